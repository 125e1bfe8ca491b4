"""Packed answers are the answers, wherever they are unpacked."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.answers import Answers, load_answers, pack_answers, unpack_answers
from generator.questionnaire import load_questionnaire
from generator.resources import data_folder

EXAMPLES = sorted((data_folder("questionnaires") / "examples").glob("*.yaml"))
QUESTIONNAIRE = load_questionnaire()


def again(answers: Answers) -> Answers:
    return unpack_answers(pack_answers(answers), load_questionnaire())


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_a_company_s_answers_come_out_as_they_went_in(path: Path) -> None:
    answers = load_answers(path, QUESTIONNAIRE)
    found = again(answers)
    assert found.given == answers.given
    assert {question.key: found.value(question.key) for question in QUESTIONNAIRE} == {
        question.key: answers.value(question.key) for question in QUESTIONNAIRE
    }
    assert found.open_items() == answers.open_items()
    assert found.defaults_in_use() == answers.defaults_in_use()


def test_the_preset_goes_along(tmp_path: Path) -> None:
    path = tmp_path / "answers.yaml"
    path.write_text("preset: manufacturing/6-20\ncompany_name: 株式会社みどり\n", encoding="utf-8")
    answers = load_answers(path, QUESTIONNAIRE)
    assert answers.preset
    found = again(answers)
    assert found.preset == answers.preset
    assert found.defaults_in_use() == answers.defaults_in_use()
    assert found.defaults_in_use() != Answers(QUESTIONNAIRE, answers.given).defaults_in_use()


def test_what_cleaning_changed_and_which_numbers_are_used_up_go_along() -> None:
    answers = Answers(QUESTIONNAIRE, {"persons": [{"name": "佐藤\x07"}, {"name": "鈴木"}]})
    answers.put("persons", [record for record in answers.persons if record["name"] == "佐藤"])
    assert answers.cleaned
    found = again(answers)
    assert found.cleaned == answers.cleaned
    for each in (answers, found):
        each.put("persons", [*each.persons, {"name": "高橋"}])
    assert found.persons == answers.persons
    assert [record["id"] for record in found.persons] == ["r1", "r3"]
