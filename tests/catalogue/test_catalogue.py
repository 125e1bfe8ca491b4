"""The catalogue: documents and forms, every fault named, each file one selection."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.catalogue import load_catalogue
from generator.errors import CatalogueError

FORMS = "forms:\n  - {id: f1, number: 3-2, title: 申請, layout: sheet, fields: [名前]}\n"
DOCUMENTS = 'documents:\n  - {id: c01, number: "01", title: 章, kind: chapter, chapter: 1}\n'


def folder(tmp_path: Path, documents: str = DOCUMENTS, forms: str = FORMS) -> Path:
    (tmp_path / "catalogue.yaml").write_text(documents, encoding="utf-8")
    (tmp_path / "forms.yaml").write_text(forms, encoding="utf-8")
    return tmp_path


def document(**keys: str) -> str:
    base = {"id": "c01", "number": '"01"', "title": "章", "kind": "chapter"} | keys
    return "documents:\n  - {" + ", ".join(f"{k}: {v}" for k, v in base.items()) + "}\n"


def form(**keys: str) -> str:
    base = {"id": "f1", "number": "3-2", "title": "申請", "layout": "sheet", "fields": "[名前]"} | keys
    return "forms:\n  - {" + ", ".join(f"{k}: {v}" for k, v in base.items()) + "}\n"


def test_our_own_catalogue_and_forms_are_without_fault() -> None:
    catalogue = load_catalogue()
    assert [d.chapter for d in catalogue.documents if d.kind == "chapter"] == list(range(1, 12))
    assert len({form.number for form in catalogue.forms}) == len(catalogue.forms)


@pytest.mark.parametrize(
    ("documents", "forms", "said"),
    [
        pytest.param(document(titel="x"), FORMS, "「title」ではありませんか", id="unknown key"),
        pytest.param(document(id="C01"), FORMS, "小文字", id="id"),
        pytest.param(document(number='"1"'), FORMS, "2桁", id="number"),
        pytest.param(document(kind="book"), FORMS, "kind", id="kind"),
        pytest.param(document(scheme="roman"), FORMS, "scheme", id="scheme"),
        pytest.param(document(when="telework"), FORMS, "absent", id="no reason"),
        pytest.param("documents: [3]\n", FORMS, "の形", id="no mapping"),
        pytest.param("documents: {\n", FORMS, "YAML", id="syntax"),
        pytest.param("other: 1\n", FORMS, "一覧", id="no list"),
        pytest.param(DOCUMENTS, form(number="3"), "番号", id="form number"),
        pytest.param(DOCUMENTS, form(layout="page"), "layout", id="layout"),
        pytest.param(DOCUMENTS, form(fields='["名前 [datum]"]'), "欄", id="field"),
        pytest.param(DOCUMENTS, form(fields="[{name: 義務, words: x}]"), "文を印刷した欄", id="field with text"),
        pytest.param(DOCUMENTS, form(fields="[[名前, 所属]]"), "欄を重ねた列", id="column of two in a sheet"),
        pytest.param(DOCUMENTS, form(layout="ledger", fields="[[名前]]"), "欄を重ねた列", id="column of one"),
        pytest.param(DOCUMENTS, form(layout="ledger", fields='[[名前, "内容 [lines 3]"]]'), "重ねた", id="long field"),
        pytest.param(DOCUMENTS, FORMS + FORMS.partition("\n")[2], "2回", id="form twice"),
    ],
)
def test_a_fault_is_named_with_its_file(tmp_path: Path, documents: str, forms: str, said: str) -> None:
    with pytest.raises(CatalogueError, match=said):
        load_catalogue(folder(tmp_path, documents, forms))


def test_all_faults_of_both_files_are_named_at_once(tmp_path: Path) -> None:
    with pytest.raises(CatalogueError) as raised:
        load_catalogue(folder(tmp_path, document(number="7", kind="book"), form(layout="page")))
    assert [fault.file for fault in raised.value.faults] == ["catalogue.yaml", "catalogue.yaml", "forms.yaml"]
    assert {fault.line for fault in raised.value.faults} == {2}


def test_a_field_says_how_it_is_filled(tmp_path: Path) -> None:
    fields = '["日付 [date]", "結果 [choice: ○|×]", "内容 [lines 3]", "済 [check]", "OS・版"]'
    (made,) = load_catalogue(folder(tmp_path, DOCUMENTS, form(fields=fields))).forms
    assert [(f.name, f.kind, f.choices, f.lines) for f in made.fields] == [
        ("日付", "date", (), 1),
        ("結果", "choice", ("○", "×"), 1),
        ("内容", "lines", (), 3),
        ("済", "check", (), 1),
        ("OS・版", "text", (), 1),
    ]


def test_a_field_may_say_what_stands_in_its_cell(tmp_path: Path) -> None:
    fields = '[{name: "義務 [lines 3]", text: "守ります。"}]'
    (made,) = load_catalogue(folder(tmp_path, DOCUMENTS, form(fields=fields))).forms
    assert [(f.name, f.kind, f.lines, f.text) for f in made.fields] == [("義務", "lines", 3, "守ります。")]


@dataclass(frozen=True)
class Vendor:
    id: str
    name: str


def test_a_column_of_a_ledger_may_hold_fields_one_below_the_other(tmp_path: Path) -> None:
    fields = '[No, [名前, "登録日 [date]"]]'
    (made,) = load_catalogue(folder(tmp_path, DOCUMENTS, form(layout="ledger", fields=fields))).forms
    assert [[(f.name, f.kind) for f in column.stack] for column in made.fields] == [
        [("No", "text")],
        [("名前", "text"), ("登録日", "date")],
    ]


def test_a_document_made_per_record_is_one_file_each_and_a_blank_one(tmp_path: Path) -> None:
    text = document(kind="terms", per="vendors", each="vendor", blank="ひな形")
    catalogue = load_catalogue(folder(tmp_path, text))
    records = {"vendors": (Vendor("v1", "甲社"), Vendor("v2", "乙社"))}
    selections = catalogue.select(lambda condition: True, records)
    assert [s.identity for s in selections] == ["c01:v1", "c01:v2", "c01:blank"]


def test_a_document_whose_condition_is_false_is_not_selected(tmp_path: Path) -> None:
    catalogue = load_catalogue(folder(tmp_path, document(when="telework", absent="行っていないためです。")))
    assert catalogue.select(lambda condition: False, {}) == ()


def test_a_key_that_stands_twice_is_a_fault_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "catalogue.yaml").write_text(
        'documents:\n  - {id: c01, number: "01", title: 組織, kind: chapter, title: 人}\n', encoding="utf-8"
    )
    (tmp_path / "forms.yaml").write_text("forms: []\n", encoding="utf-8")
    with pytest.raises(CatalogueError, match=r"catalogue\.yaml 2行目 documents: 「title」が2回あります"):
        load_catalogue(tmp_path)
