"""Questionnaire, sources, forms and lists fit together: nothing used that is not asked, nothing asked in vain."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.catalogue import load_catalogue
from generator.context import Variable, describe_variables
from generator.context.derived import DERIVED
from generator.questionnaire import Questionnaire, load_questionnaire
from generator.reference import load_reference
from generator.resources import data_folder

INDEX = json.loads((data_folder("sample_regulations") / "templates" / "index.json").read_text(encoding="utf-8"))
DOCUMENTS: dict[str, dict[str, object]] = INDEX["documents"]
# Given by the package for each document, not by the answers.
CATALOGUE = load_catalogue()
# What a document calls its record → the list that the record is of.
PER_RECORD = {d.each: d.per for d in CATALOGUE.documents if d.per}
LISTS = {"first_checks", "open_items", "default_items", "default_rules", "default_values", "audit_items"}
OF_REVISIONS = {"revision", "changed_documents", "open_conflicts", "readers", "comparison"}
GIVEN = {"doc", "form", "ref", "forms", "article_scheme", "has_first_checks", "has_open_items"} | LISTS | OF_REVISIONS


@pytest.fixture(scope="module")
def questionnaire() -> Questionnaire:
    return load_questionnaire()


@pytest.fixture(scope="module")
def variables(questionnaire: Questionnaire) -> dict[str, Variable]:
    return {variable.name: variable for variable in describe_variables(questionnaire, load_reference())}


def test_rows_that_forms_are_filled_with_are_of_lists_and_fields_that_there_are(
    variables: dict[str, Variable], questionnaire: Questionnaire
) -> None:
    wrong = []
    for form in CATALOGUE.forms:
        for known in form.rows:
            if known.each in LISTS:
                continue
            variable = variables[known.each]
            assert (known.when or "nothing") == (str(getattr(variable.when, "name", "nothing"))), form.id
            fields = {name for value in known.values.values() for name in re.findall(r"row\.(\w+)", value)}
            wrong += [f"{form.id}: {name}" for name in fields if variable.field(name) is None]
    assert wrong == []


def uses(document: dict[str, object], kind: str) -> Iterator[tuple[str, list[str]]]:
    """Yield each name of `kind` with each set of conditions that it stands under."""
    for entry in document[kind]:  # type: ignore[attr-defined]
        for under in entry["under"]:
            yield entry["name"], under


def known(name: str, variables: dict[str, Variable]) -> bool:
    root, _, attribute = name.partition(".")
    root = root.removesuffix("[]")
    if root in GIVEN or root.removeprefix("blank_") in PER_RECORD:
        return True
    variable = variables.get(PER_RECORD.get(root, root))
    if variable is None:
        return False
    return not attribute or _has(variable, attribute)


def _has(variable: Variable, attribute: str) -> bool:
    first, _, rest = attribute.partition(".")
    field = variable.field(first.removesuffix("[]"))
    if first == "id":
        return True
    return field is not None and (not rest or _has(field, rest))


@pytest.mark.parametrize("id", DOCUMENTS)
def test_every_name_in_a_document_is_asked_or_derived(id: str, variables: dict[str, Variable]) -> None:
    names = {name for kind in ("variables", "conditions") for name, _ in uses(DOCUMENTS[id], kind)}
    assert sorted(name for name in names if not known(name, variables)) == []


@pytest.mark.parametrize("id", DOCUMENTS)
def test_a_value_is_printed_only_where_its_question_applies(
    id: str, variables: dict[str, Variable], questionnaire: Questionnaire
) -> None:
    unproved = []
    for name, under in uses(DOCUMENTS[id], "variables"):
        variable = variables.get(name.split(".")[0].removesuffix("[]"))
        if variable is None or variable.when is None or variable.is_flag:
            continue
        needed = variable.when.atoms()
        true_here = questionnaire.implied([*under, *DOCUMENTS[id]["when"]])  # type: ignore[misc]
        if needed is None or not needed <= true_here:
            unproved.append((name, under, sorted(needed or [])))
    assert unproved == []


def test_every_question_is_used(questionnaire: Questionnaire) -> None:
    used = {
        name.split(".")[0].removesuffix("[]")
        for document in DOCUMENTS.values()
        for kind in ("variables", "conditions")
        for name, _ in uses(document, kind)
    }
    asked_of = {name for condition in _conditions(questionnaire) for name in condition}
    unused = [
        question.key
        for question in questionnaire
        if not {question.key, *question.booleans()} & used
        and question.key not in asked_of | _derived_from(questionnaire)
    ]
    assert unused == []


def _conditions(questionnaire: Questionnaire) -> Iterator[frozenset[str]]:
    yield from (condition.names() for condition in questionnaire.conditions.values())
    yield from (question.when.names() for question in questionnaire if question.when)
    yield from (document.when.names() for document in CATALOGUE.documents if document.when)


def _derived_from(questionnaire: Questionnaire) -> set[str]:
    taken_over = {question.default_from for question in questionnaire if question.default_from}
    roles = {role.id for role in load_reference().roles}
    return {need.split(".")[0] for derived in DERIVED.values() for need in derived.needs} | taken_over | roles | GENERAL


# Used by the program itself: the scheme of numbering, the style of dates, `doc.version`, what roles are called.
GENERAL = {"numbering", "date_style", "version", "role_names"}


def test_every_cited_form_exists_and_every_form_is_cited() -> None:
    cited = {name for document in DOCUMENTS.values() for name, _ in uses(document, "forms")}
    assert cited == {form.id for form in CATALOGUE.forms}


@pytest.mark.parametrize("scheme", ["scs", "ipa25", "cloud15"])
def test_every_criterion_is_covered_by_a_named_section(scheme: str) -> None:
    covered = {
        criterion.removeprefix(f"{scheme}:")
        for document in DOCUMENTS.values()
        for section in document["sections"]  # type: ignore[attr-defined]
        for criterion in section["covers"]
        if criterion.startswith(f"{scheme}:")
    }
    assert covered == set(load_reference().criteria[scheme])


def test_the_lists_of_criteria_have_the_published_lengths() -> None:
    criteria = load_reference().criteria
    assert {scheme: len(criteria[scheme]) for scheme in ("scs", "ipa25", "iso", "cloud15")} == {
        "scs": 81,
        "ipa25": 25,
        "iso": 93,
        "cloud15": 15,
    }


def test_every_source_is_in_the_catalogue_and_every_document_has_a_template() -> None:
    folder = Path(data_folder("sample_regulations"))
    catalogued = CATALOGUE.every
    documents = {document.id for document in catalogued}
    assert {path.stem for path in (folder / "source").glob("[!_]*.md")} <= documents
    assert all((folder / "templates" / document.template).exists() for document in catalogued)
