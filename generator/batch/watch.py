"""The search for another client's data in a finished set: one table for the whole batch, one pass over a set."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from generator.answers import Answers
from generator.batch.identifiers import LONGEST_NAME, Marks, marks_of, own_text, paragraphs, searchable, text_of
from generator.batch.owners import Owners, owners_files, write_owners
from generator.rendering import called

NAMES, TOKENS, CLIENTS = "names", "tokens", "clients.jsonl"
REMEMBERED = 60_000
START = 2  # characters; how a name begins is looked up in a set before it is looked up in the table

Known = Callable[[], Iterable[tuple[str, Marks]]]
"""Gives each client's name with what points to it, each time it is called."""


class Hit(NamedTuple):
    """What points to a company: as it is compared, as it is written, and the number of its client."""

    mark: str
    written: str
    owner: int


class Leak(NamedTuple):
    """What points to another client: in which file, where in it ('' for its name), what, and whose it is."""

    file: str
    where: str
    what: str
    owner: str


def write_watch(folder: Path, known: Known, common: Iterable[str] = ()) -> Watch:
    """Write the tables of a batch into `folder` and return their watch.

    What stands in the texts `common` (our own templates) points to nobody.
    """
    write_owners(folder / NAMES, lambda: ((name, n) for n, (_, m) in enumerate(known()) for name in m.names))
    write_owners(folder / TOKENS, lambda: ((token, n) for n, (_, m) in enumerate(known()) for token in m.tokens))
    starts: set[str] = set()
    with (folder / CLIENTS).open("w", encoding="utf-8") as stream:
        for client, marks in known():
            stream.write(f"{json.dumps(client)}\n")
            starts |= {name[:START] for name in marks.names}
    watch = Watch(folder, frozenset(starts))
    return Watch(folder, frozenset(starts), frozenset(hit.mark for text in common for hit in watch.hits(text)))


class Watch:
    """Finds, in one pass over a text, whatever points to a company of the batch.

    A paragraph that points to nobody is remembered, since most of them come again in the next client's set.
    """

    def __init__(self, folder: Path, starts: frozenset[str], common: frozenset[str] = frozenset()) -> None:
        self._folder = folder
        self._starts = starts
        self._common = common
        self._tables: tuple[Owners, Owners] | None = None
        self._harmless: set[int] = set()

    def __reduce__(self) -> tuple[type[Watch], tuple[Path, frozenset[str], frozenset[str]]]:
        """Take along what tells where the tables are: they are opened, and paragraphs remembered, by each process."""
        return Watch, (self._folder, self._starts, self._common)

    def files(self) -> list[Path]:
        """Return the files without which it cannot do its work on another machine."""
        tables = (owners_files(self._folder / name) for name in (NAMES, TOKENS))
        return [*(path for files in tables for path in files), self._folder / CLIENTS]

    def at(self, folder: Path) -> Watch:
        """Return the same watch with its files in `folder`."""
        return Watch(folder, self._starts, self._common)

    def foreign(
        self, files: Iterable[tuple[str, Mapping[str, bytes]]], names: Iterable[str], answers: Answers
    ) -> list[Leak]:
        """Return all that points to another client, unless it is in `answers` too.

        `files` are names and parts, `names` are texts by themselves.
        """
        found: dict[tuple[str, str], list[Hit]] = {(name, ""): list(self.hits(name)) for name in names}
        for file, contents in files:
            for part, piece in paragraphs(contents):
                known = hash(piece)
                if known not in self._harmless:
                    hits = list(self.hits(text_of(piece)))
                    if hits:
                        found.setdefault((file, part), []).extend(hits)
                    else:
                        self._remember(known)
        if not any(found.values()):
            return []
        mine, own = marks_of(answers), own_text(answers)
        allowed = mine.names | mine.tokens
        leaks: dict[Leak, None] = {}
        for (file, part), hits in found.items():
            for hit in _longest([hit for hit in hits if hit.mark not in allowed and hit.mark not in own]):
                leaks[Leak(file, called(part) if part else "", hit.written, self._client(hit.owner))] = None
        return list(leaks)

    def hits(self, text: str) -> Iterator[Hit]:
        """Yield what in `text` points to a company."""
        names, tokens = self._opened()
        squeezed, found = searchable(text)
        for token in found:
            owner = tokens.of(token.mark)
            if owner is not None and token.mark not in self._common:
                yield Hit(token.mark, token.written, owner)
        starts = self._starts
        for place in range(len(squeezed) - START + 1):
            if squeezed[place : place + START] in starts:
                for name, owner in names.beginning(squeezed[place : place + LONGEST_NAME]):
                    if name not in self._common:
                        yield Hit(name, name, owner)

    def _opened(self) -> tuple[Owners, Owners]:
        if self._tables is None:
            self._tables = Owners(self._folder / NAMES), Owners(self._folder / TOKENS)
        return self._tables

    def _remember(self, paragraph: int) -> None:
        if len(self._harmless) >= REMEMBERED:
            self._harmless.clear()
        self._harmless.add(paragraph)

    def _client(self, number: int) -> str:
        with (self._folder / CLIENTS).open(encoding="utf-8") as stream:
            return str(json.loads(next(islice(stream, number, None))))


def _longest(hits: Iterable[Hit]) -> list[Hit]:
    """Return `hits` without those that only say a part of what another one says of the same client."""
    kept = list(dict.fromkeys(hits))
    return [
        hit
        for hit in kept
        if not any(hit.owner == other.owner and hit.mark != other.mark and hit.mark in other.mark for other in kept)
    ]
