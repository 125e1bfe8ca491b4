"""Blocks as two texts are aligned by them: what they say, how they look to a reader, which bookmark they carry."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import assert_never

from generator.revision.likeness import Grams, grams
from generator.word import Block, BlockControl, Paragraph, Row, Table, UnreadBlock, compared


@dataclass(frozen=True)
class Unit:
    """A block, or a row of a table, reduced to what finds it again in another text.

    `kind` parts what can never be each other (a paragraph and a table); `outline` is above 0 for a heading, which opens
    a section; `text` is empty for what says nothing; `name` is what stands in the first cell of a row.
    """

    kind: str
    text: str
    style: str = ""
    outline: int = 0
    bookmark: str = ""
    name: str = ""

    @property
    def key(self) -> Hashable:
        """What is equal in two units that say the same as the same thing; an empty paragraph has no looks."""
        return (self.kind, self.style if self.text else "", self.outline, self.text)

    @cached_property
    def grams(self) -> Grams:
        """What its text is made of."""
        return grams(self.text)

    def is_like(self, other: Unit) -> bool:
        """Tell whether one may have become the other where it stood: a heading stays on its level."""
        return (self.kind, self.outline) == (other.kind, other.outline)

    def is_named_like(self, other: Unit) -> bool:
        """Tell whether two rows have the same words in their first cell, and no mere number of theirs."""
        return self.name == other.name and not self.name.isnumeric() and bool(self.name)


def unit(block: Block) -> Unit:
    """Return a block as it is found again; styles count by name in small letters, as LibreOffice writes them."""
    if isinstance(block, Paragraph):
        text = compared(block.pieces)
        return Unit("paragraph", text, block.style.lower(), block.outline, block.bookmark)
    if isinstance(block, Table):
        return Unit("table", "\n".join(row_unit(row).text for row in block.rows))
    if isinstance(block, BlockControl):
        # What stands in a table of contents is a result, and never a difference.
        text = "" if block.kind == "docPart" else "\n".join(said(block.blocks))
        return Unit(f"control {block.kind}", text)
    if isinstance(block, UnreadBlock):
        return Unit(block.name, block.words)
    assert_never(block)


def row_unit(row: Row) -> Unit:
    """Return a row as it is found again."""
    cells = ["¶".join(said(cell.blocks)) for cell in row.cells]
    return Unit("header" if row.header else "row", "\t".join(cells), name=cells[0].strip() if cells else "")


def said(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield what blocks say when they are compared, block by block."""
    return (unit(block).text for block in blocks)
