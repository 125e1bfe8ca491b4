"""The workbook itself: what people see, what is protected, and what it computes while they type."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from test_sheet_round_trip import EXAMPLES, THROUGH_OFFICE, made_answers
from workbooks import ALL_GIVEN, exported, resaved

from generator.answers import Answers, State, load_answers
from generator.hearing_sheet import export_sheet
from generator.hearing_sheet.layout import PREPARED
from generator.questionnaire import Questionnaire, QuestionType, load_questionnaire


def visible(path: Path) -> Iterator[Worksheet]:
    for sheet in load_workbook(path).worksheets:
        if sheet.sheet_state == "visible":
            yield sheet


def test_the_first_sheet_names_company_consultant_and_deadline(questionnaire: Questionnaire, tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    export_sheet(Answers(questionnaire, ALL_GIVEN), path, consultant="山吹", deadline=date(2026, 12, 18))
    first = next(visible(path))
    text = "\n".join(str(cell.value) for row in first.iter_rows() for cell in row if cell.value)
    assert "株式会社つばき　御中" in text
    assert "2026年12月18日（金）" in text
    assert "山吹" in text


def test_questions_are_protected_without_a_password_and_answers_are_not(
    questionnaire: Questionnaire, tmp_path: Path
) -> None:
    sheet = exported(Answers(questionnaire), tmp_path / "x.xlsx")
    firm = sheet.sheet("kitei:questions:firm")
    assert firm.protection.sheet
    assert firm.protection.password is None
    unlocked = {cell.coordinate for row in firm.iter_rows() for cell in row if not cell.protection.locked}
    assert sheet.answer("headcount").coordinate in unlocked
    assert sheet.mark("months", "m4").coordinate in unlocked
    assert all(place[0] in "HK" for place in unlocked)


def test_rows_of_a_list_below_questions_can_be_filled_inserted_sorted_and_deleted(
    questionnaire: Questionnaire, tmp_path: Path
) -> None:
    sheet = exported(Answers(questionnaire, ALL_GIVEN), tmp_path / "x.xlsx")
    devices = sheet.sheet("kitei:list:devices")
    assert devices.protection.sheet
    free = devices.protection
    assert (free.insertRows, free.deleteRows, free.sort) == (False, False, False)
    first = sheet.first_row("devices")
    for row in range(first, first + PREPARED):
        # Excel lets a row go only if not one cell of it is locked, seen or not.
        assert not devices.row_dimensions[row].protection.locked
        assert not [cell.coordinate for cell in devices[row] if cell.has_style and cell.protection.locked]
    assert devices.row_dimensions[first + PREPARED].protection.locked
    assert sheet.field("devices", "name", PREPARED).fill.start_color.rgb == "00FFF8DC"


def test_a_list_with_a_worksheet_of_its_own_is_free(tmp_path: Path) -> None:
    sheet = exported(Answers(load_questionnaire()), tmp_path / "x.xlsx", essential=True)
    systems = sheet.sheet("kitei:list:systems")
    assert systems.title == "情報システム"
    assert not systems.protection.sheet
    assert sheet.field("systems", "name", PREPARED).fill.start_color.rgb == "00FFF8DC"


TABS = {
    "all": ({}, 16),
    "essential": ({"essential": True}, 8),
    "open": ({"only_open": True}, 8),
    "one section": ({"sections": ("access",)}, 2),
}


@pytest.mark.parametrize(("options", "most"), TABS.values(), ids=TABS.keys())
@pytest.mark.parametrize("answers", [None, *EXAMPLES], ids=lambda path: path.stem if path else "blank")
def test_there_are_few_worksheets_and_each_fits_a_screen(
    answers: Path | None, options: dict[str, object], most: int, tmp_path: Path
) -> None:
    path = tmp_path / "x.xlsx"
    given = load_answers(answers, load_questionnaire()) if answers else Answers(load_questionnaire())
    if answers and "only_open" in options:
        given.remove("vendors")
    export_sheet(given, path, **options)
    sheets = list(visible(path))
    assert len(sheets) <= most
    for sheet in sheets:
        assert pixels(sheet) <= SCREEN
        assert all(len(sheet.title) <= 31 for sheet in sheets)


def pixels(sheet: Worksheet) -> float:
    """Return how wide all columns that are seen are, at 100 %."""
    columns = sheet.column_dimensions.values()
    return sum(7 * column.width * (column.max - column.min + 1) for column in columns if not column.hidden)


SCREEN = 1280 - 30 - 20
"""Beside the columns a window shows the numbers of the rows and a scroll bar."""


def test_a_choice_can_be_read_on_paper(tmp_path: Path) -> None:
    sheet = exported(Answers(load_questionnaire()), tmp_path / "x.xlsx")
    questionnaire = load_questionnaire()
    for question in questionnaire:
        if question.type is QuestionType.CHOICE and len(question.choices) <= 8:
            page, row = sheet.place(f"q:{question.key}")
            text = "\n".join(str(cell.value) for cell in page[row] if cell.value)
            assert all(choice.label in text for choice in question.choices), question.key


def test_what_an_empty_cell_means_is_said_in_words(tmp_path: Path) -> None:
    export_sheet(Answers(load_questionnaire()), tmp_path / "x.xlsx")
    lines = [
        line
        for sheet in visible(tmp_path / "x.xlsx")
        for row in sheet.iter_rows()
        for cell in row
        if cell.protection.locked
        for line in str(cell.value or "").split("\n")
    ]
    assert any(line == "「―」（無し）が入ります" for line in lines)
    assert not [line for line in lines if line and line.removeprefix("空欄のとき：") in ("―", "なし", "")]


@pytest.mark.parametrize("filled", [0, 2, 18])
def test_a_list_prints_what_is_filled_and_five_rows_more(
    filled: int, questionnaire: Questionnaire, tmp_path: Path
) -> None:
    devices = [{"name": f"{number}"} for number in range(filled)]
    sheet = exported(Answers(questionnaire, {"devices": devices}), tmp_path / "x.xlsx")
    page, first = sheet.sheet("kitei:list:devices"), sheet.first_row("devices")
    printed = {row for area in page.print_area.split(",") for row in rows_of(area)}
    assert first + filled + 4 in printed
    # With all prepared rows on it, the line below them is printed as well.
    assert (first + filled + 5 in printed) == (filled + 5 >= PREPARED)


def rows_of(area: str) -> range:
    first, last = (int("".join(filter(str.isdigit, cell))) for cell in area.rpartition("!")[2].split(":"))
    return range(first, last + 1)


@pytest.mark.parametrize("essential", [False, True], ids=["all", "essential"])
def test_every_sheet_prints_on_a4_as_wide_as_a_page(essential: bool, tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    export_sheet(Answers(load_questionnaire()), path, essential=essential)
    for sheet in visible(path):
        assert sheet.page_setup.paperSize in (9, "9")
        assert sheet.page_setup.fitToWidth == 1
        assert sheet.sheet_properties.pageSetUpPr is not None
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert len(sheet.title) <= 31


def test_essential_asks_only_what_is_essential(tmp_path: Path) -> None:
    questionnaire = load_questionnaire()
    made = export_sheet(Answers(questionnaire), tmp_path / "x.xlsx", essential=True)
    assert made.questions == sum(question.essential for question in questionnaire)


def test_every_check_speaks_japanese_and_lets_undecided_pass(tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    export_sheet(Answers(load_questionnaire()), path)
    checks = [check for sheet in visible(path) for check in sheet.data_validations.dataValidation]
    assert len(checks) > 300
    for check in checks:
        assert check.showErrorMessage
        assert check.error
        assert 0 < len(check.errorTitle or "") <= 32
        assert len(check.error) <= 255
        assert len(check.formula1 or "") <= 255 or check.type == "custom"
        if check.type == "custom":
            assert "未定" in check.formula1
            assert "要確認" in check.formula1


def computed(path: Path, column: int) -> dict[str, object]:
    """Return what LibreOffice computed in a hidden column, by question."""
    found: dict[str, object] = {}
    for sheet in load_workbook(path, data_only=True).worksheets:
        if sheet.sheet_state != "visible":
            continue
        for row in sheet.iter_rows(min_col=1, max_col=column):
            key = str(row[0].value or "")
            if key.startswith("q:"):
                found[key.removeprefix("q:")] = row[-1].value
    return found


@pytest.mark.office
@pytest.mark.parametrize("whole", [False, True], ids=["small", "whole"])
def test_the_sheet_greys_exactly_what_does_not_apply(whole: bool, questionnaire: Questionnaire, tmp_path: Path) -> None:
    asked = load_questionnaire() if whole else questionnaire
    made = {f"s{n}": made_answers(asked, random.Random(n), THROUGH_OFFICE) for n in range(3 if whole else 15)}
    made["none"] = Answers(asked)
    for count in () if whole else (1, 2, 3):
        # At the bounds of the conditions: 10 people are small, 2 devices are some.
        devices = [{"name": f"{number}"} for number in range(count)]
        made[f"bound{count}"] = Answers(asked, {"headcount": 8 + count, "devices": devices})
    for name, answers in made.items():
        export_sheet(answers, tmp_path / f"{name}.xlsx")
    off = 0
    for path in resaved(sorted(tmp_path.glob("*.xlsx")), tmp_path / "resaved"):
        answers = made[path.stem]
        keys = [key for key, question in asked.questions.items() if not question.latest]
        wanted = {key: answers.state(key) is not State.NOT_APPLICABLE for key in keys}
        assert computed(path, 2) == wanted
        off += sum(not applies for applies in wanted.values())
    assert off > 10


@pytest.mark.office
def test_a_list_says_when_more_is_filled_than_is_printed(questionnaire: Questionnaire, tmp_path: Path) -> None:
    told = []
    for number in (5, 6):
        sheet = exported(Answers(questionnaire), tmp_path / f"x{number}.xlsx")
        sheet.field("devices", "name", number).value = "ノート"
        sheet.save()
    for path in resaved(sorted(tmp_path.glob("x*.xlsx")), tmp_path / "resaved"):
        page = load_workbook(path, data_only=True)["2 一覧"]
        told += [str(c.value) for row in page for c in row if str(c.value).startswith("記入 1 件")]
    assert ["※印刷は5行目まで" in text for text in told] == [False, True]


@pytest.mark.office
def test_the_sheet_counts_what_is_answered(questionnaire: Questionnaire, tmp_path: Path) -> None:
    sheet = exported(Answers(questionnaire, ALL_GIVEN), tmp_path / "x.xlsx")
    sheet.answer("company_name").value = "未定"
    sheet.answer("mail").value = None
    (path,) = resaved([sheet.save()], tmp_path / "resaved")
    states = computed(path, 3)
    assert (states["company_name"], states["mail"], states["headcount"]) == (2, 0, 1)
    assert (states["months"], states["devices"], states["networks"]) == (1, 1, 1)
    assert states["telework_place"] in ("", None)
