"""The organisation chart: who reports to whom, with nobody under himself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from generator.context.roles import Staff
from generator.context.words import DASH

CHECKS_FOR_HEAD = ("security_officer", "auditor")


@dataclass(frozen=True)
class Box:
    """One box of the chart: the roles of one person (`title`), the person (`lines`), and who reports to them."""

    title: str
    lines: tuple[str, ...] = ()
    children: tuple[Box, ...] = ()
    side: bool = False  # who checks the head: beside him, not below
    wide: bool = False  # drawn on a page that lies on its side


def chart(staff: Staff, representative: str) -> Box:
    """Return the chart with the representative on top; roles of one person on one line of command share a box."""
    rows = [(str(vars(row)["id"]), str(vars(row)["name"]), str(vars(row)["person"])) for row in staff.table()]
    under_head = [row for row in rows if row[0] in CHECKS_FOR_HEAD]
    under_officer = [row for row in rows if row[0] not in CHECKS_FOR_HEAD]
    children = [
        replace(_box([name], person, _boxes(under_officer) if id == "security_officer" else ()), side=id == "auditor")
        for id, name, person in under_head
    ]
    return _lifted(_folded(Box(str(vars(staff.names())["representative"]), (representative,), tuple(children))))


def _boxes(rows: Iterable[tuple[str, str, str]]) -> tuple[Box, ...]:
    """Return one box for each person, with all of that person's roles."""
    held: dict[str, list[str]] = {}
    for _, name, person in rows:
        held.setdefault(person, []).append(name)
    return tuple(_box(names, person) for person, names in held.items())


def _box(names: Sequence[str], person: str, children: tuple[Box, ...] = ()) -> Box:
    return Box("\n".join(names), tuple(person.split("\n")) if person != DASH else (), children)


def _folded(box: Box) -> Box:
    """Draw a person who would report to himself into the box above."""
    title = [box.title]
    children: list[Box] = []
    for child in map(_folded, box.children):
        if child.lines == box.lines:
            title.append(child.title)
            children += child.children
        else:
            children.append(child)
    return Box("\n".join(title), box.lines, tuple(children), box.side)


def _lifted(head: Box) -> Box:
    """Draw a role that the head has below a subordinate into the head's own box."""
    own = [role.title for child in head.children for role in child.children if role.lines == head.lines]
    children = (
        replace(child, children=tuple(role for role in child.children if role.lines != head.lines))
        for child in head.children
    )
    return replace(head, title="\n".join([head.title, *own]), children=tuple(children))
