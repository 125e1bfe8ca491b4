"""Putting marks into a template: first on its tree, where structure is known, then on its patched text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from generator.rendering.fields import FALLBACK, fields, mark_results, styles_referred_to, words
from generator.rendering.marks import BOOKMARK, BOOKMARK_END, BOOKMARK_NAME, CONTROL, DRAWING, PARAGRAPH, mark
from generator.rendering.numbering import Paragraph
from generator.rendering.wordparts import Styles, W, counted, style_of
from generator.word import Lists

# A mark on the tree is an attribute: `patch_xml` drops and joins whole paragraphs, and text between them would stand
# in its way. On the patched string the attribute gives way to the mark.
ATTRIBUTE = "kitei"
BODY_FIELDS = ("REF", "SEQ", "STYLEREF", "PAGEREF")
HEADER_FIELDS = ("REF", "STYLEREF")
PARAGRAPH_START = re.compile(rf'(<w:p(?: [^>]*?)?) {ATTRIBUTE}="(\d+)"([^>]*>)')
BOOKMARK_START = re.compile(rf'<w:bookmarkStart ([^>]*{ATTRIBUTE}="[^>]*)/>')
BOOKMARK_STOP = re.compile(r'(<w:bookmarkEnd (?:[^>]*? )?w:id=")([^"]*)')
PLACE = re.compile(rf' ?{ATTRIBUTE}="([^"]*)"')
ID = re.compile(r' ?w:id="([^"]*)"')
NAME = re.compile(r' ?w:name="([^"]*)"')
DRAWING_ID = re.compile(r'(<wp:docPr (?:[^>]*? )?id=")[^"]*')
CONTROL_ID = re.compile(r'(<w:sdtPr>(?:(?!</w:sdtPr>).)*?<w:id w:val=")([^"]*)', re.DOTALL)

Element = Any


@dataclass
class Marker:
    """Marks the parts of one template; `paragraphs` collects what the marks of counted paragraphs stand for.

    `shown` are the styles of which headers and footers show the text.
    """

    styles: Styles = field(default_factory=Styles)
    lists: Lists = field(default_factory=dict)
    linked: dict[tuple[int, str], int] = field(default_factory=dict)
    shown: frozenset[str] = frozenset()
    paragraphs: list[Paragraph] = field(default_factory=list)

    def mark_body(self, body: Element) -> None:
        """Mark the counted paragraphs, bookmarks and fields of the main text."""
        named = styles_referred_to(body, self.styles) | self.shown
        captions = {p for found in fields(body) if words(found.instruction)[:1] == ["SEQ"] for p in found.paragraphs}
        mark_results(body, BODY_FIELDS, self.styles)
        indexes: dict[Element, int] = {}
        for paragraph in body.iter(f"{W}p"):
            if _apart(paragraph):
                continue
            how = counted(paragraph, self.styles, self.linked, self.lists)
            if how is None and (paragraph in captions or style_of(paragraph, self.styles) in named):
                how = Paragraph(0, 0, 0, style_of(paragraph, self.styles))
            if how is not None:
                indexes[paragraph] = len(self.paragraphs)
                paragraph.set(ATTRIBUTE, str(len(self.paragraphs)))
                self.paragraphs.append(how)
        for start in body.iter(f"{W}bookmarkStart"):
            start.set(ATTRIBUTE, _place_of(start, indexes))

    def mark_header(self, root: Element) -> None:
        """Mark the references of a header or footer."""
        mark_results(root, HEADER_FIELDS, self.styles)


def mark_text(xml: str) -> str:
    """Turn the attributes that `mark_body` set into marks; `xml` has been through docxtpl's `patch_xml`."""
    xml = PARAGRAPH_START.sub(lambda m: f"{m[1]}{m[3]}{mark(PARAGRAPH, m[2])}", xml)
    xml = BOOKMARK_START.sub(_bookmark, xml)
    xml = BOOKMARK_STOP.sub(lambda m: m[1] + mark(BOOKMARK_END, m[2]), xml)
    return CONTROL_ID.sub(lambda m: m[1] + mark(CONTROL, m[2]), xml)


def mark_drawings(xml: str) -> str:
    """Mark the ids of drawings, which docxtpl numbers anew from 1001 in each document."""
    return DRAWING_ID.sub(lambda m: m[1] + mark(DRAWING), xml)


def _bookmark(match: re.Match[str]) -> str:
    attributes, taken = match[1], []
    for pattern in (ID, PLACE, NAME):
        found = pattern.search(attributes)
        taken.append(found[1] if found else "")
        attributes = pattern.sub("", attributes, count=1)
    # The marks stand in values of attributes: stock docxtpl parses the text before they are taken out.
    marked = f'w:id="{mark(BOOKMARK, *taken)}" w:name="{mark(BOOKMARK_NAME)}"'
    return f"<w:bookmarkStart {attributes} {marked}/>".replace("  ", " ")


def _apart(paragraph: Element) -> bool:
    """Tell whether a paragraph is no part of the main text: in a text box, or in a fallback that repeats one."""
    return any(a.tag == f"{W}txbxContent" or a.tag == FALLBACK for a in paragraph.iterancestors())


def _place_of(start: Element, indexes: dict[Element, int]) -> str:
    """Return the index of the counted paragraph that a bookmark begins in; `n` and the index of the next one."""
    inside = next(start.iterancestors(f"{W}p"), None)
    if inside is not None:
        return str(indexes.get(inside, ""))
    following = start.getnext()
    while following is not None and following.tag in (f"{W}bookmarkStart", f"{W}bookmarkEnd"):
        following = following.getnext()
    return f"n{indexes[following]}" if following in indexes else ""
