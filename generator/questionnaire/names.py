"""Names: what a key may look like, which names templates keep for themselves, and what was probably meant."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable

KEY = re.compile(r"[a-z][a-z0-9_]{0,39}")
CHOICE_VALUE = re.compile(r"[a-z0-9][a-z0-9_]{0,39}")

# What rendering, context and the answers file bring along, what Jinja reserves, and the words of conditions.
RESERVED = frozenset(
    [
        "role",
        "contact",
        "law",
        "fact",
        "gloss",
        "doc",
        "ref",
        "form",
        "forms",
        "preset",
        "used_record_numbers",
        "first_checks",
        "has_first_checks",
        "open_items",
        "has_open_items",
        "default_items",
        "default_rules",
        "default_values",
        "revision",
        "changed_documents",
        "open_conflicts",
        "readers",
        "comparison",
        "article_scheme",
        # What the answers file keeps beside the answers.
        "preset",
        "used_record_numbers",
        "disputed",
        "to_confirm",
        "kitei_id",
        "loop",
        "all",
        "any",
        "not",
        "and",
        "or",
        "if",
        "elif",
        "else",
        "endif",
        "for",
        "endfor",
        "in",
        "is",
        "true",
        "false",
        "none",
        "block",
        "endblock",
        "extends",
        "include",
        "import",
        "from",
        "macro",
        "endmacro",
        "set",
        "endset",
        "filter",
        "endfilter",
        "call",
        "endcall",
        "raw",
        "endraw",
        "autoescape",
        "endautoescape",
        "with",
        "endwith",
        "without",
        "context",
        "self",
        "super",
        "caller",
        "varargs",
        "kwargs",
        "namespace",
        "range",
        "dict",
        "lipsum",
        "cycler",
        "joiner",
        "recursive",
        "scoped",
        "ignore",
        "missing",
        "do",
        "continue",
        "break",
        "trans",
        "endtrans",
        "pluralize",
        "p",
        "r",
        "tr",
        "tc",
        "colspan",
        "cellbg",
        "vm",
        "hm",
    ]
)
RESERVED_FIELDS = frozenset({"id", "is_given"})


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return 「…」ではありませんか。 with the nearest of `known`, or nothing if none is near."""
    near = difflib.get_close_matches(str(word), list(known), n=1, cutoff=0.6)
    return f"「{near[0]}」ではありませんか。" if near else ""
