"""What writer and reader of a hearing sheet agree on: hidden keys, and the words for what is not decided."""

from __future__ import annotations

import json
import re
from datetime import date

from generator.answers import Answers, format_value
from generator.questionnaire import Question, QuestionType, Value

# Markers in hidden cells. Everything is found by them, never by its place.
GUIDE = "kitei:guide"
QUESTIONS = "kitei:questions:"
LIST = "kitei:list:"
DATA = "kitei:data"
PARTS = "sheets"
ASKED = "questions"
ANSWER = "kitei:answer"
REMARK = "kitei:remark"
WAS = "kitei:was"
FIELD = "kitei:field:"
ROWS = "kitei:rows:"
DEFAULT_ROWS = "kitei:default"
END = "kitei:end"
HEADING = "kitei:head"
QUESTION_ROW = "q:"
CHOICE_ROW = "c:"
INFO = "i:"

UNDECIDED = ("未定", "要確認")
NONE = "該当なし"
"""Answers a records question with an empty list, a multiple choice with no choice."""
MARK = "○"
DATA_SHEET = "kitei"
CHOICES_SHEET = "選択肢"
PREPARED = 20
"""Rows of a list to begin with."""
PRINTED_EMPTY = 5
"""Rows of a list that are printed although nothing stands in them."""

LAST_EXCEL_PROBLEM = date(1900, 3, 1)
"""Before it Excel counts a day that never was; such dates are written as text."""

_BEHIND = r"(?:です|でした|とします)?[。.]?\s*(?:[（(:：、,。\s]\s*(.*?)[）)]?)?"
_UNDECIDED = re.compile(rf"(未定|要確認){_BEHIND}", re.DOTALL)
# Whole answers only: a sentence that begins with such a word is an answer.
_OTHER_WORDS = (
    (
        "未定",
        re.compile(
            rf"(検討中|調整中|未決定|(?:まだ)?決まってい(?:ない|ません)|これから決め(?:る|ます)){_BEHIND}", re.DOTALL
        ),
    ),
    ("要確認", re.compile(rf"(確認中|不明|[わ分]かりません|[わ分]からない|確認します){_BEHIND}", re.DOTALL)),
)
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


def undecided(text: str) -> tuple[str, str] | None:
    """Return the word (未定 or 要確認) and what was written behind it, or None if `text` is an answer."""
    match = _UNDECIDED.fullmatch(text.strip())
    if match:
        return match[1], (match[2] or "").strip()
    for word, pattern in _OTHER_WORDS:
        match = pattern.fullmatch(text.strip())
        if match:
            # What was written stands behind the word: 検討中 says more than 未定.
            return word, "　".join(part for part in (match[1], (match[2] or "").strip()) if part)
    return None


def escaped(text: str) -> str:
    """Return `text` so that a workbook holds it as it stands: Excel reads `_x0041_` as A."""
    return _LOOKS_ESCAPED.sub("_x005F_", text)


def plain(value: Value | None) -> object:
    """Return a value as JSON can hold it, one form for each value."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [{k: plain(v) for k, v in item.items()} if isinstance(item, dict) else item for item in value]
    return value


def cell_value(question: Question, value: Value, answers: Answers) -> object:
    """Return what the cell of an answer holds: numbers and dates as such, all else as people type it."""
    if isinstance(value, date):
        return value if value > LAST_EXCEL_PROBLEM else value.isoformat()
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    return NONE if value == () else escaped(format_value(question, value, answers.persons))


def dump(value: object) -> str:
    """Return JSON for a hidden cell."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def load(text: str) -> object:
    """Return what a hidden cell holds, None if it is empty or spoilt."""
    try:
        return json.loads(text) if text else None
    except ValueError:
        return None


def is_list(question: Question) -> bool:
    """Return whether the question has a sheet of its own."""
    return question.type is QuestionType.RECORDS


def records_of(answers: Answers, key: str) -> tuple[dict[str, Value], ...]:
    """Return the records that were given for `key`."""
    return _records(answers.given.get(key))


def shown_records(answers: Answers, question: Question) -> tuple[dict[str, Value], ...]:
    """Return the records to begin with: those given, or those that hold while none are given."""
    return _records(answers.given.get(question.key, answers.default(question)))


def _records(value: object) -> tuple[dict[str, Value], ...]:
    return tuple(item for item in value if isinstance(item, dict)) if isinstance(value, tuple) else ()
