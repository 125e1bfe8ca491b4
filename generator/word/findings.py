"""What in a Word file acts, leads outside or is not seen at once: told, never judged here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from html import unescape
from typing import NamedTuple

from generator.word.package import Package
from generator.word.roles import Role, source_of
from generator.word.texts import plain_xml

LONGEST = 60
# Fields that fetch something from elsewhere, run something, or wait for a mail merge.
FETCHING = {"DDE", "DDEAUTO", "INCLUDETEXT", "INCLUDEPICTURE", "IMPORT", "INCLUDE", "LINK", "DATABASE", "RD", "EMBED"}
RUNNING = {"MACROBUTTON", "GLOSSARY"}
MERGING = {"MERGEFIELD", "MERGEREC", "MERGESEQ", "NEXT", "NEXTIF", "SKIPIF", "ADDRESSBLOCK", "GREETINGLINE"}
FIELD_PIECES = re.compile(
    rb'<(?:\w+:)?fldChar\b[^>]*?fldCharType="(\w+)"|<(?:\w+:)?(?:instrText|delInstrText)\b[^>]*>([^<]*)'
    rb'|<(?:\w+:)?fldSimple\b[^>]*?instr="([^"]*)"'
)
CHANGES = {
    b"ins": "挿入",
    b"del": "削除",
    b"moveFrom": "移動元",
    b"moveTo": "移動先",
    b"cellIns": "セルの挿入",
    b"cellDel": "セルの削除",
    b"cellMerge": "セルの結合",
}
CHANGE = re.compile(rb"<(?:\w+:)?(ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|\w+Change)[\s/>][^>]*?author=")
COMMENT = re.compile(rb"<(?:\w+:)?comment\s")
CHUNK = re.compile(rb"<(?:\w+:)?altChunk\b")


class FindingKind(Enum):
    """What was found; the values are what messages say of it."""

    EXTERNAL = "外のファイルや場所を読み込みます"
    EMBEDDED = "ほかのファイルが埋め込まれています"
    MACROS = "マクロが入っています"
    CHUNK = "別の文書が差し込まれています（altChunk）"
    FETCHING = "外から読み込むフィールドがあります"
    RUNNING = "マクロを動かすフィールドがあります"
    MERGING = "差し込み印刷のフィールドがあります"
    COMMENTS = "コメントが残っています"
    CHANGES = "変更履歴が残っています"


class Finding(NamedTuple):
    """One thing found: where, and what in words ('' where the kind says all)."""

    kind: FindingKind
    part: str
    what: str = ""


def findings(package: Package) -> tuple[Finding, ...]:
    """Return what is found in a package, each thing once."""
    return tuple(dict.fromkeys((*_relationships(package), *_parts(package), *_texts(package))))


def _relationships(package: Package) -> Iterator[Finding]:
    for name in package.parts:
        source = source_of(name)
        for relationship in package.relationships(source) if source is not None else ():
            # A link that a person follows is no danger; whatever Word fetches by itself is.
            if relationship.external and relationship.kind != "hyperlink":
                yield Finding(FindingKind.EXTERNAL, source or "", relationship.target[:LONGEST])


def _parts(package: Package) -> Iterator[Finding]:
    kinds = {Role.EMBEDDED: FindingKind.EMBEDDED, Role.MACROS: FindingKind.MACROS, Role.CHUNK: FindingKind.CHUNK}
    for name, role in package.roles.items():
        if role in kinds:
            yield Finding(kinds[role], name)


def _texts(package: Package) -> Iterator[Finding]:
    for name in package.parts:
        if not package.is_xml(name):
            continue
        data = plain_xml(package.parts[name])
        for instruction in _instructions(data):
            word = instruction.split()[0].upper() if instruction.split() else ""
            for words, kind in (
                (FETCHING, FindingKind.FETCHING),
                (RUNNING, FindingKind.RUNNING),
                (MERGING, FindingKind.MERGING),
            ):
                if word in words:
                    yield Finding(kind, name, " ".join(instruction.split())[:LONGEST])
        counts: dict[str, int] = {}
        for change in CHANGE.findall(data):
            called = CHANGES.get(change, "書式")
            counts[called] = counts.get(called, 0) + 1
        if counts:
            yield Finding(FindingKind.CHANGES, name, "、".join(f"{what}{n}か所" for what, n in counts.items()))
        if package.roles[name] is Role.COMMENTS and (count := len(COMMENT.findall(data))):
            yield Finding(FindingKind.COMMENTS, name, f"{count}件")


def _instructions(data: bytes) -> Iterator[str]:
    """Yield the instruction of every field, put together from its runs; of a field within a field as well."""
    open_fields: list[list[bytes]] = []
    if b"fldChar" not in data and b"fldSimple" not in data:
        return
    for kind, text, simple in FIELD_PIECES.findall(data):
        if simple:
            yield _readable(simple)
        elif text and open_fields:
            open_fields[-1].append(text)
        elif kind == b"begin":
            open_fields.append([])
        elif kind in (b"separate", b"end") and open_fields and open_fields[-1]:
            yield _readable(b"".join(open_fields[-1]))
            open_fields[-1].clear()
        if kind == b"end" and open_fields:
            open_fields.pop()


def _readable(instruction: bytes) -> str:
    return unescape(instruction.decode("utf-8", "replace"))
