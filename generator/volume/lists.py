"""One part of lists for the volume: chapters count in the frame's own list, everything else in a copy of its file's."""

from __future__ import annotations

import hashlib
import re

from generator.volume.edits import Edits
from generator.volume.reading import Line, Reading
from generator.volume.styles import give_property
from generator.word import FileLists, Level, List, Membership, Node, Styles, in_utf8

PLAIN_HEADINGS = 5  # levels of our main list that say anything


class ListBook:
    """The lists of the volume."""

    def __init__(self, source: bytes, root: Node, styles: Styles) -> None:
        self._source = source
        nodes = root.children
        self._lists = FileLists(root, styles)
        self.abstract = max((int(n.get("abstractNumId")) for n in nodes if n.name == "abstractNum"), default=0)
        self.num = max((int(n.get("numId")) for n in nodes if n.name == "num"), default=0)
        first = next((n.start for n in nodes if n.name == "num"), source.rindex(b"</"))
        self._split = first
        self._end = source.rindex(b"</")
        self._abstracts: list[bytes] = []
        self._nums: list[bytes] = []
        self.chapters = 0
        self.main = next((id for id, found in self._lists.lists.items() if _is_main(found)), 0)
        self._bullets = {
            _signature(found): id
            for id, found in self._lists.lists.items()
            if _is_bullets(found) and not found.overrides
        }

    def part(self) -> bytes:
        """Return the part with what was taken over."""
        source, split = self._source, self._split
        added = b"".join(self._abstracts)
        return source[:split] + added + source[split : self._end] + b"".join(self._nums) + source[self._end :]

    def given(self, style: str, styles: Styles) -> Membership | None:
        """Return the list in which a style of the volume puts a paragraph; `styles` are those of the frame."""
        return self._lists.of(None, style)

    def abstract_of(self, num: int) -> int:
        """Return the definition that a list of the frame has."""
        return self._lists.lists[num].counters

    def signature(self, num: int) -> tuple[Level | None, ...]:
        """Return what a list of the frame looks like."""
        return _signature(self._lists.lists[num])

    def bullets(self, found: List) -> int:
        """Return the frame's list with the same bullets; 0 if there is none."""
        return self._bullets.get(_signature(found), 0) if _is_bullets(found) and not found.overrides else 0

    def add_abstract(self, xml: bytes) -> int:
        """Take a definition over; `xml` is the element with its id left open."""
        self.abstract += 1
        self._abstracts.append(xml.replace(ABSTRACT_ID, str(self.abstract).encode()))
        return self.abstract

    def add_num(self, abstract: int, overrides: bytes) -> int:
        """Take a list over."""
        self.num += 1
        self._nums.append(
            b'<w:num w:numId="%d"><w:abstractNumId w:val="%d"/>%b</w:num>' % (self.num, abstract, overrides)
        )
        return self.num


START = b'<w:lvlOverride w:ilvl="%d"><w:startOverride w:val="%d"/></w:lvlOverride>'
ABSTRACT_ID = b"\x00id\x00"


class Shelf:
    """The lists of one member, as the volume has them."""

    def __init__(self, book: ListBook, id: str, reading: Reading) -> None:
        self._book = book
        self._id = id
        self._reading = reading
        root = reading.numbering_root
        nodes = root.children if root is not None else []
        self._nums = {int(n.get("numId", "0")): n for n in nodes if n.name == "num"}
        self._defined = {int(n.get("abstractNumId", "0")): n for n in nodes if n.name == "abstractNum"}
        names = reading.package.related(reading.package.main, "numbering")
        self._source = in_utf8(reading.package.parts[names[0]]) if names else b""
        self._taken: dict[int, int] = {}
        self._abstracts: dict[int, int] = {}
        self._apart: int | None = None
        self.shared = self._shared()

    def _shared(self) -> int | None:
        """Return the definition of the member's list of chapters, where the frame's counts on to the same numbers."""
        book = self._book
        tops = [line for line in self._reading.lines if line.number is not None and line.outline == 1]
        if not book.main or len(tops) != 1:
            return None
        number = tops[0].number
        assert number is not None
        wanted = book.signature(book.main)
        if number.level or number.values[0] != book.chapters + 1 or _signature(number.list) != wanted:
            return None
        first = next(
            line for line in self._reading.lines if line.number and line.number.list.counters == number.list.counters
        )
        if first is not tops[0]:
            return None
        book.chapters += 1
        return number.list.counters

    def of(self, num: int) -> int:
        """Return the list of the volume that stands for one of the member's; 0 for none."""
        if num not in self._taken:
            self._taken[num] = self._take(num)
        return self._taken[num]

    def apart(self, line: Line) -> int:
        """Return the list for a paragraph of the list of chapters that stands at the end of the volume.

        There that list has come to other numbers: it gets a copy of its own, which goes on from the number that it has.
        """
        number = line.number
        if number is None or number.list.counters != self.shared:
            return 0
        if self._apart is None:
            starts = enumerate(number.values[: number.level + 1])
            overrides = b"".join(START % (level, value) for level, value in starts if value is not None)
            self._apart = self._book.add_num(self._abstract(number.list.counters), overrides)
        return self._apart

    def _take(self, num: int) -> int:
        found, node = self._reading.lists.lists.get(num), self._nums.get(num)
        if found is None or node is None:
            return 0
        bullets = self._book.bullets(found)
        if bullets:
            return bullets
        edits = Edits(self._source)
        _without_styles(edits, node)
        overrides = b"".join(edits.node(child) for child in node.children if child.name == "lvlOverride")
        if found.counters == self.shared:
            return (
                self._book.main
                if not overrides
                else self._book.add_num(self._book.abstract_of(self._book.main), overrides)
            )
        return self._book.add_num(self._abstract(found.counters), overrides)

    def _abstract(self, id: int) -> int:
        if id not in self._abstracts:
            node = self._defined.get(id)
            edits = Edits(self._source)
            xml = b'<w:abstractNum w:abstractNumId="' + ABSTRACT_ID + b'"><w:multiLevelType w:val="multilevel"/>'
            for child in node.children if node is not None else ():
                if child.name == "lvl":
                    _without_styles(edits, child)
                    xml += edits.node(child)
            name = hashlib.sha256(f"{self._id} {id}".encode()).hexdigest()[:8].upper()
            xml = xml.replace(b"<w:multiLevelType", f'<w:nsid w:val="{name}"/><w:multiLevelType'.encode(), 1)
            self._abstracts[id] = self._book.add_abstract(xml + b"</w:abstractNum>")
        return self._abstracts[id]

    def of_style(self, style: str) -> bytes:
        """Return the list property that a style taken over gets: list and level as they are in its file."""
        member = self._reading.lists.of(None, style)
        return property_of(self.of(member.list), member.level) if member is not None else property_of(0, 0)


def property_of(num: int, level: int) -> bytes:
    """Return the property that puts a paragraph into a list."""
    return b'<w:numPr><w:ilvl w:val="%d"/><w:numId w:val="%d"/></w:numPr>' % (level, num)


def count_in(line: Line, wanted: tuple[int, int], given: tuple[int, int], edits: Edits) -> None:
    """Let a paragraph be in the list `wanted`, where its style would put it into `given` (0: in none)."""
    properties = line.node.child("pPr")
    own = properties.child("numPr") if properties is not None else None
    if wanted == given and own is None:
        return
    xml = property_of(*wanted) if wanted != given else b""
    if own is not None:
        edits.replace(own.start, own.end, xml)
    elif xml:
        give_property(edits, line.node, xml)


def _without_styles(edits: Edits, node: Node) -> None:
    """A style can be linked to one list only, and in the volume that is the frame's; nor do pictures come along."""
    for found in node.walk():
        if found.name in ("pStyle", "lvlPicBulletId"):
            edits.remove(found)


def _signature(found: List) -> tuple[Level | None, ...]:
    levels = [level._replace(start=1) if not index and level else level for index, level in enumerate(found.levels)]
    while levels and (levels[-1] is None or levels[-1].format == "none" or not levels[-1].text):
        levels.pop()
    return tuple(levels[:PLAIN_HEADINGS])


def _is_bullets(found: List) -> bool:
    return all(level is None or level.format in ("bullet", "none") for level in found.levels)


def _is_main(found: List) -> bool:
    top = found.levels[0]
    return top is not None and re.fullmatch(r"第%1章", top.text) is not None and not found.overrides
