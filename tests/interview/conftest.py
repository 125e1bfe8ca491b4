"""What the tests of the interview share."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from small_questionnaire import load_small

from generator.questionnaire import Questionnaire, load_questionnaire


@pytest.fixture(scope="session")
def shipped() -> Questionnaire:
    """The questionnaire that kitei ships."""
    return load_questionnaire()


@pytest.fixture(scope="session")
def small() -> Questionnaire:
    """A questionnaire with each kind of thing in it."""
    return load_small()
