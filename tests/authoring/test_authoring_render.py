"""Templates as docxtpl fills them, stock and ours: nothing left over, both branches whole, valid Word files."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from types import SimpleNamespace

import ooxml_integrity
import pytest
from docxtpl import DocxTemplate
from jinja2 import StrictUndefined
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup
from openxml_audit import OpenXmlValidator
from small_sources import BOUND, BOUND_CATALOGUE, CATALOGUE, COLLECTION, OTHER, SOURCES, Build, chapter
from wordtext import W, outline, parts, root, texts

from generator.authoring.frame import LANDSCAPE_WIDTH, PORTRAIT_WIDTH
from generator.catalogue import Form, FormField
from generator.package.forms import FormRow
from generator.rendering import Job, load_template, render_set

PEOPLE = [
    SimpleNamespace(id=f"r{n}", name=f"記録{n}", owner=f"持主{n}", mfa=n == 1, mfa_mark="はい") for n in (1, 2, 3)
]
FORMS = (
    Form("register", "4-1", "アカウント台帳", "ledger", (FormField("No"),)),
    Form("request", "4-2", "申請書", "sheet", (FormField("申請者"),)),
)


def context(on: bool, **more: object) -> dict[str, object]:
    """Return words for the small sources; every condition is `on`."""
    conditions = dict.fromkeys(("mfa", "wide", "site", "uses_vendors"), on)
    return {
        "company_name": 'A&B <企画> "渋谷" {{ x }}',
        "role": SimpleNamespace(admin="管理者"),
        "established_on": "2026年12月1日",
        "revised_on": "2026年12月1日",
        "label_middle": "社外秘",
        "label_low": "公開",
        "doc": SimpleNamespace(id="c04", title="アクセス制御", version="1.0"),
        "small": False,
        "systems": PEOPLE,
        "areas": PEOPLE,
        "form": lambda id: f"「{id}」（様式4-1）",
        "forms": [],
        "org_chart": Markup("<w:r><w:t>図</w:t></w:r>"),
        **conditions,
        **more,
    }


def stock(data: bytes, words: Mapping[str, object]) -> bytes:
    """Fill a template with docxtpl as it is documented, only stricter."""
    template = DocxTemplate(io.BytesIO(data))
    environment = SandboxedEnvironment(undefined=StrictUndefined)
    template.render({"article_scheme": False, "ref": named, **words}, environment, autoescape=True)
    out = io.BytesIO()
    template.save(out)
    return out.getvalue()


def valid(data: bytes, path: Path) -> None:
    path.write_bytes(data)
    audit = OpenXmlValidator().validate(path)
    assert [str(error) for error in audit.errors] == []
    assert [str(finding) for finding in ooxml_integrity.check(path)] == []


@pytest.mark.parametrize("on", [True, False], ids=["on", "off"])
@pytest.mark.parametrize("name", SOURCES)
def test_each_construct_renders_with_stock_docxtpl(name: str, on: bool, build: Build, tmp_path: Path) -> None:
    template = build({"c04.md": chapter(SOURCES[name]), "c05.md": OTHER})["c04.docx"]
    data = stock(template, context(on))
    left_over = re.findall(r"\{%|%\}|\{\{(?! x \}\})", "\n".join(texts(data)))
    assert left_over == []
    if name != "references":  # stock docxtpl leaves bookmarks of a loop with one id; our renderer numbers them
        valid(data, tmp_path / "stock.docx")


@pytest.mark.parametrize("on", [True, False], ids=["on", "off"])
def test_no_empty_paragraph_or_run_remains(on: bool, build: Build) -> None:
    for name, text in SOURCES.items():
        data = stock(build({"c04.md": chapter(text), "c05.md": OTHER})["c04.docx"], context(on))
        body = root(data).find(f"{W}body")
        empty = [line for line in outline(data).splitlines() if re.fullmatch(r"\[(?!区切り|表の間)[^\]]*\]", line)]
        assert empty == [], name
        in_cells = set(body.iterfind(f".//{W}tc//{W}r"))  # a cell may be empty
        runs = [r for r in body.iter(f"{W}r") if r.findall(f"{W}t") and not "".join(r.itertext()) and r not in in_cells]
        # `{{r org_chart }}` is split by docxtpl itself.
        assert len(runs) == (2 if name == "pages" else 0), name


def test_a_branch_that_is_not_taken_leaves_the_sentence_whole(build: Build) -> None:
    template = build({"c04.md": chapter(SOURCES["text"]), "c05.md": OTHER})["c04.docx"]
    on, off = texts(stock(template, context(True))), texts(stock(template, context(False)))
    assert "本文「強い」言葉と管理者。" in on
    assert "全体が条件の号。" in on
    assert "本文「強い」言葉だけ。" in off
    assert "別の一つ目。" in off
    assert "全体が条件の号。" not in off


def test_answers_come_out_as_typed(build: Build) -> None:
    data = stock(build(SOURCES["text"])["c04.docx"], context(True))
    assert 'A&B <企画> "渋谷" {{ x }}の設定' in texts(data)
    assert 'A&B <企画> "渋谷" {{ x }}' in outline(data, "word/header1.xml")


def test_rows_repeat_for_each_record(build: Build) -> None:
    lines = outline(stock(build(SOURCES["tables"])["c04.docx"], context(True)))
    assert [n for n in (1, 2, 3) if f"記録{n}⏎持主{n}" in lines] == [1, 2, 3]
    assert lines.count("あり") == 1


def ours(files: Mapping[str, bytes], folder: Path, words: Mapping[str, object], scheme: str) -> dict[str, bytes]:
    """Render all templates as one set."""
    jobs = []
    for name, data in files.items():
        if name.endswith(".docx"):
            (folder / name).write_bytes(data)
            stem = name.removesuffix(".docx")
            own = {"nda": "article", "policy": "section"}.get(stem, scheme)
            jobs.append(Job(stem, load_template(folder / name), {**words, "blank_vendor": True}, own, title=stem))
    return {identity: rendered.data for identity, rendered in render_set(jobs).items()}


def test_references_print_the_numbers_of_either_scheme(build: Build, tmp_path: Path) -> None:
    files = build({"c04.md": chapter(SOURCES["references"]), "c05.md": OTHER})
    section = texts(ours(files, tmp_path, context(True), "section")["c04"])
    article = texts(ours(files, tmp_path, context(True), "article")["c04"])
    far = "第5章 1.（場所）、「アカウント"
    assert any(
        t.startswith("第4章（アクセス制御）、1（節）、1.1（項）、「附則」、第5章 1.（場所）、") for t in section
    ), far
    assert any(
        t.startswith("第4章（アクセス制御）、第1条（節）、第1条第1項（項）、「附則」、第5章 第1条（場所）、")
        for t in article
    )
    assert [t for t in section if t.endswith("に従う。")] == [f"{n}（記録{n - 1}）に従う。" for n in (2, 3, 4)]


def test_a_table_without_room_may_name_numbers_only(build: Build) -> None:
    near = "## 節 {#c04_a}\n\n[ref-number:c04_a]、[ref-number:c05_site]、[form-number:register]による。\n"
    data = build(
        {"c04.md": chapter(near), "c05.md": chapter("## 拠点 {#c05_site}\n\n本文。\n", "c05", "物理", 5)},
        catalogue=CATALOGUE.replace(", when: site, absent: 拠点がないため", ""),
    )["c04.docx"]
    line = next(text for text in texts(data) if "による" in text)
    assert line == '？、{{ ref("c05_site", number=True) }}、{{ form("register", number=True) }}による。'


def test_a_reference_with_other_words_follows_its_target(build: Build, tmp_path: Path) -> None:
    files = build({"c04.md": chapter(SOURCES["references"]), "c05.md": OTHER})
    text = "\n".join(texts(ours(files, tmp_path, context(False), "section")["c04"]))
    assert "別の規則" in text
    assert "第5章" not in text


def test_bookmarks_of_a_loop_have_ids_and_names_of_their_own(build: Build, tmp_path: Path) -> None:
    files = build({"c04.md": chapter(SOURCES["references"]), "c05.md": OTHER})
    data = ours(files, tmp_path, context(True), "section")["c04"]
    starts = list(root(data).iter(f"{W}bookmarkStart"))
    ids, names = [s.get(f"{W}id") for s in starts], [s.get(f"{W}name") for s in starts]
    assert names[-4:] == ["c04_area_r1", "c04_area_r2", "c04_area_r3", "c04_end"]
    assert max(Counter(ids).values()) == max(Counter(names).values()) == 1
    valid(data, tmp_path / "ours.docx")


@pytest.mark.parametrize("scheme", ["section", "article"])
def test_captions_are_numbered_within_the_chapter(scheme: str, build: Build, tmp_path: Path) -> None:
    found = texts(ours(build(SOURCES["tables"]), tmp_path, context(True), scheme)["c04"])
    assert "表 4-1のとおりとする。" in found


def test_the_frame_of_the_bound_volume_has_a_mark_for_all_that_is_put_in(build: Build, tmp_path: Path) -> None:
    files = build(BOUND, catalogue=BOUND_CATALOGUE)
    document = outline(files["bound.docx"])
    places = [document.index(f"bound_{name}") for name in ("held", "contents", "documents", "endings", "annexes")]
    assert places == sorted(places)
    settings = root(files["bound.docx"], "word/settings.xml")
    assert settings.find(f"{W}updateFields").get(f"{W}val") == "true"
    assert root(files["c01.docx"], "word/settings.xml").find(f"{W}updateFields") is None
    valid(ours(files, tmp_path, context(True), "section")["bound"], tmp_path / "frame.docx")


def named(id: str, number: bool = False) -> str:
    return f"〔{id}{'#' if number else ''}〕"


def row(form: Form, **more: object) -> FormRow:
    return FormRow(form.id, f"様式{form.number}", form.title, form.document.id, **more)  # type: ignore[arg-type]


def test_each_form_has_a_template_of_one_page_with_its_number_and_title(build: Build, tmp_path: Path) -> None:
    files = build({"forms_index.md": COLLECTION})
    assert {name for name in files if name.startswith("form_")} == {"form_register.docx", "form_request.docx"}
    for form in FORMS:
        data = stock(files[form.document.template], context(True))
        assert f"様式{form.number}　{form.title}" in texts(data)
        assert len(list(root(data).iter(f"{W}sectPr"))) == 1
        valid(data, tmp_path / "form.docx")
    rows = root(stock(files["form_register.docx"], context(True))).find(f".//{W}tbl").findall(f"{W}tr")
    assert len(rows) > 15


def test_the_list_of_forms_begins_a_chapter_once_and_leads_to_workbooks(build: Build, tmp_path: Path) -> None:
    rows = [
        row(FORMS[0], chapter="c04", opens=True, sections=("c04_a", "c04_b"), workbook="様式/様式4-1_台帳.xlsx"),
        row(FORMS[1], chapter="c04"),
    ]
    data = stock(build({"forms_index.md": COLLECTION})["forms_index.docx"], context(True, forms=rows))
    said = texts(data)
    assert [text for text in said if text.startswith("様式4")] == ["様式4-1", "様式4-2"]
    assert said.count("〔c04〕") == 1
    assert said[said.index("様式4-1") :][:4] == [
        "様式4-1",
        "〔form_register〕",
        "〔c04_a#〕、〔c04_b#〕",
        "Excelの台帳",
    ]
    assert 'HYPERLINK "様式/様式4-1_台帳.xlsx"' in "".join(i.text for i in root(data).iter(f"{W}instrText"))
    valid(data, tmp_path / "forms.docx")


@pytest.mark.parametrize(("count", "width"), [(6, PORTRAIT_WIDTH), (7, LANDSCAPE_WIDTH)])
def test_a_ledger_with_many_fields_has_few_columns_on_a_turned_page_if_need_be(
    build: Build, tmp_path: Path, count: int, width: int
) -> None:
    columns = ", ".join(f"[上{n}, 下{n}]" for n in range(count))
    ledger = f"forms:\n  - {{id: register, number: 4-1, title: 台帳, layout: ledger, fields: [{columns}]}}\n"
    data = stock(build({"forms_index.md": COLLECTION}, forms=ledger)["form_register.docx"], context(True))
    table = root(data).find(f".//{W}tbl")
    assert sum(int(c.get(f"{W}w")) for c in table.find(f"{W}tblGrid")) == width
    rows = [
        [["".join(p.itertext()) for p in cell.iter(f"{W}p")] for cell in row.iter(f"{W}tc")]
        for row in table.iter(f"{W}tr")
    ]
    assert rows[0] == [[f"上{n}", f"下{n}"] for n in range(count)]
    assert set(map(len, rows)) == {count}, "one row a record, so that staff can add one"
    assert rows[1] == [["", ""]] * count
    valid(data, tmp_path / "forms.docx")


def test_properties_carry_title_company_and_identity(build: Build, tmp_path: Path) -> None:
    data = ours(build("本文。\n"), tmp_path, context(True), "section")["c04"]
    core = parts(data)["docProps/core.xml"].decode()
    for text in ("アクセス制御", "A&amp;B &lt;企画&gt;", "c04 1.0", "ja-JP"):
        assert text in core
