"""The lists of はじめにお読みください: the answers that decide rules first, and nothing left out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.answers import Answers
from generator.package.index import template_index
from generator.package.lists import ListedItem, ListedSection, state_lists
from generator.questionnaire import Questionnaire, QuestionType, load_questionnaire
from generator.resources import data_folder

TEMPLATES = data_folder("sample_regulations") / "templates"


@pytest.fixture(scope="module")
def questionnaire() -> Questionnaire:
    return load_questionnaire()


def lines(sections: object) -> list[str]:
    assert isinstance(sections, list)
    assert all(isinstance(section, ListedSection) for section in sections)
    found = [line for section in sections for half in (section.left, section.right) for line in half.split("\n")]
    return [line.removeprefix("□ ") for line in found if line != "―"]


def test_each_default_stands_in_one_of_the_two_lists(questionnaire: Questionnaire) -> None:
    lists = state_lists(Answers(questionnaire, {}), template_index(TEMPLATES).uses)
    items = lists["default_items"]
    assert isinstance(items, list)
    assert all(isinstance(item, ListedItem) for item in items)
    assert len(items) > 100
    every = lines(lists["default_rules"]) + lines(lists["default_values"])
    assert sorted(every) == sorted(f"{item.label}：{item.value}" for item in items)


def test_what_decides_whether_a_rule_is_there_comes_first(questionnaire: Questionnaire) -> None:
    lists = state_lists(Answers(questionnaire, {}), template_index(TEMPLATES).uses)
    rules, values = lines(lists["default_rules"]), lines(lists["default_values"])
    assert "無線LAN：はい" in rules
    assert "記録の保存年数：3年" in values


def test_a_number_says_what_it_counts_once(questionnaire: Questionnaire) -> None:
    lists = state_lists(Answers(questionnaire, {}), {})
    values = lines(lists["default_values"])
    numbers = [question for question in questionnaire if question.type is QuestionType.INTEGER]
    shown = [line for line in values for question in numbers if line.startswith(f"{question.label}：")]
    assert len(shown) > 20
    assert [line for line in shown if line[-1].isdigit() != line.rpartition("：")[0].endswith("）")] == []
    assert "まとめて承認する期間：6か月" in shown


def test_a_default_that_is_a_list_is_told_by_its_names(questionnaire: Questionnaire) -> None:
    lists = state_lists(Answers(questionnaire, {}), {})
    (software,) = [line for line in lines(lists["default_values"]) if line.startswith("使用を禁じるソフトウェア：")]
    assert "、サポートが終わったもの、" in software


def test_sections_and_items_stand_by_the_places_that_they_decide(questionnaire: Questionnaire) -> None:
    uses = {"cloud": 1, "wireless_lan": 9, "no_such_question": 3, "has_vpn": 5, "fax": 2}
    rules = state_lists(Answers(questionnaire, {}), uses)["default_rules"]
    assert isinstance(rules, list)
    assert [section.left.split("：")[0] for section in rules] == ["□ 無線LAN", "□ VPNの利用", "□ FAX"]
    assert rules[0].right.startswith("□ クラウドサービス"), "behind the greater one of its section"


def test_an_answered_question_is_in_no_list_of_defaults(questionnaire: Questionnaire) -> None:
    lists = state_lists(Answers(questionnaire, {"wireless_lan": True}), template_index(TEMPLATES).uses)
    assert "無線LAN：はい" not in lines(lists["default_rules"]) + lines(lists["default_values"])


def test_places_are_counted_over_all_templates(tmp_path: Path) -> None:
    documents = {
        "c01": {"conditions": [{"name": "cloud", "under": [[], ["small"]]}], "sections": []},
        "c02": {"conditions": [{"name": "cloud", "under": [[]]}], "sections": []},
    }
    (tmp_path / "index.json").write_text(json.dumps({"documents": documents}), encoding="utf-8")
    assert template_index(tmp_path).uses == {"cloud": 3}


def test_templates_without_an_index_weigh_nothing(tmp_path: Path) -> None:
    assert template_index(tmp_path).uses == {}
