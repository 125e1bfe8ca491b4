"""What stands at the end of every chapter, 附則 and history: collected at the end of the volume, none of it lost."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from generator.volume.edits import quoted
from generator.volume.guest import Guest
from generator.volume.model import Place
from generator.volume.reading import Line

ENDING = "附則"
CONTENTS = "Table of Contents"
LISTS_OF_TEXT = (["TOC"], ["INDEX"], ["TOA"])
LEFT_OUT = "この文書だけの目次又は索引は収めていません（合本の目次があります）。"
BLANKS = str.maketrans("", "", " 　\t")


def find_ending(guest: Guest) -> None:
    """Note which blocks of a chapter are its ending: 附則 with all that follows, up to the next numbered heading."""
    if guest.member.place is not Place.CHAPTER:
        return
    tops = tops_of(guest)
    named = {mark.line: mark.name for mark in guest.reading.marks.values()}
    level, found = 0, set()
    for index, node in enumerate(guest.reading.blocks):
        line = tops.get(index)
        if line is not None and line.outline > 1:
            is_ending = _squeezed(guest, line).startswith(ENDING) or named.get(line) == f"{guest.member.id}_end"
            if is_ending and line.number is None:
                level = level or line.outline
            elif level and (line.number is not None or line.outline < level):
                level = 0
        if level and node.name != "sectPr":
            found.add(index)
    guest.ending = frozenset(found)


def leave_out(guest: Guest) -> None:
    """Leave out the contents that a document has of its own: in the volume they would list all others too."""
    blocks = guest.reading.blocks
    for index, node in enumerate(blocks):
        if node.name == "sdt" and any(n.name == "docPartGallery" and n.get("val") == CONTENTS for n in node.walk()):
            guest.left_out.add(index)
    for found in guest.reading.fields:
        if found.instruction.split(None, 1)[:1] in LISTS_OF_TEXT and found.outer:
            start, end = found.place
            guest.left_out |= {n for n, node in enumerate(blocks) if node.start < end and start < node.end}
    if guest.left_out:
        guest.note(LEFT_OUT)


def tops_of(guest: Guest) -> dict[int, Line]:
    """Return the paragraphs that are blocks themselves, by the number of the block."""
    blocks = guest.reading.blocks
    return {line.block: line for line in guest.reading.lines if blocks[line.block] is line.node}


@dataclass(frozen=True)
class Ending:
    """The ending of one chapter, or of several that say the same: which, and the blocks of the first of them."""

    guests: tuple[Guest, ...]

    @property
    def guest(self) -> Guest:
        """The chapter whose blocks stand there."""
        return self.guests[0]

    @property
    def label(self) -> str:
        """Which chapters it is the ending of: 第1章から第11章まで."""
        return chapters(self.guests)

    def headings(self) -> list[Line]:
        """Return its headings."""
        return [
            line for index, line in sorted(tops_of(self.guest).items()) if index in self.guest.ending and line.outline
        ]

    def write(self, *, followed: bool = False) -> bytes:
        """Return its blocks, the headings with the chapters that they belong to.

        A paragraph without words behind its last table goes where it is `followed` by one that ends the section.
        """
        guest = self.guest
        edits = guest.edits
        suffix = f'<w:r><w:t xml:space="preserve">（{quoted(self.label)}）</w:t></w:r>'.encode()
        headings = self.headings()
        for number, line in enumerate(headings):
            start, end = edits.inside(line.node)
            edits.insert(end, suffix)
            if not number:
                properties = line.node.child("pPr")
                opened, closed = _marks_of(self.guests[1:])
                edits.insert(properties.end if properties is not None else start, opened)
                edits.insert(end, closed)
        for line in guest.reading.lines:
            properties = line.node.child("pPr") if line.block in guest.ending else None
            section = properties.child("sectPr") if properties is not None else None
            if section is not None:
                edits.remove(section)
        blocks = [guest.reading.blocks[index] for index in sorted(guest.ending)]
        if followed and blocks[-1].name == "p" and all(child.name == "pPr" for child in blocks[-1].children):
            blocks.pop()
        return b"".join(map(edits.node, blocks))


def collected(guests: Iterable[Guest]) -> list[Ending]:
    """Return the endings of the chapters; those that say the same are one."""
    found: dict[object, list[Guest]] = {}
    for guest in guests:
        if guest.ending:
            found.setdefault(_said(guest), []).append(guest)
    return [Ending(tuple(same)) for same in found.values()]


def chapters(guests: Sequence[Guest]) -> str:
    """Return chapters as a person names them: 第1章、第3章から第5章まで."""
    numbered = [guest for guest in guests if guest.number is not None]
    plain = [f"「{guest.member.title}」" for guest in guests if guest.number is None]
    values = sorted((guest.number.values[0] or 0, guest.number.reference()) for guest in numbered if guest.number)
    names = []
    for _, run in itertools.groupby(enumerate(values), lambda item: item[1][0] - item[0]):
        found = [name for _, (_, name) in run]
        names += [f"{found[0]}から{found[-1]}まで"] if len(found) > 2 else found
    return "、".join([*names, *plain])


def _said(guest: Guest) -> object:
    return tuple(
        (guest.reading.styles.name(line.style), line.number.label() if line.number else "", guest.text(line.texts))
        for line in guest.reading.lines
        if line.block in guest.ending
    )


def _marks_of(guests: Iterable[Guest]) -> tuple[bytes, bytes]:
    """Return the bookmarks of endings that are not written themselves, so that what leads to them leads here."""
    opened, closed = [], []
    for guest in guests:
        for mark in guest.reading.marks.values():
            if mark.line is not None and mark.line.block in guest.ending and mark.name in guest.names:
                id, name = guest.numbers[mark.name], guest.names[mark.name]
                opened.append(f'<w:bookmarkStart w:id="{id}" w:name="{quoted(name)}"/>')
                closed.append(f'<w:bookmarkEnd w:id="{id}"/>')
    return "".join(opened).encode(), "".join(closed).encode()


def _squeezed(guest: Guest, line: Line) -> str:
    return guest.text(line.texts).translate(BLANKS)
