"""Open items in a rendered part: each 【要記入：…】 becomes a run of its own in the style 要記入."""

from __future__ import annotations

import re
from html import unescape

OPENING, CLOSING = "【要記入：", "】"
ITEM = re.compile("【要記入：(.*?)】", re.DOTALL)
TAG = re.compile(r"<[^>]*>")
STYLE = re.compile(r"<w:rStyle [^>]*/>")
# What a header shows by STYLEREF keeps its style: Word prints an error for a style that is nowhere.
SHOWN_ELSEWHERE = re.compile(r'<w:rStyle w:val="(?:会社名|版|改訂日)"/>')
LOUD = '<w:b/><w:bCs/><w:color w:val="C00000"/><w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/>'
RUN = re.compile(r"<w:r(?: [^>]*)?>(?:<w:rPr>.*?</w:rPr>)?", re.DOTALL)
TEXT_TAGS = ("<w:t>", "<w:t ")
PRESERVED = '<w:t xml:space="preserve">'
FALLBACK = "<mc:Fallback>"
TEXT_END, RUN_END = "</w:t>", "</w:t></w:r>"


def mark_open_items(xml: str, style: str) -> tuple[str, list[str]]:
    """Return `xml` with each open item of a run in a run of its own, and what all open items say is missing.

    The new run has the character style `style` and keeps the other properties; without a style nothing is split.
    """
    # One character is found many times quicker than four, and most texts have none.
    if OPENING[0] not in xml or OPENING not in xml:
        return xml, []
    splitter = _Splitter(style)
    first, *rest = xml.split(OPENING)
    splitter.text(first)
    for piece in rest:
        label, found, after = piece.partition(CLOSING)
        if found and "<" not in label and style:
            splitter.item(f"{OPENING}{label}{CLOSING}")
            splitter.text(after)
        else:
            splitter.text(OPENING + piece)
    return splitter.result(), [unescape(TAG.sub("", label)) for label in ITEM.findall(xml)]


class _Splitter:
    """Writes a part from one open item to the next; behind an item it knows the run that has to go on."""

    def __init__(self, style: str) -> None:
        self._style = style
        self._done: list[str] = []
        self._tail = ""  # what was written since the last item
        self._run = ""  # the start of the run that the last item was in: its tag and its properties
        self._pending = False  # the last item ended that run, and what follows still belongs to it

    def text(self, xml: str) -> None:
        """Go on with `xml`."""
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
        self._tail += xml

    def item(self, text: str) -> None:
        """Write the open item `text`."""
        if not self._pending and not self._end_run():
            # Not in the text of a run: in an attribute, a field's instruction, a property.
            self._tail += text
            return
        opening, _, properties = self._run.partition(">")
        properties = properties.removeprefix("<w:rPr>").removesuffix("</w:rPr>")
        if SHOWN_ELSEWHERE.fullmatch(properties):
            look = f"<w:rPr>{properties}{LOUD}</w:rPr>"
        else:
            look = f'<w:rPr><w:rStyle w:val="{self._style}"/>{STYLE.sub("", properties, count=1)}</w:rPr>'
        self._done += (self._tail, f"{opening}>{look}{PRESERVED}{text}{RUN_END}")
        self._tail, self._pending = "", True

    def _end_run(self) -> bool:
        """End the run in whose text we are; False where we are in no such text."""
        tail = self._tail
        tag = tail.rfind("<")
        start = max(tail.rfind("<w:r>", 0, tag), tail.rfind("<w:r ", 0, tag)) if tag > 0 else -1
        if start < 0 or not tail.startswith(TEXT_TAGS, tag) or ">" not in tail[tag:]:
            return False
        if "</w:r>" in tail[start:tag] or FALLBACK in tail[start:tag]:
            # That run is over, or holds a drawing: this is the text for those who cannot see the drawing.
            return False
        head = RUN.match(tail, start)
        self._run = head[0] if head else ""
        before = tail[tail.index(">", tag) + 1 :]
        if before:
            self._tail = f"{tail[:tag]}{PRESERVED}{before}{RUN_END}"
        elif start + len(self._run) == tag:
            self._tail = tail[:start]
        else:
            self._tail = f"{tail[:tag]}</w:r>"
        return True

    def result(self) -> str:
        """Return all that was written."""
        return "".join([*self._done, self._tail])
