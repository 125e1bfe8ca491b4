"""All that a company gets, with every further document, as lines: texts, drawings, workbooks, calendars."""

from __future__ import annotations

import copy
import io
from collections.abc import Iterator, Mapping
from functools import cache

from companies import DAY, Case, answers_of, builder
from openpyxl import load_workbook
from reading import drawings, text_of

from generator.answers import Answers
from generator.package.sets import FinishedSet

Lines = Mapping[str, tuple[str, ...]]


@cache
def fully_answered(case: Case) -> Answers:
    """Return the answers of the case with every further document asked for; they must not be changed."""
    answers = copy.deepcopy(answers_of(case))
    question = answers.questionnaire.questions["further_documents"]
    answers.put("further_documents", [choice.value for choice in question.choices])
    return answers


@cache
def full(case: Case) -> FinishedSet:
    """Return the whole set of the case."""
    return builder().build(fully_answered(case), DAY)


def lines_of(files: FinishedSet) -> Lines:
    """Return by a file's identity what can be read in it, a paragraph, row, cell or line of a calendar each."""
    return {file.identity: tuple(_lines(file.name, file.data)) for file in files.files}


@cache
def full_lines(case: Case) -> Lines:
    """Return what can be read in the whole set of the case."""
    return lines_of(full(case))


def _lines(name: str, data: bytes) -> Iterator[str]:
    if name.endswith(".docx"):
        yield from (line.partition(" | ")[2] for line in text_of(data).splitlines())
        yield from drawings(data)
    elif name.endswith(".xlsx"):
        for sheet in load_workbook(io.BytesIO(data)):
            yield from (str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value is not None)
    else:
        yield from data.decode().replace("\r\n ", "").splitlines()
