"""The screens of a list: the table, what can be done with a row, its form, and common things to add."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

from generator.answers import Record, State, ValueProblem, format_value, record_title
from generator.errors import KiteiError
from generator.interview.asking import AskScreen, FieldTarget
from generator.interview.pages import Page
from generator.interview.records import RecordsEditor, RecordWalk
from generator.interview.text import clip, columns, pad
from generator.interview.view import ASKING, Command, Note, Option, Screen, View
from generator.questionnaire import Question, Value

if TYPE_CHECKING:
    from generator.interview.guide import Guide

TABLE = 66
LABEL = 20


class Suggested(Protocol):
    """A common thing: what people call it, and the record that is added for it."""

    @property
    def title(self) -> str:
        """Return what people call it."""

    @property
    def record(self) -> Mapping[str, Value]:
        """Return what is known of it, without an id."""


class RecordsScreen(Page):
    """The table of what is there, and what can be done with it."""

    def __init__(self, guide: Guide, question: Question, *, added: bool = False) -> None:
        super().__init__(guide)
        self.question = question
        self.editor = RecordsEditor(guide.session, question)
        self.added = added
        self.problem = ""
        self.remark = guide.say()

    def view(self) -> View:
        title, position, share = self.guide.heading(self.question)
        records = self.editor.records
        head, *rows = self._table(records)
        notes = [Note("なぜ", self.question.help.split("。")[0] + "。")] if self.question.help else []
        actions = self._actions()
        steps = [step for step, _ in actions]
        first = "add" if self.added or not records else "done"
        return View(
            heading=self.question.prompt,
            title=title,
            position=position,
            share=share,
            notes=tuple(notes),
            problem=self.problem,
            remark=self.remark or self._remark(),
            columns=head if records else "",
            options=(
                *(Option(row, self._open(record)) for row, record in zip(rows, records, strict=True)),
                *(option for _, option in actions),
            ),
            cursor=len(records) + steps.index(first),
            saved=self.guide.saved(),
            commands=ASKING,
        )

    def _remark(self) -> str:
        if self.editor.untouched and self.editor.records:
            return "既定の内容です。このままでよければ「これでよい」を選びます。"
        return "直すときや消すときは、その行を選びます。" if self.editor.records else ""

    def _table(self, records: tuple[Record, ...]) -> list[str]:
        fields = self.question.fields
        rows = [[_short(field, self.question) for field in fields]]
        for record in records:
            rows.append([self._cell(record, field) for field in fields])
        return columns(rows, TABLE)

    def _cell(self, record: Record, field: Question) -> str:
        value = self.editor.value(record, field)
        if value is None:
            return "（要記入）" if self.editor.state(record, field) is State.OPEN else ""
        return format_value(field, value, self.guide.session.answers.persons).replace("\n", "、")

    def _open(self, record: Record) -> str:
        number = sum(self.editor.state(record, field) is State.OPEN for field in self.question.fields)
        return f"要記入{number}" if number else ""

    def _actions(self) -> list[tuple[str, Option]]:
        records = self.editor.records
        actions = [("add", Option("もう1件加える" if records else "1件目を書く", apart=bool(records)))]
        if self._suggestions():
            actions.append(("suggest", Option("よくあるものから選んで加える")))
        if records:
            actions.append(("done", Option("これでよい（次へ）", f"{len(records)}件")))
        elif self.editor.untouched and self.question.default is None:
            actions.append(("done", Option("挙げるものはない（「該当なし」と書きます）")))
        else:
            actions.append(("done", Option("このまま、なしにする（次へ）")))
        return actions

    def _suggestions(self) -> list[Suggested]:
        there = {self.editor.title(str(record["id"])) for record in self.editor.records}
        found = self.guide.suggestions(self.question.key)
        return [each for each in found if record_title(self.question, dict(each.record), 0) not in there]

    def choose(self, index: int) -> Screen | None:
        self.problem = self.remark = ""
        records = self.editor.records
        if index < len(records):
            return RowScreen(self.guide, self.editor, str(records[index]["id"]))
        step = self._actions()[index - len(records)][0]
        if step == "suggest":
            return SuggestScreen(self.guide, self.editor, self._suggestions())
        if step == "add":
            return self._add()
        try:
            self.guide.session.answer(records)
        except (ValueProblem, KiteiError) as problem:
            self.problem = str(problem)
            return self
        return self.guide.screen()

    def _add(self) -> Screen | None:
        walk = RecordWalk(self.editor, only_needed=self.guide.session.scope.essential)

        def done() -> Screen | None:
            return RecordsScreen(self.guide, self.question, added=True)

        if walk.field is None:
            walk = RecordWalk(self.editor)
        return AskScreen(self.guide, FieldTarget(self.guide, walk, done, self))

    def command(self, command: Command) -> Screen | None:
        self.problem = self.remark = ""
        session = self.guide.session
        if command is Command.SKIP:
            session.skip()
            return self.guide.screen()
        if command is Command.BACK:
            if session.back():
                return self.guide.screen()
            self.remark = "ここが最初の質問です。"
            return self
        return self.guide.command(command, self, self.question)


def _short(field: Question, question: Question) -> str:
    """Return the label of the field without the name of its list, which stands above."""
    return field.label.removeprefix(f"{question.label}の")


class RowScreen(Page):
    """What can be done with one record."""

    STEPS = ("直す", "写して、もう1件作る", "1つ上へ動かす", "1つ下へ動かす", "消す", "何もしない")

    def __init__(self, guide: Guide, editor: RecordsEditor, id: str) -> None:
        super().__init__(guide)
        self.editor = editor
        self.id = id

    def _up(self) -> Screen:
        return RecordsScreen(self.guide, self.editor.question)

    def view(self) -> View:
        return View(
            heading=f"「{self.editor.title(self.id)}」をどうしますか。",
            title=self.editor.question.label,
            options=tuple(Option(step) for step in self.STEPS),
        )

    def choose(self, index: int) -> Screen | None:
        if index == 0:
            return FormScreen(self.guide, self.editor, self.id)
        if index == 4:
            return DeleteScreen(self.guide, self.editor, self.id)
        table = RecordsScreen(self.guide, self.editor.question)
        try:
            if index == 1:
                return FormScreen(self.guide, self.editor, self.editor.copy(self.id))
            if index in (2, 3):
                self.editor.move(self.id, -1 if index == 2 else 1)
        except (ValueProblem, KiteiError) as problem:
            table.problem = str(problem)
        return table

    def command(self, command: Command) -> Screen | None:
        return self._up() if command is Command.BACK else self.guide.command(command, self)


class DeleteScreen(RowScreen):
    """Asks once more before a record goes."""

    def view(self) -> View:
        return View(
            heading=f"「{self.editor.title(self.id)}」を消します。よろしいですか。",
            title=self.editor.question.label,
            options=(Option("いいえ、残します"), Option("はい、消します")),
        )

    def choose(self, index: int) -> Screen | None:
        table = RecordsScreen(self.guide, self.editor.question)
        try:
            if index == 1:
                title = self.editor.title(self.id)
                self.editor.delete(self.id)
                table = RecordsScreen(self.guide, self.editor.question)
                table.remark = f"「{title}」を消しました。"
        except (ValueProblem, KiteiError) as problem:
            table.problem = str(problem)
        return table


class FormScreen(RowScreen):
    """All fields of one record, each to be changed."""

    def view(self) -> View:
        record = self.editor.record(self.id)
        return View(
            heading="直す項目を選んでください。",
            title=f"{self.editor.question.label}：{self.editor.title(self.id)}",
            options=(Option("これでよい（表に戻る）"), *self._rows(record)),
        )

    def _fields(self) -> tuple[Question, ...]:
        return RecordWalk(self.editor, self.id).fields()

    def _rows(self, record: Record) -> list[Option]:
        return [self._option(record, field, n == 0) for n, field in enumerate(self._fields())]

    def _option(self, record: Record, field: Question, first: bool) -> Option:
        state = self.editor.state(record, field)
        value = self.editor.value(record, field)
        if value is None:
            return Option(f"{pad(_short(field, self.editor.question), LABEL)} （要記入）", apart=first)
        shown = format_value(field, value, self.guide.session.answers.persons).replace("\n", "、")
        row = f"{pad(_short(field, self.editor.question), LABEL)} {clip(shown, TABLE - LABEL - 1)}"
        return Option(row, "既定" * (state is State.DEFAULT), apart=first)

    def choose(self, index: int) -> Screen | None:
        if index == 0:
            return self._up()
        walk = RecordWalk(self.editor, self.id, single=True, key=self._fields()[index - 1].key)
        return AskScreen(self.guide, FieldTarget(self.guide, walk, lambda: self, self))


class SuggestScreen(Page):
    """Common things, of which those that the company has are ticked."""

    def __init__(self, guide: Guide, editor: RecordsEditor, suggested: list[Suggested]) -> None:
        super().__init__(guide)
        self.editor = editor
        self.suggested = suggested
        self.problem = ""

    def view(self) -> View:
        question = self.editor.question
        return View(
            heading="会社にあるものに印を付けてください。",
            title=f"よくあるもの：{question.label}",
            notes=(Note("", "名前のほかの項目は、よくある答えを入れて加えます。後で、行を選んで直せます。"),),
            problem=self.problem,
            options=tuple(Option(each.title) for each in self.suggested),
            ticks=frozenset(),
        )

    def tick(self, ticks: frozenset[int]) -> Screen | None:
        try:
            for index in sorted(ticks):
                self.editor.add(dict(self.suggested[index].record))
        except (ValueProblem, KiteiError) as problem:
            self.problem = str(problem)
            return self
        return RecordsScreen(self.guide, self.editor.question, added=True)

    def command(self, command: Command) -> Screen | None:
        if command is Command.BACK:
            return RecordsScreen(self.guide, self.editor.question)
        return self.guide.command(command, self)
