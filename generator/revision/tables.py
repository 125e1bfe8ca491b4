"""One table three ways: by rows, then cells by position, then what stands in them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from generator.revision import words
from generator.revision.alignment import Alignment, align_cells, align_rows
from generator.revision.merging import Blocks, Merging, said, spot
from generator.revision.relations import UnfitError
from generator.revision.report import Deed
from generator.revision.units import row_unit
from generator.word import Row, Table


class MergeCells(Protocol):
    """What merges what stands in cells."""

    def __call__(self, merging: Merging, base: Blocks, theirs: Blocks, ours: Blocks, *, places: bool) -> None:
        """Bring what ours changed in a cell into theirs."""


def merge_table(merging: Merging, base: Table, theirs: Table, ours: Table, cells: MergeCells) -> None:
    """Bring what ours changed in a table into theirs."""
    wide = [max((len(row.cells) for row in table.rows), default=0) for table in (base, theirs, ours)]
    if wide[0] == wide[1] != wide[2] and _is_untouched(merging, base, theirs):
        _replace(merging, theirs, ours)
        return
    if len(set(wide)) > 1:
        changed = _changed(base, ours)
        merging.ask(theirs, words.columns(changed), said(theirs), changed)
        return
    _Rows(merging, base, theirs, ours, cells).run()


def _is_untouched(merging: Merging, base: Table, theirs: Table) -> bool:
    same = [row_unit(row).text for row in base.rows] == [row_unit(row).text for row in theirs.rows]
    return not merging.is_edited(base, theirs, same) and not merging.desk.is_undecided(theirs.place)


def _replace(merging: Merging, theirs: Table, ours: Table) -> None:
    """Take their table out and put ours in: Word cannot track that a column comes or goes."""
    try:
        data = merging.work.adopter.block(merging.ours, ours.place, merging.desk.story)
    except UnfitError as error:
        merging.ask(theirs, words.untracked(str(error), said(ours)), said(theirs), said(ours))
        return
    merging.desk.delete(theirs)
    # Word joins two tables with nothing between; this goes whatever is decided.
    merging.desk.insert(theirs.place.end, b"<w:p><w:pPr><w:rPr><w:ins \0@/><w:del \0@/></w:rPr></w:pPr></w:p>" + data)
    merging.did(Deed.CHANGED, theirs.place.start, said(theirs), said(ours))


def _changed(base: Table, ours: Table) -> str:
    old = {row_unit(row).text for row in base.rows}
    return "\n".join(said(row) for row in ours.rows if row_unit(row).text not in old)


class _Rows:
    def __init__(self, merging: Merging, base: Table, theirs: Table, ours: Table, cells: MergeCells) -> None:
        self.merging, self.table, self.cells = merging, theirs, cells
        self.base, self.theirs, self.ours = base.rows, theirs.rows, ours.rows
        self.to_theirs: Alignment = align_rows(base, theirs)
        self.to_ours: Alignment = align_rows(base, ours)
        self.b, self.t, self.o = ([row_unit(row) for row in rows] for rows in (base.rows, theirs.rows, ours.rows))
        self.moved: set[int] = set()

    def run(self) -> None:
        moved = {pair.old for pair in self.to_ours.pairs if pair.moved}
        kept = {pair.old for pair in self.to_theirs.pairs if not pair.moved}
        for i, row in enumerate(self.base):
            x, y = self.to_theirs.new.get(i), self.to_ours.new.get(i)
            if y is None:
                if x is not None:
                    self._gone(i, x)
            elif x is None:
                if self.b[i].text != self.o[y].text:
                    new = said(self.ours[y])
                    self.merging.ask(self.table, words.changed_elsewhere(said(row), new), "", new)
            elif i in moved and i in kept:
                self._elsewhere(i, x, y)
            elif self.b[i].text != self.o[y].text != self.t[x].text:
                self._both(i, x, y)
        self._new()

    def _gone(self, i: int, x: int) -> None:
        merging, there = self.merging, self.theirs[x]
        if merging.desk.is_undecided(there.place):
            merging.ask(there, words.undecided_gone(), said(there))
        elif merging.is_edited(self.base[i], there, self.b[i].text == self.t[x].text):
            merging.ask(there, words.taken_out(said(self.base[i])), said(there))
        else:
            merging.desk.delete_row(there)
            merging.did(Deed.DELETED, there.place.start, said(there))

    def _elsewhere(self, i: int, x: int, y: int) -> None:
        merging, there = self.merging, self.theirs[x]
        new = said(self.ours[y])
        if merging.desk.is_undecided(there.place):
            merging.ask(there, words.undecided(new), said(there), new)
        elif merging.is_edited(self.base[i], there, self.b[i].text == self.t[x].text):
            merging.ask(there, words.moved(said(self.ours[y - 1]) if y else ""), said(there), new)
        else:
            merging.desk.delete_row(there)
            merging.did(Deed.MOVED, there.place.start, said(there))
            self.moved.add(y)

    def _both(self, i: int, x: int, y: int) -> None:
        there, new = self.theirs[x], self.ours[y]
        if any(change for change in there.changes) and self.merging.desk.is_undecided(there.place):
            self.merging.ask(there, words.undecided(said(new)), said(there), said(new))
            return
        theirs, ours = align_cells(self.base[i], there), align_cells(self.base[i], new)
        if theirs is None or ours is None:
            self.merging.ask(there, words.columns(said(new)), said(there), said(new))
            return
        for (base, their_cell), (_, our_cell) in zip(theirs, ours, strict=True):
            self.cells(self.merging, base.blocks, their_cell.blocks, our_cell.blocks, places=True)

    def _new(self) -> None:
        written = {unit.text for x, unit in enumerate(self.t) if x not in self.to_theirs.old}
        fresh = {y for y in range(len(self.ours)) if y not in self.to_ours.old and self.o[y].text not in written}
        fresh -= set(self._put_in_by_both(fresh))
        wanted = fresh | self.moved
        for y in sorted(wanted):
            self._insert(y, self.ours[y], wanted)

    def _put_in_by_both(self, fresh: set[int]) -> Iterator[int]:
        """Yield the new rows that staff have put in in somewhat other words: theirs stay, comments say so."""
        own = [x for x in range(len(self.t)) if x not in self.to_theirs.old]
        for y in sorted(fresh):
            twin = next((x for x in own if _is_alike(self.t[x].text, self.o[y].text)), None)
            if twin is not None:
                own.remove(twin)
                there, new = said(self.theirs[twin]), said(self.ours[y])
                self.merging.ask(self.theirs[twin], words.put_in_by_both(new), there, new)
                yield y

    def _insert(self, y: int, row: Row, wanted: set[int]) -> None:
        merging = self.merging
        at, beside = spot(y, self.to_ours, self.to_theirs, self.theirs, wanted, lambda _: 0)
        try:
            data = merging.work.adopter.block(merging.ours, row.place, merging.desk.story)
        except UnfitError as error:
            merging.ask(beside, words.untracked(str(error), said(row)), "", said(row))
            return
        merging.desk.insert(at, data)
        if y not in self.moved:
            merging.did(Deed.INSERTED, at, "", said(row))


def _is_alike(one: str, other: str) -> bool:
    """Tell whether two rows are of the same thing: the first cell and half of all that is filled in are the same."""
    here, there = one.split("\t"), other.split("\t")
    filled = [pair for pair in zip(here, there, strict=False) if pair[1].strip()]
    same = sum(a.strip() == b.strip() for a, b in filled)
    return len(here) == len(there) and same > 1 and 2 * same >= len(filled) and filled[0][0] == filled[0][1]
