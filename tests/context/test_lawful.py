"""What the law asks of a company: rows by its answers, and the lighter measures by each law's own formula."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from generator.answers import Answers
from generator.context import build_context
from generator.context.lawful import Measures
from generator.errors import ReferenceDataError
from generator.questionnaire import load_questionnaire
from generator.reference import Term, load_reference

QUESTIONNAIRE = load_questionnaire()
OURS = load_reference()
ON = date(2026, 12, 1)
SMALL: dict[str, object] = {
    "headcount": 7,
    "personal_data": True,
    "my_number": True,
    "entrusted_information": False,
    "personal_data_kinds": [
        {"subject": "患者", "items": "氏名", "purpose": "診療", "people": "約4,500人"},
        {"subject": "職員", "items": "氏名", "purpose": "雇用", "people": "20人"},
    ],
}


def measures(**given: object) -> Measures:
    return Measures(Answers(QUESTIONNAIRE, {**SMALL, **given}), OURS, ON)


def kinds(people: str) -> list[dict[str, str]]:
    return [{"subject": "顧客", "items": "氏名", "purpose": "販売", "people": people}]


def test_a_small_clinic_may_take_the_lighter_measures_of_both_laws() -> None:
    assert [measures().personal_data().applies, measures().my_number().applies] == [True, True]
    assert str(measures().my_number()) == "従業員が100人以下である、個人データの本人の数が5,000人以下である"


@pytest.mark.parametrize(
    ("given", "personal", "number", "why"),
    [
        pytest.param({"headcount": 101}, False, False, "従業員が100人を超える", id="workers"),
        pytest.param(
            {"personal_data_kinds": kinds("5,001人")}, False, False, "（約5,001人）が5,000人を超える", id="people"
        ),
        pytest.param({"personal_data_kinds": kinds("5千人")}, True, True, "5,000人以下", id="just the bound"),
        pytest.param(
            {"entrusted_information": True, "entrusted_personal_data": True},
            False,
            True,
            "委託を受けて",
            id="for others",
        ),
        pytest.param({"mynumber_entrusted": True}, True, False, "個人番号の事務を業として", id="numbers for others"),
        pytest.param({"finance_business": True}, True, False, "金融分野", id="finance"),
        pytest.param({"personal_data_kinds": kinds("―")}, None, None, "分からない", id="nobody counted"),
    ],
)
def test_each_law_has_its_own_formula(
    given: dict[str, object], personal: bool | None, number: bool | None, why: str
) -> None:
    found = measures(**given)
    assert (found.personal_data().applies, found.my_number().applies) == (personal, number)
    assert why in f"{found.personal_data()} {found.my_number()}"


def test_what_is_not_known_is_not_taken_as_lighter() -> None:
    words = build_context(Answers(QUESTIONNAIRE, {**SMALL, "personal_data_kinds": kinds("―")}), OURS, ON)
    assert (words["light_personal_data"], words["light_my_number"]) == (False, False)


def laws(on: date = ON, **given: object) -> dict[str, Any]:
    rows = build_context(Answers(QUESTIONNAIRE, {**SMALL, **given}), OURS, on)["laws_in_scope"]
    return {str(row): row for row in rows}  # type: ignore[attr-defined]


def test_the_table_of_laws_follows_the_answers() -> None:
    small, large = laws(), laws(headcount=45, development=True, public_systems=True)
    assert "番号法" in small
    assert "番号法" not in laws(my_number=False)
    assert {"取適法", "電気通信事業法"} & set(small) == set()
    assert {"取適法", "電気通信事業法", "労働者派遣法"} <= set(large)


@pytest.mark.parametrize(
    ("asked", "places"),
    [
        pytest.param([], ("第3章、第9章、第10章", "第3章、第5章、第10章"), id="chapter 3"),
        pytest.param(
            ["personal_data_rules", "my_number_rules"],
            ("個人情報取扱規程、第9章、第10章", "特定個人情報等取扱規程、第5章、第10章"),
            id="regulations of their own",
        ),
    ],
)
def test_a_law_leads_to_where_its_rules_stand(asked: list[str], places: tuple[str, str]) -> None:
    rows = laws(further_documents=asked)
    assert (rows["個人情報保護法"].places, rows["番号法"].places) == places


@pytest.mark.parametrize("subjects", [["staff"], ["family"], ["payees", "shareholders"], []])
@pytest.mark.parametrize("entrusted", [False, True])
def test_my_numbers_are_used_for_the_kinds_of_persons_that_are_asked(subjects: list[str], entrusted: bool) -> None:
    given = {**SMALL, "mynumber_subjects": subjects, "mynumber_entrusted": entrusted}
    rows: Any = build_context(Answers(QUESTIONNAIRE, given), OURS, ON)["mynumber_purposes"]
    found = {row.id: row.is_ours for row in rows if row.is_given}
    assert found == {**dict.fromkeys(subjects, True), **({"entrusted": False} if entrusted else {})}


def test_the_law_in_force_on_the_day_of_the_edition_is_told() -> None:
    before, after = (laws(day)["公益通報者保護法"] for day in (date(2026, 11, 30), date(2026, 12, 1)))
    assert "捜す" not in before.asks
    assert "捜すこと" in after.asks
    assert "令和7年法律第62号" in after.effective


def test_every_row_of_the_table_of_laws_has_its_dates_and_its_source() -> None:
    rows = [law for law in OURS.laws if law.asks]
    assert len(rows) > 10
    assert all(law.effective and law.as_of and law.source and law.places for law in rows)


def test_the_glossary_holds_the_words_that_the_answers_bring() -> None:
    def terms(**given: object) -> set[str]:
        rows = build_context(Answers(QUESTIONNAIRE, {**SMALL, **given}), OURS, ON)["glossary"]
        return {str(row) for row in rows}  # type: ignore[attr-defined]

    assert "多要素認証" in terms()
    assert ("NAS" in terms(own_servers=True), "NAS" in terms(own_servers=False)) == (True, False)


def test_a_condition_that_cannot_be_read_is_named() -> None:
    term = Term(id="x", term="言葉", meaning="意味", when={"a": {"b": 1}}, as_of="2026", source="s", confidence="own")
    with pytest.raises(ReferenceDataError, match="「x」"):
        build_context(Answers(QUESTIONNAIRE, {}), replace(OURS, glossary=(term,)), ON)


def test_the_days_of_laws_are_written_as_this_company_writes_days() -> None:
    given = {**SMALL, "vendors": [{"name": "みほん", "business": "保守"}], "date_style": "japanese"}
    rows: Any = build_context(Answers(QUESTIONNAIRE, given), OURS, ON)["laws_in_scope"]
    effective = {row.short: row.effective for row in rows}
    assert effective["公益通報者保護法"] == "令和8年12月1日（令和7年法律第62号）"
