"""The volume under all hands and every look: a few random sittings here, `make volumes` runs them by the thousand."""

from __future__ import annotations

from pathlib import Path

import pytest
from companies import Case
from looks import LOOKS
from sittings import faults_of, problems, sitting
from volumes import read, ready, said

CLINIC = Case("dental-clinic")
# Its VML shapes keep their ids, so two chapters with such an object have the same ones: not mended yet.
EMBEDDED = "図とブックの埋込み"


@pytest.mark.parametrize("seed", range(4))
def test_the_volume_of_a_random_sitting_says_what_the_files_say(seed: int) -> None:
    assert list(problems(sitting(f"suite {seed}", CLINIC))) == []


@pytest.mark.parametrize("look", [look for look in LOOKS if look != EMBEDDED])
def test_a_look_that_is_not_ours_is_bound_with_every_sentence(look: str, tmp_path: Path) -> None:
    made = ready(CLINIC)
    files = {id: LOOKS[look](made.parts(id)) for id in ("c03", "c04")}
    bound = made.bound(**files)
    own = {fault for parts in files.values() for fault in faults_of(parts, tmp_path)}
    assert own == set()
    assert faults_of(bound.parts, tmp_path) == []
    assert list(problems(sitting(f"suite {look}", CLINIC, look))) == []


def test_what_is_put_in_whole_is_carried_or_named() -> None:
    made = ready(CLINIC)
    for look, part in (("別の文書の埋込み", ".html"), ("図とブックの埋込み", ".xlsx")):
        bound = made.bound(c03=LOOKS[look](made.parts("c03")))
        is_carried = any(name.endswith(part) for name in bound.parts)
        is_named = any("03_" in notice for notice in bound.notices)
        assert is_carried or is_named, look


def test_a_sitting_that_loses_a_sentence_would_be_found() -> None:
    made = ready(CLINIC)
    one = sitting("suite 1", CLINIC)
    id, parts = next(iter(one.files.items()))
    words = max((sentence.exact.partition("|")[2] for sentence in said(read(parts).body.blocks)), key=len)[:12]
    assert words
    lacking = {**one.files, id: made.parts(id)}
    assert made.bound(**lacking).parts != made.bound(**one.files).parts
