"""Answers: what one company said, the state of every question, and answers.yaml."""

from generator.answers.disputes import Dispute, Said, Spot
from generator.answers.file import load_answers
from generator.answers.following import Record, name_of, named_by, record_title, rows_of
from generator.answers.items import Item
from generator.answers.lock import AnswersInUse, only_one
from generator.answers.model import Answers, Cleaned, State
from generator.answers.packing import pack_answers, unpack_answers
from generator.answers.save import new_id, save_answers
from generator.answers.schema import answers_schema
from generator.questionnaire import ValueProblem, format_value, parse_value

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
