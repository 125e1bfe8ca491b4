"""The screens around the questions: help, and the choices at the start."""

from __future__ import annotations

from dataclasses import dataclass

from generator.answers import State, format_value
from generator.interview.session import Scope
from generator.interview.sitting import Sitting
from generator.interview.view import Command, Note, Option, Screen, View
from generator.questionnaire import Question, QuestionType

SHORT, LONG = Scope(essential=True), Scope()


@dataclass
class Page:
    """A screen that shows options and nothing else; `back` leads to `above`."""

    sitting: Sitting
    above: Screen | None = None

    def tick(self, ticks: frozenset[int]) -> Screen | None:
        return self

    def write(self, text: str) -> Screen | None:
        return self

    def drop(self, index: int) -> Screen | None:
        return self

    def command(self, command: Command) -> Screen | None:
        if command is Command.BACK:
            return self.above or self
        return self.sitting.command(command, self)

    def choose(self, index: int) -> Screen | None:
        return self.above

    def view(self) -> View:
        raise NotImplementedError


class HelpScreen(Page):
    """Everything that is known about a question."""

    def __init__(self, sitting: Sitting, question: Question, above: Screen) -> None:
        super().__init__(sitting, above)
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
            source = self.sitting.session.questionnaire.questions.get(question.default_from)
            if source is not None:
                notes.append(Note("既定値", f"「{source.label}」と同じ"))
        notes.append(Note("文書", self._documents()))
        notes.append(Note("名前", f"{question.key}（回答ファイルの中での名前）"))
        return notes

    def _documents(self) -> str:
        titles = self.sitting.documents.get(self.question.key, ())
        if not titles:
            return "規程の全体"
        return "、".join(titles)


class WelcomeScreen(Page):
    """The first screen on a new file: what this is, and the short interview or the long one."""

    def view(self) -> View:
        short, long = (self._count(scope) for scope in (SHORT, LONG))
        return View(
            heading="質問に答えると、情報セキュリティ規程の一式がWordでできます。",
            title="はじめに",
            notes=(
                Note("保存", f"答えは1問ごとに、このパソコンの中（{self.sitting.file}）に保存します。"),
                Note("", "インターネットには何も送りません。"),
                Note("途中", "いつでもやめられ、続きから始められます。わからない質問は「あとで」にできます。"),
                Note("", "あとにしたところには、規程の中で【要記入】と印が付きます。"),
            ),
            options=(
                Option(f"かんたん（{short}問ほど、20分から30分）", "残りは、よくある答えで作ります"),
                Option(f"くわしく（{long}問ほど）", "何日かに分けても答えられます"),
            ),
        )

    def _count(self, scope: Scope) -> int:
        session = self.sitting.session
        return sum(scope.includes(question) and session.applies(question.key) for question in session.questionnaire)

    def choose(self, index: int) -> Screen | None:
        self.sitting.session.scope = (SHORT, LONG)[index]
        if self.sitting.offer is not None:
            return TradeScreen(self.sitting, self)
        self.sitting.session.start()
        return self.sitting.screen()


class TradeScreen(Page):
    """The trade, whose usual answers become the defaults: at the start, and again for who chose the wrong one."""

    NONE = "どれでもない（標準の既定値で始める）"

    def view(self) -> View:
        trades, now = self._trades(), self.sitting.trade
        notes = [Note("", "その業種でよくある答えを、既定値にします。答えは後でいつでも変えられます。")]
        if self.sitting.session.answers.given:
            notes.append(Note("", "選び直しても、もう答えた質問の答えはそのまま残ります。"))
        return View(
            heading="いちばん近い業種はどれですか。",
            title="はじめに",
            notes=tuple(notes),
            options=tuple(Option(title, "（今）" if trade == now != "" else "") for trade, title in trades),
            cursor=next((n for n, (trade, _) in enumerate(trades) if trade == now != ""), 0),
        )

    def _trades(self) -> list[tuple[str, str]]:
        offer = self.sitting.offer
        return [*(offer.trades.items() if offer else ()), ("", self.NONE)]

    def choose(self, index: int) -> Screen | None:
        session = self.sitting.session
        if self.sitting.offer is not None:
            self.sitting.offer.take(self._trades()[index][0])
        if session.answers.given:
            session.save()
        # What was passed over at the default of another trade is asked again.
        session.widen(session.scope)
        return self.sitting.screen()


class ResumeScreen(Page):
    """The first choice on a file that holds answers: what is there, what is open, and going on."""

    SHOWN = 5

    def view(self) -> View:
        session = self.sitting.session
        company = session.answers.value("company_name") if "company_name" in session.questionnaire.questions else None
        return View(
            heading=f"{company or self.sitting.file} の続きです。",
            title="おかえりなさい",
            notes=tuple(self._notes()),
            options=tuple(self._options()),
            cursor=0 if session.usual_scope() == SHORT else 1,
        )

    def _notes(self) -> list[Note]:
        session = self.sitting.session
        counts = session.counts()
        notes = []
        if self.sitting.saved_at is not None:
            at = self.sitting.saved_at
            notes.append(Note("保存", f"{at.year}年{at.month}月{at.day}日 {at:%H:%M}（{self.sitting.file}）"))
        states = (sum(c.answered for c in counts), sum(c.default for c in counts), sum(c.open for c in counts))
        notes.append(Note("今", f"回答済み {states[0]}・既定値のまま {states[1]}・未回答 {states[2]}"))
        labels = [q.label for q in session.questionnaire if session.answers.state(q.key) is State.OPEN]
        if labels:
            more = f" ほか{len(labels) - self.SHOWN}問" if len(labels) > self.SHOWN else ""
            notes.append(Note("未回答", "、".join(labels[: self.SHOWN]) + more))
        return notes

    def _options(self) -> list[Option]:
        short, long = self._waiting(SHORT), self._waiting(LONG)
        return [
            Option("続きから（かんたん）", f"あと{short}問"),
            Option("続きから（くわしく）", f"あと{long}問"),
            Option("はじめから見直す（前の答えを見ながら）"),
            Option("一覧から選ぶ"),
            Option("確認に進む"),
        ]

    def _waiting(self, scope: Scope) -> int:
        session = self.sitting.session
        states = (session.answers.state(q.key) for q in session.questionnaire if scope.includes(q))
        return sum(state in (State.OPEN, State.DEFAULT) for state in states)

    def choose(self, index: int) -> Screen | None:
        session = self.sitting.session
        # Whoever answered the short interview stays in it: くわしく is chosen, never slipped into.
        session.scope = (SHORT, LONG)[index] if index < 2 else session.usual_scope()
        if index == 3:
            return self.sitting.command(Command.LIST, self)
        if index == 4:
            session.to_review()
        elif index == 2:
            session.start_again()
        else:
            session.resume()
        return self.sitting.screen()


def first_screen(sitting: Sitting) -> Screen:
    """Return where an interview begins: on a file with answers, with the choice of going on."""
    return ResumeScreen(sitting) if sitting.session.answers.given else WelcomeScreen(sitting)
