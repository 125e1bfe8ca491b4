"""What was worked out once, kept on disk for the next run, in a folder that only its user can write to.

Entries hold code or pickled objects, so nothing is read that anybody else could have put there, and nothing that is
damaged: a missing, foreign or broken entry means only that the work is done again.
"""

from __future__ import annotations

import hashlib
import os
import pickle
import shutil
import stat
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from generator.resources import PACKAGE

T = TypeVar("T")
VARIABLE = "KITEI_CACHE"  # `off` switches the cache off
FORMAT = b"kitei cache 1\n"
DIGEST_SIZE = hashlib.sha256().digest_size
KEPT_FILES = 400
STARTED = time.time()


def remembered(kind: str, files: Iterable[Path], rooms: Iterable[str], make: Callable[[], T], of: type[T]) -> T:
    """Return what `make()` returns, from the disk where the code of `rooms` has made it of the same `files` before.

    The value must be one that pickle takes, and of the class `of`: whatever else is kept there is made again. What
    `make` raises is not kept.
    """
    rooms = tuple(rooms)
    key = _key([*files, *(path for room in rooms for path in _code(room))])
    kept = read(kind, key)
    if kept is not None:
        with suppress(Exception):  # whatever the pickle of a class that has changed raises
            value = pickle.loads(kept)
            if type(value) is of:
                return value
    made = make()
    if not any(_is_newer(path) for room in rooms for path in _code(room)):
        write(kind, key, pickle.dumps(made, pickle.HIGHEST_PROTOCOL))
    return made


def _is_newer(code: Path) -> bool:
    """Whether the file was put there while we run: what we make is then not what its key says."""
    return code.is_file() and code.stat().st_mtime > STARTED


def _code(room: str) -> list[Path]:
    return sorted((PACKAGE / room).glob("*.py")) or [PACKAGE / f"{room}.py"]


def _key(paths: Iterable[Path]) -> str:
    digest = hashlib.sha256(sys.version.encode())
    for path in paths:
        # A file that cannot be read is for `make` to tell.
        data = path.read_bytes() if path.is_file() else b""
        digest.update(f"\0{path.name}\0{len(data)}\0".encode("utf-8", "surrogatepass"))
        digest.update(data)
    return digest.hexdigest()


def read(kind: str, key: str) -> bytes | None:
    """Return what is kept under `key`, as it was written; None if nothing that can be trusted is."""
    folder = user_folder(kind)
    if folder is None or not _is_private(folder):
        return None
    data = _read_private(folder / key)
    if data is None or not data.startswith(FORMAT):
        return None
    digest, payload = data[len(FORMAT) : len(FORMAT) + DIGEST_SIZE], data[len(FORMAT) + DIGEST_SIZE :]
    return payload if hashlib.sha256(payload).digest() == digest else None


def write(kind: str, key: str, payload: bytes) -> None:
    """Keep `payload` under `key`; where that cannot be done, nothing happens."""
    folder = user_folder(kind)
    if folder is None:
        return
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
            if (folder / key).is_dir():
                # Somebody's folder under the name of an entry would be in the way for ever.
                shutil.rmtree(folder / key, ignore_errors=True)
            Path(name).replace(folder / key)
        finally:
            Path(name).unlink(missing_ok=True)
        _prune(folder)


def user_folder(kind: str) -> Path | None:
    """Return this user's folder for one kind of entries; None where the cache is switched off."""
    if os.environ.get(VARIABLE, "").lower() == "off":
        return None
    from platformdirs import user_cache_path

    return user_cache_path("kitei", appauthor=False) / kind


def _read_private(path: Path) -> bytes | None:
    # A pipe is not waited for.
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
    try:
        handle = os.open(path, flags)
    except OSError:
        return None
    try:
        # The open file is looked at, not the name: the name may mean another file a moment later.
        status = os.fstat(handle)
        if not stat.S_ISREG(status.st_mode) or not _only_ours(status):
            return None
        with os.fdopen(handle, "rb", closefd=False) as file:
            return file.read()
    except OSError:
        return None
    finally:
        os.close(handle)


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
