"""A ledger of forms.yaml as a workbook: filled with what is known, counted by the program that opens it."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest
from companies import CASES, answers_of
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from generator.catalogue import Form, FormField, KnownRows, Workbook, load_catalogue
from generator.cells import read_workbook
from generator.context import build_context
from generator.reference import load_reference
from generator.rendering import UnprintableError, write_zip
from generator.workbook import Register, register_of, register_parts
from generator.workbook.pages import HELP
from generator.workbook.sheet import HEAD_ROW, ID

DAY = date(2026, 12, 1)
KEPT = [form for form in load_catalogue().forms if form.workbook]
WORDS: dict[str, object] = {
    "company_name": "株式会社みほん",
    "version": "1.2",
    "we": "当社",
    "vendors": [
        SimpleNamespace(id="a", is_given=True, name="甲商店", on="2026年4月1日", level="3", no="0012"),
        SimpleNamespace(
            id="b", is_given=True, name="【要記入：委託先の名称】", on="令和8年5月1日", level="―", no="=1+1"
        ),
        SimpleNamespace(id="none", is_given=False, name="該当なし", on="―", level="―", no="―"),
    ],
}
KEPT_AS = Workbook(
    "{{ we }}の委託先です。",
    (
        KnownRows(
            "vendors",
            {"委託先": "{{ row.name }}", "次回": "{{ row.on }}", "番号": "{{ row.no }}", "重要度": "{{ row.level }}"},
        ),
    ),
    {"倍": 'IF([重要度]="","",[重要度]*2)'},
    {"次回": ""},
    {"重要度": ("3",)},
)
FORM = Form(
    "vendor",
    "9-1",
    "委託先一覧",
    "ledger",
    (
        FormField("委託先", "wide"),
        FormField("次回", "date", under=(FormField("番号"),)),
        FormField("重要度", "choice", ("3", "2", "1")),
        FormField("倍"),
    ),
    workbook=KEPT_AS,
)


def knowing(*rows: KnownRows) -> Form:
    return replace(FORM, workbook=replace(KEPT_AS, rows=rows))


def sheet_of(register: Register) -> Worksheet:
    book = load_workbook(io.BytesIO(write_zip(register_parts(register, DAY))))
    assert book.sheetnames == [register.title[:31], HELP]
    sheet = book.worksheets[0]
    assert isinstance(sheet, Worksheet)
    return sheet


def test_every_field_has_a_column_and_every_record_a_line() -> None:
    register = register_of(FORM, WORDS)
    assert [column.name for column in register.columns] == ["委託先", "次回", "番号", "重要度", "倍"]
    assert [line.id for line in register.lines] == ["vendors:a", "vendors:b"]
    assert register.about == "当社の委託先です。"


def test_days_and_numbers_are_ones_and_what_is_open_is_an_empty_cell() -> None:
    one, other = register_of(FORM, WORDS).lines
    assert one.values == {"委託先": "甲商店", "次回": date(2026, 4, 1), "番号": "0012", "重要度": 3}
    assert other.values == {"次回": date(2026, 5, 1), "番号": "=1+1"}


def test_a_day_that_is_watched_is_one_in_the_workbook_and_numbers_sort_as_numbers() -> None:
    fields = (FormField("No"), FormField("名称"), FormField("サポート終了日"), FormField("台数"))
    kept = Workbook("機器です。", overdue={"サポート終了日": ""})
    register = register_of(replace(FORM, fields=fields, workbook=kept), WORDS)
    assert [column.kind for column in register.columns] == ["number", "text", "date", "number"]
    sheet = sheet_of(register)
    # A cell of texts would keep a day as it is typed, and nothing would ever be overdue.
    assert sheet.cell(HEAD_ROW + 1, 3).number_format == "yyyy/mm/dd"


def test_a_list_that_is_not_asked_for_has_no_lines() -> None:
    form = knowing(KnownRows("vendors", {"委託先": "{{ row.name }}"}, when="uses_vendors"))
    assert not register_of(form, {**WORDS, "uses_vendors": False}).lines
    assert len(register_of(form, {**WORDS, "uses_vendors": True}).lines) == 1


def test_a_word_that_no_record_has_is_refused() -> None:
    form = knowing(KnownRows("vendors", {"委託先": "{{ row.nam }}"}))
    with pytest.raises(UnprintableError, match=r"row\.nam"):
        register_of(form, WORDS)


def test_a_value_is_never_a_formula() -> None:
    sheet = sheet_of(register_of(FORM, WORDS))
    cell = sheet.cell(HEAD_ROW + 2, 3)
    assert (cell.value, cell.data_type) == ("=1+1", "s")


def test_the_table_reaches_over_all_lines_and_has_empty_ones() -> None:
    sheet = sheet_of(register_of(FORM, WORDS))
    (table,) = sheet.tables.values()
    assert int(table.ref.partition(":F")[2]) > HEAD_ROW + len(WORDS["vendors"])  # type: ignore[arg-type]
    assert [column.name for column in table.tableColumns][-1] == ID
    assert sheet.column_dimensions["F"].hidden
    assert sheet.freeze_panes == f"B{HEAD_ROW + 1}"
    assert sheet.print_title_rows == f"${HEAD_ROW}:${HEAD_ROW}"


def test_choices_are_offered_in_lines_that_do_not_exist_yet() -> None:
    rules = {str(rule.sqref): rule for rule in sheet_of(register_of(FORM, WORDS)).data_validations.dataValidation}
    assert rules["D5:D1000"].formula1 == '"3,2,1"'
    assert rules["B5:B1000"].type == "date"


def test_the_same_answers_give_the_same_bytes_and_the_day_is_only_a_property() -> None:
    register = register_of(FORM, WORDS)
    parts, again = register_parts(register, DAY), register_parts(register, DAY)
    later = register_parts(register, date(2027, 1, 1))
    assert parts == again
    assert [name for name in parts if parts[name] != later[name]] == ["docProps/core.xml"]


@pytest.mark.parametrize("form", KEPT, ids=lambda form: form.number)
@pytest.mark.parametrize("case", CASES, ids=str)
def test_every_register_of_every_company_can_be_read_again(form: Form, case: object, tmp_path: Path) -> None:
    words = {**build_context(answers_of(case), load_reference()), "set_documents": [], "cloud_checks": ()}  # type: ignore[arg-type]
    register = register_of(form, words)
    path = tmp_path / "a.xlsx"
    path.write_bytes(write_zip(register_parts(register, DAY)))
    sheet = read_workbook(path).sheets[0]
    found = [sheet.cells[HEAD_ROW, number].text for number in range(1, len(register.columns) + 1)]
    assert found == [column.name for column in register.columns]
    for row, line in enumerate(register.lines, HEAD_ROW + 1):
        for number, column in enumerate(register.columns, 1):
            value = line.values.get(column.name)
            cell = sheet.cells.get((row, number))
            if not column.formula:
                assert (cell.text if cell else "") == ("" if value is None else _shown(value)), (row, column.name)


def _shown(value: object) -> str:
    return f"{value:%Y/%m/%d}".replace("/0", "/") if isinstance(value, date) else str(value).strip()
