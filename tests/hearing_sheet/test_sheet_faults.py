"""Every fault of a sheet is named with sheet, cell and question, all at once, and nothing is half imported."""

from __future__ import annotations

from pathlib import Path

import pytest
from damage import DAMAGES, Damage, damaged
from workbooks import ALL_GIVEN, exported

from generator.answers import Answers
from generator.errors import AnswersError
from generator.hearing_sheet import SheetError, export_sheet, import_sheets
from generator.questionnaire import Questionnaire


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.name)
def test_a_damaged_sheet_is_refused_with_its_cell(damage: Damage, questionnaire: Questionnaire, tmp_path: Path) -> None:
    path = damaged(damage, tmp_path / "damaged.xlsx")
    with pytest.raises(AnswersError) as caught:
        import_sheets([path], questionnaire)
    message = str(caught.value)
    assert len(caught.value.faults) == len(damage.places)
    for part in (*damage.places, *damage.words):
        assert part in message
    assert all("シート「" in str(fault) for fault in caught.value.faults)


def test_the_undamaged_sheet_is_taken(questionnaire: Questionnaire, tmp_path: Path) -> None:
    path = damaged(Damage("nothing", lambda sheet: None, (), ()), tmp_path / "good.xlsx")
    assert import_sheets([path], questionnaire).answers.given == Answers(questionnaire, ALL_GIVEN).given


def test_a_fault_in_the_persons_makes_no_fault_of_those_who_are_named(
    questionnaire: Questionnaire, tmp_path: Path
) -> None:
    sheet = exported(Answers(questionnaire, ALL_GIVEN), tmp_path / "x.xlsx")
    sheet.field("persons", "phone", 1).value = "電話なし"
    with pytest.raises(AnswersError) as caught:
        import_sheets([sheet.save()], questionnaire)
    assert len(caught.value.faults) == 1


def test_faults_of_several_files_come_together(questionnaire: Questionnaire, tmp_path: Path) -> None:
    for name, many in (("a", "多い"), ("b", "少ない")):  # the same file twice is read once
        sheet = exported(Answers(questionnaire), tmp_path / f"{name}.xlsx")
        sheet.answer("headcount").value = many
        sheet.save()
    with pytest.raises(AnswersError) as caught:
        import_sheets([tmp_path / "a.xlsx", tmp_path / "b.xlsx"], questionnaire)
    assert [Path(fault.file).name for fault in caught.value.faults] == ["a.xlsx", "b.xlsx"]


def test_an_export_never_overwrites(questionnaire: Questionnaire, tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    path.write_bytes(b"filled")
    with pytest.raises(SheetError, match="上書きしませんでした"):
        export_sheet(Answers(questionnaire), path)
    assert path.read_bytes() == b"filled"


def test_an_export_that_fails_leaves_nothing(questionnaire: Questionnaire, tmp_path: Path) -> None:
    with pytest.raises(SheetError, match="書き込めません"):
        export_sheet(Answers(questionnaire), tmp_path / "missing" / "x.xlsx")
    assert list(tmp_path.iterdir()) == []
