"""Hearing sheets for tests: a small questionnaire with every type, and hands that fill and damage workbooks."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from generator.answers import Answers
from generator.hearing_sheet import Imported, export_sheet, import_sheets
from generator.questionnaire import Questionnaire, load_questionnaire

ALL_GIVEN: dict[str, object] = {
    "company_name": "株式会社つばき",
    "history": "創業\n二代目",
    "headcount": 28,
    "founded": "1985-04-01",
    "telework": True,
    "byod": "permitted",
    "months": ["m1", "m10"],
    "mail": "info@tsubaki.example",
    "phone": "03-0000-0012",
    "site": "https://tsubaki.example",
    "spare": "―",
    "persons": [
        {"id": "hana", "name": "渋谷 花子", "title": "社長", "phone": "090-0000-0013"},
        {"id": "r2", "name": "神田 太郎"},
    ],
    "boss": "hana",
    "devices": [
        {
            "id": "r1",
            "name": "ノート",
            "kind": "mobile",
            "uses": ["office", "development"],
            "count": 3,
            "lock": False,
        },
        {"id": "r4", "name": "サーバー", "bought": "2024-02-29", "owner": "r2", "note": "一行目\n二行目"},
    ],
    "networks": [],
}


def small_questionnaire() -> Questionnaire:
    """Return the small questionnaire that stands beside this file."""
    return load_questionnaire(Path(__file__).parent / "questionnaire")


class Sheet:
    """A workbook in somebody's hands: cells by question, field and row, wherever they stand."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.book: Workbook = load_workbook(path)

    def sheet(self, marker: str) -> Worksheet:
        """Return the sheet that holds the part which says `marker` in its hidden head."""
        return self.place(marker)[0]

    def place(self, marker: str) -> tuple[Worksheet, int]:
        """Return sheet and row of the hidden cell that says `marker`."""
        for sheet in self.book.worksheets:
            for (cell,) in sheet.iter_rows(min_col=1, max_col=1):
                if cell.value == marker:
                    return sheet, cell.row
        raise AssertionError(marker)

    def answer(self, key: str, marker: str = "kitei:answer") -> Cell:
        """Return the answer cell of a question (`kitei:remark`: its remark)."""
        sheet, row = self.place(f"q:{key}")
        return _cell(sheet, row, _column(sheet, marker, row))

    def mark(self, key: str, value: str) -> Cell:
        """Return the cell for the mark of one choice."""
        sheet, row = self.place(f"c:{key}:{value}")
        return _cell(sheet, row, _column(sheet, "kitei:answer", row))

    def field(self, key: str, field: str, number: int) -> Cell:
        """Return the cell of a field in the `number`th prepared row (from 1) of a list."""
        sheet, head = self.place(f"kitei:list:{key}")
        marker = "kitei:remark" if field == "remark" else f"kitei:field:{field}"
        return _cell(sheet, self.first_row(key) + number - 1, _column(sheet, marker, head))

    def first_row(self, key: str) -> int:
        """Return the first row for records."""
        sheet, head = self.place(f"kitei:list:{key}")
        rows = (row[0] for row in sheet.iter_rows(min_row=head, min_col=1, max_col=1))
        return 1 + next(cell.row for cell in rows if str(cell.value).startswith("kitei:rows:"))

    def respondent(self, name: str, department: str = "") -> None:
        """Write who fills the sheet."""
        for row in self.book["はじめに"].iter_rows(min_col=1, max_col=3):
            if row[0].value == "i:respondent":
                row[2].value = name
            if row[0].value == "i:department":
                row[2].value = department

    def save(self) -> Path:
        """Save and return the path."""
        self.book.save(self.path)
        return self.path


def _column(sheet: Worksheet, marker: str, row: int) -> int:
    """Return the column that the nearest hidden head above `row` calls `marker`."""
    heads = ("kitei:questions:", "kitei:list:")
    head = next(at for at in range(row, 0, -1) if str(sheet.cell(at, 1).value).startswith(heads))
    return next(cell.column for cell in sheet[head] if cell.value == marker)


def _cell(sheet: Worksheet, row: int, column: int) -> Cell:
    cell = sheet.cell(row, column)
    assert isinstance(cell, Cell)
    return cell


def insert_rows(sheet: Worksheet, at: int, count: int) -> None:
    """Insert rows as Excel does: merged cells and links go along."""
    sheet.insert_rows(at, count)
    _shift(sheet, at, count)


def delete_rows(sheet: Worksheet, at: int, count: int = 1) -> None:
    """Delete rows as Excel does: merged cells and links go along."""
    for area in [area for area in sheet.merged_cells.ranges if at <= area.min_row < at + count]:
        sheet.merged_cells.remove(area)
    sheet.delete_rows(at, count)
    _shift(sheet, at + count, -count)


def _shift(sheet: Worksheet, at: int, count: int) -> None:
    for area in sheet.merged_cells.ranges:
        if area.min_row >= at:
            area.shift(row_shift=count)
    _put_links_right(sheet)


def insert_columns(sheet: Worksheet, at: int, count: int) -> None:
    """Insert columns as Excel does: merged cells and links go along."""
    sheet.insert_cols(at, count)
    for area in sheet.merged_cells.ranges:
        if area.min_col >= at:
            area.shift(col_shift=count)
        elif area.max_col >= at:
            area.expand(right=count)
    _put_links_right(sheet)


def _put_links_right(sheet: Worksheet) -> None:
    for row in sheet.iter_rows():
        for cell in row:
            if cell.hyperlink is not None:
                cell.hyperlink.ref = cell.coordinate


def exported(answers: Answers, path: Path, *, essential: bool = False) -> Sheet:
    """Return the exported workbook, open for filling."""
    export_sheet(answers, path, essential=essential)
    return Sheet(path)


def imported(sheet: Sheet, questionnaire: Questionnaire) -> Imported:
    """Save and import one workbook."""
    return import_sheets([sheet.save()], questionnaire)


def filled(
    questionnaire: Questionnaire,
    path: Path,
    fill: Callable[[Sheet], object],
    given: dict[str, object] | None = None,
) -> Imported:
    """Export, let `fill` work on the sheet, import."""
    sheet = exported(Answers(questionnaire, given or {}), path)
    fill(sheet)
    return imported(sheet, questionnaire)


def resaved(paths: Iterable[Path], out: Path) -> Iterator[Path]:
    """Yield the workbooks as LibreOffice saves them, opened and written in one run."""
    paths = list(paths)
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            [
                "soffice",
                f"-env:UserInstallation=file://{profile}",
                "--headless",
                "--convert-to",
                "xlsx",
                "--outdir",
                str(out),
                *map(str, paths),
            ],
            check=True,
            capture_output=True,
            timeout=400,
        )
    for path in paths:
        assert (out / path.name).exists(), path
        yield out / path.name
