"""Nobody types into a paragraph that cannot be seen: empty ones stand only where Word wants one, in a legible size."""

from __future__ import annotations

import io

import pytest
from companies import CASES, Case, finished
from docx import Document
from docx.oxml.ns import qn

SEPARATORS = {"区切り", "表の間"}
LINE = "記入行"  # is seen: a line to write on
SHOWN = [qn(tag) for tag in ("w:t", "w:br", "w:drawing", "w:sectPr", "w:fldChar", "w:instrText")]


def empty_paragraphs(data: bytes) -> list[tuple[str, bool]]:
    """Return style id of each empty one of the body, and whether Word wants it (between tables, behind the last)."""
    body = Document(io.BytesIO(data)).element.body
    blocks = [element for element in body if element.tag in (qn("w:p"), qn("w:tbl"), qn("w:sdt"), qn("w:sectPr"))]
    found = []
    for before, element, after in zip([None, *blocks], blocks, [*blocks[1:], None], strict=False):
        if element.tag == qn("w:p") and not any(next(element.iter(tag), None) is not None for tag in SHOWN):
            style = element.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
            wanted = before is not None and before.tag == qn("w:tbl") and after is not None and after.tag != qn("w:p")
            found.append((style.get(qn("w:val")) if style is not None else "", wanted))
    return found


@pytest.mark.parametrize("case", CASES, ids=str)
def test_empty_paragraphs_stand_only_where_word_wants_one(case: Case) -> None:
    wrong = [
        (file.name, style)
        for file in finished(case).texts
        for style, wanted in empty_paragraphs(file.data)
        if style != LINE and (not wanted or style not in SEPARATORS)
    ]
    assert wrong == []


@pytest.mark.parametrize("case", CASES[:1], ids=str)
def test_what_is_typed_there_can_be_read_and_goes_on_as_text(case: Case) -> None:
    for file in finished(case).texts:
        for style in Document(io.BytesIO(file.data)).styles.element.iter(qn("w:style")):
            if style.get(qn("w:styleId")) in SEPARATORS:
                assert int(style.find(f"{qn('w:rPr')}/{qn('w:sz')}").get(qn("w:val"))) >= 18
                assert style.find(f"{qn('w:pPr')}/{qn('w:spacing')}").get(qn("w:lineRule")) != "exact"
                assert style.find(qn("w:next")).get(qn("w:val")) == "BodyText"
