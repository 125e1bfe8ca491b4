"""Which page each block of a finished document comes to stand on, by the order of its words in the PDF."""

from __future__ import annotations

import io
import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from docx import Document
from docx.oxml.ns import qn
from reading import ALTERNATE

HEADINGS = re.compile(r"Heading[1-3]|見出し（番号なし）|小見出し（番号なし）|Caption|様式見出し")
SHORT = 8  # letters
HEAD = 4  # lines at most that a page begins with on every page
LEAST = 4  # lines of a last page
ENOUGH = 24  # letters of a block that are looked for
FOOTER = re.compile(r"\d+\s*/\s*\d+$")
SQUEEZE = re.compile(r"[\s\ufeff\u200b]")


@dataclass(frozen=True)
class Block:
    """A paragraph, or one row of the table `table`; `page` is where its first words stand (0: not found)."""

    text: str
    heading: bool = False
    table: int = 0
    page: int = 0


def blocks(data: bytes) -> list[Block]:
    """Return the blocks of the body that hold words, in order; header rows of tables are no rows."""
    return [block for block in _blocks(Document(io.BytesIO(data)).element.body, Counter()) if block.text]


def _blocks(body: object, tables: Counter[str]) -> Iterator[Block]:
    for element in body.iterchildren():  # type: ignore[attr-defined]
        if element.tag == qn("w:p"):
            style = element.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
            look = style.get(qn("w:val")) if style is not None else ""
            # The contents end with page numbers, which are estimates where no office program has counted.
            text = _text(element).rstrip("0123456789－") if look.startswith("TOC") else _text(element)
            yield Block(text, bool(HEADINGS.fullmatch(look)))
        elif element.tag == qn("w:tbl"):
            tables["all"] += 1
            for row in element.iter(qn("w:tr")):
                if row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is None:
                    # One short word (本文) may stand in the row before as well: the second cell goes with it.
                    cells = [text for cell in row.iter(qn("w:p")) if (text := _text(cell))]
                    yield Block("".join(cells[: 1 if cells and len(cells[0]) > SHORT else 2]), table=tables["all"])
        elif element.tag == qn("w:sdt"):
            yield from _blocks(element.find(qn("w:sdtContent")), tables)


def _text(paragraph: object) -> str:
    words = (
        node.text or ""
        for node in paragraph.iter(qn("w:t"))  # type: ignore[attr-defined]
        if not any(above.tag == ALTERNATE for above in node.iterancestors())
    )
    return SQUEEZE.sub("", "".join(words))


def placed(found: Sequence[Block], printed: str) -> list[Block]:
    """Return the blocks with the pages on which they begin, out of the text of a PDF (form feeds between pages)."""
    pages = [SQUEEZE.sub("", page) for page in printed.split("\f")]
    whole = "".join(pages)
    ends: list[int] = []
    for page in pages:
        ends.append((ends[-1] if ends else 0) + len(page))
    result, cursor = [], 0
    for block in found:
        place = whole.find(block.text[:ENOUGH], cursor)
        page = next((number for number, end in enumerate(ends, 1) if place < end), 0) if place >= 0 else 0
        near = page and (not result or page - _last(result) <= 2)
        result.append(Block(block.text, block.heading, block.table, page if near else 0))
        if near:
            cursor = place + min(len(block.text), ENOUGH)
    return result


def _last(blocks_before: Sequence[Block]) -> int:
    return next((block.page for block in reversed(blocks_before) if block.page), 1)


def lonely_headings(found: Sequence[Block], printed: str) -> list[str]:
    """Return the headings and captions that are the last words of their page."""
    ends = {page: SQUEEZE.sub("", "".join(_body(lines))) for page, lines in enumerate(_pages(printed), 1)}
    return [
        f"p{block.page} {block.text}"
        for block, following in itertools.pairwise(found)
        if block.heading and 0 < block.page < following.page and ends[block.page].endswith(block.text)
    ]


def _pages(printed: str) -> list[list[str]]:
    return [page.strip().splitlines() for page in printed.split("\f")]


def _body(lines: Sequence[str]) -> Sequence[str]:
    """Return the lines of a page without its footer."""
    return lines[:-1] if lines and FOOTER.search(lines[-1]) else lines


def rows_left_behind(found: Sequence[Block]) -> list[str]:
    """Return the tables of which a page holds one row alone, at the beginning or at the end."""
    wrong = []
    for table in sorted({block.table for block in found} - {0}):
        rows = [block for block in found if block.table == table and block.page]
        pages = Counter(row.page for row in rows)
        if len(pages) > 1 and 1 in (pages[min(pages)], pages[max(pages)]):
            wrong.append(f"p{rows[0].page}-{rows[-1].page} {rows[0].text[:20]} … {rows[-1].text[:20]} {dict(pages)}")
    return wrong


def thin_last_page(printed: str) -> list[str]:
    """Return what little stands on the last page, where that is less than a reader turns a page for."""
    *before, last = [_body(lines) for lines in _pages(printed) if lines]
    head = {line for page in before for line in page[:HEAD]}
    left = [line for line in last if line not in head]
    return left if before and len(left) < LEAST else []
