"""Whole interviews, typed into the real terminal program, give exactly the answers files."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from bot import Bot, canonical, inapplicable
from prompt_toolkit.application import create_app_session
from prompt_toolkit.data_structures import Size
from prompt_toolkit.input import create_pipe_input
from prompt_toolkit.output import DummyOutput

from generator.answers import Answers, load_answers, save_answers
from generator.interview import Guide, Outcome, Session, first_screen, run_screens
from generator.questionnaire import Questionnaire

EXAMPLES = sorted((Path(__file__).parents[2] / "questionnaires" / "examples").glob("*.yaml"))
# Two companies are typed into a real terminal (test_interview_terminal), the others here; `make interviews` types all.
IN_A_TERMINAL = ("dental-clinic", "machine-factory")
TYPED = [path for path in EXAMPLES if path.stem not in IN_A_TERMINAL or os.environ.get("KITEI_ALL_INTERVIEWS")]


class SmallOutput(DummyOutput):
    """A screen of 80×24 that shows nothing."""

    def get_size(self) -> Size:
        return Size(rows=24, columns=80)


def keys_for(wanted: Answers, questionnaire: Questionnaire) -> str:
    session = Session(Answers(questionnaire), lambda answers: None)
    guide = Guide(session)
    return Bot(guide, wanted).play(first_screen(guide))


def type_in(
    keys: str, path: Path, questionnaire: Questionnaire, save: Callable[[Answers], None] | None = None
) -> tuple[bool, Guide]:
    answers = load_answers(path, questionnaire) if path.exists() else Answers(questionnaire)
    guide = Guide(Session(answers, save or (lambda held: save_answers(held, path))))
    with create_pipe_input() as pipe, create_app_session(input=pipe, output=SmallOutput()):
        pipe.send_text(keys)
        return run_screens(first_screen(guide)), guide


@pytest.mark.parametrize("example", TYPED, ids=lambda path: path.stem)
def test_an_interview_typed_to_the_end_gives_the_answers_file(
    example: Path, tmp_path: Path, shipped: Questionnaire
) -> None:
    wanted = load_answers(example, shipped)
    assert not inapplicable(wanted), "an interview never asks these"
    path = tmp_path / "answers.yaml"
    # One company is saved after each answer, as people's are; a thousand saves of the largest take a minute.
    save = None if example.stem == "labor-office" else lambda held: None
    ended, guide = type_in(keys_for(wanted, shipped), path, shipped, save)
    if save is not None:
        save_answers(guide.session.answers, path)
    assert ended
    assert guide.outcome is Outcome.FINISHED
    given = load_answers(path, shipped)
    assert canonical(given) == canonical(wanted)
