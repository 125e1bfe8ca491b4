"""The questionnaire's conditions as formulas, so that a sheet greys what does not apply while it is filled."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from openpyxl.worksheet.worksheet import Worksheet

from generator.answers import Answers
from generator.conditions import All, AnyOf, Condition, Equals, Has, Is, Not, Range
from generator.hearing_sheet.layout import MARK, NONE, is_list
from generator.questionnaire import Question, Questionnaire, QuestionType, Value
from generator.worksheets import quoted

APPLIES_COLUMN, VALUE_COLUMN = "C", "D"


@dataclass
class Places:
    """Where the answers stand in the workbook."""

    answer: dict[str, str] = field(default_factory=dict)
    """Question → the address of its answer cell, with the sheet's name."""
    marks: dict[str, dict[str, str]] = field(default_factory=dict)
    """Multiple choice → the address of the mark of each choice."""
    count: dict[str, str] = field(default_factory=dict)
    """Records → the formula that counts them."""


@dataclass
class Logic:
    """The hidden rows that judge the conditions: one a question, one a named condition."""

    sheet: Worksheet
    answers: Answers
    places: Places
    rows: dict[str, int] = field(default_factory=dict)

    def applies(self, question: Question) -> str:
        """Return the formula that says whether the question applies."""
        if question.when is None:
            return "TRUE"
        return f"{quoted(self.sheet)}!${APPLIES_COLUMN}${self.rows[question.key]}"

    def value(self, name: str) -> str:
        """Return the address of the effective value of a question, or of the truth of a named condition."""
        return f"${VALUE_COLUMN}${self.rows[name]}"

    def write(self, first: int) -> None:
        """Write all rows, beginning at row `first`."""
        questionnaire = self.answers.questionnaire
        for number, name in enumerate(needed(questionnaire), first):
            self.rows[name] = number
        for name, row in self.rows.items():
            self.sheet[f"A{row}"] = name
            condition = questionnaire.conditions.get(name)
            if condition is not None:
                self.sheet[f"{VALUE_COLUMN}{row}"] = f"={self._truth(condition)}"
                continue
            question = questionnaire.questions[name]
            when = "TRUE" if question.when is None else self._truth(question.when)
            self.sheet[f"{APPLIES_COLUMN}{row}"] = f"={when}"
            self.sheet[f"{VALUE_COLUMN}{row}"] = f'=IF(${APPLIES_COLUMN}${row},{self._effective(question)},"")'

    def _truth(self, condition: Condition) -> str:
        questions = self.answers.questionnaire.questions
        return truth(condition, self.value, lambda name: questions.get(name))

    def _effective(self, question: Question) -> str:
        key = question.key
        default = self._default(question)
        if key not in self.places.answer:
            given = self.answers.given.get(key)
            return default if given is None else literal(question, given)
        answer = self.places.answer[key]
        if is_list(question):
            count = self.places.count[key]
            return f'IF({count}>0,{count},IF({answer}="{NONE}",0,{default}))'
        chosen = answer
        if question.type is QuestionType.CHOICES:
            marks = self.places.marks[key]
            listed = "&".join(f'IF({cell}="{MARK}","{value}|","")' for value, cell in marks.items())
            some = "OR(" + ",".join(f'{cell}="{MARK}"' for cell in marks.values()) + ")"
            return f'IF({some},"|"&{listed},IF({answer}="{NONE}","|",{default}))'
        return f"IF({blank(answer)},{default},{chosen})"

    def _default(self, question: Question) -> str:
        if question.default is not None:
            return literal(question, question.default)
        return self.value(question.default_from) if question.default_from else '""'


def blank(cell: str) -> str:
    """Return the formula that is true where the cell holds no answer: nothing, 未定 or 要確認."""
    return f'OR(TRIM({cell})="",LEFT({cell},2)="未定",LEFT({cell},3)="要確認")'


def needed(questionnaire: Questionnaire) -> tuple[str, ...]:
    """Return the questions with a condition, and every name that conditions look at, directly or not."""
    found: dict[str, None] = {q.key: None for q in questionnaire if q.when is not None}
    waiting = [*found]
    while waiting:
        for name in _links(questionnaire, waiting.pop()):
            if name not in found:
                found[name] = None
                waiting.append(name)
    return tuple(found)


def _links(questionnaire: Questionnaire, name: str) -> Iterable[str]:
    condition = questionnaire.conditions.get(name)
    if condition is not None:
        return sorted(condition.names())
    question = questionnaire.questions[name]
    names = sorted(question.when.names()) if question.when is not None else []
    return [*names, question.default_from] if question.default_from else names


def literal(question: Question, value: Value) -> str:
    """Return a value as the formulas compare it."""
    if isinstance(value, bool):
        return '"はい"' if value else '"いいえ"'
    if isinstance(value, int):
        return str(value)
    if question.type is QuestionType.CHOICES and isinstance(value, tuple):
        return text("|" + "".join(f"{item}|" for item in value))
    if isinstance(value, tuple):
        return str(len(value))
    return text(question.label_of(value) if question.type is QuestionType.CHOICE else str(value))


def text(value: str) -> str:
    """Return a text as formulas write it."""
    return '"' + value.replace('"', '""').replace("\n", " ")[:250] + '"'


ValueOf = Callable[[str], str]
QuestionOf = Callable[[str], Question | None]


def truth(condition: Condition, value: ValueOf, question: QuestionOf) -> str:
    """Return the formula that says whether `condition` holds; `value` gives the expression for a name."""
    if isinstance(condition, (All, AnyOf)):
        word = "AND" if isinstance(condition, All) else "OR"
        return f"{word}({','.join(truth(item, value, question) for item in condition.items)})"
    if isinstance(condition, Not):
        return f"NOT({truth(condition.inner, value, question)})"
    if isinstance(condition, Is):
        asked = question(condition.name)
        cell = value(condition.name)
        holds = f"({cell}=TRUE)" if asked is None else f'({cell}="はい")'
        return holds if condition.wanted else f"NOT{holds}"
    if isinstance(condition, Equals):
        return _equals(condition, value, question)
    if isinstance(condition, Has):
        return f'ISNUMBER(FIND("|{condition.value}|",{value(condition.name)}))'
    if isinstance(condition, Range):
        cell = value(condition.name)
        bounds = [f"ISNUMBER({cell})"]
        bounds += [f"{cell}>={condition.low}"] if condition.low is not None else []
        bounds += [f"{cell}<={condition.high}"] if condition.high is not None else []
        return f"AND({','.join(bounds)})"
    raise AssertionError(f"unknown condition {condition!r}")


def _equals(condition: Equals, value: ValueOf, question: QuestionOf) -> str:
    asked = question(condition.name)
    labels = [asked.label_of(word) if asked else word for word in condition.values]
    return "OR(" + ",".join(f"{value(condition.name)}={text(label)}" for label in labels) + ")"
