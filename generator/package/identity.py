"""The name tag of a document: three properties in the file, which set, which document, and which text it came from.

It survives Word, LibreOffice (.docx and .odt) and python-docx, so a file is known again under whatever name it lies.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from xml.parsers.expat import ExpatError

from generator.container import WORD, Container, ContainerError
from generator.package.manifest import parts_hash
from generator.word import Package, in_utf8, parsed

PROPERTIES = "docProps/"
PART = "docProps/custom.xml"
TYPES, RELATIONSHIPS = "[Content_Types].xml", "_rels/.rels"
KIND = "custom-properties"
TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
SPACE = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"
VALUES = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"
FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"  # the only one that Word reads
SET, DOCUMENT, BASE = "kitei.set", "kitei.document", "kitei.base"
HEAD = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="{SPACE}" xmlns:vt="{VALUES}">'
EMPTY = f"{HEAD}</Properties>".encode()
HASH = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class Identity:
    """Which set a file belongs to ('' where its answers have no id), which document it is, the hash of its base."""

    set: str
    document: str
    base: str


def content_hash(parts: Mapping[str, bytes]) -> str:
    """Return the hash over the parts without the document's properties: what a base is known by."""
    return parts_hash({name: data for name, data in parts.items() if not name.startswith(PROPERTIES)})


def prepared(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return the parts that tell of a name tag, where they do not yet: content types and relationships."""
    if _place(parts):
        return {}
    return {TYPES: _typed(parts[TYPES]), RELATIONSHIPS: _related(parts[RELATIONSHIPS])}


def tag(parts: Mapping[str, bytes], identity: Identity) -> dict[str, bytes]:
    """Return the part with the properties of `parts` (which are prepared) and the name tag in its place."""
    place = _place(parts) or PART
    return {place: _with(parts.get(place, EMPTY), identity)}


def tagged(parts: Mapping[str, bytes], identity: Identity) -> dict[str, bytes]:
    """Return the parts of a file with `identity` as its name tag; every other part stays as it is."""
    ready = {**parts, **prepared(parts)}
    return {**ready, **tag(ready, identity)}


def read_identity(parts: Mapping[str, bytes]) -> Identity | None:
    """Return the name tag of a file; None if it has none that can be read."""
    place = _place(parts)
    return _read(parts[place]) if place in parts else None


def identity_of(data: bytes) -> Identity | None:
    """Return the name tag of the Word file `data` without unpacking the rest of it."""
    try:
        container = Container(data, WORD)
        names = {RELATIONSHIPS, *(name for name in container.names if name.lower().endswith("custom.xml"))}
        for name in names & set(container.names):
            container.inspect_xml(name)
        return read_identity({name: container.read(name) for name in names & set(container.names)})
    except ContainerError:
        return None


def _place(parts: Mapping[str, bytes]) -> str:
    package = Package(parts)
    there = {name.lower(): name for name in parts}
    named = [r.target for r in package.relationships() if r.kind == KIND and not r.external]
    return next((there.get(name.lower(), name) for name in named), "")


def _read(data: bytes) -> Identity | None:
    try:
        root = parsed(in_utf8(data))
    except (ExpatError, ValueError):
        return None
    values = {node.get("name"): "".join(child.text for child in node.children).strip() for node in root.children}
    document, base = values.get(DOCUMENT, ""), values.get(BASE, "")
    return Identity(values.get(SET, ""), document, base) if document and HASH.fullmatch(base) else None


def _with(data: bytes, identity: Identity) -> bytes:
    """Return the properties `data` with the name tag; whatever else somebody keeps in them stays, byte for byte."""
    try:
        data = in_utf8(data)
        root = parsed(data)
    except (ExpatError, ValueError):
        data, root = EMPTY, parsed(EMPTY)
    if not data.rstrip().endswith(b"</Properties>") and not root.children:
        data, root = EMPTY, parsed(EMPTY)
    ours = [node for node in root.children if node.get("name") in (SET, DOCUMENT, BASE)]
    numbers = [int(node.get("pid")) for node in root.children if node.get("pid").isdecimal()]
    end = data.rindex(b"</", 0, root.end)
    for node in reversed(ours):
        data, end = data[: node.start] + data[node.end :], end - (node.end - node.start)
    first = max([1, *numbers]) + 1  # Word counts from 2
    told = ((SET, identity.set), (DOCUMENT, identity.document), (BASE, identity.base))
    rows = "".join(_row(first + number, name, value) for number, (name, value) in enumerate(told))
    return data[:end] + rows.encode() + data[end:]


def _row(number: int, name: str, value: str) -> str:
    # Its own namespaces, for the part may be somebody's, with other prefixes than ours.
    return (
        f'<property xmlns="{SPACE}" fmtid="{FORMAT}" pid="{number}" name="{name}">'
        f'<vt:lpwstr xmlns:vt="{VALUES}">{escape(value)}</vt:lpwstr></property>'
    )


@lru_cache(maxsize=64)
def _typed(data: bytes) -> bytes:
    row = f'<Override PartName="/{PART}" ContentType="{CONTENT_TYPE}"/>'
    return _before_end(data, _like(data, "Types", row))


@lru_cache(maxsize=64)
def _related(data: bytes) -> bytes:
    row = f'<Relationship Id="kiteiProperties" Type="{TYPE}" Target="{PART}"/>'
    return _before_end(data, _like(data, "Relationships", row))


def _like(data: bytes, root: str, row: str) -> str:
    """Return the row with the prefix that the part gives its elements, mostly none."""
    found = re.search(rb"<(?:(\w+):)?" + root.encode() + rb"[\s>]", data)
    prefix = found[1].decode() + ":" if found and found[1] else ""
    return f"<{prefix}{row[1:]}"


def _before_end(data: bytes, row: str) -> bytes:
    end = data.rindex(b"</")
    return data[:end] + row.encode() + data[end:]
