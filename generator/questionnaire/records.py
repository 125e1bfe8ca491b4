"""Ids of records: what they look like, and how a record without one gets its own."""

from __future__ import annotations

import re
from collections.abc import Iterable

from generator.questionnaire.model import Value

RECORD_ID = re.compile(r"[a-z][a-z0-9_]{0,19}")
NUMBERED = re.compile(r"r([1-9][0-9]{0,8})")


def number_records(value: Value, last: int = 0) -> tuple[dict[str, Value], ...]:
    """Return the records of `value`, each with `id` first; those without get r1, r2 … beyond `last` and the others."""
    records = [record for record in value if isinstance(record, dict)] if isinstance(value, tuple) else []
    number = max(last, highest_number(str(record.get("id", "")) for record in records))
    result: list[dict[str, Value]] = []
    for record in records:
        if not record.get("id"):
            number += 1
            record = {"id": f"r{number}", **record}
        result.append(record)
    return tuple(result)


def highest_number(ids: Iterable[str]) -> int:
    """Return the highest n of the ids of the form r<n>, 0 if there is none."""
    return max((int(match[1]) for id in ids if (match := NUMBERED.fullmatch(id))), default=0)


def id_problem(id: str, seen: Iterable[str]) -> str:
    """Return what is wrong with `id` beside those `seen` before, or nothing."""
    if not RECORD_ID.fullmatch(id):
        return f"id「{id}」は、小文字の英字で始まる20字までの英数字と _ にしてください。"
    return f"id「{id}」が2回あります。id は一件ごとに変えてください。" if id in seen else ""
