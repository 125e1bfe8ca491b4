"""The example companies as the tests use them: each in its own scheme of numbering, one also in the other."""

from __future__ import annotations

import hashlib
import re
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path

from generator.answers import Answers, load_answers
from generator.package import OutputFile, SetBuilder
from generator.package.sets import FinishedSet
from generator.questionnaire import load_questionnaire
from generator.resources import data_folder

DAY = date(2026, 11, 22)
WORDS = re.compile(r"<w:t(?: [^>]*)?>[^<]*")
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


@cache
def telling(case: Case) -> tuple[OutputFile, ...]:
    """Return the documents of a case that are built otherwise than those of the cases before it.

    Most forms are the same for everybody but for names: a validator, or an office program, has nothing to say of the
    second that it did not say of the first, and takes minutes to say so.
    """
    before = {shape for other in CASES[: CASES.index(case)] for shape in _shapes(other)}
    return tuple(file for shape, file in _shapes(case).items() if shape not in before)


@cache
def _shapes(case: Case) -> dict[str, OutputFile]:
    return {_shape(file): file for file in finished(case).texts}


def _shape(file: OutputFile) -> str:
    """Return the markup of a document without its words: elements, attributes, instructions of fields, its lists."""
    with zipfile.ZipFile(BytesIO(file.data)) as archive:
        markup = "".join(archive.read(f"word/{part}.xml").decode("utf-8") for part in ("document", "numbering"))
    return hashlib.sha256(WORDS.sub("<w:t>", markup).encode("utf-8")).hexdigest()


def written(case: Case, folder: Path, files: Iterable[OutputFile] | None = None) -> list[Path]:
    """Write the files of the case (all, or these) into `folder` under plain names, for programs that take files."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for file in finished(case).texts if files is None else files:
        path = folder / f"{file.identity.replace(':', '-')}.docx"
        path.write_bytes(file.data)
        paths.append(path)
    return paths
