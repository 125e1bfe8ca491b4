"""Open items in a rendered part: each 【要記入：…】 becomes a run of its own in the style 要記入."""

from __future__ import annotations

import re
from html import unescape

OPENING, CLOSING = "【要記入：", "】"
ITEM = re.compile("【要記入：(.*?)】", re.DOTALL)
TAG = re.compile(r"<[^>]*>")
STYLE = re.compile(r"<w:rStyle [^>]*/>")
RUN = re.compile(r"<w:r(?: [^>]*)?>(?:<w:rPr>.*?</w:rPr>)?", re.DOTALL)
TEXT_TAGS = ("<w:t>", "<w:t ")
PRESERVED = '<w:t xml:space="preserve">'
TEXT_END, RUN_END = "</w:t>", "</w:t></w:r>"


def find_open_items(xml: str) -> list[str]:
    """Return what the open items of `xml` say is missing, in order."""
    return [unescape(TAG.sub("", label)) for label in ITEM.findall(xml)] if OPENING in xml else []


def style_open_items(xml: str, style: str) -> str:
    """Put each open item that stands in a run into a run of its own, which keeps the run's other properties."""
    if not style or OPENING not in xml:
        return xml
    splitter = _Splitter(style)
    first, *rest = xml.split(OPENING)
    splitter.text(first)
    for piece in rest:
        label, found, after = piece.partition(CLOSING)
        if found and "<" not in label:
            splitter.item(f"{OPENING}{label}{CLOSING}")
            splitter.text(after)
        else:
            splitter.text(OPENING + piece)
    return splitter.result()


class _Splitter:
    """Writes the parts of a text one after the other; after an item it knows the run that has to go on."""

    def __init__(self, style: str) -> None:
        self._style = style
        self._done: list[str] = []
        self._run = ""  # the start of the run that we are in: its tag and its properties
        self._pending = False  # an item was just written: its run is closed, and what follows belongs to `_run`

    def text(self, xml: str) -> None:
        if not xml:
            return
        if self._pending:
            self._pending = False
            if xml.startswith(RUN_END):
                xml = xml.removeprefix(RUN_END)
            elif xml.startswith(TEXT_END):
                xml = self._run + xml.removeprefix(TEXT_END)
            else:
                xml = self._run + PRESERVED + xml
        self._done.append(xml)

    def item(self, text: str) -> None:
        if not self._pending and not self._close():
            # Not in a run's text: in an attribute, a field's instruction, a property.
            self._done.append(text)
            return
        opening, _, properties = self._run.partition(">")
        properties = STYLE.sub("", properties.removeprefix("<w:rPr>").removesuffix("</w:rPr>"), count=1)
        look = f'<w:rPr><w:rStyle w:val="{self._style}"/>{properties}</w:rPr>'
        self._done.append(f"{opening}>{look}{PRESERVED}{text}{RUN_END}")
        self._pending = True

    def _close(self) -> bool:
        """End the run that the last text stands in; False where it is in no run."""
        last = self._done[-1] if self._done else ""
        tag = last.rfind("<")
        if tag < 0:
            # Still in the text of the run that went on after the last item.
            self._done.append(RUN_END)
            return bool(self._run)
        if not last.startswith(TEXT_TAGS, tag) or last.find(">", tag) < 0:
            return False
        start = max(last.rfind("<w:r>", 0, tag), last.rfind("<w:r ", 0, tag))
        if start < 0 and not self._run:
            return False
        head = RUN.match(last, start) if start >= 0 else None
        self._run = head[0] if head else self._run
        before = last[last.index(">", tag) + 1 :]
        if before:
            self._done[-1] = f"{last[:tag]}{PRESERVED}{before}{RUN_END}"
        elif head and head.end() == tag:
            self._done[-1] = last[:start]
        else:
            self._done[-1] = f"{last[:tag]}</w:r>"
        return True

    def result(self) -> str:
        return "".join(self._done)
