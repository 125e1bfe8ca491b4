"""One sitting: what every screen may ask for and where it can lead, without knowing who makes the screens."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Protocol

from generator.answers import format_value
from generator.interview.session import Scope, Session
from generator.interview.view import Command, Outcome, Screen
from generator.questionnaire import Question, Value


class Suggested(Protocol):
    """A common thing: what people call it, and the record that is added for it."""

    @property
    def title(self) -> str:
        """Return what people call it."""

    @property
    def record(self) -> Mapping[str, Value]:
        """Return what is known of it, without an id."""


@dataclass(frozen=True)
class Offer:
    """Trades to start from, title by id, and what takes one of them ('': none)."""

    trades: Mapping[str, str]
    take: Callable[[str], None]


@dataclass
class Sitting(ABC):
    """The session, what is known around it, and the ways on.

    `outcome` says how it ended when a screen leads to None.
    """

    session: Session
    file: str = "answers.yaml"
    saved_at: datetime | None = None
    documents: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    suggestions: Callable[[str], Sequence[Suggested]] = lambda key: ()
    offer: Offer | None = None
    can_generate: bool = False
    outcome: Outcome = Outcome.STOPPED
    today: date = field(default_factory=lambda: datetime.now(UTC).astimezone().date())
    _told: int = 0

    def __post_init__(self) -> None:
        self._told = len(self.session.answers.cleaned)

    @abstractmethod
    def screen(self) -> Screen:
        """Return the screen for where the session stands."""

    @abstractmethod
    def field_screen(self, key: str, record: str, field: str) -> Screen:
        """Return the screen for one field of one record of the list `key`; afterwards `screen` holds."""

    @abstractmethod
    def command(self, command: Command, screen: Screen, question: Question | None = None) -> Screen | None:
        """Return where 説明, 一覧 and 中断 lead from `screen`, and 戻る where the screen has no way of its own."""

    @property
    def trade(self) -> str:
        """The id of the trade whose usual answers are the defaults; '' if none was chosen."""
        return self.session.answers.preset.partition("/")[0]

    def say(self) -> str:
        """Return once what the last answer changed beyond itself."""
        cleaned = self.session.answers.cleaned
        fresh, self._told = cleaned[self._told :], len(cleaned)
        return "　".join(f"お知らせ：{change}" for change in fresh[-1:])

    def saved(self) -> str:
        """Return what was answered last in this sitting, as it was understood."""
        answers, key = self.session.answers, self.session.last
        if key is None or key not in answers.given:
            return ""
        question = answers.question(key)
        shown = format_value(question, answers.given[key], answers.persons).replace("\n", "、")
        return f"保存しました　{question.label}：{shown}"

    def heading(self, question: Question) -> tuple[str, str, float | None]:
        """Return the section's title, the position, and the share that is done."""
        place = self.session.place()
        if place is None or question.key != self.session.current:
            section = self.session.questionnaire.section(question.section)
            return (section.title if section else ""), "見直し", None
        short = "かんたん　" if self.session.scope == Scope(essential=True) else ""
        position = f"{short}章 {place.section_number}/{place.sections}・問 {place.number}/{place.questions}"
        return place.section.title, position, place.passed / place.questions

    def end(self, outcome: Outcome) -> None:
        """Note how the interview ended."""
        self.outcome = outcome
