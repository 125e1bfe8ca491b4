"""Review: what in a company's answers does not fit together, and which question to look at again."""

from generator.review.load import load_rules
from generator.review.reviewing import Finding, review
from generator.review.rules import Rule

__all__ = ["Finding", "Rule", "load_rules", "review"]
