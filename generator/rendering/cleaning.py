"""Text as it may stand in a Word file: as it was typed, minus what XML cannot hold."""

from __future__ import annotations

import re

ASTRAL = "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0x110000, 0x10000))
ILLEGAL = "\x00-\x06\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff"
NONCHARACTERS = f"\ufdd0-\ufdef{ASTRAL}"
# One look at each value tells whether there is anything to do.
UNCLEAN = re.compile(f"[\x07\x0b\r{ILLEGAL}{NONCHARACTERS}]").search
BREAKS = re.compile("\r\n?|\x0b")
DROPPED = re.compile(f"[\x07{ILLEGAL}{NONCHARACTERS}]")
DROPPED_FROM_MARKUP = re.compile(f"[\x0b{ILLEGAL}]")
PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")


def clean(text: str) -> str:
    """Return `text` without what a Word file cannot hold; every kind of line end becomes a newline.

    XML forbids most control characters and lone surrogates (a parser that recovers drops the rest of the text with
    them); noncharacters are kept for our marks. A vertical tab is how Word and Excel copy a line break.
    """
    if not UNCLEAN(text):
        return text
    text = PAIR.sub(lambda m: m[0].encode("utf-16", "surrogatepass").decode("utf-16"), text)
    return DROPPED.sub("", BREAKS.sub("\n", text))


def clean_markup(xml: str) -> str:
    """Return ready-made markup without what XML forbids; marks, and docxtpl's \\a and \\f, stay."""
    return DROPPED_FROM_MARKUP.sub("", xml)
