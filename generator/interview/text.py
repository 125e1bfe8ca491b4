"""Japanese text on a screen of fixed-width cells: width, line breaks, columns."""

from __future__ import annotations

import re

from wcwidth import wcswidth

WORD = re.compile(r"[A-Za-z0-9@._/:+&#%~=?-]+|.", re.DOTALL)
NOT_FIRST = frozenset("、。，．・：；？！」』）］｝】〉》”’ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ,.)]}")
NOT_LAST = frozenset("「『（［｛【〈《“‘([{")


def cells(text: str) -> int:
    """Return how many cells `text` takes."""
    return max(wcswidth(text), 0) if text.isprintable() else sum(max(wcswidth(c), 0) for c in text)


def wrap(text: str, width: int) -> list[str]:
    """Return `text` in lines of at most `width` cells, none beginning with a closing mark or ending with an opening."""
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines += _wrapped(paragraph, width)
    return lines


def _wrapped(text: str, width: int) -> list[str]:
    lines: list[str] = []
    units: list[str] = []
    used = 0
    for unit in _units(text, width):
        if used + cells(unit) > width and units:
            carried = _carried(units, unit)
            lines.append("".join(units).rstrip())
            units = carried
            used = sum(cells(each) for each in units)
            if not units and unit == " ":
                continue
        units.append(unit)
        used += cells(unit)
    return [*lines, "".join(units)]


def _units(text: str, width: int) -> list[str]:
    units: list[str] = []
    for unit in WORD.findall(text):
        units += [unit] if cells(unit) <= width // 2 else [*unit]
    return units


def _carried(units: list[str], following: str) -> list[str]:
    """Take off the end of `units` what must stand on one line with `following`."""
    carried: list[str] = []
    while len(units) > 1 and len(carried) < 4 and (following[0] in NOT_FIRST or units[-1] in NOT_LAST):
        following = units.pop()
        carried.insert(0, following)
    return carried


def clip(text: str, width: int) -> str:
    """Return `text` in at most `width` cells, cut with … where it is longer."""
    if cells(text) <= width:
        return text
    kept, used = "", 0
    for character in text:
        used += cells(character)
        if used > width - 2:
            break
        kept += character
    return f"{kept}…"


def pad(text: str, width: int) -> str:
    """Return `text` clipped or filled to exactly `width` cells."""
    text = clip(text, width)
    return text + " " * (width - cells(text))


def balanced(text: str, width: int) -> list[str]:
    """Return `text` wrapped like `wrap`, in as many lines, but in lines of about one length.

    Two lines are parted behind a comma or before a bracket, where one stands near the middle.
    """
    lines = wrap(text, width)
    if len(lines) == 2:
        middle = cells(text) / 2
        seams = [n for n in range(1, len(text)) if text[n - 1] in "、。）」" and text[n] not in NOT_FIRST]
        seams += [n for n in range(1, len(text)) if text[n] in "（「"]
        fitting = [n for n in seams if cells(text[:n]) <= width and cells(text[n:]) <= width]
        best = min(fitting, key=lambda n: abs(cells(text[:n]) - middle), default=0)
        if best and abs(cells(text[:best]) - middle) <= width / 4:
            return [text[:best], text[best:]]
    low, high = 1, width
    while len(lines) > 1 and low < high:
        tried = wrap(text, (low + high) // 2)
        if len(tried) == len(lines) and all(cells(line) <= (low + high) // 2 for line in tried):
            high = (low + high) // 2
        else:
            low = (low + high) // 2 + 1
    return wrap(text, high) if len(lines) > 1 else lines


def settled(text: str, width: int) -> list[str]:
    """Return `text` wrapped like `wrap`, balanced where its last line would hold only a word or two."""
    lines = wrap(text, width)
    return balanced(text, width) if len(lines) > 1 and cells(lines[-1]) < width // 5 else lines


def columns(rows: list[tuple[str, ...]], width: int, gap: int = 2) -> list[str]:
    """Return the rows as lines with aligned columns that fit into `width`; columns that find no room are left out."""
    if not rows:
        return []
    sizes = _sizes([max(cells(row[n]) for row in rows) for n in range(len(rows[0]))], width, gap)
    lines = []
    for row in rows:
        shown = [pad(" ".join(cell.split()), size) for cell, size in zip(row, sizes, strict=False)]
        lines.append((" " * gap).join(shown).rstrip())
    return lines


def _sizes(wanted: list[int], width: int, gap: int) -> list[int]:
    """Return the width of each column: a modest share first, then what is left to those that are cut, in order."""
    sizes: list[int] = []
    for number, size in enumerate(wanted):
        room = width - sum(sizes) - gap * number
        if room < min(size, 10):
            break
        most = max(width * (2 if number else 3) // 7, 12)
        sizes.append(min(size, most, room))
    left = width - sum(sizes) - gap * (len(sizes) - 1)
    for number, size in enumerate(sizes):
        more = min(wanted[number] - size, left)
        sizes[number] += more
        left -= more
    return sizes
