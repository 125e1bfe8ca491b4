"""The lists of a file, and the numbers of its paragraphs as Word counts them."""

from __future__ import annotations

from typing import NamedTuple

from generator.word.numbering import LEVELS, Counter, Level, List, Number
from generator.word.styles import Styles, list_place
from generator.word.xmltree import OFF, Node


class Membership(NamedTuple):
    """Where a paragraph stands in which list."""

    list: int
    level: int
    definition: Level


class FileLists:
    """The part numbering.xml: its lists, which may lead over a style, and the levels that styles are linked to."""

    def __init__(self, root: Node | None, styles: Styles) -> None:
        self._styles = styles
        nodes = root.children if root is not None else []
        self._abstracts = {_int(node.get("abstractNumId")): node for node in nodes if node.name == "abstractNum"}
        self._nums = {_int(node.get("numId")): node for node in nodes if node.name == "num"}
        self.lists: dict[int, List] = {}
        self._linked: dict[tuple[int, str], int] = {}
        for id, node in self._nums.items():
            self._read(id, node)

    def of(self, properties: Node | None, style: str) -> Membership | None:
        """Return the list of a paragraph with these properties and this style (id); None if it is in none."""
        own = list_place(properties) if properties is not None else None
        num, level = own or (None, None)
        for inherited in self._styles.chain(style):
            if num is not None and level is not None:
                break
            if inherited.place is not None:
                num = inherited.place.list if num is None else num
                if level is None:
                    level = self._linked.get((inherited.place.list or 0, inherited.id), inherited.place.level)
        return self._membership(num or 0, min(max(level or 0, 0), LEVELS - 1))

    def _membership(self, num: int, level: int) -> Membership | None:
        found = self.lists.get(num)
        definition = found.levels[level] if found is not None else None
        return Membership(num, level, definition) if definition is not None else None

    def _read(self, id: int, node: Node) -> None:
        abstract_id, abstract = self._abstract(node)
        levels: list[Level | None] = [None] * LEVELS
        for level in abstract.children if abstract is not None else ():
            if level.name == "lvl":
                self._level(id, level, levels)
        overrides: dict[int, int] = {}
        for override in node.children:
            if override.name != "lvlOverride":
                continue
            own, start, index = override.child("lvl"), override.value("startOverride"), _int(override.get("ilvl"))
            if own is not None:
                self._level(id, own, levels)
            if start is not None:
                overrides[index] = _int(start)
        self.lists[id] = List(abstract_id, tuple(levels), overrides)

    def _level(self, id: int, node: Node, levels: list[Level | None]) -> None:
        index = _int(node.get("ilvl"))
        if not 0 <= index < LEVELS:
            return
        restart, legal, style = node.value("lvlRestart"), node.child("isLgl"), node.value("pStyle")
        levels[index] = Level(
            start=_int(node.value("start")),
            format=node.value("numFmt") or "decimal",
            text=node.value("lvlText") or "",
            restart=None if restart is None else _int(restart),
            all_decimal=legal is not None and legal.get("val", "1") not in OFF,
        )
        if style:
            self._linked[id, style] = index

    def _abstract(self, num: Node) -> tuple[int, Node | None]:
        """Return the definition of a list; one that only names a style of lists leads to that style's own."""
        id = _int(num.value("abstractNumId"))
        abstract = self._abstracts.get(id)
        seen: set[int] = set()
        while abstract is not None and (style := abstract.value("numStyleLink")) and id not in seen:
            seen.add(id)
            place = next((found.place for found in self._styles.chain(style) if found.place), None)
            target = self._nums.get(place.list or 0) if place is not None else None
            if target is None:
                break
            id = _int(target.value("abstractNumId"))
            abstract = self._abstracts.get(id)
        return id, abstract


class Numbers:
    """Counts the paragraphs of one story, in order."""

    def __init__(self, lists: FileLists) -> None:
        self._counter = Counter(lists.lists)

    def count(self, member: Membership | None) -> Number | None:
        """Count a paragraph; its number, None for one with a bullet or in no list."""
        if member is None:
            return None
        number = self._counter.advance(member.list, member.level)
        return None if member.definition.format == "bullet" else number


def _int(text: str | None) -> int:
    try:
        return int(text or 0)
    except ValueError:
        return 0
