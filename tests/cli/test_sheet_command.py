"""`kitei sheet` as a consultant types it."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from openpyxl import load_workbook

from generator.answers import load_answers
from generator.cli.sheet import sheet
from generator.questionnaire import load_questionnaire


def run(*words: object) -> Result:
    return CliRunner().invoke(sheet, [str(word) for word in words])


def fill(path: Path, key: str, answer: object, remark: str = "") -> None:
    book = load_workbook(path)
    for worksheet in book.worksheets:
        columns = {cell.value: cell.column for cell in worksheet[1]}
        for row in worksheet.iter_rows(min_col=1, max_col=1):
            if row[0].value == f"q:{key}":
                worksheet.cell(row[0].row, columns["kitei:answer"]).value = answer
                worksheet.cell(row[0].row, columns["kitei:remark"]).value = remark
    book.save(path)


@pytest.fixture
def sent(tmp_path: Path) -> Path:
    path = tmp_path / "sheet.xlsx"
    assert run("export", path, "--essential", "--consultant", "山吹", "--deadline", "2026-12-18").exit_code == 0
    return path


def test_a_filled_sheet_becomes_an_answers_file(sent: Path, tmp_path: Path) -> None:
    fill(sent, "company_name", "株式会社つばき")
    fill(sent, "headcount", "要確認", "春に増える")
    result = run("import", sent, "-o", tmp_path / "answers.yaml")
    assert result.exit_code == 0, result.output
    assert load_answers(tmp_path / "answers.yaml", load_questionnaire()).given == {"company_name": "株式会社つばき"}
    told = (tmp_path / "answers-確認事項.txt").read_text(encoding="utf-8-sig")
    assert "［要確認］従業者の人数 … 春に増える" in told
    assert "春に増える" in result.output


def test_faults_leave_nothing_behind(sent: Path, tmp_path: Path) -> None:
    fill(sent, "headcount", "たくさん")
    result = run("import", sent, "-o", tmp_path / "answers.yaml")
    assert result.exit_code == 1
    assert "従業者の人数" in result.output
    assert list(tmp_path.iterdir()) == [sent]


def test_an_answers_file_is_not_overwritten_by_accident(sent: Path, tmp_path: Path) -> None:
    (tmp_path / "answers.yaml").write_text("headcount: 7\n", encoding="utf-8")
    fill(sent, "company_name", "株式会社つばき")
    refused = run("import", sent, "-o", tmp_path / "answers.yaml")
    assert refused.exit_code == 2
    assert "--answers" in refused.output
    taken = run("import", sent, "-o", tmp_path / "answers.yaml", "--answers", tmp_path / "answers.yaml")
    assert taken.exit_code == 0, taken.output
    given = load_answers(tmp_path / "answers.yaml", load_questionnaire()).given
    assert given == {"company_name": "株式会社つばき", "headcount": 7}


def test_an_export_does_not_overwrite(sent: Path) -> None:
    result = run("export", sent)
    assert result.exit_code == 1
    assert "上書きしませんでした" in result.output


def test_the_summary_never_replaces_what_somebody_edited(sent: Path, tmp_path: Path) -> None:
    fill(sent, "company_name", "株式会社つばき")
    fill(sent, "headcount", "要確認")
    (tmp_path / "answers-確認事項.txt").write_text("手で書いたもの", encoding="utf-8")
    assert run("import", sent, "-o", tmp_path / "answers.yaml").exit_code == 0
    assert (tmp_path / "answers-確認事項.txt").read_text(encoding="utf-8") == "手で書いたもの"
    assert (tmp_path / "answers-確認事項 (2).txt").exists()


def test_a_preset_goes_with_the_sheet(tmp_path: Path) -> None:
    assert run("export", tmp_path / "x.xlsx", "--preset", "manufacturing/6-20").exit_code == 0
    fill(tmp_path / "x.xlsx", "company_name", "株式会社つばき")
    assert run("import", tmp_path / "x.xlsx", "-o", tmp_path / "a.yaml").exit_code == 0
    assert load_answers(tmp_path / "a.yaml", load_questionnaire()).preset == "manufacturing/6-20"


def test_an_unknown_preset_lists_the_known_ones(tmp_path: Path) -> None:
    result = run("export", tmp_path / "x.xlsx", "--preset", "bakery/6-20")
    assert result.exit_code == 2
    assert "manufacturing/6-20" in result.output


def test_a_part_is_asked_for_by_number_or_name(tmp_path: Path) -> None:
    result = run("export", tmp_path / "x.xlsx", "--section", "委託先", "--section", "1")
    assert result.exit_code == 0, result.output
    titles = load_workbook(tmp_path / "x.xlsx").sheetnames
    assert [title.partition(" ")[2] for title in titles[1:3]] == ["基本の情報", "委託先"]


def test_a_section_that_there_is_not_is_a_fault_of_usage(tmp_path: Path) -> None:
    result = run("export", tmp_path / "x.xlsx", "--section", "委託先さん")
    assert result.exit_code == 2
    assert "「委託先」ではありませんか。" in result.output
    assert list(tmp_path.iterdir()) == []


def test_a_second_round_needs_the_answers_of_the_first(tmp_path: Path) -> None:
    result = run("export", tmp_path / "x.xlsx", "--open")
    assert result.exit_code == 2
    assert "--answers" in result.output


def test_a_second_round_goes_over_the_answers_of_the_first(tmp_path: Path) -> None:
    (tmp_path / "answers.yaml").write_text("company_name: 株式会社つばき\nheadcount: 7\n", encoding="utf-8")
    result = run("export", tmp_path / "x.xlsx", "--answers", tmp_path / "answers.yaml", "--open")
    assert result.exit_code == 0, result.output
    assert "ほかの質問の答え 2問" in result.output
    fill(tmp_path / "x.xlsx", "business", "部品の加工")
    (line,) = (line for line in result.output.splitlines() if " import " in line)
    done = run(*line.split(" sheet ")[1].split())
    assert done.exit_code == 0, done.output
    given = load_answers(tmp_path / "answers.yaml", load_questionnaire()).given
    assert given == {"company_name": "株式会社つばき", "business": "部品の加工", "headcount": 7}
