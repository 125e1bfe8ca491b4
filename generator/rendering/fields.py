"""Fields in a template: what is computed here gets a mark as its stored result."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from generator.rendering.marks import REFERENCE, SEQUENCE, STYLE_REFERENCE, mark
from generator.rendering.wordparts import XML_SPACE, W

# The pages of a PAGEREF are known to Word only, after layout; it fills them in when it updates the fields.
UNKNOWN_PAGE = "－"
WORD = re.compile(r'"((?:[^"\\]|\\.)*)"|(\{\{.*?\}\}\S*|\S+)')

Element = Any


@dataclass
class Field:
    """A field of one part: its instruction, and the runs' texts (w:t) between separator and end."""

    instruction: str = ""
    results: list[Element] = field(default_factory=list)
    in_result: bool = False
    paragraph: Element = None


def words(instruction: str) -> list[str]:
    """Return the words of a field's instruction, quotes taken off."""
    return [quoted or plain for quoted, plain in WORD.findall(instruction)]


def fields(root: Element) -> Iterator[Field]:
    """Yield the fields under `root` in order of their ends, nested ones before those that hold them."""
    open_fields: list[Field] = []
    for element in root.iter(f"{W}fldChar", f"{W}instrText", f"{W}t", f"{W}fldSimple"):
        if element.tag == f"{W}fldSimple":
            results = list(element.iter(f"{W}t"))
            yield Field(element.get(f"{W}instr", ""), results, paragraph=_paragraph(element))
        elif element.tag == f"{W}fldChar":
            kind = element.get(f"{W}fldCharType")
            if kind == "begin":
                open_fields.append(Field(paragraph=_paragraph(element)))
            elif open_fields and kind == "separate":
                open_fields[-1].in_result = True
            elif open_fields and kind == "end":
                yield open_fields.pop()
        elif open_fields:
            innermost = open_fields[-1]
            if innermost.in_result and element.tag == f"{W}t":
                innermost.results.append(element)
            elif not innermost.in_result and element.tag == f"{W}instrText":
                innermost.instruction += element.text or ""


def mark_results(root: Element, kinds: Iterable[str]) -> None:
    """Replace the stored results of the fields of `kinds` (REF, SEQ, STYLEREF, PAGEREF) by their marks."""
    for found in list(fields(root)):
        parts = words(found.instruction)
        if parts and parts[0].upper() in kinds and found.results:
            text = _result(parts)
            if text is not None:
                _replace(found.results, text)


def _result(parts: list[str]) -> str | None:
    kind, arguments = parts[0].upper(), parts[1:]
    if kind == "PAGEREF":
        return UNKNOWN_PAGE
    if not arguments:
        return None
    if kind == "REF":
        return mark(REFERENCE, *arguments)
    return mark(SEQUENCE if kind == "SEQ" else STYLE_REFERENCE, *arguments)


def _replace(results: list[Element], text: str) -> None:
    first, *others = results
    first.text = text
    first.set(XML_SPACE, "preserve")
    for other in others:
        run = other.getparent()
        run.remove(other)
        if run.getparent() is not None and all(child.tag == f"{W}rPr" for child in run):
            run.getparent().remove(run)


def _paragraph(element: Element) -> Element:
    return next(element.iterancestors(f"{W}p"), None)
