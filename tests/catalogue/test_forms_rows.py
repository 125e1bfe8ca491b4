"""Rows of a ledger that the answers know already."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.catalogue import KnownRows, load_catalogue
from generator.errors import CatalogueError

FORM = "forms:\n  - {{id: a, number: 1-1, title: 台帳, layout: {layout}, fields: [名称, [上, 下]], rows: {rows}}}\n"


def read(tmp_path: Path, rows: str, layout: str = "ledger") -> tuple[KnownRows, ...]:
    (tmp_path / "catalogue.yaml").write_text("documents: []\n", encoding="utf-8")
    (tmp_path / "forms.yaml").write_text(FORM.format(rows=rows, layout=layout), encoding="utf-8")
    return load_catalogue(tmp_path).forms[0].rows


def test_rows_name_a_list_and_fields_of_the_form(tmp_path: Path) -> None:
    rows = read(tmp_path, '[{each: systems, when: cloud, values: {名称: "{{ row.name }}", 下: 甲}}]')
    assert rows == (KnownRows("systems", {"名称": "{{ row.name }}", "下": "甲"}, "cloud"),)


@pytest.mark.parametrize(
    ("rows", "layout", "problem"),
    [
        pytest.param("[{each: systems, values: {名前: 甲}}]", "ledger", "「名前」という欄はありません", id="field"),
        pytest.param("[{each: systems}]", "ledger", "rows は", id="no-values"),
        pytest.param("[systems]", "ledger", "rows は", id="no-mapping"),
        pytest.param("[{each: systems, values: {名称: 甲}}]", "sheet", "ledger の様式だけ", id="sheet"),
    ],
)
def test_rows_that_cannot_be_meant_are_refused(tmp_path: Path, rows: str, layout: str, problem: str) -> None:
    with pytest.raises(CatalogueError, match=problem):
        read(tmp_path, rows, layout)
