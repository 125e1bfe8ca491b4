"""Figures: `[figure: 気づく<br>画面がおかしい > 知らせる]`, boxes in a row with a sign between them."""

from __future__ import annotations

import re

from generator.authoring.looks import CENTER, MAJOR, Style, single, sized
from generator.authoring.tags import TagError
from generator.rendering import Step

FIGURES = (
    Style(
        "図の字",
        "図の字",
        rank=5,
        paragraph=single(0, 0, ' w:line="240" w:lineRule="exact"')
        + f'<w:ind w:left="0" w:right="0" w:firstLine="0"/>{CENTER}',
        run=MAJOR + sized(9),
    ),
    Style("図の題", "図の題", based_on="図の字", rank=5, run="<w:b/><w:bCs/>"),
)
BETWEEN = re.compile(r"\s+([>+])\s+")
LINE_BREAK = re.compile(r"<br\s*/?>")
MOST = 5
TAGS = ("{{", "{%", "[", "**")


def parse_figure(text: str) -> tuple[Step, ...]:
    """Return the boxes of a figure; raise TagError where it cannot be read."""
    if any(tag in text for tag in TAGS):
        raise TagError("「[figure: …]」には、言葉だけを書いてください（タグと参照は使えません）。")
    first, *rest = BETWEEN.split(text.strip())
    boxes = [("", first), *zip(rest[::2], rest[1::2], strict=True)]
    if not 2 <= len(boxes) <= MOST or not all(words.strip() for _, words in boxes):
        raise TagError(f"「[figure: …]」は、2個から{MOST}個の言葉を「 > 」か「 + 」で区切って書いてください。")
    return tuple(_step(sign, words) for sign, words in boxes)


def _step(sign: str, words: str) -> Step:
    title, *lines = (line.strip() for line in LINE_BREAK.split(words))
    return Step(title, tuple(lines), sign)
