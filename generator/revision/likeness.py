"""How much two texts have in common: pairs of neighbouring characters, which Japanese needs no words for."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

Grams = frozenset[str]
OFTEN = 40  # what stands in more texts than this points to none of them
FEW = 2500  # as many pairs are looked at one by one


def grams(text: str) -> Grams:
    """Return the characters of a text and all pairs of neighbours in it."""
    return frozenset(text).union(map("".join, pairwise(text)))


def likeness(old: Grams, new: Grams) -> float:
    """Return how like two texts are, from 0 to 1 (Dice's coefficient)."""
    both = len(old) + len(new)
    return 2 * len(old & new) / both if both else 1.0


def near(old: Sequence[Grams], new: Sequence[Grams], floor: float) -> Iterator[tuple[int, int, float]]:
    """Yield the pairs that are at least so alike, with their likeness.

    Of many texts only those are looked at that share something rare, so that two long files that have nothing to do
    with each other take no minutes.
    """
    many = len(old) * len(new) > FEW
    there = _rare(new) if many else {}
    for i, text in enumerate(old):
        for j in _pointed_to(text, there) if many else range(len(new)):
            # Twice the shorter length is the most that they can share.
            lengths = len(text), len(new[j])
            if 2 * min(lengths) < floor * sum(lengths):
                continue
            found = likeness(text, new[j])
            if found >= floor:
                yield i, j, found


def _rare(texts: Iterable[Grams]) -> dict[str, list[int]]:
    there: defaultdict[str, list[int]] = defaultdict(list)
    for index, text in enumerate(texts):
        for gram in text:
            there[gram].append(index)
    return {gram: places for gram, places in there.items() if len(places) <= OFTEN}


def _pointed_to(text: Grams, there: dict[str, list[int]]) -> list[int]:
    votes: Counter[int] = Counter()
    for gram in text:
        votes.update(there.get(gram, ()))
    return [index for index, _ in votes.most_common(8)]
