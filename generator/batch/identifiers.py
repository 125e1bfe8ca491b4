"""Whose is it? What points to one company, and where in a text such a thing may stand."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import unescape
from typing import NamedTuple

from generator.answers import Answers
from generator.questionnaire import Question, QuestionType

BREAKS = re.compile(rb"</w:p>|<w:(?:tab|br|cr)\b[^>]*>")
TAGS = re.compile(rb"<[^>]*>")
SPACES = re.compile(r"\s+")
MAIL = re.compile(r"[a-z0-9._%+'-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+")
PHONE = re.compile(r"(?<![\d.])\+?\d[\d()‐‑–−ー・-]{7,}\d(?!\d)")
NOT_DIGITS = re.compile(r"\D+")
TEXTS = re.compile(r"word/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml|docProps/\w+\.xml")
JAPAN = "81"
SHORTEST_PHONE = 9
SHORTEST_NAME = 2
LONGEST_NAME = 255


class Marks(NamedTuple):
    """What points to one company: its name ('' where it is too short to tell anything), its addresses and numbers."""

    name: str
    tokens: frozenset[str]


NO_MARKS = Marks("", frozenset())


class Searchable(NamedTuple):
    """A text as it is searched: all of it without spaces, and every address and number in it."""

    squeezed: str
    tokens: tuple[str, ...]


def marks_of(answers: Answers) -> Marks:
    """Return what points to the company of `answers`: its name, and every e-mail address and phone number given."""
    found = set(_tokens(_plain("\n".join(_leaves(answers.given.values())))))
    for question, value in _asked(answers):
        if question.type is QuestionType.PHONE:
            found.add(_phone(_plain(str(value))))
    name = SPACES.sub("", _plain(str(answers.given.get("company_name", ""))))
    return Marks(name if SHORTEST_NAME <= len(name) <= LONGEST_NAME else "", frozenset(filter(None, found)))


def searchable(text: str) -> Searchable:
    """Return `text` for the search: what differs only in width, case or spaces is the same."""
    plain = _plain(text)
    return Searchable(SPACES.sub("", plain), tuple(_tokens(plain)))


def own_text(answers: Answers) -> str:
    """Return all that a company has said itself, as names are searched."""
    return searchable("\n".join(_leaves(answers.given.values()))).squeezed


def paragraphs(contents: Mapping[str, bytes]) -> Iterator[bytes]:
    """Yield what a person can find in the parts of a .docx, a paragraph or property at a time, as XML."""
    for name, data in contents.items():
        if TEXTS.fullmatch(name):
            yield from data.split(b"</w:p>" if name.startswith("word/") else b"><")


def text_of(paragraph: bytes) -> str:
    """Return the text of a piece of XML as `paragraphs` yields it."""
    if not paragraph.startswith(b"<"):
        paragraph = b"<" + paragraph
    return unescape(TAGS.sub(b"", BREAKS.sub(b"\n", paragraph)).decode("utf-8", "replace"))


def fingerprint(world: str, on: str, answers: Answers) -> str:
    """Return the hash of all that a set is made from: `world` (templates, data, program), the date, the answers."""
    digest = hashlib.sha256(f"{world}\0{on}\0{answers.preset}".encode())
    digest.update(repr(sorted(answers.given.items())).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


def _tokens(plain: str) -> Iterator[str]:
    if "@" in plain:
        yield from dict.fromkeys(MAIL.findall(plain))
    yield from dict.fromkeys(filter(None, map(_phone, PHONE.findall(plain))))


def _phone(text: str) -> str:
    """Return the digits of a phone number as dialled within Japan; '' where they are too few for one."""
    digits = NOT_DIGITS.sub("", text)
    if text.startswith("+" + JAPAN):
        digits = "0" + digits.removeprefix(JAPAN).removeprefix("0")
    return digits if len(digits) >= SHORTEST_PHONE else ""


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
