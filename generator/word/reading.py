"""A whole Word file as it reads: its main text, headers and footers, notes, comments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from generator.word.blocks import BlockReader
from generator.word.inline import Inline, words
from generator.word.lists import FileLists
from generator.word.model import (
    Block,
    BlockControl,
    Comment,
    CommentMark,
    Control,
    Document,
    Field,
    NoteReference,
    Paragraph,
    Piece,
    Story,
    Table,
    View,
)
from generator.word.package import Package
from generator.word.styles import Styles
from generator.word.wording import shown
from generator.word.xmltree import Node, Place, in_utf8, parsed

REFERENCES = {"headerReference": "header", "footerReference": "footer"}
# What the properties of a section stand in: no table holds any, and runs need not be looked through.
SECTIONED = frozenset({"p", "pPr", "sectPr", "sdt", "sdtContent", "ins", "del", "moveTo", "moveFrom", "customXml"})
NOTES = (("footnotes", "footnote"), ("endnotes", "endnote"))


def read_document(package: Package, without: Iterable[Place] = ()) -> Document:
    """Return what a package that `open_word` has looked at says.

    Read, whoever wrote the file: paragraphs, tables and block controls in order with the numbers that Word shows,
    fields by instruction, controls and drawings as one thing each, styles by name, tracked changes with author and
    date, comments with the words that they are about, headers, footers and notes. `Document.unread` names what was not
    understood; its words are kept. Not looked at: whether text is hidden (w:vanish), and numbers within text boxes.

    `without`: blocks of the main part to pass over, for those who know them already; numbers are as if they were not
    there.
    """
    return _Reading(package).document(without)


def read_body(package: Package) -> tuple[Block, ...]:
    """Return what the main text of a package says, and nothing else of it."""
    return _Reading(package).body().blocks


def styles_of(package: Package) -> Styles:
    """Return the styles of a file."""
    return _definitions(*_parts_of_definitions(package))[0]


def _parts_of_definitions(package: Package) -> tuple[bytes | None, bytes | None]:
    found = (package.related(package.main, kind) for kind in ("styles", "numbering"))
    styles, numbering = (next((package.parts[name] for name in names), None) for names in found)
    return styles, numbering


@lru_cache(maxsize=8)  # the files of a set have the same
def _definitions(styles: bytes | None, numbering: bytes | None) -> tuple[Styles, FileLists]:
    roots = (parsed(in_utf8(data)) if data is not None else None for data in (styles, numbering))
    known = Styles(next(roots))
    return known, FileLists(next(roots), known)


class _Reading:
    def __init__(self, package: Package) -> None:
        self.package = package
        self.unread: dict[str, None] = {}
        self.styles, self.lists = _definitions(*_parts_of_definitions(package))

    def body(self) -> Story:
        source = in_utf8(self.package.parts[self.package.main])
        root = parsed(source)
        return self._story(self.package.main, source, root.child("body") or root, "body")

    def document(self, without: Iterable[Place]) -> Document:
        main = self.package.main
        source = in_utf8(self.package.parts[main])
        root = parsed(_blanked(source, without))
        container = root.child("body") or root
        body = self._story(main, source, container, "body")
        headers = tuple(self._headers(main, container))
        notes = tuple(self._notes(main))
        return Document(body, headers, notes, tuple(self._comments(main, body)), tuple(self.unread))

    def _story(self, part: str, source: bytes, container: Node, kind: str, which: str = "") -> Story:
        targets = {relationship.id: relationship.target for relationship in self.package.relationships(part)}
        inline = Inline(source, self.styles, targets, self.unread)
        blocks = BlockReader(source, self.styles, self.lists, inline).read(container)
        return Story(part, blocks, source, kind, which)

    def _headers(self, main: str, body: Node) -> Iterator[Story]:
        targets = {relationship.id: relationship.target for relationship in self.package.relationships(main)}
        there = {name.lower(): name for name in self.package.parts}
        seen: set[str] = set()
        for node in _section_properties(body):
            part = there.get(targets.get(node.get("r:id"), "").lower(), "") if node.name in REFERENCES else ""
            if part and part not in seen:
                seen.add(part)
                source = in_utf8(self.package.parts[part])
                yield self._story(part, source, parsed(source), REFERENCES[node.name], node.get("type", "default"))

    def _notes(self, main: str) -> Iterator[tuple[NoteReference, Story]]:
        for kind, name in NOTES:
            for part in self.package.related(main, kind):
                source = in_utf8(self.package.parts[part])
                for node in parsed(source).children:
                    # The others are the lines that part notes from the text.
                    if node.name == name and node.get("type", "normal") == "normal":
                        yield NoteReference(name, node.get("id")), self._story(part, source, node, name)

    def _comments(self, main: str, body: Story) -> Iterator[Comment]:
        about = commented(body.blocks)
        for part in self.package.related(main, "comments"):
            for node in parsed(in_utf8(self.package.parts[part])).children:
                if node.name == "comment":
                    id = node.get("id")
                    text = "\n".join(words(child) for child in node.children)
                    yield Comment(id, node.get("author"), node.get("date"), text, about.get(id, ""))


def _blanked(source: bytes, places: Iterable[Place]) -> bytes:
    """Return the source with blanks in these places: what stands elsewhere is where it was."""
    found: list[bytes] = []
    at = 0
    for start, end in sorted(places):
        found += (source[at:start], b" " * (end - start))
        at = end
    return b"".join((*found, source[at:])) if found else source


def _section_properties(node: Node) -> Iterator[Node]:
    """Yield what stands in the properties of all sections, in order."""
    for child in node.children:
        if child.name in SECTIONED:
            yield from child.children if child.name == "sectPr" else _section_properties(child)


def commented(blocks: Iterable[Block]) -> dict[str, str]:
    """Return the words that each comment is about, by its id; paragraphs parted by \\n."""
    found: dict[str, str] = {}
    going_on: set[str] = set()
    for paragraph in paragraphs(blocks):
        for id in going_on:
            found[id] += "\n" if found[id] else ""
        for piece in flat(paragraph.pieces):
            mark = piece.content
            if isinstance(mark, CommentMark):
                found.setdefault(mark.id, "")
                (going_on.add if mark.kind == "start" else going_on.discard)(mark.id)
            elif View.ACCEPTED.shows(piece.changes):
                for id in going_on:
                    found[id] += shown([piece])
    return found


def flat(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Yield pieces with those in fields and controls in their stead, where there are any."""
    for piece in pieces:
        inside = piece.content.result if isinstance(piece.content, Field) else ()
        inside = piece.content.content if isinstance(piece.content, Control) else inside
        if inside:
            yield from flat(inside)
        else:
            yield piece


def paragraphs(blocks: Iterable[Block]) -> Iterator[Paragraph]:
    """Yield all paragraphs in order, those in tables and controls too."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        elif isinstance(block, Table):
            for row in block.rows:
                for cell in row.cells:
                    yield from paragraphs(cell.blocks)
        elif isinstance(block, BlockControl):
            yield from paragraphs(block.blocks)
