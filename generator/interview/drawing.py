"""A view as lines of styled text for a screen of so many cells; nothing here knows a terminal."""

from __future__ import annotations

from generator.interview.text import cells, clip, pad, wrap
from generator.interview.view import Command, Option, View

Fragment = tuple[str, str]
Line = list[Fragment]

WIDEST = 96
MARGIN = "  "
WORD = 8
FOOT = 3
HINTS = {"entry": "Enterで決定", "ticks": "スペースで印、Enterで決定", "options": "矢印で選び、Enterで決定"}


def head(view: View, width: int) -> list[Line]:
    """Return section, position and bar, the question, and its notes."""
    width = min(width, WIDEST)
    lines: list[Line] = [_title(view, width)]
    if view.share is not None:
        lines.append(_bar(view.share, width))
    lines.append([])
    lines += [[("class:heading", MARGIN + text)] for text in wrap(view.heading, width - 4)]
    lines.append([])
    for note in view.notes:
        indent = WORD if note.word else 0
        for number, text in enumerate(wrap(note.text, width - 4 - indent)):
            word = pad(note.word if number == 0 else "", indent)
            lines.append([("class:word", MARGIN + word), ("class:note", text)])
    if view.notes:
        lines.append([])
    return lines


def _title(view: View, width: int) -> Line:
    room = width - 2 - cells(view.position)
    return [("class:title", f" {pad(view.title, max(room - 1, 0))}"), ("class:position", f"{view.position} ")]


def _bar(share: float, width: int) -> Line:
    percent = f" {round(share * 100):3d}%"
    room = width - 4 - len(percent)
    done = round(room * share)
    return [
        ("class:frame", " ["),
        ("class:done", "=" * done),
        ("class:left", "-" * (room - done)),
        ("class:frame", "]"),
        ("class:position", percent),
    ]


def remarks(view: View, width: int) -> list[Line]:
    """Return what is wrong with the last answer, and the remark."""
    width = min(width, WIDEST)
    lines: list[Line] = []
    for style, text in (("class:problem", view.problem), ("class:remark", view.remark)):
        if text:
            lines += [[(style, MARGIN + each)] for each in wrap(text, width - 4)]
    return lines


def options(view: View, cursor: int | None, ticks: frozenset[int], width: int, height: int) -> list[Line]:
    """Return the options in at most `height` lines, those around the cursor if there are more."""
    width = min(width, WIDEST)
    blocks = []
    number = 0
    for index, option in enumerate(view.options):
        number += not option.heading
        blocks.append(_option(view, option, index, number, index == cursor, index in ticks, width))
    lines = [line for block in blocks for line in block]
    above = sum(len(block) for block in blocks[: cursor or 0])
    return _window(lines, above, len(blocks[cursor or 0]) if blocks else 0, height)


def _option(view: View, option: Option, index: int, number: int, here: bool, ticked: bool, width: int) -> list[Line]:
    if option.heading:
        return [[], [("class:word", MARGIN + option.label)]] if index else [[("class:word", MARGIN + option.label)]]
    mark = ("[x] " if ticked else "[ ] ") if view.ticks is not None else ""
    figure = f"{number}. " if number < 10 else "   "
    prefix = f"{'>' if here else ' '} {figure}{mark}"
    room = width - 3 - cells(prefix)
    aside = f"  {option.aside}" if option.aside else ""
    texts = wrap(option.label, room)
    style = "class:here" if here else "class:option"
    lines: list[Line] = [[]] if option.apart else []
    for place, text in enumerate(texts):
        start = prefix if place == 0 else " " * cells(prefix)
        lines.append([("", " "), (style, start + text)])
    lines[-1].append(("class:aside", clip(aside, max(width - 2 - cells(prefix + texts[-1]), 2)) if aside else ""))
    return lines


def _window(lines: list[Line], above: int, size: int, height: int) -> list[Line]:
    if len(lines) <= height or height < 3:
        return lines[:height]
    room = height - 2
    start = min(max(above + size - room, 0, above - room // 2), len(lines) - room)
    if start <= 1:
        return [*lines[: height - 1], _more("下")]
    if start + room >= len(lines):
        return [_more("上"), *lines[1 - height :]]
    return [_more("上"), *lines[start : start + room], _more("下")]


def _more(where: str) -> Line:
    return [("class:remark", f"{MARGIN}（{where}にまだあります）")]


def columns_line(view: View, width: int) -> list[Line]:
    """Return the heads of the table's columns over the options."""
    return [[("class:word", f" {' ' * 5}{view.columns}")]] if view.columns else []


def foot(view: View, width: int, chosen: int | None) -> list[Line]:
    """Return what was saved last, the rule and the commands, `chosen` of them highlighted."""
    width = min(width, WIDEST)
    kind = "entry" if view.entry is not None else "ticks" if view.ticks is not None else "options"
    hint = "空の行でEnterを押すと決定" if view.entry is not None and view.entry.several_lines else HINTS[kind]
    line: Line = [("", " ")]
    used = 1
    for number, command in enumerate(view.commands):
        text = _command(command)
        line += [("class:here" if number == chosen else "class:command", text), ("", " ")]
        used += cells(text) + 1
    line.append(("class:remark", " " * max(width - used - cells(hint) - 1, 1) + hint))
    saved: Line = [("class:saved", MARGIN + clip(view.saved, width - 4))]
    return [saved, [("class:frame", " " + "-" * (width - 2))], line]


def _command(command: Command) -> str:
    return f" {command.sign} {command.title} "
