"""Duties: what the marks in the rules ask of this company, in the order in which they fall due."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from generator.context.edition import months_after
from generator.context.roles import Staff
from generator.context.rules import Mark, holds
from generator.context.values import Wording
from generator.context.words import DASH, NONE, DateText, Open, Words
from generator.questionnaire import times_in

FIELDS = ("id", "title", "when", "interval", "month", "due", "doer", "section", "form")
FLAGS = (
    "is_given",
    "is_once",
    "is_dated",
    "is_regular",
    "is_rarer",
    "has_form",
    "for_all",
    "by_vendor",
    "is_technical",
)
APRIL = 4
MONTHS = frozenset(f"m{number}" for number in range(1, 13))
OPEN_MONTH = 13  # after all that are known
# How often a year, and how it is said; the values are those of the choices that ask for an interval.
EVENT = "event"
RHYTHMS = {
    "daily": (250.0, "営業日ごとに1回"),
    "weekly": (52.0, "毎週1回"),
    "monthly": (12.0, "毎月1回"),
    "quarterly": (4.0, "3か月に1回"),
    "half_yearly": (2.0, "6か月に1回"),
    "twice_a_year": (2.0, "毎年2回"),
    "yearly": (1.0, "毎年1回"),
    EVENT: (0.01, "そのつど"),
}
COUNTED = re.compile(r"(?P<count>[0-9]+)(?P<unit>months|years)")
ONCE = re.compile(r"once\+(?P<count>[0-9]+)(?P<unit>[dm])(?:@(?P<start>[a-z]+))?")
STARTS = {"hiring": "採用の日から{}日以内", "notice": "知らせた日から{}日以内"}
VARIABLE = re.compile(r"\{\{\s*[a-z_]+\.(?P<field>[a-z_]+)\s*\}\}")


@dataclass(frozen=True)
class Falls:
    """When and to whom a duty falls, as no text prints it: so often a year (0: once), in that month (0: none), by that
    day, to those who do it.
    """

    times: float = 0.0
    month: int = 0
    day: date | None = None
    doers: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Due:
    """When a duty falls due: how often a year (0: once), in which month (0: none), and in words."""

    times: float
    interval: str
    month: int = 0
    day: date | None = None
    due: str = ""


def duty_rows(marks: Sequence[Mark], words: Mapping[str, object], wording: Wording, staff: Staff) -> list[Words]:
    """Return a row for each duty and each month in which it falls due; one row that says so where there is none.

    What is to be done once comes first, by its day; then what has a month, from that of the adoption on (of April,
    while the adoption is open); then what comes round, the most frequent first.
    """
    teller = _Teller(words, wording, staff)
    rows = [row for mark in marks for row in teller.rows(mark)]
    rows.sort(key=lambda found: found[0])
    if not rows:
        nothing = {
            **dict.fromkeys(FIELDS, DASH),
            "falls": Falls(),
            **dict.fromkeys(FLAGS, False),
            "title": NONE,
            "id": "none",
        }
        return [Words(NONE, nothing)]
    return [Words(str(values["title"]), {"id": f"d{number}", **values}) for number, (_, values) in enumerate(rows, 1)]


def technical_vendors(words: Mapping[str, object]) -> str:
    """Return the names of the vendors that do the technical work of this company; empty where nobody does."""
    rows = words.get("vendors")
    named = rows if isinstance(rows, list) else []
    return "、".join(str(vars(row).get("name")) for row in named if vars(row).get("technical_work"))


@dataclass(frozen=True)
class _Teller:
    words: Mapping[str, object]
    wording: Wording
    staff: Staff

    def rows(self, mark: Mark) -> Iterator[tuple[tuple[float, ...], dict[str, object]]]:
        """Yield sort key and values of each row of one mark."""
        for record in self._records(mark):
            if not holds(mark.under, self.words, record):
                continue
            for due in self._dues(mark.when, record):
                yield self._key(due), self._values(mark, record, due)

    def _records(self, mark: Mark) -> Sequence[Words | None]:
        """Return the records of the list that the mark's loop runs over, or the one None where it has no loop."""
        if not mark.each:
            return [None]
        rows = self.words.get(mark.each[-1])
        return [row for row in rows if vars(row).get("is_given")] if isinstance(rows, list) else []

    def _dues(self, when: str, record: Words | None) -> Iterator[_Due]:
        once = ONCE.fullmatch(when)
        if once:
            yield self._once(int(once["count"]), once["unit"], once["start"] or "adoption")
            return
        key, _, every = when.partition("/")
        question = self.wording.answers.questionnaire.questions.get(key)
        if (
            question is None
            or not MONTHS.issuperset(choice.value for choice in question.choices)
            or not question.choices
        ):
            yield _Due(*self._rhythm(when, record))
            return
        years = self._number(every) if every else 1
        interval = "毎年1回" if years == 1 else f"{years}年に1回"
        months = self._months(key)
        yield from (_Due(1 / years, interval, month) for month in months)
        if not months:
            yield _Due(1 / years, interval, OPEN_MONTH, due=Open(question.label))

    def _once(self, count: int, unit: str, start: str) -> _Due:
        if start != "adoption":
            return _Due(0, "1回", due=STARTS[start].format(count))
        adopted = self.wording.answers.value("established_on")
        if not isinstance(adopted, date):
            return _Due(0, "1回", due=f"制定の日から{count}{'日' if unit == 'd' else 'か月'}以内")
        day = adopted + timedelta(days=count) if unit == "d" else months_after(adopted, count)
        return _Due(0, "1回", day=day, due=str(DateText(day, self.wording.date_style)))

    def _months(self, key: str) -> list[int]:
        value = self.wording.answers.value(key)
        return [int(month[1:]) for month in (value if isinstance(value, tuple) else (value,)) if isinstance(month, str)]

    def _rhythm(self, when: str, record: Words | None) -> tuple[float, str]:
        """Return how often a year a duty comes round, and in words."""
        if record is not None and "[]." in when:
            said = str(vars(record)[when.rpartition("[].")[2]])
            return times_in(said) or 1.0, said
        if when in RHYTHMS:
            return RHYTHMS[when]
        kind, colon, key = when.partition(":")
        counted = COUNTED.fullmatch(when)
        count = self._number(key) if colon else int(counted["count"]) if counted else 0
        unit = kind if colon else counted["unit"] if counted else ""
        if unit == "months":
            return 12 / count, f"{count}か月に1回" if count != 12 else "毎年1回"
        if unit == "years":
            return 1 / count, f"{count}年に1回" if count != 1 else "毎年1回"
        return RHYTHMS.get(str(self.wording.answers.value(when)), (1.0, "毎年1回"))

    def _number(self, key: str) -> int:
        value = self.wording.answers.value(key)
        return value if isinstance(value, int) and value > 0 else 1

    def _key(self, due: _Due) -> tuple[float, ...]:
        if due.times == 0:
            return (0, float(due.day.toordinal()) if due.day else float("inf"))
        if due.month:
            adopted = self.wording.answers.value("established_on")
            first = adopted.month if isinstance(adopted, date) else APRIL
            return (1, (due.month - first) % 12 if due.month != OPEN_MONTH else OPEN_MONTH)
        return (2, -due.times)

    def _values(self, mark: Mark, record: Words | None, due: _Due) -> dict[str, object]:
        month = due.due or (f"{due.month}月" if due.month else DASH)
        return {
            "title": self._filled(mark.title, record),
            "when": due.due or (month if due.month else due.interval),
            "interval": due.interval,
            "month": month if due.month else DASH,
            "due": due.due or DASH,
            "doer": self._doer(mark, record),
            "section": mark.section,
            "form": mark.form or DASH,
            "is_given": True,
            "is_once": due.times == 0,
            "is_dated": due.month > 0,
            "is_regular": due.times > 0 and not due.month and mark.when != EVENT,
            "is_event": mark.when == EVENT,
            "is_rarer": due.month > 0 and due.times < 1,
            "has_form": bool(mark.form),
            "for_all": mark.audience == "all",
            "by_vendor": mark.by == "vendor",
            "is_technical": mark.technical,
            "falls": self._falls(mark, record, due),
        }

    def _falls(self, mark: Mark, record: Words | None, due: _Due) -> Falls:
        doers = (self._filled(mark.who, record),) if mark.who else self._each_name(mark.roles)
        return Falls(due.times, due.month if due.month != OPEN_MONTH else 0, due.day, doers)

    def _doer(self, mark: Mark, record: Words | None) -> str:
        """Return who does it: other words, the roles, or the vendor, who reports to them."""
        doer = self._filled(mark.who, record) if mark.who else self._names(mark.roles)
        vendor = technical_vendors(self.words)
        return f"{vendor}（{doer}に報告する）" if mark.technical and vendor else doer

    def _names(self, roles: Sequence[str]) -> str:
        """Return the names of roles as this company has them, each once."""
        return "、".join(self._each_name(roles))

    def _each_name(self, roles: Sequence[str]) -> tuple[str, ...]:
        names = vars(self.staff.names())
        return tuple(dict.fromkeys(str(names[role]) for role in roles))

    def _filled(self, text: str, record: Words | None) -> str:
        if record is None:
            return text
        return VARIABLE.sub(lambda match: str(vars(record).get(match["field"], DASH)), text)
