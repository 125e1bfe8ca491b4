"""The JSON Schema of the answers file takes what kitei writes, and points at what it refuses."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from generator.answers import Answers, answers_schema, load_answers, save_answers
from generator.questionnaire import load_questionnaire, plain_value, read_yaml

EXAMPLES = sorted((Path(__file__).parents[2] / "questionnaires" / "examples").glob("*.yaml"))
QUESTIONNAIRE = load_questionnaire()
SCHEMA = answers_schema(QUESTIONNAIRE)
TYPES: Mapping[str, Any] = {
    "object": dict,
    "array": list,
    "string": str,
    "boolean": bool,
    "null": type(None),
    "integer": int,
    "number": (int, float),
}
KNOWN = {"$schema", "title", "description", "examples", "format"}


def faults(schema: Mapping[str, Any], value: object, place: str = "") -> list[str]:
    """Return what of `value` the schema refuses: the few words of JSON Schema that ours uses."""
    found = []
    for word, rule in schema.items():
        if word == "type":
            types = [rule] if isinstance(rule, str) else rule
            fits = any(
                isinstance(value, TYPES[t]) and not (t in ("integer", "number") and isinstance(value, bool))
                for t in types
            )
            found += [] if fits else [f"{place}: type"]
        elif word == "enum":
            found += [] if value in rule else [f"{place}: enum"]
        elif word == "anyOf":
            found += [] if any(not faults(each, value) for each in rule) else [f"{place}: anyOf"]
        elif word == "properties" and isinstance(value, dict):
            found += [f for k, v in value.items() if k in rule for f in faults(rule[k], v, f"{place}/{k}")]
        elif word == "additionalProperties" and isinstance(value, dict):
            found += [f"{place}/{key}: unknown" for key in value.keys() - schema["properties"].keys()]
        elif word == "items" and isinstance(value, list):
            found += [f for each in value for f in faults(rule, each, place)]
        elif word == "pattern" and isinstance(value, str):
            found += [] if re.search(rule, value) else [f"{place}: pattern"]
        elif word in ("minimum", "maximum") and isinstance(value, int):
            found += [] if (value >= rule if word == "minimum" else value <= rule) else [f"{place}: {word}"]
        elif word == "minLength" and isinstance(value, str):
            found += [] if len(value) >= rule else [f"{place}: minLength"]
        else:
            assert word in KNOWN | {
                "properties",
                "additionalProperties",
                "items",
                "pattern",
                "minLength",
                "minimum",
                "maximum",
            }, word
    return found


def read(text: str) -> object:
    node = read_yaml(text)
    return None if node is None else plain_value(node)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_schema_takes_the_examples_as_they_stand_and_as_kitei_saves_them(path: Path, tmp_path: Path) -> None:
    assert faults(SCHEMA, read(path.read_text(encoding="utf-8"))) == []
    saved = Answers(QUESTIONNAIRE, load_answers(path, QUESTIONNAIRE).given)
    save_answers(saved, tmp_path / "saved.yaml")
    assert faults(SCHEMA, read((tmp_path / "saved.yaml").read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    "text",
    [
        "company_nam: 甲",
        "headcount: たくさん",
        "headcount: 0",
        "telework: たぶん",
        "byod: sometimes",
        "sharing_means: [pigeon]",
        "persons: [{nama: 甲}]",
        "persons: [{id: 甲}]",
        "systems: 三つ",
    ],
)
def test_the_schema_points_at_what_kitei_refuses(text: str) -> None:
    assert faults(SCHEMA, read(text)) != []


def test_every_question_is_described_for_the_editor() -> None:
    for key, question in QUESTIONNAIRE.questions.items():
        assert question.prompt in SCHEMA["properties"][key]["description"]
