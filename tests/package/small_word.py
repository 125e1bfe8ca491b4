"""Word files as small as they can be, as a set gives them and as people leave them."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path

from generator.package import OutputFile, content_hash, parts_hash, tagged
from generator.package.identity import Identity
from generator.rendering import compression, write_zip
from generator.word import Package, View, decided, paragraphs, read_document, shown

SET = "set-1"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OOXML = "application/vnd.openxmlformats-officedocument.wordprocessingml"
SHELL = {
    "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{OOXML}.document.main+xml"/></Types>',
    "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"'
    ' Target="word/document.xml"/></Relationships>',
}


def parts_of(text: str, identity: str = "c01") -> dict[str, bytes]:
    """Return the parts of a document that says `text`, a paragraph a line, without a name tag."""
    first = f'<w:bookmarkStart w:id="1" w:name="{identity}"/><w:bookmarkEnd w:id="1"/>'
    rows = "".join(f"<w:p>{first * (not n)}<w:r><w:t>{row}</w:t></w:r></w:p>" for n, row in enumerate(text.split("\n")))
    body = f"<w:document {W}><w:body>{rows}</w:body></w:document>"
    return {**{name: data.encode() for name, data in SHELL.items()}, "word/document.xml": body.encode()}


def made(identity: str, text: str, name: str | None = None, set_id: str = "") -> OutputFile:
    """Return the file of a set."""
    ready = {**tagged(parts_of(text, identity), Identity(set_id, identity, "0" * 64))}
    base = content_hash(ready)
    parts = tagged(ready, Identity(set_id, identity, base))
    store = compression("zlib").store
    entries = {part: store(data) for part, data in parts.items()}
    return OutputFile(identity, name or f"{identity}.docx", entries, parts_hash(parts), base)


def untagged(text: str, identity: str = "c01") -> bytes:
    """Return a file without a name tag."""
    return write_zip(parts_of(text, identity))


def parts_at(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def put(path: Path, parts: Mapping[str, bytes]) -> None:
    path.write_bytes(write_zip(parts))


def edit(path: Path, text: str) -> None:
    """Let the file at `path` say `text`, as somebody who has it open in Word would: its name tag stays."""
    parts = parts_at(path)
    identity = "c01"
    if b'w:name="' in parts["word/document.xml"]:
        identity = parts["word/document.xml"].split(b'w:name="')[1].split(b'"')[0].decode()
    put(path, {**parts, "word/document.xml": parts_of(text, identity)["word/document.xml"]})


def text_of(path: Path) -> str:
    """Return what the main text says, a paragraph a line, tracked changes accepted."""
    body = read_document(Package(parts_at(path))).body
    found = paragraphs(decided(body.blocks, View.ACCEPTED))
    return "\n".join(shown(paragraph.pieces) for paragraph in found)
