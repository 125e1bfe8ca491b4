"""From a workbook to what stands in its answer cells, each with its place; found by hidden keys alone."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.cells import read_workbook
from generator.command_line import command_line
from generator.container import ContainerError
from generator.errors import AnswersError, Fault
from generator.hearing_sheet.asides import Aside, asides_of
from generator.hearing_sheet.grid import Entry, Grid, grids
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
)


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
    asides: list[Aside] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    @property
    def respondent(self) -> str:
        """Who filled the sheet: department and name, or the name of the file."""
        words = [self.info.get("department", ""), self.info.get("respondent", "")]
        return " ".join(word for word in words if word) or self.path.stem


def read_sheet(path: Path) -> Reading:
    """Return what stands in the hearing sheet at `path`; raise AnswersError if it is not one."""
    try:
        book = read_workbook(path)
    except ContainerError as error:
        raise AnswersError([Fault(str(path), 0, "", str(error))]) from None
    reading = Reading(path, titles=tuple(sheet.title for sheet in book.sheets))
    if book.macros:
        reading.notes.append("マクロが入っていますが、読まずに捨てました")
    seen: dict[str, str] = {}
    for grid in grids(book):
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
        reading.asides += asides_of(grid)
    if not reading.rows and not reading.sent:
        export = command_line("sheet", "export", "hearing.xlsx")
        problem = f"ヒアリングシートではないようです（「{export}」で作ったものを指定してください）。"
        raise AnswersError([Fault(str(path), 0, "", problem)])
    return reading


def _read_guide(grid: Grid, reading: Reading) -> None:
    for row, key in grid.keyed_rows():
        if key.startswith(INFO):
            reading.info[key.removeprefix(INFO)] = grid.entry(row, ANSWER).text


def _read_questions(grid: Grid, reading: Reading) -> None:
    for row, key in grid.keyed_rows():
        if key.startswith(QUESTION_ROW):
            if ANSWER in grid.columns:
                reading.found.add(grid.kind)
            name = key.removeprefix(QUESTION_ROW)
            remark = grid.entry(row, REMARK).text
            if name in reading.rows:
                _refuse_double(reading, reading.rows[name].answer, grid.entry(row, ANSWER))
            reading.rows[name] = AnswerRow(name, grid.entry(row, ANSWER), remark, load(grid.hidden(row, WAS)))
        elif key.startswith(CHOICE_ROW):
            name, _, value = key.removeprefix(CHOICE_ROW).partition(":")
            if name in reading.rows:
                reading.rows[name].marks[value] = grid.entry(row, ANSWER)
                remark = grid.entry(row, REMARK).text
                reading.rows[name].remark = "　".join(text for text in (reading.rows[name].remark, remark) if text)


def _refuse_double(reading: Reading, first: Entry, second: Entry) -> None:
    problem = (
        f"{first.cell}と同じ質問の行です。行の上に別の行を貼り付けていませんか。"
        "送ったシートのこの行に、答えを書き写してください。"
    )
    reading.faults.append(Fault(str(reading.path), 0, second.place(""), problem))


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
        value = load(grid.text(row, grid.key_column + 1))
        if key == "preset" and isinstance(value, str):
            reading.preset = value
        if key == PARTS and isinstance(value, dict):
            reading.sent = {str(kind): str(title) for kind, title in value.items()}
        if key == ASKED and isinstance(value, list):
            reading.asked = tuple(str(name) for name in value)
        if key == "last_numbers" and isinstance(value, dict):
            reading.last_numbers = {str(name): number for name, number in value.items() if isinstance(number, int)}
