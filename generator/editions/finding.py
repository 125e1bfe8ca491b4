"""The answers file that a company's folder was made from: the folder knows it by its id, not by its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from generator.package import read_facts

ID_LINE = re.compile(rb"^kitei_id:\s*[\"']?([a-z0-9]+)", re.MULTILINE)
LARGEST = 10_000_000
DEEPEST = 3  # folders above the company's


def answers_file_of(target: Path) -> Path | None:
    """Return the answers file of the company's folder `target`, looked for where people keep it; None if not there.

    That is in the folder where one is, or in one above the company's. A file without an id is known by its place.
    """
    facts = read_facts(target)
    id, place = facts.get("kitei_id", ""), facts.get("answers", "")
    if not id:
        return (target.parent / place).resolve() if place and (target.parent / place).is_file() else None
    return next((path for path in _files(target) if _id_of(path) == id), None)


def _files(target: Path) -> Iterator[Path]:
    for folder in dict.fromkeys([Path.cwd(), *target.resolve().parents[:DEEPEST]]):
        try:
            yield from sorted(path for path in folder.iterdir() if path.suffix.lower() in (".yaml", ".yml"))
        except OSError:
            continue


def _id_of(path: Path) -> str:
    try:
        if not path.is_file() or path.stat().st_size > LARGEST:
            return ""
        found = ID_LINE.search(path.read_bytes())
    except OSError:
        return ""
    return found[1].decode() if found else ""
