"""A member on its way into the volume: what was read of it, and every edit that it needs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import count

from generator.volume.edits import Edits, quoted
from generator.volume.lists import ListBook, Shelf, count_in
from generator.volume.model import Member, Place
from generator.volume.reading import Line, Reading
from generator.volume.shapes import ShapeIds, settle_shapes
from generator.volume.styles import StyleBook, Wardrobe, dress
from generator.word import Node, Number, Styles

TITLE_LEVEL = 1


@dataclass
class Ids:
    """What must be unique in one file, counted over all members; `pages` are the fields that show a page's number."""

    bookmarks: count[int] = field(default_factory=lambda: count(1))
    drawings: count[int] = field(default_factory=lambda: count(1001))
    controls: count[int] = field(default_factory=lambda: count(1_000_001))
    shapes: ShapeIds = field(default_factory=ShapeIds)
    names: set[str] = field(default_factory=set)
    pages: list[Paged] = field(default_factory=list)

    def name(self, wanted: str) -> str:
        """Return a name for a bookmark that no other has; Word does not tell capitals from small letters."""
        for number in count(1):
            name = wanted if number == 1 else f"{wanted[:36]}_{number}"
            if name.lower() not in self.names:
                break
        self.names.add(name.lower())
        return name


class Guest:
    """One member: its reading, edits, styles and lists, and its bookmarks by the names that they have in the volume."""

    def __init__(self, member: Member, reading: Reading) -> None:
        self.member = member
        self.reading = reading
        self.edits = Edits(reading.source)
        self.names: dict[str, str] = {}
        self.numbers: dict[str, str] = {}
        self.notes: dict[str, None] = {}
        self.said: dict[int, str] = {}  # what stands in an element of text now, by its first byte
        self.ending: frozenset[int] = frozenset()  # blocks that stand at the end of the volume
        self.left_out: set[int] = set()
        self.listed: dict[int, tuple[int, int]] = {}  # list and level in the volume, by the first byte of a paragraph
        self.wardrobe: Wardrobe | None = None
        self._made: dict[int, str] = {}
        self._targets = {r.id: r.target for r in reading.package.relationships(reading.part)}

    @property
    def is_foreign(self) -> bool:
        """Tell whether it keeps a look of its own."""
        return self.wardrobe is not None and self.wardrobe.is_foreign

    def style(self, id: str, kind: str = "paragraph") -> str:
        """Return the volume's style for one of the file's."""
        return self.wardrobe.of(id, kind) if self.wardrobe is not None else id

    @property
    def title(self) -> Line | None:
        """The paragraph that is the document's own heading."""
        return next((line for line in self.reading.lines if line.outline == TITLE_LEVEL), None)

    @property
    def number(self) -> Number | None:
        """The number of the chapter."""
        return self.title.number if self.title is not None else None

    def leads_to(self, node: Node) -> str:
        """Return the address or part that a link leads to; '' if to none."""
        return self._targets.get(node.get("r:id"), "")

    def note(self, sentence: str) -> None:
        """Let the report say something of this member."""
        self.notes[sentence] = None

    def is_caption(self, line: Line) -> bool:
        """Tell whether a paragraph is the caption of a table or figure."""
        return any(found.line is line and found.instruction.upper().startswith("SEQ") for found in self.reading.fields)

    def text(self, nodes: Iterable[Node]) -> str:
        """Return what elements of text say now."""
        return "".join(self.said.get(node.start, node.text) for node in nodes)

    def say(self, nodes: list[Node], text: str) -> bool:
        """Let elements of text that stand together say something else; False where there is none."""
        if not nodes:
            return False
        if self.text(nodes) != text:
            for node, words in zip(nodes, (text, *[""] * (len(nodes) - 1)), strict=True):
                if self.said.get(node.start, node.text) != words:
                    self.said[node.start] = words
                    self.edits.set_text(node, words)
        return True

    def where(self, line: Line | None) -> str:
        """Return how a person finds a place: 第3章 2.1（評価及び区分）."""
        heading = self._above(line)
        if heading is None:
            return self.member.title
        label = heading.number.label() if heading.number else ""
        words = self.text(heading.texts).strip()
        top = self.number.reference() if self.number and heading is not self.title else ""
        return f"{top} {label}（{words}）".strip() if label else f"{top} 「{words}」".strip()

    def _above(self, line: Line | None) -> Line | None:
        found = None
        for other in self.reading.lines:
            if other.outline:
                found = other
            if other is line:
                break
        return found

    def marked(self, line: Line, ids: Ids) -> str:
        """Return the name of a bookmark round the text of a heading; one is made where it has none."""
        for mark in self.reading.marks.values():
            if mark.line is line and mark.end is not None and not mark.name.startswith("_") and mark.texts:
                return self.names[mark.name]
        if line.node.start not in self._made:
            name = ids.name(f"_Toc{abs(hash_of(f'{self.member.id} {line.node.start}')):09d}")
            self._made[line.node.start] = name
            self._surround(line.node, name, next(ids.bookmarks))
        return self._made[line.node.start]

    def _surround(self, paragraph: Node, name: str, id: int) -> None:
        if self.edits.is_empty(paragraph):
            return
        properties = paragraph.child("pPr")
        start, end = self.edits.inside(paragraph)
        begin = f'<w:bookmarkStart w:id="{id}" w:name="{quoted(name)}"/>'.encode()
        self.edits.insert(properties.end if properties is not None else start, begin)
        self.edits.insert(end, f'<w:bookmarkEnd w:id="{id}"/>'.encode())


def hash_of(text: str) -> int:
    """Return a number of nine digits that stands for `text`, the same on every machine."""
    import zlib

    return zlib.crc32(text.encode()) % 1_000_000_000


def settle(guest: Guest, styles: StyleBook, lists: ListBook, frame: Styles, ids: Ids) -> None:
    """Give a member the volume's styles and lists, and to all that must be unique a name or number of its own."""
    reading, edits = guest.reading, guest.edits
    shelf = Shelf(lists, guest.member.id, reading)
    guest.wardrobe = wardrobe = styles.taking(guest.member.id, reading, shelf.of_style)
    dress(reading, wardrobe, edits)
    for line in reading.lines:
        _settle_list(guest, line, shelf, wardrobe, lists, frame)
    for node in (node for node in reading.removed):
        edits.remove(node)
    for node in reading.identified:
        if node.name == "wp:docPr":
            edits.set(node, "id", str(next(ids.drawings)))
        else:
            edits.set(node, "w:val", str(next(ids.controls)))
    settle_shapes(reading.shapes, edits, ids.shapes)
    settle_marks(guest, ids)


def _settle_list(guest: Guest, line: Line, shelf: Shelf, wardrobe: Wardrobe, lists: ListBook, frame: Styles) -> None:
    member = line.member
    wanted = (shelf.of(member.list), member.level) if member is not None else (0, 0)
    if member is not None and line.block in guest.ending:
        wanted = (shelf.apart(line) or wanted[0], member.level)
    style = wardrobe.of(line.style, "paragraph") if line.style else frame.default
    given = lists.given(style, frame)
    if given is None and wardrobe.is_own(line.style):
        # A style that was taken over brought its list along, in which it stands as it stood in its file.
        own = guest.reading.lists.of(None, line.style)
        now = (shelf.of(own.list), own.level) if own is not None else (0, 0)
    else:
        now = (given.list, given.level) if given is not None else (0, 0)
    guest.listed[line.node.start] = wanted
    count_in(line, wanted, now, guest.edits)


def settle_marks(guest: Guest, ids: Ids) -> None:
    edits = guest.edits
    for mark in guest.reading.marks.values():
        if mark.name == "_GoBack" or mark.end is None:
            edits.remove(mark.start)
            continue
        guest.numbers[mark.name] = number = str(next(ids.bookmarks))
        guest.names[mark.name] = name = ids.name(mark.name)
        edits.set(mark.start, "w:id", number)
        if name != mark.name:
            edits.set(mark.start, "w:name", name)
    for node, ended in guest.reading.bookmark_ends:
        known = ended is not None and guest.reading.marks.get(ended.name) is ended
        if ended is not None and known and ended.name in guest.numbers:
            edits.set(node, "w:id", guest.numbers[ended.name])
        else:
            edits.remove(node)


def ordered(members: Iterable[Member]) -> list[Member]:
    """Return members as they stand in the volume: annexes behind all others."""
    return sorted(members, key=lambda member: member.place is Place.ANNEX)


# A field that shows a page, as the elements of its text, and the paragraph whose page it shows.
Paged = tuple[Guest, list[Node], Guest, Line]
