"""What our text brings, made to fit into their file: styles by name, lists by style, numbers and links of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from generator.revision.edits import Edits
from generator.revision.fragments import CLOSE, OPEN, Fragment, mark_paragraph, mark_row, put_first
from generator.revision.lines import ROUND, control_marks, text_element
from generator.revision.listing import TheirLists
from generator.revision.marking import Marks
from generator.revision.relations import Relations, UnfitError
from generator.revision.tokens import Atom
from generator.word import (
    Control,
    Field,
    Node,
    Package,
    Paragraph,
    Piece,
    Place,
    Story,
    Text,
    in_utf8,
    parsed,
    shown,
)

STYLES = {"pStyle": "paragraph", "rStyle": "character", "tblStyle": "table"}
CHARACTER_STYLE = re.compile(rb"<w:rStyle\b[^>]*>(?:</w:rStyle>)?")
WHOLE_LOOK = re.compile(rb"<w:rPr\b[^>]*>(.*)</w:rPr>", re.DOTALL)
TRACKED = re.compile(rb"<w:(?:ins|del|moveFrom|moveTo)\b[^>]*/>")
OWN_IDS = re.compile(rb"""\s[\w]+:(?:paraId|textId)=["'][^"']*["']""")
REFERENCES = ("headerReference", "footerReference")


class StyleIds:
    """The styles of a file: by id and by name in small letters, as LibreOffice writes them."""

    def __init__(self, package: Package) -> None:
        self.names: dict[str, tuple[str, str]] = {}  # id → kind, name
        self.ids: dict[tuple[str, str], str] = {}
        self.nodes: dict[str, tuple[bytes, Node]] = {}
        for part in package.related(package.main, "styles"):
            source = in_utf8(package.parts[part])
            for node in parsed(source).children:
                if node.name == "style":
                    self._add(source, node)

    def _add(self, source: bytes, node: Node) -> None:
        id, kind = node.get("styleId"), node.get("type", "paragraph")
        name = (node.value("name") or id).lower()
        self.names[id] = kind, name
        self.nodes[id] = source, node
        self.ids.setdefault((kind, name), id)

    def as_in(self, other: StyleIds, parts: dict[str, bytes], package: Package, id: str) -> str | None:
        """Return what a style of ours is called in another file; one that it has not is brought along."""
        if id not in self.names:
            return None
        if self.names[id] not in other.ids:
            new = id if id not in other.names else f"{id}Kitei"
            other.names[new], other.ids[self.names[id]] = self.names[id], new
            definition = self._definition(other, parts, package, id, new)
            for part in package.related(package.main, "styles")[:1]:
                source = in_utf8(parts[part])
                end = source.rindex(b"</")
                parts[part] = source[:end] + definition + source[end:]
        return other.ids[self.names[id]]

    def _definition(self, other: StyleIds, parts: dict[str, bytes], package: Package, id: str, new: str) -> bytes:
        """Return the definition of a style with the names of another file; its list stays behind."""
        source, node = self.nodes[id]
        edits = Edits(source)
        for child in node.children:
            if child.name in ("basedOn", "next", "link"):
                there = self.as_in(other, parts, package, child.get("val"))
                edits.replace(child.start, child.end, f'<w:{child.name} w:val="{there}"/>'.encode() if there else b"")
            for inner in child.children if child.name == "pPr" else ():
                if inner.name == "numPr":
                    edits.delete(inner.start, inner.end)
        result = edits.result()
        whole = result[node.start : len(result) - (len(source) - node.end)]
        return re.sub(rb'\sw:default="[^"]*"', b"", whole.replace(f'"{id}"'.encode(), f'"{new}"'.encode(), 1), count=1)


@dataclass
class Adopter:
    """Makes what stands in our file fit into theirs; raises UnfitError for what does not."""

    ours: Package
    marks: Marks
    relations: Relations
    theirs: Package
    lists: TheirLists
    bookmarks: frozenset[str]  # that their file has
    _styles: list[StyleIds] = field(default_factory=list)

    @property
    def styles(self) -> tuple[StyleIds, StyleIds]:
        """The styles of ours and of theirs."""
        if not self._styles:
            self._styles += [StyleIds(self.ours), StyleIds(self.theirs)]
        return self._styles[0], self._styles[1]

    def block(self, story: Story, place: Place, target: Story) -> bytes:
        """Return a block, or a row, of ours for the story `target` of theirs, all of it marked as put in."""
        fragment = Fragment(story, place)
        self._fit(fragment, story, target)
        for node in fragment.nodes:
            self._mark(fragment, node)
        return fragment.result()

    def copied(self, story: Story, place: Place, target: Story) -> bytes:
        """Return an element of ours for the story `target` of theirs, without marks."""
        fragment = Fragment(story, place)
        self._fit(fragment, story, target)
        return fragment.result()

    def properties(self, story: Story, paragraph: Paragraph, target: Story) -> bytes:
        """Return what stands in the w:pPr of a paragraph of ours but for the look of its end and its page section."""
        fragment = Fragment(story, paragraph.place)
        self._fit(fragment, story, target)
        own = fragment.nodes[0].child("pPr")
        if own is None:
            return b""
        for node in own.children:
            if node.name in ("rPr", "sectPr", "pPrChange"):
                fragment.edits.delete(node.start, node.end)
        found = re.search(rb"<w:pPr\b[^>]*>(.*?)</w:pPr>", fragment.result(), re.DOTALL)
        return found[1] if found else b""

    def line(self, story: Story, atoms: Sequence[Atom], look: bytes, target: Story) -> bytes:
        """Return atoms of ours as they stand in a line of theirs that looks like `look`, marked as put in."""
        found: list[bytes] = []
        waiting: list[str] = []
        opening = b""
        for atom in [*atoms, None]:
            character = atom is not None and atom.is_character and _is_written_out(story, atom.piece)
            here = self._opening(atom.piece, look, target) if atom is not None and character else b""
            if waiting and here != opening:
                found.append(_inserted(opening + text_element(b"w:t", "".join(waiting)) + _closing(opening)))
                waiting = []
            opening = here
            if atom is None:
                continue
            if character:
                waiting.append(atom.key)
            else:
                found += (self._thing(story, piece, look, target) for piece in atom.pieces)
        return b"".join(found)

    def _opening(self, piece: Piece, look: bytes, target: Story) -> bytes:
        link = b""
        if piece.link:
            link = self.relations.link(piece.link, target.part)
        return link + b"<w:r>" + self._look(piece, look)

    def _look(self, piece: Piece, look: bytes) -> bytes:
        own = inner_look(piece.look)
        style = b""
        if piece.style:
            id = self.styles[1].ids.get(("character", piece.style.lower()))
            style = f'<w:rStyle w:val="{id}"/>'.encode() if id else b""
        content = style + (look or own)
        return b"<w:rPr>" + content + b"</w:rPr>" if content else b""

    def _thing(self, story: Story, piece: Piece, look: bytes, target: Story) -> bytes:
        """Return what is no text: a field, a control, a tabulator, a symbol."""
        if isinstance(piece.content, Control):
            return self._control(story, piece, target)
        if isinstance(piece.content, Field):
            return self._field(story, piece, target)
        if piece.at == piece.place:
            raise UnfitError("新しい文にある図形や数式など")
        if isinstance(piece.content, Text) or type(piece.content).__name__ in ("Tab", "Break", "Symbol", "Ruby"):
            element = self.copied(story, piece.at, target)
            return _inserted(b"<w:r>" + self._look(piece, look) + element + b"</w:r>")
        raise UnfitError("新しい文にある図や脚注など")

    def _field(self, story: Story, piece: Piece, target: Story) -> bytes:
        fragment = Fragment(story, piece.place)
        self._fit(fragment, story, target)
        shared = fragment.at(piece.at)
        for node in (fragment.nodes[0], fragment.nodes[-1]):
            if node.name == "r":
                for child in node.children:
                    if child.name != "rPr" and not (shared.start <= child.start and child.end <= shared.end):
                        fragment.edits.delete(child.start, child.end)
        for node in fragment.nodes:
            self._mark_line(fragment, [node])
        return fragment.result()

    def _control(self, story: Story, piece: Piece, target: Story) -> bytes:
        fragment = Fragment(story, piece.place)
        self._fit(fragment, story, target)
        self._mark_line(fragment, fragment.nodes)
        return fragment.result()

    # Marks of what is put in.

    def _mark(self, fragment: Fragment, node: Node) -> None:
        if node.name == "p":
            mark_paragraph(fragment, node, "ins")
            self._mark_line(fragment, [child for child in node.children if child.name != "pPr"])
            return
        if node.name == "tr":
            mark_row(fragment, node, "ins")
        for child in node.children:
            self._mark(fragment, child)

    def _mark_line(self, fragment: Fragment, nodes: list[Node]) -> None:
        edits = fragment.edits
        for node in nodes:
            if node.name == "r":
                edits.insert(node.start, OPEN["ins"])
                edits.insert(node.end, CLOSE["ins"])
            elif node.name == "sdt" and (content := node.child("sdtContent")) is not None:
                start, end = control_marks("Ins")
                edits.insert(node.start, start)
                put_first(edits, content, end)
                self._mark_line(fragment, content.children)
                edits.insert(fragment.buffer.rindex(b"</", content.start, content.end), start)
                edits.insert(node.end, end)
            elif node.name in ROUND or node.name == "fldSimple":
                self._mark_line(fragment, node.children)

    # What an element of ours must be in their file.

    def _fit(self, fragment: Fragment, story: Story, target: Story) -> None:
        self._names(fragment)
        self._ids(fragment)
        self._lists(fragment)
        self.relations.fit(fragment, story, target)

    def _names(self, fragment: Fragment) -> None:
        ours, theirs = self.styles
        for node in fragment.all(*STYLES):
            id = ours.as_in(theirs, self.relations.parts, self.theirs, node.get("val"))
            if id is None:
                fragment.edits.delete(node.start, node.end)
            elif id != node.get("val"):
                _set(fragment, node, "val", id)

    def _ids(self, fragment: Fragment) -> None:
        fresh: dict[str, str] = {}
        dropped: set[str] = set()
        for node in fragment.all("bookmarkStart", "bookmarkEnd", "wp:docPr", "id", "p", "tr"):
            if node.name in ("p", "tr"):
                tag = OWN_IDS.search(fragment.buffer, node.start, fragment.buffer.index(b">", node.start))
                while tag:
                    fragment.edits.delete(tag.start(), tag.end())
                    tag = OWN_IDS.search(fragment.buffer, tag.end(), fragment.buffer.index(b">", node.start))
            elif node.name == "wp:docPr":
                _set(fragment, node, "id", str(self.marks.number()))
            elif node.name == "id":  # of a control
                _set(fragment, node, "val", str(self.marks.number()))
            elif node.get("name") in self.bookmarks or node.get("id") in dropped:
                # A second one of this name would lead nowhere.
                dropped.add(node.get("id"))
                fragment.edits.delete(node.start, node.end)
            else:
                number = fresh.setdefault(node.get("id"), str(self.marks.number()))
                _set(fragment, node, "id", number)

    def _lists(self, fragment: Fragment) -> None:
        for properties in fragment.all("pPr"):
            own = properties.child("numPr")
            number = own.value("numId") if own is not None else None
            if own is None or number == "0":
                continue  # in no list, and none of its style's
            style = self.styles[0].names.get(properties.value("pStyle") or "", ("", ""))[1]
            there = self.lists.list(style, number or "")
            if there is None:
                fragment.edits.delete(own.start, own.end)
            elif (id := own.child("numId")) is not None:
                _set(fragment, id, "val", there.decode())


def inner_look(look: bytes) -> bytes:
    """Return what a look says but for its character style and tracked changes of it."""
    found = WHOLE_LOOK.match(look)
    return TRACKED.sub(b"", CHARACTER_STYLE.sub(b"", found[1])) if found else b""


def text_of(atoms: Sequence[Atom]) -> str:
    """Return atoms as they read on the page."""
    return "".join(atom.key if atom.is_character else shown(atom.pieces) for atom in atoms)


def _is_written_out(story: Story, piece: Piece) -> bool:
    """Tell whether a character stands there as a character, and not as an element for it (w:noBreakHyphen)."""
    return re.match(rb"<\w*:?t[\s>]", story.source[piece.at.start : piece.at.start + 10]) is not None


def _inserted(runs: bytes) -> bytes:
    link = re.match(rb"(<w:hyperlink[^>]*>)(.*)(</w:hyperlink>)$", runs, re.DOTALL)
    if link:
        return link[1] + OPEN["ins"] + link[2] + CLOSE["ins"] + link[3]
    return OPEN["ins"] + runs + CLOSE["ins"]


def _closing(opening: bytes) -> bytes:
    return b"</w:r></w:hyperlink>" if opening.startswith(b"<w:hyperlink") else b"</w:r>"


def _set(fragment: Fragment, node: Node, name: str, value: str) -> None:
    """Give an attribute of an element another value."""
    pattern = rb"[\s:]" + name.encode() + rb"""\s*=\s*["']([^"']*)["']"""
    found = re.compile(pattern).search(fragment.buffer, node.start, node.end)
    if found:
        from html import escape

        fragment.edits.replace(found.start(1), found.end(1), escape(value).encode())


def names_of(stories: Mapping[str, Story]) -> Iterator[str]:
    """Yield the bookmarks in stories."""
    for story in stories.values():
        yield from (m.decode() for m in re.findall(rb'<w:bookmarkStart\b[^>]*?w:name="([^"]*)"', story.source))
