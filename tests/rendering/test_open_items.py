"""Open items: each 【要記入：…】 of a document is a run of its own in the style 要記入, and is listed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from word_files import DECLARATION, SPACES, docx, field, heading, p, run, table

from generator.rendering import Job, Rendered, check_parts, load_template, render_set
from generator.rendering.openitems import mark_open_items

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
OPEN = "【要記入：電話番号】"


class Open(str):
    """An open item as the context gives it."""


def rendered(folder: Path, data: bytes, **context: object) -> Rendered:
    path = folder / "t.docx"
    path.write_bytes(data)
    result = render_set([Job("t", load_template(path, cache=False), context)])["t"]
    assert check_parts(result.parts) == []
    return result


def runs(result: Rendered, part: str = "word/document.xml") -> list[tuple[str, str]]:
    """Return text and properties of each run that has text."""
    found = []
    for element in etree.fromstring(result.parts[part]).iter(f"{W}r"):
        text = "".join(t.text or "" for t in element.iter(f"{W}t"))
        look = element.find(f"{W}rPr")
        kinds = [f"{etree.QName(e).localname}={e.get(W + 'val')}" for e in look] if look is not None else []
        found.append((text, " ".join(kinds)))
    return [entry for entry in found if entry[0]]


STYLED = "rStyle=Missing"


PLACES = {
    "alone": (p(run("{{ a }}")), [(OPEN, STYLED)]),
    "in the middle": (p(run("電話は{{ a }}です")), [("電話は", ""), (OPEN, STYLED), ("です", "")]),
    "two together": (p(run("{{ a }}{{ a }}")), [(OPEN, STYLED), (OPEN, STYLED)]),
    "two apart": (p(run("{{ a }}と{{ a }}")), [(OPEN, STYLED), ("と", ""), (OPEN, STYLED)]),
    "keeps properties": (
        p(run("前{{ a }}後", '<w:b/><w:color w:val="FF0000"/>')),
        [
            ("前", "b=None color=FF0000"),
            (OPEN, STYLED + " b=None color=FF0000"),
            ("後", "b=None color=FF0000"),
        ],
    ),
    "replaces a character style": (p(run("{{ a }}", '<w:rStyle w:val="Cross"/><w:b/>')), [(OPEN, STYLED + " b=None")]),
    "typed in the template": (p(run("ひな形の【要記入：氏名】")), [("ひな形の", ""), ("【要記入：氏名】", STYLED)]),
    "among other content": (
        p("<w:r><w:tab/><w:t>{{ a }}</w:t><w:br/><w:t>次{{ a }}</w:t></w:r>"),
        [(OPEN, STYLED), ("次", ""), (OPEN, STYLED)],
    ),
    "before other content": (p('<w:r w:rsidR="00AA"><w:t>{{ a }}</w:t><w:tab/></w:r>'), [(OPEN, STYLED)]),
    "in a field's result": (p(field("DATE", "{{ a }}")), [(OPEN, STYLED)]),
    "in a cell": (table(("{{ a }}", "二")), [(OPEN, STYLED), ("二", "")]),
    "not closed": (p("【要記入：閉じない"), [("【要記入：閉じない", "")]),
}


@pytest.mark.parametrize(("paragraph", "expected"), PLACES.values(), ids=PLACES.keys())
def test_an_open_item_is_a_run_of_its_own(tmp_path: Path, paragraph: str, expected: list[tuple[str, str]]) -> None:
    assert runs(rendered(tmp_path, docx(paragraph), a=Open(OPEN))) == expected


def test_blanks_beside_an_open_item_stay(tmp_path: Path) -> None:
    body = rendered(tmp_path, docx(p("<w:r><w:t>A 【要記入：氏名】 B</w:t></w:r>"))).parts["word/document.xml"].decode()
    assert '<w:t xml:space="preserve">A </w:t>' in body
    assert '<w:t xml:space="preserve"> B</w:t>' in body


def test_other_content_of_the_run_stays_where_it_was(tmp_path: Path) -> None:
    result = rendered(tmp_path, docx(p("<w:r><w:tab/><w:t>{{ a }}</w:t><w:br/></w:r>")), a=OPEN)
    body = result.parts["word/document.xml"].decode()
    assert body.index("<w:tab/>") < body.index(OPEN) < body.index("<w:br/>")


def test_open_items_are_listed_once_each_in_the_order_of_the_text(tmp_path: Path) -> None:
    result = rendered(
        tmp_path,
        docx(
            heading(1, "【要記入：章名 & <題>】"),
            p("{{ a }}【要記入：章名 & <題>】"),
            header="【要記入：区分】",
            title="{{ a }}",
        ),
        a=OPEN,
    )
    assert result.open_items == ("章名 & <題>", "電話番号", "区分")


def test_headers_and_notes_are_styled_too(tmp_path: Path) -> None:
    notes = f'{DECLARATION}<w:footnotes {SPACES}><w:footnote w:id="2">{p("{{ a }}")}</w:footnote></w:footnotes>'
    result = rendered(
        tmp_path, docx(p("本文"), header="{{ a }}", footer="{{ a }}", parts={"word/footnotes.xml": notes}), a=OPEN
    )
    for part in ("header1", "footer1", "footnotes"):
        assert runs(result, f"word/{part}.xml") == [(OPEN, STYLED)]


def test_an_open_item_in_a_heading_is_styled_where_it_is_referred_to(tmp_path: Path) -> None:
    result = rendered(tmp_path, docx(heading(2, "{{ a }}の管理", "x_a"), p(field("REF x_a"))), a=OPEN)
    assert runs(result) == [(OPEN, STYLED), ("の管理", "")] * 2


def test_attributes_and_properties_are_left_as_text(tmp_path: Path) -> None:
    drawing = '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="図" descr="{{ a }}"/></wp:inline></w:drawing></w:r>'
    result = rendered(tmp_path, docx(p(drawing), title="{{ a }}"), a=OPEN)
    assert f'descr="{OPEN}"' in result.parts["word/document.xml"].decode()
    assert f"<dc:title>{OPEN}</dc:title>" in result.parts["docProps/core.xml"].decode()
    assert result.open_items == ("電話番号",)


def test_items_in_an_attribute_do_not_disturb_those_in_texts(tmp_path: Path) -> None:
    drawing = (
        '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="図" descr="{{ a }}と{{ a }}"/></wp:inline></w:drawing></w:r>'
    )
    result = rendered(tmp_path, docx(p(run("{{ a }}前") + drawing + run("{{ a }}後"))), a=OPEN)
    assert runs(result) == [(OPEN, STYLED), ("前", ""), (OPEN, STYLED), ("後", "")]
    assert f'descr="{OPEN}と{OPEN}"' in result.parts["word/document.xml"].decode()


@given(st.lists(st.sampled_from(["{{ a }}", "字", " ", "【要記入：", "】", "&"]), max_size=8).map("".join))
def test_any_arrangement_keeps_text_and_properties(texts: str) -> None:
    xml = (
        f"<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{texts.replace('{{ a }}', OPEN).replace('&', '&amp;')}</w:t></w:r></w:p>"
    )
    root = etree.fromstring(f'<r xmlns:w="{W[1:-1]}">{mark_open_items(xml, "Missing")[0]}</r>')
    assert "".join(root.itertext()) == texts.replace("{{ a }}", OPEN)
    for element in root.iter(f"{W}r"):
        text = "".join(element.itertext())
        styled = element.find(f"{W}rPr/{W}rStyle") is not None
        assert element.find(f"{W}rPr/{W}b") is not None
        assert styled == bool(re.fullmatch("【要記入：[^】]*】", text))
        assert text or not texts


def test_a_template_without_the_style_gets_it(tmp_path: Path) -> None:
    normal = '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>'
    styles = f"{DECLARATION}<w:styles {SPACES}>{normal}</w:styles>"
    result = rendered(tmp_path, docx(p("{{ a }}"), parts={"word/styles.xml": styles}), a=OPEN)
    assert runs(result) == [(OPEN, "rStyle=OpenItem")]
    style = etree.fromstring(result.parts["word/styles.xml"])[-1]
    assert (style.get(f"{W}styleId"), style.find(f"{W}name").get(f"{W}val")) == ("OpenItem", "要記入")
    assert style.find(f".//{W}shd").get(f"{W}fill") == "FFFF00"


def test_a_text_without_open_items_is_the_same_object() -> None:
    xml = "<w:p><w:r><w:t>本文</w:t></w:r></w:p>"
    assert mark_open_items(xml, "Missing")[0] is xml


def test_an_open_item_that_headers_show_by_its_style_keeps_that_and_is_as_loud(tmp_path: Path) -> None:
    data = docx(p(run("{{ a }}、", '<w:rStyle w:val="改訂日"/>')))
    loud = "rStyle=改訂日 b=None bCs=None color=C00000 shd=clear"
    assert runs(rendered(tmp_path, data, a=OPEN)) == [(OPEN, loud), ("、", "rStyle=改訂日")]
