"""One line on the terminal while something takes longer than a second: 準備しています… 12/26."""

from __future__ import annotations

import sys
import threading
from contextlib import suppress
from types import TracebackType
from typing import TextIO

from generator.letters import cells

AFTER = 1.0  # seconds
AGAIN = 0.2


class Waiting:
    """A line that stands on stderr while its block lasts, from a second on, and leaves nothing behind.

    Where stderr is no terminal nothing is written. Within the block nobody else may write to the terminal.
    """

    def __init__(self, text: str = "準備しています…", stream: TextIO | None = None) -> None:
        self._text = text
        self._stream = stream or sys.stderr
        self._count = ""
        self._shown = 0
        self._ended = threading.Event()
        self._thread: threading.Thread | None = None

    def count(self, done: int, total: int) -> None:
        """Say that `done` of `total` are done."""
        self._count = f" {done}/{total}"

    def __enter__(self) -> Waiting:
        if self._stream.isatty():
            # A thread, for what takes long may be one import or one template, in which nothing can be said.
            self._thread = threading.Thread(target=self._run, daemon=True)
            self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if self._thread is not None:
            self._ended.set()
            self._thread.join()

    def _run(self) -> None:
        pause = AFTER
        # A terminal that has gone is no reason to stop the work.
        with suppress(OSError, ValueError):
            while not self._ended.wait(pause):
                self._show(f"{self._text}{self._count}")
                pause = AGAIN
            if self._shown:
                self._show("")
                self._write("\r")

    def _show(self, line: str) -> None:
        # Spaces, and no sequence that erases: a Windows console may print those.
        taken = cells(line)
        self._write(f"\r{line}{' ' * (self._shown - taken)}")
        self._shown = taken

    def _write(self, text: str) -> None:
        self._stream.write(text)
        self._stream.flush()
