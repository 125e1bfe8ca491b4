"""A Word package from its parts: the same parts give the same bytes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

from generator.authoring.xml import DECLARATION

BASE = Path(__file__).parent / "base"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
CONTENT = {
    "word/document.xml": f"{WORD}.document.main+xml",
    "word/styles.xml": f"{WORD}.styles+xml",
    "word/numbering.xml": f"{WORD}.numbering+xml",
    "word/settings.xml": f"{WORD}.settings+xml",
    "word/webSettings.xml": f"{WORD}.webSettings+xml",
    "word/fontTable.xml": f"{WORD}.fontTable+xml",
    "word/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
    "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
    "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
}
FIXED = ("word/settings.xml", "word/webSettings.xml", "word/fontTable.xml", "word/theme/theme1.xml")
EPOCH = (1980, 1, 1, 0, 0, 0)


def base_part(name: str) -> str:
    """Return one of the parts that are kept as files."""
    return (BASE / name).read_text(encoding="utf-8")


def package_parts(changing: Mapping[str, str]) -> dict[str, str]:
    """Return all parts in their order: those given (document, numbering, headers …) and the fixed ones."""
    parts = {name: base_part(name) for name in (*FIXED, "docProps/core.xml", "docProps/app.xml")}
    parts |= {name: text for name, text in changing.items() if _is_shown(name, changing["word/document.xml"])}
    names = sorted(parts, key=lambda name: (name != "word/document.xml", name))
    top = {name: parts[name] for name in names}
    related = [name for name in names if name.startswith("word/") and name != "word/document.xml"]
    relations = _relations({name: _type(name) for name in related})
    package = {
        "[Content_Types].xml": _content_types(names),
        "_rels/.rels": _package_relations(),
        "word/document.xml": top.pop("word/document.xml"),
        "word/_rels/document.xml.rels": relations,
    }
    return package | top


def _is_shown(name: str, document: str) -> bool:
    """Return whether the document shows a part: all pages of some lie on their side, and need none for upright ones."""
    return not _kind(name) or f'"{relation_id(name)}"' in document


def relation_id(name: str) -> str:
    """Return the id by which document.xml refers to a header or footer part."""
    return "rId_" + name.rpartition("/")[2].removesuffix(".xml")


def zip_bytes(parts: Mapping[str, str]) -> bytes:
    """Return the parts as a .docx, with fixed times and attributes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0
            entry.external_attr = 0
            archive.writestr(entry, text.encode("utf-8"), compresslevel=9)
    return buffer.getvalue()


def _kind(name: str) -> str:
    stem = name.rpartition("/")[2].removesuffix(".xml").rstrip("0123456789")
    return {"header": "header", "footer": "footer"}.get(stem, "")


def _type(name: str) -> str:
    return f"{OFFICE}/{_kind(name) or name.rpartition('/')[2].removesuffix('.xml').rstrip('0123456789')}"


def _content_types(names: list[str]) -> str:
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{CONTENT.get(name) or f"{WORD}.{_kind(name)}+xml"}"/>'
        for name in names
    )
    return (
        f'{DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _package_relations() -> str:
    core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
    return (
        f'{DECLARATION}<Relationships xmlns="{RELATIONS}">'
        f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="rId2" Type="{core}" Target="docProps/core.xml"/>'
        f'<Relationship Id="rId3" Type="{OFFICE}/extended-properties" Target="docProps/app.xml"/>'
        "</Relationships>"
    )


def _relations(types: Mapping[str, str]) -> str:
    entries = "".join(
        f'<Relationship Id="{relation_id(name)}" Type="{kind}" Target="{name.removeprefix("word/")}"/>'
        for name, kind in types.items()
    )
    return f'{DECLARATION}<Relationships xmlns="{RELATIONS}">{entries}</Relationships>'
