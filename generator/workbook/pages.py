"""The pages of a register's workbook beside the register: the greatest lines, what is counted, how it is kept."""

from __future__ import annotations

from re import sub

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from generator.catalogue import Summary, Top
from generator.workbook.model import Column, Register
from generator.workbook.paper import DAY, Paper, literal
from generator.workbook.widths import value_text, widths_of
from generator.worksheets import (
    HEAD,
    LEFT,
    MIDDLE,
    NAVY,
    PLAIN_LINE,
    TITLE,
    fit_row,
    font,
    lines_of,
    page,
    protect,
    put,
    text_width,
)

HELP = "使い方"
RANK = "kitei の順"
"""The heading of the hidden column by which the greatest are found."""
TOP = 10
"""Lines of the page of the greatest."""
REST = "残り"
"""The heading of how many lines have no choice yet."""
FURTHER = 5
"""Lines of the page that counts for what people add."""
HOW = (
    "色の濃い見出しの下に、1行に1件を書きます。空いた行が足りなくなったら、表のすぐ下の行に書けば、表が自動で伸びます。",
    "一覧から選ぶ欄は、欄を選ぶと右に出る▼を押します。日付は 2026/4/1 のように入れます。",
    "行を消すときは、行の番号を右クリックして「削除」を選びます。列の見出しは変えないでください。",
    "書き込んだこのファイルは、kitei が書き換えることも、消すこともありません。回答が変わって足すべき行ができると、"
    "同じ場所に「（追加の行）」と付いた別のファイルができます。その行をこの表に写したら、別のファイルは捨ててかまいません。",
)


def write_pages(workbook: Workbook, register: Register) -> None:
    """Add the pages to the workbook."""
    if register.top:
        _write_top(workbook.create_sheet(register.top.title[:31]), register, register.top)
    if register.summary:
        _write_summary(workbook.create_sheet(register.summary.title[:31]), register, register.summary)
    _write_help(workbook.create_sheet(HELP), register)


def structured(formula: str, register: Register) -> str:
    """Return `formula` with `[name]` as the cell of that column in the same line of the table."""
    return sub(r"\[([^\[\]]+)\]", rf"{table_name(register)}[[#This Row],[\1]]", formula)


def table_name(register: Register) -> str:
    """Return the name of the table, which formulas use."""
    return "T" + (register.number.replace("-", "_") or "ABLE")


def _write_top(sheet: Worksheet, register: Register, top: Top) -> None:
    """Write the page with the ten lines of which `top.by` is greatest; it is computed, and protected."""
    known = dict(zip(register.columns, widths_of(register), strict=True))
    shown = [column for column in map(register.column, top.show) if column]
    widths = [5.0, *(max(known[column] + 4, text_width(column.name)) for column in shown)]
    paper = Paper(sheet, widths)
    paper.title(f"{register.heading}　{top.title}")
    paper.text(f"{register.company}　「{register.title[:31]}」の表から自動で並びます。ここには書き込めません。")
    paper.head("", *top.show)
    for number in range(1, TOP + 1):
        line = f"MATCH(LARGE({table_name(register)}[{RANK}],{number}),{table_name(register)}[{RANK}],0)"
        for place, column in enumerate(shown, 2):
            found = f"INDEX({table_name(register)}[{column.name}],{line})"
            number_format = DAY if column.kind == "date" else "General"
            paper.computed(place, f'IFERROR(IF({found}="","",{found}),"")', number_format)
        paper.line(str(number), least=40)
    paper.finish(landscape=True, single=True)
    protect(sheet)


def _write_summary(sheet: Worksheet, register: Register, summary: Summary) -> None:
    """Write the page that counts, for each value of one column, how often each choice of another was made."""
    counted = register.column(summary.of)
    assert counted is not None, "a column of the register"
    paper = Paper(sheet, (38, *[12] * len(counted.choices), 12))
    paper.title(f"{register.heading}　{summary.title}")
    paper.text(
        f"{register.company}　「{register.title[:31]}」の表から自動で数えます。"
        f"増えたものは、空いた行の「{summary.by}」に名前を書くと、数えます。"
    )
    paper.head(summary.by, *counted.choices, REST)
    sheet.freeze_panes = f"B{paper.row}"
    names = tuple(dict.fromkeys(value_text(line.values.get(summary.by)) for line in register.lines))
    for name in (*names, *[None] * FURTHER):
        _write_count(paper, register, summary, counted.choices, name or None)
    paper.finish()


def _write_count(
    paper: Paper, register: Register, summary: Summary, choices: tuple[str, ...], name: str | None
) -> None:
    row, table = paper.row, table_name(register)
    here = f"({table}[{summary.by}]=$A{row})"
    for column, choice in enumerate(choices, 2):
        paper.computed(column, f'IF($A{row}="","",SUMPRODUCT({here}*({table}[{summary.of}]={literal(choice)})))', "0")
    last = get_column_letter(len(choices) + 1)
    rest = f'IF($A{row}="","",SUMPRODUCT({here}*1)-SUM(B{row}:{last}{row}))'
    paper.computed(len(choices) + 2, rest, "0", bold=True)
    paper.line(name)


def _write_help(sheet: Worksheet, register: Register) -> None:
    put(sheet, 1, 1, f"{register.heading}　使い方", TITLE, PLAIN_LINE)
    sheet.row_dimensions[1].height = 30
    widths = (24.0, 66.0)
    for letter, width in zip("AB", widths, strict=True):
        sheet.column_dimensions[letter].width = width
    row = 3
    for text in (register.about, *HOW, *register.notes):
        put(sheet, row, 1, text, font(), LEFT)
        sheet.merge_cells(start_row=row, start_column=1, end_row=row, end_column=2)
        sheet.row_dimensions[row].height = lines_of(text, sum(widths)) * 15 + 7
        row += 1
    row += 1
    put(sheet, row, 1, "欄", HEAD, MIDDLE, color=NAVY, box=True)
    put(sheet, row, 2, "書くこと", HEAD, MIDDLE, color=NAVY, box=True)
    for column in register.columns:
        if _explained(column):
            row += 1
            put(sheet, row, 1, column.name, font(bold=True), LEFT, box=True)
            put(sheet, row, 2, _explained(column), font(), LEFT, box=True)
            fit_row(sheet, row, zip(widths, (column.name, _explained(column)), strict=True))
    page(sheet, landscape=False)


def _explained(column: Column) -> str:
    if column.formula:
        return column.hint + "ほかの欄から自動で計算されます。書き込まないでください。"
    said = column.hint + (f"一覧から選びます（{'・'.join(column.choices)}）。" if column.choices else "")
    if column.overdue is not None:
        until = f"「{column.overdue}」が空のまま" if column.overdue else ""
        said += f"{until}この日を過ぎると、赤くなります。"
    if column.high:
        said += f"{'・'.join(column.high)}は赤くなります。"
    return said
