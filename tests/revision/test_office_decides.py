"""LibreOffice, which knows nothing of us, accepts and rejects all changes of a draft: it gets what we say it gets."""

from __future__ import annotations

from itertools import count
from random import Random

import pytest
from companies import CASES
from hand_desk import MAIN
from hand_model import Parts
from hands import Session, hand_named, session
from news import base_of, text_changed
from noise import libreoffice_saved, word_saved
from office_decides import decided_by_office
from oracles import not_theirs

from generator.revision import is_touched, merge, said, says_the_same

pytestmark = pytest.mark.office

# What staff's edits may not leave: tracked changes of their own, which LibreOffice would decide too.
STAFF = """
    語を直す 文末に一文を足す 項を足す 項を消す セルを打ち直す 表の行を足す 節を足す 見出しを直す 太字にする
"""
# Not c09: LibreOffice 7.4 makes an item of a heading before which it takes out a section with links.
CHAPTERS = ("c02", "c03", "c05")


def drafts() -> dict[str, tuple[Session, Parts, Parts]]:
    """Return what staff did, our new text and the draft, for some chapters."""
    found: dict[str, tuple[Session, Parts, Parts]] = {}
    for identity in CHAPTERS:
        base = base_of(CASES[2])[identity]
        for draw in count():
            random = Random(f"{identity} {draw}" if draw else identity)
            done = session(random, base, 3, [hand_named(name) for name in STAFF.split()])
            ours = text_changed(base, random, 4)
            # The last paragraph of a file cannot be taken out: what is put behind it leaves an empty one when rejected.
            if ending(base) == ending(ours):
                break
        merged = merge(base, word_saved(done.parts, random), ours, edition="1.1", date="2027-04-01")
        assert merged.parts is not None, merged.refused
        found[identity] = (done, ours, merged.parts)
    return found


def ending(parts: Parts) -> bytes:
    """Return what stands behind the last table, the history of the file."""
    return parts[MAIN].rpartition(b"</w:tbl>")[2]


def test_libreoffice_decides_our_marks_as_we_say() -> None:
    made = drafts()
    rejected = decided_by_office({name: draft for name, (_, _, draft) in made.items()}, accept=False)
    accepted = decided_by_office({name: draft for name, (_, _, draft) in made.items()}, accept=True)
    compared = 0
    for name, (done, ours, _) in made.items():
        assert said(rejected[name]) == said(done.parts), name
        wanted = ours
        for edit in done.edits:
            wanted = edit.again(wanted) if wanted is not None else None
        if wanted is not None:
            compared += 1
            assert said(accepted[name]) == said(wanted), name
    assert compared


def test_a_file_that_libreoffice_saved_is_merged_like_any_other() -> None:
    base = base_of(CASES[2])
    random = Random(2)
    done = {name: session(random, base[name], 3, [hand_named(n) for n in STAFF.split()]) for name in CHAPTERS}
    saved = libreoffice_saved({**{name: one.parts for name, one in done.items()}, "plain": base["c03"]})
    # Opened and saved there: a file that somebody touched, as far as anybody can tell, and that brings nothing new.
    assert is_touched(base["c03"], saved["plain"])
    assert says_the_same(base["c03"], saved["plain"])
    for name, one in done.items():
        assert says_the_same(one.parts, saved[name]), name
        nothing = merge(base[name], saved[name], base[name], edition="1.1", date="2027-04-01")
        assert (nothing.changes, nothing.conflicts, nothing.refused) == ((), (), "")
        merged = merge(base[name], saved[name], text_changed(base[name], random, 4), edition="1.1", date="2027-04-01")
        assert merged.parts is not None, merged.refused
        assert not_theirs(saved[name], merged.parts) == []
        assert len(merged.changes) + len(merged.conflicts)
