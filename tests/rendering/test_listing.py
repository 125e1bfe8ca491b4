"""Line breaks and tabs inside texts: the same as docxtpl makes of them, at the cost of the places where they are."""

from __future__ import annotations

import io

import pytest
from docxtpl import DocxTemplate
from hypothesis import given
from hypothesis import strategies as st

from generator.rendering.listing import resolve
from generator.rendering.marks import PARAGRAPH, mark

PIECES = st.sampled_from(
    [
        "<w:p>", '<w:p w:rsidR="1">', "<w:p/>", '<w:p w:rsidR="2"/>', "</w:p>",
        "<w:pPr><w:jc/></w:pPr>", "<w:r>", '<w:r w:rsidR="3">', "</w:r>", "<w:rPr><w:b/></w:rPr>",
        "<w:t>", '<w:t xml:space="preserve">', "</w:t>", "字", "\n", "\t", "\f", "\a",
        "<w:tbl>", "</w:tbl>", "<w:tab/>",
    ]
)  # fmt: skip


@given(st.lists(PIECES, max_size=40).map("".join))
def test_any_arrangement_of_paragraphs_and_runs_resolves_as_in_docxtpl(xml: str) -> None:
    # What docxtpl leaves outside texts, its parser then cuts the document at.
    assert resolve(xml) == DocxTemplate(io.BytesIO()).resolve_listing(xml).translate({7: " ", 12: " "})


@pytest.mark.parametrize(
    "text",
    ["一\n二", "一\t二", "一\f二", "一\a二", "\n", "一\n\n\t二\f三\n"],
    ids=["break", "tab", "page", "paragraph", "only", "all"],
)
def test_a_text_in_a_run_resolves_as_in_docxtpl(text: str) -> None:
    xml = (
        "<w:p><w:r><w:t>前</w:t></w:r></w:p>"
        f"<w:p><w:pPr><w:jc/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>{text}</w:t></w:r><w:r><w:t>{text}</w:t></w:r></w:p>"
        "<w:p><w:r><w:t>後</w:t></w:r></w:p>"
    )
    resolved = resolve(xml)
    assert resolved == DocxTemplate(io.BytesIO()).resolve_listing(xml)
    assert resolved != xml


def test_a_counted_paragraph_is_not_split_in_two() -> None:
    xml = f"<w:p>{mark(PARAGRAPH, '0')}<w:r><w:t>一\f二\a三</w:t></w:r></w:p>"
    assert resolve(xml).count("<w:p>") == 1
    assert resolve(xml).count("<w:br/>") == 2


def test_a_text_without_such_characters_is_the_same_object() -> None:
    xml = "<w:p><w:r><w:t>本文</w:t></w:r></w:p>"
    assert resolve(xml) is xml
