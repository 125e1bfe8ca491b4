"""Anybody's Word file as it reads: runs, fields, controls, numbers, tracked changes, comments, notes."""

from __future__ import annotations

import io
import re
import subprocess
import sys

import pytest
from docx import Document as OfficeDocument
from hypothesis import given, settings
from hypothesis import strategies as st
from word_packages import OFFICE, W, p, parts, relation, relations, zipped

from generator.authoring.controls import check_control, choice_control, date_control
from generator.authoring.numbering import numbering_xml
from generator.authoring.styles import styles_xml
from generator.authoring.tables import TableFrame, cell_xml, framed, row_xml
from generator.authoring.xml import field, paragraph, root, run, text_run
from generator.word import (
    BlockControl,
    Change,
    ChangeKind,
    Control,
    Document,
    Drawing,
    Field,
    Kind,
    Paragraph,
    Table,
    Unread,
    View,
    bookmark_of,
    compared,
    decided,
    lines,
    open_word,
    outline,
    paragraphs,
    read_document,
    shown,
)

MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
BY = 'w:id="1" w:author="山田" w:date="2026-11-01T09:00:00Z"'
SPACES = f'xmlns:w="{W}" xmlns:r="{OFFICE}" xmlns:mc="{MC}"'


def read(body: str, more: dict[str, str | bytes] | None = None, links: str = "") -> Document:
    """Return the document whose body is `body`; `more` are parts of it, by their kind."""
    kinds = {"styles": "styles", "numbering": "numbering", "comments": "comments", "footnotes": "footnotes"}
    package = parts(more={f"word/{name}.xml": data for name, data in (more or {}).items()})
    package["word/document.xml"] = f"<w:document {SPACES}><w:body>{body}</w:body></w:document>"
    related = [relation(name, kinds[name], f"{name}.xml") for name in more or {}]
    package["word/_rels/document.xml.rels"] = relations(*related, links)
    return read_document(open_word(zipped(package)))


def said(document: Document, view: View = View.ACCEPTED) -> list[str]:
    return list(lines(decided(document.body.blocks, view)))


def first(document: Document) -> Paragraph:
    return next(paragraphs(document.body.blocks))


def char(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def instruction(text: str) -> str:
    return f'<w:r><w:instrText xml:space="preserve">{text}</w:instrText></w:r>'


def t(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def styled(*styles: str) -> str:
    return f"<w:styles {SPACES}>{''.join(styles)}</w:styles>"


def style(id: str, name: str, properties: str = "", based_on: str = "", kind: str = "paragraph") -> str:
    base = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    return (
        f'<w:style w:type="{kind}" w:styleId="{id}"><w:name w:val="{name}"/>{base}<w:pPr>{properties}</w:pPr></w:style>'
    )


def level(index: int, text: str, more: str = "", format: str = "decimal") -> str:
    look = f'<w:start w:val="1"/><w:numFmt w:val="{format}"/>{more}<w:lvlText w:val="{text}"/>'
    return f'<w:lvl w:ilvl="{index}">{look}</w:lvl>'


def numbered(*content: str) -> str:
    return f"<w:numbering {SPACES}>{''.join(content)}</w:numbering>"


def abstract(id: int, *levels: str) -> str:
    return f'<w:abstractNum w:abstractNumId="{id}">{"".join(levels)}</w:abstractNum>'


def num(id: int, abstract_id: int, override: str = "") -> str:
    return f'<w:num w:numId="{id}"><w:abstractNumId w:val="{abstract_id}"/>{override}</w:num>'


def in_list(text: str, number: int, depth: int = 0, more: str = "") -> str:
    place = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'
    return f"<w:p><w:pPr>{place}{more}</w:pPr>{t(text)}</w:p>"


# ── text and runs ────────────────────────────────────────────────────────────────────────────────────────────────


def test_runs_links_and_smart_tags_are_one_text() -> None:
    link = f'<w:hyperlink r:id="a" w:anchor="x">{t("リンク")}</w:hyperlink>'
    smart = f'<w:smartTag w:element="e">{t("東京")}</w:smartTag>'
    to = relation("a", "hyperlink", "https://x.example/", external=True)
    document = read(f"<w:p>{t('これは')}{link}{smart}<w:proofErr/>{t('。')}</w:p>", links=to)
    assert said(document) == ["これはリンク東京。"]
    assert [piece.link for piece in first(document).pieces] == ["", "https://x.example/#x", "", ""]


LINKED = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> {} </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>{}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
OURS = r'HYPERLINK "04_認証 鍵.docx" \l "c04_x"'


@pytest.mark.parametrize(
    "xml",
    [
        pytest.param(LINKED.format(OURS, t("第4章")), id="as we write it"),
        pytest.param(
            LINKED.format(r'HYPERLINK "../%E5%85%AC/04_%E8%AA%8D.docx" \l "c04_x"', t("第4章")), id="LibreOffice"
        ),
        pytest.param(
            LINKED.format(r'HYPERLINK "C:\\規程\\04.docx" \l "c04_x" \o "見る"', t("第5章")), id="a whole path"
        ),
        pytest.param(LINKED.format(r'HYPERLINK "file:///C:/04.docx#c04_x"', t("第4章")), id="behind the address"),
        pytest.param(LINKED.format(r"hyperlink \l c04_x", t("第4章")), id="in the same file"),
        pytest.param(
            f'<w:hyperlink r:id="a" w:anchor="c04_x">{t("第")}{t("4章")}</w:hyperlink>', id="as Word saves it"
        ),
        pytest.param(f'<w:hyperlink r:id="b">{t("第4章")}</w:hyperlink>', id="behind the address of a link"),
        pytest.param(f'<w:hyperlink w:anchor="c04_x">{t("第4章")}</w:hyperlink>', id="a link in the same file"),
    ],
)
def test_a_link_to_a_bookmark_is_that_bookmark_however_it_is_written(xml: str) -> None:
    to = relation("a", "hyperlink", "04.docx", external=True) + relation("b", "hyperlink", "x/04.docx#c04_x", True)
    document = read(f"<w:p>{t('前')}{xml}</w:p>", links=to)
    (_, link) = first(document).pieces
    assert isinstance(link.content, Field)
    assert bookmark_of(link.content.instruction) == "c04_x"
    assert compared(first(document).pieces) == '前⟦HYPERLINK \\l "c04_x"⟧'
    assert shown([link]) in ("第4章", "第5章")


def test_a_link_that_libreoffice_ends_at_the_first_digit_goes_on_in_its_style() -> None:
    cross = '<w:rPr><w:rStyle w:val="S"/></w:rPr>'
    sign, rest = (f"<w:r>{cross}<w:t>{text}</w:t></w:r>" for text in ("第", "4"))
    document = read(
        f"<w:p>{t('前')}{LINKED.format(OURS, sign)}{rest}{rest}{t('後')}{LINKED.format(OURS, sign)}{t('4')}</w:p>",
        {"styles": f'<w:styles {SPACES}><w:style w:styleId="S"><w:name w:val="参照"/></w:style></w:styles>'},
    )
    pieces = first(document).pieces
    assert [shown([piece]) for piece in pieces] == ["前", "第44", "後", "第", "4"]
    source = document.body.source
    assert source[pieces[1].place.start : pieces[1].place.end].endswith(f"{rest}{rest}".encode())


def test_a_link_into_the_web_is_none_to_a_bookmark() -> None:
    web = r'HYPERLINK "https://x.example/" \l "x"'
    assert bookmark_of(web) == bookmark_of("REF c04_x") == ""
    document = read(f"<w:p>{LINKED.format(web, t('外'))}</w:p>")
    assert compared(first(document).pieces) == r'⟦HYPERLINK "https://x.example/" \l "x"⟧'


def test_a_field_that_begins_in_a_link_and_goes_on_after_it_is_read_as_one() -> None:
    begin, end = LINKED.format("TOC", t("章")).split(t("章"))
    document = read(f'<w:p><w:hyperlink w:anchor="c04">{begin}{t("章")}</w:hyperlink></w:p><w:p>{t("節")}{end}</w:p>')
    contents = [piece.content for paragraph in document.body.blocks for piece in paragraph.pieces]  # type: ignore
    assert [(c.instruction, shown(c.result)) for c in contents if isinstance(c, Field)] == [
        ("TOC", "章"),
        ("TOC", "節"),
    ]


def test_blanks_count_only_where_word_keeps_them() -> None:
    assert said(read("<w:p><w:r><w:t> 前 </w:t></w:r><w:r><w:t xml:space='preserve'> 後</w:t></w:r></w:p>")) == [
        "前 後"
    ]
    assert said(read("<w:p><w:r><w:t>\u3000字下げ</w:t></w:r></w:p>")) == ["字下げ"]  # `lines` strips for the eye only
    assert shown(first(read("<w:p><w:r><w:t>\u3000字下げ</w:t></w:r></w:p>")).pieces) == "\u3000字下げ"


def test_tabs_breaks_hyphens_symbols_and_readings() -> None:
    ruby = (
        "<w:ruby><w:rt><w:r><w:t>きてい</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>規程</w:t></w:r></w:rubyBase></w:ruby>"
    )
    inside = f'<w:tab/><w:br/><w:br w:type="page"/><w:noBreakHyphen/><w:sym w:font="S" w:char="2610"/>{ruby}'
    pieces = first(read(f"<w:p><w:r>{inside}</w:r></w:p>")).pieces
    assert shown(pieces) == "\t\n\u2011☐規程"
    assert compared(pieces) == "\t\n\u2011☐規程（きてい）"


def test_a_look_is_the_same_where_the_properties_are() -> None:
    bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>太</w:t></w:r>"
    looks = [piece.look for piece in first(read(f"<w:p>{bold}{t('細')}{bold}</w:p>")).pieces]
    assert looks[0] == looks[2] != looks[1]


def test_what_is_not_understood_is_named_and_keeps_its_words() -> None:
    strange = '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:t>x²</m:t></m:oMath>'
    document = read(f'<w:p>{t("式 ")}{strange}</w:p><w:altChunk r:id="c"/>')
    assert document.unread == ("m:oMath", "altChunk")
    assert said(document) == ["式 x²", ""]
    assert isinstance(first(document).pieces[1].content, Unread)


# ── fields, controls, drawings ───────────────────────────────────────────────────────────────────────────────────


def test_a_field_is_its_instruction_in_whatever_pieces_it_is_written() -> None:
    whole = char("begin") + instruction(" REF  c03_assets ") + char("separate") + t("第3章") + char("end")
    split = char("begin") + instruction(" RE") + instruction("F c03_assets \\h") + char("separate") + char("end")
    simple = f'<w:fldSimple w:instr=" REF c03_assets \\* MERGEFORMAT ">{t("３")}</w:fldSimple>'
    texts = [compared(first(read(f"<w:p>{xml}</w:p>")).pieces) for xml in (whole, split, simple)]
    assert texts == ["⟦REF c03_assets⟧"] * 3
    assert shown(first(read(f"<w:p>{whole}</w:p>")).pieces) == "第3章"


def test_a_field_within_a_field_is_one_thing() -> None:
    inner = char("begin") + instruction("REF a") + char("separate") + t("1") + char("end")
    outer = (
        char("begin") + instruction("IF ") + inner + instruction(' = 1 "甲"') + char("separate") + inner + char("end")
    )
    pieces = first(read(f"<w:p>{t('前')}{outer}{t('後')}</w:p>")).pieces
    assert [type(piece.content).__name__ for piece in pieces] == ["Text", "Field", "Text"]
    assert isinstance(pieces[1].content, Field)
    assert pieces[1].content.instruction == 'IF { REF a } = 1 "甲"'
    assert shown(pieces) == "前1後"


def test_a_field_over_several_paragraphs_is_in_each_and_compared_once() -> None:
    one = f"<w:p>{char('begin')}{instruction('TOC')}{char('separate')}{t('1 目的')}</w:p>"
    document = read(
        f"{one}<w:p>{t('2 範囲')}</w:p><w:p>{t('3 用語')}{char('end')}{t('おわり')}</w:p><w:p>{t('本文')}</w:p>"
    )
    assert said(document) == ["1 目的", "2 範囲", "3 用語おわり", "本文"]
    assert [compared(found.pieces) for found in paragraphs(document.body.blocks)] == ["⟦TOC⟧", "", "おわり", "本文"]
    fields = [piece.content for found in paragraphs(document.body.blocks) for piece in found.pieces[:1]][:3]
    assert [(f.begins, f.ends) for f in fields if isinstance(f, Field)] == [
        (True, False),
        (False, False),
        (False, True),
    ]


def test_controls_are_places_whatever_is_filled_in() -> None:
    date = date_control("　年　月　日")
    filled = date.replace("<w:showingPlcHdr/>", "").replace("　年　月　日", "2026年11月28日")
    empty, full = (first(read(paragraph("x", xml))).pieces for xml in (date, filled))
    assert compared(empty) == compared(full) == "⟦欄⟧"
    assert (shown(empty), shown(full)) == ("　年　月　日", "2026年11月28日")
    assert isinstance(empty[0].content, Control)
    assert isinstance(full[0].content, Control)
    assert (empty[0].content.kind, empty[0].content.title) == ("date", "日付")
    assert (empty[0].content.placeholder, full[0].content.placeholder) == (True, False)


@pytest.mark.parametrize(("checked", "known"), [("0", False), ("1", True)])
def test_a_box_is_ticked_or_not(checked: str, known: bool) -> None:
    box = check_control().replace('w14:checked w14:val="0"', f'w14:checked w14:val="{checked}"')
    package = parts(more={"word/document.xml": root("document", f"<w:body>{paragraph('x', box)}</w:body>")})
    control = first(read_document(open_word(zipped(package)))).pieces[0].content
    assert isinstance(control, Control)
    assert (control.kind, control.checked) == ("checkbox", known)


def test_a_control_round_paragraphs_is_one_block_whose_numbers_count() -> None:
    lists = numbered(abstract(1, level(0, "%1.")), num(1, 1))
    inside = f"<w:sdt><w:sdtPr><w:alias w:val='目次'/></w:sdtPr><w:sdtContent>{in_list('中', 1)}</w:sdtContent></w:sdt>"
    document = read(inside + in_list("後", 1), {"numbering": lists})
    control = document.body.blocks[0]
    assert isinstance(control, BlockControl)
    assert control.title == "目次"
    assert said(document) == ["1. 中", "2. 後"]


BOX = f"<w:txbxContent>{p('取締役会')}{p('氏名')}</w:txbxContent>"
CHOICE = '<mc:Choice Requires="wps">{}</mc:Choice>'
FALLBACK = "<mc:Fallback>{}</mc:Fallback>"
DRAWN, OLD = f"<w:drawing>{BOX}</w:drawing>", f"<w:pict>{BOX}</w:pict>"
TWICE = f"<mc:AlternateContent>{CHOICE}{FALLBACK}</mc:AlternateContent>"


@pytest.mark.parametrize(
    "xml",
    [
        f"<w:r>{TWICE.format(DRAWN, OLD)}</w:r>",
        TWICE.format(f"<w:r>{DRAWN}</w:r>", f"<w:r>{OLD}</w:r>"),
        f"<w:r><w:drawing>{TWICE.format(BOX, BOX)}</w:drawing></w:r>",
        f"<w:r><mc:AlternateContent>{FALLBACK.format(OLD)}</mc:AlternateContent></w:r>",
    ],
)
def test_a_drawing_is_read_once_and_known_by_its_words(xml: str) -> None:
    assert [piece.content for piece in first(read(f"<w:p>{xml}</w:p>")).pieces] == [Drawing(("取締役会\n氏名",))]


def test_of_two_ways_to_show_a_thing_the_newer_is_read() -> None:
    assert said(read(f"<w:p>{TWICE.format(t('新'), t('旧'))}</w:p>")) == ["新"]


# ── styles, headings, sections ───────────────────────────────────────────────────────────────────────────────────


def test_styles_go_by_their_names_and_headings_by_their_outline() -> None:
    styles = styled(
        style("Style34", "見出し（番号なし）", '<w:outlineLvl w:val="1"/>'),
        style("a", "heading 1"),
        style("b", "自社の見出し", based_on="a"),
        style("c", "見出しではない", '<w:outlineLvl w:val="9"/>', based_on="a"),
    )
    body = "".join(paragraph(id, t(id)) for id in ("Style34", "a", "b", "c"))
    direct = f'<w:p><w:pPr><w:outlineLvl w:val="2"/></w:pPr>{t("直接")}</w:p>'
    found = list(paragraphs(read(body + direct, {"styles": styles}).body.blocks))
    assert [p.outline for p in found] == [2, 1, 1, 0, 3]
    assert [p.style for p in found[:4]] == ["見出し（番号なし）", "heading 1", "自社の見出し", "見出しではない"]


def test_a_section_ends_at_the_next_heading_of_its_level() -> None:
    styles = styled(*(style(f"h{n}", f"heading {n}") for n in (1, 2, 3)))
    body = "".join(
        paragraph(id, t(text))
        for id, text in [("x", "前"), ("h1", "A"), ("h3", "B"), ("h2", "C"), ("x", "本"), ("h1", "D")]
    )
    whole = outline(read(body, {"styles": styles}).body.blocks)
    tree = [(s.level, [inner.level for inner in s.sections], len(s.blocks)) for s in whole.walk()]
    assert tree == [(0, [1, 1], 1), (1, [3, 2], 0), (3, [], 0), (2, [], 1), (1, [], 0)]


def test_a_bookmark_belongs_to_the_paragraph_that_it_stands_in_or_before() -> None:
    mark = '<w:bookmarkStart w:id="{0}" w:name="{1}"/><w:bookmarkEnd w:id="{0}"/>'
    document = read(
        f"{mark.format(1, 'vor')}<w:p>{mark.format(2, '_Toc1')}{mark.format(3, 'c03')}{t('題')}</w:p>{p('次')}"
    )
    one, two = paragraphs(document.body.blocks)
    assert one.bookmarks == ("vor", "_Toc1", "c03")
    assert (one.bookmark, two.bookmark) == ("vor", "")


# ── numbers ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_numbers_of_levels_restarts_and_styles() -> None:
    styles = styled(
        style("Art", "条", '<w:numPr><w:numId w:val="1"/></w:numPr>'),
        style("Sub", "条の子", based_on="Art"),
        style("Off", "番号なし", '<w:numPr><w:numId w:val="0"/></w:numPr>', based_on="Art"),
    )
    linked = level(1, "第%2条", '<w:pStyle w:val="Art"/>')
    again = '<w:lvlOverride w:ilvl="2"><w:startOverride w:val="1"/></w:lvlOverride>'
    lists = numbered(abstract(7, level(0, "第%1章"), linked, level(2, "(%3)")), num(1, 7), num(2, 7, again))
    body = (
        in_list("章", 1) + paragraph("Art", t("甲")) + in_list("号", 1, 2) + in_list("号", 1, 2)
        + paragraph("Sub", t("乙")) + paragraph("Off", t("丙")) + in_list("号", 1, 2) + in_list("別", 2, 2)
        + in_list("章", 1) + paragraph("Art", t("丁"))
    )  # fmt: skip
    document = read(body, {"styles": styles, "numbering": lists})
    assert said(document) == [
        "第1章 章", "第1条 甲", "(1) 号", "(2) 号", "第2条 乙", "丙", "(1) 号", "(1) 別", "第2章 章", "第1条 丁",
    ]  # fmt: skip
    assert [found.kind for found in paragraphs(document.body.blocks)].count(Kind.ITEM) == 9


def test_a_list_that_only_names_a_style_of_lists_counts_as_that_style_s_own() -> None:
    own = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    styles = styled(style("L", "社内の箇条", own, kind="numbering"))
    linked = '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="L"/></w:abstractNum>'
    lists = numbered(abstract(1, level(0, "(%1)", format="japaneseCounting")), linked, num(1, 1), num(2, 2))
    assert said(read(in_list("い", 1) + in_list("ろ", 2), {"styles": styles, "numbering": lists})) == [
        "(一) い",
        "(二) ろ",
    ]


def test_an_override_with_a_level_of_its_own_shows_that() -> None:
    lists = numbered(
        abstract(1, level(0, "%1.")), num(1, 1, f'<w:lvlOverride w:ilvl="0">{level(0, "[%1]")}</w:lvlOverride>')
    )
    assert said(read(in_list("い", 1), {"numbering": lists})) == ["[1] い"]


def test_bullets_and_lists_that_are_not_there_have_no_number() -> None:
    lists = numbered(abstract(1, level(0, "・", format="bullet")), num(1, 1))
    document = read(in_list("点", 1) + in_list("無", 9) + in_list("無", 0), {"numbering": lists})
    assert said(document) == ["・ 点", "無", "無"]
    assert [found.number for found in paragraphs(document.body.blocks)] == [None] * 3
    assert [found.kind for found in paragraphs(document.body.blocks)] == [Kind.ITEM, Kind.TEXT, Kind.TEXT]


# ── tracked changes, comments, notes ─────────────────────────────────────────────────────────────────────────────


def ins(xml: str) -> str:
    return f"<w:ins {BY}>{xml}</w:ins>"


def gone(text: str) -> str:
    return f'<w:del {BY}><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:del>'


def marked(kind: str, content: str, more: str = "") -> str:
    return f"<w:p><w:pPr>{more}<w:rPr><w:{kind} {BY}/></w:rPr></w:pPr>{content}</w:p>"


def test_changes_read_both_ways_and_keep_who_and_when() -> None:
    document = read(f"<w:p>{t('月')}{gone('1回')}{ins(t('2回'))}点検する</w:p>".replace("点検する", t("点検する")))
    assert said(document, View.ACCEPTED) == ["月2回点検する"]
    assert said(document, View.REJECTED) == ["月1回点検する"]
    assert first(document).pieces[1].changes == (Change(ChangeKind.DELETED, "山田", "2026-11-01T09:00:00Z"),)


def test_what_was_inserted_and_then_deleted_is_in_neither() -> None:
    document = read(f"<w:p>{t('本')}{ins(gone('迷い'))}{t('文')}</w:p>")
    assert said(document, View.ACCEPTED) == said(document, View.REJECTED) == ["本文"]


def test_a_move_is_in_one_place_only() -> None:
    away = f"<w:moveFrom {BY}>{t('移')}</w:moveFrom>"
    document = read(f"<w:p>{away}{t('A')}<w:moveTo {BY}>{t('移')}</w:moveTo></w:p>")
    assert (said(document, View.ACCEPTED), said(document, View.REJECTED)) == (["A移"], ["移A"])


def test_a_paragraph_whose_end_is_deleted_goes_on_in_the_next_and_is_not_counted() -> None:
    lists = numbered(abstract(1, level(0, "%1.")), num(1, 1))
    place = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    body = (
        in_list("一", 1)
        + marked("del", t("二"), place)
        + in_list("三", 1)
        + marked("ins", ins(t("四")), place)
        + in_list("五", 1)
    )
    document = read(body, {"numbering": lists})
    assert said(document, View.ACCEPTED) == ["1. 一", "2. 二三", "3. 四", "4. 五"]
    assert said(document, View.REJECTED) == ["1. 一", "2. 二", "3. 三", "4. 五"]


def test_a_deleted_paragraph_before_a_table_is_gone() -> None:
    table = framed(TableFrame("x", (100,)), [row_xml([cell_xml(100, t("表"))])])
    document = read(marked("del", gone("消す")) + table)
    assert (said(document, View.ACCEPTED), said(document, View.REJECTED)) == (["表"], ["消す", "表"])


def test_rows_are_inserted_and_deleted_and_their_numbers_with_them() -> None:
    lists = numbered(abstract(1, level(0, "%1")), num(1, 1))
    cell = "<w:tr><w:trPr>{}</w:trPr><w:tc>" + in_list("行", 1) + "</w:tc></w:tr>"
    rows = [cell.format(""), cell.format(f"<w:del {BY}/>"), cell.format(f"<w:ins {BY}/>"), cell.format("")]
    document = read(f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(rows)}</w:tbl>", {"numbering": lists})
    assert said(document, View.ACCEPTED) == said(document, View.REJECTED) == ["1 行", "2 行", "3 行"]


def test_a_changed_style_or_list_counts_as_it_was_where_the_change_is_rejected() -> None:
    lists = numbered(abstract(1, level(0, "%1.")), num(1, 1))
    changed = f"<w:pPrChange {BY}><w:pPr/></w:pPrChange>"
    document = read(in_list("一", 1) + in_list("新", 1, more=changed) + in_list("二", 1), {"numbering": lists})
    assert [found.label(View.REJECTED) for found in paragraphs(document.body.blocks)] == ["1.", "", "2."]
    assert [found.label() for found in paragraphs(document.body.blocks)] == ["1.", "2.", "3."]


def test_comments_say_who_and_what_they_are_about() -> None:
    body = (
        f'<w:p>{t("前")}<w:commentRangeStart w:id="4"/>{t("この文")}</w:p><w:p>{t("と次")}<w:commentRangeEnd w:id="4"/>'
    )
    body += f'<w:r><w:commentReference w:id="4"/></w:r>{t("後")}</w:p>'
    comment = f'<w:comment w:id="4" w:author="佐藤" w:date="2026-11-02T00:00:00Z">{p("要確認")}</w:comment>'
    comments = f"<w:comments {SPACES}>{comment}</w:comments>"
    (found,) = read(body, {"comments": comments}).comments
    assert (found.author, found.date, found.text, found.about) == (
        "佐藤",
        "2026-11-02T00:00:00Z",
        "要確認",
        "この文\nと次",
    )


def test_notes_and_headers_are_read_by_the_same_code() -> None:
    line, note = f'w:type="separator" w:id="0">{p("―")}', f'w:id="2">{p("注")}'
    notes = f"<w:footnotes {SPACES}><w:footnote {line}</w:footnote><w:footnote {note}</w:footnote></w:footnotes>"
    section = '<w:sectPr><w:headerReference w:type="first" r:id="h"/></w:sectPr>'
    package = parts(more={"word/kopf.xml": f"<w:hdr {SPACES}>{p('社外秘')}</w:hdr>", "word/n.xml": notes})
    package["word/document.xml"] = (
        f'<w:document {SPACES}><w:body><w:p>{t("本文")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
        f"{section}</w:body></w:document>"
    )
    links = relations(relation("h", "header", "kopf.xml"), relation("n", "footnotes", "n.xml"))
    document = read_document(open_word(zipped({**package, "word/_rels/document.xml.rels": links})))
    assert [(h.kind, h.which, h.part, list(lines(h.blocks))) for h in document.headers] == [
        ("header", "first", "word/kopf.xml", ["社外秘"])
    ]
    assert [(mark.kind, mark.id, list(lines(story.blocks))) for mark, story in document.notes] == [
        ("footnote", "2", ["注"])
    ]


# ── places ───────────────────────────────────────────────────────────────────────────────────────────────────────

WRITINGS = ("utf-8", "utf-8-sig", "utf-16")


@pytest.mark.parametrize("encoding", WRITINGS)
def test_places_are_those_of_the_bytes_that_the_story_gives(encoding: str) -> None:
    body = f'<w:p/><w:p></w:p><w:p a="/"></w:p><w:p ><w:r><w:t>/></w:t></w:r></w:p ><!-- <w:p/> -->{p("終")}<w:p></w:p>'
    name = encoding.removesuffix("-sig")
    text = f'<?xml version="1.0" encoding="{name}"?><w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
    document = read_document(open_word(zipped(parts(more={"word/document.xml": text.encode(encoding)}))))
    found = [document.body.source[b.place.start : b.place.end].decode() for b in document.body.blocks]
    assert "".join(found) == body.replace("<!-- <w:p/> -->", "")
    assert [re.match("<w:p[ >/]", xml) is not None for xml in found] == [True] * 6


def test_deeply_nested_tables_and_tags_are_read() -> None:
    nested = p("底")
    for _ in range(45):
        nested = f"<w:tbl><w:tr><w:tc>{nested}</w:tc></w:tr></w:tbl>"
    tags = t("奥")
    for _ in range(180):
        tags = f"<w:smartTag>{tags}</w:smartTag>"
    assert said(read(f"{nested}<w:p>{tags}</w:p>")) == ["底", "奥"]


# ── anybody's files, and what authoring writes ───────────────────────────────────────────────────────────────────


def test_a_file_of_typed_numbers_and_tables_as_layout() -> None:
    office = OfficeDocument()
    office.add_paragraph("第１章　総則")
    office.add_paragraph("第１条　この規程は、次のとおりとする。")
    outer = office.add_table(rows=1, cols=2)
    outer.cell(0, 0).text = "左"
    outer.cell(0, 1).add_table(rows=1, cols=1).cell(0, 0).text = "入れ子"
    office.add_paragraph("一 甲", style="List Number")
    office.add_heading("附則", level=2)
    stream = io.BytesIO()
    office.save(stream)
    document = read_document(open_word(stream.getvalue()))
    assert said(document)[:2] == ["第１章　総則", "第１条　この規程は、次のとおりとする。"]
    assert said(document)[-2:] == ["1. 一 甲", "附則"]
    (table,) = [block for block in document.body.blocks if isinstance(block, Table)]
    assert [[shown(q.pieces) for q in paragraphs(cell.blocks)] for cell in table.rows[0].cells] == [
        ["左"],
        ["", "入れ子", ""],
    ]
    assert [section.level for section in outline(document.body.blocks).walk()] == [0, 2]


def test_a_file_without_styles_and_lists_reads_as_text() -> None:
    document = read_document(open_word(zipped(parts(body=p("本文")))))
    assert said(document) == ["本文"]
    assert first(document).style == ""


WORDS = st.text("情報管理規程ァabc1９ 　<&>\"'（）「」", min_size=1, max_size=12)
INLINE = st.one_of(
    WORDS.map(lambda words: (text_run(words), words)),
    WORDS.map(lambda words: (text_run(words, "強調"), words)),
    WORDS.map(lambda words: (field("REF c03_assets", words), "⟦REF c03_assets⟧")),
    st.just((run("<w:br/>"), "\n")),
    st.just((run("<w:tab/>"), "\t")),
    st.just((check_control(), "⟦欄⟧")),
    st.just((choice_control(["有", "無"], ""), "⟦欄⟧")),
)
CONTENT = st.lists(INLINE, max_size=5).map(
    lambda made: ("".join(xml for xml, _ in made), re.sub("(?:⟦欄⟧)+", "⟦欄⟧", "".join(words for _, words in made)))
)
LABELS = {"Heading1": "第{0}章", "Heading2": "{1}.", "Heading3": "{1}.{2}", "ListNumber": "({3})", "BodyText": ""}
STYLED = st.lists(st.tuples(st.sampled_from(sorted(LABELS)), CONTENT), max_size=12)


@settings(max_examples=60, deadline=None)
@given(STYLED, st.lists(st.lists(CONTENT, min_size=1, max_size=3), max_size=3))
def test_what_authoring_writes_is_what_is_read(
    styled: list[tuple[str, tuple[str, str]]], rows: list[list[tuple[str, str]]]
) -> None:
    body = "".join(paragraph(name, xml) for name, (xml, _) in styled)
    table = framed(
        TableFrame("規程表", (100,), "名", "説明"), [row_xml([cell_xml(100, xml) for xml, _ in row]) for row in rows]
    )
    package = parts(more={
        "word/document.xml": root("document", f"<w:body>{body}{table}{paragraph('BodyText', '')}</w:body>"),
        "word/styles.xml": styles_xml(),
        "word/numbering.xml": numbering_xml(4, []),
        "word/_rels/document.xml.rels": relations(
            relation("s", "styles", "styles.xml"), relation("n", "numbering", "numbering.xml")
        ),
    })  # fmt: skip
    blocks = read_document(open_word(zipped(package))).body.blocks
    *flowing, found, _ = blocks
    got = [(block.label(), compared(block.pieces)) for block in flowing if isinstance(block, Paragraph)]
    assert got == list(expected(styled))
    assert isinstance(found, Table)
    assert (found.style, found.caption[:1], found.description[:2]) == ("規程表", "名", "説明")
    read_rows = [
        ["".join(compared(q.pieces) for q in paragraphs(cell.blocks)) for cell in row.cells] for row in found.rows
    ]
    assert read_rows == [[words for _, words in row] for row in rows]


def expected(styled: list[tuple[str, tuple[str, str]]]) -> list[tuple[str, str]]:
    """Count as the house style says: a chapter begins its sections anew, a section its rules and so on."""
    counts: list[int | None] = [None] * 4
    starts = (4, 1, 1, 1)
    found = []
    for name, (_, words) in styled:
        depth = ("Heading1", "Heading2", "Heading3", "ListNumber").index(name) if LABELS[name] else None
        label = ""
        if depth is not None:
            before = counts[depth]
            counts[depth] = starts[depth] if before is None else before + 1
            counts[depth + 1 :] = [None] * (3 - depth)
            label = LABELS[name].format(*(start if n is None else n for n, start in zip(counts, starts, strict=True)))
            # A level that was passed over counts as begun.
            counts[:depth] = [start if n is None else n for n, start in zip(counts[:depth], starts, strict=False)]
        found.append((label, words))
    return found


def test_the_room_needs_nothing_but_the_standard_library() -> None:
    code = (
        "import sys\nfrom generator.word import *\nfrom generator.word import read_document\n"
        "print(sorted({name.partition('.')[0] for name in sys.modules} & {'lxml', 'docx', 'docxtpl', 'jinja2'}))"
    )
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"
