"""Drawings, pictures and embedded objects: one thing each, known by the words in it."""

from __future__ import annotations

from generator.word.model import Drawing
from generator.word.xmltree import Node, chosen

NAMES = frozenset({"drawing", "pict", "object"})
PICTURES = ("r:embed", "r:id", "r:link")


def drawing(node: Node, targets: dict[str, str]) -> Drawing:
    """Return a drawing; `targets` is what the ids of relationships lead to."""
    boxes: list[str] = []
    descriptions: list[str] = []
    pictures: list[str] = []
    waiting = [node]
    while waiting:
        found = waiting.pop()
        if found.name == "txbxContent":
            boxes.append("\n".join(_lines(found)))
            continue
        if found.name == "wp:docPr":
            descriptions.append(found.get("descr"))
        if found.name in ("a:blip", "v:imagedata"):
            pictures += [targets[found.get(name)] for name in PICTURES if found.get(name) in targets]
        if found.name == "v:shape":
            descriptions.append(found.get("alt"))
        waiting += reversed(chosen(found) if found.name == "mc:AlternateContent" else found.children)
    return Drawing(tuple(boxes), next(filter(None, descriptions), ""), tuple(pictures))


def _lines(box: Node) -> list[str]:
    lines: list[str] = []
    for node in box.walk():
        if node.name == "p":
            lines.append("")
        elif node.name == "t" and lines:
            lines[-1] += node.text
        elif node.name in ("br", "cr") and lines:
            lines[-1] += "\n"
    return lines
