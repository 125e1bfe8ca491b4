"""A register on its way into a workbook: a table to go on with, and a page that says how it is kept."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from openpyxl import Workbook
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Font, NamedStyle, PatternFill
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import column_index_from_string, get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.table import Table, TableColumn, TableFormula, TableStyleInfo
from openpyxl.worksheet.worksheet import Worksheet

from generator.catalogue import Top
from generator.workbook.model import Column, Line, Register
from generator.workbook.pages import RANK, structured, table_name, write_pages
from generator.workbook.paper import DAY
from generator.workbook.widths import EMPTY_LINE, empty_lines, naming_column, pages_wide, value_text, widths_of
from generator.worksheets import (
    BOX,
    HEAD,
    LEFT,
    MIDDLE,
    NAVY,
    PLAIN_LINE,
    SMALL,
    TITLE,
    fill,
    fit_row,
    fix_row,
    font,
    formula,
    page,
    put,
    saved,
    spread,
)

TITLE_ROW, ABOUT_ROW, HEAD_ROW = 1, 2, 4
FURTHEST = 1000
"""The last row to which drop-downs and warnings reach: a table grows as people type below it."""
FROZEN = 1
"""Columns before the one that names a line, if they are to stay in sight with it."""
FIRST_SHEET = "xl/worksheets/sheet1.xml"
AS_TEXT = (
    f'<ignoredErrors><ignoredError sqref="A{HEAD_ROW + 1}:XFD{FURTHEST}" numberStoredAsText="1"/></ignoredErrors>'
).encode()
ID = "kitei"
"""The heading of the hidden column of what finds a line again."""
TEXT_FORMAT = "@"
WARNING = DifferentialStyle(font=Font(color="9C0006", bold=True), fill=PatternFill(bgColor="FFD9D9", fill_type="solid"))
COMPUTED = "F0F3F7"


def register_parts(register: Register, on: date) -> dict[str, bytes]:
    """Return the parts of the .xlsx: the register itself, and how it is kept. The same register gives the same bytes.

    The day `on` is only that of the file's properties.
    """
    workbook = Workbook()
    sheet = workbook.active
    assert isinstance(sheet, Worksheet), "a new workbook has a sheet"
    sheet.title = register.title[:31]
    widths = widths_of(register)
    above = _write_head(sheet, register, widths)
    last = _write_table(sheet, register, widths, above)
    _write_choices(sheet, register)
    _write_warnings(sheet, register)
    _write_table_frame(sheet, register, last)
    _lay_out(sheet, register)
    write_pages(workbook, register)
    workbook.properties.title = register.heading
    workbook.properties.creator = register.company
    workbook.calculation.fullCalcOnLoad = True
    parts = saved(workbook, on)
    # Numbers of documents and versions are texts, and Excel need not warn of each.
    parts[FIRST_SHEET] = parts[FIRST_SHEET].replace(b"<tableParts", AS_TEXT + b"<tableParts", 1)
    return parts


def _write_head(sheet: Worksheet, register: Register, widths: Sequence[float]) -> Sequence[float]:
    """Write what stands above the lines; return the heights of its rows."""
    put(sheet, TITLE_ROW, 1, register.heading, TITLE, PLAIN_LINE)
    sheet.row_dimensions[TITLE_ROW].height = 30
    about = f"{register.company}　{register.about}"
    spread(sheet, ABOUT_ROW, 1, len(widths), about, font(color="555555"), LEFT, box=False)
    fix_row(sheet, ABOUT_ROW, sum(widths), about, 20)
    sheet.row_dimensions[HEAD_ROW - 1].height = 8
    for number, (column, width) in enumerate(zip(register.columns, widths, strict=True), 1):
        put(sheet, HEAD_ROW, number, column.name, HEAD, MIDDLE, color=NAVY, box=True)
        sheet.column_dimensions[get_column_letter(number)].width = width
    for number, name in enumerate(_hidden(register), len(register.columns) + 1):
        put(sheet, HEAD_ROW, number, name, HEAD, MIDDLE, color=NAVY)
        sheet.column_dimensions[get_column_letter(number)].hidden = True
    fit_row(sheet, HEAD_ROW, zip(widths, (column.name for column in register.columns), strict=True), 30)
    return [sheet.row_dimensions[row].height for row in range(TITLE_ROW, HEAD_ROW + 1)]


def _write_table(sheet: Worksheet, register: Register, widths: Sequence[float], above: Sequence[float]) -> int:
    """Write the known lines, and empty ones to the end of the page; return the last row."""
    looks = [_look(sheet, column) for column in register.columns]
    last = HEAD_ROW + len(register.lines)
    for row, line in enumerate(register.lines, HEAD_ROW + 1):
        _write_line(sheet, row, register, looks, line)
        texts = (value_text(line.values.get(column.name)) for column in register.columns)
        fit_row(sheet, row, zip(widths, texts, strict=True))
    heights = [sheet.row_dimensions[row].height for row in range(HEAD_ROW + 1, last + 1)]
    spare = empty_lines(heights, sum(above), above[-1], widths)
    for row in range(last + 1, last + spare + 1):
        _write_line(sheet, row, register, looks, None)
        fit_row(sheet, row, (), EMPTY_LINE)
    return last + spare


def _write_line(sheet: Worksheet, row: int, register: Register, looks: Sequence[str], line: Line | None) -> None:
    for number, column in enumerate(register.columns, 1):
        cell = sheet.cell(row, number)
        cell.style = looks[number - 1]
        if column.formula:
            cell.value = "=" + structured(column.formula, register)
        elif line and column.name in line.values:
            cell.value = line.values[column.name]
            # A text is never a formula, whatever it begins with.
            cell.data_type = "s" if isinstance(cell.value, str) else cell.data_type
    if line:
        put(sheet, row, len(register.columns) + 1, line.id, SMALL)
    if register.top:
        formula(sheet, row, len(register.columns) + 2, structured(_rank(register.top), register), SMALL)


def _look(sheet: Worksheet, column: Column) -> str:
    """Return the name of the style of the column's cells, which the workbook has from now on.

    By name, since openpyxl compares every other look of every cell with all that it knows: four times as long.
    """
    kind = "計算" if column.formula else {"date": "日付", "choice": "選択", "number": "数"}.get(column.kind, "文字")
    book = sheet.parent
    assert book is not None, "a sheet of a workbook"
    if kind not in book.named_styles:
        # Texts keep 0012 and 3-1 as they are typed; what is chosen may be a number that a formula reads.
        formats = {"文字": TEXT_FORMAT, "日付": DAY}
        style = NamedStyle(kind, font=font(), alignment=LEFT, border=BOX, number_format=formats.get(kind, "General"))
        if column.formula:
            style.fill = fill(COMPUTED)
        book.add_named_style(style)
    return kind


def _hidden(register: Register) -> tuple[str, ...]:
    return (ID, RANK) if register.top else (ID,)


def _rank(top: Top) -> str:
    """Return the formula of a number that no two lines share, of which the greatest are looked for."""
    return f'IF(({top.by})="","",({top.by})-ROW()/100000)'


def _write_choices(sheet: Worksheet, register: Register) -> None:
    for number, column in enumerate(register.columns, 1):
        rule = _rule(column)
        if rule is not None:
            letter = get_column_letter(number)
            rule.add(f"{letter}{HEAD_ROW + 1}:{letter}{FURTHEST}")
            sheet.add_data_validation(rule)


def _rule(column: Column) -> DataValidation | None:
    if column.formula:
        return None
    if column.choices:
        listed = ",".join(column.choices)
        # What is not on the list can be right (二つを兼ねる ○／△): it is pointed out, and stays.
        rule = DataValidation("list", formula1=f'"{listed}"', allow_blank=True, errorStyle="warning")
        rule.error = f"一覧から選んでください（{'・'.join(column.choices)}）。このまま入れることもできます。"
    elif column.kind == "date":
        rule = DataValidation("date", operator="greaterThan", formula1="1", allow_blank=True, errorStyle="warning")
        rule.error = "2026/4/1 のように、日付で入れてください。文字のままでは、期限が過ぎても赤くなりません。"
    else:
        return None
    rule.errorTitle, rule.showErrorMessage = column.name[:30], True
    return rule


def _write_warnings(sheet: Worksheet, register: Register) -> None:
    first = HEAD_ROW + 1
    for number, column in enumerate(register.columns, 1):
        letter = get_column_letter(number)
        where = f"{letter}{first}:{letter}{FURTHEST}"
        for test in _tests(column, f"${letter}{first}", register):
            sheet.conditional_formatting.add(where, Rule(type="expression", formula=[test], dxf=WARNING))


def _tests(column: Column, cell: str, register: Register) -> list[str]:
    tests = []
    if column.overdue is not None:
        done = register.column(column.overdue) if column.overdue else None
        still = f',${get_column_letter(register.columns.index(done) + 1)}{HEAD_ROW + 1}=""' if done else ""
        tests.append(f"AND(ISNUMBER({cell}),{cell}<TODAY(){still})")
    if column.high:
        # As text: a drop-down may leave 3 or "3".
        tests.append("OR(" + ",".join(f'{cell}&""="{value}"' for value in column.high) + ")")
    return tests


def _write_table_frame(sheet: Worksheet, register: Register, last: int) -> None:
    names = [*(column.name for column in register.columns), *_hidden(register)]
    reference = f"A{HEAD_ROW}:{get_column_letter(len(names))}{last}"
    table = Table(displayName=table_name(register), ref=reference)
    table.tableColumns = [TableColumn(id=number, name=name) for number, name in enumerate(names, 1)]
    for made, column in zip(table.tableColumns, register.columns, strict=False):
        if column.formula:
            made.calculatedColumnFormula = TableFormula(attr_text=structured(column.formula, register))
    if register.top:
        table.tableColumns[-1].calculatedColumnFormula = TableFormula(
            attr_text=structured(_rank(register.top), register)
        )
    table.autoFilter = AutoFilter(ref=reference)
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
    sheet.add_table(table)


def _lay_out(sheet: Worksheet, register: Register) -> None:
    named = naming_column(register)
    held = get_column_letter(named + 1 if named <= FROZEN else 1)
    sheet.freeze_panes = f"{get_column_letter(column_index_from_string(held) + 1)}{HEAD_ROW + 1}"
    page(sheet, f"{HEAD_ROW}:{HEAD_ROW}", header=f"{register.heading}　第{register.edition}版")
    wide = pages_wide(register)
    if wide > 1:
        # Side by side, and what a line is about stands on each of the pages.
        sheet.page_setup.fitToWidth, sheet.page_setup.pageOrder = wide, "overThenDown"
        sheet.print_title_cols = f"A:{held}"
    sheet.sheet_view.selection[0].activeCell = sheet.sheet_view.selection[0].sqref = f"A{HEAD_ROW + 1}"
