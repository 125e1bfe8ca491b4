"""年間予定 as calendar files, one for each role, from the duties that the marks in the rules ask of a company."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from generator import calendars
from generator.calendars import Event, usual_day
from generator.catalogue import Form
from generator.context import Falls
from generator.package.names import file_name
from generator.package.output import PlainFile, plain_file
from generator.package.proposal import Proposal

FOLDER = "年間予定"
DAILY, WEEKLY = 100, 20  # times a year, from which on
# An interval that a company has typed itself, as 年2回, 毎月1回, 3か月ごと: how often a year that is.
TYPED: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], float]], ...] = (
    (re.compile(r"毎週|週に?1回"), lambda found: 52.0),
    (re.compile(r"毎月|月に?1回"), lambda found: 12.0),
    (re.compile(r"([0-9]+)か月"), lambda found: 12 / max(1, int(found[1]))),
    (re.compile(r"(?:毎年|年に?)([0-9]+)回"), lambda found: float(found[1])),
)
EDITED = "カレンダーのファイルが書き換えられているので、そのまま残しました"


@dataclass(frozen=True)
class Yearly:
    """The calendar files of one set: `named` says how a section is called, `adopted` the day of adoption."""

    duties: Sequence[object]
    company: str
    adopted: date
    stamp: date
    set_id: str
    named: Callable[[str], str]
    forms: Mapping[str, Form]

    def files(self) -> Iterator[PlainFile]:
        """Yield a calendar for each of those who do something, in the order of the duties."""
        found: dict[str, list[Event]] = {}
        for duty in self.duties:
            event = self._event(duty)
            if event is not None:
                for doer in getattr(duty, "falls", Falls()).doers:
                    found.setdefault(doer, []).append(event)
        for doer, events in found.items():
            yield self._file(doer, tuple(_numbered(events)))

    def _file(self, doer: str, events: tuple[Event, ...]) -> PlainFile:
        title = f"{self.company}　{FOLDER}（{doer}）"
        name = f"{FOLDER}/{file_name('17', FOLDER, doer, ending='.ics')}"

        def made() -> bytes:
            return calendars.calendar_bytes(title, events, self.set_id, self.stamp)

        base = hashlib.sha256(f"{calendars.LAYOUT} {title} {self.stamp} {self.set_id} {events!r}".encode()).hexdigest()
        return plain_file(f"calendar:{doer}", name, made, base, lambda found: Proposal(refused=EDITED))

    def _event(self, duty: object) -> Event | None:
        """Return the event of a duty; None for what is done each day, or when something happens."""
        title, section = str(getattr(duty, "title", "")), str(getattr(duty, "section", ""))
        falls = getattr(duty, "falls", Falls())
        month = falls.month
        event = Event(_id(section, title, month), title, self.adopted, notes=self._notes(duty, section))
        if getattr(duty, "is_once", False):
            return replace(event, day=falls.day) if falls.day is not None else None
        times = _times(duty)
        if getattr(duty, "is_event", False) or times <= 0 or times >= DAILY:
            return None
        if times >= WEEKLY:
            return replace(event, day=usual_day(self.adopted.year, self.adopted.month + 1), weekly=True)
        months = max(1, round(12 / times))
        if month:
            first = usual_day(self.adopted.year, month)
            day = first if first >= self.adopted else usual_day(self.adopted.year + 1, month)
            return replace(event, day=day, months=months)
        return replace(event, day=usual_day(self.adopted.year, self.adopted.month + min(months, 11)), months=months)

    def _notes(self, duty: object, section: str) -> tuple[str, ...]:
        notes = [f"定めている所: {self.named(section)}"]
        form = self.forms.get(str(getattr(duty, "form", "")))
        if form is not None:
            notes.append(f"記録: {form.phrase}")
        notes.append(f"担当: {getattr(duty, 'doer', '')}")
        if getattr(duty, "is_once", False):
            return (*notes, "この日までに、一度だけ行います。")
        within = "この月のうちに" if getattr(duty, "is_dated", False) else "この日のころに"
        return (*notes, f"{getattr(duty, 'interval', '')}、{within}行います。")


def _times(duty: object) -> float:
    """Return how often a year a duty comes round; an interval in a company's own words is read as far as it can be."""
    interval, times = str(getattr(duty, "interval", "")), getattr(duty, "falls", Falls()).times
    if times != 1:
        return times
    for pattern, yearly in TYPED:
        match = pattern.search(interval)
        if match:
            return yearly(match)
    return times


def _id(section: str, title: str, month: int) -> str:
    return hashlib.sha256(f"{section} {title} {month}".encode()).hexdigest()[:20]


def _numbered(events: Sequence[Event]) -> Iterator[Event]:
    """Yield the events, each with an id that no other of them has."""
    seen: dict[str, int] = {}
    for event in events:
        seen[event.id] = seen.get(event.id, 0) + 1
        yield event if seen[event.id] == 1 else replace(event, id=f"{event.id}-{seen[event.id]}")
