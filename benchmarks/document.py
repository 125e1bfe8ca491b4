"""One and the same regulation as a template for each engine, as Word would save it, with data for it.

Eight pages on our own house base: 60 numbered paragraphs, ten conditions, five tables of eight rows, header, footer,
revision ids on every paragraph and runs split where Word splits them. Only the tags differ.
"""

from __future__ import annotations

import io
import random
import re
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass

from generator.resources import data_folder

FONTS = '<w:rFonts w:ascii="ＭＳ 明朝" w:hAnsi="ＭＳ 明朝" w:hint="eastAsia"/><w:kern w:val="2"/><w:szCs w:val="21"/>'
SENTENCE = "情報システム管理者は、利用者の登録及び削除を別表に定める手順により行い、その記録を三年間保存する。"
COLUMNS = ("name", "owner", "kind", "place", "note")
HEADING = ("名称", "管理者", "種類", "場所", "備考")
SECTIONS = 10
ROWS = 8
TEXTS = re.compile(r"word/(?:document|header\d*|footer\d*)\.xml")
OUR_TAGS = re.compile(r"\{\{.*?\}\}|\{%.*?%\}")


@dataclass(frozen=True)
class Syntax:
    """How an engine writes its tags; `{}` stands for the name."""

    value: str
    start: str
    end: str
    cell: str = ""
    row_tags: bool = False  # docxtpl: the loop's tags stand in rows of their own
    next_row: str = ""  # carbone: a second row shows where the loop goes on


DOCXTPL = Syntax("{{{{ {} }}}}", "{{%p if {} %}}", "{{%p endif %}}", row_tags=True)
BRACES = Syntax("{{{}}}", "{{#{}}}", "{{/{}}}")
CARBONE = Syntax("{{d.{}}}", "{{d.{}:ifEQ(true):showBegin}}", "{{d.{}:showEnd}}", next_row="i+1")


class _Writer:
    """Writes paragraphs as Word leaves them after much editing; the same seed gives the same splits."""

    def __init__(self, syntax: Syntax) -> None:
        self.syntax = syntax
        self.random = random.Random(7)
        self.values: list[str] = []

    def rsid(self) -> str:
        return f"{self.random.randrange(16**8):08X}"

    def run(self, text: str) -> str:
        return (
            f'<w:r w:rsidR="{self.rsid()}" w:rsidRPr="{self.rsid()}"><w:rPr>{FONTS}</w:rPr>'
            f'<w:t xml:space="preserve">{text}</w:t></w:r>'
        )

    def split(self, text: str) -> str:
        pieces, rest = [], text
        while rest:
            size = self.random.randrange(6, 22)
            pieces.append(self.run(rest[:size]))
            rest = rest[size:]
        return "".join(pieces)

    def paragraph(self, inner: str, style: str = "") -> str:
        named = f'<w:pStyle w:val="{style}"/>' if style else ""
        return (
            f'<w:p w:rsidR="{self.rsid()}" w:rsidRDefault="{self.rsid()}" w:rsidP="{self.rsid()}">'
            f"<w:pPr>{named}<w:rPr>{FONTS}</w:rPr></w:pPr>{inner}</w:p>"
        )

    def value(self) -> str:
        self.values.append(f"answer_{len(self.values):02}")
        return self.syntax.value.format(self.values[-1])

    def rule(self, style: str) -> str:
        return self.paragraph(self.split(f"{SENTENCE}{self.value()}とする。"), style)

    def heading(self, level: int, text: str, id: str, number: int) -> str:
        inner = f'<w:bookmarkStart w:id="{number}" w:name="{id}"/>{self.run(text)}<w:bookmarkEnd w:id="{number}"/>'
        return self.paragraph(inner, f"Heading{level}")

    def row(self, cells: Sequence[str]) -> str:
        inner = "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="1800" w:type="dxa"/></w:tcPr>{self.paragraph(self.split(text))}</w:tc>'
            for text in cells
        )
        return f'<w:tr w:rsidR="{self.rsid()}" w:rsidTr="{self.rsid()}"><w:trPr><w:cantSplit/></w:trPr>{inner}</w:tr>'

    def table(self, name: str) -> str:
        grid = '<w:gridCol w:w="1800"/>' * len(COLUMNS)
        rows = "".join(self.row(cells) for cells in [HEADING, *self._body(name)])
        look = '<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="9000" w:type="dxa"/></w:tblPr>'
        return f"<w:tbl>{look}<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"

    def _body(self, name: str) -> list[list[str]]:
        blank = [""] * (len(COLUMNS) - 1)
        if self.syntax.row_tags:
            cells = [self.syntax.value.format(f"row.{column}") for column in COLUMNS]
            return [[f"{{%tr for row in {name} %}}", *blank], cells, ["{%tr endfor %}", *blank]]
        if self.syntax.next_row:
            marks = ("i", self.syntax.next_row)
            return [[self.syntax.value.format(f"{name}[{mark}].{column}") for column in COLUMNS] for mark in marks]
        cells = [self.syntax.value.format(column) for column in COLUMNS]
        cells[0] = self.syntax.start.format(name) + cells[0]
        cells[-1] += self.syntax.end.format(name)
        return [cells]


def _field(writer: _Writer, instruction: str, result: str) -> str:
    def mark(kind: str) -> str:
        return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'

    code = f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
    return mark("begin") + code + mark("separate") + writer.run(result) + mark("end")


def _body(writer: _Writer) -> str:
    company = writer.syntax.value.format("company")
    blocks = [writer.heading(1, "アクセス制御及び認証", "bench", 1)]
    blocks.append(writer.paragraph(writer.split(f"この章は、{company}の情報システムの利用について定める。")))
    for section in range(SECTIONS):
        flag = f"flag_{section}"
        blocks.append(writer.heading(2, f"第{section}の規則", f"bench_s{section}", 10 + section))
        blocks.append(writer.paragraph(writer.split(writer.syntax.start.format(flag))))
        blocks += [writer.rule("ListNumber") for _ in range(5)]
        blocks.append(writer.paragraph(writer.split(writer.syntax.end.format(flag))))
        blocks += [writer.rule("") for _ in range(2)]
        if section % 2:
            caption = writer.run("表") + _field(writer, r"SEQ 表 \* ARABIC", "1") + writer.run("一覧")
            blocks += [writer.paragraph(caption, "Caption"), writer.table(f"rows_{section}")]
            reference = _field(writer, rf"REF bench_s{section - 1} \n \h", "1")
            blocks.append(writer.paragraph(writer.run("前項は") + reference + writer.run("による。")))
    return "".join(blocks)


def template(syntax: Syntax) -> bytes:
    """Return the regulation as a template in this syntax."""
    writer = _Writer(syntax)
    base = data_folder("sample_regulations") / "templates" / "c04.docx"
    with zipfile.ZipFile(base) as archive:
        parts = {name: archive.read(name).decode("utf-8") for name in archive.namelist()}
    whole = parts["word/document.xml"]
    section = whole[whole.rindex("<w:sectPr") : whole.index("</w:body>")]
    opening = whole[: whole.index("<w:body>") + len("<w:body>")]
    parts["word/document.xml"] = f"{opening}{_body(writer)}{section}</w:body></w:document>"
    company = syntax.value.format("company")
    for part in parts:
        if TEXTS.fullmatch(part) or part == "docProps/core.xml":
            # What is left of our own tags would mean nothing to another engine.
            parts[part] = parts[part] if part == "word/document.xml" else OUR_TAGS.sub("―", parts[part])
    company = syntax.value.format("company")
    for name, text in (("header", f"{company}　アクセス制御"), ("footer", "社外秘")):
        part = next(part for part in sorted(parts) if re.fullmatch(rf"word/{name}\d*\.xml", part))
        root = re.match(r"(<\?xml.*?\?>\s*)?<w:(hdr|ftr)[^>]*>", parts[part], re.DOTALL)
        if root is None:
            raise ValueError(f"{part} has no root")
        parts[part] = f"{root[0]}{writer.paragraph(writer.split(text))}</w:{root[2]}>"
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return stream.getvalue()


def data() -> dict[str, object]:
    """Return data for the template, the same for every engine."""
    writer = _Writer(DOCXTPL)
    _body(writer)
    cells = {"name": "受発注システム", "owner": "業務部長", "kind": "クラウド", "place": "国内"}
    values: dict[str, object] = {name: f"月曜日から金曜日まで（{name}）" for name in writer.values}
    values |= {f"flag_{n}": True for n in range(SECTIONS)} | {"company": "株式会社例示ソフト & パートナーズ"}
    values |= {f"rows_{n}": [dict(cells, note=f"{i}回") for i in range(ROWS)] for n in range(1, SECTIONS, 2)}
    return values


def visible_text(document: bytes) -> str:
    """Return what a reader sees of a .docx: the text of its body, headers and footers, without spaces."""
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        names = sorted(name for name in archive.namelist() if TEXTS.fullmatch(name))
        texts = [archive.read(name).decode("utf-8") for name in names]
    found = "\n".join("".join(re.findall(r"<w:t(?: [^>]*)?>([^<]*)</w:t>", text)) for text in texts)
    return re.sub(r"\s+", "", found.replace("&quot;", '"').replace("&#39;", "'").replace("&apos;", "'"))
