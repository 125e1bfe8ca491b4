"""A new edition goes into the answers: what it must satisfy, and what is written down of those before it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.answers import Answers, load_answers, save_answers
from generator.editions import Revision, Told, same_as_last
from generator.errors import KiteiError
from generator.questionnaire import Questionnaire, load_questionnaire

ADOPTED = {
    "established_on": "2027-01-04",
    "representative": "a",
    "persons": [{"id": "a", "name": "山川 一郎", "title": "代表取締役"}],
}
NEXT = Told(version="1.1", day="2028-01-10", summary="委託先を見直した")


@pytest.fixture(scope="module")
def questionnaire() -> Questionnaire:
    return load_questionnaire()


@pytest.fixture
def answers(questionnaire: Questionnaire) -> Answers:
    return Answers(questionnaire, ADOPTED)


def put(answers: Answers, told: Told) -> bool:
    return Revision(answers, told.version).put(told)


def rows(answers: Answers) -> list[tuple[object, ...]]:
    found = answers.given["revisions"]
    return [tuple(row.get(key) for key in ("version", "date", "approver", "weight")) for row in found]  # type: ignore[union-attr]


def test_the_adoption_is_written_down_with_who_approved_it(answers: Answers) -> None:
    assert put(answers, NEXT)
    assert rows(answers) == [
        ("1.0", date(2027, 1, 4), "代表取締役　山川 一郎", None),
        ("1.1", date(2028, 1, 10), None, "major"),
    ]


def test_three_editions_in_a_row(answers: Answers) -> None:
    put(answers, NEXT)
    answers.put("persons", [{"id": "a", "name": "山川 花子", "title": "代表取締役"}])
    put(answers, Told(version="1.1.1", day="2028-02-01", summary="誤字", is_minor=True))
    put(answers, Told(version="1.2", day="2029-01-09", summary="教育を改めた"))
    assert rows(answers) == [
        ("1.0", date(2027, 1, 4), "代表取締役　山川 一郎", None),
        ("1.1", date(2028, 1, 10), "代表取締役　山川 花子", None),
        ("1.1.1", date(2028, 2, 1), "代表取締役　山川 花子", "minor"),
        ("1.2", date(2029, 1, 9), None, "major"),
    ]


def test_the_same_words_twice_change_nothing(answers: Answers) -> None:
    assert put(answers, NEXT)
    before = answers.given["revisions"]
    assert not put(answers, NEXT)
    assert not put(answers, Told(version="1.1"))
    assert answers.given["revisions"] == before


def test_the_same_command_without_a_number_means_the_same_edition(answers: Answers) -> None:
    told = Told(day="2028-01-10", summary="委託先を見直した")
    assert same_as_last(answers, told) == told
    put(answers, NEXT)
    assert same_as_last(answers, told).version == "1.1"
    assert same_as_last(answers, Told(day="2029-01-09")).version is None


def test_an_edition_that_is_begun_can_be_put_right(answers: Answers) -> None:
    put(answers, NEXT)
    assert put(answers, Told(version="1.1", summary="委託先と教育を見直した"))
    assert answers.value("revision_note") == "委託先と教育を見直した"
    assert answers.value("revised_on") == date(2028, 1, 10)


@pytest.mark.parametrize(("minor", "number"), [(False, "1.2"), (True, "1.1.1")])
def test_the_next_number_is_proposed(minor: bool, number: str, answers: Answers) -> None:
    put(answers, NEXT)
    assert Revision(answers).next_version(is_minor=minor) == number


@pytest.mark.parametrize(
    ("told", "said"),
    [
        pytest.param(Told(version="1.0", day="2028-01-10", summary="x"), "第1.0版より後の番号", id="the same number"),
        pytest.param(Told(version="0.9", day="2028-01-10", summary="x"), "第1.0版より後の番号", id="an earlier number"),
        pytest.param(Told(version="1.1", day="2027-01-04", summary="x"), "より後にしてください", id="the same day"),
        pytest.param(Told(version="1.1", day="来年", summary="x"), "日付", id="no day"),
        pytest.param(Told(version="v2", day="2028-01-10", summary="x"), "数字と点で", id="no number"),
        pytest.param(Told(version="1.1"), "日付がありません。\n  ・変えた内容がありません。", id="all faults at once"),
    ],
)
def test_what_cannot_be_an_edition_is_refused(told: Told, said: str, answers: Answers) -> None:
    with pytest.raises(KiteiError) as refused:
        put(answers, told)
    assert said in str(refused.value)
    assert "revisions" not in answers.given


def test_answers_of_before_the_list_are_taken_into_it(questionnaire: Questionnaire, tmp_path: Path) -> None:
    path = tmp_path / "answers.yaml"
    text = "company_name: 甲 # 登記のとおり\nestablished_on: 2027-01-04\nversion: '1.1'\nrevised_on: 2028-01-10\n"
    path.write_text(text + "revision_note: 委託先を見直した\n", encoding="utf-8")
    answers = load_answers(path, questionnaire)
    put(answers, Told(version="1.2", day="2029-01-09", summary="教育を改めた"))
    save_answers(answers, path)
    again = load_answers(path, questionnaire)
    assert [row["version"] for row in again.given["revisions"]] == ["1.0", "1.1", "1.2"]  # type: ignore[union-attr, index]
    assert "company_name: 甲 # 登記のとおり" in path.read_text(encoding="utf-8")
