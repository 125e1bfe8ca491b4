"""What each part of a Word file is for, as [Content_Types].xml and the relationships say; names mean nothing."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import unquote
from xml.parsers import expat

TYPES = "[Content_Types].xml"
UTF8_BOM = b"\xef\xbb\xbf"
WIDE = (b"\xff\xfe<\x00", b"\xfe\xff\x00<", b"<\x00?\x00", b"\x00<\x00?")  # XML in UTF-16, with and without its mark


class Role(StrEnum):
    """What a part is for; the values are what messages call it ('' where only its name says it)."""

    MAIN = "本文"
    HEADER = "ヘッダー"
    FOOTER = "フッター"
    FOOTNOTES = "脚注"
    ENDNOTES = "文末脚注"
    COMMENTS = "コメント"
    PEOPLE = "コメントを書いた人"
    STYLES = "スタイル"
    NUMBERING = "段落番号の定義"
    SETTINGS = "文書の設定"
    THEME = "テーマ"
    FONTS = "フォントの一覧"
    PROPERTIES = "文書のプロパティ"
    GLOSSARY = "定型句（文書パーツ）"
    CUSTOM_XML = "文書に埋め込まれたデータ（customXml）"
    CHART = "グラフ"
    DIAGRAM = "図（SmartArt）"
    IMAGE = "画像"
    EMBEDDED = "埋め込まれたファイル"
    MACROS = "マクロ"
    CHUNK = "差し込まれた別の文書（altChunk）"
    RELATIONSHIPS = "リンクの先"
    TYPES = "部品の一覧"
    OTHER = ""


# The last word of a relationship's type: the same in transitional, strict and Microsoft's own.
BY_RELATIONSHIP = {
    "officeDocument": Role.MAIN,
    "header": Role.HEADER,
    "footer": Role.FOOTER,
    "footnotes": Role.FOOTNOTES,
    "endnotes": Role.ENDNOTES,
    "comments": Role.COMMENTS,
    "commentsExtended": Role.COMMENTS,
    "commentsIds": Role.COMMENTS,
    "commentsExtensible": Role.COMMENTS,
    "people": Role.PEOPLE,
    "styles": Role.STYLES,
    "stylesWithEffects": Role.STYLES,
    "numbering": Role.NUMBERING,
    "settings": Role.SETTINGS,
    "webSettings": Role.SETTINGS,
    "theme": Role.THEME,
    "fontTable": Role.FONTS,
    "core-properties": Role.PROPERTIES,
    "extended-properties": Role.PROPERTIES,
    "custom-properties": Role.PROPERTIES,
    "glossaryDocument": Role.GLOSSARY,
    "customXml": Role.CUSTOM_XML,
    "customXmlProps": Role.CUSTOM_XML,
    "chart": Role.CHART,
    "chartEx": Role.CHART,
    "chartUserShapes": Role.CHART,
    "diagramData": Role.DIAGRAM,
    "diagramDrawing": Role.DIAGRAM,
    "image": Role.IMAGE,
    "hdphoto": Role.IMAGE,
    "package": Role.EMBEDDED,
    "oleObject": Role.EMBEDDED,
    "control": Role.EMBEDDED,
    "activeXControlBinary": Role.EMBEDDED,
    "vbaProject": Role.MACROS,
    "wordVbaData": Role.MACROS,
    "aFChunk": Role.CHUNK,
}
# Pieces of content types, for parts that no relationship leads to; the first that fits counts.
BY_TYPE = (
    ("main+xml", Role.MAIN),
    ("header+xml", Role.HEADER),
    ("footer+xml", Role.FOOTER),
    ("footnotes+xml", Role.FOOTNOTES),
    ("endnotes+xml", Role.ENDNOTES),
    ("comments", Role.COMMENTS),
    ("people+xml", Role.PEOPLE),
    ("glossary+xml", Role.GLOSSARY),
    ("styles", Role.STYLES),
    ("numbering+xml", Role.NUMBERING),
    ("ettings+xml", Role.SETTINGS),
    ("theme+xml", Role.THEME),
    ("fontTable+xml", Role.FONTS),
    ("-properties+xml", Role.PROPERTIES),
    ("vbaProject", Role.MACROS),
    ("relationships+xml", Role.RELATIONSHIPS),
    ("chart", Role.CHART),
    ("diagram", Role.DIAGRAM),
    ("image/", Role.IMAGE),
    ("oleObject", Role.EMBEDDED),
    ("spreadsheetml", Role.EMBEDDED),
)


class Relationship(NamedTuple):
    """Where a part points: `target` is the name of a part, or an address if `external`; `kind` the type's last word."""

    id: str
    type: str
    target: str
    external: bool

    @property
    def kind(self) -> str:
        """The last word of its type."""
        return self.type.rpartition("/")[2]


class ContentTypes(NamedTuple):
    """What [Content_Types].xml says, names and endings in small letters."""

    overrides: Mapping[str, str]
    defaults: Mapping[str, str]

    def of(self, name: str) -> str:
        """Return the content type of the part `name`; '' if it has none."""
        known = self.overrides.get(name.lower())
        return known if known is not None else self.defaults.get(name.rpartition(".")[2].lower(), "")


@lru_cache(maxsize=64)
def content_types(data: bytes) -> ContentTypes:
    """Read [Content_Types].xml; nothing is known where it cannot be read."""
    rows = _rows(data)
    overrides = {row["PartName"].lstrip("/").lower(): row.get("ContentType", "") for row in rows if "PartName" in row}
    defaults = {row["Extension"].lower(): row.get("ContentType", "") for row in rows if "Extension" in row}
    return ContentTypes(overrides, defaults)


@lru_cache(maxsize=512)
def relationships(source: str, data: bytes) -> tuple[Relationship, ...]:
    """Read the relationships `data` of the part `source` ('': of the package)."""
    return tuple(
        Relationship(
            row.get("Id", ""),
            row.get("Type", ""),
            row["Target"] if row.get("TargetMode") == "External" else resolved(source, row["Target"]),
            row.get("TargetMode") == "External",
        )
        for row in _rows(data)
        if "Target" in row
    )


def resolved(source: str, target: str) -> str:
    """Return the name of the part that `source` points to as `target`."""
    path = unquote(target.partition("#")[0])
    joined = path if path.startswith("/") else posixpath.join("/", posixpath.dirname(source), path)
    return posixpath.normpath(joined).lstrip("/")


def relationships_name(source: str) -> str:
    """Return the name of the part that holds the relationships of `source`."""
    folder, file = posixpath.split(source)
    return posixpath.join(folder, "_rels", f"{file}.rels")


def source_of(name: str) -> str | None:
    """Return whose relationships the part `name` holds ('': the package's); None if it holds none."""
    match = re.fullmatch(r"((?:.*/)?)_rels/(.*)\.rels", name, re.IGNORECASE | re.DOTALL)
    return match and f"{match[1]}{match[2]}"


def roles(parts: Mapping[str, bytes]) -> dict[str, Role]:
    """Return what each of `parts` is for."""
    holders = tuple((name, data) for name, data in parts.items() if name.lower().endswith(".rels"))
    return dict(_roles(tuple(parts), parts.get(TYPES, b""), holders))


@lru_cache(maxsize=256)
def _roles(
    names: tuple[str, ...], types: bytes, holders: tuple[tuple[str, bytes], ...]
) -> tuple[tuple[str, Role], ...]:
    known = content_types(types)
    pointed = {name.lower(): role for name, role in _pointed(holders)}
    return tuple((name, pointed.get(name.lower()) or _by_type(name, known.of(name))) for name in names)


def _pointed(holders: tuple[tuple[str, bytes], ...]) -> Iterator[tuple[str, Role]]:
    for name, data in holders:
        for relationship in relationships(source_of(name) or "", data):
            if not relationship.external and relationship.kind in BY_RELATIONSHIP:
                yield relationship.target, BY_RELATIONSHIP[relationship.kind]


def _by_type(name: str, content_type: str) -> Role:
    if name.lower().endswith(".rels"):
        return Role.RELATIONSHIPS
    if name == TYPES:
        return Role.TYPES
    return next((role for piece, role in BY_TYPE if piece in content_type), Role.OTHER)


def is_xml(data: bytes) -> bool:
    """Tell whether a part is XML, whatever it is called and said to be."""
    return data[:8].removeprefix(UTF8_BOM).lstrip().startswith(b"<") or data.startswith(WIDE)


def _rows(data: bytes) -> list[dict[str, str]]:
    """Return the attributes of every element; of what cannot be read, those before the fault."""
    rows: list[dict[str, str]] = []
    parser = expat.ParserCreate()
    # No entity is declared where `Container.inspect_xml` has looked; expat itself bounds what one may come to.
    parser.StartElementHandler = lambda _, attributes: rows.append(attributes)
    with suppress(expat.ExpatError, ValueError):
        parser.Parse(data, True)
    return rows
