"""A text of theirs while it is edited: each paragraph once, whatever is done to it; rows, tables, blocks, comments."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

from generator.revision.deciding import OURS
from generator.revision.edits import Edits
from generator.revision.fragments import ATTRIBUTES, Fragment, mark_paragraph, mark_row, put_first
from generator.revision.lines import Line
from generator.revision.marking import comment_end, comment_start
from generator.word import (
    Block,
    BlockControl,
    CommentMark,
    Node,
    Paragraph,
    Piece,
    Place,
    Row,
    Story,
    Table,
    UnreadBlock,
    flat,
    shown,
)

LONGEST = 30  # characters of a heading that tell where something is


@dataclass
class ParagraphEdit:
    """All that is done to one paragraph."""

    fragment: Fragment
    line: Line
    comments: list[str] = field(default_factory=list)
    deleted: bool = False
    properties: bytes | None = None
    replaced: list[tuple[Place, bytes]] = field(default_factory=list)

    def result(self) -> bytes:
        """Return the paragraph with everything done."""
        last = self.line.paragraphs[-1]
        # What is put in at one place stands in the order in which it is put in, and w:pPr comes first.
        if self.properties is not None:
            restyle(self.fragment, last, self.properties)
        elif self.deleted:
            mark_paragraph(self.fragment, last, "del")
        start, end = (b"".join(map(mark, self.comments)) for mark in (comment_start, comment_end))
        hollow = self.fragment.buffer.startswith(b"/>", last.end - 2)
        if start:
            self._put_first(last, start + end if hollow else start)
        self.line.write()
        for place, data in self.replaced:
            self.fragment.edits.replace(*self.fragment.at(place), data)
        if end and not hollow:
            self.line.append(end)
        return self.fragment.result()

    def _put_first(self, paragraph: Node, data: bytes) -> None:
        properties = paragraph.child("pPr")
        if properties is not None:
            self.fragment.edits.insert(properties.end, data)
        else:
            put_first(self.fragment.edits, paragraph, data)


class Desk:
    """A story of theirs: what stands where, and the edits that are made to it."""

    def __init__(self, story: Story, comments: dict[str, str], edits: Edits | None = None) -> None:
        self.story = story
        self.edits = edits if edits is not None else Edits(story.source)
        self._comments = comments  # id → author
        self._paragraphs: dict[Place, ParagraphEdit] = {}

    def edit(self, paragraph: Paragraph) -> ParagraphEdit:
        """Return what is done to a paragraph, to do more."""
        if paragraph.place not in self._paragraphs:
            fragment = Fragment(self.story, paragraph.place)
            own = [node for node in fragment.nodes if node.name == "p"] or list(fragment.all("p"))
            self._paragraphs[paragraph.place] = ParagraphEdit(fragment, Line(fragment, own))
        return self._paragraphs[paragraph.place]

    def delete(self, block: Block) -> None:
        """Mark a block as taken out."""
        if isinstance(block, Paragraph):
            edit = self.edit(block)
            edit.line.delete_all()
            edit.deleted = True
        else:
            self._delete_all(block.place)

    def delete_row(self, row: Row) -> None:
        """Mark a row as taken out."""
        self._delete_all(row.place)

    def insert(self, at: int, data: bytes) -> None:
        """Put whole blocks or rows in."""
        self.edits.insert(at, data)

    def write(self) -> None:
        """Make the edits of paragraphs; marks wait for their numbers."""
        for place, edit in self._paragraphs.items():
            self.edits.replace(place.start, place.end, edit.result())
        self._paragraphs = {}

    def result(self) -> bytes:
        """Return the part with everything done."""
        self.write()
        return self.edits.result()

    def _delete_all(self, place: Place) -> None:
        fragment = Fragment(self.story, place)
        for row in fragment.all("tr"):
            mark_row(fragment, row, "del")
        for paragraph in _read_paragraphs(fragment.nodes):
            mark_paragraph(fragment, paragraph, "del")
            line = Line(fragment, [paragraph])
            line.delete_all()
            line.write()
        self.edits.replace(place.start, place.end, fragment.result())

    # What stands in it.

    def is_undecided(self, place: Place) -> bool:
        """Tell whether a mark of ours that nobody has decided stands within a place."""
        return any(start < place.end and place.start < end for start, end in self._undecided)

    def is_marked(self, block: Block | Row) -> bool:
        """Tell whether somebody tracked a change in a block, or wrote a comment on it."""
        return any(start < block.place.end and block.place.start < end for start, end in self._marked)

    def where(self, position: int) -> str:
        """Return the heading under which a position stands."""
        starts = [start for start, _ in self._headings]
        index = bisect_right(starts, position)
        return self._headings[index - 1][1] if index else ""

    @cached_property
    def _undecided(self) -> list[Place]:
        return [place for place, authors, _ in self._marks if any(author.startswith(OURS) for author in authors)]

    @cached_property
    def _marked(self) -> list[Place]:
        return [place for place, authors, comments in self._marks if authors or comments]

    @cached_property
    def _marks(self) -> list[tuple[Place, set[str], bool]]:
        """Paragraphs and rows with the authors of their changes, and whether others have commented on them."""
        return [found for found in self._each(self.story.blocks) if found[1] or found[2]]

    def _each(self, blocks: Iterable[Block]) -> Iterator[tuple[Place, set[str], bool]]:
        for block in blocks:
            if isinstance(block, Paragraph):
                pieces = list(_all(block.pieces))
                changes = [change for piece in pieces for change in piece.changes] + list(block.mark)
                others = any(
                    isinstance(piece.content, CommentMark)
                    and not self._comments.get(piece.content.id, "").startswith(OURS)
                    for piece in pieces
                )
                yield block.place, {change.author for change in changes}, others
            elif isinstance(block, Table):
                for row in block.rows:
                    cells = {change.author for cell in row.cells for change in cell.changes}
                    yield row.place, cells | {change.author for change in row.changes}, False
                    for cell in row.cells:
                        yield from self._each(cell.blocks)
            elif isinstance(block, BlockControl):
                yield from self._each(block.blocks)

    @cached_property
    def _headings(self) -> list[tuple[int, str]]:
        found = []
        for block in self.story.blocks:
            if isinstance(block, Paragraph) and block.outline:
                words = f"{block.label()} {shown(block.pieces)}".strip()
                found.append((block.place.start, words[:LONGEST]))
        return found


def first_paragraph(block: Block | Row) -> Paragraph | None:
    """Return the first paragraph in a block or row."""
    if isinstance(block, Paragraph):
        return block
    if isinstance(block, UnreadBlock):
        return None
    if isinstance(block, BlockControl):
        inner: Iterable[Block | Row] = block.blocks
    elif isinstance(block, Table):
        inner = block.rows
    else:
        inner = (found for cell in block.cells for found in cell.blocks)
    return next((found for one in inner if (found := first_paragraph(one)) is not None), None)


def restyle(fragment: Fragment, paragraph: Node, properties: bytes) -> None:
    """Give a paragraph other properties, and track it."""
    own = paragraph.child("pPr")
    kept = [node for node in (own.children if own is not None else []) if node.name in ("rPr", "sectPr")]
    old = b""
    if own is not None:
        rest = [node for node in own.children if node.name not in ("rPr", "sectPr", "pPrChange")]
        old = b"".join(map(fragment.taken, rest))
    change = b"<w:pPrChange " + ATTRIBUTES + b"><w:pPr>" + old + b"</w:pPr></w:pPrChange>"
    data = b"<w:pPr>" + properties + b"".join(map(fragment.taken, kept)) + change + b"</w:pPr>"
    if own is None:
        put_first(fragment.edits, paragraph, data)
    else:
        fragment.edits.replace(own.start, own.end, data)


def _all(pieces: Iterable[Piece]) -> Iterator[Piece]:
    yield from pieces
    yield from flat(pieces)


def _read_paragraphs(nodes: list[Node]) -> Iterator[Node]:
    """Yield the paragraphs of blocks, but not those in the boxes of drawings."""
    for node in nodes:
        if node.name == "p":
            yield node
        else:
            yield from _read_paragraphs(node.children)
