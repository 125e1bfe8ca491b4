"""Putting marks into a template: once on its tree, where structure is known, and once on its patched text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from generator.rendering.fields import mark_results
from generator.rendering.marks import (
    BOOKMARK,
    BOOKMARK_END,
    CONTROL,
    DRAWING,
    PARAGRAPH,
    SEPARATOR,
    mark,
)
from generator.rendering.numbering import Lists, Paragraph
from generator.rendering.wordparts import Styles, W, counted

# A mark on the tree is an attribute, for `patch_xml` moves and drops whole paragraphs and knows nothing of text
# between them; on the patched string it becomes a mark in its place.
ATTRIBUTE = "kitei"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
PARAGRAPH_START = re.compile(rf'(<w:p(?: [^>]*?)?) {ATTRIBUTE}="(\d+)"([^>]*>)')
BOOKMARK_START = re.compile(rf'<w:bookmarkStart ([^>]*?) {ATTRIBUTE}="([\dn]*)"([^>]*)/>')
BOOKMARK_STOP = re.compile(r'<w:bookmarkEnd ([^>]*?)w:id="([^"]*)"')
ID = re.compile(r'w:id="([^"]*)"')
NAME = re.compile(r'w:name="([^"]*)"')
DRAWING_ID = re.compile(r'(<wp:docPr (?:[^>]*? )?id=")[^"]*(")')
CONTROL_ID = re.compile(r'(<w:sdtPr>(?:(?!</w:sdtPr>).)*?<w:id w:val=")([^"]*)(")', re.DOTALL)

Element = Any


@dataclass
class Marker:
    """Marks one template's body; `paragraphs` collects what the paragraph marks refer to."""

    styles: Styles
    lists: Lists
    linked: dict[tuple[int, str], int]
    paragraphs: list[Paragraph] = field(default_factory=list)

    def mark_tree(self, body: Element) -> None:
        """Mark counted paragraphs, bookmarks and fields on the tree of the body."""
        mark_results(body, {"REF", "SEQ", "STYLEREF", "PAGEREF"})
        indexes: dict[Element, int] = {}
        for paragraph in body.iter(f"{W}p"):
            if _apart(paragraph):
                continue
            how = counted(paragraph, self.styles, self.linked, self.lists) or self._caption(paragraph)
            if how is not None:
                indexes[paragraph] = len(self.paragraphs)
                paragraph.set(ATTRIBUTE, str(len(self.paragraphs)))
                self.paragraphs.append(how)
        for start in body.iter(f"{W}bookmarkStart"):
            index = indexes.get(_paragraph_of(start))
            start.set(ATTRIBUTE, "" if index is None else str(index))

    def _caption(self, paragraph: Element) -> Paragraph | None:
        instructions = "".join(element.text or "" for element in paragraph.iter(f"{W}instrText"))
        if not re.search(r"\bSEQ\b", instructions):
            return None
        properties = paragraph.find(f"{W}pPr/{W}pStyle")
        return Paragraph(0, 0, 0, properties.get(f"{W}val", "") if properties is not None else "")


def mark_text(xml: str) -> str:
    """Turn the attributes set by `mark_tree` into marks; `xml` has been through docxtpl's `patch_xml`."""
    xml = PARAGRAPH_START.sub(lambda m: f"{m[1]}{m[3]}{mark(PARAGRAPH, m[2])}", xml)
    xml = BOOKMARK_START.sub(_bookmark, xml)
    xml = BOOKMARK_STOP.sub(
        lambda m: f'<w:bookmarkEnd {m[1]}w:id="{mark(BOOKMARK_END, m[2])}"',
        xml,
    )
    return CONTROL_ID.sub(lambda m: m[1] + mark(CONTROL, m[2]) + m[3], xml)


def mark_drawings(xml: str) -> str:
    """Mark the ids of drawings, which stock docxtpl numbers anew from 1001 in each document."""
    return DRAWING_ID.sub(lambda m: m[1] + mark(DRAWING) + m[2], xml)


def _bookmark(match: re.Match[str]) -> str:
    attributes = f"{match[1]}{match[3]}"
    name = NAME.search(attributes)
    return "<w:bookmarkStart {}/>".format(
        ID.sub(
            lambda m: 'w:id="{}"'.format(mark(BOOKMARK, m[1], match[2], name[1] if name else "")), attributes, count=1
        )
    )


def _apart(paragraph: Element) -> bool:
    """Tell whether a paragraph is no part of the main text: in a text box, or a fallback that repeats one."""
    return any(
        ancestor.tag == f"{W}txbxContent" or ancestor.tag == FALLBACK for ancestor in paragraph.iterancestors()
    )


def _paragraph_of(start: Element) -> Element | None:
    """Return the paragraph that a bookmark begins in, or the next one where it begins between paragraphs."""
    inside = next(start.iterancestors(f"{W}p"), None)
    if inside is not None:
        return inside
    following = start.getnext()
    while following is not None and following.tag in (f"{W}bookmarkStart", f"{W}bookmarkEnd"):
        following = following.getnext()
    return following


__all__ = ["SEPARATOR", "Marker", "mark_drawings", "mark_text"]
