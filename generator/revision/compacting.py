"""Two versions of a main part with what is the same in both made small: the checks look at the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.revision.sequences import common
from generator.revision.slices import slices
from generator.word import Block, Paragraph, Place, Table, compared

NUMBER = re.compile("⟦同(\\d+)⟧")


@dataclass(frozen=True)
class Compact:
    """Both versions with the same short block for each block that is the same byte for byte; where those stood."""

    draft: bytes
    theirs: bytes
    places: Sequence[Place]  # in theirs

    def restored(self, blocks: Sequence[Block], theirs: Sequence[Block]) -> Iterator[Block]:
        """Yield blocks that were read from `draft` with those of theirs in place of the short ones."""
        starts = {block.place.start: block for block in theirs}
        for block in blocks:
            number = _number(block)
            yield block if number is None else starts[self.places[number].start]


def compact(draft: bytes, theirs: bytes, headings: frozenset[str]) -> Compact:
    """Return both made small."""
    here, there = slices(draft, headings), slices(theirs, headings)
    texts = [
        [source[one.place.start : one.place.end] for one in found] for source, found in ((draft, here), (theirs, there))
    ]
    pairs = common(texts[0], texts[1])
    same = [(i, j) for i, j in pairs if not here[i].told and not there[j].told]
    small = [_small(number, there[j].kind) for number, (_, j) in enumerate(same)]
    return Compact(
        _replaced(draft, [(here[i].place, data) for (i, _), data in zip(same, small, strict=True)]),
        _replaced(theirs, [(there[j].place, data) for (_, j), data in zip(same, small, strict=True)]),
        [there[j].place for _, j in same],
    )


def _small(number: int, kind: str) -> bytes:
    paragraph = f"<w:p><w:r><w:t>⟦同{number}⟧</w:t></w:r></w:p>"
    return (paragraph if kind == "p" else f"<w:tbl><w:tr><w:tc>{paragraph}</w:tc></w:tr></w:tbl>").encode()


def _replaced(source: bytes, places: Sequence[tuple[Place, bytes]]) -> bytes:
    found: list[bytes] = []
    at = 0
    for (start, end), data in places:
        found += (source[at:start], data)
        at = end
    return b"".join((*found, source[at:]))


def _number(block: Block) -> int | None:
    inner: Block = block
    if isinstance(block, Table) and len(block.rows) == 1 and len(block.rows[0].cells) == 1:
        inner = next(iter(block.rows[0].cells[0].blocks), block)
    match = NUMBER.fullmatch(compared(inner.pieces)) if isinstance(inner, Paragraph) else None
    return int(match[1]) if match else None
