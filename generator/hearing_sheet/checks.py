"""What Excel itself checks while people type: drop-downs, numbers, dates and lengths, with Japanese messages."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from generator.hearing_sheet.layout import MARK, NONE, UNDECIDED, escaped
from generator.questionnaire import NONE_MARKS, Question, QuestionType
from generator.worksheets import quoted

LONGEST = {QuestionType.PARAGRAPH: 10_000}
LONGEST_LINE = 1_000
NUMBER_FORMATS = {QuestionType.INTEGER: "0", QuestionType.DATE: 'yyyy"年"m"月"d"日"'}
OR_UNDECIDED = "決まっていなければ「未定」、社内で確かめるなら「要確認」と入れられます。"


@dataclass
class DropDowns:
    """The hidden sheet whose columns hold the words to choose from."""

    sheet: Worksheet
    columns: dict[tuple[str, ...], str] = field(default_factory=dict)
    persons: str = ""
    """The range of the names in the list of persons; empty if there is none."""

    def words(self, labels: tuple[str, ...]) -> str:
        """Return the source of a drop-down of these words."""
        if labels not in self.columns:
            column = len(self.columns) + 1
            for row, label in enumerate(labels, 1):
                cell = self.sheet.cell(row, column, escaped(label))
                cell.data_type = "s"
            letter = get_column_letter(column)
            self.columns[labels] = f"{quoted(self.sheet)}!${letter}$1:${letter}${len(labels)}"
        return self.columns[labels]

    def names(self, names: str, rows: int) -> None:
        """Make the drop-down of persons follow the range `names`, `rows` long."""
        column = len(self.columns) + 1
        self.columns[("persons",)] = ""
        for row, word in enumerate(UNDECIDED, 1):
            self.sheet.cell(row, column, word)
        for number in range(1, rows + 1):
            place = self.sheet.cell(len(UNDECIDED) + number, column)
            place.value = f'=IFERROR(INDEX({names},{number})&"","")'
        letter = get_column_letter(column)
        first = names.rpartition(":")[0]
        last = f"SUMPRODUCT(MAX((LEN({names})>0)*(ROW({names})-ROW({first})+1)))"
        self.persons = f"OFFSET({quoted(self.sheet)}!${letter}$1,0,0,{len(UNDECIDED)}+{last},1)"


def check_cells(sheet: Worksheet, question: Question, cells: str, drop_downs: DropDowns, *, told: bool = False) -> None:
    """Let Excel check the answers in `cells` (one cell or a column of them).

    `told`: what is asked is shown beside a cell in which somebody stands, for the heading may be out of sight.
    """
    before = len(sheet.data_validations.dataValidation)
    _check(sheet, question, cells, drop_downs)
    if told and len(sheet.data_validations.dataValidation) == before:
        _add(sheet, DataValidation(type=None, allow_blank=True), cells)
    for check in sheet.data_validations.dataValidation[before:] if told else ():
        check.showInputMessage = True
        check.promptTitle, check.prompt = question.label[:30], f"{question.prompt}{question.help}"[:250]


def _check(sheet: Worksheet, question: Question, cells: str, drop_downs: DropDowns) -> None:
    kind = question.type
    if kind is QuestionType.YES_NO:
        _list(sheet, question, cells, '"' + ",".join(("はい", "いいえ", *UNDECIDED)) + '"')
    elif kind is QuestionType.CHOICE:
        labels = tuple(choice.label for choice in question.choices)
        _list(sheet, question, cells, drop_downs.words((*labels, *UNDECIDED)))
    elif kind is QuestionType.PERSON:
        if drop_downs.persons:
            _list(sheet, question, cells, drop_downs.persons, warn=True)
    elif kind is QuestionType.INTEGER:
        _custom(sheet, question, cells, _is_number(question, _first(cells)), _number_message(question))
    elif kind is QuestionType.DATE:
        message = "日付を 2026/12/1 のように入れてください。令和8年12月1日 のような書き方も読み取れます。"
        _custom(sheet, question, cells, f"ISNUMBER({_first(cells)})", message, warn=True)
    elif kind is QuestionType.EMAIL:
        cell = _first(cells)
        _custom(sheet, question, cells, f'ISNUMBER(FIND("@",ASC({cell})))', "メールアドレスを入れてください。")
    else:
        _length(sheet, question, cells)


def check_status(sheet: Worksheet, question: Question, cell: str) -> None:
    """Let the answer cell of a list or a multiple choice take only the words that stand for the whole."""
    _list(sheet, question, cell, '"' + ",".join((NONE, *UNDECIDED)) + '"')


def check_marks(sheet: Worksheet, cells: str) -> None:
    """Let cells take nothing but the mark."""
    check = DataValidation(type="list", formula1=f'"{MARK}"', allow_blank=True)
    _say(check, "選択", f"当てはまるものに「{MARK}」を選んでください。", warn=False)
    _add(sheet, check, cells)


def _list(sheet: Worksheet, question: Question, cells: str, source: str, *, warn: bool = False) -> None:
    check = DataValidation(type="list", formula1=source, allow_blank=True)
    message = "一覧から選んでください。細かい事情は右の「備考」に書けます。"
    if warn:
        message = "「人の一覧」にある名前から選んでください。まだ無い人は、先にそちらへ入れてください。"
    _say(check, question.label, message, warn=warn)
    _add(sheet, check, cells)


def _custom(sheet: Worksheet, question: Question, cells: str, test: str, message: str, *, warn: bool = False) -> None:
    cell = _first(cells)
    words = ",".join(f'LEFT({cell},{len(word)})="{word}"' for word in UNDECIDED)
    if question.none_mark:
        words += "".join(f',{cell}="{mark}"' for mark in NONE_MARKS)
    check = DataValidation(type="custom", formula1=f"OR({words},{test})", allow_blank=True)
    _say(check, question.label, f"{message}{OR_UNDECIDED}", warn=warn)
    _add(sheet, check, cells)


def _length(sheet: Worksheet, question: Question, cells: str) -> None:
    longest = LONGEST.get(question.type, LONGEST_LINE)
    check = DataValidation(type="textLength", operator="lessThanOrEqual", formula1=str(longest), allow_blank=True)
    wanted = question.check.message if question.check else ""
    _say(check, question.label, f"{longest:,}文字までにしてください。{wanted}", warn=False)
    _add(sheet, check, cells)


def _say(check: DataValidation, title: str, message: str, *, warn: bool) -> None:
    check.errorStyle = "warning" if warn else "stop"
    check.showErrorMessage = True
    check.errorTitle, check.error = title[:30], message[:250]


def _add(sheet: Worksheet, check: DataValidation, cells: str) -> None:
    check.add(cells)
    sheet.add_data_validation(check)


def _first(cells: str) -> str:
    return cells.partition(":")[0]


def _bounds(question: Question) -> tuple[int | None, int | None]:
    low, high = (question.check.min, question.check.max) if question.check else (None, None)
    return (None if isinstance(low, date) else low, None if isinstance(high, date) else high)


def _is_number(question: Question, cell: str) -> str:
    low, high = _bounds(question)
    tests = [f"ISNUMBER({cell})", f"IFERROR({cell}=INT({cell}),FALSE)"]
    tests += [f"{cell}>={low}"] if low is not None else []
    tests += [f"{cell}<={high}"] if high is not None else []
    return f"AND({','.join(tests)})"


def _number_message(question: Question) -> str:
    low, high = _bounds(question)
    if low is not None and high is not None:
        return f"{low}から{high}までの数を入れてください。"
    if low is not None:
        return f"{low}以上の数を入れてください。"
    return f"{high}以下の数を入れてください。" if high is not None else "数を入れてください。"
