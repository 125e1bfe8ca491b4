"""What index.json says about one document: sections, tables, names, references and forms, with their conditions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypedDict

from generator.authoring.model import (
    RULES,
    DutyMark,
    FormReference,
    Heading,
    Reference,
    Table,
    words_of,
)
from generator.authoring.scan import Placed, Scope, Use
from generator.authoring.targets import Document

GROUPS = ("law", "fact", "contact")
DATED = ("laws_in_scope", "retention", "mynumber_purposes", "pending_laws", "soon_unsupported")
"""Lists that hold dated facts and nothing else."""


def index_entry(document: Document) -> dict[str, object]:
    """Return the document's entry; every list is sorted or in the order of the text."""
    source = document.source
    return {
        "title": source.title,
        "kind": source.kind,
        "chapter": source.chapter,
        "file": source.file,
        "when": None if document.when is None else list(document.when.atoms()),
        "sections": [_section(p, p.block) for p in document.placed if isinstance(p.block, Heading)],
        "tables": [_table(p, p.block) for p in document.placed if isinstance(p.block, Table)],
        "variables": _grouped(u for u in document.uses if not u.asked and not _points(u)),
        "conditions": _grouped(u for u in document.uses if u.asked),
        "references": _grouped(u for u in document.uses if isinstance(u.piece, Reference)),
        "forms": _grouped(u for u in document.uses if isinstance(u.piece, FormReference)),
        "duties": [_duty(document, use, use.piece) for use in document.uses if isinstance(use.piece, DutyMark)],
        "everybody": _everybody(document),
        "facts": _facts(document),
        "records": [_record(document, use) for use in document.uses if isinstance(use.piece, FormReference)],
    }


class Named(TypedDict):
    """A name and the conditions it stands under, one list for each place."""

    name: str
    under: list[list[str]]


def _section(placed: Placed, heading: Heading) -> dict[str, object]:
    return {
        "id": heading.id,
        "level": heading.level,
        "title": words_of(heading.pieces),
        "numbered": not heading.unnumbered,
        **_place(placed.scope),
        "covers": list(heading.covers),
    }


def _table(placed: Placed, table: Table) -> dict[str, object]:
    heads = [] if table.header is None else [words_of(cell.pieces) for cell in table.header.cells]
    return {
        "id": table.look.id,
        "caption": words_of(table.caption),
        "columns": heads,
        **_place(placed.scope),
    }


def _place(scope: Scope) -> dict[str, object]:
    return {"under": list(scope.guards.atoms()), "each": [scope.resolve(loop.iterable) for loop in scope.loops]}


def _points(use: Use) -> bool:
    return isinstance(use.piece, Reference | FormReference | DutyMark)


def _duty(document: Document, use: Use, mark: DutyMark) -> dict[str, object]:
    return {
        "section": _section_of(document, use),
        "part": _section_of(document, use, 2),
        "title": mark.title,
        "when": use.scope.resolve(mark.when) if "." in mark.when else mark.when,
        "roles": list(mark.roles),
        "who": mark.who,
        "form": mark.form,
        "by": mark.by,
        "audience": mark.audience,
        "technical": mark.technical,
        "under": _conditions(use),
        "each": [use.scope.resolve(loop.iterable) for loop in use.scope.loops],
    }


def _everybody(document: Document) -> list[dict[str, object]]:
    """Return which section holds a rule for every worker, and under which conditions, each once."""
    rules = document.everybody if document.source.kind in RULES else ()
    found = {(_section_of(document, use), tuple(_conditions(use))): None for use in rules}
    return [{"section": section, "under": list(under)} for section, under in found]


def _conditions(use: Use) -> list[str]:
    return [_resolved(atom, use.scope) for atom in use.scope.guards.atoms()]


def _facts(document: Document) -> list[dict[str, object]]:
    """Return which section states which dated fact (`law.appi_25`, the list `laws_in_scope`), each once."""
    found: dict[tuple[str, str, tuple[str, ...]], None] = {}
    for use in document.uses:
        group, dot, name = use.scope.resolve(use.what).partition(".")
        if group in DATED or (dot and group in GROUPS):
            what = group if group in DATED else f"{group}.{name.partition('.')[0]}"
            found[what, _section_of(document, use), use.scope.guards.atoms()] = None
    return [{"name": what, "section": section, "under": list(under)} for what, section, under in found]


def _record(document: Document, use: Use) -> dict[str, object]:
    """Return which section (level 2) names a form, and under which conditions."""
    return {"section": _section_of(document, use, 2), "form": use.what, "under": list(use.scope.guards.atoms())}


def _resolved(atom: str, scope: Scope) -> str:
    """Return a condition with loop variables replaced by their lists: `not b.x` → `not backups[].x`."""
    return " ".join(word if word in ("not", "or") else scope.resolve(word) for word in atom.split())


def _section_of(document: Document, use: Use, deepest: int = 3) -> str:
    """Return the id of the nearest heading above that can be referred to from anywhere: it has an id and no loop."""
    above = [
        placed.block.id
        for placed in document.placed
        if isinstance(placed.block, Heading)
        and placed.block.id
        and placed.block.level <= deepest
        and placed.block.line < use.line
        and not placed.scope.loops
        and use.scope.guards.implies(placed.scope.guards)
    ]
    return above[-1] if above else document.source.id


def _grouped(uses: Iterable[Use]) -> list[Named]:
    found: dict[str, set[tuple[str, ...]]] = {}
    for use in uses:
        if use.what.partition(".")[0] == "loop" and use.scope.loops:
            continue
        found.setdefault(use.scope.resolve(use.what), set()).add(use.scope.guards.atoms())
    return [{"name": name, "under": [list(atoms) for atoms in sorted(under)]} for name, under in sorted(found.items())]
