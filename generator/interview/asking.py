"""The screen that asks one question, or one field of a record, whatever its type."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from generator.answers import State, ValueProblem, format_value
from generator.errors import KiteiError
from generator.interview.records import RecordsEditor, RecordWalk
from generator.interview.text import clip
from generator.interview.view import ASKING, Command, Entry, Note, Option, Screen, View
from generator.questionnaire import Question, QuestionType, Value

if TYPE_CHECKING:
    from generator.interview.guide import Guide

NEW_PERSON = "新しい人を加える"
LEAVE_OPEN = "まだ決まっていない（あとで）"
EXAMPLE = 200


class Target(Protocol):
    """What is asked: a question of the session, or a field of a record."""

    @property
    def question(self) -> Question:
        """Return the question or field."""

    def state(self) -> State:
        """Return where it stands."""

    def value(self) -> Value | None:
        """Return the effective value."""

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

    def __init__(self, guide: Guide, question: Question) -> None:
        self.guide = guide
        self.question = question

    def state(self) -> State:
        return self.guide.session.answers.state(self.question.key)

    def value(self) -> Value | None:
        return self.guide.session.answers.value(self.question.key)

    def answer(self, raw: object) -> Screen | None:
        self.guide.session.answer(raw)
        return self.guide.screen()

    def clear(self) -> None:
        self.guide.session.clear()

    def skip(self) -> Screen | None:
        self.guide.session.skip()
        return self.guide.screen()

    def back(self) -> Screen | None:
        return self.guide.screen() if self.guide.session.back() else None

    def heading(self) -> tuple[str, str, float | None]:
        return self.guide.heading(self.question)


class FieldTarget:
    """A field of a record, on its walk through the fields; `done` gives the screen when the walk is over."""

    def __init__(self, guide: Guide, walk: RecordWalk, done: Callable[[], Screen | None], origin: Screen) -> None:
        self.guide = guide
        self.walk = walk
        self.done = done
        self.origin = origin
        if walk.field is None:
            raise AssertionError("the walk is over")
        self.question = walk.field

    @property
    def editor(self) -> RecordsEditor:
        return self.walk.editor

    def _record(self) -> dict[str, Value]:
        return {"id": "", **self.walk.record}

    def state(self) -> State:
        return self.editor.state(self._record(), self.question)

    def value(self) -> Value | None:
        return self.editor.value(self._record(), self.question)

    def answer(self, raw: object) -> Screen | None:
        self.walk.answer(raw)
        return self._following()

    def _following(self) -> Screen | None:
        if self.walk.field is None:
            return self.done()
        return AskScreen(self.guide, FieldTarget(self.guide, self.walk, self.done, self.origin))

    def clear(self) -> None:
        self.walk.clear()

    def skip(self) -> Screen | None:
        self.walk.skip()
        return self._following()

    def back(self) -> Screen | None:
        return self._following() if self.walk.back() else self.origin

    def heading(self) -> tuple[str, str, float | None]:
        title = self.editor.title(self.walk.id) if self.walk.id else f"{len(self.editor.records) + 1}件目"
        fields = [field.key for field in self.walk.fields()]
        if self.walk.single or self.question.key not in fields:
            return f"{self.editor.question.label}：{title}", "", None
        number = fields.index(self.question.key) + 1
        return f"{self.editor.question.label}：{title}", f"項目 {number}/{len(fields)}", None


class AskScreen:
    """Asks one thing: a line to fill, one of several, or some of several."""

    def __init__(self, guide: Guide, target: Target) -> None:
        self.guide = guide
        self.target = target
        self.problem = ""
        self.remark = guide.say()
        self.typed: str | None = None
        self._start: int | None = None

    def view(self) -> View:
        question = self.target.question
        title, position, share = self.target.heading()
        values = self._values()
        entry = None if values else self._entry()
        return View(
            heading=question.prompt,
            title=title,
            position=position,
            share=share,
            notes=tuple(self._notes()),
            problem=self.problem,
            remark=self.remark or self._remark(entry is not None),
            options=self._options(),
            cursor=self._cursor(),
            ticks=self._ticks(),
            entry=entry,
            saved=self.guide.saved(),
            commands=ASKING,
        )

    def _notes(self) -> list[Note]:
        question = self.target.question
        notes = []
        if question.help:
            notes.append(Note("なぜ", question.help.split("。")[0] + "。"))
        if question.placeholder:
            notes.append(Note("例", clip(question.placeholder, EXAMPLE)))
        return notes

    def _entry(self) -> Entry:
        several = self.target.question.type is QuestionType.PARAGRAPH
        if self.typed is not None:
            return Entry(self.typed, several)
        value = self.target.value()
        persons = self.guide.session.answers.persons
        text = "" if value is None else format_value(self.target.question, value, persons)
        return Entry(text, several)

    def _remark(self, line: bool) -> str:
        if self.problem and line:
            return "→で今の文字を直せます。打ち直すと置きかわります。わからなければ > と書いてEnter。"
        state = self.target.state()
        keep = "このままでよければEnter。" + ("文字を打つと置きかわり、→で直せます。" if line else "")
        if state is State.DEFAULT:
            return f"既定値です{self._whose()}。{keep}"
        if state is State.ANSWERED:
            return f"前の答えです。{keep}"
        if line:
            return "書き終えたらEnter。わからなければ > と書いてEnter（あとで答えられます）。"
        return ""

    def _whose(self) -> str:
        source = self.target.question.default_from
        known = self.guide.session.questionnaire.questions.get(source) if source else None
        return f"（「{known.label}」と同じ）" if known else ""

    def _values(self) -> tuple[object, ...]:
        """Return the value behind each option; nothing for a line to fill."""
        question = self.target.question
        if question.type is QuestionType.YES_NO:
            return (True, False)
        if question.type is QuestionType.PERSON:
            return (*(str(person["id"]) for person in self.guide.session.answers.persons), NEW_PERSON, LEAVE_OPEN)
        return tuple(choice.value for choice in question.choices)

    def _options(self) -> tuple[Option, ...]:
        return tuple(Option(self._label(value), self._aside(value)) for value in self._values())

    def _label(self, value: object) -> str:
        question = self.target.question
        if isinstance(value, bool):
            return "はい" if value else "いいえ"
        if question.type is not QuestionType.PERSON:
            return question.label_of(value)
        for person in self.guide.session.answers.persons:
            if person["id"] == value:
                return "　".join(str(person[key]) for key in ("title", "name") if person.get(key)) or str(value)
        return str(value)

    def _aside(self, value: object) -> str:
        if self._ticks() is not None or value != self.target.value() or value is None:
            return ""
        return "（既定）" if self.target.state() is State.DEFAULT else "（前の答え）"

    def _cursor(self) -> int:
        values = self._values()
        held = self.target.value()
        if self.target.question.type is QuestionType.CHOICES:
            return 0
        if held in values:
            return values.index(held)
        if self._start is None:
            self._start = self._fitting(values)
        return self._start

    def _fitting(self, values: tuple[object, ...]) -> int:
        """Return where to start where nobody is named yet: at a person who does not check his own work, say."""
        if (
            self.target.question is not self.guide.session.question
            or self.target.question.type is not QuestionType.PERSON
        ):
            return 0
        first = self.guide.session.unremarked([str(person["id"]) for person in self.guide.session.answers.persons])
        return 0 if first is None else values.index(first)

    def _ticks(self) -> frozenset[int] | None:
        if self.target.question.type is not QuestionType.CHOICES:
            return None
        held = self.target.value()
        chosen = held if isinstance(held, tuple) else ()
        return frozenset(n for n, value in enumerate(self._values()) if value in chosen)

    def choose(self, index: int) -> Screen | None:
        value = self._values()[index]
        if value == LEAVE_OPEN:
            return self.command(Command.SKIP)
        if value == NEW_PERSON:
            return self._new_person()
        return self._answer(value)

    def _new_person(self) -> Screen | None:
        persons = self.guide.session.questionnaire.questions["persons"]
        walk = RecordWalk(RecordsEditor(self.guide.session, persons), only_needed=True)

        def chosen() -> Screen | None:
            return self._answer(walk.id) if walk.id else self

        return AskScreen(self.guide, FieldTarget(self.guide, walk, chosen, self))

    def tick(self, ticks: frozenset[int]) -> Screen | None:
        values = self._values()
        return self._answer([values[n] for n in sorted(ticks)])

    def write(self, text: str) -> Screen | None:
        sign = unicodedata.normalize("NFKC", text).strip()
        command = next((command for command in Command if command.sign == sign), None)
        if command is not None:
            return self.command(command)
        if not text.strip():
            return self._emptied()
        self.typed = text
        return self._answer(text)

    def _emptied(self) -> Screen:
        self.problem = self.remark = ""
        if self.target.state() is not State.ANSWERED:
            self.problem = "何も書かれていません。あとで答えるときは、> と書いてEnterを押してください。"
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
        if command is Command.BACK:
            before = self.target.back()
            if before is None:
                self.remark = "ここが最初の質問です。"
            return before or self
        return self.guide.command(command, self, self.target.question)
