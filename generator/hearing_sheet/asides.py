"""What people write where no answer is asked for: comments, worksheets of their own, text beside the table."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.cells import Cell, Place, Sheet, place_text
from generator.hearing_sheet.grid import Grid
from generator.hearing_sheet.layout import CHOICES_SHEET, LIST, QUESTION_ROW, QUESTIONS

COMMENT, OWN_SHEET, BESIDE = "コメント", "追加されたシート", "表の外の書き込み"
SHOWN_CELLS, SHOWN_TEXT = 30, 300


@dataclass(frozen=True)
class Aside:
    """Something written beside the answers; `key` is the question in whose row or list it stands, if it does."""

    word: str
    place: str
    text: str
    key: str = ""


def asides_of(grid: Grid) -> Iterator[Aside]:
    """Yield what stands in one part of a worksheet and is no answer."""
    keys = _keys(grid)
    for place, text in sorted(grid.sheet.comments.items()):
        if place[0] in grid.rows:
            yield Aside(COMMENT, _at(grid.sheet, place), _short(text), keys.get(place[0], _list_key(grid)))
    if not grid.kind and grid.sheet.title != CHOICES_SHEET and grid.rows.start == 1:
        yield from _own_sheet(grid)
    elif grid.kind.startswith((QUESTIONS, LIST)):
        for place, cell in _beside(grid):
            yield Aside(BESIDE, _at(grid.sheet, place), _short(cell.text), keys.get(place[0], ""))


def _beside(grid: Grid) -> Iterator[tuple[Place, Cell]]:
    last = max(grid.columns.values())
    keyed = {row for row, _ in grid.keyed_rows()}
    first = min(keyed, default=grid.head)
    for place, cell in grid.cells.items():
        row, column = place
        # Of a list the rows have no keys: what stands there is taken with the list.
        unasked = grid.kind.startswith(QUESTIONS) and row > first and row not in keyed
        if (column > last or unasked) and row > grid.head and not cell.is_empty and not cell.formula:
            yield place, cell


def _own_sheet(grid: Grid) -> Iterator[Aside]:
    found = [f"{place_text(place)}「{_short(cell.text)}」" for place, cell in grid.cells.items() if cell.text]
    if found:
        more = f" ほか{len(found) - SHOWN_CELLS}か所" if len(found) > SHOWN_CELLS else ""
        yield Aside(OWN_SHEET, f"シート「{grid.sheet.title}」", "／".join(found[:SHOWN_CELLS]) + more)


def _keys(grid: Grid) -> dict[int, str]:
    return {row: key.removeprefix(QUESTION_ROW) for row, key in grid.keyed_rows() if key.startswith(QUESTION_ROW)}


def _list_key(grid: Grid) -> str:
    return grid.kind.removeprefix(LIST) if grid.kind.startswith(LIST) else ""


def _at(sheet: Sheet, place: Place) -> str:
    return f"シート「{sheet.title}」{place_text(place)}"


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= SHOWN_TEXT else f"{line[: SHOWN_TEXT - 1]}…"
