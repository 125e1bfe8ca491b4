"""Revision: two versions of a Word file, or three; parts in, parts and a report out; standard library only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.later import later

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
    "alignment": "Alignment Found Pair align align_cells align_rows align_units",
    "citing": "Citation Corrected citations corrected",
    "comparing": "compare",
    "comparison": "FRAME Comparison ComparisonPart ComparisonRow RowState Run Shift TextLine plain",
    "deciding": "OURS decide waiting",
    "drafting": "merge no_garbage",
    "edits": "Edits element_name opening_tag tag_end",
    "nameable": "Named split_sections targets",
    "report": "Change Conflict Deed Merged",
    "tokens": "Atom Difference atoms differences word_differences",
    "touched": "is_touched said says_the_same",
    "units": "Unit row_unit unit",
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
    __getattr__ = later(__name__, LATER)
