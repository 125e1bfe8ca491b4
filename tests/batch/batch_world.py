"""A crew of this very process and a look at a folder: most promises need no second process."""

from __future__ import annotations

import signal
import zipfile
from collections.abc import Sequence
from concurrent.futures import Executor
from datetime import date
from pathlib import Path
from typing import Any

from generator.rendering import write_zip

DAY = date(2026, 12, 1)


class Here:
    """A value that is where it was."""

    def __init__(self, value: object) -> None:
        self.value = value

    def get(self) -> Any:
        return self.value


class OneThread:
    """A crew of one thread."""

    workers = 1

    def __init__(self, executor: Executor, folder: Path) -> None:
        self.executor = executor
        self.folder = folder

    def share(self, value: object) -> Here:
        return Here(value)

    def renew(self) -> None:
        raise AssertionError("a thread does not die")

    def is_death(self, error: BaseException) -> bool:
        return False

    def check(self) -> None:
        pass


def hears(common: object, items: Sequence[int]) -> list[bool]:
    """Tell whether Ctrl-C was held back from this process before any of its code ran."""
    return [signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, [])] * len(items)


def tree(folder: Path) -> dict[str, bytes]:
    """Return every file under `folder` with its bytes."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()
    }


def said_in(path: Path) -> str:
    """Return the main part of a Word file."""
    with zipfile.ZipFile(path) as archive:
        return archive.read("word/document.xml").decode("utf-8")


def replaced_in(path: Path, old: str, new: str) -> None:
    """Let somebody write `new` for `old` wherever it stands in a Word file."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    xml = parts["word/document.xml"].decode("utf-8")
    assert old in xml
    path.write_bytes(write_zip({**parts, "word/document.xml": xml.replace(old, new).encode("utf-8")}))
