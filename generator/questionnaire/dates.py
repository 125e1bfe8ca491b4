"""Dates as Japanese people write them: 2026年12月1日, 令和8年12月1日, 2026/12/1, R8.12.1 …"""

from __future__ import annotations

import re
import unicodedata
from datetime import date

ERAS = (
    ("令和", "R", date(2019, 5, 1), date(2118, 12, 31)),
    ("平成", "H", date(1989, 1, 8), date(2019, 4, 30)),
    ("昭和", "S", date(1926, 12, 25), date(1989, 1, 7)),
)
WESTERN = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?")
COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
JAPANESE = re.compile(
    r"(令和|平成|昭和|[RHS令平昭])\s*(元|\d{1,3})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?", re.IGNORECASE
)
TAIL = re.compile(r"\s*\([月火水木金土日](曜日?)?\)\s*$|[T ]\s*0{1,2}:00(:00(\.0+)?)?$")
HYPHENS = str.maketrans(dict.fromkeys("‐‑‒–—―−ー", "-"))


def parse_date(text: str) -> date | None:
    """Return the day that `text` names in a Western or Japanese form, None if there is no such day or form."""
    text = unicodedata.normalize("NFKC", text).strip().translate(HYPHENS)
    text = TAIL.sub("", text)
    match = WESTERN.fullmatch(text) or COMPACT.fullmatch(text)
    if match:
        return _day(int(match[1]), int(match[2]), int(match[3]))
    match = JAPANESE.fullmatch(text)
    if not match:
        return None
    _, _, first, last = next(e for e in ERAS if e[0][0] == match[1][0] or e[1] == match[1].upper())
    year = 1 if match[2] == "元" else int(match[2])
    day = _day(first.year + year - 1, int(match[3]), int(match[4]))
    return day if day and first <= day <= last else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if 1900 <= year < 2200 else None


def western_date(day: date) -> str:
    """Return 2026年12月1日."""
    return f"{day.year}年{day.month}月{day.day}日"


def japanese_date(day: date) -> str:
    """Return 令和8年12月1日 (the first year of an era is 元年; days before 昭和 keep the Western form)."""
    for name, _, first, _ in ERAS:
        if day >= first:
            year = day.year - first.year + 1
            return f"{name}{'元' if year == 1 else year}年{day.month}月{day.day}日"
    return western_date(day)
