"""The screens around the questions: help, and the choices at the start."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.answers import State, format_value
from generator.interview.session import Scope
from generator.interview.view import Command, Note, Option, Screen, View
from generator.questionnaire import Question, QuestionType

if TYPE_CHECKING:
    from generator.interview.guide import Guide


@dataclass
class Page:
    """A screen that shows options and nothing else; `back` leads to `above`."""

    guide: Guide
    above: Screen | None = None

    def tick(self, ticks: frozenset[int]) -> Screen | None:
        return self

    def write(self, text: str) -> Screen | None:
        return self

    def command(self, command: Command) -> Screen | None:
        if command is Command.BACK:
            return self.above or self
        return self.guide.command(command, self)

    def choose(self, index: int) -> Screen | None:
        return self.above

    def view(self) -> View:
        raise NotImplementedError


class HelpScreen(Page):
    """Everything that is known about a question."""

    def __init__(self, guide: Guide, question: Question, above: Screen) -> None:
        super().__init__(guide, above)
        self.question = question

    def view(self) -> View:
        return View(
            heading=self.question.prompt,
            title=f"説明：{self.question.label}",
            notes=tuple(self._notes()),
            options=(Option("質問に戻る"),),
        )

    def _notes(self) -> list[Note]:
        question = self.question
        notes = [Note("説明", question.help)] if question.help else []
        if question.placeholder:
            notes.append(Note("例", question.placeholder))
        if question.default is not None and question.type is not QuestionType.RECORDS:
            notes.append(Note("既定値", format_value(question, question.default).replace("\n", "、")))
        if question.default_from:
            source = self.guide.session.questionnaire.questions.get(question.default_from)
            if source is not None:
                notes.append(Note("既定値", f"「{source.label}」と同じ"))
        notes.append(Note("文書", self._documents()))
        notes.append(Note("名前", f"{question.key}（回答ファイルの中での名前）"))
        return notes

    def _documents(self) -> str:
        titles = self.guide.documents.get(self.question.key, ())
        if not titles:
            return "規程の全体"
        return "、".join(titles)


class ModeScreen(Page):
    """The first choice on a new file: the short interview or the long one."""

    MODES = (Scope(essential=True), Scope())

    def view(self) -> View:
        short, long = (self._count(scope) for scope in self.MODES)
        return View(
            heading="どちらで始めますか。",
            title="はじめに",
            notes=(
                Note("", "質問に答えると、情報セキュリティ規程の一式がWordでできます。"),
                Note("", "答えは1問ごとに保存します。途中でやめても、続きから始められます。"),
                Note("", "わからない質問は「あとで」にできます。そこには、規程の中で印が付きます。"),
            ),
            options=(
                Option(f"かんたん（{short}問ほど、15分から20分）", "残りは既定値で作ります"),
                Option(f"くわしく（{long}問ほど）", "何日かに分けても答えられます"),
            ),
        )

    def _count(self, scope: Scope) -> int:
        session = self.guide.session
        return sum(scope.includes(question) and session.applies(question.key) for question in session.questionnaire)

    def choose(self, index: int) -> Screen | None:
        session = self.guide.session
        session.scope = self.MODES[index]
        session.start()
        return self.guide.screen()


class TradeScreen(Page):
    """The trade, whose usual answers become the defaults."""

    def view(self) -> View:
        offer = self.guide.offer
        trades = [*offer.trades.values()] if offer else []
        return View(
            heading="いちばん近い業種はどれですか。",
            title="はじめに",
            notes=(Note("", "その業種でよくある答えを、既定値にします。後でいつでも変えられます。"),),
            options=(*(Option(title) for title in trades), Option("どれでもない（標準の既定値で始める）")),
        )

    def choose(self, index: int) -> Screen | None:
        trades = [*self.guide.offer.trades] if self.guide.offer else []
        return SizeScreen(self.guide, self, trades[index]) if index < len(trades) else ModeScreen(self.guide, self)


class SizeScreen(Page):
    """The size of the company, the second half of the preset."""

    def __init__(self, guide: Guide, above: Screen, trade: str) -> None:
        super().__init__(guide, above)
        self.trade = trade

    def view(self) -> View:
        sizes = self.guide.offer.sizes.values() if self.guide.offer else ()
        return View(
            heading="働いている人は何人ぐらいですか。",
            title="はじめに",
            notes=(Note("", "役員、社員、派遣、パートを含みます。小さな会社では、役割をまとめます。"),),
            options=tuple(Option(title) for title in sizes),
        )

    def choose(self, index: int) -> Screen | None:
        if self.guide.offer is not None:
            self.guide.offer.take(self.trade, [*self.guide.offer.sizes][index])
        return ModeScreen(self.guide, self)


class ResumeScreen(Page):
    """The first choice on a file that holds answers: what is there, what is open, and going on."""

    SHOWN = 5

    def view(self) -> View:
        session = self.guide.session
        company = session.answers.value("company_name") if "company_name" in session.questionnaire.questions else None
        return View(
            heading=f"{company or self.guide.file} の続きです。",
            title="おかえりなさい",
            notes=tuple(self._notes()),
            options=tuple(self._options()),
        )

    def _notes(self) -> list[Note]:
        session = self.guide.session
        counts = session.counts()
        notes = []
        if self.guide.saved_at is not None:
            at = self.guide.saved_at
            notes.append(Note("保存", f"{at.year}年{at.month}月{at.day}日 {at:%H:%M}（{self.guide.file}）"))
        states = (sum(c.answered for c in counts), sum(c.default for c in counts), sum(c.open for c in counts))
        notes.append(Note("今", f"回答済み {states[0]}・既定値のまま {states[1]}・未回答 {states[2]}"))
        labels = [q.label for q in session.questionnaire if session.answers.state(q.key) is State.OPEN]
        if labels:
            more = f" ほか{len(labels) - self.SHOWN}問" if len(labels) > self.SHOWN else ""
            notes.append(Note("未回答", "、".join(labels[: self.SHOWN]) + more))
        return notes

    def _options(self) -> list[Option]:
        short, long = self._waiting(Scope(essential=True)), self._waiting(Scope())
        return [
            Option("続きから（かんたん）", f"あと{short}問"),
            Option("続きから（くわしく）", f"あと{long}問"),
            Option("はじめから見直す（前の答えを見ながら）"),
            Option("一覧から選ぶ"),
            Option("確認に進む"),
        ]

    def _waiting(self, scope: Scope) -> int:
        session = self.guide.session
        states = (session.answers.state(q.key) for q in session.questionnaire if scope.includes(q))
        return sum(state in (State.OPEN, State.DEFAULT) for state in states)

    def choose(self, index: int) -> Screen | None:
        session = self.guide.session
        if index == 3:
            return self.guide.command(Command.LIST, self)
        if index == 4:
            session.to_review()
        elif index == 2:
            session.scope = Scope()
            session.start_again()
        else:
            session.scope = Scope(essential=index == 0)
            session.resume()
        return self.guide.screen()


def first_screen(guide: Guide) -> Screen:
    """Return where an interview begins: on a file with answers, with the choice of going on."""
    if guide.session.answers.given:
        return ResumeScreen(guide)
    return TradeScreen(guide) if guide.offer is not None else ModeScreen(guide)
