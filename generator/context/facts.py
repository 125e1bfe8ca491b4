"""Reference data as words: contacts, laws and notices with the attributes that may be printed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from generator.context.edition import LOOK_THERE, UNCHECKED, is_stale
from generator.context.words import DateText, Words
from generator.reference import Contact, Entry, Law

DAY = re.compile(r"(20[0-9]{2})年([0-9]{1,2})月([0-9]{1,2})日")


def named(entries: Iterable[Entry], style: str, on: date) -> Words:
    """Return the words of all `entries` by their ids; an id that is not there is an error in a template."""
    return Words("", {entry.id: entry_words(entry, style, on) for entry in entries})


def entry_words(entry: Entry, style: str, on: date, *, given: bool = False) -> Words:
    """Return the words of a contact, law or notice: only what may be printed is there.

    What had not been checked for twelve months on that day says so in the place of the date; of a contact the numbers
    are then left to its page.
    """
    stale = is_stale(entry.as_of, on)
    words = {name: in_style(word, style) for name, word in entry.words().items()}
    values: dict[str, object] = {**words, "as_of": UNCHECKED if stale else as_of_text(entry.as_of, style)}
    if stale and isinstance(entry, Contact) and entry.url:
        values.update({name: LOOK_THERE for name in ("tel", "fax") if name in values})
    if given:
        values.update(id=entry.id, is_given=True)
    text = str(values.get("name") or values.get("title") or entry.id)
    if isinstance(entry, Law):
        text = entry.short + str(values.get("article", ""))
    if isinstance(entry, Contact) and "tel" in values and not stale:
        text = f"{entry.name}（{values['tel']}）"
    return Words(text, values)


def in_style(text: str, style: str) -> str:
    """Return a text with the days in it (2026年1月1日) as this company writes days."""
    return DAY.sub(lambda found: DateText(date(*map(int, found.groups())), style), text)


def as_of_text(as_of: str, style: str) -> str:
    """Return 2026年11月22日, 2026年11月 or 2026年 for the day, month or year on which a fact was checked."""
    parts = [int(part) for part in as_of.split("-")]
    if len(parts) == 3:
        return DateText(date(*parts), style)
    text = DateText(date(parts[0], parts[1] if len(parts) > 1 else 12, 1), style)
    return text.removesuffix("1日") if len(parts) == 2 else text.removesuffix("12月1日")
