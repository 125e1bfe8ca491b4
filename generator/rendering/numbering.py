"""Word's list numbering: what a template's lists look like, and how they count.

Everything here that a loaded template keeps is made of tuples, dictionaries and strings, so that it can be cached.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from generator.rendering.numberformat import format_number

LEVELS = 9
PLACEHOLDER = re.compile(r"%([1-9])")
DELIMITERS = re.compile(r"[^%1-9.,()（）\-－‐・:：/]+")


class Level(NamedTuple):
    """One level of a list: `text` as in w:lvlText (`%2.`), `restart` as in w:lvlRestart (None: after any above)."""

    start: int
    format: str
    text: str
    restart: int | None = None
    all_decimal: bool = False


class List(NamedTuple):
    """A w:num: which counters it shares (`counters`, the w:abstractNum), its levels, and where it starts anew."""

    counters: int
    levels: tuple[Level | None, ...]
    overrides: dict[int, int]


Lists = Mapping[int, List]


class Paragraph(NamedTuple):
    """A counted paragraph of a template: its list (0: none) and level, its heading level (0: none), its style's id."""

    list: int
    level: int
    heading: int
    style: str


@dataclass(frozen=True, slots=True)
class Number:
    """The number of one rendered paragraph: its list, level, and all counters as they stood there."""

    list: List
    level: int
    values: tuple[int, ...]

    def label(self) -> str:
        """Return the number as the list shows it: 第4章, 4., 第5条, (2)."""
        return self._fill(self._definition.text)

    def reference(self) -> str:
        """Return what a REF field with \\n shows: the number without its trailing full stop."""
        return self.label().strip().rstrip(".")

    def bare(self) -> str:
        """Return what \\s and \\t show: the numbers and delimiters only, 4 of 第4章."""
        return self._fill(DELIMITERS.sub("", self._definition.text)).strip().rstrip(".")

    @property
    def _definition(self) -> Level:
        return self.list.levels[self.level] or Level(1, "decimal", "")

    def _fill(self, text: str) -> str:
        def value(match: re.Match[str]) -> str:
            index = int(match[1]) - 1
            level = self.list.levels[index] or Level(1, "decimal", "")
            style = "decimal" if self._definition.all_decimal and index < self.level else level.format
            return "" if style == "none" else format_number(self.values[index], style)

        return PLACEHOLDER.sub(value, text)


class Counter:
    """Counts the numbered paragraphs of one document in the order in which they stand, as Word does."""

    def __init__(self, lists: Lists) -> None:
        self._lists = lists
        self._values: dict[int, list[int | None]] = {}
        self._started: set[tuple[int, int]] = set()

    def advance(self, list_id: int, level: int) -> Number | None:
        """Count a paragraph and return its number; None where there is no such list or level."""
        definition = self._lists.get(list_id)
        if definition is None or definition.levels[level] is None:
            return None
        values = self._values.setdefault(definition.counters, [None] * LEVELS)
        current = values[level]
        values[level] = self._start(definition, list_id, level) if current is None else current + 1
        if level in definition.overrides and (list_id, level) not in self._started:
            values[level] = definition.overrides[level]
        self._started.add((list_id, level))
        for below in range(level + 1, LEVELS):
            deeper = definition.levels[below]
            if deeper is None or deeper.restart is None or (deeper.restart > 0 and level < deeper.restart):
                values[below] = None
        return Number(definition, level, tuple(_shown(definition, values)))

    def _start(self, definition: List, list_id: int, level: int) -> int:
        found = definition.levels[level]
        return found.start if found else 1


def _shown(definition: List, values: list[int | None]) -> Iterator[int]:
    # A level above that has not been counted yet shows its start.
    for level, value in zip(definition.levels, values, strict=True):
        yield value if value is not None else (level.start if level else 1)
