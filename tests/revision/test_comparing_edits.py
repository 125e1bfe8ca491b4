"""A comparison lists what was done by hand, all of it and nothing else, whatever programs saved the files."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest
from companies import CASES
from hand_desk import Desk, q, said
from hand_model import Parts
from hands import HANDS, hand_named, session
from news import base_of, text_changed
from noise import NOISES, word_saved

from generator.revision import OURS, Comparison, RowState, compare, decide, merge
from generator.word import Package, View

# What one edit makes of the table, by its kind.
ROWS = {
    "語を直す": Counter({RowState.CHANGED: 1}),
    "語を足す": Counter({RowState.CHANGED: 1}),
    "文末に一文を足す": Counter({RowState.CHANGED: 1}),
    "セルを打ち直す": Counter({RowState.CHANGED: 1}),
    "見出しを直す": Counter({RowState.CHANGED: 1}),
    "項を足す": Counter({RowState.NEW: 1}),
    "項を続けて三つ足す": Counter({RowState.NEW: 3}),
    "項を消す": Counter({RowState.GONE: 1}),
    "表の行を足す": Counter({RowState.NEW: 1}),
    "節を足す": Counter({RowState.NEW: 4}),
}
CHAPTERS = ("c02", "c03", "c04", "c06", "c10")


def between(old: Parts, new: Parts, view: View = View.ACCEPTED) -> Comparison:
    return compare(Package(old), Package(new), view)


def sides(found: Comparison) -> tuple[str, str]:
    """Return all words of the rows that changed, then and now."""
    rows = list(found.changes())
    both = ([line.text for row in rows for cell in side(row) for line in cell] for side in (_old, _new))
    return tuple("\n".join(lines) for lines in both)  # type: ignore[return-value]


def _old(row: object) -> tuple[object, ...]:
    return row.old  # type: ignore[attr-defined]


def _new(row: object) -> tuple[object, ...]:
    return row.new  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", ROWS)
def test_one_edit_is_what_it_is(name: str) -> None:
    for identity in CHAPTERS[:3]:
        base = base_of(CASES[4])[identity]
        done = session(Random(f"{name} {identity}"), base, 1, [hand_named(name)])
        found = between(base, word_saved(done.parts, Random(1)))
        assert Counter(row.state for row in found.changes()) == ROWS[name], identity
        then, now = sides(found)
        assert all(word in now and word not in then for word in done.edits[0].added)
        assert all(text in then for text in done.edits[0].gone)


@pytest.mark.parametrize("seed", range(6))
def test_many_edits_are_all_there_and_nothing_else(seed: int) -> None:
    random = Random(seed)
    base = base_of(CASES[seed % 5])[random.choice(CHAPTERS)]
    done = session(random, base, 6, [hand_named(name) for name in ROWS])
    then, now = sides(between(base, done.parts))
    assert all(word in now for edit in done.edits for word in edit.added if word in _text(done.parts))
    assert all(text in then for edit in done.edits for text in edit.gone if text in _text(base))
    # No rule that reads in both files as it did is called new or gone.
    for row in between(base, done.parts).changes():
        if row.state in (RowState.NEW, RowState.GONE) and not row.is_table:
            words = "".join(run.text for cell in row.old or row.new for line in cell for run in line.runs)
            before, after = _lines(base)[words], _lines(done.parts)[words]
            assert before != after, words


def _text(parts: Parts) -> str:
    return "\n".join(_lines(parts))


def _lines(parts: Parts) -> Counter[str]:
    return Counter(said(p) for p in Desk(parts).body.iter(q("p")))


@pytest.mark.parametrize("name", NOISES)
def test_noise_is_no_difference(name: str) -> None:
    base = base_of(CASES[4])["c03"]
    found = between(base, NOISES[name](base, Random(3)))
    assert [part.title for part in found.parts] == (["ヘッダー及びフッター"] if name == "新しい文書への写し" else [])
    assert found.moved == found.numbers == found.references == ()


def test_what_only_looks_otherwise_is_no_difference() -> None:
    base = base_of(CASES[4])["c03"]
    for hand in HANDS:
        # What is filled into a control is no rule for the merge; who compares two forms wants to see it.
        done = hand.apply(base, Random(1)) if hand.says is False and hand.touches else None
        if done is not None:
            found = between(base, done[0])
            assert not list(found.changes()), hand.name


def test_a_draft_that_was_accepted_is_our_text() -> None:
    base = base_of(CASES[4])["c03"]
    ours = text_changed(base, Random(8), 5)
    draft = merge(base, word_saved(base, Random(8)), ours, edition="1.1", date="2027-04-01").parts
    assert draft is not None
    assert between(ours, decide(draft, View.ACCEPTED, OURS, comments=True)).is_empty
    assert between(base, draft, View.REJECTED).is_empty
    assert not between(ours, draft).parts
