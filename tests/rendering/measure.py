"""Measure rendering against stock docxtpl: `python tests/rendering/measure.py [rounds]`; not a test.

One template as Word would save it (8 pages: 60 numbered paragraphs, 10 `{%p if %}`, 5 tables of 8 rows by
`{%tr for %}`, 86 names, header, footer), rounds alternated, medians of processor time, everything in one process.
"""

from __future__ import annotations

import io
import random
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from docxtpl import DocxTemplate
from word_files import core, docx, field

from generator.rendering import Job, load_template, render_set

FONTS = '<w:rFonts w:ascii="ＭＳ 明朝" w:hAnsi="ＭＳ 明朝" w:hint="eastAsia"/><w:kern w:val="2"/><w:szCs w:val="21"/>'
SENTENCE = "情報システム管理者は、利用者の登録及び削除を別表に定める手順により行い、その記録を三年間保存する。"


class WordLike:
    """Writes paragraphs as Word leaves them after much editing: revision ids, properties on each run, split runs."""

    def __init__(self) -> None:
        self.random = random.Random(7)
        self.names: set[str] = set()

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

    def paragraph(self, inner: str, style: str = "", more: str = "") -> str:
        named = f'<w:pStyle w:val="{style}"/>' if style else ""
        return (
            f'<w:p w:rsidR="{self.rsid()}" w:rsidRDefault="{self.rsid()}" w:rsidP="{self.rsid()}">'
            f"<w:pPr>{named}{more}<w:rPr>{FONTS}</w:rPr></w:pPr>{inner}</w:p>"
        )

    def name(self) -> str:
        name = f"answer_{len(self.names):02}"
        self.names.add(name)
        return name

    def rule(self, style: str) -> str:
        return self.paragraph(self.split(SENTENCE + "{{ " + self.name() + " }}とする。"), style)

    def heading(self, level: int, text: str, id: str, number: int) -> str:
        inner = f'<w:bookmarkStart w:id="{number}" w:name="{id}"/>{self.run(text)}<w:bookmarkEnd w:id="{number}"/>'
        return self.paragraph(inner, f"Heading{level}")

    def table(self, index: int) -> str:
        columns = ("name", "owner", "kind", "place", "note")

        def row(cells: list[str]) -> str:
            inner = "".join(
                '<w:tc><w:tcPr><w:tcW w:w="1800" w:type="dxa"/>'
                '<w:shd w:val="clear" w:color="auto" w:fill="auto"/></w:tcPr>'
                f"{self.paragraph(self.split(text))}</w:tc>"
                for text in cells
            )
            return (
                f'<w:tr w:rsidR="{self.rsid()}" w:rsidTr="{self.rsid()}"><w:trPr><w:cantSplit/></w:trPr>{inner}</w:tr>'
            )

        grid = '<w:gridCol w:w="1800"/>' * len(columns)
        rows = [
            row(["名称", "管理者", "種類", "場所", "備考"]),
            row([f"{{%tr for row in rows_{index} %}}", "", "", "", ""]),
            row([f"{{{{ row.{column} }}}}" for column in columns]),
            row(["{%tr endfor %}", "", "", "", ""]),
        ]
        self.names.add(f"rows_{index}")
        return (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="9000" w:type="dxa"/></w:tblPr>'
            f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
        )


def template() -> tuple[bytes, dict[str, object]]:
    """Return the template and a context for it."""
    word = WordLike()
    blocks = [word.heading(1, "アクセス制御及び認証", "c04", 1)]
    blocks.append(word.paragraph(word.split("この章は、{{ company }}の情報システムの利用について定める。")))
    for section in range(10):
        blocks.append(word.heading(2, f"第{section}の規則", f"c04_s{section}", 10 + section))
        blocks.append(word.paragraph(word.split(f"{{%p if flag_{section} %}}")))
        word.names.add(f"flag_{section}")
        blocks += [word.rule("ListNumber") for _ in range(5)]
        blocks.append(word.paragraph(word.split("{%p endif %}")))
        blocks += [word.rule("") for _ in range(2)]
        if section % 2:
            blocks.append(word.paragraph(word.run("表") + field(r"SEQ 表 \* ARABIC") + word.run("一覧"), "Caption"))
            blocks.append(word.table(section))
            blocks.append(
                word.paragraph(word.run("前項は") + field(rf"REF c04_s{section - 1} \n \h") + word.run("による。"))
            )
    context: dict[str, object] = {name: f"月曜日から金曜日まで（{name}）" for name in sorted(word.names)}
    context |= {f"flag_{n}": True for n in range(10)} | {"company": "株式会社例示ソフト & パートナーズ"}
    cells = {"name": "受発注システム", "owner": "業務部長", "kind": "クラウド", "place": "国内", "note": "毎月確認"}
    context |= {f"rows_{n}": [dict(cells, note=f"{i}回") for i in range(8)] for n in range(1, 10, 2)}
    data = docx(
        *blocks,
        header=word.paragraph(word.split("{{ company }}　アクセス制御及び認証")),
        footer=word.paragraph(field("PAGE", "1") + word.run(" / ") + field("NUMPAGES", "8")),
        parts={"docProps/core.xml": core("{{ company }} アクセス制御及び認証")},
        chapter=4,
    )
    return data, context


def measure(rounds: int = 15, repeat: int = 5) -> None:
    """Print medians and ratios of alternated rounds."""
    data, context = template()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "template.docx"
        path.write_bytes(data)
        bare, full = load_template(path, finish=False), load_template(path)
    jobs = {
        "stock docxtpl": lambda: _stock(data, context),
        "zlib": lambda: _ours(bare, context, "zlib"),
        "isal": lambda: _ours(bare, context, "fast"),
        "zlib + finishing": lambda: _ours(full, context, "zlib"),
        "isal + finishing": lambda: _ours(full, context, "fast"),
    }
    times: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(rounds):
        for name, job in jobs.items():
            times[name].append(_timed(job, 1 if name.startswith("stock") else repeat * 4))
    medians = {name: statistics.median(values) for name, values in times.items()}
    size = len(_ours(full, context, "zlib"))
    print(f"template {len(data)} bytes, document {size} bytes, {rounds} rounds")
    for name, seconds in medians.items():
        print(f"{name:20} {seconds * 1000:8.2f} ms   x{medians['stock docxtpl'] / seconds:6.1f}")
    extra = medians["zlib + finishing"] - medians["zlib"]
    print(f"finishing {extra * 1000:.2f} ms = {extra / medians['zlib']:.2f} of rendering with zlib")


def _stock(data: bytes, context: dict[str, object]) -> bytes:
    document = DocxTemplate(io.BytesIO(data))
    document.render(context, autoescape=True)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _ours(loaded: object, context: dict[str, object], deflate: str) -> bytes:
    job = Job("c04", loaded, context, created=date(2026, 11, 22))  # type: ignore[arg-type]
    return render_set([job], deflate=deflate)["c04"].data


def _timed(job: Callable[[], bytes], repeat: int) -> float:
    start = time.process_time()
    for _ in range(repeat):
        job()
    return (time.process_time() - start) / repeat


if __name__ == "__main__":
    measure(*(int(argument) for argument in sys.argv[1:]))
