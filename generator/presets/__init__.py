"""Presets: what companies of a trade and size usually answer, and suggested records for the interview."""

from generator.presets.apply import TakesPreset, apply_preset
from generator.presets.load import load_preset, load_presets, preset_names, size_name
from generator.presets.model import Preset, Presets, Size, Trade
from generator.presets.suggestions import Suggestion, Suggestions, load_suggestions

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
