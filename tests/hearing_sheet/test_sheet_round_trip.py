"""What was answered comes back from the sheet, equal in value and type, also through LibreOffice."""

from __future__ import annotations

import random
import tempfile
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from workbooks import ALL_GIVEN, exported, resaved, small_questionnaire

from generator.answers import Answers, ValueProblem, load_answers
from generator.hearing_sheet import export_sheet, import_sheets
from generator.presets import load_preset
from generator.questionnaire import Question, Questionnaire, QuestionType, load_questionnaire

EXAMPLES = sorted((Path(__file__).parents[2] / "questionnaires" / "examples").glob("*.yaml"))
TRICKY = (
    "=1+1",
    "+81-3",
    "-5",
    "@SUM(A1)",
    "'=1",
    "1.0",
    "007",
    "１２３",
    "2026-12-01",
    "TRUE",
    "はい",
    "未定",
    "要確認（社長）",
    "該当なし",
    "○",
    "なし",
    "#REF!",
    "_x0041_",
    "_x005F_x0041_",
    "a_x000D_b",
    "𠮷野家の吉",
    "👩‍👩‍👧",
    "<b>&amp;",
    "a\tb",
    "kitei:answer",
    "q:headcount",
    "1e5",
    "50%",
    "12:30",
    "\u3000全角\u3000空白",
    "5,000",
)

# openpyxl takes every x005F_ out of shared strings (reader/strings.py): a text that spells one out comes back without.
THROUGH_OFFICE = tuple(text for text in TRICKY if "x005F" not in text)


def typed(value: object) -> object:
    """Return the value with its types: True and 1 differ."""
    if isinstance(value, tuple):
        return [{k: typed(v) for k, v in v.items()} if isinstance(v, dict) else typed(v) for v in value]
    return (type(value).__name__, value)


def same(answers: Answers, back: Answers) -> None:
    """Assert that both hold the same, in value and type."""
    keys = {*answers.given, *back.given}
    differing = {
        key: (answers.given.get(key), back.given.get(key))
        for key in keys
        if typed(answers.given.get(key)) != typed(back.given.get(key))
    }
    assert differing == {}
    assert back.last_numbers_to_keep() == answers.last_numbers_to_keep()
    assert back.preset == answers.preset


def round_trip(answers: Answers, questionnaire: Questionnaire, folder: Path) -> Answers:
    path = folder / "sheet.xlsx"
    path.unlink(missing_ok=True)
    export_sheet(answers, path)
    return import_sheets([path], questionnaire).answers


def made_answers(questionnaire: Questionnaire, dice: random.Random, texts: tuple[str, ...] = TRICKY) -> Answers:
    """Return answers of every kind, made by chance; those of questions that do not apply are among them."""
    answers = Answers(questionnaire)
    # What the last record of a list says is asked of nobody; one that was answered long ago becomes that record.
    asked = [key for key, question in questionnaire.questions.items() if not question.latest]
    keys = [key for key in asked if key == "persons" or dice.random() < 0.85]
    for key in sorted(keys, key=lambda key: key != "persons"):
        try:
            answers.put(key, made_value(questionnaire.questions[key], dice, answers, texts))
        except ValueProblem:
            continue
    if dice.random() < 0.5 and answers.given.get("persons"):
        answers.last_numbers["persons"] = dice.randint(5, 60)
    return answers


def made_value(question: Question, dice: random.Random, answers: Answers, texts: tuple[str, ...]) -> object:
    kind = question.type
    check = question.check
    if question.default in ("―", "なし") and dice.random() < 0.3:
        return question.default
    if kind is QuestionType.RECORDS:
        count = dice.choice((*(0, 1, 1, 2, 3, 4) * 4, 55))
        return [made_record(question, dice, answers, texts, number) for number in range(count)]
    if kind is QuestionType.INTEGER:
        low = check.min if check and isinstance(check.min, int) else -999_999_999_999_999
        high = check.max if check and isinstance(check.max, int) else 999_999_999_999_999
        return dice.randint(low, high)
    if kind is QuestionType.DATE:
        return date(1900, 1, 1) + timedelta(days=dice.choice((0, 30, 58, 59, 60, 61, dice.randrange(109_000))))
    if kind is QuestionType.YES_NO:
        return dice.random() < 0.5
    if kind is QuestionType.CHOICE:
        return dice.choice(question.choices).value
    if kind is QuestionType.CHOICES:
        return [choice.value for choice in question.choices if dice.random() < 0.4]
    if kind is QuestionType.PERSON:
        return dice.choice(answers.persons)["id"] if answers.persons else "nobody"
    fixed = {
        QuestionType.EMAIL: ("a@b.example", "hana.ko+x@mail.tsubaki.example"),
        QuestionType.PHONE: (
            "03-0000-0011",
            "0900000012",
            "+81-3-0000-0013",
            "119",
            "03-0000-0014（内線12）",
        ),
        QuestionType.URL: ("https://tsubaki.example/a?b=c#d", "http://日本語.example"),
    }
    if kind in fixed:
        return dice.choice(fixed[kind])
    text = dice.choice(texts)
    return f"{text}\n\n{dice.choice(texts)}" if kind is QuestionType.PARAGRAPH and dice.random() < 0.5 else text


def made_record(
    question: Question, dice: random.Random, answers: Answers, texts: tuple[str, ...], number: int
) -> dict[str, object]:
    record: dict[str, object] = {"id": f"k{number}"} if dice.random() < 0.3 else {}
    for field in question.fields:
        if dice.random() < 0.8:
            value = made_value(field, dice, answers, texts)
            if value != "nobody":
                record[field.key] = value
    return record


def test_every_kind_of_answer_comes_back(questionnaire: Questionnaire, tmp_path: Path) -> None:
    answers = Answers(questionnaire, ALL_GIVEN)
    same(answers, round_trip(answers, questionnaire, tmp_path))


def test_nothing_answered_comes_back_as_nothing(questionnaire: Questionnaire, tmp_path: Path) -> None:
    back = round_trip(Answers(questionnaire), questionnaire, tmp_path)
    assert back.given == {}


def test_answers_that_do_not_apply_are_kept(questionnaire: Questionnaire, tmp_path: Path) -> None:
    answers = Answers(questionnaire, {"telework": False, "telework_place": "自宅"})
    assert answers.value("telework_place") is None
    same(answers, round_trip(answers, questionnaire, tmp_path))


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_examples_come_back(path: Path, tmp_path: Path) -> None:
    questionnaire = load_questionnaire()
    answers = load_answers(path, questionnaire)
    same(answers, round_trip(answers, questionnaire, tmp_path))


def test_a_preset_comes_back_by_name_and_answers_nothing(tmp_path: Path) -> None:
    questionnaire = load_questionnaire()
    answers = Answers(questionnaire)
    answers.use_preset(load_preset("office/6-20", questionnaire))
    back = round_trip(answers, questionnaire, tmp_path)
    assert (back.preset, back.given) == ("office/6-20", {})


# Built once: hypothesis runs the body many times.
_FOLDER = tempfile.TemporaryDirectory()
_SMALL = small_questionnaire()
words = st.text(min_size=1, max_size=40)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32), texts=st.lists(words, min_size=1, max_size=8))
def test_answers_made_by_chance_come_back(seed: int, texts: list[str]) -> None:
    answers = made_answers(_SMALL, random.Random(seed), (*TRICKY, *texts))
    same(answers, round_trip(answers, _SMALL, Path(_FOLDER.name)))


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32))
def test_a_sheet_exported_again_from_its_import_is_equal(seed: int) -> None:
    answers = made_answers(_SMALL, random.Random(seed))
    once = round_trip(answers, _SMALL, Path(_FOLDER.name))
    same(once, round_trip(once, _SMALL, Path(_FOLDER.name)))


@pytest.mark.office
def test_answers_come_back_through_libreoffice(tmp_path: Path) -> None:
    made = {f"s{seed}": made_answers(_SMALL, random.Random(seed), THROUGH_OFFICE) for seed in range(24)}
    for name, answers in made.items():
        export_sheet(answers, tmp_path / f"{name}.xlsx")
    for path in resaved(sorted(tmp_path.glob("s*.xlsx")), tmp_path / "resaved"):
        same(made[path.stem], import_sheets([path], _SMALL).answers)


@pytest.mark.office
def test_the_whole_questionnaire_comes_back_through_libreoffice(tmp_path: Path) -> None:
    questionnaire = load_questionnaire()
    made = {f"w{seed}": made_answers(questionnaire, random.Random(seed), THROUGH_OFFICE) for seed in range(3)}
    made |= {f"e-{path.stem}": load_answers(path, questionnaire) for path in EXAMPLES}
    for name, answers in made.items():
        export_sheet(answers, tmp_path / f"{name}.xlsx")
    for path in resaved(sorted(tmp_path.glob("*.xlsx")), tmp_path / "resaved"):
        same(made[path.stem], import_sheets([path], questionnaire).answers)


def test_a_difference_would_be_seen(questionnaire: Questionnaire, tmp_path: Path) -> None:
    sheet = exported(Answers(questionnaire, ALL_GIVEN), tmp_path / "x.xlsx")
    sheet.answer("headcount").value = 29
    with pytest.raises(AssertionError):
        same(Answers(questionnaire, ALL_GIVEN), import_sheets([sheet.save()], questionnaire).answers)
