"""The Word package of a template: the same bytes each time, styles instead of formatting, what office staff rely on."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from lxml import etree
from small_sources import BOUND, BOUND_CATALOGUE, COLLECTION, OTHER, SOURCES, Build, chapter
from wordtext import W, parts, root

from generator.authoring import build_templates
from generator.authoring.build import read_documents
from generator.authoring.checks import with_headings
from generator.authoring.faults import Faults
from generator.authoring.frame import LANDSCAPE_WIDTH, PORTRAIT_WIDTH
from generator.authoring.setdata import load_set_data
from generator.resources import data_folder

REGULATIONS = data_folder("sample_regulations")
BUILD = "import sys, pathlib, hashlib; from generator.authoring import build_templates\n" + (
    "for name, data in build_templates(pathlib.Path(sys.argv[1])).files.items():"
    " print(name, hashlib.sha256(data).hexdigest())"
)


@pytest.fixture
def templates(build: Build) -> dict[str, bytes]:
    """Every small source as a template."""
    files = {}
    for name, text in SOURCES.items():
        files[name] = build({"c04.md": chapter(text), "c05.md": OTHER, "forms_index.md": COLLECTION})["c04.docx"]
    made = build({"forms_index.md": COLLECTION, "c04.md": chapter(""), "c05.md": OTHER})
    files |= {name: made[f"{name}.docx"] for name in ("forms_index", "form_register", "form_request")}
    return files


def test_the_committed_templates_are_what_the_sources_build() -> None:
    built = build_templates(REGULATIONS / "source").files
    folder = REGULATIONS / "templates"
    assert {path.name for path in folder.iterdir()} == set(built)
    stale = [name for name, data in built.items() if _content((folder / name).read_bytes()) != _content(data)]
    assert stale == [], "run `python -m generator.authoring`"


def _content(data: bytes) -> object:
    """The parts of a Word file: how they are compressed depends on the machine's zlib."""
    return list(parts(data).items()) if data.startswith(b"PK") else data


def test_the_same_source_gives_the_same_bytes_in_another_process(folder, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    source = folder(BOUND, catalogue=BOUND_CATALOGUE)
    runs = [
        subprocess.run(
            [sys.executable, "-c", BUILD, str(source)],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert runs[0] == runs[1]
    assert "bound.docx" in runs[0]


def test_paragraphs_and_letters_carry_styles_and_no_formatting(templates: dict[str, bytes]) -> None:
    paragraph = {"pStyle", "numPr", "pageBreakBefore", "sectPr"}
    for name, data in templates.items():
        body = root(data)
        used = {etree.QName(e).localname for properties in body.iter(f"{W}pPr") for e in properties}
        assert used <= paragraph, name
        used = {etree.QName(e).localname for properties in body.iter(f"{W}rPr") for e in properties}
        assert used <= {"rStyle"}, name


def test_every_style_in_use_is_defined(templates: dict[str, bytes]) -> None:
    for data in templates.values():
        defined = {s.get(f"{W}styleId") for s in root(data, "word/styles.xml").iter(f"{W}style")}
        named = {e.get(f"{W}val") for tag in ("pStyle", "rStyle", "tblStyle") for e in root(data).iter(f"{W}{tag}")}
        linked = {e.get(f"{W}val") for e in root(data, "word/numbering.xml").iter(f"{W}pStyle")}
        assert named | linked <= defined
        lists = {n.get(f"{W}numId") for n in root(data, "word/numbering.xml").iter(f"{W}num")}
        assert {n.get(f"{W}val") for n in root(data).iter(f"{W}numId")} <= lists


def test_styles_have_the_names_word_knows_and_fonts_of_the_theme(templates: dict[str, bytes]) -> None:
    styles = root(templates["text"], "word/styles.xml")
    names = {s.get(f"{W}styleId"): s.find(f"{W}name").get(f"{W}val") for s in styles.iter(f"{W}style")}
    assert {id: names[id] for id in ("Heading1", "ListNumber2", "Caption", "TableGrid", "TOC2", "BodyText")} == {
        "Heading1": "heading 1",
        "ListNumber2": "List Number 2",
        "Caption": "caption",
        "TableGrid": "Table Grid",
        "TOC2": "toc 2",
        "BodyText": "Body Text",
    }
    assert {"要記入", "参照", "解説", "様式見出し", "強調"} <= set(names.values())
    named_fonts = {
        style.get(f"{W}styleId")
        for style in styles.iter(f"{W}style")
        for fonts in style.iter(f"{W}rFonts")
        if fonts.get(f"{W}ascii")
    }
    assert named_fonts == {"チェック欄"}


def test_headings_and_rules_are_levels_of_one_list(templates: dict[str, bytes]) -> None:
    numbering = root(templates["text"], "word/numbering.xml")
    main = next(
        a for a in numbering.iter(f"{W}abstractNum") if a.find(f"{W}lvl/{W}pStyle").get(f"{W}val") == "Heading1"
    )
    levels = [
        (level.find(f"{W}pStyle").get(f"{W}val"), level.find(f"{W}lvlText").get(f"{W}val"))
        for level in main.iter(f"{W}lvl")
        if level.find(f"{W}pStyle") is not None
    ]
    assert levels == [
        ("Heading1", "第%1章"),
        ("Heading2", "%2."),
        ("Heading3", "%2.%3"),
        ("ListNumber", "(%4)"),
        ("ListNumber2", "%5"),
    ]
    assert main.find(f"{W}lvl/{W}start").get(f"{W}val") == "4"


def test_column_widths_sum_to_the_text_width(templates: dict[str, bytes]) -> None:
    for data in templates.values():
        for table in root(data).iter(f"{W}tbl"):
            widths = [int(column.get(f"{W}w")) for column in table.find(f"{W}tblGrid")]
            assert sum(widths) in (PORTRAIT_WIDTH, LANDSCAPE_WIDTH)
            for row in table.iter(f"{W}tr"):
                assert sum(int(w.get(f"{W}w")) for w in row.iter(f"{W}tcW")) == sum(widths)


def test_header_rows_repeat_rows_stay_whole_and_tables_have_words_for_the_blind(templates: dict[str, bytes]) -> None:
    table = next(
        t for t in root(templates["tables"]).iter(f"{W}tbl") if t.find(f"{W}tblGrid")[0].get(f"{W}w") == "2722"
    )
    rows = table.findall(f"{W}tr")
    assert rows[0].find(f"{W}trPr/{W}tblHeader") is not None
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows if "{%tr" not in "".join(row.itertext()))
    assert table.find(f"{W}tblPr/{W}tblCaption").get(f"{W}val") == "認証の。"
    assert table.find(f"{W}tblPr/{W}tblDescription").get(f"{W}val") == "列は、情報システム、方法、多要素。"


KEEPS = """\
## 承認 {{#c04_a}}

{lead}

{what}
"""
FORM = "表: {widths: 25 75 form}\n\n| | |\n|---|---|\n| 場所 | 事務所 |\n| 施錠 | 鍵 |\n\n## 次の節 {#c04_b}\n\n本文。"


@pytest.mark.parametrize(
    ("what", "kept"),
    [
        pytest.param("1. 申請する。", True, id="list"),
        pytest.param("{% if mfa %}\n\n- 申請する。\n\n{% endif %}", True, id="list under a condition"),
        pytest.param("表: 方法\n\n| 一 | 二 |\n|---|---|\n| 三 | 四 |", True, id="table"),
        pytest.param("[org-chart]", True, id="chart"),
        pytest.param("次の段落。", False, id="paragraph"),
    ],
)
def test_what_announces_a_list_a_table_or_the_chart_stays_on_its_page(what: str, kept: bool, build: Build) -> None:
    made = build({"c04.md": chapter(KEEPS.format(lead="次のとおり承認を得る。", what=what)), "c05.md": OTHER})
    lead = next(p for p in root(made["c04.docx"]).iter(f"{W}p") if "次のとおり" in "".join(p.itertext()))
    assert ("w:keepNext" in _look(made["c04.docx"], lead.find(f"{W}pPr/{W}pStyle").get(f"{W}val"))) is kept


def test_the_rows_of_a_form_stay_together_but_not_with_the_next_heading(build: Build) -> None:
    source = chapter(KEEPS.format(lead="次の表のとおりとする。", what=FORM))
    data = build({"c04.md": source, "c05.md": OTHER})["c04.docx"]
    table = next(t for t in root(data).iter(f"{W}tbl") if "事務所" in "".join(t.itertext()))
    labels = [row.find(f"{W}tc/{W}p/{W}pPr/{W}pStyle").get(f"{W}val") for row in table.iter(f"{W}tr")]
    assert labels == ["表項目", "表項目（末）"]
    assert "w:keepNext" in _look(data, "表項目")
    last = next(s for s in root(data, "word/styles.xml").iter(f"{W}style") if s.get(f"{W}styleId") == "表項目（末）")
    assert last.find(f"{W}pPr/{W}keepNext").get(f"{W}val") == "0"


def test_the_revision_history_stays_with_the_words_that_announce_it(templates: dict[str, bytes]) -> None:
    assert "w:keepNext" in _look(templates["lists"], "附則項")


def _look(data: bytes, style: str) -> str:
    """The XML of a style and of the styles on which it is based."""
    every = {s.get(f"{W}styleId"): s for s in root(data, "word/styles.xml").iter(f"{W}style")}
    found = every[style]
    above = found.find(f"{W}basedOn")
    below = etree.tostring(found).decode()
    return below if above is None else below + _look(data, above.get(f"{W}val"))


def test_fields_are_balanced_and_unfilled(templates: dict[str, bytes]) -> None:
    for data in templates.values():
        kinds = [f.get(f"{W}fldCharType") for f in root(data).iter(f"{W}fldChar")]
        assert kinds == ["begin", "separate", "end"] * (len(kinds) // 3)
    results = re.findall(
        r'separate"/></w:r><w:r>(?:<w:rPr>.*?</w:rPr>)?<w:t[^>]*>([^<]*)',
        parts(templates["references"])["word/document.xml"].decode(),
    )
    assert results
    assert set(results) == {"？"}


def test_every_source_of_ours_is_under_headings() -> None:
    faults = Faults()
    documents = read_documents(REGULATIONS / "source", load_set_data(REGULATIONS), faults)
    assert faults.found == []
    assert {document.source.kind for document in documents} >= {"chapter", "policy", "terms", "forms", "bound"}
    for document in documents:
        assert sum(1 for _, above in with_headings(document) if not above) == 1, document.source.id
