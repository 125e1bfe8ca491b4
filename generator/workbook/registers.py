"""A form of forms.yaml as a register in a workbook, filled with the records of the answers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from generator.catalogue import Form, FormField, KnownRows, Workbook
from generator.questionnaire import parse_date
from generator.rendering import plain_text
from generator.workbook.model import CellValue, Column, Line, Register

NUMBERS = frozenset("0123456789")
COUNTED = frozenset(("No", "台数", "点数"))
"""Fields that hold numbers, which sort as numbers."""
EMPTY = re.compile(r"(?:―|該当なし|【要記入：.*】)?$")


def register_of(form: Form, words: Mapping[str, object]) -> Register:
    """Return the register that `form` is for the company of `words`; `form.workbook` says what it computes.

    Raises UnprintableError where a value of its lines cannot be printed.
    """
    kept = form.workbook
    assert kept is not None, "a form that is kept as a workbook"
    columns = tuple(
        Column(
            field.name,
            _kind(field, kept),
            field.choices,
            formula=kept.formulas.get(field.name, ""),
            overdue=kept.overdue.get(field.name),
            high=kept.high.get(field.name, ()),
            hint=kept.hints.get(field.name, ""),
        )
        for column in form.fields
        for field in column.stack
    )
    return Register(
        form.number,
        form.title,
        str(words["company_name"]),
        str(words["version"]),
        plain_text(kept.about, words),
        columns,
        tuple(_lines(kept.rows, columns, words)),
        top=kept.top,
        summary=kept.summary,
    )


def _kind(field: FormField, kept: Workbook) -> str:
    # What is compared with today is a day here, even where the printed form leaves room for "none".
    if field.kind == "date" or field.name in kept.overdue:
        return "date"
    if field.name in COUNTED:
        return "number"
    return field.kind if field.kind in ("choice", "wide") else "text"


def _lines(rows: Sequence[KnownRows], columns: Sequence[Column], words: Mapping[str, object]) -> Iterator[Line]:
    by_name = {column.name: column for column in columns}
    for place, known in enumerate(rows):
        # The same list may give several lines a record: a threat each, in the analysis of risks.
        again = sum(other.each == known.each for other in rows[:place])
        listed = f"{known.each}#{again + 1}" if again else known.each
        if known.when and not words.get(known.when):
            continue
        for number, record in enumerate(_records(words.get(known.each)), 1):
            loop = {**words, "row": record, "loop": {"index": number}}
            printed = ((name, plain_text(source, loop).strip()) for name, source in known.values.items())
            # What is open or does not apply is an empty cell: here somebody is going to write.
            values = {name: _value(by_name[name], text) for name, text in printed if not EMPTY.match(text)}
            if values:
                yield Line(f"{listed}:{getattr(record, 'id', number)}", values)


def _records(value: object) -> Iterator[object]:
    for record in value if isinstance(value, Sequence) else ():
        if getattr(record, "is_given", True):
            yield record


def _value(column: Column, text: str) -> CellValue:
    """Return what the cell holds: a day or a number where the column has them, so that they sort and compute."""
    if column.kind == "date":
        return parse_date(text) or text
    return int(text) if column.kind in ("choice", "number") and set(text) <= NUMBERS else text
