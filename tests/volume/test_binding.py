"""The volume says what the chapters in the folder say, sentence by sentence, and every reference in it is true."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from companies import CASES, Case
from hands import HANDS, Hand, session
from noise import packed, word_saved
from ooxml_integrity import check as check_integrity
from openxml_audit import OpenXmlValidator
from volumes import Parts, links, missing, read, ready, sentences, wrong_references

from generator.volume import bind

IDS = [str(case) for case in CASES]
HOUSE = Case("software-house")
CHAPTERS = [f"c{number:02d}" for number in range(1, 12)]


def faults(parts: Parts, folder: Path) -> list[str]:
    path = folder / "volume.docx"
    path.write_bytes(packed(parts))
    return [str(e) for e in OpenXmlValidator().validate(path).errors] + [str(f) for f in check_integrity(path)]


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_the_volume_holds_every_sentence_of_every_document(case: Case, tmp_path: Path) -> None:
    made = ready(case)
    bound = made.bound()
    volume = read(bound.parts)
    once = said_alike(made)
    for member in made.members:
        assert member.parts is not None
        lost = [s for s in missing(volume, read(member.parts)) if s not in once]
        assert lost == [], member.id
    assert once <= set(sentences(volume.body.blocks))
    assert wrong_references(volume) == []
    assert bound.notices == ()
    assert faults(bound.parts, tmp_path) == []


def said_alike(made: object) -> set[str]:
    """Return the sentences of 附則 and history, which stand once where chapters say the same."""
    from volumes import Ready

    assert isinstance(made, Ready)
    endings = []
    for member in made.members:
        if member.id in CHAPTERS and member.parts is not None:
            blocks = read(member.parts).body.blocks
            start = next(n for n, block in enumerate(blocks) if f"{member.id}_end" in getattr(block, "bookmarks", ()))
            # The heading says in the volume which chapters it is the ending of.
            endings.append(set(sentences(blocks[start + 1 :])))
    return set.union(*endings)


@pytest.mark.parametrize("hand", HANDS, ids=str)
def test_each_kind_of_hand_edit_is_in_the_volume(hand: Hand, tmp_path: Path) -> None:
    made = ready(HOUSE)
    random = Random(hand.name)
    for id in random.sample(CHAPTERS, 4):
        done = hand.apply(made.parts(id), random)
        if done is not None:
            break
    else:
        pytest.skip("no place for it in these chapters")
    parts, edit = done
    bound = made.bound(**{id: parts})
    volume = read(bound.parts)
    once = said_alike(made)
    lost = [s for s in missing(volume, read(parts)) if s not in once]
    assert lost == [], (id, edit, bound.notices)
    assert wrong_references(volume) == []
    assert faults(bound.parts, tmp_path) == []


@pytest.mark.parametrize("seed", range(4))
def test_a_folder_of_edited_chapters_is_bound_as_it_stands(seed: int, tmp_path: Path) -> None:
    case = CASES[seed % len(CASES)]
    made, random = ready(case), Random(seed)
    files = {}
    for id in random.sample(CHAPTERS, 6):
        files[id] = word_saved(session(random, made.parts(id), random.randint(1, 8)).parts, random)
    bound = made.bound(**files)
    volume = read(bound.parts)
    once = said_alike(made)
    for id, parts in files.items():
        lost = [s for s in missing(volume, read(parts)) if s not in once]
        assert lost == [], (case, id, bound.notices)
    assert wrong_references(volume) == []
    assert faults(bound.parts, tmp_path) == []


def test_no_link_to_a_file_that_is_in_the_volume_is_left() -> None:
    made = ready(HOUSE)
    left = {name.partition("_")[0] for name in links(read(made.bound().parts))}
    assert left.isdisjoint({member.id for member in made.members})


def test_the_same_parts_give_the_same_volume() -> None:
    made = ready(HOUSE)
    assert dict(made.bound().parts) == dict(bind(made.frame, made.members).parts)
