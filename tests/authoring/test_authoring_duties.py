"""Marks of duties: they print nothing, and the index says what is asked, when, of whom and under what conditions."""

from __future__ import annotations

import io
import json
import zipfile

import pytest
from small_sources import FRONT_LINES, Build, Faults

RULES = """\
## 点検 {#c04_check}

{% if site %}

管理者は、毎月1回、鍵を点検する。{duty: 鍵の点検; when=monthly; role=system_admin; form=register; technical}

{% endif %}

### 記録 {#c04_check_record}

{% for b in backups %}

{{ b.name }}を、{{ b.test }}試す。{duty: 復元の試験（{{ b.name }}）; when=b.test; who={{ b.owner }}}

{% endfor %}

事故のときは、営業日ごとに確かめる。{no-duty}
"""


def duties(built: dict[str, bytes]) -> list[dict[str, object]]:
    return json.loads(built["index.json"])["documents"]["c04"]["duties"]  # type: ignore[no-any-return]


def test_the_index_holds_each_mark_with_its_section_and_conditions(build: Build) -> None:
    keys, again = duties(build(RULES))
    assert keys == {
        "section": "c04_check",
        "part": "c04_check",
        "title": "鍵の点検",
        "when": "monthly",
        "roles": ["system_admin"],
        "who": "",
        "form": "register",
        "by": "",
        "audience": "",
        "technical": True,
        "under": ["site"],
        "each": [],
    }
    assert again["section"] == "c04_check_record"
    assert (again["when"], again["each"], again["who"]) == ("backups[].test", ["backups"], "{{ b.owner }}")


def test_two_marks_of_one_rule_stand_under_the_conditions_of_their_places(build: Build) -> None:
    one, other = (f"{{duty: {name}; when=yearly; role=auditor}}" for name in "甲乙")
    rule = f"1. {{% if site %}}甲{one}{{% else %}}乙{other}{{% endif %}}"
    assert [d["under"] for d in duties(build(f"## 節 {{#c04_a}}\n\n{rule}\n"))] == [["site"], ["not site"]]


def test_marks_print_nothing(build: Build) -> None:
    with zipfile.ZipFile(io.BytesIO(build(RULES)["c04.docx"])) as package:
        text = package.read("word/document.xml").decode()
    assert "duty" not in text
    assert "点検する。</w:t>" in text, "and leave no blank behind the rule"


@pytest.mark.parametrize(
    ("mark", "problem"),
    [
        pytest.param("{duty: 点検; when=sometimes; role=auditor}", "when「sometimes」", id="interval"),
        pytest.param(
            "{duty: 点検; when=company_name; role=auditor}", "when「company_name」", id="no-question-of-months"
        ),
        pytest.param(
            "{duty: 点検; when=months:alert_interval; role=auditor}", "when「months:alert_interval」", id="number"
        ),
        pytest.param("{duty: 点検; when=monthly; role=nobody}", "役割「nobody」", id="role"),
        pytest.param("{duty: 点検; when=monthly; role=auditor; form=none}", "様式「none」", id="form"),
        pytest.param("{duty: 点検; when=monthly}", "role か who", id="nobody"),
        pytest.param("{duty: 点検; when=monthly; role=auditor; who=外の人}", "role か who", id="two-doers"),
        pytest.param("{duty: 点検; role=auditor}", "when と", id="no-when"),
        pytest.param("{duty: 点検; when=monthly; role=auditor; often=yes}", "「often=yes」が読めません", id="word"),
        pytest.param("{duty: 点検; when=monthly; role=auditor; technicl}", "「technicl」が読めません", id="flag"),
        pytest.param("{duty: 点検; when=monthly; role=auditor; by=us}", "vendor", id="by"),
    ],
)
def test_a_mark_that_cannot_be_meant_is_refused_with_its_line(faults: Faults, mark: str, problem: str) -> None:
    (fault,) = faults(f"## 節 {{#c04_a}}\n\n1. 点検する。{mark}\n")
    assert fault.startswith(f"c04.md {FRONT_LINES + 3}:")
    assert problem in fault


@pytest.mark.parametrize(
    "when",
    ["daily", "weekly", "6months", "2years", "once+30d", "once+90d@hiring", "training_months", "alert_interval",
     "months:device_check_months", "vendor_review_month/vendor_review_years"],
)  # fmt: skip
def test_intervals_and_questions_that_ask_for_one_are_taken(build: Build, when: str) -> None:
    text = f"## 節 {{#c04_a}}\n\n1. 点検する。{{duty: 点検; when={when}; role=auditor}}\n"
    assert [d["when"] for d in duties(build(text))] == [when]


@pytest.mark.parametrize(
    "rule",
    [
        pytest.param("毎年4月に、鍵を点検する。", id="year"),
        pytest.param("営業日ごとに、鍵を点検する。", id="day"),
        pytest.param("6か月ごとに、鍵を点検する。", id="months"),
        pytest.param("{{ firewall_review_months }}か月に1回、鍵を点検する。", id="number"),
        pytest.param("{{ alert_interval }}、鍵を点検する。", id="question"),
        pytest.param("診断は、{{ assessment_timing }}行う。", id="answer that names one beside other words"),
    ],
)
def test_a_rule_with_a_word_of_interval_needs_a_mark(faults: Faults, build: Build, rule: str) -> None:
    (fault,) = faults(f"## 節 {{#c04_a}}\n\n1. {rule}\n")
    assert f"{FRONT_LINES + 3}: 間隔の言葉のある規則に印がありません" in fault
    assert build(f"## 節 {{#c04_a}}\n\n1. {rule}{{no-duty}}\n")


@pytest.mark.parametrize(
    "rule", ["毎年度の予算に入れる。", "6か月を超えてはならない。", "部門ごとに決める。", "毎回、確かめる。"]
)
def test_words_that_are_no_interval_need_none(build: Build, rule: str) -> None:
    assert build(f"## 節 {{#c04_a}}\n\n1. {rule}\n")


def everybody(built: dict[str, bytes]) -> list[dict[str, object]]:
    return json.loads(built["index.json"])["documents"]["c04"]["everybody"]  # type: ignore[no-any-return]


def test_the_index_says_which_sections_bind_every_worker_and_when(build: Build) -> None:
    rules = (
        "## 鍵 {#c04_a}\n\n1. 管理者は、従業者に鍵を渡す。\n"
        "2. {% if site %}従業者は、鍵を貸してはならない。{% endif %}\n\n"
        "## 紙 {#c04_b}\n\n印刷した者は、紙をその場で取り出す。{for-all}\n"
    )
    assert everybody(build(rules)) == [
        {"section": "c04_a", "under": ["site"]},
        {"section": "c04_b", "under": []},
    ]


def test_headings_bind_nobody_and_marks_print_nothing(build: Build) -> None:
    built = build("## 従業者は、守る {#c04_a}\n\n渡す者は、宛先を見る。{for-all}\n")
    assert [row["section"] for row in everybody(built)] == ["c04_a"]
    with zipfile.ZipFile(io.BytesIO(built["c04.docx"])) as archive:
        assert b"for-all" not in archive.read("word/document.xml")
