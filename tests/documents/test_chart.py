"""体制図: who holds which role and who acts for him, a public edition without mobile numbers, on one page or two."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from companies import CASES, DAY, Case, answers_of, builder, finished, written
from office import convert, pages
from reading import text_of
from test_calendar import RULES

from generator.context import build_context
from generator.context.chart import Box

EDITIONS = ("chart", "chart_mobile")
COMPANIES = [case for case in CASES if case.scheme is None]


def rows(case: Case, edition: str) -> list[list[str]]:
    (file,) = [file for file in finished(case).texts if file.identity == edition]
    return [line.split(" | ")[1:] for line in text_of(file.data).splitlines() if line.startswith("row | ")]


def people(case: Case) -> dict[str, dict[str, object]]:
    return {str(person["id"]): person for person in answers_of(case).value("persons")}


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("case", COMPANIES, ids=str)
def test_each_person_stands_there_with_the_deputy(case: Case, edition: str) -> None:
    known = people(case)
    named = [row for row in rows(case, edition) if "代行者" not in row]
    deputies = answers_of(case).value("deputies")
    assert deputies
    for deputy in deputies:
        absent, instead = (str(known[str(deputy[key])]["name"]) for key in ("absent", "deputy"))
        own = [row for row in named if row[1:2] == [absent]]
        assert own, absent
        assert {row[-1] for row in own} == {instead}


@pytest.mark.parametrize("case", COMPANIES, ids=str)
def test_only_the_edition_for_those_with_roles_has_mobile_numbers(case: Case) -> None:
    public, inner = ("\n".join(map(str, rows(case, edition))) for edition in EDITIONS)
    mobiles = [str(person["mobile"]) for person in people(case).values() if person.get("mobile")]
    assert mobiles
    assert not any(mobile in public for mobile in mobiles)
    assert any(mobile in inner for mobile in mobiles)


@pytest.mark.parametrize("case", COMPANIES, ids=str)
def test_nobody_stands_below_a_subordinate(case: Case) -> None:
    words = build_context(answers_of(case), builder().reference, DAY, RULES)
    lines = list(commanded(words["org_chart"]))  # type: ignore[arg-type]
    assert len(lines) > 1
    assert all(len(set(line)) == len(line) for line in lines), lines


def commanded(box: Box) -> Iterator[list[tuple[str, ...]]]:
    """Yield each line of command, from the head to those to whom nobody reports."""
    if not box.children:
        yield [box.lines]
    for child in box.children:
        yield from ([box.lines, *line] for line in commanded(child))


@pytest.mark.office
@pytest.mark.parametrize("case", COMPANIES, ids=str)
def test_the_chart_has_a_page_and_its_people_another_if_they_are_more_than_a_few(case: Case, tmp_path: Path) -> None:
    files = [path for path in written(case, tmp_path) if path.stem in EDITIONS]
    made = {name: pages(pdf) for name, pdf in convert(files, "pdf", tmp_path / "pdf").items()}
    small = len(rows(case, "chart")) < 8
    assert made["chart"] == (1 if small else 2)
    assert made["chart_mobile"] <= 2
