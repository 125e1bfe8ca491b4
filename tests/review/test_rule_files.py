"""Rules are data: every fault of every file is told at once, with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.errors import QuestionnaireError
from generator.questionnaire import load_questionnaire
from generator.review import load_rules

QUESTIONNAIRE = load_questionnaire()
GOOD = "question: auditor, message: 直してください。"


def loaded(rules: str, folder: Path) -> QuestionnaireError:
    (folder / "people.yaml").write_text(f"rules:\n{rules}\n", encoding="utf-8")
    with pytest.raises(QuestionnaireError) as raised:
        load_rules(folder, QUESTIONNAIRE)
    return raised.value


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        pytest.param("question: auditr, message: a, when: small", "「auditor」ではありませんか。", id="question"),
        pytest.param("question: auditor, when: small", "「message」がありません", id="no message"),
        pytest.param("message: a, when: small", "「question」がありません", id="no question"),
        pytest.param(GOOD, "確かめること", id="nothing to test"),
        pytest.param(f"{GOOD}, whenn: small", "「when」ではありませんか。", id="unknown key"),
        pytest.param(f"{GOOD}, when: smal", "「small」ではありませんか。", id="unknown condition"),
        pytest.param(f"{GOOD}, when: [small]", "条件は", id="broken condition"),
        pytest.param(f"{GOOD}, same_person: [auditor]", "2つ以上", id="one person"),
        pytest.param(f"{GOOD}, same_person: [auditor, headcount]", "integer の質問", id="no person"),
        pytest.param(f"{GOOD}, same_number: {{of: [auditor, system_admin]}}", "「field」がありません", id="no field"),
        pytest.param(
            f"{GOOD}, same_number: {{of: [auditor, system_admin], field: mobil}}",
            "「mobile」ではありませんか。",
            id="field",
        ),
        pytest.param(f"{GOOD}, same_value: {{of: headcount, field: a}}", "integer の質問", id="no list"),
        pytest.param(f"{GOOD}, any_record: {{of: systems, blank: [nam]}}", "「name」ではありませんか。", id="blank"),
        pytest.param(f"{GOOD}, any_record: {{of: systems, wher: {{mfa: true}}}}", "「wher」という項目", id="word"),
        pytest.param(f"{GOOD}, any_record: {{of: systems, where: {{kind: cloudy}}}}", "cloud", id="choice"),
        pytest.param(f"{GOOD}, any_record: {{of: systems, says: {{mfa: [a]}}}}", "yes_no の項目", id="says"),
        pytest.param(f"{GOOD}, any_record: {{of: systems, count: 0}}", "1以上の整数", id="count"),
        pytest.param(f"{GOOD}, any_record: systems", "「{項目: 値}」", id="no mapping"),
        pytest.param(f"{GOOD}, no_record: {{of: systems, count: 2}}", "「count」という項目", id="count of none"),
        pytest.param(f"{GOOD}, greater: [headcount, established_on]", "同じ種類", id="different types"),
        pytest.param(f"{GOOD}, greater: [headcount]", "2つ以上", id="one number"),
        pytest.param(f"{GOOD}, greater: [company_name, business]", "text の質問", id="texts"),
        pytest.param(f"{GOOD}, says: {{headcount: [a]}}", "integer の質問", id="says of a number"),
        pytest.param(f"{GOOD}, says: {{business: [a], version: [b]}}", "一つだけ", id="says of two"),
        pytest.param(f"{GOOD}, says: {{business: [1]}}", "言葉を", id="says a number"),
        pytest.param(f"{GOOD}, person_lacks: {{of: auditor, fields: [fax]}}", "「fax」という項目", id="lacks"),
        pytest.param(f"{GOOD}, outside_preset: business", "text の質問", id="preset"),
        pytest.param("question: auditor, message: '{which}です', when: small", "{which}", id="which of nothing"),
    ],
)
def test_a_fault_of_a_rule_is_told(rule: str, words: str, tmp_path: Path) -> None:
    (fault,) = loaded(f"  odd: {{{rule}}}", tmp_path).faults[:1]
    assert (fault.file, fault.line) == ("people.yaml", 2)
    assert "odd" in fault.place
    assert words in fault.problem


def test_all_faults_come_at_once(tmp_path: Path) -> None:
    (tmp_path / "other.yaml").write_text("rule: {}\n", encoding="utf-8")
    rules = f"  first: {{{GOOD}}}\n  second: {{{GOOD}, when: small}}\n  second: {{{GOOD}, when: small}}\n  third: 3"
    faults = loaded(rules, tmp_path).faults
    assert [(fault.file, fault.line) for fault in faults] == [
        ("other.yaml", 1),
        ("people.yaml", 2),
        ("people.yaml", 4),
        ("people.yaml", 5),
    ]
