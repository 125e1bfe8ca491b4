"""A date, a number or a name is not broken in a cell while the table has room for it."""

from __future__ import annotations

import re

import pytest

from generator.rendering.fitting import fit_columns

DATE = "2026年11月28日"
WIDTH = 9000


def cell(text: str, width: int, more: str = "") -> str:
    inside = f'<w:p><w:pPr><w:pStyle w:val="表本文"/></w:pPr><w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{more}</w:tcPr>{inside}</w:tc>'


def table(widths: list[int], *rows: list[str], style: str = "規程表", extra: str = "") -> str:
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    lines = "".join(f"<w:tr>{''.join(map(cell, row, widths))}</w:tr>" for row in rows)
    head = f'<w:tblPr><w:tblStyle w:val="{style}"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
    return f"<w:p/><w:tbl>{head}{lines}{extra}</w:tbl><w:p/>"


def widths_of(xml: str) -> list[int]:
    """Return the widths of the columns, which are those of the cells of every row too."""
    grid = [int(width) for width in re.findall(r'<w:gridCol w:w="(\d+)"', xml)]
    for row in re.findall(r"<w:tr>.*?</w:tr>", xml):
        if "<w:gridSpan" not in row:
            assert [int(width) for width in re.findall(r'<w:tcW w:w="(\d+)"', row)] == grid
    assert sum(grid) == WIDTH
    return grid


@pytest.mark.parametrize(
    "word",
    [
        DATE,
        "令和13年10月14日",
        "Instagram2026",
        "kaede@akebono.example",
        "090-0000-0013",
        "様式10-11",
        "第10章 第7条第2項",
    ],
)
def test_what_is_written_in_one_piece_gets_the_room_that_others_can_give(word: str) -> None:
    xml = table([6000, 2000, 1000], ["機関", "連絡先", "確認日"], ["窓口の名前", "電話", word])
    wide, other, narrow = widths_of(fit_columns(xml))
    assert narrow > 1000
    assert wide < 6000
    assert other <= 2000
    assert fit_columns(fit_columns(xml)) == fit_columns(xml)


@pytest.mark.parametrize(
    "xml",
    [
        pytest.param(table([6000, 3000], ["名前", "確認日"], ["窓口", DATE]), id="it has room"),
        pytest.param(
            table([8000, 1000], ["名前", "頁"], ["窓口", "https://www.example.jp/a/long/way"]), id="an address"
        ),
        pytest.param(
            table([8000, 1000], ["名前", "頁"], ["窓口", "これは、折り返してよい文である。"]), id="a sentence"
        ),
        pytest.param(table([8000, 1000], ["名", "日"], ["口", DATE], style="TableGrid"), id="somebody else's table"),
        pytest.param(
            table(
                [8000, 1000],
                ["名", "日"],
                ["口", DATE],
                extra=f"<w:tr>{cell('', 4000)}{cell('', 4000)}{cell('', 1000)}</w:tr>",
            ),
            id="rows that are not alike",
        ),
    ],
)
def test_other_tables_stay_as_they_are(xml: str) -> None:
    assert fit_columns(xml) == xml


def test_a_column_keeps_what_its_title_and_its_own_words_need() -> None:
    titled = table([1300, 6700, 1000], ["確認した者", "内容", "期限"], ["森", "文", DATE])
    dated = table([2100, 5900, 1000], ["期限", "内容", "期限"], [DATE, "文", DATE])
    assert widths_of(fit_columns(titled))[0] > 5 * 190 + 216  # five letters between the margins of the cell
    assert widths_of(fit_columns(dated))[0] > 2000


def test_what_lacks_least_is_served_first_where_there_is_not_room_for_all() -> None:
    xml = table([1800, 1200, 6000], ["日", "メール", "文"], [DATE, "a" * 60, "文"])
    first, second, _ = widths_of(fit_columns(xml))
    assert first > 1800
    assert second <= 1200


NAME = "森 日出男"
LATIN = [1100, 2265, 5635]  # the second as wide as a word of 17 Latin letters
TIGHT = [1100, 2510, 5390]  # the first a letter too narrow for it, the last as wide as 27 letters


@pytest.mark.parametrize(
    ("words", "narrow"),
    [(NAME, 1100), ("小金井 まさ江", 800), ("12月", 550), ("有限会社ひのでメッキ工業", 2350), ("3か月に1回", 1100)],
)
def test_a_name_and_the_last_letters_of_a_text_get_what_others_can_lend(words: str, narrow: int) -> None:
    xml = table([narrow, WIDTH - narrow], ["名", "文"], [words, "文"])
    assert widths_of(fit_columns(xml))[0] > narrow
    assert fit_columns(fit_columns(xml)) == fit_columns(xml)


def test_nothing_is_lent_where_the_rows_would_become_higher() -> None:
    short, filling = "文" * 50, "文" * 54  # two lines, one of them to its last letter
    assert widths_of(fit_columns(table(TIGHT, ["名", "者", "文"], [NAME, "文", short])))[0] > TIGHT[0]
    assert widths_of(fit_columns(table(TIGHT, ["名", "者", "文"], [NAME, "文", filling]))) == TIGHT


def test_what_is_lent_breaks_nothing_of_the_lender() -> None:
    first, lender, _ = widths_of(
        fit_columns(table(TIGHT, ["名", "者", "文"], [NAME, "Instagram-2026-11の提供元である会社の名", "文"]))
    )
    assert first > LATIN[0]
    assert lender > 17 * 190 * 0.62 + 250


def test_what_people_fill_in_lends_nothing() -> None:
    held = table(TIGHT, ["名", "者", "文"], [NAME, "文", "文"]).replace("</w:tc>", "<w:sdt></w:sdt></w:tc>", 1)
    assert fit_columns(held) == held


def test_a_heading_over_all_columns_stays_as_wide_as_they_are() -> None:
    span = '<w:gridSpan w:val="2"/>'
    heading = f"<w:tr>{cell('第1章', WIDTH, span)}</w:tr>"
    fitted = fit_columns(table([8000, 1000], ["名前", "日"], ["口", DATE], extra=heading))
    assert widths_of(fitted)[1] > 1000
    assert heading in fitted
