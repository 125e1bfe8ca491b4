"""Forms that are letters: an oath, a notice to persons. Whom it is for, what it says item by item, who signs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.authoring.body import Counters
from generator.authoring.controls import ROOMY_DATE, date_control, text_control
from generator.authoring.numbering import SUPPLEMENT
from generator.authoring.xml import paragraph, run, tag_paragraph, text_run
from generator.catalogue import Form, FormField

ADDRESSEE, OPENING, SENDER = ("宛先", "宛名"), "前文", "差出人"
TAB = run("<w:tab/>")
WHOLE = re.compile(r"((?:\{% (?:if|for) [^%]+ %\})*)(.*?)((?:\{% end(?:if|for) %\})*)")
TAG = re.compile(r"\{% (.+?) %\}")


def letter(form: Form, counters: Counters) -> str:
    """Return the paragraphs of a letter: what has a text is printed, the rest is a line to write on."""
    items = f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{counters.restart(SUPPLEMENT, 0)}"/></w:numPr>'
    return "".join(part for column in form.fields for field in column.stack for part in _part(field, items))


def _part(field: FormField, items: str) -> Iterator[str]:
    if field.kind == "date":
        yield paragraph("右寄せ", date_control(ROOMY_DATE, field.name))
    elif field.name in ADDRESSEE:
        yield paragraph("宛名", _lines(field.text) if field.text else text_control(field.name) + text_run("　様"))
    elif field.name == OPENING:
        yield paragraph("BodyText", _lines(field.text))
    elif field.name == SENDER:
        yield paragraph("右寄せ", _lines(field.text))
    elif field.text:
        first, *listed = field.text.splitlines()
        yield paragraph("附則項", text_run(first), items)
        for line in listed:
            yield from _bullet(line)
    elif field.kind == "lines":
        yield paragraph("附則項", text_run(field.name), items)
        yield paragraph("記入行", text_control(field.name) + TAB)
        yield from (paragraph("記入行", TAB) for _ in range(field.lines - 1))
    else:
        yield paragraph("記入行", text_run(f"{field.name}　") + text_control(field.name) + TAB)


def _bullet(line: str) -> Iterator[str]:
    """Yield a line of a list; tags that enclose the whole of it stand outside, so that no empty bullet is left."""
    opening, words, closing = WHOLE.fullmatch(line).groups()  # type: ignore[union-attr]  # any line is one
    outside = len(TAG.findall(opening)) == len(TAG.findall(closing))
    yield from (tag_paragraph(tag) for tag in TAG.findall(opening) if outside)
    yield paragraph("ListBullet", text_run((words if outside else line).removeprefix("・")))
    yield from (tag_paragraph(tag) for tag in TAG.findall(closing) if outside)


def _lines(text: str) -> str:
    return run("<w:br/>").join(text_run(line) for line in text.splitlines())
