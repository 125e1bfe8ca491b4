"""What stands round the text: page, headers and footers, the head of a chapter."""

from __future__ import annotations

from typing import NamedTuple

from generator.authoring.looks import SHADE
from generator.authoring.package import relation_id
from generator.authoring.tables import TableFrame, cell_xml, framed, row_xml
from generator.authoring.xml import field, paragraph, root, run, text_run

PORTRAIT_WIDTH = 9072  # the text between margins of 25 mm on A4, in twentieths of a point
LANDSCAPE_WIDTH = 14004
MARGIN = 1417
TAB = run("<w:tab/>")
SHADED = f'<w:shd w:val="clear" w:color="auto" w:fill="{SHADE}"/>'
STAMP = 1077  # 19 mm: room for a seal
SEAL = 18  # mm: the height of its box
LABEL = 1247
# Kinds whose head says company, version and date. A policy is published and terms are another company's too: there
# they stand in the header alone.
STATING = ("chapter", "regulation", "record", "sheet", "letter", "forms")


class Fact(NamedTuple):
    """What stands once in a document, in a character style of its own: headers show it by that."""

    style: str
    text: str

    def run(self) -> str:
        """Return the run that says it."""
        return text_run(self.text, self.style)


COMPANY = Fact("会社名", "{{ company_name }}")
VERSION = Fact("版", "第{{ doc.version }}版")
DAY = Fact("改訂日", "{{ revised_on }}")


def section_properties(references: str, landscape: bool = False, first_apart: bool = False) -> str:
    """Return `w:sectPr` of A4; `references` names its headers and footers."""
    size = (
        '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' if landscape else '<w:pgSz w:w="11906" w:h="16838"/>'
    )
    return (
        f'<w:sectPr>{references}<w:type w:val="nextPage"/>{size}'
        f'<w:pgMar w:top="{MARGIN}" w:right="{MARGIN}" w:bottom="{MARGIN}" w:left="{MARGIN}"'
        ' w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/>'
        + ("<w:titlePg/>" if first_apart else "")
        + "</w:sectPr>"
    )


def frame_references(turned: bool) -> str:
    """Return the references to header and footer of an upright or a turned page."""
    number = 2 if turned else 1
    return _references(number, number)


def end_section(landscape: bool) -> str:
    """Return the properties of a section that ends."""
    return section_properties(frame_references(landscape), landscape)


def first_references() -> str:
    """Return the references of the pages of the bound volume that come before its documents."""
    return _references(3, 1)


def _references(header: int, footer: int) -> str:
    return "".join(
        f'<w:{kind}Reference w:type="default" r:id="{relation_id(f"word/{kind}{number}.xml")}"/>'
        for kind, number in (("header", header), ("footer", footer))
    )


def frame_parts(label: str, turned: bool, kind: str = "") -> dict[str, str]:
    """Return the parts of headers and footers; those of turned pages only where there are any."""
    parts = {"word/header1.xml": header_xml(False, kind), "word/footer1.xml": footer_xml(False, label)}
    if turned:
        parts |= {"word/header2.xml": header_xml(True, kind), "word/footer2.xml": footer_xml(True, label)}
    return parts


def compared_frame(label: str) -> dict[str, str]:
    """Return header and footer of a comparison, whose pages are all turned: the names of its two files."""
    sides = (f"{{{{ comparison.{side}_head }}}} {{{{ comparison.{side}_name }}}}" for side in ("left", "right"))
    names = "　".join(sides)
    header = root("hdr", paragraph("ヘッダー（横・下線）", text_run("{{ doc.title }}") + TAB + text_run(names)))
    footer = footer_xml(True, label)
    return {"word/header2.xml": header, "word/footer2.xml": footer}


def header_xml(landscape: bool, kind: str, title: str = "") -> str:
    """Return the header: company and version, title (of a chapter as its heading has it, with number) and date.

    `title` is what shows it, where that is said otherwise.

    What stands in the head of the document is shown from there, so that one change there is one in the header too.
    """
    wide = "（横）" if landscape else ""
    company, version, day = (
        field(f"STYLEREF {fact.style}", fact.text) if kind in STATING else text_run(fact.text, fact.style)
        for fact in (COMPANY, VERSION, DAY)
    )
    numbered = field("STYLEREF 1 \\n") + text_run("　") + field("STYLEREF 1")
    title = title or (numbered if kind in ("chapter", "bound") else text_run("{{ doc.title }}"))
    return root(
        "hdr",
        paragraph("ヘッダー（横）" if wide else "Header", company + TAB + version)
        + paragraph("ヘッダー（横・下線）" if wide else "ヘッダー（下線）", title + TAB + day),
    )


def footer_xml(landscape: bool, label: str) -> str:
    """Return the footer: classification at the left, page and pages in the middle."""
    pages = field("PAGE", "1") + text_run(" / ") + field("NUMPAGES", "1")
    return root("ftr", paragraph("フッター（横）" if landscape else "Footer", label + TAB + pages))


def chapter_head(scope: str) -> str:
    """Return the table under a chapter's heading: company, version and date, scope, and the boxes for three seals."""
    heads = ("承認", "審査", "作成")
    widths = (LABEL, PORTRAIT_WIDTH - LABEL - len(heads) * STAMP, *(STAMP for _ in heads))
    stated = VERSION.run() + text_run("　") + DAY.run()
    rows = (
        ("会社名", COMPANY.run(), [cell_xml(STAMP, text_run(head), "印欄", SHADED) for head in heads]),
        ("版・改訂日", stated, [cell_xml(STAMP, "", "印欄", '<w:vMerge w:val="restart"/>') for _ in heads]),
        ("適用範囲", scope, [cell_xml(STAMP, "", "印欄", "<w:vMerge/>") for _ in heads]),
    )
    named = "章の会社名、版、改訂日、適用範囲、承認欄"
    described = "左に会社名、版と改訂日、適用範囲、右に承認、審査、作成の欄。"
    frame = TableFrame("規程表", widths, named, described, first_row=False, first_column=True)
    return framed(
        frame,
        [
            row_xml([cell_xml(widths[0], text_run(label), "表項目"), cell_xml(widths[1], text), *seals], height)
            for (label, text, seals), height in zip(rows, (0, SEAL // 2, SEAL // 2), strict=True)
        ],
    )


def stated_line() -> str:
    """Return the line under a title that says company, version and date."""
    return paragraph("版表示", text_run("　").join(fact.run() for fact in (COMPANY, VERSION, DAY)))
