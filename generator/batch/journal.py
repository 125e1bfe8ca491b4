"""What a batch leaves in its folder while it runs, so that a second one keeps out and a stopped one goes on."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import IO

from generator.batch.clients import Outcome, Status
from generator.errors import PackageError
from generator.package import clear_leftovers
from generator.storage import InUse, NotOrdinary, create_ordinary, held, read_ordinary

JOURNAL = ".kitei-batch.jsonl"
LOCK = ".kitei-batch.lock"
FORMAT = 2
MAKING = {"making": True}
LARGEST = 500_000_000
TEXTS = ("name", "company", "target", "fault", "trace")
NUMBERS = ("documents", "written")
LISTS = ("open_items", "kept", "beside", "notices", "shared", "edited")


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
        try:
            # Names of clients stand in it: for its user only, and never through somebody's link.
            handle = create_ordinary(path)
        except NotOrdinary as error:
            raise PackageError(
                f"{path} は、ふつうのファイルではありません。消してから、もう一度実行してください。"
            ) from error
        self._file: IO[str] | None = os.fdopen(handle, "w", encoding="utf-8", newline="\n")
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
    """Keep other batches out of the folder `out`, made if it is missing; raise PackageError if one is in it.

    What a killed batch left beside its clients' folders is taken away: a set that was finished is not made again.
    """
    with ExitStack() as stack:
        try:
            out.mkdir(parents=True, exist_ok=True)
            stack.enter_context(held(out / LOCK))
            clear_leftovers(out)
        except InUse:
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
        yield


def read_stopped(out: Path) -> Stopped | None:
    """Return the batch that was stopped in `out`; None if there is none.

    Raises PackageError for a record that is not as we write it: it is input like any other.
    """
    path = out / JOURNAL
    try:
        lines = read_ordinary(path, LARGEST).decode("utf-8").splitlines()
        if not lines:
            return None
        head = json.loads(lines[0])
        if head["format"] == FORMAT and isinstance(head["call"], dict):
            outcomes = {outcome.name: outcome for outcome in _outcomes(lines[1:])}
            return Stopped(head["call"], outcomes, json.dumps(MAKING) in lines)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        pass
    raise PackageError(
        f"{path}: 前回の記録として読めません（壊れているか、別の版のものか、ふつうのファイルではありません）。"
        "続きからは作れないので、--resume を付けずに実行してください。できている会社は作り直しません。"
    )


def _outcomes(lines: list[str]) -> Iterator[Outcome]:
    for line in lines:
        # The last line may have been cut short by the kill.
        with suppress(ValueError, TypeError, KeyError, AttributeError, RecursionError):
            plain = json.loads(line)
            outcome = Outcome(**{**plain, **_tuples(plain), "status": Status(plain["status"])})
            if _is_whole(outcome):
                yield outcome


def _is_whole(outcome: Outcome) -> bool:
    """Tell whether each field holds what it should: a record is input, and another line is as if never written."""
    kinds = {**dict.fromkeys(TEXTS, str), **dict.fromkeys(NUMBERS, int), **dict.fromkeys(LISTS, tuple)}
    return all(isinstance(getattr(outcome, name), kind) for name, kind in kinds.items())


def _tuples(plain: Mapping[str, object]) -> dict[str, tuple[str, ...]]:
    return {key: tuple(map(str, value)) for key, value in plain.items() if isinstance(value, list)}
