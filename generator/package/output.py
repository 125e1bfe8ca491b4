"""A finished file of a set, before it is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from generator.package.manifest import bytes_hash, parts_hash
from generator.package.proposal import Proposal
from generator.rendering import Entry, Later, compression, join
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


class Made(Mapping[str, Entry]):
    """The parts of a file that is made when somebody asks for them, and not before."""

    def __init__(self, make: Callable[[], Mapping[str, Entry]]) -> None:
        """Take what makes them; it is called once."""
        self._make = make

    @cached_property
    def _made(self) -> Mapping[str, Entry]:
        return self._make()

    def __getitem__(self, part: str) -> Entry:
        return self._made[part]

    def __iter__(self) -> Iterator[str]:
        return iter(self._made)

    def __len__(self) -> int:
        return len(self._made)


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
    def frame(self) -> OutputFile | None:
        """What is kept of it in `.kitei`, beside itself, so that it can be made again without answers."""
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
    def own(self) -> dict[str, bytes]:
        """The parts in which its own words stand: of a volume its frame, for its chapters are files as well."""
        return self.contents

    @property
    def data(self) -> bytes:
        """The file."""
        return join(self.entries.items())


def output_file(identity: str, name: str, data: bytes) -> OutputFile:
    """Return a Word file that was made outside of a set, as one that `write_folder` takes."""
    parts, store = open_word(data).parts, compression("zlib").store
    return OutputFile(identity, name, {part: store(content) for part, content in parts.items()}, parts_hash(parts))


class PlainFile(OutputFile):
    """A file that is no package: its one part is the file."""

    @property
    def data(self) -> bytes:
        """The file."""
        (entry,) = self.entries.values()
        return entry.data

    @cached_property
    def parts(self) -> str:
        """What `file_hash` says of the file."""
        return bytes_hash(self.data)


def plain_file(
    identity: str, name: str, made: Callable[[], bytes], base: str, beside: Callable[[Path], Proposal]
) -> PlainFile:
    """Return a file that is `made` when somebody asks for it; `base` stands for all that it is made from."""
    entries = Made(lambda: {name: Later(made(), compression("zlib"))})
    return PlainFile(identity, name, entries, "", base, is_kept=False, beside=beside)
