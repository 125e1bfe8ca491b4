"""What stands round the text: page, headers and footers, the head of a chapter."""

from __future__ import annotations

from generator.authoring.tables import TableFrame, cell_xml, framed, row_xml
from generator.authoring.xml import field, paragraph, root, run, text_run

PORTRAIT_WIDTH = 9072  # the text between margins of 25 mm on A4, in twentieths of a point
LANDSCAPE_WIDTH = 14004
MARGIN = 1417
TAB = run("<w:tab/>")
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


def header_xml(landscape: bool) -> str:
    """Return the header: company and version, title and date."""
    wide = "（横）" if landscape else ""
    top = text_run("{{ company_name }}") + TAB + text_run("第{{ doc.version }}版")
    under = text_run("{{ doc.title }}") + TAB + text_run("{{ revised_on }}")
    return root(
        "hdr",
        paragraph("ヘッダー（横）" if wide else "Header", top)
        + paragraph("ヘッダー（横・下線）" if wide else "ヘッダー（下線）", under),
    )


def footer_xml(landscape: bool, label: str) -> str:
    """Return the footer: classification at the left, page and pages in the middle."""
    pages = field("PAGE", "1") + text_run(" / ") + field("NUMPAGES", "1")
    return root("ftr", paragraph("フッター（横）" if landscape else "Footer", label + TAB + pages))


def empty_header_xml() -> str:
    """Return the header of a cover: nothing."""
    return root("hdr", paragraph("Header", ""))


def empty_footer_xml() -> str:
    """Return the footer of a cover: nothing."""
    return root("ftr", paragraph("Footer", ""))


def chapter_head(scope: str) -> str:
    """Return the table under a chapter's heading: date of revision, scope, and the boxes for three seals."""
    label = 1134
    widths = (label, PORTRAIT_WIDTH - label - 3 * STAMP, STAMP, STAMP, STAMP)
    heads = ["承認", "審査", "作成"]
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
    frame = TableFrame(
        "規程表",
        widths,
        "章の改訂日、適用範囲、承認欄",
        "左に改訂日と適用範囲、右に承認、審査、作成の欄。",
        first_row=False,
        first_column=True,
    )
    return framed(frame, [row_xml(first), row_xml(second, height=18)])


SHADED = '<w:shd w:val="clear" w:color="auto" w:fill="E9EDF3"/>'
