"""Building the context: answers and reference data become the names that templates use."""

from __future__ import annotations

from datetime import date

from generator.answers import Answers
from generator.context.derived import DERIVED, Company
from generator.context.facts import named
from generator.context.roles import staff
from generator.context.rules import Rules
from generator.context.values import Wording
from generator.context.variables import refuse_clashes
from generator.context.words import Words
from generator.reference import Reference, in_force

NO_RULES = Rules()


def build_context(answers: Answers, reference: Reference, on: date, rules: Rules = NO_RULES) -> dict[str, object]:
    """Return every name that a template may use for this company, with the reference data in force on that day.

    `rules` are what the index of the templates tells of their texts.

    Nothing is silently blank: an open answer reads 【要記入：label】, an empty list has one row that says so. What does
    not apply is absent, except booleans, which are false. The result depends on the arguments only.
    """
    refuse_clashes(answers.questionnaire)
    wording = Wording(answers)
    words: dict[str, object] = {}
    for question in answers.questionnaire.questions.values():
        words.update(wording.question_words(question))
    for name, condition in answers.questionnaire.conditions.items():
        words[name] = answers.holds(condition)
    held = staff(reference.roles, wording)
    words["role"] = held.names()
    words["contact"] = named(in_force(reference.contacts, on).values(), wording.date_style)
    words["law"] = named(in_force(reference.laws, on).values(), wording.date_style)
    words["fact"] = Words("", {fact.id: fact.value for fact in in_force(reference.facts, on).values()})
    company = Company(wording, reference, held, on, words, rules)
    for derived in DERIVED.values():
        if derived.offered(answers.questionnaire):
            words[derived.name] = derived.compute(company)
    return words
