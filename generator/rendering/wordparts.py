"""What a template's styles.xml and numbering.xml say: read, and changed, when a template is loaded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from generator.rendering.numbering import Paragraph
from generator.word import LEVELS, Level, List, Lists

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
OPEN_ITEM_STYLE = "要記入"

Element = Any  # lxml's own types are not in its package


@dataclass
class Style:
    """A paragraph style: the numbering it brings along, its name in lower case as Word compares it."""

    id: str
    name: str
    based_on: str
    numbering: tuple[int | None, int | None] | None


@dataclass
class Styles:
    """The paragraph styles of a template, and the id of its character style for open items."""

    paragraphs: dict[str, Style] = field(default_factory=dict)
    default: str = ""
    open_item: str = ""

    def chain(self, id: str) -> Iterator[Style]:
        """Yield the style `id` and those it is based on."""
        seen: set[str] = set()
        while id in self.paragraphs and id not in seen:
            seen.add(id)
            yield self.paragraphs[id]
            id = self.paragraphs[id].based_on

    def heading_level(self, id: str) -> int:
        """Return 1–9 for Word's own heading styles, 0 for others."""
        style = self.paragraphs.get(id)
        prefix, _, level = style.name.rpartition(" ") if style else ("", "", "")
        return int(level) if prefix == "heading" and level.isdigit() else 0

    def id_of(self, name: str) -> str:
        """Return the id of the style that a STYLEREF field means by `name` (a heading level, a name), or ''."""
        wanted = f"heading {name}" if name.isdigit() else name.replace("見出し", "heading").lower()
        return next((style.id for style in self.paragraphs.values() if style.name in (wanted, name.lower())), "")


def read_styles(root: Element) -> Styles:
    """Read the element w:styles."""
    styles = Styles()
    for element in root.iterfind(f"{W}style"):
        id, name = element.get(f"{W}styleId", ""), _value(element, "name") or ""
        if element.get(f"{W}type") == "character" and name == OPEN_ITEM_STYLE:
            styles.open_item = id
        if element.get(f"{W}type", "paragraph") != "paragraph":
            continue
        if element.get(f"{W}default") in ("1", "true", "on"):
            styles.default = id
        numbering = _numbering(element.find(f"{W}pPr"))
        styles.paragraphs[id] = Style(id, name.lower(), _value(element, "basedOn") or "", numbering)
    return styles


FIGURE_STYLES = {"図の字": "", "図の題": "<w:b/><w:bCs/>"}
FIGURE_STYLE = (
    '<w:style xmlns:w="{w}" w:type="paragraph" w:customStyle="1" w:styleId="{id}"><w:name w:val="{id}"/>'
    '<w:pPr><w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="exact"/>'
    '<w:ind w:left="0" w:right="0" w:firstLine="0"/><w:jc w:val="center"/></w:pPr><w:rPr>'
    '<w:rFonts w:asciiTheme="majorHAnsi" w:eastAsiaTheme="majorEastAsia" w:hAnsiTheme="majorHAnsi"/>{more}'
    '<w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr></w:style>'
)


def add_open_item_style(root: Element) -> str:
    """Add the character style 要記入 to the element w:styles and return its id."""
    taken = {element.get(f"{W}styleId") for element in root.iterfind(f"{W}style")}
    id = next(name for name in ("OpenItem", "KiteiOpenItem", "KiteiOpenItem2") if name not in taken)
    root.append(
        etree.fromstring(
            f'<w:style xmlns:w="{W[1:-1]}" w:type="character" w:customStyle="1" w:styleId="{id}">'
            f'<w:name w:val="{OPEN_ITEM_STYLE}"/><w:qFormat/><w:rPr><w:color w:val="C00000"/>'
            '<w:shd w:val="clear" w:color="auto" w:fill="FFFF00"/></w:rPr></w:style>'
        )
    )
    etree.cleanup_namespaces(root[-1])
    return id


def add_figure_styles(root: Element) -> None:
    """Add to the element w:styles the paragraph styles of letters in figures that it has not."""
    known = {element.get(f"{W}styleId") for element in root.iterfind(f"{W}style")}
    for id, more in FIGURE_STYLES.items():
        if id not in known:
            root.append(etree.fromstring(FIGURE_STYLE.format(w=W[1:-1], id=id, more=more)))
            etree.cleanup_namespaces(root[-1])


def read_lists(root: Element) -> Lists:
    """Read the element w:numbering."""
    abstracts = {_int(e.get(f"{W}abstractNumId")): e for e in root.iterfind(f"{W}abstractNum")}
    lists: dict[int, List] = {}
    for num in root.iterfind(f"{W}num"):
        counters = _int(_value(num, "abstractNumId"))
        levels = _levels(abstracts.get(counters))
        overrides: dict[int, int] = {}
        for override in num.iterfind(f"{W}lvlOverride"):
            index = _int(override.get(f"{W}ilvl"))
            own, start = override.find(f"{W}lvl"), _value(override, "startOverride")
            if own is not None and index < LEVELS:
                levels[index] = _level(own)
            if start is not None:
                overrides[index] = _int(start)
        lists[_int(num.get(f"{W}numId"))] = List(counters, tuple(levels), overrides)
    return lists


def level_styles(root: Element) -> dict[tuple[int, str], int]:
    """Return which level of which w:num is linked to which style: {(num, style id): level}."""
    linked: dict[tuple[int, str], int] = {}
    abstracts = {_value_of(e, "abstractNumId"): e for e in root.iterfind(f"{W}abstractNum")}
    for num in root.iterfind(f"{W}num"):
        abstract = abstracts.get(_value(num, "abstractNumId"))
        for level in abstract.iterfind(f"{W}lvl") if abstract is not None else ():
            style = _value(level, "pStyle")
            if style:
                linked[_int(num.get(f"{W}numId")), style] = _int(level.get(f"{W}ilvl"))
    return linked


def counted(paragraph: Element, styles: Styles, linked: dict[tuple[int, str], int], lists: Lists) -> Paragraph | None:
    """Return how `paragraph` (a w:p) counts, or None where nothing can depend on it."""
    properties, style = paragraph.find(f"{W}pPr"), style_of(paragraph, styles)
    num, level = _numbering(properties) or (None, None)
    for inherited in styles.chain(style):
        if num is not None and level is not None:
            break
        if inherited.numbering is not None:
            own_num, own_level = inherited.numbering
            if num is None:
                num = own_num
            if level is None:
                level = linked.get((own_num or 0, inherited.id), own_level)
    heading = styles.heading_level(style)
    list_id, level = num or 0, min(level or 0, LEVELS - 1)
    if not _counts(lists.get(list_id), level):
        list_id = 0
    return Paragraph(list_id, level, heading, style) if list_id or heading else None


def style_of(paragraph: Element, styles: Styles) -> str:
    """Return the id of the style of `paragraph` (a w:p)."""
    properties = paragraph.find(f"{W}pPr")
    return (_value(properties, "pStyle") if properties is not None else None) or styles.default


def _counts(definition: List | None, level: int) -> bool:
    found = definition.levels[level] if definition else None
    return found is not None and found.format != "bullet"


def _numbering(properties: Element | None) -> tuple[int | None, int | None] | None:
    element = properties.find(f"{W}numPr") if properties is not None else None
    if element is None:
        return None
    num, level = _value(element, "numId"), _value(element, "ilvl")
    return (None if num is None else _int(num), None if level is None else _int(level))


def _levels(abstract: Element | None) -> list[Level | None]:
    levels: list[Level | None] = [None] * LEVELS
    for element in abstract.iterfind(f"{W}lvl") if abstract is not None else ():
        index = _int(element.get(f"{W}ilvl"))
        if 0 <= index < LEVELS:
            levels[index] = _level(element)
    return levels


def _level(element: Element) -> Level:
    restart = _value(element, "lvlRestart")
    legal = element.find(f"{W}isLgl")
    return Level(
        start=_int(_value(element, "start") or "0"),
        format=_value(element, "numFmt") or "decimal",
        text=_value(element, "lvlText") or "",
        restart=None if restart is None else _int(restart),
        all_decimal=legal is not None and legal.get(f"{W}val", "1") not in ("0", "false", "off"),
    )


def _value(element: Element, name: str) -> str | None:
    child = element.find(f"{W}{name}")
    return None if child is None else child.get(f"{W}val")


def _value_of(element: Element, name: str) -> str | None:
    value: str | None = element.get(f"{W}{name}")
    return value


def _int(text: str | None) -> int:
    try:
        return int(text or 0)
    except ValueError:
        return 0


SETTINGS_AFTER_UPDATE_FIELDS = (
    "hdrShapeDefaults", "footnotePr", "endnotePr", "compat", "docVars", "rsids", "mathPr", "attachedSchema",
    "themeFontLang", "clrSchemeMapping", "doNotIncludeSubdocsInStats", "doNotAutoCompressPictures", "forceUpgrade",
    "captions", "readModeInkLockDown", "smartTagType", "schemaLibrary", "shapeDefaults", "doNotEmbedSmartTags",
    "decimalSymbol", "listSeparator",
)  # fmt: skip


def ask_to_update_fields(root: Element) -> None:
    """Make Word update the fields of a file when it is opened: w:updateFields in w:settings, in schema order."""
    if root.find(f"{W}updateFields") is not None:
        return
    element = etree.SubElement(root, f"{W}updateFields", {f"{W}val": "true"})
    for other in root:
        # w14 and w15 settings stand behind all of these too.
        local = etree.QName(other).localname if isinstance(other.tag, str) else ""
        if local in SETTINGS_AFTER_UPDATE_FIELDS or not str(other.tag).startswith(W):
            other.addprevious(element)
            return
