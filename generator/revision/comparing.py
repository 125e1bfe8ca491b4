"""Two files as a comparison: rules aligned, then told section by section in the order of the new text."""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property

from generator.revision.alignment import align_units
from generator.revision.comparison import FRAME, Comparison, Runs
from generator.revision.reading import Reading, Rule, read_rules
from generator.revision.shifts import Shifts
from generator.revision.tablerows import TableRows
from generator.revision.telling import Telling
from generator.revision.wording import Line, Pictures, field_moves, line, line_differences, runs
from generator.word import Control, Field, Package, Piece, Role, View, field_key, paragraphs, read_document

BEGINNING, NOTES = "（冒頭）", "脚注"


def compare(old: Package, new: Package, view: View = View.ACCEPTED) -> Comparison:
    """Return what is different in two Word files, whoever wrote them; tracked changes count as `view` says."""
    with _no_collector():
        return _compared(old, new, view)


@contextmanager
def _no_collector() -> Iterator[None]:
    """Keep the garbage collector from walking a million objects that hold no circles: half of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _compared(old: Package, new: Package, view: View) -> Comparison:
    here, there = (read_rules(read_document(package), view) for package in (old, new))
    work = _Differ(here, there, (_pictures(old), _pictures(new)))
    parts = [
        *work.telling(here.rules, there.rules).parts(BEGINNING),
        *work.telling(here.notes, there.notes).changes(NOTES),
        *work.telling(here.frame, there.frame).changes(FRAME),
    ]
    return Comparison(
        parts=tuple(parts),
        moved=tuple(work.shifts.moved),
        numbers=tuple(work.shifts.numbers),
        references=tuple(dict.fromkeys(work.shifts.references)),
        view=view,
        undecided=(here.changes, there.changes),
        comments=(here.comments, there.comments),
    )


class _Differ:
    """Finds the words that differ, and takes note of numbers and references that only follow."""

    def __init__(self, old: Reading, new: Reading, pictures: tuple[Pictures, Pictures]) -> None:
        self._files = old, new
        self._pictures = pictures
        self.shifts = Shifts()
        self.tables = TableRows(self.differ, self.words)

    def telling(self, old: Sequence[Rule], new: Sequence[Rule]) -> Telling:
        """Return what tells the sections of one text that changed."""
        found = align_units([rule.unit for rule in old], [rule.unit for rule in new])
        return Telling(old, new, found, self)

    def words(self, pieces: Sequence[Piece]) -> Line:
        """Return a line as its reader sees it."""
        return line(pieces)

    def differ(self, old: Sequence[Piece], new: Sequence[Piece]) -> tuple[Runs, Runs]:
        """Return both lines in runs, what changed marked."""
        here, there = (line(side, pictures) for side, pictures in zip((old, new), self._pictures, strict=True))
        found = line_differences(here, there, self._known)
        if not found:
            self.shifts.fields(field_moves(here, there))
        return runs(here, [d[:2] for d in found]), runs(there, [d[2:] for d in found])

    @cached_property
    def _known(self) -> frozenset[str]:
        """The fields that both files hold."""
        old, new = (frozenset(_fields(_pieces(reading))) for reading in self._files)
        return old & new


def _pictures(package: Package) -> dict[str, str]:
    return {name: hashlib.sha256(package.parts[name]).hexdigest()[:12] for name in package.of(Role.IMAGE)}


def _pieces(reading: Reading) -> Iterator[Piece]:
    blocks = [rule.block for rules in (reading.rules, reading.frame, reading.notes) for rule in rules]
    return (piece for paragraph in paragraphs(blocks) for piece in paragraph.pieces)


def _fields(pieces: Iterable[Piece]) -> Iterator[str]:
    for piece in pieces:
        if isinstance(piece.content, Field):
            yield f"⟦{field_key(piece.content.instruction)}⟧"
            yield from _fields(piece.content.result)
        elif isinstance(piece.content, Control):
            yield from _fields(piece.content.content)
