"""Opening a template: docxtpl's view of it, and its package as stock docxtpl would write it."""

from __future__ import annotations

import io
import re
import zipfile
from functools import cached_property
from typing import Any

from docx import Document
from docxtpl import DocxTemplate
from lxml import etree

from generator.container import ContainerError
from generator.errors import Fault, TemplateError
from generator.rendering.fields import styles_referred_to
from generator.rendering.marking import Marker
from generator.rendering.preparing import without_review
from generator.rendering.schemes import numbering_for
from generator.rendering.wordparts import Styles, W, level_styles, read_lists, read_styles
from generator.rendering.zipwriter import write_zip
from generator.word import is_xml, open_word

RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
PROPERTIES = ("author", "comments", "identifier", "language", "subject", "title")  # those that docxtpl fills
UNREADABLE = "Wordのファイル（.docx）として読めません。Wordで開いて、.docx の形式で保存し直してください。"
CELL_TAGS = re.compile(r"\{[%{]tc |\{#tc |\{%\s*(?:colspan\s|hm\b|vm\b)")
MARKS = re.compile(rb"\xef\xb7[\x90-\xaf]")  # U+FDD0–FDEF
ROW_TAG = re.compile(r"\{[%{#]tr ")

Element = Any


class Opened:
    """A template file: `stock` is docxtpl's object, `package` its parts by name as stock docxtpl writes them."""

    def __init__(self, name: str, data: bytes, finish: bool = True) -> None:
        """Open `data`; to `finish` it, what its author left for colleagues is taken out before."""
        try:
            self.data = _prepared(data, finish)
            self.stock = DocxTemplate(io.BytesIO(self.data))
            self.stock.init_docx()
            self.main = self.stock.docx.part
            self.package = _saved_by_stock(self.data)
        except ContainerError as error:
            raise TemplateError([Fault(name, 0, "", str(error))]) from error
        except Exception as error:  # python-docx raises whatever it stumbles over
            raise TemplateError([Fault(name, 0, "", UNREADABLE)]) from error
        self.body_name = part_name(self.main)

    @cached_property
    def styles(self) -> Styles:
        """The styles of the template."""
        name = self.name_of("styles")
        return read_styles(etree.fromstring(self.package[name])) if name else Styles()

    @cached_property
    def numbering(self) -> Element | None:
        """The element w:numbering, or None where the template has no lists."""
        name = self.name_of("numbering")
        return etree.fromstring(self.package[name]) if name else None

    def marker(self) -> Marker:
        """Return what marks the parts of this template."""
        shown = frozenset(
            style
            for part in self.headers().values()
            for style in styles_referred_to(etree.fromstring(part.blob), self.styles)
        )
        if self.numbering is None:
            return Marker(self.styles, shown=shown)
        root = numbering_for(self.numbering, self.styles)
        return Marker(self.styles, read_lists(root), level_styles(root), shown)

    def name_of(self, kind: str) -> str:
        """Return the name of the part that the main document is related to as `kind`; '' if there is none."""
        found = [r.target_part for r in self.main.rels.values() if r.reltype == RELATION + kind]
        return part_name(found[0]) if found else ""

    def headers(self) -> dict[str, Any]:
        """Return the parts of headers and footers by name."""
        kinds = (DocxTemplate.HEADER_URI, DocxTemplate.FOOTER_URI)
        return {part_name(r.target_part): r.target_part for r in self.main.rels.values() if r.reltype in kinds}

    def needs_stock(self) -> str:
        """Return why this template must go through stock docxtpl; '' if it need not.

        After rendering, docxtpl parses the text and mends the grids of tables whose cells have come to more or fewer
        than their columns. That can only happen where cells are made or merged by tags, or are uneven as they stand.
        """
        body = self.stock.docx.element.body
        if any(CELL_TAGS.search(_text(paragraph)) for paragraph in body.iter(f"{W}p")):
            return "cells made or merged by tags"
        return "" if all(_even(table) for table in body.iter(f"{W}tbl")) else "a table with uneven rows"


def part_name(part: Any) -> str:
    """Return the name of a python-docx part as it stands in the archive."""
    return str(part.partname).lstrip("/")


def _saved_by_stock(data: bytes) -> dict[str, bytes]:
    document = Document(io.BytesIO(data))
    for name in PROPERTIES:
        setattr(document.core_properties, name, getattr(document.core_properties, name))
    buffer = io.BytesIO()
    document.save(buffer)
    with zipfile.ZipFile(buffer) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _prepared(data: bytes, finish: bool) -> bytes:
    """Return the file without the noncharacters that our marks are made of (no person types them), and reviewed."""
    parts = dict(open_word(data).parts)
    ready = {name: MARKS.sub(b"", part) if is_xml(part) else part for name, part in parts.items()}
    ready = without_review(ready) if finish else ready
    return data if ready == parts else write_zip(ready)


def _even(table: Element) -> bool:
    """Tell whether docxtpl leaves the grid of `table` alone, whichever of its rows are there."""
    grid = table.find(f"{W}tblGrid")
    columns = len(grid.findall(f"{W}gridCol")) if grid is not None else 0
    # A row that holds a row tag is replaced by the tag.
    rows = [row for row in table.iter(f"{W}tr") if not ROW_TAG.search(_text(row))]
    own = [row for row in rows if next(row.iterancestors(f"{W}tbl")) is table]
    return all(len(_cells(row)) <= columns for row in rows) and all(_width(row) >= columns for row in own)


def _width(row: Element) -> int:
    spans = (cell.find(f"{W}tcPr/{W}gridSpan") for cell in _cells(row))
    return sum(1 if span is None else _int(span.get(f"{W}val")) for span in spans)


def _int(text: str | None) -> int:
    return int(text) if text and text.isdecimal() else 1


def _cells(row: Element) -> list[Element]:
    return list(row.findall(f"{W}tc"))


def _text(element: Element) -> str:
    return "".join(text.text or "" for text in element.iter(f"{W}t"))
