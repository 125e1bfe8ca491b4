"""What the rules ask of few people is little enough to be kept: acts a year, rows of the calendar, records."""

from __future__ import annotations

from collections import defaultdict

import pytest
from companies import CASES, Case, answers_of
from test_calendar import duties_of

OWN = [case for case in CASES if case.scheme is None]
SMALL = [case for case in OWN if answers_of(case).value("headcount") <= 10]
FEW = [case for case in OWN if answers_of(case).value("headcount") <= 12]


def acts_of(case: Case) -> float:
    """Return how often a year somebody sits down: one person, at one time, with one record."""
    sittings: dict[tuple[str, ...], float] = defaultdict(float)
    for row in duties_of(case):
        if not (row.is_event or row.by_vendor):
            when = str(row.due) if row.is_once else str(row.month) if row.is_dated else str(row.interval)
            sitting = (str(row.doer), when, str(row.form))
            sittings[sitting] = max(sittings[sitting], 1.0 if row.is_dated or row.is_once else row.falls.times)
    return sum(sittings.values())


@pytest.mark.parametrize("case", FEW, ids=str)
def test_a_dozen_people_have_at_most_sixty_acts_a_year(case: Case) -> None:
    assert acts_of(case) <= 60


@pytest.mark.parametrize("case", SMALL, ids=str)
def test_ten_people_have_them_in_thirty_five_rows(case: Case) -> None:
    assert len([row for row in duties_of(case) if not row.is_event]) <= 35


@pytest.mark.parametrize("case", FEW, ids=str)
def test_what_one_role_checks_each_month_stands_on_one_sheet(case: Case) -> None:
    sheets: dict[str, set[str]] = defaultdict(set)
    for row in duties_of(case):
        if row.interval == "毎月1回" and row.is_regular:
            sheets[str(row.doer)].add(str(row.form))
    assert {doer: forms for doer, forms in sheets.items() if len(forms) > 1} == {}


@pytest.mark.parametrize("case", SMALL, ids=str)
def test_what_comes_round_is_kept_in_at_most_twelve_forms(case: Case) -> None:
    forms = {str(row.form) for row in duties_of(case) if row.has_form and not (row.is_once or row.is_event)}
    assert len(forms) <= 12, sorted(forms)
