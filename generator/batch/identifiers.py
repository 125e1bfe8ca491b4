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
REMEMBERED = 60_000


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


def search_text(text: str) -> str:
    """Return `text` for the search: without spaces, followed by every address and number on a line of its own."""
    whole = unicodedata.normalize("NFKC", text).casefold()
    return SPACES.sub("", whole) + "\n" + "".join(f"{token}\n\n" for token in _tokens(whole))


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
    """Finds, in one pass over a text, whatever points to a company of the batch.

    A paragraph that points to nobody is remembered, since most of them come again in the next client's set.
    """

    def __init__(self, known: Iterable[tuple[str, frozenset[str]]], common: Iterable[str] = ()) -> None:
        """Take each client's name with its identifiers; what stands in the texts `common` points to nobody."""
        automaton = ahocorasick.Automaton(ahocorasick.STORE_INTS)
        self.names: list[str] = []
        for number, (name, marks) in enumerate(known):
            self.names.append(name)
            for mark in marks:
                if len(mark) <= LONGEST and mark not in automaton:
                    automaton.add_word(mark, number * (LONGEST + 1) + len(mark))
        self._automaton: Any = automaton
        self._harmless: set[int] = set()
        self._common: frozenset[str] = frozenset()
        if len(automaton):
            automaton.make_automaton()
            self._common = frozenset(mark for text in common for mark, _ in self._hits(text))

    def __getstate__(self) -> dict[str, Any]:
        """Leave behind what was remembered: hashes of bytes differ from process to process."""
        return {**self.__dict__, "_harmless": set()}

    def foreign(
        self, files: Iterable[tuple[str, Mapping[str, bytes]]], names: Iterable[str], answers: Answers
    ) -> list[tuple[str, str, str]]:
        """Return (file, what, whose) for all that points to another client, unless it is in `answers` too.

        `files` are names and parts, `names` are texts by themselves.
        """
        hits: dict[tuple[str, str], int] = {}
        for name in names:
            hits |= {(name, mark): owner for mark, owner in self._hits(name)}
        for file, contents in files:
            for piece in paragraphs(contents):
                known = hash(piece)
                if known not in self._harmless:
                    found = dict(self._hits(text_of(piece)))
                    if not found:
                        self._remember(known)
                    hits |= {(file, mark): owner for mark, owner in found.items()}
        own = search_text("\n".join(_leaves(answers.given.values())))
        mine = identifiers(answers)
        return [
            (file, mark.strip(), self.names[owner])
            for (file, mark), owner in hits.items()
            if mark not in mine and mark not in own
        ]

    def _remember(self, paragraph: int) -> None:
        if len(self._harmless) >= REMEMBERED:
            self._harmless.clear()
        self._harmless.add(paragraph)

    def _hits(self, text: str) -> Iterator[tuple[str, int]]:
        if len(self._automaton):
            searched = search_text(text)
            for end, value in self._automaton.iter(searched):
                owner, length = divmod(value, LONGEST + 1)
                mark = searched[end + 1 - length : end + 1]
                if mark not in self._common:
                    yield mark, owner


def fingerprint(world: str, on: str, answers: Answers) -> str:
    """Return the hash of all that a set is made from: `world` (templates, data, program), the date, the answers."""
    digest = hashlib.sha256(f"{world}\0{on}\0{answers.preset}".encode())
    digest.update(repr(sorted(answers.given.items())).encode("utf-8", "surrogatepass"))
    return digest.hexdigest()
