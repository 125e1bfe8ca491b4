"""Questions whose answer is that of a list's last record (版), and what was answered before there was the list."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generator.answers.following import Record, Rows, rows_of
from generator.questionnaire import Question, Questionnaire, Value, ValueProblem, number_records

Given = Mapping[str, Value]


def said_by_list(question: Question, given: Given) -> Record | None:
    """Return the record that says the answer to `question`, None while nobody has given the list."""
    rows = rows_of(given.get(question.latest[0])) if question.latest else ()
    return rows[-1] if rows else None


def refuse_said_by_list(question: Question, questionnaire: Questionnaire, given: Given) -> None:
    """Raise ValueProblem if the answer to `question` would never be used, since the list says another."""
    if question.latest and said_by_list(question, given) is not None:
        called = questionnaire.questions[question.latest[0]].label
        raise ValueProblem(f"「{called}」のいちばん新しい行で決まります。そちらを直すか、行を加えてください。")


def rows_before_list(
    question: Question, questionnaire: Questionnaire, given: Given, value: Callable[[str], Value | None]
) -> Rows:
    """Return the one record that the answers make which were given before the list was asked; none without them."""
    asked = questionnaire.followers.get(question.key, ())
    if question.key in given or not any(follower.key in given for follower in asked):
        return ()
    record = {follower.latest[1]: value(follower.key) for follower in asked if follower.latest}
    return number_records(({key: said for key, said in record.items() if said is not None},))
