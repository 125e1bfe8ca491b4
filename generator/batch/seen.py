"""What was searched before: parts, paragraphs and values that point to nobody are not searched again."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from html import unescape
from itertools import pairwise
from typing import Any

from generator.container import WORD, Container, ContainerError, Limits
from generator.word import is_unusual, is_utf8, is_xml, pieces, raw_values, shown_text, split, values_of

REMEMBERED = 60_000
SHORT = 30  # characters; a cell, half of a name or of an address
MOST_CELLS = 6  # that one number is broken into
NESTED = 3  # files within files within files
EMBEDDED = Limits(file=30_000_000, content=60_000_000, part=30_000_000)
PACKAGE = b"PK\x03\x04"
# A cell that holds a piece of a number: three of them in a row may be one telephone number.
PIECE_OF_NUMBER = re.compile(r"[\s()+/.・‐-―−ー-]*[0-9０-９][0-9０-９\s()+/.・‐-―−ー-]{0,14}")
BETWEEN_VALUES = "\0"  # no space: what stands in two attributes does not make one word
# Readable runs of what is no XML: the properties of a picture, an old workbook.
RUNS = re.compile(r"[^\x00-\x1f\x7f-\x9f\ufffd]{5,}")

Hits = Sequence[Any]


class Seen:
    """Searches parts, each piece once: what nothing was found in is remembered by its hash, up to a limit."""

    def __init__(self, search: Callable[[str], Hits], search_across: Callable[[str, str], Hits]) -> None:
        self._search = search
        self._search_across = search_across
        self._harmless: set[int] = set()
        self._values: set[bytes] = set()
        self._silent: set[int] = set()
        self._found: dict[int, Hits] = {}
        self._short: dict[int, str] = {}
        self._numbers: set[int] = set()

    def hits(self, data: bytes, depth: int = 0) -> list[Any]:
        """Return what is found in a part, whatever it is: XML, a file within the file, bytes with words in them."""
        known = hash(data)
        if known in self._harmless:
            return []
        if is_xml(data):
            found = self._in_xml(data)
        elif data.startswith(PACKAGE) and depth < NESTED:
            found = list(self._in_package(data, depth))
        else:
            found = list(_words_only(hit for text in _runs(data) for hit in self._search(text)))
        if not found:
            self._remember(known)
        return found

    def _in_xml(self, data: bytes) -> list[Any]:
        # Whether a part must be rewritten to be read shows in its pieces, of which nearly all have been seen before.
        found = self._in_pieces(split(data), is_unusual) if is_utf8(data) else None
        return found if found is not None else self._in_pieces(list(pieces(data)), lambda _: False) or []

    def _in_pieces(self, parts: list[bytes], refused: Callable[[bytes], bool]) -> list[Any] | None:
        """Return what is found in pieces and from one to the next; None where a piece is `refused`."""
        hits: list[Any] = []
        # Passes over plain lists: of some twenty thousand pieces of a set a hundred are new.
        hashes = list(map(hash, parts))
        harmless = self._harmless
        for place in [place for place, known in enumerate(hashes) if known not in harmless]:
            piece = parts[place]
            if refused(piece[piece.find(b"?>") + 1 :] if piece.startswith(b"<?") else piece):
                return None
            hits += self._once(hashes[place], self._in_piece, piece, hashes[place])
        silent = self._silent
        heard = [place for place, known in enumerate(hashes) if known not in silent]
        short = self._short
        known = [hashes[place] for place in heard]
        for first, second in pairwise(known):
            # What is broken in two stands in two cells or two short lines.
            if first in short and second in short:
                hits += self._once(hash((first, second)), self._search_across, short[first], short[second])
        return hits + self._in_rows(known)

    def _in_rows(self, heard: list[int]) -> list[Any]:
        """Return what three cells or more say together that hold a piece of a number each."""
        hits: list[Any] = []
        row: list[str] = []
        numbers, last = self._numbers, -2
        for place in [place for place, known in enumerate(heard) if known in numbers]:
            row = (
                [*row[1 - MOST_CELLS :], self._short[heard[place]]]
                if place == last + 1
                else [self._short[heard[place]]]
            )
            last = place
            if len(row) > 2:
                text = "\n".join(row)
                hits += self._once(hash(text), self._search, text)
        return hits

    def _once(self, known: int, search: Callable[..., Hits], *arguments: Any) -> Hits:
        """Return what `search` finds; it is not asked again where it has found nothing, nor within the same set."""
        if known in self._harmless:
            return ()
        if known not in self._found:
            found = search(*arguments)
            if not found:
                self._remember(known)
                return ()
            self._found[known] = found
        return self._found[known]

    def another_set(self) -> None:
        """Forget what was found: in the next set it may be somebody else's."""
        self._found.clear()

    def _in_piece(self, piece: bytes, known: int) -> list[Any]:
        text = shown_text(piece)
        found: list[Any] = []
        if text.strip():
            found += self._search(text)
            if len(text) <= SHORT:
                self._short[known] = text
                if PIECE_OF_NUMBER.fullmatch(text):
                    self._numbers.add(known)
        else:
            self._silent.add(known)
        new = [value for value in raw_values(piece) if value not in self._values]
        if new:
            if self._search(unescape(BETWEEN_VALUES.join(value.decode("utf-8", "replace") for value in new))):
                found += self._search(BETWEEN_VALUES.join(values_of(piece)))
            else:
                self._values.update(new)
        return found

    def _in_package(self, data: bytes, depth: int) -> Iterator[Any]:
        try:
            for part in Container(data, WORD, EMBEDDED).parts().values():
                yield from self.hits(part, depth + 1)
        except ContainerError:
            return

    def _remember(self, known: int) -> None:
        if len(self._harmless) >= REMEMBERED:
            for memory in (self._harmless, self._values, self._silent, self._short, self._numbers):
                memory.clear()
        self._harmless.add(known)


def _runs(data: bytes) -> Iterator[str]:
    """Yield the readable runs of bytes that are no XML, in the encodings that programs of Japan write."""
    for encoding, start in (("utf-8", 0), ("cp932", 0), ("utf-16-le", 0), ("utf-16-le", 1)):
        yield "\0".join(RUNS.findall(data[start:].decode(encoding, "replace")))


def _words_only(hits: Iterator[Any]) -> Iterator[Any]:
    """Leave out what bytes of a picture spell by chance."""
    return (hit for hit in hits if len(hit.mark) >= (7 if hit.mark.isascii() else 4))
