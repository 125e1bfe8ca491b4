"""Documents of a set that are workbooks: registers, worksheets and plans as .xlsx, filled with what is known."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from generator.workbook.model import LAYOUT, BreachFacts, Column, Line, Register

if TYPE_CHECKING:
    from generator.workbook.additions import missing_lines
    from generator.workbook.breach import breach_parts
    from generator.workbook.cloud import CloudCheck, cloud_checks
    from generator.workbook.diagnosis import Diagnosis, diagnosis_parts, read_diagnosis
    from generator.workbook.plan import GreatRisk, LowScore, great_risks, low_scores, plan_of
    from generator.workbook.registers import register_of
    from generator.workbook.sheet import register_parts
    from generator.workbook.visit import Rule, Rulebook, visit_parts

# openpyxl is imported when a workbook is made: 90 ms that nobody else waits.
LATER = {
    "CloudCheck": "cloud",
    "Diagnosis": "diagnosis",
    "GreatRisk": "plan",
    "LowScore": "plan",
    "great_risks": "plan",
    "Rule": "visit",
    "Rulebook": "visit",
    "breach_parts": "breach",
    "cloud_checks": "cloud",
    "diagnosis_parts": "diagnosis",
    "missing_lines": "additions",
    "low_scores": "plan",
    "plan_of": "plan",
    "read_diagnosis": "diagnosis",
    "register_of": "registers",
    "register_parts": "sheet",
    "visit_parts": "visit",
}

__all__ = [
    "LAYOUT",
    "BreachFacts",
    "CloudCheck",
    "Column",
    "Diagnosis",
    "GreatRisk",
    "Line",
    "LowScore",
    "Register",
    "Rule",
    "Rulebook",
    "breach_parts",
    "cloud_checks",
    "diagnosis_parts",
    "great_risks",
    "low_scores",
    "missing_lines",
    "plan_of",
    "read_diagnosis",
    "register_of",
    "register_parts",
    "visit_parts",
]

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name in LATER:
            return globals().setdefault(name, getattr(import_module(f"{__name__}.{LATER[name]}"), name))
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
