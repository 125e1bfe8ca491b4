"""What is asked: sections and questions, as the questionnaire files say it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from generator.conditions import Condition, has_name, implied, is_name

Value = str | int | date | bool | tuple[str, ...] | tuple[dict[str, "Value"], ...]
"""A value of an answer in Python; see docs/how-it-works.md."""

NONE_MARKS = ("―", "なし")
"""Defaults of an optional question: printed as they stand, whatever its type."""


class QuestionType(StrEnum):
    """How a question is answered; the values are the words of the YAML."""

    TEXT = "text"
    PARAGRAPH = "paragraph"
    INTEGER = "integer"
    DATE = "date"
    YES_NO = "yes_no"
    CHOICE = "choice"
    CHOICES = "choices"
    EMAIL = "email"
    PHONE = "phone"
    URL = "url"
    PERSON = "person"
    RECORDS = "records"


@dataclass(frozen=True)
class Choice:
    """One of the answers to choose from: the file keeps `value`, people and documents see `label`.

    `former` are labels of earlier editions: files and returned sheets that hold them are still read.
    """

    value: str
    label: str
    former: tuple[str, ...] = ()


@dataclass(frozen=True)
class Raised:
    """Where `when` holds for the record, its field takes over the answer of `source` (if that applies)."""

    when: Condition
    source: str


@dataclass(frozen=True)
class Check:
    """What an answer must satisfy: bounds of a number, of a date or of a count, or a pattern with its message."""

    min: int | date | None = None
    max: int | date | None = None
    pattern: re.Pattern[str] | None = None
    message: str = ""


@dataclass(frozen=True)
class Question:
    """One thing to ask, or one field of a record; `key` names its answer in files and templates."""

    key: str
    type: QuestionType
    label: str
    prompt: str
    help: str = ""
    placeholder: str = ""
    default: Value | None = None
    default_from: str | None = None
    latest: tuple[str, str] | None = None
    """List and field: the last record says the answer, and nobody is asked. An answer of before the list still holds
    while the list is empty, and then makes its first record."""
    raised: Raised | None = None
    """What a field takes over instead, where the record is of that kind."""
    choices: tuple[Choice, ...] = ()
    when: Condition | None = None
    check: Check | None = None
    essential: bool = False
    physical: bool = False
    """Whether the answer says what there is: a default that nobody confirmed may make a rule false."""
    none: bool = False
    """Whether 「―」 is an answer, whatever the type."""
    names: tuple[str, ...] = ()
    """Lists whose records this text names; their names are offered, and a default follows them."""
    offer: str = ""
    """What the interview fills in where nothing is known: a proposal, never a default."""
    fields: tuple[Question, ...] = ()
    section: str = ""
    file: str = ""
    line: int = 0

    def field(self, key: str) -> Question | None:
        """Return the field of this record called `key`, or None."""
        return next((field for field in self.fields if field.key == key), None)

    @property
    def none_mark(self) -> str:
        """Return what an answer that says nothing becomes (―, なし), or nothing where it must say something."""
        if self.default in NONE_MARKS:
            return str(self.default)
        return NONE_MARKS[0] if self.none else ""

    def label_of(self, value: object) -> str:
        """Return what people see for the choice `value`."""
        return next((choice.label for choice in self.choices if choice.value == value), str(value))

    def booleans(self) -> tuple[str, ...]:
        """Return the names under which templates ask for this answer in a condition."""
        if self.type is QuestionType.YES_NO:
            return (self.key,)
        if self.type is QuestionType.CHOICE:
            return tuple(is_name(self.key, choice.value) for choice in self.choices)
        if self.type is QuestionType.CHOICES:
            return tuple(has_name(self.key, choice.value) for choice in self.choices)
        return ()


@dataclass(frozen=True)
class Section:
    """Questions that belong together, shown under one title."""

    id: str
    title: str
    intro: str
    questions: tuple[Question, ...]


@dataclass(frozen=True)
class Questionnaire:
    """Everything that is asked, in order, with the named conditions of all sections."""

    sections: tuple[Section, ...]
    conditions: Mapping[str, Condition]

    @cached_property
    def questions(self) -> Mapping[str, Question]:
        """All questions by key, in the order in which they are asked."""
        return {question.key: question for section in self.sections for question in section.questions}

    @cached_property
    def followers(self) -> Mapping[str, tuple[Question, ...]]:
        """By list, the questions whose answer its last record says."""
        found: dict[str, list[Question]] = {}
        for question in self.questions.values():
            if question.latest:
                found.setdefault(question.latest[0], []).append(question)
        return {key: tuple(questions) for key, questions in found.items()}

    def __iter__(self) -> Iterator[Question]:
        """Yield the questions in order."""
        return iter(self.questions.values())

    def section(self, id: str) -> Section | None:
        """Return the section called `id`, or None."""
        return next((section for section in self.sections if section.id == id), None)

    def implied(self, atoms: Iterable[str]) -> frozenset[str]:
        """Return every template boolean (or `not …`) that is true wherever all of `atoms` are.

        A named condition implies its parts and the other way round, a question's boolean the question's `when`,
        and one value of a choice excludes the others.
        """
        known = frozenset(atoms)
        while True:
            wider = implied(known | self._excluded(known), self.conditions, self._requirements)
            if wider == known:
                return known
            known = wider

    def behind(self, names: Iterable[str]) -> frozenset[str]:
        """Return what the named conditions and booleans `names` look at in the end: keys, and names unknown here."""
        found: set[str] = set()
        waiting, seen = [*names], {*names}
        while waiting:
            name = waiting.pop()
            further = self.conditions[name].names() - seen if name in self.conditions else frozenset()
            seen |= further
            waiting += further
            if name not in self.conditions:
                found.add(self._key_of.get(name, name))
        return frozenset(found)

    @cached_property
    def _key_of(self) -> Mapping[str, str]:
        return {name: question.key for question in self.questions.values() for name in question.booleans()}

    @cached_property
    def _requirements(self) -> Mapping[str, Condition]:
        return {
            name: question.when
            for question in self.questions.values()
            if question.when is not None
            for name in question.booleans()
        }

    def _excluded(self, known: frozenset[str]) -> frozenset[str]:
        found: set[str] = set()
        for question in self.questions.values():
            if question.type is QuestionType.CHOICE:
                names = set(question.booleans())
                for name in names & known:
                    found |= {f"not {other}" for other in names - {name}}
        return frozenset(found)
