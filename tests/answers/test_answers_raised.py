"""A field that is raised by its record: the level of a system follows from what it holds."""

from __future__ import annotations

import pytest

from generator.answers import Answers
from generator.questionnaire import load_questionnaire

QUESTIONNAIRE = load_questionnaire()
SYSTEM = {"id": "mail", "name": "メール", "purpose": "連絡"}


@pytest.mark.parametrize(
    ("given", "system", "level"),
    [
        pytest.param({}, {}, "社外秘", id="nothing said"),
        pytest.param({}, {"holds": ("personal",)}, "極秘", id="personal data"),
        pytest.param({"label_middle": "院外秘"}, {"holds": ("internal",)}, "院外秘", id="the company's own word"),
        pytest.param(
            {"label_high": "特秘"}, {"holds": ("my_number", "internal")}, "特秘", id="own word for the highest"
        ),
        pytest.param({"classification_levels": "two"}, {"holds": ("personal",)}, "社外秘", id="only two levels"),
        pytest.param({}, {"holds": ("personal",), "information_level": "公開"}, "公開", id="answered"),
    ],
)
def test_the_level_follows_from_what_a_system_holds(
    given: dict[str, object], system: dict[str, object], level: str
) -> None:
    answers = Answers(QUESTIONNAIRE, {**given, "systems": [{**SYSTEM, **system}]})
    question = QUESTIONNAIRE.questions["systems"]
    field = question.field("information_level")
    assert field is not None
    record = answers.value("systems")[0]  # type: ignore[index]  # one system
    assert answers.field_value(question, record, field) == level
