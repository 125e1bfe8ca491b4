"""Which sentences an answer decides: where it is printed, and what stands there because of it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from generator import word
from generator.answers import Answers
from generator.context import derived_from
from generator.questionnaire import Questionnaire, QuestionType
from generator.rendering import Span, Traced
from generator.resources import data_folder

if TYPE_CHECKING:
    from generator.package.sets import SetBuilder
    from generator.word import Paragraph

REPEATING = frozenset({"bound", "readme"})  # they say again what the others say
NAME = re.compile(r"[a-z][a-z0-9_]*(?:\[\])?(?:\.[a-z][a-z0-9_]*)?")
SENTENCE = re.compile("[^。\n]*(?:。|\n|$)")
PERSONS = "persons"  # the list that every question for a person chooses from
WORDS = frozenset({"and", "or", "not"})


@dataclass(frozen=True)
class DecidedText:
    """A sentence, and where it stands: the file, the heading. `is_printed`: the answer itself is in it."""

    file: str
    heading: str
    text: str
    is_printed: bool


def decided_texts(answers: Answers, key: str, on: date, builder: SetBuilder) -> tuple[DecidedText, ...]:
    """Return the sentences that the answer to `key` decides in this company's set; those that print it come first."""
    coming = builder.begin(answers, on)
    documents = set(_documents(answers.questionnaire, key))
    coming.citing.traced_too = frozenset(
        identity for identity in coming.citing.names if identity.partition(":")[0] in documents - REPEATING
    )
    found = [
        text
        for file in coming.files
        if file.identity in coming.citing.traces
        for text in _texts(answers.questionnaire, key, file.name, file.contents, coming.citing.traces[file.identity])
    ]
    once: dict[tuple[str, str], DecidedText] = {}
    for text in found:
        once.setdefault((text.heading, text.text), text)
    # Whole sentences before the words of a cell or heading.
    ranked = sorted(once.values(), key=lambda text: (not text.is_printed, not text.text.endswith("。")))
    return tuple(ranked)


def _texts(
    questionnaire: Questionnaire, key: str, file: str, parts: Mapping[str, bytes], trace: Sequence[Traced]
) -> Iterator[DecidedText]:
    document = word.read_document(word.Package(dict(parts)))
    heading = ""
    for told, paragraph in zip(trace, word.paragraphs(document.body.blocks), strict=True):
        if paragraph.outline:
            heading = _line(paragraph)
        printed = [s for s in told.spans if not s.is_condition and key in _behind(questionnaire, s.expression)]
        under = [s for s in told.spans if s.is_condition and key in _behind(questionnaire, s.expression)]
        if printed or under:
            for text in dict.fromkeys(_sentence(told, span) for span in printed or under):
                if text.strip():
                    yield DecidedText(file, heading, text.strip(), bool(printed))
        elif told.text.strip() and any(key in _behind(questionnaire, c) for c in told.conditions):
            yield DecidedText(file, heading, _line(paragraph), False)


def _sentence(told: Traced, span: Span) -> str:
    """Return the sentence in which a span stands; what a field shows is left out as …"""
    found = next((m[0] for m in SENTENCE.finditer(told.text) if m.start() <= span.start < m.end()), told.text)
    return found.replace("\ufffc", "…")


def _line(paragraph: Paragraph) -> str:
    return f"{paragraph.label()} {word.shown(paragraph.pieces)}".strip().replace("\n", " ")


def _behind(questionnaire: Questionnaire, expression: str) -> frozenset[str]:
    """Return the questions on which an expression or condition hangs, also through a word that is derived of them."""
    names = [name for name in NAME.findall(expression) if name not in WORDS]
    plain = {name.split(".")[1] if name.startswith("role.") else name.split(".")[0] for name in names}
    keys = questionnaire.behind({name.removesuffix("[]") for name in plain})
    of_persons = (name.partition(".")[0] for name in names if "." in name)
    persons = {PERSONS} if any(_is_person(questionnaire, name) for name in of_persons) else set()
    return keys.union(persons, *(derived_from(key) for key in keys))


def _is_person(questionnaire: Questionnaire, key: str) -> bool:
    return key in questionnaire.questions and questionnaire.questions[key].type is QuestionType.PERSON


def _documents(questionnaire: Questionnaire, key: str) -> Iterator[str]:
    """Yield the documents whose text looks at the answer, as the index of our templates tells."""
    path = data_folder("sample_regulations") / "templates" / "index.json"
    documents: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))["documents"]
    for id, document in documents.items():
        names = (str(use["name"]) for kind in ("variables", "conditions") for use in document.get(kind, ()))
        if any(key in _behind(questionnaire, name) for name in names):
            yield id
