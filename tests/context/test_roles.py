"""Roles: which of them a company has, who takes over the others, and who holds several."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from generator.answers import Answers
from generator.context import build_context
from generator.errors import ReferenceDataError
from generator.questionnaire import Questionnaire
from generator.reference import Reference

ON = date(2026, 11, 22)
PEOPLE = [{"id": id, "name": id.upper(), "title": "係"} for id in ("a", "b", "c", "d")]
NINE = [
    "security_officer",
    "department_head",
    "system_admin",
    "training_officer",
    "incident_officer",
    "auditor",
    "mynumber_officer",
    "mynumber_staff",
    "complaint_officer",
]


def context_of(questionnaire: Questionnaire, reference: Reference, **given: object) -> dict[str, Any]:
    base = {"persons": PEOPLE, "representative": "a", "system_admin": "b", "auditor": "c"}
    return build_context(Answers(questionnaire, {**base, **given}), reference, ON)


def row_ids(context: dict[str, Any]) -> list[str]:
    return [row.id for row in context["roles"]]


def test_larger_company_has_nine_roles(small_questionnaire: Questionnaire, reference: Reference) -> None:
    context = context_of(small_questionnaire, reference, headcount=45, departments=[{"name": "営業部", "head": "d"}])
    assert row_ids(context) == NINE
    assert context["role"].department_head == "部門責任者"
    assert context["role"].representative == "代表者"


def test_small_company_has_five_roles(small_questionnaire: Questionnaire, reference: Reference) -> None:
    context = context_of(small_questionnaire, reference, headcount=5)
    assert row_ids(context) == ["security_officer", "system_admin", "training_officer", "auditor", "mynumber_staff"]
    for folded in ("department_head", "incident_officer", "mynumber_officer", "complaint_officer"):
        assert getattr(context["role"], folded) == "情報セキュリティ責任者"


def test_role_named_for_another_person_does_not_fold(small_questionnaire: Questionnaire, reference: Reference) -> None:
    context = context_of(small_questionnaire, reference, headcount=5, incident_officer="d")
    assert context["role"].incident_officer == "インシデント対応責任者"
    assert "incident_officer" in row_ids(context)


@pytest.mark.parametrize(
    ("given", "gone"),
    [
        pytest.param({}, {"department_head"}, id="no departments"),
        pytest.param(
            {"my_number": False}, {"department_head", "mynumber_officer", "mynumber_staff"}, id="no My Number"
        ),
        pytest.param({"personal_data": False}, {"department_head", "complaint_officer"}, id="no personal data"),
    ],
)
def test_role_that_is_not_needed_folds(
    given: dict[str, object], gone: set[str], small_questionnaire: Questionnaire, reference: Reference
) -> None:
    context = context_of(small_questionnaire, reference, headcount=45, **given)
    assert set(NINE) - set(row_ids(context)) == gone
    assert all(getattr(context["role"], id) == "情報セキュリティ責任者" for id in gone)


def test_work_of_folded_roles_is_taken_over(small_questionnaire: Questionnaire, reference: Reference) -> None:
    officer = context_of(small_questionnaire, reference, headcount=5)["roles"][0]
    assert "規程の運用を決定し" in officer.duty
    assert "受け持つ従業者に規程を守らせ" in officer.duty
    assert "事故の影響を判断して" in officer.duty


def test_work_that_does_not_exist_is_nobodys(small_questionnaire: Questionnaire, reference: Reference) -> None:
    officer = context_of(small_questionnaire, reference, headcount=5, my_number=False, personal_data=False)["roles"][0]
    assert "個人番号" not in officer.duty
    assert "苦情" not in officer.duty


def test_who_holds_several_roles_is_said(small_questionnaire: Questionnaire, reference: Reference) -> None:
    notes = {
        row.id: row.note for row in context_of(small_questionnaire, reference, headcount=5, my_number=False)["roles"]
    }
    assert notes == {
        "security_officer": "代表者が兼ねる",
        "system_admin": "―",
        "training_officer": "代表者が兼ねる",
        "auditor": "―",
    }


def test_holder_of_several_roles_is_named_by_the_first(
    small_questionnaire: Questionnaire, reference: Reference
) -> None:
    context = context_of(small_questionnaire, reference, headcount=45, incident_officer="b", training_officer="b")
    notes = {row.id: row.note for row in context["roles"]}
    assert notes["system_admin"] == "―"
    assert notes["training_officer"] == notes["incident_officer"] == "情報システム管理者が兼ねる"
    assert notes["auditor"] == "―"


def test_open_roles_are_not_one_person(small_questionnaire: Questionnaire, reference: Reference) -> None:
    context = build_context(Answers(small_questionnaire), reference, ON)
    assert {row.note for row in context["roles"]} == {"―"}  # type: ignore[attr-defined]
    assert context["shared_roles"] is False
    assert context["same_checker"] is False


def test_heads_of_departments_stand_line_by_line(small_questionnaire: Questionnaire, reference: Reference) -> None:
    departments = [{"name": "営業部", "head": "a"}, {"name": "製造部", "head": "d"}, {"name": "倉庫", "head": "a"}]
    context = context_of(small_questionnaire, reference, headcount=45, departments=departments)
    row = next(row for row in context["roles"] if row.id == "department_head")
    assert str(row.person) == "係　A\n係　D"
    assert row.person.name == "A\nD"
    assert row.person.phone == "―\n―"


def test_open_head_of_a_department_is_open(small_questionnaire: Questionnaire, reference: Reference) -> None:
    context = context_of(small_questionnaire, reference, headcount=45, departments=[{"name": "営業部"}])
    row = next(row for row in context["roles"] if row.id == "department_head")
    assert str(row.person) == row.person.name == "【要記入：責任者】"


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        pytest.param({}, False, id="another person"),
        pytest.param({"auditor": "b"}, True, id="administers the systems"),
        pytest.param({"auditor": "a"}, True, id="is responsible, by default"),
        pytest.param({"auditor": "a", "security_officer": "d"}, False, id="only represents the company"),
    ],
)
def test_checker_who_checks_himself(
    given: dict[str, object], expected: bool, small_questionnaire: Questionnaire, reference: Reference
) -> None:
    assert context_of(small_questionnaire, reference, **given)["same_checker"] is expected


def test_broken_condition_of_a_role_is_named(small_questionnaire: Questionnaire, reference: Reference) -> None:
    broken = replace(reference, roles=(*reference.roles[:2], replace(reference.roles[2], when={"has_departments": 1})))
    with pytest.raises(ReferenceDataError, match=r"roles.yaml 「department_head」: 数は「{has_departments"):
        build_context(Answers(small_questionnaire), broken, ON)
