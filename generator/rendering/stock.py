"""The way through stock docxtpl, for what cannot be done on the compiled text: slower, the same result.

Images, sub-documents and links are bound to one DocxTemplate object and add parts to its package; cells made or merged
by tags change the grid of their table after rendering. docxtpl does all of it as it always does; only what would harm
an answer is held back (see `printed_for_stock`), and marks go in so that numbers and references are finished here too.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from typing import Any

from docx.opc.oxml import parse_xml
from docxtpl import DocxTemplate

from generator.rendering.compiling import NOTES
from generator.rendering.environment import new_environment
from generator.rendering.marking import Marker, mark_text
from generator.rendering.opening import Opened, part_name
from generator.rendering.values import printed_for_stock


class StockDocument(DocxTemplate):  # type: ignore[misc]  # docxtpl has no types
    """A DocxTemplate for one document: what images, sub-documents and links of its context are made for."""

    def __init__(self, name: str, data: bytes, finish: bool) -> None:
        opened = Opened(name, data, finish)
        super().__init__(io.BytesIO(opened.data))
        self.init_docx()
        self.finish = finish
        self.notes = NOTES if finish else NOTES[:1]
        self.marker: Marker = opened.marker()

    def parts(self, context: Mapping[str, Any]) -> dict[str, bytes]:
        """Return all parts rendered with `context`, with their marks; core properties are left to the caller."""
        self.render(dict(context), new_environment(printed_for_stock), autoescape=True)
        buffer = io.BytesIO()
        self.save(buffer)
        with zipfile.ZipFile(buffer) as archive:
            return {name: archive.read(name) for name in archive.namelist()}

    def build_xml(self, context: Any, jinja_env: Any = None) -> str:
        """Render the main text, marked."""
        if self.finish:
            self.marker.mark_body(self.docx.element.body)
        xml = self.patch_xml(self.get_xml())
        xml = mark_text(xml) if self.finish else xml
        return str(self.render_xml_part(xml, self.docx.part, context, jinja_env))

    def get_part_xml(self, part: Any) -> str:
        """Return a header or footer, marked."""
        root = parse_xml(part.blob)
        if self.finish:
            self.marker.mark_header(root)
        return str(self.xml_to_string(root))

    def render_properties(self, context: Any, jinja_env: Any = None) -> None:
        """Leave the properties alone: docxtpl escapes them twice, so they are rendered apart."""

    def render_footnotes(self, context: Any, jinja_env: Any = None) -> None:
        """Render the footnotes once; docxtpl does it once for each section, the second time over the answers."""
        for relation in self.docx.part.rels.values():
            if relation.reltype.rpartition("/")[2] in self.notes:
                part = relation.target_part
                xml = self.patch_xml(part.blob.decode("utf-8"))
                part._blob = self.render_xml_part(xml, part, context, jinja_env).encode("utf-8")

    @property
    def rendered_names(self) -> set[str]:
        """The names of the parts that hold rendered text, but for the properties."""
        relations = self.docx.part.rels.values()
        kinds = (self.HEADER_URI, self.FOOTER_URI)
        names = {
            part_name(r.target_part)
            for r in relations
            if r.reltype in kinds or r.reltype.rpartition("/")[2] in self.notes
        }
        return names | {part_name(self.docx.part)}
