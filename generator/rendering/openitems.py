"""Open items in a rendered part: each 【要記入：…】 becomes a run of its own in the style 要記入."""

from __future__ import annotations

import re
from html import unescape

OPENING, CLOSING = "【要記入：", "】"
ITEM = re.compile("【要記入：([^】<]*)】")
STYLE = re.compile(r"<w:rStyle [^>]*/>")
PRESERVED = '<w:t xml:space="preserve">'


def find_open_items(xml: str) -> list[str]:
    """Return what the open items of `xml` say is missing, in order."""
    return [unescape(label) for label in ITEM.findall(xml)] if OPENING in xml else []


def style_open_items(xml: str, style: str) -> str:
    """Split each open item that stands in a run into a run of its own, which keeps the run's other properties."""
    if not style or OPENING not in xml:
        return xml
    done: list[str] = []
    position = 0
    for match in ITEM.finditer(xml):
        text_start = xml.rfind("<", position, match.start())
        if not xml.startswith(("<w:t>", "<w:t "), text_start):
            continue
        run_start = max(xml.rfind("<w:r>", position, text_start), xml.rfind("<w:r ", position, text_start))
        if run_start < 0:
            continue
        opening, properties = _run_head(xml, run_start, text_start)
        before = xml[xml.index(">", text_start) + 1 : match.start()]
        head = f"{xml[position:text_start]}{PRESERVED}{before}</w:t></w:r>" if before else None
        if head is None:
            bare = xml[run_start:text_start] == opening + properties
            head = xml[position:run_start] if bare else xml[position:text_start] + "</w:r>"
        styled = f'<w:rPr><w:rStyle w:val="{style}"/>{_inner(properties)}</w:rPr>'
        done += (head, opening, styled, PRESERVED, match[0], "</w:t></w:r>")
        position = match.end()
        if xml.startswith("</w:t></w:r>", position):
            position += len("</w:t></w:r>")
        elif xml.startswith("</w:t>", position):
            done += (opening, properties)
            position += len("</w:t>")
        else:
            # What follows in the same text becomes a run again, in which a further item may stand.
            xml = xml[:position] + opening + properties + PRESERVED + xml[position:]
            return "".join(done) + style_open_items(xml[position:], style)
    done.append(xml[position:])
    return "".join(done)


def _run_head(xml: str, run_start: int, text_start: int) -> tuple[str, str]:
    opening = xml[run_start : xml.index(">", run_start) + 1]
    after = run_start + len(opening)
    if not xml.startswith("<w:rPr>", after):
        return opening, ""
    return opening, xml[after : xml.index("</w:rPr>", after) + len("</w:rPr>")]


def _inner(properties: str) -> str:
    return STYLE.sub("", properties[len("<w:rPr>") : -len("</w:rPr>")], count=1)
