"""From a Word file to a plan: docxtpl opens and patches it, Jinja compiles it, and neither is needed again.

Opening, patching and compiling are nine tenths of what docxtpl does for a document, and the same each time. So they are
done once; a document is then one run of the compiled code, and a zip of mostly unchanged parts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import CodeType
from typing import Any

from docx.opc.oxml import parse_xml
from jinja2 import TemplateAssertionError, meta, nodes
from jinja2 import TemplateSyntaxError as JinjaSyntaxError
from lxml import etree
from markupsafe import escape

from generator.errors import Fault, TemplateError
from generator.rendering.environment import ENVIRONMENT
from generator.rendering.fields import needs_word
from generator.rendering.marking import Marker, mark_drawings, mark_text
from generator.rendering.marks import CREATED, GLUE, OPEN, mark
from generator.rendering.numbering import SCHEMES
from generator.rendering.opening import Opened
from generator.rendering.plan import CompiledPart, Plan, Source
from generator.rendering.programs import function_of
from generator.rendering.schemes import first_chapter, rewritten
from generator.rendering.syntax import syntax_faults
from generator.rendering.wordparts import add_figure_styles, add_open_item_style, ask_to_update_fields
from generator.rendering.zipwriter import SMALLEST
from generator.word import is_xml, pieces, roles, text_of

DECLARATION = "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
CORE = "docProps/core.xml"
NOTES = ("footnotes", "endnotes")
UNFILLED = "ここに書いたタグは埋まりません。本文、ヘッダー、フッター、脚注のどれかに書いてください。"
TAGS = re.compile(r"(\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\})", re.DOTALL)
STOCK_ESCAPES = (("{_{", "{{"), ("}_}", "}}"), ("{_%", "{%"), ("%_}", "%}"))
DATES = "{http://purl.org/dc/terms/}"
ZIP_EPOCH = "1980-01-01T00:00:00Z"
RESERVED = re.compile(f"[{OPEN}-{GLUE}]")
# `{{ org_chart }}` makes runs; alone in a run it takes the run's place, as `{{r org_chart }}` does; the wide one too.
CHART_RUN = re.compile(
    r"<w:r(?: [^>]*)?>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t(?: [^>]*)?>"
    r"\s*(\{\{\s*org_chart(?:_wide)?\s*\}\})\s*</w:t></w:r>"
)
CHARTS = {"org_chart", "org_chart_wide"}
UNKNOWN = ((nodes.Filter, "filter", ENVIRONMENT.filters), (nodes.Test, "test", ENVIRONMENT.tests))
PART = "part"
LOOKED_AT = (nodes.TemplateData, nodes.Filter, nodes.Test, nodes.ScopedEvalContextModifier)

Element = Any


class Compiler:
    """Compiles one template; `finish` says whether its numbers, fields and open items are ours to fill.

    `programs` are, once there is a plan, the Python sources of its rendered parts.
    """

    def __init__(self, name: str, data: bytes, finish: bool = True) -> None:
        self.name = name
        self.finish = finish
        self.opened = Opened(name, data, finish)
        self.package = self.opened.package
        self.marker: Marker = self.opened.marker() if finish else Marker()
        self.programs: dict[str, str] = {}

    def plan(self) -> Plan:
        """Return the compiled template; raise TemplateError with every tag that cannot be read."""
        numbering = self.opened.name_of("numbering") if self.finish else ""
        numberings = {}
        if numbering:
            lists, styles = self.package[numbering], self.package[self.opened.name_of("styles")]
            numberings = {scheme: rewritten(lists, styles, scheme) for scheme in SCHEMES}
        open_item_style = self._open_item_style()
        self._settings()
        sources = self.sources()
        unfilled = list(self._unfilled(sources)) if self.finish else []
        if unfilled:
            raise TemplateError(dict.fromkeys(unfilled))
        parts, variables = self._compiled(sources)
        if variables & CHARTS:
            self._figure_styles()
        return Plan(
            names=tuple(self.package),
            static={
                name: SMALLEST.store(data)
                for name, data in self.package.items()
                if name not in sources and name != numbering
            },
            body=self.opened.body_name,
            parts=parts,
            styles=self.opened.name_of("styles"),
            numbering=numbering,
            numberings=numberings,
            chapter=first_chapter(self.opened.numbering, self.opened.styles) if numbering else None,
            paragraphs=tuple(self.marker.paragraphs),
            open_item_style=open_item_style,
            variables=frozenset(variables),
            needs_stock=self.opened.needs_stock(),
        )

    def sources(self) -> dict[str, Source]:
        """Return the Jinja source of every part that is rendered, by name: patched by docxtpl, marked by us."""
        found = {self.opened.body_name: self._body()}
        found |= {name: self._header(part) for name, part in self.opened.headers().items()}
        found |= dict(self._footnotes())
        found[CORE] = self._core()
        return found

    def _compiled(self, sources: dict[str, Source]) -> tuple[dict[str, CompiledPart], set[str]]:
        parts: dict[str, CompiledPart] = {}
        variables: set[str] = set()
        try:
            for name, source in sources.items():
                tree = ENVIRONMENT.parse(source.xml)
                variables |= meta.find_undeclared_variables(tree)
                for node in tree.find_all(LOOKED_AT):
                    _refuse_unknown(node)
                    if isinstance(node, nodes.TemplateData):
                        # docxtpl undoes its escapes in the rendered text, answers included; here in its own only.
                        for escaped, meant in STOCK_ESCAPES:
                            node.data = node.data.replace(escaped, meant)
                self.programs[name] = function_of(PART, str(ENVIRONMENT.compile(tree, raw=True)))
                parts[name] = CompiledPart(_code(self.programs[name]), source.head, source.tail)
        except JinjaSyntaxError as error:
            raise TemplateError(syntax_faults(self.name, self.opened, sources, error)) from error
        return parts, variables

    def _body(self) -> Source:
        whole = self.package[self.opened.body_name].decode("utf-8")
        start, end = whole.index("<w:body"), whole.rindex("</w:body>")
        body = self.opened.stock.docx.element.body
        if self.finish:
            self.marker.mark_body(body)
        xml = self.opened.stock.patch_xml(self.opened.stock.get_xml())
        if self.finish:
            xml = mark_text(xml)
        xml = CHART_RUN.sub(r"\1", mark_drawings(xml))
        # docxtpl repeats every namespace on w:body; within the document they are declared already.
        opening = whole.index(">", start) + 1
        return Source(xml[xml.index(">") + 1 :], whole[:opening], whole[end + len("</w:body>") :])

    def _header(self, part: Any) -> Source:
        root = parse_xml(part.blob)
        if self.finish:
            self.marker.mark_header(root)
        return Source(self.opened.stock.patch_xml(self.opened.stock.xml_to_string(root)), DECLARATION)

    def _footnotes(self) -> Iterator[tuple[str, Source]]:
        # docxtpl leaves endnotes as they are; a person expects of them what footnotes do.
        for kind in NOTES if self.finish else NOTES[:1]:
            name = self.opened.name_of(kind)
            if name:
                yield name, Source(self.opened.stock.patch_xml(self.package[name].decode("utf-8")))

    def _unfilled(self, sources: Mapping[str, Source]) -> Iterator[Fault]:
        """Yield every tag in a part that nothing fills: a chart, a property of one's own, a list of document parts."""
        purposes = roles(self.package)
        for name, data in self.package.items():
            if name not in sources and b"{" in data and is_xml(data):
                for piece in pieces(data):
                    for tag in TAGS.findall(text_of(piece)):
                        yield Fault(self.name, 0, f"{purposes[name].value or name}「{tag}」", UNFILLED)

    def _core(self) -> Source:
        root = etree.fromstring(self.package[CORE])
        if self.finish:
            _mark_dates(root)
        texts: list[str] = []
        for element in root.iter():
            if element.text and TAGS.search(element.text):
                texts.append(element.text)
                element.text = f"{GLUE}{len(texts) - 1}{GLUE}"
        xml = etree.tostring(root, encoding="unicode")
        # A property is text, not XML: its tags are Jinja as they stand, what is between them is escaped.
        xml = re.sub(f"{GLUE}(\\d+){GLUE}", lambda m: _escaped_between_tags(texts[int(m[1])]), xml)
        return Source(xml, DECLARATION)

    def _open_item_style(self) -> str:
        """Return the id of the style 要記入, put into the template where a consultant's has none."""
        name = self.opened.name_of("styles")
        if not self.finish or not name or self.opened.styles.open_item:
            return self.opened.styles.open_item
        root = etree.fromstring(self.package[name])
        id = add_open_item_style(root)
        self.package[name] = _serialised(root)
        return id

    def _figure_styles(self) -> None:
        """Put the styles of the chart's letters into a consultant's template that has none."""
        name = self.opened.name_of("styles")
        if name:
            root = etree.fromstring(self.package[name])
            before = len(root)
            add_figure_styles(root)
            if len(root) > before:
                self.package[name] = _serialised(root)

    def _settings(self) -> None:
        """Let Word fill in what only Word knows: the pages of a table of contents."""
        name = self.opened.name_of("settings")
        if self.finish and name and needs_word(self.opened.stock.docx.element.body):
            root = etree.fromstring(self.package[name])
            ask_to_update_fields(root)
            self.package[name] = _serialised(root)


def _code(program: str) -> CodeType:
    module = compile(program, "<template>", "exec")
    return next(found for found in module.co_consts if isinstance(found, CodeType))


def _refuse_unknown(node: nodes.Node) -> None:
    """Raise for what templates may not use, or cannot: Jinja leaves a filter under an `if` to the rendering."""
    if isinstance(node, nodes.ScopedEvalContextModifier):
        raise TemplateAssertionError("autoescape cannot be switched", node.lineno)
    for kind, word, known in UNKNOWN:
        if isinstance(node, kind) and node.name not in known:
            raise TemplateAssertionError(f"No {word} named {node.name!r}.", node.lineno)


def _mark_dates(root: Element) -> None:
    for name in ("created", "modified"):
        element = root.find(f"{DATES}{name}")
        if element is None:
            element = etree.SubElement(root, f"{DATES}{name}")
            element.set("{http://www.w3.org/2001/XMLSchema-instance}type", "dcterms:W3CDTF")
        element.text = mark(CREATED, element.text or ZIP_EPOCH)


def _escaped_between_tags(text: str) -> str:
    return "".join(piece if TAGS.fullmatch(piece) else str(escape(piece)) for piece in TAGS.split(text))


def _serialised(root: Element) -> bytes:
    return bytes(etree.tostring(root, encoding="UTF-8", standalone=True))
