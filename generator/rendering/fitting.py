"""Columns that are too narrow for a date, a number or a name of Latin letters get room from the others."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from functools import lru_cache

from generator.letters import is_full_width
from generator.rendering.columns import CELL, GRID
from generator.rendering.rows import CELL as CELL_START
from generator.rendering.rows import OURS, ROW, TABLE_END, WORDS

MARGINS = 2 * 108 + 40  # twentieths of a point at the sides of a cell, and a hair
SIZE = 9.5 * 20  # of a letter in a cell
LATIN = 0.62  # width of a letter that is not full-width, of the widest of the usual fonts
GAP = 0.25  # what Word leaves between Latin letters and others
GIVING = 0.3  # a column gives so much of its width, no more
SPAN = "<w:gridSpan"
CELL_WIDTH = re.compile(r'(<w:tcW w:w=")\d+"')
# A date, the number of a form, a section, and what is written in Latin letters. An address of the web may be broken.
UNBROKEN = re.compile(
    r"https?://[!-~]+|(?:令和|平成|昭和)?\d+年\d+月(?:\d+日)?|様式\d+-\d+"
    r"|第\d+章 第?\d+(?:\.\d+|\.)?(?:条(?:第\d+項)?)?|[!-~]{2,}"
)
# Texts in which one of them may be that needs room: looked for first, for most cells have none.
CANDIDATE = re.compile(r">([^<>]*(?:\d年\d|様式\d+-\d|\d章 |[!-;=-~]{8})[^<>]*)</w:t>")


def fit_columns(xml: str) -> str:
    """Return `xml` whose tables of ours break no date and no number that the width of the table has room for."""
    done: list[str] = []
    written, start = 0, xml.find(OURS)
    while start >= 0:
        end = xml.find(TABLE_END, start)
        if CANDIDATE.search(xml, start, end) is not None:
            done += (xml[written:start], _fitted(xml[start:end]))
            written = end
        start = xml.find(OURS, end)
    return "".join([*done, xml[written:]])


def _fitted(table: str) -> str:
    widths = [int(width) for width in GRID.findall(table)]
    needs = [0] * len(widths)
    for match in CANDIDATE.finditer(table):
        need = max((_width(word) + MARGINS for word in UNBROKEN.findall(match[1]) if "://" not in word), default=0)
        if need > min(widths):
            row = table.rfind(ROW, 0, match.start())
            place = table.count(CELL_START, row, match.start()) - 1
            if table.find(SPAN, row, match.start()) < 0 <= place < len(widths):
                needs[place] = max(needs[place], need)
    if all(need <= width for need, width in zip(needs, widths, strict=True)):
        return table
    head, *rows = table.split(ROW)
    # A heading over all columns is as wide as they are together; what else has other cells is of somebody's own making.
    plain = [row.count(CELL_START) == len(widths) for row in rows]
    if not all(
        is_plain or (SPAN in row and row.count(CELL_START) == 1) for row, is_plain in zip(rows, plain, strict=True)
    ):
        return table
    titles = [_title(cell) for cell in CELL.findall(rows[0])] if plain[0] else needs
    # What a column's title takes on one line it keeps.
    kept = [max(need, t if t <= w else 0) for need, t, w in zip(needs, titles, widths, strict=True)]
    shared = _shared(widths, needs, kept)
    columns = iter(shared)
    head = GRID.sub(lambda _: f'<w:gridCol w:w="{next(columns)}"/>', head)
    fitted = (_row(row, shared) if is_plain else row for row, is_plain in zip(rows, plain, strict=True))
    return ROW.join([head, *fitted])


def _shared(widths: Sequence[int], needs: Sequence[int], kept: Sequence[int]) -> list[int]:
    """Return the widths after those that lack least were given what they lack, as wide together as before."""
    spare = [
        max(0, min(width - keep, round(width * GIVING))) if need <= width else 0
        for width, need, keep in zip(widths, needs, kept, strict=True)
    ]
    left = total = sum(spare)
    lacks = sorted((need - width, place) for place, (need, width) in enumerate(zip(needs, widths, strict=True)))
    result = list(widths)
    for lack, place in lacks:
        if 0 < lack <= left:
            result[place] += lack
            left -= lack
    taken, owed = 0, total - left
    for place, share in enumerate(spare):
        taken += share
        # By the running total, so that the parts of what is owed sum up to it.
        result[place] -= owed * taken // total - owed * (taken - share) // total if total else 0
    return result


def _row(row: str, widths: Sequence[int]) -> str:
    cells = iter(widths)
    return CELL_WIDTH.sub(lambda match: f'{match[1]}{next(cells)}"', row)


def _title(cell: str) -> int:
    return _width("".join(WORDS.findall(cell))) + MARGINS


@lru_cache(maxsize=4096)
def _width(words: str) -> int:
    wide = [is_full_width(letter) for letter in words]
    gaps = sum(a is not b for a, b in itertools.pairwise(wide))
    return round(SIZE * (sum(1.0 if w else LATIN for w in wide) + GAP * gaps))
