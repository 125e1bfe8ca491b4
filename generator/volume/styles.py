"""One book of styles for the volume: the frame's, and those that only a member has."""

from __future__ import annotations

from collections.abc import Callable

from generator.revision import opening_tag
from generator.volume.edits import Edits, quoted
from generator.volume.reading import STYLED, Reading
from generator.word import Node, in_utf8

# A file that knows none of these is not of our making, and its "heading 2" is not what ours is.
OWN = frozenset({"柱書", "表本文", "附則項", "見出し（番号なし）"})
PARTS = ("pPr", "rPr", "tblPr", "trPr", "tcPr")
LINKED = {"basedOn": "", "link": "", "next": "paragraph"}


class StyleBook:
    """The styles of the volume; `of` says which of them stands for a style of a member, and takes it over if none does.

    Styles are one by name and kind. Those of a member that is not of our making are its own: it keeps its look, and
    where a name is taken it is told by the member's id.
    """

    def __init__(self, source: bytes, root: Node) -> None:
        self._source = source
        self._end = source.rindex(b"</")
        self._taken = {node.get("styleId").lower() for node in root.children if node.name == "style"}
        self._known = {_key(node): node.get("styleId") for node in root.children if node.name == "style"}
        self._added: list[bytes] = []

    def part(self) -> bytes:
        """Return the part with what was taken over."""
        return self._source[: self._end] + b"".join(self._added) + self._source[self._end :]

    def id(self, name: str, kind: str = "paragraph") -> str:
        """Return the id of a style of the volume; '' if it has none of this name."""
        return self._known.get((kind, name.lower()), "")

    def taking(self, id: str, reading: Reading, numbered: Callable[[str], bytes]) -> Wardrobe:
        """Return the styles of a member as the volume has them; `numbered` gives the list that a style of it is in."""
        return Wardrobe(self, id, reading, numbered)

    def add(self, wanted: str, key: tuple[str, str], xml: Callable[[str], bytes]) -> str:
        """Take a style over under an id that is free."""
        id, number = wanted, 1
        while id.lower() in self._taken:
            number += 1
            id = f"{wanted}{number}"
        self._taken.add(id.lower())
        self._known[key] = id
        self._added.append(xml(id))
        return id


class Wardrobe:
    """The styles of one member, as the volume has them."""

    def __init__(self, book: StyleBook, id: str, reading: Reading, numbered: Callable[[str], bytes]) -> None:
        self._book = book
        self._suffix = f"（{id}）"
        self._numbered = numbered
        root = reading.styles_root
        styles = [node for node in root.children if node.name == "style"] if root is not None else []
        self._nodes = {node.get("styleId"): node for node in styles}
        self.is_foreign = bool(styles) and not OWN & {node.value("name") or "" for node in styles}
        names = reading.package.related(reading.package.main, "styles")
        self._source = in_utf8(reading.package.parts[names[0]]) if names else b""
        self._defaults = root.child("docDefaults") if root is not None else None
        self._default = reading.styles.default
        self._ids: dict[str, str] = {}
        self._own: set[str] = set()

    def of(self, id: str, kind: str) -> str:
        """Return the id in the volume of a style of the member; '' where the member itself does not know it."""
        if id not in self._ids:
            node = self._nodes.get(id)
            if node is None:
                # What a file names and does not describe is Word's own affair: by its id, or plain text.
                return self._book.id(id, kind)
            self._ids[id] = self._found(node) or self._taken_over(node)
        return self._ids[id]

    def is_own(self, id: str) -> bool:
        """Tell whether a style of the member was taken over."""
        return id in self._own

    def plain(self) -> str:
        """Return what paragraphs without a style have to name ('': nothing)."""
        return self.of(self._default, "paragraph") if self.is_foreign and self._default else ""

    def _found(self, node: Node) -> str:
        if self.is_foreign and node.get("type", "paragraph") in ("paragraph", "table"):
            return ""
        return self._book.id(*reversed(_key(node)))

    def _taken_over(self, node: Node) -> str:
        kind, name = _key(node)
        edits = Edits(self._source)
        collides = bool(self._book.id(name, kind))
        told = (node.value("name") or node.get("styleId")) + (self._suffix if collides else "")

        def xml(id: str) -> bytes:
            self._ids[node.get("styleId")] = id
            self._own.add(node.get("styleId"))
            self._write(edits, node, id, told if collides else "")
            return edits.node(node)

        return self._book.add(node.get("styleId"), (kind, told.lower()), xml)

    def _write(self, edits: Edits, node: Node, id: str, name: str) -> None:
        edits.set(node, "w:styleId", id)
        if node.get("default") and (name or self.is_foreign):
            edits.set(node, "w:default", "0")
        for child in node.children:
            if child.name == "name" and name:
                edits.set(child, "w:val", name)
            elif child.name in LINKED:
                other = child.get("val")
                kind = "character" if child.name == "link" and node.get("type") == "paragraph" else "paragraph"
                kind = node.get("type", "paragraph") if child.name == "basedOn" else kind
                mapped = self.of(other, kind) if other != node.get("styleId") else id
                edits.set(child, "w:val", mapped) if mapped else edits.remove(child)
            elif child.name == "pPr":
                self._properties(edits, child, node)
        self._with_defaults(edits, node)

    def _properties(self, edits: Edits, properties: Node, style: Node) -> None:
        listed = properties.child("numPr")
        if listed is not None:
            edits.replace(listed.start, listed.end, self._numbered(style.get("styleId")))

    def _with_defaults(self, edits: Edits, node: Node) -> None:
        """Give the style that all others of a foreign file are based on what its file gives to every paragraph."""
        if not self.is_foreign or node.get("type", "paragraph") != "paragraph" or node.value("basedOn"):
            return
        found = {name: self._default_properties(name) for name in ("pPr", "rPr")}
        for name, inner in found.items():
            own = node.child(name)
            if own is not None and inner and not edits.is_empty(own):
                # What stands first is what the style says itself: of two of one kind Word takes it amiss, so only
                # what it does not say comes from its file's defaults.
                said = {child.name for child in own.children}
                missing = b"".join(xml for kind, xml in inner if kind not in said)
                edits.insert(edits.inside(own)[1], missing)
            elif inner:
                behind = PARTS[PARTS.index(name) + 1 :]
                at = next((c.start for c in node.children if c.name in behind), edits.inside(node)[1])
                xml = b"".join(xml for _, xml in inner)
                edits.insert(at, b"<w:" + name.encode() + b">" + xml + b"</w:" + name.encode() + b">")

    def _default_properties(self, name: str) -> list[tuple[str, bytes]]:
        holder = self._defaults.child(f"{name}Default") if self._defaults is not None else None
        inner = holder.child(name) if holder is not None else None
        return [(c.name, self._source[c.start : c.end]) for c in inner.children] if inner is not None else []


def dress(reading: Reading, wardrobe: Wardrobe, edits: Edits) -> None:
    """Let every paragraph, run and table of a member name the volume's style."""
    for node in reading.styled:
        id = node.get("val")
        mapped = wardrobe.of(id, STYLED[node.name])
        if not mapped:
            edits.remove(node)
        elif mapped != id:
            edits.set(node, "w:val", mapped)
    plain = wardrobe.plain()
    for line in reading.lines if plain else ():
        properties = line.node.child("pPr")
        if properties is None or properties.child("pStyle") is None:
            give_property(edits, line.node, f'<w:pStyle w:val="{quoted(plain)}"/>'.encode(), first=True)


LAST = ("rPr", "sectPr", "pPrChange")
BEFORE_LIST = frozenset({"pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl"})


def give_property(edits: Edits, paragraph: Node, xml: bytes, *, first: bool = False, section: bool = False) -> None:
    """Give a paragraph a property: its style (`first`), its section, or its list, each in the order of the schema."""
    properties = paragraph.child("pPr")
    if properties is None:
        if edits.is_empty(paragraph):
            opened = opening_tag(edits.source, paragraph)
            edits.replace(paragraph.start, paragraph.end, opened + b"<w:pPr>" + xml + b"</w:pPr></w:p>")
        else:
            edits.insert(edits.inside(paragraph)[0], b"<w:pPr>" + xml + b"</w:pPr>")
        return
    if edits.is_empty(properties):
        edits.replace(properties.start, properties.end, b"<w:pPr>" + xml + b"</w:pPr>")
        return
    start, end = edits.inside(properties)
    if first:
        at = start
    elif section:
        at = next((c.start for c in properties.children if c.name == "pPrChange"), end)
    else:
        at = next((c.start for c in properties.children if c.name not in BEFORE_LIST), end)
    edits.insert(at, xml)


def _key(node: Node) -> tuple[str, str]:
    return node.get("type", "paragraph"), (node.value("name") or node.get("styleId")).lower()
