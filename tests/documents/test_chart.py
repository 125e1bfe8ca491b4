"""体制図: who holds which role and who acts for him, a public edition without mobile numbers, on two pages."""

from __future__ import annotations

from pathlib import Path

import pytest
from companies import CASES, Case, answers_of, finished, written
from office import convert, pages
from reading import text_of

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


@pytest.mark.office
@pytest.mark.parametrize("case", COMPANIES, ids=str)
def test_the_chart_has_a_page_and_its_people_another(case: Case, tmp_path: Path) -> None:
    files = [path for path in written(case, tmp_path) if path.stem in EDITIONS]
    made = convert(files, "pdf", tmp_path / "pdf")
    assert {name: pages(pdf) for name, pdf in made.items()} == dict.fromkeys(EDITIONS, 2)
