"""What a company's set says next: other answers, and texts of ours that were changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import cache
from random import Random

from companies import EXAMPLES, Case, builder, finished
from hand_model import Parts
from hands import hand_named, session
from noise import parts_of

from generator.answers import Answers, load_answers
from generator.package import OutputFile, SetBuilder
from generator.questionnaire import Question, QuestionType, load_questionnaire

LATER = date(2027, 4, 1)
# What the authors of the templates do to them: the same kinds of edits, in files that no other program has saved.
WORDS = "語を直す 語を足す 語を消す 数字を直す 文末に一文を足す 一文を打ち直す 見出しを直す 参照を消す"
BLOCKS = "項を足す 項を続けて三つ足す 項を消す 項を動かす 節を足す 節を消す 節を動かす ヘッダーに語を足す 表を足す"
ROWS = "表の行を足す 表の最後に行を足す 表の行を消す 表の行を動かす セルの語を直す セルを打ち直す"
AUTHORS = tuple(map(hand_named, f"{WORDS} {BLOCKS} {ROWS} セルに段落を足す 表の列を足す".split()))


@cache
def base_of(case: Case) -> dict[str, dict[str, bytes]]:
    """Return the files of a company's set as they are written now, as parts, by their identities."""
    return documents(finished(case).files)


def documents(files: Iterable[OutputFile]) -> dict[str, dict[str, bytes]]:
    """Return the Word files of a set as parts, by their identities; a set has workbooks and a calendar too."""
    return {file.identity: parts_of(file.data) for file in files if file.name.endswith(".docx")}


@cache
def answered_anew(case: Case, seed: int, count: int = 12) -> dict[str, dict[str, bytes]]:
    """Return the files of the set after `count` answers were changed."""
    path = next(path for path in EXAMPLES if path.stem == case.company)
    answers = load_answers(path, load_questionnaire())
    if case.scheme is not None:
        answers.put("numbering", case.scheme)
    random = Random(f"{case} {seed}")
    questions = [q for q in answers.questionnaire.questions.values() if q.key not in ("numbering", "company_name")]
    random.shuffle(questions)
    changed = 0
    for question in questions:
        if changed < count:
            changed += _changed(answers, question, random)
    return documents(_built(builder(), answers))


def _built(builder: SetBuilder, answers: Answers) -> Iterator[OutputFile]:
    return iter(builder.build(answers, LATER).files)


def _changed(answers: Answers, question: Question, random: Random) -> bool:
    """Change the answer to a question; tell whether it could be."""
    try:
        before = answers.value(question.key)
        answers.put(question.key, _other(question, before, random))
    except (ValueError, TypeError, KeyError):
        return False
    return True


def _other(question: Question, before: object, random: Random) -> object:
    if question.type is QuestionType.INTEGER and isinstance(before, int):
        return before + random.choice((1, 2, 5))
    if question.type is QuestionType.YES_NO:
        return not before
    if question.type is QuestionType.CHOICE:
        return random.choice([choice.value for choice in question.choices if choice.value != before])
    if question.type is QuestionType.TEXT and isinstance(before, str) and before:
        return f"{before}（本社）"
    if question.type is QuestionType.DATE and isinstance(before, date):
        return before + timedelta(days=90)
    raise ValueError(question.key)


def news(case: Case, identity: str, random: Random, edits: int) -> dict[str, bytes] | None:
    """Return what a document says next: other answers, and `edits` changes of its text; None if it leaves the set."""
    ours = answered_anew(case, random.randrange(2)).get(identity)
    return None if ours is None else session(random, ours, edits, AUTHORS).parts


def text_changed(parts: Parts, random: Random, edits: int) -> dict[str, bytes]:
    """Return a document after changes of its text alone; no table gets other columns, of which people are only told."""
    return session(random, parts, edits, [hand for hand in AUTHORS if "列" not in hand.name]).parts
