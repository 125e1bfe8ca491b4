"""The editions of a company's rules; the day whose facts a set states, and which of them had been looked at by then."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass, replace
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


def edition_records(answers: Answers) -> tuple[Record, ...]:
    """Return the editions as rows of the list of revisions: the adoption is among them, and who approved each.

    What an edition did not say of its approval is written down with it: whoever is the representative next year has
    not approved what was approved then.
    """
    return tuple(_record(edition, representative(answers)) for edition in editions(answers))


def _record(edition: Edition, approver: str) -> Record:
    known = edition if edition.approver != DASH else replace(edition, approver=approver)
    row: Record = {"id": edition.id} if edition.id != "first" else {}
    row |= {"version": known.version} if known.version else {}
    row |= {"date": known.day} if known.day else {}
    row |= {"summary": known.summary} if known.summary else {}
    row |= {"reason": known.reason} if known.reason != DASH else {}
    row |= {"approver": known.approver} if known.approver != DASH else {}
    return {**row, "weight": MINOR} if known.is_minor else row


def representative(answers: Answers) -> str:
    """Return the representative as documents print him or her; ― while nobody is."""
    id = answers.value("representative")
    person = next((row for row in answers.persons if row["id"] == id), {})
    return "　".join(str(person[key]) for key in ("title", "name") if key in person) or DASH


def why_not_after(before: Edition, version: object, day: object) -> Iterator[str]:
    """Yield why an edition of this number and day (None: not said) cannot follow the one `before` it."""
    if version is not None and version_numbers(str(version)) <= version_numbers(before.version):
        yield f"第{version}版は、今の第{before.version}版より後の番号にしてください。"
    if isinstance(day, date) and before.day is not None and day <= before.day:
        yield f"{day} は、第{before.version}版の日付（{before.day}）より後にしてください。"


def version_numbers(version: str | None) -> tuple[int, ...]:
    """Return 1.1 as (1, 1); what is no number comes before all."""
    parts = (version or "").split(".")
    return tuple(int(part) for part in parts) if all(part.isdecimal() for part in parts) else ()


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
