"""Revision: two versions of a Word file, or three; parts in, parts and a report out; standard library only."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.revision.deciding import OURS, decide, waiting
    from generator.revision.touched import is_touched, said, says_the_same

# Each name and the module that it is imported from when it is asked for: most runs need none of them.
LATER = {
    "OURS": "deciding",
    "decide": "deciding",
    "is_touched": "touched",
    "said": "touched",
    "says_the_same": "touched",
    "waiting": "deciding",
}

__all__ = ["OURS", "decide", "is_touched", "said", "says_the_same", "waiting"]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in LATER:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        found = getattr(import_module(f"{__name__}.{LATER[name]}"), name)
        return globals().setdefault(name, found)
