"""What a register that people have filled lacks of what the answers know now: a workbook of its own, beside theirs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from generator.cells import Book, Sheet
from generator.workbook.model import Line, Register
from generator.workbook.pages import HELP
from generator.workbook.sheet import ID
from generator.workbook.widths import value_text

NOTE = (
    "ここにあるのは、今の台帳にない行だけです。台帳のファイルは変えていません。"
    "要る行を、台帳の空いた行に写してください。"
)


def missing_lines(register: Register, found: Book) -> Register | None:
    """Return the register with only the lines that `found` does not hold; None where there is nothing to add.

    A line is there if its id is, or its first value stands in the column of that name, in a row that is not another
    line of that value. Columns that `found` lacks are named in the notes.
    """
    held = _Held(found, frozenset(column.name for column in register.columns))
    named = {line.id: _name(register, line) for line in register.lines}
    lines = tuple(line for line in register.lines if not held.has(line.id, named))
    headings = held.headings
    new = tuple(column.name for column in register.columns if headings and column.name not in headings)
    if not lines and not new:
        return None
    notes = [NOTE] if lines else []
    if new:
        notes.append(f"新しい様式には、今の台帳にない列があります: {'、'.join(new)}")
    return replace(register, lines=lines, notes=tuple(notes))


Name = tuple[str, str]
"""A heading, and the value below it by which people know a line; both empty where nothing names it."""


def _name(register: Register, line: Line) -> Name:
    # A running number names nothing: every register has its first.
    names = (column.name for column in register.columns if column.name != "No")
    named = next((name for name in names if name in line.values), "")
    return named, value_text(line.values[named]) if named else ""


class _Held:
    """The rows of a workbook that stand below its headings, by heading."""

    def __init__(self, book: Book, names: frozenset[str]) -> None:
        self.headings: frozenset[str] = frozenset()
        self._rows: list[dict[str, str]] = []
        for sheet in book.sheets:
            if sheet.title != HELP:
                self._read(sheet, names)
        self._ids = {row[ID] for row in self._rows if ID in row}

    def _read(self, sheet: Sheet, names: frozenset[str]) -> None:
        rows: dict[int, dict[int, str]] = {}
        for (row, column), cell in sheet.cells.items():
            rows.setdefault(row, {})[column] = cell.text.strip()
        # People put lines above the table, and columns into it: the headings are where most of ours stand.
        head = max(sorted(rows), key=lambda row: len(names.intersection(rows[row].values())), default=0)
        titles = {column: text for column, text in rows.get(head, {}).items() if text in names or text == ID}
        self.headings |= frozenset(titles.values()) - {ID}
        for number, cells in rows.items():
            if number > head:
                self._rows.append({titles[column]: text for column, text in cells.items() if column in titles and text})

    def has(self, id: str, named: Mapping[str, Name]) -> bool:
        """Tell whether the line `id` is there, if lines are `named` so."""
        heading, text = name = named[id]
        if id in self._ids:
            return True
        # A row that was copied has the id of the row from which it was: what it is, its name says.
        others = {other for other, its in named.items() if its == name and other != id}
        return bool(heading) and any(row.get(heading) == text and row.get(ID) not in others for row in self._rows)
