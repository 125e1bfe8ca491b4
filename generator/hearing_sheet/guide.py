"""The first sheet: what this is, whose it is, how to fill it, and how far one is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from generator.hearing_sheet.layout import ANSWER, GUIDE, INFO
from generator.hearing_sheet.lists import ListBlock
from generator.hearing_sheet.questions import Part, QuestionSheet
from generator.questionnaire import western_date
from generator.worksheets import (
    BOLD,
    BOX,
    CENTER,
    GREY,
    HEAD,
    INDENTED,
    INPUT,
    LINK,
    MIDDLE,
    NAVY,
    PALE,
    PLAIN_LINE,
    SMALL,
    STAR,
    TEXT,
    TITLE,
    fill,
    fix_row,
    font,
    formula,
    input_cell,
    link,
    page,
    protect,
    put,
)

TITLE_TEXT = "情報セキュリティ規程　ヒアリングシート"
WIDTHS = {"A": 4, "B": 12, "C": 44, "D": 15, "E": 15, "F": 15, "G": 15, "H": 24}
WEEKDAYS = "月火水木金土日"
RESPONDENT = (("respondent", "お名前"), ("department", "部署"), ("filled_on", "記入した日"))
HOW_TO = (
    "下の表の上から順に、シートを開いて答えを入れてください。名前を選ぶ質問があるので、「人の一覧」を先に書くと楽です。",
    "薄い黄色のところが記入欄です。ほかのところは変わらないように保護しています（パスワードはありません）。",
    "★は必ず答えていただきたい質問です。★のない質問は、空欄なら「空欄のとき」に書いた内容になります。",
    "選ぶ質問は、答えの欄を押すと出る▼から選びます。選べるものは、右の「選択肢」にも書いてあります。",
    "決まっていないものは「未定」、社内で確かめてから答えるものは「要確認」と入れ、事情を「備考」に書いてください。",
    "灰色になった質問は、ほかの答えから見て、お答えいただかなくてよいものです。",
    "当てはまるものをすべて選ぶ質問では、行ごとに○を選びます。一つも無いときは「該当なし」を選びます。",
    "一覧（人、システム、委託先など）は一行に一件です。行の挿入も、並べ替えもできます。赤く囲んだ空欄は、必ず書いてください。",
    "途中で保存して、何度でも続きから書けます。一部だけを書いて、ほかの方と分担することもできます。",
)


@dataclass(frozen=True)
class Sender:
    """Who sends the sheet, to whom, and by when it is wanted back."""

    company: str = ""
    consultant: str = ""
    deadline: date | None = None


def write_guide(sheet: Worksheet, sender: Sender, made: Sequence[QuestionSheet], lists: Sequence[ListBlock]) -> None:
    """Write the first sheet; `lists` are those with a worksheet of their own."""
    for letter, width in WIDTHS.items():
        sheet.column_dimensions[letter].width = width
    sheet.column_dimensions["A"].hidden = True
    put(sheet, 1, 1, GUIDE)
    put(sheet, 1, 3, ANSWER)
    sheet.row_dimensions[1].hidden = True
    put(sheet, 2, 2, TITLE_TEXT, TITLE, PLAIN_LINE)
    sheet.row_dimensions[2].height = 38
    row = _letter(sheet, sender, 3)
    row = _respondent(sheet, row + 1)
    row = _how_to(sheet, row + 1)
    _progress(sheet, row + 1, made, lists)
    page(sheet, landscape=False, single=True)
    protect(sheet)


def _letter(sheet: Worksheet, sender: Sender, row: int) -> int:
    for line, look in _letter_lines(sender):
        put(sheet, row, 2, line, look, PLAIN_LINE)
        sheet.row_dimensions[row].height = 20
        row += 1
    return row


def _letter_lines(sender: Sender) -> Iterator[tuple[str, Font]]:
    if sender.company:
        yield f"{sender.company}　御中", font(13, bold=True)
    yield "会社に合った情報セキュリティ規程を作るために、業務のようすをうかがいます。", TEXT
    if sender.deadline:
        day = f"{western_date(sender.deadline)}（{WEEKDAYS[sender.deadline.weekday()]}）"
        yield f"ご返送の期限：{day}", font(12, bold=True, color="B3261E")
    if sender.consultant:
        yield f"お問合せ・ご返送先：{sender.consultant}", font(11, bold=True)


def _respondent(sheet: Worksheet, row: int) -> int:
    put(sheet, row, 2, "記入した方", font(12, bold=True, color=NAVY), PLAIN_LINE)
    for key, label in RESPONDENT:
        row += 1
        put(sheet, row, 1, INFO + key)
        put(sheet, row, 2, label, SMALL, CENTER, color=PALE, box=True)
        input_cell(sheet, row, 3, None, "@")
        sheet.row_dimensions[row].height = 22
    return row + 1


def _how_to(sheet: Worksheet, row: int) -> int:
    put(sheet, row, 2, "書き方", font(12, bold=True, color=NAVY), PLAIN_LINE)
    for number, line in enumerate(HOW_TO, 1):
        row += 1
        put(sheet, row, 2, number, BOLD, CENTER, color=PALE, box=True)
        put(sheet, row, 3, line, TEXT, MIDDLE, box=True)
        for column in range(4, 9):
            put(sheet, row, column).border = BOX
        sheet.merge_cells(start_row=row, end_row=row, start_column=3, end_column=8)
        fix_row(sheet, row, 126, line, 24)
    row += 1
    for column, (words, color) in enumerate(
        (
            ("記入欄", INPUT),
            ("未定・要確認", "FFE3CC"),
            ("答えなくてよい", GREY),
            ("記入済みの番号", "E3F1E1"),
        ),
        3,
    ):
        put(sheet, row, column, words, SMALL, CENTER, box=True).fill = fill(color)
    put(sheet, row, 2, "色", SMALL, CENTER, color=PALE, box=True)
    sheet.row_dimensions[row].height = 24
    return row + 1


def _progress(sheet: Worksheet, row: int, made: Sequence[QuestionSheet], lists: Sequence[ListBlock]) -> None:
    put(sheet, row, 2, "目次と進み具合", font(12, bold=True, color=NAVY), PLAIN_LINE)
    start = link(sheet, row, 4, f"→ 「{made[0].sheet.title}」から書き始める", made[0].sheet)
    start.font, start.alignment = font(11, bold=True, color="0B57A4"), PLAIN_LINE
    row += 1
    for column, heading in enumerate(("番号", "シート", "記入", "質問", "未定・要確認", "★の空欄", "進み具合"), 2):
        put(sheet, row, column, heading, HEAD, CENTER, color=NAVY, box=True)
    sheet.row_dimensions[row].height = 22
    first = row + 1
    for one in made:
        for part in one.parts:
            row += 1
            _line(sheet, row, one, part)
    _total(sheet, row + 1, first, row)
    row += 1
    for block in lists:
        row += 1
        put(sheet, row, 2, block.number or "一覧", SMALL, CENTER, box=True)
        cell = link(sheet, row, 3, block.question.label, block.sheet)
        cell.font, cell.alignment = LINK, INDENTED
        formula(sheet, row, 4, f'{block.count()}&"件"', SMALL, CENTER)
        _boxed(sheet, row)


def _line(sheet: Worksheet, row: int, made: QuestionSheet, part: Part) -> None:
    states, stars = made.states(part)
    put(sheet, row, 2, part.number, BOLD, CENTER, color=PALE, box=True)
    to = part.title if len(made.parts) > 1 else 2
    link(sheet, row, 3, part.section.title, made.sheet, to).font = font(10.5, bold=True, color="0B57A4")
    formula(sheet, row, 4, f"COUNTIF({states},1)", TEXT, CENTER)
    formula(sheet, row, 5, f"COUNT({states})", TEXT, CENTER)
    formula(sheet, row, 6, f"COUNTIF({states},2)", TEXT, CENTER)
    formula(sheet, row, 7, f'SUMPRODUCT(({stars}="★")*ISNUMBER({states})*({states}=0))', STAR, CENTER)
    _bar(sheet, row)
    _boxed(sheet, row)


def _total(sheet: Worksheet, row: int, first: int, last: int) -> None:
    put(sheet, row, 2, "全体", BOLD, CENTER, color=PALE, box=True)
    put(sheet, row, 3, None, box=True)
    for column in range(4, 8):
        letter = get_column_letter(column)
        formula(sheet, row, column, f"SUM({letter}{first}:{letter}{last})", STAR if column == 7 else BOLD, CENTER)
    _bar(sheet, row)
    _boxed(sheet, row)
    sheet.row_dimensions[row].height = 24


def _bar(sheet: Worksheet, row: int) -> None:
    done = f"ROUND(10*(D{row}+F{row})/MAX(1,E{row}),0)"
    formula(sheet, row, 8, f'REPT("■",{done})&REPT("□",10-{done})', font(9, color="2E5C8A"), CENTER)
    for column in (6, 7):
        # No question is not decided, no star is empty: nothing is shown, and 0 is counted.
        sheet.cell(row, column).number_format = "0;;"


def _boxed(sheet: Worksheet, row: int) -> None:
    sheet.row_dimensions[row].height = 19
    for column in range(2, 9):
        sheet.cell(row, column).border = BOX
