"""Line breaks, tabs, new paragraphs and page breaks in rendered text, with the effect they have in docxtpl."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.rendering.marks import OPEN
from generator.rendering.marks import PARAGRAPH as COUNTED_PARAGRAPH

SPECIAL = re.compile("[\t\n\x07\x0c]")
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
    if "\n" not in xml and "\t" not in xml and "\x0c" not in xml and "\x07" not in xml:
        return xml
    return "".join(_resolved(xml)).translate(BLANKS)


def _resolved(xml: str) -> Iterator[str]:
    position = 0
    while (found := SPECIAL.search(xml, position)) is not None:
        # Stock's paragraph begins with the first w:p after the end of the paragraph before, and ends with the next end.
        after = xml.rfind(END, position, found.start())
        start = PARAGRAPH.search(xml, position if after < 0 else after + len(END), found.start())
        end = xml.find(END, found.start())
        if start is None or end < 0:
            yield xml[position : found.end()]
            position = found.end()
            continue
        yield xml[position : start.start()]
        position = end + len(END)
        yield _paragraph(xml[start.start() : position])
    yield xml[position:]


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
