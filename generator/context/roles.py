"""Roles of chapter 1: which of them this company has, who takes over the others, and who holds several."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from generator.answers import Answers
from generator.conditions import ConditionError, parse_condition
from generator.context.values import Wording
from generator.context.words import DASH, Open, Words
from generator.errors import Fault, ReferenceDataError
from generator.reference import Role

NAMES = "role_names"  # the question


@dataclass(frozen=True)
class Staff:
    """The roles as one company has them: `taken` tells by id which role does the work of each."""

    roles: Sequence[Role]
    taken: Mapping[str, str]
    wording: Wording

    def names(self) -> Words:
        """Return `role.<id>` for every role: the name under which the company knows it."""
        names = {role.id: role.name for role in self.roles}
        return Words("", {id: names[target] for id, target in self.taken.items()})

    def table(self) -> list[Words]:
        """Return the rows of the role table, without the representative: name, duty, person, note.

        The note says which role, named before, has the same person: 「代表者が兼ねる」.
        """
        kept = [role for role in self.roles if self.taken[role.id] == role.id and role.id != "representative"]
        known = [role for role in self.roles if self.taken[role.id] == role.id]
        people = {role.id: self.person(role) for role in known}
        return [self._row(role, known, people) for role in kept]

    def people(self) -> list[tuple[str, list[tuple[str, object]]]]:
        """Return, by role of the table, who holds it, one person each: the role (with the department) and whom."""
        kept = [role for role in self.roles if self.taken[role.id] == role.id and role.id != "representative"]
        return [(role.id, self._held(role)) for role in kept]

    def _held(self, role: Role) -> list[tuple[str, object]]:
        questions = self.wording.answers.questionnaire.questions
        if role.holders not in questions:
            return [(role.name, self.person(role))]
        rows = self.wording.records(questions[role.holders], self.wording.answers.value(role.holders))
        heads = [(row, vars(row)["head"]) for row in rows if vars(row)["is_given"] and "head" in vars(row)]
        return [(f"{role.name}（{row}）", head) for row, head in heads] or [(role.name, self.person(role))]

    def person(self, role: Role) -> Words | Open:
        """Return who holds the role: a person, several line by line, or an open text."""
        questions = self.wording.answers.questionnaire.questions
        if role.holders in questions:
            return self._heads(role.holders, role)
        question = questions.get(role.id)
        value = self.wording.answers.value(role.id) if question else None
        if question is None or value is None:
            return Open(question.label if question else role.name, self.wording.person_fields)
        words = self.wording.text(question, value)
        return words if isinstance(words, Words) else Open(question.label, self.wording.person_fields)

    def _heads(self, key: str, role: Role) -> Words | Open:
        question = self.wording.answers.questionnaire.questions[key]
        rows = [row for row in self.wording.records(question, self.wording.answers.value(key)) if vars(row)["is_given"]]
        heads = list(dict.fromkeys(vars(row).get("head", DASH) for row in rows))
        if not heads:
            return Open(role.name, self.wording.person_fields)
        values: dict[str, object] = {
            name: "\n".join(str(getattr(head, name, head)) for head in heads) for name in self.wording.person_fields
        }
        ids = [str(getattr(head, "id", "")) for head in heads]
        return Words("\n".join(str(head) for head in heads), {**values, "id": ids[0] if len(ids) == 1 else ""})

    def _row(self, role: Role, known: Sequence[Role], people: Mapping[str, Words | Open]) -> Words:
        duties = [other.duty for other in self.roles if self.taken[other.id] == role.id and self._has_work(other)]
        own = getattr(people[role.id], "id", "")
        first = next((other for other in known if own and getattr(people[other.id], "id", "") == own), role)
        values = {
            "id": role.id,
            "is_given": True,
            "name": role.name,
            "duty": "".join(duties),
            "person": people[role.id],
            "note": f"{first.name}が兼ねる" if first is not role else DASH,
        }
        return Words(role.name, values)

    def _has_work(self, role: Role) -> bool:
        """Whether there is something to do for the role, be it done by another."""
        return role.work_remains or _judged(role, role.when, self.wording.answers) is not False


def staff(roles: Sequence[Role], wording: Wording) -> Staff:
    """Return the company's roles as it calls them: those not needed, or merged in a small one, fold into the next."""
    called = role_names(wording.answers)
    roles = [replace(role, name=called.get(role.id, role.name)) for role in roles]
    by_id = {role.id: role for role in roles}
    return Staff(roles, {role.id: _target(role, by_id, wording) for role in roles}, wording)


def role_names(answers: Answers) -> dict[str, str]:
    """Return by role what the company calls it, where it has a word of its own; of two for one role, the first."""
    rows = answers.value(NAMES) if NAMES in answers.questionnaire.questions else None
    found: dict[str, str] = {}
    for row in rows if isinstance(rows, tuple) else ():
        if isinstance(row, dict) and row.get("role") and row.get("name"):
            found.setdefault(str(row["role"]), str(row["name"]))
    return found


def _target(role: Role, by_id: Mapping[str, Role], wording: Wording) -> str:
    if not role.folds_into:
        return role.id
    target = _target(by_id[role.folds_into], by_id, wording)
    answers = wording.answers
    if _judged(role, role.when, answers) is False:
        return target
    same = _holder(role.id, answers) in (None, _holder(target, answers))
    return target if same and _judged(role, role.merge_when, answers) is True else role.id


def _judged(role: Role, data: object, answers: Answers) -> bool | None:
    """Return whether the condition `data` holds, None if there is none or the questionnaire does not ask for it."""
    if data is None:
        return None
    try:
        condition = parse_condition(data)
    except ConditionError as error:
        raise ReferenceDataError([Fault("roles.yaml", 0, f"「{role.id}」", str(error))]) from None
    known = {*answers.questionnaire.questions, *answers.questionnaire.conditions}
    return answers.holds(condition) if condition.names() <= known else None


def _holder(id: str, answers: Answers) -> object:
    return answers.value(id) if id in answers.questionnaire.questions else None
