"""Word files: opened here and nowhere else, and walked by [Content_Types].xml and the relationships.

Whoever wants to change a file gets its parts as the bytes that they are: nothing is written back by this room, and no
tree of ours stands between a reader and the bytes that it replaces ranges of.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from generator.container import WORD, Container, ContainerError, Limits, Trouble, inspect_xml, read_office_file
from generator.word.roles import (
    TYPES,
    Relationship,
    Role,
    content_types,
    is_xml,
    relationships,
    relationships_name,
    roles,
)
from generator.word.texts import pieces, text_of

if TYPE_CHECKING:
    from xml.etree import ElementTree

STRICT = "http://purl.oclc.org/ooxml/"
DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
SAVE_AS = "Wordで開いて「名前を付けて保存」し、種類に「Word 文書（*.docx）」を選んでください。"
# What the main part may be instead of a document, by its content type, and what a person calls such a file.
OTHER_KINDS = {
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml": "Wordのテンプレート（.dotx）",
    "application/vnd.ms-word.document.macroEnabled.main+xml": "マクロの入ったWordのファイル（.docm）",
    "application/vnd.ms-word.template.macroEnabledTemplate.main+xml": "マクロの入ったWordのテンプレート（.dotm）",
}
OTHER_PROGRAMS = (("spreadsheetml", "Excelのファイル"), ("presentationml", "PowerPointのファイル"))


class Package:
    """A Word file: its parts as bytes, and what they say of each other. See `open_word` for what is promised."""

    def __init__(self, parts: Mapping[str, bytes], limits: Limits | None = None) -> None:
        self.parts = parts
        self.limits = limits or Limits()

    @cached_property
    def main(self) -> str:
        """The name of the part that holds the main text."""
        found = self.related("", "officeDocument")
        if not found:
            raise ContainerError(Trouble.PARTS, f"本文のある部品が見つかりません。{SAVE_AS}")
        return found[0]

    @cached_property
    def roles(self) -> Mapping[str, Role]:
        """What each part is for."""
        return roles(self.parts)

    def of(self, *wanted: Role) -> tuple[str, ...]:
        """Return the names of the parts of these roles, in the order of the file."""
        return tuple(name for name in self.parts if self.roles[name] in wanted)

    def content_type(self, name: str) -> str:
        """Return the content type of a part; '' if none is given."""
        return content_types(self.parts.get(TYPES, b"")).of(name)

    def relationships(self, source: str = "") -> tuple[Relationship, ...]:
        """Return where the part `source` points ('': the package), in the order of the file."""
        data = self._part(relationships_name(source))
        return relationships(source, data) if data else ()

    def related(self, source: str, kind: str) -> tuple[str, ...]:
        """Return the names of the parts that `source` points to as `kind`, those that are there."""
        there = {name.lower(): name for name in self.parts}
        targets = (r.target.lower() for r in self.relationships(source) if r.kind == kind and not r.external)
        return tuple(there[target] for target in targets if target in there)

    def is_xml(self, name: str) -> bool:
        """Tell whether a part is XML, by its bytes and not by its name."""
        return is_xml(self.parts[name])

    def tree(self, name: str) -> ElementTree.Element:
        """Return the root of a part; raise ContainerError where it is no XML that may be parsed."""
        from xml.etree import ElementTree

        inspect_xml(iter([self.parts[name]]), name, WORD, self.limits.depth)
        return ElementTree.fromstring(self.parts[name])

    def texts(self, name: str) -> Iterator[str]:
        """Yield all text and all values of attributes of a part, a paragraph at a time."""
        return map(text_of, pieces(self.parts[name])) if self.is_xml(name) else iter(())

    def _part(self, name: str) -> bytes:
        if name in self.parts:
            return self.parts[name]
        return next((data for other, data in self.parts.items() if other.lower() == name.lower()), b"")


def read_word(path: Path, limits: Limits | None = None) -> bytes:
    """Return the bytes of a Word file that is an ordinary file of a bearable size, or raise ContainerError."""
    return read_office_file(path, WORD, limits)


def open_word(data: bytes, limits: Limits | None = None) -> Package:
    """Return the Word document `data`, or raise ContainerError with one finished sentence.

    Refused: what is no archive, an old .doc, an encrypted, damaged or cut file, two parts of one name, what unpacks to
    too much, XML that is broken, nested too deep or declares a document type, Strict Open XML, .dotx, .docm and .dotm,
    files of other programs, and a package without its main part. Every part has been unpacked and its checksum
    compared, every XML part has been parsed once.
    """
    container = Container(data, WORD, limits)
    package = Package(container.parts(), limits)
    # The parts that say what the others are come first: they tell a file of another kind from a damaged one.
    for name in sorted(package.parts, key=lambda name: (name != TYPES, not name.endswith(".rels"))):
        if _should_be_xml(package, name):
            inspect_xml(iter([package.parts[name]]), name, WORD, package.limits.depth)
    _refuse_other_kinds(package)
    return package


def word_parts(data: bytes, limits: Limits | None = None) -> dict[str, bytes]:
    """Return the parts of a file that is ours, or that was opened before: its XML is not parsed."""
    return Container(data, WORD, limits).parts()


def _should_be_xml(package: Package, name: str) -> bool:
    kind = package.content_type(name)
    return package.is_xml(name) or kind.endswith(("+xml", "/xml")) or name.lower().endswith((".xml", ".rels"))


def _refuse_other_kinds(package: Package) -> None:
    if TYPES not in package.parts:
        raise ContainerError(Trouble.FOREIGN, f"Wordのファイル（.docx）ではありません。{SAVE_AS}")
    if any(r.type.startswith(STRICT) for r in package.relationships()):
        sentence = f"「完全 Open XML ドキュメント（Strict）」の形式です。{SAVE_AS}"
        raise ContainerError(Trouble.STRICT, sentence)
    kind = package.content_type(package.main)
    for piece, called in OTHER_PROGRAMS:
        if piece in kind:
            raise ContainerError(Trouble.FOREIGN, f"{called}です。Wordのファイル（.docx）を指定してください。")
    if kind in OTHER_KINDS:
        raise ContainerError(Trouble.KIND, f"{OTHER_KINDS[kind]}です。{SAVE_AS}")
    if kind != DOCUMENT:
        raise ContainerError(Trouble.FOREIGN, f"Wordの文書ではありません（{kind or '種類がありません'}）。{SAVE_AS}")
