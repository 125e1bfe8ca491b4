"""The blocks of a part as ranges of bytes, and which of them say the same in three texts, without reading them.

Most of a text is the same in all three; what is not read costs nothing. Where there is a doubt a block is read.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from generator.revision.sequences import common as common_in_order
from generator.word import Block, Cell, Paragraph, Piece, Place, Row, Table, Text

BODY = re.compile(rb"<w:body(?:\s[^>]*)?>")
NEXT = re.compile(rb"<w:(p|tbl|sdt)(?=[\s/>])")
ROW, TABLE = re.compile(rb"<w:tr(?=[\s>])"), re.compile(rb"<w:tbl[\s>]")
PARAGRAPH = re.compile(rb"<w:(p)(?=[\s/>])")
# What may not be passed over: tracked changes, page sections, marks of comments, what other parts are shown in.
TOLD = (b"author=", b"<w:sectPr", b"<w:comment", b" r:", b"<w:outlineLvl", b"noteReference", b"<w:numPr")
STYLE = re.compile(rb'<w:pStyle w:val="([^"]*)"')
NOISE = re.compile(
    rb' w:rsid\w*="[^"]*"| w14:(?:paraId|textId)="[^"]*"|<w:proofErr\b[^>]*/>|<w:lang\b[^>]*/>'
    rb'|<w:lastRenderedPageBreak/>|<w:bookmarkEnd\b[^>]*/>|<w:rFonts w:hint="\w+"/>'
)
BOOKMARK = re.compile(rb'<w:bookmarkStart\b[^>]*?w:name="([^"]*)"[^>]*/>')
CURSOR = b"<_GoBack/>"
RUNS = re.compile(
    rb"(<w:r>(?:<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t>)([^<]*)</w:t></w:r>((?:\1[^<]*</w:t></w:r>)+)", re.DOTALL
)
EMPTY = (b"<w:rPr></w:rPr>", b"<w:rPr/>", b"<w:pPr></w:pPr>", b"<w:pPr/>")


@dataclass(frozen=True)
class Slice:
    """A block of a text as bytes; `told` if it must be read whatever the others say, `beside` for its neighbour."""

    kind: str
    place: Place
    told: bool
    beside: bool


def slices(source: bytes, headings: frozenset[str]) -> list[Slice]:
    """Return the blocks of a main part, in order; [] where they cannot be told apart without reading."""
    body = BODY.search(source)
    at, found, told = body.end() if body else len(source), [], False
    while (match := NEXT.search(source, at)) is not None:
        end = _end(source, match)
        if end < 0:
            return []
        block = source[match.start() : end]
        if block.count(b'fldCharType="begin"') != block.count(b'fldCharType="end"'):
            return []  # what stands in a field that goes on for paragraphs is no paragraph of its own
        own = _is_told(block, match[1], headings)
        # What stands between two blocks belongs to the second, and a tracked end joins it to the first.
        beside = told or bool(source[at : match.start()].strip())
        found.append(Slice(match[1].decode(), Place(match.start(), end), own, beside))
        told, at = b"author=" in block, end
    return found


def _is_told(block: bytes, kind: bytes, headings: frozenset[str]) -> bool:
    if any(word in block for word in TOLD):
        return True
    style = STYLE.search(block) if kind == b"p" else None
    return kind == b"sdt" or (style is not None and style[1].decode() in headings)


def _end(source: bytes, match: re.Match[bytes]) -> int:
    """Return where the element that begins at `match` ends; -1 if it does not."""
    name = match[1]
    closing = b"</w:" + name + b">"
    opening = source.find(b">", match.end())
    if source[opening - 1 : opening] == b"/":
        return opening + 1
    end = source.find(closing, opening)
    if end < 0:
        return -1
    inner = re.compile(rb"<w:" + name + rb"(?=[\s/>])[^>]*?(/?)>|" + closing)
    if not re.compile(rb"<w:" + name + rb"[\s>]").search(source, opening, end):
        return end + len(closing)
    depth = 1
    for tag in inner.finditer(source, opening):
        depth += 0 if tag[1] else -1 if tag[0] == closing else 1
        if not depth:
            return tag.end()
    return -1


def key(block: bytes) -> bytes:
    """Return a block without what a program changes when it saves; equal keys say the same in the same looks."""
    block = block.replace(b' xml:space="preserve"', b"")
    if b"rsid" in block or b"paraId" in block or b"<w:lang" in block or b"proofErr" in block or b"bookmark" in block:
        block = BOOKMARK.sub(rb"<\1/>", NOISE.sub(b"", block)).replace(CURSOR, b"")
    for empty in EMPTY:
        block = block.replace(empty, b"")
    return RUNS.sub(_joined, block) if b"</w:t></w:r><w:r>" in block else block


def _joined(match: re.Match[bytes]) -> bytes:
    ending = b"</w:t></w:r>"
    texts = match[3].split(ending)[:-1]
    return match[1] + match[2] + b"".join(text[len(match[1]) :] for text in texts) + ending


def rows(source: bytes, table: Place) -> list[Slice]:
    """Return the rows of a table; [] of one with another in it. The first is always told: it shows the columns."""
    if len(TABLE.findall(source, table.start, table.end)) != 1:
        return []
    found: list[Slice] = []
    at = table.start
    while (match := ROW.search(source, at, table.end)) is not None:
        end = source.find(b"</w:tr>", match.end(), table.end) + len(b"</w:tr>")
        told = not found or bool(source[at : match.start()].strip())
        block = source[match.start() : end]
        found.append(Slice("tr", Place(match.start(), end), told or any(word in block for word in TOLD), False))
        at = end
    return found


Texts = Sequence[tuple[bytes, Sequence[Slice]]]


def common(texts: Texts) -> list[dict[Place, bytes]]:
    """Return, for each text, the blocks that all have, each as often as the others, with their keys.

    Of tables that differ, the rows that all have.
    """
    blocks = _shared(texts)
    within = [
        (
            source,
            [row for one in found if one.kind == "tbl" and one.place not in known for row in rows(source, one.place)],
        )
        for (source, found), known in zip(texts, blocks, strict=True)
    ]
    return [found | inner for found, inner in zip(blocks, _shared(within), strict=True)]


def _shared(texts: Texts) -> list[dict[Place, bytes]]:
    known: dict[bytes, bytes] = {}

    def keyed(source: bytes, place: Place) -> bytes:
        block = source[place.start : place.end]
        if block not in known:
            known[block] = key(block)
        return known[block]

    keys = [
        {one.place: keyed(source, one.place) for one in found if not one.told | one.beside} for source, found in texts
    ]
    counts = [Counter(found.values()) for found in keys]
    orders = [list(found.values()) for found in (keys[0], keys[-1])]
    stays = Counter(orders[0][i] for i, _ in common_in_order(*orders))
    # What ours has moved is read, for it is taken out and put in.
    shared = {one for one, n in counts[0].items() if stays[one] == n and all(c.get(one) == n for c in counts[1:])}
    return [{place: one for place, one in found.items() if one in shared} for found in keys]


def standing_in(source: bytes, places: Mapping[Place, bytes]) -> Iterator[Block | Row]:
    """Yield a block or row for each of those that are not read: it says something of its own, and where it stands."""
    for place, said in places.items():
        words = f"⟦{hash(said):x}{len(said)}⟧"
        if PARAGRAPH.match(source, place.start):
            yield _paragraph(place, words)
            continue
        first = PARAGRAPH.search(source, place.start, place.end)
        inside = (_paragraph(Place(first.start(), _end(source, first)), words),) if first else ()
        row = Row((Cell(inside, place),), place)
        yield row if ROW.match(source, place.start) else Table((row,), place)


def with_more(blocks: Sequence[Block], more: Iterable[Block | Row]) -> tuple[Block, ...]:
    """Return blocks with others, and rows of tables with others, each in its place."""
    new = list(more)
    rows = sorted((one for one in new if isinstance(one, Row)), key=_start)
    starts = [row.place.start for row in rows]

    def filled(block: Block) -> Block:
        first, end = bisect_left(starts, block.place.start), bisect_left(starts, block.place.end)
        if not isinstance(block, Table) or first == end:
            return block
        return replace(block, rows=tuple(sorted((*block.rows, *rows[first:end]), key=_start)))

    return tuple(sorted((*map(filled, blocks), *(one for one in new if not isinstance(one, Row))), key=_start))


def _start(one: Block | Row) -> int:
    return one.place.start


def _paragraph(place: Place, words: str) -> Paragraph:
    return Paragraph((Piece(Text(words), place),), place)
