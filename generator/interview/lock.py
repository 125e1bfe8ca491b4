"""One interview at a time on an answers file, held by a lock that dies with its process."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from generator import answers
from generator.answers import AnswersInUse as InUse
from generator.errors import KiteiError

__all__ = ["InUse", "only_one"]


@contextmanager
def only_one(path: Path) -> Iterator[None]:
    """Hold the answers file; raise InUse if somebody else holds it, KiteiError if nothing can be written there."""
    path = path.resolve()
    if not path.parent.is_dir():
        raise KiteiError(f"{path.parent}: このフォルダーがありません。先に作るか、別の場所を指定してください。")
    with ExitStack() as stack:
        try:
            stack.enter_context(answers.only_one(path))
        except OSError as error:
            message = f"{path}: ここには書き込めません（{error.strerror}）。別の場所を指定してください。"
            raise KiteiError(message) from None
        yield
