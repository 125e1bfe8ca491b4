"""The four states, effective values, and what is open or still at its default."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.answers import Answers, State, ValueProblem
from generator.conditions import parse_condition
from generator.errors import AnswersError
from generator.questionnaire import Questionnaire, load_questionnaire

HANAKO = {"id": "hanako", "name": "渋谷 花子", "title": "社長"}
TARO = {"id": "taro", "name": "渋谷 太郎", "title": "部長"}


def test_nothing_answered_is_open_default_or_not_applicable(questionnaire: Questionnaire) -> None:
    answers = Answers(questionnaire)
    states = {key: answers.state(key) for key in questionnaire.questions}
    assert states == {
        "company_name": State.OPEN,
        "business": State.OPEN,
        "headcount": State.DEFAULT,
        "sites": State.OPEN,
        "representative": State.OPEN,
        "established_on": State.OPEN,
        "revised_on": State.OPEN,
        "version": State.DEFAULT,
        "persons": State.OPEN,
        "officer": State.OPEN,
        "telework": State.DEFAULT,
        "vpn": State.NOT_APPLICABLE,
        "vpn_name": State.NOT_APPLICABLE,
        "byod": State.DEFAULT,
        "media": State.OPEN,
        "website": State.DEFAULT,
        "mail": State.OPEN,
    }
    assert answers.value("company_name") is None
    assert answers.value("headcount") == 10
    assert answers.value("vpn") is None


def test_answer_changes_what_applies(questionnaire: Questionnaire) -> None:
    answers = Answers(questionnaire, {"telework": "はい"})
    assert answers.state("telework") is State.ANSWERED
    assert answers.state("vpn") is State.DEFAULT
    assert answers.state("vpn_name") is State.OPEN
    answers.put("vpn", False)
    assert answers.state("vpn_name") is State.NOT_APPLICABLE


def test_borrowed_default_follows_its_source(questionnaire: Questionnaire) -> None:
    answers = Answers(questionnaire)
    answers.put("established_on", "令和8年12月1日")
    assert (answers.state("revised_on"), answers.value("revised_on")) == (State.DEFAULT, date(2026, 12, 1))
    answers.put("revised_on", "2027-01-01")
    assert (answers.state("revised_on"), answers.value("revised_on")) == (State.ANSWERED, date(2027, 1, 1))
    answers.remove("revised_on")
    answers.remove("established_on")
    assert answers.state("revised_on") is State.OPEN


def test_answer_whose_condition_has_gone_comes_back(questionnaire: Questionnaire) -> None:
    answers = Answers(questionnaire, {"telework": True, "vpn_name": "みどりVPN"})
    answers.put("telework", False)
    assert (answers.state("vpn_name"), answers.value("vpn_name")) == (State.NOT_APPLICABLE, None)
    assert answers.given["vpn_name"] == "みどりVPN"
    answers.put("telework", True)
    assert answers.value("vpn_name") == "みどりVPN"


@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        pytest.param("small", False, id="named condition"),
        pytest.param({"not": "small"}, True, id="contrary of a named condition"),
        pytest.param({"vpn": False}, True, id="what does not apply is false"),
        pytest.param({"byod": "none"}, True, id="default of a choice"),
        pytest.param({"persons": {"min": 1}}, False, id="open records are in no range"),
        pytest.param({"headcount": {"min": 6, "max": 10}}, True, id="default of a number"),
    ],
)
def test_conditions_are_judged_by_effective_values(
    questionnaire: Questionnaire, condition: object, expected: bool
) -> None:
    assert Answers(questionnaire).holds(parse_condition(condition)) is expected


def test_records_come_with_the_effective_values_of_their_fields(questionnaire: Questionnaire) -> None:
    answers = Answers(questionnaire, {"persons": [HANAKO], "representative": "hanako"})
    answers.put("sites", [{"name": "本社"}, {"name": "支店", "locked": "いいえ", "lock": "鍵", "keeper": "渋谷花子"}])
    assert answers.value("sites") == (
        {"id": "r1", "name": "本社", "locked": True, "note": "―", "keeper": "hanako"},
        {"id": "r2", "name": "支店", "locked": False, "note": "―", "keeper": "hanako"},
    )
    assert answers.given["sites"] == (
        {"id": "r1", "name": "本社"},
        {"id": "r2", "name": "支店", "locked": False, "lock": "鍵", "keeper": "hanako"},
    )


def test_open_items_are_named_in_order_with_fields_of_records(questionnaire: Questionnaire) -> None:
    given = {"company_name": "みどり", "persons": [HANAKO], "sites": [{"id": "hq", "name": "本社"}, {"locked": False}]}
    items = Answers(questionnaire, given).open_items()
    assert [(item.key, item.record, item.field) for item in items] == [
        ("business", None, None),
        ("sites", "hq", "address"),
        ("sites", "hq", "lock"),
        ("sites", "hq", "keeper"),
        ("sites", "r1", "name"),
        ("sites", "r1", "address"),
        ("sites", "r1", "keeper"),
        ("representative", None, None),
        ("established_on", None, None),
        ("revised_on", None, None),
        ("officer", None, None),
        ("media", None, None),
        ("mail", None, None),
    ]
    address = items[1]
    assert (address.label, address.prompt, address.section) == ("所在地", "どこですか。", "会社")
    assert address.place == "拠点「本社」の所在地"
    assert items[4].place == "拠点「2件目」の拠点名"
    assert (items[9].label, items[9].follows) == ("改訂日", "established_on")


def test_defaults_in_use_are_named_with_fields_of_records(questionnaire: Questionnaire) -> None:
    answers = Answers(questionnaire, {"headcount": 3, "persons": [HANAKO], "telework": True})
    assert [(item.key, item.field) for item in answers.defaults_in_use()] == [
        ("version", None),
        ("persons", "phone"),
        ("vpn", None),
        ("byod", None),
        ("website", None),
    ]


def test_open_field_of_a_default_record_is_open(tmp_path: Path) -> None:
    text = (
        "section: a\ntitle: 一\nquestions:\n  areas:\n    type: records\n    label: 領域\n    prompt: 場所は。\n"
        "    default: [{id: office, name: 事務室}]\n    fields:\n      name: {type: text, label: 名, prompt: 名は。}\n"
        "      floor: {type: text, label: 階, prompt: 階は。}\n"
        "      key: {type: text, label: 鍵, prompt: 鍵は。, default: あり}\n"
    )
    (tmp_path / "a.yaml").write_text(text, encoding="utf-8")
    answers = Answers(load_questionnaire(tmp_path))
    assert answers.state("areas") is State.DEFAULT
    assert [item.place for item in answers.open_items()] == ["領域「事務室」の階"]
    assert [item.place for item in answers.defaults_in_use()] == ["領域"]


def test_values_and_text_as_typed_give_equal_answers(questionnaire: Questionnaire) -> None:
    typed = Answers(questionnaire, {"headcount": "１２人", "media": "ディスク、USBメモリー", "byod": "使える"})
    assert typed.given == {"headcount": 12, "media": ("usb", "disc"), "byod": "some"}
    assert Answers(questionnaire, typed.given).given == typed.given


def test_persons_may_stand_after_the_questions_that_name_them(questionnaire: Questionnaire) -> None:
    answers = Answers(questionnaire, {"representative": "渋谷 花子", "persons": [HANAKO]})
    assert answers.value("representative") == "hanako"


def test_all_wrong_values_are_named_at_once(questionnaire: Questionnaire) -> None:
    with pytest.raises(AnswersError) as refused:
        Answers(questionnaire, {"headcount": "多い", "established_on": "いつか", "nanika": 1})
    assert [fault.place for fault in refused.value.faults] == ["established_on", "headcount", "nanika"]


def test_wrong_value_changes_nothing(questionnaire: Questionnaire) -> None:
    answers = Answers(questionnaire, {"headcount": 12})
    with pytest.raises(ValueProblem):
        answers.put("headcount", "たくさん")
    with pytest.raises(KeyError):
        answers.put("heatcount", 12)
    assert answers.given == {"headcount": 12}


def test_record_numbers_are_never_used_again(questionnaire: Questionnaire) -> None:
    answers = Answers(questionnaire)
    answers.put("sites", [{"name": "一"}, {"name": "二"}, {"id": "hq", "name": "三"}])
    answers.put("sites", [{"id": "r1", "name": "一"}, {"name": "四"}])
    assert [record["id"] for record in answers.given["sites"]] == ["r1", "r3"]  # type: ignore[index, union-attr]
    answers.remove("sites")
    answers.put("sites", [{"name": "五"}])
    assert [record["id"] for record in answers.given["sites"]] == ["r4"]  # type: ignore[index, union-attr]


def test_person_who_is_named_elsewhere_cannot_go(questionnaire: Questionnaire) -> None:
    answers = Answers(questionnaire, {"persons": [HANAKO, TARO], "representative": "taro"})
    answers.put("sites", [{"name": "本社", "keeper": "hanako"}])
    for left, label in (([HANAKO], "代表者"), ([TARO], "鍵の管理者")):
        with pytest.raises(ValueProblem, match=f"「{label}」に選ばれています"):
            answers.put("persons", left)
    with pytest.raises(ValueProblem, match="に選ばれています"):
        answers.remove("persons")
    assert len(answers.persons) == 2
    answers.put("representative", "hanako")
    answers.put("persons", [HANAKO])


def test_what_cleaning_changed_is_said(questionnaire: Questionnaire) -> None:
    answers = Answers(questionnaire)
    answers.put("company_name", "みどり\x07か\u3099わ\n工業")
    answers.put("sites", [{"name": "本\ufdd0社"}])
    assert answers.value("company_name") == "みどりがわ 工業"
    assert [str(cleaned) for cleaned in answers.cleaned] == [
        "会社名: 文書に入れられない文字を1個除きました。",
        "会社名: 濁点などが離れた文字を1か所つなげました。",
        "会社名: 改行やタブを空白に変えました。",
        "拠点: 1件目の「拠点名」: 文書に入れられない文字を1個除きました。",
    ]
