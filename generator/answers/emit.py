"""Answers as YAML that people can read and change."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date

from generator.answers.disputes import Said, Spot
from generator.questionnaire import Question, Value

INDENT = 2
# What may stand without quotes: a letter first, then letters, digits and punctuation that YAML never reads as its own.
PLAIN = re.compile(r"[^\W\d_](?:[\w（）「」『』、。・／／〜～ー―…+./@-]| (?=\S))*")
WORDS = frozenset(["true", "false", "yes", "no", "on", "off", "null", "y", "n"])
ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"})


def emit_entry(question: Question, value: Value, indent: int) -> list[str]:
    """Return the lines `key: value` for an answer, indented by `indent`."""
    return emit_after(f"{' ' * indent}{question.key}:", "", question, value, indent)


def emit_after(prefix: str, comment: str, question: Question, value: Value, indent: int) -> list[str]:
    """Return the lines of `value` after `prefix`, which ends with the colon, keeping `comment` on its line."""
    tail = f"  {comment}" if comment else ""
    if question.fields and isinstance(value, tuple) and value:
        lines = [f"{prefix}{tail}"]
        for record in value:
            if isinstance(record, dict):
                lines += emit_record(question, record, indent + INDENT)
        return lines
    if isinstance(value, str) and _is_literal(value):
        pad = " " * (indent + INDENT)
        return [f"{prefix} |-{tail}", *(pad + line if line else "" for line in value.split("\n"))]
    return [f"{prefix} {emit_scalar(value)}{tail}"]


def emit_record(question: Question, record: Mapping[str, Value], indent: int) -> list[str]:
    """Return the lines of one record as an item of a list whose dash stands at `indent`."""
    lines = [f"{' ' * (indent + INDENT)}id: {emit_scalar(record['id'])}"]
    for field in question.fields:
        if field.key in record:
            lines += emit_entry(field, record[field.key], indent + INDENT)
    return with_dash(lines, indent)


def emit_disputes(key: str, disputed: Mapping[Spot, Sequence[Said]], indent: int) -> list[str]:
    """Return the lines of what is disputed under `key`; none if nothing is."""
    pad = " " * indent
    lines = [f"{pad}{key}:"] if disputed else []
    for spot, said in disputed.items():
        lines.append(f"{pad}  {spot}:")
        for one in said:
            lines += [f"{pad}    - who: {emit_scalar(one.who)}", f"{pad}      said: {emit_scalar(one.value)}"]
    return lines


def emit_to_confirm(key: str, remarks: Mapping[str, Sequence[str]], indent: int) -> list[str]:
    """Return the lines of what is to be confirmed under `key`; none if nothing is."""
    pad = " " * indent
    lines = [f"{pad}{key}:"] if remarks else []
    for asked, texts in remarks.items():
        lines += [f"{pad}  {asked}:", *(f"{pad}    - {emit_scalar(text)}" for text in texts)]
    return lines


def with_dash(lines: list[str], indent: int) -> list[str]:
    """Return `lines` with the dash of a list item at `indent` on the first of them."""
    first = lines[0]
    return [f"{first[:indent]}-{first[indent + 1 :]}", *lines[1:]]


def emit_scalar(value: Value) -> str:
    """Return a value that is no record on one line."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return f"[{', '.join(emit_scalar(item) for item in value if isinstance(item, str))}]"
    if isinstance(value, str):
        return value if PLAIN.fullmatch(value) and value.lower() not in WORDS else f'"{value.translate(ESCAPES)}"'
    return value.isoformat() if isinstance(value, date) else str(value)


def _is_literal(text: str) -> bool:
    return "\n" in text and "\t" not in text and not text.startswith((" ", "\n"))
