"""The two numbering schemes: what the list of the headings looks like in 節方式 and in 条文方式."""

from __future__ import annotations

import copy
from typing import Any

from lxml import etree

from generator.rendering.numbering import ARTICLE, SECTION, Lists
from generator.rendering.wordparts import Styles, W, read_lists, read_styles
from generator.rendering.zipwriter import SMALLEST, Stored

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
    num = next((s.numbering[0] for s in styles.chain(style) if s.numbering and s.numbering[0]), None)
    if num is None:
        return None, 0
    for candidate in root.iterfind(f"{W}num"):
        if candidate.get(f"{W}numId") != str(num):
            continue
        abstract_id = candidate.find(f"{W}abstractNumId").get(f"{W}val")
        for abstract in root.iterfind(f"{W}abstractNum"):
            if abstract.get(f"{W}abstractNumId") == abstract_id:
                return _linked_level(abstract, style)
    return None, 0


def _linked_level(abstract: Element, style: str) -> tuple[Element | None, int]:
    for level in abstract.iterfind(f"{W}lvl"):
        link = level.find(f"{W}pStyle")
        if link is not None and link.get(f"{W}val") == style:
            return level, int(level.get(f"{W}ilvl"))
    return None, 0


def _set(level: Element, name: str, value: str) -> None:
    element = level.find(f"{W}{name}")
    if element is not None:
        element.set(f"{W}val", value)
