"""Content controls: what kind they are, what they are called, whether anything is filled in."""

from __future__ import annotations

from generator.word.model import Block, BlockControl, Control, Piece
from generator.word.xmltree import OFF, Node

KINDS = {
    "text": "text",
    "richText": "richText",
    "date": "date",
    "dropDownList": "dropDownList",
    "comboBox": "comboBox",
    "picture": "picture",
    "w14:checkbox": "checkbox",
    "docPartObj": "docPart",
    "docPartList": "docPart",
    "equation": "equation",
    "citation": "citation",
    "group": "group",
    "bibliography": "bibliography",
}


def inline_control(node: Node, content: tuple[Piece, ...]) -> Control:
    """Return a control that stands within a line."""
    properties = node.child("sdtPr")
    if properties is None:
        return Control("richText", content=content)
    box = properties.child("w14:checkbox")
    ticked = box.child("w14:checked") if box is not None else None
    return Control(
        kind=_kind(properties),
        title=properties.value("alias") or "",
        tag=properties.value("tag") or "",
        placeholder=properties.is_on("showingPlcHdr"),
        checked=ticked is not None and _attribute(ticked) not in OFF,
        content=content,
    )


def block_control(node: Node, blocks: tuple[Block, ...]) -> BlockControl:
    """Return a control that stands round paragraphs."""
    properties = node.child("sdtPr")
    if properties is None:
        return BlockControl("richText", blocks, node.place)
    title, tag = properties.value("alias") or "", properties.value("tag") or ""
    return BlockControl(_kind(properties), blocks, node.place, title, tag)


def _kind(properties: Node) -> str:
    return next((KINDS[child.name] for child in properties.children if child.name in KINDS), "richText")


def _attribute(node: Node) -> str:
    return next(iter(node.attributes.values()), "1")
