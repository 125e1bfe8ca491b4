"""A line as its reader sees it, and which words of it changed: what is underlined on the left and on the right.

A reference is compared by what it points to and shown as it reads, so that a number which only followed a section is
no change; what somebody filled into a control is words like any other here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.revision.comparison import Run, Runs
from generator.revision.tokens import FIELD, Difference, word_differences
from generator.word import Control, Drawing, Field, NoteReference, Piece, Ruby, Symbol, Text, Unread, field_key, shown

# What these show comes of where something stands, or of the day: the words are not the text's.
COUNTED = frozenset({"REF", "PAGEREF", "NOTEREF", "SEQ", "STYLEREF", "PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION"})
COUNTED |= {"DATE", "TIME", "SAVEDATE", "PRINTDATE", "CREATEDATE", "FILENAME"}
POINTING = frozenset({"REF", "NOTEREF", "HYPERLINK"})
NUMBERING = frozenset({"SEQ"})  # a STYLEREF repeats what stands elsewhere
Pictures = Mapping[str, str]  # the name of a part → what it holds, as a hash


class Part(NamedTuple):
    """One thing in a line: how it reads, what it is compared by, which kind of field it is."""

    shown: str
    key: str
    field: str = ""

    @property
    def letter(self) -> str:
        """The character that it is like when words are cut."""
        return FIELD if self.field else self.key if len(self.key) == 1 else "\ufdd1"


Line = tuple[Part, ...]


class FieldMove(NamedTuple):
    """A field that is told the same and shows another number: its kind, the phrase it is in, then and now."""

    kind: str
    old: str
    new: str


def line(pieces: Iterable[Piece], pictures: Pictures | None = None) -> Line:
    """Return what pieces say to their reader, without blanks at both ends."""
    found = list(_parts(pieces, pictures or {}))
    while found and not found[-1].shown.strip():
        found.pop()
    start = next((at for at, part in enumerate(found) if part.shown.strip()), 0)
    return tuple(found[start:])


def text_of(parts: Iterable[Part]) -> str:
    """Return a line as it reads."""
    return "".join(part.shown for part in parts)


def line_differences(old: Line, new: Line, known: frozenset[str]) -> list[Difference]:
    """Return where two lines differ to their reader; `known` are the fields that both files hold.

    A field that only one file knows (Word makes new names of bookmarks when a text is pasted) is what it shows.
    """
    if text_of(old) == text_of(new):
        pictures = [[part.key for part in side if part.key.startswith("⟦図")] for side in (old, new)]
        if pictures[0] == pictures[1]:
            return []
    return word_differences(*([_compared(part, known) for part in side] for side in (old, new)))


def runs(parts: Line, ranges: Sequence[tuple[int, int]]) -> Runs:
    """Return a line in runs, those within the ranges as changed."""
    found: list[Run] = []
    at = 0
    for start, end in [*ranges, (len(parts), len(parts))]:
        for run in (Run(text_of(parts[at:start])), Run(text_of(parts[start:end]), changed=True)):
            if run.text:
                found.append(run)
        at = end
    return tuple(found)


def field_moves(old: Line, new: Line) -> Iterator[FieldMove]:
    """Yield the fields of two lines that are told the same and show something else."""
    there = [part for part in new if part.field]
    here = [part for part in old if part.field]
    if [part.key for part in here] != [part.key for part in there]:
        return
    for before, now in zip(_places(old), _places(new), strict=True):
        if old[before].shown != new[now].shown and old[before].field in POINTING | NUMBERING:
            yield FieldMove(old[before].field, phrase(old, before), phrase(new, now))


def phrase(parts: Line, at: int) -> str:
    """Return a field with what belongs to it: 第3章 4.（持出し）, 表 3-2."""
    start, end = at, at + 1
    while start and (parts[start - 1].field or parts[start - 1].shown in "第様式表図 -－"):
        start -= 1
    while end < len(parts) and (parts[end].field or parts[end].shown in "章条項号節-－"):
        end += 1
    if end < len(parts) and parts[end].shown == "（":
        closing = next((k for k in range(end, min(end + 60, len(parts))) if parts[k].shown.endswith("）")), end - 1)
        end = closing + 1
    return text_of(parts[start:end]).strip()


def _places(parts: Line) -> list[int]:
    return [at for at, part in enumerate(parts) if part.field]


def _compared(part: Part, known: frozenset[str]) -> tuple[str, str]:
    key = part.shown if part.field and part.key not in known else part.key
    return key, part.letter


def _parts(pieces: Iterable[Piece], pictures: Pictures) -> Iterator[Part]:
    for piece in pieces:
        content = piece.content
        if isinstance(content, Text):
            yield from (Part(letter, letter) for letter in content.text)
        elif isinstance(content, Field):
            yield from _field(content, pictures)
        elif isinstance(content, Control):
            yield from _parts(content.content, pictures)
        elif isinstance(content, Drawing):
            yield from _drawing(content, pictures)
        elif isinstance(content, NoteReference):
            yield Part("〔注〕", "⟦注⟧")
        elif isinstance(content, Ruby):
            yield from (Part(letter, letter) for letter in f"{content.base}（{content.reading}）")
        elif isinstance(content, Unread):
            yield from (Part(letter, letter) for letter in content.words)
        elif isinstance(content, Symbol):
            yield Part(shown([piece]) or "・", f"⟦{content.font} {content.code}⟧")
        else:
            yield from (Part(letter, letter) for letter in shown([piece]))


def _field(field: Field, pictures: Pictures) -> Iterator[Part]:
    kind = field.instruction.split(" ", 1)[0].upper()
    if kind in COUNTED or (kind == "HYPERLINK" and "\\l" in field.instruction):
        yield Part(shown(field.result), f"⟦{field_key(field.instruction)}⟧", kind)
    else:
        yield from _parts(field.result, pictures)


def _drawing(drawing: Drawing, pictures: Pictures) -> Iterator[Part]:
    words = "／".join(" ".join(box.split()) for box in drawing.boxes if box.strip()) or drawing.description
    held = " ".join(pictures.get(name, "") for name in drawing.pictures)
    yield Part("〔図" + ("：" if words else ""), f"⟦図 {held}⟧")
    yield from (Part(letter, letter) for letter in words)
    yield Part("〕", "〕")
