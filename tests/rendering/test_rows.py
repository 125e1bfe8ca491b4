"""Short tables stay whole, long ones keep two rows together at both ends, whatever a loop made of them."""

from __future__ import annotations

import zipfile

import pytest

from generator.rendering.rows import CLOSING, SHORT, TALL, keep_rows
from generator.resources import data_folder

STYLE = '<w:pPr><w:pStyle w:val="表本文"/>'
KEPT = f"{STYLE}<w:keepNext/>"


def row(text: str, header: str = "") -> str:
    inside = f"<w:p>{STYLE}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"
    cell = f'<w:tc><w:tcPr><w:tcW w:w="100" w:type="dxa"/></w:tcPr>{inside}</w:tc>'
    return f"<w:tr><w:trPr><w:cantSplit/>{header}</w:trPr>{cell}{cell}</w:tr>"


def table(count: int, text: str = "値", style: str = "規程表") -> str:
    rows = row("列", "<w:tblHeader/>") + "".join(row(text) for _ in range(count))
    return f'<w:p/><w:tbl><w:tblPr><w:tblStyle w:val="{style}"/></w:tblPr>{rows}</w:tbl><w:p/>'


def kept(xml: str) -> list[int]:
    """Return which rows stay with the next one: 0 is the first below the header."""
    return [number for number, piece in enumerate(keep_rows(xml).split("<w:tr>")[2:]) if KEPT in piece]


@pytest.mark.parametrize(
    ("xml", "held"),
    [
        pytest.param(table(1), [], id="one row"),
        pytest.param(table(SHORT), list(range(SHORT - 1)), id="short"),
        pytest.param(table(SHORT + 1), [0, SHORT - 1], id="long"),
        pytest.param(table(4, "あ" * (TALL // 4)), [0, 1, 2], id="few rows of some lines"),
        pytest.param(table(4, "あ" * (TALL // 4 + 1)), [0, 2], id="few rows of many lines"),
        pytest.param(table(4, "a" * (TALL // 4 * 2)), [0, 1, 2], id="two Latin letters take the room of one"),
        pytest.param(table(4, style="TableGrid"), [], id="a table of somebody else"),
        pytest.param(table(0), [], id="no row"),
    ],
)
def test_which_rows_stay_with_the_next(xml: str, held: list[int]) -> None:
    assert kept(xml) == held


@pytest.mark.parametrize(("count", "held"), [(1, [0]), (3, [0, 1, 2]), (SHORT + 1, [0, SHORT - 1, SHORT])])
def test_the_last_row_of_a_file_stays_with_the_paragraph_that_word_wants_behind_it(count: int, held: list[int]) -> None:
    assert kept(table(count).removesuffix("<w:p/>") + CLOSING) == held


def test_the_closing_paragraph_is_the_one_that_templates_have() -> None:
    templates = data_folder("sample_regulations") / "templates"
    for name in ("c01", "c09", "accident_rules"):
        with zipfile.ZipFile(templates / f"{name}.docx") as package:
            assert CLOSING + "<w:sectPr>" in package.read("word/document.xml").decode()


def test_only_the_first_cell_says_so_and_nothing_else_changes() -> None:
    before = table(3)
    after = keep_rows(before)
    assert after.count("<w:keepNext/>") == 2
    assert after.replace("<w:keepNext/>", "") == before
