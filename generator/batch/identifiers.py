"""Whose is it? What points to one company, and the search for another company's in a finished set."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import unescape
from typing import Any

import ahocorasick

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
LONGEST = 255


def identifiers(answers: Answers) -> frozenset[str]:
    """Return what points to the company of `answers`: its name, and every e-mail address and phone number given.

    Written as they stand in `search_text`: addresses and numbers between line ends, names without spaces.
    """
    found = set(_tokens("\n".join(_leaves(answers.given.values()))))
    for question, value in _asked(answers):
        if question.type is QuestionType.PHONE:
            found.add(_phone(unicodedata.normalize("NFKC", str(value))))
    marked = {f"\n{token}\n" for token in found if token}
    name = company_name(str(answers.given.get("company_name", "")))
    if SHORTEST_NAME <= len(name) <= LONGEST:
        marked.add(name)
    return frozenset(marked)


def company_name(name: str) -> str:
    """Return a company's name as it is compared: without width, case or spaces."""
    return SPACES.sub("", unicodedata.normalize("NFKC", name).casefold())


def search_text(texts: Iterable[str]) -> str:
    """Return `texts` for the search: without spaces, followed by every address and number on a line of its own."""
    whole = unicodedata.normalize("NFKC", "\n".join(texts)).casefold()
    return SPACES.sub("", whole) + "\n" + "".join(f"{token}\n\n" for token in _tokens(whole))


def texts_of(contents: Mapping[str, bytes]) -> Iterator[str]:
    """Yield the texts that a person can find in the parts of a .docx."""
    for name, data in contents.items():
        if TEXTS.fullmatch(name):
            pieces = BREAKS.sub(b"\n", data) if name.startswith("word/") else data.replace(b"><", b">\n<")
            yield unescape(TAGS.sub(b"", pieces).decode("utf-8", "replace"))


def _tokens(text: str) -> Iterator[str]:
    lowered = unicodedata.normalize("NFKC", text).casefold()
    if "@" in lowered:
        yield from dict.fromkeys(MAIL.findall(lowered))
    yield from dict.fromkeys(filter(None, map(_phone, PHONE.findall(lowered))))


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


class Watch:
    """Finds, in one pass over a text, whatever points to a company of the batch."""

    def __init__(self, known: Iterable[tuple[str, frozenset[str]]], common: str = "") -> None:
        """Take each client's name with its identifiers; what stands in the text `common` points to nobody."""
        automaton = ahocorasick.Automaton(ahocorasick.STORE_INTS)
        self.names: list[str] = []
        for number, (name, marks) in enumerate(known):
            self.names.append(name)
            for mark in marks:
                if len(mark) <= LONGEST and mark not in automaton:
                    automaton.add_word(mark, number * (LONGEST + 1) + len(mark))
        self._automaton: Any = automaton
        self._common: frozenset[str] = frozenset()
        if len(automaton):
            automaton.make_automaton()
            self._common = frozenset(mark for mark, _ in self._hits(common))

    def foreign(self, texts: Iterable[str], answers: Answers) -> list[tuple[str, str]]:
        """Return what in `texts` points to another client, with that client's name, unless it is in `answers` too."""
        hits = {mark: owner for mark, owner in self._hits(search_text(texts)) if mark not in self._common}
        if not hits:
            return []
        own = search_text(_leaves(answers.given.values()))
        mine = identifiers(answers)
        return [
            (mark.strip(), self.names[owner]) for mark, owner in hits.items() if mark not in mine and mark not in own
        ]

    def _hits(self, text: str) -> Iterator[tuple[str, int]]:
        if len(self._automaton):
            for end, value in self._automaton.iter(text):
                owner, length = divmod(value, LONGEST + 1)
                yield text[end + 1 - length : end + 1], owner


def fingerprint(world: str, on: str, answers: Answers) -> str:
    """Return the hash of all that a set is made from: `world` (templates, data, program), the date, the answers."""
    digest = hashlib.sha256(f"{world}\0{on}\0{answers.preset}".encode())
    digest.update(repr(sorted(answers.given.items())).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()
