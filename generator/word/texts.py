"""All that XML of a Word file says: text and values of attributes, a paragraph at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from generator.word.roles import is_xml

BREAKS = re.compile(rb"</(?:\w+:)?p>|<(?:\w+:)?(?:tab|br|cr)\b[^>]*>")
TAGS = re.compile(rb"<[^>]*>")
VALUES = re.compile(rb'="([^"]+)"')
PARAGRAPH_END = re.compile(rb"</(?:\w+:)?p>")
USUAL = b"</w:p>"
# Vocabulary of Word's own and numbers of its making: no person writes them and none reads them.
HARMLESS = re.compile(
    rb"<(?:\w+:)?(?:rFonts|latin|ea|cs|font|lsdException|lang|themeFontLang|rsid\w*|proofErr|Default|Override)\b[^>]*>"
    rb'|\s(?:xmlns(?::\w+)?|[\w:]*(?:rsid\w*|paraId|textId|durableId)|mc:Ignorable|Requires|uri|Type)="[^"]*"'
)
NUMBERS = re.compile(rb'="(?:-?[0-9.]+|[0-9A-Fa-f]+|auto|on|off|true|false|center|left|right|both)"')
# What the patterns above do not see: other encodings, CDATA, comments, apostrophes round values, blanks beside "=".
UNUSUAL = re.compile(rb"<[!?]|=\s*'|\w\s+=\s*\"|=\s+\"")
ASIDES = re.compile(rb"<!--(.*?)-->|<\?(.*?)\?>", re.DOTALL)


def pieces(data: bytes) -> Iterator[bytes]:
    """Yield the XML of a part in pieces: a paragraph, or an element of a part without paragraphs, at a time."""
    return iter(split(plain_xml(data)))


def split(data: bytes) -> list[bytes]:
    """Return XML in UTF-8 in pieces, without a look at how it is written: see `is_unusual`."""
    if USUAL in data:
        return data.split(USUAL)
    return PARAGRAPH_END.split(data) if PARAGRAPH_END.search(data) else data.split(b"><")


def is_unusual(piece: bytes) -> bool:
    """Tell whether a piece of `split` is written in a way that only `plain_xml` makes readable for this module."""
    return UNUSUAL.search(piece) is not None


def is_utf8(data: bytes) -> bool:
    """Tell whether XML is in UTF-8 as it stands, without a mark before it."""
    head = data[: data.find(b"?>") + 2] if data.startswith(b"<?") else b""
    return data[:1] == b"<" and (b"encoding" not in head or b"tf-8" in head.lower())


def text_of(piece: bytes) -> str:
    """Return the text of a piece as `pieces` yields it, and after it the values of its attributes."""
    piece = _whole(piece)
    text = TAGS.sub(b"", BREAKS.sub(b"\n", piece))
    # A character that nobody types: what stands in two values makes no word together.
    return unescape(b"\0".join([text, *_values(piece)]).decode("utf-8", "replace"))


def values_of(piece: bytes) -> list[str]:
    """Return the values of all attributes of a piece that a person may have written."""
    return [unescape(value.decode("utf-8", "replace")) for value in _values(_whole(piece))]


def raw_values(piece: bytes) -> list[bytes]:
    """Return the values of all attributes of a piece as they stand there: the quick look before `values_of`."""
    return VALUES.findall(piece)


def shown_text(piece: bytes) -> str:
    """Return the text of a piece alone."""
    return unescape(TAGS.sub(b"", BREAKS.sub(b"\n", _whole(piece))).decode("utf-8", "replace"))


def plain_xml(data: bytes) -> bytes:
    """Return XML that says the same in UTF-8, with quotation marks round values and without CDATA.

    What cannot be parsed is returned as it is.
    """
    from xml.etree import ElementTree  # 10 ms, which only an unusual file costs

    if is_utf8(data) and not is_unusual(data[data.find(b"?>") + 1 :] if data.startswith(b"<?") else data):
        return data
    try:
        parser = ElementTree.XMLParser(target=ElementTree.TreeBuilder(insert_comments=True, insert_pis=True))
        return _asides_last(ElementTree.tostring(ElementTree.fromstring(data, parser), "utf-8"))
    except (ElementTree.ParseError, ValueError, LookupError):
        return _decoded(data)


def _asides_last(data: bytes) -> bytes:
    """Return `data` with its comments and processing instructions as text behind everything else."""
    asides = [(first or second).replace(b"<", b" ").replace(b">", b" ") for first, second in ASIDES.findall(data)]
    return ASIDES.sub(b"", data) + b"".join(b"<aside>" + aside + b"</aside>" for aside in asides)


def _decoded(data: bytes) -> bytes:
    """Return broken or comment-bearing XML as UTF-8 where its encoding can be seen."""
    if is_xml(data) and b"\0" in data[:4]:
        return data.decode("utf-16-be" if data[:1] in (b"\xfe", b"\0") else "utf-16-le", "replace").encode()
    return data


def _whole(piece: bytes) -> bytes:
    # Split between elements, a piece has lost its first bracket.
    return piece if piece.startswith(b"<") else b"<" + piece if b">" in piece else piece


def _values(piece: bytes) -> list[bytes]:
    return VALUES.findall(NUMBERS.sub(b"", HARMLESS.sub(b"", piece)))
