"""What the rules find in the answers of one company."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from generator.answers import Answers, State
from generator.review.load import load_rules
from generator.review.rules import WHICH, Rule


@dataclass(frozen=True)
class Finding:
    """What a rule found: `key` is the question to go to, `message` says what is odd and what to do."""

    rule: str
    key: str
    message: str


def review(answers: Answers, rules: Iterable[Rule] | None = None) -> tuple[Finding, ...]:
    """Return what `rules` (default: ours) find, in their order; the question to go to always applies."""
    found = []
    for rule in _own_rules() if rules is None else rules:
        if answers.state(rule.question) is State.NOT_APPLICABLE:
            continue
        if rule.when is not None and not answers.holds(rule.when):
            continue
        names = [test.find(answers) for test in rule.tests]
        if all(found_by is not None for found_by in names):
            which = "、".join(dict.fromkeys(name for found_by in names for name in found_by or ()))
            found.append(Finding(rule.id, rule.question, rule.message.replace(WHICH, which)))
    return tuple(found)


@cache
def _own_rules() -> tuple[Rule, ...]:
    return load_rules()
