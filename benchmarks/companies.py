"""Any number of companies that nobody has ever heard of, made from the examples; the same seed makes the same ones."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

from generator.answers import Answers, ValueProblem, load_answers, save_answers
from generator.questionnaire import Question, QuestionType, load_questionnaire
from generator.resources import data_folder

SEED = 20261201
KINDS = ("製作所", "商店", "運輸", "設計", "電機", "食品", "ソフトウェア", "建設", "医院", "会計事務所")
PLACES = (
    "あさぎり",
    "うすずみ",
    "かわせみ",
    "きつつき",
    "こがね",
    "しらかば",
    "つゆくさ",
    "はやせ",
    "みみずく",
    "やまぼうし",
)


def write_companies(folder: Path, count: int, seed: int = SEED) -> list[Path]:
    """Write `count` answers files into `folder` and return them."""
    folder.mkdir(parents=True, exist_ok=True)
    return [_written(folder / f"client-{number:06}.yaml", answers) for number, answers in enumerate(_made(count, seed))]


def _written(path: Path, answers: Answers) -> Path:
    save_answers(answers, path)
    return path


def _made(count: int, seed: int) -> Iterator[Answers]:
    questionnaire = load_questionnaire()
    examples = sorted((data_folder("questionnaires") / "examples").glob("*.yaml"))
    chance = random.Random(seed)
    for number in range(count):
        base = load_answers(examples[number % len(examples)], questionnaire)
        answers = Answers(questionnaire, _renamed(base, number))
        answers.put("company_name", f"{PLACES[number % 10]}{KINDS[number // 10 % 10]}{number:06}株式会社")
        for question in chance.sample(list(questionnaire), 12):
            _vary(answers, question, chance)
        yield answers


def _renamed(base: Answers, number: int) -> dict[str, object]:
    """Return the answers with every address and telephone number a company's own."""

    def own(value: object, type_: QuestionType) -> object:
        if type_ is QuestionType.EMAIL:
            return f"{str(value).partition('@')[0]}@client{number:06}.example"
        if type_ is QuestionType.PHONE:
            return f"0{number // 10_000 % 90 + 10}-{number % 10_000:04}-00{str(value)[-2:]}"
        return value

    found: dict[str, object] = {}
    for key, value in base.given.items():
        question = base.question(key)
        if question.type is QuestionType.RECORDS and isinstance(value, tuple):
            types = {field.key: field.type for field in question.fields}
            found[key] = tuple(
                {name: own(item, types.get(name, QuestionType.TEXT)) for name, item in record.items()}
                for record in value
                if isinstance(record, dict)
            )
        else:
            found[key] = own(value, question.type)
    return found


def _vary(answers: Answers, question: Question, chance: random.Random) -> None:
    try:
        if question.type is QuestionType.YES_NO:
            answers.put(question.key, chance.random() < 0.5)
        elif question.type is QuestionType.CHOICE:
            answers.put(question.key, chance.choice(question.choices).value)
        elif question.type is QuestionType.INTEGER and isinstance(question.default, int):
            answers.put(question.key, question.default + chance.randrange(3))
    except ValueProblem:
        # Beyond what the question allows: then it stays as it was.
        return
