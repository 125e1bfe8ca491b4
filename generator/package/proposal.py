"""A draft (改定案): the edited file with what is new in ours as tracked changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import generator.revision  # its parts are imported when they are called: most runs need none
from generator.package.marks import as_borne


@dataclass(frozen=True)
class Proposal:
    """The parts of a draft with so many changes and conflicts; None and why, where there can be none."""

    parts: Mapping[str, bytes] | None = None
    changes: int = 0
    conflicts: int = 0
    refused: str = ""


def proposed(
    base: Mapping[str, bytes], theirs: Mapping[str, bytes], ours: Mapping[str, bytes], *, edition: str, day: str
) -> Proposal:
    """Return the draft that joins what changed from `base` to `ours` to the edited file `theirs`."""
    merged = generator.revision.merge(as_borne(base, theirs), theirs, ours, edition=edition, date=day)
    return Proposal(merged.parts, len(merged.changes), len(merged.conflicts), merged.refused.removesuffix("。"))
