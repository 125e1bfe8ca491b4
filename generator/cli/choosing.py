"""A question of one line with numbered answers, for what is asked outside the interview."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

import click

from generator.cli.telling import tell, visible

YES, NO = "はい", "いいえ"


def confirmed(question: str) -> bool:
    """Ask a question that is answered with はい or いいえ; Enter means はい."""
    return choose(question, (YES, NO)) == 0


def choose(question: str, answers: Sequence[str]) -> int:
    """Return which of `answers` is chosen, by its number or its first word; Enter takes the first."""
    tell(question)
    for number, answer in enumerate(answers, 1):
        tell(f"  {number}. {answer}")
    while True:
        typed = click.prompt("番号", default="1", show_default=True, prompt_suffix="： ")
        chosen = _meant(typed, answers)
        if chosen is not None:
            return chosen
        tell(f"「{visible(typed)}」は選べません。1から{len(answers)}までの番号を入れてください。")


def _meant(typed: str, answers: Sequence[str]) -> int | None:
    word = unicodedata.normalize("NFKC", typed).strip().lower()
    words = {**dict.fromkeys(("y", "yes"), YES), **dict.fromkeys(("n", "no"), NO)}
    word = words.get(word, word)
    if word.isdecimal() and 1 <= int(word[:3]) <= len(answers):
        return int(word[:3]) - 1
    named = [number for number, answer in enumerate(answers) if word and answer.startswith(word)]
    return named[0] if len(named) == 1 else None
