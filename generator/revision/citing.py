"""References to other files in a file that somebody has edited: what they show, and corrected as tracked changes.

Word shows what a link showed when it was written, whatever was done to the file it leads to; so a number that is not
right any more is found here, and put right in the file's own XML, the marks signed and decided like those of a draft.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from generator.errors import KiteiError
from generator.revision.deciding import OURS, decided_parts
from generator.revision.desk import Desk
from generator.revision.drafting import PREFIX, no_garbage
from generator.revision.edits import OverlapError
from generator.revision.fragments import CLOSE, OPEN
from generator.revision.lines import Line, text_element
from generator.revision.marking import Marks
from generator.revision.same_xml import same_xml
from generator.revision.tokens import word_differences
from generator.word import (
    Document,
    Field,
    Package,
    Paragraph,
    Piece,
    Story,
    Text,
    View,
    bookmark_of,
    decided,
    flat,
    paragraphs,
    read_document,
    shown,
)

Wanted = Callable[[str, str], "str | None"]  # bookmark, what is shown → what should be; None: leave it as it is


class Citation(NamedTuple):
    """A reference in a file: the heading under which it stands, the bookmark that it means, what it shows."""

    place: str
    bookmark: str
    text: str


@dataclass(frozen=True)
class Corrected:
    """A file whose references were put right: what changed, as (before, after); `parts` None where that failed."""

    parts: dict[str, bytes] | None = field(repr=False)
    changes: tuple[tuple[Citation, str], ...] = ()
    left: tuple[Citation, ...] = ()  # wrong, and not ours to change: a mark is undecided there, or there is no text


def citations(file: Mapping[str, bytes] | Document) -> tuple[Citation, ...]:
    """Return the references to bookmarks in a file's main text, in order, with tracked changes accepted.

    `file` are its parts (none: no references), or what was read of it.
    """
    if not file:
        return ()
    with no_garbage():
        story = (file if isinstance(file, Document) else read_document(Package(file))).body
        desk = Desk(story, {})
        return tuple(_citation(desk, paragraph, link) for paragraph, link in _links(story))


def corrected(parts: Mapping[str, bytes], wanted: Wanted, *, edition: str, date: str) -> Corrected:
    """Return a file with each reference showing what is `wanted`, as changes tracked by 「kitei 第<edition>版」.

    Rejecting them gives the file again, and accepting them what is wanted; that is looked at before it is returned.
    """
    with no_garbage():
        try:
            return _corrected(parts, wanted, Marks.of(parts, f"{OURS}{edition}版", date))
        except (OverlapError, KiteiError):
            return Corrected(None)


def _corrected(parts: Mapping[str, bytes], wanted: Wanted, marks: Marks) -> Corrected:
    story = read_document(Package(parts)).body
    desk = Desk(story, {})
    changes, left = [], []
    for paragraph, link in _links(story):
        citation = _citation(desk, paragraph, link)
        new = wanted(citation.bookmark, citation.text)
        if new is None or new == citation.text:
            continue
        pieces = _texts(link, story)
        if desk.is_undecided(paragraph.place) or not pieces or PREFIX not in story.source:
            left.append(citation)
            continue
        _rewrite(desk.edit(paragraph).line, pieces, citation.text, new)
        changes.append((citation, new))
    if not changes:
        return Corrected(dict(parts), (), tuple(left))
    result = {**parts, story.part: marks.resolved(desk.result())}
    is_right = _is_right(parts, result, story.part, marks.given, changes)
    return Corrected(result if is_right else None, tuple(changes), tuple(left))


def _links(story: Story) -> Iterator[tuple[Paragraph, Piece]]:
    for paragraph in paragraphs(decided(story.blocks, View.ACCEPTED)):
        for piece in paragraph.pieces:
            content = piece.content
            if isinstance(content, Field) and content.begins and content.ends and bookmark_of(content.instruction):
                yield paragraph, piece


def _citation(desk: Desk, paragraph: Paragraph, link: Piece) -> Citation:
    assert isinstance(link.content, Field)
    return Citation(
        desk.where(paragraph.place.start), bookmark_of(link.content.instruction), shown(link.content.result)
    )


def _texts(link: Piece, story: Story) -> list[Piece]:
    """Return the texts that a link shows; none where other things stand between them, or it is one simple field."""
    assert isinstance(link.content, Field)
    pieces = list(flat(link.content.result))
    simple = story.source.startswith(b"<w:fldSimple", link.place.start)
    return pieces if pieces and not simple and all(isinstance(piece.content, Text) for piece in pieces) else []


def _rewrite(line: Line, pieces: list[Piece], old: str, new: str) -> None:
    """Take out of a text in several pieces what is not in `new`, and put in what is not in `old`."""
    places = [(piece, at) for piece in pieces for at in range(len(shown([piece])))]
    for start, end, first, last in word_differences([(c, c) for c in old], [(c, c) for c in new]):
        for piece in pieces:
            inside = [at for found, at in places[start:end] if found is piece]
            if inside:
                line.delete(piece, inside[0], inside[-1] + 1)
        if first < last:
            piece, at = places[end - 1] if end else places[0]
            text = text_element(b"w:t", new[first:last])
            put = OPEN["ins"] + b"<w:r>" + piece.look + text + b"</w:r>" + CLOSE["ins"]
            line.insert(put, piece, at + 1 if end else at)


def _is_right(
    before: Mapping[str, bytes],
    after: Mapping[str, bytes],
    part: str,
    given: set[str],
    changes: list[tuple[Citation, str]],
) -> bool:
    """Tell whether rejecting our marks gives the file again, and accepting them what is wanted."""
    rejected = decided_parts(after, View.REJECTED, lambda node: node.get("id") in given)
    accepted = decided_parts(after, View.ACCEPTED, lambda node: node.get("id") in given)
    story = read_document(Package(accepted)).body
    shows = [shown(link.content.result) for _, link in _links(story) if isinstance(link.content, Field)]
    was = [
        shown(k.content.result) for _, k in _links(read_document(Package(before)).body) if isinstance(k.content, Field)
    ]
    wanted = [new for _, new in changes]
    differing = [there for there, text in zip(shows, was, strict=False) if there != text]
    return same_xml(rejected[part], before[part]) and len(shows) == len(was) and differing == wanted
