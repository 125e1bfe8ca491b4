"""References in an edited file: what they name elsewhere, found there and put right as tracked changes."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from companies import CASES, Case, finished

from generator.revision import OURS, Citation, citations, corrected, decide, targets, waiting
from generator.word import Document, Package, View, read_document

MARKS = re.compile(rb"<w:bookmark(?:Start|End)\b[^>]*>")
CASE = CASES[0]
Edit = Callable[[bytes], bytes]


def parts_of(identity: str, case: Case = CASE) -> dict[str, bytes]:
    return dict(next(file.contents for file in finished(case).texts if file.identity == identity))


def read(parts: dict[str, bytes]) -> Document:
    return read_document(Package(parts))


def edited(parts: dict[str, bytes], edit: Edit) -> dict[str, bytes]:
    done = {**parts, "word/document.xml": edit(parts["word/document.xml"])}
    assert done != parts
    return done


def heading(bookmark: str, xml: bytes) -> bytes:
    """Return the paragraph of a heading."""
    at = xml.index(b'w:name="%s"' % bookmark.encode())
    return xml[xml.rindex(b"<w:p>", 0, at) : xml.index(b"</w:p>", at) + len(b"</w:p>")]


def before(bookmark: str, text: str) -> Edit:
    """Put a heading of the same level before one."""

    def edit(xml: bytes) -> bytes:
        there = heading(bookmark, xml)
        words = re.sub(rb"(<w:t[^>]*>)[^<]*", rb"\1" + text.encode(), MARKS.sub(b"", there), count=1)
        return xml.replace(there, words + there, 1)

    return edit


def retyped(bookmark: str, text: str) -> Edit:
    """Type a whole heading anew: its bookmark goes."""

    def edit(xml: bytes) -> bytes:
        there = heading(bookmark, xml)
        words = re.sub(rb"(<w:t[^>]*>)[^<]*", rb"\1" + text.encode(), MARKS.sub(b"", there), count=1)
        return xml.replace(there, words, 1)

    return edit


def cited(target: str) -> tuple[str, Citation]:
    """Return a document that names a section of `target` (not the bound volume), and how."""
    for file in finished(CASE).texts:
        if file.identity not in (target, "bound"):
            for citation in citations(file.contents):
                if citation.bookmark.startswith(f"{target}_") and citation.text.startswith("第"):
                    return file.identity, citation
    raise AssertionError("nobody names it")


@pytest.mark.parametrize("case", CASES, ids=str)
def test_what_a_text_lets_others_name_has_the_renderer_s_numbers(case: Case) -> None:
    count = 0
    for file in finished(case).texts:
        found = targets(read(dict(file.contents)))
        for bookmark, number in finished(case).numbers[file.identity].items():
            named = found[bookmark]
            assert (named.caption or (named.number.reference() if named.number else "")) == number, bookmark
            count += 1
    assert count > 300


def test_a_section_put_in_before_another_moves_its_number() -> None:
    _, citation = cited("c03")
    parts = parts_of("c03")
    was = targets(read(parts))[citation.bookmark]
    now = targets(read(edited(parts, before(citation.bookmark, "新しい節"))))[citation.bookmark]
    assert was.number is not None
    assert now.number is not None
    assert now.number.values[was.number.level] == (was.number.values[was.number.level] or 0) + 1
    assert (now.text, now.chapter and now.chapter.reference()) == (was.text, "第3章")


def test_a_heading_typed_anew_is_found_as_the_one_that_it_was() -> None:
    _, citation = cited("c03")
    parts = parts_of("c03")
    theirs = read(edited(parts, retyped(citation.bookmark, "題を打ち直した節")))
    assert citation.bookmark not in targets(theirs)
    assert targets(theirs, read(parts))[citation.bookmark].text == "題を打ち直した節"


def test_a_section_that_was_taken_out_is_nowhere() -> None:
    parts = parts_of("c05")
    heads = [name for name, named in targets(read(parts)).items() if named.number and named.number.level == 1]
    first, second = (heading(name, parts["word/document.xml"]) for name in heads[:2])

    def cut(xml: bytes) -> bytes:
        return xml[: xml.index(first)] + xml[xml.index(second) :]

    found = targets(read(edited(parts, cut)), read(parts))
    assert heads[0] not in found
    assert found[heads[1]].number is not None


def right(text: str) -> str:
    return text.replace("第3章 ", "第3章 1", 1)


def test_a_wrong_number_is_put_right_as_a_tracked_change() -> None:
    identity, citation = cited("c03")
    parts = parts_of(identity)
    wanted = {citation.bookmark: right(citation.text)}
    done = corrected(parts, lambda bookmark, text: wanted.get(bookmark), edition="1.1", date="2026-11-28")
    assert done.parts is not None
    assert {(change.bookmark, new) for change, new in done.changes} == set(wanted.items())
    assert waiting(done.parts) == 2 * len(done.changes)
    assert b'w:author="%s1.1' % OURS.encode() in done.parts["word/document.xml"]
    accepted, rejected = decide(done.parts, View.ACCEPTED), decide(done.parts, View.REJECTED)
    assert citations(accepted) == tuple(
        one._replace(text=wanted.get(one.bookmark, one.text)) for one in citations(parts)
    )
    assert citations(rejected) == citations(parts)


def test_what_is_right_changes_no_byte() -> None:
    identity, _ = cited("c03")
    parts = parts_of(identity)
    done = corrected(parts, lambda _, text: text, edition="1.1", date="2026-11-28")
    assert (done.parts, done.changes, done.left) == (parts, (), ())
    assert corrected(parts, lambda *_: None, edition="1.1", date="2026-11-28").parts == parts


def test_where_a_change_of_ours_waits_a_number_is_left_to_people() -> None:
    identity, citation = cited("c03")
    parts = parts_of(identity)
    one = corrected(
        parts, lambda b, text: right(text) if b == citation.bookmark else None, edition="1.1", date="2026-11-28"
    )
    assert one.parts is not None
    two = corrected(
        one.parts, lambda b, _: "第9章" if b == citation.bookmark else None, edition="1.2", date="2026-11-29"
    )
    assert (two.parts, two.changes) == (one.parts, ())
    assert {found.bookmark for found in two.left} == {citation.bookmark}
