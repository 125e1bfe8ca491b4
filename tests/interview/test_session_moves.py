"""No sequence of moves loses an answer, or shows a question whose condition is false."""

from __future__ import annotations

import copy

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from small_questionnaire import load_small

from generator.answers import Answers, State, ValueProblem
from generator.interview import RecordsEditor, RecordWalk, Scope, Session
from generator.questionnaire import QuestionType, Value

VALUES = {
    QuestionType.TEXT: st.sampled_from(["あ", "い", "う  え"]),
    QuestionType.PARAGRAPH: st.sampled_from(["一行\n二行", "三行"]),
    QuestionType.INTEGER: st.sampled_from(["1", "２４", "9"]),
    QuestionType.YES_NO: st.booleans(),
    QuestionType.CHOICES: st.lists(st.sampled_from(["home", "cafe"]), unique=True),
    QuestionType.PHONE: st.just("03-0000-0000"),
}


class Moves(RuleBasedStateMachine):
    """Any moves on a session, beside a plain record of what was said."""

    @initialize(essential=st.booleans())
    def begin(self, essential: bool) -> None:
        self.saved: dict[str, Value] = {}
        self.said: dict[str, Value] = {}
        self.session = Session(Answers(load_small()), self.save, scope=Scope(essential=essential))
        self.session.start()

    def save(self, answers: Answers) -> None:
        self.saved = copy.deepcopy(answers.given)

    @property
    def question_type(self) -> QuestionType | None:
        return self.session.question.type if self.session.question else None

    @precondition(lambda self: self.question_type in VALUES)
    @rule(data=st.data())
    def answer(self, data: st.DataObject) -> None:
        question = self.session.question
        assert question is not None
        key = question.key
        self.session.answer(data.draw(VALUES[question.type]))
        self.said[key] = copy.deepcopy(self.session.answers.given[key])

    @precondition(lambda self: self.question_type is QuestionType.PERSON and self.session.answers.persons)
    @rule(data=st.data())
    def choose_person(self, data: st.DataObject) -> None:
        key = str(self.session.current)
        self.session.answer(data.draw(st.sampled_from([str(p["id"]) for p in self.session.answers.persons])))
        self.said[key] = self.session.answers.given[key]

    @rule(
        key=st.sampled_from(["persons", "systems"]), names=st.lists(st.sampled_from("甲乙丙"), min_size=1, max_size=3)
    )
    def add_record(self, key: str, names: list[str]) -> None:
        walk = RecordWalk(RecordsEditor(self.session, load_small().questions[key]), only_needed=len(names) == 2)
        for name in names:
            if walk.field is not None and walk.field.type is QuestionType.TEXT:
                walk.answer(name)
            elif walk.field is not None:
                walk.skip()
            if len(names) == 3:
                walk.back()
        self.note(key)

    @rule(key=st.sampled_from(["persons", "systems"]), place=st.integers(0, 3), step=st.integers(0, 4))
    def change_records(self, key: str, place: int, step: int) -> None:
        editor = RecordsEditor(self.session, load_small().questions[key])
        if place >= len(editor.records):
            return
        id = str(editor.records[place]["id"])
        before = editor.records
        try:
            if step == 0:
                editor.copy(id)
                assert len(editor.records) == len(before) + 1
            elif step == 1:
                editor.delete(id)
                assert [r for r in before if r["id"] != id] == [*editor.records]
            else:
                editor.move(id, step * 2 - 5)
                assert sorted(map(str, before)) == sorted(map(str, editor.records))
        except ValueProblem:
            assert editor.records == before
        self.note(key)

    def note(self, key: str) -> None:
        if key in self.session.answers.given:
            self.said[key] = copy.deepcopy(self.session.answers.given[key])

    @rule()
    def skip(self) -> None:
        self.session.skip()

    @rule()
    def back(self) -> None:
        self.session.back()

    @rule()
    def review(self) -> None:
        self.session.to_review()

    @rule(key=st.sampled_from([*load_small().questions]))
    def jump(self, key: str) -> None:
        if self.session.applies(key):
            self.session.jump(key)
            assert self.session.current == key

    @rule(remote=st.booleans(), back=st.integers(0, 4))
    def switch_a_condition(self, remote: bool, back: int) -> None:
        self.session.jump("remote")
        self.session.answer(remote)
        self.said["remote"] = remote
        for _ in range(back):
            self.session.back()

    @rule(essential=st.booleans(), again=st.booleans())
    def stop_and_resume(self, essential: bool, again: bool) -> None:
        held = Answers(load_small(), self.saved)
        self.session = Session(held, self.save, scope=Scope(essential=essential))
        if again:
            self.session.start_again()
        else:
            self.session.resume()

    @rule()
    def widen(self) -> None:
        self.session.widen(Scope())

    @invariant()
    def nothing_is_lost(self) -> None:
        if hasattr(self, "session"):
            assert self.session.answers.given == self.said
            assert self.saved == self.said

    @invariant()
    def only_what_applies_is_shown(self) -> None:
        if hasattr(self, "session") and self.session.current is not None:
            assert self.session.answers.state(self.session.current) is not State.NOT_APPLICABLE
            assert self.session.place() is not None or not self.session.scope.includes(self.session.question)


TestMoves = Moves.TestCase
TestMoves.settings = settings(max_examples=150, stateful_step_count=40, deadline=None)
