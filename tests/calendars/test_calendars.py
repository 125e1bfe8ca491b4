"""Calendar files: what a calendar program reads in them is what the rules ask, on days that are no usual holidays."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from dateutil.rrule import rrulestr
from icalendar import Calendar

from generator.calendars import Event, calendar_bytes, usual_day

STAMP = date(2026, 12, 1)
YEARLY = Event("review", "権限の棚卸し", usual_day(2027, 4), 12, notes=("定めている所: 第4章 5.", "記録: 様式4-3"))
ONCE = Event("adopt", "規程の読み合わせ", date(2027, 1, 14))


def read(*events: Event) -> Calendar:
    return Calendar.from_ical(calendar_bytes("年間予定（情報システム管理者）", events, "k1", STAMP))


def days(event: Event, until: date) -> list[date]:
    """Return the days on which a calendar program shows the event."""
    (component,) = read(event).walk("VEVENT")
    start = component.decoded("dtstart")
    if "rrule" not in component:
        return [start]
    rule = rrulestr(component["rrule"].to_ical().decode(), dtstart=datetime(start.year, start.month, start.day))
    return [found.date() for found in rule.between(datetime(2026, 1, 1), datetime(until.year, until.month, until.day))]


def test_an_event_says_what_where_and_how_it_is_recorded() -> None:
    (component,) = read(YEARLY).walk("VEVENT")
    assert str(component["summary"]) == "権限の棚卸し"
    assert str(component["description"]) == "定めている所: 第4章 5.\n記録: 様式4-3"
    assert component.decoded("dtstart") == date(2027, 4, 13)
    assert component.decoded("dtend") - component.decoded("dtstart") == timedelta(days=1)


@pytest.mark.parametrize(("months", "number"), [(1, 24), (3, 8), (6, 4), (12, 2), (24, 1)])
def test_what_comes_round_stands_on_the_second_tuesday_of_each_month_that_it_is_due_in(
    months: int, number: int
) -> None:
    first = usual_day(2027, 4)
    found = days(Event("e", "点検", first, months), date(2029, 4, 1))
    assert found[0] == first
    assert len(found) == number
    assert all(day == usual_day(day.year, day.month) for day in found)


def test_what_is_done_each_week_comes_each_week() -> None:
    found = days(Event("e", "点検", usual_day(2027, 4), weekly=True), date(2027, 5, 14))
    assert {later - earlier for earlier, later in pairwise(found)} == {timedelta(days=7)}


def test_what_is_done_once_is_told_a_week_before() -> None:
    assert days(ONCE, date(2030, 1, 1)) == [date(2027, 1, 14)]
    (alarm,) = read(ONCE).walk("VALARM")
    assert alarm.decoded("trigger") == timedelta(hours=9) - timedelta(days=7)


def test_the_same_events_give_the_same_bytes_in_lines_that_every_program_takes() -> None:
    long = Event("e", "特定個人情報等の取扱いの記録、保管の状態及び廃棄の状況の点検" * 4, usual_day(2027, 2), 12)
    data = calendar_bytes("年間予定", (long, ONCE), "k1", STAMP)
    assert data == calendar_bytes("年間予定", (long, ONCE), "k1", STAMP)
    lines = data.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert b"\n" not in data.replace(b"\r\n", b"")
    for line in lines:
        line.decode()  # no sign is cut in two


def test_an_event_keeps_its_id_from_edition_to_edition_and_differs_from_set_to_set() -> None:
    def uid(set_id: str, stamp: date) -> str:
        found = Calendar.from_ical(calendar_bytes("年間予定", [YEARLY], set_id, stamp)).walk("VEVENT")
        return str(found[0]["uid"])

    assert uid("k1", STAMP) == uid("k1", date(2028, 4, 1)) != uid("k2", STAMP)


@pytest.mark.parametrize("month", range(1, 30))
def test_the_usual_day_is_the_second_tuesday(month: int) -> None:
    day = usual_day(2027, month)
    assert (day.weekday(), (day.day - 1) // 7) == (1, 1)
    assert (day.year, day.month) == (2027 + (month - 1) // 12, (month - 1) % 12 + 1)
