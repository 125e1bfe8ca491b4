"""年間予定 as calendar files (.ics): what the rules ask of one role, as a calendar program takes it in.

All-day events (RFC 5545, with VALUE=DATE) need no time zone: the day is the same wherever the file is opened.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from icalendar import Event as Component

LAYOUT = 1
"""Changes when the same events are written in another way."""
PRODUCT = "-//kitei//kitei//JA"
DOMAIN = "kitei.invalid"  # of the events' ids; reserved for what is no address (RFC 2606)
# A Tuesday in the second week: Mondays are often holidays, and the first week is busy.
WEEK, DAY, TUESDAY = 2, "2TU", 1
NINE = timedelta(hours=9)
BEFORE = timedelta(days=7)


@dataclass(frozen=True)
class Event:
    """Something to be done: `id` stays the same from edition to edition; first on `day`, then every so many `months`.

    With `months` 0 it is done once, by `day`. `notes` are the lines of its description.
    """

    id: str
    title: str
    day: date
    months: int = 0
    weekly: bool = False
    notes: tuple[str, ...] = ()


def usual_day(year: int, month: int) -> date:
    """Return the day of a month (1–12; beyond, of the years that follow) on which an event of that month stands."""
    first = date(year + (month - 1) // 12, (month - 1) % 12 + 1, 1)
    return first + timedelta(days=(TUESDAY - first.weekday()) % 7 + 7 * (WEEK - 1))


def calendar_bytes(name: str, events: Iterable[Event], set_id: str, stamp: date) -> bytes:
    """Return the calendar called `name`; the same events give the same bytes, whatever the day of the run.

    `stamp` is the day that the file says it was made on: that of the edition.
    """
    # Only who makes calendars waits for the library.
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    calendar.add("x-wr-timezone", "Asia/Tokyo")
    for event in events:
        calendar.add_component(_component(event, set_id, stamp))
    return bytes(calendar.to_ical())


def _component(event: Event, set_id: str, stamp: date) -> Component:
    from icalendar import Alarm
    from icalendar import Event as Component

    component = Component()
    component.add("uid", f"{event.id}.{set_id or 'set'}@{DOMAIN}")
    component.add("dtstamp", datetime.combine(stamp, time(), UTC))
    component.add("summary", event.title)
    component.add("dtstart", event.day)
    component.add("dtend", event.day + timedelta(days=1))
    component.add("transp", "TRANSPARENT")
    component.add("description", "\n".join(event.notes))
    rule = _rule(event)
    if rule:
        component.add("rrule", rule)
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", event.title)
    # At nine on the day; what has a last day is told a week before it.
    alarm.add("trigger", NINE if rule else NINE - BEFORE)
    component.add_component(alarm)
    return component


def _rule(event: Event) -> dict[str, object]:
    if event.weekly:
        return {"freq": "weekly"}
    if event.months % 12 == 0 and event.months:
        return {"freq": "yearly", "interval": event.months // 12, "bymonth": event.day.month, "byday": DAY}
    return {"freq": "monthly", "interval": event.months, "byday": DAY} if event.months else {}
