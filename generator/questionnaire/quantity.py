"""The number that a text such as 約1,500人 or 2万人 names."""

from __future__ import annotations

import re
import unicodedata

NUMBER = re.compile(r"([0-9][0-9,]*(?:\.[0-9]+)?)\s*([百千万億]*)")
UNITS = {"百": 100, "千": 1_000, "万": 10_000, "億": 100_000_000}


def number_in(value: object) -> float:
    """Return the greatest number that a text such as 約1,500人 or 2万人 holds, 0 if there is none."""
    text = unicodedata.normalize("NFKC", str(value or ""))
    found = [0.0]
    for digits, units in NUMBER.findall(text):
        number = float(digits.replace(",", ""))
        for unit in units:
            number *= UNITS[unit]
        found.append(number)
    return max(found)
