"""Rows that stay together on a page: a loop's length, and with it a table's last rows, is known when it is rendered."""

from __future__ import annotations

import re
from collections.abc import Sequence

OURS = '<w:tblStyle w:val="規程表"/>'  # a consultant's tables stay as they were made
TABLE, TABLE_END, ROW, CELL = "<w:tbl>", "</w:tbl>", "<w:tr>", "<w:tc>"
HEADER = "<w:tblHeader/>"
# Word asks the first paragraph of a row's first cell, and so does LibreOffice.
FIRST_STYLE = re.compile(r'<w:pStyle w:val="[^"]*"/>(?!<w:keepNext)')
SHORT = 8  # rows: a table with no more is kept whole
LONG_TEXT = 1100  # characters of a table, about: with more it would leave half a page empty
MARKUP = 260  # characters round the text of a cell, about


def keep_rows(xml: str) -> str:
    """Return `xml` with short tables of ours kept whole, and two rows kept together at both ends of the others."""
    if OURS not in xml:
        return xml
    before, *tables = xml.split(TABLE)
    return TABLE.join([before, *map(_kept, tables)])


def _kept(table: str) -> str:
    inside, end, after = table.partition(TABLE_END)
    if OURS not in inside:
        return table
    before, *rows = inside.split(ROW)
    first = sum(HEADER in row for row in rows[:1])
    for index in _held(rows[first:]):
        rows[first + index] = FIRST_STYLE.sub(r"\g<0><w:keepNext/>", rows[first + index], count=1)
    return f"{ROW.join([before, *rows])}{end}{after}"


def _held(rows: Sequence[str]) -> Sequence[int]:
    """Return which rows stay with the one that follows them."""
    count = len(rows)
    if count <= SHORT and sum(map(len, rows)) - MARKUP * sum(row.count(CELL) for row in rows) <= LONG_TEXT:
        return range(count - 1)
    return sorted({0, count - 2})
