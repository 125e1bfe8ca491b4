"""Small Word files for the tests of rendering, written as raw XML: what is in them is what the test says."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import escape

NS = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
}
SPACES = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NS.items())
OFFICE = NS["r"]
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

HOUSE = (
    ("第%1章", "decimal", "Heading1"),
    ("%2.", "decimal", "Heading2"),
    ("%2.%3", "decimal", "Heading3"),
    ("(%4)", "decimal", "ListNumber"),
    ("%5", "decimalEnclosedCircle", "ListNumber2"),
)


def run(text: str, properties: str = "") -> str:
    """Return a run; `properties` is the content of its w:rPr."""
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def p(content: str = "", style: str = "", more: str = "") -> str:
    """Return a paragraph of a text (escaped) or, where it begins with <, of ready runs."""
    inner = content if content.startswith("<") else (run(content) if content else "")
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{more}</w:pPr>{inner}</w:p>" if named or more else f"<w:p>{inner}</w:p>"


def heading(level: int, text: str, id: str = "", number: int = 1) -> str:
    """Return a heading whose text is enclosed by the bookmark `id`."""
    content = run(text)
    if id:
        content = f'<w:bookmarkStart w:id="{number}" w:name="{id}"/>{content}<w:bookmarkEnd w:id="{number}"/>'
    return p(content, f"Heading{level}")


def field(instruction: str, result: str = "？") -> str:
    """Return a complex field with a stored result."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f"{run(result)}"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def caption(title: str, id: str = "", number: int = 50) -> str:
    """Return 表 4-1　title, with the bookmark `id` round label and number."""
    label = run("表 ") + field(r"STYLEREF 1 \s") + run("-") + field(r"SEQ 表 \* ARABIC \s 1")
    if id:
        label = f'<w:bookmarkStart w:id="{number}" w:name="{id}"/>{label}<w:bookmarkEnd w:id="{number}"/>'
    return p(label + run(f"　{title}"), "Caption")


def table(*rows: tuple[str, ...]) -> str:
    """Return a table of texts."""
    width = 9000 // max(len(row) for row in rows)
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for _ in range(max(len(row) for row in rows)))
    body = "".join("<w:tr>" + "".join(cell(text, width) for text in row) + "</w:tr>" for row in rows)
    return f'<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>'


def cell(content: str, width: int = 3000) -> str:
    """Return a table cell with one paragraph."""
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{p(content)}</w:tc>'


def styles(more: str = "", levels: int = 5) -> str:
    """Return styles.xml with Word's headings and lists linked to list 1, Caption, Title and 要記入."""
    names = ("heading 1", "heading 2", "heading 3", "List Number", "List Number 2")
    numbered = "".join(
        f'<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/><w:pPr>'
        f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
        for level, (name, (_, _, id)) in enumerate(zip(names[:levels], HOUSE, strict=False))
    )
    return (
        f"{DECLARATION}<w:styles {SPACES}>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
        f"{numbered}"
        '<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Unnumbered"><w:name w:val="見出し（番号なし）"/></w:style>'
        '<w:style w:type="character" w:styleId="Cross"><w:name w:val="参照"/></w:style>'
        '<w:style w:type="character" w:styleId="Missing"><w:name w:val="要記入"/></w:style>'
        f"{more}</w:styles>"
    )


def numbering(chapter: int = 1, more: str = "") -> str:
    """Return numbering.xml: the house list as list 1; `more` is further w:num elements."""
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="{chapter if level == 0 else 1}"/><w:numFmt w:val="{look}"/>'
        f'<w:pStyle w:val="{style}"/><w:suff w:val="space"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/></w:lvl>'
        for level, (text, look, style) in enumerate(HOUSE)
    )
    return (
        f'{DECLARATION}<w:numbering {SPACES}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>'
        f'{levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>{more}</w:numbering>'
    )


def core(title: str = "", **properties: str) -> str:
    """Return docProps/core.xml."""
    named = "".join(
        f"<{name.replace('_', ':')}>{escape(text)}</{name.replace('_', ':')}>" for name, text in properties.items()
    )
    return (
        f'{DECLARATION}<cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(title)}</dc:title>{named}"
        '<dcterms:created xsi:type="dcterms:W3CDTF">2020-01-01T00:00:00Z</dcterms:created>'
        '<dcterms:modified xsi:type="dcterms:W3CDTF">2020-01-01T00:00:00Z</dcterms:modified></cp:coreProperties>'
    )


def docx(
    *blocks: str,
    header: str = "",
    footer: str = "",
    title: str = "",
    chapter: int = 1,
    parts: Mapping[str, str] | None = None,
    nums: str = "",
    properties: Mapping[str, str] | None = None,
) -> bytes:
    """Return a Word file of `blocks`; `parts` replaces or adds whole parts of the package."""
    references = "".join(
        f'<w:{kind}Reference w:type="default" r:id="{kind}"/>'
        for kind, text in (("header", header), ("footer", footer))
        if text
    )
    section = f'<w:sectPr>{references}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr>'
    body = "".join(blocks) + section
    package = {
        "word/document.xml": f"{DECLARATION}<w:document {SPACES}><w:body>{body}</w:body></w:document>",
        "word/styles.xml": styles(),
        "word/numbering.xml": numbering(chapter, nums),
        "word/settings.xml": f'{DECLARATION}<w:settings {SPACES}><w:defaultTabStop w:val="840"/></w:settings>',
        "docProps/core.xml": core(title, **(properties or {})),
    }
    for kind, tag, text in (("header", "hdr", header), ("footer", "ftr", footer)):
        if text:
            package[f"word/{kind}1.xml"] = (
                f"{DECLARATION}<w:{tag} {SPACES}>{text if text.startswith('<') else p(text)}</w:{tag}>"
            )
    package |= parts or {}
    return _packed(package)


def relationships(entries: str) -> str:
    """Return a .rels part."""
    return f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">{entries}</Relationships>'


def _packed(package: Mapping[str, str]) -> bytes:
    known = {
        "word/document.xml": ("document.main", ""),
        "word/styles.xml": ("styles", "styles"),
        "word/numbering.xml": ("numbering", "numbering"),
        "word/settings.xml": ("settings", "settings"),
        "word/header1.xml": ("header", "header"),
        "word/footer1.xml": ("footer", "footer"),
        "word/footnotes.xml": ("footnotes", "footnotes"),
        "word/comments.xml": ("comments", "comments"),
    }
    types, relations = "", ""
    for name in package:
        if name in known:
            types += f'<Override PartName="/{name}" ContentType="{WORD}.{known[name][0]}+xml"/>'
        if name in known and known[name][1]:
            id = known[name][1] if known[name][1] in ("header", "footer") else f"r_{known[name][1]}"
            relations += (
                f'<Relationship Id="{id}" Type="{OFFICE}/{known[name][1]}" Target="{name.removeprefix("word/")}"/>'
            )
    core_type = "application/vnd.openxmlformats-package.core-properties+xml"
    types += f'<Override PartName="/docProps/core.xml" ContentType="{core_type}"/>'
    top = (
        f'<Relationship Id="rId1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>'
        f'<Relationship Id="rId2" Type="{PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
    )
    whole = {
        "[Content_Types].xml": f'{DECLARATION}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{types}</Types>',
        "_rels/.rels": relationships(top),
        "word/_rels/document.xml.rels": relationships(relations),
        **package,
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in whole.items():
            archive.writestr(name, text)
    return buffer.getvalue()
