"""The deadlines of a leak, as the law counts them: computed by the program that opens the sheet, and again by us."""

from __future__ import annotations

import io
import random
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from office import convert
from openpyxl import load_workbook

from generator.cells import read_workbook
from generator.reference import load_reference
from generator.rendering import write_zip
from generator.workbook.breach import FIRST_ROW, JUDGED, BreachFacts, breach_parts, closed_days

DAY = date(2026, 12, 1)
HOLIDAYS = load_reference().holidays
FACTS = BreachFacts(
    company='みほん"商店"',
    officer="店主　見本　太郎",
    window="03-0000-0000",
    first_days=3,
    final_days=30,
    malicious_days=60,
    persons="1,000",
    my_number_persons="100",
    my_number=True,
    entrusted=True,
    report_to="個人情報保護委員会",
)
SHARE = 40
"""Sheets that are filled."""


def parts(facts: BreachFacts = FACTS) -> dict[str, bytes]:
    return breach_parts(facts, HOLIDAYS, 2026, DAY)


def open_day(day: date) -> date:
    closed = {day for day, *_ in closed_days(HOLIDAYS, 2026, 2029)}
    while day.weekday() > 4 or day in closed:
        day += timedelta(days=1)
    return day


def rows_of(facts: BreachFacts) -> Mapping[str, int]:
    sheet = load_workbook(io.BytesIO(write_zip(parts(facts))))["期限"]
    return {str(sheet.cell(row, 1).value): row for row in range(1, sheet.max_row + 1) if sheet.cell(row, 1).value}


def test_the_closed_days_are_those_of_four_years_without_a_gap() -> None:
    days = [day for day, *_ in closed_days(HOLIDAYS, 2026, 2029)]
    assert days == sorted(set(days))
    assert {day.year for day in days} == {2026, 2027, 2028, 2029}
    assert [sum(day.year == year for day in days) for year in (2026, 2027)] == [23, 22]


def test_a_day_that_is_not_announced_says_so() -> None:
    basis = {day: why for day, _, why in closed_days(HOLIDAYS, 2026, 2029)}
    assert basis[date(2028, 3, 20)] == "計算による見込み"
    assert basis[date(2027, 3, 21)] != "計算による見込み"


def test_every_holiday_on_a_sunday_has_its_substitute() -> None:
    known = [date.fromisoformat(holiday.day) for holiday in HOLIDAYS]
    for one, after in pairwise(known):
        if one.weekday() == 6:
            assert after == one + timedelta(days=1), one


def test_the_same_facts_give_the_same_bytes() -> None:
    assert parts() == parts()


def test_who_handles_no_entrusted_data_has_no_page_for_it() -> None:
    names = load_workbook(io.BytesIO(write_zip(parts(replace(FACTS, entrusted=False))))).sheetnames
    assert names == ["期限", "報告する事項", "本人への通知", "休日"]


@pytest.mark.office
@pytest.mark.parametrize("facts", [FACTS, replace(FACTS, my_number=False, first_days=5)], ids=["number", "plain"])
def test_deadlines_are_what_the_law_counts(facts: BreachFacts, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    chance = random.Random(11)
    rows = rows_of(facts)
    asked = [row for label, row in rows.items() if label.startswith(("個人データ: ", "個人番号（"))]
    assert len(asked) == (8 if facts.my_number else 4)
    bad = {row for label, row in rows.items() if "不正の目的" in label and row in asked}
    wanted: dict[str, tuple[str, str, str]] = {}
    for number in range(SHARE):
        book = load_workbook(io.BytesIO(write_zip(parts(facts))))
        sheet = book["期限"]
        known = date(2026, 1, 1) + timedelta(days=chance.randrange(1500))
        said = {row: chance.choice((*JUDGED, "いいえ", "いいえ", "いいえ")) for row in asked}
        hidden = chance.choice(("はい", "いいえ", "いいえ", ""))
        sheet.cell(rows["知った日"], 2).value = known
        sheet.cell(rows["高度な暗号化などで、第三者が読めない"], 2).value = hidden or None
        for row, answer in said.items():
            sheet.cell(row, 2).value = answer
        book.save(tmp_path / f"{number}.xlsx")
        hit = [row for row, answer in said.items() if answer != "いいえ"]
        if hidden == "はい":
            wanted[str(number)] = ("省けます（理由を残す）", "", "")
        elif not hit:
            wanted[str(number)] = ("努めます" if facts.my_number else "義務はありません", "", "")
        else:
            end = known + timedelta(days=(facts.malicious_days if bad & set(hit) else facts.final_days) - 1)
            final = "祝日を確かめる" if end > date(2029, 12, 31) else _shown(open_day(end))
            wanted[str(number)] = ("必要です", _shown(known + timedelta(days=facts.first_days - 1)), final)
    made = convert([tmp_path / f"{number}.xlsx" for number in range(SHARE)], "xlsx", tmp_path / "out")
    for name, (duty, first, final) in wanted.items():
        sheet = next(sheet for sheet in read_workbook(made[name]).sheets if sheet.title == "期限")
        found = [
            sheet.cells[rows[label], 2].text if (rows[label], 2) in sheet.cells else ""
            for label in ("報告", f"速報の期限（知った日から{facts.first_days}日以内）", "確報の期限")
        ]
        assert found == [duty, first, final], (name, found)


def _shown(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


@pytest.mark.office
def test_letters_say_what_was_written_and_a_quotation_mark_does_no_harm(tmp_path: Path) -> None:
    book = load_workbook(io.BytesIO(write_zip(parts())))
    book["報告する事項"].cell(4, 3).value = "12月3日、宛先を誤って送った。"
    book.save(tmp_path / "a.xlsx")
    sheets = {s.title: s for s in read_workbook(convert([tmp_path / "a.xlsx"], "xlsx", tmp_path / "o")["a"]).sheets}
    for name in ("委託元への通知", "本人への通知"):
        texts = [cell.text for cell in sheets[name].cells.values()]
        assert "12月3日、宛先を誤って送った。" in texts
        assert any('みほん"商店"' in text for text in texts)
    assert sheets["休日"].cells[FIRST_ROW, 1].text == "2026年1月1日"
