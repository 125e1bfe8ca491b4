"""What a person did that kitei cannot use: one base class, with messages that are ready to be shown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

MOST_SHOWN = 200
"""Faults of one file in a message; who has more has taken another file for this one."""


class KiteiError(Exception):
    """A fault of the input; `str()` is the finished Japanese message: what, where, and the way out.

    The command line shows it and exits with 1. Any other exception is a fault of ours, told with a file to send us.
    """


@dataclass(frozen=True, order=True)
class Fault:
    """One fault found in a file: `place` is a line, key, sheet cell …, `problem` one plain Japanese sentence."""

    file: str
    line: int
    place: str
    problem: str

    def __str__(self) -> str:
        """Return `file 12行目 place: problem`, leaving out what is not known (line 0, empty place)."""
        line = f" {self.line}行目" if self.line else ""
        place = f" {self.place}" if self.place else ""
        return f"{self.file}{line}{place}: {self.problem}"


class FileFaults(KiteiError):  # noqa: N818 - several faults, not one error
    """All faults of a file (or of several), reported at once; `faults` holds at least one."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(faults))
        more = len(self.faults) - MOST_SHOWN
        shown = [*map(str, self.faults[:MOST_SHOWN]), *([f"ほか{more:,}件"] if more > 0 else [])]
        super().__init__("\n".join(shown))


class QuestionnaireError(FileFaults):
    """A questionnaire that cannot be asked."""


class AnswersError(FileFaults):
    """An answers file (or hearing sheet) that is refused as a whole."""


class ReferenceDataError(FileFaults):
    """Reference data (dated facts) that cannot be used."""


class CatalogueError(FileFaults):
    """A catalogue of documents or forms that contradicts itself."""


class SourceError(FileFaults):
    """A regulation's source text that cannot become a template."""


class TemplateError(FileFaults):
    """A Word template that cannot be filled: broken tag, unknown variable."""


class PackageError(KiteiError):
    """An output folder that cannot be written without losing something."""
