"""Whose set is it? Nobody gets a folder of regulations without a name."""

from __future__ import annotations

from generator.answers import Answers
from generator.command_line import command_line
from generator.errors import PackageError


def company_of(answers: Answers) -> str:
    """Return the name of the company; raise PackageError if it is not answered."""
    name = str(answers.value("company_name") or "").strip()
    if not name:
        raise PackageError(
            "会社名が書かれていないため、作れません。だれの規程か分かるように、"
            f"回答ファイルの company_name か「{command_line('interview')}」で会社名を答えてください。"
        )
    return name
