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
    lines,
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
ENDING = re.compile(
    f"附[{BLANK}]*則|(?:別[{BLANK}]*[表記紙図](?:第?[{DIGITS}]+)?|様式第?[{DIGITS}－-]+号?)(?:[{BLANK}（(].{{0,20}})?"
)
CAPTION = re.compile(r"[（(][^（）()]{1,30}[）)]")  # （目的） on a line before 第1条
ITEM = re.compile("[（(]|[一二三四五六七八九十]+$")
LEVELS = {"編": 1, "章": 2, "節": 3, "款": 4, "条": 5}
KANJI = dict(zip("一二三四五六七八九", range(1, 10), strict=True))
FULL_WIDTH = str.maketrans("０１２３４５６７８９", "0123456789")
STEP = 5  # so many numbers may be left out where somebody deleted articles
BARE, BARE_NUMBER = "項", re.compile(f"[{DIGITS}]+")
LAYOUT = 4  # paragraphs in one cell: such a table lays out a page
BULLET = "・"


@dataclass(frozen=True)
class Rule:
    """A paragraph or table of the text, with the number before it and how it is found again in another text."""

    block: Paragraph | Table | UnreadBlock
    unit: Unit
    label: str = ""
    pieces: tuple[Piece, ...] = ()
    level: int = 0  # of its list, or by the look of a typed number
    xml: bytes = field(default=b"", repr=False)

    def reads_as(self, other: Rule) -> bool:
        """Tell whether two rules read the same, numbers before them aside; pictures are not looked at, so it is no."""
        if _has_pictures(self.block):
            return False
        if self.xml and self.xml == other.xml:
            return True
        return self.unit.text == other.unit.text and self._shown() == other._shown()

    def _shown(self) -> list[str]:
        return [shown(self.pieces)] if isinstance(self.block, Paragraph) else list(lines([self.block]))

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
        rules=_rules(document.body, decision),
        frame=_frame(document.headers, decision),
        notes=tuple(rule for _, story in document.notes for rule in _rules(story, decision)),
        changes=changes,
        comments=len(document.comments),
        unread=document.unread,
    )


def _rules(story: Story, view: View | None) -> tuple[Rule, ...]:
    blocks = story.blocks if view is None else decided(story.blocks, view)
    return tuple(_Typed(story.source).rules(_flat(blocks)))


def _frame(stories: Iterable[Story], view: View | None) -> tuple[Rule, ...]:
    """Return the lines of headers and footers, each once: a file of forms has seventy that say the same."""
    rules = (rule for story in stories for rule in _rules(story, view))
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

    source: bytes
    last: dict[str, int] = field(default_factory=dict)

    def rules(self, blocks: Iterable[Paragraph | Table | UnreadBlock]) -> Iterator[Rule]:
        """Yield the rules of one text."""
        rules = [self._paragraph(b) if isinstance(b, Paragraph) else Rule(b, unit(b), xml=self._xml(b)) for b in blocks]
        for index, rule in enumerate(rules[:-1]):
            following = rules[index + 1]
            if CAPTION.fullmatch(rule.unit.text) and not rule.outline and _is_typed_article(following):
                # The caption opens the section, and the article is its first rule.
                rules[index] = replace(rule, unit=replace(rule.unit, outline=following.outline))
                rules[index + 1] = replace(following, unit=replace(following.unit, outline=0))
        return iter(rules)

    def _paragraph(self, paragraph: Paragraph) -> Rule:
        label = paragraph.label() or (BULLET if paragraph.bullet else "")
        found = unit(paragraph)
        if label or found.outline:
            return Rule(paragraph, found, label, paragraph.pieces, paragraph.level or 0, self._xml(paragraph))
        first = paragraph.pieces[0].content if paragraph.pieces else None
        text = first.text if isinstance(first, Text) else ""
        heading, number = TYPED_HEADING.match(text), TYPED_NUMBER.match(text)
        if ENDING.fullmatch(found.text):
            self.last.clear()
            return Rule(paragraph, replace(found, outline=LEVELS["章"]), "", paragraph.pieces, xml=self._xml(paragraph))
        if heading and self._goes_on(heading):
            label, level, outline = heading[0], 0, LEVELS[heading[2]]
        elif number and self._is_number(number[0]):
            label, level, outline = number[0], _level(number[0]), 0
        else:
            return Rule(paragraph, found, "", paragraph.pieces, xml=self._xml(paragraph))
        words = replace(found, text=found.text[len(label) :].lstrip(BLANK), outline=outline)
        return Rule(paragraph, words, label, _without(paragraph.pieces, label), level, self._xml(paragraph))

    def _xml(self, block: Paragraph | Table | UnreadBlock) -> bytes:
        return self.source[block.place.start : block.place.end]

    def _goes_on(self, match: re.Match[str]) -> bool:
        goes_on = self._is_next(match[2], _value(match[1]))
        if goes_on:
            self.last.pop(BARE, None)
        return goes_on

    def _is_number(self, label: str) -> bool:
        """Tell whether a number counts: 「5 名」 at the beginning of a line is a number of something."""
        return not BARE_NUMBER.fullmatch(label) or self._is_next(BARE, _value(label))

    def _is_next(self, kind: str, number: int) -> bool:
        last = self.last.get(kind, 0)
        is_next = last <= number <= last + (STEP if kind in LEVELS else 2) or number == 1
        if is_next:
            self.last[kind] = number
        return is_next


def _has_pictures(block: Paragraph | Table | UnreadBlock) -> bool:
    pieces = (piece.content for paragraph in paragraphs([block]) for piece in paragraph.pieces)
    return any(isinstance(content, Drawing) and bool(content.pictures) for content in pieces)


def _is_typed_article(rule: Rule) -> bool:
    return rule.outline == LEVELS["条"] and isinstance(rule.block, Paragraph) and not rule.block.outline


def _level(label: str) -> int:
    """Return how deep a typed number stands: １, then (1) or 一, then ①, ア and the like."""
    return 0 if label[0].isdecimal() or label == BULLET else 1 if ITEM.match(label) else 2


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
