"""The styles of forms: what is asked and where it is written, in tables and in letters."""

from __future__ import annotations

from generator.authoring.looks import CENTER, LINE, Style, single, sized, spacing

DOTTED = f'<w:pBdr><w:top w:val="dotted" w:sz="4" w:space="1" w:color="{LINE}"/></w:pBdr>'  # parts what is stacked
FORMS = (
    # The rows of forms have heights of their own.
    Style(
        "様式項目",
        "様式項目",
        based_on="表項目",
        rank=6,
        paragraph='<w:keepNext w:val="0"/>' + spacing(30, 30, ' w:line="240" w:lineRule="auto"'),
        run=sized(8.5),
    ),
    Style("様式項目（中央）", "様式項目（中央）", based_on="様式項目", rank=6, paragraph=f"<w:keepNext/>{CENTER}"),
    Style(
        "様式欄",
        "様式欄",
        based_on="表本文",
        rank=6,
        paragraph=spacing(30, 30, ' w:line="240" w:lineRule="auto"'),
        run=sized(9),
    ),
    Style("様式項目（下段）", "様式項目（下段）", based_on="様式項目（中央）", rank=6, paragraph=DOTTED),
    Style("様式欄（下段）", "様式欄（下段）", based_on="様式欄", rank=6, paragraph=DOTTED),
    Style("様式欄（中央）", "様式欄（中央）", based_on="様式欄", rank=6, paragraph=CENTER),
    Style("宛名", "宛名", rank=6, paragraph=spacing(120, 240)),
    Style(
        "記入行",
        "記入行",
        rank=6,
        paragraph='<w:tabs><w:tab w:val="right" w:leader="underscore" w:pos="9072"/></w:tabs>' + single(160, 60),
    ),
)
