"""A keyboard without a terminal: what is typed reaches the prompts through a pipe, and what they took is noted."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import pytest
from prompt_toolkit.application import create_app_session
from prompt_toolkit.data_structures import Size
from prompt_toolkit.input import PipeInput, create_pipe_input
from prompt_toolkit.output import DummyOutput

from generator.answers import Answers
from generator.interview import Guide, Screen, Session, run_screens, terminal
from generator.questionnaire import Questionnaire


class SmallOutput(DummyOutput):
    """A screen of 80×24 that shows nothing."""

    drawn = threading.Event()
    """Set once a prompt stands on it."""

    def write(self, data: str) -> None:
        self.drawn.set()

    def get_size(self) -> Size:
        return Size(rows=24, columns=80)


@contextmanager
def keyboard() -> Iterator[PipeInput]:
    """Give a keyboard to all prompts within."""
    with create_pipe_input() as pipe, create_app_session(input=pipe, output=SmallOutput()):
        yield pipe


def guide_at(questionnaire: Questionnaire, key: str, given: dict[str, object] | None = None) -> Guide:
    """Return an interview that stands at `key`."""
    guide = Guide(Session(Answers(questionnaire, given), lambda answers: None))
    guide.session.start()
    if guide.session.current != key:
        guide.session.jump(key)
    return guide


def type_at(guide: Guide, *batches: str, pause: float = 0) -> bool:
    """Type into the interview (batches apart, where there is a pause) and close it; return whether it ended itself."""
    SmallOutput.drawn.clear()
    with keyboard() as pipe:

        def send() -> None:
            if pause:
                SmallOutput.drawn.wait(30)
            for batch in batches:
                pipe.send_text(batch)
                time.sleep(pause)
            pipe.close()

        if pause:
            threading.Thread(target=send, daemon=True).start()
        else:
            send()
        return run_screens(guide.screen())


def taken_by(monkeypatch: pytest.MonkeyPatch) -> Sequence[object]:
    """Return a list that fills with what each prompt took."""
    noted: list[object] = []
    follow: Callable[[Screen, terminal.Taken], Screen | None] = terminal.follow

    def noting(screen: Screen, taken: terminal.Taken) -> Screen | None:
        noted.append(taken)
        return follow(screen, taken)

    monkeypatch.setattr(terminal, "follow", noting)
    return noted
