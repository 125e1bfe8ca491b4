"""What a member's text leads to, copied into the volume: pictures, charts, embedded files, links, notes."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator

from generator.volume.edits import quoted
from generator.volume.guest import Guest
from generator.word import Package, Relationship, relationships_name

PREFIX = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "[Content_Types].xml"
# What a text may lead to and a volume cannot hold: another document that Word would only join when it opens the file.
NOT_CARRIED = {"aFChunk": "差し込まれた別の文書", "subDocument": "サブ文書"}


class Cargo:
    """The parts and relationships that the volume gets besides its text."""

    def __init__(self, package: Package) -> None:
        self._parts = dict(package.parts)
        self._main = package.main
        self._relations: dict[str, list[bytes]] = {}
        self._types: dict[str, str] = {}
        self._taken: dict[tuple[int, str], str] = {}
        self._dropped: dict[str, str] = {}
        self._count = 0

    def drop(self, found: Relationship) -> None:
        """Take a part of the frame out that nothing in the volume will point to."""
        self._parts.pop(found.target, None)
        self._dropped[found.id] = found.target

    def part(self, name: str, data: bytes, kind: str = "") -> None:
        """Put a part in, of a content type where it has none yet."""
        self._parts[name] = data
        if kind:
            self._types[name] = kind

    def relate(self, type: str, target: str, *, source: str = "", external: bool = False) -> str:
        """Let a part ('': the main one) point to another, or to an address; return the id of it."""
        source = source or self._main
        self._count += 1
        id = f"rIdV{self._count}"
        told = target if external else posixpath.relpath(f"/{target}", posixpath.dirname(f"/{source}"))
        mode = ' TargetMode="External"' if external else ""
        xml = f'<Relationship Id="{id}" Type="{quoted(type)}" Target="{quoted(told)}"{mode}/>'
        self._relations.setdefault(source, []).append(xml.encode())
        return id

    def bring(self, guest: Guest, source: str, to: str) -> None:
        """Take over what the text of a member leads to, and let its elements name it by the volume's ids."""
        package = guest.reading.package
        known = {relationship.id: relationship for relationship in package.relationships(source)}
        ids: dict[str, str] = {}
        for node, attribute in guest.reading.leading:
            id = node.get(attribute)
            found = known.get(id)
            if node.name in ("headerReference", "footerReference"):
                continue
            if found is None or found.kind in NOT_CARRIED or node.name in ("altChunk", "subDoc"):
                what = NOT_CARRIED.get(found.kind if found is not None else "", "")
                if what or (found is None and id):
                    guest.note(
                        f"{what or 'ファイルの中に実物の無い図など'}は収めていません（単独の文書で見てください）。"
                    )
                guest.edits.remove(node)
                continue
            if id not in ids:
                ids[id] = self._carried(package, found, to)
            guest.edits.set(node, attribute, ids[id])

    def _carried(self, package: Package, found: Relationship, to: str) -> str:
        if found.external:
            return self.relate(found.type, found.target, source=to, external=True)
        return self.relate(found.type, self._copied(package, found.target), source=to)

    def _copied(self, package: Package, name: str) -> str:
        """Copy a part and all that it points to; return its name in the volume."""
        key = (id(package), name)
        if key in self._taken or name not in package.parts:
            return self._taken.get(key, name)
        place = self._free(name)
        self._taken[key] = place
        kind = package.content_type(name)
        self.part(place, package.parts[name], kind)
        entries = [self._entry(package, found, place) for found in package.relationships(name)]
        if entries:
            self._relations.setdefault(place, []).extend(entries)
        return place

    def _entry(self, package: Package, found: Relationship, place: str) -> bytes:
        target = found.target
        if not found.external:
            target = posixpath.relpath(f"/{self._copied(package, found.target)}", posixpath.dirname(f"/{place}"))
        mode = ' TargetMode="External"' if found.external else ""
        told = f'Type="{quoted(found.type)}" Target="{quoted(target)}"{mode}'
        return f'<Relationship Id="{quoted(found.id)}" {told}/>'.encode()

    def _free(self, name: str) -> str:
        stem, ending = posixpath.splitext(name)
        number, place = 1, name
        while any(place.lower() == other.lower() for other in self._parts):
            number += 1
            place = f"{stem}_{number}{ending}"
        return place

    def finished(self) -> dict[str, bytes]:
        """Return all parts, with the relationships and the list of content types brought up to date."""
        parts = dict(self._parts)
        for source, entries in self._relations.items():
            name = relationships_name(source)
            head = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="{PREFIX}">'
            before = parts.get(name, f"{head}</Relationships>".encode())
            at = before.rindex(b"</")
            parts[name] = before[:at] + b"".join(entries) + before[at:]
        main = relationships_name(self._main)
        parts[main] = _without(parts[main], "Id", self._dropped)
        parts[TYPES] = self._typed(parts[TYPES])
        return parts

    def _typed(self, types: bytes) -> bytes:
        types = _without(types, "PartName", (f"/{name}" for name in self._dropped.values()))
        at = types.rindex(b"</")
        return types[:at] + b"".join(self._overrides()) + types[at:]

    def _overrides(self) -> Iterator[bytes]:
        for name, kind in self._types.items():
            yield f'<Override PartName="{quoted("/" + name)}" ContentType="{quoted(kind)}"/>'.encode()


def _without(data: bytes, attribute: str, values: Iterable[str]) -> bytes:
    """Return a list of relationships or content types without the entries of these."""
    for value in values:
        entry = re.compile(
            rb"<\w+\b[^>]*?\b" + attribute.encode() + rb"=[\"']" + re.escape(value.encode()) + rb"[\"'][^>]*?/>"
        )
        data = entry.sub(b"", data)
    return data
