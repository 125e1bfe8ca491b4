"""The styles of a file by name: ids are the file's own affair, and LibreOffice gives them others."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from generator.word.xmltree import Node

BODY_LEVEL = 9  # w:outlineLvl of what is no heading


class ListPlace(NamedTuple):
    """What w:numPr says: a list (0: none at all) and a level; None where it leaves that open."""

    list: int | None
    level: int | None


class Style(NamedTuple):
    """A style: its name as it stands, what it is based on, and what it says of lists and of the outline."""

    id: str
    name: str
    kind: str
    based_on: str
    place: ListPlace | None
    outline: int | None


class Styles:
    """The styles of a file by id, and which paragraphs have where they name none."""

    def __init__(self, root: Node | None) -> None:
        self._styles: dict[str, Style] = {}
        self.default = ""
        for node in root.children if root is not None else ():
            if node.name == "style":
                self._add(node)

    def _add(self, node: Node) -> None:
        id, kind = node.get("styleId"), node.get("type", "paragraph")
        properties = node.child("pPr")
        place = list_place(properties) if properties is not None else None
        outline = outline_level(properties) if properties is not None else None
        self._styles[id] = Style(id, node.value("name") or "", kind, node.value("basedOn") or "", place, outline)
        if kind == "paragraph" and node.get("default") in ("1", "true", "on"):
            self.default = id

    def __iter__(self) -> Iterator[Style]:
        """Yield all styles in the order of the file."""
        return iter(self._styles.values())

    def name(self, id: str) -> str:
        """Return the name of a style; the id itself where the file does not say."""
        style = self._styles.get(id)
        return style.name if style is not None and style.name else id

    @cached_property
    def names(self) -> dict[str, str]:
        """The names of all styles by id."""
        return {id: self.name(id) for id in self._styles}

    @cached_property
    def headings(self) -> frozenset[str]:
        """The ids of the styles that make a paragraph a heading."""
        return frozenset(id for id in self._styles if self.heading(id))

    def chain(self, id: str) -> Iterator[Style]:
        """Yield the style `id` and those it is based on."""
        seen: set[str] = set()
        while id in self._styles and id not in seen:
            seen.add(id)
            yield self._styles[id]
            id = self._styles[id].based_on

    def heading(self, id: str) -> int:
        """Return the outline level (1–9) that a style gives to a paragraph; 0 for none."""
        for style in self.chain(id):
            if style.outline is not None:
                return style.outline
            # The levels of Word's own headings need not be written out.
            prefix, _, level = style.name.lower().rpartition(" ")
            if prefix == "heading" and level.isdigit() and 0 < int(level) <= BODY_LEVEL:
                return int(level)
        return 0


def list_place(properties: Node) -> ListPlace | None:
    """Return what the properties of a paragraph or style say of lists; None if nothing."""
    node = properties.child("numPr")
    return ListPlace(_number(node.value("numId")), _number(node.value("ilvl"))) if node is not None else None


def outline_level(properties: Node) -> int | None:
    """Return the outline level (1–9, 0 for text) that properties give; None if they say nothing of it."""
    level = _number(properties.value("outlineLvl"))
    return None if level is None else level + 1 if 0 <= level < BODY_LEVEL else 0


def _number(text: str | None) -> int | None:
    try:
        return None if text is None else int(text)
    except ValueError:
        return None
