"""A table on disk from words to the client whose they are: processes share it, and it takes no memory of theirs."""

from __future__ import annotations

import mmap
from array import array
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from marisa_trie import Trie

NOBODY = 0xFFFFFFFF
Words = Callable[[], Iterable[tuple[str, int]]]
"""Gives every word with the number of its client, each time it is called."""


def write_owners(place: Path, words: Words) -> None:
    """Write the table of `words` to `place` and the files beside it; of several owners of a word the first counts."""
    trie = Trie(word for word, _ in words())
    owners = array("I", [NOBODY]) * len(trie)
    for word, owner in words():
        id = trie[word]
        if owners[id] == NOBODY:
            owners[id] = owner
    _trie(place).write_bytes(trie.tobytes())
    _numbers(place).write_bytes(owners.tobytes())


def owners_files(place: Path) -> tuple[Path, Path]:
    """Return the files of the table at `place`."""
    return _trie(place), _numbers(place)


class Owners:
    """The table at `place`; of its files only what is looked at is read, and all processes read the same pages."""

    def __init__(self, place: Path) -> None:
        self._trie = Trie().mmap(str(_trie(place)))
        self._owners = _mapped(_numbers(place))

    def of(self, word: str) -> int | None:
        """Return whose `word` is; None if it is nobody's."""
        id = self._trie.get(word)
        return None if id is None else self._owners[id]

    def beginning(self, text: str) -> Iterator[tuple[str, int]]:
        """Yield every word that `text` begins with, and whose it is."""
        for word in self._trie.iter_prefixes(text):
            yield word, self._owners[self._trie[word]]


def _trie(place: Path) -> Path:
    return place.with_name(f"{place.name}.trie")


def _numbers(place: Path) -> Path:
    return place.with_name(f"{place.name}.owners")


def _mapped(path: Path) -> memoryview:
    if not path.stat().st_size:
        return memoryview(array("I"))
    with path.open("rb") as stream:
        return memoryview(mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)).cast("I")
