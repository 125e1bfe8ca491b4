"""The words beside a question: its example, and what happens when the answer is left empty."""

from __future__ import annotations

import re

from generator.answers import Answers, Spot
from generator.questionnaire import NONE_MARKS, Question, Questionnaire, QuestionType, Value, format_value

SHOWN = 3
MOST_CHOICES = 8
"""More choices than these are shown by their ends: 1月／2月／…／12月."""
SAME_NAME = re.compile(r"id（[^（）]*）で書いてください。")


def example(question: Question, answers: Answers) -> str:
    """Return the lines beside an answer: what was said before, from what to choose, what an empty cell means."""
    lines = [*remembered(answers, question.key), may_be(question)]
    empty = when_empty(question, answers.questionnaire)
    if Spot(question.key) in answers.disputed:
        empty = "規程に【要記入】が残ります"
    return "\n".join([*filter(None, lines), *([f"空欄のとき：{empty}"] if empty else [])])


def remembered(answers: Answers, key: str) -> list[str]:
    """Return what was said to the question `key` and settled nothing: who disagrees, what was to be confirmed."""
    differing = [f"答えが分かれています。{dispute}" for dispute in answers.disputes() if dispute.spot.key == key]
    return [*differing, *(f"前回：{line}" for line in answers.to_confirm.get(key, ()))]


def may_be(question: Question) -> str:
    """Return what may be answered: the choices, for a paper shows no drop-down, or an example."""
    if question.type is QuestionType.YES_NO:
        return "選択：はい／いいえ"
    if question.type is QuestionType.CHOICE:
        return f"選択：{_choices(question)}"
    if question.type is QuestionType.CHOICES:
        return "当てはまるものすべてに○"
    return f"例：{question.placeholder}" if question.placeholder else ""


def _choices(question: Question) -> str:
    labels = [choice.label for choice in question.choices]
    if len(labels) > MOST_CHOICES:
        labels = [*labels[:2], "…", labels[-1]]
    return "／".join(labels)


def when_empty(question: Question, questionnaire: Questionnaire) -> str:
    """Return what happens while the answer is empty, nothing if the question has no default."""
    if question.default in NONE_MARKS:
        return f"「{question.default}」（無し）が入ります"
    if question.default_from:
        source = questionnaire.questions.get(question.default_from)
        return f"「{source.label if source else question.default_from}」と同じ"
    return "" if question.default is None else _shown(question, question.default)


def is_required(question: Question) -> bool:
    """Return whether nothing but an answer will do."""
    return question.default is None and question.default_from is None


def _shown(question: Question, value: Value) -> str:
    if not isinstance(value, tuple):
        return format_value(question, value)
    if not value:
        return "無しとして扱います"
    items = [_title(question, item) for item in value]
    return "、".join(items[:SHOWN]) + (f" ほか{len(items) - SHOWN}件" if len(items) > SHOWN else "")


def _title(question: Question, item: object) -> str:
    if isinstance(item, dict):
        first = next((item[f.key] for f in question.fields if isinstance(item.get(f.key), str)), "")
        return str(first)
    return question.label_of(item)


def for_people(question: Question, problem: str) -> str:
    """Return what is wrong with a value in the words that stand in the sheet: no keys of ours."""
    said = problem.replace("「人の一覧」（persons）", "「人の一覧」")
    said = SAME_NAME.sub("「人の一覧」で、見分けられる名前にしてください。", said)
    for choice in question.choices:
        said = said.replace(f"{choice.label}（{choice.value}）", choice.label)
        said = said.replace(f"「{choice.value}」ではありませんか。", f"「{choice.label}」ではありませんか。")
    return said
