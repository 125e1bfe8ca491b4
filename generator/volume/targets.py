"""What references of the volume lead to, and how a reference to it reads."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from generator.volume.guest import Guest, Ids
from generator.volume.reading import Line
from generator.word import Number

# How a reference that we have written reads: 第5章 1.（物理的領域）, 3.1, 第3条第1項（長さ）, 「附則」, 表 4-2.
WRITTEN = re.compile(
    r"(?:第[0-9０-９一-十]+章)?\s*(?:「[^」]*」)?(?:[0-9.]+|第[0-9]+条(?:第[0-9]+項)?)?(?:（.*）)?|表\s*[0-9]+(?:-[0-9]+)?"
)


class Piece(NamedTuple):
    """A piece of a reference: words, or (with an instruction) a field that shows them."""

    words: str
    instruction: str = ""


@dataclass(frozen=True)
class Target:
    """A bookmark of a member, the paragraph that it stands in, and its text."""

    guest: Guest
    name: str
    line: Line
    text: str

    @property
    def number(self) -> Number | None:
        """The number of its paragraph."""
        return self.line.number

    @property
    def is_top(self) -> bool:
        """Tell whether it is the document's own heading."""
        return self.line is self.guest.title

    @property
    def shown(self) -> str:
        """The number that a reference shows of it, that of a table with its label; '' where it has none."""
        if self.number is not None:
            return self.number.reference()
        return self.text if self.guest.is_caption(self.line) else ""

    def pieces(self, named: bool, apart: bool, ids: Ids) -> list[Piece]:
        """Return a reference to it; `named` with its name, `apart` from another document, which is named first."""
        title = Piece(self.text, f"REF {self.name} \\h")
        before = list(self._document(ids)) if apart and not self.is_top else []
        if not self.line.outline:
            return [*before, title] if self.number is None else [*before, *self._numbered(ids, bool(before))]
        if self.number is None:
            return [*before, Piece("「"), title, Piece("」")]
        found = [*before, *self._numbered(ids, bool(before))]
        return [*found, Piece("（"), title, Piece("）")] if named and self.text else found

    def _numbered(self, ids: Ids, stopped: bool) -> Iterator[Piece]:
        number = self.number
        assert number is not None
        own = Piece(number.reference(), f"REF {self.name} \\n \\h")
        above, parent = number.above(), self._parent()
        if above is not None and above.reference().endswith("条") and parent and not own.words.endswith("条"):
            yield Piece(above.reference(), f"REF {self.guest.marked(parent, ids)} \\n \\h")
            yield from (Piece("第"), own, Piece("項"))
            return
        yield own
        if stopped and number.level == 1 and number.label().strip().endswith("."):
            yield Piece(".")

    def _parent(self) -> Line | None:
        found = None
        for line in self.guest.reading.lines:
            if line is self.line:
                return found
            if line.outline and line.outline == self.line.outline - 1:
                found = line
        return None

    def _document(self, ids: Ids) -> Iterator[Piece]:
        top = self.guest.title
        if top is None:
            return
        name = self.guest.marked(top, ids)
        if top.number is not None:
            yield from (Piece(top.number.reference(), f"REF {name} \\n \\h"), Piece(" "))
        else:
            yield from (Piece("「"), Piece(self.guest.text(top.texts), f"REF {name} \\h"), Piece("」"))


class Targets:
    """All bookmarks of the volume."""

    def __init__(self, guests: Sequence[Guest]) -> None:
        self._bound = [guest.member.id for guest in guests]
        self._all: dict[str, Target] = {}
        self._own: dict[tuple[int, str], Target] = {}
        for guest in guests:
            for name, target in _of(guest).items():
                self._all.setdefault(name.lower(), target)
                self._own[id(guest), name.lower()] = target

    def find(self, name: str, guest: Guest) -> Target | None:
        """Return what `name` means in a member: a bookmark of its own, or else of the volume."""
        return self._own.get((id(guest), name.lower())) or self._all.get(name.lower())

    def numbers(self) -> dict[str, str]:
        """Return what a reference shows of each bookmark that has a number."""
        found = {target.name: target.shown for target in self._all.values() if not target.name.startswith("_")}
        return {name: shown for name, shown in found.items() if shown}

    def is_bound(self, name: str) -> bool:
        """Tell whether a name is one that a document in the volume would have given."""
        return any(name == id or name.startswith(f"{id}_") for id in self._bound)


def _of(guest: Guest) -> Mapping[str, Target]:
    found = {}
    for mark in guest.reading.marks.values():
        line = mark.line
        if line is not None and mark.name in guest.names and line.block not in guest.left_out:
            found[mark.name] = Target(guest, guest.names[mark.name], line, guest.text(mark.texts))
    return found
