"""Compiled templates as Python source: one function a part, and long texts a line for each paragraph."""

from __future__ import annotations

import ast
import re

INDENT = "    "
LONG = 100
# Where a line of the source may end: before what begins a paragraph, a row, a level of a list, a style.
PIECE = re.compile(r"(?=<w:(?:p|tr|tbl|abstractNum|lvl|num|style|sectPr)[ >])")
PRINTED = re.compile(r"( *)yield ((['\"]).*\3)")


def function_of(name: str, source: str) -> str:
    """Return the source of a function `name(environment)` that gives what the module `source` of Jinja defines."""
    # Where each line came from is for tracebacks only, and as long as the rest.
    body = source[: source.rindex("debug_info = ")] + "debug_info = ''"
    lines = (f"{INDENT}{line}" for line in body.split("\n") if line.strip())
    return "\n".join([f"def {name}(environment):", *map(_in_pieces, lines), f"{INDENT}return locals()\n"])


def literal(value: object, indent: str = "") -> str:
    """Return `value` as Python writes it; a long text in brackets, over several lines."""
    if isinstance(value, str) and len(value) > LONG:
        pieces = [piece for piece in PIECE.split(value) if piece]
        if len(pieces) > 1:
            lines = "\n".join(f"{indent}{INDENT}{piece!r}" for piece in pieces)
            return f"(\n{lines}\n{indent})"
    return repr(value)


def _in_pieces(line: str) -> str:
    match = PRINTED.fullmatch(line) if len(line) > LONG else None
    if match is None:
        return line
    return f"{match[1]}yield {literal(ast.literal_eval(match[2]), match[1])}"
