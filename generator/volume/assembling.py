"""The volume put together: its order, its contents, its pages, its body."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.volume.contents import DEEPEST, Entry, contents
from generator.volume.endings import Ending, tops_of
from generator.volume.guest import Guest, Ids
from generator.volume.lists import ListBook
from generator.volume.measuring import TWIPS, Looks, Measure
from generator.volume.model import Place
from generator.volume.namespaces import root_of
from generator.volume.pages import Layout, Sheet
from generator.volume.sections import Frames, break_with, properties, sections_of, write_sections
from generator.volume.styles import StyleBook
from generator.volume.writing import paragraph, text
from generator.word import Node, parsed

MARKS = ("held", "contents", "documents", "endings", "annexes")
ANNEX = "別紙{}"
HEAD = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


@dataclass(frozen=True)
class Expected:
    """On which page the heading with a bookmark is expected, and how many pages there are."""

    of: Mapping[str, int]
    total: int


class Assembly:
    """The documents in their order, in the frame."""

    def __init__(
        self,
        host: Guest,
        guests: Sequence[Guest],
        endings: Sequence[Ending],
        styles: StyleBook,
        lists: ListBook,
        frames: Frames,
        ids: Ids,
    ) -> None:
        self.host, self.endings, self.styles, self.lists, self.frames, self.ids = (
            host,
            endings,
            styles,
            lists,
            frames,
            ids,
        )
        self.documents = [guest for guest in guests if guest.member.place is not Place.ANNEX]
        self.annexes = [guest for guest in guests if guest.member.place is Place.ANNEX]
        end = self.annexes[-1] if self.annexes else None
        self._closing = {
            id(guest): write_sections(guest, _staying(guest), frames, styles, ids, last=guest is end)
            for guest in guests
        }
        self._marked = {block: name for name in MARKS if (block := self._block_of(f"bound_{name}")) >= 0}

    def _block_of(self, name: str) -> int:
        mark = self.host.reading.marks.get(name)
        return mark.line.block if mark is not None and mark.line is not None else -1

    def entries(self) -> Iterator[Entry]:
        """Yield the entries of the contents, in the order of the volume."""
        for guest in self.documents:
            yield from self._headings(guest, _staying(guest))
        for index, name in self._after():
            if name == "endings":
                for ending in self.endings:
                    yield from self._headings(ending.guest, ending.guest.ending, f"（{ending.label}）")
            elif name == "annexes":
                for number, guest in enumerate(self.annexes, 1):
                    yield from self._headings(guest, _staying(guest), before=f"{self._annex(number)}　")
            elif not name:
                yield from self._headings(self.host, {index})

    def _after(self) -> Iterator[tuple[int, str]]:
        """Yield the blocks of the frame behind the documents, with what each is a mark for."""
        begun = False
        for index in range(len(self.host.reading.blocks)):
            name = self._marked.get(index, "")
            if begun:
                yield index, name
            begun = begun or name == "documents"

    def _annex(self, number: int) -> str:
        return ANNEX.format(number if len(self.annexes) > 1 else "")

    def _headings(self, guest: Guest, blocks: Iterable[int], after: str = "", before: str = "") -> Iterator[Entry]:
        tops = tops_of(guest)
        for index in sorted(blocks):
            line = tops.get(index)
            if line is None or not 0 < line.outline <= DEEPEST or not guest.text(line.texts).strip():
                continue
            words = guest.text(line.texts) + after
            words = before + words if line is guest.title else words
            number = line.number.label() if line.number else ""
            yield Entry(line.outline, number, words, guest.marked(line, self.ids))

    def pages(self, entries: Sequence[Entry], listed: bytes) -> Expected:
        """Return the pages on which the headings of the volume are expected."""
        printer = Printer(self.styles, self.lists, {entry.bookmark for entry in entries}, self.ids)
        front = {"held": listed, "contents": contents(entries, {}, self.styles)}
        self._print_frame(printer, range(self._documents_at), front)
        for guest in self.documents:
            printer.document(guest, _staying(guest))
        printer.turn(self.host.reading.blocks[-1])
        for index, name in self._after():
            if name == "endings":
                for ending in self.endings:
                    printer.blocks(ending.guest, sorted(ending.guest.ending))
            elif name == "annexes":
                for guest in self.annexes:
                    printer.document(guest, _staying(guest))
            elif not name:
                printer.blocks(self.host, [index])
        for guest, texts, other, line in self.ids.pages:
            page = printer.begun.get((id(other), line.node.start))
            if page is not None:
                guest.say(texts, str(page))
        return Expected(printer.found, printer.layout.page)

    def _print_frame(self, printer: Printer, blocks: Iterable[int], written: Mapping[str, bytes]) -> None:
        for index in blocks:
            name = self._marked.get(index, "")
            if name in written:
                printer.written(written[name])
            else:
                printer.blocks(self.host, [index])

    @property
    def _documents_at(self) -> int:
        return next((index for index, name in self._marked.items() if name == "documents"), 0)

    def body(self, listed: bytes, table: bytes) -> bytes:
        """Return the main part of the volume."""
        texts = {
            "held": listed,
            "contents": table,
            "documents": b"".join(map(self._document, self.documents)),
            "endings": b"".join(
                ending.write(followed=ending is self.endings[-1] and self._annexes_follow) for ending in self.endings
            ),
            "annexes": self._annexed(),
        }
        edits = self.host.edits
        blocks = self.host.reading.blocks
        written = b"".join(
            texts[self._marked[index]] if index in self._marked else edits.node(block)
            for index, block in enumerate(blocks[:-1])
        )
        last = b"" if self.annexes else self._own_section()
        root = root_of(
            [self.host.reading.source, *(guest.reading.source for guest in (*self.documents, *self.annexes))]
        )
        return HEAD + root + b"<w:body>" + written + last + b"</w:body></w:document>"

    @property
    def _annexes_follow(self) -> bool:
        """Whether the break before the first annex stands right behind the endings."""
        order = sorted(self._marked)
        names = [self._marked[index] for index in order]
        if not self.annexes or names[-2:] != ["endings", "annexes"]:
            return False
        return order[-1] == order[-2] + 1

    def _document(self, guest: Guest) -> bytes:
        blocks = guest.reading.blocks
        return b"".join(guest.edits.node(blocks[index]) for index in _staying(guest)) + self._closing[id(guest)]

    def _annexed(self) -> bytes:
        if not self.annexes:
            return b""
        written = [break_with(self._own_section(), self.styles)]
        for number, guest in enumerate(self.annexes, 1):
            label = paragraph(self.styles.id("右寄せ"), text(self._annex(number)))
            written += (label, self._document(guest))
        return b"".join(written)

    def _own_section(self) -> bytes:
        """Return the properties of the section of the frame's own words behind the documents."""
        return properties(self.host, self.host.reading.blocks[-1], self.frames, self.ids, first=True)


class Printer:
    """Lays the blocks of the volume on pages, and remembers where the headings with a bookmark came to stand."""

    def __init__(self, styles: StyleBook, lists: ListBook, wanted: Collection[str], ids: Ids) -> None:
        self.layout = Layout()
        self.found: dict[str, int] = {}
        self.begun: dict[tuple[int, int], int] = {}  # the page on which each block of each file begins
        self._looks = Looks(parsed(styles.part()))
        self._indents = indents(parsed(lists.part()))
        self._wanted, self._ids = wanted, ids
        self._names: dict[int, dict[int, str]] = {}

    def turn(self, section: Node | None) -> None:
        """Begin a section."""
        self.layout.turn(Sheet.of(section))

    def document(self, guest: Guest, blocks: Sequence[int]) -> None:
        """Lay a document, its sections as they are set."""
        ends = [(index, section) for index, section in sections_of(guest, blocks)]
        at = 0
        for index, section in ends:
            self.turn(section)
            self.blocks(guest, [block for block in blocks if at <= block <= index])
            at = index + 1

    def blocks(self, guest: Guest, blocks: Sequence[int]) -> None:
        """Lay blocks of one file."""
        names = self._of(guest)
        measure = Measure(
            self._looks,
            guest.style,
            lambda node: guest.said.get(node.start, node.text),
            lambda node: self._indents.get(guest.listed.get(node.start, (0, 0))),
        )
        nodes = guest.reading.blocks
        width = self.layout.sheet.width
        slabs = (slab for index in blocks for slab in measure.slabs(nodes[index], width))
        for slab, page in self.layout.lay(slabs):
            if slab.start is not None:
                self.begun[id(guest), slab.start] = page
            if slab.start in names:
                self.found.setdefault(names[slab.start], page)

    def written(self, xml: bytes) -> None:
        """Lay blocks that binding writes itself."""
        root = parsed(ROOT + xml + b"</w:body>")
        measure = Measure(self._looks, lambda style, _: style, lambda node: node.text, lambda _: None)
        width = self.layout.sheet.width
        for _ in self.layout.lay(slab for block in root.children for slab in measure.slabs(block, width)):
            pass

    def _of(self, guest: Guest) -> dict[int, str]:
        """Return the bookmarks of the contents by the first byte of their paragraph."""
        if id(guest) not in self._names:
            named = (
                (line, guest.marked(line, self._ids)) for line in guest.reading.lines if 0 < line.outline <= DEEPEST
            )
            self._names[id(guest)] = {line.node.start: name for line, name in named if name in self._wanted}
        return self._names[id(guest)]


ROOT = b'<w:body xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'


def indents(root: Node) -> dict[tuple[int, int], tuple[float, float]]:
    """Return left indent and hanging of the paragraphs of each list and level, in points."""
    levels: dict[str, dict[int, tuple[float, float]]] = {}
    found: dict[tuple[int, int], tuple[float, float]] = {}
    for node in root.children:
        if node.name == "abstractNum":
            levels[node.get("abstractNumId")] = {
                int(level.get("ilvl", "0")): place for level in node.children if (place := _indent(level)) is not None
            }
        elif node.name == "num":
            for level, place in levels.get(node.value("abstractNumId") or "", {}).items():
                found[int(node.get("numId", "0")), level] = place
    return found


def _indent(level: Node) -> tuple[float, float] | None:
    properties = level.child("pPr") if level.name == "lvl" else None
    indent = properties.child("ind") if properties is not None else None
    if indent is None or not indent.get("left", "0").isdecimal() or not indent.get("hanging", "0").isdecimal():
        return None
    return int(indent.get("left", "0")) / TWIPS, int(indent.get("hanging", "0")) / TWIPS


def _staying(guest: Guest) -> list[int]:
    """Return the blocks that stand where the document stands."""
    blocks = guest.reading.blocks
    gone = guest.ending | guest.left_out
    return [index for index, node in enumerate(blocks) if index not in gone and node.name != "sectPr"]
