"""Presets: what companies of a trade and size usually answer, and suggested records for the interview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.later import later

if TYPE_CHECKING:
    from generator.presets.apply import TakesPreset, apply_preset
    from generator.presets.load import load_preset, load_presets, preset_names, size_name
    from generator.presets.model import Preset, Presets, Size, Trade
    from generator.presets.suggestions import Suggestion, Suggestions, load_suggestions

# A company whose answers name no preset needs none of it, and suggestions are for the interview.
LATER = {
    "apply": "TakesPreset apply_preset",
    "load": "load_preset load_presets preset_names size_name",
    "model": "Preset Presets Size Trade",
    "suggestions": "Suggestion Suggestions load_suggestions",
}

__all__ = [
    "Preset",
    "Presets",
    "Size",
    "Suggestion",
    "Suggestions",
    "TakesPreset",
    "Trade",
    "apply_preset",
    "load_preset",
    "load_presets",
    "load_suggestions",
    "preset_names",
    "size_name",
]

if not TYPE_CHECKING:
    __getattr__ = later(__name__, LATER)
