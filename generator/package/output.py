"""A finished file of a set, before it is written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from generator.package.manifest import parts_hash
from generator.rendering import Entry, compression, join
from generator.word import open_word


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


def output_file(identity: str, name: str, data: bytes) -> OutputFile:
    """Return a Word file that was made outside of a set, as one that `write_folder` takes."""
    parts, store = open_word(data).parts, compression("zlib").store
    return OutputFile(identity, name, {part: store(content) for part, content in parts.items()}, parts_hash(parts))
