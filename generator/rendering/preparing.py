"""What a template's author left in it for colleagues: comments and tracked changes, which no client is to see.

Comments go; changes are accepted, as Word's own button does.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from lxml import etree

from generator.rendering.wordparts import W
from generator.word import Role, relationships_name, resolved, roles, source_of

REVIEW = re.compile(rb":(?:comment|ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|\w+Change)[ />R]")
COMMENT_MARKS = ("commentRangeStart", "commentRangeEnd", "commentReference")
# What only says that something was changed, and where a move begins and ends.
NOTES = (
    "rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblPrExChange", "tblGridChange", "trPrChange",
    "tcPrChange", "numberingChange", "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd",
    "customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd",
    "customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd", "customXmlMoveToRangeStart", "customXmlMoveToRangeEnd",
    "cellIns", "cellMerge",
)  # fmt: skip
TEXTS = (Role.MAIN, Role.HEADER, Role.FOOTER, Role.FOOTNOTES, Role.ENDNOTES, Role.STYLES, Role.NUMBERING)

Element = Any


def without_review(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the parts of a Word file with its comments taken out and its tracked changes accepted."""
    purposes = roles(parts)
    gone = {name for name, role in purposes.items() if role in (Role.COMMENTS, Role.PEOPLE)}
    gone |= {relationships_name(name) for name in gone}
    kept = {name: data for name, data in parts.items() if name not in gone}
    for name, data in kept.items():
        if purposes[name] in TEXTS and REVIEW.search(data):
            root = etree.fromstring(data)
            _take_out_comments(root)
            _accept(root)
            kept[name] = etree.tostring(root, encoding="UTF-8", standalone=True)
        elif gone and purposes[name] in (Role.RELATIONSHIPS, Role.TYPES):
            kept[name] = _without_rows(name, data, gone)
    return kept


def _take_out_comments(root: Element) -> None:
    for element in _all(root, *COMMENT_MARKS):
        run = element.getparent()
        run.remove(element)
        if run.tag == f"{W}r" and all(child.tag == f"{W}rPr" for child in run):
            run.getparent().remove(run)


def _accept(root: Element) -> None:
    for row in [mark.getparent().getparent() for mark in _all(root, "del") if mark.getparent().tag == f"{W}trPr"]:
        row.getparent().remove(row)
    for paragraph in [p for p in root.iter(f"{W}p") if p.find(f"{W}pPr/{W}rPr/{W}del") is not None]:
        _join_with_next(paragraph)
    for cell in [mark.getparent().getparent() for mark in _all(root, "cellDel")]:
        row = cell.getparent()
        if len(row.findall(f"{W}tc")) > 1:
            row.remove(cell)
    for element in _all(root, "del", "moveFrom", "cellDel", *NOTES):
        if element.getparent() is not None:
            element.getparent().remove(element)
    for element in _all(root, "ins", "moveTo"):
        parent = element.getparent()
        if parent.tag not in (f"{W}rPr", f"{W}trPr", f"{W}numPr"):
            for child in list(element):
                element.addprevious(child)
        parent.remove(element)


def _join_with_next(paragraph: Element) -> None:
    """Let the next paragraph go on from this one, whose end was deleted; it keeps its own look."""
    following = paragraph.getnext()
    if following is None or following.tag != f"{W}p":
        return
    properties = following.find(f"{W}pPr")
    place = 0 if properties is None else following.index(properties) + 1
    for child in reversed([child for child in paragraph if child.tag != f"{W}pPr"]):
        following.insert(place, child)
    paragraph.getparent().remove(paragraph)


def _without_rows(name: str, data: bytes, gone: set[str]) -> bytes:
    """Return relationships or content types without those of parts that are gone."""
    root = etree.fromstring(data)
    source = source_of(name)
    for row in list(root):
        target = row.get("PartName", "").lstrip("/") if source is None else _target(source, row)
        if target in gone:
            root.remove(row)
    return bytes(etree.tostring(root, encoding="UTF-8", standalone=True))


def _target(source: str, row: Element) -> str:
    return "" if row.get("TargetMode") == "External" else resolved(source, row.get("Target", ""))


def _all(root: Element, *names: str) -> list[Element]:
    return [element for name in names for element in root.iter(f"{W}{name}")]
