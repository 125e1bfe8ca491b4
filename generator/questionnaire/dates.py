"""Dates as Japanese people write them: 2026年12月1日, 令和8年12月1日, 2026/12/1, R8.12.1 …"""

from __future__ import annotations

import re
import unicodedata
from datetime import date
from typing import NamedTuple

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


class _Typed(NamedTuple):
    """A date as it was typed: the year in its era, or the Western year where there is none."""

    era: tuple[str, str, date, date] | None
    year: int
    month: int
    day: int

    @property
    def western(self) -> int:
        return self.era[2].year + self.year - 1 if self.era else self.year


def parse_date(text: str) -> date | None:
    """Return the day that `text` names in a Western or Japanese form, None if there is no such day or form."""
    typed = _typed(text)
    day = _day(typed.western, typed.month, typed.day) if typed else None
    if typed is None or day is None or typed.era is None:
        return day
    return day if typed.era[2] <= day <= typed.era[3] else None


def why_no_day(text: str) -> str:
    """Return why a text in the form of a date names no day, as a clause; '' where it has no such form or is one."""
    typed = _typed(text)
    if typed is None or parse_date(text):
        return ""
    name = typed.era[0] if typed.era else ""
    if not 1 <= typed.month <= 12:
        return f"{typed.month}月はありません"
    if name and not typed.year:
        return f"{name}0年はありません（元年から数えます）"
    day = _day(typed.western, typed.month, typed.day)
    if day is None and not 1900 <= typed.western < 2200:
        return f"{name}{typed.year}年は使えません（1900年から2199年までです）"
    if day is None:
        return f"{name}{typed.year}年{typed.month}月に{typed.day}日はありません"
    first, last = (typed.era[2], typed.era[3]) if typed.era else (day, day)
    if day > last:
        return f"{name}は{last.year - first.year + 1}年{last.month}月{last.day}日までです（{japanese_date(day)}）"
    return f"{name}は{first.year}年{first.month}月{first.day}日からです（{japanese_date(day)}）"


def _typed(text: str) -> _Typed | None:
    text = unicodedata.normalize("NFKC", text).strip().translate(HYPHENS)
    text = TAIL.sub("", text)
    match = WESTERN.fullmatch(text) or COMPACT.fullmatch(text)
    if match:
        return _Typed(None, int(match[1]), int(match[2]), int(match[3]))
    match = JAPANESE.fullmatch(text)
    if not match:
        return None
    era = next(e for e in ERAS if e[0][0] == match[1][0] or e[1] == match[1].upper())
    return _Typed(era, 1 if match[2] == "元" else int(match[2]), int(match[3]), int(match[4]))


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
