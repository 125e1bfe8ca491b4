"""The sheet of one list (systems, vendors, persons …): prepared rows, one a record, free to be inserted and moved."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from openpyxl.formatting.rule import Rule
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from generator.answers import Answers
from generator.hearing_sheet.checks import NUMBER_FORMATS, DropDowns, check_cells
from generator.hearing_sheet.layout import (
    DEFAULT_ROWS,
    FIELD,
    LIST,
    PREPARED,
    REMARK,
    ROWS,
    WAS,
    dump,
    escaped,
    plain,
    shown_records,
)
from generator.hearing_sheet.logic import blank, literal, truth
from generator.hearing_sheet.questions import cell_value
from generator.hearing_sheet.style import (
    CENTER,
    HEAD,
    MIDDLE,
    NAVY,
    NOT_ASKED,
    PALE,
    PLAIN_LINE,
    SMALL,
    TEXT,
    TITLE,
    TO_CONFIRM,
    fit_row,
    font,
    formula,
    input_cell,
    link,
    page,
    put,
    quoted,
)
from generator.hearing_sheet.wording import example, is_required
from generator.questionnaire import Question, QuestionType, Value

KEY, WAS_AT, NUMBER, FIRST_FIELD = 1, 2, 3, 4
HEADING_ROW, FIRST_ROW = 5, 8
FIELD_WIDTHS = {
    QuestionType.YES_NO: 14.0,
    QuestionType.INTEGER: 10.0,
    QuestionType.DATE: 16.0,
    QuestionType.PHONE: 17.0,
    QuestionType.EMAIL: 26.0,
    QuestionType.PERSON: 18.0,
    QuestionType.PARAGRAPH: 30.0,
}
REMARK_WIDTH = 22.0
NARROW, WIDEST = 140.0, 48.0
"""A list this wide still stands upright on A4; columns of a narrower one are widened up to WIDEST."""


@dataclass
class ListSheet:
    """One list on its way out."""

    sheet: Worksheet
    question: Question
    number: str
    rows: int

    @property
    def last(self) -> int:
        """The last prepared row."""
        return FIRST_ROW + self.rows - 1

    def column(self, field: Question) -> str:
        """Return the letter of the field's column."""
        return get_column_letter(FIRST_FIELD + self.question.fields.index(field))

    @cached_property
    def widths(self) -> tuple[float, ...]:
        """The width of each field's column."""
        widths = [field_width(field) for field in self.question.fields]
        more = (NARROW - 12 - REMARK_WIDTH) / sum(widths)
        # A thousandth tells columns of one width apart.
        return tuple((min(w * more, WIDEST) if more > 1 else w) + n / 1000 for n, w in enumerate(widths))

    def range(self, field: Question) -> str:
        """Return the range of the field's column, with the sheet's name."""
        letter = self.column(field)
        return f"{quoted(self.sheet)}!${letter}${FIRST_ROW}:${letter}${self.last}"

    def count(self) -> str:
        """Return the formula that counts the rows in which anything stands."""
        joined = "&".join(self.range(field) for field in self.question.fields)
        return f"SUMPRODUCT(--(LEN({joined})>0))"


def prepared_rows(answers: Answers, question: Question) -> int:
    """Return how many rows the sheet of `question` gets."""
    return max(PREPARED, len(shown_records(answers, question)) + 10)


def write_list(made: ListSheet, answers: Answers, drop_downs: DropDowns, back: Worksheet) -> None:
    """Write the whole sheet of one list."""
    _head(made, answers, back)
    records = shown_records(answers, made.question)
    for number in range(made.rows):
        _row(made, FIRST_ROW + number, number, records[number] if number < len(records) else None, answers)
    for field in made.question.fields:
        letter = made.column(field)
        check_cells(made.sheet, field, f"{letter}{FIRST_ROW}:{letter}{made.last}", drop_downs)
    _colours(made)
    wide = sum(made.widths) + REMARK_WIDTH > NARROW
    page(
        made.sheet,
        f"{HEADING_ROW}:{FIRST_ROW - 1}",
        landscape=wide,
        single=not wide and made.rows == PREPARED,
    )
    made.sheet.print_area = f"C2:{_remark_letter(made)}{made.last}"
    made.sheet.freeze_panes = f"{get_column_letter(FIRST_FIELD + 1)}{FIRST_ROW}"


def _remark_letter(made: ListSheet) -> str:
    return get_column_letter(FIRST_FIELD + len(made.question.fields))


def _head(made: ListSheet, answers: Answers, back: Worksheet) -> None:
    sheet, question = made.sheet, made.question
    remark = FIRST_FIELD + len(question.fields)
    ids = ",".join(str(record["id"]) for record in shown_records(answers, question))
    put(sheet, 1, KEY, LIST + question.key)
    put(sheet, 1, WAS_AT, WAS)
    put(sheet, 1, remark, REMARK)
    sheet.row_dimensions[1].hidden = True
    for letter in "AB":
        sheet.column_dimensions[letter].hidden = True
    sheet.column_dimensions["C"].width = 5
    put(sheet, 2, NUMBER, f"{made.number}　{question.label}", TITLE, PLAIN_LINE)
    sheet.row_dimensions[2].height = 34
    _about(made, remark, bool(ids) and question.key not in answers.given)
    counted = f'"記入 "&{made.count()}&" 件　　一行に一件。行を足しても、並べ替えても構いません。★は必須です。"'
    formula(sheet, 4, NUMBER, counted, font(bold=True), PLAIN_LINE)
    link(sheet, 4, remark, "← 質問へ戻る", back)
    put(sheet, HEADING_ROW, NUMBER, "No.", HEAD, CENTER, color=NAVY, box=True)
    put(sheet, HEADING_ROW, remark, "備考（事情、確かめること）", HEAD, CENTER, color=NAVY, box=True)
    sheet.column_dimensions[get_column_letter(remark)].width = REMARK_WIDTH
    for row in (HEADING_ROW + 1, HEADING_ROW + 2):
        for column in (NUMBER, remark):
            put(sheet, row, column, None, SMALL, color=PALE, box=True)
    _headings(made, answers)
    put(sheet, FIRST_ROW - 1, KEY, ROWS + ids)
    if ids and question.key not in answers.given:
        put(sheet, FIRST_ROW - 1, WAS_AT, DEFAULT_ROWS)


def _about(made: ListSheet, last: int, usual: bool) -> None:
    words = f"{made.question.prompt}　{made.question.help}"
    if usual:
        words += "　よくある例を書いてあります。合うように直し、無いものは行ごと消してください。"
    put(made.sheet, 3, NUMBER, escaped(words), TEXT, MIDDLE)
    made.sheet.merge_cells(start_row=3, end_row=3, start_column=NUMBER, end_column=last)
    fit_row(made.sheet, 3, {sum(made.widths) + REMARK_WIDTH: words}, 20)


def _headings(made: ListSheet, answers: Answers) -> None:
    sheet = made.sheet
    heads, prompts, examples = [], [], []
    for column, field in enumerate(made.question.fields, FIRST_FIELD):
        sheet.column_dimensions[get_column_letter(column)].width = made.widths[column - FIRST_FIELD]
        heads.append(f"{field.label}★" if is_required(field) else field.label)
        prompts.append(f"{field.prompt}{field.help}")
        examples.append(example(field, answers.questionnaire, short=True))
        put(sheet, 1, column, FIELD + field.key)
        put(sheet, HEADING_ROW, column, heads[-1], HEAD, CENTER, color=NAVY, box=True)
        put(sheet, HEADING_ROW + 1, column, escaped(prompts[-1]), SMALL, color=PALE, box=True)
        put(sheet, HEADING_ROW + 2, column, escaped(examples[-1]), SMALL, color=PALE, box=True)
    fit_row(sheet, HEADING_ROW, dict(zip(made.widths, heads, strict=True)), 24)
    fit_row(sheet, HEADING_ROW + 1, dict(zip(made.widths, prompts, strict=True)), 20, 9)
    fit_row(sheet, HEADING_ROW + 2, dict(zip(made.widths, examples, strict=True)), 20, 9)


def field_width(field: Question) -> float:
    """Return the width of the column of a field."""
    if field.type is QuestionType.CHOICE:
        longest = max(len(choice.label) for choice in field.choices)
        return min(30.0, max(14.0, longest * 2.1 + 3))
    return FIELD_WIDTHS.get(field.type, 22.0)


def _row(made: ListSheet, row: int, number: int, record: dict[str, Value] | None, answers: Answers) -> None:
    sheet = made.sheet
    put(sheet, row, NUMBER, number + 1, SMALL, CENTER, color=PALE, box=True)
    texts: dict[float, str] = {}
    for column, field in enumerate(made.question.fields, FIRST_FIELD):
        value = record.get(field.key) if record else None
        shown = None if value is None else cell_value(field, value, answers)
        input_cell(sheet, row, column, shown, NUMBER_FORMATS.get(field.type, "@"))
        texts[made.widths[column - FIRST_FIELD]] = str(shown or "")
    input_cell(sheet, row, FIRST_FIELD + len(made.question.fields), None, "@").font = TEXT
    fit_row(sheet, row, texts, 24, 11)
    if record is not None:
        put(sheet, row, KEY, str(record["id"]))
        was = {key: plain(value) for key, value in record.items() if key != "id"}
        put(sheet, row, WAS_AT, escaped(dump(was)))


def _colours(made: ListSheet) -> None:
    sheet, fields = made.sheet, made.question.fields
    last = get_column_letter(FIRST_FIELD + len(fields) - 1)
    first = get_column_letter(FIRST_FIELD)
    for field in fields:
        if field.when is None:
            continue
        letter = made.column(field)
        row_used = f'${first}{FIRST_ROW}<>""'
        asked = truth(field.when, lambda name: _own_value(made, name), made.question.field)
        _rule(sheet, f"{letter}{FIRST_ROW}:{letter}{made.last}", f"AND({row_used},NOT({asked}))", NOT_ASKED)
    cell = f"{first}{FIRST_ROW}"
    test = f'OR(LEFT({cell},2)="未定",LEFT({cell},3)="要確認")'
    _rule(sheet, f"{first}{FIRST_ROW}:{last}{made.last}", test, TO_CONFIRM)


def _rule(sheet: Worksheet, cells: str, test: str, look: DifferentialStyle) -> None:
    sheet.conditional_formatting.add(cells, Rule(type="expression", dxf=look, formula=[test]))


def _own_value(made: ListSheet, name: str) -> str:
    field = made.question.field(name)
    if field is None:
        return '""'
    cell = f"${made.column(field)}{FIRST_ROW}"
    default = '""' if field.default is None else literal(field, field.default)
    return f"IF({blank(cell)},{default},{cell})"
