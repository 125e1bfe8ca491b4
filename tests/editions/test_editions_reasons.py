"""What has come into force since an edition is a reason to revise it, where this company's rules state it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from generator.answers import Answers, load_answers
from generator.editions import reasons
from generator.package import SetBuilder
from generator.questionnaire import load_questionnaire
from generator.reference import load_reference
from generator.resources import data_folder

BEFORE, AFTER = date(2026, 10, 1), date(2027, 1, 10)


@pytest.fixture(scope="module")
def answers() -> Answers:
    return load_answers(data_folder("questionnaires") / "examples" / "labor-office.yaml", load_questionnaire())


def test_a_law_of_another_day_is_told_with_the_sections_that_state_it(answers: Answers) -> None:
    found = reasons(SetBuilder(), answers, BEFORE, AFTER)
    assert found == ("「公益通報者保護法」の変更（2026年12月1日から）：第1章 4.5（法令及び契約の要求）",)


def test_what_no_rule_of_this_company_states_is_no_reason(answers: Answers) -> None:
    ours = load_reference()
    laws = tuple(replace(law, first=date(2026, 12, 1)) if law.id == "toritekiho" else law for law in ours.laws)
    builder = SetBuilder(reference=replace(ours, laws=laws))
    # Chapter 9 names the law where the list of laws has it: not for few people.
    more = {**answers.given, "headcount": 20}
    with_vendors = " ".join(reasons(builder, Answers(answers.questionnaire, more), BEFORE, AFTER))
    alone = Answers(answers.questionnaire, {**more, "uses_vendors": False})
    assert "第9章" in with_vendors
    assert "第9章" not in " ".join(reasons(builder, alone, BEFORE, AFTER))


def test_nothing_is_a_reason_on_the_same_day(answers: Answers) -> None:
    assert reasons(SetBuilder(), answers, AFTER, AFTER) == ()
