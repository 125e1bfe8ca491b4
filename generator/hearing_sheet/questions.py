"""A worksheet of questions: a row a question, a row more for each choice of a multiple choice; lists stand below."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from openpyxl.formatting.rule import Rule
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from generator.answers import Answers
from generator.hearing_sheet.checks import NUMBER_FORMATS, DropDowns, check_cells, check_marks, check_status
from generator.hearing_sheet.columns import (
    APPLIES,
    FIRST,
    KEY,
    NEEDED,
    NUMBER,
    NUMBER_PIXELS,
    PIXELS,
    STATE,
    WAS_AT,
    Columns,
)
from generator.hearing_sheet.layout import (
    ANSWER,
    CHOICE_ROW,
    MARK,
    NONE,
    QUESTION_ROW,
    QUESTIONS,
    REMARK,
    WAS,
    cell_value,
    dump,
    escaped,
    is_list,
    plain,
)
from generator.hearing_sheet.lists import ListBlock
from generator.hearing_sheet.logic import Logic, Places, blank
from generator.hearing_sheet.wording import example, is_required, remembered
from generator.questionnaire import Question, QuestionType, Section, Value
from generator.worksheets import (
    BOLD,
    BOX,
    CENTER,
    CENTER_TOP,
    DONE,
    HEAD,
    INDENTED,
    LINE,
    NAVY,
    NOT_ASKED,
    PALE,
    PLAIN_LINE,
    RED,
    SMALL,
    TEXT,
    TITLE,
    TO_CONFIRM,
    TOP,
    fit_row,
    fix_row,
    font,
    formula,
    input_cell,
    lines_of,
    link,
    page,
    protect,
    put,
    quoted,
    spread,
)

PROGRESS_ROW, HEADING_ROW = 3, 5
PAGE = 605.0
"""Points of rows on a page of A4 that lies, when all columns fit on it."""


@dataclass
class Part:
    """The questions of one section: `numbers` are what people call them, `head` is the hidden row that names them."""

    section: Section
    questions: tuple[Question, ...]
    numbers: tuple[str, ...]
    number: str = ""
    head: int = 1
    title: int = 2
    last: int = 0


@dataclass
class QuestionSheet:
    """One worksheet on its way out: its parts, the lists below them, and the row of each question."""

    sheet: Worksheet
    title: str
    intro: str
    columns: Columns
    parts: tuple[Part, ...]
    below: tuple[ListBlock, ...] = ()
    rows: dict[str, int] = field(default_factory=dict)
    last: int = HEADING_ROW

    def plan(self) -> None:
        """Give every question its row, so that others can point at it before it is written."""
        row = HEADING_ROW
        for part in self.parts:
            if len(self.parts) > 1:
                part.head = row + 1 if row > HEADING_ROW else 1
                row += 2 if row > HEADING_ROW else 1
                part.title = row
            for question in part.questions:
                row += 1
                self.rows[question.key] = row
                row += len(question.choices) if question.type is QuestionType.CHOICES else 0
            part.last = row
        self.last = row
        for block in self.below:
            block.top = row + 2
            row = block.end

    @property
    def questions(self) -> Iterator[Question]:
        """All questions, in order."""
        return (question for part in self.parts for question in part.questions)

    @property
    def letter(self) -> str:
        """The letter of the column of the answers."""
        return get_column_letter(self.columns.answer)

    def address(self, row: int) -> str:
        """Return the address of an answer that other sheets can use."""
        return f"{quoted(self.sheet)}!${self.letter}${row}"

    def column(self, column: int, part: Part | None = None) -> str:
        """Return the range of that column over the rows of questions, of all or of one part."""
        letter = get_column_letter(column)
        first, last = (part.title, part.last) if part else (HEADING_ROW + 1, self.last)
        return f"{quoted(self.sheet)}!${letter}${first}:${letter}${last}"

    def states(self, part: Part | None = None) -> tuple[str, str]:
        """Return the ranges that say where each question stands, and which need an answer."""
        return self.column(STATE, part), self.column(NEEDED, part)


def write_questions(
    made: QuestionSheet, answers: Answers, places: Places, drop_downs: DropDowns, lists: dict[str, ListBlock]
) -> None:
    """Write the rows of a worksheet and note where its answers stand."""
    _head(made)
    for part in made.parts:
        _part_head(made, part)
        for question, number in zip(part.questions, part.numbers, strict=True):
            _question(made, question, number, answers, places, drop_downs, lists)
    _page(made)


def _page(made: QuestionSheet) -> None:
    sheet = made.sheet
    # The heading of the questions would stand over the lists, on paper and on the screen.
    page(sheet, "" if made.below else f"{HEADING_ROW}:{HEADING_ROW}")
    sheet.freeze_panes = f"A{PROGRESS_ROW + 1 if made.below else HEADING_ROW + 1}"
    protect(sheet, lists=bool(made.below))


def write_print_area(made: QuestionSheet) -> None:
    """Choose what is printed, when all rows have their height: an area begins a page."""
    remark = get_column_letter(made.columns.remark)
    areas = [(2, made.last)]
    for block in made.below:
        first, last = block.printed
        follows = areas[-1][1] == first - 3
        left = PAGE - _height(made.sheet, *areas[-1]) % PAGE
        wanted = _height(made.sheet, first, last)
        if follows and (wanted <= left or wanted > PAGE):
            areas[-1] = (areas[-1][0], last)
        else:
            areas.append((first, last))
    made.sheet.print_area = ",".join(f"F{first}:{remark}{last}" for first, last in areas)


def _height(sheet: Worksheet, first: int, last: int) -> float:
    rows = (sheet.row_dimensions[row] for row in range(first, last + 1))
    return sum(0 if row.hidden else row.height or LINE for row in rows)


def _head(made: QuestionSheet) -> None:
    sheet, columns = made.sheet, made.columns
    columns.set(sheet)
    put(sheet, 2, NUMBER, made.title, TITLE, PLAIN_LINE)
    sheet.row_dimensions[2].height = 32
    put(sheet, 4, NUMBER, made.intro or "分かるところから書いてください。", TEXT, PLAIN_LINE)
    sheet.row_dimensions[4].height = 20
    for column, count, words in (
        (NUMBER, 1, "番号"),
        (FIRST, columns.prompt, "質問（★は必ず）"),
        (columns.answer, 1, "答え"),
        (columns.example_at, columns.example, "選択肢・例・空欄のとき"),
        (columns.why_at, columns.why, "なぜ聞くか"),
        (columns.remark, 1, "備考（事情）"),
    ):
        spread(sheet, HEADING_ROW, column, count, words, HEAD, CENTER, color=NAVY)
    sheet.row_dimensions[HEADING_ROW].height = 32 if columns.width(columns.remark) < 18 else 24


def _part_head(made: QuestionSheet, part: Part) -> None:
    sheet, columns = made.sheet, made.columns
    for column, marker in (
        (KEY, QUESTIONS + part.section.id),
        (WAS_AT, WAS),
        (columns.answer, ANSWER),
        (columns.remark, REMARK),
    ):
        put(sheet, part.head, column, marker)
    sheet.row_dimensions[part.head].hidden = True
    if part.title > HEADING_ROW:
        words = f"{part.number}　{part.section.title}" if part.number else part.section.title
        count = columns.remark - NUMBER + 1
        spread(sheet, part.title, NUMBER, count, words, font(11, bold=True, color=NAVY), PLAIN_LINE, color=PALE)
        sheet.row_dimensions[part.title].height = 24


def _question(
    made: QuestionSheet,
    question: Question,
    number: str,
    answers: Answers,
    places: Places,
    drop_downs: DropDowns,
    lists: dict[str, ListBlock],
) -> None:
    sheet, row = made.sheet, made.rows[question.key]
    places.answer[question.key] = made.address(row)
    block = lists.get(question.key)
    shown = escaped(example(question, answers))
    if block is not None:
        shown = f"→「{block.title}」に一件ずつ"
    _question_row(made, question, number, answers, shown)
    if block is not None:
        # A link has the look of one, whatever was said before: that stands above the list.
        cell_of_link = link(sheet, row, made.columns.example_at, shown, block.sheet, block.top + 1)
        cell_of_link.border, cell_of_link.alignment = BOX, TOP
    cell = f"{made.letter}{row}"
    if question.type is QuestionType.CHOICES:
        places.marks[question.key] = _choice_rows(made, question, row, answers)
    if is_list(question) or question.type is QuestionType.CHOICES:
        check_status(sheet, question, cell)
    else:
        check_cells(sheet, question, cell, drop_downs)


def _question_row(made: QuestionSheet, question: Question, number: str, answers: Answers, shown: str) -> None:
    sheet, columns, row = made.sheet, made.columns, made.rows[question.key]
    needed = is_required(question)
    put(sheet, row, KEY, QUESTION_ROW + question.key)
    put(sheet, row, NEEDED, "★" if needed else None)
    spread(sheet, row, FIRST, columns.prompt, escaped(question.prompt), BOLD)
    before = bool(remembered(answers, question.key))
    look, color = (font(9, bold=True, color=RED), "FFE3CC") if before else (SMALL, None)
    spread(sheet, row, columns.example_at, columns.example, shown, look, color=color)
    spread(sheet, row, columns.why_at, columns.why, escaped(question.help), SMALL)
    given = answers.given.get(question.key)
    text = _answer(question, given, answers)
    input_cell(sheet, row, columns.answer, text, NUMBER_FORMATS.get(question.type, "@"))
    input_cell(sheet, row, columns.remark, None, "@").font = TEXT
    if given is not None:
        put(sheet, row, WAS_AT, escaped(dump(plain(given))))
    fixed = (
        lines_of(question.prompt, columns.width(FIRST, columns.prompt)),
        lines_of(shown, columns.width(columns.example_at, columns.example), 9),
        lines_of(question.help, columns.width(columns.why_at, columns.why), 9),
    )
    between = " " if len(number) < 4 else "\n"
    label = f"{number}{between}★" if needed else number
    # Excel does not count merged cells when it fits a row to an answer: empty lines behind the number keep the height.
    label += "\n" * (max(fixed) - 1 - label.count("\n"))
    look = font(9, bold=True, color=RED) if needed else SMALL
    put(sheet, row, NUMBER, label, look, CENTER_TOP, color=PALE, box=True)
    least = 80.0 if question.type is QuestionType.PARAGRAPH else 24.0
    fit_row(sheet, row, [(NUMBER_PIXELS / PIXELS, label)], least, 9)
    if text is not None:
        fit_row(sheet, row, [(columns.width(columns.answer), str(text))], sheet.row_dimensions[row].height, 11)


def _answer(question: Question, given: Value | None, answers: Answers) -> object:
    if given is None:
        return None
    if isinstance(given, tuple):
        return None if given else NONE
    return cell_value(question, given, answers)


def _choice_rows(made: QuestionSheet, question: Question, row: int, answers: Answers) -> dict[str, str]:
    sheet, columns = made.sheet, made.columns
    given = answers.given.get(question.key)
    chosen = given if isinstance(given, tuple) else ()
    places: dict[str, str] = {}
    for at, choice in enumerate(question.choices, row + 1):
        put(sheet, at, KEY, f"{CHOICE_ROW}{question.key}:{choice.value}")
        spread(sheet, at, FIRST, columns.prompt, escaped(choice.label), TEXT, INDENTED)
        cell = input_cell(sheet, at, columns.answer, MARK if choice.value in chosen else None, "@")
        cell.alignment = CENTER
        fix_row(sheet, at, columns.width(FIRST, columns.prompt) - 3, choice.label, 18)
        places[choice.value] = made.address(at)
    check_marks(sheet, f"{made.letter}{row + 1}:{made.letter}{row + len(question.choices)}")
    return places


def write_states(made: QuestionSheet, logic: Logic, guide: Worksheet, after: Worksheet | None) -> None:
    """Write what the workbook computes itself: which questions apply, which are answered, and how many."""
    sheet, places = made.sheet, logic.places
    for question in made.questions:
        row = made.rows[question.key]
        formula(sheet, row, APPLIES, logic.applies(question))
        formula(sheet, row, STATE, f'IF($B{row},{_state(made, question, row, places)},"")')
        for at in range(row + 1, row + 1 + len(places.marks.get(question.key, ()))):
            formula(sheet, at, APPLIES, f"$B${row}")
    _progress(made, guide, after)
    _colours(made)


def _state(made: QuestionSheet, question: Question, row: int, places: Places) -> str:
    cell = f"${made.letter}{row}"
    own = f'IF(TRIM({cell})="",0,IF({blank(cell)},2,1))'
    if question.key in places.count:
        return f"IF({places.count[question.key]}>0,1,{own})"
    marks = places.marks.get(question.key)
    cells = f"${made.letter}{row + 1}:${made.letter}{row + len(marks or ())}"
    return f'IF(COUNTIF({cells},"{MARK}")>0,1,{own})' if marks else own


def _progress(made: QuestionSheet, guide: Worksheet, after: Worksheet | None) -> None:
    states, stars = made.states()
    done = f"ROUND(10*(COUNTIF({states},1)+COUNTIF({states},2))/MAX(1,COUNT({states})),0)"
    text = (
        f'REPT("■",{done})&REPT("□",10-{done})&"　記入 "&COUNTIF({states},1)&"／"&COUNT({states})'
        f'&"問　　未定・要確認 "&COUNTIF({states},2)'
        f'&"問　　★の空欄 "&SUMPRODUCT(({stars}="★")*ISNUMBER({states})*({states}=0))&"問"'
    )
    formula(made.sheet, PROGRESS_ROW, NUMBER, text, BOLD, PLAIN_LINE)
    link(made.sheet, PROGRESS_ROW, made.columns.why_at, "← はじめに", guide).alignment = PLAIN_LINE
    if after is not None:
        link(made.sheet, PROGRESS_ROW, made.columns.remark, "次のシート →", after).alignment = PLAIN_LINE
    made.sheet.row_dimensions[PROGRESS_ROW].height = 22


def _colours(made: QuestionSheet) -> None:
    first, last, answer = HEADING_ROW + 1, made.last, made.letter
    remark, number = get_column_letter(made.columns.remark), get_column_letter(NUMBER)
    rules: Sequence[tuple[str, str, DifferentialStyle]] = (
        # An empty cell equals FALSE: only rows of questions and choices have a truth in column B.
        (f"{number}{first}:{remark}{last}", f"AND(ISLOGICAL($B{first}),NOT($B{first}))", NOT_ASKED),
        (
            f"{answer}{first}:{answer}{last}",
            f'OR(LEFT(${answer}{first},2)="未定",LEFT(${answer}{first},3)="要確認")',
            TO_CONFIRM,
        ),
        (f"{number}{first}:{number}{last}", f"$C{first}=1", DONE),
    )
    for cells, test, look in rules:
        made.sheet.conditional_formatting.add(
            cells, Rule(type="expression", dxf=look, formula=[test], stopIfTrue=False)
        )
