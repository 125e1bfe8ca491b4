"""Company, version and date stand once in a document, and its headers show them from there."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from companies import CASES, DAY, Case, answers_of, finished

from generator.answers import Answers
from generator.package import OutputFile, SetBuilder
from generator.word import Block, Document, Field, flat, open_word, paragraphs, read_document, shown

STATED = ("会社名", "版", "改訂日")
SHOWS = re.compile(r"STYLEREF (\S+)$")
# A policy is published and terms are another company's too: they say in their headers alone whose and which they are.
IN_HEADERS = (
    "policy",
    "privacy_policy",
    "my_number_policy",
    "nda",
    "memo",
    "nda_contract",
    "entrusted_guideline",
    "bound",
)


def stated(blocks: tuple[Block, ...]) -> list[tuple[str, str]]:
    """Return style and text of what is in the styles of such facts, of a paragraph that has some at a time."""
    found: list[tuple[str, str]] = []
    for paragraph in paragraphs(blocks):
        before = ""
        for piece in flat(paragraph.pieces):
            if piece.style in STATED and piece.style == before:
                found[-1] = (piece.style, found[-1][1] + shown([piece]))
            elif piece.style in STATED:
                found.append((piece.style, shown([piece])))
            before = piece.style
    return found


def header_facts(document: Document) -> Iterator[tuple[str, str]]:
    for story in document.headers:
        for paragraph in paragraphs(story.blocks):
            for piece in paragraph.pieces:
                match = SHOWS.match(piece.content.instruction) if isinstance(piece.content, Field) else None
                if match and not match[1].isdigit():
                    assert isinstance(piece.content, Field)
                    yield match[1], shown(piece.content.result)


def check(files: tuple[OutputFile, ...]) -> int:
    total = 0
    for file in files:
        document = read_document(open_word(file.data))
        body, header = stated(document.body.blocks), list(header_facts(document))
        if file.identity == "bound":
            # The heads of its documents come along; its headers name chapter and volume.
            assert header == []
            continue
        if file.is_form:
            # It shows its own heading; company, 版 and day are text in its header, for people fill the rest in.
            assert body == [], file.identity
            continue
        if file.identity.partition(":")[0] in IN_HEADERS:
            assert (body, header) == ([], []), file.identity
            continue
        assert [style for style, _ in body] == list(STATED), file.identity
        headers = len([story for story in document.headers if story.kind == "header"])
        assert sorted(header) == sorted(body * headers), file.identity
        assert all(text for _, text in body)
        total += len(header)
    return total


@pytest.mark.parametrize("case", CASES, ids=str)
def test_headers_show_what_stands_once_in_the_text(case: Case) -> None:
    assert check(finished(case).texts) > 45


def test_what_is_still_open_is_shown_by_the_headers_too() -> None:
    answers = Answers(answers_of(CASES[0]).questionnaire, {"company_name": "株式会社未定"})
    made = SetBuilder().build(answers, DAY)
    assert check(made.texts) > 30
    words = [text for file in made.texts for text in stated(read_document(open_word(file.data)).body.blocks)]
    assert ("改訂日", "【要記入：改訂日】") in words
