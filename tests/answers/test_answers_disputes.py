"""What respondents answered differently: kept with who said what, open until somebody decides, never the default."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.answers import Answers, Said, Spot, State, ValueProblem, answers_schema, load_answers, save_answers
from generator.answers.packing import pack_answers, unpack_answers
from generator.answers.save import answers_text
from generator.answers.take import take_answers
from generator.errors import AnswersError
from generator.questionnaire import Mapping, Questionnaire, read_yaml

GIVEN: dict[str, object] = {
    "company_name": "つばき",
    "persons": [{"id": "hana", "name": "渋谷 花子"}, {"id": "r2", "name": "神田 太郎"}],
    "sites": [{"id": "r1", "name": "本社", "note": "一階"}],
}
HEADCOUNT = (Said("総務 田中", 18), Said("情シス", 20))


@pytest.fixture
def answers(questionnaire: Questionnaire) -> Answers:
    made = Answers(questionnaire, GIVEN)
    made.dispute(Spot("headcount"), HEADCOUNT)
    return made


def back(answers: Answers, folder: Path) -> Answers:
    path = folder / "answers.yaml"
    save_answers(answers, path)
    return load_answers(path, answers.questionnaire)


def test_a_disputed_question_is_open_whatever_its_default(answers: Answers) -> None:
    assert answers.state("headcount") is State.OPEN
    assert answers.value("headcount") is None
    assert "headcount" in [item.key for item in answers.open_items()]
    assert "headcount" not in [item.key for item in answers.defaults_in_use()]
    assert [str(dispute) for dispute in answers.disputes()] == ["人数: 総務 田中は「18」／情シスは「20」"]


def test_a_dispute_takes_the_place_of_the_answer(questionnaire: Questionnaire) -> None:
    answers = Answers(questionnaire, {"headcount": 12})
    answers.dispute(Spot("headcount"), HEADCOUNT)
    assert answers.given == {}


def test_the_file_says_who_said_what(answers: Answers, tmp_path: Path) -> None:
    read = back(answers, tmp_path)
    assert (read.given, read.disputed) == (answers.given, answers.disputed)
    text = (tmp_path / "answers.yaml").read_text(encoding="utf-8")
    said = "    - who: 総務 田中\n      said: 18\n    - who: 情シス\n      said: 20\n"
    assert f"\ndisputed:\n  headcount:\n{said}\n" in text


def test_a_file_without_disputes_keeps_every_character(questionnaire: Questionnaire, tmp_path: Path) -> None:
    path = tmp_path / "answers.yaml"
    text = "company_name: つばき # 登記\nheadcount: 12\n"
    path.write_text(text, encoding="utf-8")
    save_answers(load_answers(path, questionnaire), path)
    assert path.read_text(encoding="utf-8") == text


def test_an_answer_ends_the_dispute_and_clears_the_file(answers: Answers, tmp_path: Path) -> None:
    read = back(answers, tmp_path)
    read.put("headcount", "20人")
    read = back(read, tmp_path)
    assert (read.disputed, read.given["headcount"]) == ({}, 20)
    assert "disputed" not in (tmp_path / "answers.yaml").read_text(encoding="utf-8")


def test_an_answer_typed_into_the_file_ends_the_dispute(answers: Answers, tmp_path: Path) -> None:
    back(answers, tmp_path)
    path = tmp_path / "answers.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "headcount: 20\n", encoding="utf-8")
    read = load_answers(path, answers.questionnaire)
    assert (read.disputed, read.given["headcount"]) == ({}, 20)
    assert "控えを除きました" in str(read.cleaned[0])
    read.put("version", "2.0")
    save_answers(read, path)
    assert "disputed" not in path.read_text(encoding="utf-8")


def test_a_field_of_a_record_is_disputed_by_its_record(answers: Answers, tmp_path: Path) -> None:
    spot = Spot("sites", "r1", "note")
    answers.dispute(spot, (Said("甲", "一階と二階"), Said("乙", "二階\n三階")))
    assert "note" not in answers.given["sites"][0]  # type: ignore[operator,index,call-overload]
    assert "拠点「本社」の備考" in [item.place for item in answers.open_items()]
    assert answers.value("sites")[0].get("note") is None  # type: ignore[index,union-attr,call-overload]
    read = back(answers, tmp_path)
    assert read.disputed == answers.disputed
    assert [dispute.place for dispute in read.disputes()] == ["人数", "拠点「本社」の備考"]
    read.put("sites", [{"id": "r1", "name": "本社"}])
    assert spot in read.disputed
    read.put("sites", [{"id": "r1", "name": "本社", "note": "二階"}])
    assert spot not in read.disputed


@pytest.mark.parametrize("records", [[], [{"id": "r7", "name": "支店"}]], ids=["none-left", "another"])
def test_a_dispute_goes_with_its_record(records: list[object], answers: Answers) -> None:
    answers.dispute(Spot("sites", "r1", "address"), (Said("甲", "東京"), Said("乙", "大阪")))
    answers.put("sites", records)
    assert [*answers.disputed] == [Spot("headcount")]


def test_a_person_named_in_a_dispute_cannot_go(answers: Answers, tmp_path: Path) -> None:
    answers.dispute(Spot("officer"), (Said("甲", "hana"), Said("乙", "r2")))
    assert "officer" in [item.key for item in answers.open_items()]
    with pytest.raises(ValueProblem, match="神田 太郎"):
        answers.put("persons", [{"id": "hana", "name": "渋谷 花子"}])
    assert str(back(answers, tmp_path).disputes()[1]) == "責任者: 甲は「渋谷 花子」／乙は「神田 太郎」"


def test_what_takes_over_a_disputed_answer_is_open_too(questionnaire: Questionnaire) -> None:
    answers = Answers(questionnaire)
    answers.dispute(Spot("established_on"), (Said("甲", date(2026, 1, 1)), Said("乙", date(2027, 1, 1))))
    assert answers.state("revised_on") is State.OPEN


def test_a_disputed_question_that_does_not_apply_is_kept(questionnaire: Questionnaire) -> None:
    answers = Answers(questionnaire, {"telework": False})
    answers.dispute(Spot("vpn"), (Said("甲", True), Said("乙", False)))
    assert answers.state("vpn") is State.NOT_APPLICABLE
    assert [(dispute.place, dispute.applies) for dispute in answers.disputes()] == [("VPN", False)]
    answers.put("telework", True)
    assert [(dispute.place, dispute.applies) for dispute in answers.disputes()] == [("VPN", True)]


@pytest.mark.parametrize(
    "spot", [Spot("nothing"), Spot("sites"), Spot("headcount", "r1", "name"), Spot("sites", "r9", "note")], ids=str
)
def test_nothing_else_can_be_disputed(spot: Spot, answers: Answers) -> None:
    with pytest.raises(KeyError):
        answers.dispute(spot, HEADCOUNT)


def test_disputes_travel_between_processes(answers: Answers) -> None:
    assert unpack_answers(pack_answers(answers), answers.questionnaire).disputed == answers.disputed


FAULTS = [
    ("disputed: よく分からない\n", 1, "二人分"),
    ("disputed:\n  headcont:\n    - {who: 甲, said: 1}\n    - {who: 乙, said: 2}\n", 2, "headcount"),
    ("disputed:\n  sites:\n    - {who: 甲, said: 1}\n    - {who: 乙, said: 2}\n", 2, "sites"),
    ("disputed:\n  headcount:\n    - {who: 甲, said: 1}\n", 3, "二人分"),
    ("disputed:\n  headcount:\n    - {who: 甲, said: 1}\n    - {who: 乙, answer: 2}\n", 4, "二人分"),
    ("disputed:\n  headcount:\n    - {who: 甲, said: 1}\n    - {who: 乙, said: 多数}\n", 4, "整数"),
    ("disputed:\n  headcount.r1.name: []\n", 2, "headcount.r1.name"),
]


@pytest.mark.parametrize(("text", "line", "words"), FAULTS, ids=[str(n) for n in range(len(FAULTS))])
def test_a_dispute_that_cannot_be_one_is_a_fault_with_its_line(
    text: str, line: int, words: str, questionnaire: Questionnaire, tmp_path: Path
) -> None:
    path = tmp_path / "answers.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(AnswersError) as caught:
        load_answers(path, questionnaire)
    assert [(fault.line, words in fault.problem) for fault in caught.value.faults] == [(line, True)]


def test_an_emptied_dispute_is_none(questionnaire: Questionnaire, tmp_path: Path) -> None:
    path = tmp_path / "answers.yaml"
    path.write_text("company_name: つばき\ndisputed:\n", encoding="utf-8")
    assert load_answers(path, questionnaire).disputed == {}


def test_the_schema_knows_disputes(questionnaire: Questionnaire) -> None:
    schema = answers_schema(questionnaire)["properties"]["disputed"]
    assert schema["additionalProperties"]["items"]["required"] == ["who", "said"]


WORDS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=20)


@settings(max_examples=150, deadline=None)
@given(whos=st.lists(WORDS, min_size=2, max_size=4), values=st.lists(WORDS, min_size=4, max_size=4))
def test_whatever_was_said_comes_back(questionnaire: Questionnaire, whos: list[str], values: list[str]) -> None:
    answers = Answers(questionnaire, {"sites": [{"id": "r1", "name": "本社"}]})
    said = []
    for who, text in zip(whos, values, strict=False):
        try:
            scratch = Answers(questionnaire, {"business": text})
        except AnswersError:
            continue
        said.append(Said(who, scratch.given["business"]))
    if len(said) < 2:
        return
    answers.dispute(Spot("business"), said)
    answers.dispute(Spot("sites", "r1", "note"), said)
    first = answers_text(answers, "")
    root = read_yaml(first)
    assert isinstance(root, Mapping)
    assert take_answers(root, questionnaire, "").disputed == answers.disputed
    assert answers_text(answers, first) == first
