"""Ledgers that are kept as workbooks: every fault of registers.yaml is told, with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.catalogue import KnownRows, Workbook, load_catalogue
from generator.errors import CatalogueError

FORMS = """forms:
  - {id: a, number: 1-1, title: 台帳, layout: ledger, fields: [名称, [上, 下]]}
  - {id: b, number: 1-2, title: 申請, layout: sheet, fields: [名称]}
"""


def read(tmp_path: Path, registers: str) -> Workbook | None:
    (tmp_path / "catalogue.yaml").write_text("documents: []\n", encoding="utf-8")
    (tmp_path / "forms.yaml").write_text(FORMS, encoding="utf-8")
    (tmp_path / "registers.yaml").write_text(f"registers:\n{registers}\n", encoding="utf-8")
    return load_catalogue(tmp_path).forms[0].workbook


def test_a_register_says_what_is_entered_known_and_computed(tmp_path: Path) -> None:
    entry = (
        '  - {id: a, about: 書く。, rows: [{each: x, values: {上: "1"}}], formulas: {下: "[上]*2"}, high: {下: [3]}}'
    )
    assert read(tmp_path, entry) == Workbook(
        "書く。", (KnownRows("x", {"上": "1"}),), {"下": "[上]*2"}, high={"下": ("3",)}
    )


@pytest.mark.parametrize(
    ("entry", "problem"),
    [
        pytest.param("{id: c, about: 書く。}", "forms.yaml にありません", id="unknown-form"),
        pytest.param("{id: b, about: 書く。}", "ledger の様式だけ", id="sheet"),
        pytest.param("{id: a}", "「about」がありません", id="no-about"),
        pytest.param("{id: a, about: 書く。, colour: 赤}", "「colour」という項目", id="unknown-key"),
        pytest.param(
            '{id: a, about: 書く。, formulas: {下: "[中]*2"}}', "「中」という欄は、様式1-1にありません", id="formula"
        ),
        pytest.param("{id: a, about: 書く。, overdue: {上: 中}}", "「中」という欄", id="overdue"),
        pytest.param("{id: a, about: 書く。, rows: [{each: x, values: {中: 甲}}]}", "「中」という欄", id="rows"),
        pytest.param("{id: a, about: 書く。, hints: 甲}", "hints は", id="no-mapping"),
        pytest.param("{id: a, about: 書く。, top: {title: 甲}}", "top は", id="top"),
        pytest.param("{id: a, about: 書く。, summary: {title: 甲}}", "summary は", id="summary"),
        pytest.param(
            "{id: a, about: 書く。, summary: {title: 甲, by: 上, of: 下}}", "一覧から選ぶ欄ではありません", id="counted"
        ),
        pytest.param("{id: a, about: 書く。, summary: {title: 甲, by: 中, of: 下}}", "「中」という欄", id="counted-by"),
    ],
)
def test_what_cannot_be_meant_is_refused(tmp_path: Path, entry: str, problem: str) -> None:
    with pytest.raises(CatalogueError, match=problem):
        read(tmp_path, f"  - {entry}")


def test_a_form_named_twice_is_refused(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError, match="2回あります"):
        read(tmp_path, "  - {id: a, about: 甲。}\n  - {id: a, about: 乙。}")
