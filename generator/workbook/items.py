"""What 自社診断 asks and how it is scored: data (sample_regulations/diagnosis.yaml) that says which edition it follows.

Apart from the workbook, for whoever only has to know whether anything in it is new.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.disk_cache import remembered
from generator.questionnaire import plain_value, read_yaml

ASKED = "診断"  # the sheet that is answered
RESPONDENTS = 5
NUMBER = 1
ANSWER = 4  # the first of the columns of answers; those of scores follow them


@dataclass(frozen=True)
class Item:
    """One of the 25 items: what is asked, three questions that go deeper, what is missing, what is done about it."""

    id: int
    ask: str
    deeper: tuple[str, ...]
    gap: str
    measure: str


@dataclass(frozen=True)
class Band:
    """What a sum of at least `least` points says."""

    least: int
    text: str


@dataclass(frozen=True)
class Part:
    """The items from `first` to `last` under one title."""

    title: str
    first: int
    last: int


@dataclass(frozen=True)
class Diagnosis:
    """The self-diagnosis of one edition."""

    edition: str
    source: str
    as_of: str
    points: Mapping[str, int]
    bands: tuple[Band, ...]
    parts: tuple[Part, ...]
    items: tuple[Item, ...]


def read_diagnosis(path: Path) -> Diagnosis:
    """Return what diagnosis.yaml says; its shape is held by the tests, since nobody but us writes it."""
    return remembered("diagnosis", [path], ["workbook", "questionnaire"], lambda: _read(path), Diagnosis)


def _read(path: Path) -> Diagnosis:
    node = read_yaml(path.read_text(encoding="utf-8"))
    assert node is not None, "it is ours"
    data: Any = plain_value(node)
    return Diagnosis(
        str(data["edition"]),
        str(data["source"]),
        str(data["as_of"]),
        {str(word): int(points) for word, points in data["answers"].items()},
        tuple(Band(int(band["from"]), str(band["text"])) for band in data["bands"]),
        tuple(Part(str(part["title"]), int(part["from"]), int(part["to"])) for part in data["parts"]),
        tuple(
            Item(int(one["id"]), one["ask"], tuple(one["deeper"]), one["gap"], one["measure"]) for one in data["items"]
        ),
    )
