"""The editor of lists, and the walk through the fields of one record."""

from __future__ import annotations

import pytest

from generator.answers import Answers, ValueProblem
from generator.interview import RecordsEditor, RecordWalk, Session
from generator.questionnaire import Questionnaire

SYSTEMS = [{"id": "mail", "name": "メール"}, {"id": "files", "name": "ファイル", "cloud": False}]


@pytest.fixture
def editor(small: Questionnaire) -> RecordsEditor:
    session = Session(Answers(small, {"systems": SYSTEMS}), lambda answers: None)
    return RecordsEditor(session, small.questions["systems"])


def names(editor: RecordsEditor) -> list[object]:
    return [record.get("name") for record in editor.records]


def test_a_copy_stands_behind_its_original_with_an_id_and_a_name_of_its_own(editor: RecordsEditor) -> None:
    copied = editor.copy("mail")
    assert names(editor) == ["メール", "メール（写し）", "ファイル"]
    assert copied not in ("mail", "files")


def test_records_move_and_stop_at_the_ends(editor: RecordsEditor) -> None:
    editor.add({"name": "会計"})
    editor.move("files", -1)
    assert names(editor) == ["ファイル", "メール", "会計"]
    editor.move("files", -1)
    assert names(editor) == ["ファイル", "メール", "会計"]
    editor.move("files", 1)
    assert names(editor) == ["メール", "ファイル", "会計"]


def test_the_number_of_a_deleted_record_is_not_used_again(editor: RecordsEditor) -> None:
    first = editor.add({"name": "会計"})
    editor.delete(first)
    assert editor.add({"name": "給与"}) != first


def test_a_person_who_is_named_elsewhere_is_not_deleted(small: Questionnaire) -> None:
    answers = Answers(small, {"persons": [{"id": "r1", "name": "甲野"}], "boss": "r1"})
    editor = RecordsEditor(Session(answers, lambda held: None), small.questions["persons"])
    with pytest.raises(ValueProblem, match="代表者"):
        editor.delete("r1")
    assert names(editor) == ["甲野"]


def test_a_walk_asks_the_fields_that_apply_and_saves_each(editor: RecordsEditor) -> None:
    walk = RecordWalk(editor)
    asked = []
    for raw in ("会計", "いいえ"):
        asked.append(walk.key)
        walk.answer(raw)
        assert editor.records[2]["id"] == walk.id
    assert asked == ["name", "cloud"]
    assert walk.field is None, "the country is asked only of cloud services"
    assert editor.records[2] == {"id": walk.id, "name": "会計", "cloud": False}


def test_a_walk_goes_back_over_fields_that_do_not_apply(editor: RecordsEditor) -> None:
    walk = RecordWalk(editor)
    walk.answer("会計")
    walk.answer(True)
    assert walk.key == "country"
    assert walk.back()
    assert walk.back()
    assert walk.key == "name"
    assert not walk.back()


def test_the_short_walk_leaves_fields_at_their_default(editor: RecordsEditor) -> None:
    walk = RecordWalk(editor, only_needed=True)
    walk.answer("会計")
    assert walk.field is None


def test_nothing_answered_makes_no_record(editor: RecordsEditor) -> None:
    walk = RecordWalk(editor)
    while walk.field is not None:
        walk.skip()
    assert len(editor.records) == 2


def test_a_field_is_taken_back(editor: RecordsEditor) -> None:
    field = editor.question.field("cloud")
    assert field is not None
    editor.unset("files", field)
    assert editor.records[1] == {"id": "files", "name": "ファイル"}
    assert editor.value(editor.records[1], field) is True
