"""The company's own words: a set speaks of itself and of those whom it serves as its owner does."""

from __future__ import annotations

import re
from datetime import date

import pytest
from companies import CASES, Case, answers_of, builder, finished
from reading import text_of

from generator.answers import Answers

CLINIC = Case("dental-clinic")
# What a company says of itself and a clinic does not.
COMPANY_WORDS = re.compile("当社|社内|社外|社員|お客様|入社|退社|全社|自社|社長")
# 会社 stands for others only: kinds of firms, and what the answers themselves name.
OTHERS = re.compile("株式会社|子会社|保険会社|専門会社|会社名")


def lines_of(case: Case) -> list[tuple[str, str]]:
    return [(file.identity, line) for file in finished(case).texts for line in text_of(file.data).splitlines()]


def answered(answers: Answers) -> str:
    return "\n".join(str(value) for value in answers.given.values())


def test_a_clinic_s_set_has_no_word_of_a_company() -> None:
    own = answered(answers_of(CLINIC))
    found = {
        (identity, word, line)
        for identity, line in lines_of(CLINIC)
        for word in COMPANY_WORDS.findall(line)
        if word not in own
    }
    assert found == set()


def test_a_firm_in_a_clinic_s_set_is_somebody_else() -> None:
    found = [(identity, line) for identity, line in lines_of(CLINIC) if "会社" in OTHERS.sub("", line)]
    assert found == []


def test_a_clinic_s_set_speaks_of_itself_its_patients_and_its_staff() -> None:
    text = "\n".join(line for _, line in lines_of(CLINIC))
    assert all(text.count(word) > 3 for word in ("当院", "院内", "院外", "患者", "職員", "院外秘"))


@pytest.mark.parametrize("case", CASES, ids=str)
def test_made_again_two_years_on_a_set_says_the_same(case: Case) -> None:
    later = builder().build(answers_of(case), date(2028, 11, 22), only=("readme", "c01", "c07", "c10", "bound"))
    then = {file.identity: text_of(file.data) for file in later.texts}
    now = {file.identity: text_of(file.data) for file in finished(case).texts if file.identity in then}
    assert then == now
    assert later.changes
