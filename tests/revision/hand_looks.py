"""Hand edits that change how something looks and not what it says."""

from __future__ import annotations

from random import Random

from hand_desk import (
    STYLES,
    Desk,
    Element,
    cells,
    fresh,
    isolated,
    items,
    letters,
    local,
    made,
    q,
    run,
    sentences,
)
from hand_model import Edit, edit, hand, pick

# The order in which the standard wants the properties of a run and of a paragraph.
RUN = """
    rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish
    webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang
"""
PARAGRAPH = """
    pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs
    suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd
    snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment
    textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange
"""


def set_property(properties: Element, new: Element, names: str) -> None:
    """Put a property where the standard wants it, in the stead of one of its name."""
    for old in properties.findall(new.tag):
        properties.remove(old)
    order = names.split()
    rank = order.index(local(new))
    behind = [child for child in properties if local(child) in order and order.index(local(child)) > rank]
    if behind:
        behind[0].addprevious(new)
    else:
        changed = [child for child in properties if local(child) == "rPrChange"]
        (changed[0].addprevious if changed else properties.append)(new)


def dressed(node: Element, xml: str) -> None:
    """Give a run a property."""
    properties = node.find(q("rPr"))
    if properties is None:
        properties = made("<w:rPr/>")
        node.insert(0, properties)
    set_property(properties, made(xml), RUN)


def set_out(p: Element, xml: str) -> None:
    """Give a paragraph a property."""
    properties = p.find(q("pPr"))
    if properties is None:
        properties = made("<w:pPr/>")
        p.insert(0, properties)
    set_property(properties, made(xml), PARAGRAPH)


def formatted(desk: Desk, random: Random, xml: str) -> Edit | None:
    """Return the edit that gives some letters of a sentence a property."""
    p = pick(random, sentences(desk))
    if p is None:
        return None
    start = random.randrange(len(letters(p)) - 3)
    end = min(len(letters(p)), start + random.randrange(1, 9))

    def act(desk: Desk, p: Element) -> None:
        for node in isolated(p, start, end):
            dressed(node, xml)

    return edit(desk, [p], act)


def look(name: str, xml: str) -> None:
    """Enter the hand that gives some letters a property."""

    @hand(name, says=False)
    def dress(desk: Desk, random: Random) -> Edit | None:
        return formatted(desk, random, xml)


look("取消線を引く", "<w:strike/>")
look("太字にする", "<w:b/>")
look("下線を引く", '<w:u w:val="single"/>')
look("蛍光ペンで塗る", '<w:highlight w:val="yellow"/>')
look("文字の色を変える", '<w:color w:val="FF0000"/>')
look("字の大きさを変える", '<w:sz w:val="28"/>')
look("フォントを変える", '<w:rFonts w:ascii="Meiryo" w:eastAsia="メイリオ" w:hAnsi="Meiryo"/>')
look("傍点を打つ", '<w:em w:val="dot"/>')
look("隠し文字にする", "<w:vanish/>")


def layout(name: str, xml: str) -> None:
    """Enter the hand that gives a paragraph a property."""

    @hand(name, says=False)
    def lay(desk: Desk, random: Random) -> Edit | None:
        p = pick(random, sentences(desk))
        return edit(desk, [p], lambda desk, p: set_out(p, xml)) if p is not None else None


layout("字下げを変える", '<w:ind w:left="840"/>')
layout("中央に寄せる", '<w:jc w:val="center"/>')
layout("行間を広げる", '<w:spacing w:line="480" w:lineRule="auto"/>')
layout("段落を枠で囲む", '<w:pBdr><w:top w:val="single" w:sz="4" w:space="1" w:color="auto"/></w:pBdr>')
layout("次の段落と離さない", "<w:keepNext/>")


@hand("段落の様式を変える", says=None)
def style_changed(desk: Desk, random: Random) -> Edit | None:
    p = pick(random, items(desk))
    other = pick(
        random, [id for id, name in desk.styles.items() if name in ("List Number 2", "Body Text", "List Bullet")]
    )
    if p is None or other is None:
        return None

    def act(desk: Desk, p: Element) -> None:
        p.find(f"{q('pPr')}/{q('pStyle')}").set(q("val"), other)

    return edit(desk, [p], act)


@hand("様式の見た目を変える", says=False)
def style_restyled(desk: Desk, random: Random) -> Edit | None:
    id = pick(random, [id for id, name in desk.styles.items() if name in ("heading 2", "heading 3", "List Number")])
    if id is None:
        return None

    def act(desk: Desk) -> None:
        style = next(node for node in desk.tree(STYLES).iter(q("style")) if node.get(q("styleId")) == id)
        properties = style.find(q("rPr"))
        if properties is None:
            properties = made("<w:rPr/>")
            before = [
                child
                for child in style
                if local(child) in ("pPr", "name", "basedOn", "qFormat", "next", "link", "uiPriority")
            ]
            before[-1].addnext(properties)
        set_property(properties, made('<w:color w:val="0070C0"/>'), RUN)

    return edit(desk, [], act)


@hand("番号を振り直す", says=None)
def numbering_restarted(desk: Desk, random: Random) -> Edit | None:
    found = [p for p in items(desk) if desk.style(p) == "list number" and desk.style(p.getprevious()) == "list number"]
    p = pick(random, found)
    if p is None or "word/numbering.xml" not in desk.parts:
        return None

    def act(desk: Desk, p: Element) -> None:
        numbering = desk.tree("word/numbering.xml")
        style = next(
            s
            for s in desk.tree(STYLES).iter(q("style"))
            if s.get(q("styleId")) == p.find(f"{q('pPr')}/{q('pStyle')}").get(q("val"))
        )
        of_style = style.find(f"{q('pPr')}/{q('numPr')}")
        level = of_style.find(q("ilvl"))
        level = level.get(q("val")) if level is not None else "0"
        old = next(
            n for n in numbering.findall(q("num")) if n.get(q("numId")) == of_style.find(q("numId")).get(q("val"))
        )
        id = max(int(n.get(q("numId"))) for n in numbering.findall(q("num"))) + 1
        restart = f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="1"/></w:lvlOverride>'
        abstract = old.find(q("abstractNumId")).get(q("val"))
        old.addnext(made(f'<w:num w:numId="{id}"><w:abstractNumId w:val="{abstract}"/>{restart}</w:num>'))
        set_out(p, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{id}"/></w:numPr>')

    return edit(desk, [p], act)


@hand("書式だけをコピーする", says=False)
def look_copied(desk: Desk, random: Random) -> Edit | None:
    cell = pick(random, cells(desk))
    if cell is None:
        return None

    def act(desk: Desk, row: Element, p: Element) -> None:
        for node in p.iter(q("r")):
            dressed(node, "<w:i/>")

    return edit(desk, [cell.getparent(), cell.find(q("p"))], act)


@hand("言語の違う語を打つ")
def foreign_typed(desk: Desk, random: Random) -> Edit | None:
    p, new = pick(random, sentences(desk)), f"SOC {fresh(random)}"
    if p is None:
        return None
    word = run(new, made('<w:rPr><w:lang w:val="en-GB"/></w:rPr>'))
    from hand_words import put

    at = random.randrange(1, len(letters(p)))
    return edit(desk, [p], lambda desk, p: put(p, at, word), [new])
