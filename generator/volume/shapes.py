"""The names of shapes in the older markup (VML), of which each stands once in a file, and what refers to them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import count

from generator.volume.edits import Edits
from generator.word import Node

OFFICE = "{urn:schemas-microsoft-com:office:office}"
KINDS = ("shape", "group", "rect", "roundrect", "oval", "line", "polyline", "arc", "curve", "image")
# v:shapetype is not among them: it describes a kind of shape, and every file has those of Word under the same names.
NAMED = frozenset(f"v:{kind}" for kind in KINDS)
# Elements that have no name of their own here but say the name of a shape: an embedded object, a control, a rule.
REFERRING = {
    f"{OFFICE}OLEObject": ("ShapeID",),
    "control": ("w:shapeid",),
    f"{OFFICE}r": ("idref",),
    f"{OFFICE}proxy": ("idref",),
    "v:textbox": ("style",),
}
COUNTED = re.compile(r"_x0000_([a-z])\d+")
NEXT = re.compile(r"(mso-next-textbox:\s*#)([^;]+)")


@dataclass
class ShapeIds:
    """Gives names that no other shape of the volume has."""

    numbers: count[int] = field(default_factory=lambda: count(1025))
    objects: count[int] = field(default_factory=lambda: count(1_000_000_001))
    taken: set[str] = field(default_factory=set)

    def name(self, wanted: str) -> str:
        """Return a name of the same kind: counted by Word (of shapes in the line, of those beside it), or in words."""
        if counted := COUNTED.fullmatch(wanted):
            return f"_x0000_{counted[1]}{next(self.numbers)}"
        name, number = wanted, 1
        while name.lower() in self.taken:
            number += 1
            name = f"{wanted}_{number}"
        self.taken.add(name.lower())
        return name


def settle_shapes(nodes: Iterable[Node], edits: Edits, ids: ShapeIds) -> None:
    """Give the shapes of a part names of their own, and let what refers to them say these; `nodes` are both."""
    nodes = list(nodes)
    names: dict[str, str] = {}
    for node in nodes:
        for attribute in ("id", "o:spid") if node.name in NAMED else ():
            name = node.get(attribute.replace("o:", OFFICE))
            if name:
                # A second shape of a file that has the name too is another one; what refers to it means the first.
                new = ids.name(name)
                names.setdefault(name, new)
                edits.set(node, attribute, new)
    for node in nodes:
        for attribute in REFERRING.get(node.name, ()):
            _refer(node, attribute, names, edits)
        if node.get("ObjectID"):
            edits.set(node, "ObjectID", f"_{next(ids.objects)}")


def _refer(node: Node, attribute: str, names: dict[str, str], edits: Edits) -> None:
    said = node.get(attribute.removeprefix("w:"))
    if attribute == "style":
        new = NEXT.sub(lambda found: found[1] + names.get(found[2].strip(), found[2]), said)
    else:
        mark = "#" if said.startswith("#") else ""
        new = mark + names.get(said.removeprefix("#"), said.removeprefix("#"))
    if new != said:
        edits.set(node, attribute, new)
