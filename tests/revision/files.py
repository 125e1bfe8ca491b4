"""Small Word files, typed as text, for merging: a line is a paragraph, `# ` a heading, `|` the cells of a row."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "word"))
from word_packages import OFFICE, TYPE, W, parts, relation, relations

from generator.revision import OURS, decide
from generator.word import Package, View, compared, decided, paragraphs, read_document

STYLES = (
    f'<w:styles xmlns:w="{W}"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>'
    '</w:style><w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Item"><w:name w:val="List Number"/></w:style>'
    '<w:style w:type="character" w:styleId="Ref"><w:name w:val="参照"/></w:style></w:styles>'
)
RELATIONS = (("s", "styles", "styles.xml"),)


def r(text: str, look: str = "") -> str:
    return f'<w:r>{look and f"<w:rPr>{look}</w:rPr>"}<w:t xml:space="preserve">{text}</w:t></w:r>'


def p(content: str, style: str = "", more: str = "") -> str:
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    properties = f"<w:pPr>{named}{more}</w:pPr>" if named or more else ""
    return f"<w:p>{properties}{content if content.startswith('<') else r(content) if content else ''}</w:p>"


def row(*cells: str) -> str:
    return "<w:tr>" + "".join(f"<w:tc>{c if c.startswith('<') else p(c)}</w:tc>" for c in cells) + "</w:tr>"


def table(*rows: str) -> str:
    columns = max(one.count("<w:tc>") for one in rows)
    return f"<w:tbl><w:tblPr/><w:tblGrid>{'<w:gridCol/>' * columns}</w:tblGrid>{''.join(rows)}</w:tbl>"


def body_of(text: str) -> str:
    """Return the XML of a text typed line by line."""
    found: list[str] = []
    rows: list[str] = []
    for line in [*text.strip("\n").split("\n"), ""]:
        line = line.strip()
        if line.startswith("|"):
            rows.append(row(*line.strip("|").split("|")))
            continue
        if rows:
            found.append(table(*rows))
            rows = []
        if line:
            heading = line.startswith("# ")
            mark = f'<w:bookmarkStart w:id="{len(found)}" w:name="h_{line[2:]}"/><w:bookmarkEnd w:id="{len(found)}"/>'
            found.append(p(mark + r(line[2:]), "H2") if heading else line if line.startswith("<") else p(line))
    return "".join(found)


def file(body: str, more: Mapping[str, str | bytes] | None = None, links: str = "") -> dict[str, bytes]:
    """Return the parts of a file; `body` is XML, or text for `body_of`."""
    body = body if body.startswith("<") else body_of(body)
    made = parts(
        body,
        more={
            "word/styles.xml": STYLES,
            "word/_rels/document.xml.rels": relations(*(relation(*one) for one in RELATIONS), links),
            **(more or {}),
        },
    )
    return {name: data.encode() if isinstance(data, str) else data for name, data in made.items()}


def xml(found: Mapping[str, bytes]) -> str:
    """Return the XML of a body."""
    main = found["word/document.xml"].decode()
    return re.sub(r"^.*?<w:body>|</w:body></w:document>$", "", main, flags=re.DOTALL)


def text(found: Mapping[str, bytes], view: View = View.ACCEPTED) -> list[str]:
    """Return the paragraphs of a file as they are compared, all changes accepted or rejected."""
    document = read_document(Package(found))
    return [compared(one.pieces) for one in paragraphs(decided(document.body.blocks, view))]


def accepted(found: Mapping[str, bytes]) -> list[str]:
    return text(decide(found, View.ACCEPTED, OURS))


def comments(found: Mapping[str, bytes]) -> list[str]:
    return [comment.text for comment in read_document(Package(found)).comments]


__all__ = ["OFFICE", "TYPE", "W", "accepted", "comments", "file", "p", "r", "relation", "row", "table", "text", "xml"]
