"""What a batch leaves in its folder while it runs, so that a second one keeps out and a stopped one goes on."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import IO

from filelock import FileLock, Timeout

from generator.batch.clients import Outcome, Status
from generator.errors import PackageError

JOURNAL = ".kitei-batch.jsonl"
LOCK = ".kitei-batch.lock"
FORMAT = 2
MAKING = {"making": True}


@dataclass(frozen=True)
class Stopped:
    """A batch that did not come to its end: how it was called, and what had become of its clients by name.

    `has_made` tells whether it had come so far that it wrote sets: what stands may then be its own work.
    """

    call: Mapping[str, object]
    outcomes: Mapping[str, Outcome] = field(default_factory=dict)
    has_made: bool = False


class Journal:
    """The record of a running batch: one line a client, on disk before the next is told."""

    def __init__(self, path: Path, call: Mapping[str, object], stopped: Stopped | None = None) -> None:
        """Begin the record in `path`; what `stopped`, which this batch resumes, had recorded is taken over."""
        self._file: IO[str] | None = path.open("w", encoding="utf-8", newline="\n")
        self._line({"format": FORMAT, "call": dict(call)})
        if stopped is not None and stopped.has_made:
            self.making()
            for outcome in stopped.outcomes.values():
                self.note(outcome)

    def note(self, outcome: Outcome) -> None:
        """Record what became of one client."""
        plain = asdict(outcome)
        del plain["packed"], plain["names"]
        self._line(plain)

    def making(self) -> None:
        """Record that all clients are read, and that from now on sets are written."""
        self._line(MAKING)

    def close(self) -> None:
        """Leave the record for `--resume`."""
        if self._file is not None:
            with suppress(OSError):
                self._file.close()

    def _line(self, data: object) -> None:
        if self._file is None:
            return
        try:
            self._file.write(json.dumps(data, ensure_ascii=True) + "\n")
            self._file.flush()
        except OSError:
            # On a full disk every client says so itself; the record is only a comfort.
            self._file = None


@contextmanager
def only_batch(out: Path) -> Iterator[None]:
    """Keep other batches out of the folder `out`, made if it is missing; raise PackageError if one is in it."""
    lock = FileLock(out / LOCK, timeout=0)
    try:
        out.mkdir(parents=True, exist_ok=True)
        lock.acquire()
    except Timeout:
        raise PackageError(
            f"{out} では、別の kitei batch が動いています。終わるのを待つか、--out で別の場所を指定してください。"
        ) from None
    except (NotADirectoryError, FileExistsError) as error:
        raise PackageError(f"{out} はフォルダーではありません。--out で別の場所を指定してください。") from error
    except PermissionError as error:
        raise PackageError(f"{out} に書き込む権限がありません。--out で別の場所を指定してください。") from error
    except OSError as error:
        reason = "ディスクの空きが足りません。" if error.errno == errno.ENOSPC else f"（{error.strerror}）"
        raise PackageError(f"{out} に書き込めません。{reason}") from error
    try:
        yield
    finally:
        if os.name == "posix":
            with suppress(OSError):
                (out / LOCK).unlink(missing_ok=True)
        lock.release()


def read_stopped(out: Path) -> Stopped | None:
    """Return the batch that was stopped in `out`; None if there is none."""
    try:
        lines = (out / JOURNAL).read_text(encoding="utf-8").splitlines()
        head = json.loads(lines[0])
        if head["format"] != FORMAT:
            return None
        outcomes = {outcome.name: outcome for outcome in _outcomes(lines[1:])}
        return Stopped(head["call"], outcomes, json.dumps(MAKING) in lines)
    except (OSError, ValueError, KeyError, IndexError, TypeError):
        return None


def _outcomes(lines: list[str]) -> Iterator[Outcome]:
    for line in lines:
        # The last line may have been cut short by the kill.
        with suppress(ValueError, TypeError, KeyError):
            plain = json.loads(line)
            lists = {key: tuple(value) for key, value in plain.items() if isinstance(value, list)}
            yield Outcome(**{**plain, **lists, "status": Status(plain["status"])})
