"""One interview at a time on an answers file, held by a lock that dies with its process."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from generator.errors import KiteiError


class InUse(KiteiError):  # noqa: N818 - reads as the fact that it is
    """Another interview has the answers file open."""


@contextmanager
def only_one(path: Path) -> Iterator[None]:
    """Hold the answers file; raise InUse if another interview holds it, KiteiError if nothing can be written there.

    The lock stands beside the file, so that two computers on one shared folder see each other.
    """
    path = path.resolve()
    if not path.parent.is_dir():
        raise KiteiError(f"{path.parent}: このフォルダーがありません。先に作るか、別の場所を指定してください。")
    lock = FileLock(path.parent / f".{path.name}.lock", timeout=0)
    try:
        lock.acquire()
    except Timeout:
        message = f"{path}: ほかの画面で質問に答えている途中です。そちらを終わらせてから、もう一度始めてください。"
        raise InUse(message) from None
    except OSError as error:
        raise KiteiError(f"{path}: ここには書き込めません（{error.strerror}）。別の場所を指定してください。") from None
    try:
        yield
    finally:
        lock.release()
