"""Whose sheets are they? Two companies never become one set of answers."""

from __future__ import annotations

from collections.abc import Sequence

from generator.answers import Answers
from generator.errors import Fault
from generator.hearing_sheet.layout import undecided
from generator.hearing_sheet.reading import Reading
from generator.questionnaire import same_company

COMPANY = "company_name"


def other_companies(readings: Sequence[Reading], known: Answers) -> list[Fault]:
    """Return a fault for each sheet of another company than the first one, or than that of the answers `known`.

    A sheet that was sent with the name as it is known may correct it.
    """
    before = str(known.given.get(COMPANY, ""))
    faults: list[Fault] = []
    first: tuple[str, str] | None = None
    for reading in readings:
        row = reading.rows.get(COMPANY)
        name = row.answer.text if row and not row.answer.problem else ""
        if row is None or not name or undecided(name):
            continue
        if before and row.was != before and not same_company(name, before):
            faults.append(_fault(reading, row.answer.place("会社名"), name, "これまでの回答", before))
        elif first and not same_company(name, first[1]):
            faults.append(_fault(reading, row.answer.place("会社名"), name, first[0], first[1]))
        first = first or (reading.path.name, name)
    return faults


def _fault(reading: Reading, place: str, name: str, other: str, its_name: str) -> Fault:
    problem = (
        f"「{name}」とあり、{other}の「{its_name}」とは別の会社のようです。一つの回答にはできません。"
        "同じ会社なら、会社名をそろえてください。"
    )
    return Fault(str(reading.path), 0, place, problem)
