"""The bound volume: a frame and the files of a company's folder as one Word file; parts in, parts and a report out.

It never says what the files do not say: their words, numbers and tables stand in it as they stand there. Standard
library only, so that it runs in a browser too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.volume.model import FORMAT, Bound, Held, Member, Place

if TYPE_CHECKING:
    from generator.volume.binding import bind

__all__ = ["FORMAT", "Bound", "Held", "Member", "Place", "bind"]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        # Where nothing is new no volume is bound: 20 ms that need not be waited.
        if name != "bind":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from generator.volume.binding import bind

        return globals().setdefault(name, bind)
