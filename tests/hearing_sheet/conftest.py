"""The small questionnaire, for every test of the hearing sheet."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "sheets"))

from workbooks import small_questionnaire

from generator.questionnaire import Questionnaire


@pytest.fixture(scope="session")
def questionnaire() -> Questionnaire:
    return small_questionnaire()
