"""Version and day of the edition as a document bears them, once, in its head, in character styles of their own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import escape
from itertools import groupby
from typing import TYPE_CHECKING

from generator import word  # what reads documents is imported when it is called: most runs need none

if TYPE_CHECKING:
    from generator.word import Document

EDITION = ("版", "改訂日")
# In a text of ours each is one run; Word cuts it as it likes.
MARK = re.compile(f'(?P<head><w:rStyle w:val="(?P<style>{"|".join(EDITION)})"/></w:rPr><w:t[^>]*>)(?P<words>[^<]*)')


def written_marks(parts: Mapping[str, bytes]) -> tuple[str, ...]:
    """Return the marks of a text of ours."""
    return tuple(found["words"] for found in MARK.finditer(_main(parts)))


def borne_marks(document: Document) -> dict[str, str]:
    """Return the marks that anybody's file bears, changes accepted, by their styles; the first of each."""
    blocks = word.decided(document.body.blocks, word.View.ACCEPTED)
    pieces = (piece for paragraph in word.paragraphs(blocks) for piece in paragraph.pieces)
    found: dict[str, str] = {}
    for style, run in groupby(pieces, lambda piece: piece.style):
        if style in EDITION:
            found.setdefault(style, word.shown(run))
    return found


def as_borne(base: Mapping[str, bytes], theirs: Mapping[str, bytes]) -> Mapping[str, bytes]:
    """Return a text of ours with the marks that a file made from it bears.

    Nobody words a mark: where a file has another one than the text it came from, its draft was rejected, and what a
    new edition has to change is that mark. Compared with our own it would be a change of two against each other.
    """
    if written_marks(base) == written_marks(theirs):
        return base
    borne = borne_marks(word.read_document(word.Package(dict(theirs))))

    def put(found: re.Match[str]) -> str:
        words = borne.get(found["style"])
        return found["head"] + escape(words, quote=False) if words else found[0]

    return {**base, word.Package(dict(base)).main: MARK.sub(put, _main(base)).encode()}


def _main(parts: Mapping[str, bytes]) -> str:
    return parts[word.Package(dict(parts)).main].decode("utf-8", "replace")
