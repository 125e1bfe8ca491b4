"""What people really do to a sheet, and what is understood."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path

import pytest
from damage import rewritten
from workbooks import ALL_GIVEN, Sheet, exported, filled, imported, insert_columns, insert_rows

from generator.answers import Answers
from generator.hearing_sheet import import_sheets
from generator.hearing_sheet.layout import PREPARED
from generator.questionnaire import Questionnaire

CASES: tuple[tuple[str, str, object, object], ...] = (
    ("full-width digits", "headcount", "　２８　", 28),
    ("a unit", "headcount", "28人", 28),
    ("a whole float", "headcount", 28.0, 28),
    ("a date", "founded", datetime(1985, 4, 1), date(1985, 4, 1)),
    ("a Japanese date", "founded", "昭和60年4月1日", date(1985, 4, 1)),
    ("a short Japanese date", "founded", "S60.4.1", date(1985, 4, 1)),
    ("a date as text", "founded", "1985／4／1", date(1985, 4, 1)),
    ("trailing blanks", "company_name", "株式会社つばき　 \n", "株式会社つばき"),
    ("a phone number that became a number", "phone", 300000012, "0300000012"),
    ("a mobile number that became a float", "phone", 9000000012.0, "09000000012"),
    ("a phone number without its zero as text", "phone", "300000012", "0300000012"),
    ("a full-width phone number", "phone", "０３－００００－００１２", "03-0000-0012"),
    ("a real boolean", "telework", True, True),
    ("a circle for yes", "telework", "○", True),
    ("a number where text is asked", "company_name", 110, "110"),
    ("a date where text is asked", "company_name", datetime(2026, 12, 1), "2026年12月1日"),
    ("a time where text is asked", "company_name", time(9, 5), "9:05"),
    ("choices typed in one cell", "months", "1月、10月", ("m1", "m10")),
    ("no choice at all", "months", "該当なし", ()),
    ("no device at all", "devices", "なし", ()),
)


@pytest.mark.parametrize(("key", "value", "taken"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_what_people_write_is_understood(
    key: str, value: object, taken: object, questionnaire: Questionnaire, tmp_path: Path
) -> None:
    result = filled(questionnaire, tmp_path / "x.xlsx", lambda sheet: setattr(sheet.answer(key), "value", value))
    assert result.answers.given == {key: taken}
    assert type(result.answers.given[key]) is type(taken)


def test_a_restored_zero_is_told(questionnaire: Questionnaire, tmp_path: Path) -> None:
    result = filled(
        questionnaire, tmp_path / "x.xlsx", lambda sheet: setattr(sheet.answer("phone"), "value", 300000012)
    )
    assert any("初めの0" in note and "窓口の電話" in note for note in result.notes)


def test_percent_is_read_as_people_see_it(questionnaire: Questionnaire, tmp_path: Path) -> None:
    def fill(sheet: Sheet) -> None:
        sheet.answer("headcount").value = 0.8
        sheet.answer("headcount").number_format = "0%"

    assert filled(questionnaire, tmp_path / "x.xlsx", fill).answers.given == {"headcount": 80}


MOVES: dict[str, Callable[[Sheet], object]] = {
    "rows inserted above": lambda s: insert_rows(s.sheet("kitei:questions:firm"), 3, 4),
    "a row inserted between records": lambda s: insert_rows(
        s.sheet("kitei:list:devices"), s.first_row("devices") + 1, 2
    ),
    "a column inserted in a list": lambda s: insert_columns(s.sheet("kitei:list:devices"), 8, 2),
    "a column inserted before all": lambda s: insert_columns(s.sheet("kitei:list:persons"), 1, 1),
    "sheets reordered": lambda s: s.book.move_sheet(s.book["はじめに"], 3),
    "sheets renamed": lambda s: setattr(s.sheet("kitei:list:devices"), "title", "うちの機器"),
    "columns widened": lambda s: setattr(s.sheet("kitei:list:devices").column_dimensions["D"], "width", 90),
    "a sheet of one's own": lambda s: s.book.create_sheet("メモ").append(["q:headcount", "x"]),
    "formats over whole columns": lambda s: setattr(s.sheet("kitei:list:devices")["D5000"], "number_format", "0"),
}


@pytest.mark.parametrize("move", MOVES.values(), ids=MOVES.keys())
def test_moving_things_does_no_harm(
    move: Callable[[Sheet], object], questionnaire: Questionnaire, tmp_path: Path
) -> None:
    sheet = exported(Answers(questionnaire, ALL_GIVEN), tmp_path / "x.xlsx")
    move(sheet)
    assert imported(sheet, questionnaire).answers.given == Answers(questionnaire, ALL_GIVEN).given


def test_rows_beyond_the_prepared_ones_are_found(questionnaire: Questionnaire, tmp_path: Path) -> None:
    def fill(sheet: Sheet) -> None:
        # Above the last row of the list, for another list stands below.
        insert_rows(sheet.sheet("kitei:list:devices"), sheet.first_row("devices") + PREPARED, 60)
        for number in (1, 20, 21, 75):
            sheet.field("devices", "name", number).value = f"機器{number}"
        # Below the last list of a worksheet there is room without an end.
        for number in (19, 90):
            sheet.field("networks", "name", number).value = f"網{number}"

    given = filled(questionnaire, tmp_path / "x.xlsx", fill, {"networks": [{"name": "網1"}]}).answers.given
    assert given["devices"] == tuple({"id": f"r{n}", "name": f"機器{k}"} for n, k in enumerate((1, 20, 21, 75), 1))
    assert given["networks"] == tuple({"id": f"r{n}", "name": f"網{k}"} for n, k in enumerate((1, 19, 90), 1))


def test_a_row_copied_whole_is_a_new_record(questionnaire: Questionnaire, tmp_path: Path) -> None:
    sheet = exported(Answers(questionnaire, ALL_GIVEN), tmp_path / "x.xlsx")
    worksheet = sheet.sheet("kitei:list:devices")
    first = sheet.first_row("devices")
    for column in range(1, 13):
        worksheet.cell(first + 2, column).value = worksheet.cell(first, column).value
    devices = imported(sheet, questionnaire).answers.given["devices"]
    assert isinstance(devices, tuple)
    assert [record["id"] for record in devices if isinstance(record, dict)] == ["r1", "r4", "r5"]


def test_a_deleted_record_is_gone_and_told(questionnaire: Questionnaire, tmp_path: Path) -> None:
    sheet = exported(Answers(questionnaire, ALL_GIVEN), tmp_path / "x.xlsx")
    sheet.sheet("kitei:list:devices").delete_rows(sheet.first_row("devices") + 1)
    result = imported(sheet, questionnaire)
    assert [r["id"] for r in result.answers.given["devices"]] == ["r1"]  # type: ignore[index,union-attr,call-overload]
    assert any("機器のうち" in note and "1件" in note and "除きました" in note for note in result.notes)
    # Its number is not used again.
    result.answers.put("devices", [*result.answers.given["devices"], {"name": "新"}])  # type: ignore[misc]
    assert result.answers.given["devices"][-1]["id"] == "r5"  # type: ignore[index,call-overload]


def test_merged_cells_count_for_each_row(questionnaire: Questionnaire, tmp_path: Path) -> None:
    def fill(sheet: Sheet) -> None:
        for number, name in enumerate(("一号", "二号"), 1):
            sheet.field("devices", "name", number).value = name
        top = sheet.field("devices", "kind", 1)
        top.value = "持運び"
        sheet.sheet("kitei:list:devices").merge_cells(f"{top.coordinate}:{top.column_letter}{top.row + 1}")

    result = filled(questionnaire, tmp_path / "x.xlsx", fill)
    kinds = [record["kind"] for record in result.answers.given["devices"]]  # type: ignore[union-attr,index,call-overload]
    assert kinds == ["mobile", "mobile"]
    assert any("結合" in note for note in result.notes)


def test_a_formula_gives_its_stored_result_with_a_note(questionnaire: Questionnaire, tmp_path: Path) -> None:
    sheet = exported(Answers(questionnaire), tmp_path / "x.xlsx")
    cell = sheet.answer("headcount")
    cell.value = "=20+8"
    empty = re.compile(rb"(>20\+8</f>)<v ?/>|(>20\+8</f>)<v></v>")
    stored = rewritten(sheet.save(), tmp_path / "y.xlsx", lambda _, data: empty.sub(rb">20+8</f><v>28</v>", data), {})
    result = import_sheets([stored], questionnaire)
    assert result.answers.given == {"headcount": 28}
    assert any("数式" in note and "28" in note for note in result.notes)


UNDECIDED = (
    ("要確認", "", "要確認", ""),
    ("要確認", "社長に聞く", "要確認", "社長に聞く"),
    ("未定（来月決める）", "", "未定", "来月決める"),
    ("要確認：山田さん", "金曜まで", "要確認", "山田さん　金曜まで"),
)


@pytest.mark.parametrize(("text", "remark", "word", "told"), UNDECIDED, ids=[case[3] or "bare" for case in UNDECIDED])
@pytest.mark.parametrize(
    "key", ["company_name", "headcount", "founded", "telework", "byod", "months", "boss", "devices"]
)
def test_undecided_comes_back_open_with_its_remark(
    key: str, text: str, remark: str, word: str, told: str, questionnaire: Questionnaire, tmp_path: Path
) -> None:
    def fill(sheet: Sheet) -> None:
        sheet.answer(key).value = text
        sheet.answer(key, "kitei:remark").value = remark
        sheet.respondent("山田", "総務部")

    result = filled(questionnaire, tmp_path / "x.xlsx", fill)
    assert result.answers.given == {}
    (item,) = result.confirmations
    assert (item.word, item.remark, item.who) == (word, told, "総務部 山田")


def test_an_undecided_field_is_open_in_its_record(questionnaire: Questionnaire, tmp_path: Path) -> None:
    def fill(sheet: Sheet) -> None:
        sheet.field("devices", "name", 1).value = "ノート"
        sheet.field("devices", "bought", 1).value = "要確認"
        sheet.field("devices", "remark", 1).value = "領収書を探す"

    result = filled(questionnaire, tmp_path / "x.xlsx", fill)
    assert result.answers.given["devices"] == ({"id": "r1", "name": "ノート"},)
    assert [(c.place, c.remark) for c in result.confirmations] == [("機器「ノート」の購入日", "領収書を探す")]


def test_a_remark_beside_an_answer_is_told(questionnaire: Questionnaire, tmp_path: Path) -> None:
    def fill(sheet: Sheet) -> None:
        sheet.answer("headcount").value = 12
        sheet.answer("headcount", "kitei:remark").value = "春に増える"

    result = filled(questionnaire, tmp_path / "x.xlsx", fill)
    assert result.answers.given == {"headcount": 12}
    assert [(c.word, c.remark) for c in result.confirmations] == [("備考", "春に増える")]


def test_usual_records_stay_defaults_until_somebody_changes_them(questionnaire: Questionnaire, tmp_path: Path) -> None:
    sheet = exported(Answers(questionnaire), tmp_path / "x.xlsx")
    assert sheet.field("networks", "name", 2).value == "来客用"
    assert imported(sheet, questionnaire).answers.given == {}
    sheet.field("networks", "place", 2).value = "受付"
    assert imported(sheet, questionnaire).answers.given["networks"] == (
        {"id": "office", "name": "業務用", "place": "事務所"},
        {"id": "guest", "name": "来客用", "place": "受付"},
    )


def test_usual_records_all_taken_out_are_none(questionnaire: Questionnaire, tmp_path: Path) -> None:
    sheet = exported(Answers(questionnaire), tmp_path / "x.xlsx")
    sheet.sheet("kitei:list:networks").delete_rows(sheet.first_row("networks"), 2)
    assert imported(sheet, questionnaire).answers.given == {"networks": ()}


def test_persons_are_chosen_by_name(questionnaire: Questionnaire, tmp_path: Path) -> None:
    def fill(sheet: Sheet) -> None:
        sheet.field("persons", "name", 1).value = "渋谷 花子"
        sheet.field("persons", "name", 2).value = "神田 太郎"
        sheet.answer("boss").value = "神田太郎"

    assert filled(questionnaire, tmp_path / "x.xlsx", fill).answers.given["boss"] == "r2"
