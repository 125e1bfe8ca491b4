"""The screens of a list: the table, what can be done with a row, its form, and common things to add."""

from __future__ import annotations

from dataclasses import dataclass

from generator.answers import Record, State, ValueProblem, format_value, name_of, record_title, rows_of
from generator.errors import KiteiError
from generator.interview.asking import AskScreen, FieldTarget
from generator.interview.pages import SHORT, Page
from generator.interview.question import why
from generator.interview.records import Deleted, RecordsEditor, RecordWalk
from generator.interview.sitting import Sitting, Suggested
from generator.interview.view import ASKING, Command, Note, Option, Screen, View
from generator.questionnaire import Question, Value


@dataclass(frozen=True)
class Named:
    """Something that the company has listed elsewhere, to be taken over by its name."""

    title: str
    record: dict[str, Value]


class RecordsScreen(Page):
    """The table of what is there, and what can be done with it."""

    def __init__(self, sitting: Sitting, question: Question, *, at: str = "", deleted: Deleted | None = None) -> None:
        super().__init__(sitting)
        self.question = question
        self.editor = RecordsEditor(sitting.session, question)
        self.at = at
        self.deleted = deleted
        self.problem = ""
        self.remark = sitting.say()
        if deleted is not None:
            along = f"これに付いていた{'、'.join(deleted.along)}も消しました。" if deleted.along else ""
            self.remark = f"「{deleted.title}」を消しました。{along}"

    def view(self) -> View:
        title, position, share = self.sitting.heading(self.question)
        records = self.editor.records
        reason = why(self.question.help)
        actions = self._actions()
        return View(
            heading=self.question.prompt,
            title=title,
            position=position,
            share=share,
            notes=(Note("なぜ", reason),) if reason else (),
            problem=self.problem,
            remark=self.remark or self._remark(),
            columns=tuple(_short(field, self.question) for field in self.question.fields) if records else (),
            options=(*(self._row(record) for record in records), *(option for _, option in actions)),
            cursor=self._cursor(records, [step for step, _ in actions]),
            saved=self.sitting.saved(),
            commands=ASKING,
        )

    def _cursor(self, records: tuple[Record, ...], steps: list[str]) -> int:
        ids = [str(record["id"]) for record in records]
        if self.at in ids:
            return ids.index(self.at)
        # Enter goes on: whoever has more to add says so.
        first = "fill" if "fill" in steps else "done" if records else "add"
        return len(records) + steps.index(first)

    def _remark(self) -> str:
        if self.editor.untouched and self.editor.records:
            return "よくある内容を入れてあります。違う行は、選んで直すか、Deleteで消します。"
        return "直すときはその行を選びます。Deleteでその行を消します。" if self.editor.records else ""

    def _row(self, record: Record) -> Option:
        cells = tuple(self._cell(record, field) for field in self.question.fields)
        return Option(self.editor.title(str(record["id"])), cells=cells, drops=True)

    def _cell(self, record: Record, field: Question) -> str:
        value = self.editor.value(record, field)
        if value is None:
            return "（要記入）" if self.editor.state(record, field) is State.OPEN else ""
        return format_value(field, value, self.sitting.session.answers.persons).replace("\n", "、")

    def _actions(self) -> list[tuple[str, Option]]:
        records = self.editor.records
        actions = []
        missing = len(self.editor.open_fields())
        if missing:
            actions.append(("fill", Option("（要記入）のところを順に書く", f"{missing}か所")))
        actions.append(("add", Option("もう1件加える" if records else "1件目を書く")))
        if self._suggestions():
            actions.append(("suggest", Option("よくあるものから選んで加える")))
        if self.deleted is not None:
            actions.append(("undo", Option(f"消した「{self.deleted.title}」を元に戻す")))
        if records:
            actions.append(("done", Option("これでよい（次へ）", f"{len(records)}件")))
        elif self.editor.untouched and self.question.default is None:
            actions.append(("done", Option("挙げるものはない（「該当なし」と書きます）")))
        else:
            actions.append(("done", Option("このまま、なしにする（次へ）")))
        first, option = actions[0]
        return [(first, Option(option.label, option.aside, apart=bool(records))), *actions[1:]]

    def _suggestions(self) -> list[Suggested]:
        there = {self.editor.title(str(record["id"])) for record in self.editor.records}
        offered = self.sitting.suggestions(self.question.key)
        common = [each for each in offered if record_title(self.question, dict(each.record), 0) not in there]
        return [*self._listed(), *common]

    def _listed(self) -> list[Suggested]:
        """Return what the company has listed elsewhere and nothing here names yet: its systems, for backups."""
        link = next((field for field in self.question.fields if field.names), None)
        if link is None:
            return []
        answers = self.sitting.session.answers
        first = self.question.fields[0].key
        named = {record.get(link.key) for record in self.editor.records}
        found: dict[str, Suggested] = {}
        for key in link.names:
            source = answers.question(key)
            for row in rows_of(answers.value(key)):
                name = name_of(source, row)
                if name and name not in named:
                    found.setdefault(name, Named(name, {first: f"{name}のデータ", link.key: name}))
        return [*found.values()]

    def choose(self, index: int) -> Screen | None:
        self.problem = self.remark = ""
        records = self.editor.records
        if index < len(records):
            return RowScreen(self.sitting, self.editor, str(records[index]["id"]))
        step = self._actions()[index - len(records)][0]
        if step == "suggest":
            return SuggestScreen(self.sitting, self.editor, self._suggestions())
        if step == "add":
            return self._add()
        if step == "fill":
            return self._fill([*self.editor.open_fields()])
        try:
            if step == "undo" and self.deleted is not None:
                self.editor.restore(self.deleted)
                return RecordsScreen(self.sitting, self.question)
            self.sitting.session.answer(records)
        except (ValueProblem, KiteiError) as problem:
            self.problem = str(problem)
            return self
        return self.sitting.screen()

    def _add(self) -> Screen | None:
        walk = RecordWalk(self.editor, only_needed=self.sitting.session.scope == SHORT)

        def done() -> Screen | None:
            return RecordsScreen(self.sitting, self.question)

        if walk.field is None:
            walk = RecordWalk(self.editor)
        return AskScreen(self.sitting, FieldTarget(self.sitting, walk, done, lambda: self))

    def _fill(self, missing: list[tuple[str, str]]) -> Screen:
        """Ask what is open in the records, one after the other."""
        if not missing:
            return RecordsScreen(self.sitting, self.question)
        (record, field), *rest = missing
        walk = RecordWalk(self.editor, record, single=True, key=field)
        screen = AskScreen(self.sitting, FieldTarget(self.sitting, walk, lambda: self._fill(rest), self._again))
        if not screen.remark:
            screen.remark = "会社にないものなら > で飛ばし、表に戻ってから、その行をDeleteで消します。"
        return screen

    def _again(self) -> Screen:
        return RecordsScreen(self.sitting, self.question)

    def drop(self, index: int) -> Screen | None:
        records = self.editor.records
        if index >= len(records):
            return self
        return RowScreen(self.sitting, self.editor, str(records[index]["id"])).delete()

    def command(self, command: Command) -> Screen | None:
        self.problem = self.remark = ""
        session = self.sitting.session
        if command is Command.SKIP:
            session.skip()
            return self.sitting.screen()
        if command is Command.BACK:
            if session.back():
                return self.sitting.screen()
            self.remark = "ここが最初の質問です。"
            return self
        return self.sitting.command(command, self, self.question)


def _short(field: Question, question: Question) -> str:
    """Return the label of the field without the name of its list, which stands above."""
    return field.label.removeprefix(f"{question.label}の")


class RowScreen(Page):
    """What can be done with one record."""

    STEPS = (
        "直す",
        "消す（元に戻せます）",
        "1つ上へ動かす",
        "1つ下へ動かす",
        "同じ内容でもう1件作る（写し）",
        "何もしない",
    )

    def __init__(self, sitting: Sitting, editor: RecordsEditor, id: str) -> None:
        super().__init__(sitting)
        self.editor = editor
        self.id = id

    def _up(self) -> Screen:
        return RecordsScreen(self.sitting, self.editor.question)

    def view(self) -> View:
        return View(
            heading=f"「{self.editor.title(self.id)}」をどうしますか。",
            title=self.editor.question.label,
            options=tuple(Option(step) for step in self.STEPS),
        )

    def choose(self, index: int) -> Screen | None:
        if index == 0:
            return FormScreen(self.sitting, self.editor, self.id)
        if index == 1:
            return self.delete()
        try:
            if index == 4:
                return FormScreen(self.sitting, self.editor, self.editor.copy(self.id))
            if index in (2, 3):
                self.editor.move(self.id, -1 if index == 2 else 1)
        except (ValueProblem, KiteiError) as problem:
            return self._told(str(problem))
        return RecordsScreen(self.sitting, self.editor.question, at=self.id if index in (2, 3) else "")

    def delete(self) -> Screen:
        """Take the record out and return its table, which offers to put it back."""
        ids = [str(record["id"]) for record in self.editor.records]
        beside = [*ids[ids.index(self.id) + 1 :], *reversed(ids[: ids.index(self.id)])]
        try:
            deleted = self.editor.delete(self.id)
        except (ValueProblem, KiteiError) as problem:
            return self._told(str(problem))
        at = beside[0] if beside else ""
        return RecordsScreen(self.sitting, self.editor.question, at=at, deleted=deleted)

    def _told(self, problem: str) -> Screen:
        table = RecordsScreen(self.sitting, self.editor.question, at=self.id)
        table.problem = problem
        return table

    def command(self, command: Command) -> Screen | None:
        return self._up() if command is Command.BACK else self.sitting.command(command, self)


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
        label = _short(field, self.editor.question)
        value = self.editor.value(record, field)
        if value is None:
            return Option(label, apart=first, cells=(label, "（要記入）"))
        shown = format_value(field, value, self.sitting.session.answers.persons).replace("\n", "、")
        default = self.editor.state(record, field) is State.DEFAULT
        return Option(label, "既定" * default, apart=first, cells=(label, shown))

    def choose(self, index: int) -> Screen | None:
        if index == 0:
            return self._up()
        walk = RecordWalk(self.editor, self.id, single=True, key=self._fields()[index - 1].key)
        return AskScreen(self.sitting, FieldTarget(self.sitting, walk, lambda: self, lambda: self))


class SuggestScreen(Page):
    """Common things, of which those that the company has are ticked."""

    def __init__(self, sitting: Sitting, editor: RecordsEditor, suggested: list[Suggested]) -> None:
        super().__init__(sitting)
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
        return RecordsScreen(self.sitting, self.editor.question)

    def command(self, command: Command) -> Screen | None:
        if command is Command.BACK:
            return RecordsScreen(self.sitting, self.editor.question)
        return self.sitting.command(command, self)
