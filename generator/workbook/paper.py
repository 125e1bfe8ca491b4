"""A worksheet written from top to bottom like a page: texts, tables, cells to fill, cells that compute."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from openpyxl.cell.cell import Cell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from generator.worksheets import (
    HEAD,
    INPUT,
    LEFT,
    MIDDLE,
    NAVY,
    OPEN,
    PALE,
    PLAIN_LINE,
    TITLE,
    fit_row,
    font,
    formula,
    lines_of,
    page,
    put,
    quoted,
    spread,
)

DAY = "yyyy/mm/dd"


@dataclass
class Paper:
    """A worksheet whose columns have these widths (in digits of the font); `row` is the next one to be written."""

    sheet: Worksheet
    widths: Sequence[float]
    row: int = 1
    _lists: dict[tuple[str, ...], DataValidation] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for number, width in enumerate(self.widths, 1):
            self.sheet.column_dimensions[get_column_letter(number)].width = width

    def title(self, text: str) -> None:
        """Write the title of the page."""
        put(self.sheet, self.row, 1, text, TITLE, PLAIN_LINE)
        self.sheet.row_dimensions[self.row].height = 32
        self.row += 1

    def heading(self, text: str) -> None:
        """Write a heading, after an empty row."""
        self.row += 1
        put(self.sheet, self.row, 1, text, font(12, bold=True, color=NAVY), PLAIN_LINE)
        self.sheet.row_dimensions[self.row].height = 24
        self.row += 1

    def text(self, text: str) -> None:
        """Write a paragraph as wide as the page."""
        spread(self.sheet, self.row, 1, len(self.widths), text, font(), LEFT, box=False)
        self.sheet.row_dimensions[self.row].height = lines_of(text, sum(self.widths)) * 15 + 5
        self.row += 1

    def letter(self, text: str, *, height: float | None = None, bold: bool = False) -> None:
        """Write a formula (without =) whose result is a paragraph as wide as the page."""
        spread(self.sheet, self.row, 1, len(self.widths), None, font(), LEFT, box=False)
        formula(self.sheet, self.row, 1, text, font(bold=bold), LEFT)
        self.sheet.row_dimensions[self.row].height = height or 20
        self.row += 1

    def say(self, text: str, *, bold: bool = False) -> None:
        """Write a paragraph as wide as the page that stands among such results, as one of them."""
        height = lines_of(text, sum(self.widths)) * 15 + 5
        self.letter(literal(text), height=height, bold=bold)

    def head(self, *names: str) -> None:
        """Write the head of a table."""
        for number, name in enumerate(names, 1):
            put(self.sheet, self.row, number, name, HEAD, MIDDLE, color=NAVY, box=True)
        fit_row(self.sheet, self.row, zip(self.widths, names, strict=False), 24)
        self.row += 1

    def line(self, *texts: str | None, least: float = 24) -> int:
        """Write a row of a table (None: a cell to fill) and return its number; `choices` come after."""
        for number, text in enumerate(texts, 1):
            if text is None:
                self.input(number)
            else:
                put(
                    self.sheet,
                    self.row,
                    number,
                    text,
                    font(bold=number == 1),
                    LEFT,
                    color=PALE if number == 1 else None,
                    box=True,
                )
        fit_row(self.sheet, self.row, ((w, t or "") for w, t in zip(self.widths, texts, strict=False)), least)
        self.row += 1
        return self.row - 1

    def input(self, column: int, number_format: str = "General") -> Cell:
        """Make the cell of this column of the next row one to fill."""
        cell = put(self.sheet, self.row, column, None, font(11, color="102A56"), LEFT, color=INPUT, box=True)
        cell.protection, cell.number_format = OPEN, number_format
        return cell

    def computed(self, column: int, text: str, number_format: str = "General", *, bold: bool = False) -> Cell:
        """Let the cell of this column of the next row compute `text` (without =)."""
        cell = put(self.sheet, self.row, column, None, font(), LEFT, box=True)
        formula(self.sheet, self.row, column, text, font(11, bold=bold), LEFT)
        cell.number_format = number_format
        return cell

    def choose(self, row: int, column: int, choices: tuple[str, ...]) -> None:
        """Offer `choices` in a cell, and nothing else."""
        if choices not in self._lists:
            rule = DataValidation("list", formula1='"' + ",".join(choices) + '"', allow_blank=True)
            rule.error, rule.errorTitle = f"一覧から選んでください（{'・'.join(choices)}）。", "選び直してください"
            rule.showErrorMessage = True
            self.sheet.add_data_validation(rule)
            self._lists[choices] = rule
        self._lists[choices].add(f"{get_column_letter(column)}{row}")

    def only_days(self, row: int, column: int) -> None:
        """Take only days in a cell."""
        rule = DataValidation("date", operator="between", formula1="36526", formula2="73050", allow_blank=True)
        rule.error, rule.errorTitle = "2027/4/1 のように、日付で入れてください。", "日付ではありません"
        rule.showErrorMessage = True
        rule.add(f"{get_column_letter(column)}{row}")
        self.sheet.add_data_validation(rule)

    def at(self, row: int, column: int) -> str:
        """Return how a formula on another sheet calls a cell."""
        return f"{quoted(self.sheet)}!${get_column_letter(column)}${row}"

    def finish(self, *, landscape: bool = False, single: bool = False) -> None:
        """Set the page up for printing."""
        page(self.sheet, landscape=landscape, single=single)


def literal(text: str) -> str:
    """Return a text as formulas write it."""
    return '"' + text.replace('"', '""') + '"'
