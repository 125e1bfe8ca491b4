"""What a register that people have filled lacks of what the answers know now: a workbook of its own, beside theirs."""

from __future__ import annotations

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

    A line is there if its id is, or its first value stands in the column of that name. Columns that `found` lacks are
    named in the notes.
    """
    held = _held(register, found)
    lines = tuple(line for line in register.lines if not _is_there(register, line, held))
    headings = held.headings
    new = tuple(column.name for column in register.columns if headings and column.name not in headings)
    if not lines and not new:
        return None
    notes = [NOTE] if lines else []
    if new:
        notes.append(f"新しい様式には、今の台帳にない列があります: {'、'.join(new)}")
    return replace(register, lines=lines, notes=tuple(notes))


class _Held:
    """The values of a workbook that stand below its headings, by heading."""

    def __init__(self, book: Book, names: frozenset[str]) -> None:
        self.headings: frozenset[str] = frozenset()
        self._values: dict[str, set[str]] = {}
        for sheet in book.sheets:
            if sheet.title != HELP:
                self._read(sheet, names)

    def _read(self, sheet: Sheet, names: frozenset[str]) -> None:
        rows: dict[int, dict[int, str]] = {}
        for (row, column), cell in sheet.cells.items():
            rows.setdefault(row, {})[column] = cell.text.strip()
        # People put lines above the table, and columns into it: the headings are where most of ours stand.
        head = max(sorted(rows), key=lambda row: len(names.intersection(rows[row].values())), default=0)
        titles = {column: text for column, text in rows.get(head, {}).items() if text in names or text == ID}
        self.headings |= frozenset(titles.values()) - {ID}
        for row, cells in rows.items():
            for column, text in cells.items():
                if row > head and column in titles and text:
                    self._values.setdefault(titles[column], set()).add(text)

    def has(self, heading: str, text: str) -> bool:
        """Tell whether `text` stands below `heading`."""
        return text in self._values.get(heading, ())


def _held(register: Register, found: Book) -> _Held:
    return _Held(found, frozenset(column.name for column in register.columns))


def _is_there(register: Register, line: Line, held: _Held) -> bool:
    # A running number names nothing: every register has its first.
    names = (column.name for column in register.columns if column.name != "No")
    named = next((name for name in names if name in line.values), "")
    return held.has(ID, line.id) or (bool(named) and held.has(named, value_text(line.values[named])))
