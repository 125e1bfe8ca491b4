"""Why a template cannot have the answer to a question: it is asked under a condition only, named as tags write it."""

from __future__ import annotations

from collections.abc import Callable

from generator.conditions import All, AnyOf, Condition, Equals, Has, Is, Not, Range
from generator.questionnaire import Questionnaire

INSIDE = "その {% if %} … {% endif %} の中に書いてください。"


def absence(questionnaire: Questionnaire) -> Callable[[str], str]:
    """Return what says of a name, in a finished sentence, under which condition it is there; '' of any other name."""

    def why(name: str) -> str:
        for section in questionnaire.sections:
            for question in section.questions:
                if question.key == name and question.when is not None:
                    tag = f"{{% if {as_tag(question.when)} %}}"
                    return f"「{name}」（{question.label}）は、{tag} のときだけ答えがあります。{INSIDE}"
        return ""

    return why


def as_tag(condition: Condition) -> str:
    """Return a condition as the expression of an {% if %}."""
    match condition:
        case Is(name, wanted):
            return name if wanted else f"not {name}"
        case Equals(name, values):
            return " or ".join(f'{name} == "{value}"' for value in values)
        case Has(name, value):
            return f'"{value}" in {name}'
        case Range(name, low, high):
            bounds = ((low, ">="), (high, "<="))
            return " and ".join(f"{name} {sign} {bound}" for bound, sign in bounds if bound is not None)
        case Not(inner):
            return f"not ({as_tag(inner)})"
        case All(items):
            return " and ".join(f"({as_tag(item)})" if isinstance(item, AnyOf) else as_tag(item) for item in items)
        case AnyOf(items):
            return " or ".join(as_tag(item) for item in items)
    raise TypeError(f"unknown condition: {condition!r}")
