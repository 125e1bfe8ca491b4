"""Dates as people write them, and as documents print them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.questionnaire import japanese_date, parse_date, western_date
from generator.questionnaire.dates import why_no_day

DAY = date(2026, 12, 1)


@pytest.mark.parametrize(
    "text",
    [
        "2026-12-01",
        "2026/12/1",
        "2026.12.1",
        "２０２６年１２月１日",
        "2026年12月1日",
        "2026 年 12 月 1 日",
        "2026年12月1日（火）",
        "2026/12/01(火曜日)",
        "2026‐12‐01",
        "20261201",
        "2026-12-01 00:00:00",
        "令和8年12月1日",
        "令和８年１２月１日",
        "令和 8年 12月 1日",
        "R8.12.1",
        "R8/12/1",
        "r8-12-01",
        "Ｒ８．１２．１",
        "令8.12.1",
    ],
)
def test_day_is_understood(text: str) -> None:
    assert parse_date(text) == DAY


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("令和元年5月1日", date(2019, 5, 1)),
        ("平成31年4月30日", date(2019, 4, 30)),
        ("H元.1.8", date(1989, 1, 8)),
        ("昭和64年1月7日", date(1989, 1, 7)),
        ("S50.3.31", date(1975, 3, 31)),
    ],
)
def test_first_and_last_days_of_eras_are_understood(text: str, day: date) -> None:
    assert parse_date(text) == day
    assert parse_date(japanese_date(day)) == day


@pytest.mark.parametrize(
    "text",
    [
        "",
        "明日",
        "2026-02-30",
        "2026-13-01",
        "令和元年4月30日",
        "平成31年5月1日",
        "令和8年",
        "12月1日",
        "8/12/1",
        "26-12-01",
        "0026-12-01",
    ],
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert parse_date(text) is None


@given(st.dates(date(1926, 12, 25), date(2099, 12, 31)))
def test_both_styles_are_read_back(day: date) -> None:
    assert parse_date(western_date(day)) == day
    assert parse_date(japanese_date(day)) == day


def test_first_year_of_an_era_is_gannen() -> None:
    assert japanese_date(date(2019, 12, 1)) == "令和元年12月1日"
    assert japanese_date(DAY) == "令和8年12月1日"
    assert western_date(DAY) == "2026年12月1日"


@pytest.mark.parametrize(
    ("typed", "reason"),
    [
        ("2026年2月29日", "2026年2月に29日はありません"),
        ("2100/2/29", "2100年2月に29日はありません"),
        ("令和8年4月31日", "令和8年4月に31日はありません"),
        ("2026-13-01", "13月はありません"),
        ("R8.0.5", "0月はありません"),
        ("平成31年5月1日", "平成は31年4月30日までです（令和元年5月1日）"),
        ("Ｈ３２．１．５", "平成は31年4月30日までです（令和2年1月5日）"),
        ("昭和64年1月8日", "昭和は64年1月7日までです（平成元年1月8日）"),
        ("令和元年4月30日", "令和は2019年5月1日からです（平成31年4月30日）"),
        ("令和0年5月1日", "令和0年はありません（元年から数えます）"),
        ("1850-01-01", "1850年は使えません（1900年から2199年までです）"),
        ("2026年2月28日", ""),
        ("来月の1日", ""),
        ("", ""),
    ],
)
def test_a_day_that_does_not_exist_has_its_reason(typed: str, reason: str) -> None:
    assert why_no_day(typed) == reason
