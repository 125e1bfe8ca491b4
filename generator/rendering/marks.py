"""Marks: what is put into a template when it is loaded, passes through Jinja as text, and is taken out afterwards.

A mark is written in noncharacters, which XML allows and which no answer can hold (`generator.rendering.text` takes
them out), so nothing that a person typed is ever read as one.
"""

from __future__ import annotations

import re

OPEN, CLOSE, SEPARATOR = "\ufdd0", "\ufdd1", "\ufdd2"
# Stands between two characters that stock docxtpl would otherwise read as its escape `{_{`.
GLUE = "\ufdd3"

# The first letter of a mark says what it is.
PARAGRAPH = "n"  # a counted paragraph begins: index into Plan.paragraphs
BOOKMARK = "b"  # the number of a bookmark that begins: its number, paragraph, name
BOOKMARK_END = "e"
REFERENCE = "r"  # the result of a REF field: its target and switches
SEQUENCE = "q"  # the result of a SEQ field: its instruction
STYLE_REFERENCE = "s"  # the result of a STYLEREF field: its instruction
PHRASE = "p"  # a reference to another file, as words: its target, other words
DRAWING = "d"  # the id of a drawing
CONTROL = "c"  # the id of a content control: the template's own

ANY = re.compile(f"[{OPEN}-{GLUE}]")


def mark(kind: str, *payload: str) -> str:
    """Return a mark of `kind` that carries `payload`."""
    return f"{OPEN}{kind}{SEPARATOR.join(payload)}{CLOSE}"
