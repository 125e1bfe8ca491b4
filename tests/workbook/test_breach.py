"""The deadlines of a leak, as the law counts them: computed by the program that opens the sheet, and again by us."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from filled import DAY, FACTS, REFERENCE
from openpyxl import load_workbook

from generator.rendering import write_zip
from generator.workbook.breach import BreachFacts, breach_parts, closed_days

HOLIDAYS = REFERENCE.holidays


def parts(facts: BreachFacts = FACTS) -> dict[str, bytes]:
    return breach_parts(facts, HOLIDAYS, 2026, DAY)


def test_the_closed_days_are_those_of_four_years_without_a_gap() -> None:
    days = [day for day, *_ in closed_days(HOLIDAYS, 2026, 2029)]
    assert days == sorted(set(days))
    assert {day.year for day in days} == {2026, 2027, 2028, 2029}
    assert [sum(day.year == year for day in days) for year in (2026, 2027)] == [23, 22]


def test_a_day_that_is_not_announced_says_so() -> None:
    basis = {day: why for day, _, why in closed_days(HOLIDAYS, 2026, 2029)}
    assert basis[date(2028, 3, 20)] == "計算による見込み"
    assert basis[date(2027, 3, 21)] != "計算による見込み"


def test_every_holiday_on_a_sunday_has_its_substitute() -> None:
    known = [date.fromisoformat(holiday.day) for holiday in HOLIDAYS]
    for one, after in pairwise(known):
        if one.weekday() == 6:
            assert after == one + timedelta(days=1), one


def test_the_same_facts_give_the_same_bytes() -> None:
    assert parts() == parts()


def test_who_handles_no_entrusted_data_has_no_page_for_it() -> None:
    names = load_workbook(io.BytesIO(write_zip(parts(replace(FACTS, entrusted=False))))).sheetnames
    assert names == ["期限", "報告する事項", "本人への通知", "休日"]
