"""The lists: one of five levels for chapters, sections and rules, one of bullets, one for unnumbered sections."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from generator.authoring.xml import DECLARATION, NAMESPACES

MAIN, BULLETS, SUPPLEMENT = 1, 2, 3
FIRST_RESTART = 101


@dataclass(frozen=True)
class Level:
    """One level of a list; `indent` and `hanging` in twentieths of a point (none: as the style says)."""

    text: str
    style: str = ""
    format: str = "decimal"
    start: int = 1
    indent: int | None = None
    hanging: int = 0


@dataclass(frozen=True)
class Restart:
    """A list instance that counts anew on one level."""

    list_id: int
    level: int


def main_levels(chapter: int) -> tuple[Level, ...]:
    """Return the levels in 節方式; rendering rewrites the texts of levels 1–3 for 条文方式."""
    return (
        Level("第%1章", "Heading1", start=chapter, indent=0),
        Level("%2.", "Heading2", indent=0),
        Level("%2.%3", "Heading3", indent=0),
        Level("(%4)", "ListNumber", indent=777, hanging=567),
        Level("%5", "ListNumber2", "decimalEnclosedCircle", indent=1197, hanging=420),
    )


BULLET_LEVELS = (
    Level("・", "ListBullet", "bullet", indent=630, hanging=315),
    Level("－", "ListBullet2", "bullet", indent=1050, hanging=315),
)
SUPPLEMENT_LEVELS = (
    Level("%1", "附則項", indent=420, hanging=420),
    Level("(%2)", "附則号", indent=987, hanging=567),
)


def numbering_xml(chapter: int, restarts: Sequence[Restart]) -> str:
    """Return the part numbering.xml; restart number n has `w:numId` FIRST_RESTART + n."""
    lists = (
        (MAIN, "multilevel", main_levels(chapter)),
        (BULLETS, "hybridMultilevel", BULLET_LEVELS),
        (SUPPLEMENT, "multilevel", SUPPLEMENT_LEVELS),
    )
    abstract = "".join(_abstract(list_id, kind, levels) for list_id, kind, levels in lists)
    plain = "".join(_instance(list_id, list_id) for list_id, _, _ in lists)
    anew = "".join(_instance(FIRST_RESTART + n, r.list_id, r.level) for n, r in enumerate(restarts))
    return f'{DECLARATION}<w:numbering xmlns:w="{NAMESPACES["w"]}">{abstract}{plain}{anew}</w:numbering>'


def _abstract(list_id: int, kind: str, levels: tuple[Level, ...]) -> str:
    filled = "".join(_level(depth, level) for depth, level in enumerate(levels))
    # Word writes nine levels; the unused ones say so.
    spare = "".join(_level(depth, Level("", format="none")) for depth in range(len(levels), 9))
    return (
        f'<w:abstractNum w:abstractNumId="{list_id}"><w:nsid w:val="4B4954{list_id:02X}"/>'
        f'<w:multiLevelType w:val="{kind}"/><w:tmpl w:val="4B4955{list_id:02X}"/>{filled}{spare}</w:abstractNum>'
    )


def _level(depth: int, level: Level) -> str:
    style = f'<w:pStyle w:val="{level.style}"/>' if level.style else ""
    suffix = '<w:suff w:val="nothing"/>' if level.format == "none" else ""
    indent = ""
    if level.indent is not None:
        hanging = f'w:hanging="{level.hanging}"' if level.hanging else 'w:firstLine="0"'
        indent = f'<w:pPr><w:ind w:left="{level.indent}" {hanging}/></w:pPr>'
    font = "" if level.format == "none" else '<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>'
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{level.start}"/><w:numFmt w:val="{level.format}"/>{style}{suffix}'
        f'<w:lvlText w:val="{level.text}"/><w:lvlJc w:val="left"/>{indent}{font}</w:lvl>'
    )


def _instance(number: int, list_id: int, level: int | None = None) -> str:
    anew = f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="1"/></w:lvlOverride>' if level is not None else ""
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{list_id}"/>{anew}</w:num>'
