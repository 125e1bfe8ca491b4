"""The template of each form, and the table of all that a company's rules name (様式集)."""

from __future__ import annotations

from generator.authoring.body import Counters
from generator.authoring.formsheets import HEADING, form_body, is_turned
from generator.authoring.frame import (
    PORTRAIT_WIDTH,
    SHADED,
    footer_xml,
    frame_references,
    header_xml,
    section_properties,
)
from generator.authoring.references import CROSS
from generator.authoring.tables import TableFrame, cell_xml, framed, row_xml, share
from generator.authoring.xml import field, paragraph, tag_paragraph, text_run
from generator.catalogue import Form

LINK = "Hyperlink"
LABEL = "{{ label_middle }}"
COLUMNS = {"番号": 13, "様式（題を押すと開きます）": 33, "名前を挙げている規則": 36, "記録のしかた": 18}


def form_parts(form: Form, counters: Counters) -> dict[str, str]:
    """Return what is a form's own in its template: the text, and the frame of its page."""
    turned = is_turned(form)
    # One page, upright or turned: one header and one footer.
    end = section_properties(frame_references(False), turned)
    body = form_body(form, counters) + ("" if form.layout == "letter" else paragraph("区切り", ""))
    return {
        "body": body + end,
        "word/header1.xml": header_xml(turned, "form", title=field(f"STYLEREF {HEADING}")),
        "word/footer1.xml": footer_xml(turned, text_run(LABEL)),
    }


def index_body() -> str:
    """Return the table of forms: `forms` holds a row for each, `opens` where a chapter begins."""
    widths = share(PORTRAIT_WIDTH, tuple(COLUMNS.values()))
    number, title, rules, kept = widths
    chapter = cell_xml(
        sum(widths),
        text_run("{{ ref(form.chapter) }}", CROSS),
        "表項目",
        f'<w:gridSpan w:val="{len(widths)}"/>{SHADED}',
    )
    # Numbers alone, one behind the other: a form that twelve rules name would else take half a page.
    sections = paragraph(
        "表本文",
        text_run("{% if not form.sections %}―{% endif %}{% for section in form.sections %}")
        + text_run("{{ ref(section, number=True) }}", CROSS)
        + text_run("{% if not loop.last %}、{% endif %}{% endfor %}"),
    )
    workbook = field('HYPERLINK "{{ form.workbook }}"', "Excelの台帳", LINK)
    ways = (
        tag_paragraph("if form.workbook")
        + paragraph("表本文", workbook + text_run("{{ form.workbook_place }}"))
        + paragraph("表本文", text_run("印刷用のWord"))
        + tag_paragraph("else")
        + paragraph("表本文", text_run("Word"))
        + tag_paragraph("endif")
    )
    rows = [
        row_xml(
            [cell_xml(w, text_run(head), "表見出し") for w, head in zip(widths, COLUMNS, strict=True)], header=True
        ),
        _tag_row("for form in forms", widths),
        _tag_row("if form.opens", widths),
        row_xml([chapter]),
        _tag_row("endif", widths),
        row_xml(
            [
                cell_xml(number, text_run("{{ form.number }}"), "表本文（中央）"),
                cell_xml(title, text_run("{{ ref(form.document) }}", LINK)),
                _cell(rules, sections),
                _cell(kept, ways),
            ]
        ),
        _tag_row("endfor", widths),
    ]
    described = f"列は、{'、'.join(COLUMNS)}。章ごとに分けてある。"
    return framed(TableFrame("規程表", widths, "様式の一覧", described), rows)


def _tag_row(tag: str, widths: tuple[int, ...]) -> str:
    span = f'<w:gridSpan w:val="{len(widths)}"/>'
    return f"<w:tr>{cell_xml(sum(widths), text_run('{%tr ' + tag + ' %}'), more=span)}</w:tr>"


def _cell(width: int, paragraphs: str) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{paragraphs}</w:tc>'
