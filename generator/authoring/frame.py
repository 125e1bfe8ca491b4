"""What stands round the text: page, headers and footers, the head of a chapter."""

from __future__ import annotations

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


def section_properties(references: str, landscape: bool = False, first_apart: bool = False) -> str:
    """Return `w:sectPr` of A4 with a grid of 38 lines; `references` names its headers and footers."""
    size = (
        '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>' if landscape else '<w:pgSz w:w="11906" w:h="16838"/>'
    )
    return (
        f'<w:sectPr>{references}<w:type w:val="nextPage"/>{size}'
        f'<w:pgMar w:top="{MARGIN}" w:right="{MARGIN}" w:bottom="{MARGIN}" w:left="{MARGIN}"'
        ' w:header="680" w:footer="624" w:gutter="0"/><w:cols w:space="425"/>'
        + ("<w:titlePg/>" if first_apart else "")
        + '<w:docGrid w:type="lines" w:linePitch="360"/></w:sectPr>'
    )


def frame_references(turned: bool) -> str:
    """Return the references to header and footer of an upright or a turned page."""
    number = 2 if turned else 1
    return "".join(
        f'<w:{kind}Reference w:type="default" r:id="{relation_id(f"word/{kind}{number}.xml")}"/>'
        for kind in ("header", "footer")
    )


def frame_parts(label: str, turned: bool, chapter: bool = False) -> dict[str, str]:
    """Return the parts of headers and footers; those of turned pages only where there are any."""
    parts = {"word/header1.xml": header_xml(False, chapter), "word/footer1.xml": footer_xml(False, label)}
    if turned:
        parts |= {"word/header2.xml": header_xml(True, chapter), "word/footer2.xml": footer_xml(True, label)}
    return parts


def header_xml(landscape: bool, chapter: bool) -> str:
    """Return the header: company and version, title (of a chapter as its heading has it, with number) and date."""
    wide = "（横）" if landscape else ""
    top = text_run("{{ company_name }}") + TAB + text_run("第{{ doc.version }}版")
    title = field("STYLEREF 1 \\n") + text_run("　") + field("STYLEREF 1") if chapter else text_run("{{ doc.title }}")
    under = title + TAB + text_run("{{ revised_on }}")
    return root(
        "hdr",
        paragraph("ヘッダー（横）" if wide else "Header", top)
        + paragraph("ヘッダー（横・下線）" if wide else "ヘッダー（下線）", under),
    )


def footer_xml(landscape: bool, label: str) -> str:
    """Return the footer: classification at the left, page and pages in the middle."""
    pages = field("PAGE", "1") + text_run(" / ") + field("NUMPAGES", "1")
    return root("ftr", paragraph("フッター（横）" if landscape else "Footer", label + TAB + pages))


def chapter_head(scope: str, seals: bool = True) -> str:
    """Return the table under a chapter's heading: date of revision, scope, and the boxes for three seals."""
    label = 1134
    heads = ["承認", "審査", "作成"] if seals else []
    widths = (label, PORTRAIT_WIDTH - label - len(heads) * STAMP, *(STAMP for _ in heads))
    first = [
        cell_xml(widths[0], text_run("改訂日"), "表項目"),
        cell_xml(widths[1], text_run("{{ revised_on }}")),
        *(cell_xml(STAMP, text_run(head), "印欄", SHADED) for head in heads),
    ]
    second = [
        cell_xml(widths[0], text_run("適用範囲"), "表項目"),
        cell_xml(widths[1], scope),
        *(cell_xml(STAMP, "", "印欄") for _ in heads),
    ]
    name = "章の改訂日、適用範囲、承認欄" if seals else "章の改訂日と適用範囲"
    described = "左に改訂日と適用範囲、右に承認、審査、作成の欄。" if seals else "上に改訂日、下に適用範囲。"
    frame = TableFrame("規程表", widths, name, described, first_row=False, first_column=True)
    return framed(frame, [row_xml(first), row_xml(second, height=18 if seals else 0)])
