"""The context: answers and reference data as the names that templates use."""

from generator.context.absence import absence
from generator.context.build import build_context, condition_holds
from generator.context.changes import FactChange, changes_since, fact_changes
from generator.context.disputes import deciding_disputes
from generator.context.duties import Falls
from generator.context.edition import (
    Edition,
    edition_records,
    editions,
    representative,
    version_numbers,
    why_not_after,
)
from generator.context.rules import Mark, Rules, Section, holds, read_rules
from generator.context.variables import Variable, derived_from, describe_variables, list_filtered
from generator.context.words import DateText, Open, Words

__all__ = [
    "DateText",
    "Edition",
    "FactChange",
    "Falls",
    "Mark",
    "Open",
    "Rules",
    "Section",
    "Variable",
    "Words",
    "absence",
    "build_context",
    "changes_since",
    "condition_holds",
    "deciding_disputes",
    "derived_from",
    "describe_variables",
    "edition_records",
    "editions",
    "fact_changes",
    "holds",
    "list_filtered",
    "read_rules",
    "representative",
    "version_numbers",
    "why_not_after",
]
