"""The library of hand edits is itself held to something: valid files, edits that can be made again."""

from __future__ import annotations

from collections import Counter
from functools import cache
from random import Random

import pytest
from companies import CASES, finished
from hands import HANDS, Hand, hand_named, replayed, session
from noise import NOISES, parts_of
from oracles import broken

from generator.revision import is_touched, says_the_same

# Where there is a place for each kind of edit: a chapter with a chart, one with references, forms, the volume.
PLACES = (
    "c08",
    "c04",
    "c01",
    "vendor_checklist",
    "form_media_register",
    "form_incident_report",
    "form_comprehension_test",
    "bound",
)


@cache
def document(identity: str) -> dict[str, bytes]:
    return next(parts_of(file.data) for file in finished(CASES[1]).texts if file.identity == identity)


def made(hand: Hand) -> tuple[str, dict[str, bytes]]:
    for identity in PLACES:
        done = hand.apply(document(identity), Random(identity))
        if done is not None:
            return identity, done[0]
    raise AssertionError(f"{hand}: no place in any of {PLACES}")


def test_each_hand_has_a_name_of_its_own() -> None:
    assert [name for name, count in Counter(map(str, HANDS)).items() if count > 1] == []


@pytest.mark.parametrize("hand", HANDS, ids=str)
def test_each_hand_finds_a_place_and_is_seen(hand: Hand) -> None:
    identity, parts = made(hand)
    assert is_touched(document(identity), parts) == hand.touches
    assert hand.says is None or says_the_same(document(identity), parts) == (not hand.says)
    again = hand.apply(document(identity), Random(identity))
    assert again is not None
    assert again[0] == parts != document(identity)
    assert all(
        word in "".join(data.decode() for name, data in parts.items() if name.endswith(".xml"))
        for word in again[1].added
    )


@pytest.mark.parametrize("identity", ["c03", "vendor_checklist"])
def test_a_file_with_all_hand_edits_is_valid(identity: str) -> None:
    parts, random, count = document(identity), Random(7), 0
    for hand in random.sample(HANDS, len(HANDS)):
        done = hand.apply(parts, random)
        if done is not None:
            parts, count = done[0], count + 1
    assert count > 60
    assert broken(parts) == []


@pytest.mark.parametrize("name", NOISES)
def test_noise_leaves_a_valid_file_with_the_same_words(name: str) -> None:
    before = document("c03")
    after = NOISES[name](before, Random(5))
    assert broken(after) == []
    assert session(Random(1), after, 2).edits
    # Without bookmarks and headers it is another file, and says the same.
    assert is_touched(before, after) == (name in ("しおりなし", "新しい文書への写し"))
    assert says_the_same(before, after) == (name != "新しい文書への写し")


def test_an_edit_is_made_again_only_where_the_place_says_the_same() -> None:
    before = document("c03")
    first = session(Random(3), before, 3, [hand_named("文末に一文を足す")])
    assert replayed(first.edits, before) == first.parts
    assert replayed(first.edits, first.parts) is None
