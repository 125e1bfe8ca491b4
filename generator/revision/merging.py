"""What all texts of one file share while they are merged, and how people are told."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from generator.revision.adopting import Adopter
from generator.revision.alignment import Alignment
from generator.revision.desk import Desk, first_paragraph
from generator.revision.marking import Comments
from generator.revision.relations import UnfitError
from generator.revision.report import Change, Conflict, Deed
from generator.word import Block, BlockControl, Control, Paragraph, Piece, Place, Row, Story, Table, paragraphs, shown

Blocks = Sequence[Block]
NAMES = {"header": "ヘッダー", "footer": "フッター", "footnote": "脚注", "endnote": "文末脚注"}


@dataclass
class Work:
    """What all texts of one file share while they are merged."""

    adopter: Adopter
    comments: Comments
    front: tuple[Desk, Paragraph] | None = None  # where a comment goes that cannot stand in its own text
    changes: list[Change] = field(default_factory=list)
    conflicts: list[Conflict] = field(default_factory=list)
    replaced: list[tuple[str, bytes, bytes]] = field(
        default_factory=list
    )  # untracked: part, what stood there, what now


@dataclass
class Merging:
    """One text of theirs that is merged with ours."""

    work: Work
    desk: Desk
    ours: Story
    asked: list[Place] = field(default_factory=list)  # beside what people were asked

    # Telling people.

    def did(self, kind: Deed, at: int, old: str = "", new: str = "") -> None:
        """Note a change of ours."""
        self.work.changes.append(Change(self.desk.where(at), kind, old, new))

    def ask(self, beside: Block | Row, what: str, theirs: str = "", ours: str = "") -> None:
        """Leave something to people: a comment beside a block, unless the same one stands there."""
        self.work.conflicts.append(Conflict(self.desk.where(beside.place.start), what, theirs, ours))
        self.asked.append(beside.place)
        self.tell(beside, what)

    def tell(self, beside: Block | Row, what: str) -> None:
        """Write a comment beside a block, unless the same one stands in the file."""
        desk, spot, said = self.desk, first_paragraph(beside), what
        if self.desk.story.kind != "body" or spot is None:
            # Word has no comments in headers and footers.
            if self.work.front is None:
                raise UnfitError("コメントを書く段落がない本文")
            desk, spot = self.work.front
            said = f"（{NAMES.get(self.desk.story.kind, '本文')}）{what}"
        number = self.work.comments.add(said)
        if number is not None:
            desk.edit(spot).comments.append(number)

    # What stands there.

    def is_edited(self, base: Block | Row, theirs: Block | Row, same_words: bool) -> bool:
        """Tell whether anybody has worked in a block: its words, what is filled in, tracked changes, comments."""
        return not same_words or filled(base) != filled(theirs) or self.desk.is_marked(theirs)


def spot(
    y: int,
    to_ours: Alignment,
    to_theirs: Alignment,
    theirs: Sequence[Block] | Sequence[Row],
    wanted: set[int],
    level: Callable[[int], int],
) -> tuple[int, Block | Row]:
    """Return where a new block of ours goes in theirs, and the block beside it.

    Behind what stands before it in ours; a new section before the heading that follows it, for what staff wrote at the
    end of the section before belongs there.
    """

    def mate(k: int) -> int | None:
        i = to_ours.old.get(k) if k not in wanted else None
        return to_theirs.new.get(i) if i is not None else None

    last = max([*to_ours.old, y])
    first = y
    while first - 1 in wanted:
        first -= 1
    follows = y
    while follows in wanted:
        follows += 1
    before, after = mate(first - 1), mate(follows)
    opens = level(first)
    if after is not None and (before is None or (opens and 0 < level(follows) <= opens)):
        return theirs[after].place.start, theirs[after]
    if before is None:
        earlier = (mate(k) for k in range(first - 1, -1, -1))
        before = next((x for x in earlier if x is not None), None)
    if before is not None:
        return theirs[before].place.end, theirs[before]
    later = (mate(k) for k in range(follows, last + 1))
    after = next((x for x in later if x is not None), None)
    block = theirs[after] if after is not None else theirs[-1]
    return (block.place.start if after is not None else block.place.end), block


def near(i: int, to_theirs: Alignment, theirs: Blocks) -> Block | None:
    """Return what stands nearest in theirs to where a block of the base was."""
    before = (to_theirs.new[k] for k in range(i - 1, -1, -1) if k in to_theirs.new)
    after = (x for k, x in sorted(to_theirs.new.items()) if k > i)
    place = next(before, next(after, 0 if theirs else None))
    return None if place is None else theirs[place]


def said(block: Block | Row) -> str:
    """Return a block as its reader meets it, for comments and reports."""
    if isinstance(block, Row):
        return "｜".join("／".join(said(inner) for inner in cell.blocks) for cell in block.cells)
    if isinstance(block, Paragraph):
        return shown(block.pieces)
    if isinstance(block, Table):
        return "\n".join(map(said, block.rows))
    if isinstance(block, BlockControl):
        return "\n".join(map(said, block.blocks))
    return block.words


def filled(block: Block | Row) -> str:
    """Return what is filled into the controls of a block."""
    blocks = [inner for cell in block.cells for inner in cell.blocks] if isinstance(block, Row) else [block]
    return "\0".join(filled_in(paragraph.pieces) for paragraph in paragraphs(blocks))


def filled_in(pieces: Sequence[Piece]) -> str:
    """Return what is filled into controls; LibreOffice makes three of one."""
    controls = (piece.content for piece in pieces if isinstance(piece.content, Control))
    return "".join(f"{shown(control.content)}{'☑' * control.checked}" for control in controls)
