"""The bound volume (合本): cover, contents and all regulations in one file, every reference live."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence

from generator.authoring.body import BodyWriter, Counters, Role
from generator.authoring.faults import Faults
from generator.authoring.model import Directive, Heading, TagLine
from generator.authoring.numbering import FIRST_OWN, Level, own_levels
from generator.authoring.references import References
from generator.authoring.runs import RunWriter
from generator.authoring.scan import Placed
from generator.authoring.setdata import SetData
from generator.authoring.tags import Tag
from generator.authoring.targets import Document, all_targets, bookmark
from generator.authoring.xml import escape, field, paragraph, run, tag_paragraph, text_run

BOUND_KINDS = ("policy", "chapter", "terms")
CONTENTS = 'TOC \\o "1-2" \\h \\z \\u'
TAB = run("<w:tab/>")


def bound_documents(documents: Sequence[Document], data: SetData) -> tuple[Document, ...]:
    """Return the documents that the volume binds, in the catalogue's order, chapters without their common ending."""
    order = {document.id: place for place, document in enumerate(data.catalogue.documents)}
    chosen = [d for d in documents if d.source.kind in BOUND_KINDS and d.source.id in order and _can_stand(d, data)]
    chosen.sort(key=lambda document: order[document.source.id])
    return tuple(_without_ending(document) for document in chosen)


def check_bound(volume: Document, bound: Sequence[Document], faults: Faults) -> None:
    """Note what would make the volume's numbers differ from those of the single documents."""
    if not bound or bound[0].when is None or bound[0].when.clauses:
        faults.add(volume.source.file, 1, "合本の最初の文書は、条件なしで一式に入るものにしてください。")
    chapters = [d for d in bound if d.source.kind == "chapter"]
    for number, document in enumerate(chapters, start=1):
        if document.source.chapter != number or document.when is None or document.when.clauses:
            problem = "章は第1章から欠けずに、条件なしで並べてください（合本の章の番号が、単独の文書と変わります）。"
            faults.add(document.source.file, 1, problem)
    for document in bound:
        if document.when is None:
            faults.add(document.source.file, 1, "catalogue.yaml の when が、合本のタグで書けない形です。")


class Volume:
    """Writes the bound volume."""

    def __init__(
        self, volume: Document, bound: Sequence[Document], documents: Sequence[Document], data: SetData
    ) -> None:
        self.volume = volume
        self.bound = bound
        self.data = data
        self.targets = all_targets(documents)
        self.together = frozenset(d.source.id for d in (volume, *bound))
        self.counters = Counters(first_apart=True)
        self.lists: dict[int, tuple[Level, ...]] = {}
        for document in bound:
            if document.source.kind != "chapter":
                self.lists[FIRST_OWN + len(self.lists)] = own_levels(document.scheme)

    def body(self) -> str:
        """Return the content of `w:body`."""
        inserts = {"contents": self._contents, "documents": self._documents}
        writer = BodyWriter(
            self.volume, self._references(self.volume), self.counters, Role(inserts=inserts), cover=True
        )
        text = writer.write()
        return text + self.counters.end_section(False)

    def _contents(self) -> str:
        entries = [line for document in self.bound for line in self._entries(document, _fences(document, self.data))]
        return _contents_field([*entries, *self._entries(self._after_documents(), ([], []))])

    def _after_documents(self) -> Document:
        """The volume's own headings that follow the documents."""
        placed = self.volume.placed
        start = next(
            (n for n, p in enumerate(placed) if isinstance(p.block, Directive) and p.block.name == "documents"), 0
        )
        return dataclasses.replace(self.volume, placed=placed[start:])

    def _entries(self, document: Document, fences: tuple[list[str], list[str]]) -> Iterator[str]:
        opening, closing = fences
        yield from opening
        yield tag_paragraph("set entry = namespace(number=0)")
        lines: list[Tag | Placed] = []
        for placed in document.placed:
            block = placed.block
            if isinstance(block, TagLine):
                lines.append(block.tag)
            elif isinstance(block, Heading) and block.level < 3 and block.id:
                lines.append(placed)
        for line in without_empty_branches(lines):
            yield tag_paragraph(line.text) if isinstance(line, Tag) else self._entry(document, line)
        yield from closing

    def _entry(self, document: Document, placed: Placed) -> str:
        heading = placed.block
        assert isinstance(heading, Heading)
        name = bookmark(heading.id, placed.scope.loops)
        number = _number(document, heading)
        title = RunWriter(self._references(document), placed.scope).write(heading.pieces)
        page = field(f"PAGEREF {name} \\h")
        link = f'<w:hyperlink w:anchor="{name}" w:history="1">{number}{title}{TAB}{page}</w:hyperlink>'
        # As Word writes them: the stop for the number stands in the entry, the one for the page in the style.
        stop = '<w:tabs><w:tab w:val="left" w:pos="1050"/></w:tabs>' if number else ""
        return paragraph(f"TOC{heading.level}", link, stop)

    def _documents(self) -> str:
        own = iter(self.lists)
        parts = []
        for document in self.bound:
            role = Role(guest=True, own_list=0 if document.source.kind == "chapter" else next(own))
            writer = BodyWriter(document, self._references(document), self.counters, role)
            opening, closing = _fences(document, self.data)
            parts += [*opening, writer.write(), *closing]
        return "".join(parts)

    def _references(self, document: Document) -> References:
        return References(self.targets, document, self.together)


def _contents_field(entries: Sequence[str]) -> str:
    """Return the table of contents as Word makes it."""
    start = (
        run('<w:fldChar w:fldCharType="begin"/>')
        + run(f'<w:instrText xml:space="preserve"> {escape(CONTENTS)} </w:instrText>')
        + run('<w:fldChar w:fldCharType="separate"/>')
    )
    # The first entry is never conditional (see check_bound): it holds the beginning of the field, as Word has it.
    first = next(index for index, entry in enumerate(entries) if "<w:hyperlink" in entry)
    opened = [
        entry.replace("</w:pPr>", f"</w:pPr>{start}", 1) if n == first else entry for n, entry in enumerate(entries)
    ]
    close = paragraph("区切り", run('<w:fldChar w:fldCharType="end"/>'))
    head = paragraph("TOCHeading", text_run("目次"), "<w:pageBreakBefore/>")
    gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>'
    content = f"{head}{''.join(opened)}{close}"
    return f"<w:sdt><w:sdtPr>{gallery}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def without_empty_branches(lines: Sequence[Tag | Placed]) -> list[Tag | Placed]:
    """Leave out the tags that enclose no heading."""
    kept: list[Tag | Placed] = []
    opened: list[int] = []
    for line in lines:
        kept.append(line)
        if not isinstance(line, Tag):
            continue
        if line.word in ("if", "for"):
            opened.append(len(kept) - 1)
        elif line.word in ("endif", "endfor"):
            start = opened.pop()
            if all(isinstance(inner, Tag) for inner in kept[start:]):
                del kept[start:]
    return kept


def _number(document: Document, heading: Heading) -> str:
    """Return number and tab of an entry: counted here as well, for LibreOffice drops fields inside a field's result."""
    if heading.unnumbered or (heading.level == 1 and not document.numbered_chapter):
        return ""
    if heading.level == 1:
        return text_run(f"第{document.source.chapter}章") + TAB
    article, section = "第{{ entry.number }}条", "{{ entry.number }}."
    chosen = {"article": article, "section": section}.get(
        document.scheme, "{% if article_scheme %}" + article + "{% else %}" + section + "{% endif %}"
    )
    return text_run("{% set entry.number = entry.number + 1 %}" + chosen) + TAB


def _fences(document: Document, data: SetData) -> tuple[list[str], list[str]]:
    """Return the tags round a document: its condition, and whose copy it is (nobody's)."""
    opening, closing = [], []
    if document.when and document.when.clauses:
        opening.append(tag_paragraph(f"if {document.when.expression()}"))
        closing.append(tag_paragraph("endif"))
    entry = data.catalogue.document(document.source.id)
    if entry is not None and entry.per:
        opening.append(tag_paragraph(f"set blank_{entry.each} = true"))
    return opening, closing


def _can_stand(document: Document, data: SetData) -> bool:
    """A document made per record stands in the volume as its blank copy, if there is one."""
    entry = data.catalogue.document(document.source.id)
    return entry is not None and (entry.per is None or bool(entry.blank))


def _without_ending(document: Document) -> Document:
    end = len(document.placed) - document.source.ending
    return dataclasses.replace(document, placed=document.placed[:end])
