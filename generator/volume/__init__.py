"""The bound volume: a frame and the files of a company's folder as one Word file; parts in, parts and a report out.

It never says what the files do not say: their words, numbers and tables stand in it as they stand there. Standard
library only, so that it runs in a browser too.
"""

from generator.volume.binding import FORMAT, bind
from generator.volume.model import Bound, Held, Member, Place

__all__ = ["FORMAT", "Bound", "Held", "Member", "Place", "bind"]
