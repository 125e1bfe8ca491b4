"""Suggested records: what the interview offers can be taken over as it stands."""

from __future__ import annotations

from pathlib import Path

import pytest
from preset_companies import presets, questionnaire

from generator.answers import Answers
from generator.errors import QuestionnaireError
from generator.presets import Suggestion, load_suggestions

OURS = load_suggestions().all


@pytest.mark.parametrize("suggestion", OURS, ids=lambda s: f"{s.question}-{s.title}")
def test_a_suggestion_can_be_taken_over(suggestion: Suggestion) -> None:
    answers = Answers(questionnaire(), {suggestion.question: [dict(suggestion.record)]})
    (record,) = answers.given[suggestion.question]  # type: ignore[misc]
    assert {**suggestion.record, "id": "r1"} == record
    assert set(suggestion.trades) <= {trade.id for trade in presets().trades}


def test_common_services_come_with_vendor_and_access_method() -> None:
    offered = {s.title: s.record for s in load_suggestions().offered("systems")}
    assert {"Microsoft 365", "freee会計", "kintone"} <= set(offered)
    assert offered["kintone"]["provider"] == "サイボウズ株式会社"
    assert offered["kintone"]["access_control"] == "アプリごとに権限を設定"


def test_the_trades_own_come_first_and_those_of_others_not_at_all() -> None:
    offered = [s.title for s in load_suggestions().offered("systems", "software")]
    assert offered.index("GitHub") < offered.index("Microsoft 365")
    assert "レセプトコンピューター" not in offered
    assert "GitHub" not in [s.title for s in load_suggestions().offered("systems")]


def test_no_two_suggestions_of_a_list_look_alike() -> None:
    seen = [(s.question, s.title) for s in OURS]
    assert len(seen) == len(set(seen))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("question: system\nsuggestions: []", "「systems」ではありませんか。", id="unknown list"),
        pytest.param("question: headcount\nsuggestions: []", "「headcount」という一覧", id="no list"),
        pytest.param("question: systems\nsuggestions: 1", "一件ずつ", id="no items"),
        pytest.param("question: systems\nsuggestions: [{nam: a}]", "「name」ではありませんか。", id="unknown field"),
        pytest.param("question: systems\nsuggestions: [{id: a, name: a}]", "id なしで", id="id"),
        pytest.param("question: systems\nsuggestions: [{kind: cloud, mfa: true}, a]", "「項目: 値」", id="text"),
        pytest.param("question: systems\nsuggestions: [{name: a, trades: b}]", "trades は", id="trades"),
        pytest.param("question: devices\nsuggestions: [{carry_out: true}]", "title を書き足して", id="no name"),
    ],
)
def test_a_fault_of_a_suggestion_is_told(text: str, words: str, tmp_path: Path) -> None:
    (tmp_path / "systems.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(QuestionnaireError) as raised:
        load_suggestions(tmp_path, questionnaire())
    assert words in str(raised.value)
    assert str(raised.value).startswith("systems.yaml ")
