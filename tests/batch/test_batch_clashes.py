"""Sheets of one company are one client: a batch makes no two sets of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.batch.clashes import Known, sheets_of_one_company
from generator.batch.clients import Client


def known(company: str) -> Known:
    return Known(company, f"out/{company}", None, None, None)  # type: ignore[arg-type]


@pytest.mark.parametrize("other", ["㈱みどり", "株式会社みどり", "（株）みどり", "みどり株式会社"])
def test_sheets_of_one_company_are_refused_with_the_files(other: str) -> None:
    clients = [Client(name, Path(name)) for name in ("総務.xlsx", "製造.xlsx", "別.xlsx")]
    found = sheets_of_one_company(clients, {0: known("株式会社みどり"), 1: known(other), 2: known("あおば")})
    assert {*found} == {0, 1}
    assert "製造.xlsx" in found[0]
    assert "総務.xlsx" in found[1]


def test_two_companies_and_answers_files_are_not_meant() -> None:
    clients = [Client("a.xlsx", Path("a.xlsx")), Client("b.xlsx", Path("b.xlsx")), Client("c.yaml", Path("c.yaml"))]
    names = {0: known("株式会社山田"), 1: known("有限会社山田"), 2: known("株式会社山田")}
    assert sheets_of_one_company(clients, names) == {}
    apart = [Client("a.xlsx", Path("a.xlsx"), folder="東京"), Client("b.xlsx", Path("b.xlsx"), folder="大阪")]
    assert sheets_of_one_company(apart, {0: known("山田"), 1: known("山田")}) == {}


def test_of_many_sheets_of_one_company_three_are_named_and_the_others_counted() -> None:
    clients = [Client(f"{number}.xlsx", Path(f"{number}.xlsx")) for number in range(40)]
    found = sheets_of_one_company(clients, {number: known("株式会社みどり") for number in range(40)})
    assert "（1.xlsx、2.xlsx、3.xlsx ほか36件）" in found[0]
    assert len(found) == 40
