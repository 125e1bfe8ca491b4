"""What the program that opens a workbook computes is what chapter 3, the law and the edition of the diagnosis say.

A share of `make sheets`, which goes through every combination of a row's inputs and hundreds of sheets.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random

import pytest
from filled import (
    DAY,
    FACTS,
    OTHER_FACTS,
    Filled,
    breach,
    clouds,
    diagnosis,
    diagnosis_rows,
    differences,
    every_row,
    importance,
    letters,
    risks,
    some_clouds,
    some_risks,
)
from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from generator.rendering import write_zip
from generator.workbook import plan_of, register_parts, visit_parts
from generator.workbook.diagnosis import COUNTED

SHARE = 3
"""Sheets of each kind."""


def share() -> Iterator[Filled]:
    yield from (importance(), risks(), clouds())
    for counted in COUNTED:
        yield diagnosis_rows(counted, Random(counted).sample(every_row(), 60))
    yield diagnosis(116, Random(116))  # three people's means that make half a point, which is rounded up
    for number in range(SHARE):
        yield some_risks(number, Random(number))
        yield some_clouds(number, Random(number))
        yield diagnosis(number, Random(number))
        yield letters(number, Random(number))
        yield breach(number, Random(number), FACTS)
        yield breach(number, Random(number), OTHER_FACTS)


@pytest.mark.office
def test_every_cell_that_computes_shows_what_it_must(tmp_path: Path) -> None:
    assert differences(list(share()), tmp_path) == []


def formulas(data: bytes) -> set[tuple[str, int, int]]:
    """Return the cells that compute and can be seen."""
    found = set()
    for sheet in load_workbook(io.BytesIO(data)).worksheets:
        hidden = {letter for letter, look in sheet.column_dimensions.items() if look.hidden}
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f" and get_column_letter(cell.column or 0) not in hidden:
                    found.add((sheet.title, cell.row or 0, cell.column or 0))
    return found


def test_no_cell_computes_what_nobody_compares() -> None:
    chance = Random(1)
    leak = breach(1, chance, FACTS, DAY)
    for made, others in [(diagnosis(1, chance), ()), (leak, letters(1, chance).wanted)]:
        assert formulas(made.data) <= {*made.wanted, *others}, made.name
    # In a register every line has the formula of its column, and the empty ones after the known ones, too.
    for made in (importance(), risks(), clouds()):
        compared = {(title, column) for title, _, column in made.wanted}
        assert {(title, column) for title, _, column in formulas(made.data)} == compared, made.name


def test_the_plan_and_the_sheets_of_a_visit_compute_nothing() -> None:
    words = {"company_name": "株式会社みほん", "version": "1.0", "open_items": (), "first_checks": ()}
    for parts in (register_parts(plan_of(words), DAY), visit_parts("株式会社みほん", (), (), (), date(2026, 12, 1))):
        assert not formulas(write_zip(parts))
