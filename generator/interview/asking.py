"""The screen that asks one question, or one field of a record, whatever its type."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import Protocol

from generator.answers import Answers, State, ValueProblem
from generator.errors import KiteiError
from generator.interview.question import NOTHING_OFFERED, Asked, asked
from generator.interview.records import RecordsEditor, RecordWalk
from generator.interview.sitting import Sitting
from generator.interview.text import clip
from generator.interview.view import ASKING, Command, Entry, Note, Option, Screen, View
from generator.questionnaire import NONE_MARKS, Question, QuestionType, Value

NEW_PERSON = "新しい人を加える"
LEAVE_OPEN = "まだ決まっていない（あとで）"
OTHER = "ほかのものを書く"
EXAMPLE = 200


class Target(Protocol):
    """What is asked: a question of the session, or a field of a record."""

    @property
    def question(self) -> Question:
        """Return the question or field."""

    def asked(self) -> Asked:
        """Return what it is on a screen now."""

    def answer(self, raw: object) -> Screen | None:
        """Take the answer and return what comes next; raise ValueProblem or KiteiError if that cannot be done."""

    def clear(self) -> None:
        """Take back the answer, and stay."""

    def skip(self) -> Screen | None:
        """Return what comes next without an answer."""

    def back(self) -> Screen | None:
        """Return what came before; None: nothing did."""

    def heading(self) -> tuple[str, str, float | None]:
        """Return title, position and share for the head of the screen."""


class QuestionTarget:
    """The current question of the session."""

    def __init__(self, sitting: Sitting, question: Question) -> None:
        self.sitting = sitting
        self.question = question

    @property
    def _answers(self) -> Answers:
        return self.sitting.session.answers

    def asked(self) -> Asked:
        key = self.question.key
        state, held = self._answers.state(key), self._answers.value(key)
        return asked(self._answers, self.question, state, held, today=self.sitting.today)

    def answer(self, raw: object) -> Screen | None:
        self.sitting.session.answer(raw)
        return self.sitting.screen()

    def clear(self) -> None:
        self.sitting.session.clear()

    def skip(self) -> Screen | None:
        self.sitting.session.skip()
        return self.sitting.screen()

    def back(self) -> Screen | None:
        return self.sitting.screen() if self.sitting.session.back() else None

    def heading(self) -> tuple[str, str, float | None]:
        return self.sitting.heading(self.question)


class FieldTarget:
    """A field of a record, on its walk through the fields.

    `done` gives the screen when the walk is over, `origin` the one before its first field.
    """

    def __init__(
        self, sitting: Sitting, walk: RecordWalk, done: Callable[[], Screen | None], origin: Callable[[], Screen]
    ) -> None:
        self.sitting = sitting
        self.walk = walk
        self.done = done
        self.origin = origin
        if walk.field is None:
            raise AssertionError("the walk is over")
        self.question = walk.field

    @property
    def editor(self) -> RecordsEditor:
        return self.walk.editor

    def asked(self) -> Asked:
        record = {"id": "", **self.walk.record}
        state, held = self.editor.state(record, self.question), self.editor.value(record, self.question)
        of, today = self.editor.question, self.sitting.today
        return asked(self.editor.answers, self.question, state, held, today=today, of=of, record=self.walk.id)

    def answer(self, raw: object) -> Screen | None:
        self.walk.answer(raw)
        return self._following()

    def _following(self) -> Screen | None:
        if self.walk.field is None:
            return self.done()
        return AskScreen(self.sitting, FieldTarget(self.sitting, self.walk, self.done, self.origin))

    def clear(self) -> None:
        self.walk.clear()

    def skip(self) -> Screen | None:
        self.walk.skip()
        return self._following()

    def back(self) -> Screen | None:
        return self._following() if self.walk.back() else self.origin()

    def heading(self) -> tuple[str, str, float | None]:
        label = self.editor.question.label
        title = f"{label}：{self.editor.title(self.walk.id)}" if self.walk.id else f"{label}に加える"
        fields = [field.key for field in self.walk.fields()]
        if self.walk.single or self.question.key not in fields:
            return title, "", None
        return title, f"項目 {fields.index(self.question.key) + 1}/{len(fields)}", None


class AskScreen:
    """Asks one thing: a line to fill, one of several, or some of several."""

    def __init__(self, sitting: Sitting, target: Target) -> None:
        self.sitting = sitting
        self.target = target
        self.problem = ""
        self.remark = sitting.say()
        self.typed: str | None = None
        self._writing = False
        self._start: int | None = None

    def view(self) -> View:
        now = self.target.asked()
        title, position, share = self.target.heading()
        entry = None if self._chooses(now) else self._entry(now)
        return View(
            heading=now.prompt,
            title=title,
            position=position,
            share=share,
            notes=tuple(_notes(now)),
            problem=self.problem,
            remark=self.remark or self._remark(now, entry),
            options=() if entry else tuple(self._option(now, value, label) for value, label in self._rows(now)),
            cursor=0 if entry else self._cursor(now),
            ticks=_ticks(now),
            entry=entry,
            saved=self.sitting.saved(),
            commands=ASKING,
        )

    def _chooses(self, now: Asked) -> bool:
        if now.type is QuestionType.PERSON:
            return True
        held_is_other = now.free and now.held is not None and now.held not in [c.value for c in now.choices]
        return bool(now.choices) and not self._writing and not held_is_other

    def _entry(self, now: Asked) -> Entry:
        several = now.type is QuestionType.PARAGRAPH
        if self.typed is not None:
            return Entry(self.typed, several)
        if now.state is State.DEFAULT and self.target.question.offer == NOTHING_OFFERED:
            return Entry("", several)
        if now.held is None:
            return Entry(now.offer, several)
        if now.text in NONE_MARKS:
            return Entry(now.text, several, shown="（なし）")
        return Entry(now.text, several)

    def _remark(self, now: Asked, entry: Entry | None) -> str:
        if self.problem and entry and self.typed is None:
            return ""
        if self.problem and entry:
            return "→で今の文字を直せます。打ち直すと置きかわります。わからなければ > で、あとにできます。"
        if entry and entry.shown:
            return "書くことがなければ、そのままEnter。"
        keep = "このままでよければEnter。" + ("文字を打つと置きかわり、→で直せます。" if entry else "")
        if now.state is State.OPEN and entry and entry.text:
            return f"例として入れてあります。{keep}"
        if now.state is State.DEFAULT and not (entry and not entry.text):
            return f"既定値です{f'（「{now.source}」と同じ）' if now.source else ''}。{keep}"
        if now.state is State.ANSWERED:
            return f"前の答えです。{keep}"
        skip = "わからなければ > で、あとにできます。"
        return "" if entry is None else skip if entry.several_lines else f"書き終えたらEnter。{skip}"

    def _rows(self, now: Asked) -> list[tuple[object, str]]:
        """Return the value behind each option, and its words."""
        rows: list[tuple[object, str]] = [(choice.value, choice.label) for choice in now.choices]
        if now.type is QuestionType.PERSON:
            rows += [(NEW_PERSON, NEW_PERSON), (LEAVE_OPEN, LEAVE_OPEN)]
        return [*rows, (OTHER, OTHER)] if now.free else rows

    def _option(self, now: Asked, value: object, label: str) -> Option:
        if now.type is QuestionType.CHOICES or value != now.held or value is None:
            return Option(label)
        return Option(label, "（既定）" if now.state is State.DEFAULT else "（前の答え）")

    def _cursor(self, now: Asked) -> int:
        values = [value for value, _ in self._rows(now)]
        if now.type is QuestionType.CHOICES:
            return 0
        if now.held in values:
            return values.index(now.held)
        if self._start is None:
            self._start = self._fitting(now, values)
        return self._start

    def _fitting(self, now: Asked, values: list[object]) -> int:
        """Return where to start where nobody is named yet: at a person who does not check his own work, say."""
        if now.type is not QuestionType.PERSON or self.target.question is not self.sitting.session.question:
            return 0
        persons: list[Value] = [choice.value for choice in now.choices]
        first = self.sitting.session.unremarked(persons)
        return 0 if first is None else values.index(first)

    def choose(self, index: int) -> Screen | None:
        value = self._rows(self.target.asked())[index][0]
        if value == LEAVE_OPEN:
            return self.command(Command.SKIP)
        if value == NEW_PERSON:
            return self._new_person()
        if value == OTHER:
            self._writing = True
            return self
        return self._answer(value)

    def _new_person(self) -> Screen | None:
        persons = self.sitting.session.questionnaire.questions["persons"]
        walk = RecordWalk(RecordsEditor(self.sitting.session, persons), only_needed=True)

        def chosen() -> Screen | None:
            return self._answer(walk.id) if walk.id else self

        return AskScreen(self.sitting, FieldTarget(self.sitting, walk, chosen, lambda: self))

    def tick(self, ticks: frozenset[int]) -> Screen | None:
        values = [value for value, _ in self._rows(self.target.asked())]
        return self._answer([values[n] for n in sorted(ticks)])

    def drop(self, index: int) -> Screen | None:
        return self

    def write(self, text: str) -> Screen | None:
        command = Command.of(text)
        if command is not None:
            return self.command(command)
        if not text.strip():
            return self._emptied()
        begins = Command.of(unicodedata.normalize("NFKC", text.lstrip())[:1])
        if begins is not None and text != self.target.asked().text:
            self.typed = text
            self.problem = (
                f"「{begins.sign}」は「{begins.title}」の記号なので、答えのはじめには書けません。"
                "消して書き直すか、前に文字を置いてください。"
            )
            return self
        self.typed = text
        return self._answer(text)

    def _emptied(self) -> Screen:
        self.problem = self.remark = ""
        if self.target.asked().state is not State.ANSWERED:
            self.problem = "何も書かれていません。あとで答えるときは > を押してください。"
            return self
        self.target.clear()
        self.typed = None
        self.remark = "前の答えを消しました。"
        return self

    def _answer(self, raw: object) -> Screen | None:
        self.remark = ""
        try:
            return self.target.answer(raw)
        except (ValueProblem, KiteiError) as problem:
            self.problem = str(problem)
            return self

    def command(self, command: Command) -> Screen | None:
        self.problem = self.remark = ""
        self.typed = None
        if command is Command.SKIP:
            return self.target.skip()
        if command is Command.BACK and self._writing:
            self._writing = False
            return self
        if command is Command.BACK:
            before = self.target.back() or self.sitting.command(command, self, self.target.question)
            if before is self:
                self.remark = "ここが最初の質問です。"
            return before
        return self.sitting.command(command, self, self.target.question)


def _notes(now: Asked) -> list[Note]:
    notes = [Note("なぜ", now.why)] if now.why else []
    return [*notes, Note("例", clip(now.example, EXAMPLE))] if now.example else notes


def _ticks(now: Asked) -> frozenset[int] | None:
    if now.type is not QuestionType.CHOICES:
        return None
    chosen = now.held if isinstance(now.held, tuple) else ()
    return frozenset(n for n, choice in enumerate(now.choices) if choice.value in chosen)
