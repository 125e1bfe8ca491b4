"""What may come out of a template: text as it was typed, minus what XML cannot hold."""

from __future__ import annotations

import re
from typing import Any

from markupsafe import Markup, escape

from generator.rendering.marks import GLUE

ASTRAL = "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0x110000, 0x10000))
ILLEGAL = "\x00-\x06\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff"
NONCHARACTERS = f"\ufdd0-\ufdef{ASTRAL}"
# One look at each value tells whether there is anything to do.
UNCLEAN = re.compile(f"[\x07\x0b\r{ILLEGAL}{NONCHARACTERS}]").search
BREAKS = re.compile("\r\n?|\x0b")
DROPPED = re.compile(f"[\x07{ILLEGAL}{NONCHARACTERS}]")
DROPPED_FROM_MARKUP = re.compile(f"[\x0b{ILLEGAL}]")
PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
# docxtpl writes its escape `{_{` for `{{`; in an answer it is what the person typed.
STOCK_ESCAPE = re.compile(r"(?<=\{)(?=_[{%])|(?<=[}%])(?=_\})")


def clean(text: str) -> str:
    """Return `text` without what a Word file cannot hold; every kind of line end becomes a newline.

    XML forbids most control characters and lone surrogates (a parser that recovers drops the rest of the text with
    them); noncharacters are kept for our marks. A vertical tab is how Word and Excel copy a line break.
    """
    if not UNCLEAN(text):
        return text
    text = PAIR.sub(lambda m: m[0].encode("utf-16", "surrogatepass").decode("utf-16"), text)
    return DROPPED.sub("", BREAKS.sub("\n", text))


class UnprintableError(Exception):
    """A value that must not be printed; `str()` is the finished Japanese sentence."""


def printed(value: Any) -> Any:
    """Return what `{{ value }}` prints: the environment's `finalize`; strings are escaped after it, markup is not."""
    if value.__class__ is str:
        return clean(value) if UNCLEAN(value) else value
    if value.__class__ is int:
        return value
    return _printed_object(value)


def _printed_object(value: Any) -> Any:
    if isinstance(value, Markup):
        return Markup(DROPPED_FROM_MARKUP.sub("", value))
    if value is None:
        raise UnprintableError("印字する値がありません（None）。")
    if isinstance(value, bool):
        raise UnprintableError("「はい・いいえ」の値は、そのままでは書けません。{% if … %} で書き分けてください。")
    if type(value).__module__.startswith("docxtpl."):
        return Markup(DROPPED_FROM_MARKUP.sub("", value.__html__()))
    return clean(str(value))


def printed_for_stock(value: Any) -> Any:
    """Return what `{{ value }}` prints on the way through stock docxtpl, which would undo its escape in answers."""
    value = printed(value)
    return STOCK_ESCAPE.sub(GLUE, value) if isinstance(value, str) and "_" in value else value


def escaped(value: Any) -> Markup:
    """Return `value` as the filters `e` and `escape` do: cleaned, then escaped once."""
    return value if isinstance(value, Markup) else escape(clean(str(value)))
