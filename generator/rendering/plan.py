"""What remains of a template once it is compiled: plain data and code, so that it can be kept on disk."""

from __future__ import annotations

from types import CodeType
from typing import NamedTuple

from generator.rendering.numbering import Lists, Paragraph
from generator.rendering.schemes import SECTION

# Which numbering.xml a job wants: the scheme, and where level 1 starts (None: where the template says).
Variant = tuple[str, int | None]


class Part(NamedTuple):
    """A part that is rendered: its compiled text between `head` and `tail`; `body` holds counted paragraphs."""

    code: CodeType
    head: str
    tail: str
    body: bool = False


class Plan(NamedTuple):
    """A compiled template. `names` are its parts in order; each is in `static` or in `parts`, or is `numbering`."""

    names: tuple[str, ...]
    static: dict[str, bytes]
    parts: dict[str, Part]
    numbering_name: str
    numberings: dict[Variant, tuple[bytes, Lists]]
    paragraphs: tuple[Paragraph, ...]
    style_names: dict[str, str]
    open_item_style: str
    variables: frozenset[str]
    stock_only: str

    def numbering(self, scheme: str) -> tuple[bytes, Lists]:
        """Return numbering.xml for `scheme` and what it says; empty where the template has no lists."""
        return self.numberings.get((scheme, None)) or self.numberings.get((SECTION, None)) or (b"", {})
