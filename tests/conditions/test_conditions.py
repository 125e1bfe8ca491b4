"""Conditions: the closed form, its faults, and what one condition implies about another."""

from __future__ import annotations

import pytest

from generator.conditions import ConditionError, find_cycle, implied, parse_condition

COMPANY = {
    "telework": True,
    "development": False,
    "byod": "permitted",
    "media": ("usb", "disc"),
    "headcount": 12,
    "departments": ({"id": "r1"}, {"id": "r2"}),
    "open": None,
    "name": "みどり",
}


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param("telework", True, id="bare key"),
        pytest.param("development", False, id="bare key that is no"),
        pytest.param("open", False, id="what is open is not true"),
        pytest.param({"telework": True}, True, id="true"),
        pytest.param({"development": False}, True, id="false"),
        pytest.param({"open": False}, True, id="what does not apply is simply false"),
        pytest.param({"byod": "permitted"}, True, id="choice"),
        pytest.param({"byod": "prohibited"}, False, id="another choice"),
        pytest.param({"open": "permitted"}, False, id="choice that does not apply"),
        pytest.param({"byod": ["limited", "permitted"]}, True, id="one of several"),
        pytest.param({"media": {"has": "usb"}}, True, id="has"),
        pytest.param({"media": {"has": "tape"}}, False, id="has not"),
        pytest.param({"name": {"has": "み"}}, False, id="a text has nothing"),
        pytest.param({"headcount": {"min": 6, "max": 20}}, True, id="range"),
        pytest.param({"headcount": {"min": 12, "max": 12}}, True, id="bounds included"),
        pytest.param({"headcount": {"max": 11}}, False, id="above"),
        pytest.param({"headcount": {"min": 13}}, False, id="below"),
        pytest.param({"departments": {"min": 2}}, True, id="number of records"),
        pytest.param({"departments": {"max": 1}}, False, id="too many records"),
        pytest.param({"open": {"max": 5}}, False, id="an open number is in no range"),
        pytest.param({"telework": {"min": 1}}, False, id="a boolean is no number"),
        pytest.param({"telework": True, "development": True}, False, id="all of a mapping"),
        pytest.param({"telework": True, "byod": "permitted"}, True, id="both of a mapping"),
        pytest.param({"all": ["telework", {"development": False}]}, True, id="all"),
        pytest.param({"any": ["development", {"headcount": {"min": 10}}]}, True, id="any"),
        pytest.param({"any": ["development", "open"]}, False, id="none of any"),
        pytest.param({"not": "telework"}, False, id="not"),
        pytest.param({"not": {"any": ["development", "open"]}}, True, id="not any"),
        pytest.param({"not": {"telework": True, "development": True}}, True, id="not both"),
        pytest.param({"not": {"headcount": {"min": 20}}}, True, id="not a range"),
        pytest.param({"not": {"not": "telework"}}, True, id="not not"),
    ],
)
def test_condition_holds(data: object, expected: bool) -> None:
    assert parse_condition(data).holds(COMPANY.get) is expected


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param("telework", {"telework"}, id="bare key"),
        pytest.param({"telework": False}, {"not telework"}, id="false"),
        pytest.param({"byod": "permitted"}, {"byod_is_permitted"}, id="choice"),
        pytest.param({"byod": ["permitted"]}, {"byod_is_permitted"}, id="list of one"),
        pytest.param({"byod": ["permitted", "limited"]}, None, id="one of several"),
        pytest.param({"not": {"byod": ["a", "b"]}}, {"not byod_is_a", "not byod_is_b"}, id="none of several"),
        pytest.param({"media": {"has": "usb"}}, {"media_has_usb"}, id="has"),
        pytest.param({"not": {"media": {"has": "usb"}}}, {"not media_has_usb"}, id="has not"),
        pytest.param({"headcount": {"max": 10}}, None, id="range"),
        pytest.param({"not": {"headcount": {"max": 10}}}, None, id="not a range"),
        pytest.param({"a": True, "b": False}, {"a", "not b"}, id="mapping"),
        pytest.param({"all": ["a", {"all": ["b", "c"]}]}, {"a", "b", "c"}, id="nested all"),
        pytest.param({"any": ["a", "b"]}, None, id="any"),
        pytest.param({"any": ["a"]}, {"a"}, id="any of one"),
        pytest.param({"not": {"any": ["a", "b"]}}, {"not a", "not b"}, id="neither"),
        pytest.param({"not": {"all": ["a", "b"]}}, None, id="not both"),
        pytest.param({"a": True, "headcount": {"min": 1}}, None, id="conjunction with a range"),
    ],
)
def test_atoms_are_the_template_names_of_a_plain_conjunction(data: object, expected: set[str] | None) -> None:
    assert parse_condition(data).atoms() == expected


def test_names_are_all_that_a_condition_looks_at() -> None:
    condition = parse_condition({"any": [{"a": {"min": 1}}, {"not": {"b": "x"}}], "c": {"has": "y"}})
    assert condition.names() == {"a", "b", "c"}
    assert [sorted(part.names()) for part in condition.parts()] == [["a"], ["b"], ["c"]]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        pytest.param({}, "条件が空です", id="empty"),
        pytest.param([], "「{キー: 値}」の形", id="list"),
        pytest.param(None, "「{キー: 値}」の形", id="nothing"),
        pytest.param(True, "「{キー: 値}」の形", id="boolean"),
        pytest.param("not telework", "「not telework」は、質問のキー", id="expression"),
        pytest.param({"テレワーク": True}, "「テレワーク」は、質問のキー", id="Japanese key"),
        pytest.param({"a": None}, "true か false", id="no value"),
        pytest.param({"a": 5}, "{a: {min: 5, max: 5}}", id="number"),
        pytest.param({"a": []}, "選択肢の値を一つ以上", id="empty list"),
        pytest.param({"a": ["x", 1]}, "選択肢の値を一つ以上", id="list with a number"),
        pytest.param({"a": {}}, "has、min、max だけ", id="empty braces"),
        pytest.param({"a": {"mni": 1}}, "「mni」は使えません", id="misspelt min"),
        pytest.param({"a": {"has": "x", "min": 1}}, "「has」は使えません", id="has with min"),
        pytest.param({"a": {"has": ["x"]}}, "選択肢の値を一つ", id="has a list"),
        pytest.param({"a": {"min": "三"}}, "整数を書いてください", id="min no number"),
        pytest.param({"a": {"min": True}}, "整数を書いてください", id="min a boolean"),
        pytest.param({"a": {"min": 5, "max": 3}}, "min（5）が max（3）より大きく", id="min over max"),
        pytest.param({"all": []}, "all の後には、条件の一覧", id="all of nothing"),
        pytest.param({"any": "a"}, "any の後には、条件の一覧", id="any of a text"),
        pytest.param({"not": {}}, "条件が空です", id="not nothing"),
        pytest.param({"all": ["a", {"b": 3}]}, "{b: {min: 3, max: 3}}", id="fault inside"),
    ],
)
def test_fault_is_a_finished_sentence(data: object, sentence: str) -> None:
    with pytest.raises(ConditionError) as refused:
        parse_condition(data)
    assert sentence in str(refused.value)
    assert str(refused.value).endswith("。")


def test_cycle_is_found_and_named() -> None:
    assert find_cycle({"a": ["b"], "b": ["c", "d"], "c": [], "d": ["b"]}) == ("b", "d", "b")
    assert find_cycle({"a": ["a"]}) == ("a", "a")
    assert find_cycle({"a": ["b", "c"], "b": ["c"], "c": []}) == ()


DEFINITIONS = {
    "remote_dev": parse_condition({"telework": True, "development": True}),
    "any_media": parse_condition({"any": ["usb", "disc"]}),
    "offline": parse_condition({"not": "telework"}),
    "small": parse_condition({"headcount": {"max": 10}}),
}
REQUIREMENTS = {"vpn": parse_condition("telework"), "mfa": parse_condition({"byod": ["permitted", "limited"]})}


@pytest.mark.parametrize(
    ("atoms", "true", "unknown"),
    [
        pytest.param(
            {"remote_dev"}, {"telework", "development"}, {"vpn", "small"}, id="a named conjunction implies its parts"
        ),
        pytest.param({"telework", "development"}, {"remote_dev"}, set(), id="and the parts imply the name"),
        pytest.param({"vpn"}, {"telework"}, {"remote_dev"}, id="a boolean implies the question's own condition"),
        pytest.param({"telework"}, set(), {"vpn", "remote_dev"}, id="but not the other way round"),
        pytest.param({"not telework"}, {"not vpn", "not remote_dev", "offline"}, set(), id="contraries"),
        pytest.param({"not any_media"}, {"not usb", "not disc"}, set(), id="neither of any"),
        pytest.param({"usb"}, {"any_media"}, {"disc"}, id="one of any"),
        pytest.param({"offline"}, {"not telework", "not vpn", "not remote_dev"}, set(), id="a chain"),
        pytest.param({"small"}, {"small"}, {"telework"}, id="a range implies nothing else"),
        pytest.param({"mfa"}, {"mfa"}, {"byod_is_permitted"}, id="one of several implies none of them"),
    ],
)
def test_implied_atoms(atoms: set[str], true: set[str], unknown: set[str]) -> None:
    known = implied(atoms, DEFINITIONS, REQUIREMENTS)
    assert true | atoms <= known
    assert not unknown & known
