"""A comparison in the order of the new text: what is gone stands where it stood, what did not change is left out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Protocol

from generator.revision.alignment import Alignment, Pair
from generator.revision.comparison import Cell, ComparisonPart, ComparisonRow, RowState, Run, Runs, Shift, TextLine
from generator.revision.reading import BULLET, Rule
from generator.revision.shifts import Shifts
from generator.revision.tablerows import TableRows
from generator.revision.wording import Line as Words
from generator.revision.wording import Part as Letter
from generator.revision.wording import text_of
from generator.word import Paragraph, Piece, Table, lines

DEEPEST = 3
CAPTION = "caption"


class Differ(Protocol):
    """What tells two lines apart, and takes note of what only moved."""

    shifts: Shifts
    tables: TableRows

    def words(self, pieces: Sequence[Piece]) -> Words:
        """Return a line as its reader sees it."""

    def differ(self, old: Sequence[Piece], new: Sequence[Piece]) -> tuple[Runs, Runs]:
        """Return both lines in runs, what changed marked."""


@dataclass
class _Item:
    """A rule on one side or both, and the rows that tell it; `keep`: shown although it did not change."""

    old: Rule | None
    new: Rule | None
    rows: list[ComparisonRow]
    keep: bool = False

    @property
    def rule(self) -> Rule:
        """The rule as it is now, or as it was."""
        found = self.new or self.old
        assert found is not None, "it stands on one side at least"
        return found

    @property
    def changed(self) -> bool:
        """Tell whether there is anything to be told."""
        return any(row.state is not RowState.SAME for row in self.rows)


class Telling:
    """Tells what became of one text (the main text, the notes, the headers)."""

    def __init__(self, old: Sequence[Rule], new: Sequence[Rule], found: Alignment, differ: Differ) -> None:
        self._old, self._new, self._found, self._differ = old, new, found, differ
        self._above = [_levels(old), _levels(new)]
        self._moved = {pair.old: pair for pair in found.sections}
        self._pairs = {pair.new: pair for pair in found.pairs}
        self._shallowest: dict[object, int] = {}
        for rule in (*old, *new):
            if _is_item(rule):
                key = _list(rule)
                self._shallowest[key] = min(rule.level, self._shallowest.get(key, rule.level))

    def changes(self, title: str) -> Iterator[ComparisonPart]:
        """Yield one part with what changed and nothing round it: lines that make no text."""
        rows = [row for section in self._sections() for item in section if item.changed for row in item.rows]
        if rows:
            yield ComparisonPart((_titled(title), *rows), title)
        self._differ.shifts.end()

    def parts(self, beginning: str) -> Iterator[ComparisonPart]:
        """Yield the sections that changed, each with the headings above it that were not shown yet."""
        path: list[_Item] = []
        shown: list[_Item] = []
        for section in self._sections():
            head = section[0] if section and section[0].rule.outline else None
            if head is not None:
                path = [item for item in path if item.rule.outline < head.rule.outline]
            if any(item.changed for item in section):
                above = [item for item in path if item not in shown]
                shown += above
                yield self._part(above, head, section[1:] if head else section, beginning)
            if head is not None:
                path.append(head)
                shown += [head] if head.changed or any(item.changed for item in section) else []
        self._differ.shifts.end()

    def _part(
        self, above: Sequence[_Item], head: _Item | None, items: Sequence[_Item], beginning: str
    ) -> ComparisonPart:
        rows = [replace(row, head=True) for item in above for row in item.rows]
        if head is None:
            return ComparisonPart((*rows, _titled(beginning), *_left_out(items, self._depth)), beginning)
        rows += [replace(row, head=True) for row in head.rows]
        return ComparisonPart((*rows, *_left_out(items, self._depth)), head.rule.title, head.rule.unit.bookmark)

    def _sections(self) -> list[list[_Item]]:
        found: list[list[_Item]] = [[]]
        for i, j in self._order():
            item = self._item(i, j)
            if item.rule.outline:
                found.append([])
            elif item.changed and found[-1] and not item.rows[0].note and _is_caption(found[-1][-1].rule):
                found[-1][-1].keep = isinstance(item.rule.block, Table)
            found[-1].append(item)
        return found

    def _order(self) -> Iterator[tuple[int | None, int | None]]:
        """Yield what is told one after the other; what is gone comes after what stood before it and stayed."""
        gone: defaultdict[int, list[int]] = defaultdict(list)
        stayed = {pair.old for pair in self._found.pairs if not pair.moved}
        last = -1
        for i in range(len(self._old)):
            if i in stayed:
                last = self._found.new[i]
            elif i not in self._found.new:
                gone[last].append(i)
        yield from ((i, None) for i in gone[-1])
        for j in range(len(self._new)):
            yield self._found.old.get(j), j
            yield from ((i, None) for i in gone[j])

    def _item(self, i: int | None, j: int | None) -> _Item:
        old = self._old[i] if i is not None else None
        new = self._new[j] if j is not None else None
        if new is not None and new.outline:
            self._differ.shifts.section(new.title)
        if old is None or new is None:
            return _Item(old, new, self._alone(old, new))
        note = self._note(self._pairs[j or 0])
        rows = self._both(old, new, whole=bool(note) or bool(new.outline) or _is_caption(new))
        if note:
            state = RowState.MOVED if rows[0].state is RowState.SAME else rows[0].state
            rows[0] = replace(rows[0], state=state, note=note)
        elif rows and all(row.state is RowState.SAME for row in rows):
            self._count(old, new)
        return _Item(old, new, rows)

    def _count(self, old: Rule, new: Rule) -> None:
        """Take note of a number that only moved."""
        if new.outline:
            self._differ.shifts.heading(old, new)
        else:
            self._differ.shifts.item(old.label, new.label)

    def _alone(self, old: Rule | None, new: Rule | None) -> list[ComparisonRow]:
        rule = new or old
        assert rule is not None, "it stands on one side at least"
        self._differ.shifts.end()
        if isinstance(rule.block, Table):
            return self._differ.tables.rows(old.block if old else None, new.block if new else None)  # type: ignore[arg-type]
        text = text_of(self._words(rule))
        side = ((self._line(rule, (Run(text, changed=True),), changed=True),),)
        return [ComparisonRow(RowState.NEW, (), side) if new is not None else ComparisonRow(RowState.GONE, side, ())]

    def _both(self, old: Rule, new: Rule, *, whole: bool) -> list[ComparisonRow]:
        """Return the rows of a rule that is on both sides; the words of one that reads the same only with `whole`."""
        if isinstance(old.block, Table) and isinstance(new.block, Table):
            rows = [] if old.reads_as(new) else self._differ.tables.rows(old.block, new.block)
            side = ((TextLine((Run(f"（表：{_first_row(new.block)}）"),)),),) if whole else ()
            return rows or [ComparisonRow(RowState.SAME, side, side)]
        if old.reads_as(new):
            plain: Runs = (Run(text_of(self._words(new))),) if whole else ()
            here = there = plain
        elif isinstance(new.block, Paragraph):
            here, there = self._differ.differ(old.pieces, new.pieces)
        else:
            here, there = ((Run(rule.unit.text, changed=True),) for rule in (old, new))
        changed = any(run.changed for run in (*here, *there))
        renumbered = old.label != new.label
        sides = [((self._line(rule, words, changed=renumbered),),) for rule, words in ((old, here), (new, there))]
        return [ComparisonRow(RowState.CHANGED if changed else RowState.SAME, sides[0], sides[1])]

    def _words(self, rule: Rule) -> Words:
        return self._differ.words(rule.pieces) if rule.pieces or not rule.unit.text else _letters(rule)

    def _line(self, rule: Rule, words: Runs, *, changed: bool) -> TextLine:
        return TextLine(words, rule.label, changed, self._depth(rule), heading=bool(rule.outline))

    def _depth(self, rule: Rule) -> int:
        """Return how far in a rule stands, from the shallowest of its list on."""
        return min(1 + rule.level - self._shallowest[_list(rule)], DEEPEST) if _is_item(rule) else 0

    def _note(self, pair: Pair) -> str:
        """Say where a rule stood, if it moved and not with its section."""
        if pair.old in self._moved:
            before, now = self._before(0, pair.old), self._before(1, pair.new)
            self._differ.shifts.follows(self._old[pair.old], self._new[pair.new])
            self._differ.shifts.moved.append(Shift(self._new[pair.new].title, before, now))
            return f"{before}から移した。"
        if not pair.moved or self._new[pair.new].outline:
            return ""
        here, there = self._above[0][pair.old], self._above[1][pair.new]
        if here is not None and there is not None and self._found.new.get(here) == there and self._is_moved(here):
            return ""
        where = self._old[here].title if here is not None else "冒頭"
        return f"「{where}」の{self._old[pair.old].label or '中'}から移した。"

    def _is_moved(self, heading: int) -> bool:
        return self._pairs[self._found.new[heading]].moved

    def _before(self, side: int, index: int) -> str:
        """Say what stands before a section: the last heading that is no deeper."""
        rules = (self._old, self._new)[side]
        level = rules[index].outline
        found = next((rule for rule in reversed(rules[:index]) if 0 < rule.outline <= level), None)
        if found is None:
            return "初め"
        return f"「{found.title}」の{'後' if found.outline == level else '初め'}"


def _titled(title: str) -> ComparisonRow:
    cell = (TextLine((Run(title),), heading=True),)
    return ComparisonRow(RowState.SAME, (cell,), (cell,), head=True)


def _levels(rules: Sequence[Rule]) -> list[int | None]:
    """Return for each rule the heading under which it stands."""
    found: list[int | None] = []
    last = None
    for index, rule in enumerate(rules):
        found.append(last)
        last = index if rule.outline else last
    return found


def _is_item(rule: Rule) -> bool:
    return bool(rule.label) and not rule.outline and isinstance(rule.block, Paragraph)


def _is_bullet(rule: Rule) -> bool:
    return rule.label == BULLET


def _list(rule: Rule) -> object:
    """Return what tells the list of a rule from others: each begins on a level of its own."""
    number = rule.block.number if isinstance(rule.block, Paragraph) else None
    return number.list.counters if number is not None else rule.label if _is_bullet(rule) else None


def _first_row(table: Table) -> str:
    """Return what names a table in a word: what stands in its first row."""
    return "、".join(text for cell in table.rows[0].cells if (text := " ".join(lines(cell.blocks)).strip()))


def _is_caption(rule: Rule) -> bool:
    return isinstance(rule.block, Paragraph) and rule.block.style.lower() == CAPTION


def _letters(rule: Rule) -> Words:
    return tuple(Letter(letter, letter) for letter in rule.unit.text)


def _left_out(items: Sequence[_Item], depth: Callable[[Rule], int]) -> Iterator[ComparisonRow]:
    """Yield the rows of a section; one （略） stands for what did not change, with the numbers of it."""
    for is_told, group in groupby(items, lambda item: item.changed or item.keep):
        if is_told:
            for item in group:
                yield from item.rows
        else:
            kept = list(group)
            old = _omitted([item.old for item in kept if item.old is not None], depth)
            yield ComparisonRow(RowState.OMITTED, old, _omitted([item.rule for item in kept], depth))


def _omitted(rules: Sequence[Rule], depth: Callable[[Rule], int]) -> tuple[Cell, ...]:
    """Return (2)〜(4)　（略）: the numbers of the outermost rules, where all that is left out is numbered."""
    numbered = bool(rules) and _is_item(rules[0]) and not any(map(_is_bullet, rules))
    outer: list[Rule] = []
    for rule in rules if numbered else ():
        # What stands deeper than one before it is a part of that.
        if _is_item(rule) and all(depth(rule) <= depth(other) for other in outer):
            outer.append(rule)
    spans = ([rule.label for rule in group] for _, group in groupby(outer, depth))
    told = "、".join(labels[0] if len(labels) == 1 else f"{labels[0]}〜{labels[-1]}" for labels in spans)
    return ((TextLine((Run(f"{told}　（略）" if told else "（略）"),)),),)
