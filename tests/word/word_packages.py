"""Small Word packages whose parts are called as nobody expects."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
MAIN = f"{TYPE}.document.main+xml"


def p(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def document(body: str, tag: str = "document") -> str:
    return f'<?xml version="1.0" encoding="UTF-8"?><w:{tag} xmlns:w="{W}"><w:body>{body}</w:body></w:{tag}>'


def relation(id: str, kind: str, target: str, external: bool = False) -> str:
    mode = ' TargetMode="External"' if external else ""
    return f'<Relationship Id="{id}" Type="{OFFICE}/{kind}" Target="{target}"{mode}/>'


def relations(*entries: str) -> str:
    return f'<Relationships xmlns="{RELATIONSHIPS}">{"".join(entries)}</Relationships>'


def parts(
    body: str = "", main: str = "word/document.xml", kind: str = MAIN, more: Mapping[str, str | bytes] | None = None
) -> dict[str, str | bytes]:
    """Return a package whose main part is called `main`; `more` adds or replaces parts."""
    return {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/><Override PartName="/{main}" ContentType="{kind}"/>'
        "</Types>",
        "_rels/.rels": relations(relation("r1", "officeDocument", main)),
        main: document(body or p("本文")),
        **(more or {}),
    }


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return stream.getvalue()
