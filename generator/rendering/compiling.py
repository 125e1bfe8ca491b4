"""From a Word file to a plan: docxtpl opens and patches it, Jinja compiles it, and neither is needed again.

Opening, patching and compiling are nine tenths of what docxtpl does for a document, and the same each time. So they are
done once; a document is then a run of the compiled code over its context, and a zip of mostly unchanged parts.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any

from docx import Document
from docx.opc.oxml import parse_xml
from docxtpl import DocxTemplate
from jinja2 import meta, nodes
from lxml import etree
from markupsafe import escape

from generator.rendering.environment import ENVIRONMENT
from generator.rendering.fields import fields, mark_results, words
from generator.rendering.marking import Marker, mark_drawings, mark_text
from generator.rendering.marks import ANY
from generator.rendering.numbering import Lists
from generator.rendering.plan import Part, Plan, Variant
from generator.rendering.schemes import SCHEMES, numbering_for
from generator.rendering.wordparts import (
    Styles,
    add_open_item_style,
    level_styles,
    read_lists,
    read_styles,
)

DECLARATION = "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
CORE = "docProps/core.xml"
PROPERTIES = ("author", "comments", "identifier", "language", "subject", "title")  # those that docxtpl fills
TAGS = re.compile(r"(\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\})", re.DOTALL)
STOCK_ESCAPES = (("{_{", "{{"), ("}_}", "}}"), ("{_%", "{%"), ("%_}", "%}"))

Element = Any


class Compiler:
    """Compiles one template; `finish` says whether its numbers, fields and open items are ours to fill."""

    def __init__(self, data: bytes, finish: bool = True) -> None:
        self.finish = finish
        self.stock = DocxTemplate(io.BytesIO(data))
        self.stock.init_docx()
        self.main = self.stock.docx.part
        self.package = _saved_by_stock(data)
        self.variables: set[str] = set()

    def plan(self) -> Plan:
        """Return the compiled template."""
        styles_name, numbering_name = self._name_of("styles"), self._name_of("numbering")
        styles = Styles()
        if styles_name:
            root = etree.fromstring(self.package[styles_name])
            styles = read_styles(root)
            if self.finish and not styles.open_item:
                styles.open_item = add_open_item_style(root)
                self.package[styles_name] = _serialised(root)
        numberings, linked = self._numberings(numbering_name, styles)
        lists = next(iter(numberings.values()))[1] if numberings else {}
        marker = Marker(styles, lists, linked)
        parts = dict(self._parts(marker))
        static = {name: data for name, data in self.package.items() if name not in parts}
        return Plan(
            names=tuple(self.package),
            static=static,
            parts=parts,
            numbering_name=numbering_name if numberings else "",
            numberings=numberings,
            paragraphs=tuple(marker.paragraphs),
            style_names={},
            open_item_style=styles.open_item,
            variables=frozenset(self.variables),
            stock_only="",
        )

    def _parts(self, marker: Marker) -> Iterator[tuple[str, Part]]:
        yield _part_name(self.main), self._body(marker)
        for relation in self.main.rels.values():
            if relation.reltype in (DocxTemplate.HEADER_URI, DocxTemplate.FOOTER_URI):
                yield _part_name(relation.target_part), self._header(relation.target_part)
        if CORE in self.package:
            yield CORE, self._core()

    def _body(self, marker: Marker) -> Part:
        body = self.stock.docx.element.body
        whole = self.package[_part_name(self.main)].decode("utf-8")
        start, end = whole.index("<w:body"), whole.rindex("</w:body>")
        if self.finish:
            marker.mark_tree(body)
        xml = self.stock.patch_xml(self.stock.get_xml())
        if self.finish:
            xml = mark_text(xml)
        xml = mark_drawings(xml)
        # docxtpl repeats every namespace on w:body; inside the document they are declared already.
        opening = whole.index(">", start) + 1
        inner = xml[xml.index(">") + 1 :]
        return self._part(inner, whole[:opening], whole[end + len("</w:body>") :], body=True)

    def _header(self, part: Any) -> Part:
        root = parse_xml(part.blob)
        if self.finish:
            mark_results(root, {"REF"})
        return self._part(self.stock.patch_xml(self.stock.xml_to_string(root)), DECLARATION, "")

    def _core(self) -> Part:
        root = etree.fromstring(self.package[CORE])
        texts = []
        for element in root.iter():
            if element.text and TAGS.search(element.text):
                texts.append(element.text)
                element.text = f"\ufdd4{len(texts) - 1}\ufdd4"
        xml = etree.tostring(root, encoding="unicode")
        # A property is text, not XML: its tags are Jinja as they stand, what is between them is escaped.
        xml = re.sub("\ufdd4(\\d+)\ufdd4", lambda m: _escaped_between_tags(texts[int(m[1])]), xml)
        return self._part(xml, DECLARATION, "")

    def _part(self, xml: str, head: str, tail: str, body: bool = False) -> Part:
        tree = ENVIRONMENT.parse(xml)
        self.variables |= meta.find_undeclared_variables(tree)
        for text in tree.find_all(nodes.TemplateData):
            # docxtpl undoes its escapes in the rendered text, answers included; they belong to the template only.
            for escape_, meant in STOCK_ESCAPES:
                text.data = text.data.replace(escape_, meant)
        return Part(ENVIRONMENT.compile(tree), head, tail, body)

    def _numberings(
        self, name: str, styles: Styles
    ) -> tuple[dict[Variant, tuple[bytes, Lists]], dict[tuple[int, str], int]]:
        if not name or not self.finish:
            return {}, {}
        root = etree.fromstring(self.package[name])
        variants: dict[Variant, tuple[bytes, Lists]] = {}
        for scheme in SCHEMES:
            changed = numbering_for(root, styles, scheme, None)
            variants[scheme, None] = (_serialised(changed), read_lists(changed))
        return variants, level_styles(root)

    def _name_of(self, kind: str) -> str:
        """Return the name of the part that the main document is related to as `kind`."""
        found = [r.target_part for r in self.main.rels.values() if r.reltype == RELATION + kind]
        return _part_name(found[0]) if found else ""


def _saved_by_stock(data: bytes) -> dict[str, bytes]:
    """Return all parts as stock docxtpl writes them, so that unchanged parts are equal to stock's."""
    document = Document(io.BytesIO(data))
    for name in PROPERTIES:
        setattr(document.core_properties, name, getattr(document.core_properties, name))
    buffer = io.BytesIO()
    document.save(buffer)
    with zipfile.ZipFile(buffer) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _escaped_between_tags(text: str) -> str:
    return "".join(piece if TAGS.fullmatch(piece) else str(escape(piece)) for piece in TAGS.split(text))


def _part_name(part: Any) -> str:
    return str(part.partname).lstrip("/")


def _serialised(root: Element) -> bytes:
    return bytes(etree.tostring(root, encoding="UTF-8", standalone=True))


__all__ = ["ANY", "Compiler", "fields", "words"]
