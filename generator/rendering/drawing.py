"""An organisation chart as Word shapes that staff can move, retype and colour: a group of boxes and lines."""

from __future__ import annotations

from collections.abc import Iterator

from markupsafe import Markup, escape

from generator.rendering.cleaning import clean
from generator.rendering.marks import DRAWING, mark
from generator.rendering.orgchart import PADDING, Box, Line, Placed, lay_out

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
FONT = '<w:rFonts w:asciiTheme="majorHAnsi" w:eastAsiaTheme="majorEastAsia" w:hAnsiTheme="majorHAnsi"/>'
# One line of 9 pt takes 12 pt whatever the document grid says.
TIGHT = (
    '<w:pPr><w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="exact"/>'
    '<w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="center"/></w:pPr>'
)


def chart_runs(chart: Box) -> Markup:
    """Return the run that holds the drawing; programs that do not know the shapes show the same as text."""
    layout = lay_out(chart)
    width, height = _emu(layout.width), _emu(layout.height)
    shapes = "".join([*map(_line, layout.lines), *map(_box, layout.boxes)])
    frame = f'<a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/>'
    group = (
        f'<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm>{frame}<a:chOff x="0" y="0"/>'
        f'<a:chExt cx="{width}" cy="{height}"/></a:xfrm></wpg:grpSpPr>{shapes}</wpg:wgp>'
    )
    inline = (
        '<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{width}" cy="{height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
        f'<wp:docPr id="{mark(DRAWING)}" name="{TITLE}" descr="{escape(description(chart))}"/><wp:cNvGraphicFramePr/>'
        f'<a:graphic><a:graphicData uri="{SPACES["wpg"]}">{group}</a:graphicData></a:graphic></wp:inline></w:drawing>'
    )
    return Markup(
        f'<w:r><mc:AlternateContent {DECLARED}><mc:Choice Requires="wpg">{inline}</mc:Choice>'
        f"<mc:Fallback>{_as_text(chart)}</mc:Fallback></mc:AlternateContent></w:r>"
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


def _box(placed: Placed) -> str:
    inset = _emu(PADDING) // 2
    texts = _text(placed.box.title, "<w:b/>") + "".join(map(_text, placed.box.lines))
    return (
        f'<wps:wsp><wps:cNvPr id="{mark(DRAWING)}" name="{_escaped(placed.box.title)}"/><wps:cNvSpPr/>'
        f"<wps:spPr>{_frame(placed.x, placed.y, placed.width, placed.height)}"
        f'<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:srgbClr val="{FILL}"/></a:solidFill>{_edge()}'
        f"</wps:spPr><wps:txbx><w:txbxContent>{texts}</w:txbxContent></wps:txbx>"
        f'<wps:bodyPr lIns="{inset}" tIns="{inset}" rIns="{inset}" bIns="{inset}" anchor="ctr"><a:noAutofit/>'
        "</wps:bodyPr></wps:wsp>"
    )


def _text(text: str, more: str = "") -> str:
    look = f'<w:rPr>{FONT}{more}<w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>'
    lines = (f'<w:t xml:space="preserve">{escape(line)}</w:t>' for line in clean(text).split("\n"))
    return f"<w:p>{TIGHT}<w:r>{look}{'<w:br/>'.join(lines)}</w:r></w:p>"


def _escaped(text: str) -> Markup:
    return escape(clean(text).replace("\n", " "))


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
