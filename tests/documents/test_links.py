"""What names a section of another file leads to it: each link of a set to a file of the set and a bookmark in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from posixpath import normpath

import pytest
from companies import CASES, Case, finished

from generator.word import (
    Document,
    Field,
    Piece,
    bookmark_of,
    is_outside,
    open_word,
    paragraphs,
    read_document,
    shown,
)

ADDRESS = re.compile(r'HYPERLINK "([^"]*)"')
TYPED = re.compile(r"第[0-9]+章 (?:第?[0-9]+|表)|表 [0-9]+-[0-9]+")


def fields(document: Document) -> Iterator[Field]:
    for paragraph in paragraphs(document.body.blocks):
        yield from (piece.content for piece in paragraph.pieces if isinstance(piece.content, Field))


def words(pieces: tuple[Piece, ...]) -> str:
    return "".join("" if isinstance(piece.content, Field) else shown([piece]) for piece in pieces)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_every_reference_to_another_file_leads_to_its_section(case: Case) -> None:
    documents = {file.name: read_document(open_word(file.data)) for file in finished(case).texts}
    bookmarks = {
        name: {mark for paragraph in paragraphs(document.body.blocks) for mark in paragraph.bookmarks}
        for name, document in documents.items()
    }
    names = {file.name for file in finished(case).files}
    count, nowhere, typed = 0, [], []
    for name, document in documents.items():
        for field in fields(document):
            bookmark = bookmark_of(field.instruction)
            address = ADDRESS.search(field.instruction)
            # As Word finds it: from where the file lies.
            there = normpath(f"{name}/../{address[1]}") if address else name
            if address and not is_outside(address[1]) and there not in names:
                nowhere.append((name, field.instruction))
            if bookmark and bookmark not in bookmarks.get(there, ()):
                nowhere.append((name, field.instruction))
            count += bool(bookmark and address)
        typed += [(name, found) for p in paragraphs(document.body.blocks) for found in TYPED.findall(words(p.pieces))]
    print(f"{case}: {count} links")
    assert count > 100
    assert nowhere == []
    assert typed == []
