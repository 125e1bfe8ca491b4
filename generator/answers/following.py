"""Lists whose records name records of other lists (a backup names its system): how defaults and answers follow."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from generator.questionnaire import Question, Questionnaire, QuestionType, Value

Record = dict[str, Value]
Rows = tuple[Record, ...]


def followed_default(
    question: Question, questionnaire: Questionnaire, held: Callable[[Question], Value | None]
) -> Value | None:
    """Return the default of `question` as it is true for the other lists, of which `held` tells what they hold now.

    A record that names something of another list's default takes the name that this has now, and goes with it.
    """
    links = [field for field in question.fields if field.names]
    if not links:
        return question.default
    rows = rows_of(question.default)
    for field in links:
        renamed = _renamed(field, questionnaire, held)
        kept = [row for row in rows if renamed.get(str(row.get(field.key)), "?")]
        rows = tuple(_with_name(row, field.key, renamed) for row in kept)
    return rows


def _with_name(row: Record, key: str, renamed: Mapping[str, str]) -> Record:
    return {**row, key: renamed[str(row[key])]} if str(row.get(key)) in renamed else row


def _renamed(field: Question, questionnaire: Questionnaire, held: Callable[[Question], Value | None]) -> dict[str, str]:
    """Return the names of the default records of the lists → their names now, nothing for those that are gone."""
    names: dict[str, str] = {}
    for key in field.names:
        source = questionnaire.questions[key]
        now = {str(row["id"]): name_of(source, row) for row in rows_of(held(source))}
        for row in rows_of(source.default):
            # One name in two lists stays while one of them has it.
            names[name_of(source, row)] = now.get(str(row["id"]), "") or names.get(name_of(source, row), "")
    return names


def named_by(questionnaire: Questionnaire, key: str) -> tuple[tuple[Question, Question], ...]:
    """Return each list, with its field, whose records name records of the list `key`."""
    return tuple((question, field) for question in questionnaire for field in question.fields if key in field.names)


def name_of(question: Question, record: Record) -> str:
    """Return the name of the record: its first text."""
    first = next((field.key for field in question.fields if field.type is QuestionType.TEXT), "")
    return str(record.get(first, ""))


def rows_of(value: object) -> Rows:
    """Return the records of `value`, none if it is no list of them."""
    return tuple(record for record in value if isinstance(record, dict)) if isinstance(value, tuple) else ()


def record_title(question: Question, record: Record, number: int) -> str:
    """Return what people call the record: its first text, or its place in the list."""
    for field in question.fields:
        value = record.get(field.key)
        if isinstance(value, str) and field.type in (QuestionType.TEXT, QuestionType.PARAGRAPH):
            return value
    return f"{number}件目"
