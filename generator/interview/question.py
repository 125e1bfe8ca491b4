"""What one question is on any screen: its words, what can be answered, what is held; no keys, no layout.

The terminal makes its view of it, a form in a browser its fields.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from generator.answers import Answers, Record, State, format_value, name_of, rows_of
from generator.interview.text import cells
from generator.questionnaire import Question, QuestionType, Value

NEXT_MONTH = "next_month"
NOTHING_OFFERED = "nothing"
WHY = 132
"""How many cells the reason may take beside its question: about two lines."""


@dataclass(frozen=True)
class Offered:
    """One of the answers to choose from."""

    value: Value
    label: str


@dataclass(frozen=True)
class Asked:
    """A question, or one field of a record, as it stands for one company.

    `choices` empty: a line is written. `free`: a line may be written although there are choices.
    `held` is the effective value, `text` the same as people write it; where nothing is held, `offer` is a proposal.
    `source` names the question whose answer is taken over.
    """

    key: str
    field: str
    record: str
    label: str
    prompt: str
    help: str
    why: str
    example: str
    type: QuestionType
    choices: tuple[Offered, ...]
    free: bool
    state: State
    held: Value | None
    text: str
    offer: str
    source: str


def asked(
    answers: Answers,
    question: Question,
    state: State,
    held: Value | None,
    *,
    today: date,
    of: Question | None = None,
    record: str = "",
) -> Asked:
    """Return `question` (a field of `record` of the list `of`, if they are given) as it stands in `answers`."""
    source = answers.questionnaire.questions.get(question.default_from or "")
    return Asked(
        key=of.key if of else question.key,
        field=question.key if of else "",
        record=record,
        label=question.label,
        prompt=question.prompt,
        help=question.help,
        why=why(question.help),
        example=question.placeholder,
        type=question.type,
        choices=tuple(_choices(answers, question)),
        free=bool(question.names),
        state=state,
        held=held,
        text="" if held is None else format_value(question, held, answers.persons),
        offer=_next_month(today).isoformat() if question.offer == NEXT_MONTH else "",
        source=source.label if source else "",
    )


def why(help: str) -> str:
    """Return as much of `help` as stands beside a question: its first sentence, and those that still fit."""
    sentences = [f"{sentence}。" for sentence in help.split("。") if sentence]
    shown = sentences[0] if sentences else ""
    for sentence in sentences[1:]:
        if cells(shown + sentence) > WHY:
            break
        shown += sentence
    return shown


def _choices(answers: Answers, question: Question) -> Sequence[Offered]:
    if question.type is QuestionType.YES_NO:
        return (Offered(True, "はい"), Offered(False, "いいえ"))
    if question.type is QuestionType.PERSON:
        return [Offered(str(person["id"]), person_label(person)) for person in answers.persons]
    if question.names:
        names = [name for key in question.names for name in _names(answers, key)]
        return [Offered(name, name) for name in dict.fromkeys(names)]
    return [Offered(choice.value, choice.label) for choice in question.choices]


def _names(answers: Answers, key: str) -> list[str]:
    source = answers.question(key)
    return [name for row in rows_of(answers.value(key)) if (name := name_of(source, row))]


def person_label(person: Record) -> str:
    """Return a person as people choose one: 役職　氏名."""
    return "　".join(str(person[key]) for key in ("title", "name") if person.get(key)) or str(person["id"])


def _next_month(today: date) -> date:
    return date(today.year + today.month // 12, today.month % 12 + 1, 1)
