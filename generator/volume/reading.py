"""What binding has to know of a file: its paragraphs with their numbers, its bookmarks, fields, and what it leads to.

One walk over the tree of the main part. What `generator.word` reads is words; here it is elements, for each of them
may have to be written anew.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from generator.volume.shapes import NAMED, REFERRING
from generator.word import (
    FileLists,
    Membership,
    Node,
    Number,
    Numbers,
    Package,
    Styles,
    in_utf8,
    outline_level,
    parsed,
)

STYLED = {"pStyle": "paragraph", "rStyle": "character", "tblStyle": "table"}
# Nothing in these concerns binding, and half of all elements stand in them.
PASSED = frozenset({"tcPr", "trPr", "tblGrid", "tblPrEx", "proofErr", "lastRenderedPageBreak", "wp:extent", "rubyPr"})
LEFT_OUT = frozenset({"commentRangeStart", "commentRangeEnd", "commentReference", "permStart", "permEnd"})
LEADING = ("r:id", "r:embed", "r:link", "r:pict", "r:dm", "r:lo", "r:qs", "r:cs", "r:href")
MARKUP = "http://schemas.openxmlformats.org/"
USUAL = f'xmlns:w="{MARKUP}wordprocessingml/2006/main"'.encode()
SPACES = {
    "w": f"{MARKUP}wordprocessingml/2006/main",
    "r": f"{MARKUP}officeDocument/2006/relationships",
    "m": f"{MARKUP}officeDocument/2006/math",
    "mc": f"{MARKUP}markup-compatibility/2006",
    "wp": f"{MARKUP}drawingml/2006/wordprocessingDrawing",
    "a": f"{MARKUP}drawingml/2006/main",
    "pic": f"{MARKUP}drawingml/2006/picture",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "w15": "http://schemas.microsoft.com/office/word/2012/wordml",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
    "wp14": "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
}
NOTES = {"footnoteReference": "footnote", "endnoteReference": "endnote"}


@dataclass(eq=False, slots=True)
class Line:
    """A paragraph: where it stands, its style (id), list, number, outline level, and the elements of its text."""

    node: Node
    block: int
    style: str
    member: Membership | None = None
    number: Number | None = None
    outline: int = 0
    texts: list[Node] = field(default_factory=list)


@dataclass(eq=False, slots=True)
class Mark:
    """A bookmark: its two ends, the paragraph in which it begins, and the elements of the text in it."""

    name: str
    start: Node
    line: Line | None = None
    end: Node | None = None
    texts: list[Node] = field(default_factory=list)


@dataclass(eq=False, slots=True)
class FoundField:
    """A field: runs and marks of its ends, the elements of its instruction and of its result.

    `simple` is given instead of the runs where it is one element. `whole` tells that it begins and ends among the
    children of one element, and so may be replaced by something else.
    """

    line: Line | None
    begin: Node | None = None
    first: Node | None = None
    separate: Node | None = None
    last: Node | None = None
    instructions: list[Node] = field(default_factory=list)
    texts: list[Node] = field(default_factory=list)
    simple: Node | None = None
    whole: bool = False
    outer: bool = True
    look: Node | None = None

    @property
    def instruction(self) -> str:
        """What it is told to do, with single blanks."""
        told = self.simple.get("instr") if self.simple is not None else "".join(n.text for n in self.instructions)
        return " ".join(told.split())

    @property
    def place(self) -> tuple[int, int]:
        """The bytes from its first to its last run."""
        if self.simple is not None:
            return self.simple.start, self.simple.end
        assert self.first is not None
        assert self.last is not None
        return self.first.start, self.last.end


class Reading:
    """A file as it is about to be bound."""

    def __init__(self, package: Package, part: str = "") -> None:
        self.package = package
        self.part = part or package.main
        self.source = canonical(package.parts[self.part])
        self.root = parsed(self.source)
        self.body = self.root.child("body") or self.root
        self.styles_root = self._root("styles")
        self.numbering_root = self._root("numbering")
        self.styles = Styles(self.styles_root)
        self.lists = FileLists(self.numbering_root, self.styles)
        self.lines: list[Line] = []
        self.marks: dict[str, Mark] = {}
        self.fields: list[FoundField] = []
        self.links: list[Node] = []
        self.styled: list[Node] = []
        self.listed: list[Node] = []
        self.leading: list[tuple[Node, str]] = []
        self.identified: list[Node] = []
        self.shapes: list[Node] = []  # those that have a name in VML, and what says one
        self.bookmark_ends: list[tuple[Node, Mark | None]] = []
        self.removed: list[Node] = []
        self.notes: list[Node] = []
        self.comments = 0
        self._by_id: dict[str, Mark] = {}
        self._open: list[Mark] = []
        self._fields: list[FoundField] = []
        self._numbers = Numbers(self.lists)
        self._line: Line | None = None
        self._block = 0
        self._quiet = 0  # within what is shown a second time, or in a box of its own: edited, not counted
        self._parents: list[Node] = []
        for index, node in enumerate(self.body.children):
            self._block = index
            self._visit(node)

    @property
    def blocks(self) -> list[Node]:
        """The children of the body."""
        return self.body.children

    def _root(self, kind: str) -> Node | None:
        names = self.package.related(self.package.main, kind)
        return tree(self.package.parts[names[0]]) if names else None

    def _visit(self, node: Node) -> None:
        name = node.name
        handler = HANDLERS.get(name)
        if handler is not None:
            handler(self, node)
        elif name not in PASSED:
            if node.attributes:
                self._leads(node)
            self._children(node)

    def _children(self, node: Node) -> None:
        self._parents.append(node)
        for child in node.children:
            self._visit(child)
        self._parents.pop()

    def _leads(self, node: Node) -> None:
        for attribute in LEADING:
            if attribute in node.attributes:
                self.leading.append((node, attribute))

    def _paragraph(self, node: Node) -> None:
        properties = node.child("pPr")
        style = (properties.value("pStyle") if properties is not None else None) or self.styles.default
        line = Line(node, self._block, style, self.lists.of(properties, style))
        own = outline_level(properties) if properties is not None else None
        line.outline = self.styles.heading(style) if own is None else own
        if not self._quiet:
            line.number = self._numbers.count(line.member)
        self.lines.append(line)
        before, self._line = self._line, line
        self._children(node)
        self._line = before

    def _text(self, node: Node) -> None:
        if self._quiet:
            return
        if self._line is not None:
            self._line.texts.append(node)
        for mark in self._open:
            mark.texts.append(node)
        for found in self._fields:
            if found.separate is not None or found.simple is not None:
                found.texts.append(node)

    def _style(self, node: Node) -> None:
        self.styled.append(node)

    def _list(self, node: Node) -> None:
        self.listed.append(node)

    def _bookmark(self, node: Node) -> None:
        if self._quiet:
            self.removed.append(node)
            return
        mark = Mark(node.get("name"), node, self._line)
        self._by_id[node.get("id")] = mark
        self._open.append(mark)
        self.marks.setdefault(mark.name, mark)

    def _bookmark_end(self, node: Node) -> None:
        mark = self._by_id.pop(node.get("id"), None)
        if mark is not None:
            self._open.remove(mark)
            mark.end = node
        self.bookmark_ends.append((node, mark))

    def _field_mark(self, node: Node) -> None:
        kind, run = node.get("fldCharType"), self._parents[-1]
        if kind == "begin":
            found = FoundField(self._line, node, run, outer=not self._fields)
            found.look = run.child("rPr")
            self._fields.append(found)
        elif self._fields and kind == "separate":
            self._fields[-1].separate = node
        elif self._fields and kind == "end":
            found = self._fields.pop()
            found.last = run
            around = self._parents[-2]
            found.whole = any(child is found.first for child in around.children)
            if not self._quiet:
                self.fields.append(found)

    def _instruction(self, node: Node) -> None:
        if self._fields:
            self._fields[-1].instructions.append(node)

    def _simple_field(self, node: Node) -> None:
        found = FoundField(self._line, simple=node, whole=True, outer=not self._fields)
        run = node.child("r")
        found.look = run.child("rPr") if run is not None else None
        self._fields.append(found)
        self._children(node)
        self._fields.pop()
        if not self._quiet:
            self.fields.append(found)

    def _link(self, node: Node) -> None:
        self.links.append(node)
        self._leads(node)
        self._children(node)

    def _alternate(self, node: Node) -> None:
        for child in node.children:
            self._quiet += child.name != "mc:Choice"
            self._visit(child)
            self._quiet -= child.name != "mc:Choice"

    def _box(self, node: Node) -> None:
        self._quiet += 1
        self._children(node)
        self._quiet -= 1

    def _identified(self, node: Node) -> None:
        self.identified.append(node)
        self._leads(node)
        self._children(node)

    def _shape(self, node: Node) -> None:
        self.shapes.append(node)
        self._leads(node)
        self._children(node)

    def _note(self, node: Node) -> None:
        self.notes.append(node)

    def _left_out(self, node: Node) -> None:
        self.comments += node.name == "commentReference"
        self.removed.append(node)

    def _control(self, node: Node) -> None:
        properties = node.child("sdtPr")
        for child in properties.children if properties is not None else ():
            if child.name == "id":
                self.identified.append(child)
            elif child.name in ("dataBinding", "{http://schemas.microsoft.com/office/word/2012/wordml}dataBinding"):
                self.removed.append(child)
        self._children(node)


HANDLERS: Mapping[str, Callable[[Reading, Node], None]] = {
    "p": Reading._paragraph,
    "t": Reading._text,
    "instrText": Reading._instruction,
    "numId": Reading._list,
    "bookmarkStart": Reading._bookmark,
    "bookmarkEnd": Reading._bookmark_end,
    "fldChar": Reading._field_mark,
    "fldSimple": Reading._simple_field,
    "hyperlink": Reading._link,
    "mc:AlternateContent": Reading._alternate,
    "txbxContent": Reading._box,
    "wp:docPr": Reading._identified,
    "sdt": Reading._control,
    **dict.fromkeys((*NAMED, *REFERRING), Reading._shape),
    **dict.fromkeys(STYLED, Reading._style),
    **dict.fromkeys(NOTES, Reading._note),
    **dict.fromkeys(LEFT_OUT, Reading._left_out),
}


@lru_cache(maxsize=8)
def tree(data: bytes) -> Node:
    """Return the root of a part that many files have alike: styles, lists."""
    return parsed(in_utf8(data))


def canonical(data: bytes) -> bytes:
    """Return XML in UTF-8 with the usual prefixes; a file that Word or LibreOffice wrote is returned as it is."""
    source = in_utf8(data)
    if USUAL in source[: source.find(b">", source.find(b"?>") + 2) + 1]:
        return source
    from xml.etree import ElementTree

    for prefix, uri in SPACES.items():
        ElementTree.register_namespace(prefix, uri)
    rewritten: bytes = ElementTree.tostring(ElementTree.fromstring(source), "utf-8", xml_declaration=True)
    return rewritten
