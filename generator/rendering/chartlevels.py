"""An organisation chart as companies draw it: a level a row, evenly spaced, and who checks the head at his side."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.rendering.orgchart import (
    GAP_ACROSS,
    GAP_DOWN,
    LINE,
    PADDING,
    Box,
    Layout,
    Line,
    Placed,
    text_lines,
)

WIDEST, NARROWEST = 46.0, 19.0  # mm
BETWEEN_BARS = 1.5


@dataclass(frozen=True)
class _Level:
    boxes: tuple[tuple[Box, int], ...]  # with the place of its superior in the level above
    size: float
    height: float

    def middle(self, place: int, width: float) -> float:
        return width / len(self.boxes) * (place + 0.5)


def in_levels(chart: Box, width: float) -> Layout | None:
    """Return the chart with one level a row, `width` mm wide; None where a level has too many boxes for that."""
    beside = [child for child in chart.children if getattr(child, "side", False) and not child.children]
    levels = list(_levels(chart, beside, width))
    if len(beside) > 1 or any(level.size < NARROWEST for level in levels):
        return None
    placed: list[Placed] = []
    lines: list[Line] = []
    y = 0.0
    for above, level in zip([None, *levels], levels, strict=False):
        superiors = sorted({superior for _, superior in level.boxes}) if above else []
        gap = GAP_DOWN + BETWEEN_BARS * max(0, len(superiors) - 1) if above else 0.0
        if above:
            for row, superior in enumerate(superiors):
                bar = y + GAP_DOWN / 2 + BETWEEN_BARS * row
                lines += _hung(above, level, superior, width, (y, bar, y + gap))
        y += gap
        placed += [
            Placed(box, level.middle(place, width) - level.size / 2, y, level.size, level.height)
            for place, (box, _) in enumerate(level.boxes)
        ]
        y += level.height
    if beside:
        top = placed[0]
        side = Placed(beside[0], width - top.width, 0, top.width, top.height)
        placed.append(side)
        lines.append(Line(top.x + top.width, top.height / 2, side.x, top.height / 2, dashed=True))
    return Layout(width, y, width / 2, tuple(placed), tuple(lines))


def _levels(chart: Box, beside: Sequence[Box], width: float) -> Iterator[_Level]:
    row: list[tuple[Box, int]] = [(chart, 0)]
    while row:
        size = min(WIDEST, (width - GAP_ACROSS * (len(row) - 1)) / len(row))
        tall = [box for box, _ in row] + (list(beside) if row[0][0] is chart else [])
        yield _Level(tuple(row), size, max(_height(box, size) for box in tall))
        row = [
            (child, place)
            for place, (box, _) in enumerate(row)
            for child in box.children
            if not any(child is other for other in beside)
        ]


def _height(box: Box, size: float) -> float:
    return 2 * PADDING + LINE * sum(text_lines(text, size) for text in (box.title, *box.lines))


def _hung(above: _Level, level: _Level, superior: int, width: float, y: tuple[float, float, float]) -> Iterator[Line]:
    """Yield the lines from a superior down to a bar, along it, and down to those who report to him."""
    upper, bar, lower = y
    stem = above.middle(superior, width)
    ends = [level.middle(place, width) for place, (_, whose) in enumerate(level.boxes) if whose == superior]
    yield Line(stem, upper, stem, bar)
    if min(*ends, stem) != max(*ends, stem):
        yield Line(min(*ends, stem), bar, max(*ends, stem), bar)
    for end in ends:
        yield Line(end, bar, end, lower)
