"""Columns of which no row says anything: a table of ours is printed without them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from generator.rendering.marks import CLOSE, OPEN, TRACE
from generator.rendering.rows import HEADER, OURS, ROW, TABLE_END, WORDS

DASH, NONE = "―", "該当なし"
CELL = re.compile(r"<w:tc>.*?</w:tc>", re.DOTALL)
GRID = re.compile(r"<w:gridCol w:w=\"(\d+)\"/>")
WIDTH = re.compile(r"<w:tcW w:w=\"\d+\"")
EVENT = re.compile(f"{OPEN}{TRACE}[^{CLOSE}]*{CLOSE}")
DESCRIPTION = re.compile(r'(<w:tblDescription w:val=")列は、[^"]*(")')
# What a plain table has none of: merged cells, tables in tables, things to fill in.
APART = ("<w:gridSpan", "<w:vMerge", "<w:sdt>", "<w:drawing", "<mc:")


def without_empty_columns(xml: str) -> str:
    """Return `xml` whose tables of ours lack the columns that hold a dash in every row."""
    done: list[str] = []
    written, start = 0, xml.find(OURS)
    while start >= 0:
        end = xml.find(TABLE_END, start)
        table = xml[start:end]
        if table.count(DASH) and HEADER in table and not any(part in table for part in APART):
            done += (xml[written:start], _narrowed(table))
            written = end
        start = xml.find(OURS, end)
    return "".join([*done, xml[written:]])


def _narrowed(table: str) -> str:
    head, *rows = table.split(ROW)
    cells = [CELL.findall(row) for row in rows]
    said = [[_words(cell) for cell in row] for row in cells]
    titles, body = said[0], said[1:]
    if not body or any(len(row) != len(titles) for row in said) or body[0][0] == NONE:
        return table
    kept = [place for place in range(len(titles)) if any(row[place] != DASH for row in body)]
    widths = [int(width) for width in GRID.findall(head)]
    if len(kept) in (0, len(titles)) or len(widths) != len(titles):
        return table
    shares = _shares(widths, kept)
    described = "、".join(titles[place] for place in kept)
    head = DESCRIPTION.sub(rf"\g<1>列は、{described}。\g<2>", head)
    head = GRID.sub("", head).replace("<w:tblGrid>", "<w:tblGrid>" + "".join(map(_grid, shares)))
    return ROW.join([head, *(_row(row, of, kept, shares) for row, of in zip(rows, cells, strict=True))])


def _row(row: str, cells: Sequence[str], kept: Sequence[int], shares: Sequence[int]) -> str:
    first = row.index(cells[0])
    last = row.rindex(cells[-1]) + len(cells[-1])
    wide = (WIDTH.sub(f'<w:tcW w:w="{share}"', cells[place]) for place, share in zip(kept, shares, strict=True))
    return row[:first] + "".join(wide) + row[last:]


def _shares(widths: Sequence[int], kept: Sequence[int]) -> list[int]:
    """Return the widths of the columns that stay, as wide together as all were."""
    total, left = sum(widths), sum(widths[place] for place in kept)
    shares = [widths[place] * total // left for place in kept]
    shares[-1] += total - sum(shares)
    return shares


def _words(cell: str) -> str:
    return EVENT.sub("", "".join(WORDS.findall(cell))).strip()


def _grid(width: int) -> str:
    return f'<w:gridCol w:w="{width}"/>'
