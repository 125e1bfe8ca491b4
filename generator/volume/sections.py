"""Sections of the volume: each document has its own, as its pages are set, with a header that names it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from generator.volume.carrying import Cargo
from generator.volume.edits import Edits
from generator.volume.guest import Guest, Ids
from generator.volume.reading import FoundField, Reading
from generator.volume.styles import StyleBook, give_property
from generator.volume.writing import field, paragraph, text
from generator.word import Node, Package, Relationship

# Of a section's properties, what is the volume's affair and not the single file's.
FRAME_ONLY = frozenset({
    "headerReference", "footerReference", "titlePg", "pgNumType", "printerSettings", "sectPrChange", "paperSrc",
    "footnotePr", "endnotePr",
})  # fmt: skip
TURNED = {"header": "ヘッダー（横）", "ヘッダー（下線）": "ヘッダー（横・下線）", "footer": "フッター（横）"}
CLOSING = "区切り"
NAMING = re.compile(r'STYLEREF\s+(?:"?heading 1"?|1)(?:\s+\\.*)?', re.IGNORECASE)
PLAIN = (
    b'<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417"'
    b' w:header="680" w:footer="624" w:gutter="0"/>'
)


class Frames:
    """The headers and footers of the volume: made out of those of the frame's last section, one a document."""

    def __init__(self, package: Package, last: Node | None, styles: StyleBook, cargo: Cargo) -> None:
        self._package = package
        self._styles = styles
        self._cargo = cargo
        self._relations = {found.id: found for found in package.relationships(package.main)}
        self._frames = [
            (node.name, self._relations[node.get("r:id")])
            for node in (last.children if last is not None else ())
            if node.name in ("headerReference", "footerReference")
            and node.get("type", "default") == "default"
            and node.get("r:id") in self._relations
        ]
        for name, found in self._frames:
            if name == "headerReference":
                cargo.drop(found)  # each document gets one of its own
        self._readings: dict[str, Reading] = {}
        self._made: dict[tuple[str, str, bool], str] = {}

    def references(self, guest: Guest, turned: bool, ids: Ids) -> bytes:
        """Return the references to header and footer for pages of a member, upright or turned."""
        return b"".join(
            f'<w:{name} w:type="default" r:id="{self._id(name, found, guest, turned, ids)}"/>'.encode()
            for name, found in self._frames
        )

    def _id(self, name: str, found: Relationship, guest: Guest, turned: bool, ids: Ids) -> str:
        is_header = name == "headerReference"
        if not is_header and not turned:
            return found.id
        key = (name, guest.member.id if is_header else "", turned)
        if key not in self._made:
            data = self._written(found.target, guest if is_header else None, turned, ids)
            place = f"word/{'header' if is_header else 'footer'}_{key[1] or 'all'}{'_wide' if turned else ''}.xml"
            self._cargo.part(place, data, self._package.content_type(found.target))
            self._made[key] = self._cargo.relate(found.type, place)
        return self._made[key]

    def _written(self, part: str, guest: Guest | None, turned: bool, ids: Ids) -> bytes:
        if part not in self._readings:
            self._readings[part] = Reading(self._package, part)
        reading = self._readings[part]
        edits = Edits(reading.source)
        for node in reading.styled if turned else ():
            name = reading.styles.name(node.get("val"))
            wide = self._styles.id(TURNED.get(name.lower(), TURNED.get(name, "")))
            if wide:
                edits.set(node, "w:val", wide)
        if guest is not None:
            self._name(reading.fields, edits, guest, ids)
        return edits.cut(0, len(reading.source))

    def _name(self, fields: Iterable[FoundField], edits: Edits, guest: Guest, ids: Ids) -> None:
        """Let a header name the document: by the heading of its page where Word can tell it, else by its title."""
        top = guest.title
        found = [f for f in fields if NAMING.fullmatch(f.instruction) and f.whole]
        if not found or top is None:
            return
        words = guest.text(top.texts)
        start, end = found[0].place[0], found[-1].place[1]
        if top.number is not None and not guest.is_foreign:
            xml = field("STYLEREF 1 \\n", top.number.reference()) + text("　") + field("STYLEREF 1", words)
        else:
            number = f"{top.number.reference()}　" if top.number is not None else ""
            xml = (text(number) if number else b"") + field(f"REF {guest.marked(top, ids)} \\h", words)
        edits.replace(start, end, xml)


def is_turned(section: Node | None) -> bool:
    """Tell whether pages are wider than they are high."""
    size = section.child("pgSz") if section is not None else None
    if size is None:
        return False
    return size.get("orient") == "landscape" or _int(size.get("w")) > _int(size.get("h"))


def properties(guest: Guest, section: Node | None, frames: Frames, ids: Ids, *, first: bool) -> bytes:
    """Return the properties of a section of a member, with the volume's header and footer."""
    source = guest.reading.source
    kept = {node.name: source[node.start : node.end] for node in (section.children if section is not None else ())}
    for name in FRAME_ONLY & set(kept):
        del kept[name]
    if first or "type" not in kept:
        kept = {"type": b'<w:type w:val="nextPage"/>', **{name: xml for name, xml in kept.items() if name != "type"}}
    if section is None:
        kept["pgSz"] = PLAIN
    return b"<w:sectPr>" + frames.references(guest, is_turned(section), ids) + b"".join(kept.values()) + b"</w:sectPr>"


def sections_of(guest: Guest, staying: Sequence[int]) -> list[tuple[int, Node | None]]:
    """Return the sections of a member: the last block of each, and its properties (None: the file has none)."""
    blocks = guest.reading.blocks
    found: list[tuple[int, Node | None]] = []
    for index in staying:
        section = _section_of(blocks[index])
        if section is not None:
            found.append((index, section))
    if staying and (not found or found[-1][0] != staying[-1]):
        found.append((staying[-1], blocks[-1] if blocks[-1].name == "sectPr" else None))
    return found


def write_sections(
    guest: Guest, staying: Sequence[int], frames: Frames, styles: StyleBook, ids: Ids, *, last: bool = False
) -> bytes:
    """Rewrite the sections of a member; return what has to stand behind its last block so that its section ends.

    The `last` section of a file ends with the file itself.
    """
    reading, edits = guest.reading, guest.edits
    closing = b""
    for number, (index, section) in enumerate(sections_of(guest, staying)):
        block = reading.blocks[index]
        xml = properties(guest, section, frames, ids, first=not number)
        if section is not None and _section_of(block) is section:
            edits.replace(section.start, section.end, xml)
        elif last:
            closing = xml
        elif block.name == "p" and not edits.is_empty(block):
            give_property(edits, block, xml, section=True)
        else:
            closing = break_with(xml, styles)
    return closing


def break_with(xml: bytes, styles: StyleBook) -> bytes:
    """Return a paragraph that says nothing and ends a section."""
    return paragraph(styles.id(CLOSING), b"", xml.decode())


def _section_of(paragraph: Node) -> Node | None:
    found = paragraph.child("pPr")
    return found.child("sectPr") if found is not None else None


def _int(text: str) -> int:
    found = re.match(r"-?\d+", text)
    return int(found[0]) if found else 0
