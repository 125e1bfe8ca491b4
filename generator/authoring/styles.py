"""The styles of every document: one table of looks, written as Word's styles.xml."""

from __future__ import annotations

from collections.abc import Sequence

from generator.authoring.figures import FIGURES
from generator.authoring.formstyles import FORMS
from generator.authoring.looks import (
    CENTER,
    GREY,
    HAIR,
    INK,
    LINE,
    LINES,
    MAJOR,
    NOTE,
    SHADE,
    Style,
    bold,
    border,
    letters,
    number,
    single,
    sized,
    spacing,
    tabs,
)
from generator.authoring.xml import DECLARATION, NAMESPACES

HEADINGS = (
    Style(
        "Heading1",
        "heading 1",
        next="BodyText",
        rank=1,
        paragraph="<w:keepNext/><w:keepLines/>"
        + number(0)
        + f"<w:pBdr>{border('bottom', 12, INK, 4)}</w:pBdr>"
        + tabs("left", 1260)
        + single(0, 160)
        + '<w:jc w:val="left"/><w:outlineLvl w:val="0"/>',
        run=bold(16, INK),
    ),
    Style(
        "Heading2",
        "heading 2",
        next="BodyText",
        rank=1,
        paragraph="<w:keepNext/><w:keepLines/>"
        + number(1)
        + f"<w:pBdr>{border('bottom', 4, LINE, 2)}</w:pBdr>"
        + tabs("left", 480, 960)
        + single(360, 120)
        + '<w:jc w:val="left"/><w:outlineLvl w:val="1"/>',
        run=bold(12, INK),
    ),
    Style(
        "Heading3",
        "heading 3",
        next="BodyText",
        rank=1,
        paragraph="<w:keepNext/><w:keepLines/>"
        + number(2)
        + tabs("left", 280, 640, 860)
        + single(240, 40)
        + '<w:jc w:val="left"/><w:outlineLvl w:val="2"/>',
        run=bold(10.5),
    ),
    Style(
        "見出し（番号なし）",
        "見出し（番号なし）",
        based_on="Heading2",
        next="BodyText",
        rank=2,
        paragraph='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr><w:outlineLvl w:val="1"/>',
    ),
    Style(
        "小見出し（番号なし）",
        "小見出し（番号なし）",
        based_on="Heading3",
        next="BodyText",
        rank=2,
        paragraph='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr><w:outlineLvl w:val="2"/>',
    ),
    Style(
        "Title",
        "Title",
        next="BodyText",
        rank=1,
        paragraph="<w:keepNext/>"
        + f"<w:pBdr>{border('bottom', 12, INK, 6)}</w:pBdr>"
        + single(0, 280)
        + '<w:jc w:val="center"/><w:outlineLvl w:val="0"/>',
        # The longest title has 27 letters and stands on one line; at 17 points its last would be on another.
        run=bold(16.5, INK),
    ),
    Style(
        "版表示",
        "版表示",
        next="BodyText",
        rank=4,
        paragraph="<w:keepNext/>" + single(0, 200) + '<w:jc w:val="right"/>',
        run=f'<w:color w:val="{GREY}"/>' + sized(9),
    ),
    Style(
        "様式見出し",
        "様式見出し",
        based_on="Heading2",  # for those who know headings by Word's own
        next="BodyText",
        rank=2,
        paragraph="<w:keepNext/><w:keepLines/>"
        + '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>'
        + f"<w:pBdr>{border('bottom', 8, INK, 4)}</w:pBdr>"
        + single(0, 160)
        + '<w:jc w:val="left"/><w:outlineLvl w:val="1"/>',
        run=bold(14, INK),
    ),
)

# Of two that may follow a table, the second keeps no distance where the first is not left out.
AFTER = spacing(160) + "<w:contextualSpacing/>"

TEXT = (
    Style("BodyText", "Body Text", rank=1, paragraph='<w:ind w:firstLineChars="100" w:firstLine="210"/>'),
    Style("本文（表の後）", "本文（表の後）", based_on="BodyText", next="BodyText", rank=3, paragraph=AFTER),
    Style("柱書", "柱書", based_on="BodyText", next="ListNumber", rank=3, paragraph="<w:keepNext/>"),
    Style("柱書（表の後）", "柱書（表の後）", based_on="柱書", next="ListNumber", rank=4, paragraph=AFTER),
    Style("柱書（表の前）", "柱書（表の前）", based_on="柱書", next="BodyText", rank=4, paragraph=spacing(0, 120)),
    Style("柱書（表の間）", "柱書（表の間）", based_on="柱書", next="BodyText", rank=4, paragraph=spacing(160, 120)),
    Style("ListNumber", "List Number", rank=1, paragraph=number(3)),
    Style(
        "番号（表の前）", "番号（表の前）", based_on="ListNumber", next="BodyText", rank=4, paragraph=spacing(0, 120)
    ),
    Style("番号（表の後）", "番号（表の後）", based_on="ListNumber", next="ListNumber", rank=4, paragraph=AFTER),
    Style("ListNumber2", "List Number 2", rank=1, paragraph=number(4)),
    Style("ListBullet", "List Bullet", rank=1, paragraph=number(0, 2)),
    Style("ListBullet2", "List Bullet 2", rank=1, paragraph=number(1, 2)),
    Style("ListContinue", "List Continue", rank=4, paragraph='<w:ind w:left="777"/>'),
    Style("ListContinue2", "List Continue 2", rank=4, paragraph='<w:ind w:left="1197"/>'),
    Style("附則項", "附則項", rank=4, paragraph="<w:keepNext/>" + number(0, 3)),
    Style(
        "附則項（表の前）", "附則項（表の前）", based_on="附則項", next="BodyText", rank=4, paragraph=spacing(0, 120)
    ),
    Style("附則号", "附則号", rank=4, paragraph=number(1, 3)),
    Style(
        "右寄せ",
        "右寄せ",
        rank=4,
        paragraph="<w:keepLines/>" + spacing(200) + '<w:contextualSpacing/><w:jc w:val="right"/>',
    ),
    Style("中央", "中央", rank=4, paragraph='<w:jc w:val="center"/>'),
    Style(
        "解説",
        "解説",
        rank=3,
        paragraph="<w:keepLines/>"
        + f"<w:pBdr>{border('left', 18, HAIR, 8)}</w:pBdr>"
        + f'<w:shd w:val="clear" w:color="auto" w:fill="{NOTE}"/>'
        + single(120, 120, ' w:line="276" w:lineRule="auto"')
        + '<w:ind w:left="420" w:right="210"/>',
        run=MAJOR + sized(9),
    ),
    Style("図", "図", rank=4, paragraph=single(160, 160) + '<w:jc w:val="center"/>'),
    *FIGURES,
    Style(
        "表の間",
        "表の間",
        next="BodyText",
        rank=8,
        paragraph="<w:keepNext/>" + single(0, 0),
        run=sized(9),
    ),
    Style(
        "区切り",
        "区切り",
        next="BodyText",
        rank=8,
        paragraph=single(0, 0),
        run=sized(9),
    ),
    Style(
        "Caption",
        "caption",
        next="BodyText",
        rank=2,
        paragraph="<w:keepNext/><w:keepLines/>" + single(220, 80) + '<w:jc w:val="left"/>',
        run=bold(9.5),
    ),
)

TABLES = (
    Style(
        "表本文",
        "表本文",
        rank=3,
        # At least the line that 游明朝 takes in Word, so that a table is as high with the fonts of other programs.
        paragraph=single(30, 30, ' w:line="300" w:lineRule="atLeast"') + '<w:jc w:val="left"/>',
        run=sized(9.5),
    ),
    Style("表本文（中央）", "表本文（中央）", based_on="表本文", rank=3, paragraph='<w:jc w:val="center"/>'),
    Style("表本文（右）", "表本文（右）", based_on="表本文", rank=3, paragraph='<w:jc w:val="right"/>'),
    Style("表見出し", "表見出し", based_on="表本文", rank=3, paragraph=f"<w:keepNext/>{CENTER}", run=bold(9, INK)),
    Style("表項目", "表項目", based_on="表本文", rank=3, paragraph="<w:keepNext/>", run=bold(9, INK)),
    Style("表項目（末）", "表項目（末）", based_on="表項目", rank=6, paragraph='<w:keepNext w:val="0"/>'),
    Style("印欄", "印欄", based_on="表本文", rank=4, paragraph='<w:jc w:val="center"/>', run=MAJOR + sized(8)),
)

FRAME = (
    Style(
        "Header",
        "header",
        rank=5,
        paragraph='<w:tabs><w:tab w:val="right" w:pos="9072"/></w:tabs>' + single() + '<w:jc w:val="left"/>',
        run=MAJOR + f'<w:color w:val="{GREY}"/>' + sized(8),
    ),
    Style(
        "ヘッダー（下線）",
        "ヘッダー（下線）",
        based_on="Header",
        rank=5,
        paragraph=f"<w:pBdr>{border('bottom', 4, HAIR, 4)}</w:pBdr>",
    ),
    Style(
        "Footer",
        "footer",
        rank=5,
        paragraph='<w:tabs><w:tab w:val="center" w:pos="4536"/><w:tab w:val="right" w:pos="9072"/></w:tabs>'
        + single()
        + '<w:jc w:val="left"/>',
        run=MAJOR + f'<w:color w:val="{GREY}"/>' + sized(8),
    ),
    Style(
        "ヘッダー（横）",
        "ヘッダー（横）",
        based_on="Header",
        rank=6,
        paragraph='<w:tabs><w:tab w:val="clear" w:pos="9072"/><w:tab w:val="right" w:pos="14004"/></w:tabs>',
    ),
    Style(
        "ヘッダー（横・下線）",
        "ヘッダー（横・下線）",
        based_on="ヘッダー（横）",
        rank=6,
        paragraph=f"<w:pBdr>{border('bottom', 4, HAIR, 4)}</w:pBdr>",
    ),
    Style(
        "フッター（横）",
        "フッター（横）",
        based_on="Footer",
        rank=6,
        paragraph='<w:tabs><w:tab w:val="clear" w:pos="4536"/><w:tab w:val="clear" w:pos="9072"/>'
        '<w:tab w:val="center" w:pos="7002"/><w:tab w:val="right" w:pos="14004"/></w:tabs>',
    ),
    *(
        Style(
            f"TOC{level}",
            f"toc {level}",
            next="Normal",
            rank=7,
            paragraph='<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9072"/></w:tabs>'
            + single(before, 0)
            # No indent at the right: LibreOffice would leave out the page number that stands beyond it.
            + f'<w:ind w:left="{left}"/><w:jc w:val="left"/>',
            run=look,
        )
        for level, before, left, look in (
            (1, 160, 0, bold(10.5)),
            (2, 10, 210, sized(10)),
            (3, 0, 630, sized(9.5)),
        )
    ),
    Style(
        "TOCHeading",
        "TOC Heading",
        next="Normal",
        rank=7,
        paragraph="<w:keepNext/>" + single(360, 240),
        run=bold(16, INK),
    ),
    Style("表紙題名", "表紙題名", rank=7, paragraph=single(4800, 400) + CENTER, run=bold(26, INK)),
    Style("表紙", "表紙", rank=7, paragraph=single(160, 1600) + CENTER, run=MAJOR + sized(13)),
)


CHARACTERS = (
    letters(
        "要記入",
        rank=1,
        run='<w:b/><w:bCs/><w:color w:val="C00000"/><w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/>',
    ),
    letters("参照", rank=2),
    *(letters(name, rank=4) for name in ("会社名", "版", "改訂日")),
    letters("小さい字", run='<w:b w:val="0"/><w:bCs w:val="0"/>' + sized(7)),
    letters("強調", rank=2, run=MAJOR + "<w:b/><w:bCs/>"),
    letters("PlaceholderText", "Placeholder Text", run=f'<w:color w:val="{GREY}"/>'),
    letters("チェック欄", run='<w:rFonts w:ascii="ＭＳ ゴシック" w:eastAsia="ＭＳ ゴシック" w:hAnsi="ＭＳ ゴシック"/>'),
    letters("Hyperlink", run='<w:color w:val="1F4E9E"/><w:u w:val="single"/>'),
)

CELLS = (
    '<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
    '<w:bottom w:w="40" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar>'
)
GRID = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV")
)


def rules(**sides: tuple[int, str]) -> str:
    order = ("top", "left", "bottom", "right", "insideH", "insideV")
    return "".join(border(side, *sides[side], 0) for side in order if side in sides)


TABLE_STYLES = (
    Style(
        "TableGrid",
        "Table Grid",
        "table",
        "TableNormal",
        rank=3,
        table=f"<w:tblPr><w:tblBorders>{GRID}</w:tblBorders></w:tblPr>",
    ),
    Style(
        "規程表",
        "規程表",
        "table",
        "TableNormal",
        rank=3,
        table="<w:tblPr><w:tblBorders>"
        + rules(top=(8, INK), left=(4, HAIR), bottom=(8, INK), right=(4, HAIR), insideH=(4, HAIR), insideV=(4, HAIR))
        + f"</w:tblBorders>{CELLS}</w:tblPr>"
        + '<w:tcPr><w:vAlign w:val="center"/></w:tcPr>'
        + '<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr>'
        + f'<w:shd w:val="clear" w:color="auto" w:fill="{SHADE}"/></w:tcPr></w:tblStylePr>'
        + '<w:tblStylePr w:type="firstCol"><w:tblPr/><w:tcPr>'
        + f'<w:shd w:val="clear" w:color="auto" w:fill="{SHADE}"/></w:tcPr></w:tblStylePr>',
    ),
    Style(
        "署名表",
        "署名表",
        "table",
        "TableNormal",
        rank=3,
        table="<w:tblPr><w:tblBorders>"
        + rules(bottom=(4, INK), insideH=(4, INK))
        + f'</w:tblBorders>{CELLS}</w:tblPr><w:tcPr><w:vAlign w:val="bottom"/></w:tcPr>',
    ),
)

DEFAULTS = (
    "<w:docDefaults><w:rPrDefault><w:rPr>"
    '<w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:hAnsiTheme="minorHAnsi"'
    ' w:cstheme="minorBidi"/>'
    f'<w:kern w:val="2"/>{sized(10.5)}<w:lang w:val="en-US" w:eastAsia="ja-JP" w:bidi="ar-SA"/>'
    "</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
)
LATENT = (
    '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1"'
    ' w:defQFormat="0" w:count="376"/>'
)
BASICS = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
    "<w:pPr><w:widowControl/><w:kinsoku/><w:overflowPunct/><w:autoSpaceDE/><w:autoSpaceDN/>"
    f'<w:spacing{LINES}/><w:jc w:val="both"/></w:pPr></w:style>'
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
    '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
    '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
    '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
)


def styles_xml(more: Sequence[Style] = ()) -> str:
    """Return the part styles.xml, the same for all templates but for `more`."""
    space = f'xmlns:w="{NAMESPACES["w"]}"'
    every = (*HEADINGS, *TEXT, *TABLES, *FORMS, *FRAME, *CHARACTERS, *TABLE_STYLES, *more)
    return f"{DECLARATION}<w:styles {space}>{DEFAULTS}{LATENT}{BASICS}{''.join(map(_style_xml, every))}</w:styles>"


def _style_xml(style: Style) -> str:
    own = ' w:customStyle="1"' if not style.id.isascii() else ""
    following = f'<w:next w:val="{style.next}"/>' if style.next else ""
    properties = (f"<w:pPr>{style.paragraph}</w:pPr>" if style.paragraph else "") + (
        f"<w:rPr>{style.run}</w:rPr>" if style.run else ""
    )
    return (
        f'<w:style w:type="{style.kind}"{own} w:styleId="{style.id}"><w:name w:val="{style.name}"/>'
        f'<w:basedOn w:val="{style.based_on}"/>{following}<w:uiPriority w:val="{style.rank}"/><w:qFormat/>'
        f"{properties}{style.table}</w:style>"
    )
