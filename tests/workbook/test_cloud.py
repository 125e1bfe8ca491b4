"""クラウド評価票: every service of the company with all that is to be checked of it, numbered as in chapter 7."""

from __future__ import annotations

import io
import re
from datetime import date
from types import SimpleNamespace

import pytest
from companies import CASES, answers_of
from openpyxl import load_workbook

from generator.catalogue import load_catalogue
from generator.context import build_context
from generator.reference import load_reference
from generator.rendering import write_zip
from generator.resources import data_folder
from generator.workbook import Register, cloud_checks, register_of, register_parts
from generator.workbook.cloud import OF_THE_RULES, SAID

CRITERIA = load_reference().criteria["cloud15"]
FORM = next(form for form in load_catalogue().forms if form.id == "cloud_assessment")
CHAPTER = data_folder("sample_regulations") / "source" / "c07.md"
MAIL = SimpleNamespace(
    id="mail", is_given=True, name="メール", country="日本", owner="【要記入：管理者】", mfa_mark="―"
)
NOBODY = SimpleNamespace(id="none", is_given=False, name="該当なし")
UNNAMED = SimpleNamespace(id="x", is_given=True, name="【要記入：名称】")


def register(*systems: object) -> Register:
    words = {"company_name": "株式会社みほん", "version": "1.0", "cloud_checks": cloud_checks(systems, CRITERIA, 12)}
    return register_of(FORM, words)


def test_each_service_has_the_items_of_the_guide_and_what_our_rules_add() -> None:
    checks = cloud_checks((MAIL, NOBODY, UNNAMED), CRITERIA, 12)
    assert [check.number for check in checks] == list(range(1, 21))
    assert {check.service for check in checks} == {"メール"}
    assert [check.asked for check in checks[:15]] == [criterion.text for criterion in CRITERIA.values()]
    assert "12か月前" in checks[17].asked


def test_what_the_answers_know_is_said_and_what_is_open_is_not() -> None:
    said = {check.number: check.said for check in cloud_checks((MAIL,), CRITERIA, 12) if check.said}
    assert said == {15: "日本"}
    known = {line.values["No"]: line.values["根拠資料"] for line in register(MAIL).lines if "根拠資料" in line.values}
    assert known == {15: "回答では「日本」"}


def test_the_numbers_are_those_of_the_table_in_chapter_7() -> None:
    table = CHAPTER.read_text(encoding="utf-8").partition("{#c07_tbl_cloud ")[2]
    rows = re.findall(r"^\| ([0-9]+) \| ([^|]+) \|", table.partition("### ")[0], re.MULTILINE)
    names = {int(number): name for number, name in rows}
    assert list(names) == list(range(1, len(CRITERIA) + len(OF_THE_RULES) + 1))
    assert [names[n] for n in range(16, 21)] == [
        "多要素認証",
        "AIの学習",
        "ログ",
        "国外での取扱い",
        "インシデントの連絡",
    ]
    assert (names[5], names[9], names[15]) == ("事業者の信頼", "認証", "保存先の国")


def test_every_field_that_says_something_is_one_of_a_system() -> None:
    words = build_context(answers_of(next(case for case in CASES if "software" in str(case))), load_reference())
    systems = words["cloud_systems"]
    assert isinstance(systems, list)
    assert all(hasattr(systems[0], field) for field in SAID.values())


def test_the_results_of_each_service_are_counted_on_a_page_of_their_own() -> None:
    book = load_workbook(io.BytesIO(write_zip(register_parts(register(MAIL), date(2026, 12, 1)))))
    assert book.sheetnames == ["クラウド評価票", "サービスごとの結果", "使い方"]
    page = book["サービスごとの結果"]
    assert [page.cell(3, column).value for column in range(1, 6)] == ["サービス", "○", "△", "×", "残り"]
    assert page.cell(4, 1).value == "メール"
    assert page.cell(5, 1).value is None


@pytest.mark.parametrize("case", CASES, ids=str)
def test_every_cloud_service_of_a_company_is_in_its_sheet(case: object) -> None:
    words = build_context(answers_of(case), load_reference())  # type: ignore[arg-type]
    systems = [system for system in words["cloud_systems"] if system.is_given]  # type: ignore[attr-defined]
    assert {line.values["サービス"] for line in register(*systems).lines} == {str(system.name) for system in systems}
