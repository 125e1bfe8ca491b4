"""A finished file of a set, before it is written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from generator.package.manifest import parts_hash
from generator.package.proposal import Proposal
from generator.rendering import Entry, compression, join
from generator.word import open_word


@dataclass(frozen=True)
class Standing:
    """A document as it stands in the folder, where that is not what this run writes: its name and parts.

    `key` stands for its text: the hash of that which we wrote, or of the file where somebody `touched` it.
    """

    name: str
    key: str
    parts: Mapping[str, bytes] | None
    known: Mapping[str, bytes] | None = None
    trouble: str = ""
    touched: bool = True


Look = Callable[[str, str], Standing | None]


@dataclass(frozen=True)
class OutputFile:
    """A finished file: who it is (`identity`), its name in the folder, its parts ready to be written, their hash
    (`hashed`, where it is known).

    `base` is the hash of its text, by which its name tag names it and, if `is_kept`, it is remembered. `beside` says
    what is put beside the file once somebody has edited it (its place is given); None: a draft with tracked changes.
    `is_form`: people fill it in, and a copy of it.
    """

    identity: str
    name: str
    entries: Mapping[str, Entry] = field(repr=False, compare=False)
    hashed: str = ""
    base: str = ""
    is_kept: bool = True
    is_form: bool = False
    beside: Callable[[Path], Proposal] | None = field(default=None, repr=False, compare=False)

    @cached_property
    def parts(self) -> str:
        """The hash over its parts."""
        return self.hashed or parts_hash(self.contents)

    def among(self, look: Look) -> OutputFile:
        """Return the file as it is among what stands in a folder: `look` tells what is not as this run writes it."""
        return self

    @property
    def frame_data(self) -> bytes | None:
        """What is kept of it in `.kitei` besides its text, so that it can be made again without answers."""
        return None

    @property
    def notices(self) -> tuple[str, ...]:
        """What a person should know of it, where it is made of files that stand in the folder."""
        return ()

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
