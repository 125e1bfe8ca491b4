"""How a spreadsheet shows a number: which formats make a date of it, and what a person then sees."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from functools import lru_cache

GENERAL = "General"
# Formats that every program knows by number and no file spells out (ECMA-376 18.8.30; the Japanese ones are of Excel
# in Japan only, and libraries take them for plain numbers).
BUILT_IN = {
    1: "0",
    2: "0.00",
    3: "#,##0",
    4: "#,##0.00",
    9: "0%",
    10: "0.00%",
    14: "yyyy/m/d",
    15: "d-mmm-yy",
    16: "d-mmm",
    17: "mmm-yy",
    18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM",
    20: "h:mm",
    21: "h:mm:ss",
    22: "yyyy/m/d h:mm",
    45: "mm:ss",
    46: "[h]:mm:ss",
    47: "mm:ss.0",
    49: "@",
    27: "ge.m.d",
    28: "ggge年m月d日",
    29: "ggge年m月d日",
    30: "m/d/yy",
    31: "yyyy年m月d日",
    32: "h時mm分",
    33: "h時mm分ss秒",
    34: "yyyy年m月",
    35: "m月d日",
    36: "ge.m.d",
    50: "ge.m.d",
    51: "ggge年m月d日",
    52: "yyyy年m月",
    53: "m月d日",
    54: "ggge年m月d日",
    55: "yyyy年m月",
    56: "m月d日",
    57: "ge.m.d",
    58: "ggge年m月d日",
}
# What stands in quotes, behind a backslash, an underscore or an asterisk, and in brackets is no part of the pattern.
LITERAL = re.compile(r'"[^"]*"|[\\_*].|\[[^\]]*\]', re.DOTALL)
ELAPSED = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
MASK = re.compile(r"[0#]+(?:-[0#]+)*")
FIXED = re.compile(r"0\.(0+)")
DIGITS = 15
"""A spreadsheet shows no more of a number, and keeps 0.1+0.2 as 0.30000000000000004."""


@lru_cache(maxsize=4096)
def parts_shown(number_format: str) -> frozenset[str]:
    """Return which of year, month, day and time the format shows; none if it makes no date of a number."""
    code = number_format.split(";")[0]
    if ELAPSED.search(code):
        return frozenset({"time"})
    plain = LITERAL.sub("", code).lower().replace("general", "").replace("標準", "")
    plain = plain.replace("am/pm", "h").replace("a/p", "h")
    if re.search(r"[0#?]", plain.replace(".0", "")):
        return frozenset()
    found = {part for part, letters in (("year", "yge"), ("day", "d"), ("time", "hs")) if set(letters) & set(plain)}
    # An m beside hours or seconds is minutes.
    if "m" in plain and (not {"time"} & found or {"year", "day"} & found):
        found.add("month")
    return frozenset(found)


def is_date(number_format: str) -> bool:
    """Tell whether a number in this format is a date or a time."""
    return bool(parts_shown(number_format))


def moment(serial: float, *, from_1904: bool) -> datetime | time | None:
    """Return the date, or the time of day, that a spreadsheet keeps as `serial`; None if it is none."""
    try:
        if 0 <= serial < 1:
            return (datetime(1900, 1, 1) + timedelta(seconds=round(serial * 86400))).time()
        if from_1904:
            return datetime(1904, 1, 1) + timedelta(seconds=round(serial * 86400))
        # The 29th of February 1900 never was and is counted.
        start = datetime(1899, 12, 31) if serial < 60 else datetime(1899, 12, 30)
        return start + timedelta(seconds=round(serial * 86400)) if serial >= 0 else None
    except (OverflowError, ValueError):
        return None


def day_text(day: date, number_format: str) -> str:
    """Return a date as it is shown: 2026年9月 where its format has no day, 12月1日 where it has no year."""
    shown = parts_shown(number_format) & {"year", "month", "day"}
    words = (("year", f"{day.year}年"), ("month", f"{day.month}月"), ("day", f"{day.day}日"))
    if shown in ({"year", "month"}, {"month", "day"}):
        return "".join(word for part, word in words if part in shown)
    return "".join(word for _, word in words)


def number_text(value: float, number_format: str) -> str:
    """Return a number as it is shown, as far as that adds what people typed: leading zeros, hyphens, a percent sign."""
    if "%" in LITERAL.sub("", number_format):
        return f"{_plain(value * 100)}%"
    places = FIXED.fullmatch(number_format)
    if places:
        return f"{value:.{len(places[1])}f}"
    mask = number_format.split(";")[-1].replace("\\-", "-").replace('"-"', "-").split("_")[0]
    whole = isinstance(value, int) or value.is_integer()
    if whole and value >= 0 and MASK.fullmatch(mask) and ("-" in mask or mask.startswith("00")):
        return _masked(str(int(value)), mask)
    return _plain(value)


def _plain(value: float) -> str:
    if isinstance(value, int):
        return str(value)
    return str(int(value)) if value.is_integer() and abs(value) < 10**DIGITS else f"{value:.{DIGITS}g}"


def _masked(digits: str, mask: str) -> str:
    """Return `digits` in the places of `mask`, from the right; more of them than places stand before."""
    shown: list[str] = []
    left = list(digits)
    for place in reversed(mask):
        if place == "-":
            shown.append("-" if left or "0" in mask[: mask.index("-") + 1] else "")
        elif left:
            shown.append(left.pop())
        elif place == "0":
            shown.append("0")
    return "".join(left) + "".join(reversed(shown))
