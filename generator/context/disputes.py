"""Disputes over which no set can be made: what is open would quietly choose one of two texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.answers import Answers, Dispute
from generator.conditions import Condition, ConditionError, parse_condition
from generator.questionnaire import QuestionType
from generator.reference import Role

CHOSEN = (QuestionType.YES_NO, QuestionType.CHOICE, QuestionType.CHOICES)
LOOKS = frozenset({"date_style", "numbering"})
"""They decide how everything is printed, though no condition asks for them."""


def deciding_disputes(
    answers: Answers, asked: Iterable[str], documents: Iterable[Condition | None], roles: Iterable[Role]
) -> tuple[Dispute, ...]:
    """Return the disputes on which it depends what is printed; the others print 【要記入】 and can wait.

    `asked` are the names for which templates ask in conditions, `documents` the conditions of the catalogue.
    """
    if not answers.disputed:
        return ()
    questionnaire = answers.questionnaire
    conditions = [*documents, *questionnaire.conditions.values(), *(question.when for question in questionnaire)]
    conditions += _of_roles(roles)
    # In a loop over rows templates ask for `software[].kind_is_antivirus`.
    names = {name.rpartition(".")[2] for name in asked}
    names |= {name for condition in conditions if condition is not None for name in condition.names()}
    deciding = questionnaire.behind(names) | LOOKS
    return tuple(dispute for dispute in answers.disputes() if dispute.applies and _decides(answers, dispute, deciding))


def _decides(answers: Answers, dispute: Dispute, deciding: frozenset[str]) -> bool:
    question = answers.question(dispute.spot.key)
    field = question.field(dispute.spot.field)
    if field is None:
        return question.key in deciding
    # A field's default is what its booleans stand on; without one, open is an ordinary state of it.
    return field.default is not None and field.type in CHOSEN


def _of_roles(roles: Iterable[Role]) -> Iterator[Condition]:
    for role in roles:
        for data in (role.when, role.merge_when):
            try:
                yield parse_condition(data)
            except ConditionError:
                # There is none, or it is a fault that is told where the roles are worked out.
                continue
