"""The closed list of tests that a rule can make; each tells what it found, by name, or None."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from generator.answers import Answers, State, record_title
from generator.conditions import Condition
from generator.questionnaire import Question, QuestionType, Value, days_in, number_in

Found = tuple[str, ...]
"""Names of the persons or records that a test found; empty where it found something that has no name."""

# What people write where they have nothing to write.
NOTHING = frozenset(
    [
        "―",
        "—",
        "-",
        "ー",
        "なし",
        "無し",
        "無",
        "ない",
        "該当なし",
        "特になし",
        "未定",
        "未設定",
        "不明",
        "しない",
        "していない",
        "行わない",
        "いいえ",
    ]
)


# Twelve month-ends are taken for a year, four weeks for a month.
ROUNDING = 0.9


class Predicate(Protocol):
    """One test of the answers."""

    def find(self, answers: Answers) -> Found | None:
        """Return the names of what was found, None if the test does not hold."""


@dataclass(frozen=True)
class SamePerson:
    """Two of the questions `keys` name one person."""

    keys: tuple[str, ...]

    def find(self, answers: Answers) -> Found | None:
        chosen = [str(value) for key in self.keys if (value := answers.value(key)) is not None]
        twice = [id for id in dict.fromkeys(chosen) if chosen.count(id) > 1]
        return tuple(person_name(answers, id) for id in twice) if twice else None


@dataclass(frozen=True)
class SameNumber:
    """Two different persons, named by the questions `keys`, have one value in `field`."""

    keys: tuple[str, ...]
    field: str

    def find(self, answers: Answers) -> Found | None:
        owners: dict[str, list[str]] = {}
        for id in dict.fromkeys(str(answers.value(key)) for key in self.keys):
            person = next((p for p in answers.persons if p["id"] == id), {})
            value = person.get(self.field)
            if not is_blank(value):
                owners.setdefault(_loose(str(value)), []).append(person_name(answers, id))
        shared = tuple(name for names in owners.values() if len(names) > 1 for name in names)
        return shared or None


@dataclass(frozen=True)
class SameValue:
    """Two records of `records` have one value in `field`."""

    records: str
    field: str

    def find(self, answers: Answers) -> Found | None:
        owners: dict[str, list[str]] = {}
        for name, record in _records(answers, self.records):
            if not is_blank(record.get(self.field)):
                owners.setdefault(_loose(str(record[self.field])), []).append(name)
        shared = tuple(name for names in owners.values() if len(names) > 1 for name in names)
        return shared or None


@dataclass(frozen=True)
class RecordTest:
    """What one record must satisfy, all of it."""

    where: Condition | None = None
    blank: tuple[str, ...] = ()
    says: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    at_least: Mapping[str, int] = field(default_factory=dict)
    same: tuple[str, ...] = ()
    other_than: Mapping[str, str] = field(default_factory=dict)
    like: Mapping[str, str] = field(default_factory=dict)

    def holds(self, record: Mapping[str, Value], answers: Answers) -> bool:
        """Return whether `record`, with its effective values, satisfies the test."""
        return (
            (self.where is None or self.where.holds(record.get))
            and all(is_blank(record.get(key)) for key in self.blank)
            and all(_says(record.get(key), words) for key, words in self.says.items())
            and all(number_in(record.get(key)) >= least for key, least in self.at_least.items())
            and (not self.same or _all_equal([record.get(key) for key in self.same]))
            and all(record.get(key) != answers.value(other) for key, other in self.other_than.items())
            and all(record.get(key) == answers.value(other) for key, other in self.like.items())
        )


@dataclass(frozen=True)
class AnyRecord:
    """At least `count` records of `records` satisfy `test`."""

    records: str
    test: RecordTest
    count: int = 1

    def find(self, answers: Answers) -> Found | None:
        names = tuple(name for name, record in _records(answers, self.records) if self.test.holds(record, answers))
        return names if len(names) >= self.count else None


@dataclass(frozen=True)
class SomeRecord:
    """Some record of `records` satisfies `test`; it is not the one to be told."""

    records: str
    test: RecordTest

    def find(self, answers: Answers) -> Found | None:
        return () if AnyRecord(self.records, self.test).find(answers) else None


@dataclass(frozen=True)
class NoRecord:
    """No record of `records` satisfies `test`."""

    records: str
    test: RecordTest

    def find(self, answers: Answers) -> Found | None:
        return None if AnyRecord(self.records, self.test).find(answers) else ()


@dataclass(frozen=True)
class TooFew:
    """So many copies (`count`), one each `every`, do not reach back as far as `reach` says; by fields of `records`."""

    records: str
    count: str
    every: str
    reach: str

    def find(self, answers: Answers) -> Found | None:
        names = tuple(name for name, record in _records(answers, self.records) if self._is_short(record))
        return names or None

    def _is_short(self, record: Mapping[str, Value]) -> bool:
        reached = number_in(record.get(self.count)) * days_in(record.get(self.every))
        return 0 < reached < days_in(record.get(self.reach)) * ROUNDING


@dataclass(frozen=True)
class Finer:
    """A record wants a shorter time (`field`) than any record of `others` keeps (`by`)."""

    records: str
    field: str
    others: str
    by: str

    def find(self, answers: Answers) -> Found | None:
        kept = [days for _, other in _records(answers, self.others) if (days := days_in(other.get(self.by)))]
        wanting = _records(answers, self.records)
        names = tuple(
            name for name, record in wanting if kept and 0 < days_in(record.get(self.field)) < min(kept) / 1.4
        )
        return names or None


@dataclass(frozen=True)
class Blank:
    """None of the questions `keys` has an answer or default that says anything."""

    keys: tuple[str, ...]

    def find(self, answers: Answers) -> Found | None:
        return () if all(is_blank(answers.value(key)) for key in self.keys) else None


@dataclass(frozen=True)
class Unconfirmed:
    """Nobody has answered any of the questions `keys`, all of which apply."""

    keys: tuple[str, ...]

    def find(self, answers: Answers) -> Found | None:
        waiting = all(answers.state(key) in (State.DEFAULT, State.OPEN) for key in self.keys)
        return tuple(answers.question(key).label for key in self.keys) if waiting else None


@dataclass(frozen=True)
class Kept:
    """Each of the questions `keys` was answered, and not with no, but does not apply: its answer is only kept."""

    keys: tuple[str, ...]

    def find(self, answers: Answers) -> Found | None:
        is_kept = all(answers.given.get(key) and answers.state(key) is State.NOT_APPLICABLE for key in self.keys)
        return tuple(answers.question(key).label for key in self.keys) if is_kept else None


@dataclass(frozen=True)
class Greater:
    """The number or date of `more` is greater than that of `less`."""

    more: str
    less: str

    def find(self, answers: Answers) -> Found | None:
        more, less = answers.value(self.more), answers.value(self.less)
        return () if more is not None and less is not None and more > less else None  # type: ignore[operator]


@dataclass(frozen=True)
class Says:
    """The text of `key` holds one of `words`."""

    key: str
    words: tuple[str, ...]

    def find(self, answers: Answers) -> Found | None:
        return () if _says(answers.value(self.key), self.words) else None


@dataclass(frozen=True)
class Silent:
    """The text of `key` holds none of `words`."""

    key: str
    words: tuple[str, ...]

    def find(self, answers: Answers) -> Found | None:
        return None if _says(answers.value(self.key), self.words) else ()


@dataclass(frozen=True)
class OutsidePreset:
    """The number of `key` does not lie in the size of the preset whose values are the defaults."""

    key: str

    def find(self, answers: Answers) -> Found | None:
        low, _, high = answers.preset.partition("/")[2].partition("-")
        number = answers.value(self.key)
        if not (low.isdecimal() and high.isdecimal() and isinstance(number, int)):
            return None
        return None if int(low) <= number <= int(high) else (f"{low}〜{high}人",)


@dataclass(frozen=True)
class PersonLacks:
    """The person named by `key` has nothing in any of `fields`."""

    key: str
    fields: tuple[str, ...]

    def find(self, answers: Answers) -> Found | None:
        id = answers.value(self.key)
        person = next((p for p in answers.persons if p["id"] == id), None)
        if person is None or not all(is_blank(person.get(key)) for key in self.fields):
            return None
        return (person_name(answers, str(id)),)


def person_name(answers: Answers, id: str) -> str:
    """Return the name of the person, the id where there is no name."""
    return next((str(p.get("name", id)) for p in answers.persons if p["id"] == id), id)


def is_blank(value: object) -> bool:
    """Return whether `value` says nothing: no answer, an empty list, ―, なし, 未定 …"""
    if value is None or value == ():
        return True
    return isinstance(value, str) and unicodedata.normalize("NFKC", value).strip() in NOTHING | {""}


def _all_equal(values: list[object]) -> bool:
    return values[0] is not None and all(value == values[0] for value in values)


def _says(value: object, words: Iterable[str]) -> bool:
    text = _loose(value if isinstance(value, str) else "")
    return any(_loose(word) in text for word in words)


def _loose(text: str) -> str:
    return re.sub(r"[\s\-‐−―()]", "", unicodedata.normalize("NFKC", text)).casefold()


def _records(answers: Answers, key: str) -> list[tuple[str, Mapping[str, Value]]]:
    question: Question = answers.question(key)
    value = answers.value(key)
    if question.type is not QuestionType.RECORDS or not isinstance(value, tuple):
        return []
    records = [record for record in value if isinstance(record, dict)]
    return [(record_title(question, record, number), record) for number, record in enumerate(records, 1)]
