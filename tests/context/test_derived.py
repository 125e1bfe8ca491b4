"""Derived words and the description of every variable."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from generator.answers import Answers
from generator.context import Open, Variable, Words, build_context, describe_variables
from generator.errors import QuestionnaireError
from generator.questionnaire import Questionnaire, load_questionnaire
from generator.reference import Reference

ON = date(2026, 11, 22)
# Some rows of a list, which are there where the list is.
OF_A_LIST = (
    "cloud_systems",
    "on_premises_systems",
    "confidential_vendors",
    "clause_vendors",
    "memo_vendors",
    "vendor_contacts",
    "guideline_vendors",
)
SYSTEMS = [{"name": "メール", "kind": "cloud"}, {"name": "NAS", "kind": "on_premises"}]


def context_of(questionnaire: Questionnaire, reference: Reference, on: date = ON, **given: object) -> dict[str, Any]:
    return build_context(Answers(questionnaire, given), reference, on)


def test_systems_are_divided_by_kind(small_questionnaire: Questionnaire, reference: Reference) -> None:
    context = context_of(small_questionnaire, reference, systems=SYSTEMS)
    assert [str(row) for row in context["cloud_systems"]] == ["メール"]
    assert [str(row) for row in context["on_premises_systems"]] == ["NAS"]


@pytest.mark.parametrize(
    ("given", "text"),
    [
        pytest.param({}, "【要記入：システム】", id="open"),
        pytest.param({"systems": []}, "該当なし", id="empty"),
        pytest.param({"systems": SYSTEMS[:1]}, "該当なし", id="none of that kind"),
    ],
)
def test_list_without_a_row_still_has_one(
    given: dict[str, object], text: str, small_questionnaire: Questionnaire, reference: Reference
) -> None:
    (row,) = context_of(small_questionnaire, reference, **given)["on_premises_systems"]
    assert str(row) == row.name == text
    assert not row.is_given


@pytest.mark.parametrize(
    ("os", "on", "expected"),
    [
        pytest.param("Windows 10 Pro", ON, ("Windows 10", "2025年10月14日", "終了済み"), id="ended"),
        pytest.param("Ｗｉｎｄｏｗｓ　１０", ON, ("Windows 10", "2025年10月14日", "終了済み"), id="full width"),
        pytest.param("Windows 10 Pro（ESU契約あり）", ON, None, id="extended support"),
        pytest.param(
            "Windows 10 Pro（ESU契約あり）",
            date(2028, 10, 11),
            ("Windows 10", "2028年10月10日", "終了済み"),
            id="extended support ended",
        ),
        pytest.param(
            "Windows 10 Enterprise LTSC 2021",
            ON,
            ("Windows 10 LTSC 2021（21H2）", "2027年1月12日", "終了が近い"),
            id="long term edition",
        ),
        pytest.param("Windows 11 Pro 24H2", ON, ("Windows 11 24H2", "2026年10月13日", "終了済み"), id="edition Pro"),
        pytest.param("Windows 11 Enterprise 24H2", ON, None, id="edition Enterprise"),
        pytest.param("Windows 11 Pro 25H2", ON, None, id="supported"),
        pytest.param("Windows 11", ON, None, id="no version, no verdict"),
        pytest.param(
            "Windows Server 2016", ON, ("Windows Server 2016", "2027年1月12日", "終了が近い"), id="within 180 days"
        ),
        pytest.param("Windows Server 2016", date(2026, 7, 15), None, id="more than 180 days"),
        pytest.param(
            "Windows Server 2016",
            date(2026, 7, 16),
            ("Windows Server 2016", "2027年1月12日", "終了が近い"),
            id="180 days",
        ),
        pytest.param(
            "Windows Server 2016",
            date(2027, 1, 12),
            ("Windows Server 2016", "2027年1月12日", "終了が近い"),
            id="the last day",
        ),
        pytest.param(
            "Windows Server 2016",
            date(2027, 1, 13),
            ("Windows Server 2016", "2027年1月12日", "終了済み"),
            id="the day after",
        ),
        pytest.param(
            "Windows Server 2012 R2 ESU",
            ON,
            ("Windows Server 2012 / 2012 R2", "2026年10月13日", "終了済み"),
            id="even extended support ended",
        ),
        pytest.param("Microsoft Office Home 2019", ON, ("Office 2019", "2025年10月14日", "終了済み"), id="Office"),
        pytest.param("Office LTSC 2021", ON, None, id="unverified edition, no verdict"),
        pytest.param("iOS 17.5", ON, ("iOS 17", "2025年5月13日", "終了済み"), id="iOS"),
        pytest.param("iOS 18", ON, None, id="later iOS"),
        pytest.param("Cisco IOS-XE 17", ON, None, id="another iOS"),
        pytest.param("Android 13", ON, ("Android 13", "2026年3月2日", "終了済み"), id="Android"),
        pytest.param("Microsoft 365 Apps", ON, None, id="subscription"),
        pytest.param("みどりOS 10", ON, None, id="unknown product"),
    ],
)
def test_products_out_of_support_are_found_by_date(
    os: str, on: date, expected: tuple[str, str, str] | None, small_questionnaire: Questionnaire, reference: Reference
) -> None:
    context = context_of(small_questionnaire, reference, on, devices=[{"name": "ノート", "os": os}])
    (row,) = context["soon_unsupported"]
    if expected is None:
        assert (row.name, row.product, row.end_date, row.state) == ("該当なし", "―", "―", "―")
        assert context["has_unsupported"] is False
    else:
        assert (row.product, row.end_date, row.state) == expected
        assert (row.name, row.where, row.is_ended) == ("ノート", "機器", expected[2] == "終了済み")
        assert context["has_unsupported"] is True


def test_ended_products_come_first(small_questionnaire: Questionnaire, reference: Reference) -> None:
    devices = [{"name": "一", "os": "Windows Server 2016"}, {"name": "二", "os": "Windows 7"}]
    context = context_of(small_questionnaire, reference, devices=devices)
    assert [row.name for row in context["soon_unsupported"]] == ["二", "一"]


def test_law_that_is_still_to_come_has_its_date(small_questionnaire: Questionnaire, reference: Reference) -> None:
    first = context_of(small_questionnaire, reference)["pending_laws"][0]
    assert "2026年7月10日" in first.status
    assert first.as_of == "2026年10月9日"


def test_small_questionnaire_lacks_what_it_does_not_ask(tmp_path: Path, reference: Reference) -> None:
    text = "section: a\ntitle: 一\nquestions:\n  name: {type: text, label: 名, prompt: 名は。}\n"
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")
    questionnaire = load_questionnaire(tmp_path)
    context = build_context(Answers(questionnaire, {"name": "甲"}), reference, ON)
    assert context["name"] == "甲"
    assert not {"cloud_systems", "roles", "same_checker", "persons_count"} & context.keys()
    assert {v.name for v in describe_variables(questionnaire, reference)} == context.keys()


def test_question_must_not_take_the_name_of_a_derived_word(tmp_path: Path, reference: Reference) -> None:
    text = "section: a\ntitle: 一\nquestions:\n  roles: {type: text, label: 名, prompt: 名は。}\n"
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")
    questionnaire = load_questionnaire(tmp_path)
    with pytest.raises(QuestionnaireError, match=r"a\.yaml 4行目 質問「roles」: 「roles」はプログラムが作る名前です"):
        describe_variables(questionnaire, reference)
    with pytest.raises(QuestionnaireError):
        build_context(Answers(questionnaire), reference, ON)


MAY_BE_EMPTY = {"amendments", "later"}  # what they print are whole sections, or a table under a condition


def everything(questionnaire: Questionnaire) -> list[dict[str, object]]:
    """Answers that make as much apply as possible: all yes, all no, and each value of each choice once."""
    yes_no = [question.key for question in questionnaire if question.type == "yes_no"]
    choices = {q.key: [choice.value for choice in q.choices] for q in questionnaire if q.type == "choice"}
    multiple = {q.key: [choice.value for choice in q.choices] for q in questionnaire if q.type == "choices"}
    variants: list[dict[str, object]] = [dict.fromkeys(yes_no, True), dict.fromkeys(yes_no, False), {}]
    for turn in range(max(map(len, choices.values()), default=0)):
        turned = {key: values[turn % len(values)] for key, values in choices.items()}
        variants.append({**dict.fromkeys(yes_no, True), **turned, **multiple, "headcount": 3 if turn % 2 else 60})
    if "revisions" in questionnaire.questions:
        variants.append({"revisions": [{"version": "1.0"}, {"version": "1.1"}], "transitions": [{"version": "1.1"}]})
    if "departments" in questionnaire.questions:
        variants.append({"departments": [{"name": "総務部"}], "headcount": 60})
    return variants


@pytest.mark.parametrize("which", ["small", "ours"])
def test_variables_described_are_those_that_are_there(
    which: str, small_questionnaire: Questionnaire, reference: Reference
) -> None:
    questionnaire = small_questionnaire if which == "small" else load_questionnaire()
    described = {variable.name: variable for variable in describe_variables(questionnaire, reference)}
    seen: set[str] = set()
    for given in everything(questionnaire):
        answers = Answers(questionnaire, given)
        context = build_context(answers, reference, ON)
        assert set(context) <= set(described)
        seen |= set(context)
        for name, variable in described.items():
            applies = variable.is_flag or variable.when is None or answers.holds(variable.when)
            if name not in OF_A_LIST:
                assert (name in context) == applies, name
            if name in context:
                assert_is(context[name], variable)
    assert seen == set(described)


def assert_is(value: object, variable: Variable) -> None:
    if variable.kind == "flag":
        assert isinstance(value, bool), variable.name
    elif variable.kind == "records":
        assert isinstance(value, list), variable.name
        assert value or variable.name in MAY_BE_EMPTY, variable.name
        for row in value:
            assert_fields(row, variable)
    elif variable.kind != "drawing":
        assert str(value).strip() or variable.kind == "group", variable.name
        assert not isinstance(value, bool), variable.name
        assert_fields(value, variable)


def assert_fields(value: object, variable: Variable) -> None:
    for field in variable.fields:
        assert hasattr(value, field.name), f"{variable.name}.{field.name}"
        assert_is(getattr(value, field.name), field)
    if isinstance(value, Words) and variable.kind in ("records", "group"):
        extra = set(vars(value)) - {"_text", "falls"} - {field.name for field in variable.fields}
        assert not extra, f"{variable.name}: {extra} not described"
    assert isinstance(value, (Words, Open, str, int))
