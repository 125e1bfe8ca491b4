"""Who is meant: a surname, a title, 社長 or 山川社長 that fits exactly one person of the list."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping

from generator.questionnaire.clean import remove_unseen

HONORIFIC = re.compile(r"(?:さん|さま|様|氏|殿|君)$")
HEAD = re.compile(r"(?:代表)?取締役(?:社長)?|社長|代表|代表社員|代表者|店主|院長|理事長|所長|代表理事")
WORD_FOR_HEAD = frozenset({"社長", "代表", "代表者", "代表取締役"})
SHORTEST_SURNAME = 2

Person = Mapping[str, object]


def likely_person(text: str, persons: Iterable[Person]) -> str | None:
    """Return the id of the only person whom `text` can mean, None if it is nobody or several."""
    people = list(persons)
    wanted = _plain(text)
    for fits in (_by_name, _by_surname, _by_title, _by_both):
        found = [str(person["id"]) for person in people if _matches(fits, wanted, person)]
        if found:
            return found[0] if len(found) == 1 else None
    return None


def _matches(fits: Callable[[str, Person], bool], wanted: str, person: Person) -> bool:
    return bool(wanted) and (fits(wanted, person) or fits(HONORIFIC.sub("", wanted), person))


def _by_name(wanted: str, person: Person) -> bool:
    return wanted in (_name(person), _title(person) + _name(person), _name(person) + _title(person))


def _by_surname(wanted: str, person: Person) -> bool:
    surname, _, given = str(person.get("name", "")).replace("　", " ").strip().partition(" ")
    if given:
        return wanted == _plain(surname)
    # Without a space nobody knows where the surname ends.
    return len(wanted) >= SHORTEST_SURNAME and _name(person).startswith(wanted)


def _by_title(wanted: str, person: Person) -> bool:
    title = _title(person)
    return bool(title) and (wanted == title or (wanted in WORD_FOR_HEAD and HEAD.fullmatch(title) is not None))


def _by_both(wanted: str, person: Person) -> bool:
    """Tell whether `wanted` is 山川社長 or 田中課長 for 田中 花子, 総務課長."""
    title = _title(person)
    for size in range(1, len(wanted)):
        if _by_surname(wanted[:size], person) and title:
            rest = wanted[size:]
            if _by_title(rest, person) or (len(rest) > 1 and title.endswith(rest) and not title.endswith("副" + rest)):
                return True
    return False


def _name(person: Person) -> str:
    return _plain(str(person.get("name", "")))


def _title(person: Person) -> str:
    title = _plain(str(person.get("title", "")))
    return "" if title in ("―", "-", "なし") else title


def _plain(text: str) -> str:
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", remove_unseen(text)[0])).casefold()
