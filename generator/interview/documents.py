"""Which documents an answer goes into, as the index of the templates tells."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from generator.questionnaire import Questionnaire
from generator.resources import data_folder

NOT_A_DOCUMENT = frozenset({"bound", "readme"})
"""They repeat what the others say."""


def documents_by_question(questionnaire: Questionnaire, index: Path | None = None) -> Mapping[str, tuple[str, ...]]:
    """Return by question key the titles of the documents whose text looks at it; nothing if there is no index."""
    path = index or data_folder("sample_regulations") / "templates" / "index.json"
    if not path.is_file():
        return {}
    found: dict[str, list[str]] = {}
    for id, document in json.loads(path.read_text(encoding="utf-8"))["documents"].items():
        if id in NOT_A_DOCUMENT:
            continue
        for key in sorted(_keys(questionnaire, set(_names(document)))):
            found.setdefault(key, []).append(_title(document))
    return {key: tuple(titles) for key, titles in found.items()}


def _title(document: Mapping[str, Any]) -> str:
    chapter = document.get("chapter")
    return f"第{chapter}章 {document['title']}" if chapter else str(document["title"])


def _names(document: Mapping[str, Any]) -> Iterator[str]:
    """Yield every name that the text prints or asks for in a condition."""
    for kind in ("variables", "conditions"):
        for use in document.get(kind, ()):
            yield str(use["name"])


def _keys(questionnaire: Questionnaire, names: set[str]) -> set[str]:
    """Return the questions behind template names: `byod_is_permitted` is `byod`, `role.auditor` is `auditor`."""
    plain = {name.split(".")[1] if name.startswith("role.") else name.split(".")[0] for name in names}
    plain = {name.removesuffix("[]") for name in plain}
    behind = {boolean: q.key for q in questionnaire for boolean in (q.key, *q.booleans())}
    keys = {behind[name] for name in plain if name in behind}
    waiting = [name for name in plain if name in questionnaire.conditions]
    while waiting:
        for name in questionnaire.conditions[waiting.pop()].names():
            if name in questionnaire.conditions:
                waiting.append(name)
            else:
                keys.add(name)
    return keys & set(questionnaire.questions)
