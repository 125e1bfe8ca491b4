"""The table of a comparison (新旧対照表): two texts side by side, a row a rule, and a column for the reason."""

from __future__ import annotations

from generator.authoring.frame import LANDSCAPE_WIDTH
from generator.authoring.looks import HAIR, INK, SHADE, Style, bold, hanging, letters, sized, spacing, tabs
from generator.authoring.styles import CELLS, rules
from generator.authoring.tables import TableFrame, framed
from generator.authoring.xml import paragraph, run, tag_paragraph, text_run
from generator.rendering import CONTINUED, PARTED, SIDE, UNIT

DEPTHS = ("対照文", "対照項", "対照号", "対照細目")
KEPT = "対照文（次へ）"
CHANGED = "変更箇所"
BEGUN = '<w:vMerge w:val="restart"/>'
SHADED = '<w:shd w:val="clear" w:color="auto" w:fill="F5F6F8"/>'
REASON = 1  # column of the grid, as wide as what the sides leave
WIDTHS = (UNIT,) * (2 * SIDE) + (LANDSCAPE_WIDTH - 2 * SIDE * UNIT,)


# The number hangs in the margin, deeper rules stand further in.
STYLES = (
    Style("対照文", "対照文", based_on="表本文", rank=6, paragraph=spacing(20, 20), run=sized(9.5)),
    Style("対照文（次へ）", "対照文（次へ）", based_on="対照文", rank=6, paragraph="<w:keepNext/>"),
    Style("対照項", "対照項", based_on="対照文", rank=6, paragraph=tabs("left", 480) + hanging(480, 480)),
    Style("対照号", "対照号", based_on="対照文", rank=6, paragraph=tabs("left", 880) + hanging(880, 400)),
    Style("対照細目", "対照細目", based_on="対照文", rank=6, paragraph=tabs("left", 1280) + hanging(1280, 400)),
    Style("対照見出し", "対照見出し", based_on="対照文", rank=6, paragraph="<w:keepNext/>", run=bold(9.5, INK)),
    Style("対照欄", "対照欄", based_on="対照文", rank=6, run=sized(8.5)),
    Style("対照理由", "対照理由", based_on="対照文", rank=6, run=sized(8.5)),
    letters("変更箇所", rank=6, run='<w:u w:val="single"/>'),
    Style(
        "対照表",
        "対照表",
        "table",
        "TableNormal",
        rank=6,
        table="<w:tblPr><w:tblBorders>"
        + rules(top=(8, INK), left=(4, HAIR), bottom=(8, INK), right=(4, HAIR), insideH=(4, HAIR), insideV=(4, HAIR))
        + f"</w:tblBorders>{CELLS}</w:tblPr>"
        + '<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr>'
        + f'<w:shd w:val="clear" w:color="auto" w:fill="{SHADE}"/></w:tcPr></w:tblStylePr>',
    ),
)


def comparison_body() -> str:
    """Return the table; `document.parts` holds the sections, each with rows that have a `left` and a `right`."""
    heads = [
        ("{{ comparison.left_head }}", SIDE, ""),
        ("{{ comparison.right_head }}", SIDE, PARTED),
        ("改正の理由", REASON, ""),
    ]
    rows = [
        _row(
            "".join(_cell(paragraph("表見出し", text_run(text)), span, more) for text, span, more in heads), header=True
        ),
        _tag_row("for part in document.parts"),
        _tag_row("for row in part.rows"),
        _tag_row("if row.cells"),
        _tag_row("row.cells", printed=True),
        _tag_row("elif row.is_head"),
        _tag_row("if row.is_first"),
        _row(_head("left", "") + _head("right", PARTED) + _reason(BEGUN)),
        _tag_row("else"),
        _row(_head("left", "") + _head("right", PARTED) + _reason(CONTINUED)),
        _tag_row("endif"),
        _tag_row("else"),
        _row(_cell(_lines("left"), SIDE) + _cell(_lines("right"), SIDE, PARTED) + _reason(CONTINUED)),
        _tag_row("endif"),
        _tag_row("endfor"),
        _tag_row("endfor"),
    ]
    described = "左右に改正後と改正前の規則を並べ、右の端に改正の理由を書く表。"
    return framed(TableFrame("対照表", WIDTHS, "新旧対照表", described), rows)


def _head(side: str, more: str) -> str:
    content = _each(f"line in row.{side}", paragraph("対照見出し", _words(text_run("　"))))
    return _cell(content, SIDE, more + SHADED)


def _lines(side: str) -> str:
    """Return the paragraphs of a side: by how deep the rule stands, its number in the margin."""
    branches = [tag_paragraph("if row.keep"), paragraph(KEPT, _words(run("<w:tab/>")))]
    for depth, style in enumerate(DEPTHS):
        branches += [
            tag_paragraph(f"elif line.depth == {depth}"),
            paragraph(style, _words(run("<w:tab/>"))),
        ]
    return _each(f"line in row.{side}", "".join([*branches, tag_paragraph("endif")]))


def _words(gap: str) -> str:
    """Return the runs of a line: the number, and the words of which those that changed are underlined."""
    number = (
        _tag_run("if line.label")
        + _tag_run("if line.label_changed")
        + text_run("{{ line.label }}", CHANGED)
        + _tag_run("else")
        + text_run("{{ line.label }}")
        + _tag_run("endif")
        + gap
        + _tag_run("endif")
    )
    words = (
        _tag_run("for piece in line.runs")
        + _tag_run("if piece.changed")
        + text_run("{{ piece.text }}", CHANGED)
        + _tag_run("else")
        + text_run("{{ piece.text }}")
        + _tag_run("endif")
        + _tag_run("endfor")
    )
    return number + words


def _each(loop: str, content: str) -> str:
    return tag_paragraph(f"for {loop}") + content + tag_paragraph("endfor")


def _reason(merged: str) -> str:
    return _cell(paragraph("対照理由", text_run("{{ part.reason }}") if merged == BEGUN else ""), REASON, merged)


def _cell(content: str, span: int, more: str = "") -> str:
    width = WIDTHS[-1] if span == REASON else sum(WIDTHS[:span]) if span == SIDE else sum(WIDTHS)
    grid = f'<w:tcW w:w="{width}" w:type="dxa"/><w:gridSpan w:val="{span}"/>'
    return f"<w:tc><w:tcPr>{grid}{_ordered(more)}</w:tcPr>{content}</w:tc>"


def _ordered(more: str) -> str:
    """Return properties in the order of the schema: merged, borders, shade."""
    return "".join(part for part in (CONTINUED, BEGUN, PARTED, SHADED) if part in more)


def _row(cells: str, header: bool = False) -> str:
    return f"<w:tr><w:trPr><w:cantSplit/>{'<w:tblHeader/>' if header else ''}</w:trPr>{cells}</w:tr>"


def _tag_row(tag: str, printed: bool = False) -> str:
    text = "{{tr " + tag + " }}" if printed else "{%tr " + tag + " %}"
    return f"<w:tr>{_cell(paragraph('対照文', text_run(text)), 2 * SIDE + REASON)}</w:tr>"


def _tag_run(tag: str) -> str:
    return text_run("{%r " + tag + " %}")
