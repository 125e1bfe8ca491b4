"""One worksheet of a hearing sheet, or one of its parts, addressed by its hidden keys."""

from __future__ import annotations

import sys
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from generator.cells import Book, Cell, Place, Sheet, place_text
from generator.hearing_sheet.layout import ANSWER, DATA, FIELD, GUIDE, LIST, QUESTIONS, REMARK

MARKER_REACH = 12
"""Rows and columns put in before ours still leave the markers this near to the corner."""
SPREAD = 200
"""A merged area that is higher is no answer for each of its rows."""
NOTHING = Cell()
LEFT = "左のセルと結合されていて、この欄の答えを読み取れません。結合を解いて、書き直してください。"
ABOVE = "上の行のセルと結合されていて、どの質問の答えか分かりません。結合を解いて、質問ごとに書いてください。"


@dataclass(frozen=True)
class Entry:
    """What stands in one cell, and where; `problem` says why it cannot be read, if it cannot."""

    content: Cell
    sheet: str
    at: Place

    @property
    def cell(self) -> str:
        """The address of the cell."""
        return place_text(self.at)

    @property
    def problem(self) -> str:
        """Why it cannot be read."""
        return self.content.problem

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written."""
        return self.content.is_empty

    @property
    def text(self) -> str:
        """What was written, as text."""
        return self.content.text

    def place(self, label: str) -> str:
        """Return sheet, cell and question as people find them; without a label sheet and cell."""
        return f"シート「{self.sheet}」{self.cell}" + (f"「{label}」" if label else "")


def grids(book: Book) -> Iterator[Grid]:
    """Yield what the worksheets hold: the questions and lists of one stand below each other, each from its head on."""
    for sheet in book.sheets:
        whole = Grid(sheet)
        heads = list(whole.further_heads())
        if not heads:
            yield whole
            continue
        for first, after in pairwise([1, *heads, sys.maxsize]):
            yield Grid(sheet, range(first, after))


class Grid:
    """The rows of one part of a worksheet; `notes` collects what was understood otherwise than it stands there."""

    def __init__(self, sheet: Sheet, rows: range = range(1, sys.maxsize)) -> None:
        self.sheet = sheet
        self.rows = rows
        self.cells = {place: cell for place, cell in sorted(sheet.cells.items()) if place[0] in rows}
        self.notes: list[str] = []
        self.kind = ""
        self.columns: dict[str, int] = {}
        self.key_column, self.head = 1, 1
        self._find_markers()

    def _find_markers(self) -> None:
        for (row, column), cell in self.cells.items():
            near = row < self.rows.start + MARKER_REACH and column <= MARKER_REACH
            if near and isinstance(cell.value, str) and cell.value.startswith((GUIDE, QUESTIONS, LIST, DATA)):
                self.kind, self.head, self.key_column = cell.value.strip(), row, column
                break
        for (row, column), cell in self.cells.items():
            if row == self.head and self.kind and isinstance(cell.value, str):
                self.columns.setdefault(cell.value.strip(), column)

    @cached_property
    def _merges(self) -> list[tuple[Place, Place]]:
        return sorted(area for area in self.sheet.merged if area[1][0] >= self.rows.start and area[0][0] in self.rows)

    @cached_property
    def _reach(self) -> list[int]:
        """The lowest row that the merged areas up to each one reach: no earlier one covers anything below."""
        lowest, found = 0, []
        for _, last in self._merges:
            lowest = max(lowest, last[0])
            found.append(lowest)
        return found

    def top_of(self, place: Place) -> Place:
        """Return the cell that shows what stands in `place`: itself, or the first one of the area it is merged in."""
        index = bisect_right(self._merges, (place, (sys.maxsize, sys.maxsize))) - 1
        while index >= 0 and self._reach[index] >= place[0]:
            first, last = self._merges[index]
            if first[1] <= place[1] <= last[1] and place[0] <= last[0]:
                return first
            index -= 1
        return place

    def further_heads(self) -> Iterator[int]:
        """Yield the rows below the head in which another part of the worksheet begins."""
        if self.kind:
            yield from (row for row, key in self.keyed_rows() if key.startswith((QUESTIONS, LIST)))

    def keyed_rows(self) -> Iterator[tuple[int, str]]:
        """Yield row and hidden key of each row that has one, from the top."""
        for (row, column), cell in self.cells.items():
            if column == self.key_column and row > self.head:
                yield row, cell.text

    def used_rows(self, after: int) -> tuple[int, ...]:
        """Return the rows below `after` in which anything stands, or is merged with what stands above."""
        rows = {row for row, _ in self.cells if row > after}
        for (first, column), (last, _) in self._merges:
            if first > after and (first, column) in self.cells and last - first < SPREAD:
                rows.update(range(first, last + 1))
        return tuple(sorted(rows))

    def text(self, row: int, column: int) -> str:
        """Return what a person sees in a cell."""
        cell = self.cells.get((row, column))
        return cell.text if cell is not None else ""

    def hidden(self, row: int, marker: str) -> str:
        """Return the text in the column of `marker`."""
        return self.text(row, self.columns.get(marker, 0))

    def entry(self, row: int, marker: str, *, spread: bool = False) -> Entry:
        """Return what stands in that row and the column of `marker`; `spread`: a merged cell counts for each row."""
        column = self.columns.get(marker, 0)
        place = row, column
        top = self.top_of(place)
        shown = self.cells.get(top)
        if top == place or shown is None or shown.is_empty:
            return self._entry(self.cells.get(place), place)
        if top[1] != column:
            return self._entry(Cell(problem=LEFT) if self._is_input(top[1]) or marker != REMARK else None, place)
        if spread:
            self._note(place, "結合したセルの答えを、それぞれの行の答えとしました")
            return self._entry(shown, place)
        return self._entry(Cell(problem=ABOVE) if marker != REMARK else None, place)

    def _entry(self, cell: Cell | None, place: Place) -> Entry:
        return Entry(cell or NOTHING, self.sheet.title, place)

    def _is_input(self, column: int) -> bool:
        return any(at == column for marker, at in self.columns.items() if marker.startswith((ANSWER, FIELD, REMARK)))

    def _note(self, place: Place, change: str) -> None:
        self.notes.append(f"シート「{self.sheet.title}」{place_text(place)}: {change}")
