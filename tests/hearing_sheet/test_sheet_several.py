"""Several people fill sheets for one company: what agrees is one answer, what does not is listed with who said it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from workbooks import ALL_GIVEN, Sheet, exported

from generator.answers import Answers, State, load_answers, save_answers
from generator.errors import AnswersError
from generator.hearing_sheet import Imported, import_sheets
from generator.questionnaire import Questionnaire

Fill = Callable[[Sheet], object]


def both(
    questionnaire: Questionnaire,
    folder: Path,
    first: Fill,
    second: Fill,
    given: dict[str, object] | None = None,
    known: dict[str, object] | None = None,
) -> Imported:
    """Import what 総務 and 情シス made of the same sheet."""
    paths = []
    for name, fill in (("総務", first), ("情シス", second)):
        sheet = exported(Answers(questionnaire, given or {}), folder / f"{name}.xlsx")
        sheet.respondent(name)
        fill(sheet)
        paths.append(sheet.save())
    return import_sheets(paths, questionnaire, None if known is None else Answers(questionnaire, known))


def say(**answers: object) -> Fill:
    """Return hands that write these answers."""

    def fill(sheet: Sheet) -> None:
        for key, value in answers.items():
            sheet.answer(key).value = value

    return fill


def test_parts_of_two_people_become_one(questionnaire: Questionnaire, tmp_path: Path) -> None:
    result = both(
        questionnaire,
        tmp_path,
        say(headcount=12, telework="はい"),
        say(company_name="つばき", headcount="12人"),
    )
    assert result.answers.given == {"company_name": "つばき", "headcount": 12, "telework": True}
    assert result.disputes == ()
    assert result.respondents == ("総務", "情シス")


def test_disagreements_name_who_said_what_and_stay_open(questionnaire: Questionnaire, tmp_path: Path) -> None:
    result = both(questionnaire, tmp_path, say(headcount=12), say(headcount=15))
    assert "headcount" not in result.answers.given
    assert [str(item) for item in result.disputes] == ["人数: 総務は「12」／情シスは「15」"]


def test_what_stood_in_the_sheet_is_one_of_the_answers_to_choose_from(
    questionnaire: Questionnaire, tmp_path: Path
) -> None:
    result = both(questionnaire, tmp_path, say(headcount=12), say(headcount=15), given=ALL_GIVEN)
    assert result.answers.state("headcount") is State.OPEN
    assert [str(item) for item in result.disputes] == ["人数: 前の答えは「28」／総務は「12」／情シスは「15」"]


def test_a_later_sheet_ends_the_dispute(questionnaire: Questionnaire, tmp_path: Path) -> None:
    known = both(questionnaire, tmp_path, say(headcount=12), say(headcount=15)).answers
    silent = exported(known, tmp_path / "後.xlsx")
    assert import_sheets([silent.save()], questionnaire, known).answers.disputed == known.disputed
    silent.answer("headcount").value = 15
    last = import_sheets([silent.save()], questionnaire, known).answers
    assert (last.disputed, last.given["headcount"]) == ({}, 15)


def test_a_dispute_is_saved_and_loaded(questionnaire: Questionnaire, tmp_path: Path) -> None:
    def two(number: int, text: str) -> Fill:
        def fill(sheet: Sheet) -> None:
            sheet.answer("headcount").value = number
            sheet.field("devices", "name", 1).value = "タブレット"
            sheet.field("devices", "note", 1).value = text

        return fill

    answers = both(questionnaire, tmp_path, two(3, "白"), two(4, "黒")).answers
    save_answers(answers, tmp_path / "answers.yaml")
    again = load_answers(tmp_path / "answers.yaml", questionnaire)
    assert (again.given, again.disputed) == (answers.given, answers.disputed)
    assert [str(dispute) for dispute in again.disputes()] == [
        "人数: 総務は「3」／情シスは「4」",
        "機器「タブレット」の覚え: 総務は「白」／情シスは「黒」",
    ]


def test_two_names_of_one_person_are_refused(questionnaire: Questionnaire, tmp_path: Path) -> None:
    def name(text: str) -> Fill:
        return lambda sheet: setattr(sheet.field("persons", "name", 1), "value", text)

    with pytest.raises(AnswersError, match=r"渋谷 華子.*渋谷 はな"):
        both(questionnaire, tmp_path, name("渋谷 華子"), name("渋谷 はな"), given=ALL_GIVEN)


def test_a_change_counts_before_what_stood_in_the_sheet(questionnaire: Questionnaire, tmp_path: Path) -> None:
    result = both(questionnaire, tmp_path, say(headcount=30), say(), given=ALL_GIVEN)
    assert result.answers.given["headcount"] == 30
    assert result.disputes == ()


def test_an_answer_counts_before_undecided(questionnaire: Questionnaire, tmp_path: Path) -> None:
    result = both(questionnaire, tmp_path, say(headcount="要確認"), say(headcount=15))
    assert result.answers.given == {"headcount": 15}
    assert [item.who for item in result.confirmations] == ["総務"]


def test_persons_of_two_sheets_are_told_apart_by_name(questionnaire: Questionnaire, tmp_path: Path) -> None:
    def first(sheet: Sheet) -> None:
        sheet.field("persons", "name", 1).value = "渋谷 花子"
        sheet.field("persons", "title", 1).value = "社長"
        sheet.answer("boss").value = "渋谷 花子"

    def second(sheet: Sheet) -> None:
        sheet.field("persons", "name", 1).value = "神田 太郎"
        sheet.field("persons", "name", 2).value = "渋谷花子"
        sheet.field("persons", "phone", 2).value = "090-0000-0013"
        sheet.answer("telework_boss").value = "神田 太郎"

    given = both(questionnaire, tmp_path, first, second).answers.given
    assert given["persons"] == (
        {"id": "r1", "name": "渋谷 花子", "title": "社長", "phone": "090-0000-0013"},
        {"id": "r2", "name": "神田 太郎"},
    )
    assert (given["boss"], given["telework_boss"]) == ("r1", "r2")


def test_changes_in_different_records_and_fields_come_together(questionnaire: Questionnaire, tmp_path: Path) -> None:
    def first(sheet: Sheet) -> None:
        sheet.field("devices", "count", 1).value = 9
        sheet.field("devices", "name", 3).value = "タブレット"

    def second(sheet: Sheet) -> None:
        sheet.field("devices", "kind", 2).value = "持運び"
        sheet.field("devices", "name", 3).value = "電話機"

    devices = both(questionnaire, tmp_path, first, second, given=ALL_GIVEN).answers.given["devices"]
    assert isinstance(devices, tuple)
    taken = [(r["id"], r["name"], r.get("count"), r.get("kind")) for r in devices if isinstance(r, dict)]
    assert taken == [
        ("r1", "ノート", 9, "mobile"),
        ("r4", "サーバー", None, "mobile"),
        ("r5", "タブレット", None, None),
        ("r6", "電話機", None, None),
    ]


def test_disagreements_in_a_record_name_record_and_field(questionnaire: Questionnaire, tmp_path: Path) -> None:
    def count(number: int) -> Fill:
        return lambda sheet: setattr(sheet.field("devices", "count", 1), "value", number)

    result = both(questionnaire, tmp_path, count(4), count(5), given=ALL_GIVEN)
    assert [str(item) for item in result.disputes] == [
        "機器「ノート」の台数: 前の答えは「3」／総務は「4」／情シスは「5」"
    ]
    assert "count" not in result.answers.given["devices"][0]  # type: ignore[operator,index,call-overload]


def test_one_deletes_a_record_and_the_other_leaves_it(questionnaire: Questionnaire, tmp_path: Path) -> None:
    def delete(sheet: Sheet) -> None:
        sheet.sheet("kitei:list:devices").delete_rows(sheet.first_row("devices"))

    result = both(questionnaire, tmp_path, delete, lambda sheet: None, given=ALL_GIVEN)
    assert [r["id"] for r in result.answers.given["devices"]] == ["r4"]  # type: ignore[index,union-attr,call-overload]
    assert any("機器「ノート」" in note for note in result.notes)


def test_answers_known_before_stay_where_the_sheets_say_nothing(questionnaire: Questionnaire, tmp_path: Path) -> None:
    known = {"company_name": "つばき", "headcount": 5, "persons": [{"id": "hana", "name": "渋谷 花子"}]}

    def first(sheet: Sheet) -> None:
        sheet.answer("headcount").value = 8
        sheet.field("persons", "name", 1).value = "渋谷花子"
        sheet.field("persons", "title", 1).value = "社長"

    given = both(questionnaire, tmp_path, first, say(), known=known).answers.given
    assert given["company_name"] == "つばき"
    assert given["headcount"] == 8
    assert given["persons"] == ({"id": "hana", "name": "渋谷花子", "title": "社長"},)


def test_undecided_takes_back_what_was_known(questionnaire: Questionnaire, tmp_path: Path) -> None:
    result = both(questionnaire, tmp_path, say(headcount="要確認"), say(), known={"headcount": 5})
    assert result.answers.given == {}
