"""Ranges of bytes replaced: every byte that no edit names stays as it is."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from html import escape

from generator.revision import Edits as RangeEdits
from generator.revision import element_name, tag_end
from generator.word import Node

QUOTED = str.maketrans({'"': "&quot;", "\n": "&#10;", "\t": "&#9;"})


class Edits(RangeEdits):
    """Edits of one part, in the words of elements; what they make of a range can be cut out."""

    def __init__(self, source: bytes) -> None:
        super().__init__(source)
        self._known = -1
        self._found: list[tuple[int, int, bytes]] = []

    def remove(self, node: Node) -> None:
        """Leave out an element with all that is in it."""
        self.delete(node.start, node.end)

    def set(self, node: Node, attribute: str, value: str) -> None:
        """Give an attribute that an element has (`w:val`) another value."""
        found = _attribute(attribute).search(self.source, node.start, tag_end(self.source, node))
        if found:
            self.replace(*found.span(1), f'"{quoted(value)}"'.encode())

    def set_text(self, node: Node, text: str) -> None:
        """Give an element that holds nothing but text (w:t, w:instrText) another text, its blanks kept."""
        name = element_name(self.source, node)
        kept = b' xml:space="preserve"' if text != text.strip() else b""
        self.replace(node.start, node.end, b"<%b%b>%b</%b>" % (name, kept, escape(text, quote=False).encode(), name))

    def inside(self, node: Node) -> tuple[int, int]:
        """Return first and last byte of what stands between the tags of an element; it must not be empty."""
        return tag_end(self.source, node), self.source.rindex(b"</", node.start, node.end)

    def is_empty(self, node: Node) -> bool:
        """Tell whether an element is written as one tag."""
        return tag_end(self.source, node) >= node.end

    def cut(self, start: int, end: int) -> bytes:
        """Return the bytes of a range with all edits that lie in it."""
        if self._known != len(self._edits):
            self._found, self._known = self._outer(), len(self._edits)
        pieces: list[bytes] = []
        at = start
        for index in range(bisect_left(self._found, (start,)), len(self._found)):
            first, last, new = self._found[index]
            if first >= end:
                break
            pieces += (self.source[at:first], new)
            at = last
        return b"".join((*pieces, self.source[at:end]))

    def node(self, node: Node) -> bytes:
        """Return an element with all edits in it."""
        return self.cut(node.start, node.end)


@lru_cache(maxsize=64)
def _attribute(name: str) -> re.Pattern[bytes]:
    return re.compile(rb"""\s""" + re.escape(name.encode()) + rb"""\s*=\s*("[^"]*"|'[^']*')""")


def quoted(text: str) -> str:
    """Return `text` for use in an attribute."""
    return escape(text, quote=False).translate(QUOTED)
