"""What a style of Word is made of, in short words."""

from __future__ import annotations

from dataclasses import dataclass

INK = "1F2F4D"
LINE = "8D99AE"
HAIR = "B4BDCB"
SHADE = "E9EDF3"
NOTE = "F5F6F8"
GREY = "595959"

MAJOR = (
    '<w:rFonts w:asciiTheme="majorHAnsi" w:eastAsiaTheme="majorEastAsia" w:hAnsiTheme="majorHAnsi"'
    ' w:cstheme="majorBidi"/>'
)
CENTER = '<w:jc w:val="center"/>'
OFF_GRID = '<w:snapToGrid w:val="0"/>'  # of a page of somebody else's: ours has no grid
SINGLE = ' w:line="240" w:lineRule="auto"'
# Running text stands on lines of 18 pt by its styles. A grid of the page would do the same in Word; LibreOffice also
# begins each paragraph at a line of the grid, and its pages would not be Word's. At least: what staff put into a line,
# a picture or a larger letter, may be higher.
LINES = ' w:line="360" w:lineRule="atLeast"'


@dataclass(frozen=True)
class Style:
    """One style: id, the name Word knows it by, what it is based on, and its properties as XML in schema order."""

    id: str
    name: str
    kind: str = "paragraph"
    based_on: str = "Normal"
    next: str = ""
    paragraph: str = ""
    run: str = ""
    table: str = ""
    rank: int = 9


def bold(size: float, color: str = "") -> str:
    """Return run properties of a heading: the major font, bold, in half-points."""
    ink = f'<w:color w:val="{color}"/>' if color else ""
    return f"{MAJOR}<w:b/><w:bCs/>{ink}{sized(size)}"


def sized(points: float) -> str:
    """Return the size of letters."""
    return f'<w:sz w:val="{round(points * 2)}"/><w:szCs w:val="{round(points * 2)}"/>'


def number(level: int, list_id: int = 1) -> str:
    """Return the link of a style to a level of a list."""
    depth = f'<w:ilvl w:val="{level}"/>' if level else ""
    return f'<w:numPr>{depth}<w:numId w:val="{list_id}"/></w:numPr>'


def border(side: str, size: int, color: str, space: int) -> str:
    """Return one border, `size` in eighths of a point."""
    return f'<w:{side} w:val="single" w:sz="{size}" w:space="{space}" w:color="{color}"/>'


def spacing(before: int = 0, after: int = 0, more: str = "") -> str:
    """Return the space round a paragraph, in twentieths of a point; its lines are those of the style below it."""
    return f'<w:spacing w:before="{before}" w:after="{after}"{more}/>'


def single(before: int = 0, after: int = 0, more: str = SINGLE) -> str:
    """Return the space round a paragraph whose lines are as high as its letters, or as `more` says."""
    return OFF_GRID + spacing(before, after, more)


def tabs(kind: str, *positions: int) -> str:
    """Return tab stops of one kind."""
    return "<w:tabs>" + "".join(f'<w:tab w:val="{kind}" w:pos="{position}"/>' for position in positions) + "</w:tabs>"


def letters(id: str, name: str = "", rank: int = 8, run: str = "") -> Style:
    """Return a character style."""
    return Style(id, name or id, "character", "DefaultParagraphFont", rank=rank, run=run)


def hanging(left: int, by: int) -> str:
    """Return an indent whose first line begins `by` before the others, in twentieths of a point."""
    return f'<w:ind w:left="{left}" w:hanging="{by}"/>'
