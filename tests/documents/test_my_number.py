"""特定個人情報等取扱規程: who has it, and that its rules stand in one place."""

from __future__ import annotations

import copy
from collections import Counter
from pathlib import Path

import pytest
from companies import CASES, DAY, Case, answers_of, builder, finished
from office import convert, pages
from reading import headings, text_of

from generator.answers import Answers
from generator.context import build_context

CLINIC = Case("dental-clinic")
RULES, POLICY, NOTICE = "my_number_rules", "my_number_policy", "form_mynumber_notice"
MOVED = ("c03_personal_mynumber", "c03_personal_mynumber_collection", "c03_personal_mynumber_providing")
PEOPLE = [{"id": "staff", "subject": "従業者", "items": "氏名", "purpose": "給与", "people": "7人"}]


def changed(case: Case = CLINIC, **given: object) -> Answers:
    answers = copy.deepcopy(answers_of(case))
    for key, value in {"personal_data_kinds": PEOPLE, "mynumber_entrusted": False, **given}.items():
        answers.put(key, value)
    return answers


@pytest.mark.parametrize(
    ("given", "has"),
    [
        pytest.param({}, False, id="a small company"),
        pytest.param({"headcount": 101}, True, id="more than a hundred"),
        pytest.param({"mynumber_entrusted": True}, True, id="others' numbers"),
        pytest.param({"finance_business": True}, True, id="finance"),
        pytest.param({"personal_data_kinds": [{**PEOPLE[0], "people": "5,001人"}]}, True, id="many persons"),
        pytest.param({"personal_data_kinds": [{**PEOPLE[0], "people": "―"}]}, False, id="nobody knows how many"),
        pytest.param({"further_documents": ["my_number_rules"]}, True, id="asked for"),
        pytest.param({"further_documents": ["my_number_rules"], "my_number": False}, False, id="no numbers"),
    ],
)
def test_who_has_the_regulation(given: dict[str, object], has: bool) -> None:
    words = build_context(changed(**given), builder().reference)
    assert bool(words["my_number_rules_apply"]) is has


@pytest.mark.parametrize("asked", [False, True])
def test_the_rules_stand_in_chapter_3_or_in_the_regulation(asked: bool) -> None:
    made = builder().build(changed(further_documents=["my_number_rules"] if asked else []), DAY)
    documents = {file.identity: file for file in made.texts}
    assert (RULES in documents) is asked
    home = RULES if asked else "c03"
    where = Counter(
        mark for identity, file in documents.items() if identity != "bound" for mark, _ in headings(file.data)
    )
    assert {mark for mark, _ in headings(documents[home].data)} >= set(MOVED)
    assert all(where[mark] == 1 for mark in MOVED)
    if asked:
        assert "「特定個人情報等取扱規程」に従う" in text_of(documents["c03"].data)
    duties = text_of(documents["calendar"].data)
    assert duties.count("マイナンバーの取扱いの点検") == 1


@pytest.mark.parametrize(("kept", "watched"), [(["paper"], False), (["cloud"], True), (["paper", "local"], True)])
@pytest.mark.parametrize("few", [True, False])
def test_the_use_of_a_system_with_my_numbers_is_looked_at(few: bool, kept: list[str], watched: bool) -> None:
    """Few people look at it with their yearly check, and have no row of their own for it in the calendar."""
    answers = changed(
        CLINIC if few else Case("machine-factory"), further_documents=["my_number_rules"], mynumber_storage=kept
    )
    made = builder().build(answers, DAY, only=(RULES, "calendar"))
    rules, duties = (
        text_of(next(file for file in made.texts if file.identity == id).data) for id in (RULES, "calendar")
    )
    assert ("覚えのない書き出しがないことを見て" in rules) is watched
    assert ("による毎年の点検のときに" in rules) is (watched and few)
    assert ("マイナンバーを置くシステムの記録の確認" in duties) is (watched and not few)


@pytest.mark.parametrize("subjects", [["payees"], ["family"], ["staff", "family", "payees", "shareholders"]])
def test_policy_rules_and_notice_name_the_same_purposes_and_no_others(subjects: list[str]) -> None:
    made = builder().build(changed(mynumber_subjects=subjects), DAY, only=(POLICY, "c03", NOTICE))
    policy, rules, notice = (
        text_of(file.data) for id in (POLICY, "c03", NOTICE) for file in made.texts if file.identity == id
    )
    for purpose in builder().reference.purposes:
        wanted = purpose.id in subjects
        assert (f"row | {purpose.polite} | {purpose.purpose}" in policy) is wanted
        assert (f"row | {purpose.whose} | {purpose.purpose}" in rules) is wanted
        assert (f"List Bullet | {purpose.polite}：{purpose.purpose}" in notice) is wanted
    assert notice.count("List Bullet") == len(subjects)


def test_the_volume_holds_the_regulation() -> None:
    made = builder().build(changed(further_documents=["my_number_rules"]), DAY)
    (volume,) = (file for file in made.texts if file.identity == "bound")
    assert "ファイルを作ることの制限及び台帳" in text_of(volume.data)


@pytest.mark.office
def test_the_policy_fits_one_page(tmp_path: Path) -> None:
    files = []
    for case in (case for case in CASES if case.scheme is None):
        (policy,) = (file for file in finished(case).texts if file.identity == POLICY)
        files.append(tmp_path / f"{case}.docx")
        files[-1].write_bytes(policy.data)
    for name, pdf in convert(files, "pdf", tmp_path / "pdf").items():
        assert pages(pdf) == 1, name
