"""Bytes of a part replaced range by range: every byte that nobody names stays as it is."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate

from generator.word import Node

TAG = re.compile(rb"""<[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*>""")


class OverlapError(Exception):
    """Two edits want the same bytes: a fault of the program, which must not write such a file."""


class Edits:
    """Edits of one source, given in any order; what is put in at one place stands in the order in which it was given.

    An edit within a range that another one takes away as a whole goes with it.
    """

    def __init__(self, source: bytes) -> None:
        self.source = source
        self._edits: list[tuple[int, int, bytes]] = []

    def __bool__(self) -> bool:
        """Tell whether there is anything to do."""
        return bool(self._edits)

    def insert(self, at: int, data: bytes) -> None:
        """Put `data` in at a place."""
        self._edits.append((at, at, data))

    def delete(self, start: int, end: int) -> None:
        """Take bytes away."""
        self._edits.append((start, end, b""))

    def replace(self, start: int, end: int, data: bytes) -> None:
        """Put `data` where other bytes stand."""
        self._edits.append((start, end, data))

    def unwrap(self, node: Node) -> None:
        """Take an element's own tags away and leave what stands in it."""
        opening = tag_end(self.source, node)
        if opening >= node.end:
            self.delete(node.start, node.end)
        else:
            self.delete(node.start, opening)
            self.delete(self.source.rindex(b"</", node.start, node.end), node.end)

    def result(self) -> bytes:
        """Return the source with all edits made."""
        found: list[bytes] = []
        at = 0
        for start, end, data in self._outer():
            found += (self.source[at:start], data)
            at = end
        return b"".join((*found, self.source[at:]))

    def moved(self, positions: list[int]) -> list[int]:
        """Return where places stand in the result: before what is put in there, and before what is taken away there."""
        edits = self._outer()
        starts = [start for start, _, _ in edits]
        grown = list(accumulate((len(data) - (end - start) for start, end, data in edits), initial=0))
        found = []
        for position in positions:
            index = bisect_right(starts, position)
            while index and edits[index - 1][0] == position:
                index -= 1
            found.append(position + grown[index])
        return found

    def _outer(self) -> list[tuple[int, int, bytes]]:
        """Return the edits in order, without those within others."""
        ordered = sorted(self._edits, key=lambda edit: (edit[0], edit[1] > edit[0], -edit[1]))
        found: list[tuple[int, int, bytes]] = []
        at = 0
        for edit in ordered:
            start, end, _ = edit
            if start >= at:
                found.append(edit)
                at = max(at, end)
            elif end > at:
                raise OverlapError(f"{start}–{end}, taken up to {at}")
        return found


def tag_end(source: bytes, node: Node) -> int:
    """Return the byte behind an element's opening tag."""
    match = TAG.match(source, node.start)
    return match.end() if match else node.end


def inside(source: bytes, node: Node) -> bytes:
    """Return what stands between an element's tags."""
    opening = tag_end(source, node)
    return source[opening : source.rindex(b"</", node.start, node.end)] if opening < node.end else b""


def opening_tag(source: bytes, node: Node) -> bytes:
    """Return an element's opening tag, also of one that has no closing one."""
    tag = source[node.start : tag_end(source, node)]
    return tag[:-2].rstrip() + b">" if tag.endswith(b"/>") else tag


def element_name(source: bytes, node: Node) -> bytes:
    """Return an element's name as it stands in the file, with its prefix."""
    match = re.compile(rb"<([^\s/>]+)").match(source, node.start)
    assert match, "no element begins here"
    return match[1]
