"""Rules: what does not fit together in a company's answers."""

from __future__ import annotations

from dataclasses import dataclass

from generator.conditions import Condition
from generator.review.predicates import Predicate

WHICH = "{which}"
"""Stands in a message for the names of the persons or records that a test found."""


@dataclass(frozen=True)
class Rule:
    """Something that does not fit together: all of `tests` hold, and `when`, if there is one."""

    id: str
    question: str
    tests: tuple[Predicate, ...]
    when: Condition | None
    message: str
