"""Revision: two versions of a Word file, or three; parts in, parts and a report out; standard library only."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.revision.alignment import Alignment, Found, Pair, align, align_cells, align_rows, align_units
    from generator.revision.citing import Citation, Corrected, citations, corrected
    from generator.revision.comparing import compare
    from generator.revision.comparison import (
        FRAME,
        Comparison,
        ComparisonPart,
        ComparisonRow,
        RowState,
        Run,
        Shift,
        TextLine,
        plain,
    )
    from generator.revision.deciding import OURS, decide, waiting
    from generator.revision.drafting import merge, no_garbage
    from generator.revision.edits import Edits, element_name, opening_tag, tag_end
    from generator.revision.nameable import Named, split_sections, targets
    from generator.revision.report import Change, Conflict, Deed, Merged
    from generator.revision.tokens import Atom, Difference, atoms, differences, word_differences
    from generator.revision.touched import is_touched, said, says_the_same
    from generator.revision.units import Unit, row_unit, unit

# Each name and the module that it is imported from when it is asked for: most runs need none of them.
LATER = {
    "FRAME": "comparison",
    "OURS": "deciding",
    "Alignment": "alignment",
    "Atom": "tokens",
    "Change": "report",
    "Citation": "citing",
    "Comparison": "comparison",
    "ComparisonPart": "comparison",
    "ComparisonRow": "comparison",
    "Conflict": "report",
    "Corrected": "citing",
    "Deed": "report",
    "Difference": "tokens",
    "Edits": "edits",
    "Found": "alignment",
    "Merged": "report",
    "Named": "nameable",
    "Pair": "alignment",
    "RowState": "comparison",
    "Run": "comparison",
    "Shift": "comparison",
    "TextLine": "comparison",
    "Unit": "units",
    "align": "alignment",
    "align_cells": "alignment",
    "align_rows": "alignment",
    "align_units": "alignment",
    "atoms": "tokens",
    "citations": "citing",
    "compare": "comparing",
    "corrected": "citing",
    "decide": "deciding",
    "differences": "tokens",
    "element_name": "edits",
    "is_touched": "touched",
    "merge": "drafting",
    "plain": "comparison",
    "opening_tag": "edits",
    "no_garbage": "drafting",
    "row_unit": "units",
    "said": "touched",
    "says_the_same": "touched",
    "split_sections": "nameable",
    "targets": "nameable",
    "tag_end": "edits",
    "unit": "units",
    "waiting": "deciding",
    "word_differences": "tokens",
}

__all__ = [
    "FRAME",
    "OURS",
    "Alignment",
    "Atom",
    "Change",
    "Citation",
    "Comparison",
    "ComparisonPart",
    "ComparisonRow",
    "Conflict",
    "Corrected",
    "Deed",
    "Difference",
    "Edits",
    "Found",
    "Merged",
    "Named",
    "Pair",
    "RowState",
    "Run",
    "Shift",
    "TextLine",
    "Unit",
    "align",
    "align_cells",
    "align_rows",
    "align_units",
    "atoms",
    "citations",
    "compare",
    "corrected",
    "decide",
    "differences",
    "element_name",
    "is_touched",
    "merge",
    "no_garbage",
    "opening_tag",
    "plain",
    "row_unit",
    "said",
    "says_the_same",
    "split_sections",
    "tag_end",
    "targets",
    "unit",
    "waiting",
    "word_differences",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in LATER:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        found = getattr(import_module(f"{__name__}.{LATER[name]}"), name)
        return globals().setdefault(name, found)
