"""From a workbook to what stands in its answer cells, each with its place; found by hidden keys alone."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from itertools import pairwise
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from generator.command_line import command_line
from generator.errors import AnswersError, Fault
from generator.hearing_sheet.layout import (
    ANSWER,
    ASKED,
    CHOICE_ROW,
    DATA,
    DEFAULT_ROWS,
    END,
    FIELD,
    GUIDE,
    HEADING,
    INFO,
    LIST,
    PARTS,
    QUESTION_ROW,
    QUESTIONS,
    REMARK,
    ROWS,
    WAS,
    load,
    unescaped,
)
from generator.hearing_sheet.opening import holds_macros, open_sheet

MARKER_REACH = 12
"""Rows and columns put in before ours still leave the markers this near to the corner."""


@dataclass(frozen=True)
class Entry:
    """What stands in one cell; `problem` says why it cannot be read, if it cannot."""

    value: object
    sheet: str
    cell: str
    problem: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was written."""
        return not self.problem and (self.value is None or not str(self.value).strip())

    @property
    def text(self) -> str:
        """What was written, as text."""
        return "" if self.value is None else str(self.value).strip()

    def place(self, label: str) -> str:
        """Return sheet, cell and question as people find them; without a label sheet and cell."""
        return f"シート「{self.sheet}」{self.cell}" + (f"「{label}」" if label else "")


@dataclass
class AnswerRow:
    """One question: its answer, the remark beside it, the mark of each choice, what was exported."""

    key: str
    answer: Entry
    remark: str = ""
    was: object = None
    marks: dict[str, Entry] = field(default_factory=dict)


@dataclass(frozen=True)
class RecordRow:
    """One row of a list with anything in it, or with the id of a record."""

    id: str
    fields: Mapping[str, Entry]
    remark: str
    was: object
    sheet: str
    row: int


@dataclass
class ListRows:
    """One list: its rows, and the ids that it was exported with."""

    key: str
    sheet: str
    exported: tuple[str, ...] = ()
    default: bool = False
    rows: list[RecordRow] = field(default_factory=list)


@dataclass
class Reading:
    """One workbook on its way in."""

    path: Path
    info: dict[str, str] = field(default_factory=dict)
    rows: dict[str, AnswerRow] = field(default_factory=dict)
    lists: dict[str, ListRows] = field(default_factory=dict)
    last_numbers: dict[str, int] = field(default_factory=dict)
    preset: str = ""
    sent: dict[str, str] = field(default_factory=dict)
    """What worksheets it was sent with, and their names; empty if it does not say."""
    asked: tuple[str, ...] = ()
    """Which questions it was sent with, by key; empty if it does not say."""
    found: set[str] = field(default_factory=set)
    titles: tuple[str, ...] = ()
    notes: list[str] = field(default_factory=list)

    @property
    def respondent(self) -> str:
        """Who filled the sheet: department and name, or the name of the file."""
        words = [self.info.get("department", ""), self.info.get("respondent", "")]
        return " ".join(word for word in words if word) or self.path.stem


def read_sheet(path: Path) -> Reading:
    """Return what stands in the hearing sheet at `path`; raise AnswersError if it is not one."""
    book = open_sheet(path, formulas=True)
    values = open_sheet(path, formulas=False) if _has_formula_in_answers(book) else None
    reading = Reading(path, titles=tuple(book.sheetnames))
    if holds_macros(path):
        reading.notes.append("マクロが入っていますが、読まずに捨てました")
    seen: dict[str, str] = {}
    for grid in _grids(book, values):
        if grid.kind in seen:
            problem = f"シート「{seen[grid.kind]}」の写しです。どちらかを消して、1枚にしてください。"
            raise AnswersError([Fault(str(path), 0, f"シート「{grid.sheet.title}」", problem)])
        if grid.kind:
            seen[grid.kind] = grid.sheet.title
        if grid.kind == GUIDE:
            _read_guide(grid, reading)
        elif grid.kind.startswith(QUESTIONS):
            _read_questions(grid, reading)
        elif grid.kind.startswith(LIST):
            _read_list(grid, reading)
        elif grid.kind == DATA:
            _read_data(grid, reading)
        reading.notes += grid.notes
    if not reading.rows and not reading.sent:
        export = command_line("sheet", "export", "hearing.xlsx")
        problem = f"ヒアリングシートではないようです（「{export}」で作ったものを指定してください）。"
        raise AnswersError([Fault(str(path), 0, "", problem)])
    return reading


def _grids(book: Workbook, values: Workbook | None = None) -> Iterator[Grid]:
    """Yield what the worksheets hold: the questions and lists of one stand below each other, each from its head on."""
    for sheet in book.worksheets:
        stored = None if values is None else values[sheet.title]
        whole = Grid(sheet, stored)
        heads = list(whole.further_heads())
        if not heads:
            yield whole
            continue
        for first, after in pairwise([1, *heads, sys.maxsize]):
            yield Grid(sheet, stored, range(first, after))


class Grid:
    """One worksheet, or the rows of one of its parts, addressed by its hidden keys."""

    def __init__(self, sheet: Worksheet, values: Worksheet | None, rows: range = range(1, sys.maxsize)) -> None:
        self.sheet = sheet
        self.values = values
        self.first = rows.start
        # Only cells that exist: iter_rows would make a million of them where somebody formatted whole columns.
        self.cells = {
            place: cell for place, cell in sheet._cells.items() if cell.value is not None and place[0] in rows
        }
        self.notes: list[str] = []
        self.kind = ""
        self.columns: dict[str, int] = {}
        self.key_column, self.head = 1, 1
        self.merged = {
            (row, column): (area.min_row, area.min_col)
            for area in sheet.merged_cells.ranges
            if area.size["rows"] <= 200 and area.size["columns"] <= 50
            for row, column in area.cells
            if row in rows
        }
        self._find_markers()

    def _find_markers(self) -> None:
        for (row, column), cell in self.cells.items():
            near = row < self.first + MARKER_REACH and column <= MARKER_REACH
            if near and isinstance(cell.value, str) and cell.value.startswith((GUIDE, QUESTIONS, LIST, DATA)):
                self.kind, self.head, self.key_column = cell.value.strip(), row, column
                break
        for (row, column), cell in self.cells.items():
            if row == self.head and self.kind and isinstance(cell.value, str):
                self.columns.setdefault(cell.value.strip(), column)

    def further_heads(self) -> Iterator[int]:
        """Yield the rows below the head in which another part of the worksheet begins."""
        if self.kind:
            yield from (row for row, key in self.keyed_rows() if key.startswith((QUESTIONS, LIST)))

    def keyed_rows(self) -> Iterator[tuple[int, str]]:
        """Yield row and hidden key of each row that has one, from the top."""
        for (row, column), cell in sorted(self.cells.items()):
            if column == self.key_column and row > self.head:
                yield row, str(cell.value).strip()

    def used_rows(self, after: int) -> tuple[int, ...]:
        """Return the rows below `after` in which anything stands."""
        return tuple(sorted({row for row, _ in [*self.cells, *self.merged] if row > after}))

    def hidden(self, row: int, marker: str) -> str:
        """Return the text in the column of `marker`."""
        cell = self.cells.get((row, self.columns.get(marker, 0)))
        return unescaped(str(cell.value)).strip() if cell is not None else ""

    def entry(self, row: int, marker: str, *, spread: bool = False) -> Entry:
        """Return what stands in that row and the column of `marker`; `spread`: a merged cell counts for each row."""
        column = self.columns.get(marker, 0)
        place = f"{_letters(column)}{row}"
        top = self.merged.get((row, column), (row, column))
        if top[1] != column:
            return Entry(None, self.sheet.title, place, self._swallowed(top))
        cell = self.cells.get(top if spread else (row, column))
        if cell is None:
            return Entry(None, self.sheet.title, place)
        if top != (row, column):
            self.notes.append(
                f"シート「{self.sheet.title}」{place}: 結合したセルの答えを、それぞれの行の答えとしました"
            )
        return self._value(cell.value, cell.data_type, cell.number_format, top, place)

    def _note(self, place: str, change: str) -> None:
        self.notes.append(f"シート「{self.sheet.title}」{place}: {change}")

    def _swallowed(self, top: tuple[int, int]) -> str:
        """Say what is wrong with an answer cell that was merged into one further left."""
        inputs = {column for marker, column in self.columns.items() if marker.startswith((ANSWER, FIELD))}
        if self.cells.get(top) is None or top[1] in inputs:
            return ""
        return "左のセルと結合されていて、答えを読み取れません。結合を解いて、書き直してください。"

    def _value(self, value: object, kind: str, number_format: str, at: tuple[int, int], place: str) -> Entry:
        title = self.sheet.title
        if kind == "f":
            stored = None if self.values is None else self.values.cell(*at)
            value = None if stored is None else stored.value
            if stored is None or value is None:
                problem = "数式の結果が保存されていません。数式ではなく、値を書いてください。"
                return Entry(None, title, place, problem)
            kind, number_format = stored.data_type, stored.number_format
            self.notes.append(f"シート「{title}」{place}: 数式でした。その結果「{shown(value)}」を答えとしました")
        if kind == "e":
            return Entry(None, title, place, f"エラー値（{value}）になっています。値を書いてください。")
        if isinstance(value, float) and "%" in number_format:
            value = round(value * 100, 6)
        elif isinstance(value, int) and not isinstance(value, bool) and "%" in number_format:
            value = value * 100
        return Entry(unescaped(value) if isinstance(value, str) else value, title, place)


def shown(value: object) -> str:
    """Return a value of a cell as people read it."""
    if isinstance(value, datetime) and value.time() == time():
        value = value.date()
    return value.isoformat() if isinstance(value, (date, time)) else str(value)


def _letters(column: int) -> str:
    letters = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _has_formula_in_answers(book: Workbook) -> bool:
    for grid in _grids(book):
        inputs = {column for marker, column in grid.columns.items() if marker.startswith((ANSWER, REMARK, FIELD))}
        if any(cell.data_type == "f" and place[1] in inputs for place, cell in grid.cells.items()):
            return True
    return False


def _read_guide(grid: Grid, reading: Reading) -> None:
    for row, key in grid.keyed_rows():
        if key.startswith(INFO):
            reading.info[key.removeprefix(INFO)] = shown(grid.entry(row, ANSWER).value or "").strip()


def _read_questions(grid: Grid, reading: Reading) -> None:
    for row, key in grid.keyed_rows():
        if key.startswith(QUESTION_ROW):
            if ANSWER in grid.columns:
                reading.found.add(grid.kind)
            name = key.removeprefix(QUESTION_ROW)
            remark = grid.entry(row, REMARK).text
            reading.rows[name] = AnswerRow(name, grid.entry(row, ANSWER), remark, load(grid.hidden(row, WAS)))
        elif key.startswith(CHOICE_ROW):
            name, _, value = key.removeprefix(CHOICE_ROW).partition(":")
            if name in reading.rows:
                reading.rows[name].marks[value] = grid.entry(row, ANSWER)
                remark = grid.entry(row, REMARK).text
                reading.rows[name].remark = "　".join(text for text in (reading.rows[name].remark, remark) if text)


def _read_list(grid: Grid, reading: Reading) -> None:
    found = ListRows(grid.kind.removeprefix(LIST), grid.sheet.title)
    first = grid.head
    below = sys.maxsize
    ids: dict[int, str] = {}
    for row, key in grid.keyed_rows():
        if first != grid.head and (key == HEADING or key.startswith(ROWS)):
            # What is left of another list whose hidden head is gone: it is told as lost, and its rows are not ours.
            below = row
            break
        if key.startswith(ROWS):
            first = row
            found.exported = tuple(id for id in key.removeprefix(ROWS).split(",") if id)
            found.default = grid.hidden(row, WAS) == DEFAULT_ROWS
        elif key not in (END, HEADING):
            ids[row] = key
    markers = {marker.removeprefix(FIELD): marker for marker in grid.columns if marker.startswith(FIELD)}
    if markers:
        reading.found.add(grid.kind)
    for row in grid.used_rows(first):
        if row >= below:
            break
        fields = {key: grid.entry(row, marker, spread=True) for key, marker in markers.items()}
        remark = grid.entry(row, REMARK).text
        if row in ids or remark or not all(entry.is_empty for entry in fields.values()):
            was = load(grid.hidden(row, WAS))
            found.rows.append(RecordRow(ids.get(row, ""), fields, remark, was, grid.sheet.title, row))
    reading.lists[found.key] = found


def _read_data(grid: Grid, reading: Reading) -> None:
    for row, key in grid.keyed_rows():
        value = load(str(grid.sheet.cell(row, grid.key_column + 1).value or ""))
        if key == "preset" and isinstance(value, str):
            reading.preset = value
        if key == PARTS and isinstance(value, dict):
            reading.sent = {str(kind): str(title) for kind, title in value.items()}
        if key == ASKED and isinstance(value, list):
            reading.asked = tuple(str(name) for name in value)
        if key == "last_numbers" and isinstance(value, dict):
            reading.last_numbers = {str(name): number for name, number in value.items() if isinstance(number, int)}
