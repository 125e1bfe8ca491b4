"""Two versions of a main part with what is the same in both made small: the checks look at the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from generator.revision.sequences import common
from generator.revision.slices import PARAGRAPH, ROW, Slice, rows, slices
from generator.word import Block, Paragraph, Place, Row, Table, compared

NUMBER = re.compile("⟦同(\\d+)⟧")


@dataclass(frozen=True)
class Compact:
    """Both versions with the same short block for each block that is the same byte for byte; where those stood."""

    draft: bytes
    theirs: bytes
    places: Sequence[Place]  # in theirs

    def restored(self, blocks: Sequence[Block], theirs: Sequence[Block]) -> Iterator[Block]:
        """Yield blocks that were read from `draft` with those of theirs in place of the short ones; rows likewise."""
        starts = {block.place.start: block for block in theirs}
        rows = {row.place.start: row for block in theirs if isinstance(block, Table) for row in block.rows}
        for block in blocks:
            number = _number(block)
            if number is not None:
                yield starts[self.places[number].start]
            elif isinstance(block, Table):
                numbers = [_row_number(row) for row in block.rows]
                own = zip(block.rows, numbers, strict=True)
                yield replace(block, rows=tuple(row if n is None else rows[self.places[n].start] for row, n in own))
            else:
                yield block


def compact(draft: bytes, theirs: bytes, headings: frozenset[str]) -> Compact:
    """Return both made small."""
    here, there = slices(draft, headings), slices(theirs, headings)
    same = _same((draft, here), (theirs, there))
    left = [{place for place, _ in same}, {place for _, place in same}]
    tables = [
        [row for one in found if one.kind == "tbl" and one.place not in known for row in rows(source, one.place)]
        for source, found, known in zip((draft, theirs), (here, there), left, strict=True)
    ]
    same += _same((draft, tables[0]), (theirs, tables[1]))
    small = [_small(number, theirs, place) for number, (_, place) in enumerate(same)]
    return Compact(
        _replaced(draft, sorted((place, data) for (place, _), data in zip(same, small, strict=True))),
        _replaced(theirs, sorted((place, data) for (_, place), data in zip(same, small, strict=True))),
        [place for _, place in same],
    )


def _same(one: tuple[bytes, Sequence[Slice]], other: tuple[bytes, Sequence[Slice]]) -> list[tuple[Place, Place]]:
    """Return where the same bytes stand in both, in order."""
    texts = [[source[found.place.start : found.place.end] for found in slices_] for source, slices_ in (one, other)]
    pairs = ((one[1][i], other[1][j]) for i, j in common(texts[0], texts[1]))
    return [(here.place, there.place) for here, there in pairs if not here.told and not there.told]


def _small(number: int, source: bytes, place: Place) -> bytes:
    paragraph = f"<w:p><w:r><w:t>⟦同{number}⟧</w:t></w:r></w:p>".encode()
    if PARAGRAPH.match(source, place.start):
        return paragraph
    row = b"<w:tr><w:tc>" + paragraph + b"</w:tc></w:tr>"
    return row if ROW.match(source, place.start) else b"<w:tbl>" + row + b"</w:tbl>"


def _replaced(source: bytes, places: Sequence[tuple[Place, bytes]]) -> bytes:
    found: list[bytes] = []
    at = 0
    for (start, end), data in places:
        found += (source[at:start], data)
        at = end
    return b"".join((*found, source[at:]))


def _number(block: Block) -> int | None:
    if isinstance(block, Table):
        return _row_number(block.rows[0]) if len(block.rows) == 1 and not block.columns else None
    match = NUMBER.fullmatch(compared(block.pieces)) if isinstance(block, Paragraph) else None
    return int(match[1]) if match else None


def _row_number(row: Row) -> int | None:
    return _number(row.cells[0].blocks[0]) if len(row.cells) == 1 and row.cells[0].blocks else None
