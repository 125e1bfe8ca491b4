"""The words of spreadsheet XML: texts, addresses, numbers, whatever namespace they stand in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time
from typing import TypeAlias

from lxml import etree

from generator.cells.model import Place

Xml: TypeAlias = etree._Element
ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
ADDRESS = re.compile(r"\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})")


@dataclass(frozen=True)
class Text:
    """A text of a cell, `struck` wholly or `partly`."""

    text: str
    struck: bool = False
    partly: bool = False


def safe_parser() -> etree.XMLParser:
    """Return a parser that fetches nothing and replaces no entity."""
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)


def text_of(element: Xml, tag: str = "t") -> Text:
    """Return the text of a string item: its runs together, without the reading (furigana) beside them."""
    words: list[str] = []
    struck: list[bool] = []
    for one in element.iter(f"{{*}}{tag}"):
        run = one.getparent()
        if run is not None and local_name(run) == "rPh":
            continue
        text = decoded(one.text or "")
        words.append(text)
        if text.strip():
            look = next((child for child in run if local_name(child) == "rPr"), None) if run is not None else None
            marks = [] if look is None else [child for child in look if local_name(child) == "strike"]
            struck.append(any(mark.get("val") not in ("0", "false") for mark in marks))
    return Text("".join(words), bool(struck) and all(struck), any(struck) and not all(struck))


def decoded(text: str) -> str:
    """Return the text for which `text` stands: a workbook writes a character that XML cannot hold as _x0007_."""
    return ESCAPED.sub(lambda match: chr(int(match[1], 16)), text) if "_x" in text else text


def iso_moment(text: str) -> datetime | time | None:
    """Return the moment that `text` spells as ISO 8601, None if it is none."""
    for read in (datetime.fromisoformat, time.fromisoformat):
        try:
            found: datetime | time = read(text.strip())
        except ValueError:
            continue
        return found.replace(tzinfo=None)
    return None


def place_of(text: str) -> Place | None:
    """Return row and column of an address such as H6, None if it is none."""
    match = ADDRESS.fullmatch(text)
    if match is None:
        return None
    column = 0
    for letter in match[1]:
        column = column * 26 + ord(letter) - 64
    return int(match[2]), column


def area_of(text: str) -> tuple[Place, Place] | None:
    """Return first and last place of A1:C3, None if it is none."""
    first, _, last = text.partition(":")
    start, end = place_of(first), place_of(last or first)
    return (start, end) if start and end and start <= end and start[1] <= end[1] else None


def within(root: Xml, tag: str) -> Iterator[Xml]:
    """Return all elements of that local name."""
    found: Iterator[Xml] = root.iter(f"{{*}}{tag}")
    return found


def local_name(element: Xml) -> str:
    """Return the name of an element without its namespace."""
    return str(element.tag).rpartition("}")[2]


def relation_id(element: Xml) -> str:
    """Return the id of the relationship that an element names."""
    return next((str(value) for key, value in element.attrib.items() if str(key).endswith("}id")), "")


def number_of(text: str | None) -> int:
    """Return a number as XML spells it, 0 if it is none."""
    return int(text) if text and text.isdecimal() and len(text) < 10 else 0


def is_true(text: str | None) -> bool:
    """Tell whether an attribute says yes."""
    return text in ("1", "true", "on")
