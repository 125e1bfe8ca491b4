"""The rows of 監査・点検チェックリスト: each section of a company's chapters, what it asks for, and what proves it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.catalogue import Catalogue
from generator.context import Rules, Section, holds

KEPT = "規則のとおりに行われている"
NOTHING = "―"


@dataclass(frozen=True)
class AuditItem:
    """One row: the id of the section, what to look at, and the numbers of the forms that its rules name."""

    section: str
    asked: str
    evidence: str
    forms: tuple[str, ...] = ()
    is_given: bool = True


def audit_items(rules: Rules, words: Mapping[str, object], catalogue: Catalogue) -> list[AuditItem]:
    """Return the rows for a company, in the order of the text: its duties first, then that the rest is kept."""
    numbers = {form.id: form.number for form in catalogue.forms}
    items = []
    for section in rules.sections:
        if holds(section.under, words):
            forms = dict.fromkeys(form for form, under in section.forms if holds(under, words))
            named = tuple(f"様式{numbers[form]}" for form in forms if form in numbers)
            items.append(AuditItem(section.id, _asked(section, rules, words), "、".join(named) or NOTHING, named))
    return items


def _asked(section: Section, rules: Rules, words: Mapping[str, object]) -> str:
    own = [mark for mark in rules.marks if mark.part == section.id and not mark.each]
    return "、".join((*dict.fromkeys(mark.title for mark in own if holds(mark.under, words)), KEPT))
