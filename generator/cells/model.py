"""What stands in the cells of a table, as the person saw it who filled it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time

from generator.cells.formats import GENERAL, day_text, number_text

CellValue = str | int | float | bool | datetime | time | None
Place = tuple[int, int]
"""Row and column, from 1."""


@dataclass(frozen=True)
class Cell:
    """What stands in one cell; `problem` says in a sentence why it cannot be read, if it cannot.

    `formula` is the formula whose result the value is; `struck` that its text, or (`partly`) some of it, is crossed
    out.
    """

    value: CellValue = None
    format: str = GENERAL
    problem: str = ""
    formula: str = ""
    struck: bool = False
    partly: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands there that a person could see."""
        return not self.problem and (self.value is None or (isinstance(self.value, str) and not self.value.strip()))

    @property
    def text(self) -> str:
        """What a person saw there: 2026年9月, 0012, 50%."""
        value = self.value
        if value is None:
            return ""
        if isinstance(value, bool):
            return "TRUE" if value else "FALSE"
        if isinstance(value, (int, float)):
            return number_text(value, self.format)
        if isinstance(value, datetime):
            clock = f" {value.hour}:{value.minute:02d}" if value.time() != time() else ""
            return day_text(value, self.format) + clock
        if isinstance(value, date):
            return day_text(value, self.format)
        return f"{value.hour}:{value.minute:02d}" if isinstance(value, time) else value.strip()


@dataclass
class Sheet:
    """One worksheet: its cells that hold anything, its merged areas (first and last cell), its comments."""

    title: str
    cells: dict[Place, Cell] = field(default_factory=dict)
    merged: list[tuple[Place, Place]] = field(default_factory=list)
    comments: Mapping[Place, str] = field(default_factory=dict)
    hidden: bool = False


@dataclass
class Book:
    """A workbook; `macros`: it brings some along (they are never run)."""

    sheets: list[Sheet] = field(default_factory=list)
    macros: bool = False


def letters(column: int) -> str:
    """Return the letters by which people know a column."""
    found = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        found = chr(65 + rest) + found
    return found


def place_text(place: Place) -> str:
    """Return H6 for row 6, column 8."""
    return f"{letters(place[1])}{place[0]}"
