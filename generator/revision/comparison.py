"""新旧対照: what a board is shown of two texts. A row a rule, what did not change left out, what only moved told apart.

A rule has changed if it reads otherwise, references and numbers that Word counts aside. So the table holds every
changed rule and no other; moved sections, numbers that followed, and references that followed them are lists of their
own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum

from generator.word import View


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one line that changed, or did not."""

    text: str
    changed: bool = False


Runs = tuple[Run, ...]


class RowState(Enum):
    """What became of a rule."""

    SAME = "same"  # shown for its neighbours' sake: a heading, the head of a table
    OMITTED = "omitted"  # one or more that did not change
    CHANGED = "changed"
    NEW = "new"
    GONE = "gone"
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class TextLine:
    """A paragraph on one side: its number, its words, how deep it stands (0: a heading or plain text)."""

    runs: Runs = ()
    label: str = ""
    label_changed: bool = False
    depth: int = 0
    heading: bool = False

    @property
    def text(self) -> str:
        """Number and words."""
        return " ".join(filter(None, [self.label, "".join(run.text for run in self.runs)]))


Cell = tuple[TextLine, ...]
FRAME = "ヘッダー及びフッター"


@dataclass(frozen=True, slots=True)
class ComparisonRow:
    """A row of the table: the cells of each side, one but for rows of tables; empty: not there on that side.

    `head` begins a section; `widths` are the shares of the columns of both sides in a row of a table; `note` says where
    a rule moved from.
    """

    state: RowState
    old: tuple[Cell, ...] = ()
    new: tuple[Cell, ...] = ()
    head: bool = False
    widths: tuple[tuple[int, ...], tuple[int, ...]] = ((), ())
    note: str = ""

    @property
    def is_table(self) -> bool:
        """Tell whether it is a row of a table."""
        return any(self.widths)


@dataclass(frozen=True, slots=True)
class ComparisonPart:
    """A section that changed: its rows, a heading first; `bookmark` and `title` say which."""

    rows: tuple[ComparisonRow, ...]
    title: str = ""
    bookmark: str = ""

    def changes(self) -> Iterator[ComparisonRow]:
        """Yield the rows that are no mere context."""
        return (row for row in self.rows if row.state not in (RowState.SAME, RowState.OMITTED))


@dataclass(frozen=True, slots=True)
class Shift:
    """What stands elsewhere or is counted otherwise, and says the same: in which section, then and now."""

    where: str
    old: str
    new: str


@dataclass(frozen=True)
class Comparison:
    """All that is different in two files, and what has to be said of how they were read."""

    parts: tuple[ComparisonPart, ...] = ()
    moved: tuple[Shift, ...] = ()
    numbers: tuple[Shift, ...] = ()
    references: tuple[Shift, ...] = ()
    view: View = View.ACCEPTED
    undecided: tuple[int, int] = (0, 0)  # tracked changes in the old file, in the new one
    comments: tuple[int, int] = (0, 0)
    title: str = field(default="", compare=False)

    @property
    def is_empty(self) -> bool:
        """Tell whether a reader of both finds no difference."""
        return not (self.parts or self.moved or self.numbers or self.references)

    def changes(self) -> Iterator[ComparisonRow]:
        """Yield the rows that are no mere context."""
        return (row for part in self.parts for row in part.changes())


def plain(side: Sequence[Cell]) -> str:
    """Return one side of a row as text, cells parted by ｜."""
    return "｜".join("\n".join(line.text for line in cell) for cell in side)
