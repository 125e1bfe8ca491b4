"""Boxes in a row with a sign between them, drawn when templates are built: what is done first, next and last."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count

from markupsafe import Markup, escape

from generator.rendering.drawing import box_shape, drawing_run, sign_shape
from generator.rendering.marks import DRAWING, mark
from generator.rendering.orgchart import LINE, PADDING, TEXT_WIDTH, OrgChart, Placed, text_lines

SIGNS = {">": ("rightArrow", "→"), "+": ("mathPlus", "＋")}
GAP, SIGN = 9.0, 6.0  # mm
AIR = 2.0  # above and below the words of the highest box
NAME = "図"


@dataclass(frozen=True)
class Step:
    """A box: its title, the lines below it, and the sign before it (`>` or `+`; none before the first)."""

    title: str
    lines: tuple[str, ...] = ()
    sign: str = ""


def flow_runs(steps: Sequence[Step], numbers: Iterator[int] | None = None) -> Markup:
    """Return the run that holds the figure; `numbers` are ids that no other drawing of the template has."""
    width = (TEXT_WIDTH - GAP * (len(steps) - 1)) / len(steps)
    words = max(sum(text_lines(text, width) for text in (step.title, *step.lines)) for step in steps)
    height = 2 * (PADDING + AIR) + LINE * words
    shapes = []
    for place, step in enumerate(steps):
        x = place * (width + GAP)
        if step.sign:
            shapes.append(sign_shape(SIGNS[step.sign][0], x - (GAP + SIGN) / 2, (height - SIGN) / 2, SIGN))
        shapes.append(box_shape(Placed(OrgChart(step.title, step.lines), x, 0, width, height)))
    said = "　".join(f"{SIGNS[step.sign][1]}　{_named(step)}" if step.sign else _named(step) for step in steps)
    run = drawing_run(TEXT_WIDTH, height, shapes, (NAME, said), f'<w:t xml:space="preserve">{escape(said)}</w:t>')
    numbers = numbers or count(1)
    return Markup(re.sub(re.escape(mark(DRAWING)), lambda _: str(next(numbers)), run))


def _named(step: Step) -> str:
    return f"{step.title}（{'、'.join(step.lines)}）" if step.lines else step.title
