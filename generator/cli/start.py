"""`kitei` without a command: questions first, then the set."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click

from generator.cli.options import faults_told
from generator.cli.running import Interrupted
from generator.cli.telling import is_terminal, tell

ANSWERS = Path("answers.yaml")
OUT = Path("output")


def start(context: click.Context) -> None:
    """Ask the questions on `answers.yaml` of this folder, and make the set when the person says so.

    Where nobody can answer (a pipe, a scheduler) the help is shown instead.
    """
    if not is_terminal():
        tell(context.get_help())
        return
    from generator.cli.interview import ask
    from generator.interview import Outcome

    with faults_told():
        outcome = ask(ANSWERS, None, can_generate=True)
    if outcome is None:
        raise Interrupted
    if outcome is Outcome.GENERATE:
        from generator.cli.generate import generate

        tell("規程一式を作っています…")
        today = datetime.now(UTC).astimezone().date()
        context.invoke(generate, answers=ANSWERS, out=OUT, only=(), on=today, templates=None)
