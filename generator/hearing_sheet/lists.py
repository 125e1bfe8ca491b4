"""A list (systems, vendors, persons …): prepared rows, one a record, free to be inserted, sorted and deleted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from openpyxl.formatting.rule import Rule
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from generator.answers import Answers, State
from generator.hearing_sheet.checks import NUMBER_FORMATS, DropDowns, check_cells
from generator.hearing_sheet.columns import FIRST, KEY, MANY, NUMBER, WAS_AT, Columns
from generator.hearing_sheet.layout import (
    DEFAULT_ROWS,
    END,
    FIELD,
    HEADING,
    LIST,
    PREPARED,
    PRINTED_EMPTY,
    REMARK,
    ROWS,
    WAS,
    cell_value,
    dump,
    escaped,
    plain,
    shown_records,
)
from generator.hearing_sheet.logic import blank, literal, truth
from generator.hearing_sheet.wording import is_required, may_be, remembered, when_empty
from generator.questionnaire import Question, Questionnaire, Value
from generator.worksheets import (
    CENTER,
    HEAD,
    LIST_FONT,
    MIDDLE,
    MISSING,
    NAVY,
    NOT_ASKED,
    OPEN,
    PALE,
    PLAIN_LINE,
    SMALL,
    TEXT,
    TITLE,
    TO_CONFIRM,
    fit_row,
    fix_row,
    font,
    formula,
    free_row,
    input_cell,
    link,
    page,
    put,
    quoted,
    spread,
)

ABOUT, COUNTED, HEADINGS, PROMPTS, EXAMPLES, EMPTY, FIRST_ROW = 2, 3, 4, 5, 6, 7, 8
"""Rows of a list, from its hidden head on."""
MORE_ROWS = 200
"""Rows below the prepared ones that are counted and checked, where nothing else stands there."""


@dataclass
class ListBlock:
    """One list on its way out: on a worksheet of its own, or below the questions of a worksheet."""

    sheet: Worksheet
    question: Question
    number: str
    columns: Columns
    rows: int
    filled: int
    own: bool
    top: int = 1

    @property
    def title(self) -> str:
        """What people call it."""
        return f"{self.number}　{self.question.label}" if self.number else self.question.label

    @property
    def is_wide(self) -> bool:
        """Whether its columns are too narrow for more than their names; what is asked then stands above them."""
        return len(self.question.fields) > MANY

    @property
    def first(self) -> int:
        """The first row for records."""
        return self.top + FIRST_ROW

    @property
    def last(self) -> int:
        """The last prepared row."""
        return self.first + self.rows - 1

    @property
    def end(self) -> int:
        """The last row that belongs to the list: a row inserted above it is counted and checked as well."""
        return self.last + (MORE_ROWS if self.own else 1)

    @property
    def printed(self) -> tuple[int, int]:
        """The rows that are printed: the head, what is filled, and a few more."""
        last = self.first + self.filled + PRINTED_EMPTY - 1
        return self.top + 1, self.end if last >= self.last and not self.own else min(last, self.last)

    @property
    def remark(self) -> int:
        """The column of the remarks."""
        return FIRST + len(self.question.fields)

    def column(self, field: Question) -> str:
        """Return the letter of the field's column."""
        return get_column_letter(FIRST + self.question.fields.index(field))

    def range(self, field: Question, first: int = 0) -> str:
        """Return the range of the field's column, with the sheet's name, from the row `first` on."""
        letter = self.column(field)
        return f"{quoted(self.sheet)}!${letter}${first or self.first}:${letter}${self.end}"

    def count(self, first: int = 0) -> str:
        """Return the formula that counts the rows in which anything stands, from the row `first` on."""
        joined = "&".join(self.range(field, first) for field in self.question.fields)
        return f"SUMPRODUCT(--(LEN({joined})>0))"


def list_block(
    sheet: Worksheet, question: Question, number: str, columns: Columns, answers: Answers, *, own: bool
) -> ListBlock:
    """Return the list of `question` with as many rows as it needs."""
    filled = len(shown_records(answers, question))
    return ListBlock(sheet, question, number, columns, max(PREPARED, filled + PRINTED_EMPTY), filled, own)


def write_list(made: ListBlock, answers: Answers, drop_downs: DropDowns, back: Worksheet, back_to: int) -> None:
    """Write the list."""
    _head(made, answers, back, back_to)
    records = shown_records(answers, made.question)
    for number in range(made.rows):
        _row(made, number, records[number] if number < len(records) else None, answers)
    for field in made.question.fields:
        letter = made.column(field)
        check_cells(made.sheet, field, f"{letter}{made.first}:{letter}{made.end}", drop_downs, told=True)
    _colours(made)
    if made.own:
        _own_page(made)
    else:
        put(made.sheet, made.end, KEY, END)
        words = f"↑ {made.rows}行で足りないときは、この行の上に行を挿入して、書き足してください。"
        put(made.sheet, made.end, NUMBER, words, SMALL, PLAIN_LINE)


def _own_page(made: ListBlock) -> None:
    sheet = made.sheet
    wide = made.columns.total > 980
    page(sheet, f"{made.top + HEADINGS}:{made.first - 1}", landscape=wide, single=not wide and made.filled < PREPARED)
    first, last = made.printed
    sheet.print_area = f"F{first}:{get_column_letter(made.remark)}{last}"
    # Of a high head, frozen, a small screen would show nothing else.
    sheet.freeze_panes = f"{get_column_letter(FIRST + 1)}{1 if made.is_wide else made.first}"


def _head(made: ListBlock, answers: Answers, back: Worksheet, back_to: int) -> None:
    sheet, question, top = made.sheet, made.question, made.top
    ids = ",".join(str(record["id"]) for record in shown_records(answers, question))
    usual = bool(ids) and question.key not in answers.given and answers.state(question.key) is not State.ANSWERED
    if made.own:
        made.columns.set(sheet)
    put(sheet, top, KEY, LIST + question.key)
    put(sheet, top, WAS_AT, WAS)
    put(sheet, top, made.remark, REMARK)
    sheet.row_dimensions[top].hidden = True
    put(sheet, top + 1, NUMBER, made.title, TITLE if made.own else font(14, bold=True, color=NAVY), PLAIN_LINE)
    sheet.row_dimensions[top + 1].height = 34 if made.own else 28
    _about(made, usual, remembered(answers, question.key))
    more = "下に続けて" if made.own else "行を挿入して"
    words = f"件　　一行に一件。★は必ず書く欄です。{made.rows}行より多いときは、{more}書いてください。"
    counted = f'"記入 "&{made.count()}&" {words}"'
    last = made.printed[1]
    if last < made.end:
        # What is printed was chosen before anybody wrote: nobody shall miss his rows on paper.
        told = f"　※印刷は{last - made.first + 1}行目まで。残りも印刷するときは、印刷範囲をクリアしてください。"
        counted += f'&IF({made.count(last + 1)}>0,"{told}","")'
    formula(sheet, top + COUNTED, NUMBER, counted, font(bold=True), PLAIN_LINE)
    sheet.row_dimensions[top + COUNTED].height = 20
    link(sheet, top + 1, made.remark, "↑ 質問へ戻る", back, back_to).alignment = PLAIN_LINE
    _headings(made, answers.questionnaire)
    for row in range(top + 1, top + EMPTY):
        put(sheet, row, KEY, HEADING)
    put(sheet, top + EMPTY, KEY, ROWS + ids)
    if usual:
        put(sheet, top + EMPTY, WAS_AT, DEFAULT_ROWS)


def _about(made: ListBlock, usual: bool, more: Sequence[str]) -> None:
    question = made.question
    words = f"{question.prompt}　{question.help}"
    if usual:
        words += "　よくある例を書いてあります。合うように直し、無いものは行ごと消してください。"
    lines = [words, *(f"★ {line}" for line in more)]
    if made.is_wide:
        lines += [f"・{field.label}：{field.prompt}{field.help}" for field in question.fields]
    count = len(made.columns.pixels) + 1
    text = "\n".join(lines)
    spread(made.sheet, made.top + ABOUT, NUMBER, count, escaped(text), TEXT, MIDDLE, box=False)
    fix_row(made.sheet, made.top + ABOUT, made.columns.total / 7 - 1, text, 20)


def _headings(made: ListBlock, questionnaire: Questionnaire) -> None:
    sheet, fields, top = made.sheet, made.question.fields, made.top
    rows: tuple[tuple[int, str, Sequence[str], str], ...] = (
        (top + HEADINGS, "No.", [f"{f.label}★" if is_required(f) else f.label for f in fields], "備考（事情）"),
        (top + PROMPTS, "", ["" if made.is_wide else f"{f.prompt}{f.help}" for f in fields], ""),
        (top + EXAMPLES, "例", [may_be(f).removeprefix("例：").removeprefix("選択：") for f in fields], ""),
        (top + EMPTY, "空欄なら", [_when_empty(f, questionnaire) for f in fields], ""),
    )
    for row, first, texts, last in rows:
        head = row == top + HEADINGS
        look, color, place = (HEAD, NAVY, CENTER) if head else (SMALL, PALE, MIDDLE)
        put(sheet, row, NUMBER, first, look, CENTER, color=color, box=True)
        for column, text in enumerate(texts, FIRST):
            put(sheet, row, column, escaped(text), look, place, color=color, box=True)
        put(sheet, row, made.remark, last, look, CENTER, color=color, box=True)
        widths = made.columns.widths(len(fields) + 1)
        fit_row(sheet, row, zip(widths, (*texts, last), strict=True), 24 if head else 18, 10 if head else 9)
    sheet.row_dimensions[top + PROMPTS].hidden = made.is_wide
    for column, field in enumerate(fields, FIRST):
        put(sheet, top, column, FIELD + field.key)


def _when_empty(field: Question, questionnaire: Questionnaire) -> str:
    return "必ず書いてください" if is_required(field) else when_empty(field, questionnaire)


def _row(made: ListBlock, number: int, record: dict[str, Value] | None, answers: Answers) -> None:
    sheet, row = made.sheet, made.first + number
    put(sheet, row, NUMBER, number + 1, SMALL, CENTER, color=PALE, box=True).protection = OPEN
    texts: list[tuple[float, str]] = []
    for column, field in enumerate(made.question.fields, FIRST):
        value = record.get(field.key) if record else None
        shown = None if value is None else cell_value(field, value, answers)
        input_cell(sheet, row, column, shown, NUMBER_FORMATS.get(field.type, "@")).font = LIST_FONT
        texts.append((made.columns.width(column), str(shown or "")))
    input_cell(sheet, row, made.remark, None, "@").font = TEXT
    fit_row(sheet, row, texts, 22)
    if not made.own:
        free_row(sheet, row)
    if record is not None:
        was = {key: plain(value) for key, value in record.items() if key != "id"}
        for column, text in ((KEY, str(record["id"])), (WAS_AT, escaped(dump(was)))):
            put(sheet, row, column, text).protection = OPEN


def _colours(made: ListBlock) -> None:
    sheet, fields = made.sheet, made.question.fields
    first, last = get_column_letter(FIRST), get_column_letter(FIRST + len(fields) - 1)
    for field in fields:
        if field.when is None:
            continue
        letter = made.column(field)
        row_used = f'${first}{made.first}<>""'
        asked = truth(field.when, lambda name: _own_value(made, name), made.question.field)
        _rule(sheet, f"{letter}{made.first}:{letter}{made.end}", f"AND({row_used},NOT({asked}))", NOT_ASKED)
    for field in fields:
        # What a row in use must not lack.
        if is_required(field):
            letter = made.column(field)
            used = f"COUNTA(${first}{made.first}:${last}{made.first})>0"
            asked = f'AND({used},TRIM({letter}{made.first})="")'
            _rule(sheet, f"{letter}{made.first}:{letter}{made.end}", asked, MISSING)
    cell = f"{first}{made.first}"
    test = f'OR(LEFT({cell},2)="未定",LEFT({cell},3)="要確認")'
    _rule(sheet, f"{first}{made.first}:{last}{made.end}", test, TO_CONFIRM)


def _rule(sheet: Worksheet, cells: str, test: str, look: DifferentialStyle) -> None:
    sheet.conditional_formatting.add(cells, Rule(type="expression", dxf=look, formula=[test]))


def _own_value(made: ListBlock, name: str) -> str:
    field = made.question.field(name)
    if field is None:
        return '""'
    cell = f"${made.column(field)}{made.first}"
    default = '""' if field.default is None else literal(field, field.default)
    return f"IF({blank(cell)},{default},{cell})"
