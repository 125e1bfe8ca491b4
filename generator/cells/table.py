"""Tables with one row a thing (.csv, .xlsx): the rows of the first worksheet, or of the file."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path

from generator.cells.encoding import EncodingError, decoded_text
from generator.cells.model import Cell
from generator.cells.workbook import error_value, open_workbook
from generator.container import ContainerError, Limits, Office, read_office_file
from generator.errors import KiteiError

CSV = Office("Excel", ".csv", ".csv")
LARGEST_CSV = Limits(file=50_000_000)
MOST_COLUMNS = 1_000
# ="0234" keeps its zero when a spreadsheet opens the file.
WRAPPED = re.compile(r'="((?:[^"]|"")*)"')
BROKEN = 'CSVとして読めません。引用符（"）の組を確かめるか、Excelの形式（.xlsx）で保存し直してください。'

# What a spreadsheet writes for a formula that failed. In a workbook it is no text and is told apart.
_CODES = "N/A REF! VALUE! DIV/0! NAME? NULL! NUM! SPILL! CALC! GETTING_DATA FIELD! BLOCKED! CONNECT!"
ERRORS = frozenset(f"#{code}" for code in _CODES.split(" "))

Row = tuple[int, tuple[Cell, ...]]
"""Its number in the file, and its cells from the first column on."""


class TableError(KiteiError):
    """A table that cannot be read; `line` is where, 0 if it is the file as a whole."""

    def __init__(self, line: int, sentence: str) -> None:
        super().__init__(sentence)
        self.line = line


def table_rows(path: Path) -> Iterator[Row]:
    """Yield the rows of the table at `path`, the first one first; raise TableError if it is none."""
    try:
        yield from _csv_rows(path) if path.suffix.lower() == ".csv" else _workbook_rows(path)
    except ContainerError as error:
        raise TableError(0, str(error)) from None
    except EncodingError as error:
        raise TableError(error.line, str(error)) from None


def first_row(path: Path) -> tuple[Cell, ...]:
    """Return the first row of a table, and read no other; nothing if it cannot be read."""
    try:
        number, row = next(table_rows(path), (1, ()))
    except KiteiError:
        return ()
    return row if number == 1 else ()


def _csv_rows(path: Path) -> Iterator[Row]:
    text = decoded_text(read_office_file(path, CSV, LARGEST_CSV))
    delimiter = "\t" if "\t" in text.partition("\n")[0] else ","
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        for row in reader:
            yield reader.line_num, tuple(map(_cell, row))
    except csv.Error:
        raise TableError(reader.line_num, BROKEN) from None


def _cell(text: str) -> Cell:
    text = text.strip()
    match = WRAPPED.fullmatch(text)
    if match:
        return Cell(match[1].replace('""', '"'))
    if text.upper() in ERRORS:
        return Cell(problem=error_value(text))
    return Cell(text or None)


def _workbook_rows(path: Path) -> Iterator[Row]:
    at = 0
    cells: dict[int, Cell] = {}
    for (row, column), cell in open_workbook(path).cells(0):
        if row != at:
            if cells:
                yield at, _in_line(cells)
            at, cells = row, {}
        if column > MOST_COLUMNS:
            raise TableError(row, f"{MOST_COLUMNS:,}列より右に「{cell.text[:30]}」と書かれています。")
        cells[column] = cell
    if cells:
        yield at, _in_line(cells)


def _in_line(cells: dict[int, Cell]) -> tuple[Cell, ...]:
    return tuple(cells.get(column, Cell()) for column in range(1, max(cells) + 1))
