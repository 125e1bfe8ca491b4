"""What a merge did, for people: what changed where, what was left to them, or why nothing was done."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum


class Deed(Enum):
    """What was done; the values are what messages call it."""

    CHANGED = "変更"
    INSERTED = "追加"
    DELETED = "削除"
    MOVED = "移動"
    STYLE = "書式の変更"
    DRAWING = "図の差し替え"


@dataclass(frozen=True)
class Change:
    """One change of ours that stands in the draft: under which heading, what, the words before and after."""

    place: str
    kind: Deed
    old: str = ""
    new: str = ""


@dataclass(frozen=True)
class Conflict:
    """What a person must decide: under which heading, what it is, their words, and what ours would be."""

    place: str
    what: str
    theirs: str = ""
    ours: str = ""


@dataclass(frozen=True)
class Merged:
    """A draft: their file with our changes tracked in it; or, with `refused`, the reason why there is none."""

    parts: dict[str, bytes] | None = field(repr=False)
    changes: tuple[Change, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    refused: str = ""
