"""What stands in a paragraph: runs, fields, controls, drawings, with the tracked changes and links round them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from generator.word import drawings
from generator.word.changes import KINDS, change, changes_in
from generator.word.controls import inline_control
from generator.word.links import bookmark_of, hyperlink, is_outside
from generator.word.model import (
    Break,
    Change,
    CommentMark,
    Content,
    Field,
    NoteReference,
    Piece,
    Ruby,
    Symbol,
    Tab,
    Text,
    Unread,
)
from generator.word.styles import Styles
from generator.word.texts import shown_text
from generator.word.xmltree import Node, Place, chosen

BLANKS = " \t\r\n"  # of XML, not the full-width one
TRANSPARENT = frozenset({"smartTag", "customXml", "dir", "bdo", "ins", "del", "moveTo", "moveFrom"})
COMMENT_MARKS = {"commentRangeStart": "start", "commentRangeEnd": "end", "commentReference": "reference"}
NOTES = {"footnoteReference": "footnote", "endnoteReference": "endnote"}
CHARACTERS = {"noBreakHyphen": "\u2011", "softHyphen": "\u00ad"}
# Nothing of what these say is read by a person.
SILENT = frozenset({
    "pPr", "rPr", "proofErr", "lastRenderedPageBreak", "permStart", "permEnd", "bookmarkEnd", "moveFromRangeStart",
    "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "annotationRef", "footnoteRef", "endnoteRef", "separator",
    "continuationSeparator", "smartTagPr", "customXmlPr", "sdtPr", "sdtEndPr", "w14:conflictIns", "w14:conflictDel",
    "customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd",
    "customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd", "customXmlMoveToRangeStart", "customXmlMoveToRangeEnd",
})  # fmt: skip
Look = tuple[str, bytes, tuple[Change, ...]]  # the name of the character style, the properties, their changes
PLAIN_LOOK: Look = ("", b"", ())


@dataclass
class _Open:
    """A field that has begun: what it says so far, and what it shows."""

    start: int
    at: int
    look: Look
    instruction: str = ""
    result: list[Piece] = field(default_factory=list)
    shows: bool = False
    begins: bool = True


@dataclass
class Inline:
    """Reads the paragraphs of one story; a field may begin in one of them and end in another."""

    source: bytes
    styles: Styles
    targets: dict[str, str]  # what the ids of relationships lead to
    unread: dict[str, None] = field(default_factory=dict)
    bookmarks: list[str] = field(default_factory=list)  # of the paragraph that is read, or that comes next
    _open: list[_Open] = field(default_factory=list)
    _done: list[Piece] = field(default_factory=list)
    _around: list[Change] = field(default_factory=list)
    _link: str = ""

    def paragraph(self, node: Node) -> tuple[tuple[Piece, ...], tuple[str, ...]]:
        """Return the pieces of a paragraph and its bookmarks, those included that began between it and the last."""
        self._content(node.children)
        self._interrupt(node.end)
        pieces, bookmarks = tuple(self._done), tuple(dict.fromkeys(self.bookmarks))
        self._done, self.bookmarks = [], []
        return pieces, bookmarks

    def between(self, node: Node) -> None:
        """Take note of what stands between two paragraphs and belongs to the next: bookmarks, marks of comments."""
        self._content([node])

    def _content(self, nodes: list[Node]) -> None:
        for node in nodes:
            name = node.name
            if name == "r":
                self._run(node)
            elif name == "hyperlink":
                self._hyperlink(node)
            elif name in TRANSPARENT:
                self._within(node)
            elif name == "bookmarkStart":
                self.bookmarks.append(node.get("name"))
            elif name == "sdt":
                self._control(node)
            elif name == "fldSimple":
                result = self._apart(node.children)
                self._add(Field(squeezed(node.get("instr")), result), node.place, PLAIN_LOOK)
            elif name == "mc:AlternateContent":
                self._content(chosen(node))
            elif name not in SILENT:
                self._one(node, node.place, PLAIN_LOOK, node.place)

    def _within(self, node: Node) -> None:
        """Read what stands in a smart tag, or a tracked change."""
        found = change(node) if node.name in KINDS else None
        if found is not None:
            self._around.append(found)
        self._content(node.children)
        if found is not None:
            self._around.pop()

    def _hyperlink(self, node: Node) -> None:
        """Read a link; one to a bookmark or a file is a field, and Word and LibreOffice write it as that or as this."""
        address, _, place = self.targets.get(node.get("r:id"), "").partition("#")
        place = node.get("anchor") or place
        if (place or address) and not is_outside(address) and _is_whole(node):
            inside = self._apart(node.children)
            style, look = next(((piece.style, piece.look) for piece in inside), ("", b""))
            self._add(Field(hyperlink(address, place), inside), node.place, (style, look, ()))
            return
        before, self._link = self._link, f"{address}#{place}" if place else address
        self._content(node.children)
        self._link = before

    def _control(self, node: Node) -> None:
        inside = node.child("sdtContent")
        content = self._apart(inside.children if inside is not None else [])
        self._add(inline_control(node, content), node.place, PLAIN_LOOK)

    def _apart(self, nodes: list[Node]) -> tuple[Piece, ...]:
        """Read what stands in a control or simple field by itself."""
        before, fields = self._done, self._open
        self._done, self._open = [], []
        self._content(nodes)
        self._interrupt(0)
        inside, self._done, self._open = tuple(self._done), before, fields
        return inside

    def _run(self, node: Node) -> None:
        properties = node.child("rPr")
        look = PLAIN_LOOK
        if properties is not None:
            id, formatted = properties.value("rStyle"), properties.child("rPrChange")
            xml = self.source[properties.start : properties.end]
            if formatted is not None:
                xml = xml.replace(self.source[formatted.start : formatted.end], b"")
            look = (self.styles.name(id) if id else "", xml, changes_in(properties))
        place = node.place
        for child in node.children:
            if child.name == "mc:AlternateContent":
                for inner in chosen(child):
                    self._one(inner, place, look, child.place)
            elif child.name not in SILENT:
                self._one(child, place, look, child.place)

    def _one(self, node: Node, place: Place, look: Look, at: Place) -> None:
        name = node.name
        if name in ("instrText", "delInstrText"):
            if self._open and not self._open[-1].shows:
                self._open[-1].instruction += node.text
        elif name == "fldChar":
            self._field(node, place, look)
        else:
            content = self._understood(node)
            if content is not None:
                self._add(content, place, look, at)

    def _understood(self, node: Node) -> Content | None:
        name = node.name
        if name in ("t", "delText"):
            text = node.text if node.get("xml:space") == "preserve" else node.text.strip(BLANKS)
            return Text(text.replace("\n", " ")) if text else None
        if name in CHARACTERS:
            return Text(CHARACTERS[name])
        if name in ("tab", "ptab"):
            return Tab()
        if name in ("br", "cr"):
            kind = node.get("type", "textWrapping")
            return Break("line" if kind == "textWrapping" else kind)
        if name in drawings.NAMES:
            return drawings.drawing(node, self.targets)
        if name in NOTES:
            return NoteReference(NOTES[name], node.get("id"))
        if name in COMMENT_MARKS:
            return CommentMark(COMMENT_MARKS[name], node.get("id"))
        if name == "sym":
            return Symbol(node.get("font"), node.get("char"))
        if name == "ruby":
            return Ruby(words(node.child("rubyBase")), words(node.child("rt")))
        self.unread[name] = None
        return Unread(name, shown_text(self.source[node.start : node.end]))

    def _field(self, node: Node, place: Place, look: Look) -> None:
        kind = node.get("fldCharType")
        if kind == "begin":
            self._open.append(_Open(place.start, node.start, look))
        elif kind == "separate" and self._open:
            self._open[-1].shows = True
        elif kind == "end" and self._open:
            self._close(self._open.pop(), place.end, node.end, ends=True)

    def _close(self, found: _Open, end: int, to: int, ends: bool) -> None:
        content = Field(squeezed(found.instruction), tuple(found.result), found.begins, ends)
        self._add(content, Place(found.start, end), found.look, Place(found.at, to))

    def _interrupt(self, end: int) -> None:
        """Close the open fields at the end of a paragraph; each goes on in the next one."""
        going_on, self._open = self._open, []
        for depth in reversed(range(len(going_on))):
            found = going_on[depth]
            self._open = going_on[:depth]
            self._close(found, max(end, found.start), max(end, found.at), ends=False)
        for found in going_on:
            found.result, found.begins, found.start, found.at = [], False, end, end
        self._open = going_on

    def _add(self, content: Content, place: Place, look: Look, at: Place | None = None) -> None:
        style, xml, formatted = look
        piece = Piece(content, place, xml, style, (*self._around, *formatted), self._link, at or place)
        if not self._open:
            cut_off = self._done[-1] if self._done and isinstance(content, Text) and style else None
            if cut_off is not None and _goes_on(cut_off, piece):
                self._done[-1] = _joined(cut_off, piece)
            else:
                self._done.append(piece)
        elif self._open[-1].shows:
            self._open[-1].result.append(piece)
        elif isinstance(content, Field):
            self._open[-1].instruction += f" {{ {content.instruction} }} "
        elif not isinstance(content, Text):
            # A mark of a comment, say: it must not vanish within an instruction.
            self._done.append(piece)


def _is_whole(node: Node) -> bool:
    """Tell whether all fields that begin in an element end there: a table of contents may begin in its first link."""
    kinds = [found.get("fldCharType") for found in node.walk() if found.name == "fldChar"]
    return kinds.count("begin") == kinds.count("end")


def _goes_on(link: Piece, piece: Piece) -> bool:
    """Tell whether `piece` was within `link` before LibreOffice saved it: it ends a link to a file at the first digit.

    What goes on in the link's own character style, with nothing between, is the rest of it.
    """
    field = link.content
    if not isinstance(field, Field) or not field.result or not bookmark_of(field.instruction):
        return False
    last = field.result[-1]
    return last.style == piece.style and link.changes == piece.changes and isinstance(last.content, Text)


def _joined(link: Piece, piece: Piece) -> Piece:
    assert isinstance(link.content, Field)
    whole = replace(link.content, result=(*link.content.result, piece))
    place, at = Place(link.place.start, piece.place.end), Place(link.at.start, piece.at.end)
    return replace(link, content=whole, place=place, at=at)


def squeezed(instruction: str) -> str:
    """Return an instruction with single blanks."""
    return " ".join(instruction.split())


def words(node: Node | None) -> str:
    """Return the characters in an element."""
    return "" if node is None else "".join(found.text for found in node.walk() if found.name in ("t", "delText"))
