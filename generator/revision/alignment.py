"""Blocks of one text found again in another, whoever edited it and with whatever program.

A block is found by the bookmark on it, else by equal words within its section, else by similar words in order, else by
equal words elsewhere (moved), else by similar words elsewhere (sections split, joined or retyped). Sections are found
by the bookmark of their heading, the heading's words, or what stands in them. Never by w14:paraId: LibreOffice, Google
and python-docx drop it, Office itself gives a new one to what is pasted.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property
from itertools import pairwise

from generator.revision.likeness import near
from generator.revision.sequences import common, gaps, heaviest_chain
from generator.revision.units import Unit, row_unit, unit
from generator.word import Block, Cell, Row, Table

SIMILAR = 0.5  # in its place a text may change as much as this
RIVAL = 0.75  # of the likeness to another
NAMED = 0.2  # and a row of a table as this, if it is called the same in its first cell
ELSEWHERE = 0.75  # in another place it must have kept more
TELLING = 9  # shorter texts (「―」, なし) say nothing about where they come from
SHARED = 0.5  # of what stands in two sections, for them to be one although the heading was retyped


class Found(Enum):
    """How a block was found again, the strongest first."""

    BOOKMARK = "bookmark"
    EQUAL = "equal"
    SIMILAR = "similar"
    PLACE = "place"  # the same cell of the same row, however different the words


@dataclass(frozen=True, slots=True)
class Pair:
    """A block of the old text and what it is in the new one; `moved`: others that stood behind it now stand before."""

    old: int
    new: int
    how: Found
    moved: bool = False


@dataclass(frozen=True)
class Alignment:
    """Which block is which, by index: `pairs` in the order of the new text; all others are gone or new.

    `sections` are the pairs of headings that stand elsewhere now: under another heading, or in another order. What
    stands within such a section and moved with it is not named again.
    """

    pairs: tuple[Pair, ...]
    sections: tuple[Pair, ...] = ()

    @cached_property
    def new(self) -> dict[int, int]:
        """Index in the old text → index in the new."""
        return {pair.old: pair.new for pair in self.pairs}

    @cached_property
    def old(self) -> dict[int, int]:
        """Index in the new text → index in the old."""
        return {pair.new: pair.old for pair in self.pairs}


def align(old: Sequence[Block], new: Sequence[Block], *, places: bool = False) -> Alignment:
    """Return which block of `new` is which of `old`; both as `word.decided` gives them.

    `places`: what stands alone between two that were found is the same on both sides, however different; so it is in
    the cells of a table. In a text only a table is found so.
    """
    return align_units([unit(block) for block in old], [unit(block) for block in new], places=places)


def align_rows(old: Table, new: Table) -> Alignment:
    """Return which row of a table is which."""
    return align_units([row_unit(row) for row in old.rows], [row_unit(row) for row in new.rows])


def align_cells(old: Row, new: Row) -> tuple[tuple[Cell, Cell], ...] | None:
    """Return the cells that stand in the same columns; None where the columns of the two rows are not the same."""
    shape = [(old.before, *(cell.span for cell in old.cells)), (new.before, *(cell.span for cell in new.cells))]
    return tuple(zip(old.cells, new.cells, strict=True)) if shape[0] == shape[1] else None


def align_units(old: Sequence[Unit], new: Sequence[Unit], *, places: bool = False) -> Alignment:
    """Return which unit is which: `align` for callers that see blocks in their own way."""
    work = _Work(old, new)
    work.bookmarks()
    sections = work.sections()
    for here, there in sections:
        work.within(here.blocks, there.blocks, places=places)
    work.elsewhere()
    return work.result(sections)


@dataclass(eq=False)
class _Section:
    """A heading (None: what stands before the first), the blocks right under it, and the section that it is in."""

    heading: int | None
    level: int
    parent: _Section | None
    blocks: list[int] = field(default_factory=list)
    children: list[_Section] = field(default_factory=list)
    size: int = 1

    @classmethod
    def tree(cls, units: Sequence[Unit]) -> list[_Section]:
        """Return all sections in order, the whole first."""
        found = [cls(None, 0, None)]
        here = found[0]
        for index, block in enumerate(units):
            if block.outline:
                while here.parent is not None and here.level >= block.outline:
                    here = here.parent
                here.children.append(cls(index, block.outline, here))
                here = here.children[-1]
                found.append(here)
            else:
                here.blocks.append(index)
        for section in reversed(found):
            section.size += len(section.blocks) + sum(child.size for child in section.children)
        return found


SectionPairs = list[tuple[_Section, _Section]]


class _Work:
    """An alignment in the making."""

    def __init__(self, old: Sequence[Unit], new: Sequence[Unit]) -> None:
        self.old, self.new = old, new
        self.old_keys, self.new_keys = [u.key for u in old], [u.key for u in new]
        self.pairs: dict[int, tuple[int, Found]] = {}
        self.taken: set[int] = set()

    def pair(self, i: int, j: int, how: Found) -> None:
        self.pairs[i] = (j, how)
        self.taken.add(j)

    def bookmarks(self) -> None:
        """Pair what carries the same bookmark, unless a copy carries it too."""
        there = _once((u.bookmark, j) for j, u in enumerate(self.new))
        for name, i in _once((u.bookmark, i) for i, u in enumerate(self.old)).items():
            if name in there and self.old[i].kind == self.new[there[name]].kind:
                self.pair(i, there[name], Found.BOOKMARK)

    def sections(self) -> SectionPairs:
        """Return the sections that are the same, and pair their headings."""
        here, there = _Section.tree(self.old), _Section.tree(self.new)
        by_heading = {section.heading: section for section in there}
        found = [(here[0], there[0])]
        matched = {id(there[0])}
        for section in here[1:]:
            heading = self.pairs.get(section.heading or 0)
            other = by_heading.get(heading[0]) if heading is not None else None
            if other is not None and other.heading is not None:
                found.append((section, other))
                matched.add(id(other))
        found = self._same_headings(found, matched)
        for section, other in self._same_contents(here[1:], there[1:], matched):
            found += self._same_headings([(section, other)], matched)
        return found

    def _same_headings(self, found: SectionPairs, matched: set[int]) -> SectionPairs:
        """Add to `found` the sections whose headings are equal or similar, under parents that are the same."""
        waiting = list(found)
        while waiting:
            section, other = waiting.pop()
            here = [child for child in section.children if child.heading not in self.pairs]
            there = [child for child in other.children if id(child) not in matched]
            for i, j, how in self._in_order(_headings(here), _headings(there), places=False):
                self.pair(_heading(here[i]), _heading(there[j]), how)
                matched.add(id(there[j]))
                found.append((here[i], there[j]))
                waiting.append(found[-1])
        return found

    def _same_contents(self, here: list[_Section], there: list[_Section], matched: set[int]) -> SectionPairs:
        """Return the sections that moved, or whose heading was retyped: most of what stands in them is the same."""
        left = [section for section in here if section.heading not in self.pairs]
        right = [section for section in there if id(section) not in matched]
        owners: defaultdict[Hashable, list[int]] = defaultdict(list)
        for index, section in enumerate(right):
            for key in self._telling(section, self.new, self.new_keys):
                owners[key].append(index)
        found: SectionPairs = []
        # Those that kept their name first: where two became one, the other has its words there, too.
        for named, measure in ((True, min), (False, max)):
            for section in (one for one in left if one.heading not in self.pairs):
                keys = self._telling(section, self.old, self.old_keys)
                votes = Counter(index for key in keys for index in owners[key] if id(right[index]) not in matched)
                rivals = [(right[index], shared) for index, shared in votes.most_common()]
                if named:
                    rivals = [(other, shared) for other, shared in rivals if self._is_called_alike(section, other)]
                for other, shared in rivals[:1]:
                    if shared >= SHARED * measure(len(keys), len(self._telling(other, self.new, self.new_keys))):
                        how = Found.EQUAL if self._is_called_alike(section, other) else Found.SIMILAR
                        self.pair(_heading(section), _heading(other), how)
                        matched.add(id(other))
                        found.append((section, other))
        return found

    def _is_called_alike(self, section: _Section, other: _Section) -> bool:
        return self.old_keys[_heading(section)] == self.new_keys[_heading(other)]

    @staticmethod
    def _telling(section: _Section, units: Sequence[Unit], keys: Sequence[Hashable]) -> set[Hashable]:
        """Return what stands in a section and says something, its heading included."""
        own = [index for index in section.blocks if len(units[index].text) >= TELLING]
        return {keys[index] for index in [*own, _heading(section)]}

    def within(self, here: Sequence[int], there: Sequence[int], *, places: bool) -> None:
        """Pair the blocks of two sections that are the same."""
        left = [i for i in here if i not in self.pairs]
        right = [j for j in there if j not in self.taken]
        for i, j, how in self._in_order(left, right, places=places):
            self.pair(left[i], right[j], how)

    def _in_order(self, left: Sequence[int], right: Sequence[int], *, places: bool) -> list[tuple[int, int, Found]]:
        """Return what is equal in two runs of blocks, and between that what is similar, in order."""
        equal = common([self.old_keys[i] for i in left], [self.new_keys[j] for j in right])
        found = [(i, j, Found.EQUAL) for i, j in equal]
        between = gaps(equal, (0, len(left), 0, len(right)))
        likely = self._likely(left, right, equal) if between else []
        for gap in between:
            a1, a2, b1, b2 = gap
            chain = heaviest_chain(pair for pair in likely if a1 <= pair[0] < a2 and b1 <= pair[1] < b2)
            found += [(i, j, Found.SIMILAR) for i, j in chain]
            for rest in gaps(chain, gap):
                found += self._alone(left, right, rest, places=places)
        return found

    def _likely(
        self, left: Sequence[int], right: Sequence[int], equal: Sequence[tuple[int, int]]
    ) -> list[tuple[int, int, float]]:
        """Return which of the blocks that are not equal may be each other, with weights."""
        here = sorted(set(range(len(left))) - {i for i, _ in equal})
        there = sorted(set(range(len(right))) - {j for _, j in equal})
        old, new = [self.old[left[i]] for i in here], [self.new[right[j]] for j in there]
        close = near([u.grams for u in old], [u.grams for u in new], NAMED)
        return _best(
            [
                (here[i], there[j], weight + (0.1 if old[i].style == new[j].style else 0.0))
                for i, j, weight in close
                if old[i].is_like(new[j]) and (weight >= SIMILAR or old[i].is_named_like(new[j]))
            ]
        )

    def _alone(
        self, left: Sequence[int], right: Sequence[int], gap: tuple[int, int, int, int], *, places: bool
    ) -> Iterator[tuple[int, int, Found]]:
        """Yield what is alone of its kind between two that were found: a table, with `places` anything."""
        a1, a2, b1, b2 = gap
        here = {i: self.old[left[i]].kind for i in range(a1, a2)}
        there = {j: self.new[right[j]].kind for j in range(b1, b2)}
        for kind in dict.fromkeys(here.values()):
            one, other = ([at for at, found in side.items() if found == kind] for side in (here, there))
            if (places or kind == "table") and len(one) == len(other) == 1:
                yield one[0], other[0], Found.PLACE

    def elsewhere(self) -> None:
        """Pair what is left and stands in another section or order now."""
        waiting: defaultdict[Hashable, list[int]] = defaultdict(list)
        for j in self._left(self.new, self.taken):
            waiting[self.new_keys[j]].append(j)
        for i in self._left(self.old, self.pairs):
            if waiting.get(self.old_keys[i]):
                self.pair(i, waiting[self.old_keys[i]].pop(0), Found.EQUAL)
        here, there = self._left(self.old, self.pairs), self._left(self.new, self.taken)
        close = near([self.old[i].grams for i in here], [self.new[j].grams for j in there], ELSEWHERE)
        for i, j, _ in sorted(close, key=lambda pair: -pair[2]):
            same_kind = self.old[here[i]].kind == self.new[there[j]].kind
            if same_kind and here[i] not in self.pairs and there[j] not in self.taken:
                self.pair(here[i], there[j], Found.SIMILAR)

    @staticmethod
    def _left(units: Sequence[Unit], done: Iterable[int]) -> list[int]:
        gone = set(done)
        return [index for index, u in enumerate(units) if index not in gone and len(u.text) >= TELLING]

    def result(self, sections: SectionPairs) -> Alignment:
        found = sorted((i, j) for i, (j, _) in self.pairs.items())
        if all(before[1] < after[1] for before, after in pairwise(found)):
            stayed = set(found)  # nothing moved, as most often
        else:
            stayed = set(heaviest_chain((i, j, 1.0 + len(self.old[i].text)) for i, j in found))
        pairs = {i: Pair(i, j, how, (i, j) not in stayed) for i, (j, how) in self.pairs.items()}
        moved = sorted(set(self._moved(sections, stayed)))
        return Alignment(tuple(sorted(pairs.values(), key=lambda pair: pair.new)), tuple(pairs[i] for i in moved))

    @staticmethod
    def _moved(sections: SectionPairs, stayed: set[tuple[int, int]]) -> Iterator[int]:
        """Yield the headings of sections that have another parent or another order among their siblings now."""
        there = {id(section): other for section, other in sections}
        known = {id(other) for _, other in sections}
        for section, other in sections:
            at = {id(child): place for place, child in enumerate(other.children)}
            here = [(child, there[id(child)]) for child in section.children if id(child) in there]
            inside = [(place, at[id(new)], new.size) for place, (_, new) in enumerate(here) if id(new) in at]
            in_order = {place for place, _ in heaviest_chain(inside)}
            for place, (child, new) in enumerate(here):
                pair = _heading(child), _heading(new)
                # A heading put in above it moves nothing.
                same_place = pair in stayed if id(new.parent) not in known else place in in_order
                if not same_place:
                    yield pair[0]
            if section.parent is not None and id(section.parent) not in there:
                pair = _heading(section), _heading(other)
                if pair not in stayed:
                    yield pair[0]


def _best(likely: Sequence[tuple[int, int, float]]) -> list[tuple[int, int, float]]:
    """Leave out the pairs of which one side is much more like another: two that changed places are not each other."""
    here: defaultdict[int, float] = defaultdict(float)
    there: defaultdict[int, float] = defaultdict(float)
    for i, j, weight in likely:
        here[i], there[j] = max(here[i], weight), max(there[j], weight)
    return [(i, j, weight) for i, j, weight in likely if weight >= RIVAL * max(here[i], there[j])]


def _headings(sections: Iterable[_Section]) -> list[int]:
    return [_heading(section) for section in sections]


def _heading(section: _Section) -> int:
    assert section.heading is not None, "the whole has none"
    return section.heading


def _once(named: Iterable[tuple[str, int]]) -> dict[str, int]:
    """Return where each name stands that stands once."""
    places: defaultdict[str, list[int]] = defaultdict(list)
    for name, index in named:
        if name:
            places[name].append(index)
    return {name: found[0] for name, found in places.items() if len(found) == 1}
