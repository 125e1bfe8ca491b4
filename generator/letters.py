"""How wide letters are: a full-width one, as in Japanese text, is as wide as it is high."""

from __future__ import annotations

import re
from unicodedata import east_asian_width

LATIN = re.compile(r"[ -~]+")
FULL = "WFA"  # A: full-width among Japanese letters


def is_full_width(letter: str) -> bool:
    """Tell whether a letter takes the whole square."""
    return east_asian_width(letter) in FULL


def width_of(text: str, narrow: float, full: float = 1.0) -> float:
    """Return how wide `text` is where a full-width letter is `full` wide and every other one `narrow`."""
    return sum([full if east_asian_width(letter) in FULL else narrow for letter in text])


def gaps_in(text: str) -> int:
    """Return how often Latin letters and others follow each other in `text`: there programs leave a gap."""
    return 2 * len(LATIN.findall(text)) - text[:1].isascii() - text[-1:].isascii() if text else 0


def cells(text: str) -> int:
    """Return how many cells of a Japanese terminal, or half letters, `text` takes."""
    return sum([2 if east_asian_width(letter) in FULL else 1 for letter in text])
