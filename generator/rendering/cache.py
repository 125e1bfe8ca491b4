"""Compiled templates on disk, so that a single command need not compile."""

from __future__ import annotations

import hashlib
import importlib.util
import marshal
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, cast

import jinja2

from generator import disk_cache
from generator.rendering.numbering import Level, List, Lists, Paragraph
from generator.rendering.plan import CompiledPart, Plan
from generator.rendering.zipwriter import Stored

KIND = "templates"
SOURCES = ("docxtpl/template.py", "docx/__init__.py", "jinja2/compiler.py", "jinja2/__init__.py")


def load(key: str) -> Plan | None:
    """Return the plan kept under `key`, or None."""
    payload = disk_cache.read(KIND, key)
    if payload is None:
        return None
    try:
        return _plan(marshal.loads(payload))
    except (ValueError, TypeError, EOFError):
        return None


def save(key: str, plan: Plan) -> None:
    """Keep `plan` under `key`; where that cannot be done, nothing happens."""
    disk_cache.write(KIND, key, marshal.dumps(cast(Any, _plain(plan))))


def key_of(data: bytes, finish: bool) -> str:
    """Return the name under which the plan of the template `data` is kept; it changes with all that makes plans."""
    digest = _makers().copy()
    digest.update(f"\0{finish}\0".encode())
    digest.update(data)
    return digest.hexdigest()


@cache
def _makers() -> hashlib._Hash:
    """Return the hash of all that makes plans: ours, docxtpl, python-docx, Jinja, Python; none of it is imported."""
    digest = hashlib.sha256(f"{sys.version}\0{marshal.version}\0{jinja2.__version__}".encode())
    own = sorted(Path(__file__).parent.glob("*.py"))
    for path in (*own, *filter(None, map(_source, SOURCES))):
        digest.update(path.read_bytes())
    return digest


def _source(name: str) -> Path | None:
    package, _, file = name.partition("/")
    spec = importlib.util.find_spec(package)
    path = Path(spec.origin).with_name(file) if spec and spec.origin else None
    return path if path and path.is_file() else None


def _plain(value: object) -> object:
    """Return `value` as marshal can write it: with plain tuples in place of named ones."""
    if isinstance(value, tuple):
        return tuple(map(_plain, value))
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    return value


def _plan(fields: tuple[Any, ...]) -> Plan:
    """Return the plan of which `_plain` made `fields`."""
    plan = Plan(*fields)
    return plan._replace(
        static={name: Stored(*stored) for name, stored in plan.static.items()},
        parts={name: CompiledPart(*part) for name, part in plan.parts.items()},
        numberings={scheme: (Stored(*stored), _lists(lists)) for scheme, (stored, lists) in plan.numberings.items()},
        paragraphs=tuple(Paragraph(*paragraph) for paragraph in plan.paragraphs),
    )


def _lists(plain: Mapping[int, Any]) -> Lists:
    return {
        id: List(counters, tuple(level and Level(*level) for level in levels), overrides)
        for id, (counters, levels, overrides) in plain.items()
    }
