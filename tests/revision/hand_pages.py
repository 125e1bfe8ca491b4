"""Hand edits of pages and of the file: headers, sections, pictures, notes, boxes, settings."""

from __future__ import annotations

import base64
from random import Random

from hand_desk import (
    TYPES,
    WORDML,
    Desk,
    Element,
    W,
    flowing,
    fresh,
    letters,
    local,
    made,
    plain,
    q,
    retype,
    said,
    sentences,
)
from hand_looks import dressed, set_out
from hand_model import Edit, edit, hand, pick
from hand_words import put

PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
SETTINGS = "word/settings.xml"


def margin_edit(desk: Desk, random: Random, kind: str, start: bool) -> Edit | None:
    part = pick(random, sorted(desk.related(kind)))
    found = list(desk.tree(part).iter(q("p"))) if part else []
    p, new = pick(random, found), fresh(random)
    if p is None or part is None:
        return None

    def act(desk: Desk, p: Element) -> None:
        retype(p, 0, len(letters(p)) if start else 0, new)

    return edit(desk, [p], act, [new], part=part)


@hand("ヘッダーを打ち直す")
def header_retyped(desk: Desk, random: Random) -> Edit | None:
    return margin_edit(desk, random, "header", True)


@hand("ヘッダーに語を足す")
def header_changed(desk: Desk, random: Random) -> Edit | None:
    return margin_edit(desk, random, "header", False)


@hand("フッターに語を足す")
def footer_changed(desk: Desk, random: Random) -> Edit | None:
    return margin_edit(desk, random, "footer", False)


@hand("ヘッダーの版を打つ")
def version_typed(desk: Desk, random: Random) -> Edit | None:
    for part in sorted(desk.related("header")):
        for p in desk.tree(part).iter(q("p")):
            at = plain(p).find("1.0版")
            if at >= 0:
                return edit(desk, [p], lambda desk, p: retype(p, at, at + 3, "1.1"), part=part)  # noqa: B023
    return None


def note(name: str, kind: str) -> None:
    """Enter the hand that adds a note of a kind."""

    @hand(name)
    def noted(desk: Desk, random: Random) -> Edit | None:
        p, new = pick(random, sentences(desk)), fresh(random)
        if p is None:
            return None
        at = random.randrange(1, len(letters(p)))

        def act(desk: Desk, p: Element) -> None:
            put(p, at, made(f'<w:r><w:{kind}Reference w:id="{add_note(desk, kind, new)}"/></w:r>'))

        return edit(desk, [p], act)


def add_note(desk: Desk, kind: str, text: str) -> int:
    name = f"word/{kind}s.xml"
    if name not in desk.parts:
        line = '<w:{0} w:type="{1}" w:id="{2}"><w:p><w:r><w:{1}/></w:r></w:p></w:{0}>'
        both = line.format(kind, "separator", -1) + line.format(kind, "continuationSeparator", 0)
        desk.add_part(
            name, f'<w:{kind}s xmlns:w="{W}">{both}</w:{kind}s>'.encode(), f"{WORDML}.{kind}s+xml", f"{kind}s"
        )
    notes = desk.tree(name)
    id = max(int(node.get(q("id"))) for node in notes) + 1
    words = f"<w:p><w:r><w:{kind}Ref/></w:r><w:r><w:t>{text}</w:t></w:r></w:p>"
    notes.append(made(f'<w:{kind} w:id="{id}">{words}</w:{kind}>'))
    return id


note("脚注を付ける", "footnote")
note("文末脚注を付ける", "endnote")


@hand("図を入れる")
def picture_put(desk: Desk, random: Random) -> Edit | None:
    p = pick(random, sentences(desk))
    if p is None:
        return None

    def act(desk: Desk, p: Element) -> None:
        types = desk.tree("[Content_Types].xml")
        if not [node for node in types if node.get("Extension") == "png"]:
            types.insert(0, types.makeelement(f"{{{TYPES}}}Default", {"Extension": "png", "ContentType": "image/png"}))
        desk.parts["word/media/hand.png"] = PIXEL
        p.addnext(made(f"<w:p><w:r>{picture(desk, desk.relate('image', 'media/hand.png'))}</w:r></w:p>"))

    return edit(desk, [p], act)


def picture(desk: Desk, link: str) -> str:
    id = desk.fresh_id() + 500
    size = '<wp:extent cx="360000" cy="360000"/>'
    name = f'<wp:docPr id="{id}" name="図 {id}" descr="印影"/>'
    space = "http://schemas.openxmlformats.org/drawingml/2006/picture"
    fill = f'<pic:blipFill><a:blip r:embed="{link}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
    shape = (
        '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
    )
    own = '<pic:nvPicPr><pic:cNvPr id="0" name="hand.png"/><pic:cNvPicPr/></pic:nvPicPr>'
    graphic = (
        f'<a:graphic><a:graphicData uri="{space}"><pic:pic>{own}{fill}{shape}</pic:pic></a:graphicData></a:graphic>'
    )
    return f"<w:drawing><wp:inline>{size}{name}{graphic}</wp:inline></w:drawing>"


@hand("文字の箱（テキストボックス）を置く")
def box_put(desk: Desk, random: Random) -> Edit | None:
    p, new = pick(random, sentences(desk)), fresh(random)
    if p is None:
        return None
    text = f"<v:textbox><w:txbxContent><w:p><w:r><w:t>{new}</w:t></w:r></w:p></w:txbxContent></v:textbox>"
    shape = f'<w:pict><v:shape id="hand1" style="width:120pt;height:40pt">{text}</v:shape></w:pict>'
    return edit(desk, [p], lambda desk, p: p.append(made(f"<w:r>{shape}</w:r>")), [new])


@hand("横向きの節にする", says=False)
def turned(desk: Desk, random: Random) -> Edit | None:
    p = pick(random, [p for p in sentences(desk) if p.find(f"{q('pPr')}/{q('sectPr')}") is None])
    if p is None:
        return None

    def act(desk: Desk, p: Element) -> None:
        from hand_blocks import copy

        last = copy(desk.body.find(q("sectPr")))
        set_out(p, "<w:sectPr/>")
        properties = p.find(q("pPr"))
        properties.replace(properties.find(q("sectPr")), last)
        size = last.find(q("pgSz"))
        size.set(q("w"), "16838"), size.set(q("h"), "11906"), size.set(q("orient"), "landscape")

    return edit(desk, [p], act)


@hand("余白を変える", says=False)
def margins_changed(desk: Desk, random: Random) -> Edit | None:
    def act(desk: Desk) -> None:
        desk.body.find(q("sectPr")).find(q("pgMar")).set(q("left"), "1134")

    return edit(desk, [], act)


@hand("ページ番号を途中から始める", says=False)
def pages_restarted(desk: Desk, random: Random) -> Edit | None:
    def act(desk: Desk) -> None:
        desk.body.find(q("sectPr")).find(q("pgMar")).addnext(made('<w:pgNumType w:start="5"/>'))

    return edit(desk, [], act) if next(desk.body.iter(q("pgNumType")), None) is None else None


@hand("編集を制限する", says=False)
def protected(desk: Desk, random: Random) -> Edit | None:
    if SETTINGS not in desk.parts or next(desk.tree(SETTINGS).iter(q("documentProtection")), None) is not None:
        return None

    def act(desk: Desk) -> None:
        settings = desk.tree(SETTINGS)
        # What stands before it in the standard's order.
        early = ("writeProtection", "view", "zoom", "mirrorMargins", "bordersDoNotSurroundHeader",
                 "bordersDoNotSurroundFooter", "proofState", "linkStyles", "trackRevisions")  # fmt: skip
        place = sum(1 for child in settings if local(child) in early)
        settings.insert(place, made('<w:documentProtection w:edit="comments" w:enforcement="0"/>'))

    return edit(desk, [], act)


@hand("文書のプロパティを変える", says=False, touches=False)
def properties_changed(desk: Desk, random: Random) -> Edit | None:
    name = "docProps/core.xml"
    new = fresh(random)
    if name not in desk.parts:
        return None

    def act(desk: Desk) -> None:
        title = next((node for node in desk.tree(name) if local(node) == "title"), None)
        if title is not None:
            title.text = new

    return edit(desk, [], act)


@hand("しおりを付ける", says=False)
def bookmark_put(desk: Desk, random: Random) -> Edit | None:
    p, new = pick(random, sentences(desk)), fresh(random)
    if p is None:
        return None

    def act(desk: Desk, p: Element) -> None:
        id = desk.fresh_id()
        p.insert(1, made(f'<w:bookmarkStart w:id="{id}" w:name="{new}"/>'))
        p.append(made(f'<w:bookmarkEnd w:id="{id}"/>'))

    return edit(desk, [p], act)


@hand("段落番号の付いた参照を入れる")
def reference_put(desk: Desk, random: Random) -> Edit | None:
    marked = [p for p in flowing(desk) if p.find(q("bookmarkStart")) is not None]
    p, to = pick(random, sentences(desk)), pick(random, marked)
    if p is None or to is None:
        return None
    name = to.find(q("bookmarkStart")).get(q("name"))
    at = random.randrange(1, len(letters(p)))

    def act(desk: Desk, p: Element) -> None:
        put(p, at, made(f'<w:fldSimple w:instr=" REF {name} \\r \\h "><w:r><w:t>3.1</w:t></w:r></w:fldSimple>'))

    return edit(desk, [p], act)


@hand("目次を手で直す", says=None)
def contents_edited(desk: Desk, random: Random) -> Edit | None:
    lines = [p for node in desk.body if local(node) == "sdt" for p in node.iter(q("p")) if said(p)]
    p, new = pick(random, lines), fresh(random)
    if p is None:
        return None

    def act(desk: Desk, p: Element) -> None:
        words = next(node for node in p.iter(q("t")))
        words.text = f"{words.text}{new}"

    return edit(desk, [p], act)


@hand("フィールドを更新する（F9）", says=False)
def fields_updated(desk: Desk, random: Random) -> Edit | None:
    from hand_words import fields, with_reference

    p = pick(random, with_reference(desk))
    if p is None:
        return None

    def act(desk: Desk, p: Element) -> None:
        for node in fields(p)[0]:
            for words in node.iter(q("t")):
                words.text = "9.9"

    return edit(desk, [p], act)


@hand("透かしの字をヘッダーに置く")
def watermark(desk: Desk, random: Random) -> Edit | None:
    part = pick(random, sorted(desk.related("header")))
    if part is None:
        return None
    shape = (
        '<w:pict><v:shape id="PowerPlusWaterMarkObject1" style="position:absolute;width:400pt;height:100pt">'
        '<v:textpath string="写し"/></v:shape></w:pict>'
    )
    p = next(desk.tree(part).iter(q("p")))
    return edit(desk, [p], lambda desk, p: p.append(made(f"<w:r>{shape}</w:r>")), part=part)


@hand("全体を太字にする", says=False)
def all_bold(desk: Desk, random: Random) -> Edit | None:
    p = pick(random, sentences(desk))
    if p is None:
        return None

    def act(desk: Desk, p: Element) -> None:
        for node in p.findall(q("r")):
            dressed(node, "<w:b/>")

    return edit(desk, [p], act)
