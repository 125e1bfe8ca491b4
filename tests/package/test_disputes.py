"""While respondents differ nothing is decided by the program: the set is refused, or the place says 【要記入】."""

from __future__ import annotations

from datetime import date

import pytest

from generator.answers import Answers, Said, Spot, State
from generator.context import deciding_disputes
from generator.errors import PackageError
from generator.package import SetBuilder
from generator.questionnaire import Question, Questionnaire, QuestionType, load_questionnaire

DAY = date(2026, 11, 28)
PERSONS = [{"id": "hana", "name": "渋谷 花子", "title": "社長"}, {"id": "taro", "name": "神田 太郎"}]
TEXTS = ("あかつき", "たそがれ")
PHONES = ("03-0000-7101", "03-0000-7102")


@pytest.fixture(scope="module")
def questionnaire() -> Questionnaire:
    return load_questionnaire()


@pytest.fixture(scope="module")
def builder() -> SetBuilder:
    return SetBuilder()


def two_answers(question: Question) -> tuple[Said, Said]:
    """Return two different answers that the question takes."""
    kind = question.type
    if kind is QuestionType.YES_NO:
        pair: tuple[object, object] = (True, False)
    elif kind is QuestionType.CHOICE:
        pair = (question.choices[0].value, question.choices[-1].value)
    elif kind is QuestionType.CHOICES:
        pair = ((question.choices[0].value,), ())
    elif kind is QuestionType.INTEGER:
        low = question.check.min if question.check and isinstance(question.check.min, int) else 1
        pair = (low, low + 1)
    elif kind is QuestionType.DATE:
        pair = (date(2026, 4, 1), date(2026, 5, 1))
    elif kind is QuestionType.PERSON:
        pair = ("hana", "taro")
    elif kind is QuestionType.PHONE:
        pair = PHONES
    else:
        pair = TEXTS
    return Said("総務", pair[0]), Said("情シス", pair[1])  # type: ignore[arg-type]


def disputed(questionnaire: Questionnaire, *keys: str) -> Answers:
    answers = Answers(questionnaire, {"company_name": "株式会社つばき", "persons": PERSONS})
    for key in keys:
        answers.dispute(Spot(key), two_answers(questionnaire.questions[key]))
    return answers


def deciding(builder: SetBuilder, questionnaire: Questionnaire, keys: list[str]) -> set[str]:
    documents = [document.when for document in builder.catalogue.documents]
    # One at a time: a question that waits for a disputed one does not apply.
    each = [disputed(questionnaire, key) for key in keys]
    found = [deciding_disputes(one, builder._index.uses, documents, builder.reference.roles) for one in each]
    return {dispute.spot.key for disputes in found for dispute in disputes}


def disputable(questionnaire: Questionnaire) -> list[str]:
    return [q.key for q in questionnaire if not q.fields and q.key != "company_name"]


def test_every_other_disputed_question_prints_that_it_is_open(
    questionnaire: Questionnaire, builder: SetBuilder
) -> None:
    keys = disputable(questionnaire)
    decide = deciding(builder, questionnaire, keys)
    answers = disputed(questionnaire, *(key for key in keys if key not in decide))
    finished = builder.build(answers, DAY)
    texts = "".join(
        data.decode() for file in finished.files for name, data in file.contents.items() if name.endswith(".xml")
    )
    assert not [text for text in (*TEXTS, *PHONES) if text in texts]
    asked = [key for key in answers.disputed if answers.state(key.key) is not State.NOT_APPLICABLE]
    labels = {questionnaire.questions[spot.key].label for spot in asked}
    assert len(labels) > 60
    assert labels <= set(finished.open_items)
    assert not [label for label in labels if label in finished.default_items]


@pytest.mark.parametrize("key", ["headcount", "telework", "byod", "photo_approver", "numbering", "date_style"])
def test_a_question_on_which_the_text_depends_refuses_the_set(
    key: str, questionnaire: Questionnaire, builder: SetBuilder
) -> None:
    with pytest.raises(PackageError) as caught:
        builder.build(disputed(questionnaire, key, "policy_contact_phone"), DAY)
    assert f"{questionnaire.questions[key].label}: 総務は「" in str(caught.value)
    assert "分かれたままの質問が1件" in str(caught.value)


def test_what_decides_is_what_any_condition_asks(questionnaire: Questionnaire, builder: SetBuilder) -> None:
    keys = disputable(questionnaire)
    decide = deciding(builder, questionnaire, keys)
    applying = {key for key in keys if disputed(questionnaire, key).disputes()[0].applies}
    in_questions = {name for q in questionnaire if q.when for name in q.when.names()} & {*questionnaire.questions}
    assert in_questions & applying <= decide
    assert len(decide) > 60


def test_a_disputed_field_that_flags_a_record_refuses_the_set(
    questionnaire: Questionnaire, builder: SetBuilder
) -> None:
    vendors = [{"id": "r1", "name": "甲社", "business": "清掃"}]
    answers = Answers(questionnaire, {"company_name": "つばき", "vendors": vendors})
    answers.dispute(Spot("vendors", "r1", "business"), (Said("甲", "清掃"), Said("乙", "警備")))
    assert "委託先「甲社」の" in "".join(builder.build(answers, DAY).open_items)
    answers.dispute(Spot("vendors", "r1", "personal_data"), (Said("甲", True), Said("乙", False)))
    with pytest.raises(PackageError, match="委託先「甲社」の"):
        builder.build(answers, DAY)
