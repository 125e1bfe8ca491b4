"""Which section of a set fulfils which criterion of the reference lists."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.resources import data_folder


@dataclass(frozen=True)
class Covered:
    """One criterion (`scs:4-1-5-3`) and the section that fulfils it; `number` is empty where none was counted."""

    criterion: str
    document: str
    section: str
    title: str
    number: str = ""


def coverage(numbers: Mapping[str, Mapping[str, str]] | None = None, folder: Path | None = None) -> tuple[Covered, ...]:
    """Return every criterion that a section says it covers, in the order of the documents.

    `numbers` are those of a finished set: then only sections that stand in it are listed, with their numbers.
    """
    folder = folder or data_folder("sample_regulations") / "templates"
    index = json.loads((folder / "index.json").read_text(encoding="utf-8"))
    return tuple(_covered(index["documents"], numbers))


def _covered(
    documents: Mapping[str, Mapping[str, object]], numbers: Mapping[str, Mapping[str, str]] | None
) -> Iterator[Covered]:
    for id, document in documents.items():
        sections = document["sections"]
        assert isinstance(sections, list)
        for section in sections:
            number = "" if numbers is None else _number(numbers, id, section["id"])
            if number is not None:
                for criterion in section["covers"]:
                    yield Covered(criterion, id, section["id"], section["title"], number)


def _number(numbers: Mapping[str, Mapping[str, str]], document: str, section: str) -> str | None:
    """Return the number of the section in the set, None if it is not in it."""
    counted = next((found for identity, found in numbers.items() if identity.partition(":")[0] == document), {})
    return counted.get(section)
