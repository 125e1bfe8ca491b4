"""The workbook itself: what people see, what is protected, and what it computes while they type."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet
from test_sheet_round_trip import THROUGH_OFFICE, made_answers
from workbooks import ALL_GIVEN, exported, resaved

from generator.answers import Answers, State
from generator.hearing_sheet import export_sheet
from generator.questionnaire import Questionnaire, load_questionnaire


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


def test_lists_are_free_and_prepared(questionnaire: Questionnaire, tmp_path: Path) -> None:
    sheet = exported(Answers(questionnaire), tmp_path / "x.xlsx")
    devices = sheet.sheet("kitei:list:devices")
    assert not devices.protection.sheet
    assert sheet.field("devices", "name", 50).fill.start_color.rgb == "00FFF8DC"


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
        if not str(sheet["A1"].value).startswith("kitei:questions:"):
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
        wanted = {key: answers.state(key) is not State.NOT_APPLICABLE for key in asked.questions}
        assert computed(path, 2) == wanted
        off += sum(not applies for applies in wanted.values())
    assert off > 10


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
