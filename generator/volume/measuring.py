"""How high blocks are, about: by the size of letters, the width of lines, the space round paragraphs and cells.

An estimate that is the same on every machine. It is tuned to the fonts of LibreOffice's usual installation; the true
numbers are Word's, which asks once whether it may fill them in.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.letters import gaps_in, width_of
from generator.word import Node, chosen

TWIPS = 20  # to the point
EMU = 12700
GRID = 18.0  # points from line to line of running text
LEADING = 1.45  # of a line off the grid, in heights of its letters
LATIN = 0.55  # width of a letter that is not full-width
GAP = 0.25  # between a letter and a full-width one, which Word and LibreOffice keep apart
CELL = 108 / TWIPS  # margin at both sides of a cell
DEFAULT_SIZE = 10.5


@dataclass(frozen=True)
class Look:
    """What of a style or paragraph makes it high: sizes and spaces in points."""

    size: float = DEFAULT_SIZE
    before: float = 0
    after: float = 0
    left: float = 0
    right: float = 0
    first: float = 0
    line: float = 1.0
    exact: float = 0
    ruled: float = 0  # lines over and under a paragraph, with their distance
    on_grid: bool = True
    keep_next: bool = False
    keep_lines: bool = False
    break_before: bool = False

    @property
    def pitch(self) -> float:
        """The height of a line."""
        if self.exact:
            return self.exact
        natural = self.size * LEADING * self.line
        return GRID * math.ceil(natural / GRID - 0.01) if self.on_grid else natural


@dataclass(frozen=True)
class Slab:
    """Something that is laid on pages: a paragraph (`lines`) or a row; what must stay with it; what it begins."""

    height: float
    before: float = 0
    after: float = 0
    lines: int = 1
    keep_next: bool = False
    keep_lines: bool = True
    break_before: bool = False
    start: int | None = None  # the first byte of the block, where it is the first of it
    repeated: float = 0  # the height of the head that the next page repeats


class Looks:
    """The looks of the styles of a part styles.xml, by id."""

    def __init__(self, root: Node) -> None:
        self._nodes = {node.get("styleId"): node for node in root.children if node.name == "style"}
        defaults = root.child("docDefaults")
        self._base = Look()
        for name in ("rPrDefault", "pPrDefault"):
            holder = defaults.child(name) if defaults is not None else None
            for inner in holder.children if holder is not None else ():
                self._base = _with(self._base, inner)
        self.default = next(
            (i for i, n in self._nodes.items() if n.get("default") in ("1", "true") and n.get("type") == "paragraph"),
            "",
        )
        self._known: dict[str, Look] = {}
        self._margins: dict[str, float] = {}

    def of(self, style: str) -> Look:
        """Return the look of a style."""
        if style not in self._known:
            node = self._nodes.get(style)
            if node is None:
                return self._base if style == self.default else self.of(self.default) if self.default else self._base
            parent = node.value("basedOn")
            look = self.of(parent) if parent else self._base
            for name in ("pPr", "rPr"):
                inner = node.child(name)
                look = _with(look, inner) if inner is not None else look
            self._known[style] = look
        return self._known[style]

    def margins(self, style: str) -> float:
        """Return the margin over and under what stands in a cell of a table, together."""
        node = self._nodes.get(style)
        if node is None:
            return 0
        if style not in self._margins:
            parent = node.value("basedOn")
            self._margins[style] = self.margins(parent) if parent else 0
            properties = node.child("tblPr")
            cells = properties.child("tblCellMar") if properties is not None else None
            if cells is not None:
                self._margins[style] = sum(
                    _points(side, "w") for side in cells.children if side.name in ("top", "bottom")
                )
        return self._margins[style]


@dataclass(frozen=True)
class Measure:
    """Measures blocks of one file: `style` gives the volume's style, `said` what an element of text says now.

    `listed` gives the indents (left, hanging) of a paragraph that is in a list.
    """

    looks: Looks
    style: Callable[[str, str], str]
    said: Callable[[Node], str]
    listed: Callable[[Node], tuple[float, float] | None]

    def slabs(self, block: Node, width: float) -> Iterator[Slab]:
        """Yield what is laid on pages for a block."""
        if block.name == "p":
            yield self.paragraph(block, width)
        elif block.name == "tbl":
            yield from self._table(block)
        else:
            for child in _inner(block):
                yield from self.slabs(child, width)

    def paragraph(self, node: Node, width: float) -> Slab:
        """Return a paragraph as a slab."""
        look = self._look(node)
        words, drawn, broken = self._content(node)
        room = max(width - look.left - look.right, look.size * 2)
        lines = sum(_lines(part, room, look) for part in words.split("\n"))
        height = max(lines, 1) * look.pitch + look.ruled + drawn
        breaks = look.break_before or broken
        return Slab(
            height,
            look.before,
            look.after,
            max(lines, 1),
            look.keep_next,
            look.keep_lines or bool(drawn),
            breaks,
            node.start,
        )

    def _look(self, node: Node) -> Look:
        properties = node.child("pPr")
        style = (properties.value("pStyle") if properties is not None else None) or ""
        look = self.looks.of(self.style(style, "paragraph") if style else self.looks.default)
        indent = self.listed(node)
        if indent is not None:
            look = replace(look, left=indent[0], first=0)  # its number fills what hangs out
        return _with(look, properties) if properties is not None else look

    def _content(self, node: Node) -> tuple[str, float, bool]:
        words: list[str] = []
        drawn, broken = 0.0, False
        for found in _seen(node):
            if found.name == "t":
                words.append(self.said(found))
            elif found.name == "tab":
                words.append("　")
            elif found.name in ("br", "cr"):
                broken = broken or found.get("type") == "page"
                words.append("\n" if found.get("type", "line") not in ("page", "column") else "")
            elif found.name == "wp:extent":
                drawn = max(drawn, int(found.get("cy", "0")) / EMU)
        return "".join(words), drawn, broken

    def _table(self, node: Node) -> Iterator[Slab]:
        properties, grid = node.child("tblPr"), node.child("tblGrid")
        widths = (
            [_points(column, "w") for column in grid.children if column.name == "gridCol"] if grid is not None else []
        )
        style = properties.value("tblStyle") if properties is not None else None
        margins = self.looks.margins(self.style(style, "table") if style else "")
        head = 0.0
        for number, row in enumerate(child for child in _rows(node)):
            height, keep = self._row(row, widths, margins)
            rules = row.child("trPr")
            is_head = rules is not None and rules.is_on("tblHeader")
            head += height if is_head and number == 0 else 0
            yield Slab(height, keep_next=keep, start=None if number else node.start, repeated=0 if is_head else head)

    def _row(self, row: Node, widths: Sequence[float], margins: float) -> tuple[float, bool]:
        heights, at, keep = [0.0], 0, False
        for number, cell in enumerate(_cells(row)):
            properties = cell.child("tcPr")
            span = int((properties.value("gridSpan") if properties is not None else None) or 1)
            width = sum(widths[at : at + span]) or 100.0
            at += span
            slabs = [slab for child in cell.children for slab in self.slabs(child, width - 2 * CELL)]
            if not number and slabs:
                keep = slabs[0].keep_next
            if properties is None or properties.child("vMerge") is None:
                heights.append(sum(slab.before + slab.height + slab.after for slab in slabs) + margins)
        rules = row.child("trPr")
        least = rules.child("trHeight") if rules is not None else None
        return max(*heights, _points(least, "val") if least is not None else 0.0) + 0.5, keep


def _lines(words: str, room: float, look: Look) -> int:
    units = (width_of(words, LATIN) + GAP * gaps_in(words)) * look.size
    if not units:
        return 1
    # A line of Japanese ends with a whole letter.
    usable = max(math.floor(room / look.size + 0.05), 1) * look.size
    return max(1, math.ceil((units + look.first) / usable - 0.001))


def _with(look: Look, properties: Node) -> Look:
    """Return a look with what properties of a style or paragraph say."""
    changes: dict[str, object] = {}
    for node in properties.children:
        if node.name == "sz":
            changes["size"] = _number(node.get("val")) / 2 or look.size
        elif node.name == "spacing" and properties.name == "pPr":
            changes |= _spacing(node, look)
        elif node.name == "ind":
            changes |= _indent(node, look)
        elif node.name == "pBdr":
            sides = (side for side in node.children if side.name in ("top", "bottom"))
            changes["ruled"] = sum(_number(side.get("sz")) / 8 + _number(side.get("space")) for side in sides)
        elif node.name == "snapToGrid":
            changes["on_grid"] = properties.is_on("snapToGrid")
        elif node.name in KEEPING:
            changes[KEEPING[node.name]] = properties.is_on(node.name)
    return replace(look, **changes) if changes else look  # type: ignore[arg-type]


KEEPING = {"keepNext": "keep_next", "keepLines": "keep_lines", "pageBreakBefore": "break_before"}


def _spacing(node: Node, look: Look) -> dict[str, object]:
    found: dict[str, object] = {name: _points(node, name) for name in ("before", "after") if name in node.attributes}
    if "line" in node.attributes:
        if node.get("lineRule", "auto") == "auto":
            found |= {"line": _number(node.get("line")) / 240 or look.line, "exact": 0}
        else:
            found["exact"] = _points(node, "line")
    return found


def _indent(node: Node, look: Look) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, other in (("left", "start"), ("right", "end")):
        if name in node.attributes or other in node.attributes:
            found[name] = _points(node, name if name in node.attributes else other)
    if "firstLineChars" in node.attributes:
        found["first"] = look.size * _number(node.get("firstLineChars")) / 100
    elif "firstLine" in node.attributes:
        found["first"] = _points(node, "firstLine")
    elif "hanging" in node.attributes:
        found["first"] = -_points(node, "hanging")
    return found


def _seen(node: Node) -> Iterator[Node]:
    """Yield what is seen of a paragraph, boxes as one thing each."""
    for child in node.children:
        if child.name == "mc:AlternateContent":
            for inner in chosen(child):
                yield from _seen(inner)
        elif child.name == "wp:extent":
            yield child
        elif child.name not in ("pPr", "rPr", "txbxContent", "instrText"):
            yield child
            yield from _seen(child)


def _rows(node: Node) -> Iterator[Node]:
    for child in node.children:
        if child.name == "tr":
            yield child
        elif child.name in ("sdt", "sdtContent", "customXml"):
            yield from _rows(child)


def _cells(node: Node) -> Iterator[Node]:
    for child in node.children:
        if child.name == "tc":
            yield child
        elif child.name in ("sdt", "sdtContent", "customXml"):
            yield from _cells(child)


def _inner(node: Node) -> Iterable[Node]:
    content = node.child("sdtContent") if node.name == "sdt" else node
    return content.children if content is not None else ()


def _points(node: Node, name: str) -> float:
    return _number(node.get(name)) / TWIPS


def _number(text: str) -> float:
    found = re.match(r"-?\d+(?:\.\d+)?", text)
    return float(found[0]) if found else 0.0
