"""Compiled templates on disk, so that a single command need not compile."""

from __future__ import annotations

import hashlib
import importlib.util
import marshal
import sys
from functools import cache
from pathlib import Path
from typing import Any, cast

import jinja2

from generator import disk_cache
from generator.rendering.plan import Plan, plain, restored

KIND = "templates"
SOURCES = ("docxtpl/template.py", "docx/__init__.py", "jinja2/compiler.py", "jinja2/__init__.py")


def load(key: str) -> Plan | None:
    """Return the plan kept under `key`, or None."""
    payload = disk_cache.read(KIND, key)
    if payload is None:
        return None
    try:
        return restored(marshal.loads(payload))
    except Exception:  # whatever something else than a plan raises: it is made again
        return None


def save(key: str, plan: Plan) -> None:
    """Keep `plan` under `key`; where that cannot be done, nothing happens."""
    disk_cache.write(KIND, key, marshal.dumps(cast(Any, plain(plan))))


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
    rooms = Path(__file__).parent, Path(__file__).parent.with_name("word")  # which opens templates and counts
    own = [path for room in rooms for path in sorted(room.glob("*.py"))]
    for path in (*own, *filter(None, map(_source, SOURCES))):
        digest.update(path.read_bytes())
    return digest


def _source(name: str) -> Path | None:
    package, _, file = name.partition("/")
    spec = importlib.util.find_spec(package)
    path = Path(spec.origin).with_name(file) if spec and spec.origin else None
    return path if path and path.is_file() else None
