"""Where each box and line of an organisation chart goes, so that the whole fits between the margins of a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.rendering.chartlevels import in_levels
from generator.rendering.orgchart import (
    GAP_ACROSS,
    GAP_DOWN,
    LINE,
    PADDING,
    TEXT_WIDTH,
    Box,
    Layout,
    Line,
    Placed,
    text_lines,
)

BOX_WIDTHS = (46.0, 38.0, 30.0)  # tried from the widest
INDENT, GAP_LISTED = 6.0, 3.0


def lay_out(chart: Box, width: float = TEXT_WIDTH) -> Layout:
    """Return the chart with a level a row; where that is too wide, its lowest layout of at most `width` mm."""
    levels = in_levels(chart, width)
    if levels is not None:
        return levels
    layouts = [_Fitting(size).fitted(chart, width) for size in BOX_WIDTHS]
    fitting = [layout for layout in layouts if layout.width <= width]
    return min(fitting, key=lambda layout: layout.height) if fitting else min(layouts, key=lambda layout: layout.width)


class _Fitting:
    """Lays out trees in boxes of one width."""

    def __init__(self, size: float) -> None:
        self._size = size
        self._known: dict[tuple[int, float], Layout] = {}

    def fitted(self, box: Box, room: float) -> Layout:
        """Return the lowest layout within `room` mm: the boxes below side by side, in rows, or as a list."""
        key = (id(box), room)
        if key not in self._known:
            candidates = list(self._candidates(box, room))
            fitting = [layout for layout in candidates if layout.width <= room]
            self._known[key] = min(fitting, key=lambda layout: layout.height) if fitting else self.narrowest(box)
        return self._known[key]

    def _candidates(self, box: Box, room: float) -> Iterator[Layout]:
        narrow = [self.narrowest(child) for child in box.children]
        if narrow and _width(narrow) <= room:
            yield _joined(self._alone(box), _level(self._widened(box.children, narrow, room)))
        elif narrow:
            yield _joined(self._alone(box), _rows(narrow, room - INDENT))
        yield self.narrowest(box)

    def _widened(self, boxes: Sequence[Box], layouts: list[Layout], room: float) -> list[Layout]:
        """Give the room that is left to the tallest as long as it becomes lower by that."""
        while True:
            tallest = max(range(len(layouts)), key=lambda index: layouts[index].height)
            wider = self.fitted(boxes[tallest], layouts[tallest].width + room - _width(layouts))
            if wider.height >= layouts[tallest].height:
                return layouts
            layouts = [*layouts[:tallest], wider, *layouts[tallest + 1 :]]

    def narrowest(self, box: Box) -> Layout:
        """Return the layout that hangs all boxes below one another."""
        below = [self.narrowest(child) for child in box.children]
        return _list(self._alone(box), below) if below else self._alone(box)

    def _alone(self, box: Box) -> Layout:
        size = self._size
        height = 2 * PADDING + LINE * sum(text_lines(text, size) for text in (box.title, *box.lines))
        return Layout(size, height, size / 2, (Placed(box, 0, 0, size, height),))


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
