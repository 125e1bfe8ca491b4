"""Where in a template something stands, in words that a person finds in Word."""

from __future__ import annotations

import re
from html import unescape

from generator.rendering.marks import CLOSE, OPEN

TAG_START = re.compile(r"\{[{%][-+]?")
TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
XML = re.compile(r"<[^>]*>")
MARK = re.compile(f"{OPEN}[^{CLOSE}]*{CLOSE}")
PARAGRAPH_START = re.compile(r"<w:p[ >]")
BODY = "word/document.xml"
AREAS = (
    ("header", "ヘッダー"),
    ("footer", "フッター"),
    ("footnotes", "脚注"),
    ("endnotes", "文末脚注"),
    ("comments", "コメント"),
    ("docProps", "文書のプロパティ"),
    ("document.xml.rels", "リンクの先"),
)
ROOM = 24


def numbered_tags(source: str) -> str:
    """Return `source` with a line break inside each tag, so that Jinja's line numbers tell one tag from another."""
    return TAG_START.sub(lambda m: m[0] + "\n", source)


def place_of_line(part: str, numbered: str, line: int) -> str:
    """Return the tag that begins on `line` of a numbered source, with the words round it and the area of the file."""
    position = 0
    for _ in range(line - 1):
        position = numbered.find("\n", position) + 1
    tag = next((m for m in TAG.finditer(numbered) if m.start() < position <= m.end()), None)
    if tag is None:
        return area(part)
    start = max((m.start() for m in PARAGRAPH_START.finditer(numbered, 0, tag.start())), default=0)
    end = numbered.find("</w:p>", tag.end())
    before, after = numbered[start : tag.start()], numbered[tag.end() : end if end >= 0 else None]
    if "</w:p>" in before or PARAGRAPH_START.search(after):
        # A paragraph tag took the place of its paragraph: what stands beside it is not of that paragraph.
        before = after = ""
    texts = [_readable(piece) for piece in (before, tag[0], after)]
    return f"{area(part)}「{shortened(''.join(texts), len(texts[0]), len(texts[0]) + len(texts[1]))}」"


def area(part: str) -> str:
    """Return what a person calls the part of a file; '' for the main text."""
    return next((word for name, word in AREAS if name in part), "")


def called(part: str) -> str:
    """Return what a person calls the part of a file, the main text included."""
    return "本文" if part == BODY else area(part) or part


def shortened(text: str, start: int, end: int) -> str:
    """Return `text[start:end]` with a few words before and after it."""
    first, last = max(0, start - ROOM), min(len(text), end + ROOM)
    return ("…" if first else "") + text[first:last].strip() + ("…" if last < len(text) else "")


def _readable(xml: str) -> str:
    return unescape(MARK.sub("", XML.sub("", xml))).replace("\n", "")
