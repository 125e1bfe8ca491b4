"""The screens over all questions: the list to jump from, and the review at the end."""

from __future__ import annotations

from dataclasses import dataclass

from generator.answers import Item, State, format_value
from generator.interview.pages import LONG, SHORT, Page, TradeScreen
from generator.interview.session import Count
from generator.interview.sitting import Sitting
from generator.interview.view import Command, Note, Option, Outcome, Screen, View
from generator.questionnaire import Question, Section

MARKS = {State.ANSWERED: "回答", State.DEFAULT: "既定", State.OPEN: "未回答"}
SHOWN = 12


def _counted(count: Count) -> str:
    open_part = f"・未回答 {count.open}" if count.open else ""
    return f"回答 {count.answered}・既定 {count.default}{open_part}"


def _section(count: Count) -> Option:
    return Option(count.section.title, cells=(count.section.title, _counted(count)))


class SectionsScreen(Page):
    """All sections with how far they are."""

    def view(self) -> View:
        counts = self._counts()
        here = self.sitting.session.question
        sections = [count.section.id for count in counts]
        more = [Option("確認に進む（全体の見直し）", apart=True)]
        if self.sitting.offer is not None:
            title = self.sitting.offer.trades.get(self.sitting.trade, "選んでいない")
            more.append(Option(f"業種を選び直す（今は「{title}」）"))
        return View(
            heading="どの章を見ますか。",
            title="一覧",
            options=(*(_section(count) for count in counts), *more),
            cursor=sections.index(here.section) if here is not None and here.section in sections else 0,
        )

    def _counts(self) -> list[Count]:
        return [count for count in self.sitting.session.counts() if count.answered + count.default + count.open]

    def choose(self, index: int) -> Screen | None:
        counts = self._counts()
        if index < len(counts):
            return QuestionsScreen(self.sitting, self, counts[index].section)
        if index > len(counts):
            return TradeScreen(self.sitting, self)
        self.sitting.session.to_review()
        return self.sitting.screen()


class QuestionsScreen(Page):
    """The questions of one section with their answers."""

    def __init__(self, sitting: Sitting, above: Screen, section: Section) -> None:
        super().__init__(sitting, above)
        self.section = section

    def view(self) -> View:
        questions = self._questions()
        keys = [question.key for question in questions]
        here = self.sitting.session.current
        return View(
            heading="どの質問に進みますか。",
            title=f"一覧：{self.section.title}",
            options=tuple(self._option(question) for question in questions),
            cursor=keys.index(here) if here in keys else 0,
        )

    def _questions(self) -> list[Question]:
        return [question for question in self.section.questions if self.sitting.session.applies(question.key)]

    def _option(self, question: Question) -> Option:
        answers = self.sitting.session.answers
        value = answers.value(question.key)
        shown = "" if value is None else format_value(question, value, answers.persons).replace("\n", "、")
        return Option(question.label, cells=(MARKS[answers.state(question.key)], question.label, shown))

    def choose(self, index: int) -> Screen | None:
        self.sitting.session.jump(self._questions()[index].key)
        return self.sitting.screen()


@dataclass(frozen=True)
class Row:
    """One line of the review and where it leads: a question, a field, a section, or one of the last steps."""

    option: Option
    key: str = ""
    item: Item | None = None
    section: Section | None = None
    step: str = ""


class ReviewScreen(Page):
    """The review: what does not fit together, what is open, how far each section is, and the last steps."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(sitting)
        self.notices = sitting.session.notices()
        self.remark = sitting.say()

    def view(self) -> View:
        rows = self._rows()
        session = self.sitting.session
        done, planned = session.done(), len(session.plan())
        return View(
            heading="確認：全体を見直します。",
            title="確認",
            position="かんたんの質問" if session.scope == SHORT else "",
            share=done / planned if planned else None,
            notes=(Note("", self._standing(done, planned)),),
            remark=self.remark,
            options=tuple(row.option for row in rows),
            cursor=next(n for n, row in enumerate(rows) if row.step),
            saved=self.sitting.saved(),
            commands=(Command.BACK, Command.LIST, Command.STOP),
        )

    def _standing(self, done: int, planned: int) -> str:
        counts = self.sitting.session.counts()
        default, open_number = sum(c.default for c in counts), sum(c.open for c in counts)
        which = "かんたんの質問" if self.sitting.session.scope == SHORT else "質問"
        said = f"{which}{planned}問のうち、{done}問に答えました。"
        if done == planned:
            said = f"{which}{planned}問にすべて答えました。おつかれさまでした。"
        said += f"ほかの{default}問は、よくある答え（既定値）で作ります。" if default else ""
        return said + (f"答えのない質問が{open_number}問あります。" if open_number else "")

    def _rows(self) -> list[Row]:
        rows = self._step_rows()
        if self.notices:
            title = f"気になるところ（{len(self.notices)}件。選ぶとその質問に進みます）"
            rows.append(Row(Option(title, heading=True)))
            rows += [Row(Option(notice.message), key=notice.key) for notice in self.notices]
        rows += self._open_rows()
        rows.append(Row(Option("章ごとのようす（選ぶと質問の一覧になります）", heading=True)))
        for count in self.sitting.session.counts():
            if count.answered + count.default + count.open:
                rows.append(Row(_section(count), section=count.section))
        return rows

    def _open_rows(self) -> list[Row]:
        items = self.sitting.session.answers.open_items()
        if not items:
            return []
        title = f"まだ決まっていないところ（{len(items)}か所。選ぶと、そこに書けます。規程には【要記入：…】と出ます）"
        rows = [Row(Option(title, heading=True))]
        rows += [Row(Option(item.place), key=item.key, item=item) for item in items[:SHOWN]]
        if len(items) > SHOWN:
            rows.append(Row(Option(f"ほか {len(items) - SHOWN}か所（下の章から選べます）", heading=True)))
        return rows

    def _step_rows(self) -> list[Row]:
        session = self.sitting.session
        rows = [Row(Option("次にすること", heading=True))]
        if self.sitting.can_generate:
            rows.append(Row(Option("これで規程一式を作る（Word）"), step="generate"))
        rows.append(Row(Option("保存して終わる"), step="end"))
        waiting = len(session.unanswered())
        if waiting:
            rows.append(Row(Option(f"未回答の質問に戻る（{waiting}問）"), step="open"))
        more = sum(session.answers.state(q.key) in (State.OPEN, State.DEFAULT) for q in session.questionnaire)
        if session.scope != LONG and more:
            rows.append(Row(Option(f"くわしい質問にも答える（あと{more}問）"), step="more"))
        return rows

    def choose(self, index: int) -> Screen | None:
        row = self._rows()[index]
        session = self.sitting.session
        if row.section is not None:
            return QuestionsScreen(self.sitting, self, row.section)
        if row.step in ("end", "generate"):
            self.sitting.end(Outcome.GENERATE if row.step == "generate" else Outcome.FINISHED)
            return None
        if row.item is not None and row.item.field and row.item.record:
            return self.sitting.field_screen(row.key, row.item.record, row.item.field)
        if row.step == "open":
            session.jump(session.unanswered()[0].key)
        elif row.step == "more":
            session.widen(LONG)
        else:
            session.jump(row.key)
        return self.sitting.screen()

    def command(self, command: Command) -> Screen | None:
        if command is Command.BACK:
            self.sitting.session.back()
            return self.sitting.screen()
        return super().command(command)
