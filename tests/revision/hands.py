"""The library of hand edits: what office staff do to a document of ours, in Word, LibreOffice or another program.

`HANDS` are the kinds of edits, each with a name that staff would give it. `session` makes several, one after the other,
and keeps each, so that it can be made again on another text (`Edit.again`): where that is possible the edit commutes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

import hand_blocks
import hand_forms
import hand_looks
import hand_pages
import hand_review
import hand_tables
import hand_words
from hand_model import HANDS, Edit, Hand, Parts

ROOMS = (hand_words, hand_blocks, hand_tables, hand_forms, hand_looks, hand_review, hand_pages)

__all__ = ["HANDS", "Edit", "Hand", "Parts", "Session", "hand_named", "replayed", "session"]


@dataclass(frozen=True)
class Session:
    """What somebody did to a file in one sitting: the parts then, and the edits in their order."""

    parts: dict[str, bytes]
    edits: tuple[Edit, ...]


def hand_named(name: str) -> Hand:
    """Return the kind of edit of this name."""
    return next(hand for hand in HANDS if hand.name == name)


def session(random: Random, parts: Parts, count: int, hands: Sequence[Hand] = ()) -> Session:
    """Return `parts` after `count` random edits (fewer where the text offers no place for more)."""
    now, edits = dict(parts), []
    for _ in range(count * 4):
        if len(edits) == count:
            break
        done = random.choice(hands or HANDS).apply(now, random)
        if done is not None:
            now, edit = done
            edits.append(edit)
    return Session(now, tuple(edits))


def replayed(edits: Sequence[Edit], parts: Parts) -> dict[str, bytes] | None:
    """Return `parts` after the same edits; None where one of them does not commute with what made `parts`."""
    now = dict(parts)
    for edit in edits:
        again = edit.again(now)
        if again is None:
            return None
        now = again
    return now
