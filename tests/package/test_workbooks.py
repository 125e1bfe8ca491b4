"""Registers in the folder: filled once, then the people's; what is new comes beside them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from generator.answers import Answers, load_answers
from generator.package import SetBuilder, generate_set
from generator.package.report import SetReport
from generator.questionnaire import load_questionnaire
from generator.resources import data_folder

DAY, LATER = date(2026, 12, 1), date(2027, 4, 1)
CLINIC = data_folder("questionnaires") / "examples" / "dental-clinic.yaml"
REGISTER, NEW_LINES = "様式/様式7-2_クラウドサービス一覧.xlsx", "様式/様式7-2_クラウドサービス一覧（追加の行）.xlsx"
SERVICE = {"id": "chat", "name": "チャット", "kind": "cloud", "provider": "提供元", "users": "全職員", "mfa": True}


@pytest.fixture(scope="module")
def builder() -> SetBuilder:
    return SetBuilder()


def clinic(*systems: dict[str, object]) -> Answers:
    answers = load_answers(CLINIC, load_questionnaire())
    known = answers.given["systems"]
    assert isinstance(known, tuple)
    return changed(answers, systems=(*known, *systems))


def changed(answers: Answers, **given: object) -> Answers:
    made = Answers(answers.questionnaire, {**answers.given, **given})
    made.id = answers.id
    return made


def run(builder: SetBuilder, out: Path, answers: Answers, on: date = DAY) -> tuple[SetReport, Path]:
    report = generate_set(answers, out, on=on, builder=builder)
    return report, report.folder.target


def worked_on(path: Path, edit: Callable[[Worksheet], object]) -> bytes:
    book = load_workbook(path)
    sheet = book.worksheets[0]
    assert isinstance(sheet, Worksheet)
    edit(sheet)
    book.save(path)
    return path.read_bytes()


def typed_into(path: Path) -> bytes:
    """Let somebody type a row below everything else on the first sheet, or fill what is there to be filled."""
    return worked_on(path, lambda sheet: sheet.cell(sheet.max_row + 1, 2, "手で書いた行"))


def lines(path: Path) -> list[str]:
    sheet = load_workbook(path).worksheets[0]
    # Some registers begin with a number that nobody has given yet.
    found = (sheet.cell(row, 1).value or sheet.cell(row, 2).value for row in range(5, sheet.max_row + 1))
    return [str(value) for value in found if value]


def test_a_set_has_the_registers_that_its_rules_name(builder: SetBuilder, tmp_path: Path) -> None:
    _, folder = run(builder, tmp_path, clinic())
    made = {path.relative_to(folder).as_posix() for path in folder.rglob("*.xlsx")}
    assert REGISTER in made
    assert "様式/様式10-4_漏えい等の報告の作業表.xlsx" in made
    assert lines(folder / REGISTER) == [
        "予約システム",
        "メールとファイル共有",
        "LINE公式アカウント",
        "インターネットバンキング",
    ]


def test_whatever_workbook_somebody_types_into_stays_and_news_come_beside_it(
    builder: SetBuilder, tmp_path: Path
) -> None:
    # A company that has a workbook of each kind.
    answers = load_answers(CLINIC.with_name("software-house.yaml"), load_questionnaire())
    _, folder = run(builder, tmp_path, answers)
    typed = {path: typed_into(path) for path in folder.rglob("*.xlsx")}
    assert len(typed) == 14
    news: dict[str, dict[str, object]] = {
        "systems": SERVICE,
        "devices": {"id": "new", "name": "新しい端末"},
        "network_devices": {"id": "new", "kind": "UTM"},
        "vendors": {"id": "new", "name": "新しい委託先", "information": "新しい情報"},
    }
    lists = {key: (*records, news[key]) for key in news if isinstance(records := answers.given[key], tuple)}
    run(builder, tmp_path, changed(answers, **lists), LATER)
    assert {path: path.read_bytes() for path in typed} == typed
    added = {path: lines(path) for path in folder.rglob("*.xlsx") if path not in typed}
    assert all(path.stem.endswith("（追加の行）") for path in added)
    by_number = {path.name.partition("_")[0]: found for path, found in added.items()}
    assert "33" in by_number, "what is not known of the new ones is open, and the plan says so"
    del by_number["33"]
    assert by_number == {
        "様式3-1": ["チャット"],
        "様式3-11": ["チャット", "新しい端末に入っている情報", "新しい情報"],
        "様式4-1": ["チャット"],
        "様式6-1": ["新しい端末"],
        "様式7-1": ["UTM"],
        "様式7-2": ["チャット"],
        "様式7-5": ["チャット"] * 20,
        "様式9-1": ["新しい委託先"],
    }


def test_another_day_rewrites_no_register(builder: SetBuilder, tmp_path: Path) -> None:
    _, folder = run(builder, tmp_path, clinic())
    before = {path: path.read_bytes() for path in folder.rglob("*.xlsx")}
    run(builder, tmp_path, clinic(), LATER)
    assert {path: path.read_bytes() for path in folder.rglob("*.xlsx")} == before


def test_a_register_that_nobody_touched_follows_the_answers(builder: SetBuilder, tmp_path: Path) -> None:
    _, folder = run(builder, tmp_path, clinic())
    run(builder, tmp_path, clinic(SERVICE))
    assert lines(folder / REGISTER)[-1] == "チャット"
    assert not (folder / NEW_LINES).exists()


def test_one_that_was_filled_stays_and_only_missing_lines_come_beside_it(builder: SetBuilder, tmp_path: Path) -> None:
    _, folder = run(builder, tmp_path, clinic())
    filled = worked_on(folder / REGISTER, lambda sheet: sheet.cell(9, 1, "手で書いたサービス"))
    run(builder, tmp_path, clinic())
    assert not (folder / NEW_LINES).exists()
    report, _ = run(builder, tmp_path, clinic(SERVICE))
    assert (folder / REGISTER).read_bytes() == filled
    assert lines(folder / NEW_LINES) == ["チャット"]
    assert any(document.offer == NEW_LINES for document in report.folder.documents)
    again = (folder / NEW_LINES).read_bytes()
    run(builder, tmp_path, clinic(SERVICE), LATER)
    assert (folder / NEW_LINES).read_bytes() == again


def test_lines_that_were_copied_over_are_not_offered_again(builder: SetBuilder, tmp_path: Path) -> None:
    _, folder = run(builder, tmp_path, clinic())
    worked_on(folder / REGISTER, lambda sheet: sheet.cell(9, 1, "手で書いたサービス"))
    run(builder, tmp_path, clinic(SERVICE))
    worked_on(folder / REGISTER, lambda sheet: sheet.cell(10, 1, "チャット"))
    run(builder, tmp_path, clinic(SERVICE))
    assert not (folder / NEW_LINES).exists()
    run(builder, tmp_path, clinic(SERVICE))
    assert not (folder / NEW_LINES).exists()


def test_additions_that_were_thrown_away_come_again_only_with_news(builder: SetBuilder, tmp_path: Path) -> None:
    _, folder = run(builder, tmp_path, clinic())
    worked_on(folder / REGISTER, lambda sheet: sheet.cell(9, 1, "手で書いたサービス"))
    run(builder, tmp_path, clinic(SERVICE))
    (folder / NEW_LINES).unlink()
    run(builder, tmp_path, clinic(SERVICE))
    assert not (folder / NEW_LINES).exists()
    run(builder, tmp_path, clinic(SERVICE, {**SERVICE, "id": "store", "name": "倉庫"}))
    assert lines(folder / NEW_LINES) == ["チャット", "倉庫"]


def test_additions_in_which_somebody_has_written_are_kept(builder: SetBuilder, tmp_path: Path) -> None:
    _, folder = run(builder, tmp_path, clinic())
    worked_on(folder / REGISTER, lambda sheet: sheet.cell(9, 1, "手で書いたサービス"))
    run(builder, tmp_path, clinic(SERVICE))
    noted = worked_on(folder / NEW_LINES, lambda sheet: sheet.cell(5, 17, "確かめた"))
    run(builder, tmp_path, clinic(SERVICE, {**SERVICE, "id": "store", "name": "倉庫"}))
    assert (folder / NEW_LINES).read_bytes() == noted
    assert (folder / REGISTER).exists()


def test_a_register_that_was_renamed_is_still_that_register(builder: SetBuilder, tmp_path: Path) -> None:
    _, folder = run(builder, tmp_path, clinic())
    (folder / "台帳").mkdir()
    (folder / REGISTER).rename(folder / "台帳" / "クラウド.xlsx")
    run(builder, tmp_path, clinic())
    assert not (folder / REGISTER).exists()


def test_a_file_that_is_no_workbook_any_more_is_left_alone(builder: SetBuilder, tmp_path: Path) -> None:
    _, folder = run(builder, tmp_path, clinic())
    (folder / REGISTER).write_bytes(b"not a workbook")
    run(builder, tmp_path, clinic(SERVICE))
    assert (folder / REGISTER).read_bytes() == b"not a workbook"


def test_the_worksheet_of_a_leak_that_was_filled_is_followed_by_none(builder: SetBuilder, tmp_path: Path) -> None:
    _, folder = run(builder, tmp_path, clinic())
    path = folder / "様式/様式10-4_漏えい等の報告の作業表.xlsx"
    filled = worked_on(path, lambda sheet: sheet.cell(5, 2, date(2027, 2, 1)))
    run(builder, tmp_path, changed(clinic(), breach_first_report_days=5))
    assert path.read_bytes() == filled
    assert [one.name for one in folder.rglob("様式10-4*.xlsx")] == [path.name]
