"""Footnotes and endnotes of the members, in parts of the volume."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from generator.volume.carrying import Cargo
from generator.volume.guest import Guest, Ids
from generator.volume.namespaces import root_of
from generator.volume.reading import NOTES, Reading
from generator.volume.shapes import settle_shapes
from generator.volume.styles import dress

RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml"
FIRST = 1
HEAD = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
# The lines that part notes from the text: Word wants them under these numbers.
LINES = (
    b'<w:%(kind)b w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:%(kind)b>'
    b'<w:%(kind)b w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:%(kind)b>'
)


@dataclass
class _Kind:
    """The notes of one kind: where their part is, and what stands in it."""

    name: str
    written: list[bytes] = field(default_factory=list)
    sources: list[bytes] = field(default_factory=list)

    @property
    def part(self) -> str:
        return f"word/{self.name}s.xml"


class Notes:
    """The notes of all members, numbered anew."""

    def __init__(self, cargo: Cargo, ids: Ids) -> None:
        self._cargo = cargo
        self._ids = ids
        self._kinds = {kind: _Kind(kind) for kind in NOTES.values()}

    def bring(self, guest: Guest) -> None:
        """Take over the notes that the text of a member refers to."""
        for element, kind in NOTES.items():
            marks = [node for node in guest.reading.notes if node.name == element]
            numbers = self._taken_over(guest, kind, {node.get("id") for node in marks}) if marks else {}
            for node in marks:
                if node.get("id") in numbers:
                    guest.edits.set(node, "w:id", str(numbers[node.get("id")]))
                else:
                    guest.edits.remove(node)

    def _taken_over(self, guest: Guest, kind: str, wanted: Collection[str]) -> dict[str, int]:
        """Return the new numbers of the notes `wanted` by their old ones."""
        numbers: dict[str, int] = {}
        package = guest.reading.package
        known = self._kinds[kind]
        for part in package.related(guest.reading.part, f"{kind}s"):
            reading = Reading(package, part)
            notes = Guest(guest.member, reading)
            notes.wardrobe = guest.wardrobe
            if guest.wardrobe is not None:
                dress(reading, guest.wardrobe, notes.edits)
            for node in (*reading.removed, *(mark.start for mark in reading.marks.values())):
                notes.edits.remove(node)
            for node, _ in reading.bookmark_ends:
                notes.edits.remove(node)
            for node in reading.identified:
                if node.name == "wp:docPr":
                    notes.edits.set(node, "id", str(next(self._ids.drawings)))
            settle_shapes(reading.shapes, notes.edits, self._ids.shapes)
            self._cargo.bring(notes, part, known.part)
            for node in reading.root.children:
                if node.name == kind and node.get("id") in wanted:
                    numbers[node.get("id")] = FIRST + len(known.written)
                    notes.edits.set(node, "w:id", str(numbers[node.get("id")]))
                    known.written.append(notes.edits.node(node))
            known.sources.append(reading.source)
        return numbers

    def finish(self) -> None:
        """Write the parts, where there are any notes."""
        for kind in self._kinds.values():
            if kind.written:
                root = root_of(kind.sources, kind.name + "s")
                lines = LINES % {b"kind": kind.name.encode()}
                end = f"</w:{kind.name}s>".encode()
                xml = b"".join((HEAD, root, lines, *kind.written, end))
                self._cargo.part(kind.part, xml, f"{CONTENT}.{kind.name}s+xml")
                self._cargo.relate(f"{RELATION}/{kind.name}s", kind.part)
