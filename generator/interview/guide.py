"""From the session to its screens: which one shows what stands now, and where the commands lead."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from generator.answers import format_value
from generator.interview.asking import AskScreen, QuestionTarget
from generator.interview.overview import ReviewScreen, SectionsScreen
from generator.interview.pages import HelpScreen
from generator.interview.recordscreens import RecordsScreen, Suggested
from generator.interview.session import Session
from generator.interview.view import Command, Outcome, Screen
from generator.questionnaire import Question


@dataclass(frozen=True)
class Offer:
    """A starting point to choose by two steps (trade, size), and what choosing it does."""

    trades: Mapping[str, str]
    sizes: Mapping[str, str]
    take: Callable[[str, str], None]


@dataclass
class Guide:
    """One interview as screens; `outcome` says how it ended when a screen leads to None."""

    session: Session
    file: str = "answers.yaml"
    saved_at: datetime | None = None
    documents: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    suggestions: Callable[[str], Sequence[Suggested]] = lambda key: ()
    offer: Offer | None = None
    can_generate: bool = False
    outcome: Outcome = Outcome.STOPPED
    _told: int = 0

    def __post_init__(self) -> None:
        self._told = len(self.session.answers.cleaned)

    def screen(self) -> Screen:
        """Return the screen for where the session stands."""
        question = self.session.question
        if question is None:
            return ReviewScreen(self)
        if question.fields:
            return RecordsScreen(self, question)
        return AskScreen(self, QuestionTarget(self, question))

    def say(self) -> str:
        """Return once what cleaning changed in the last answer."""
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
        position = f"章 {place.section_number}/{place.sections}・問 {place.number}/{place.questions}"
        return place.section.title, position, place.passed / place.questions

    def command(self, command: Command, screen: Screen, question: Question | None = None) -> Screen | None:
        """Return where 説明, 一覧 and 中断 lead from `screen`, and 戻る where the screen has no way of its own."""
        if command is Command.STOP:
            self.outcome = Outcome.STOPPED
            return None
        if command is Command.HELP and question is not None:
            return HelpScreen(self, question, screen)
        if command is Command.LIST:
            return SectionsScreen(self, screen)
        return screen

    def end(self, outcome: Outcome) -> None:
        """Note how the interview ended."""
        self.outcome = outcome
