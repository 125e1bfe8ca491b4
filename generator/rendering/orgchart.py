"""Organisation charts: what they are made of, and what of it stands where: boxes and lines with their places."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from generator.letters import width_of

TEXT_WIDTH = 160.0  # mm between the margins of A4, as the house style has them
WIDE_WIDTH = 247.0  # of a page that lies on its side
PADDING = 1.2
CHARACTER = 3.2  # a full-width character of 9 pt
LATIN = 0.56  # width of a letter that is not full-width
LINE = 4.3
GAP_ACROSS, GAP_DOWN = 4.0, 8.0


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
    side: bool = False  # who checks the head: beside him, not below


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
    dashed: bool = False


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
            lines=tuple(replace(n, x1=n.x1 + x, y1=n.y1 + y, x2=n.x2 + x, y2=n.y2 + y) for n in self.lines),
        )


def text_lines(text: str, width: float) -> int:
    """Return how many lines `text` takes in a box of `width` mm."""
    room = (width - 2 * PADDING - 1) / CHARACTER
    sizes = (width_of(line, LATIN) for line in text.splitlines())
    return max(1, sum(max(1, math.ceil(size / room)) for size in sizes))
