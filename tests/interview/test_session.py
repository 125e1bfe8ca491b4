"""The session: moves between questions, and what they must never do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import pytest

from generator.answers import Answers, State, ValueProblem
from generator.errors import AnswersError, Fault
from generator.interview import Scope, Session
from generator.questionnaire import Questionnaire


def session_on(questionnaire: Questionnaire, given: dict[str, object] | None = None, **scope: object) -> Session:
    session = Session(Answers(questionnaire, given), lambda answers: None, scope=Scope(**scope))  # type: ignore[arg-type]
    session.start()
    return session


def test_questions_come_in_order_and_the_review_at_the_end(small: Questionnaire) -> None:
    session = session_on(small)
    shown = []
    while session.current is not None:
        shown.append(session.current)
        session.skip()
    assert shown == ["name", "boss", "persons", "remote", "hours", "systems", "note", "late"]


def test_an_answer_opens_the_questions_that_depend_on_it(small: Questionnaire) -> None:
    session = session_on(small)
    session.jump("remote")
    session.answer(True)
    assert session.current == "places"
    session.answer(["cafe"])
    assert session.current == "cafe_rule"


def test_going_back_passes_over_questions_that_do_not_apply_any_more_and_keeps_their_answers(
    small: Questionnaire,
) -> None:
    session = session_on(small)
    session.jump("remote")
    session.answer(True)
    session.answer(["cafe"])
    session.answer("静かな席に座る")
    assert session.current == "hours"
    session.jump("remote")
    session.answer(False)
    assert session.current == "hours"
    assert session.answers.state("cafe_rule") is State.NOT_APPLICABLE
    assert session.back()
    assert session.current == "remote"
    session.answer(True)
    assert session.answers.value("cafe_rule") == "静かな席に座る"
    assert session.current == "hours", "what is answered is not asked again"


def test_going_back_never_shows_what_does_not_apply_any_more(small: Questionnaire) -> None:
    session = session_on(small)
    session.jump("remote")
    session.answer(True)
    session.answer(["cafe"])
    session.skip()
    session.put("remote", False)
    passed = []
    while session.back():
        passed.append(session.current)
    assert passed == ["remote", "name"]


def test_going_back_from_the_first_question_stays(small: Questionnaire) -> None:
    session = session_on(small)
    assert not session.back()
    assert session.current == "name"


def test_after_going_back_the_next_answer_leads_to_where_we_were(small: Questionnaire) -> None:
    session = session_on(small, {"name": "甲", "boss": "乙山", "persons": [{"id": "r1", "name": "乙山"}]})
    assert session.current == "remote"
    session.answer(False)
    session.back()
    session.back()
    assert session.current == "persons"
    session.answer(session.answers.given["persons"])
    assert session.current == "hours"


def test_a_jump_goes_on_from_there_and_comes_to_what_was_left_out(small: Questionnaire) -> None:
    session = session_on(small)
    session.jump("late")
    session.skip()
    assert session.current == "name"


def test_a_jump_from_the_review_comes_back_to_it(small: Questionnaire) -> None:
    session = session_on(small)
    session.to_review()
    session.jump("hours")
    session.answer("9")
    assert session.current is None
    session.jump("hours")
    assert session.back()
    assert session.current is None


@pytest.mark.parametrize("key", ["nothing", "cafe_rule"])
def test_a_jump_to_what_is_not_asked_is_refused(small: Questionnaire, key: str) -> None:
    session = session_on(small)
    with pytest.raises((KeyError, ValueError)):
        session.jump(key)
    assert session.current == "name"


def test_the_short_interview_asks_only_what_is_essential(small: Questionnaire) -> None:
    assert [q.key for q in session_on(small, essential=True).plan()] == ["name", "boss", "remote"]


def test_a_section_alone_is_asked_without_the_rest(small: Questionnaire) -> None:
    assert [q.key for q in session_on(small, section="second").plan()] == ["hours", "systems", "note", "late"]


def test_going_on_starts_behind_the_last_answer(small: Questionnaire) -> None:
    session = session_on(small, {"name": "甲", "hours": 9})
    session.resume()
    assert session.current == "systems"
    for _ in range(3):
        session.skip()
    assert session.current == "boss", "what was left out comes at the end"


def test_persons_entered_in_passing_are_still_asked(small: Questionnaire) -> None:
    session = session_on(small)
    session.answer("甲")
    session.put("persons", [{"name": "乙山"}])
    session.answer("r1")
    assert session.current == "persons"
    again = session_on(small, session.answers.given)
    again.resume()
    assert again.current == "persons"


def test_a_refused_answer_changes_nothing(small: Questionnaire) -> None:
    session = session_on(small)
    session.jump("hours")
    with pytest.raises(ValueProblem):
        session.answer("25")
    assert session.current == "hours"
    assert "hours" not in session.answers.given


def test_an_answer_that_cannot_be_saved_stays_with_its_question_and_is_saved_with_the_next(
    small: Questionnaire,
) -> None:
    saved: list[dict[str, object]] = []
    full = True

    def save(answers: Answers) -> None:
        if full:
            raise AnswersError([Fault("a.yaml", 0, "", "書き込めません。")])
        saved.append(dict(answers.given))

    session = Session(Answers(small), save)
    session.start()
    with pytest.raises(AnswersError):
        session.answer("甲")
    assert session.current == "name"
    full = False
    session.skip()
    session.put("hours", 9)
    assert saved == [{"name": "甲", "hours": 9}]


def test_the_position_counts_only_what_is_asked(small: Questionnaire) -> None:
    session = session_on(small)
    session.jump("hours")
    place = session.place()
    assert place is not None
    assert (place.section_number, place.sections, place.number, place.questions) == (2, 2, 5, 8)


@dataclass(frozen=True)
class Odd:
    key: str
    message: str


def test_notices_lead_only_to_questions_that_apply(small: Questionnaire) -> None:
    def review(answers: Answers) -> Iterable[Odd]:
        return [Odd("cafe_rule", "変です。"), Odd("hours", "長すぎます。")]

    session = Session(Answers(small), lambda answers: None, review=review)
    assert [notice.key for notice in session.notices()] == ["hours"]


def test_counts_tell_answered_default_and_open(small: Questionnaire) -> None:
    first, second = session_on(small, {"name": "甲"}).counts()
    assert (first.answered, first.default, first.open) == (1, 1, 2)
    assert (second.answered, second.default, second.open) == (0, 3, 1)
