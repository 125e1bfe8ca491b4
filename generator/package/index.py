"""What the index of our templates tells of their texts: where conditions are asked, and what rules ask for."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.context import Rules, read_rules
from generator.disk_cache import remembered
from generator.package.selfcheck import Printed, printed


@dataclass(frozen=True)
class TemplateIndex:
    """`uses`: in how many places each condition is asked; `rules`: what all rules ask for; `sections`: all that are
    numbered.
    """

    uses: Mapping[str, int] = field(default_factory=dict)
    rules: Rules = field(default_factory=Rules)
    sections: tuple[Printed, ...] = ()


def template_index(folder: Path) -> TemplateIndex:
    """Return what index.json of `folder` says; nothing where there is none."""
    path = folder / "index.json"
    if not path.is_file():
        return TemplateIndex()
    return remembered("index", [path], ["package", "context"], lambda: _read(path), TemplateIndex)


def _read(path: Path) -> TemplateIndex:
    documents = json.loads(path.read_text(encoding="utf-8"))["documents"]
    uses: Counter[str] = Counter()
    for document in documents.values():
        for condition in document["conditions"]:
            uses[condition["name"]] += len(condition["under"])
    return TemplateIndex(uses, read_rules(documents), tuple(printed(documents)))
