"""What index.json says about one document: sections, tables, names, references and forms, with their conditions."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypedDict

from generator.authoring.model import (
    FormReference,
    Heading,
    Reference,
    Table,
    words_of,
)
from generator.authoring.scan import Placed, Scope, Use
from generator.authoring.targets import Document


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
    return isinstance(use.piece, Reference | FormReference)


def _grouped(uses: Iterable[Use]) -> list[Named]:
    found: dict[str, set[tuple[str, ...]]] = {}
    for use in uses:
        if use.what.partition(".")[0] == "loop" and use.scope.loops:
            continue
        found.setdefault(use.scope.resolve(use.what), set()).add(use.scope.guards.atoms())
    return [{"name": name, "under": [list(atoms) for atoms in sorted(under)]} for name, under in sorted(found.items())]
