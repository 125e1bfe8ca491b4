"""The bound volume: a frame and the files of a company's folder as one Word file; parts in, parts and a report out.

It never says what the files do not say: their words, numbers and tables stand in it as they stand there. Standard
library only, so that it runs in a browser too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.later import later
from generator.volume.model import FORMAT, Bound, Held, Member, Place

if TYPE_CHECKING:
    from generator.volume.binding import bind

# WHY
LATER = {
    "binding": "bind",
}

__all__ = ["FORMAT", "Bound", "Held", "Member", "Place", "bind"]

if not TYPE_CHECKING:
    __getattr__ = later(__name__, LATER)
