"""Columns that are too narrow for a date, a number, a name, or a text's last letters get room from the others."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from generator.letters import gaps_in, width_of
from generator.rendering.columns import GRID
from generator.rendering.rows import CELL as CELL_START
from generator.rendering.rows import OURS, ROW, TABLE_END, WORDS

MARGINS = 2 * 108 + 40  # twentieths of a point at the sides of a cell, and a hair
SIZE = 9.5 * 20  # of a letter in a cell
LATIN = 0.62  # width of a letter that is not full-width, of the widest of the usual fonts
GAP = 0.25  # what Word leaves between Latin letters and others
GIVING = 0.3  # a column gives so much of its width, no more
LENDING = 0.15  # and so much where nothing is torn but a name, or lines that are all but empty
NAME = 8 * SIZE  # what is no longer is read as one word: a person's name, 3か月に1回
FALLING = 2.5 * SIZE  # what a line would hold that one or two letters are left to
SPAN, CONTROL = "<w:gridSpan", "<w:sdt>"
LONGEST = 40  # letters: what is longer takes three lines and more, or is no text of a narrow column
LINE_BREAK, PARAGRAPH_END, TEXT_START = "<w:br/>", "</w:p>", "<w:t"
CELL_WIDTH = re.compile(r'(<w:tcW w:w=")\d+"')
# A date, the number of a form, a section, and what is written in Latin letters. An address of the web may be broken.
UNBROKEN = re.compile(
    r"https?://[!-~]+|(?:令和|平成|昭和)?\d+年\d+月(?:\d+日)?|様式\d+-\d+"
    r"|第\d+章 第?\d+(?:\.\d+|\.)?(?:条(?:第\d+項)?)?|[!-~]{2,}"
)

# One of them, in a text that may need room: looked for in a table that gets room for nothing else.
CANDIDATE = re.compile(r">[^<>]*(?:\d年\d|様式\d+-\d|\d章 |[!-;=-~]{8})[^<>]*</w:t>")


def fit_columns(xml: str) -> str:
    """Return `xml` whose tables of ours break no date, number or short name that the width of the table has room for.

    Nor does a text leave its last two letters to a line of their own, where the other columns have that much to lend.
    """
    done: list[str] = []
    written, start = 0, xml.find(OURS)
    while start >= 0:
        end = xml.find(TABLE_END, start)
        table = xml[start:end]
        if (fitted := _fitted(table)) is not table:
            done += (xml[written:start], fitted)
            written = end
        start = xml.find(OURS, end)
    return "".join([*done, xml[written:]])


def _fitted(table: str) -> str:
    is_filled_in = CONTROL in table
    if is_filled_in and CANDIDATE.search(table) is None:
        return table
    widths = [int(width) for width in GRID.findall(table)]
    head, *rows = table.split(ROW)
    cells = [row.split(CELL_START) for row in rows]
    # A heading over all columns is as wide as they are together; what else has other cells is of somebody's own making.
    plain = [len(row) == len(widths) + 1 for row in cells]
    if not all(is_plain or (len(row) == 2 and SPAN in row[1]) for row, is_plain in zip(cells, plain, strict=True)):
        return table
    texts = [[_lines(cell) for cell in row[1:]] if is_plain else [] for row, is_plain in zip(cells, plain, strict=True)]
    columns = [[line for row in texts if row for line in row[place]] for place in range(len(widths))]
    shared = _given(columns, widths, _unbroken, GIVING)
    # What people fill in has the widths that were chosen for their hands.
    if not is_filled_in and (lent := _given(columns, shared, _whole, LENDING)) != shared:
        shared = min(lent, shared, key=lambda each: _height(texts, each))
    if shared == widths:
        return table
    grid = iter(shared)
    head = GRID.sub(lambda _: f'<w:gridCol w:w="{next(grid)}"/>', head)
    fitted = (_row(row, shared) if is_plain else row for row, is_plain in zip(rows, plain, strict=True))
    return ROW.join([head, *fitted])


def _lines(cell: str) -> list[str]:
    parts = cell.replace(LINE_BREAK, PARAGRAPH_END).split(PARAGRAPH_END)
    return ["".join(WORDS.findall(part)) for part in parts if TEXT_START in part]


def _given(
    columns: Sequence[Sequence[str]], widths: Sequence[int], needed: Callable[[str, int], int], giving: float
) -> Sequence[int]:
    """Return the widths after each column of lines was given what it needs, as far as the others can do without."""
    needs = [
        max((needed(line, width) for line in lines), default=0) for lines, width in zip(columns, widths, strict=True)
    ]
    if all(need <= width for need, width in zip(needs, widths, strict=True)):
        return widths
    kept = [max(need, _kept(lines, width)) for need, lines, width in zip(needs, columns, widths, strict=True)]
    return _shared(widths, needs, kept, giving)


def _height(rows: Sequence[Sequence[Sequence[str]]], widths: Sequence[int]) -> int:
    """Return how many lines the rows take, about."""
    return sum(
        max(
            sum(-(-_width(line) // (width - MARGINS)) for line in lines)
            for lines, width in zip(row, widths, strict=True)
        )
        for row in rows
        if row
    )


def _unbroken(line: str, width: int) -> int:
    """Return the room that the longest word of a line takes that must not be broken, where the line is too long."""
    return 0 if len(line) * SIZE * (1 + GAP) + MARGINS <= width else _longest(line)


@lru_cache(maxsize=4096)
def _longest(line: str) -> int:
    return max((_width(word) + MARGINS for word in UNBROKEN.findall(line) if "://" not in word), default=0)


def _whole(line: str, width: int) -> int:
    """Return the room that all of a line takes, where it is a name, or one line but for its last letters."""
    if len(line) * SIZE * (1 + GAP) + MARGINS <= width or len(line) > LONGEST:
        return 0
    needed = _width(line)
    return needed + MARGINS if needed <= NAME or needed + MARGINS - width <= FALLING else 0


def _kept(lines: Sequence[str], width: int) -> int:
    """Return what a column keeps: its title, its names and unbroken words, as far as they stand on one line."""
    names = (need for place, line in enumerate(lines) if (need := _width(line)) <= NAME or not place)
    needs = (*(need + MARGINS for need in names), *map(_longest, lines))
    return max((need for need in needs if need <= width), default=0)


def _shared(widths: Sequence[int], needs: Sequence[int], kept: Sequence[int], giving: float) -> list[int]:
    """Return the widths after those that lack least were given what they lack, as wide together as before."""
    spare = [
        max(0, min(width - keep, round(width * giving))) if need <= width else 0
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


@lru_cache(maxsize=4096)
def _width(words: str) -> int:
    return round(SIZE * (width_of(words, LATIN) + GAP * gaps_in(words)))
