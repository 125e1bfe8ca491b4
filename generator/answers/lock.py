"""One writer at a time on an answers file: an interview while it lasts, an import or a save for a moment."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from generator.errors import KiteiError
from generator.storage import InUse, held

PATIENCE = 5.0
"""Seconds that a save waits for another one; an interview holds the file for longer, and is told of."""


class AnswersInUse(KiteiError):  # noqa: N818 - reads as the fact that they are
    """Somebody else is writing the answers file."""


@contextmanager
def only_one(path: Path, seconds: float = 0, *, again: bool = False) -> Iterator[None]:
    """Hold the answers file at `path` (resolved); raise AnswersInUse if somebody else does, OSError if it cannot be.

    With `again` the same thread may hold it already: a save within an interview.
    """
    with ExitStack() as stack:
        try:
            stack.enter_context(held(path.parent / f".{path.name}.lock", seconds, again=again))
        except InUse:
            message = f"{path}: ほかの画面で質問に答えている途中です。そちらを終わらせてから、もう一度始めてください。"
            raise AnswersInUse(message) from None
        yield
