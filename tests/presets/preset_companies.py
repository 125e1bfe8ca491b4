"""A company that answers only the essential questions, on top of a preset."""

from __future__ import annotations

from functools import cache

from generator.answers import Answers, State
from generator.presets import Preset, Presets, apply_preset, load_presets
from generator.questionnaire import Questionnaire, load_questionnaire

PERSONS = [
    {"id": "kono", "name": "甲野 一", "title": "代表取締役", "phone": "03-0000-0001", "mobile": "090-0000-0001"},
    {"id": "otsu", "name": "乙川 二葉", "title": "総務部長", "phone": "03-0000-0002", "mobile": "090-0000-0002"},
    {"id": "hei", "name": "丙山 三郎", "title": "品質管理室長", "phone": "03-0000-0003", "mobile": "090-0000-0003"},
]
# The essential questions that only the company itself can answer; a preset must have something for all others.
OWN = {
    "company_name": "株式会社かきつばた商会",
    "company_phone": "03-0000-0000",
    "persons": PERSONS,
    "representative": "kono",
    "established_on": "2026-12-01",
    "policy_contact_email": "security@kakitsubata.example",
    "security_officer": "kono",
    "system_admin": "otsu",
    "auditor": "hei",
}


@cache
def questionnaire() -> Questionnaire:
    """Return the questionnaire as it is shipped."""
    return load_questionnaire()


@cache
def presets() -> Presets:
    """Return the presets as they are shipped."""
    return load_presets()


NAMES = tuple(presets().by_name)


def essential_only(preset: Preset) -> Answers:
    """Return answers to the essential questions that stand open, on top of `preset`."""
    answers = apply_preset(Answers(questionnaire()), preset)
    for key in ("persons", *questionnaire().questions):
        if questionnaire().questions[key].essential and answers.state(key) is State.OPEN:
            answers.put(key, OWN[key])
    return answers
