"""What two sequences have in common."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from generator.revision.sequences import common, gaps, heaviest_chain

LETTERS = st.lists(st.sampled_from("abcd"), max_size=14)


def rises(matches: list[tuple[int, int]]) -> bool:
    return all(i1 < i2 and j1 < j2 for (i1, j1), (i2, j2) in pairwise(matches))


@given(LETTERS, LETTERS)
def test_what_is_common_is_equal_and_rises_on_both_sides(old: list[str], new: list[str]) -> None:
    found = common(old, new)
    assert rises(found)
    assert all(old[i] == new[j] for i, j in found)
    assert found or not set(old) & set(new)


@given(LETTERS)
def test_a_sequence_is_all_common_with_itself(old: list[str]) -> None:
    assert common(old, old) == [(i, i) for i in range(len(old))]


@given(LETTERS, st.integers(0, 14), st.integers(0, 14))
def test_what_was_put_in_or_taken_out_is_all_that_is_not_common(old: list[str], start: int, size: int) -> None:
    new = old[:start] + ["new"] * size + old[start:]
    assert len(common(old, new)) == len(common(new, old)) == len(old)


@given(
    st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6), st.integers(1, 9)), max_size=12, unique_by=lambda c: c[:2])
)
def test_the_heaviest_chain_rises_and_none_is_heavier(candidates: list[tuple[int, int, int]]) -> None:
    weights = {(i, j): weight for i, j, weight in candidates}
    found = heaviest_chain((i, j, float(weight)) for i, j, weight in candidates)
    assert rises(found)
    best: dict[tuple[int, int], int] = {}
    for pair in sorted(weights):
        before = [best[other] for other in best if other[0] < pair[0] and other[1] < pair[1]]
        best[pair] = weights[pair] + max(before, default=0)
    assert sum(weights[pair] for pair in found) == max(best.values(), default=0)


def test_what_stands_once_is_stronger_than_what_stands_often() -> None:
    assert common(["", "", "規則"], ["規則", "", ""]) == [(2, 0)]


def test_gaps_are_where_both_sides_have_something() -> None:
    assert gaps([(1, 1), (2, 4)], (0, 3, 0, 6)) == [(0, 1, 0, 1)]


def test_one_thing_ten_thousand_times_takes_no_longer_than_ten_thousand_things() -> None:
    # Counted, not timed: difflib looks at a hundred million pairs here.
    class Counted:
        looks = 0

        def __eq__(self, other: object) -> bool:
            Counted.looks += 1
            return isinstance(other, Counted)

        def __hash__(self) -> int:
            return 1

    old: list[object] = [*range(500), *(Counted() for _ in range(5_000)), "a"]
    new: list[object] = ["b", *(Counted() for _ in range(5_001)), *range(500)]
    assert len(common(old, new)) >= 500
    assert Counted.looks < 100_000
