"""Has anybody touched a file since it was written, and do two files say the same? Two questions, never one.

`is_touched` decides what may be replaced: everything counts but the closed lists below, and what is not understood
counts as touched, so that a wrong answer costs a draft and never an edit. `says_the_same` decides whether there is
anything new: the text as `word` reads it, whatever the file looks like.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple
from xml.parsers.expat import ExpatError

from generator.container import ContainerError
from generator.word import (
    Block,
    BlockControl,
    Node,
    Package,
    Paragraph,
    Role,
    Table,
    View,
    compared,
    decided,
    in_utf8,
    is_xml,
    parsed,
    read_document,
)

PROPERTIES = "docProps/"

# Noise in any part: what Word writes by itself when a file is opened and saved, each with the reason that it says
# nothing of what a person did.
NOISE_ATTRIBUTES = frozenset({
    # The sessions in which something was typed: new at each save.
    "rsidR", "rsidRPr", "rsidRDefault", "rsidP", "rsidSect", "rsidTr", "rsidDel",
    # Names that Word gives paragraphs and drawings for its own use: other ones in each program, or none.
    "w14:paraId", "w14:textId", "anchorId", "editId",
    # The id of a level in Word's gallery of lists.
    "tplc",
    # Which prefixes an older program may skip: depends on what Word has declared, not on what is written.
    "mc:Ignorable",
})  # fmt: skip
NOISE_ELEMENTS = frozenset({
    # Where the spelling checker has something to say.
    "proofErr",
    # Where the page ended when it was last shown, on that computer with its fonts.
    "lastRenderedPageBreak",
    # In which language the checker reads: set by the keyboard that somebody typed with.
    "lang",
    # The session in which a style was made, and the names of a list for Word's gallery.
    "rsid", "nsid", "tmpl",
    # How styles that nobody uses would be listed.
    "latentStyles",
})  # fmt: skip
# Where the cursor was when the file was saved.
NOISE_BOOKMARK = "_GoBack"
# Settings of the screen, of the checker, of the program; and of what is not there (mathematics, shapes, notes: if there
# are any, they count themselves).
NOISE_SETTINGS = frozenset({
    "rsids", "docId", "chartTrackingRefBased",  # sessions, and the file's own number
    "zoom", "view", "hideSpellingErrors", "hideGrammaticalErrors", "proofState", "activeWritingStyle",
    "themeFontLang", "decimalSymbol", "listSeparator",  # the language of the computer
    "updateFields",  # an order to Word, which takes it away when it has obeyed
    "mathPr", "m:mathPr", "shapeDefaults", "hdrShapeDefaults", "footnotePr", "endnotePr",
})  # fmt: skip
# What Word adds to the compatibility of a file, and what it means.
NOISE_COMPATIBILITY = frozenset({"useWord2013TrackBottomHyphenation", "allowSpaceOfSameStyleInTable"})
# Parts that are told of and not written: properties, how the file would be saved as a web page.
NOISE_KINDS = frozenset({"core-properties", "extended-properties", "custom-properties", "thumbnail", "webSettings"})
NOTES = frozenset({"footnotes", "endnotes"})
SETTLED = frozenset({"t", "delText", "instrText", "delInstrText"})
WHITE = " \t\r\n"  # XML's; the wide space of Japanese is a character


class Element(NamedTuple):
    """An element without noise: equal if and only if nobody could have meant a difference."""

    name: str
    attributes: tuple[tuple[str, object], ...]
    text: str
    children: tuple[Element, ...]


def is_touched(written: Mapping[str, bytes], found: Mapping[str, bytes]) -> bool:
    """Tell whether the file of the parts `found` is another one than `written`, or may be; document properties aside.

    `found` has been looked at by `open_word`.
    """
    if _same_bytes(written, found):
        return False
    try:
        return _whole(Package(written)) != _whole(Package(found))
    except (ContainerError, ExpatError, ValueError, LookupError, RecursionError):
        return True


def says_the_same(one: Mapping[str, bytes], other: Mapping[str, bytes]) -> bool:
    """Tell whether two files that `open_word` has looked at hold the same rules: text, numbers, headers, notes.

    Tracked changes count as accepted; what is filled into a control, comments, looks and properties are no rules.
    """
    return _same_bytes(one, other) or said(one) == said(other)


def said(parts: Mapping[str, bytes]) -> tuple[object, ...]:
    """Return what the file says, as `says_the_same` compares it."""
    document = read_document(Package(parts))
    # LibreOffice writes a header once for each section that shows it.
    headers = dict.fromkeys((story.kind, story.which, tuple(_said(story.blocks))) for story in document.headers)
    stories = (document.body, *(story for _, story in document.notes))
    return (*headers, *((story.kind, tuple(_said(story.blocks))) for story in stories))


def _same_bytes(one: Mapping[str, bytes], other: Mapping[str, bytes]) -> bool:
    return _without_properties(one) == _without_properties(other)


def _without_properties(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    return {name: data for name, data in parts.items() if not name.startswith(PROPERTIES)}


def _whole(package: Package) -> tuple[object, ...]:
    """Return all that is in the file: the parts that lead from one to the other, and those that nothing leads to."""
    reading = _Reading(package)
    linked = reading.implicit("", frozenset())
    rest = [name for name in package.parts if name not in reading.reached and not _is_listing(package, name)]
    return (linked, tuple(sorted((name, package.parts[name]) for name in rest)))


def _is_listing(package: Package, name: str) -> bool:
    """Tell whether the part only says what the others are, which is seen where they are used."""
    return name.startswith(PROPERTIES) or package.roles[name] in (Role.TYPES, Role.RELATIONSHIPS, Role.PROPERTIES)


class _Reading:
    """Parts as they are compared: numbers of relationships and bookmarks replaced by what they stand for."""

    def __init__(self, package: Package) -> None:
        self.package = package
        self.reached: set[str] = set()
        self._there = {name.lower(): name for name in package.parts}
        self._at: list[str] = []

    def implicit(self, source: str, used: frozenset[str]) -> tuple[object, ...]:
        """Return what `source` points to without naming it in its text (styles, settings), by kind."""
        found = []
        for relationship in self.package.relationships(source):
            if relationship.id in used:
                continue
            target = self._there.get(relationship.target.lower(), "")
            if relationship.kind in NOISE_KINDS and not relationship.external:
                self.reached.add(target)
                continue
            content = self._target(relationship.target, relationship.external)
            if not _is_empty(relationship.kind, content):
                found.append((relationship.kind, content))
        return tuple(sorted(found, key=repr))

    def _target(self, target: str, external: bool) -> object:
        if external:
            return target
        name = self._there.get(target.lower(), "")
        if name in self._at:
            return name  # a ring: the part is being read
        return self._part(name) if name else ("gone", target)

    def _part(self, name: str) -> object:
        self.reached.add(name)
        data = self.package.parts[name]
        if not is_xml(data):
            return data
        self._at.append(name)
        part = _Part(self, name, parsed(in_utf8(data)))
        root = part.root()
        linked = self.implicit(name, frozenset(part.used))
        self._at.pop()
        return (root, linked)

    def pointed(self, source: str, id: str) -> object:
        """Return what the relationship `id` of the part `source` leads to."""
        for relationship in self.package.relationships(source):
            if relationship.id == id:
                return (relationship.kind, self._target(relationship.target, relationship.external))
        return id


class _Part:
    """One XML part."""

    def __init__(self, reading: _Reading, name: str, node: Node) -> None:
        self.reading, self.name, self.node = reading, name, node
        self.used: set[str] = set()
        self._bookmarks = {n.get("id"): n.get("name") for n in node.walk() if n.name == "bookmarkStart"}

    def root(self) -> Element:
        return self._element(self.node, self._children(self.node))

    def _element(self, node: Node, children: tuple[Element, ...]) -> Element:
        text = node.text if node.get("xml:space") == "preserve" else node.text.strip(WHITE)
        return Element(node.name, tuple(sorted(self._attributes(node), key=repr)), text, children)

    def _attributes(self, node: Node) -> Iterator[tuple[str, object]]:
        for name, value in node.attributes.items():
            if name.startswith("r:"):
                self.used.add(value)
                yield name, self.reading.pointed(self.name, value)
            elif name == "id" and node.name in ("bookmarkStart", "bookmarkEnd"):
                yield name, self._bookmarks.get(value, value)
            elif _local(name) not in NOISE_ATTRIBUTES and name not in NOISE_ATTRIBUTES and name != "xml:space":
                yield name, value

    def _children(self, node: Node) -> tuple[Element, ...]:
        found: list[Element] = []
        for child in _alternatives(node):
            if self._is_noise(node, child):
                continue
            element = self._element(child, self._children(child))
            if _says_nothing(element):
                continue
            if found and (joined := _joined(found[-1], element)) is not None:
                found[-1] = joined
            else:
                found.append(element)
        return tuple(found)

    def _is_noise(self, parent: Node, node: Node) -> bool:
        if node.name in NOISE_ELEMENTS:
            return True
        if node.name in ("bookmarkStart", "bookmarkEnd"):
            return self._bookmarks.get(node.get("id")) == NOISE_BOOKMARK
        if parent.name == "sdtPr" and node.name == "id":
            return True  # the number that Word gives a control
        if parent.name == "settings":
            return _local(node.name) in NOISE_SETTINGS
        return node.name == "compatSetting" and node.get("name") in NOISE_COMPATIBILITY


def _alternatives(node: Node) -> Iterator[Node]:
    """Yield the children; of what is written twice for two generations of programs, what Word itself reads."""
    for child in node.children:
        if child.name == "mc:AlternateContent":
            choice = child.child("mc:Choice") or child.child("mc:Fallback")
            yield from choice.children if choice is not None else ()
        else:
            yield child


def _says_nothing(element: Element) -> bool:
    """Tell whether an element was there for noise alone: properties without any, a run that holds nothing."""
    if element.name in ("rPr", "pPr"):
        return not element.children and not element.attributes
    if element.name == "r":
        return all(child.name == "rPr" for child in element.children)
    return element.name == "compat" and not element.children


def _joined(first: Element, second: Element) -> Element | None:
    """Return two neighbours as the one that they were before a program split them; None if they are two."""
    if first.name != second.name or first.attributes or second.attributes:
        return None
    if first.name in SETTLED:
        return first._replace(text=first.text + second.text)
    if first.name != "r":
        return None
    look, content = _look(first)
    other_look, other = _look(second)
    if look != other_look:
        return None
    middle = _joined(content[-1], other[0])
    contents = (*content, *other) if middle is None else (*content[:-1], middle, *other[1:])
    return first._replace(children=(*look, *contents))


def _look(run: Element) -> tuple[tuple[Element, ...], tuple[Element, ...]]:
    looks = run.children[:1] if run.children[0].name == "rPr" else ()
    return looks, run.children[len(looks) :]


def _is_empty(kind: str, content: object) -> bool:
    """Tell whether a part that Word adds by itself holds nothing."""
    if not isinstance(content, tuple) or not isinstance(content[0], Element):
        return False
    root, linked = content
    if kind in NOTES:
        # The lines that part notes from the text; Word writes them where there is not one note.
        return all(dict(note.attributes).get("type", "normal") != "normal" for note in root.children)
    if kind == "fontTable":
        return not linked  # what is known of the fonts that are used; only a font that is embedded is content
    return kind == "customXml" and _local(root.name) == "Sources" and not root.children  # of quotations: none


def _local(name: str) -> str:
    return name.rpartition("}")[2]


def _said(blocks: Iterable[Block]) -> Iterator[tuple[object, ...]]:
    for block in decided(tuple(blocks), View.ACCEPTED):
        if isinstance(block, Paragraph):
            words = compared(block.pieces)
            if words or block.label():  # LibreOffice drops the empty one that parts two blocks
                yield (block.kind, block.outline, block.label(), words)
        elif isinstance(block, Table):
            yield tuple(
                tuple((cell.span, cell.merged, tuple(_said(cell.blocks))) for cell in row.cells) for row in block.rows
            )
        elif isinstance(block, BlockControl):
            yield (block.kind, tuple(_said(block.blocks)))
        else:
            yield (block.name, block.words)
