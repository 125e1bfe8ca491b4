"""Reading a finished document back as text, the way its reader meets it."""

from __future__ import annotations

import io
from collections.abc import Iterator
from functools import cache

from docx import Document
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.table import Table
from docx.text.paragraph import Paragraph

ALTERNATE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"


@cache  # many tests read the same few hundred files
def text_of(data: bytes, *, controls: bool = True) -> str:
    """Return header, body and footer as lines: style, a bar, text; cells of a row joined by bars.

    With `controls=False` what stands in content controls (places to fill in) is left out.
    """
    document = Document(io.BytesIO(data))
    if not controls:
        for control in list(document.element.body.iter(qn("w:sdt"))):
            control.getparent().remove(control)
    lines: list[str] = []
    section = document.sections[0]
    lines += [f"header | {_line(p)}" for p in _paragraphs(section.header._element, document)]
    lines += list(_blocks(document.element.body, document))
    lines += [f"footer | {_line(p)}" for p in _paragraphs(section.footer._element, document)]
    return "\n".join(line for line in lines if not line.endswith("| ")) + "\n"


def headings(data: bytes) -> list[tuple[str, str]]:
    """Return bookmark and text of every numbered heading, in order."""
    document = Document(io.BytesIO(data))
    found = []
    for paragraph in _paragraphs(document.element.body, document):
        if paragraph.style is not None and paragraph.style.name in ("Heading 1", "Heading 2", "Heading 3"):
            marks = [mark.get(qn("w:name")) for mark in paragraph._p.iter(qn("w:bookmarkStart"))]
            found.append((marks[0] if marks else "", _line(paragraph)))
    return found


def paragraphs_with_references(data: bytes) -> list[str]:
    """Return the text of every paragraph of the body that holds a REF field, with its stored result."""
    document = Document(io.BytesIO(data))
    return [
        _line(paragraph)
        for paragraph in _paragraphs(document.element.body, document)
        if any((code.text or "").split()[:1] == ["REF"] for code in paragraph._p.iter(qn("w:instrText")))
    ]


def _blocks(body: object, document: object) -> Iterator[str]:
    for element in body.iterchildren():  # type: ignore[attr-defined]
        if element.tag == qn("w:p"):
            paragraph = Paragraph(element, document)
            yield f"{paragraph.style.name if paragraph.style is not None else ''} | {_line(paragraph)}"
        elif element.tag == qn("w:tbl"):
            yield from _rows(Table(element, document))
        elif element.tag == qn("w:sdt"):
            yield from _blocks(element.find(qn("w:sdtContent")), document)


def _rows(table: Table) -> Iterator[str]:
    for row in table._tbl.tr_lst:
        cells = ["/".join(_line(Paragraph(p, table)) for p in cell.iter(qn("w:p"))) for cell in row.iter(qn("w:tc"))]
        yield "row | " + " | ".join(cells)


def _paragraphs(element: object, document: object) -> Iterator[Paragraph]:
    for found in element.iter(qn("w:p")):  # type: ignore[attr-defined]
        yield Paragraph(found, document)


def _line(paragraph: Paragraph) -> str:
    text = []
    for node in paragraph._p.iter(qn("w:t"), qn("w:br"), qn("w:tab")):
        if not _in_drawing(node) and node.get(qn("w:type")) != "page":
            text.append({qn("w:br"): "⏎", qn("w:tab"): "→"}.get(node.tag) or node.text or "")
    return "".join(text)


def _in_drawing(node: BaseOxmlElement) -> bool:
    return any(ancestor.tag == ALTERNATE for ancestor in node.iterancestors())


def drawings(data: bytes) -> list[str]:
    """Return the text of each box of each drawing, in order."""
    document = Document(io.BytesIO(data))
    return [
        "/".join(node.text or "" for node in box.iter(qn("w:t")))
        for choice in document.element.body.iter(ALTERNATE.replace("AlternateContent", "Choice"))
        for box in choice.iter(qn("w:txbxContent"))
    ]
