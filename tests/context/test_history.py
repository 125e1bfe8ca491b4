"""The editions of a company's rules: every one is told, the last is the one in force, facts follow the substance."""

from __future__ import annotations

from datetime import date

import pytest

from generator.answers import Answers
from generator.context import Edition, build_context, editions
from generator.context.edition import edition
from generator.questionnaire import Questionnaire, load_questionnaire
from generator.reference import Reference, load_reference

ADOPTED = {
    "established_on": "2027-01-04",
    "representative": "a",
    "persons": [{"id": "a", "name": "甲", "title": "社長"}],
}
FIRST = {"version": "1.0", "date": "2027-01-04", "summary": "新規に制定", "approver": "先代"}
SECOND = {"version": "1.1", "date": "2028-01-10", "summary": "委託先を見直した", "reason": "委託が増えた"}
TYPO = {"version": "1.1.1", "date": "2028-02-01", "summary": "誤字", "weight": "minor"}
THIRD = {"version": "1.2", "date": "2029-01-09", "summary": "教育を改めた"}


@pytest.fixture(scope="module")
def questionnaire() -> Questionnaire:
    return load_questionnaire()


@pytest.fixture(scope="module")
def reference() -> Reference:
    return load_reference()


@pytest.mark.parametrize(
    ("given", "told"),
    [
        pytest.param({}, [("1.0", "2027-01-04", "新規に制定")], id="first edition"),
        pytest.param(
            {"version": "2.0", "revision_note": "全部を改めて制定"},
            [("2.0", "2027-01-04", "全部を改めて制定")],
            id="a first edition with a number of its own",
        ),
        pytest.param(
            {"version": "1.1", "revised_on": "2028-01-10", "revision_note": "見直し"},
            [("1.0", "2027-01-04", "新規に制定"), ("1.1", "2028-01-10", "見直し")],
            id="an answers file of before the list",
        ),
        pytest.param(
            {"revised_on": "2028-01-10"},
            [("初版", "2027-01-04", "新規に制定"), ("1.0", "2028-01-10", "新規に制定")],
            id="revised, and the version never raised",
        ),
        pytest.param(
            {"revisions": [SECOND]},
            [("1.0", "2027-01-04", "新規に制定"), ("1.1", "2028-01-10", "委託先を見直した")],
            id="the adoption left out",
        ),
        pytest.param(
            {"revisions": [FIRST, SECOND, THIRD]},
            [
                ("1.0", "2027-01-04", "新規に制定"),
                ("1.1", "2028-01-10", "委託先を見直した"),
                ("1.2", "2029-01-09", "教育を改めた"),
            ],
            id="three in a row",
        ),
    ],
)
def test_every_edition_is_told(
    given: dict[str, object], told: list[tuple[str, str, str]], questionnaire: Questionnaire
) -> None:
    found = editions(Answers(questionnaire, {**ADOPTED, **given}))
    assert [(one.version, str(one.day), one.summary) for one in found] == told


def test_history_keeps_who_approved_then(questionnaire: Questionnaire, reference: Reference) -> None:
    answers = Answers(questionnaire, {**ADOPTED, "revisions": [FIRST, SECOND]})
    rows = build_context(answers, reference)["history"]
    assert [vars(row)["approver"] for row in rows] == ["先代", "社長　甲"]  # type: ignore[attr-defined]


def test_a_minor_edition_has_no_supplementary_provision(questionnaire: Questionnaire, reference: Reference) -> None:
    answers = Answers(questionnaire, {**ADOPTED, "revisions": [FIRST, SECOND, TYPO]})
    context = build_context(answers, reference)
    assert [str(row) for row in context["amendments"]] == ["1.1"]  # type: ignore[attr-defined]
    assert [str(row) for row in context["history"]] == ["1.0", "1.1", "1.1.1"]  # type: ignore[attr-defined]
    assert (context["version"], str(context["revised_on"])) == ("1.1.1", "2028年2月1日")


def test_a_minor_edition_states_no_new_facts(questionnaire: Questionnaire, reference: Reference) -> None:
    answers = Answers(questionnaire, {**ADOPTED, "revisions": [FIRST, SECOND, TYPO]})
    assert edition(answers, reference) == date(2028, 1, 10)


def test_transitions_stand_with_their_edition(questionnaire: Questionnaire, reference: Reference) -> None:
    later = [{"version": "1.2", "what": "教育", "until": "2029年4月1日", "place": "第2章 4."}]
    answers = Answers(questionnaire, {**ADOPTED, "revisions": [FIRST, SECOND, THIRD], "transitions": later})
    rows = [vars(row) for row in build_context(answers, reference)["amendments"]]  # type: ignore[attr-defined]
    assert [(row["version"], row["has_later"], [vars(t)["what"] for t in row["later"]]) for row in rows] == [
        ("1.1", False, []),
        ("1.2", True, ["教育"]),
    ]


def test_an_edition_without_its_day_is_open_and_not_silent(questionnaire: Questionnaire, reference: Reference) -> None:
    answers = Answers(questionnaire, {**ADOPTED, "revisions": [FIRST, {"version": "1.1"}]})
    rows = build_context(answers, reference)["history"]
    assert vars(rows[1])["date"] == "【要記入：改訂日】"  # type: ignore[index]
    assert editions(answers)[1] == Edition("r2", "1.1", None, None)
