"""From the values of answers to the words of templates, question by question."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from generator.answers import Answers, Record, State, record_title
from generator.context.words import DASH, MARKS, NONE, DateText, Open, Words
from generator.questionnaire import Question, QuestionType, Value

DATE_ATTRIBUTES = ("western", "japanese")


@dataclass
class Wording:
    """The answers of one company on their way into words."""

    answers: Answers
    persons: dict[str, Words] = field(default_factory=dict)
    renamed: Mapping[str, str] = field(default_factory=dict)
    """Names of roles and what the company calls them instead: our defaults speak of roles, too."""

    def __post_init__(self) -> None:
        question = self.answers.questionnaire.questions.get("persons")
        style = self.answers.questionnaire.questions.get("date_style")
        self.date_style = str(self.answers.value("date_style")) if style else "western"
        self.person_fields = tuple(f.key for f in question.fields) if question else ()
        value = self.answers.value("persons") if question else None
        if question and isinstance(value, tuple):
            for number, record in enumerate(_records(value), 1):
                words = self.record(question, record, number)
                self.persons[str(record["id"])] = Words(_person_text(words), vars(words))

    def question_words(self, question: Question) -> Iterator[tuple[str, object]]:
        """Yield each template name of `question` with its words; outside its condition only booleans, all false."""
        state = self.answers.state(question.key)
        value = self.answers.value(question.key)
        yield from booleans(question, value).items()
        if question.type is QuestionType.YES_NO or state is State.NOT_APPLICABLE:
            return
        if question.type is QuestionType.RECORDS:
            yield question.key, self.records(question, value)
        else:
            yield question.key, self._as_called(self.text(question, value), state)

    def _as_called(self, text: object, state: State) -> object:
        if state is State.DEFAULT and self.renamed and type(text) is str:
            for name, called in self.renamed.items():
                text = text.replace(name, called)
        return text

    def text(self, question: Question, value: Value | None) -> object:
        """Return what is printed for a value that is no list of records; None is open."""
        if value is None:
            return self.open(question)
        if question.type is QuestionType.INTEGER and isinstance(value, int):
            return value
        if question.type is QuestionType.DATE:
            return DateText(value if isinstance(value, date) else str(value), self.date_style)
        if question.type is QuestionType.CHOICE:
            return question.label_of(value)
        if question.type is QuestionType.CHOICES and isinstance(value, tuple):
            return "、".join(question.label_of(item) for item in value) or NONE
        if question.type is QuestionType.PERSON:
            return self.persons.get(str(value)) or Words(str(value), dict.fromkeys(self.person_fields, str(value)))
        return str(value)

    def open(self, question: Question) -> Open:
        """Return the words of an open question."""
        if question.type is QuestionType.PERSON:
            return Open(question.label, self.person_fields)
        return Open(question.label, DATE_ATTRIBUTES if question.type is QuestionType.DATE else ())

    def records(self, question: Question, value: Value | None) -> list[Words]:
        """Return one row a record, and one row that says so where there is none or the question is open."""
        if value is None:
            return [self._placeholder(question, lambda field: Open(question.label), Open(question.label), "open")]
        if question.key == "persons" and self.persons:
            return list(self.persons.values())
        rows = [self.record(question, record, number) for number, record in enumerate(_records(value), 1)]
        return rows or [self.none_row(question)]

    def none_row(self, question: Question) -> Words:
        """Return the one row of a list that is empty: 該当なし in the first field, ― in the others."""
        first = question.fields[0].key
        return self._placeholder(question, lambda field: NONE if field.key == first else DASH, NONE, "none")

    def _placeholder(self, question: Question, text_of: Callable[[Question], str], text: str, id: str) -> Words:
        """Return a row that is no record: every field prints `text_of` it, every boolean is false."""
        values: dict[str, object] = {"id": id, "is_given": False}
        for field_question in question.fields:
            values.update(booleans(field_question, None))
            values.update(fixed(field_question, text_of(field_question), self.person_fields))
        return Words(text, values)

    def record(self, question: Question, record: Record, number: int) -> Words:
        """Return the words of one record: each field, its booleans and marks, `id`."""
        values: dict[str, object] = {"id": record["id"], "is_given": True}
        for field_question in question.fields:
            state = self.answers.field_state(question, record, field_question)
            value = self.answers.field_value(question, record, field_question)
            values.update(booleans(field_question, value))
            if state is State.NOT_APPLICABLE:
                values.update(fixed(field_question, DASH, self.person_fields))
            elif field_question.type is QuestionType.YES_NO:
                mark = MARKS[value] if isinstance(value, bool) else Open(field_question.label)
                values[f"{field_question.key}_mark"] = mark
            else:
                values[field_question.key] = self._as_called(self.text(field_question, value), state)
        return Words(record_title(question, record, number), values)


def booleans(question: Question, value: Value | None) -> dict[str, bool]:
    """Return the booleans by which conditions ask for `value`; all false where there is none."""
    if question.type is QuestionType.YES_NO:
        return {question.key: value is True}
    values = value if isinstance(value, tuple) else (value,)
    return (
        {name: choice.value in values for name, choice in zip(question.booleans(), question.choices, strict=True)}
        if question.choices
        else {}
    )


def fixed(field_question: Question, text: str, person_fields: tuple[str, ...]) -> Mapping[str, object]:
    """Return the words of a field that prints `text` whatever is asked of it."""
    if field_question.type is QuestionType.YES_NO:
        return {f"{field_question.key}_mark": text}
    if field_question.type is QuestionType.PERSON:
        return {field_question.key: Words(text, dict.fromkeys(person_fields, text))}
    if field_question.type is QuestionType.DATE:
        return {field_question.key: DateText(text)}
    return {field_question.key: text}


def _person_text(words: Words) -> str:
    title, name = str(getattr(words, "title", DASH)), str(getattr(words, "name", words))
    return name if title in (DASH, "なし") else f"{title}　{name}"


def _records(value: Value | None) -> tuple[Record, ...]:
    return tuple(record for record in value if isinstance(record, dict)) if isinstance(value, tuple) else ()
