"""年間予定表 says what the regulations say: every duty that a rule marks, when the printed rule wants it."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from companies import CASES, DAY, Case, answers_of, builder, finished
from docx import Document
from docx.oxml.ns import qn
from reading import text_of

from generator.context import build_context, read_rules
from generator.context.rules import holds
from generator.questionnaire import load_questionnaire
from generator.resources import data_folder

INDEX = json.loads((data_folder("sample_regulations") / "templates" / "index.json").read_text(encoding="utf-8"))
RULES = read_rules(INDEX["documents"])
MARKS = RULES.marks
MONTHS = tuple(f"m{number}" for number in range(1, 13))
LEVELS = {"Heading 1": 1, "Heading 2": 2, "Heading 3": 3, "Heading1": 1, "Heading2": 2, "Heading3": 3}
# How a rule may say what the calendar says.
SAID = {
    "営業日ごとに1回": r"営業日ごと",
    "毎年1回": r"毎年|1年に1回|1年ごと|年1回|12か月ごと",
    "毎年2回": r"毎年2回|年2回|6か月",
}


def duties_of(case: Case) -> list[Any]:
    """Return the duties of a company as its templates see them."""
    rows = build_context(answers_of(case), builder().reference, DAY, RULES)["duties"]
    assert isinstance(rows, list)
    return rows


def printed_rows(case: Case) -> list[list[str]]:
    (file,) = [file for file in finished(case).texts if file.identity == "calendar"]
    lines = [line for line in text_of(file.data).splitlines() if line.startswith("row | ")]
    return [line.split(" | ")[1:] for line in lines if not line.startswith(("row | 月 |", "row | 期限", "row | 間隔"))]


def section_text(case: Case, id: str) -> str:
    """Return what is printed under the heading whose bookmark is `id`, in the file that has it.

    That is mostly the one for whose document it is named; rules of a part may stand in a regulation of their own.
    """
    texts = [file for file in finished(case).texts if file.identity != "bound"]
    texts.sort(key=lambda file: file.identity.partition(":")[0] != id.partition("_")[0])
    return next((found for file in texts if (found := "\n".join(_under(file.data, id)))), "")


def _under(data: bytes, id: str) -> Iterator[str]:
    level = 0
    for element in Document(io.BytesIO(data)).element.body.iter(qn("w:p")):
        style = element.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
        here = LEVELS.get(style.get(qn("w:val")), 0) if style is not None else 0
        if any(mark.get(qn("w:name")) == id for mark in element.iter(qn("w:bookmarkStart"))):
            level = here
        elif level and here and here <= level:
            return
        if level:
            yield "".join(node.text or "" for node in element.iter(qn("w:t")))


def says(case: Case, text: str, row: Any) -> bool:
    """Tell whether a rule's text holds the time that the row of a duty claims: interval and month in one sentence."""
    if row.is_once:
        counted = re.search(r"[0-9]+(?=日以内)", row.due)
        days = counted[0] if counted else (row.falls.day - answers_of(case).value("established_on")).days
        return row.due in text or re.search(rf"(?<![0-9]){days}日以内", text) is not None
    if row.is_dated:
        often = row.interval if row.is_rarer else "(?:毎年|1年に1回)"
        return re.search(rf"(?<![0-9]){often}[^。\n]*(?<![0-9]){row.month}", text) is not None
    counted = re.fullmatch(r"([0-9]+)(か月|年)に1回", row.interval)
    wanted = (
        rf"(?<![0-9]){counted[1]}{counted[2]}(?:に1回|ごと)"
        if counted
        else SAID.get(row.interval, re.escape(row.interval))
    )
    return re.search(wanted, text) is not None


@pytest.mark.parametrize("case", CASES, ids=str)
def test_each_duty_stands_in_the_printed_section_with_the_time_that_the_calendar_claims(case: Case) -> None:
    wrong = [
        f"{row.section} {row.title}: {row.when}"
        for row in duties_of(case)
        if not row.is_event and not says(case, section_text(case, row.section), row)
    ]
    assert wrong == []


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_calendar_prints_every_duty_once_in_their_order(case: Case) -> None:
    printed = [(row[0], row[1]) for row in printed_rows(case)]
    rows = [row for row in duties_of(case) if not row.is_event]
    expected = [
        (row.due if row.is_once else row.month if row.is_dated else row.interval,
         f"{row.title}（{row.interval}）" if row.is_rarer else row.title)
        for row in rows
    ]  # fmt: skip
    assert printed == expected
    assert len(printed) > 25


@pytest.mark.parametrize("case", CASES, ids=str)
def test_no_duty_is_there_for_both_a_small_and_a_large_company(case: Case) -> None:
    rows = [(row.when, row.title, row.doer) for row in duties_of(case)]
    assert sorted(rows) == sorted(set(rows))


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_months_follow_one_another_from_that_of_the_adoption(case: Case) -> None:
    first = answers_of(case).value("established_on").month  # type: ignore[union-attr]
    numbers = [(int(row.month.removesuffix("月")) - first) % 12 for row in duties_of(case) if row.is_dated]
    assert numbers == sorted(numbers)
    assert len(numbers) > 10


@pytest.mark.parametrize("case", CASES, ids=str)
def test_every_mark_whose_conditions_hold_is_a_duty(case: Case) -> None:
    words = build_context(answers_of(case), builder().reference, DAY, RULES)
    titles = {row.title for row in words["duties"]}  # type: ignore[attr-defined]
    plain = [mark for mark in MARKS if not mark.each and "{{" not in mark.title and holds(mark.under, words)]
    assert len(plain) > 30
    assert {mark.title for mark in plain} - titles == set()


def test_every_question_for_months_decides_a_duty() -> None:
    asked = {
        question.key
        for question in load_questionnaire().questions.values()
        if tuple(choice.value for choice in question.choices) == MONTHS
    }
    assert asked == asked & {mark.when.partition("/")[0] for mark in MARKS}


def test_a_duty_that_comes_round_is_recorded() -> None:
    unrecorded = [
        mark.title
        for mark in MARKS
        if not mark.form and not re.match("event|once", mark.when) and mark.by != "vendor" and not mark.audience
    ]
    assert unrecorded == ["委託先の評価"], "whose record is the vendor's checklist"


@pytest.mark.parametrize("mark", MARKS, ids=lambda mark: f"{mark.section} {mark.title}")
def test_the_record_of_a_duty_is_named_in_its_section(mark: Any) -> None:
    having = [d for d in INDEX["documents"].values() if mark.section in {section["id"] for section in d["sections"]}]
    assert having
    assert all(not mark.form or mark.form in {form["name"] for form in document["forms"]} for document in having)
