"""A text as people compare it: rules with their numbers, whether Word counts them or somebody typed them.

Tables of contents, empty paragraphs and what only lays out a page (a table of one column, a frame round everything)
are no rules and are looked through.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from generator.revision.units import Unit, unit
from generator.word import (
    Block,
    BlockControl,
    Change,
    Document,
    Drawing,
    Field,
    Paragraph,
    Piece,
    Row,
    Story,
    Table,
    Text,
    UnreadBlock,
    View,
    decided,
    paragraphs,
    shown,
)

DIGITS = "0-9０-９一二三四五六七八九十百"
BLANK = " \t\u3000"
# 第3条, 第二章の二: a heading if a blank, a bracket or nothing follows, and if its number is the next one.
TYPED_HEADING = re.compile(f"第([{DIGITS}]+)([編章節款条])(?:の[{DIGITS}]+)*(?=[{BLANK}（(]|$)")
TYPED_NUMBER = re.compile(
    f"(?:[（(](?:[{DIGITS}]+|[ア-ンa-zａ-ｚivx])[）)]|[0-9０-９]+(?:[.．][0-9０-９]+)*[.．)）](?![0-9０-９])|[①-⑳㉑-㊿]"
    f"|[0-9０-９]+(?:[.．‐-][0-9０-９]+)*(?=[{BLANK}])|[一二三四五六七八九十]+(?=[{BLANK}])|[ア-ン](?=[{BLANK}])|[・●○■□◆※])"
)
LEVELS = {"編": 1, "章": 2, "節": 3, "款": 4, "条": 5}
KANJI = dict(zip("一二三四五六七八九", range(1, 10), strict=True))
FULL_WIDTH = str.maketrans("０１２３４５６７８９", "0123456789")
STEP = 5  # so many numbers may be left out where somebody deleted articles
LAYOUT = 4  # paragraphs in one cell: such a table lays out a page
BULLET = "・"


@dataclass(frozen=True)
class Rule:
    """A paragraph or table of the text, with the number before it and how it is found again in another text."""

    block: Paragraph | Table | UnreadBlock
    unit: Unit
    label: str = ""
    pieces: tuple[Piece, ...] = ()

    @property
    def outline(self) -> int:
        """1–9 for a heading."""
        return self.unit.outline

    @property
    def title(self) -> str:
        """Number and words, as one names a heading."""
        return f"{self.label} {shown(self.pieces).strip()}".strip()


@dataclass(frozen=True)
class Reading:
    """A file as people compare it: `rules` of the main text, of headers and footers, of notes."""

    rules: tuple[Rule, ...]
    frame: tuple[Rule, ...] = ()
    notes: tuple[Rule, ...] = ()
    changes: int = 0  # tracked changes that nobody has decided
    comments: int = 0
    unread: tuple[str, ...] = ()


def read_rules(document: Document, view: View = View.ACCEPTED) -> Reading:
    """Return what a file says to people, its tracked changes all accepted, or all rejected."""
    changes = _undecided(document)
    # To decide nothing takes as long as to read everything.
    decision = view if changes or view is not View.ACCEPTED else None
    return Reading(
        rules=_rules(document.body.blocks, decision),
        frame=_frame(document.headers, decision),
        notes=tuple(rule for _, story in document.notes for rule in _rules(story.blocks, decision)),
        changes=changes,
        comments=len(document.comments),
        unread=document.unread,
    )


def _rules(blocks: tuple[Block, ...], view: View | None) -> tuple[Rule, ...]:
    return tuple(_Typed().rules(_flat(blocks if view is None else decided(blocks, view))))


def _frame(stories: Iterable[Story], view: View | None) -> tuple[Rule, ...]:
    """Return the lines of headers and footers, each once: a file of forms has seventy that say the same."""
    rules = (rule for story in stories for rule in _rules(story.blocks, view))
    return tuple({(rule.unit.kind, rule.unit.text): rule for rule in rules}.values())


def _flat(blocks: Iterable[Block]) -> Iterator[Paragraph | Table | UnreadBlock]:
    for block in blocks:
        if isinstance(block, BlockControl):
            yield from _flat(block.blocks)
        elif isinstance(block, Table) and _is_layout(block):
            for row in block.rows:
                for cell in row.cells:
                    yield from _flat(cell.blocks)
        elif isinstance(block, Paragraph):
            if _says(block) and not _is_contents(block):
                yield block
        else:
            yield block


def _says(paragraph: Paragraph) -> bool:
    return bool(shown(paragraph.pieces).strip()) or any(isinstance(p.content, Drawing) for p in paragraph.pieces)


def _is_contents(paragraph: Paragraph) -> bool:
    style = paragraph.style.lower()
    if style.startswith(("toc ", "table of figures")):
        return True
    fields = (piece.content for piece in paragraph.pieces if isinstance(piece.content, Field))
    return any(found.instruction.upper().startswith("TOC ") for found in fields)


def _is_layout(table: Table) -> bool:
    """Tell whether a table only frames what stands in it."""
    if all(len(row.cells) == 1 for row in table.rows):
        return True
    return any(
        isinstance(block, Table) or sum(isinstance(b, Paragraph) and _says(b) for b in cell.blocks) > LAYOUT
        for row in table.rows
        for cell in row.cells
        for block in cell.blocks[:1]
    ) and not any(row.header for row in table.rows)


@dataclass
class _Typed:
    """Tells numbers that somebody typed from words, by whether they go on counting."""

    last: dict[str, int] = field(default_factory=dict)

    def rules(self, blocks: Iterable[Paragraph | Table | UnreadBlock]) -> Iterator[Rule]:
        """Yield the rules of one text."""
        for block in blocks:
            yield self._paragraph(block) if isinstance(block, Paragraph) else Rule(block, unit(block))

    def _paragraph(self, paragraph: Paragraph) -> Rule:
        label = paragraph.label() or (BULLET if paragraph.bullet else "")
        pieces = paragraph.pieces
        found = unit(paragraph)
        if label:
            return Rule(paragraph, found, label, pieces)
        first = pieces[0].content if pieces else None
        text = first.text if isinstance(first, Text) else ""
        heading, number = TYPED_HEADING.match(text), TYPED_NUMBER.match(text)
        if heading and self._goes_on(heading):
            label = heading[0]
            found = replace(found, outline=found.outline or LEVELS[heading[2]])
        elif number and not found.outline:
            label = number[0]
        if label:
            pieces = _without(pieces, label)
            found = replace(found, text=found.text[len(label) :].lstrip(BLANK))
        return Rule(paragraph, found, label, pieces)

    def _goes_on(self, match: re.Match[str]) -> bool:
        number, kind = _value(match[1]), match[2]
        last = self.last.get(kind, 0)
        goes_on = last <= number <= last + STEP or number == 1
        if goes_on:
            self.last[kind] = number
        return goes_on


def _without(pieces: Sequence[Piece], label: str) -> tuple[Piece, ...]:
    first, *others = pieces
    assert isinstance(first.content, Text)
    rest = first.content.text[len(label) :].lstrip(BLANK)
    own = (replace(first, content=Text(rest)),) if rest else ()
    return _stripped((*own, *others)) if not rest else (*own, *others)


def _stripped(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Leave out the blanks and tabulators between a typed number and its words."""
    for index, piece in enumerate(pieces):
        text = shown([piece])
        if text.strip(BLANK):
            if isinstance(piece.content, Text):
                return (replace(piece, content=Text(text.lstrip(BLANK))), *pieces[index + 1 :])
            return pieces[index:]
    return ()


def _value(digits: str) -> int:
    """Return what 12, １２ or 十二 is."""
    plain = digits.translate(FULL_WIDTH)
    if plain.isdecimal():
        return int(plain)
    total, units = 0, 0
    for letter in plain:
        if letter in "十百":
            total, units = total + max(units, 1) * (10 if letter == "十" else 100), 0
        else:
            units = KANJI.get(letter, units)
    return total + units


def _undecided(document: Document) -> int:
    stories = [document.body, *document.headers, *(story for _, story in document.notes)]
    blocks = [block for story in stories for block in story.blocks]
    marks = sum(_hides(piece.changes) for p in paragraphs(blocks) for piece in p.pieces)
    return marks + sum(_hides(p.mark) for p in paragraphs(blocks)) + sum(_hides(row.changes) for row in _rows(blocks))


def _hides(changes: tuple[Change, ...]) -> bool:
    return bool(changes) and not all(view.shows(changes) for view in View)


def _rows(blocks: Iterable[Block]) -> Iterator[Row]:
    for block in blocks:
        if isinstance(block, Table):
            yield from block.rows
        elif isinstance(block, BlockControl):
            yield from _rows(block.blocks)
