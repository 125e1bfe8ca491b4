"""A Word file as text that a person can compare: one line a paragraph, with style, fields and bookmarks."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
Element = Any


def parts(data: bytes) -> dict[str, bytes]:
    """Return the parts of a package by name."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def root(data: bytes, name: str = "word/document.xml") -> Element:
    """Return the root element of a part."""
    return etree.fromstring(parts(data)[name])


def outline(data: bytes, name: str = "word/document.xml") -> str:
    """Return the part's paragraphs and tables as lines."""
    element = root(data, name)
    body = element.find(f"{W}body")
    return "\n".join(_blocks(element if body is None else body, "")) + "\n"


def texts(data: bytes) -> list[str]:
    """Return the text of each paragraph of the body that has any, field instructions left out."""
    found = ("".join(t.text or "" for t in p.iter(f"{W}t")) for p in root(data).iter(f"{W}p"))
    return [text for text in found if text]


def _blocks(parent: Element, indent: str) -> Iterator[str]:
    for child in parent:
        if child.tag == f"{W}p":
            yield indent + _paragraph(child)
        elif child.tag == f"{W}tbl":
            yield from _table(child, indent)
        elif child.tag == f"{W}sdt":
            yield from _blocks(child.find(f"{W}sdtContent"), indent)
        elif child.tag == f"{W}sectPr":
            yield indent + _section(child)


def _paragraph(paragraph: Element) -> str:
    properties = paragraph.find(f"{W}pPr")
    style, more = "", []
    for child in properties if properties is not None else ():
        if child.tag == f"{W}pStyle":
            style = child.get(f"{W}val")
        elif child.tag == f"{W}numPr":
            level, number = child.find(f"{W}ilvl").get(f"{W}val"), child.find(f"{W}numId").get(f"{W}val")
            more.append(f"list {number}/{level}")
        elif child.tag == f"{W}sectPr":
            more.append(_section(child))
        else:
            more.append(etree.QName(child).localname)
    return f"[{' '.join([style, *more])}] {''.join(_inline(paragraph))}".rstrip()


def _inline(parent: Element) -> Iterator[str]:
    for child in parent:
        if child.tag == f"{W}r":
            yield from _run(child)
        elif child.tag == f"{W}bookmarkStart":
            yield f"«{child.get(f'{W}name')}:"
        elif child.tag == f"{W}bookmarkEnd":
            yield "»"
        elif child.tag == f"{W}sdt":
            yield f"<{_control(child)}:{''.join(_inline(child.find(f'{W}sdtContent')))}>"
        elif child.tag == f"{W}hyperlink":
            yield f"(#{child.get(f'{W}anchor')} {''.join(_inline(child))})"


def _run(run: Element) -> Iterator[str]:
    style = run.find(f"{W}rPr/{W}rStyle")
    text = "".join(_content(run))
    yield text if style is None or not text else f"{{{style.get(f'{W}val')}|{text}}}"


def _content(run: Element) -> Iterator[str]:
    marks = {"begin": "⟦", "separate": "→", "end": "⟧"}
    for child in run:
        if child.tag == f"{W}t":
            yield child.text or ""
        elif child.tag == f"{W}instrText":
            yield (child.text or "").strip()
        elif child.tag == f"{W}fldChar":
            yield marks[child.get(f"{W}fldCharType")]
        elif child.tag == f"{W}br":
            yield "⏎" if child.get(f"{W}type") is None else "⏎page"
        elif child.tag == f"{W}tab":
            yield "⇥"


def _control(control: Element) -> str:
    kinds = (f"{W}date", f"{W}text", f"{W}dropDownList", f"{W14}checkbox")
    properties = control.find(f"{W}sdtPr")
    return next(etree.QName(kind).localname for kind in kinds if properties.find(kind) is not None)


def _table(table: Element, indent: str) -> Iterator[str]:
    properties = table.find(f"{W}tblPr")
    widths = " ".join(column.get(f"{W}w") for column in table.find(f"{W}tblGrid"))
    yield f"{indent}table {properties.find(f'{W}tblStyle').get(f'{W}val')} {widths}"
    for row in table.iterfind(f"{W}tr"):
        rules = row.find(f"{W}trPr")
        marks = [etree.QName(rule).localname for rule in rules] if rules is not None else []
        yield f"{indent}  row {' '.join(marks)}".rstrip()
        for cell in row.iterfind(f"{W}tc"):
            yield from _blocks(cell, indent + "    ")


def _section(section: Element) -> str:
    size = section.find(f"{W}pgSz")
    frames = " ".join(
        f"{etree.QName(child).localname.removesuffix('Reference')}={child.values()[-1]}"
        for child in section
        if child.tag.endswith("Reference")
    )
    bare = " titlePg" if section.find(f"{W}titlePg") is not None else ""
    return f"section {size.get(f'{W}orient') or 'portrait'} {frames}{bare}"
