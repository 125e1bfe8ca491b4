"""What is known of where a text comes from, for those who read it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, overload

if TYPE_CHECKING:
    from generator.word import Paragraph, Piece

THING = "\ufffc"  # stands for a field: what it shows is somebody else's text


@dataclass(frozen=True)
class Span:
    """Characters of a paragraph that an expression printed (`is_condition`: that stand there under a condition).

    `expression` is as in index.json: a name, `role.system_admin`, `systems[].name`; `record` is the id of the record.
    """

    start: int
    end: int
    expression: str
    record: str = ""
    is_condition: bool = False


@dataclass(frozen=True)
class Traced:
    """A paragraph of a traced text: its words, each field in it as one sign, and where they come from.

    `conditions` are those under which the paragraph stands, the outermost first.
    """

    paragraph: Paragraph = field(repr=False)
    text: str
    spans: tuple[Span, ...]
    conditions: tuple[str, ...]


class Trace(Sequence[Traced]):
    """The paragraphs of a traced text, read when somebody first looks at them: most of the time nobody does."""

    def __init__(self, read: Callable[[], tuple[Traced, ...]]) -> None:
        self._read = read

    @cached_property
    def _paragraphs(self) -> tuple[Traced, ...]:
        found = self._read()
        del self._read  # and the text that it held
        return found

    def __bool__(self) -> bool:
        """Tell that there is one, without reading it."""
        return True

    def __len__(self) -> int:
        return len(self._paragraphs)

    @overload
    def __getitem__(self, index: int) -> Traced: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Traced, ...]: ...
    def __getitem__(self, index: int | slice) -> Traced | tuple[Traced, ...]:
        return self._paragraphs[index]


def signed(pieces: Iterable[Piece]) -> str:
    """Return what stands in a line, each field as one sign."""
    from generator.word import Field, shown

    return "".join(THING if isinstance(piece.content, Field) else shown([piece]) for piece in pieces)
