"""What other rooms know that sources are checked against: documents' conditions, forms, ids that can be covered."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.authoring.tags import Guards, guards_of
from generator.catalogue import Catalogue, load_catalogue
from generator.questionnaire import Question, QuestionType, load_questionnaire
from generator.reference import load_reference

# Words of an interval, in a rule or in what the answer to a question prints.
INTERVAL = re.compile(
    r"毎(?:年|月|週|日|営業日)(?!度)|(?:か月|週|営業日|年)ごと|(?:年|か月|月|週)に(?:1|\{\{[^}]*\}\})回"
)
MONTHS = frozenset(f"m{number}" for number in range(1, 13))
INTERVALS = frozenset({"daily", "weekly", "monthly", "quarterly", "half_yearly", "twice_a_year", "yearly"})


@dataclass(frozen=True)
class SetData:
    """The catalogue beside the sources, and the ids that a section can cover, by scheme."""

    catalogue: Catalogue
    criteria: Mapping[str, frozenset[str]]
    conditions: Mapping[str, Guards | None] = field(default_factory=dict)
    roles: frozenset[str] = frozenset()
    months: frozenset[str] = frozenset()  # the questions that ask for a month or months
    intervals: frozenset[str] = frozenset()  # the questions that ask how often
    said: frozenset[str] = frozenset()  # the questions one of whose answers names an interval, beside other words
    numbers: frozenset[str] = frozenset()  # the questions that ask for a number

    def when(self, id: str) -> Guards | None:
        """Return the guards under which document `id` is in the set; None where no tag can ask them."""
        return self.conditions.get(id, Guards())

    def scheme(self, id: str) -> str:
        """Return the numbering that document `id` has whatever the company chose, or nothing."""
        document = self.catalogue.document(id)
        return (document.scheme or "") if document else ""

    def template(self, id: str) -> str:
        """Return the file name of the template of document `id`."""
        document = self.catalogue.document(id)
        return document.template if document else f"{id}.docx"


def load_set_data(folder: Path) -> SetData:
    """Read catalogue and forms of `folder` (that of the sources' folder); reference data always are ours."""
    catalogue = load_catalogue(folder)
    conditions: dict[str, Guards | None] = {}
    for document in catalogue.documents:
        if document.when is not None:
            atoms = document.when.atoms()
            conditions[document.id] = None if atoms is None else guards_of(atoms)
    reference = load_reference()
    questions = load_questionnaire().questions.values()
    return SetData(
        catalogue,
        {scheme: frozenset(ids) for scheme, ids in reference.criteria.items()},
        conditions,
        frozenset(role.id for role in reference.roles),
        months=frozenset(q.key for q in questions if _asks_for(q, MONTHS)),
        intervals=frozenset(q.key for q in questions if _asks_for(q, INTERVALS)),
        said=frozenset(q.key for q in questions if any(INTERVAL.search(choice.label) for choice in q.choices)),
        numbers=frozenset(q.key for q in questions if q.type is QuestionType.INTEGER),
    )


def _asks_for(question: Question, values: frozenset[str]) -> bool:
    return bool(question.choices) and values.issuperset(choice.value for choice in question.choices)
