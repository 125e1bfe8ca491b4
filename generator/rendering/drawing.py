"""Figures as Word shapes that staff can move, retype and colour: the organisation chart, and boxes in a row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from markupsafe import Markup, escape

from generator.rendering.charttree import lay_out
from generator.rendering.cleaning import clean
from generator.rendering.marks import DRAWING, mark
from generator.rendering.orgchart import PADDING, TEXT_WIDTH, WIDE_WIDTH, Box, Line, Placed

EMU = 36000  # in a millimetre
SPACES = {
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
}
DECLARED = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in SPACES.items())
FILL, EDGE = "E9EDF3", "44546A"
TITLE = "組織図"
LETTERS, TITLE_LETTERS = "図の字", "図の題"
"""The styles of what stands in boxes: one line of 9 pt takes 12 pt whatever the document grid says."""


def chart_runs(chart: Box) -> Markup:
    """Return the run that holds the drawing; programs that do not know the shapes show the same as text."""
    layout = lay_out(chart, WIDE_WIDTH if getattr(chart, "wide", False) else TEXT_WIDTH)
    shapes = [*map(_line, layout.lines), *map(box_shape, layout.boxes)]
    return drawing_run(layout.width, layout.height, shapes, (TITLE, description(chart)), _as_text(chart))


def drawing_run(width_mm: float, height_mm: float, shapes: Sequence[str], named: tuple[str, str], text: str) -> Markup:
    """Return a run with a group of shapes, `named` with name and description; `text` is what others show."""
    width, height = _emu(width_mm), _emu(height_mm)
    frame = f'<a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/>'
    group = (
        f'<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm>{frame}<a:chOff x="0" y="0"/>'
        f'<a:chExt cx="{width}" cy="{height}"/></a:xfrm></wpg:grpSpPr>{"".join(shapes)}</wpg:wgp>'
    )
    inline = (
        '<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{width}" cy="{height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
        f'<wp:docPr id="{mark(DRAWING)}" name="{named[0]}" descr="{escape(named[1])}"/><wp:cNvGraphicFramePr/>'
        f'<a:graphic><a:graphicData uri="{SPACES["wpg"]}">{group}</a:graphicData></a:graphic></wp:inline></w:drawing>'
    )
    return Markup(
        f'<w:r><mc:AlternateContent {DECLARED}><mc:Choice Requires="wpg">{inline}</mc:Choice>'
        f"<mc:Fallback>{text}</mc:Fallback></mc:AlternateContent></w:r>"
    )


def description(chart: Box) -> str:
    """Return in words what the chart shows, for those who do not see it."""
    return f"{TITLE}。" + clean("".join(_reports(chart))).replace("\n", " ")


def _reports(box: Box) -> Iterator[str]:
    if box.children:
        yield f"{box.title}の下に、{'、'.join(_named(child) for child in box.children)}。"
        for child in box.children:
            yield from _reports(child)


def _named(box: Box) -> str:
    return f"{box.title}（{'、'.join(box.lines)}）" if box.lines else box.title


def _as_text(box: Box, depth: int = 0) -> str:
    indent = "　" * depth
    below = "".join(f"<w:br/>{_as_text(child, depth + 1)}" for child in box.children)
    return f'<w:t xml:space="preserve">{indent}{_escaped(_named(box))}</w:t>{below}'


def box_shape(placed: Placed) -> str:
    """Return a box with its title and lines."""
    inset = _emu(PADDING) // 2
    texts = _text(placed.box.title, TITLE_LETTERS) + "".join(map(_text, placed.box.lines))
    return (
        f'<wps:wsp><wps:cNvPr id="{mark(DRAWING)}" name="{_escaped(placed.box.title)}"/><wps:cNvSpPr/>'
        f"<wps:spPr>{_frame(placed.x, placed.y, placed.width, placed.height)}"
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="{FILL}"/></a:solidFill>{_edge()}'
        f"</wps:spPr><wps:txbx><w:txbxContent>{texts}</w:txbxContent></wps:txbx>"
        f'<wps:bodyPr lIns="{inset}" tIns="{inset}" rIns="{inset}" bIns="{inset}" anchor="ctr"><a:noAutofit/>'
        "</wps:bodyPr></wps:wsp>"
    )


def _text(text: str, style: str = LETTERS) -> str:
    lines = (f'<w:t xml:space="preserve">{escape(line)}</w:t>' for line in clean(text).split("\n"))
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr><w:r>{"<w:br/>".join(lines)}</w:r></w:p>'


def _escaped(text: str) -> Markup:
    return escape(clean(text).replace("\n", " "))


def sign_shape(kind: str, x: float, y: float, size: float) -> str:
    """Return one of Word's own shapes without words: an arrow, a plus."""
    return (
        f'<wps:wsp><wps:cNvPr id="{mark(DRAWING)}" name="{kind}"/><wps:cNvSpPr/><wps:spPr>{_frame(x, y, size, size)}'
        f'<a:prstGeom prst="{kind}"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="{EDGE}"/></a:solidFill>'
        "<a:ln><a:noFill/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>"
    )


def _line(line: Line) -> str:
    x, y = min(line.x1, line.x2), min(line.y1, line.y2)
    return (
        f'<wps:wsp><wps:cNvPr id="{mark(DRAWING)}" name="線"/><wps:cNvCnPr/>'
        f"<wps:spPr>{_frame(x, y, abs(line.x2 - line.x1), abs(line.y2 - line.y1))}"
        f'<a:prstGeom prst="line"><a:avLst/></a:prstGeom>{_edge(line.dashed)}</wps:spPr><wps:bodyPr/></wps:wsp>'
    )


def _frame(x: float, y: float, width: float, height: float) -> str:
    return f'<a:xfrm><a:off x="{_emu(x)}" y="{_emu(y)}"/><a:ext cx="{_emu(width)}" cy="{_emu(height)}"/></a:xfrm>'


def _edge(dashed: bool = False) -> str:
    dash = '<a:prstDash val="dash"/>' if dashed else ""
    return f'<a:ln w="9525"><a:solidFill><a:srgbClr val="{EDGE}"/></a:solidFill>{dash}</a:ln>'


def _emu(millimetres: float) -> int:
    return round(millimetres * EMU)
