"""Line breaks, tabs, new paragraphs and page breaks in rendered text, with the effect they have in docxtpl."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.rendering.marks import OPEN
from generator.rendering.marks import PARAGRAPH as COUNTED_PARAGRAPH

SPECIAL = ("\n", "\t", "\x07", "\x0c")
PARAGRAPH = re.compile(r"<w:p(?: [^>]*)?>")
RUN = re.compile(r"<w:r(?: [^>]*)?>.*?</w:r>", re.DOTALL)
TEXT = re.compile(r"<w:t(?: [^>]*)?>.*?</w:t>", re.DOTALL)
RUN_PROPERTIES = re.compile(r"<w:rPr>.*?</w:rPr>")
PARAGRAPH_PROPERTIES = re.compile(r"<w:pPr>.*?</w:pPr>")
PRESERVED = '<w:t xml:space="preserve">'
END = "</w:p>"
COUNTED = f"{OPEN}{COUNTED_PARAGRAPH}"
BREAKS = str.maketrans({"\x07": "\n", "\x0c": "\n"})
BLANKS = str.maketrans({"\x07": " ", "\x0c": " "})


def resolve(xml: str) -> str:
    r"""Return `xml` with \n, \t, \a and \f inside texts turned into what they mean in Word.

    docxtpl walks through every paragraph of the document for this; only those that hold such a character are visited.
    What XML forbids is left nowhere: outside texts (in an attribute, a property) \a and \f become a blank.
    """
    present = [character for character in SPECIAL if character in xml]
    if not present:
        return xml
    xml = "".join(_resolved(xml, present))
    return xml.translate(BLANKS) if "\x07" in xml or "\x0c" in xml else xml


def _resolved(xml: str, present: Sequence[str]) -> Iterator[str]:
    position = 0
    for found in _places(xml, present):
        if found < position:
            continue
        # Stock's paragraph begins with the first w:p after the end of the last one, and ends with the next end.
        after = xml.rfind(END, position, found)
        start = PARAGRAPH.search(xml, position if after < 0 else after + len(END), found)
        end = xml.find(END, found)
        if start is not None and end >= 0:
            yield xml[position : start.start()]
            position = end + len(END)
            yield _paragraph(xml[start.start() : position])
    yield xml[position:]


def _places(xml: str, present: Sequence[str]) -> Iterator[int]:
    """Yield where one of the characters stands; a search for one character is many times that for one of several."""
    following = {character: xml.find(character) for character in present}
    while following:
        character = min(following, key=lambda character: following[character])
        place = following.pop(character)
        yield place
        further = xml.find(character, place + 1)
        if further >= 0:
            following[character] = further


def _paragraph(xml: str) -> str:
    if COUNTED in xml:
        # Split in two, a numbered paragraph would be numbered twice.
        xml = xml.translate(BREAKS)
    properties = PARAGRAPH_PROPERTIES.search(xml)
    return RUN.sub(lambda m: _run(m[0], properties[0] if properties else ""), xml)


def _run(xml: str, paragraph_properties: str) -> str:
    found = RUN_PROPERTIES.search(xml)
    run = found[0] if found else ""
    paragraph = f"</w:t></w:r></w:p><w:p>{paragraph_properties}<w:r>{run}{PRESERVED}"
    page = (
        f'</w:t></w:r></w:p><w:p><w:r><w:br w:type="page"/></w:r></w:p><w:p>{paragraph_properties}<w:r>{run}{PRESERVED}'
    )

    def text(match: re.Match[str]) -> str:
        xml = match[0].replace("\t", f"</w:t></w:r><w:r>{run}<w:tab/></w:r><w:r>{run}{PRESERVED}")
        xml = xml.replace("\x07", paragraph).replace("\n", f"</w:t><w:br/>{PRESERVED}")
        return xml.replace("\x0c", page)

    return TEXT.sub(text, xml)
