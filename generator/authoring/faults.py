"""Collecting the faults of all sources, so that a writer sees them at once."""

from __future__ import annotations

from generator.errors import Fault, SourceError


class Faults:
    """The faults found so far; `stop` raises them as one SourceError."""

    def __init__(self) -> None:
        self.found: list[Fault] = []

    def add(self, file: str, line: int, problem: str, place: str = "") -> None:
        """Note one fault: a finished Japanese sentence with its file and line."""
        fault = Fault(file, line, place, problem)
        if fault not in self.found:
            self.found.append(fault)

    def stop(self) -> None:
        """Raise SourceError if anything was found."""
        if self.found:
            raise SourceError(self.found)
