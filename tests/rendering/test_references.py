"""References: fields within a file show what Word will compute, words to another file its number and name."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from word_files import caption, docx, field, heading, numbering, p, run, styles, table

from generator.errors import TemplateError
from generator.rendering import CountedSet, Job, Rendered, Target, check_parts, load_template, render_each, render_set

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


class Documents:
    """A set under construction: documents with their template, rendered together."""

    def __init__(self, folder: Path, packed: bool) -> None:
        self.folder = folder
        self.packed = packed
        self.jobs: list[Job] = []

    def add(self, identity: str, *blocks: str, scheme: str = "section", title: str = "", **options: Any) -> Documents:
        context = options.pop("context", {})
        chapter = options.pop("set_chapter", None)
        path = self.folder / f"{len(self.jobs)}_{identity.replace(':', '_')}.docx"
        path.write_bytes(docx(*blocks, **options))
        template = load_template(path, cache=False)
        self.jobs.append(Job(identity, template, context, scheme, chapter, date(2026, 11, 22), title))
        return self

    def render(self, *only: str) -> dict[str, Rendered]:
        if not self.packed:
            return render_set(self.jobs, only or None)
        many = {job.template.name for job in self.jobs}
        return dict(render_each(self.jobs, only or [job.identity for job in self.jobs], many=many))

    def lines(self, identity: str) -> list[str]:
        return lines(self.render()[identity])


@pytest.fixture(params=[False, True], ids=["held", "packed"])
def documents(tmp_path: Path, request: pytest.FixtureRequest) -> Documents:
    """Give a set whose counted texts are held as they are, or packed as those of a set of thousands are."""
    return Documents(tmp_path, request.param)


def lines(rendered: Rendered, part: str = "word/document.xml") -> list[str]:
    """Return the text of each paragraph, fields as their stored results."""
    root = etree.fromstring(rendered.parts[part])
    paragraphs = root.iter(f"{W}p")
    return [
        "".join(("\n" if e.tag == f"{W}br" else e.text or "") for e in q.iter(f"{W}t", f"{W}br")) for q in paragraphs
    ]


CHAPTER = (
    heading(1, "アクセス制御", "c04", 1),
    heading(2, "方針", "c04_policy", 2),
    heading(2, "{{ name }}の設定", "c04_password", 3),
    heading(3, "長さ", "c04_length", 4),
    p("一つ目", "ListNumber"),
    heading(3, "再利用", "c04_reuse", 5),
    caption("認証の一覧", "c04_tbl", 6),
    p(run("附則"), "Unnumbered")
    .replace("<w:r>", '<w:bookmarkStart w:id="7" w:name="c04_end"/><w:r>')
    .replace("</w:r>", '</w:r><w:bookmarkEnd w:id="7"/>'),
)
NAME = {"name": "パスワード"}
BULLETS = (
    '<w:abstractNum w:abstractNumId="9"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/>'
    '<w:lvlText w:val="・"/></w:lvl></w:abstractNum>'
)


@pytest.mark.parametrize(
    ("instruction", "section", "article"),
    [
        (r"REF c04 \n \h", "第4章", "第4章"),
        (r"REF c04_password \n \h", "2", "第2条"),
        (r"REF c04_password \h", "パスワードの設定", "パスワードの設定"),
        (r"REF c04_reuse \n \h", "2.2", "2"),
        (r"REF c04_reuse \w \h", "第4章2.2", "第4章第2条2"),
        (r"REF c04_password \n \t \h", "2", "2"),
        (r"REF c04_tbl \h", "表 4-1", "表 4-1"),
        (r"REF c04_end \h", "附則", "附則"),
        (r"REF c04_end \n \h", "0", "0"),
        (r" ref  c04_password  \h  \n  \* MERGEFORMAT ", "2", "第2条"),
        (r"STYLEREF 1", "アクセス制御", "アクセス制御"),
        (r"STYLEREF 1 \n", "第4章", "第4章"),
        (r"STYLEREF 1 \s", "4", "4"),
        (r'STYLEREF "heading 2" \n', "2", "第2条"),
        ("STYLEREF 見出し（番号なし）", "附則", "附則"),
        (r"PAGEREF c04 \h", "－", "－"),
        ("DATE", "？", "？"),
    ],
)
@pytest.mark.parametrize("scheme", ["section", "article"])
def test_a_field_shows_what_word_computes(
    documents: Documents, instruction: str, section: str, article: str, scheme: str
) -> None:
    documents.add("c04", *CHAPTER, p(field(instruction)), chapter=4, scheme=scheme, context=NAME)
    assert documents.lines("c04")[-1] == (section if scheme == "section" else article)


@pytest.mark.parametrize(
    ("target", "section", "article"),
    [
        ("c04", "第4章（アクセス制御）", "第4章（アクセス制御）"),
        ("c04_password", "第4章 2.（パスワードの設定）", "第4章 第2条（パスワードの設定）"),
        ("c04_reuse", "第4章 2.2（再利用）", "第4章 第2条第2項（再利用）"),
        ("c04_tbl", "第4章 表 4-1", "第4章 表 4-1"),
        ("c04_end", "第4章 「附則」", "第4章 「附則」"),
    ],
)
@pytest.mark.parametrize("scheme", ["section", "article"])
def test_a_reference_to_another_file_prints_the_number_and_name_of_now(
    documents: Documents, target: str, section: str, article: str, scheme: str
) -> None:
    documents.add("c07", heading(1, "運用", "c07"), p(f'{{{{ ref("{target}") }}}}による。'), chapter=7, scheme=scheme)
    documents.add("c04", *CHAPTER, chapter=4, scheme=scheme, context=NAME)
    assert documents.lines("c07")[-1] == f"{section if scheme == 'section' else article}による。"


@pytest.mark.parametrize(
    ("target", "words"),
    [
        pytest.param("c04_reuse", "第4章 2.2", id="section"),
        pytest.param("c04_tbl", "第4章 表 4-1", id="table"),
        pytest.param("c04_end", "第4章 「附則」", id="what has no number keeps its name"),
    ],
)
def test_a_reference_may_leave_the_name_out(documents: Documents, target: str, words: str) -> None:
    documents.add("c07", heading(1, "運用", "c07"), p(f'{{{{ ref("{target}", number=True) }}}}'), chapter=7)
    documents.add("c04", *CHAPTER, chapter=4, context=NAME)
    assert documents.lines("c07")[-1] == words


def test_a_document_made_per_record_is_called_by_its_title_once(documents: Documents) -> None:
    documents.add("c07", heading(1, "運用", "c07"), p('{{ ref("nda") }}による。'), chapter=7)
    title = p(run("機密保持条項"), "Unnumbered").replace("<w:r>", '<w:bookmarkStart w:id="7" w:name="nda"/><w:r>')
    title = title.replace("</w:r>", '</w:r><w:bookmarkEnd w:id="7"/>')
    documents.add("nda:blank", title, title="機密保持条項", scheme="article")
    assert documents.lines("c07")[-1] == "「機密保持条項」による。"


def test_a_reference_speaks_in_the_scheme_of_the_document_that_it_names(documents: Documents) -> None:
    documents.add("nda", p('{{ ref("c04_password") }}'), scheme="article")
    documents.add("c04", *CHAPTER, chapter=4, scheme="section", context=NAME)
    assert documents.lines("nda") == ["第4章 2.（パスワードの設定）"]


def test_within_a_chapter_a_reference_leaves_the_chapter_out(documents: Documents) -> None:
    documents.add("c04", *CHAPTER, p('{{ ref("c04_policy") }}'), chapter=4, context=NAME)
    assert documents.lines("c04")[-1] == "1（方針）"


def test_within_one_file_a_reference_to_another_chapter_names_it(documents: Documents) -> None:
    second = (heading(1, "運用", "c05", 8), heading(2, "確認", "c05_check", 9))
    documents.add(
        "bound", *CHAPTER, *second, p('{{ ref("c04_policy") }}、{{ ref("c05_check") }}'), chapter=4, context=NAME
    )
    assert documents.lines("bound")[-1] == "第4章 1.（方針）、1（確認）"


def test_a_document_without_chapter_is_called_by_its_title(documents: Documents) -> None:
    title = (
        p(run("基本方針"))
        .replace("<w:r>", '<w:bookmarkStart w:id="1" w:name="policy"/><w:r>')
        .replace("</w:r>", '</w:r><w:bookmarkEnd w:id="1"/>')
    )
    documents.add("policy", title, heading(2, "適用範囲", "policy_scope", 2), title="情報セキュリティ基本方針")
    documents.add("c04", *CHAPTER, p('{{ ref("policy") }}と{{ ref("policy_scope") }}'), chapter=4, context=NAME)
    assert documents.lines("c04")[-1] == "「情報セキュリティ基本方針」と「情報セキュリティ基本方針」1（適用範囲）"


def test_a_document_is_found_by_its_identity_where_no_bookmark_has_its_name(documents: Documents) -> None:
    documents.add("training", p("記録"), title="研修実施記録")
    documents.add("c04", p('{{ ref("training") }}'))
    assert documents.lines("c04") == ["「研修実施記録」"]


def test_the_title_comes_from_the_context_where_the_job_has_none(documents: Documents) -> None:
    class Facts:
        title = "研修実施記録"

    documents.add("training", p("記録"), context={"doc": Facts()})
    documents.add("c04", p('{{ ref("training") }}'))
    assert documents.lines("c04") == ["「研修実施記録」"]


def test_other_words_stand_in_while_the_target_is_not_in_the_set(documents: Documents) -> None:
    documents.add("c04", p('{{ ref("c11_vpn", "VPNの規則") }}'))
    assert documents.lines("c04") == ["VPNの規則"]


def test_a_bookmark_that_two_documents_have_is_that_of_the_one_it_is_named_for(documents: Documents) -> None:
    documents.add("bound", heading(1, "別の章"), heading(2, "方針"), heading(2, "方針", "c04_policy"), chapter=9)
    documents.add("c04", *CHAPTER, chapter=4, context=NAME)
    documents.add("c07", p('{{ ref("c04_policy") }}'))
    assert documents.lines("c07") == ["第4章 1.（方針）"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (p('{{ ref("c99_nothing") }}'), 'ref("c99_nothing")'),
        (p(field(r"REF c99_nothing \n \h")), "REF c99_nothing"),
    ],
    ids=["words", "field"],
)
def test_a_reference_that_leads_nowhere_is_a_fault_that_names_it(documents: Documents, text: str, place: str) -> None:
    documents.add("c04", *CHAPTER, text, context=NAME)
    with pytest.raises(TemplateError) as caught:
        documents.render()
    assert [(fault.file, fault.place) for fault in caught.value.faults] == [("0_c04.docx", place)]
    assert "c99_nothing" in caught.value.faults[0].problem


def test_a_clause_that_is_dropped_is_not_counted(documents: Documents) -> None:
    blocks = (
        heading(1, "章"), p("{%p if a %}"), heading(2, "条件付き", "x_a", 1), p("{%p endif %}"),
        heading(2, "次", "x_b", 2), p(field(r"REF x_b \n \h")),
    )  # fmt: skip
    documents.add("x", *blocks, context={"a": True}).add("y", *blocks, context={"a": False})
    rendered = documents.render()
    assert (lines(rendered["x"])[-1], lines(rendered["y"])[-1]) == ("2", "1")
    assert rendered["x"].numbers == {"x_a": "1", "x_b": "2"}
    assert rendered["y"].numbers == {"x_b": "1"}


def test_sections_of_a_loop_have_their_own_bookmarks_and_numbers(documents: Documents) -> None:
    documents.add(
        "c05",
        heading(1, "物理的対策"),
        p("{%p for a in areas %}"),
        heading(2, "{{ a.name }}", "c05_area_{{ a.id }}", 5),
        p(field(r"REF c05_area_{{ a.id }} \n \h")),
        p("{%p endfor %}"),
        context={"areas": [{"id": "hall", "name": "受付"}, {"id": "server", "name": "サーバー室"}]},
    )
    rendered = documents.render()["c05"]
    assert rendered.numbers == {"c05_area_hall": "1", "c05_area_server": "2"}
    assert lines(rendered)[1:] == ["受付", "1", "サーバー室", "2"]
    ids = re.findall(rb'<w:bookmarkStart w:id="(\d+)"', rendered.parts["word/document.xml"])
    assert ids[0] == b"5"
    assert len(set(ids)) == 2
    assert re.findall(rb'<w:bookmarkEnd w:id="(\d+)"', rendered.parts["word/document.xml"]) == ids


def test_words_own_bookmarks_get_names_of_their_own_in_a_loop(documents: Documents) -> None:
    blocks = (p("{%p for n in rows %}"), heading(2, "{{ n }}", "_Toc123", 5), p("{%p endfor %}"))
    documents.add("x", *blocks, context={"rows": ["い", "ろ", "は"]})
    result = documents.render()["x"]
    names = re.findall(rb'w:name="(_[^"]*)"', result.parts["word/document.xml"])
    assert names[0] == b"_Toc123"
    assert len(set(names)) == 3
    assert result.numbers == {}
    assert check_parts(result.parts) == []


def test_a_caption_in_a_text_box_is_counted_once(documents: Documents) -> None:
    content = f"<w:txbxContent>{p(run('図') + field('SEQ 図', '9'))}</w:txbxContent>"
    box = (
        "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:txbx>"
        + content
        + "</wps:txbx></w:drawing>"
        "</mc:Choice><mc:Fallback><w:pict>" + content + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    documents.add("x", p(box), p(run("図") + field("SEQ 図")))
    assert documents.lines("x") == ["図1図9", "図1", "図9", "図2"]


def test_a_relative_number_depends_on_where_the_field_stands(documents: Documents) -> None:
    here = p(field(r"REF x_b \r"))
    blocks = (heading(1, "一"), heading(2, "い", "x_a", 1), heading(2, "ろ", "x_b", 2), here, heading(1, "二"), here)
    documents.add("x", *blocks, p(field(r"REF x_a \r")), scheme="article")
    assert [line for line in documents.lines("x") if line.startswith("第")] == ["第2条", "第1章第2条", "第1章第1条"]


def test_bullets_are_no_numbers_and_do_not_count(documents: Documents) -> None:
    lists = numbering().replace("</w:abstractNum>", "</w:abstractNum>" + BULLETS) + ""
    lists = lists.replace("</w:numbering>", '<w:num w:numId="9"><w:abstractNumId w:val="9"/></w:num></w:numbering>')
    bullet = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="9"/></w:numPr>'
    marked = f'<w:bookmarkStart w:id="3" w:name="x_c"/>{run("点")}<w:bookmarkEnd w:id="3"/>'
    documents.add("x", heading(2, "一", "x_a"), p(marked, "", bullet), parts={"word/numbering.xml": lists})
    assert documents.render()["x"].numbers == {"x_a": "1"}


def test_a_number_with_characters_of_xml_is_escaped(documents: Documents) -> None:
    lists = numbering().replace("%2.", "&lt;%2&gt;&amp;")
    blocks = (heading(2, "条", "x_a"), p(field(r"REF x_a \n")), p(field(r"STYLEREF 2 \n")))
    documents.add("x", *blocks, parts={"word/numbering.xml": lists}, title="A&B").add("y", p('{{ ref("x_a") }}'))
    result = documents.render()
    assert lines(result["x"])[1:] == ["<1>&", "<1>&"]
    assert lines(result["y"]) == ["「A&B」<1>&（条）"]
    assert result["x"].numbers == {"x_a": "<1>&"}


def test_capitals_in_the_name_of_a_bookmark_do_not_matter(documents: Documents) -> None:
    documents.add("x", heading(2, "条", "X_Rule"), p(field(r"REF x_rule \n")))
    assert documents.lines("x") == ["条", "1"]


def test_captions_count_within_each_chapter(documents: Documents) -> None:
    documents.add(
        "bound", heading(1, "一"), caption("い", "t_a", 1), caption("ろ", "t_b", 2),
        heading(1, "二"), caption("は", "t_c", 3),
        p(field("REF t_a") + run("、") + field("REF t_b") + run("、") + field("REF t_c")), chapter=4,
    )  # fmt: skip
    rendered = documents.render()["bound"]
    assert lines(rendered)[-1] == "表 4-1、表 4-2、表 5-1"
    assert [line for line in lines(rendered) if line.startswith("表")][:3] == ["表 4-1　い", "表 4-2　ろ", "表 5-1　は"]
    assert rendered.numbers["t_c"] == "表 5-1"


def test_a_caption_whose_bookmark_holds_all_of_it_is_still_called_by_label_and_number(documents: Documents) -> None:
    whole = (
        caption("一覧")
        .replace("</w:pPr>", '</w:pPr><w:bookmarkStart w:id="3" w:name="x_tbl"/>')
        .replace("</w:p>", '<w:bookmarkEnd w:id="3"/></w:p>')
    )
    documents.add("x", heading(1, "章"), whole, p('{{ ref("x_tbl") }}'))
    assert documents.lines("x")[-1] == "表 1-1"


@pytest.mark.parametrize(
    ("instructions", "shown"),
    [
        (["SEQ 図", "SEQ 図", "SEQ 表", "SEQ 図"], ["1", "2", "1", "3"]),
        (["SEQ 図", r"SEQ 図 \c", r"SEQ 図 \n"], ["1", "1", "2"]),
        (["SEQ 図", r"SEQ 図 \r 7", "SEQ 図"], ["1", "7", "8"]),
        ([r"SEQ 図 \* CIRCLENUM", r"SEQ 図 \* DBCHAR"], ["①", "２"]),
        (["SEQ 図", r"SEQ 図 \h", "SEQ 図"], ["1", "", "3"]),
    ],
    ids=["names apart", "repeat", "set", "formats", "hidden"],
)
def test_sequences_count_by_name(documents: Documents, instructions: list[str], shown: list[str]) -> None:
    documents.add("x", *(p(field(instruction)) for instruction in instructions))
    assert documents.lines("x") == shown


def test_a_simple_field_is_filled_too(documents: Documents) -> None:
    simple = f'<w:fldSimple w:instr=" REF c04_password \\n \\h ">{run("？")}</w:fldSimple>'
    documents.add(
        "c04",
        *CHAPTER,
        p(simple),
        p(f'<w:fldSimple w:instr=" SEQ 図 ">{run("？")}</w:fldSimple>'),
        chapter=4,
        context=NAME,
    )
    assert documents.lines("c04")[-2:] == ["2", "1"]


def test_a_stored_result_in_several_runs_is_replaced_as_a_whole(documents: Documents) -> None:
    old = field(r"REF c04_password \n \h").replace(
        run("？"), run("エラー! ", "<w:b/>") + run("参照元が") + run("見つかりません。")
    )
    documents.add("c04", *CHAPTER, p(old + run("に従う。")), context=NAME)
    result = documents.render()["c04"]
    assert lines(result)[-1] == "2に従う。"
    runs = list(etree.fromstring(result.parts["word/document.xml"]).iter(f"{W}r"))
    assert all(any(child.tag != f"{W}rPr" for child in element) for element in runs)


def test_a_reference_in_a_header_is_filled(documents: Documents) -> None:
    documents.add(
        "c04", *CHAPTER, header=p(field(r"REF c04 \n \h") + run(" ") + field("STYLEREF 1")), chapter=4, context=NAME
    )
    assert lines(documents.render()["c04"], "word/header1.xml") == ["第4章 アクセス制御"]


def test_a_heading_may_refer_to_another(documents: Documents) -> None:
    inner = run("第一の規則（") + field(r"REF x_b \n \h") + run("参照）")
    marked = f'<w:bookmarkStart w:id="1" w:name="x_a"/>{inner}<w:bookmarkEnd w:id="1"/>'
    documents.add("x", p(marked, "Heading2"), heading(2, "二", "x_b", 2), p(field(r"REF x_a \h")))
    documents.add("y", p('{{ ref("x_a") }}'), title="別")
    rendered = documents.render()
    assert lines(rendered["x"])[-1] == "第一の規則（2参照）"
    assert lines(rendered["y"]) == ["「」1（第一の規則（2参照））"]


def test_a_heading_that_refers_to_itself_ends(documents: Documents) -> None:
    marked = f'<w:bookmarkStart w:id="1" w:name="x_a"/>{run("い")}{field("REF x_a")}<w:bookmarkEnd w:id="1"/>'
    documents.add("x", p(marked, "Heading2"), p(field("REF x_a")))
    assert documents.lines("x")[-1].startswith("い")


def test_a_line_break_in_a_heading_is_one_in_a_field_and_a_blank_in_words(documents: Documents) -> None:
    documents.add(
        "x",
        heading(1, "章", "x"),
        heading(2, "{{ name }}", "x_a", 2),
        p(field("REF x_a")),
        context={"name": "一行\n二行"},
    )
    documents.add("y", p('{{ ref("x_a") }}'))
    rendered = documents.render()
    assert lines(rendered["x"])[-1] == "一行\n二行"
    assert rendered["x"].parts["word/document.xml"].count(b"<w:br/>") == 2
    assert lines(rendered["y"]) == ["第1章 1.（一行 二行）"]


def test_answers_in_headings_are_escaped_once_wherever_they_are_named(documents: Documents) -> None:
    name = 'A&B <企画> 𠮷野 "渋谷" {{ x }}'
    documents.add(
        "x", heading(1, "章", "x"), heading(2, "{{ name }}", "x_a", 2), p(field("REF x_a")), context={"name": name}
    )
    documents.add("y", p('{{ ref("x_a") }}'), header='{{ ref("x_a") }}')
    rendered = documents.render()
    assert lines(rendered["x"])[-1] == name
    assert lines(rendered["y"]) == lines(rendered["y"], "word/header1.xml") == [f"第1章 1.（{name}）"]


def test_a_chapter_number_given_with_the_job_is_where_level_one_starts(documents: Documents) -> None:
    documents.add("c04", *CHAPTER, p(field(r"REF c04 \n \h")), chapter=4, set_chapter=8, scheme="article", context=NAME)
    rendered = documents.render()["c04"]
    assert lines(rendered)[-1] == "第8章"
    numbering = etree.fromstring(rendered.parts["word/numbering.xml"])
    assert numbering.find(f".//{W}lvl/{W}start").get(f"{W}val") == "8"
    assert [level.get(f"{W}val") for level in numbering.iter(f"{W}lvlText")][:3] == ["第%1章", "第%2条", "%3"]


def test_a_heading_that_a_consultant_added_counts(documents: Documents) -> None:
    own = (
        '<w:style w:type="paragraph" w:styleId="a7"><w:name w:val="私の見出し"/><w:basedOn w:val="Heading2"/></w:style>'
    )
    documents.add(
        "c04",
        *CHAPTER[:2],
        p("足した規則", "a7"),
        *CHAPTER[2:],
        p(field(r"REF c04_password \n \h")),
        context=NAME,
        parts={"word/styles.xml": styles(own)},
    )
    assert documents.lines("c04")[-1] == "3"


def test_a_heading_whose_number_was_taken_off_does_not_count(documents: Documents) -> None:
    none = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'
    documents.add("c04", p("はじめに", "Heading2", none), *CHAPTER, p(field(r"REF c04_password \n \h")), context=NAME)
    assert documents.lines("c04")[-1] == "2"


def test_a_bookmark_between_paragraphs_belongs_to_the_next_one(documents: Documents) -> None:
    before = '<w:bookmarkStart w:id="9" w:name="x_b"/>'
    documents.add(
        "x", heading(2, "一"), before, heading(2, "二"), '<w:bookmarkEnd w:id="9"/>', p(field(r"REF x_b \n \h"))
    )
    assert documents.lines("x")[-1] == "2"


def test_with_only_the_numbers_are_still_those_of_the_whole_set(documents: Documents) -> None:
    documents.add("c04", *CHAPTER, chapter=4, context=NAME).add("c07", p('{{ ref("c04_password") }}'))
    rendered = documents.render("c07")
    assert list(rendered) == ["c07"]
    assert lines(rendered["c07"]) == ["第4章 2.（パスワードの設定）"]


def test_rows_and_cells_count_in_their_order(documents: Documents) -> None:
    rows = table(("{%tr for n in rows %}", ""), ("{{ n }}", "値"), ("{%tr endfor %}", ""))
    rows = rows.replace(p("{{ n }}"), p("{{ n }}", "ListNumber"))
    documents.add(
        "x",
        heading(2, "一"),
        rows,
        heading(2, "二", "x_b", 3),
        p("三", "ListNumber"),
        p(field(r"REF x_b \n")),
        context={"rows": ["い", "ろ"]},
    )
    assert documents.lines("x")[-1] == "2"


# ── links to the section that is named ───────────────────────────────────────────────────────────────────────────


LOOK = '<w:rStyle w:val="Cross"/>'


def links(rendered: Rendered, part: str = "word/document.xml") -> list[tuple[str, str]]:
    """Return instruction and result of each link."""
    xml = rendered.parts[part].decode("utf-8")
    found = re.findall(r"<w:instrText[^>]*> (HYPERLINK .*?) </w:instrText>.*?separate.*?<w:t [^>]*>(.*?)</w:t>", xml)
    return [(unescape(instruction), result) for instruction, result in found]


def linking(documents: Documents, *blocks: str, file: str = "04_認証 & 鍵.docx") -> Rendered:
    documents.add("c07", heading(1, "運用", "c07"), *blocks, chapter=7)
    documents.add("c04", *CHAPTER, chapter=4, context=NAME)
    documents.jobs[1] = replace(documents.jobs[1], file=file)
    made = documents.render()["c07"]
    assert check_parts(made.parts) == []
    return made


def test_words_that_name_a_section_lead_to_it(documents: Documents) -> None:
    made = linking(documents, p(run("次は") + run('{{ ref("c04_reuse") }}', LOOK) + run("による。")))
    assert links(made) == [(r'HYPERLINK "04_認証 & 鍵.docx" \l "c04_reuse"', "第4章 2.2（再利用）")]
    xml = made.parts["word/document.xml"].decode("utf-8")
    inside = xml[xml.index('fldCharType="begin"') : xml.index('fldCharType="end"')]
    assert inside.count("<w:r>") == inside.count(f"<w:r><w:rPr>{LOOK}</w:rPr>") == 4
    assert lines(made)[-1] == "次は第4章 2.2（再利用）による。"
    assert "></w:t>" not in xml


def test_words_round_a_reference_in_the_same_run_keep_its_look(documents: Documents) -> None:
    made = linking(documents, p(run('前{{ ref("c04") }}、{{ ref("c04_tbl") }}後', LOOK)))
    assert lines(made)[-1] == "前第4章（アクセス制御）、第4章 表 4-1後"
    assert [result for _, result in links(made)] == ["第4章（アクセス制御）", "第4章 表 4-1"]
    paragraph = made.parts["word/document.xml"].decode("utf-8").rpartition("<w:p>")[2]
    assert paragraph.count("<w:r>") == paragraph.count(f"<w:r><w:rPr>{LOOK}</w:rPr>") == 13


def test_within_its_own_file_a_link_names_no_file(documents: Documents) -> None:
    made = linking(documents, p('{{ ref("c07") }}'))
    assert links(made) == [(r'HYPERLINK \l "c07"', "第7章（運用）")]


def test_signs_that_an_address_would_read_are_written_as_word_reads_them(documents: Documents) -> None:
    made = linking(documents, p('{{ ref("c04") }}'), file="04_C# 100%.docx")
    assert links(made)[0][0] == r'HYPERLINK "04_C%23 100%25.docx" \l "c04"'


def test_words_for_what_is_not_in_the_set_lead_nowhere(documents: Documents) -> None:
    assert links(linking(documents, p('{{ ref("c11_vpn", "VPNの規則") }}'))) == []


def test_in_the_text_of_a_field_or_of_a_property_no_link_is_put(documents: Documents) -> None:
    quoted = r'<w:r><w:instrText xml:space="preserve"> QUOTE "{{ ref("c04") }}" </w:instrText></w:r>'
    begin, middle, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))
    made = linking(documents, p(begin + quoted + middle + run("？") + end))
    assert links(made) == []
    assert 'QUOTE "第4章（アクセス制御）"' in unescape(made.parts["word/document.xml"].decode("utf-8"))


def test_a_heading_with_a_reference_is_a_link_and_is_named_in_words(documents: Documents) -> None:
    documents.add("x", heading(1, '{{ ref("y_a") }}を守る', "x_a", 1), p(field(r"REF x_a \h")), p('{{ ref("x_a") }}'))
    documents.add("y", heading(1, "規則", "y_a", 1), p('{{ ref("x_a") }}'))
    made = documents.render()
    assert links(made["x"])[0] == (r'HYPERLINK \l "y_a"', "第1章（規則）")
    assert lines(made["x"]) == ["第1章（規則）を守る", "第1章（規則）を守る", "第1章（第1章（規則）を守る）"]
    assert lines(made["y"])[-1] == "第1章（第1章（規則）を守る）"


# ── sections as they are in files that people have edited ────────────────────────────────────────────────────────


def test_a_document_can_be_read_when_the_threads_that_compressed_the_set_have_gone(documents: Documents) -> None:
    documents.add("c07", heading(1, "運用" * 20_000, "c07"), chapter=7)
    with ThreadPoolExecutor(1) as threads:
        counted = CountedSet(documents.jobs, threads=threads)
        written = dict(counted.each(["c07"]))["c07"].parts
    assert counted.make("c07") == written


def test_sections_are_named_as_the_file_has_them_that_people_have(documents: Documents) -> None:
    named = ("c04_password", "c04_tbl", "c04", "c04_policy")
    documents.add("c07", heading(1, "運用", "c07"), *(p(f'{{{{ ref("{name}") }}}}') for name in named), chapter=7)
    documents.add("c04", *CHAPTER, chapter=4, context=NAME)
    own = documents.render()
    counted = CountedSet(documents.jobs, many={documents.jobs[0].template.name} if documents.packed else ())
    # Somebody put two sections before this one, called it otherwise, and took the section before it out.
    body = {target: found for target, found in counted_targets(counted, "c04").items() if target != "c04_policy"}
    second = body["c04_password"].number
    assert second is not None
    moved = second._replace(values=(4, 4, *second.values[2:]))
    body["c04_password"] = Target(moved, body["c04_password"].chapter, text="合言葉 & 鍵")
    body["c04_tbl"] = Target(None, body["c04_tbl"].chapter, caption="表 4-3")
    assert counted.make("c07") == own["c07"].parts
    counted.stand("c04", body)
    made = dict(counted.each(["c07", "c04"]))
    assert lines(made["c07"])[1:] == [
        "第4章 4.（合言葉 & 鍵）",
        "第4章 表 4-3",
        "第4章（アクセス制御）",
        "第4章 「方針」",
    ]
    assert made["c04"].parts == own["c04"].parts
    assert counted.references.named("c07", "c04_password", bare=True) == "第4章 4."
    assert counted.references.named("c07", "c04_none", bare=True) is None
    assert check_parts(made["c07"].parts) == []


def counted_targets(counted: CountedSet, identity: str) -> dict[str, Target]:
    """Return what a document lets others name, as a file of it would be read."""
    document = counted.document(identity)
    return {
        name: Target(target.number, target.chapter, caption=target.caption, text=document.body.enclosed_text(target))
        for name, target in document.body.targets.items()
    }
