"""Whose is it? What points to one company, in what it has answered."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from generator.answers import Answers
from generator.batch.spelling import Searchable, address, phone, plain, searchable, squeezed, tokens
from generator.questionnaire import KINDS_OF_COMPANY, Question, QuestionType

SHORTEST_NAME = 2
SHORTEST_CORE = 4  # a name without its kind of company tells something if it is as long as this
SHORTEST_PERSON, SHORTEST_LATIN = 4, 7
LONGEST_NAME = 255
PHONE = re.compile(r"(?<![\d.])\+?\d[\d()‐‑–−ー・-]{7,}\d(?!\d)")
# Who is in the list of persons by what he does points to every company that has such a one.
TITLE = re.compile(
    "(?:長|役|者|係|室|部|課|員|会|局|代表|理事|担当|監事|顧問|主任|リーダー|りーだー|マネージャー|まねーじゃー)$"
)
# Domains that anybody may have an address in; so are those of .ne.jp, which are for networks that serve others.
PUBLIC = re.compile(
    r"(?:gmail|googlemail|yahoo|ymail|outlook|hotmail|live|msn|icloud|me|mac|aol|proton|protonmail|zoho|gmx|qq|163|naver"
    r"|docomo|au|softbank|ymobile|rakuten|nifty|biglobe|excite|infoseek|goo|example)\.(?:com|jp|co\.jp|me|net|org)"
    r"|i\.softbank\.jp|.*\.ne\.jp"
)


class Marks(NamedTuple):
    """What points to one company: ways of writing its names and places, its addresses and numbers.

    `own` says of those that are its very own (kind, mark, as written): another company that has one too is told.
    """

    names: frozenset[str]
    tokens: frozenset[str]
    own: frozenset[tuple[str, str, str]] = frozenset()


NO_MARKS = Marks(frozenset(), frozenset())


def marks_of(answers: Answers) -> Marks:
    """Return what points to the company of `answers`.

    Its name, its persons' names, its sites, its domains, and every e-mail address and telephone number given.
    """
    given = answers.given
    mails = {token.mark for token in tokens(plain("\n".join(_leaves(given.values())))) if "@" in token.mark}
    phones = {phone(plain(str(value))) for question, value in _asked(answers) if question.type is QuestionType.PHONE}
    phones |= {number for text in _leaves(given.values()) for number in _numbers(text)}
    people = {name: written for written in _of_records(given, "persons", "name") for name in _person(written)}
    places = {place: written for written in _of_records(given, "sites", "address") if (place := address(written))}
    name = squeezed(str(given.get("company_name", "")))
    return Marks(
        frozenset((*_ways_to_write(name), *people, *places)),
        frozenset(filter(None, (*mails, *phones, *_domains(answers)))),
        frozenset(_own(answers, people, places)),
    )


def _own(answers: Answers, people: Mapping[str, str], places: Mapping[str, str]) -> Iterator[tuple[str, str, str]]:
    given = answers.given
    yield from (("氏名", mark, written) for mark, written in people.items())
    yield from (("所在地", mark, written) for mark, written in places.items())
    own = [(answers.question(key).type, value) for key, value in given.items()]
    numbers = [str(value) for kind, value in own if kind is QuestionType.PHONE]
    addresses = [str(value) for kind, value in own if kind is QuestionType.EMAIL]
    for field in ("phone", "mobile"):
        numbers += _of_records(given, "persons", field)
    addresses += _of_records(given, "persons", "email")
    yield from (("電話番号", mark, written) for written in numbers if (mark := phone(plain(written))))
    yield from (("メール", plain(written), written) for written in addresses if "@" in written)


def _numbers(text: str) -> set[str]:
    """Return the telephone numbers in a text that was typed, written as most people write them."""
    return {phone(number) for number in PHONE.findall(plain(text))}


def _domains(answers: Answers) -> Iterator[str]:
    """Yield the domains that are the company's own, not those of a provider or of one adviser among its persons."""
    mails = [plain(mail) for mail in _of_records(answers.given, "persons", "email") if "@" in mail]
    used = Counter(mail.partition("@")[2] for mail in mails)
    contact = plain(str(answers.given.get("policy_contact_email", ""))).partition("@")[2]
    url = plain(str(answers.given.get("policy_contact_url", "")))
    host = re.match(r"(?:[a-z]+://)?(?:www\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)", url)
    found = {contact, host[1] if host else "", *(domain for domain, n in used.items() if n * 2 >= len(mails))}
    yield from (d for d in found if "." in d and not PUBLIC.fullmatch(d))


def _person(written: str) -> Iterator[str]:
    name = squeezed(written)
    shortest = SHORTEST_LATIN if name.isascii() else SHORTEST_PERSON
    if shortest <= len(name) <= LONGEST_NAME and not TITLE.search(name):
        yield name


def _ways_to_write(name: str) -> Iterator[str]:
    """Yield a name as given, with its kind of company for short and on the other side, and without it."""
    if not SHORTEST_NAME <= len(name) <= LONGEST_NAME:
        return
    yield name
    for kind, short in KINDS_OF_COMPANY.items():
        for written in (kind, short):
            core = name.removeprefix(written) if name.startswith(written) else name.removesuffix(written)
            if core and core != name:
                yield from (f"{kind}{core}", f"{core}{kind}", f"{short}{core}", f"{core}{short}")
                if len(core) >= SHORTEST_CORE:
                    yield core


def own_text(answers: Answers) -> Searchable:
    """Return all that a company has said itself, as texts are searched."""
    return searchable("\n".join(_leaves(answers.given.values())))


def fingerprint(world: str, on: str, answers: Answers) -> str:
    """Return the hash of all that a set is made from: `world` (templates, data, program), the date, the answers."""
    digest = hashlib.sha256(f"{world}\0{on}\0{answers.preset}".encode())
    said = (sorted(answers.given.items()), sorted(answers.disputed.items(), key=lambda pair: pair[0]))
    digest.update(repr(said).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def _of_records(given: Mapping[str, object], key: str, field: str) -> list[str]:
    records = given.get(key)
    rows = records if isinstance(records, Sequence) and not isinstance(records, str) else ()
    return [str(record[field]) for record in rows if isinstance(record, Mapping) and isinstance(record.get(field), str)]


def _leaves(values: Iterable[object]) -> Iterator[str]:
    for value in values:
        if isinstance(value, str):
            yield value
        elif isinstance(value, Mapping):
            yield from _leaves(value.values())
        elif isinstance(value, Sequence):
            yield from _leaves(value)


def _asked(answers: Answers) -> Iterator[tuple[Question, object]]:
    for key, value in answers.given.items():
        question = answers.question(key)
        yield question, value
        for record in value if question.fields and isinstance(value, tuple) else ():
            if isinstance(record, dict):
                yield from ((f, record[f.key]) for f in question.fields if f.key in record)
