"""Lists of our text in their file: the same list by its place among those of one style, a new one made anew."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.word import Package, Paragraph, in_utf8, parsed

SCHEME = re.compile(rb'<w:(?:numFmt|lvlText)\b[^>]*?w:val="([^"]*)"')
LIST = re.compile(rb'<w:numId\b[^>]*?w:val="(\d+)"')


class TheirLists:
    """The lists of their file, and what those of ours are there."""

    def __init__(
        self,
        files: tuple[Package, Package],
        texts: tuple[Iterable[Paragraph], Iterable[Paragraph]],
        parts: dict[str, bytes],
    ) -> None:
        self._ours, self._theirs = files
        self._base, self._there = (lists_by_style(text) for text in texts)
        self._parts = parts
        self._made: dict[str, bytes] = {}

    def list(self, style: str, number: str) -> bytes | None:
        """Return the number there of our list `number` of paragraphs of a style; None if there is none like it."""
        own, there = self._base.get(style, []), self._there.get(style, [])
        if not there:
            return None
        if number.encode() in own:
            return there[min(own.index(number.encode()), len(there) - 1)]
        if number not in self._made:
            self._made[number] = self._new(number, there[-1])
        return self._made[number]

    def _new(self, number: str, like: bytes) -> bytes:
        """Make a list of its own as ours is one: it counts from the beginning."""
        found = self._theirs.related(self._theirs.main, "numbering")
        source = in_utf8(self._parts[found[0]]) if found else b""
        lists = [node for node in (parsed(source).children if source else []) if node.name == "num"]
        model = next((node for node in lists if node.get("numId") == like.decode()), None)
        abstract = model.child("abstractNumId") if model is not None else None
        if abstract is None:
            return like
        id = str(max(int(node.get("numId")) for node in lists) + 1).encode()
        entry = (
            b'<w:num w:numId="'
            + id
            + b'">'
            + source[abstract.start : abstract.end]
            + self._overrides(number)
            + b"</w:num>"
        )
        end = lists[-1].end
        self._parts[found[0]] = source[:end] + entry + source[end:]
        return id

    def _overrides(self, number: str) -> bytes:
        """Return where our list begins to count."""
        for part in self._ours.related(self._ours.main, "numbering"):
            source = in_utf8(self._ours.parts[part])
            for node in parsed(source).children:
                if node.name == "num" and node.get("numId") == number:
                    inner = [
                        child for child in node.children if child.name == "lvlOverride" and child.child("lvl") is None
                    ]
                    return b"".join(source[child.start : child.end] for child in inner)
        return b""


def scheme(package: Package) -> list[bytes]:
    """Return how the lists of a file count: 第1条 or 1., of each level."""
    parts = package.related(package.main, "numbering")
    return [found for name in parts for found in SCHEME.findall(in_utf8(package.parts[name]))]


def lists_by_style(paragraphs: Iterable[Paragraph]) -> dict[str, list[bytes]]:
    """Return the lists that paragraphs name themselves, by style, each once, in order."""
    found: dict[str, list[bytes]] = {}
    for paragraph in paragraphs:
        number = LIST.search(paragraph.look) if b"numPr" in paragraph.look else None
        if number and number[1] != b"0" and number[1] not in found.setdefault(paragraph.style.lower(), []):
            found[paragraph.style.lower()].append(number[1])
    return found
