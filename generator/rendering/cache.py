"""Compiled templates on disk, so that a single command need not compile: a folder only its user can write to.

Python code is read from there, so nothing is read that anybody else could have put there, and nothing that is damaged:
a missing, foreign or broken entry means only that the template is compiled again.
"""

from __future__ import annotations

import hashlib
import importlib.util
import marshal
import os
import stat
import sys
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, cast

import jinja2

from generator.rendering.numbering import Level, List, Lists, Paragraph
from generator.rendering.plan import CompiledPart, Plan
from generator.rendering.zipwriter import Stored

VARIABLE = "KITEI_CACHE"  # `off` switches the cache off
FORMAT = b"kitei template 1\n"
DIGEST_SIZE = hashlib.sha256().digest_size
KEPT_FILES = 400
SOURCES = ("docxtpl/template.py", "docx/__init__.py", "jinja2/compiler.py", "jinja2/__init__.py")


def load(key: str, folder: Path | None = None) -> Plan | None:
    """Return the plan kept under `key`, or None."""
    folder = folder or user_folder()
    if folder is None or not _is_private(folder):
        return None
    data = _read_private(folder / key)
    if data is None or not data.startswith(FORMAT):
        return None
    digest, payload = data[len(FORMAT) : len(FORMAT) + DIGEST_SIZE], data[len(FORMAT) + DIGEST_SIZE :]
    if hashlib.sha256(payload).digest() != digest:
        return None
    try:
        return _plan(marshal.loads(payload))
    except (ValueError, TypeError, EOFError):
        return None


def save(key: str, plan: Plan, folder: Path | None = None) -> None:
    """Keep `plan` under `key`; where that cannot be done, nothing happens."""
    folder = folder or user_folder()
    if folder is None:
        return
    payload = marshal.dumps(cast(Any, _plain(plan)))
    with suppress(OSError):
        for new in (*reversed(folder.parents), folder):
            new.mkdir(mode=0o700, exist_ok=True)
        if not _is_private(folder):
            return
        # Written apart and moved into place: a reader sees all of it or nothing, whoever else is writing.
        handle, name = tempfile.mkstemp(dir=folder)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(FORMAT + hashlib.sha256(payload).digest() + payload)
            Path(name).replace(folder / key)
        finally:
            Path(name).unlink(missing_ok=True)
        _prune(folder)


def key_of(data: bytes, finish: bool) -> str:
    """Return the name under which the plan of the template `data` is kept; it changes with all that makes plans."""
    digest = hashlib.sha256(data)
    digest.update(f"\0{finish}\0{sys.version}\0{marshal.version}\0".encode())
    for part in _makers():
        digest.update(part)
    return digest.hexdigest()


def user_folder() -> Path | None:
    """Return this user's folder for compiled templates; None where it is switched off."""
    if os.environ.get(VARIABLE, "").lower() == "off":
        return None
    from platformdirs import user_cache_path

    return user_cache_path("kitei", appauthor=False) / "templates"


_made: list[bytes] = []


def _makers() -> list[bytes]:
    """Return the code that makes plans: ours, docxtpl's, python-docx's version and Jinja's, without importing them."""
    if not _made:
        own = sorted(Path(__file__).parent.glob("*.py"))
        found = [_source(name) for name in SOURCES]
        _made.extend(path.read_bytes() for path in [*own, *(path for path in found if path)])
        _made.append(jinja2.__version__.encode())
    return _made


def _source(name: str) -> Path | None:
    package, _, file = name.partition("/")
    spec = importlib.util.find_spec(package)
    path = Path(spec.origin).with_name(file) if spec and spec.origin else None
    return path if path and path.is_file() else None


def _read_private(path: Path) -> bytes | None:
    try:
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0))
    except OSError:
        return None
    with os.fdopen(handle, "rb") as file:
        # The open file is looked at, not the name: the name may mean another file a moment later.
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode) or not _only_ours(status):
            return None
        return file.read()


def _is_private(folder: Path) -> bool:
    """Tell whether only this user (or root) can change what stands in `folder`, or what its name means."""
    try:
        folder = folder.resolve(strict=True)
        return _only_ours(folder.stat()) and all(_is_safe_way(parent.stat()) for parent in folder.parents)
    except OSError:
        return False


def _only_ours(status: os.stat_result) -> bool:
    # On Windows the cache lies in the user's profile, which others cannot write to; mode bits say nothing there.
    if not hasattr(os, "geteuid"):
        return True
    return status.st_uid == os.geteuid() and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def _is_safe_way(status: os.stat_result) -> bool:
    if not hasattr(os, "geteuid"):
        return True
    if status.st_uid not in (0, os.geteuid()):
        return False
    # In a sticky folder such as /tmp others cannot rename what is not theirs.
    return not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH) or bool(status.st_mode & stat.S_ISVTX)


def _prune(folder: Path) -> None:
    files = [path for path in folder.iterdir() if path.is_file()]
    if len(files) > KEPT_FILES:
        for path in sorted(files, key=lambda path: path.stat().st_mtime)[: len(files) - KEPT_FILES]:
            path.unlink(missing_ok=True)


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
