"""What a batch has to keep of each client but need not hold in memory."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import NamedTuple

from generator.errors import PackageError


@contextmanager
def room_to_work() -> Iterator[None]:
    """Turn what the folder for temporary files refuses into one message."""
    try:
        yield
    except OSError as error:
        raise PackageError(
            f"作業用のフォルダー {tempfile.gettempdir()} に書き込めません（{error.strerror}）。"
            "空きを作ってから、--resume を付けてもう一度実行してください。"
        ) from error


class Place(NamedTuple):
    """Where a record lies."""

    start: int
    size: int


class Spool:
    """Records in a file that has no name: nobody else can read it, and it is gone with the process."""

    def __init__(self) -> None:
        self._file = tempfile.TemporaryFile(prefix="kitei-")  # noqa: SIM115 - closed by __exit__
        self._end = 0

    def __enter__(self) -> Spool:
        """Return itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Throw all records away."""
        self._file.close()

    def put(self, record: bytes) -> Place:
        """Keep `record`; raise PackageError if there is no room for it."""
        place = Place(self._end, len(record))
        with room_to_work():
            self._file.seek(place.start)
            self._file.write(record)
            self._file.flush()
        self._end += len(record)
        return place

    def get(self, place: Place) -> bytes:
        """Return the record at `place`."""
        self._file.seek(place.start)
        return self._file.read(place.size)
