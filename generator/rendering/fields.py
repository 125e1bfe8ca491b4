"""Fields in a template: what is computed here gets a mark as its stored result."""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Any

from generator.rendering.marks import REFERENCE, SEQUENCE, STYLE_REFERENCE, mark
from generator.rendering.wordparts import XML_SPACE, Styles, W

# The pages of a PAGEREF are known to Word only, after layout; it fills them in when it updates the fields.
UNKNOWN_PAGE = "－"
WORD = re.compile(r'"((?:[^"\\]|\\.)*)"|((?:\{\{.*?\}\}|\S)+)')
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"

Element = Any


@dataclass
class Field:
    """A field: its instruction, the texts (w:t) of its stored result, and the paragraphs that it stands in."""

    instruction: str = ""
    results: list[Element] = field(default_factory=list)
    paragraphs: tuple[Element, ...] = ()
    in_result: bool = False


def words(instruction: str) -> list[str]:
    """Return the words of a field's instruction, quotes taken off."""
    return [quoted or plain for quoted, plain in WORD.findall(instruction)]


def fields(root: Element) -> Iterator[Field]:
    """Yield the fields under `root` in order of their ends, nested ones before those that hold them."""
    open_fields: list[Field] = []
    for element in root.iter(f"{W}fldChar", f"{W}instrText", f"{W}t", f"{W}fldSimple"):
        if element.tag == f"{W}fldSimple":
            results = list(element.iter(f"{W}t"))
            yield Field(element.get(f"{W}instr", ""), results, _paragraph(element))
        elif element.tag == f"{W}fldChar":
            kind = element.get(f"{W}fldCharType")
            if kind == "begin":
                open_fields.append(Field(paragraphs=_paragraph(element)))
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


def mark_results(root: Element, kinds: Collection[str], styles: Styles) -> None:
    """Replace the stored results of the fields of `kinds` (REF, SEQ, STYLEREF, PAGEREF) by their marks."""
    for found in list(fields(root)):
        parts = words(found.instruction)
        if parts and parts[0].upper() in kinds and found.results and not _repeated(found):
            text = _result(parts[0].upper(), parts[1:], styles)
            if text is not None:
                _replace(found.results, text)


def styles_referred_to(root: Element, styles: Styles) -> set[str]:
    """Return the ids of the styles that the STYLEREF fields under `root` mean."""
    instructions = [words(found.instruction) for found in fields(root)]
    named = [parts[1] for parts in instructions if len(parts) > 1 and parts[0].upper() == "STYLEREF"]
    return {styles.id_of(name) for name in named} - {""}


def needs_word(root: Element) -> bool:
    """Tell whether there are fields under `root` that only Word can fill: contents and page numbers of bookmarks."""
    return any(words(found.instruction)[:1] in (["TOC"], ["PAGEREF"]) for found in fields(root))


def _result(kind: str, arguments: list[str], styles: Styles) -> str | None:
    if kind == "PAGEREF":
        return UNKNOWN_PAGE
    if not arguments:
        return None
    if kind == "REF":
        return mark(REFERENCE, *arguments)
    if kind == "SEQ":
        return mark(SEQUENCE, *arguments)
    style = styles.id_of(arguments[0])
    return mark(STYLE_REFERENCE, style, *arguments[1:]) if style else None


def _repeated(found: Field) -> bool:
    """Tell whether a field stands in a fallback, which says a second time what stands before it."""
    return any(element.tag == FALLBACK for element in found.results[0].iterancestors())


def _replace(results: list[Element], text: str) -> None:
    first, *others = results
    first.text = text
    first.set(XML_SPACE, "preserve")
    for other in others:
        run = other.getparent()
        run.remove(other)
        if run.getparent() is not None and all(child.tag == f"{W}rPr" for child in run):
            run.getparent().remove(run)


def _paragraph(element: Element) -> tuple[Element, ...]:
    return tuple(itertools.islice(element.iterancestors(f"{W}p"), 1))
