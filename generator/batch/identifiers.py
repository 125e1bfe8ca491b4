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

# What a person does not see as text, but Word shows elsewhere: authors, descriptions, names of content controls.
ATTRIBUTES = re.compile(rb'(?: w:author| w:tooltip| descr| title|<w:(?:alias|tag) w:val)="([^"]+)"')
LINK = re.compile(rb'Target="([^"]+)"[^>]*TargetMode="External"|TargetMode="External"[^>]*Target="([^"]+)"')
BREAKS = re.compile(rb"</w:p>|<w:(?:tab|br|cr)\b[^>]*>")
TAGS = re.compile(rb"<[^>]*>")
SPACES = re.compile(r"\s+")
MAIL = re.compile(r"[a-z0-9._%+'-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+")
PHONE = re.compile(r"(?<![\d.])\+?\d[\d()‐‑–−ー・-]{7,}\d(?!\d)")
NOT_DIGITS = re.compile(r"\D+")
TEXTS = re.compile(r"word/(?:document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml|docProps/\w+\.xml")
LINKS = re.compile(r"word/_rels/.*\.rels")
# How a kind of company is written out and for short; NFKC has made (株) of ㈱ and of （株） before.
KINDS = {"株式会社": "(株)", "有限会社": "(有)", "合同会社": "(同)", "合資会社": "(資)", "合名会社": "(名)"}
JAPAN = "81"
SHORTEST_PHONE = 9
SHORTEST_NAME = 2
SHORTEST_CORE = 4  # a name without its kind of company tells something if it is as long as this
LONGEST_NAME = 255


class Marks(NamedTuple):
    """What points to one company: the ways of writing its name, its addresses and numbers."""

    names: frozenset[str]
    tokens: frozenset[str]


NO_MARKS = Marks(frozenset(), frozenset())


class Token(NamedTuple):
    """An address or a number: as it is compared, and as it stands in the text."""

    mark: str
    written: str


class Searchable(NamedTuple):
    """A text as it is searched: all of it without spaces, and every address and number in it."""

    squeezed: str
    tokens: tuple[Token, ...]


def marks_of(answers: Answers) -> Marks:
    """Return what points to the company of `answers`: its name, and every e-mail address and phone number given."""
    found = {token.mark for token in _tokens(_plain("\n".join(_leaves(answers.given.values()))))}
    for question, value in _asked(answers):
        if question.type is QuestionType.PHONE:
            found.add(_phone(_plain(str(value))))
    name = SPACES.sub("", _plain(str(answers.given.get("company_name", ""))))
    return Marks(frozenset(_ways_to_write(name)), frozenset(filter(None, found)))


def _ways_to_write(name: str) -> Iterator[str]:
    """Yield a name as given, with its kind of company for short and on the other side, and without it."""
    if not SHORTEST_NAME <= len(name) <= LONGEST_NAME:
        return
    yield name
    for kind, short in KINDS.items():
        for written in (kind, short):
            core = name.removeprefix(written) if name.startswith(written) else name.removesuffix(written)
            if core and core != name:
                yield from (f"{kind}{core}", f"{core}{kind}", f"{short}{core}", f"{core}{short}")
                if len(core) >= SHORTEST_CORE:
                    yield core


def searchable(text: str) -> Searchable:
    """Return `text` for the search: what differs only in width, case or spaces is the same."""
    plain = _plain(text)
    tokens = dict.fromkeys(_tokens(plain))
    if "\n" in plain:
        # An address or number that is broken in two lines is one all the same.
        tokens |= dict.fromkeys(_tokens(plain.replace("\n", "")))
    return Searchable(SPACES.sub("", plain), tuple(tokens))


def own_text(answers: Answers) -> str:
    """Return all that a company has said itself, as names are searched."""
    return searchable("\n".join(_leaves(answers.given.values()))).squeezed


def paragraphs(contents: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
    """Yield what a person can find in the parts of a .docx as (part, XML): a paragraph, property or link at a time."""
    for name, data in contents.items():
        if TEXTS.fullmatch(name):
            for piece in data.split(b"</w:p>" if name.startswith("word/") else b"><"):
                yield name, piece
        elif b"External" in data and LINKS.fullmatch(name):
            for first, second in LINK.findall(data):
                yield name, b"<r>" + (first or second)


def text_of(paragraph: bytes) -> str:
    """Return the text of a piece of XML as `paragraphs` yields it, and after it what Word shows beside the text."""
    if not paragraph.startswith(b"<"):
        paragraph = b"<" + paragraph
    pieces = [TAGS.sub(b"", BREAKS.sub(b"\n", paragraph)), *ATTRIBUTES.findall(paragraph)]
    return unescape(b"\n\n".join(pieces).decode("utf-8", "replace"))


def fingerprint(world: str, on: str, answers: Answers) -> str:
    """Return the hash of all that a set is made from: `world` (templates, data, program), the date, the answers."""
    digest = hashlib.sha256(f"{world}\0{on}\0{answers.preset}".encode())
    said = (sorted(answers.given.items()), sorted(answers.disputed.items(), key=lambda pair: pair[0]))
    digest.update(repr(said).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


def _tokens(plain: str) -> Iterator[Token]:
    if "@" in plain:
        yield from (Token(mail, mail) for mail in MAIL.findall(plain))
    for number in PHONE.findall(plain):
        digits = _phone(number)
        if digits:
            yield Token(digits, number)


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
