"""The sheet of one section: a row a question, a row more for each choice of a multiple choice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from openpyxl.formatting.rule import Rule
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.worksheet.worksheet import Worksheet

from generator.answers import Answers, format_value
from generator.hearing_sheet.checks import NUMBER_FORMATS, DropDowns, check_cells, check_marks, check_status
from generator.hearing_sheet.layout import (
    ANSWER,
    CHOICE_ROW,
    MARK,
    NONE,
    QUESTION_ROW,
    QUESTIONS,
    REMARK,
    WAS,
    dump,
    escaped,
    is_list,
    plain,
)
from generator.hearing_sheet.logic import Logic, Places, blank
from generator.hearing_sheet.style import (
    BOLD,
    BOX,
    CENTER,
    CENTER_TOP,
    DONE,
    HEAD,
    INDENTED,
    NAVY,
    NOT_ASKED,
    PALE,
    PLAIN_LINE,
    SMALL,
    STAR,
    TEXT,
    TITLE,
    TO_CONFIRM,
    fit_row,
    formula,
    input_cell,
    link,
    page,
    protect,
    put,
    quoted,
)
from generator.hearing_sheet.wording import example, is_required
from generator.questionnaire import Question, QuestionType, Section, Value

WIDTHS = {"A": 8, "B": 8, "C": 8, "D": 8, "E": 6, "F": 4, "G": 42, "H": 34, "I": 28, "J": 40, "K": 22}
KEY, APPLIES, STATE, WAS_AT, NUMBER, NEEDED, PROMPT, ANSWER_AT, EXAMPLE, WHY, REMARK_AT = range(1, 12)
HEADINGS = ("番号", "必須", "質問", "答え", "例・空欄のとき", "なぜ聞くか", "備考（事情、確かめること）")
HEADING_ROW = 5
LAST_EXCEL_PROBLEM = date(1900, 3, 1)
"""Before it Excel counts a day that never was; such dates are written as text."""


@dataclass
class SectionSheet:
    """One section on its way out."""

    sheet: Worksheet
    section: Section
    number: int
    questions: tuple[Question, ...]
    rows: dict[str, int] = field(default_factory=dict)
    last: int = HEADING_ROW

    def address(self, column: str, row: int) -> str:
        """Return an address that other sheets can use."""
        return f"{quoted(self.sheet)}!${column}${row}"

    def column(self, letter: str) -> str:
        """Return the range of that column over all rows of questions."""
        return f"{quoted(self.sheet)}!${letter}${HEADING_ROW + 1}:${letter}${self.last}"


def write_questions(
    made: SectionSheet, answers: Answers, places: Places, drop_downs: DropDowns, lists: dict[str, Worksheet]
) -> None:
    """Write the rows of one section and note where its answers stand."""
    sheet = made.sheet
    _head(made)
    row = HEADING_ROW
    for number, question in enumerate(made.questions, 1):
        row += 1
        made.rows[question.key] = row
        places.answer[question.key] = made.address("H", row)
        _question_row(made, question, row, number, answers)
        if is_list(question):
            put(sheet, row, EXAMPLE).border = BOX
            link(
                sheet,
                row,
                EXAMPLE,
                f"→「{lists[question.key].title}」に一件ずつ書きます",
                lists[question.key],
            )
        if question.type is QuestionType.CHOICES:
            places.marks[question.key] = _choice_rows(made, question, row, answers)
            row += len(question.choices)
        if is_list(question) or question.type is QuestionType.CHOICES:
            check_status(sheet, question, f"H{made.rows[question.key]}")
        else:
            check_cells(sheet, question, f"H{row}", drop_downs)
    made.last = row
    page(sheet, f"{HEADING_ROW}:{HEADING_ROW}")
    protect(sheet)
    sheet.freeze_panes = f"A{HEADING_ROW + 1}"
    sheet.print_area = f"E2:K{row}"


def _head(made: SectionSheet) -> None:
    sheet = made.sheet
    for letter, width in WIDTHS.items():
        sheet.column_dimensions[letter].width = width
        sheet.column_dimensions[letter].hidden = letter < "E"
    for column, marker in (
        (KEY, QUESTIONS + made.section.id),
        (WAS_AT, WAS),
        (ANSWER_AT, ANSWER),
        (REMARK_AT, REMARK),
    ):
        put(sheet, 1, column, marker)
    sheet.row_dimensions[1].hidden = True
    put(sheet, 2, NUMBER, f"{made.number}　{made.section.title}", TITLE, PLAIN_LINE)
    sheet.row_dimensions[2].height = 34
    put(sheet, 3, NUMBER, made.section.intro or "分かるところから書いてください。", TEXT, PLAIN_LINE)
    for column, heading in enumerate(HEADINGS, NUMBER):
        put(sheet, HEADING_ROW, column, heading, HEAD, CENTER, color=NAVY, box=True)
    sheet.row_dimensions[HEADING_ROW].height = 24


def _question_row(made: SectionSheet, question: Question, row: int, number: int, answers: Answers) -> None:
    sheet = made.sheet
    put(sheet, row, KEY, QUESTION_ROW + question.key)
    put(sheet, row, NUMBER, f"{made.number}-{number}", SMALL, CENTER_TOP, color=PALE, box=True)
    put(sheet, row, NEEDED, "★" if is_required(question) else None, STAR, CENTER_TOP, color=PALE, box=True)
    put(sheet, row, PROMPT, escaped(question.prompt), BOLD, box=True)
    put(sheet, row, WHY, escaped(question.help), SMALL, box=True)
    shown = example(question, answers.questionnaire)
    put(sheet, row, EXAMPLE, escaped(shown), SMALL, box=True)
    given = answers.given.get(question.key)
    text = _answer(question, given, answers)
    input_cell(sheet, row, ANSWER_AT, text, NUMBER_FORMATS.get(question.type, "@"))
    input_cell(sheet, row, REMARK_AT, None, "@").font = TEXT
    if given is not None:
        put(sheet, row, WAS_AT, escaped(dump(plain(given))))
    least = 80.0 if question.type is QuestionType.PARAGRAPH else 24.0
    fit_row(sheet, row, {42.0: question.prompt, 44.0: question.help, 31.0: shown, 31.5: str(text or "")}, least)


def _answer(question: Question, given: Value | None, answers: Answers) -> object:
    if given is None:
        return None
    if isinstance(given, tuple):
        return None if given else NONE
    return cell_value(question, given, answers)


def cell_value(question: Question, value: Value, answers: Answers) -> object:
    """Return what the cell of an answer holds: numbers and dates as such, all else as people type it."""
    if isinstance(value, date):
        return value if value > LAST_EXCEL_PROBLEM else value.isoformat()
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    return NONE if value == () else escaped(format_value(question, value, answers.persons))


def _choice_rows(made: SectionSheet, question: Question, row: int, answers: Answers) -> dict[str, str]:
    sheet = made.sheet
    given = answers.given.get(question.key)
    chosen = given if isinstance(given, tuple) else ()
    places: dict[str, str] = {}
    for at, choice in enumerate(question.choices, row + 1):
        put(sheet, at, KEY, f"{CHOICE_ROW}{question.key}:{choice.value}")
        put(sheet, at, PROMPT, escaped(choice.label), TEXT, INDENTED, box=True)
        cell = input_cell(sheet, at, ANSWER_AT, MARK if choice.value in chosen else None, "@")
        cell.alignment = CENTER
        fit_row(sheet, at, {38.0: choice.label}, 20)
        places[choice.value] = made.address("H", at)
    check_marks(sheet, f"H{row + 1}:H{row + len(question.choices)}")
    return places


def write_states(made: SectionSheet, logic: Logic, guide: Worksheet) -> None:
    """Write what the workbook computes itself: which questions apply, which are answered, and how many."""
    sheet, places = made.sheet, logic.places
    for question in made.questions:
        row = made.rows[question.key]
        formula(sheet, row, APPLIES, logic.applies(question))
        formula(sheet, row, STATE, f'IF($B{row},{_state(question, row, places)},"")')
        for at in range(row + 1, row + 1 + len(places.marks.get(question.key, ()))):
            formula(sheet, at, APPLIES, f"$B${row}")
    _progress(made, guide)
    _colours(made)


def _state(question: Question, row: int, places: Places) -> str:
    own = f'IF(TRIM($H{row})="",0,IF({blank(f"$H{row}")},2,1))'
    if question.key in places.count:
        return f"IF({places.count[question.key]}>0,1,{own})"
    marks = places.marks.get(question.key)
    return f'IF(COUNTIF($H{row + 1}:$H{row + len(marks)},"{MARK}")>0,1,{own})' if marks else own


def _progress(made: SectionSheet, guide: Worksheet) -> None:
    states, stars = made.column("C"), made.column("F")
    text = (
        f'"記入 "&COUNTIF({states},1)&"／"&COUNT({states})&"問　　未定・要確認 "&COUNTIF({states},2)'
        f'&"問　　★（必須）の空欄 "&SUMPRODUCT(({stars}="★")*ISNUMBER({states})*({states}=0))&"問"'
    )
    formula(made.sheet, 4, NUMBER, text, BOLD, PLAIN_LINE)
    link(made.sheet, 4, WHY, "← はじめに へ戻る", guide)
    made.sheet.row_dimensions[4].height = 22


def _colours(made: SectionSheet) -> None:
    first, last = HEADING_ROW + 1, made.last
    rules: Sequence[tuple[str, str, DifferentialStyle]] = (
        (f"E{first}:K{last}", f"$B{first}=FALSE", NOT_ASKED),
        (f"H{first}:H{last}", f'OR(LEFT($H{first},2)="未定",LEFT($H{first},3)="要確認")', TO_CONFIRM),
        (f"E{first}:F{last}", f"$C{first}=1", DONE),
    )
    for cells, test, look in rules:
        made.sheet.conditional_formatting.add(
            cells, Rule(type="expression", dxf=look, formula=[test], stopIfTrue=False)
        )
