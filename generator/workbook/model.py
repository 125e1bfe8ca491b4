"""What workbooks are made of: a register with its columns and the lines that are known, the rules of a set."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from generator.catalogue import Summary, Top

CellValue = str | int | date
LAYOUT = 2
"""Counted up when the same facts are written otherwise, so that workbooks that nobody touched are made again."""


@dataclass(frozen=True)
class Column:
    """One column; `kind` is text, wide, date, choice or number.

    `formula` is what computes it, other columns as `[name]`, without `=`. A day of the column that is past is shown
    in red: where `overdue` is given, unless the column of that name is filled ("" for none). A value in `high` is
    shown in red too. `hint` says in a sentence what is written there.
    """

    name: str
    kind: str = "text"
    choices: tuple[str, ...] = ()
    formula: str = ""
    overdue: str | None = None
    high: tuple[str, ...] = ()
    hint: str = ""


@dataclass(frozen=True)
class Line:
    """One line that is known: values by the column's name; `id` finds it again when the answers change."""

    id: str
    values: Mapping[str, CellValue]


@dataclass(frozen=True)
class Register:
    """A register of one company; one without a number is no form of its regulations.

    `about` says in a sentence or two what is entered, and when.
    """

    number: str
    title: str
    company: str
    edition: str
    about: str
    columns: tuple[Column, ...]
    lines: Sequence[Line]
    notes: tuple[str, ...] = ()
    top: Top | None = None
    summary: Summary | None = None

    @property
    def heading(self) -> str:
        """Return its number, if it has one, and title: 様式9-1　委託先一覧."""
        return f"様式{self.number}　{self.title}" if self.number else self.title

    def column(self, name: str) -> Column | None:
        """Return the column of this name."""
        return next((column for column in self.columns if column.name == name), None)


@dataclass(frozen=True)
class BreachFacts:
    """What the worksheet says of one company; days and numbers of persons as the law has them."""

    company: str
    officer: str
    window: str
    first_days: int
    final_days: int
    malicious_days: int
    persons: str
    my_number_persons: str
    my_number: bool
    entrusted: bool
    report_to: str


@dataclass(frozen=True)
class Rulebook:
    """A regulation of the set: its number and title, what it is for, 版, days, and who keeps it."""

    number: str
    title: str
    purpose: str
    version: str
    established_on: date | None
    revised_on: date | None
    keeper: str


@dataclass(frozen=True)
class Rule:
    """A section of a regulation: how deep it lies (1: 章), its number and title, the criteria that it meets."""

    level: int
    number: str
    title: str
    criteria: tuple[str, ...] = ()


@dataclass(frozen=True)
class Demand:
    """What a standard asks for, where the rules answer it, and the forms that prove it."""

    standard: str
    number: str
    asked: str
    places: str
    evidence: str
