"""Tables as Word tables: widths that sum to the text width, a header row that repeats, rows that stay whole."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from generator.authoring.faults import Faults
from generator.authoring.model import Cell, Pieces, Row, Table, TableLook, plain_text
from generator.authoring.scan import Scope, Stack
from generator.authoring.xml import escape, paragraph, text_run

Writer = Callable[[Pieces, Scope, bool], str]  # the last: in a cell
ALIGNED = {"": "表本文", "center": "表本文（中央）", "right": "表本文（右）"}
TWIPS_PER_MM = 1440 / 25.4


@dataclass(frozen=True)
class TableFrame:
    """What a table is made of besides its rows."""

    style: str
    widths: tuple[int, ...]
    caption: str = ""
    description: str = ""
    first_row: bool = True
    first_column: bool = False
    align: str = ""


def share(total: int, shares: Sequence[int]) -> tuple[int, ...]:
    """Split `total` by `shares` into whole numbers that sum to `total`."""
    edges = [round(total * sum(shares[:n]) / sum(shares)) for n in range(len(shares) + 1)]
    return tuple(right - left for left, right in itertools.pairwise(edges))


def table_xml(table: Table, scope: Scope, width: int, caption: str, write: Writer) -> str:
    """Return a table of the source; `caption` is its name for those who cannot see it."""
    look = table.look
    widths = share(width, look.widths or (1,) * table.columns)
    plain = look.form or look.blank
    style = "署名表" if look.blank else "規程表"
    frame = TableFrame(style, widths, caption, _description(table), first_row=not plain, first_column=look.form)
    rows = [] if table.header is None else [_header(table.header, widths, scope, write)]
    stack = Stack("", Faults(), scope)
    last = next((row for row in reversed(table.rows) if not row.tag), None)
    for row in table.rows:
        if row.tag:
            stack.take(row.tag)
            rows.append(_tag_row(row.tag.text, sum(widths), len(widths)))
        else:
            rows.append(_body_row(row, widths, stack.scope, write, look, row is last))
    return framed(frame, rows)


def framed(frame: TableFrame, rows: Sequence[str]) -> str:
    """Return a table of ready rows."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in frame.widths)
    look = (
        f'<w:tblLook w:val="{0x20 * frame.first_row + 0x80 * frame.first_column + 0x600:04X}"'
        f' w:firstRow="{int(frame.first_row)}" w:lastRow="0" w:firstColumn="{int(frame.first_column)}"'
        ' w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>'
    )
    align = f'<w:jc w:val="{frame.align}"/>' if frame.align else ""
    # Readers that print both run them together: the name ends like a sentence.
    stop = "。" if frame.description and not frame.caption.endswith("。") else ""
    named = f'<w:tblCaption w:val="{escape(frame.caption + stop)}"/>' if frame.caption else ""
    described = f'<w:tblDescription w:val="{escape(frame.description)}"/>' if frame.description else ""
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{frame.style}"/><w:tblW w:w="{sum(frame.widths)}" w:type="dxa"/>'
        f'{align}<w:tblLayout w:type="fixed"/>{look}{named}{described}</w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def row_xml(cells: Sequence[str], height: int = 0, header: bool = False, exact: bool = False) -> str:
    """Return a row of ready cells, kept whole; `height` in millimetres, at least."""
    tall = f'<w:trHeight w:val="{round(height * TWIPS_PER_MM)}" w:hRule="atLeast"/>' if height else ""
    repeated = "<w:tblHeader/>" if header else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{tall}{repeated}</w:trPr>{''.join(cells)}</w:tr>"


def cell_xml(width: int, content: str, style: str = "表本文", more: str = "", below: str = "") -> str:
    """Return a cell with one paragraph and the paragraphs `below`; `more` goes into its properties."""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{more}</w:tcPr>{paragraph(style, content)}{below}</w:tc>'


def _header(row: Row, widths: Sequence[int], scope: Scope, write: Writer) -> str:
    cells = [
        cell_xml(width, write(cell.pieces, scope, True), "表見出し")
        for width, cell in zip(widths, row.cells, strict=False)
    ]
    return row_xml(cells, header=True)


def _tag_row(tag: str, width: int, columns: int) -> str:
    """The row that docxtpl replaces by the bare tag."""
    span = f'<w:gridSpan w:val="{columns}"/>' if columns > 1 else ""
    return f"<w:tr>{cell_xml(width, text_run('{%tr ' + tag + ' %}'), more=span)}</w:tr>"


def _body_row(row: Row, widths: Sequence[int], scope: Scope, write: Writer, look: TableLook, last: bool) -> str:
    def style(index: int, cell: Cell) -> str:
        if look.form and index == 0:
            return "表項目（末）" if last else "表項目"
        return ALIGNED[cell.align]

    cells = [
        cell_xml(width, write(cell.pieces, scope, True), style(index, cell))
        for index, (width, cell) in enumerate(zip(widths, row.cells, strict=False))
    ]
    return row_xml(cells, look.height)


def _description(table: Table) -> str:
    """Say in words what the table holds."""
    if table.header is None:
        return "左の欄に項目、右の欄に内容を書く表。" if table.columns == 2 else "項目と内容を書く表。"
    heads = "、".join(text for cell in table.header.cells if (text := plain_text(cell.pieces)))
    return f"列は、{heads}。" if heads else ""
