"""What goes into the volume of an example company, and what a volume and a chapter say, as another reader has it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import NamedTuple

from companies import DAY, Case, answers_of, builder

from generator.package.volume import VolumeFile
from generator.volume import Bound, Member, bind
from generator.word import (
    Block,
    Document,
    Field,
    Package,
    Paragraph,
    Piece,
    View,
    bookmark_of,
    decided,
    flat,
    paragraphs,
    read_document,
    shown,
)

Parts = Mapping[str, bytes]


@dataclass(frozen=True, eq=False)
class Ready:
    """A frame and the members that are bound in it."""

    frame: Parts
    members: tuple[Member, ...]

    def bound(self, **files: Parts) -> Bound:
        """Return the volume with other files in the stead of some members' own."""
        return bind(self.frame, [self._with(member, files.get(member.id)) for member in self.members])

    @staticmethod
    def _with(member: Member, parts: Parts | None) -> Member:
        return replace(member, parts=parts, known=member.parts, touched=True) if parts is not None else member

    def parts(self, id: str) -> Parts:
        """Return the parts of a member."""
        found = next(member.parts for member in self.members if member.id == id)
        assert found is not None
        return found


@cache
def ready(case: Case, only: tuple[str, ...] = ()) -> Ready:
    """Return what the volume of a company is made of; with `only` these members, which validators see in no time."""
    if only:
        made = ready(case)
        return Ready(made.frame, tuple(member for member in made.members if member.id in only))
    file = builder().build(answers_of(case), DAY, only=["bound"]).files[0]
    assert isinstance(file, VolumeFile)
    return Ready(file.binding.frame.contents, tuple(leaf.member() for leaf in file.binding.leaves))


def read(parts: Parts) -> Document:
    """Return what a file says."""
    return read_document(Package(parts))


class Sentence(NamedTuple):
    """A paragraph that says something: its number and words, and these without what its references show."""

    exact: str
    reduced: str
    has_references: bool


def said(blocks: Sequence[Block]) -> list[Sentence]:
    """Return every paragraph that says something, changes accepted."""
    found = []
    for paragraph in paragraphs(decided(tuple(blocks), View.ACCEPTED)):
        label, words = squeezed(paragraph.label()), squeezed(shown(paragraph.pieces))
        if words:
            reduced = f"{label}|{squeezed(without_references(paragraph))}"
            found.append(Sentence(f"{label}|{words}", reduced, has_references(paragraph)))
    return found


def sentences(blocks: Sequence[Block]) -> list[str]:
    """Return every paragraph that says something, with the number that Word shows before it."""
    return [sentence.reduced if sentence.has_references else sentence.exact for sentence in said(blocks)]


@cache
def once(made: Ready) -> frozenset[str]:
    """Return the sentences of 附則 and history, which stand once in a volume where chapters say the same."""
    found: set[str] = set()
    for member in made.members:
        blocks = read(member.parts).body.blocks if member.parts is not None else ()
        ends = (n for n, block in enumerate(blocks) if f"{member.id}_end" in getattr(block, "bookmarks", ()))
        start = next(ends, None)
        if start is not None and re.fullmatch(r"c\d\d", member.id):
            # The heading says in the volume which chapters it is the ending of.
            found |= set(sentences(blocks[start + 1 :])) | set(sentences(blocks[start : start + 1]))
    return frozenset(found - {"|附則"}) | {"|附則"}


NUMBERS = re.compile(r"[0-9.第章条項「」（）\- ]")
REFERENCES = re.compile(r"(?:(?:REF|PAGEREF|STYLEREF|SEQ)\b|HYPERLINK (?!.?http)).*", re.IGNORECASE | re.DOTALL)


def is_reference(piece: Piece) -> bool:
    """Tell whether a piece shows something that may be older in the file than in the volume."""
    return isinstance(piece.content, Field) and REFERENCES.match(piece.content.instruction) is not None


def has_references(paragraph: Paragraph) -> bool:
    """Tell whether a paragraph has fields: a volume may show what they are told in other words."""
    return any(isinstance(piece.content, Field) for piece in paragraph.pieces)


def without_references(paragraph: Paragraph) -> str:
    """Return a paragraph without what its references show, and without the signs that stand in and beside them."""
    return NUMBERS.sub("", shown(piece for piece in paragraph.pieces if not is_reference(piece)))


def squeezed(text: str) -> str:
    """Return a text without white space."""
    return re.sub(r"\s", "", text)


def missing(volume: Document, chapter: Document) -> list[str]:
    """Return the sentences of a chapter that the volume has not, as often as it has them."""
    there = said(volume.body.blocks)
    exact, reduced = Counter(one.exact for one in there), Counter(one.reduced for one in there)
    lost = []
    for sentence in said(chapter.body.blocks):
        key, known = (sentence.reduced, reduced) if sentence.has_references else (sentence.exact, exact)
        known[key] -= 1
        if known[key] >= 0:
            continue
        if sentence.has_references and exact[sentence.exact] > 0:
            exact[sentence.exact] -= 1  # what leads nowhere any more is words in the volume
        else:
            lost.append(key)
    return lost


def references(document: Document) -> Iterator[tuple[str, str, str]]:
    """Yield every REF of a document: the bookmark, the switches, and what it shows."""
    for paragraph in paragraphs(document.body.blocks):
        for piece in pieces_of(paragraph):
            content = piece.content
            if isinstance(content, Field) and content.instruction.upper().startswith("REF "):
                _, name, *switches = content.instruction.split()
                yield name, " ".join(switches), shown(content.result)


def pieces_of(paragraph: Paragraph) -> Iterator[object]:
    """Yield the pieces of a paragraph, those in fields too."""
    waiting = list(paragraph.pieces)
    while waiting:
        piece = waiting.pop(0)
        yield piece
        content = getattr(piece, "content", None)
        waiting += list(getattr(content, "result", ())) + list(getattr(content, "content", ()))


def wrong_references(volume: Document) -> list[str]:
    """Return the references that do not show what the volume's own numbers and words are, or lead nowhere."""
    by_name = {name: paragraph for paragraph in paragraphs(volume.body.blocks) for name in paragraph.bookmarks}
    wrong = []
    for name, switches, says in references(volume):
        target = by_name.get(name)
        if target is None:
            wrong.append(f"REF {name}: no such bookmark")
        elif re.search(r"\\[rwst]\b", switches):
            pass  # what it shows depends on where it stands
        elif "\\n" in switches:
            number = target.number.reference() if target.number else "0"
            if says != number:
                wrong.append(f"REF {name} {switches}: {says!r}, and it is {number!r}")
        elif squeezed(says) not in squeezed(shown(target.pieces)):
            wrong.append(f"REF {name}: {says!r}, and it is {shown(target.pieces)!r}")
    return wrong


def links(document: Document) -> list[str]:
    """Return the bookmarks of other files that a document still leads to as links."""
    found = []
    for paragraph in paragraphs(document.body.blocks):
        for piece in flat(paragraph.pieces):
            assert piece is not None
        for piece in pieces_of(paragraph):
            content = getattr(piece, "content", None)
            if isinstance(content, Field) and (name := bookmark_of(content.instruction)):
                # Without an address it leads within the file, as the entries of the contents do.
                found += [] if content.instruction.startswith("HYPERLINK \\l") else [name]
    return found
