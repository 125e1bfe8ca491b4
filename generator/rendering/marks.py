"""Marks: what is put into a template when it is loaded, passes through Jinja as text, and is taken out afterwards.

A mark is written in noncharacters. XML allows them and no answer can hold them (`generator.rendering.cleaning` takes
them out), so nothing that a person typed is ever read as a mark.
"""

from __future__ import annotations

OPEN, CLOSE, SEPARATOR = "\ufdd0", "\ufdd1", "\ufdd2"
# Stands between two characters of an answer that stock docxtpl would read as its escape `{_{`.
GLUE = "\ufdd3"
SHOWN, OVER = "\ufdd4", "\ufdd5"  # round the number of an event, in a text that is traced

# The first letter of a mark says what it is, and what its payload holds.
PARAGRAPH = "n"  # a counted paragraph begins: its index in Plan.paragraphs
BOOKMARK = "b"  # the id of a bookmark: the id, its paragraph (an index; `n` before it: the next one), its name
BOOKMARK_NAME = "a"  # the name of that bookmark
BOOKMARK_END = "e"  # the id of a bookmark that ends: the id
SEQUENCE = "q"  # the result of a SEQ field: its arguments
DRAWING = "d"  # the id of a drawing
CONTROL = "c"  # the id of a content control: the template's own
REFERENCE = "r"  # the result of a REF field: its arguments
STYLE_REFERENCE = "s"  # the result of a STYLEREF field: its arguments
# A reference to another file, as words: the target, words for when it is not in the set, `number` for no name.
PHRASE = "p"
TRACE = "t"  # something of `tracing`: the number of the event
CREATED = "k"  # the date in the properties: the template's own


def mark(kind: str, *payload: str) -> str:
    """Return a mark of `kind` that carries `payload`."""
    return f"{OPEN}{kind}{SEPARATOR.join(payload)}{CLOSE}"
