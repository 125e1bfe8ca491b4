"""Building the context: answers and reference data become the names that templates use."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from generator.answers import Answers
from generator.conditions import Condition
from generator.context.derived import Company
from generator.context.edition import edition
from generator.context.facts import named
from generator.context.history import DERIVED
from generator.context.roles import role_names, staff
from generator.context.rules import Rules
from generator.context.values import Wording
from generator.context.variables import refuse_clashes
from generator.context.words import Words
from generator.reference import Reference, in_force

NO_RULES = Rules()


def condition_holds(answers: Answers, words: Mapping[str, object]) -> Callable[[Condition], bool]:
    """Return what tells whether a condition holds that may also name what is derived; `words` are the context."""

    def value_of(name: str) -> object:
        return words[name] if name in DERIVED else answers.value_of(name)

    return lambda condition: condition.holds(value_of)


def build_context(
    answers: Answers, reference: Reference, on: date | None = None, rules: Rules = NO_RULES
) -> dict[str, object]:
    """Return every name that a template may use for this company, with the reference data in force on that day.

    Where no day is given, it is that of the edition (`edition`): the day of the run changes nothing.

    `rules` are what the index of the templates tells of their texts.

    Nothing is silently blank: an open answer reads 【要記入：label】, an empty list has one row that says so. What does
    not apply is absent, except booleans, which are false. The result depends on the arguments only.
    """
    refuse_clashes(answers.questionnaire)
    on = on or edition(answers, reference)
    called = role_names(answers)
    wording = Wording(answers, renamed={role.name: called[role.id] for role in reference.roles if role.id in called})
    words: dict[str, object] = {}
    for question in answers.questionnaire.questions.values():
        words.update(wording.question_words(question))
    for name, condition in answers.questionnaire.conditions.items():
        words[name] = answers.holds(condition)
    held = staff(reference.roles, wording)
    words["role"] = held.names()
    words["contact"] = named(in_force(reference.contacts, on).values(), wording.date_style, on)
    words["law"] = named(in_force(reference.laws, on).values(), wording.date_style, on)
    words["fact"] = Words("", {fact.id: fact.value for fact in in_force(reference.facts, on).values()})
    terms = in_force(reference.glossary, on).values()
    words["gloss"] = Words("", {term.id: f"{term.term}（{term.gloss}）" if term.gloss else term.term for term in terms})
    company = Company(wording, reference, held, on, words, rules)
    # Duties are last: the conditions of their marks may be derived themselves.
    for derived in sorted(DERIVED.values(), key=lambda word: word.name == "duties"):
        if derived.offered(answers.questionnaire):
            words[derived.name] = derived.compute(company)
    return words
