"""Questions that a list has taken over: old files are read, the list wins, nothing that was said is lost."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.answers import Answers, State, load_answers, save_answers
from generator.errors import AnswersError
from generator.questionnaire import Questionnaire, ValueProblem, load_questionnaire

OLD = {
    "established_on": "2027-01-04",
    "version": "1.1",
    "revised_on": "2028-01-10",
    "revision_note": "委託先を見直した",
}
RECORD = {"id": "r1", "version": "1.1", "date": date(2028, 1, 10), "summary": "委託先を見直した"}
NEXT = {"version": "1.2", "date": date(2029, 1, 9), "summary": "教育の回数を改めた"}


@pytest.fixture(scope="module")
def questionnaire() -> Questionnaire:
    return load_questionnaire()


def read(text: str, folder: Path, questionnaire: Questionnaire) -> Answers:
    path = folder / "answers.yaml"
    path.write_text(text, encoding="utf-8")
    return load_answers(path, questionnaire)


def test_answers_of_before_the_list_make_its_first_record(questionnaire: Questionnaire) -> None:
    answers = Answers(questionnaire, OLD)
    assert answers.state("revisions") is State.ANSWERED
    assert answers.value("revisions") == ({**RECORD, "reason": "―", "approver": "―", "weight": "major"},)
    assert (answers.value("version"), answers.value("revised_on")) == ("1.1", date(2028, 1, 10))


def test_a_first_edition_needs_no_list(questionnaire: Questionnaire) -> None:
    answers = Answers(questionnaire, {"established_on": "2027-01-04"})
    assert (answers.value("revisions"), answers.state("revisions")) == ((), State.DEFAULT)
    assert (answers.value("version"), answers.value("revised_on")) == ("1.0", date(2027, 1, 4))


def test_the_last_record_says_it(questionnaire: Questionnaire) -> None:
    answers = Answers(questionnaire, OLD)
    answers.put("revisions", (RECORD, NEXT))
    assert (answers.value("version"), answers.value("revised_on")) == ("1.2", date(2029, 1, 9))
    assert answers.value("revision_note") == "教育の回数を改めた"
    assert not {"version", "revised_on", "revision_note"} & answers.given.keys()
    with pytest.raises(ValueProblem, match="「改訂の記録」のいちばん新しい行で決まります"):
        answers.put("version", "3.0")


def test_what_a_record_lacks_is_open_once(questionnaire: Questionnaire) -> None:
    answers = Answers(questionnaire, {"established_on": "2027-01-04", "revisions": [{"version": "1.1"}]})
    assert answers.state("revised_on") is State.OPEN
    places = [item.place for item in answers.open_items() if item.key in ("revisions", "revised_on")]
    assert places == ["改訂の記録「1.1」の日付", "改訂の記録「1.1」の変えた内容"]


def test_an_old_file_keeps_its_lines_until_the_list_takes_over(tmp_path: Path, questionnaire: Questionnaire) -> None:
    text = (
        "established_on: 2027-01-04 # 仕事始め\nrevised_on: 令和10年1月10日\n"
        "version: 1.1 # 総会の後\nrevision_note: 委託先を見直した\nkitei_id: k0123456789abcdef\n"
    )
    answers = read(text, tmp_path, questionnaire)
    save_answers(answers, tmp_path / "answers.yaml")
    assert (tmp_path / "answers.yaml").read_text(encoding="utf-8") == text
    answers.put("revisions", (*answers.value("revisions"), NEXT))  # type: ignore[misc]
    save_answers(answers, tmp_path / "answers.yaml")
    again = load_answers(tmp_path / "answers.yaml", questionnaire)
    assert again.given == answers.given
    assert [record["version"] for record in again.value("revisions")] == ["1.1", "1.2"]  # type: ignore[union-attr, index, call-overload]
    kept = (tmp_path / "answers.yaml").read_text(encoding="utf-8")
    assert "established_on: 2027-01-04 # 仕事始め" in kept
    assert "revised_on:" not in kept
    assert "revision_note:" not in kept


def test_a_file_that_says_both_is_refused_with_the_line(tmp_path: Path, questionnaire: Questionnaire) -> None:
    text = "revisions:\n  - {version: '1.1', date: 2028-01-10, summary: 見直し}\nversion: '1.0'\nrevision_note: 制定\n"
    with pytest.raises(AnswersError) as refused:
        read(text, tmp_path, questionnaire)
    assert [(fault.line, fault.place) for fault in refused.value.faults] == [(3, "version"), (4, "revision_note")]
    assert "この行は消してください" in str(refused.value)
