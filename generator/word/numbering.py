"""Word's list numbering: what the lists of a file look like, and how they count.

Lists are made of tuples, dictionaries and strings, so that a loaded template can be cached with them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from generator.word.numberformat import format_number

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


NO_LEVEL = Level(1, "decimal", "")


class List(NamedTuple):
    """A w:num: which counters it shares (`counters`, the w:abstractNum), its levels, and where it starts anew."""

    counters: int
    levels: tuple[Level | None, ...]
    overrides: dict[int, int]


Lists = Mapping[int, List]


class Number(NamedTuple):
    """The number of one rendered paragraph: its list, level, and all counters as they stood there (None: skipped)."""

    list: List
    level: int
    values: tuple[int | None, ...]

    def label(self) -> str:
        """Return the number as the list shows it: 第4章, 4., 第5条, (2)."""
        return self._fill(self._definition.text)

    def reference(self) -> str:
        """Return what a REF field with \\n shows: the number without its trailing full stop."""
        return self.label().strip().rstrip(".")

    def bare(self) -> str:
        """Return what \\s and \\t show: the numbers and delimiters only, 4 of 第4章."""
        return self._fill(DELIMITERS.sub("", self._definition.text)).strip().rstrip(".")

    def full(self) -> str:
        """Return what \\w shows: the number with those of the levels above it that it does not hold already."""
        return self._from(0)

    def relative(self, here: Number | None) -> str:
        """Return what \\r shows at a place where the list has come to `here`: only what differs from there."""
        if here is None:
            return self.full()
        same = [mine == theirs for mine, theirs in zip(self.values, here.values, strict=True)]
        above = min(self.level, here.level)
        return self._from(next((index for index in range(above) if not same[index]), above))

    def above(self) -> Number | None:
        """Return the number of the level above, as it stands here; None on the first level."""
        return self._replaced(self.level - 1) if self.level else None

    def _from(self, top: int) -> str:
        text, level = self.reference(), self.level
        while level > top:
            named = {int(index) - 1 for index in PLACEHOLDER.findall(self._level(level).text)}
            level = min(named | {level}) - 1
            # A level that was skipped has no number here, and none is made up for it.
            if level >= top and self.values[level] is not None:
                text = self._replaced(level).reference() + text
        return text

    def _replaced(self, level: int) -> Number:
        return Number(self.list, level, self.values)

    def _level(self, index: int) -> Level:
        return self.list.levels[index] or NO_LEVEL

    @property
    def _definition(self) -> Level:
        return self._level(self.level)

    def _fill(self, text: str) -> str:
        def value(match: re.Match[str]) -> str:
            index = int(match[1]) - 1
            level = self._level(index)
            style = "decimal" if self._definition.all_decimal and index < self.level else level.format
            count = self.values[index]
            # A level above that has not been counted yet shows its start.
            return "" if style == "none" else format_number(level.start if count is None else count, style)

        return PLACEHOLDER.sub(value, text)


class _Step(NamedTuple):
    """What counting a paragraph of one list and level does, worked out when the first of them comes."""

    definition: List
    start: int
    override: int | None
    ended: tuple[int, ...]  # the levels below that begin anew after it
    begun: tuple[tuple[int, int], ...]  # the levels above, with what they show if they were skipped


class Counter:
    """Counts the numbered paragraphs of one document in the order in which they stand, as Word does."""

    def __init__(self, lists: Lists) -> None:
        self._lists = lists
        self._values: dict[int, list[int | None]] = {}
        self._steps: dict[tuple[int, int], _Step | None] = {}

    def advance(self, list_id: int, level: int) -> Number | None:
        """Count a paragraph and return its number; None where there is no such list or level."""
        key = (list_id, level)
        is_first = key not in self._steps
        if is_first:
            self._steps[key] = self._step(list_id, level)
        step = self._steps[key]
        if step is None:
            return None
        values = self._values.setdefault(step.definition.counters, [None] * LEVELS)
        current = values[level]
        values[level] = step.start if current is None else current + 1
        if is_first and step.override is not None:
            values[level] = step.override
        for below in step.ended:
            values[below] = None
        shown = tuple(values)
        for above, start in step.begun:
            # A level that was skipped counts as begun: its first paragraph after this one is its second.
            if values[above] is None:
                values[above] = start
        return Number(step.definition, level, shown)

    def _step(self, list_id: int, level: int) -> _Step | None:
        definition = self._lists.get(list_id)
        found = definition.levels[level] if definition else None
        if definition is None or found is None:
            return None
        deeper = ((index, definition.levels[index]) for index in range(level + 1, LEVELS))
        ended = (
            index
            for index, below in deeper
            if below is None or below.restart is None or (below.restart > 0 and level < below.restart)
        )
        begun = ((index, above.start) for index, above in enumerate(definition.levels[:level]) if above is not None)
        return _Step(definition, found.start, definition.overrides.get(level), tuple(ended), tuple(begun))
