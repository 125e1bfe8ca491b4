"""Tracked changes as elements: who changed what, and what stood before."""

from __future__ import annotations

from generator.word.model import Change, ChangeKind
from generator.word.xmltree import Node

KINDS = {
    "ins": ChangeKind.INSERTED,
    "del": ChangeKind.DELETED,
    "moveTo": ChangeKind.MOVED_HERE,
    "moveFrom": ChangeKind.MOVED_AWAY,
    "cellIns": ChangeKind.INSERTED,
    "cellDel": ChangeKind.DELETED,
    "rPrChange": ChangeKind.FORMATTED,
    "pPrChange": ChangeKind.FORMATTED,
    "trPrChange": ChangeKind.FORMATTED,
    "tcPrChange": ChangeKind.FORMATTED,
    "cellMerge": ChangeKind.FORMATTED,
}


def change(node: Node) -> Change | None:
    """Return the change that an element says; None if it says none."""
    kind = KINDS.get(node.name)
    return Change(kind, node.get("author"), node.get("date")) if kind is not None else None


def changes_in(properties: Node | None) -> tuple[Change, ...]:
    """Return the changes that properties of a run, row, cell or the end of a paragraph carry."""
    if properties is None:
        return ()
    return tuple(found for node in properties.children if (found := change(node)) is not None)
