"""What a text's references can name: its headings and tables by bookmark, with the numbers that they have there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.revision.alignment import align
from generator.word import (
    FIELD_FORMATS,
    Block,
    Document,
    Field,
    Number,
    Paragraph,
    Piece,
    View,
    decided,
    format_number,
    shown,
)

CHAPTER = 1


class Named(NamedTuple):
    """A heading or table as it stands in a file: its number and chapter, 表 4-2 of a table, the words of a heading."""

    number: Number | None
    chapter: Number | None
    caption: str
    text: str


def targets(document: Document, known: Document | None = None) -> dict[str, Named]:
    """Return headings and captions by their bookmarks, with all tracked changes accepted.

    A heading that lost its bookmark (retyped as a whole, copied into another file) is found as the one that it was in
    `known`, the text that the file came from. Numbers of tables are counted: Word keeps them as they were until F9.
    """
    blocks = decided(document.body.blocks, View.ACCEPTED)
    found = {
        name: named for paragraph, named in _named(blocks) for name in paragraph.bookmarks if not name.startswith("_")
    }
    if known is None:
        return found
    before = decided(known.body.blocks, View.ACCEPTED)
    lost = {index: block for index, block in enumerate(before) if _is_lost(block, found)}
    if lost:
        where = align(before, blocks).new
        here = {id(paragraph): named for paragraph, named in _named(blocks)}
        for index, block in lost.items():
            twin = blocks[where[index]] if index in where else None
            if not isinstance(block, Paragraph) or not isinstance(twin, Paragraph) or id(twin) not in here:
                continue
            if bool(twin.outline) == bool(block.outline):
                found |= dict.fromkeys(set(block.bookmarks) - set(found), here[id(twin)])
    return found


def _is_lost(block: Block, found: Mapping[str, Named]) -> bool:
    return isinstance(block, Paragraph) and any(n not in found and not n.startswith("_") for n in block.bookmarks)


def _named(blocks: Sequence[Block]) -> Iterator[tuple[Paragraph, Named]]:
    """Yield what can be named: headings, unnumbered ones too, and paragraphs that count something."""
    captions = _Captions()
    chapter: Number | None = None
    for block in blocks:
        if not isinstance(block, Paragraph):
            continue
        if block.outline:
            captions.heading(block)
            chapter = block.number if block.outline == CHAPTER else chapter
        label = captions.label(block.pieces)
        if block.outline or label or block.bookmark:
            yield block, Named(block.number, chapter, label, shown(block.pieces).strip())


class _Captions:
    """Counts what SEQ fields count."""

    def __init__(self) -> None:
        self._counts: dict[str, tuple[int, int]] = {}
        self._headings = [0] * 10
        self._numbers: dict[int, Number | None] = {}

    def heading(self, paragraph: Paragraph) -> None:
        """Go on behind a heading."""
        self._numbers[paragraph.outline] = paragraph.number
        for level in range(paragraph.outline, 10):
            self._headings[level] += 1

    def label(self, pieces: Sequence[Piece]) -> str:
        """Return 表 4-2 of a caption; '' of a line that counts nothing."""
        text = ""
        for piece in pieces:
            word, _, rest = piece.content.instruction.partition(" ") if isinstance(piece.content, Field) else ("",) * 3
            if word.upper() == "SEQ":
                return text.lstrip() + self._count(rest.split())
            number = self._numbers.get(CHAPTER) if word.upper() == "STYLEREF" and rest.startswith("1 ") else None
            text += number.bare() if number is not None and "\\s" in rest.split() else shown([piece])
        return ""

    def _count(self, words: Sequence[str]) -> str:
        switches = {word: after for word, after in zip(words, [*words[1:], ""], strict=True) if word.startswith("\\")}
        count, epoch = self._counts.get(words[0], (0, 0))
        # LibreOffice drops `\s 1`; tables of a file of one chapter count within it all the same.
        level = switches.get("\\s", "")
        now = self._headings[int(level)] if level in map(str, range(1, 10)) else epoch
        count = 0 if now != epoch else count
        count = int(switches["\\r"]) if switches.get("\\r", "").isdigit() else count + ("\\c" not in switches)
        self._counts[words[0]] = (count, now)
        return format_number(count, FIELD_FORMATS.get(switches.get("\\*", ""), "decimal"))


def split_sections(known: Document, theirs: Document) -> dict[str, str]:
    """Return the sections of `known` a part of which stands under a heading of staff's own now: bookmark → its words.

    Only a heading of the same level that nothing in `known` is; a section that was moved as a whole is not split.
    """
    before, blocks = (decided(document.body.blocks, View.ACCEPTED) for document in (known, theirs))
    alignment = align(before, blocks)
    over, now_over = _headings_over(before), _headings_over(blocks)
    found: dict[str, str] = {}
    for old, new in alignment.new.items():
        for level, index in over[old].items():
            section, there = before[index], now_over[new].get(level)
            if there is None or there in alignment.old or not isinstance(section, Paragraph) or not section.bookmark:
                continue
            heading = blocks[there]
            if index in alignment.new and isinstance(heading, Paragraph):
                found.setdefault(section.bookmark, f"{heading.label()} {shown(heading.pieces)}".strip())
    return found


def _headings_over(blocks: Sequence[Block]) -> list[dict[int, int]]:
    """Return for each block the headings under which it stands, itself if it is one: level → index."""
    over: dict[int, int] = {}
    found = []
    for index, block in enumerate(blocks):
        if isinstance(block, Paragraph) and block.outline:
            over = {level: place for level, place in over.items() if level < block.outline} | {block.outline: index}
        found.append(over)
    return found
