"""What a Word file says: stories of blocks, blocks of pieces; everything with its place in the bytes of its part.

Styles are called by name, fields by what they are told to do; a look is opaque: two of one file are compared, no more.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from generator.word.numbering import Number
from generator.word.xmltree import Place

NOWHERE = Place(0, 0)


class ChangeKind(Enum):
    """What a tracked change does."""

    INSERTED = "挿入"
    DELETED = "削除"
    MOVED_HERE = "移動先"
    MOVED_AWAY = "移動元"
    FORMATTED = "書式"


@dataclass(frozen=True, slots=True)
class Change:
    """A tracked change: who made it and when, as the file says."""

    kind: ChangeKind
    author: str = ""
    date: str = ""


class View(Enum):
    """How tracked changes are looked at: all accepted, or all rejected."""

    ACCEPTED = frozenset({ChangeKind.DELETED, ChangeKind.MOVED_AWAY})
    REJECTED = frozenset({ChangeKind.INSERTED, ChangeKind.MOVED_HERE})

    def shows(self, changes: tuple[Change, ...]) -> bool:
        """Tell whether what carries these changes is there."""
        return not changes or not any(change.kind in self.value for change in changes)


@dataclass(frozen=True, slots=True)
class Text:
    """Characters of one look."""

    text: str


@dataclass(frozen=True, slots=True)
class Tab:
    """A tabulator."""


@dataclass(frozen=True, slots=True)
class Break:
    """A break of the line, or (`kind`) of the page or column."""

    kind: str = "line"


@dataclass(frozen=True, slots=True)
class Field:
    """A field: what it is told to do, and what it showed last.

    One that runs over several paragraphs, as a table of contents, is in each: it `begins` in the first of them and
    `ends` in the last.
    """

    instruction: str
    result: tuple[Piece, ...] = ()
    begins: bool = True
    ends: bool = True


@dataclass(frozen=True, slots=True)
class Control:
    """A content control within a line: its kind (date, dropDownList, checkbox …), names, and what stands in it."""

    kind: str
    title: str = ""
    tag: str = ""
    placeholder: bool = False  # it shows its prompt: nothing is filled in
    checked: bool = False
    content: tuple[Piece, ...] = ()


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawing, picture or embedded object: the text of each box, its description, the parts of its pictures."""

    boxes: tuple[str, ...] = ()
    description: str = ""
    pictures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NoteReference:
    """The mark of a note: `kind` is `footnote` or `endnote`, `id` the one in `Document.notes`."""

    kind: str
    id: str


@dataclass(frozen=True, slots=True)
class CommentMark:
    """Where a comment begins (`start`), ends (`end`), and where its mark is (`reference`)."""

    kind: str
    id: str


@dataclass(frozen=True, slots=True)
class Symbol:
    """A character of a font of symbols."""

    font: str
    code: str


@dataclass(frozen=True, slots=True)
class Ruby:
    """Words with their reading above them."""

    base: str
    reading: str


@dataclass(frozen=True, slots=True)
class Unread:
    """Something that this room does not understand: the element's name, and the words in it, so that none is lost."""

    name: str
    words: str = ""


Content = Text | Tab | Break | Field | Control | Drawing | NoteReference | CommentMark | Symbol | Ruby | Unread


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing in a line: what, in which look and character style, under which tracked changes, linked to where.

    `place` is that of the run or element that holds it; several pieces may share one. `at` is that of the element
    itself within the run.
    """

    content: Content
    place: Place
    look: bytes = b""
    style: str = ""
    changes: tuple[Change, ...] = ()
    link: str = ""
    at: Place = NOWHERE


class Kind(Enum):
    """What a paragraph is."""

    HEADING = "heading"
    ITEM = "item"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph with the number that Word shows before it, with all changes accepted and with all rejected.

    `outline` is 1–9 for a heading, `level` that of its list (None: in no list), `bullet` what stands before it instead
    of a number; `mark` are the changes of its end, `section` is given where a page section ends with it.
    """

    pieces: tuple[Piece, ...]
    place: Place
    style: str = ""
    outline: int = 0
    level: int | None = None
    number: Number | None = None
    number_rejected: Number | None = None
    bullet: str = ""
    bookmarks: tuple[str, ...] = ()
    mark: tuple[Change, ...] = ()
    section: bytes = b""
    look: bytes = b""

    @property
    def kind(self) -> Kind:
        """Heading, item of a list, or text."""
        return Kind.HEADING if self.outline else Kind.TEXT if self.level is None else Kind.ITEM

    @property
    def bookmark(self) -> str:
        """The first bookmark that Word has not made by itself; '' if it has none."""
        return next((name for name in self.bookmarks if not name.startswith("_")), "")

    def label(self, view: View = View.ACCEPTED) -> str:
        """Return its number as the list shows it (第4章, 2., (3)); '' without one."""
        number = self.number if view is View.ACCEPTED else self.number_rejected
        return number.label() if number else ""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: how many columns it spans; `merged` with those below (`restart`) or with the one above (`continue`)."""

    blocks: tuple[Block, ...]
    place: Place
    span: int = 1
    merged: str = ""
    changes: tuple[Change, ...] = ()
    look: bytes = b""


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table: `before` columns are left out at its beginning; a `header` repeats on every page."""

    cells: tuple[Cell, ...]
    place: Place
    header: bool = False
    before: int = 0
    changes: tuple[Change, ...] = ()
    look: bytes = b""


@dataclass(frozen=True, slots=True)
class Table:
    """A table: rows of cells; `caption` and `description` are for those who cannot see it."""

    rows: tuple[Row, ...]
    place: Place
    columns: int = 0
    style: str = ""
    caption: str = ""
    description: str = ""
    look: bytes = b""


@dataclass(frozen=True, slots=True)
class BlockControl:
    """A content control round whole paragraphs, as Word's table of contents: one thing, whatever stands in it."""

    kind: str
    blocks: tuple[Block, ...]
    place: Place
    title: str = ""
    tag: str = ""


@dataclass(frozen=True, slots=True)
class UnreadBlock:
    """A block that this room does not understand: the element's name, and the words in it."""

    name: str
    place: Place
    words: str = ""


Block = Paragraph | Table | BlockControl | UnreadBlock


@dataclass(frozen=True, slots=True)
class Story:
    """A text of its own: the main text, a header or footer (`which`: default, first, even), a note.

    `source` are the bytes that every place points into: those of the part, but for one that is not in UTF-8.
    """

    part: str
    blocks: tuple[Block, ...]
    source: bytes = field(default=b"", repr=False)
    kind: str = "body"
    which: str = ""


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment: who, when, its words, and the words of the text that it is about (changes accepted)."""

    id: str
    author: str
    date: str
    text: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A Word file as it reads. `headers` holds headers and footers, each part once, in the order of their sections."""

    body: Story
    headers: tuple[Story, ...] = ()
    notes: tuple[tuple[NoteReference, Story], ...] = ()
    comments: tuple[Comment, ...] = ()
    unread: tuple[str, ...] = ()  # the names of all elements that were not understood, each once
