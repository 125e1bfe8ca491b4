"""The editions of a company's rules; the day whose facts a set states, and which of them had been looked at by then."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from generator.answers import Answers, Record, rows_of
from generator.context.words import DASH
from generator.reference import Reference

UNCHECKED = "発行時に未確認"
LOOK_THERE = "番号は次のページで確かめる"
FRESH_MONTHS = 12
FIRST_VERSION, FIRST_WITHOUT_NUMBER, FIRST_NOTE = "1.0", "初版", "新規に制定"
MINOR = "minor"


def edition(answers: Answers, reference: Reference) -> date:
    """Return the day of the edition: 改訂日, else 制定日; while both are open, that of the newest fact.

    Never the day of the run: made again later from the same answers, a set says the same. A minor edition states the
    facts of the one before it: what nobody approved anew must not say anything new.
    """
    last = _last_major(answers)
    if last is not None:
        return last
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


@dataclass(frozen=True)
class Edition:
    """One edition of the rules: the first is the adoption. What is open is None."""

    id: str
    version: str | None
    day: date | None
    summary: str | None
    reason: str = DASH
    approver: str = DASH
    is_minor: bool = False


def editions(answers: Answers) -> tuple[Edition, ...]:
    """Return every edition, the adoption first, whether or not the list of revisions tells of it."""
    listed = tuple(_edition(record) for record in rows_of(answers.value("revisions")))
    adopted = _day(answers.value("established_on"))
    if not listed:
        version, note = answers.value("version"), answers.value("revision_note")
        return (Edition("first", _text(version), _day(answers.value("revised_on")), _text(note)),)
    days = [edition.day for edition in listed if edition.day is not None]
    if adopted is None or (days and min(days) <= adopted):
        return listed
    # Whoever began the list with a revision has left out the adoption, which every history begins with.
    version = FIRST_WITHOUT_NUMBER if listed[0].version == FIRST_VERSION else FIRST_VERSION
    return (Edition("first", version, adopted, FIRST_NOTE), *listed)


def _last_major(answers: Answers) -> date | None:
    if "revisions" not in answers.questionnaire.questions:
        return None
    days = [edition.day for edition in editions(answers) if edition.day and not edition.is_minor]
    return days[-1] if days else None


def _edition(record: Record) -> Edition:
    return Edition(
        str(record["id"]),
        _text(record.get("version")),
        _day(record.get("date")),
        _text(record.get("summary")),
        str(record.get("reason", DASH)),
        str(record.get("approver", DASH)),
        record.get("weight") == MINOR,
    )


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _day(value: object) -> date | None:
    return value if isinstance(value, date) else None
