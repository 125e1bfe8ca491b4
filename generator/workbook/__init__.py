"""Documents of a set that are workbooks: registers, worksheets and plans as .xlsx, filled with what is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.later import later

if TYPE_CHECKING:
    from generator.workbook.additions import missing_lines
    from generator.workbook.breach import breach_parts
    from generator.workbook.cloud import CloudCheck, cloud_checks
    from generator.workbook.diagnosis import diagnosis_parts
    from generator.workbook.items import Diagnosis, read_diagnosis
    from generator.workbook.model import LAYOUT, BreachFacts, Column, Demand, Line, Register, Rule, Rulebook
    from generator.workbook.plan import GreatRisk, LowScore, great_risks, low_scores, plan_of
    from generator.workbook.registers import register_of
    from generator.workbook.sheet import register_parts
    from generator.workbook.visit import visit_parts

# openpyxl is imported when a workbook is made: 90 ms that nobody else waits.
LATER = {
    "additions": "missing_lines",
    "breach": "breach_parts",
    "cloud": "CloudCheck cloud_checks",
    "diagnosis": "diagnosis_parts",
    "items": "Diagnosis read_diagnosis",
    "model": "LAYOUT BreachFacts Column Demand Line Register Rule Rulebook",
    "plan": "GreatRisk LowScore great_risks low_scores plan_of",
    "registers": "register_of",
    "sheet": "register_parts",
    "visit": "visit_parts",
}

__all__ = [
    "LAYOUT",
    "BreachFacts",
    "CloudCheck",
    "Column",
    "Demand",
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
    __getattr__ = later(__name__, LATER)
