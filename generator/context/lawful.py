"""What the law asks of this company: laws in force that touch it, and whether it may use the lighter measures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from generator.answers import Answers
from generator.conditions import ConditionError, parse_condition
from generator.context.derived import DERIVED, Company
from generator.context.facts import entry_words
from generator.context.words import DASH, NONE, Words
from generator.errors import Fault, ReferenceDataError
from generator.questionnaire import Question, number_in
from generator.reference import Law, Purpose, Reference, Term, in_force

LAW_FIELDS = ("name", "short", "asks", "places", "effective", "as_of")
TERM_FIELDS = ("term", "meaning")
PURPOSE_FIELDS = ("whose", "polite", "purpose")


def holds(entry: Law | Term | Purpose, company: Company) -> bool:
    """Return whether the entry belongs to this company: its condition may name what is derived.

    What the questionnaire does not ask for is not so.
    """
    if entry.when is None:
        return True
    try:
        condition = parse_condition(entry.when)
    except ConditionError as error:
        raise ReferenceDataError([Fault("", 0, f"「{entry.id}」", str(error))]) from None
    answers = company.wording.answers

    def value_of(name: str) -> object:
        derived = DERIVED.get(name)
        if derived is not None:
            return derived.offered(answers.questionnaire) and derived.compute(company)
        asked = name in answers.questionnaire.questions or name in answers.questionnaire.conditions
        return answers.value_of(name) if asked else None

    return condition.holds(value_of)


def laws_for(company: Company) -> list[Words]:
    """Return the rows of the table of laws: those in force that ask something of this company."""
    found = [
        entry_words(law, company.wording.date_style, company.on, given=True)
        for law in in_force(company.reference.laws, company.on).values()
        if law.asks and holds(law, company)
    ]
    return found or [
        Words(NONE, {"id": "none", "is_given": False, "name": NONE, **dict.fromkeys(LAW_FIELDS[1:], DASH)})
    ]


def glossary_for(company: Company) -> list[Words]:
    """Return the rows of the glossary: the words that this company's texts use."""
    return [
        Words(term.term, {"id": term.id, "is_given": True, "term": term.term, "meaning": term.meaning})
        for term in in_force(company.reference.glossary, company.on).values()
        if holds(term, company)
    ]


def purposes_for(company: Company) -> list[Words]:
    """Return what this company uses My Numbers for, a row a kind of persons; `is_ours`: we ask them for it."""
    return [
        Words(
            entry.whose,
            {
                "id": entry.id,
                "is_given": True,
                "is_ours": entry.id != "entrusted",
                **{name: getattr(entry, name) for name in PURPOSE_FIELDS},
            },
        )
        for entry in in_force(company.reference.purposes, company.on).values()
        if holds(entry, company)
    ]


@dataclass(frozen=True)
class Lighter:
    """Whether a law lets a company of this size take lighter measures; None: the answers do not say."""

    applies: bool | None
    reasons: tuple[str, ...]

    def __str__(self) -> str:
        """Return the reasons as one clause."""
        return "、".join(self.reasons)


class Measures:
    """The two formulas for 中小規模事業者: that of the guideline on personal data, and that on My Number."""

    def __init__(self, answers: Answers, facts: Reference, on: date) -> None:
        """Take the bounds as they are in force on that day."""
        found = in_force(facts.facts, on)
        self._answers = answers
        self._workers, self._people = (
            int(number_in(found[id].value)) if id in found else 0 for id in ("light_workers", "light_people")
        )

    def personal_data(self) -> Lighter:
        """Return the answer of the guideline on personal data: few workers, few people, nobody else's data."""
        return self._judged(
            [*self._numbers(), self._yes("entrusted_personal_data", "委託を受けて個人データを取り扱う")]
        )

    def my_number(self) -> Lighter:
        """Return the answer of the guideline on My Number, which excludes other trades and other work."""
        return self._judged(
            [
                *self._numbers(),
                self._yes("mynumber_entrusted", "委託を受けて個人番号の事務を業として行う"),
                self._yes("finance_business", "金融分野の事業者である"),
            ]
        )

    def _judged(self, found: list[tuple[bool | None, str]]) -> Lighter:
        """Join the hindrances: (True, why not), (False, "") or (None, what is not known)."""
        against = tuple(why for hinders, why in found if hinders)
        unknown = tuple(why for hinders, why in found if hinders is None)
        if against:
            return Lighter(False, against)
        return Lighter(None, unknown) if unknown else Lighter(True, self._small())

    def _numbers(self) -> Iterator[tuple[bool | None, str]]:
        headcount, people = self._answers.value("headcount"), self._count()
        over = isinstance(headcount, int) and headcount > self._workers
        yield over, f"従業員が{self._workers:,}人を超える"
        if people is None:
            yield None, "個人データの本人の数が分からない"
        else:
            yield people > self._people, f"個人データの本人の数（約{people:,}人）が{self._people:,}人を超える"

    def _count(self) -> int | None:
        """Return the sum of the people of all kinds; None if one of them has no number."""
        kinds = self._answers.value("personal_data_kinds") if "personal_data_kinds" in self._known() else None
        if not isinstance(kinds, tuple):
            return None
        counts = [number_in(kind.get("people")) for kind in kinds if isinstance(kind, dict)]
        return int(sum(counts)) if counts and all(counts) else None

    def _yes(self, key: str, why: str) -> tuple[bool | None, str]:
        return key in self._known() and self._answers.value(key) is True, why

    def _known(self) -> Mapping[str, Question]:
        return self._answers.questionnaire.questions

    def _small(self) -> tuple[str, ...]:
        return (f"従業員が{self._workers:,}人以下である", f"個人データの本人の数が{self._people:,}人以下である")
