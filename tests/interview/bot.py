"""A person who answers an interview from an answers file: it reads the screens and types what the file says."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from generator.answers import Answers, Record, State, format_value
from generator.interview import Guide, Screen
from generator.interview.asking import NEW_PERSON, OTHER, AskScreen, FieldTarget, QuestionTarget
from generator.interview.overview import ReviewScreen
from generator.interview.pages import TradeScreen, WelcomeScreen
from generator.interview.recordscreens import RecordsScreen
from generator.interview.view import Command
from generator.questionnaire import Question, QuestionType, Value

HOME, DOWN, ENTER, SPACE, DELETE = "\x1b[H", "\x1b[B", "\r", " ", "\x1b[3~"


@dataclass
class Bot:
    """Plays the screens of `guide` and notes the keys that a person would have pressed."""

    guide: Guide
    wanted: Answers
    keys: list[str] = field(default_factory=list)
    ids: dict[str, str] = field(default_factory=dict)
    """Ids of the file → ids that the interview gave (persons)."""

    def play(self, screen: Screen | None) -> str:
        """Answer everything and return all keys."""
        while screen is not None:
            screen = self.step(screen)
        return "".join(self.keys)

    def step(self, screen: Screen) -> Screen | None:
        if isinstance(screen, TradeScreen):
            # The questionnaire's own defaults, which the answers files were written against.
            return self.choose(screen, "どれでもない")
        if isinstance(screen, WelcomeScreen):
            return self.choose(screen, "くわしく")
        if isinstance(screen, ReviewScreen):
            waiting = self.wanted.given.keys() - self.guide.session.answers.given.keys()
            if waiting:
                return self.return_to(screen)
            return self.choose(screen, "保存して終わる")
        if isinstance(screen, RecordsScreen):
            return self.records(screen)
        assert isinstance(screen, AskScreen)
        return self.ask(screen)

    def return_to(self, screen: Screen) -> Screen | None:
        """A question that was skipped because its person was not known yet."""
        return self.choose(screen, "未回答の質問に戻る")

    def ask(self, screen: AskScreen) -> Screen | None:
        assert isinstance(screen.target, QuestionTarget)
        question = screen.target.question
        if question.key not in self.wanted.given:
            return self.skip(screen)
        value = self.wanted.given[question.key]
        if question.type is QuestionType.PERSON and value not in self.ids:
            first = self.wanted.persons[0]
            if value == first["id"] and not self.guide.session.answers.persons:
                after = self.choose(screen, NEW_PERSON)
                after = self.fields(after, first, "persons")
                self.ids[str(value)] = "r1"
                return after
            return self.skip(screen)
        return self.give(screen, question, value)

    def skip(self, screen: Screen) -> Screen | None:
        self.keys += [">"]
        return screen.command(Command.SKIP)

    def give(self, screen: Screen, question: Question, value: Value) -> Screen | None:
        view = screen.view()
        if view.ticks is not None:
            return self.tick(screen, question, value)
        if question.names and view.entry is None:
            screen = self.sure(self.choose(screen, OTHER))
            view = screen.view()
        if view.entry is not None:
            text = format_value(question, value, self.wanted.persons)
            self.keys += [text, ENTER * (2 if view.entry.several_lines else 1)]
            return screen.write(text)
        if question.type is QuestionType.PERSON:
            persons = [str(p["id"]) for p in self.guide.session.answers.persons]
            return self.take(screen, persons.index(self.ids[str(value)]))
        if question.type is QuestionType.YES_NO:
            return self.take(screen, 0 if value else 1)
        return self.take(screen, [choice.value for choice in question.choices].index(str(value)))

    def tick(self, screen: Screen, question: Question, value: Value) -> Screen | None:
        assert isinstance(value, tuple)
        wanted = {n for n, choice in enumerate(question.choices) if choice.value in value}
        now = screen.view().ticks
        assert now is not None
        for index in sorted(wanted ^ now):
            self.keys += [HOME, DOWN * index, SPACE]
        self.keys.append(ENTER)
        return screen.tick(frozenset(wanted))

    def choose(self, screen: Screen, start: str) -> Screen | None:
        options = screen.view().options
        return self.take(screen, next(n for n, option in enumerate(options) if option.label.startswith(start)))

    def take(self, screen: Screen, index: int) -> Screen | None:
        options = screen.view().options
        downs = sum(not option.heading for option in options[:index])
        self.keys += [HOME, DOWN * downs, ENTER]
        return screen.choose(index)

    def records(self, screen: RecordsScreen) -> Screen | None:
        key = screen.question.key
        if key not in self.wanted.given:
            return self.skip(screen)
        wanted = [record for record in self.wanted.given[key] if isinstance(record, dict)]  # type: ignore[union-attr]
        there = screen.editor.records
        if screen.editor.untouched and there:
            return self.without_default(screen, there)
        for number, (record, held) in enumerate(zip(wanted, there, strict=False)):
            missing = [f for f in screen.question.fields if f.key in record and f.key not in held]
            if missing and key == "persons":
                return self.complete(screen, number, record, missing)
        if len(there) < len(wanted):
            record = wanted[len(there)]
            after = self.fields(self.choose(screen, "もう1件加える" if there else "1件目を書く"), record, key)
            if key == "persons":
                self.ids[str(record["id"])] = str(self.guide.session.answers.persons[-1]["id"])
            return after
        none = "挙げるものはない" if screen.editor.untouched and screen.question.default is None else "このまま"
        return self.choose(screen, "これでよい" if wanted else none)

    def complete(self, screen: RecordsScreen, number: int, record: Record, missing: list[Question]) -> Screen | None:
        """A person entered in passing, of whom only name and title are known."""
        form = self.choose(self.sure(self.take(screen, number)), "直す")
        for question in missing:
            field_screen = self.sure(self.choose(self.sure(form), question.label))
            form = self.give(field_screen, question, record[question.key])
        return self.choose(self.sure(form), "これでよい")

    def sure(self, screen: Screen | None) -> Screen:
        assert screen is not None
        return screen

    def without_default(self, screen: RecordsScreen, there: tuple[Record, ...]) -> Screen | None:
        """Take the records of the default out, one after the other."""
        after: Screen | None = screen
        for _ in there:
            self.keys += [HOME, DELETE]
            after = self.sure(after).drop(0)
        return after

    def fields(self, screen: Screen | None, record: Record, key: str) -> Screen | None:
        walk = None
        while isinstance(screen, AskScreen) and isinstance(screen.target, FieldTarget):
            if walk is None:
                walk = screen.target.walk
            if screen.target.walk is not walk:
                break
            question = screen.target.question
            given = question.key in record
            screen = self.give(screen, question, record[question.key]) if given else self.skip(screen)
        return screen


def canonical(answers: Answers) -> dict[str, Value]:
    """Return the answers with the ids of all records numbered in their order: an interview makes its own."""
    names: dict[str, dict[str, str]] = {}
    for key, value in answers.given.items():
        if isinstance(value, tuple):
            ids = [str(record["id"]) for record in value if isinstance(record, dict)]
            names[key] = {id: f"n{number}" for number, id in enumerate(ids, 1)}
    persons = names.get("persons", {})
    return {
        key: _renamed(answers.question(key), value, names.get(key, {}), persons) for key, value in answers.given.items()
    }


def _renamed(question: Question, value: Value, ids: dict[str, str], persons: dict[str, str]) -> Value:
    if question.type is QuestionType.PERSON:
        return persons[str(value)]
    if not question.fields or not isinstance(value, tuple):
        return value
    renamed = []
    for record in value:
        assert isinstance(record, dict)
        fields = {field.key: field for field in question.fields}
        renamed.append(
            {
                name: ids[str(item)] if name == "id" else _renamed(fields[name], item, {}, persons)
                for name, item in record.items()
            }
        )
    return tuple(renamed)


def inapplicable(answers: Answers) -> list[str]:
    """Return the answers that are kept though their question does not apply: an interview never asks them."""
    return [key for key in answers.given if answers.state(key) is State.NOT_APPLICABLE]


def plain(text: str) -> str:
    """Return what a terminal was sent without its escape sequences."""
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b[=>()].?", "", text)
