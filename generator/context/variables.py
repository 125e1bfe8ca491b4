"""Every name that a template may use, for the generated page and for the check of templates."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.conditions import Condition
from generator.context.derived import Derived
from generator.context.history import DERIVED
from generator.context.values import DATE_ATTRIBUTES
from generator.errors import Fault, QuestionnaireError
from generator.questionnaire import Question, Questionnaire, QuestionType
from generator.reference import Entry, Reference


@dataclass(frozen=True)
class Variable:
    """One name: `kind` says what it holds, `doc` what it means, `when` where it is there, `fields` its attributes.

    Kinds: flag (true or false, for conditions; everywhere there), text, number, date, person, records, group (only
    its attributes are texts). A row of records has the attributes `fields`.
    """

    name: str
    kind: str
    doc: str
    when: Condition | None = None
    fields: tuple[Variable, ...] = ()

    @property
    def is_flag(self) -> bool:
        """Whether a condition may use it."""
        return self.kind == "flag"

    def field(self, name: str) -> Variable | None:
        """Return the attribute called `name`, or None."""
        return next((field for field in self.fields if field.name == name), None)


def describe_variables(questionnaire: Questionnaire, reference: Reference) -> tuple[Variable, ...]:
    """Return every name that `build_context` can give, in the order of the questionnaire, derived names after it.

    Raise QuestionnaireError if a question or condition has the name of a derived word.
    """
    refuse_clashes(questionnaire)
    person = _person_fields(questionnaire)
    asked = [v for question in questionnaire for v in _question_variables(question, person)]
    named = [Variable(name, "flag", f"条件「{name}」") for name in questionnaire.conditions]
    known = {variable.name: variable for variable in asked}
    words = [_derived_variable(d, known, person) for d in DERIVED.values() if d.offered(questionnaire)]
    return (*asked, *named, *words, *_reference_variables(reference))


def list_filtered(name: str) -> str:
    """Return the list of answers of which the derived list `name` has some rows; '' where it is none of that kind."""
    kind, _, source = DERIVED[name].kind.partition(":") if name in DERIVED else ("", "", "")
    return source if kind == "records" else ""


def derived_from(name: str) -> frozenset[str]:
    """Return the questions that the derived word `name` needs; none for a name that is no derived word."""
    needs = DERIVED[name].needs if name in DERIVED else ()
    return frozenset(need.partition(".")[0] for need in needs)


def refuse_clashes(questionnaire: Questionnaire) -> None:
    """Raise QuestionnaireError with every question and condition that has the name of a derived word."""
    faults = []
    for name in DERIVED:
        question = questionnaire.questions.get(name)
        problem = f"「{name}」はプログラムが作る名前です（{DERIVED[name].doc}）。別のキーにしてください。"
        if question is not None:
            faults.append(Fault(question.file, question.line, f"質問「{name}」", problem))
        elif name in questionnaire.conditions:
            faults.append(Fault("", 0, f"条件「{name}」", problem))
    if faults:
        raise QuestionnaireError(faults)


def _person_fields(questionnaire: Questionnaire) -> tuple[Variable, ...]:
    persons = questionnaire.questions.get("persons")
    return tuple(Variable(f.key, "text", f.label) for f in persons.fields) if persons else ()


def _question_variables(question: Question, person: tuple[Variable, ...]) -> Iterator[Variable]:
    """Yield the names of one question; booleans are there (and false) where it does not apply."""
    for name in question.booleans():
        choice = name.removeprefix(f"{question.key}_").removeprefix("is_").removeprefix("has_")
        what = "" if name == question.key else f"＝{question.label_of(choice)}"
        yield Variable(name, "flag", f"{question.label}{what}", question.when)
    if question.type is not QuestionType.YES_NO:
        yield Variable(question.key, _kind(question), question.label, question.when, _fields(question, person))


def _kind(question: Question) -> str:
    kinds = {
        QuestionType.INTEGER: "number",
        QuestionType.DATE: "date",
        QuestionType.PERSON: "person",
        QuestionType.RECORDS: "records",
    }
    return kinds.get(question.type, "text")


def _fields(question: Question, person: tuple[Variable, ...]) -> tuple[Variable, ...]:
    if question.type is QuestionType.DATE:
        return tuple(Variable(name, "text", question.label) for name in DATE_ATTRIBUTES)
    if question.type is QuestionType.PERSON:
        return person
    if question.type is not QuestionType.RECORDS:
        return ()
    found = [
        Variable("id", "text", "記録のid"),
        Variable("is_given", "flag", "回答のある行（「該当なし」の行ではない）"),
    ]
    for field in question.fields:
        found += [Variable(v.name, v.kind, v.doc, None, v.fields) for v in _question_variables(field, person)]
        if field.type is QuestionType.YES_NO:
            found.append(Variable(f"{field.key}_mark", "text", f"{field.label}（はい / いいえ）"))
    return tuple(found)


def _derived_variable(word: Derived, known: dict[str, Variable], person: tuple[Variable, ...]) -> Variable:
    kind, _, source = word.kind.partition(":")
    fields = tuple(_derived_field(name, known, person) for name in word.fields)
    flags = tuple(Variable(name, "flag", name) for name in word.flags)
    if source:
        like = known[source]
        return Variable(word.name, kind, word.doc, like.when, (*like.fields, *fields, *flags))
    return Variable(word.name, kind, word.doc, None, (*fields, *flags))


def _derived_field(field: str, known: dict[str, Variable], person: tuple[Variable, ...]) -> Variable:
    name, _, source = field.partition(":")
    if source:
        return Variable(name, "records", name, None, known[source].fields)
    return Variable(name, "person" if name == "person" else "text", name, None, person if name == "person" else ())


def _reference_variables(reference: Reference) -> Iterator[Variable]:
    roles = tuple(Variable(role.id, "text", role.duty) for role in reference.roles)
    yield Variable("role", "group", "この会社での役割の名", None, roles)
    yield Variable("contact", "group", "相談や届出の窓口", None, tuple(_entry_variables(reference.contacts)))
    yield Variable("law", "group", "法令とその条", None, tuple(_entry_variables(reference.laws)))
    terms = {term.id: Variable(term.id, "text", term.meaning) for term in reference.glossary}
    yield Variable("gloss", "group", "言葉とその説明（かっこ書き）", None, tuple(terms.values()))
    facts = {fact.id: Variable(fact.id, "text", fact.about) for fact in reference.facts}
    yield Variable("fact", "group", "日付のある数と言葉", None, tuple(facts.values()))


def _entry_variables(entries: Iterable[Entry]) -> Iterator[Variable]:
    """Yield one variable an id; an attribute that not every version of the entry has is not promised."""
    versions: dict[str, list[Entry]] = {}
    for entry in entries:
        versions.setdefault(entry.id, []).append(entry)
    for id, same in versions.items():
        names = [name for name in same[0].words() if all(name in other.words() for other in same)]
        doc = same[0].words().get("topic") or same[0].words().get("name", id)
        yield Variable(id, "text", doc, None, tuple(Variable(name, "text", name) for name in names))
