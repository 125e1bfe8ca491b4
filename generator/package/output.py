"""A finished file of a set, before it is written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from generator.rendering import Entry, join


@dataclass(frozen=True)
class Standing:
    """A document as it stands in the folder, where that is not what this run writes: its name, hash and parts."""

    name: str
    hash: str
    parts: Mapping[str, bytes] | None
    known: Mapping[str, bytes] | None = None
    trouble: str = ""


Look = Callable[[str, str], Standing | None]


@dataclass(frozen=True)
class OutputFile:
    """A finished file: who it is (`identity`), its name in the folder, its parts ready to be written, their hash.

    `base` is the hash of its text, by which its name tag names it and, if `is_kept`, it is remembered.
    """

    identity: str
    name: str
    entries: Mapping[str, Entry] = field(repr=False, compare=False)
    parts: str
    base: str = ""
    is_kept: bool = True

    def among(self, look: Look) -> OutputFile:
        """Return the file as it is among what stands in a folder: `look` tells what is not as this run writes it."""
        return self

    @property
    def contents(self) -> dict[str, bytes]:
        """The bytes of its parts."""
        return {name: entry.data for name, entry in self.entries.items()}

    @property
    def data(self) -> bytes:
        """The file."""
        return join(self.entries.items())
