"""What remains of a template once it is compiled: plain data and code, so that it can be kept on disk."""

from __future__ import annotations

from types import CodeType
from typing import NamedTuple

from generator.rendering.numbering import Lists, Paragraph
from generator.rendering.zipwriter import Stored


class Source(NamedTuple):
    """A part that is rendered: its Jinja source, which comes between `head` and `tail`."""

    xml: str
    head: str = ""
    tail: str = ""


class CompiledPart(NamedTuple):
    """A part that is rendered: its source compiled."""

    code: CodeType
    head: str
    tail: str


class Plan(NamedTuple):
    """A compiled template.

    `names` are its parts in order; each is in `parts` (rendered), or in `static`, or is `numbering`. `body`, `styles`
    and `numbering` name the parts that are main text, styles and lists ('' where it has none). `numberings` holds the
    lists as XML and read, for each scheme; `chapter` is where the template itself starts level 1.
    """

    names: tuple[str, ...]
    static: dict[str, Stored]
    body: str
    parts: dict[str, CompiledPart]
    styles: str
    numbering: str
    numberings: dict[str, tuple[Stored, Lists]]
    chapter: int | None
    paragraphs: tuple[Paragraph, ...]
    open_item_style: str
    variables: frozenset[str]
    needs_stock: str
