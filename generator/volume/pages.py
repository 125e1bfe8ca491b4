"""On which page each block of the volume comes to stand, about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from generator.volume.measuring import TWIPS, Slab
from generator.word import Node

HEIGHT, WIDTH = 16838, 11906  # A4, in twentieths of a point
MARGIN = 1417
FEWEST = 2  # lines of a paragraph that stand alone at the foot or head of a page


@dataclass(frozen=True)
class Sheet:
    """The room for text on a page, in points."""

    width: float = (WIDTH - 2 * MARGIN) / TWIPS
    height: float = (HEIGHT - 2 * MARGIN) / TWIPS

    @classmethod
    def of(cls, section: Node | None) -> Sheet:
        """Return the room that a section's properties leave."""
        size = section.child("pgSz") if section is not None else None
        margins = section.child("pgMar") if section is not None else None
        if size is None or margins is None:
            return cls()
        sides = {name: _twips(margins.get(name)) for name in ("left", "right", "top", "bottom")}
        wide, high = _twips(size.get("w")), _twips(size.get("h"))
        width, height = wide - sides["left"] - sides["right"], high - abs(sides["top"]) - abs(sides["bottom"])
        return cls(width / TWIPS, height / TWIPS) if min(width, height) > 0 else cls()


@dataclass
class Layout:
    """Lays slabs on pages one after the other; `pages` says on which page each block that has a key begins."""

    sheet: Sheet = field(default_factory=Sheet)
    page: int = 1
    used: float = 0
    _after: float = 0

    def turn(self, sheet: Sheet) -> None:
        """Begin a section on a new page."""
        if self.used:
            self.page += 1
        self.sheet, self.used, self._after = sheet, 0, 0

    def lay(self, slabs: Iterable[Slab]) -> Iterator[tuple[Slab, int]]:
        """Lay slabs, and yield each with the page on which it begins."""
        for chain in _chains(slabs):
            needed = sum(slab.height + slab.before + slab.after for slab in chain[:-1]) + _least(chain[-1])
            if not self._fits(needed, chain[0]) and needed <= self.sheet.height:
                self._next_page(chain[0].repeated)
            for slab in chain:
                yield slab, self._place(slab)

    def _fits(self, needed: float, first: Slab) -> bool:
        if first.break_before:
            return True
        return self.used + max(self._after, 0) + needed <= self.sheet.height + 0.1

    def _place(self, slab: Slab) -> int:
        if slab.break_before and self.used:
            self._next_page()
        gap = self._after + slab.before if self.used else 0
        free = self.sheet.height - self.used - gap
        if slab.height <= free + 0.1:
            began = self.page
            self.used += gap + slab.height
        elif slab.keep_lines or slab.lines < 2 * FEWEST:
            if self.used:
                self._next_page(slab.repeated)
            began = self.page
            self.used += slab.height
        else:
            began = self._split(slab, gap, free)
        self._after = slab.after
        return began

    def _split(self, slab: Slab, gap: float, free: float) -> int:
        pitch = slab.height / slab.lines
        lines = min(int(free / pitch), slab.lines - FEWEST)
        if lines < FEWEST:
            if self.used:
                self._next_page()
            began, left = self.page, slab.height
        else:
            began, left = self.page, slab.height - lines * pitch
            self._next_page()
        while left > self.sheet.height:
            left -= self.sheet.height
            self.page += 1
        self.used = left
        return began

    def _next_page(self, repeated: float = 0) -> None:
        self.page += 1
        self.used, self._after = repeated, 0


def _least(slab: Slab) -> float:
    """Return the height of what must stand under a heading: a row, or two lines."""
    if slab.keep_lines or slab.lines < 2 * FEWEST:
        return slab.before + slab.height
    return slab.before + slab.height * FEWEST / slab.lines


def _chains(slabs: Iterable[Slab]) -> Iterator[Sequence[Slab]]:
    chain: list[Slab] = []
    for slab in slabs:
        chain.append(slab)
        if not slab.keep_next:
            yield chain
            chain = []
    if chain:
        yield chain


def _twips(text: str) -> int:
    return int(text) if text.lstrip("-").isdecimal() else 0
