"""A register that people have filled is theirs: what it lacks comes in a file of its own."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from generator.cells import Book, read_workbook
from generator.rendering import write_zip
from generator.workbook import Column, Line, Register, missing_lines, register_parts
from generator.workbook.sheet import HEAD_ROW

COLUMNS = (Column("委託先", "wide"), Column("業務"), Column("次回", "date"))
REGISTER = Register(
    "9-1",
    "委託先一覧",
    "株式会社みほん",
    "1.0",
    "委託先です。",
    COLUMNS,
    (Line("vendors:a", {"委託先": "甲商店"}), Line("vendors:b", {"委託先": "乙工業", "次回": date(2027, 4, 1)})),
)
NOW = Register(
    "9-1",
    "委託先一覧",
    "株式会社みほん",
    "1.1",
    "委託先です。",
    (*COLUMNS, Column("点数")),
    (*REGISTER.lines, Line("vendors:c", {"委託先": "丙運送"})),
)


def worked_on(tmp_path: Path, edit: Callable[[Worksheet], object]) -> Book:
    book = load_workbook(io.BytesIO(write_zip(register_parts(REGISTER, date(2026, 12, 1)))))
    sheet = book.worksheets[0]
    assert isinstance(sheet, Worksheet)
    edit(sheet)
    book.save(tmp_path / "a.xlsx")
    return read_workbook(tmp_path / "a.xlsx")


def ids(register: Register | None) -> list[str]:
    return [line.id for line in register.lines] if register else []


def test_nothing_is_added_where_all_is_there(tmp_path: Path) -> None:
    assert missing_lines(REGISTER, worked_on(tmp_path, lambda sheet: None)) is None


def test_only_the_lines_that_are_missing_come_and_new_columns_are_named(tmp_path: Path) -> None:
    added = missing_lines(NOW, worked_on(tmp_path, lambda sheet: None))
    assert ids(added) == ["vendors:c"]
    assert added is not None
    assert any("点数" in note for note in added.notes)


def test_a_line_whose_name_was_changed_is_found_by_its_hidden_id(tmp_path: Path) -> None:
    found = worked_on(tmp_path, lambda sheet: sheet.cell(HEAD_ROW + 1, 1, "甲商店（旧 甲本舗）"))
    assert missing_lines(REGISTER, found) is None


def test_a_line_whose_hidden_id_is_gone_is_found_by_its_name(tmp_path: Path) -> None:
    assert missing_lines(REGISTER, worked_on(tmp_path, lambda sheet: sheet.delete_cols(4))) is None


def test_a_line_that_was_typed_by_hand_is_not_added_again(tmp_path: Path) -> None:
    found = worked_on(tmp_path, lambda sheet: sheet.cell(HEAD_ROW + 3, 1, " 丙運送 "))
    assert ids(missing_lines(NOW, found)) == []


def test_a_line_that_was_deleted_comes_again_since_nobody_can_tell_why(tmp_path: Path) -> None:
    assert ids(missing_lines(REGISTER, worked_on(tmp_path, lambda sheet: sheet.delete_rows(HEAD_ROW + 2)))) == [
        "vendors:b"
    ]


def test_lines_and_columns_of_their_own_above_and_between_do_no_harm(tmp_path: Path) -> None:
    def edit(sheet: Worksheet) -> None:
        sheet.insert_rows(1, 3)
        sheet.insert_cols(1)
        sheet.cell(1, 1, "委託先")  # a note that reads like a heading

    assert missing_lines(REGISTER, worked_on(tmp_path, edit)) is None


def test_a_second_line_of_the_same_name_is_news_unless_somebody_has_typed_it(tmp_path: Path) -> None:
    again = replace(NOW, columns=COLUMNS, lines=(*REGISTER.lines, Line("vendors:d", {"委託先": "甲商店"})))
    assert ids(missing_lines(again, worked_on(tmp_path, lambda sheet: None))) == ["vendors:d"]
    typed = worked_on(tmp_path, lambda sheet: sheet.cell(HEAD_ROW + 3, 1, "甲商店"))
    assert missing_lines(again, typed) is None


def test_a_row_that_was_copied_and_renamed_is_the_line_of_its_new_name(tmp_path: Path) -> None:
    def edit(sheet: Worksheet) -> None:
        sheet.cell(HEAD_ROW + 3, 1, "丙運送")
        sheet.cell(HEAD_ROW + 3, 4, "vendors:a")  # copied with the row, though nobody sees it

    assert ids(missing_lines(NOW, worked_on(tmp_path, edit))) == []
