"""Which questions a sheet asks: all of them, the essential ones, those of some sections, or what is still open."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from generator.answers import Answers, State
from generator.questionnaire import Question, Questionnaire, Section, did_you_mean


@dataclass(frozen=True)
class Wanted:
    """What a sheet is for; `sections` are ids, none of them: all."""

    essential: bool = False
    sections: tuple[str, ...] = ()
    only_open: bool = False

    @property
    def is_short(self) -> bool:
        """Whether its questions stand on one worksheet."""
        return self.essential or self.only_open


@dataclass(frozen=True)
class Chapter:
    """What is asked of one section; `number` is its place among all of them, whatever else is asked."""

    number: int
    section: Section
    questions: tuple[Question, ...]


def sections_named(words: Iterable[str], questionnaire: Questionnaire) -> tuple[str, ...]:
    """Return the ids of the sections that people call `words`: by number, title or a part of it that fits only one.

    Raise ValueError with one Japanese sentence for each word that fits none or several.
    """
    found: dict[str, None] = {}
    problems: list[str] = []
    numbered = list(enumerate(questionnaire.sections, 1))
    for word in words:
        fitting = _fitting(word, numbered)
        if len(fitting) == 1:
            found[fitting[0].id] = None
        elif fitting:
            problems.append(f"「{word}」に当てはまる章は、{'、'.join(f'「{s.title}」' for s in fitting)}があります。")
        else:
            hint = did_you_mean(word, [section.title for section in questionnaire.sections])
            problems.append(f"「{word}」という章はありません。{hint}")
    if problems:
        known = "、".join(f"{number} {section.title}" for number, section in numbered)
        raise ValueError("\n".join([*problems, f"章は次のとおりです（番号か名前で指定します）: {known}"]))
    return tuple(found)


def _fitting(word: str, numbered: Iterable[tuple[int, Section]]) -> list[Section]:
    wanted = _plain(word)
    numbered = list(numbered)
    exact = [
        s for number, s in numbered if wanted in (str(number), s.id, _plain(s.title), _plain(f"{number}{s.title}"))
    ]
    return exact or [s for _, s in numbered if wanted and wanted in _plain(s.title)]


def _plain(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split()).casefold()


def chapters(answers: Answers, wanted: Wanted) -> tuple[Chapter, ...]:
    """Return what is asked, section by section; sections without a question are left out."""
    still_open = _open_keys(answers) if wanted.only_open else frozenset()
    found = []
    for number, section in enumerate(answers.questionnaire.sections, 1):
        if wanted.sections and section.id not in wanted.sections:
            continue
        questions = tuple(
            question
            for question in section.questions
            if not question.latest
            and (question.essential or not wanted.essential)
            and (question.key in still_open or not wanted.only_open)
        )
        if questions:
            found.append(Chapter(number, section, questions))
    return tuple(found)


def _open_keys(answers: Answers) -> frozenset[str]:
    items = answers.open_items()
    keys = {item.key for item in items}
    # What takes over another answer is settled with it.
    settled = {item.key for item in items if item.field is None and item.follows in keys}
    unsettled = {dispute.spot.key for dispute in answers.disputes() if dispute.applies}
    unsettled |= {key for key in answers.to_confirm if answers.state(key) is not State.NOT_APPLICABLE}
    return frozenset(keys - settled | unsettled)
