"""Defaults that follow other answers: a backup its system, the preset's size the number of people."""

from __future__ import annotations

import pytest

from generator.answers import Answers, State
from generator.presets import load_preset, load_presets
from generator.questionnaire import Questionnaire, Value, load_questionnaire

PRESETS = load_presets()


@pytest.fixture(scope="module")
def shipped() -> Questionnaire:
    return load_questionnaire()


def small_shop(shipped: Questionnaire) -> Answers:
    answers = Answers(shipped)
    answers.use_preset(load_preset("retail/6-20", shipped))
    return answers


def devices(answers: Answers) -> list[Value]:
    backups = answers.value("backups")
    assert isinstance(backups, tuple)
    return [row["device"] for row in backups if isinstance(row, dict)]


def systems(answers: Answers) -> list[dict[str, Value]]:
    held = answers.value("systems")
    assert isinstance(held, tuple)
    return [dict(row) for row in held if isinstance(row, dict)]


def test_a_default_backup_takes_the_name_its_system_has_now_and_goes_with_it(shipped: Questionnaire) -> None:
    answers = small_shop(shipped)
    assert devices(answers) == ["ファイル共有サービス", "会計サービス"]
    kept = [row for row in systems(answers) if row["id"] != "accounting"]
    answers.put("systems", [{**row, "name": "Box"} if row["id"] == "files" else row for row in kept])
    assert devices(answers) == ["Box"]
    assert answers.state("backups") is State.DEFAULT
    answers.put("systems", [])
    assert devices(answers) == []


def test_what_was_answered_about_backups_is_never_changed(shipped: Questionnaire) -> None:
    answers = small_shop(shipped)
    answers.put("backups", [{"target": "写真", "device": "会計サービス", "place": "金庫"}])
    answers.put("systems", [])
    assert devices(answers) == ["会計サービス"]


@pytest.mark.parametrize("name", PRESETS.by_name)
def test_every_backup_of_a_preset_names_a_system_or_a_server_of_it(name: str) -> None:
    values = PRESETS.by_name[name].values
    known = {row["name"] for key in ("systems", "servers") for row in values.get(key, ()) if isinstance(row, dict)}  # type: ignore[union-attr]
    assert {row["device"] for row in values["backups"] if isinstance(row, dict)} <= known  # type: ignore[union-attr]


def test_the_number_of_people_chooses_the_size_of_the_preset_and_says_so(shipped: Questionnaire) -> None:
    answers = small_shop(shipped)
    answers.put("headcount", 7)
    assert (answers.preset, answers.cleaned) == ("retail/6-20", ())
    answers.put("headcount", 30)
    assert (answers.preset, answers.value("vendor_scale")) == ("retail/21-50", "many")
    assert [str(change) for change in answers.cleaned] == [
        "従業者の人数: まだ答えていない質問の既定値を、21〜50人の会社のものに合わせました。"
    ]
    answers.put("headcount", 5000)
    assert answers.preset == "retail/101-300"


def test_without_a_preset_the_number_of_people_chooses_none(shipped: Questionnaire) -> None:
    answers = Answers(shipped, {"headcount": 30})
    assert answers.preset == ""


def test_a_person_without_numbers_has_those_of_the_company(shipped: Questionnaire) -> None:
    given = {
        "company_phone": "03-0000-0009",
        "policy_contact_email": "info@example.jp",
        "persons": [{"name": "甲"}, {"name": "乙", "phone": "―", "email": "―"}],
    }
    persons = Answers(shipped, given).value("persons")
    assert isinstance(persons, tuple)
    found = [(row.get("phone"), row.get("email")) for row in persons if isinstance(row, dict)]
    assert found == [("03-0000-0009", "info@example.jp"), ("―", "―")], "what an old file says stays"
    assert "company_phone" in {item.key for item in Answers(shipped).open_items()}


def test_words_of_choices_that_were_printed_before_are_understood(shipped: Questionnaire) -> None:
    servers = [{"name": "親機", "kind": "物理サーバー", "purpose": "共有"}, {"name": "箱", "kind": "仮想化基盤"}]
    held = Answers(shipped, {"servers": servers}).given["servers"]
    assert isinstance(held, tuple)
    assert [row["kind"] for row in held if isinstance(row, dict)] == ["physical", "hypervisor"]
