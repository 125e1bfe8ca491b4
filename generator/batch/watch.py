"""The search for another client's data in a finished set: one table for the whole batch, one pass over a set."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from generator.answers import Answers
from generator.batch.identifiers import LONGEST_NAME, Marks, marks_of, own_text
from generator.batch.owners import Owners, owners_files, write_owners
from generator.batch.seen import Seen
from generator.batch.spelling import LOOKS_LIKE_ADDRESS, blocks, searchable, squeezed
from generator.questionnaire import KINDS_OF_COMPANY
from generator.rendering import called
from generator.word import roles

NAMES, TOKENS, CLIENTS = "names", "tokens", "clients.jsonl"
ROUND = 60  # characters before and after a name
START = 2  # characters; how a name begins is looked up in a set before it is looked up in the table
NOT_A_NAME = re.compile(r"^\d+$|\.|\d$")  # a number, a mail or a domain, an address

Known = Callable[[], Iterable[tuple[str, Marks]]]
"""Gives each client's name with what points to it, each time it is called."""


class Hit(NamedTuple):
    """What points to a company: as it is compared, as it is written, the number of its client, what stands round it."""

    mark: str
    written: str
    owner: int
    before: str = ""
    after: str = ""


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
        self._seen = Seen(self._found_in, self._found_across)
        self._answers: Answers | None = None
        self._own: tuple[frozenset[str], str, frozenset[str]] | None = None

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
        if answers is not self._answers:
            self._answers, self._own = answers, None
            self._seen.another_set()
        found: dict[tuple[str, str], list[Hit]] = {(name, ""): list(self.hits(name)) for name in names}
        for file, contents in files:
            for part, data in contents.items():
                hits = self._seen.hits(data)
                if hits:
                    found.setdefault((file, _where(contents, part)), []).extend(hits)
        if not any(found.values()):
            return []
        # A set of thousands of files comes file by file, and each names the company.
        self._own = self._own or _own(answers)
        allowed, said, mine = self._own
        leaks: dict[Leak, None] = {}
        for (file, where), hits in found.items():
            foreign = [hit for hit in hits if hit.mark not in allowed and hit.mark not in said]
            for hit in _longest([hit for hit in foreign if not _borrows(hit, mine)]):
                leaks[Leak(file, where, hit.written, self._client(hit.owner))] = None
        return list(leaks)

    def hits(self, text: str) -> Iterator[Hit]:
        """Yield what in `text` points to a company."""
        names, tokens = self._opened()
        found = searchable(text)
        told = set()
        for token in found.tokens:
            owner = tokens.of(token.mark)
            if owner is not None and token.mark not in self._common and token.mark not in told:
                told.add(token.mark)
                yield Hit(token.mark, token.written.replace("\n", ""), owner)
        for place, name, owner in self._names(names, found.squeezed):
            end = place + len(name)
            before, after = found.squeezed[max(0, place - ROUND) : place], found.squeezed[end : end + ROUND]
            yield Hit(name, found.shown[place:end] or name, owner, before, after)
        if LOOKS_LIKE_ADDRESS.search(found.squeezed):
            written = blocks(found.squeezed)
            for _, name, owner in self._names(names, written):
                if name[-1].isdigit() and name not in found.squeezed:
                    yield Hit(name, name, owner)

    def _names(self, names: Owners, text: str) -> Iterator[tuple[int, str, int]]:
        starts = self._starts
        for place in range(len(text) - START + 1):
            if text[place : place + START] in starts:
                for name, owner in names.beginning(text[place : place + LONGEST_NAME]):
                    if name not in self._common and not _goes_on(name, text, place + len(name)):
                        yield place, name, owner

    def _found_in(self, text: str) -> list[Hit]:
        return list(self.hits(text))

    def _found_across(self, first: str, second: str) -> list[Hit]:
        """Return what begins at the end of one paragraph or cell and ends at the beginning of the next.

        Of names only those that both are wholly a part of: 「乙」「株式会社甲」 is no 「乙株式会社」.
        """
        hits = list(self.hits(f"{first}\n{second}"))
        if not hits:
            return []
        apart = {hit.mark for text in (first, second) for hit in self.hits(text)}
        halves = tuple(filter(None, (squeezed(first), squeezed(second))))
        return [
            hit
            for hit in hits
            if hit.mark not in apart
            and (NOT_A_NAME.search(hit.mark) is not None or all(half in hit.mark for half in halves))
        ]

    def _opened(self) -> tuple[Owners, Owners]:
        if self._tables is None:
            self._tables = Owners(self._folder / NAMES), Owners(self._folder / TOKENS)
        return self._tables

    def _client(self, number: int) -> str:
        with (self._folder / CLIENTS).open(encoding="utf-8") as stream:
            return str(json.loads(next(islice(stream, number, None))))


def _where(contents: Mapping[str, bytes], part: str) -> str:
    """Return what a person calls a part: by what it is for, or else by its name."""
    return roles(contents)[part].value or called(part)


def _goes_on(name: str, text: str, end: int) -> bool:
    """Tell whether `name` is an address whose number goes on in `text` behind `end`: 1-2-3 is not 1-2-34."""
    further = text[end : end + 1].isdigit() or (text[end : end + 1] == "-" and text[end + 1 : end + 2].isdigit())
    return further and LOOKS_LIKE_ADDRESS.search(name) is not None


def _borrows(hit: Hit, own: Iterable[str]) -> bool:
    """Tell whether a name has its kind of company from the client's own beside it: 「甲株式会社情報セキュリティ…」."""
    kinds = [kind for pair in KINDS_OF_COMPANY.items() for kind in pair]
    return any(
        (hit.mark.startswith(kind) and name.endswith(kind) and (hit.before + kind).endswith(name))
        or (hit.mark.endswith(kind) and name.startswith(kind) and (kind + hit.after).startswith(name))
        for name in own
        for kind in kinds
    )


def _longest(hits: Iterable[Hit]) -> list[Hit]:
    """Return `hits` without those that only say a part of what another one says of the same client."""
    kept = list(dict.fromkeys(hits))
    return [
        hit
        for hit in kept
        if not any(hit.owner == other.owner and hit.mark != other.mark and hit.mark in other.mark for other in kept)
    ]


def _own(answers: Answers) -> tuple[frozenset[str], str, frozenset[str]]:
    """Return what a company's own answers allow in its set: marks, and the text in which others are found."""
    mine, own = marks_of(answers), own_text(answers)
    # What the company says itself is its own however it has written it.
    allowed = mine.names | mine.tokens | {token.mark for token in own.tokens}
    # 「教育」と「教育株式会社」: between two names, the kind of the one seems to be of the other.
    allowed |= {f"{kind}{name}" for kind in KINDS_OF_COMPANY for name in mine.names}
    allowed |= {f"{name}{kind}" for kind in KINDS_OF_COMPANY for name in mine.names}
    return frozenset(allowed), "\n".join((own.squeezed, blocks(own.squeezed), *mine.names)), mine.names
