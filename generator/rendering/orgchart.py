"""Organisation charts: where each box and line goes, so that the whole fits between the margins of a page."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

TEXT_WIDTH = 160.0  # mm between the margins of A4, as the house style has them
BOX_WIDTHS = (46.0, 38.0, 30.0)  # tried from the widest
PADDING = 1.2
CHARACTER = 3.2  # a full-width character of 9 pt
LINE = 4.3
GAP_ACROSS, GAP_DOWN = 4.0, 8.0
INDENT, GAP_LISTED = 6.0, 3.0


class Box(Protocol):
    """What a chart is drawn of: any object with a title, lines of text under it, and boxes below."""

    @property
    def title(self) -> str:
        """The role or unit."""

    @property
    def lines(self) -> Sequence[str]:
        """Names and remarks under the title."""

    @property
    def children(self) -> Sequence[Box]:
        """The boxes that report to this one."""


@dataclass(frozen=True)
class OrgChart:
    """A box and those below it; given as `org_chart` in a context, it is drawn where a template says so."""

    title: str
    lines: tuple[str, ...] = ()
    children: tuple[OrgChart, ...] = ()


@dataclass(frozen=True)
class Placed:
    """A box with its place in mm, from the upper left corner of the chart."""

    box: Box
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Line:
    """A horizontal or vertical line in mm."""

    x1: float
    y1: float
    x2: float
    y2: float


@dataclass(frozen=True)
class Layout:
    """A laid-out tree: its size, where on its upper edge it is held, its boxes (the top one first) and lines."""

    width: float
    height: float
    anchor: float
    boxes: tuple[Placed, ...]
    lines: tuple[Line, ...] = field(default=())

    def moved(self, x: float, y: float) -> Layout:
        """Return the same layout with its upper left corner at (x, y); width, height and anchor stay its own."""
        return replace(
            self,
            boxes=tuple(replace(box, x=box.x + x, y=box.y + y) for box in self.boxes),
            lines=tuple(Line(line.x1 + x, line.y1 + y, line.x2 + x, line.y2 + y) for line in self.lines),
        )


def lay_out(chart: Box, width: float = TEXT_WIDTH) -> Layout:
    """Return the chart laid out, at most `width` mm wide.

    Boxes of one level stand side by side as far as there is room. Where there is not, they are narrowed; then the
    lowest levels become lists under their superior; then a level is broken into rows.
    """
    layouts = [_tree(chart, size, width, listed) for listed in (False, True) for size in BOX_WIDTHS]
    return next((layout for layout in layouts if layout.width <= width), min(layouts, key=lambda layout: layout.width))


def text_lines(text: str, width: float) -> int:
    """Return how many lines `text` takes in a box of `width` mm."""
    room = (width - 2 * PADDING - 1) / CHARACTER
    sizes = (sum(1.0 if unicodedata.east_asian_width(c) in "WFA" else 0.56 for c in line) for line in text.splitlines())
    return max(1, sum(max(1, math.ceil(size / room)) for size in sizes))


def _tree(box: Box, size: float, room: float, listed: bool) -> Layout:
    """Lay out `box` and what is below it in boxes of `size` mm; `listed`: the lowest levels as lists where needed."""
    height = _height(box, size)
    alone = Layout(size, height, size / 2, (Placed(box, 0, 0, size, height),))
    if not box.children:
        return alone
    across = [_tree(child, size, room, listed) for child in box.children]
    if _width(across) <= room or not listed:
        return _joined(alone, _level(across))
    if all(not child.children for child in box.children) and len(box.children) <= 4:
        return _list(alone, across)
    inner = room - INDENT
    narrow = [_listed_tree(child, size, inner) for child in box.children]
    return _joined(alone, _level(narrow) if _width(narrow) <= room else _rows(narrow, inner))


def _listed_tree(box: Box, size: float, room: float) -> Layout:
    height = _height(box, size)
    alone = Layout(size, height, size / 2, (Placed(box, 0, 0, size, height),))
    below = [_listed_tree(child, size, max(size, room - INDENT)) for child in box.children]
    return _list(alone, below) if below else alone


def _height(box: Box, size: float) -> float:
    return 2 * PADDING + LINE * sum(text_lines(text, size) for text in (box.title, *box.lines))


def _width(layouts: Sequence[Layout]) -> float:
    return sum(layout.width for layout in layouts) + GAP_ACROSS * (len(layouts) - 1)


def _level(layouts: Sequence[Layout]) -> Layout:
    """Put layouts side by side, tops in one line, under a bar that joins them."""
    boxes: list[Placed] = []
    lines: list[Line] = []
    anchors: list[float] = []
    x, top = 0.0, GAP_DOWN / 2
    tallest = max(layout.boxes[0].height for layout in layouts)
    for layout in layouts:
        placed = _stretched(layout, tallest).moved(x, top)
        anchors.append(x + layout.anchor)
        boxes += placed.boxes
        lines += (Line(anchors[-1], 0, anchors[-1], top), *placed.lines)
        x += layout.width + GAP_ACROSS
    if len(layouts) > 1:
        lines.append(Line(anchors[0], 0, anchors[-1], 0))
    height = top + max(layout.height + tallest - layout.boxes[0].height for layout in layouts)
    return Layout(_width(layouts), height, (anchors[0] + anchors[-1]) / 2, tuple(boxes), tuple(lines))


def _stretched(layout: Layout, height: float) -> Layout:
    """Give the top box of a layout the height of its neighbours'."""
    more = height - layout.boxes[0].height
    if more <= 0:
        return layout
    first, *others = layout.boxes
    lower = replace(layout, boxes=tuple(others)).moved(0, more)
    return replace(lower, boxes=(replace(first, height=height), *lower.boxes), height=layout.height + more)


def _joined(alone: Layout, below: Layout) -> Layout:
    """Put a box in the middle above a level."""
    width = max(alone.width, below.width)
    anchor = width / 2
    if below.width >= alone.width:
        anchor = min(max(below.anchor, alone.width / 2), width - alone.width / 2)
    shift = anchor - below.anchor if below.width < alone.width else 0.0
    bar = alone.height + GAP_DOWN / 2
    top, lower = alone.moved(anchor - alone.width / 2, 0), below.moved(shift, bar)
    stem = Line(anchor, alone.height, anchor, bar)
    lines = (stem, *lower.lines)
    if anchor != below.anchor + shift:
        lines = (Line(min(anchor, below.anchor), bar, max(anchor, below.anchor), bar), *lines)
    return Layout(width, bar + below.height, anchor, top.boxes + lower.boxes, lines)


def _list(alone: Layout, below: Sequence[Layout]) -> Layout:
    """Hang layouts one under the other from a stem at the left of their superior."""
    boxes, lines = list(alone.boxes), []
    y, last, stem = alone.height + GAP_LISTED, 0.0, INDENT / 2
    for layout in below:
        placed = layout.moved(INDENT, y)
        last = y + layout.boxes[0].height / 2
        lines += [Line(stem, last, INDENT + layout.boxes[0].x, last), *placed.lines]
        boxes += placed.boxes
        y += layout.height + GAP_LISTED
    lines.append(Line(stem, alone.height, stem, last))
    width = max(alone.width, INDENT + max(layout.width for layout in below))
    return Layout(width, y - GAP_LISTED, alone.anchor, tuple(boxes), tuple(lines))


def _rows(layouts: Sequence[Layout], room: float) -> Layout:
    """Break a level into rows; a stem at the left leads to the lower ones."""
    rows: list[list[Layout]] = [[]]
    for layout in layouts:
        if rows[-1] and _width([*rows[-1], layout]) > room:
            rows.append([])
        rows[-1].append(layout)
    stem = INDENT / 2
    boxes: list[Placed] = []
    lines: list[Line] = []
    y, first = 0.0, 0.0
    for row in rows:
        level = _level(row)
        placed = level.moved(INDENT, y)
        boxes += placed.boxes
        lines += (Line(stem, y, INDENT + row[0].anchor, y), *placed.lines)
        first = first or INDENT + level.anchor
        last, y = y, y + level.height + GAP_DOWN / 2
    lines.append(Line(stem, 0, stem, last))
    width = INDENT + max(_width(row) for row in rows)
    return Layout(width, y - GAP_DOWN / 2, first, tuple(boxes), tuple(lines))
