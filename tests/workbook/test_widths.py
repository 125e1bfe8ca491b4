"""A register on paper: as wide as a page, never too small to read, and without pages of nothing."""

from __future__ import annotations

import io
from datetime import date

import pytest
from companies import CASES, answers_of
from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from generator.catalogue import load_catalogue
from generator.context import build_context
from generator.reference import load_reference
from generator.rendering import write_zip
from generator.workbook import Column, Line, Register, plan_of, register_of, register_parts
from generator.workbook.sheet import HEAD_ROW
from generator.workbook.widths import EMPTY_LINE, PAGE_HEIGHT, empty_lines, naming_column, widths_of
from generator.worksheets import lines_of

POINTS_WIDE = (297 / 25.4 - 2 * 0.45) * 72
WIDEST_DIGIT = 5.57
"""Points of a digit of our base font (Arial, 10 points) where it is not rounded to pixels of a screen."""
LEAST_SIZE = 7.0
KEPT = [form for form in load_catalogue().forms if form.workbook]


def register(columns: tuple[Column, ...], *lines: Line) -> Register:
    return Register("9-9", "ためしの台帳", "株式会社みほん", "1.0", "ためしです。", columns, lines)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_every_register_is_read_at_seven_points_on_one_page_across(case: object) -> None:
    words = {
        **build_context(answers_of(case), load_reference()),
        "set_documents": [],
        "cloud_checks": (),
        "open_items": (),
        "first_checks": (),
    }  # type: ignore[arg-type]
    for one in (*(register_of(form, words) for form in KEPT), plan_of(words)):
        scale = POINTS_WIDE / (sum(widths_of(one)) * WIDEST_DIGIT)
        assert min(1.0, scale) * 10 >= LEAST_SIZE, one.heading
        assert scale < 1.2, f"{one.heading} leaves the side of the page empty"


def test_a_register_of_too_many_columns_is_two_pages_wide_and_names_its_lines_on_both() -> None:
    many = register(tuple(Column(f"欄{n}") for n in range(30)), Line("a", {"欄0": "甲"}))
    sheet = load_workbook(io.BytesIO(write_zip(register_parts(many, date(2026, 12, 1))))).worksheets[0]
    assert (sheet.page_setup.fitToWidth, sheet.print_title_cols) == (2, "$A:$A")
    few = register((Column("甲"), Column("乙")), Line("a", {"甲": "甲"}))
    sheet = load_workbook(io.BytesIO(write_zip(register_parts(few, date(2026, 12, 1))))).worksheets[0]
    assert (sheet.page_setup.fitToWidth, sheet.print_title_cols) == (1, None)


def test_a_telephone_number_is_not_broken() -> None:
    columns = (*(Column(f"欄{n}") for n in range(19)), Column("連絡先"))
    width = widths_of(register(columns, Line("a", {"連絡先": "係　03-0000-0000（平日の9時から17時まで）"})))[-1]
    assert lines_of("03-0000-0000", width) == 1


@pytest.mark.parametrize("name", ["大きさ（値・大中小）", "報告の期限・連絡先", "受け入れた者の署名"])
def test_a_head_takes_two_lines_and_none_of_them_is_a_bracket(name: str) -> None:
    columns = (Column("情報資産"), *(Column(f"欄{n}") for n in range(14)), Column(name))
    width = widths_of(register(columns))[-1]
    assert lines_of(name, width) <= 2
    # Where a program lets a line begin with a bracket, all but the bracket is still on two.
    assert -(-len(name) // int((width - 1) / 1.9)) <= 2
    assert len(name) % int((width - 1) / 1.9) != 1


def test_the_column_that_names_a_line_stays_in_sight_with_what_is_before_it() -> None:
    columns = (Column("No", "number"), Column("名称"), Column("備考"))
    one = register(columns, Line("a", {"No": 1, "名称": "不正競争防止法を守ること"}))
    assert naming_column(one) == 1
    sheet = load_workbook(io.BytesIO(write_zip(register_parts(one, date(2026, 12, 1))))).worksheets[0]
    assert sheet.freeze_panes == f"C{HEAD_ROW + 1}"


def test_empty_lines_end_with_the_page_and_make_none_of_their_own() -> None:
    whole = int(PAGE_HEIGHT // EMPTY_LINE)
    assert empty_lines((), 0, 0, (139.0,)) == whole
    assert empty_lines([EMPTY_LINE] * (whole - 1), 0, 0, (139.0,)) == 1
    assert empty_lines([EMPTY_LINE] * whole, 0, 0, (139.0,)) == 0
    assert empty_lines([EMPTY_LINE] * (whole + 1), 0, EMPTY_LINE, (139.0,)) == whole - 2
    # A page that is shrunk holds more of them.
    assert empty_lines((), 0, 0, (196.0,)) > whole


def test_lines_are_counted_as_they_are_broken() -> None:
    room = 1.9 * 4 + 1.05  # four letters and a little
    assert lines_of("一二三四", room) == 1
    assert lines_of("一二三四五", room) == 2
    # The bracket takes the letter before it along.
    assert lines_of("一二三四）五六七", room) == 3
    # A word is not broken while it has a line of its own.
    assert lines_of("一二ISO三", room) == 2
    assert lines_of("一ABCDEFG", room) == 2
    assert lines_of("一\n二三四五六", room) == 3


def test_every_width_is_one_that_a_column_has() -> None:
    book = load_workbook(
        io.BytesIO(write_zip(register_parts(register((Column("甲"), Column("乙"))), date(2026, 1, 1))))
    )
    sheet = book.worksheets[0]
    found = [sheet.column_dimensions[get_column_letter(number)].width for number in (1, 2)]
    assert found == pytest.approx(widths_of(register((Column("甲"), Column("乙")))))
