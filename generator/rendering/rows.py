"""Rows that stay together on a page: a loop's length, and with it a table's last rows, is known when it is rendered."""

from __future__ import annotations

import itertools
import re

OURS = '<w:tblStyle w:val="規程表"/>'  # a consultant's tables stay as they were made
TABLE_END, ROW, CELL = "</w:tbl>", "<w:tr>", "<w:tc>"
HEADER = "<w:tblHeader/>"
STYLE, STYLE_END, KEEP = "<w:pStyle ", "/>", "<w:keepNext/>"
# Word wants a paragraph behind the last table: alone on a page of its own it would make that page an empty one.
CLOSING = '<w:p><w:pPr><w:pStyle w:val="区切り"/></w:pPr></w:p>'
SHORT = 8  # rows: a table with no more is kept whole
TALL = 14  # lines of text in a table, about: with more it would leave half a page empty
SIZE, MARGINS = 190, 216  # twentieths of a point: a letter of a table, what is empty at the sides of its cells
WORDS = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>")
CELL_WIDTH = re.compile(r'<w:tcW w:w="(\d+)"')
PARTS = ("<w:br/>", "</w:p>")


def keep_rows(xml: str) -> str:
    """Return `xml` with short tables of ours kept whole, and two rows kept together at both ends of the others."""
    done: list[str] = []
    written, start = 0, xml.find(OURS)
    while start >= 0:
        end = xml.find(TABLE_END, start)
        for place in _places(xml, start, end):
            done += (xml[written:place], KEEP)
            written = place
        start = xml.find(OURS, end)
    return "".join([*done, xml[written:]])


def _places(xml: str, start: int, end: int) -> list[int]:
    """Return where a table's rows are told to stay with the next one."""
    first = xml.find(ROW, start, end)
    second = xml.find(ROW, first + 1, end)
    if second < 0:
        return []
    if xml.find(HEADER, first, second) >= 0:
        first = second
    if _is_short(xml, first, end):
        rows = _rows(xml, first, end)
    else:
        last = xml.rfind(ROW, first, end)
        rows = sorted({first, xml.rfind(ROW, first, last), last} - {-1})
    if xml.startswith(CLOSING, end + len(TABLE_END)):
        rows.append(end)
    # Word asks the first paragraph of a row's first cell, and so does LibreOffice.
    styles = (xml.find(STYLE, row, following) for row, following in itertools.pairwise(rows))
    return [xml.find(STYLE_END, style) + len(STYLE_END) for style in styles if style >= 0]


def _is_short(xml: str, first: int, end: int) -> bool:
    return xml.count(ROW, first, end) <= SHORT and sum(map(_lines, xml[first:end].split(ROW))) <= TALL


def _lines(row: str) -> int:
    """Return how many lines the highest cell of a row takes, about."""
    return max(map(_lines_of_cell, row.split(CELL)[1:]), default=0)


def _lines_of_cell(cell: str) -> int:
    width = CELL_WIDTH.search(cell)
    room = max(1, (int(width[1]) - MARGINS) // SIZE) if width else 1000
    for part in PARTS:
        cell = cell.replace(part, f"{part}\n")
    texts = ("".join(WORDS.findall(part)) for part in cell.split("\n"))
    # A letter that is not full-width takes half the room of another, about.
    return sum(-(-(len(text) + len(text.encode())) // 4 // room) for text in texts if text)


def _rows(xml: str, first: int, end: int) -> list[int]:
    rows = [first]
    while (following := xml.find(ROW, rows[-1] + 1, end)) >= 0:
        rows.append(following)
    return rows
