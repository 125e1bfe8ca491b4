"""Putting a preset under the answers of a company."""

from __future__ import annotations

from typing import Protocol, TypeVar

from generator.presets.model import Preset


class TakesPreset(Protocol):
    """What a preset can be put under: `Answers`, which stands above this room and so cannot be imported."""

    def use_preset(self, preset: Preset | None) -> None:
        """Let the values of `preset` be the defaults."""


T = TypeVar("T", bound=TakesPreset)


def apply_preset(answers: T, preset: Preset | None) -> T:
    """Let the values of `preset` be the defaults of `answers` (None: those of the questionnaire), and return it.

    Nothing is answered by it: every such question stands as 既定値のまま until it is confirmed, and the answers file
    keeps the name of the preset, by which `load_answers` finds it again.
    """
    answers.use_preset(preset)
    return answers
