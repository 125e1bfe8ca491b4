"""A view as lines of styled text for a window of so many cells; nothing here knows a terminal."""

from __future__ import annotations

from generator.interview.text import balanced, cells, clip, columns, pad, settled, wrap
from generator.interview.view import Command, Option, View

Fragment = tuple[str, str]
Line = list[Fragment]

WIDEST = 96
"""Prose gets no wider, however wide the window is; tables do."""
MARGIN = "  "
WORD = 8
FOOT = 3
POINTER = 3
"""Cells before each option, where the pointer stands."""


def head(view: View, width: int) -> list[Line]:
    """Return section, position and bar, the question, and its notes."""
    prose = min(width, WIDEST)
    lines: list[Line] = [_title(view, prose)]
    if view.share is not None:
        lines.append(_bar(view.share, prose))
    lines.append([])
    lines += [[("class:heading", MARGIN + text)] for text in balanced(view.heading, prose - 4)]
    lines.append([])
    indent = WORD if any(note.word for note in view.notes) else 0
    for note in view.notes:
        for number, text in enumerate(settled(note.text, prose - 4 - indent)):
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
    lines: list[Line] = []
    for style, text in (("class:problem", view.problem), ("class:remark", view.remark)):
        if text:
            lines += [[(style, MARGIN + each)] for each in wrap(text, min(width, WIDEST) - 4)]
    return lines


def lines_hint(view: View, line: str, width: int) -> list[Line]:
    """Return how several lines are written and finished, the cursor standing in `line`."""
    if view.entry is None or not view.entry.several_lines:
        return []
    text = (
        "Enterで次の行に進みます。書き終えたら、空の行でもう一度Enterを押すと決まります。"
        if line.strip()
        else "何行でも書けます。何も書かずにEnterを押すと決まります。"
    )
    return [[("class:word", MARGIN + each)] for each in wrap(text, min(width, WIDEST) - 4)]


def columns_line(view: View, width: int) -> list[Line]:
    """Return the heads of the table's columns over the options."""
    if not view.columns:
        return []
    return [[("class:word", " " * (POINTER + _figures(view)) + _rows(view, width)[0])]]


def options(view: View, width: int) -> list[Line]:
    """Return each option as it stands in the list: its figure, its words or cells, in lines joined by newlines."""
    number = 0
    rows = iter(_rows(view, width)[bool(view.columns) :])
    drawn = []
    for option in view.options:
        number += not option.heading
        text = next(rows) if option.cells else option.label
        drawn.append(_option(view, option, text, number, width))
    if drawn and view.options[0].heading:
        drawn[0] = [(style, text.removeprefix(f"\n{MARGIN}")) for style, text in drawn[0]]
    return drawn


def _option(view: View, option: Option, text: str, number: int, width: int) -> Line:
    room = min(width, WIDEST) - POINTER - 1
    if option.heading:
        return [("class:word", "".join(f"\n{MARGIN}{line}" for line in wrap(option.label, room)))]
    figure = f"{number:{_figures(view) - 2}d}. "
    mark = 4 if view.ticks is not None else 0
    texts = [text] if option.cells else wrap(text, room - len(figure) - mark)
    indent = " " * (POINTER + mark + len(figure))
    line: Line = [("", figure + f"\n{indent}".join(texts))]
    if option.aside:
        left = width - POINTER - mark - len(figure) - cells(texts[-1]) - 3
        line.append(("class:aside", f"  {clip(option.aside, max(left, 2))}"))
    return line


def _figures(view: View) -> int:
    """Return how many cells the figure before each option takes."""
    return len(str(sum(not option.heading for option in view.options))) + 2


def _rows(view: View, width: int) -> list[str]:
    """Return the lines of the table: its head, if it has one, and the options that are rows."""
    rows = [option.cells for option in view.options if option.cells]
    aside = max((cells(option.aside) + 2 for option in view.options if option.cells and option.aside), default=0)
    heads = [view.columns] if view.columns else []
    return columns([*heads, *rows], width - POINTER - _figures(view) - aside - 2)


def foot(view: View, width: int, chosen: int | None) -> list[Line]:
    """Return what was saved last, the rule and the commands, `chosen` of them highlighted."""
    width = min(width, WIDEST)
    line: Line = [("", " ")]
    used = 1
    for number, command in enumerate(view.commands):
        text = _command(command)
        line += [("class:here" if number == chosen else "class:command", text), ("", " ")]
        used += cells(text) + 1
    line.append(("class:remark", " " * max(width - used - cells(hint(view)) - 1, 1) + hint(view)))
    saved: Line = [("class:saved", MARGIN + clip(view.saved, width - 4))]
    return [saved, [("class:frame", " " + "-" * (width - 2))], line]


def hint(view: View) -> str:
    """Return how this screen is answered."""
    if view.entry is not None:
        return "空の行でEnterを押すと決定" if view.entry.several_lines else "Enterで決定"
    return "スペースか番号で印、Enterで決定" if view.ticks is not None else "矢印か番号で選び、Enterで決定"


def _command(command: Command) -> str:
    return f" {command.sign} {command.title} "
