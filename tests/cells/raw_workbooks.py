"""Workbooks as the XML that any program may write: every cell, style and part as the test says."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT = (
    ("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main"),
    (
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
    ),
)
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def text(address: str, words: str, style: int = 0) -> str:
    """Return a cell with a text of its own."""
    return f'<c r="{address}" s="{style}" t="inlineStr"><is><t>{words}</t></is></c>'


def number(address: str, value: object, style: int = 0, more: str = "") -> str:
    """Return a cell with a number (or, with `more`, of another type)."""
    return f'<c r="{address}" s="{style}" {more}><v>{value}</v></c>'


def rels(*targets: tuple[str, str]) -> str:
    """Return the relationships of a part: kinds and targets, rId1 on."""
    found = [
        f'<Relationship Id="rId{n}" Type="{RELATIONS}/{kind}" Target="{target}"/>'
        for n, (kind, target) in enumerate(targets, 1)
    ]
    return f'<Relationships xmlns="{PACKAGE}">{"".join(found)}</Relationships>'


def workbook(
    path: Path,
    *rows: Sequence[str],
    formats: Sequence[int | str] = (),
    struck: Sequence[int] = (),
    more: str = "",
    parts: Mapping[str, str | bytes] | None = None,
    strict: bool = False,
    from_1904: bool = False,
    packed: bool = True,
) -> Path:
    """Write a workbook of one sheet; style n+1 has the n-th of `formats` (a built-in number, or a code).

    `struck` are the styles whose text is crossed out, `more` stands behind the cells, `parts` are put over the others.
    """
    codes = [
        f'<numFmt numFmtId="{200 + n}" formatCode="{code}"/>' for n, code in enumerate(formats) if isinstance(code, str)
    ]
    ids = [0, *(200 + n if isinstance(code, str) else code for n, code in enumerate(formats))]
    xfs = [f'<xf numFmtId="{id}" fontId="{int(n in struck)}"/>' for n, id in enumerate(ids)]
    date = ' date1904="1"' if from_1904 else ""
    lines = [f'<row r="{n}">{"".join(row)}</row>' for n, row in enumerate(rows, 1)]
    all_parts: dict[str, str | bytes] = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": rels(("officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><workbookPr{date}/>'
        '<sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": rels(("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml")),
        "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"><numFmts>{"".join(codes)}</numFmts>'
        f"<fonts><font/><font><strike/></font></fonts><cellXfs>{''.join(xfs)}</cellXfs></styleSheet>",
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}"><sheetData>{"".join(lines)}</sheetData>'
        f"{more}</worksheet>",
        **(parts or {}),
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED) as archive:
        for name, data in all_parts.items():
            plain = data if isinstance(data, bytes) else data.encode()
            for old, new in STRICT if strict else ():
                plain = plain.replace(old.encode(), new.encode())
            archive.writestr(name, plain)
    return path
