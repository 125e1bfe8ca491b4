"""What two sequences have in common, in order: never quadratic, however often one thing is repeated.

difflib is quadratic where most things occur many times (empty paragraphs, 「―」 in cells) and may not be asked about
whole documents. What occurs once on each side anchors the rest, as in patience sorting; between two anchors the n-th
occurrence of a thing is that of the other side.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence

Match = tuple[int, int]


def common(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Match]:
    """Return what is equal on both sides, as pairs of indices that rise on both."""
    found: list[Match] = []
    waiting = [(0, len(old), 0, len(new))]
    while waiting:
        a1, a2, b1, b2 = waiting.pop()
        while a1 < a2 and b1 < b2 and old[a1] == new[b1]:
            found.append((a1, b1))
            a1, b1 = a1 + 1, b1 + 1
        while a1 < a2 and b1 < b2 and old[a2 - 1] == new[b2 - 1]:
            a2, b2 = a2 - 1, b2 - 1
            found.append((a2, b2))
        anchors = _anchors(old, new, (a1, a2, b1, b2)) if a1 < a2 and b1 < b2 else []
        if anchors:
            found += anchors
            waiting += gaps(anchors, (a1, a2, b1, b2))
    return sorted(found)


def gaps(matches: Iterable[Match], within: tuple[int, int, int, int]) -> list[tuple[int, int, int, int]]:
    """Return what lies between the matches on both sides, as (a1, a2, b1, b2), where both have something."""
    a1, a2, b1, b2 = within
    found = []
    for i, j in [*matches, (a2, b2)]:
        if a1 < i and b1 < j:
            found.append((a1, i, b1, j))
        a1, b1 = i + 1, j + 1
    return found


def heaviest_chain(candidates: Iterable[tuple[int, int, float]]) -> list[Match]:
    """Return those of the candidate pairs (old, new, weight) that rise on both sides and weigh most together."""
    ordered = sorted(candidates, key=lambda pair: (pair[0], -pair[1]))
    places = sorted({j for _, j, _ in ordered})
    best = _Best(len(places))
    chosen: list[tuple[int, int, int]] = []  # old, new, which of these comes before
    for i, j, weight in ordered:
        at = bisect_left(places, j)
        before, last = best.upto(at)
        chosen.append((i, j, last))
        best.raise_to(at, before + weight, len(chosen) - 1)
    found: list[Match] = []
    _, last = best.upto(len(places))
    while last >= 0:
        i, j, last = chosen[last]
        found.append((i, j))
    return found[::-1]


class _Best:
    """The heaviest chain that ends before a place, for all places (a Fenwick tree of maxima)."""

    def __init__(self, size: int) -> None:
        self._nodes: list[tuple[float, int]] = [(0.0, -1)] * (size + 1)

    def upto(self, place: int) -> tuple[float, int]:
        """Return weight and last pair of the heaviest chain that ends before `place`."""
        found = (0.0, -1)
        while place > 0:
            if self._nodes[place][0] > found[0]:
                found = self._nodes[place]
            place &= place - 1
        return found

    def raise_to(self, place: int, weight: float, pair: int) -> None:
        """Take note of a chain of this weight that ends at `place` with `pair`."""
        place += 1
        while place < len(self._nodes):
            if weight > self._nodes[place][0]:
                self._nodes[place] = (weight, pair)
            place += place & -place


def _anchors(old: Sequence[Hashable], new: Sequence[Hashable], within: tuple[int, int, int, int]) -> list[Match]:
    a1, a2, b1, b2 = within
    there: defaultdict[Hashable, list[int]] = defaultdict(list)
    for j in range(b1, b2):
        there[new[j]].append(j)
    here: defaultdict[Hashable, list[int]] = defaultdict(list)
    for i in range(a1, a2):
        if old[i] in there:
            here[old[i]].append(i)
    once = [(places[0], there[key][0], 1.0) for key, places in here.items() if len(places) == len(there[key]) == 1]
    if once:
        return heaviest_chain(once)
    return heaviest_chain((i, j, 1.0) for key, places in here.items() for i, j in zip(places, there[key], strict=False))
