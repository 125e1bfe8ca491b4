"""The example companies as the tests use them: each in its own scheme of numbering, one also in the other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from generator.answers import Answers, load_answers
from generator.package import SetBuilder
from generator.package.sets import FinishedSet
from generator.questionnaire import load_questionnaire
from generator.resources import data_folder

DAY = date(2026, 11, 22)
EXAMPLES = sorted((data_folder("questionnaires") / "examples").glob("*.yaml"))


@dataclass(frozen=True)
class Case:
    """One company in one scheme of numbering (None: the one it chose)."""

    company: str
    scheme: str | None = None

    def __str__(self) -> str:
        """Return the name of the case, as it stands in test ids and golden files."""
        return self.company if self.scheme is None else f"{self.company}-{self.scheme}"


CASES = (*(Case(path.stem) for path in EXAMPLES), Case("software-house", "article"))


@cache
def answers_of(case: Case) -> Answers:
    """Return the answers of the case; they must not be changed."""
    path = next(path for path in EXAMPLES if path.stem == case.company)
    answers = load_answers(path, load_questionnaire())
    if case.scheme is not None:
        answers.put("numbering", case.scheme)
    return answers


@cache
def builder() -> SetBuilder:
    """Return the builder that all tests of a process share."""
    return SetBuilder()


@cache
def finished(case: Case) -> FinishedSet:
    """Return the set of the case as finished files."""
    return builder().build(answers_of(case), DAY)


def written(case: Case, folder: Path) -> list[Path]:
    """Write the files of the case into `folder` under plain names, for programs that take files."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for file in finished(case).texts:
        path = folder / f"{file.identity.replace(':', '-')}.docx"
        path.write_bytes(file.data)
        paths.append(path)
    return paths
