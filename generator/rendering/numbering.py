"""What numbers depend on in a template: the two schemes of numbering, and the paragraphs that count."""

from __future__ import annotations

from typing import NamedTuple

SECTION, ARTICLE = SCHEMES = ("section", "article")  # 節方式, 条文方式


class Paragraph(NamedTuple):
    """A counted paragraph of a template: its list (0: none) and level, its heading level (0: none), its style's id."""

    list: int
    level: int
    heading: int
    style: str
