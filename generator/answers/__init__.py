"""Answers: what one company said, the state of every question, and answers.yaml."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.answers.disputes import Dispute, Said, Spot
from generator.answers.file import load_answers
from generator.answers.following import Record, name_of, named_by, record_title, rows_of
from generator.answers.items import Item
from generator.answers.model import Answers, Cleaned, State
from generator.later import later
from generator.questionnaire import ValueProblem, format_value, parse_value

if TYPE_CHECKING:
    from generator.answers.lock import AnswersInUse, only_one
    from generator.answers.packing import pack_answers, unpack_answers
    from generator.answers.save import new_id, save_answers
    from generator.answers.schema import answers_schema

# What reading a file and making its set do without.
LATER = {
    "lock": "AnswersInUse only_one",
    "packing": "pack_answers unpack_answers",
    "save": "new_id save_answers",
    "schema": "answers_schema",
}

__all__ = [
    "Answers",
    "AnswersInUse",
    "Cleaned",
    "Dispute",
    "Item",
    "Record",
    "Said",
    "Spot",
    "State",
    "ValueProblem",
    "answers_schema",
    "format_value",
    "load_answers",
    "name_of",
    "named_by",
    "new_id",
    "only_one",
    "pack_answers",
    "parse_value",
    "record_title",
    "rows_of",
    "save_answers",
    "unpack_answers",
]

if not TYPE_CHECKING:
    __getattr__ = later(__name__, LATER)
