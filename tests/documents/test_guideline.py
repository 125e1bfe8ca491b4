"""預託情報保護要領: who gets one, what it says by where the data lie, and what a client may not ask of a vendor."""

from __future__ import annotations

import re

import pytest
from companies import DAY, EXAMPLES, Case, answers_of, builder
from reading import text_of

from generator.answers import Answers, State, load_answers
from generator.questionnaire import load_questionnaire
from generator.resources import data_folder

ID = "entrusted_guideline"
HOUSE = Case("software-house")
# 37号告示: in 請負 the client does not choose, direct, rate or watch the vendor's people; no fingerprints are taken.
NEVER = re.compile("面談|指紋|監視|立会いの下|名簿|就業規則|不合格|指名|甲が(?:選任|指揮|教育|評価)|甲の指示")
SOURCE = data_folder("sample_regulations") / "source"


def copy_of(case: Case) -> Answers:
    """Return answers that may be changed."""
    path = next(path for path in EXAMPLES if path.stem == case.company)
    return load_answers(path, load_questionnaire())


def guidelines(answers: Answers) -> dict[str, str]:
    """Return, by the id of its record, what each guideline of the set says."""
    files = builder().build(answers, DAY, only=(ID,)).texts
    return {file.identity.partition(":")[2]: text_of(file.data) for file in files}


@pytest.fixture(scope="module")
def house() -> dict[str, str]:
    return guidelines(answers_of(HOUSE))


def test_those_who_are_named_get_one_and_nobody_else(house: dict[str, str]) -> None:
    assert set(house) == {"kawasemi", "yamaboushi", "mimizuku", "kitsutsuki", "blank"}
    assert "設計書、ソースコード、試験用のデータ" in house["kawasemi"]
    assert "合同会社かわせみコード工房" not in house["blank"]


def test_a_small_office_that_did_not_choose_it_is_not_asked_and_has_none() -> None:
    clinic = answers_of(Case("dental-clinic"))
    asked = [key for key in clinic.questionnaire.questions if key.startswith(("guideline_", "nda_contract_"))]
    assert asked
    assert {clinic.state(key) for key in asked} == {State.NOT_APPLICABLE}
    made = {name.partition("_")[0] for name in builder().begin(clinic, DAY).names}
    assert made & {"12", "25", "26"} == {"12"}


@pytest.mark.parametrize(
    ("vendor", "held"),
    [
        pytest.param("kitsutsuki", {"専用のサーバー"}, id="server"),
        pytest.param("kawasemi", {"専用のパソコン"}, id="computer"),
        pytest.param("yamaboushi", {"クラウドサービス"}, id="cloud"),
        pytest.param("mimizuku", set(), id="paper"),
        pytest.param("blank", {"専用のサーバー", "専用のパソコン", "クラウドサービス"}, id="blank"),
    ],
)
def test_rules_follow_where_the_data_lie(house: dict[str, str], vendor: str, held: set[str]) -> None:
    headings = re.findall(r"^Heading 3 \| (.+)$", house[vendor], re.MULTILINE)
    assert {heading for heading in headings if heading != "どの機器にも当てはまること"} == held


def test_its_numbers_are_those_of_the_clauses() -> None:
    answers = copy_of(HOUSE)
    for key, value in (("vendor_notice_hours", 7), ("vendor_return_days", 23), ("vendor_resubcontract_days", 19)):
        answers.put(key, value)
    files = builder().build(answers, DAY, only=(ID, "nda", "c09")).texts
    for file in files:
        text = text_of(file.data)
        assert "7時間以内" in text, file.identity
        assert "23日以内" in text, file.identity
        # Who may not have another do the work reads of no days.
        assert "19日前まで" in text or "行わせない" in text or "行わせてはならない" in text, file.identity


def test_what_was_said_is_confirmed_within_the_same_days_in_clauses_and_agreement() -> None:
    answers = copy_of(HOUSE)
    answers.put("oral_confirm_days", 9)
    answers.put("vendor_resubcontract_days", 19)
    files = builder().build(answers, DAY, only=("nda", "nda_contract", "vendor_training")).texts
    said = {file.identity.partition(":")[0]: text_of(file.data) for file in files}
    assert "見学により示し、9日以内に" in said["nda"]
    assert "示した日から9日以内に" in said["nda_contract"]
    assert "行わせる日の19日前までに" in said["vendor_training"]


def test_who_prohibits_the_cloud_offers_it_to_nobody() -> None:
    answers = copy_of(HOUSE)
    answers.put("vendor_cloud", "prohibited")
    assert "クラウドサービス" not in guidelines(answers)["blank"]


def test_a_vendor_that_is_on_no_list_is_still_to_be_filled_in() -> None:
    answers = copy_of(HOUSE)
    answers.put("guideline_targets", ({"id": "neu", "name": "株式会社あたらしい", "keeping": "paper"},))
    assert "【要記入：委託する業務】" in guidelines(answers)["neu"]


@pytest.mark.parametrize("name", ["entrusted_guideline", "nda", "memo", "nda_contract"])
def test_nothing_is_asked_that_makes_the_vendor_s_people_ours(name: str) -> None:
    assert NEVER.findall((SOURCE / f"{name}.md").read_text(encoding="utf-8")) == []


def test_the_check_finds_what_the_old_wording_asked() -> None:
    assert NEVER.search("担当者は、甲が面談して選任する。")
    assert NEVER.search("特権アカウントの利用は、指紋により認証する。")
