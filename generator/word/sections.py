"""A text as its headings divide it: a section ends at the next heading of its level."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.word.model import Block, Paragraph


@dataclass
class Section:
    """A heading (None: what stands before the first), the blocks under it, and the sections within it."""

    heading: Paragraph | None = None
    blocks: list[Block] = field(default_factory=list)
    sections: list[Section] = field(default_factory=list)

    @property
    def level(self) -> int:
        """The level of its heading, 1–9; 0 for the whole."""
        return self.heading.outline if self.heading is not None else 0

    @property
    def bookmark(self) -> str:
        """The bookmark on its heading; '' if it has none."""
        return self.heading.bookmark if self.heading is not None else ""

    def walk(self) -> Iterator[Section]:
        """Yield this section and all within it, in order."""
        yield self
        for section in self.sections:
            yield from section.walk()


def outline(blocks: tuple[Block, ...]) -> Section:
    """Return the whole of which headings make the sections; a heading in a table or a control makes none."""
    whole = Section()
    path = [whole]
    for block in blocks:
        if isinstance(block, Paragraph) and block.outline:
            while path[-1].level >= block.outline:
                path.pop()
            section = Section(block)
            path[-1].sections.append(section)
            path.append(section)
        else:
            path[-1].blocks.append(block)
    return whole
