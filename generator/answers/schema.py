"""The answers file as a JSON Schema, so that editors complete and check it while it is typed."""

from __future__ import annotations

from typing import Any

from generator.answers.take import DISPUTED, ID, LAST_NUMBERS, PRESET, TO_CONFIRM
from generator.questionnaire import NONE_MARKS, Question, Questionnaire, QuestionType

DIALECT = "http://json-schema.org/draft-07/schema#"
"""The dialect that the YAML extensions of the common editors know."""
SAID = {
    "type": "object",
    "additionalProperties": False,
    "required": ["who", "said"],
    "properties": {"who": {"type": "string"}, "said": {"description": "その人の答えです。"}},
}
RECORD_ID = "^[a-z][a-z0-9_]{0,19}$"


def answers_schema(questionnaire: Questionnaire) -> dict[str, Any]:
    """Return the JSON Schema of an answers file: every question optional, anything else refused.

    It takes every file that kitei writes. What kitei takes beyond that (令和8年12月1日, はい, 28人) is no fault for
    kitei, but an editor will point at it.
    """
    properties = {question.key: _described(question) for question in questionnaire}
    properties[PRESET] = {"type": "string", "description": "既定値のもとになる業種と規模です。"}
    properties[LAST_NUMBERS] = {"type": "object", "description": "消した項目の番号の控えです。直さないでください。"}
    properties[DISPUTED] = {
        "type": ["object", "null"],
        "description": "答えが分かれている質問と、だれが何と答えたかです。決まったら、質問のキーの後に答えを書きます。",
        "additionalProperties": {"type": "array", "minItems": 2, "items": SAID},
    }
    properties[TO_CONFIRM] = {
        "type": ["object", "null"],
        "description": "答える人が確かめている質問と、その事情です。答えれば消えます。",
        "additionalProperties": {"type": "array", "minItems": 1, "items": {"type": "string"}},
    }
    properties[ID] = {"type": "string", "description": "このファイルを見分けるための控えです。直さないでください。"}
    return {
        "$schema": DIALECT,
        "title": "kitei の回答ファイル",
        "type": ["object", "null"],
        "additionalProperties": False,
        "properties": properties,
    }


def _described(question: Question) -> dict[str, Any]:
    schema = {
        "title": question.label,
        "description": "\n".join(part for part in (question.prompt, question.help) if part),
        # An answer that is left empty is an open question.
        "anyOf": [_value(question), {"type": "null"}],
    }
    if question.placeholder:
        schema["examples"] = [question.placeholder]
    return schema


def _value(question: Question) -> dict[str, Any]:
    value = _plain(question)
    if question.none_mark and "enum" not in value:
        return {"anyOf": [value, {"enum": [*NONE_MARKS]}]}
    return value


def _plain(question: Question) -> dict[str, Any]:
    kind, check = question.type, question.check
    if kind is QuestionType.INTEGER:
        bounds = {"minimum": check and check.min, "maximum": check and check.max}
        # 28人 is a number as well.
        number = {"type": ["integer", "string"], "pattern": "[0-9０-９]"}
        return number | {name: bound for name, bound in bounds.items() if bound is not None}
    if kind is QuestionType.YES_NO:
        return {"type": "boolean"}
    if kind is QuestionType.CHOICE:
        return {"enum": _words(question)}
    if kind is QuestionType.CHOICES:
        return {"type": "array", "items": {"enum": _words(question)}}
    if kind is QuestionType.RECORDS:
        return {"type": "array", "items": _record(question)}
    if kind is QuestionType.DATE:
        return {"type": "string", "format": "date"}
    # A number or a date without quotes is text to kitei (version: 1.0), and of another type to an editor.
    text: dict[str, Any] = {"type": ["string", "number"], "minLength": 1}
    if kind is QuestionType.EMAIL:
        return {"type": "string", "format": "email"}
    if kind is QuestionType.PERSON:
        return {"type": "string", "minLength": 1}
    return text


def _words(question: Question) -> list[str]:
    """Values first, as kitei writes them; then the labels, which it takes as well."""
    return [*dict.fromkeys([*(c.value for c in question.choices), *(c.label for c in question.choices)])]


def _record(question: Question) -> dict[str, Any]:
    fields = {field.key: _described(field) for field in question.fields}
    identity = {"type": "string", "pattern": RECORD_ID, "description": "この1件の名前です。書かなければ付きます。"}
    return {"type": "object", "additionalProperties": False, "properties": {"id": identity, **fields}}
