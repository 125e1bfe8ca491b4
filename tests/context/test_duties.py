"""Duties: the marks of the rules become what this company does, in the order in which it falls due."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from generator.answers import Answers, Said, Spot
from generator.context import Mark, Rules, build_context, read_rules
from generator.questionnaire import Questionnaire, load_questionnaire
from generator.reference import Reference, load_reference

ON = date(2026, 11, 22)


@pytest.fixture(scope="module")
def questionnaire() -> Questionnaire:
    return load_questionnaire()


@pytest.fixture(scope="module")
def ours() -> Reference:
    return load_reference()


def rows_of(questionnaire: Questionnaire, ours: Reference, *marks: Mark, **given: object) -> list[Any]:
    rows = build_context(Answers(questionnaire, given), ours, ON, Rules(marks))["duties"]
    assert isinstance(rows, list)
    return rows


def mark(title: str, when: str, **more: Any) -> Mark:
    return Mark("c01_org", title, when, **{"roles": ("system_admin",), **more})


def test_once_comes_first_then_the_months_from_the_adoption_on_then_what_comes_round(
    questionnaire: Questionnaire, ours: Reference
) -> None:
    marks = [
        mark("毎年", "yearly"),
        mark("毎週", "weekly"),
        mark("教育", "training_months"),
        mark("90日", "once+90d"),
        mark("30日", "once+30d"),
    ]
    given = {"established_on": date(2026, 12, 1), "training_months": ["m4", "m11", "m12"]}
    rows = rows_of(questionnaire, ours, *marks, **given)
    assert [(row.title, row.when) for row in rows] == [
        ("30日", "2026年12月31日"),
        ("90日", "2027年3月1日"),
        ("教育", "12月"),
        ("教育", "4月"),
        ("教育", "11月"),
        ("毎週", "毎週1回"),
        ("毎年", "毎年1回"),
    ]
    kinds = [
        "once" if row.is_once else "dated" if row.is_dated else "regular" if row.is_regular else "" for row in rows
    ]
    assert kinds == ["once"] * 2 + ["dated"] * 3 + ["regular"] * 2


def test_without_a_day_of_adoption_the_year_begins_in_april(questionnaire: Questionnaire, ours: Reference) -> None:
    rows = rows_of(
        questionnaire, ours, mark("教育", "training_months"), mark("台帳", "once+30d"), training_months=["m3", "m5"]
    )
    assert [row.when for row in rows] == ["制定の日から30日以内", "5月", "3月"]


@pytest.mark.parametrize(
    ("when", "given", "said"),
    [
        pytest.param("daily", {}, "営業日ごとに1回", id="daily"),
        pytest.param("3months", {}, "3か月に1回", id="months"),
        pytest.param("2years", {}, "2年に1回", id="years"),
        pytest.param("months:device_check_months", {"device_check_months": 4}, "4か月に1回", id="number-of-months"),
        pytest.param("months:device_check_months", {"device_check_months": 12}, "毎年1回", id="twelve-months"),
        pytest.param("alert_interval", {"alert_interval": "monthly"}, "毎月1回", id="question"),
        pytest.param("once+7d@hiring", {}, "採用の日から7日以内", id="hiring"),
    ],
)
def test_intervals_are_said_in_one_way(
    when: str, given: dict[str, object], said: str, questionnaire: Questionnaire, ours: Reference
) -> None:
    (row,) = rows_of(questionnaire, ours, mark("点検", when), **given)
    assert row.when == said


def test_a_duty_of_every_second_year_has_its_month_and_says_so(questionnaire: Questionnaire, ours: Reference) -> None:
    given = {"uses_vendors": True, "vendor_review_month": "m9", "vendor_review_years": 2}
    (row,) = rows_of(questionnaire, ours, mark("評価", "vendor_review_month/vendor_review_years"), **given)
    assert (row.when, row.interval) == ("9月", "2年に1回")


def test_a_duty_is_there_only_under_its_conditions(questionnaire: Questionnaire, ours: Reference) -> None:
    marks = [
        mark("両方", "monthly", under=("small", "wireless_lan")),
        mark("どちらか", "monthly", under=("not small or wireless_lan",)),
        mark("否定", "monthly", under=("not wireless_lan",)),
    ]
    given = {"headcount": 5, "wireless_lan": True}
    assert [row.title for row in rows_of(questionnaire, ours, *marks, **given)] == ["両方", "どちらか"]


def test_a_duty_of_a_list_is_there_for_each_record_the_most_frequent_first(
    questionnaire: Questionnaire, ours: Reference
) -> None:
    backups = [{"target": "会計", "restore_test": "年1回"}, {"target": "図面", "restore_test": "年2回"}]
    told = mark("復元（{{ b.target }}）", "backups[].restore_test", roles=(), who="{{ b.owner }}", each=("backups",))
    rows = rows_of(questionnaire, ours, told, backups=backups)
    assert [(row.title, row.when, row.doer) for row in rows] == [
        ("復元（図面）", "年2回", "情報システム管理者"),
        ("復元（会計）", "年1回", "情報システム管理者"),
    ]


def test_roles_are_called_as_this_company_has_them(questionnaire: Questionnaire, ours: Reference) -> None:
    told = mark("点検", "monthly", roles=("mynumber_officer", "security_officer"))
    (row,) = rows_of(questionnaire, ours, told, headcount=5, my_number=False)
    assert row.doer == "情報セキュリティ責任者", "a role that is not needed folds into the next and is named once"


def test_no_duty_is_a_row_that_says_so(questionnaire: Questionnaire, ours: Reference) -> None:
    (row,) = rows_of(questionnaire, ours)
    assert (row.title, row.is_given) == ("該当なし", False)


def test_marks_stand_under_the_condition_of_their_document() -> None:
    entry = {
        "section": "c08_a",
        "title": "確認",
        "when": "yearly",
        "roles": ["auditor"],
        "who": "",
        "form": "",
        "by": "",
        "audience": "all",
        "technical": False,
        "under": ["cloud"],
        "each": [],
    }
    (found,) = read_rules({"c08": {"when": ["development"], "duties": [entry]}, "c09": {"when": None}}).marks
    assert found.under == ("development", "cloud")
    assert (found.roles, found.audience) == (("auditor",), "all")


def test_a_month_that_is_open_is_marked_and_comes_after_the_others(
    questionnaire: Questionnaire, ours: Reference
) -> None:
    answers = Answers(questionnaire, {})
    answers.dispute(Spot("audit_months"), (Said("甲", ("m1",)), Said("乙", ("m2",))))
    marks = Rules((mark("点検", "audit_months"), mark("訓練", "drill_month")))
    rows: Any = build_context(answers, ours, ON, marks)["duties"]
    assert [row.title for row in rows] == ["訓練", "点検"]
    assert rows[1].month == f"【要記入：{questionnaire.questions['audit_months'].label}】"


def test_the_vendor_does_technical_work_and_the_role_receives_the_report(
    questionnaire: Questionnaire, ours: Reference
) -> None:
    vendors = [{"name": "みなと保守", "technical_work": True}, {"name": "税理士", "technical_work": False}]
    marks = (mark("更新", "monthly", technical=True), mark("承認", "yearly"), mark("導入", "event", technical=True))
    rows = rows_of(questionnaire, ours, *marks, uses_vendors=True, vendors=vendors)
    assert [(row.title, row.doer) for row in rows] == [
        ("更新", "みなと保守（情報システム管理者に報告する）"),
        ("承認", "情報システム管理者"),
        ("導入", "みなと保守（情報システム管理者に報告する）"),
    ]
    assert [(row.is_regular, row.is_event) for row in rows] == [(True, False), (True, False), (False, True)]


def test_nobody_does_technical_work_unless_it_was_said(questionnaire: Questionnaire, ours: Reference) -> None:
    given = {"uses_vendors": True, "vendors": [{"name": "みなと保守"}]}
    context = build_context(Answers(questionnaire, given), ours, ON)
    assert (context["has_technical_vendor"], context["technical_vendor"]) == (False, "該当なし")
