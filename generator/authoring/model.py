"""A regulation's source as parsed: blocks and the pieces of text in them, each with its line."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.authoring.tags import Tag
from generator.rendering import Step


@dataclass(frozen=True)
class Text:
    """Plain words; `{{ name }}` inside stays as it is, for docxtpl fills it."""

    text: str


@dataclass(frozen=True)
class Strong:
    """`**…**`."""

    pieces: tuple[Piece, ...]


@dataclass(frozen=True)
class Break:
    """`<br>`."""


@dataclass(frozen=True)
class InlineTag:
    """`{% … %}` inside a paragraph or cell."""

    tag: Tag


@dataclass(frozen=True)
class Variable:
    """`{{ name }}`."""

    name: str
    line: int


@dataclass(frozen=True)
class Reference:
    """`[ref:id]` or `[ref:id|else:words]`; `number` where the name is left out, `[ref-number:id]`."""

    id: str
    otherwise: str | None
    line: int
    number: bool = False


@dataclass(frozen=True)
class FormReference:
    """`[form:id]`; `number` where only the number is wanted, `[form-number:id]`.

    `fields` are those of the form that the rule speaks of, `[form:id|部数 承認日]`; they print nothing.
    """

    id: str
    line: int
    number: bool = False
    fields: tuple[str, ...] = ()


@dataclass(frozen=True)
class RecordReference:
    """`[ref-number:d.section]`, `[form:d.form]`: a section or form that the record of a loop names, on generation."""

    word: str
    name: str
    line: int


@dataclass(frozen=True)
class Control:
    """A content control to be filled in: `kind` is date, text, choice or check."""

    kind: str
    argument: str = ""


@dataclass(frozen=True)
class DutyMark:
    """`{duty: …}`: what a rule asks for, when, of whom, and which form records it; prints nothing.

    `who` names a doer that is no role; `form` is a form's id; `audience` is `all` where it is every worker's;
    `technical` where an outside vendor may do it for the role.
    """

    title: str
    when: str
    roles: tuple[str, ...]
    line: int
    who: str = ""
    form: str = ""
    by: str = ""
    audience: str = ""
    technical: bool = False


@dataclass(frozen=True)
class NoDuty:
    """`{no-duty}`: the rule has a word of interval and yet nothing that comes round."""


@dataclass(frozen=True)
class ForAll:
    """`{for-all}`: the rule binds every worker, although its subject is another word; prints nothing."""


Piece = (
    Text
    | Strong
    | Break
    | InlineTag
    | Variable
    | Reference
    | FormReference
    | RecordReference
    | Control
    | DutyMark
    | NoDuty
    | ForAll
)
Pieces = tuple[Piece, ...]


@dataclass(frozen=True)
class Heading:
    """A heading of level 1–3; `id` is empty where none was given."""

    level: int
    pieces: Pieces
    id: str
    covers: tuple[str, ...]
    unnumbered: bool
    line: int


@dataclass(frozen=True)
class Paragraph:
    """A paragraph of running text; `look` is one of body, note, right, center, continued (inside an item)."""

    pieces: Pieces
    look: str
    line: int


@dataclass(frozen=True)
class Item:
    """An item of a list; `restart` where the source says that counting begins anew before it."""

    numbered: bool
    level: int
    pieces: Pieces
    line: int
    typed: int = 0
    first: bool = False
    restart: bool = False


@dataclass(frozen=True)
class Cell:
    """A cell of a table, with the alignment of its column (empty, center or right)."""

    pieces: Pieces
    align: str = ""


@dataclass(frozen=True)
class Row:
    """A row of cells, or a tag that opens or closes a loop or condition over rows."""

    cells: tuple[Cell, ...]
    line: int
    tag: Tag | None = None


@dataclass(frozen=True)
class TableLook:
    """What the braces of a table's line say."""

    id: str = ""
    widths: tuple[int, ...] = ()
    form: bool = False
    blank: bool = False
    height: int = 0


@dataclass(frozen=True)
class Table:
    """A table with its caption (no pieces: none); without `header` the rows are all body."""

    caption: Pieces
    look: TableLook
    header: Row | None
    rows: tuple[Row, ...]
    columns: int
    line: int


@dataclass(frozen=True)
class TagLine:
    """A `{% … %}` that stands alone."""

    tag: Tag

    @property
    def line(self) -> int:
        """The line of the tag."""
        return self.tag.line


@dataclass(frozen=True)
class Directive:
    """A line in square brackets: org-chart, page-break, landscape, portrait, a figure; forms and other contents."""

    name: str
    line: int
    figure: tuple[Step, ...] = ()


Block = Heading | Paragraph | Item | Table | TagLine | Directive


RULES = ("chapter", "regulation")
"""Kinds of documents whose rules bind people; others repeat or explain them."""


@dataclass(frozen=True)
class Source:
    """One document: its front matter and its blocks."""

    id: str
    title: str
    kind: str
    chapter: int | None
    scope: Pieces
    label: Pieces
    file: str
    blocks: tuple[Block, ...] = field(default=())


def words_of(pieces: Pieces) -> str:
    """Return the words of a title as the source has them, `{{ name }}` included."""
    return "".join(_words(piece) for piece in pieces)


def _words(piece: Piece) -> str:
    if isinstance(piece, Text):
        return piece.text
    if isinstance(piece, Variable):
        return "{{ " + piece.name + " }}"
    if isinstance(piece, InlineTag):
        return "{% " + piece.tag.text + " %}"
    return words_of(piece.pieces) if isinstance(piece, Strong) else ""


def plain_text(pieces: Pieces) -> str:
    """Return the words of `pieces` that are no tag: for attributes, which must not hold what a company answers."""
    return "".join(piece.text for piece in pieces if isinstance(piece, Text))
