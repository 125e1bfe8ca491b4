"""Three texts joined, base × theirs × ours, block by block; what changed within one goes to `paragraphs`, `tables`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from generator.revision import words
from generator.revision.alignment import align_units
from generator.revision.merging import Blocks, Merging, near, said, spot
from generator.revision.paragraphs import merge_paragraph
from generator.revision.relations import UnfitError
from generator.revision.report import Deed
from generator.revision.tables import merge_table
from generator.revision.units import Unit, unit
from generator.word import Block, BlockControl, Drawing, Paragraph, Table


def merge_blocks(merging: Merging, base: Blocks, theirs: Blocks, ours: Blocks, *, places: bool = False) -> None:
    """Bring what ours changed in these blocks into theirs; `places` as in `align`."""
    _Blocks(merging, base, theirs, ours, places).run()


@dataclass
class _Blocks:
    """Blocks of one text, cell or control, three ways."""

    merging: Merging
    base: Blocks
    theirs: Blocks
    ours: Blocks
    places: bool

    def run(self) -> None:
        texts = (self.base, self.theirs, self.ours)
        self.b, self.t, self.o = ([unit(block) for block in blocks] for blocks in texts)
        base, theirs, ours = (
            list(map(sought, blocks, units)) for blocks, units in zip(texts, (self.b, self.t, self.o), strict=True)
        )
        self.to_theirs = align_units(base, theirs, places=self.places)
        self.to_ours = align_units(base, ours, places=self.places)
        self.moved: set[int] = set()  # of ours, that are taken out there and put in here
        self.gone: set[int] = set()  # of theirs
        self.put: set[int] = set()  # where in theirs something is put in
        movable = self._movable()
        for i in range(len(self.base)):
            x, y = self.to_theirs.new.get(i), self.to_ours.new.get(i)
            if y is None:
                if x is not None:
                    self._gone(i, x)
            elif x is None:
                if self.b[i].key != self.o[y].key:
                    self._missing(i, y)
            elif i in movable:
                self._elsewhere(x, y)
            else:
                self._both(i, x, y)
        self._new()
        self._part_tables()

    def _movable(self) -> set[int]:
        """Return what ours has moved and they have left where and as it was; of a section all of it or nothing."""
        moved = {pair.old for pair in self.to_ours.pairs if pair.moved}
        kept = {pair.old for pair in self.to_theirs.pairs if not pair.moved}
        found: set[int] = set()
        for group in runs(sorted(moved & kept)):
            first = self.to_theirs.new[group[0]]
            if self._is_left(group):
                found |= set(group)
            else:
                there, y = self.theirs[first], self.to_ours.new[group[0]]
                self.merging.ask(
                    there, words.moved(said(self.ours[y - 1]) if y else ""), said(there), said(self.ours[y])
                )
        return found

    def _is_left(self, group: Sequence[int]) -> bool:
        """Tell whether nobody has worked in blocks that stand together, nor put anything between them."""
        places = [self.to_theirs.new[i] for i in group]
        mates, end = set(self.to_theirs.old), max(places) + 1
        # What staff put at the end of a section is in it.
        while self.b[group[0]].outline and end < len(self.theirs) and end not in mates:
            end += 1
        if any(x not in mates and self.t[x].text for x in range(min(places), end)):
            return False
        return not any(
            self.merging.desk.is_undecided(self.theirs[x].place)
            or self.merging.is_edited(self.base[i], self.theirs[x], self.b[i].text == self.t[x].text)
            for i, x in zip(group, places, strict=True)
        )

    def _gone(self, i: int, x: int) -> None:
        """Ours has a block no more."""
        merging, there, old = self.merging, self.theirs[x], self.b[i].text
        if merging.desk.is_undecided(there.place):
            merging.ask(there, words.undecided_gone(), self.t[x].text)
        elif merging.is_edited(self.base[i], there, old == self.t[x].text):
            merging.ask(there, words.taken_out(said(self.base[i])), said(there))
        else:
            merging.desk.delete(there)
            self.gone.add(x)
            merging.did(Deed.DELETED, there.place.start, said(there))

    def _missing(self, i: int, y: int) -> None:
        """They have deleted a block that ours changed."""
        beside = near(i, self.to_theirs, self.theirs)
        if beside is not None:
            old, new = said(self.base[i]), said(self.ours[y])
            self.merging.ask(beside, words.changed_elsewhere(old, new), "", new)

    def _elsewhere(self, x: int, y: int) -> None:
        """Ours has moved a block that nobody has worked in."""
        there = self.theirs[x]
        self.merging.desk.delete(there)
        self.gone.add(x)
        self.merging.did(Deed.MOVED, there.place.start, said(there))
        self.moved.add(y)

    def _both(self, i: int, x: int, y: int) -> None:
        base, theirs, ours = self.base[i], self.theirs[x], self.ours[y]
        if self.b[i].key == self.o[y].key and _level(base) == _level(ours):
            return
        if self.t[x].key == self.o[y].key and self.t[x].text != self.b[i].text:
            return
        if isinstance(base, Paragraph) and isinstance(theirs, Paragraph) and isinstance(ours, Paragraph):
            merge_paragraph(self.merging, base, theirs, ours)
        elif isinstance(base, Table) and isinstance(theirs, Table) and isinstance(ours, Table):
            merge_table(self.merging, base, theirs, ours, merge_blocks)
        elif isinstance(base, BlockControl) and isinstance(theirs, BlockControl) and isinstance(ours, BlockControl):
            merge_blocks(self.merging, base.blocks, theirs.blocks, ours.blocks, places=True)
        else:
            self.merging.ask(theirs, words.untracked("この形の部分", said(ours)), said(theirs), said(ours))

    def _new(self) -> None:
        """Put in what only ours has, in its order."""
        fresh = [y for y in range(len(self.ours)) if y not in self.to_ours.old]
        written = {unit.text for x, unit in enumerate(self.t) if x not in self.to_theirs.old and unit.text}
        wanted = {y for y in fresh if self.o[y].text not in written} | self.moved
        for y in sorted(wanted):
            self._insert(y, wanted)

    def _insert(self, y: int, wanted: set[int]) -> None:
        merging, block = self.merging, self.ours[y]
        at, beside = spot(y, self.to_ours, self.to_theirs, self.theirs, wanted, lambda k: self.o[k].outline)
        try:
            data = merging.work.adopter.block(merging.ours, block.place, merging.desk.story)
        except UnfitError as error:
            merging.ask(beside, words.untracked(str(error), said(block)), "", said(block))
            return
        merging.desk.insert(at, self._parted(y, at, data, wanted))
        self.put.add(at)
        if y not in self.moved:
            merging.did(Deed.INSERTED, at, "", said(block))

    def _parted(self, y: int, at: int, data: bytes, wanted: set[int]) -> bytes:
        """Return a new table with a paragraph between it and another table, which Word would join it to."""
        if not isinstance(self.ours[y], Table):
            return data
        before = next((block for block in self.theirs if block.place.end == at), None)
        after = next((block for block in self.theirs if block.place.start == at), None)
        empty = b"<w:p><w:pPr><w:rPr><w:ins \0@/></w:rPr></w:pPr></w:p>"
        first = y - 1 not in wanted and isinstance(before, Table)
        last = y + 1 not in wanted and isinstance(after, Table)
        return (empty if first else b"") + data + (empty if last else b"")

    def _part_tables(self) -> None:
        """Leave the end of a paragraph that goes between two tables that stay: Word would make one table of them."""
        for group in runs(sorted(self.gone)):
            around = (group[0] - 1, group[-1] + 1)
            last = self.theirs[group[-1]]
            between = all(0 <= x < len(self.theirs) and isinstance(self.theirs[x], Table) for x in around)
            filled = any(self.theirs[x].place.end in self.put for x in (around[0], *group)) if between else True
            if between and not filled and isinstance(last, Paragraph):
                self.merging.desk.edit(last).deleted = False


def sought(block: Block, found: Unit) -> Unit:
    """Return a block as it is found again: a drawing by its place, however much of it changed."""
    if isinstance(block, Paragraph) and [type(piece.content) for piece in block.pieces] == [Drawing]:
        return replace(found, text="⟦図⟧")
    return found


def runs(numbers: Sequence[int]) -> list[list[int]]:
    """Return ascending numbers in runs without a gap."""
    found: list[list[int]] = []
    for number in numbers:
        if found and found[-1][-1] == number - 1:
            found[-1].append(number)
        else:
            found.append([number])
    return found


def _level(block: Block) -> int | None:
    return block.level if isinstance(block, Paragraph) else None
