"""Nothing exported can act, and nothing in a workbook that comes back can either."""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

import pytest
from damage import rewritten
from openpyxl import load_workbook
from workbooks import ALL_GIVEN, exported

from generator.answers import Answers
from generator.errors import AnswersError
from generator.hearing_sheet import export_sheet, import_sheets
from generator.questionnaire import Questionnaire

DANGEROUS = (
    '=HYPERLINK("http://x.example","x")',
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(1)",
    "=cmd|'/c calc'!A1",
    "\t=1",
)
ENTITIES = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>'


def good(questionnaire: Questionnaire, folder: Path) -> Path:
    path = folder / "good.xlsx"
    export_sheet(Answers(questionnaire, ALL_GIVEN), path)
    return path


def message(path: Path, questionnaire: Questionnaire) -> str:
    with pytest.raises(AnswersError) as caught:
        import_sheets([path], questionnaire)
    (fault,) = caught.value.faults
    return fault.problem


@pytest.mark.parametrize("text", DANGEROUS)
def test_text_that_looks_like_a_formula_is_stored_as_text(
    text: str, questionnaire: Questionnaire, tmp_path: Path
) -> None:
    given = {
        "company_name": text,
        "history": f"a\n{text}",
        "persons": [{"name": text}],
        "devices": [{"name": text, "note": text}],
    }
    answers = Answers(questionnaire, given)
    sheet = exported(answers, tmp_path / "x.xlsx")
    cells = [
        sheet.answer("company_name"),
        sheet.field("persons", "name", 1),
        sheet.field("devices", "note", 1),
    ]
    for cell in cells:
        assert (cell.data_type, cell.number_format) == ("s", "@")
        assert cell.quotePrefix == (str(cell.value)[:1] in "=+-@")


def test_every_formula_is_ours_and_none_reaches_outside(questionnaire: Questionnaire, tmp_path: Path) -> None:
    given = {**ALL_GIVEN, "company_name": "=1+1", "history": '=WEBSERVICE("http://x.example")'}
    path = tmp_path / "x.xlsx"
    export_sheet(Answers(questionnaire, given), path)
    formulas = [
        str(cell.value)
        for sheet in load_workbook(path).worksheets
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    ]
    assert len(formulas) > 40
    for formula in formulas:
        assert not any(word in formula for word in ("[", "http", "|'", "WEBSERVICE", "HYPERLINK", "1+1"))


def test_the_exported_workbook_holds_no_macro_and_no_link_outside(questionnaire: Questionnaire, tmp_path: Path) -> None:
    with zipfile.ZipFile(good(questionnaire, tmp_path)) as archive:
        names = archive.namelist()
        rels = b"".join(archive.read(name) for name in names if name.endswith(".rels"))
    assert not [name for name in names if "vba" in name.lower() or "externalLink" in name]
    assert b'TargetMode="External"' not in rels


def test_macros_are_never_kept_and_told(questionnaire: Questionnaire, tmp_path: Path) -> None:
    path = rewritten(
        good(questionnaire, tmp_path),
        tmp_path / "m.xlsm",
        lambda _, d: d,
        {"xl/vbaProject.bin": b"\xd0\xcf\x11\xe0"},
    )
    result = import_sheets([path], questionnaire)
    assert result.answers.given == Answers(questionnaire, ALL_GIVEN).given
    assert any("マクロ" in note for note in result.notes)


def test_external_links_are_not_followed(questionnaire: Questionnaire, tmp_path: Path) -> None:
    sheet = exported(Answers(questionnaire), tmp_path / "x.xlsx")
    sheet.answer("company_name").value = "=[1]Sheet1!A1"
    path = rewritten(
        sheet.save(),
        tmp_path / "y.xlsx",
        lambda _, data: data.replace(b"[1]Sheet1!A1</f><v/>", b"[1]Sheet1!A1</f><v>5</v>").replace(
            b"[1]Sheet1!A1</f><v></v>", b"[1]Sheet1!A1</f><v>5</v>"
        ),
        {},
    )
    result = import_sheets([path], questionnaire)
    assert result.answers.given == {"company_name": "5"}


@pytest.mark.parametrize(
    "part", ["xl/workbook.xml", "xl/worksheets/sheet2.xml", "docProps/core.xml", "x/odd.xml", "x/sheet.bin"]
)
def test_entities_are_refused(part: str, questionnaire: Questionnaire, tmp_path: Path) -> None:
    source = good(questionnaire, tmp_path)
    more = {part: ENTITIES} if part.startswith("x/") else {}
    path = rewritten(source, tmp_path / "e.xlsx", lambda name, data: ENTITIES if name == part else data, more)
    assert "実体の定義" in message(path, questionnaire)


def test_a_document_type_behind_a_long_comment_is_refused(questionnaire: Questionnaire, tmp_path: Path) -> None:
    late = ENTITIES.replace(b"<!DOCTYPE", b"<!--" + b"x" * 5000 + b"--><!DOCTYPE")
    path = rewritten(good(questionnaire, tmp_path), tmp_path / "e.xlsx", lambda _, d: d, {"x/odd.xml": late})
    assert "実体の定義" in message(path, questionnaire)


def test_a_part_that_is_no_xml_and_not_called_so_does_not_matter(questionnaire: Questionnaire, tmp_path: Path) -> None:
    parts = {"xl/printerSettings/printerSettings1.bin": b"\x00\x01<", "xl/media/note.txt": b""}
    path = rewritten(good(questionnaire, tmp_path), tmp_path / "p.xlsx", lambda _, d: d, parts)
    assert import_sheets([path], questionnaire).answers.given


def test_a_document_type_from_elsewhere_is_refused(questionnaire: Questionnaire, tmp_path: Path) -> None:
    outside = b'<?xml version="1.0"?><!DOCTYPE x SYSTEM "http://x.example/x.dtd"><x/>'
    path = rewritten(good(questionnaire, tmp_path), tmp_path / "e.xlsx", lambda _, d: d, {"x/odd.xml": outside})
    assert "実体の定義" in message(path, questionnaire)


def test_entities_in_utf_16_are_refused(questionnaire: Questionnaire, tmp_path: Path) -> None:
    hidden = ENTITIES.decode().replace('"1.0"', '"1.0" encoding="UTF-16"').encode("utf-16")
    path = rewritten(
        good(questionnaire, tmp_path),
        tmp_path / "e.xlsx",
        lambda n, d: hidden if n == "xl/styles.xml" else d,
        {},
    )
    assert "実体の定義" in message(path, questionnaire)


def test_a_zip_bomb_is_refused_before_it_is_unpacked(questionnaire: Questionnaire, tmp_path: Path) -> None:
    bomb = b"<x>" + b"0" * 70_000_000 + b"</x>"
    path = rewritten(good(questionnaire, tmp_path), tmp_path / "b.xlsx", lambda _, d: d, {"xl/media/big.xml": bomb})
    assert path.stat().st_size < 1_000_000
    assert "大きすぎる" in message(path, questionnaire)


def test_many_parts_are_refused(questionnaire: Questionnaire, tmp_path: Path) -> None:
    more = {f"xl/media/{number}.txt": b"" for number in range(2_001)}
    path = rewritten(good(questionnaire, tmp_path), tmp_path / "b.xlsx", lambda _, d: d, more)
    assert "多すぎます" in message(path, questionnaire)


FILES = (
    ("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"0" * 600, "パスワード"),
    ("text.xlsx", b"company_name,x\r\n", "Excelのファイル"),
    ("empty.xlsx", b"", "中身のない"),
    ("~$x.xlsx", b"owner", "一時ファイル"),
)


@pytest.mark.parametrize(("name", "data", "words"), FILES, ids=[file[0] for file in FILES])
def test_what_is_no_workbook_is_refused(
    name: str, data: bytes, words: str, questionnaire: Questionnaire, tmp_path: Path
) -> None:
    (tmp_path / name).write_bytes(data)
    assert words in message(tmp_path / name, questionnaire)


def test_missing_files_and_folders_are_refused(questionnaire: Questionnaire, tmp_path: Path) -> None:
    assert "ありません" in message(tmp_path / "none.xlsx", questionnaire)
    assert "フォルダー" in message(tmp_path, questionnaire)


def test_a_cut_off_file_is_refused(questionnaire: Questionnaire, tmp_path: Path) -> None:
    data = good(questionnaire, tmp_path).read_bytes()
    (tmp_path / "cut.xlsx").write_bytes(data[: len(data) // 2])
    assert "Excel" in message(tmp_path / "cut.xlsx", questionnaire)


def test_a_spoilt_part_is_refused(questionnaire: Questionnaire, tmp_path: Path) -> None:
    path = rewritten(
        good(questionnaire, tmp_path),
        tmp_path / "s.xlsx",
        lambda name, data: data[: len(data) // 2] if name == "xl/worksheets/sheet2.xml" else data,
        {},
    )
    assert "xl/worksheets/sheet2.xml" in message(path, questionnaire)


def test_another_workbook_is_refused(questionnaire: Questionnaire, tmp_path: Path) -> None:
    from openpyxl import Workbook

    Workbook().save(tmp_path / "other.xlsx")
    assert "ヒアリングシートではない" in message(tmp_path / "other.xlsx", questionnaire)


@pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX")
def test_what_holds_a_company_s_answers_is_for_its_user_only(tmp_path: Path, questionnaire: Questionnaire) -> None:
    answers = Answers(questionnaire, {"company_name": "株式会社みどり"})
    for name, known, mode in (("a.xlsx", answers, 0o600), ("b.xlsx", Answers(questionnaire), 0o644)):
        export_sheet(known, tmp_path / name, essential=True)
        assert (tmp_path / name).stat().st_mode & 0o777 == mode
