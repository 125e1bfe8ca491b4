"""The table of contents, written anew from the headings that were found, and the list of what the volume holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from typing import NamedTuple

from generator.volume.edits import quoted
from generator.volume.model import Held
from generator.volume.styles import StyleBook
from generator.volume.writing import field, paragraph, run, text

CONTENTS = 'TOC \\o "1-2" \\h \\z \\u'
DEEPEST = 2
TAB = b"<w:r><w:tab/></w:r>"
STOP = '<w:tabs><w:tab w:val="left" w:pos="1050"/></w:tabs>'
WIDTH = 9072
COLUMNS = (("ファイル", 4592), ("版", 680), ("日付", 1996), ("備考", 1804))
AS_MADE, EDITED, LAST_KNOWN = "作ったまま", "手直しあり", "前に作った文"


class Entry(NamedTuple):
    """An entry of the contents: its level, number and words, and the bookmark of its heading."""

    level: int
    number: str
    words: str
    bookmark: str


def contents(entries: Sequence[Entry], pages: Mapping[str, int], styles: StyleBook) -> bytes:
    """Return the table of contents as Word makes it, with the pages on which the headings are expected."""
    begin = run('<w:fldChar w:fldCharType="begin"/>')
    begin += run(f'<w:instrText xml:space="preserve"> {escape(CONTENTS, quote=False)} </w:instrText>')
    begin += run('<w:fldChar w:fldCharType="separate"/>')
    lines = []
    for index, entry in enumerate(entries):
        lines.append(_line(entry, pages.get(entry.bookmark, 1), styles, b"" if index else begin))
    head = paragraph(styles.id("TOC Heading"), text("目次"), "<w:pageBreakBefore/>")
    close = paragraph(styles.id("区切り"), run('<w:fldChar w:fldCharType="end"/>'))
    gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>'
    opened = f"<w:sdt><w:sdtPr>{gallery}</w:sdtPr><w:sdtContent>".encode()
    return opened + head + b"".join(lines) + close + b"</w:sdtContent></w:sdt>"


def _line(entry: Entry, page: int, styles: StyleBook, begin: bytes) -> bytes:
    number = text(entry.number) + TAB if entry.number else b""
    inside = number + text(entry.words) + TAB + field(f"PAGEREF {entry.bookmark} \\h", str(page))
    link = f'<w:hyperlink w:anchor="{quoted(entry.bookmark)}" w:history="1">'.encode() + inside + b"</w:hyperlink>"
    # As Word writes them: the stop for the number stands in the entry, the one for the page in the style.
    return paragraph(styles.id(f"toc {entry.level}"), begin + link, STOP if entry.number else "")


def list_of(held: Sequence[Held], styles: StyleBook) -> bytes:
    """Return the table of the files that the volume holds, with editions and dates as they stand there."""
    style = quoted(styles.id("規程表", "table"))
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for _, width in COLUMNS)
    rows = [_row([name for name, _ in COLUMNS], styles.id("表見出し"), "<w:tblHeader/>")]
    for one in held:
        cells = [one.member.name, one.edition or "―", one.date or "―", _remark(one)]
        rows.append(_row(cells, styles.id("表本文")))
    look = 'w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"'
    return (
        (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{WIDTH}" w:type="dxa"/>'
            f'<w:tblLayout w:type="fixed"/><w:tblLook {look}/><w:tblCaption w:val="収めた文書。"/></w:tblPr>'
            f"<w:tblGrid>{grid}</w:tblGrid>"
        ).encode()
        + b"".join(rows)
        + b"</w:tbl>"
        + b"".join(_notes(held, styles))
    )


def _notes(held: Iterable[Held], styles: StyleBook) -> Iterator[bytes]:
    """Yield what a reader should know of the files, a paragraph a sentence."""
    for one in held:
        for note in one.notes:
            yield paragraph(styles.id("解説"), text(f"※ {one.member.name}　{note}"))


def _remark(held: Held) -> str:
    if held.is_file:
        return EDITED if held.member.touched else AS_MADE
    return LAST_KNOWN


def _row(cells: Sequence[str], style: str, more: str = "") -> bytes:
    content = b"".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'.encode()
        + paragraph(style, text(words))
        + b"</w:tc>"
        for words, (_, width) in zip(cells, COLUMNS, strict=True)
    )
    return f"<w:tr><w:trPr><w:cantSplit/>{more}</w:trPr>".encode() + content + b"</w:tr>"
