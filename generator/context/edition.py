"""The edition: the day whose facts a set states, and which of them had been looked at by then."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from generator.answers import Answers
from generator.reference import Reference

UNCHECKED = "発行時に未確認"
LOOK_THERE = "番号は次のページで確かめる"
FRESH_MONTHS = 12


def edition(answers: Answers, reference: Reference) -> date:
    """Return the day of the edition: 改訂日, else 制定日; while both are open, that of the newest fact.

    Never the day of the run: made again later from the same answers, a set says the same.
    """
    for key in ("revised_on", "established_on"):
        day = answers.value(key) if key in answers.questionnaire.questions else None
        if isinstance(day, date):
            return day
    return reference.latest


def checked_until(as_of: str) -> date:
    """Return the last day that 2026-11-22, 2026-11 or 2026 may mean."""
    parts = [int(part) for part in as_of.split("-")]
    if len(parts) == 3:
        return date(*parts)
    month = parts[1] if len(parts) > 1 else 12
    return date(parts[0], month, monthrange(parts[0], month)[1])


def is_stale(as_of: str, on: date) -> bool:
    """Return whether what was checked then was checked more than twelve months before that day."""
    return months_after(checked_until(as_of), FRESH_MONTHS) < on


def months_after(day: date, months: int) -> date:
    """Return the same day so many months later, the last of the month where it has no such day."""
    year, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
