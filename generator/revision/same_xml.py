"""Two parts that are the same XML: runs of one look joined, what holds nothing left out."""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree import ElementTree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
RUN, TEXTS = f"{W}r", (f"{W}t", f"{W}delText", f"{W}instrText", f"{W}delInstrText")
WRAPPERS = tuple(f"{W}{name}" for name in ("ins", "del", "moveFrom", "moveTo"))
# Where nothing stands in them they say nothing.
HOLLOW = (*WRAPPERS, f"{W}rPr", f"{W}pPr", f"{W}trPr", RUN)
BLANKS = " \t\r\n"
Shape = tuple[str, tuple[tuple[str, str], ...], str, tuple["Shape", ...]]


def same_xml(one: bytes, other: bytes) -> bool:
    """Tell whether two parts say the same: of a text it does not matter in how many runs of one look it stands."""
    return one == other or shape(ElementTree.fromstring(one)) == shape(ElementTree.fromstring(other))


def shape(node: ElementTree.Element) -> Shape:
    """Return an element as it is compared."""
    tag = node.tag
    attributes = dict(node.attrib)
    text = node.text or ""
    if tag in TEXTS:
        text = text if attributes.pop(XML_SPACE, "") == "preserve" else text.strip(BLANKS)
    elif len(node) or not text.strip(BLANKS):
        text = ""
    if tag in WRAPPERS:
        attributes.pop(f"{W}id", None)  # theirs is split where ours stands in it
    inner = map(shape, node)
    # In properties an empty w:ins is a mark: the end of a paragraph, a row.
    children = tuple(_hollow_out(inner)) if tag.endswith("Pr") else tuple(_joined(inner))
    return tag, tuple(sorted(attributes.items())), text, children


def _hollow_out(shapes: Iterable[Shape]) -> list[Shape]:
    return [one for one in shapes if one[0] in WRAPPERS or one[0] not in HOLLOW or one[3]]


def _joined(shapes: Iterable[Shape]) -> list[Shape]:
    found: list[Shape] = []
    for one in shapes:
        if one[0] in HOLLOW and not one[3]:
            continue
        if found and found[-1][0] == one[0]:
            joined = _one(found[-1], one)
            if joined is not None:
                found[-1] = joined
                continue
        found.append(one)
    return found


def _one(first: Shape, second: Shape) -> Shape | None:
    """Return two neighbours as one; None if they are two."""
    tag, attributes, _, children = first
    if attributes != second[1]:
        return None
    if tag in TEXTS:
        return tag, attributes, first[2] + second[2], ()
    if tag in WRAPPERS:
        return tag, attributes, "", tuple(_joined([*children, *second[3]]))
    if tag == RUN:
        looks = [next((c for c in run[3] if c[0] == f"{W}rPr"), None) for run in (first, second)]
        if looks[0] == looks[1]:
            rest = tuple(child for child in second[3] if child[0] != f"{W}rPr")
            return tag, attributes, "", tuple(_joined([*children, *rest]))
    return None
