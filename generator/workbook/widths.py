"""How wide the columns of a register are, and how many empty lines end its last page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

from generator.workbook.model import CellValue, Column, Register
from generator.worksheets import lines_of, text_width

FULL, EASY, MOST = 139.0, 168.0, 196.0
"""All columns together: as wide as A4 on its side at full size, at 8 points, and at the least size that is read without
effort, 7 points, with the widest digits that a program gives our base font. A register of more is two pages wide."""
LEAST = {"text": 8.0, "wide": 16.0, "date": 11.5, "choice": 6.5, "number": 6.5}
WANTED = {"text": 12.0, "wide": 24.0}
WIDEST = {"text": 24.0, "wide": 32.0}
FIRST, SHORT = 16.0, 8.0
"""What is wanted for the column that names a line, and for one whose known values are all short."""
RUN = re.compile(r"[!-~]+")
HEAD_LINES, HEAD_WHOLE = 2, 4
"""Lines of a head, and the letters of a head that is not broken."""
VALUE_LINES, FEW_LINES = 3, 2
"""Lines of a known value, and where there is room for it."""
UNIT = 5.25
"""Points of one unit of width."""
PAGE_WIDTH, PAGE_HEIGHT = 777.0, 505.0
"""What a page on its side leaves to print on, in points, with room for what programs count otherwise."""
EMPTY_LINE = 24.0


def widths_of(register: Register) -> tuple[float, ...]:
    """Return the widths of the columns: what is known takes few lines, and a page is as wide as the register.

    They fill the page at full size; where they cannot, they are as wide as the least size that is read allows.
    """
    known = [_texts(column, register) for column in register.columns]
    columns = list(zip(register.columns, known, strict=True))
    least = [_least(column, texts) for column, texts in columns]
    wanted, roomy = (
        [max(low, _wanted(column, texts, lines)) for (column, texts), low in zip(columns, least, strict=True)]
        for lines in (VALUE_LINES, FEW_LINES)
    )
    named = naming_column(register)
    if not _is_short(known[named]):
        wanted[named], roomy[named] = max(wanted[named], FIRST), max(roomy[named], FIRST)
    if sum(wanted) > MOST:
        pages = _pages(sum(least))
        return tuple(_between(least, wanted, MOST * pages - least[0] * (pages - 1)))
    wanted = list(_between(wanted, roomy, EASY))
    grows = [column.kind in WANTED and not column.formula and not _is_short(texts) for column, texts in columns]
    more = [width * 2 if free else width for width, free in zip(wanted, grows, strict=True)]
    return tuple(_between(wanted, more, FULL))


def naming_column(register: Register) -> int:
    """Return the place of the column that names a line: the first in which more than a number is known."""
    words = [place for place, column in enumerate(register.columns) if column.kind in WANTED]
    known = [place for place in words if _texts(register.columns[place], register)]
    named = [place for place in known if not _is_short(_texts(register.columns[place], register))]
    return next(iter((*named, *known, *words, 0)))


def pages_wide(register: Register) -> int:
    """Return over how many pages side by side the register prints."""
    return _pages(sum(widths_of(register)))


def _pages(width: float) -> int:
    return max(1, -int(-(width - 1) // MOST))


def empty_lines(heights: Iterable[float], before: float, repeated: float, widths: Sequence[float]) -> int:
    """Return how many empty lines fill the page on which the known lines end, which are so high.

    `before` is the height of what stands above the lines on the first page, `repeated` on each further one. There are
    none where the page is full: a table grows as people type below it, and nobody prints a page of nothing.
    """
    room = PAGE_HEIGHT / min(1.0, PAGE_WIDTH / (sum(widths) * UNIT))
    used = before
    for height in heights:
        used = (repeated if used + height > room else used) + height
    return int((room - used) // EMPTY_LINE)


def value_text(value: CellValue | None) -> str:
    """Return what a person sees of a value."""
    return "" if value is None else f"{value:%Y/%m/%d}" if isinstance(value, date) else str(value)


def _texts(column: Column, register: Register) -> tuple[str, ...]:
    found = (value_text(line.values.get(column.name)) for line in register.lines)
    return tuple(dict.fromkeys(text for text in found if text))


def _least(column: Column, texts: Sequence[str]) -> float:
    """Return a width in which the head breaks well, and no number, day or choice breaks at all."""
    whole = (*column.choices, *(run for text in texts for run in RUN.findall(text)))
    longest = max((text_width(text) for text in whole), default=0.0)
    return max(LEAST[column.kind], min(WIDEST["text"], longest), _head_width(column.name))


def _head_width(name: str) -> float:
    """Return the least width in which a head takes two lines, also where a program breaks before a bracket."""
    if len(name) <= HEAD_WHOLE:
        return text_width(name) + 0.3
    width = 6.5
    while lines_of(name, width) > HEAD_LINES or lines_of(f"{name}　", width) > HEAD_LINES:
        width += 0.5
    return width


def _wanted(column: Column, texts: Sequence[str], lines: int) -> float:
    """Return a width in which the known values take so many lines at most."""
    widest = WIDEST.get(column.kind)
    if widest is None:
        return LEAST[column.kind]
    width = SHORT if _is_short(texts) else WANTED[column.kind]
    while width < widest and any(lines_of(text, width) > lines for text in texts):
        width += 0.5
    return width


def _is_short(texts: Sequence[str]) -> bool:
    return bool(texts) and all(text_width(text) <= SHORT for text in texts)


def _between(low: Sequence[float], high: Sequence[float], room: float) -> Iterable[float]:
    """Yield the widths from `low` towards `high`, each by the same share, of which the sum is `room` at most."""
    free = sum(high) - sum(low)
    share = min(1.0, max(0.0, (room - sum(low)) / free)) if free else 0.0
    for one, other in zip(low, high, strict=True):
        yield one + (other - one) * share
