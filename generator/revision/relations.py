"""What an element of ours points to outside its part, in their file: links, pictures, headers; and names of XML."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass, field
from html import escape

from generator.revision.edits import TAG
from generator.revision.fragments import ROOT, Fragment
from generator.revision.marking import add_relationship, add_type, free_name
from generator.word import Document, Node, Package, Relationship, Story, compared, paragraphs

PREFIX = re.compile(rb"[<\s/](\w+):\w")
DECLARED = re.compile(rb"""\sxmlns:(\w+)\s*=\s*["']([^"']*)["']""")
REQUIRED = re.compile(rb"""\sRequires=["']([^"']*)["']""")
REFERENCES = ("headerReference", "footerReference")
BROUGHT = ("image", "hyperlink")  # what is copied; what has parts of its own behind it (a chart) is not


class UnfitError(Exception):
    """Something of ours that cannot stand in their file; `str()` names it, as in 「…は、変更履歴にできません」."""


@dataclass
class Relations:
    """The relationships that a merge adds to their parts, and the names of XML that it needs there."""

    ours: tuple[Package, Document]
    theirs: tuple[Package, Document]
    parts: dict[str, bytes]
    names: dict[str, dict[bytes, bytes]] = field(default_factory=dict)  # by part: prefix → what it stands for
    _made: dict[tuple[str, str, str], str] = field(default_factory=dict)

    def fit(self, fragment: Fragment, story: Story, target: Story) -> None:
        """Let everything in a fragment of ours point to the same from the part of `target`."""
        self._declare(fragment, story, target)
        for node in fragment.all(*REFERENCES):
            self._header(fragment, node, story, target)
        known = {found.id: found for found in self.ours[0].relationships(story.part)}
        waiting = list(fragment.nodes)
        while waiting:
            node = waiting.pop()
            waiting += node.children
            if node.name not in REFERENCES:
                for name, value in node.attributes.items():
                    if name.startswith("r:") and value in known:
                        self._point(fragment, node, name, known[value], target.part)

    def link(self, address: str, part: str) -> bytes:
        """Return the opening tag of a link to an address, as `Piece.link` gives it."""
        where, _, anchor = address.rpartition("#") if "#" in address else (address, "", "")
        id = self._external("hyperlink", where, part) if where else ""
        to = f' r:id="{id}"' if id else ""
        if id:
            self._need(b"r", b"http://schemas.openxmlformats.org/officeDocument/2006/relationships", part)
        inside = f' w:anchor="{escape(anchor)}"' if anchor else ""
        return f"<w:hyperlink{to}{inside}>".encode()

    def declare(self, part: str, source: bytes) -> bytes:
        """Return a part with the names declared at its root that what was put in needs."""
        new = self.names.get(part, {})
        root = ROOT.search(source)
        opening = TAG.match(source, root.start()) if root else None
        if not new or opening is None:
            return source
        end = opening.end() - 1
        return source[:end] + b"".join(b' xmlns:%s="%s"' % item for item in new.items()) + source[end:]

    def _declare(self, fragment: Fragment, story: Story, target: Story) -> None:
        body = fragment.buffer[fragment.nodes[0].start : fragment.nodes[-1].end] if fragment.nodes else b""
        wanted = {*PREFIX.findall(body), *(name for names in REQUIRED.findall(body) for name in names.split())}
        declared = declared_names(story.source)
        for prefix in sorted(wanted & declared.keys()):
            self._need(prefix, declared[prefix], target.part, target.source)

    def _need(self, prefix: bytes, name: bytes, part: str, source: bytes = b"") -> None:
        there = declared_names(source or self.theirs[0].parts[part]) | self.names.get(part, {})
        if there.get(prefix, name) != name:
            raise UnfitError("ほかのソフトが書いた形式のファイルに足す部分")
        if prefix not in there:
            self.names.setdefault(part, {})[prefix] = name

    def _point(self, fragment: Fragment, node: Node, name: str, to: Relationship, part: str) -> None:
        if to.kind not in BROUGHT:
            raise UnfitError("新しい文にある埋め込みの図表など")
        make = self._external if to.external else self._internal
        id = make(to.kind, to.target, part)
        pattern = rb"\w+:" + name.removeprefix("r:").encode() + rb"""\s*=\s*["']([^"']*)["']"""
        found = re.compile(pattern).search(fragment.buffer, node.start, node.end)
        if found:
            fragment.edits.replace(found.start(1), found.end(1), id.encode())

    def _external(self, kind: str, target: str, part: str) -> str:
        return self._id(kind, target, part, external=True)

    def _internal(self, kind: str, target: str, part: str) -> str:
        there = {name.lower(): name for name in self.ours[0].parts}
        name = there.get(target.lower(), "")
        if not name:
            raise UnfitError("新しい文にある、中身のない画像")
        return self._id(kind, self._copied(name), part, external=False)

    def _id(self, kind: str, target: str, part: str, *, external: bool) -> str:
        key = (part, kind, target)
        if key not in self._made:
            same = (r.id for r in self.theirs[0].relationships(part) if (r.kind, r.target) == (kind, target))
            self._made[key] = next(same, "") or add_relationship(self.parts, part, kind, target, external=external)
        return self._made[key]

    def _copied(self, name: str) -> str:
        """Bring a picture along; one of the same bytes that is there already serves."""
        data = self.ours[0].parts[name]
        for other, found in self.parts.items():
            if found == data and posixpath.splitext(other)[1].lower() == posixpath.splitext(name)[1].lower():
                return other
        stem, _, ending = posixpath.basename(name).rpartition(".")
        new = free_name(self.parts, posixpath.dirname(name), f"{stem}_kitei", ending)
        self.parts[new] = data
        add_type(self.parts, new, self.ours[0].content_type(name))
        return new

    def _header(self, fragment: Fragment, node: Node, story: Story, target: Story) -> None:
        """Let a page section of ours have the header of theirs that says the same; without one it keeps the last."""
        wanted = self._words(self.ours, story.part, node.get("r:id"))
        package, _ = self.theirs
        kinds = node.name.removesuffix("Reference")
        ids = [found.id for found in package.relationships(target.part) if found.kind == kinds]
        id = next((id for id in ids if self._words(self.theirs, target.part, id) == wanted), None)
        found = re.compile(rb"""\w+:id\s*=\s*["']([^"']*)["']""").search(fragment.buffer, node.start, node.end)
        if id is None or found is None:
            fragment.edits.delete(node.start, node.end)
        else:
            fragment.edits.replace(found.start(1), found.end(1), id.encode())

    @staticmethod
    def _words(file: tuple[Package, Document], part: str, id: str) -> list[str] | None:
        package, document = file
        target = next((found.target.lower() for found in package.relationships(part) if found.id == id), "")
        story = next((story for story in document.headers if story.part.lower() == target), None)
        return [compared(p.pieces) for p in paragraphs(story.blocks)] if story is not None else None


def declared_names(source: bytes) -> dict[bytes, bytes]:
    """Return what the prefixes at the root of a part stand for."""
    root = ROOT.search(source)
    opening = TAG.match(source, root.start()) if root else None
    return dict(DECLARED.findall(opening[0])) if opening else {}
