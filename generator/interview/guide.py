"""From the session to its screens: which one shows what stands now, and where the commands lead."""

from __future__ import annotations

from generator.interview.asking import AskScreen, FieldTarget, QuestionTarget
from generator.interview.overview import ReviewScreen, SectionsScreen
from generator.interview.pages import HelpScreen, TradeScreen, WelcomeScreen
from generator.interview.records import RecordsEditor, RecordWalk
from generator.interview.recordscreens import RecordsScreen
from generator.interview.sitting import Sitting
from generator.interview.view import Command, Outcome, Screen
from generator.questionnaire import Question


class Guide(Sitting):
    """One interview as screens: the only one that knows them all."""

    def screen(self) -> Screen:
        """Return the screen for where the session stands."""
        question = self.session.question
        if question is None:
            return ReviewScreen(self)
        if question.fields:
            return RecordsScreen(self, question)
        return AskScreen(self, QuestionTarget(self, question))

    def field_screen(self, key: str, record: str, field: str) -> Screen:
        """Return the screen for one field of one record of the list `key`; afterwards `screen` holds."""
        walk = RecordWalk(
            RecordsEditor(self.session, self.session.questionnaire.questions[key]), record, single=True, key=field
        )
        return AskScreen(self, FieldTarget(self, walk, self.screen, self.screen))

    def command(self, command: Command, screen: Screen, question: Question | None = None) -> Screen | None:
        """Return where 説明, 一覧 and 中断 lead from `screen`, and 戻る where the screen has no way of its own."""
        if command is Command.STOP:
            self.outcome = Outcome.STOPPED
            return None
        if command is Command.HELP and question is not None:
            return HelpScreen(self, question, screen)
        if command is Command.LIST:
            return SectionsScreen(self, screen)
        if command is Command.BACK and self.offer is not None and self.session.scope.section is None:
            # Before the first question stands the trade, in case it was the wrong one.
            return TradeScreen(self, screen if self.session.answers.given else WelcomeScreen(self))
        return screen
