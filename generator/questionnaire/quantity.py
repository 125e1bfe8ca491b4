"""The number that a text such as 約1,500人 or 2万人 names, and the time that 毎週1回 or 35日間 names."""

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


SPAN = re.compile(r"([0-9]+(?:\.[0-9]+)?)\s*(時間|か月|ヶ月|カ月|ヵ月|年|月|週|日)")
SPANS = {"時間": 1 / 24, "日": 1.0, "週": 7.0, "年": 365.0}
# Every … without a number; five working days are a week.
RHYTHMS = {
    "毎時": 1 / 24,
    "毎日": 1.0,
    "日次": 1.0,
    "営業日ごと": 1.4,
    "診療日ごと": 1.4,
    "平日": 1.4,
    "毎週": 7.0,
    "週次": 7.0,
}
RHYTHMS |= {"毎月": 30.0, "月次": 30.0, "月末": 30.0, "毎年": 365.0}


TIMES = re.compile(r"([0-9]+)\s*回")


def times_in(value: object) -> float:
    """Return how often a year something comes round (年2回, 毎月1回, 3か月ごと), 0 where the text names no interval."""
    text = unicodedata.normalize("NFKC", str(value or ""))
    counted = TIMES.search(text)
    days = days_in(text) or (365.0 if counted and "年" in text else 0.0)
    times = 365 * (int(counted[1]) if counted else 1) / days if days else 0.0
    return float(round(times)) if times >= 1 else times


def days_in(value: object) -> float:
    """Return the days of a span or between two times (35日間, 毎週1回, 6時間ごと), 0 where the text names none."""
    text = unicodedata.normalize("NFKC", str(value or ""))
    rhythm = next((days for word, days in RHYTHMS.items() if word in text), 0.0)
    found = SPAN.search(text)
    return rhythm or (float(found[1]) * SPANS.get(found[2], 30.0) if found else 0.0)
