"""Collecting the faults of all sources, so that a writer sees them at once."""

from __future__ import annotations

from collections.abc import Sequence

from generator.errors import Fault, SourceError


class Faults:
    """The faults found so far; `stop` raises them as one SourceError."""

    def __init__(self) -> None:
        self.found: list[Fault] = []
        self._origins: dict[str, Sequence[tuple[str, int]]] = {}

    def tell_origins(self, file: str, lines: Sequence[tuple[str, int]]) -> None:
        """Say in which file, on which line, each line of the source `file` is written."""
        self._origins[file] = lines

    def origin(self, file: str, line: int) -> tuple[str, int]:
        """Return where a line of the source `file` is written: there, or in a part of it."""
        lines = self._origins.get(file, ())
        return lines[line - 1] if 0 < line <= len(lines) else (file, line)

    def add(self, file: str, line: int, problem: str, place: str = "") -> None:
        """Note one fault: a finished Japanese sentence with its file and line."""
        fault = Fault(*self.origin(file, line), place, problem)
        if fault not in self.found:
            self.found.append(fault)

    def stop(self) -> None:
        """Raise SourceError if anything was found."""
        if self.found:
            raise SourceError(self.found)
