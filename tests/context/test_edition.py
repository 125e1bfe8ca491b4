"""The edition: which day's facts a set states, what had not been looked at by then, what has changed since."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from generator.answers import Answers
from generator.context import build_context, changes_since
from generator.context.edition import edition, is_stale, months_after
from generator.questionnaire import load_questionnaire
from generator.reference import Contact, Fact, Law, Reference, load_reference

QUESTIONNAIRE = load_questionnaire()
OURS = load_reference()
SOURCE = {"source": "s", "confidence": "single"}
OLD = Fact(id="days", value="30", about="期限", as_of="2026-01-01", last=date(2026, 11, 30), **SOURCE)
NEW = Fact(id="days", value="20", about="期限", as_of="2026-11-01", first=date(2026, 12, 1), **SOURCE)
DESK = Contact(id="desk", name="相談窓口", url="https://example.jp/", tel="03-0000-0000", as_of="2025-12", **SOURCE)


def answers(**given: object) -> Answers:
    return Answers(QUESTIONNAIRE, given)


def words(reference: Reference, **given: object) -> dict[str, Any]:
    return build_context(answers(**given), reference)


@pytest.mark.parametrize(
    ("given", "day"),
    [
        pytest.param({"established_on": "2026-12-01", "revised_on": "2027-04-01"}, date(2027, 4, 1), id="revised"),
        pytest.param({"established_on": "2026-12-01"}, date(2026, 12, 1), id="established only"),
        pytest.param({}, OURS.latest, id="neither: the newest fact"),
    ],
)
def test_the_edition_is_the_day_of_revision_else_of_adoption(given: dict[str, object], day: date) -> None:
    assert edition(answers(**given), OURS) == day


@pytest.mark.parametrize(("day", "value"), [("2026-11-30", "30"), ("2026-12-01", "20")])
def test_a_set_states_the_facts_of_its_edition(day: str, value: str) -> None:
    assert words(replace(OURS, facts=(OLD, NEW)), established_on=day)["fact"].days == value


@pytest.mark.parametrize(
    ("as_of", "on", "stale"),
    [
        pytest.param("2025-11-22", date(2026, 11, 22), False, id="twelve months to the day"),
        pytest.param("2025-11-22", date(2026, 11, 23), True, id="a day more"),
        pytest.param("2025-11", date(2026, 11, 30), False, id="a month counts to its end"),
        pytest.param("2025", date(2026, 12, 31), False, id="a year counts to its end"),
        pytest.param("2025", date(2027, 1, 1), True, id="the year after"),
    ],
)
def test_what_was_checked_more_than_twelve_months_before_is_stale(as_of: str, on: date, stale: bool) -> None:
    assert is_stale(as_of, on) is stale


def test_months_end_where_the_month_ends() -> None:
    assert months_after(date(2026, 11, 30), 3) == date(2027, 2, 28)
    assert months_after(date(2026, 12, 15), 12) == date(2027, 12, 15)


def test_a_stale_contact_says_so_and_leaves_its_number_to_its_page() -> None:
    reference = replace(OURS, contacts=(DESK,))
    fresh = words(reference, established_on="2026-12-31")["contact"].desk
    stale = words(reference, established_on="2027-01-01")["contact"].desk
    assert (fresh.as_of, fresh.tel, str(fresh)) == ("2025年12月", "03-0000-0000", "相談窓口（03-0000-0000）")
    assert (stale.as_of, stale.tel, str(stale)) == ("発行時に未確認", "番号は次のページで確かめる", "相談窓口")


def test_a_stale_contact_without_a_page_keeps_its_number() -> None:
    reference = replace(OURS, contacts=(replace(DESK, url=""),))
    assert words(reference, established_on="2030-01-01")["contact"].desk.tel == "03-0000-0000"


def test_what_changed_since_the_edition_is_told_one_sentence_each() -> None:
    law = Law(id="act", name="例の法律", short="例法", as_of="2026-12-01", first=date(2027, 1, 1), **SOURCE)
    reference = Reference(facts=(OLD, NEW), laws=(law,), contacts=(DESK,), end_of_support=OURS.end_of_support)
    given = answers(established_on="2026-11-25", devices=[{"name": "事務用", "os": "Windows 11 25H2"}])
    said = "\n".join(changes_since(given, reference, date(2027, 10, 1)))
    assert [part in said for part in ("「例の法律」", "「期限」", "「事務用」（Windows 11 25H2）", "窓口1件")] == [
        True
    ] * 4
    assert "2026年11月25日" in said


def test_nothing_is_told_on_the_day_of_the_edition() -> None:
    assert changes_since(answers(established_on="2026-12-01"), OURS, date(2026, 12, 1)) == ()


@pytest.mark.parametrize(
    ("given", "told"),
    [
        pytest.param({"established_on": "2018-07-01"}, True, id="long past, never revised"),
        pytest.param({"established_on": "2018-07-01", "revised_on": "2026-11-20"}, False, id="revised"),
        pytest.param({"established_on": "2026-11-01"}, False, id="less than thirty days"),
    ],
)
def test_an_adoption_long_past_is_told(given: dict[str, object], told: bool) -> None:
    said = changes_since(answers(**given), Reference(), date(2026, 11, 28))
    assert any("制定日" in line for line in said) is told
