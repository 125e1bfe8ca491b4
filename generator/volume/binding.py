"""Binding: a frame and the files of a company's folder become one volume."""

from __future__ import annotations

import gc
from collections.abc import Mapping, Sequence

from generator.volume.assembling import Assembly
from generator.volume.carrying import Cargo
from generator.volume.contents import contents, list_of
from generator.volume.editions import edition_of
from generator.volume.endings import Ending, collected, find_ending, leave_out
from generator.volume.guest import Guest, Ids, settle, settle_marks
from generator.volume.judging import Judged, judged, left_out
from generator.volume.lists import ListBook
from generator.volume.model import Bound, Held, Member, Place
from generator.volume.notes import Notes
from generator.volume.reading import Reading
from generator.volume.references import fill_numbers, fill_references, fill_sequences
from generator.volume.sections import Frames
from generator.volume.styles import StyleBook
from generator.volume.targets import Targets
from generator.word import Node, Package, in_utf8

FRAME = "bound"


def bind(frame: Mapping[str, bytes], members: Sequence[Member]) -> Bound:
    """Return the volume of `members`, in their order, in the frame `frame` (the parts of the rendered template).

    Each document reads as its file does: words, numbers, tables, pictures, pages on their side. What a person should
    know of it is in `Bound.notices`; a file that cannot be bound is named there, and its last known text stands in the
    volume. The same parts give the same volume, on every machine.
    """
    collecting = gc.isenabled()
    # Sixty thousand elements live until the end: looking through them again and again is half of the time.
    gc.disable()
    try:
        return _Binding(frame, members).bound()
    finally:
        if collecting:
            gc.enable()


class _Binding:
    def __init__(self, frame: Mapping[str, bytes], members: Sequence[Member]) -> None:
        self.ids = Ids()
        self.package = Package(frame)
        self.host = Guest(Member(FRAME, "", Place.TEXT, "", frame), Reading(self.package))
        self.styles = StyleBook(self._part("styles"), _found(self.host.reading.styles_root))
        lists = _found(self.host.reading.numbering_root)
        self.lists = ListBook(self._part("numbering"), lists, self.host.reading.styles)
        self.cargo = Cargo(self.package)
        self.notes = Notes(self.cargo, self.ids)
        self.judged = [judged(member) for member in members]
        self.guests = [one.guest for one in self.judged if one.guest is not None]
        self.frames = Frames(self.package, self.host.reading.blocks[-1], self.styles, self.cargo)

    def bound(self) -> Bound:
        self._settle()
        endings = self._fill()
        held = tuple(self._held(one) for one in self.judged)
        assembly = Assembly(self.host, self.guests, endings, self.styles, self.lists, self.frames, self.ids)
        entries = list(assembly.entries())
        listed = list_of(held, self.styles)
        pages = assembly.pages(entries, listed)
        body = assembly.body(listed, contents(entries, pages.of, self.styles))
        self.cargo.part(self.package.main, body)
        self.notes.finish()
        self.cargo.part(self._name("styles"), self.styles.part())
        self.cargo.part(self._name("numbering"), self.lists.part())
        return Bound(self.cargo.finished(), held, self.targets.numbers(), pages.of, pages.total)

    def _settle(self) -> None:
        settle_marks(self.host, self.ids)
        for guest in self.guests:
            leave_out(guest)
            find_ending(guest)
            settle(guest, self.styles, self.lists, self.host.reading.styles, self.ids)
            self.cargo.bring(guest, guest.reading.part, self.package.main)
            self.notes.bring(guest)

    def _fill(self) -> list[Ending]:
        for guest in self.guests:
            fill_sequences(guest)
            fill_numbers(guest)
        self.targets = Targets([*self.guests, self.host])
        for guest in (*self.guests, self.host):
            fill_references(guest, self.targets, self.ids)
        return collected(self.guests)

    def _held(self, one: Judged) -> Held:
        if one.guest is None:
            return Held(one.member, is_file=False, notes=tuple(one.notes))
        edition, date = edition_of(one.guest)
        notes = dict.fromkeys([*one.notes, *left_out(one.guest), *one.guest.notes])
        return Held(one.member, edition, date, one.is_file, tuple(notes))

    def _name(self, kind: str) -> str:
        return self.package.related(self.package.main, kind)[0]

    def _part(self, kind: str) -> bytes:
        return in_utf8(self.package.parts[self._name(kind)])


def _found(root: Node | None) -> Node:
    assert root is not None, "the frame is a template of ours"
    return root
