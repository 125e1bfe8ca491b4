"""How our worksheets look and print: one palette, one set of fonts, rows that show all of their text, A4 pages."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable
from datetime import date
from functools import cache

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.dimensions import RowDimension
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from generator.letters import width_of

FONT = "游ゴシック"
NAVY, BLUE, PALE, INPUT, EDGE, GREY, DIM, RED = (
    "1F3A5F",
    "2E5C8A",
    "EAF0F7",
    "FFF8DC",
    "B8C4D2",
    "E4E4E4",
    "9A9A9A",
    "B3261E",
)
THIN = Side(style="thin", color=EDGE)
BOX = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
TOP = Alignment(vertical="top", wrap_text=True)
LEFT = Alignment(horizontal="left", vertical="top", wrap_text=True)
MIDDLE = Alignment(vertical="center", wrap_text=True)
CENTER = Alignment(horizontal="center", vertical="center", wrap_text=True)
CENTER_TOP = Alignment(horizontal="center", vertical="top", wrap_text=True)
PLAIN_LINE = Alignment(vertical="center")
INDENTED = Alignment(horizontal="left", vertical="center", wrap_text=True, indent=2)
OPEN = Protection(locked=False)
CORE = "docProps/core.xml"
STAMPS = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)")
LINE = 15.0
"""Height of one line of 10 points, in points."""
STYLES = "xl/styles.xml"
FIRST_FONT = re.compile(rb"(<fonts[^>]*>)<font>.*?</font>")
BASE_FONT = rb'\g<1><font><name val="Arial"/><family val="2"/><sz val="10"/></font>'
"""The font whose digits are the unit of all widths. Calibri, openpyxl's, is missing on many computers, and what stands
in for it is a third wider: columns would print otherwise than in Excel. Arial has a twin of its width everywhere."""
CLOSING = frozenset("、。，．）」』】〕］｝〉》・：；？！ーぁぃぅぇぉっゃゅょァィゥェォッャュョ%),.:;?!]}")
"""What does not begin a line."""
PIECES = re.compile(rf"(?:[!-,.0-~]*[-/]+|[!-~]+|.)[{re.escape(''.join(sorted(CLOSING)))}]*", re.DOTALL)


@cache
def font(size: float = 10, *, bold: bool = False, color: str = "222222", underline: bool = False) -> Font:
    """Return the sheet's font in this size."""
    return Font(name=FONT, size=size, bold=bold, color=color, underline="single" if underline else None)


@cache
def fill(color: str) -> PatternFill:
    """Return a solid fill."""
    return PatternFill("solid", start_color=color, end_color=color)


TEXT, SMALL, BOLD, ANSWER_FONT = font(), font(9, color="555555"), font(bold=True), font(11, color="102A56")
LIST_FONT = font(color="102A56")
TITLE, HEAD, LINK, STAR = (
    font(18, bold=True, color=NAVY),
    font(10, bold=True, color="FFFFFF"),
    font(10, color="0B57A4", underline=True),
    font(10, bold=True, color=RED),
)
NOT_ASKED = DifferentialStyle(font=Font(color=DIM), fill=PatternFill(bgColor=GREY, fill_type="solid"))
TO_CONFIRM = DifferentialStyle(font=Font(color=RED, bold=True), fill=PatternFill(bgColor="FFE3CC", fill_type="solid"))
_RED = Side(style="thin", color=RED)
MISSING = DifferentialStyle(border=Border(left=_RED, right=_RED, top=_RED, bottom=_RED))
DONE = DifferentialStyle(fill=PatternFill(bgColor="E3F1E1", fill_type="solid"))


def put(
    sheet: Worksheet,
    row: int,
    column: int,
    value: object = None,
    font: Font = TEXT,
    alignment: Alignment = TOP,
    *,
    color: str | None = None,
    box: bool = False,
) -> Cell:
    """Write a value into a cell; a text is never a formula, whatever it begins with."""
    cell = sheet.cell(row, column)
    if not isinstance(cell, Cell):
        raise AssertionError(f"{sheet.title} row {row} is part of a merged cell")
    if value is not None:
        cell.value = value  # type: ignore[assignment]
        if isinstance(value, str):
            cell.data_type = "s"
    cell.font, cell.alignment = font, alignment
    if color:
        cell.fill = fill(color)
    if box:
        cell.border = BOX
    return cell


def spread(
    sheet: Worksheet,
    row: int,
    column: int,
    count: int,
    value: object = None,
    font: Font = TEXT,
    alignment: Alignment = TOP,
    *,
    color: str | None = None,
    box: bool = True,
) -> Cell:
    """Write a value over `count` columns, as one cell."""
    for more in range(column + 1, column + count):
        put(sheet, row, more, None, font, alignment, color=color, box=box)
    if count > 1:
        sheet.merged_cells.add(f"{get_column_letter(column)}{row}:{get_column_letter(column + count - 1)}{row}")
    return put(sheet, row, column, value, font, alignment, color=color, box=box)


def formula(sheet: Worksheet, row: int, column: int, text: str, font: Font = TEXT, alignment: Alignment = TOP) -> Cell:
    """Write one of our own formulas (without its =)."""
    cell = put(sheet, row, column, None, font, alignment)
    cell.value = f"={text}"
    cell.data_type = "f"
    return cell


def input_cell(sheet: Worksheet, row: int, column: int, value: object, number_format: str) -> Cell:
    """Write a cell that people fill: coloured, unlocked, its text kept as text."""
    cell = put(sheet, row, column, value, ANSWER_FONT, LEFT, color=INPUT, box=True)
    cell.protection = OPEN
    cell.number_format = number_format
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@"):
        # The mark ' of Excel: also after the cell was edited, the text stays a text.
        cell.quotePrefix = True
    return cell


def link(sheet: Worksheet, row: int, column: int, text: str, target: Worksheet, to: int = 2) -> Cell:
    """Write a link to the row `to` of a sheet of the workbook."""
    cell = put(sheet, row, column, text, LINK, MIDDLE)
    # Column F is the first that is seen on every sheet; Excel does not go to a hidden cell.
    cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"{quoted(target)}!F{to}", display=text)
    return cell


def quoted(sheet: Worksheet) -> str:
    """Return the sheet's name as formulas write it."""
    return "'" + sheet.title.replace("'", "''") + "'"


class FreeRow(RowDimension):
    """A row with a height to begin with, which Excel goes on fitting to its text."""

    @property
    def customHeight(self) -> bool:  # noqa: N802 - the name of openpyxl
        """Never fixed by hand."""
        return False


def fit_row(sheet: Worksheet, row: int, texts: Iterable[tuple[float, str]], least: float = 22, size: float = 10) -> int:
    """Give the row the height that its texts (each with the width of its column) need; return its lines."""
    need = max((lines_of(text, width, size) for width, text in texts), default=1)
    sheet.row_dimensions[row] = FreeRow(sheet, index=row, ht=max(least, need * LINE * size / 10 + 7))
    return need


def fix_row(sheet: Worksheet, row: int, width: float, text: str, least: float = 22) -> None:
    """Give a row that nobody fills the height of its text for good: merged cells do not count when Excel fits a row."""
    sheet.row_dimensions[row].height = max(least, lines_of(text, width) * LINE + 7)


def lines_of(text: str, width: float, size: float = 10) -> int:
    """Return how many lines `text`, of `size` points, takes in a column of `width` (in digits of the base font)."""
    room = max(2.0, width - 1)
    return sum(_wrapped(line, room / size) for line in text.split("\n"))


def text_width(text: str, size: float = 10) -> float:
    """Return the width of the column in which `text`, of `size` points, stands on one line."""
    return _width(text) * size + 1


def _wrapped(line: str, room: float) -> int:
    """Return how many lines one paragraph takes: words stay whole where they can, and no line begins with 、or ）."""
    if _width(line) <= room:
        return 1
    lines, used = 1, 0.0
    for piece in PIECES.findall(line):
        wide = _width(piece)
        if used + wide > room and used:
            lines, used = lines + 1, 0.0
        more = max(0, -int(-wide // room) - 1)
        lines, used = lines + more, used + wide - more * room
    return lines


def _width(text: str) -> float:
    return width_of(text, narrow=0.105, full=0.19)


def page(sheet: Worksheet, titles: str = "", *, landscape: bool = True, single: bool = False, header: str = "") -> None:
    """Set the sheet up for printing on A4, as wide as one page (and as high, if `single`); `titles` is repeated.

    `header` stands at the right above each page.
    """
    sheet.page_setup.paperSize = 9
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 1 if single else 0
    if sheet.sheet_properties.pageSetUpPr is not None:
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
    margins = sheet.page_margins
    margins.left = margins.right = 0.45
    margins.top, margins.bottom, margins.header, margins.footer = 0.5, 0.6, 0.25, 0.3
    for side, text in (("left", "&A"), ("right", "&P / &N")):
        item = getattr(sheet.oddFooter, side)
        item.text, item.size = text, 8
    # A page that is shrunk to its width keeps a header that can be read.
    sheet.HeaderFooter.scaleWithDoc = False
    if header and sheet.oddHeader is not None:
        sheet.oddHeader.right.text, sheet.oddHeader.right.size = header, 8
    sheet.sheet_view.showGridLines = False
    if titles:
        sheet.print_title_rows = titles


def protect(sheet: Worksheet, *, lists: bool = False) -> None:
    """Protect what is not to be filled, without a password; widths, heights and (with `lists`) rows stay free."""
    free = sheet.protection
    free.sheet = True
    free.formatColumns = free.formatRows = False
    if lists:
        free.insertRows = free.deleteRows = free.sort = False


def free_row(sheet: Worksheet, row: int) -> None:
    """Unlock the whole row: a protected sheet lets go only of rows in which no cell at all is locked."""
    sheet.row_dimensions[row].protection = OPEN


def saved(workbook: Workbook, on: date) -> dict[str, bytes]:
    """Return the parts of a workbook as one that was made on `on`: the same contents and day give the same bytes."""
    stream = io.BytesIO()
    workbook.save(stream)
    with zipfile.ZipFile(stream) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    stamp = f"{on.isoformat()}T00:00:00Z".encode()
    parts[STYLES] = FIRST_FONT.sub(BASE_FONT, parts[STYLES], count=1)
    # openpyxl writes the moment of saving, whatever the properties say.
    parts[CORE] = STAMPS.sub(rb"\g<1>" + stamp + rb"\2", parts[CORE])
    return parts
