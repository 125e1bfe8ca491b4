"""What goes into a bound volume, and what comes out of binding it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

FORMAT = "1"  # of the volume: another one where the same files would be bound in another way


class Place(Enum):
    """Where in the volume a document stands."""

    TEXT = "本文"  # in order, its own ending with it
    CHAPTER = "章"  # in order, its 附則 and its history at the end of all chapters
    ANNEX = "別紙"  # behind everything else


@dataclass(frozen=True)
class Member:
    """A document to be bound: its id, title and place, the name of its file, and what stands in that file.

    `parts` are those of a package that `open_word` has looked at; None where it cannot be read, and `trouble` says why.
    `known` is the last text of it that is known (what was written last), bound where the file itself cannot be;
    `touched` tells that somebody worked in the file.
    """

    id: str
    title: str
    place: Place
    name: str
    parts: Mapping[str, bytes] | None
    known: Mapping[str, bytes] | None = None
    trouble: str = ""
    touched: bool = False


@dataclass(frozen=True)
class Held:
    """What the volume holds of one member: the edition and date that the text names, and whether it is its file's.

    `notes` are finished Japanese sentences: what was left out, what was decided, what leads nowhere.
    """

    member: Member
    edition: str = ""
    date: str = ""
    is_file: bool = True
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Bound:
    """A bound volume: its parts and what it holds.

    `pages` says on which page the heading with a bookmark is expected, for each entry of the contents; `numbers` what a
    reference to a bookmark shows: 第4章, 5, 第5条, 表 4-2.
    """

    parts: Mapping[str, bytes] = field(repr=False)
    held: tuple[Held, ...]
    numbers: Mapping[str, str] = field(default_factory=dict)
    pages: Mapping[str, int] = field(default_factory=dict)
    total: int = 0

    @property
    def notices(self) -> tuple[str, ...]:
        """What a person should know of it, a sentence a thing, each with the file's name."""
        return tuple(f"{held.member.name}: {note}" for held in self.held for note in held.notes)
