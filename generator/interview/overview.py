"""The screens over all questions: the list to jump from, and the review at the end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.answers import State, format_value
from generator.interview.pages import Page
from generator.interview.session import Count, Scope
from generator.interview.text import pad
from generator.interview.view import Command, Note, Option, Outcome, Screen, View
from generator.questionnaire import Question, Section

if TYPE_CHECKING:
    from generator.interview.guide import Guide

MARKS = {State.ANSWERED: "回答　", State.DEFAULT: "既定　", State.OPEN: "未回答"}
LABEL = 34
SHOWN = 12


def _counted(count: Count) -> str:
    open_part = f"・未回答 {count.open}" if count.open else ""
    return f"回答 {count.answered}・既定 {count.default}{open_part}"


class SectionsScreen(Page):
    """All sections with how far they are."""

    def view(self) -> View:
        counts = self._counts()
        here = self.guide.session.question
        sections = [count.section.id for count in counts]
        return View(
            heading="どの章を見ますか。",
            title="一覧",
            options=(
                *(Option(pad(count.section.title, LABEL), _counted(count)) for count in counts),
                Option("確認に進む（全体の見直し）"),
            ),
            cursor=sections.index(here.section) if here is not None and here.section in sections else 0,
        )

    def _counts(self) -> list[Count]:
        return [count for count in self.guide.session.counts() if count.answered + count.default + count.open]

    def choose(self, index: int) -> Screen | None:
        counts = self._counts()
        if index < len(counts):
            return QuestionsScreen(self.guide, self, counts[index].section)
        self.guide.session.to_review()
        return self.guide.screen()


class QuestionsScreen(Page):
    """The questions of one section with their answers."""

    def __init__(self, guide: Guide, above: Screen, section: Section) -> None:
        super().__init__(guide, above)
        self.section = section

    def view(self) -> View:
        questions = self._questions()
        keys = [question.key for question in questions]
        here = self.guide.session.current
        return View(
            heading="どの質問に進みますか。",
            title=f"一覧：{self.section.title}",
            options=tuple(self._option(question) for question in questions),
            cursor=keys.index(here) if here in keys else 0,
        )

    def _questions(self) -> list[Question]:
        return [question for question in self.section.questions if self.guide.session.applies(question.key)]

    def _option(self, question: Question) -> Option:
        answers = self.guide.session.answers
        value = answers.value(question.key)
        shown = "" if value is None else format_value(question, value, answers.persons).replace("\n", "、")
        return Option(f"{MARKS[answers.state(question.key)]}　{pad(question.label, LABEL)}", shown or "")

    def choose(self, index: int) -> Screen | None:
        self.guide.session.jump(self._questions()[index].key)
        return self.guide.screen()


@dataclass(frozen=True)
class Row:
    """One line of the review and where it leads: a question, a section, or one of the last steps."""

    option: Option
    key: str = ""
    section: Section | None = None
    step: str = ""


class ReviewScreen(Page):
    """The review: what does not fit together, how far each section is, and the last steps."""

    def __init__(self, guide: Guide) -> None:
        super().__init__(guide)
        self.notices = guide.session.notices()

    def view(self) -> View:
        rows = self._rows()
        counts = self.guide.session.counts()
        states = (sum(c.answered for c in counts), sum(c.default for c in counts), sum(c.open for c in counts))
        return View(
            heading="確認：全体を見直します。",
            title="確認",
            position="おつかれさまでした",
            share=states[0] / max(sum(states), 1),
            notes=(Note("質問", f"回答済み {states[0]}・既定値のまま {states[1]}・未回答 {states[2]}"),),
            options=tuple(row.option for row in rows),
            cursor=next(n for n, row in enumerate(rows) if row.step),
            saved=self.guide.saved(),
            commands=(Command.BACK, Command.LIST, Command.STOP),
        )

    def _rows(self) -> list[Row]:
        rows = self._step_rows()
        if self.notices:
            title = f"気になるところ（{len(self.notices)}件。選ぶとその質問に進みます）"
            rows.append(Row(Option(title, heading=True)))
            rows += [Row(Option(notice.message), key=notice.key) for notice in self.notices]
        rows += self._open_rows()
        rows.append(Row(Option("章ごとのようす（選ぶと質問の一覧になります）", heading=True)))
        for count in self.guide.session.counts():
            if count.answered + count.default + count.open:
                rows.append(Row(Option(pad(count.section.title, LABEL), _counted(count)), section=count.section))
        return rows

    def _open_rows(self) -> list[Row]:
        items = self.guide.session.answers.open_items()
        if not items:
            return []
        title = f"まだ決まっていないところ（{len(items)}か所。規程には【要記入：…】と出ます）"
        rows = [Row(Option(title, heading=True))]
        rows += [Row(Option(item.place), key=item.key) for item in items[:SHOWN]]
        if len(items) > SHOWN:
            rows.append(Row(Option(f"ほか {len(items) - SHOWN}か所（下の章から選べます）", heading=True)))
        return rows

    def _step_rows(self) -> list[Row]:
        session = self.guide.session
        rows = [Row(Option("次にすること", heading=True))]
        if self.guide.can_generate:
            rows.append(Row(Option("これで規程一式を作る（Word）"), step="generate"))
        rows.append(Row(Option("保存して終わる"), step="end"))
        waiting = len(session.unanswered())
        if waiting:
            rows.append(Row(Option(f"未回答の質問に戻る（{waiting}問）"), step="open"))
        more = sum(session.answers.state(q.key) in (State.OPEN, State.DEFAULT) for q in session.questionnaire)
        if session.scope != Scope() and more:
            rows.append(Row(Option(f"くわしい質問にも答える（あと{more}問）"), step="more"))
        return rows

    def choose(self, index: int) -> Screen | None:
        row = self._rows()[index]
        session = self.guide.session
        if row.section is not None:
            return QuestionsScreen(self.guide, self, row.section)
        if row.step in ("end", "generate"):
            self.guide.end(Outcome.GENERATE if row.step == "generate" else Outcome.FINISHED)
            return None
        if row.step == "open":
            session.jump(session.unanswered()[0].key)
        elif row.step == "more":
            session.widen(Scope())
        else:
            session.jump(row.key)
        return self.guide.screen()

    def command(self, command: Command) -> Screen | None:
        if command is Command.BACK:
            self.guide.session.back()
            return self.guide.screen()
        return super().command(command)
