"""The two numbering schemes: what the list of the headings looks like in 節方式 and in 条文方式."""

from __future__ import annotations

import copy
from typing import Any

from lxml import etree

from generator.rendering.numbering import ARTICLE, SECTION
from generator.rendering.wordparts import Styles, W, read_lists, read_styles
from generator.rendering.zipwriter import SMALLEST, Stored
from generator.word import Lists

# Templates hold 節方式; in 条文方式 only these levels look different (docs: the house style's table).
ARTICLE_TEXTS = {2: "第%{}条", 3: "%{}"}

Element = Any


def rewritten(numbering: bytes, styles: bytes, scheme: str, chapter: int | None = None) -> tuple[Stored, Lists]:
    """Return numbering.xml as `scheme` and `chapter` want it, and what it says."""
    root = numbering_for(etree.fromstring(numbering), read_styles(etree.fromstring(styles)), scheme, chapter)
    return SMALLEST.store(etree.tostring(root, encoding="UTF-8", standalone=True)), read_lists(root)


def numbering_for(root: Element, styles: Styles, scheme: str = SECTION, chapter: int | None = None) -> Element:
    """Return a copy of the element w:numbering as `scheme` wants it; level 1 starts at `chapter` where it is given."""
    root = copy.deepcopy(root)
    for heading in (1, 2, 3):
        level, index = _level_of_heading(root, styles, heading)
        if level is None:
            continue
        if heading == 1 and chapter is not None:
            _set(level, "start", str(chapter))
        if scheme == ARTICLE and heading in ARTICLE_TEXTS:
            _set(level, "numFmt", "decimal")
            _set(level, "lvlText", ARTICLE_TEXTS[heading].format(index + 1))
    return root


def first_chapter(root: Element, styles: Styles) -> int | None:
    """Return where level 1 of the list of the headings starts; None where Heading 1 has no number."""
    level, _ = _level_of_heading(root, styles, 1)
    start = level.find(f"{W}start") if level is not None else None
    return int(start.get(f"{W}val", "0")) if start is not None else None


def _level_of_heading(root: Element, styles: Styles, heading: int) -> tuple[Element | None, int]:
    """Return the w:lvl that numbers Word's style Heading `heading`, and its index."""
    style = styles.id_of(str(heading))
    numbered = next((s.numbering for s in styles.chain(style) if s.numbering and s.numbering[0]), None)
    abstract = _abstract_of(root, numbered[0]) if numbered else None
    if numbered is None or abstract is None:
        return None, 0
    levels = {int(level.get(f"{W}ilvl")): level for level in abstract.iterfind(f"{W}lvl")}
    linked = [i for i, level in levels.items() if (link := level.find(f"{W}pStyle")) is not None and _is(link, style)]
    # LibreOffice keeps the level with the style only.
    index = linked[0] if linked else numbered[1] or 0
    return levels.get(index), index


def _abstract_of(root: Element, num: int | None) -> Element | None:
    for candidate in root.iterfind(f"{W}num"):
        if candidate.get(f"{W}numId") == str(num):
            id = candidate.find(f"{W}abstractNumId").get(f"{W}val")
            return next((a for a in root.iterfind(f"{W}abstractNum") if a.get(f"{W}abstractNumId") == id), None)
    return None


def _is(element: Element, value: str) -> bool:
    return bool(element.get(f"{W}val") == value)


def _set(level: Element, name: str, value: str) -> None:
    element = level.find(f"{W}{name}")
    if element is not None:
        element.set(f"{W}val", value)
