"""What the tests of the interview share."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from generator.questionnaire import Questionnaire, load_questionnaire

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(scope="session")
def shipped() -> Questionnaire:
    """The questionnaire that kitei ships."""
    return load_questionnaire()
