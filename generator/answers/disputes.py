"""Disputes: respondents answered one question differently, and nobody has decided yet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from generator.questionnaire import Question, Questionnaire, Value

if TYPE_CHECKING:
    from generator.answers.following import Record


class Spot(NamedTuple):
    """What is disputed: a question, or one field of one record; in the file `headcount` or `vendors.r3.phone`."""

    key: str
    record: str = ""
    field: str = ""

    def __str__(self) -> str:
        """Return the spot as answers.yaml names it."""
        return ".".join(filter(None, self))


def spot_of(text: str) -> Spot | None:
    """Return the spot that answers.yaml calls `text`, None if it is the name of none."""
    parts = text.split(".")
    return Spot(*parts) if all(parts) and len(parts) in (1, 3) else None


@dataclass(frozen=True)
class Said:
    """One respondent's answer."""

    who: str
    value: Value


@dataclass(frozen=True)
class Dispute:
    """A dispute ready to be shown: `place` is what people call the question, `said` who wrote what.

    `applies`: the question is asked, as the other answers stand.
    """

    spot: Spot
    place: str
    prompt: str
    said: tuple[tuple[str, str], ...]
    applies: bool = True

    def __str__(self) -> str:
        """Return one line."""
        return f"{self.place}: " + "／".join(f"{who}は「{text}」" for who, text in self.said)


def question_at(spot: Spot, questionnaire: Questionnaire) -> Question | None:
    """Return the question, or the field of a list, at `spot`; None if it is not asked or cannot be disputed."""
    question = questionnaire.questions.get(spot.key)
    if question is None or bool(question.fields) != bool(spot.field):
        return None
    return question.field(spot.field) if spot.field else question


def settled(spot: Spot, records: Sequence[Record]) -> bool:
    """Tell whether a list with these `records` leaves nothing to decide at `spot`."""
    record = next((one for one in records if one.get("id") == spot.record), None)
    return record is None or spot.field in record
