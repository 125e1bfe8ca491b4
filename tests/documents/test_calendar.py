"""年間予定表 says what the regulations say: the same answers, the same intervals, the sections that ask for them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from companies import CASES, Case, answers_of, finished
from reading import text_of

from generator.context.derived import MONTH_QUESTIONS
from generator.questionnaire import load_questionnaire

SOURCE = Path(__file__).parents[2] / "sample_regulations" / "source"
CELL = re.compile(r"\s*\|\s*")
TARGET = re.compile(r"\[ref(?:-number)?:(\w+)\]")
HEADING = re.compile(r"(#+) .*\{#(\w+)")
MONTHS = tuple(f"m{number}" for number in range(1, 13))


class Line(NamedTuple):
    """A row of the calendar: when, and the text of the section in which it is laid down."""

    when: str
    target: str


def lines_of(text: str) -> Iterator[Line]:
    month = ""
    for line in text.splitlines():
        found = re.search(r"month\.(\w+)", line)
        if line.startswith("| {%"):
            month = found[1] if found else month
        elif line.startswith("| ") and (target := TARGET.search(line)):
            when = CELL.split(line)[1]
            yield Line(f"{{{{ {month} }}}}" if "month.name" in when else when, target[1])


def section(id: str) -> str:
    """Return the source text under a heading, or all of a document."""
    document = id.partition("_")[0]
    text = (SOURCE / f"{document}.md").read_text(encoding="utf-8")
    if id == document:
        return text
    taken, level = [], 0
    for line in text.splitlines():
        heading = HEADING.match(line)
        if heading and heading[2] == id:
            level = len(heading[1])
        elif heading and level and len(heading[1]) <= level:
            break
        if level:
            taken.append(line)
    return "\n".join(taken)


CALENDAR = (SOURCE / "calendar.md").read_text(encoding="utf-8")
LINES = list(lines_of(CALENDAR))


@pytest.mark.parametrize("line", LINES, ids=lambda line: f"{line.target} {line.when}")
def test_each_line_has_its_time_from_the_section_that_it_names(line: Line) -> None:
    assert line.when in section(line.target)


@pytest.mark.parametrize(
    "row",
    [
        pytest.param("| 毎月2回 | ログの点検 | x | [ref-number:c07_operation_log] | ― |", id="interval"),
        pytest.param("| {{ alert_interval }} | ログの点検 | x | [ref-number:c07_operation_log] | ― |", id="variable"),
        pytest.param(
            "| {% if month.drill_month %} | |\n| {{ month.name }} | 教育 | x | [ref:c02_training] |", id="month"
        ),
    ],
)
def test_a_time_that_the_section_does_not_say_is_found(row: str) -> None:
    (line,) = lines_of(row)
    assert line.when not in section(line.target)


def test_every_question_for_months_is_in_the_calendar() -> None:
    asked = {
        question.key
        for question in load_questionnaire().questions.values()
        if tuple(choice.value for choice in question.choices) == MONTHS
    }
    assert asked == set(MONTH_QUESTIONS)
    assert asked == set(re.findall(r"month\.(\w+)", CALENDAR)) - {"name"}


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_months_of_the_calendar_are_those_answered(case: Case) -> None:
    months = answers_of(case).value("account_review_months")
    assert isinstance(months, tuple)
    rows = [row for row in rows_of(case) if row[1] == "アカウントと権限の棚卸"]
    assert {row[0] for row in rows} == {f"{month.removeprefix('m')}月" for month in months}


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_months_follow_one_another_from_april(case: Case) -> None:
    numbers = [(int(row[0].removesuffix("月")) - 4) % 12 for row in rows_of(case) if row[0].endswith("月")]
    assert numbers == sorted(numbers)
    assert len(numbers) > 10


def rows_of(case: Case) -> list[list[str]]:
    (file,) = [file for file in finished(case).files if file.identity == "calendar"]
    lines = [line for line in text_of(file.data).splitlines() if line.startswith("row | ")]
    return [line.split(" | ")[1:] for line in lines if not line.startswith("row | 月")]
