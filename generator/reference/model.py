"""Dated facts: what ages, each with the day on which it was checked and where."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

CONFIDENCES = ("confirmed", "single", "own")
"""Confirmed by two sources or an official page, by one source, or of our own making. Anything less is not printed."""


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A fact with its provenance; `unverified` names the attributes that are known but may not be printed."""

    id: str
    as_of: str
    source: str
    confidence: str
    first: date | None = None
    last: date | None = None
    unverified: tuple[str, ...] = ()

    def in_force(self, on: date) -> bool:
        """Return whether the entry holds on that day."""
        return (self.first is None or self.first <= on) and (self.last is None or on <= self.last)

    def words(self) -> dict[str, str]:
        """Return what may be printed, by attribute: what is not known or not verified is absent."""
        hidden = {"id", "source", "confidence", "unverified", "when", *self.unverified}
        return {
            name: value for name, value in vars(self).items() if name not in hidden and isinstance(value, str) and value
        }


@dataclass(frozen=True, kw_only=True)
class Contact(Entry):
    """An office to call or write to."""

    name: str
    url: str = ""
    report_url: str = ""
    tel: str = ""
    fax: str = ""
    mail: str = ""
    hours: str = ""
    scope: str = ""


@dataclass(frozen=True, kw_only=True)
class Law(Entry):
    """A law, or one of its articles; `name` is the full name, `short` the usual one.

    One with `asks` is a row of the table of laws, for the companies for which `when` holds; `effective` says since
    when it asks for that, `places` which chapters answer it.
    """

    name: str
    short: str
    number: str = ""
    article: str = ""
    topic: str = ""
    asks: str = ""
    places: str = ""
    effective: str = ""
    when: object = None


@dataclass(frozen=True, kw_only=True)
class Term(Entry):
    """A word of the glossary: `meaning` in the table, `gloss` in brackets behind the word; shown where `when` holds."""

    term: str
    meaning: str
    gloss: str = ""
    when: object = None


@dataclass(frozen=True, kw_only=True)
class Fact(Entry):
    """A number or word that a regulation states, printed as it stands."""

    value: str
    about: str


@dataclass(frozen=True, kw_only=True)
class Notice(Entry):
    """Something that will change, for the table of what is still to come."""

    title: str
    status: str
    topics: str
    url: str = ""


@dataclass(frozen=True, kw_only=True)
class Product(Entry):
    """When support of a product ends: None, if there is no fixed day.

    `match` finds the product in what people type (NFKC, lower case); `editions` are days of editions, by their pattern.
    """

    product: str
    match: re.Pattern[str]
    ends: date | None
    extended: date | None = None
    editions: tuple[tuple[re.Pattern[str], date], ...] = ()
    note: str = ""


# What the schemes of criteria are called.
SCHEMES = {
    "scs": "SCS評価制度 ★3",
    "ipa25": "5分でできる自社診断",
    "cloud15": "クラウドサービスの確認項目",
    "iso": "ISO/IEC 27001:2022 附属書A",
}


@dataclass(frozen=True, kw_only=True)
class Criterion:
    """One thing that a standard asks for, in our own short words."""

    id: str
    text: str
    chapter: str
    requirement: str = ""
    topic: str = ""
    yearly: bool = False
    new: bool = False


@dataclass(frozen=True, kw_only=True)
class Role:
    """A role of chapter 1, and where it folds into another.

    Without `when` holding there is no such role (its work goes too, unless `work_remains`); where `merge_when` holds,
    the other takes over, unless another person was named. Both are conditions in closed form, as data. `holders`: the
    records question whose heads hold the role.
    """

    id: str
    name: str
    duty: str
    folds_into: str = ""
    when: object = None
    merge_when: object = None
    holders: str = ""
    work_remains: bool = False


@dataclass(frozen=True, kw_only=True)
class Retention(Entry):
    """How long the law has a paper kept, and from when on."""

    paper: str
    period: str
    start: str


@dataclass(frozen=True, kw_only=True)
class Purpose(Entry):
    """What the number of a kind of persons is used for, where `when` holds.

    `whose` is how rules call the kind, `polite` how a letter does.
    """

    whose: str
    polite: str
    purpose: str
    when: object = None


@dataclass(frozen=True, kw_only=True)
class Holiday(Entry):
    """A national holiday; `basis` says on what the day rests where it is not announced yet."""

    day: str
    name: str
    basis: str = ""


Kind = TypeVar("Kind", bound=Entry)


@dataclass(frozen=True)
class Reference:
    """All reference data; `criteria` holds the criteria of each scheme (scs, ipa25, iso, cloud15) by id."""

    contacts: tuple[Contact, ...] = ()
    laws: tuple[Law, ...] = ()
    facts: tuple[Fact, ...] = ()
    notices: tuple[Notice, ...] = ()
    end_of_support: tuple[Product, ...] = ()
    criteria: Mapping[str, Mapping[str, Criterion]] = field(default_factory=dict)
    roles: tuple[Role, ...] = ()
    glossary: tuple[Term, ...] = ()
    retention: tuple[Retention, ...] = ()
    purposes: tuple[Purpose, ...] = ()
    holidays: tuple[Holiday, ...] = ()

    @property
    def latest(self) -> date:
        """The last day on which anything of it was checked: the day of an edition that has no date yet."""
        dated = (*self.contacts, *self.laws, *self.facts, *self.notices)
        days = (date.fromisoformat((entry.as_of + "-01-01")[:10]) for entry in dated)
        return max(days, default=date.min)


def in_force(entries: Iterable[Kind], on: date) -> dict[str, Kind]:
    """Return the entries that hold on that day, by id."""
    return {entry.id: entry for entry in entries if entry.in_force(on)}
