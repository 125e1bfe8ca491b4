"""Hand edits of whole paragraphs and sections: typed, taken out, moved, divided, joined."""

from __future__ import annotations

from random import Random

from hand_desk import (
    Desk,
    Element,
    cut,
    flowing,
    fresh,
    is_heading,
    items,
    letters,
    local,
    made,
    plain,
    q,
    run,
    said,
    section,
    sections,
    sentence,
    sentences,
)
from hand_model import Edit, edit, hand, pick
from lxml import etree


def copy(node: Element) -> Element:
    return etree.fromstring(etree.tostring(node))


def like(p: Element, text: str, bookmarks: bool = False) -> Element:
    """Return a paragraph that looks as `p` and says `text`: what Enter and typing make of it."""
    new = etree.Element(q("p"))
    properties = p.find(q("pPr"))
    if properties is not None:
        new.append(copy(properties))
        # Not of the next paragraph: sections, page breaks, and marks of tracked changes, which Word gives anew.
        once = ("sectPr", "pageBreakBefore", "pPrChange", "ins", "del", "moveFrom", "moveTo", "rPrChange")
        for gone in [node for node in new.iter() if local(node) in once]:
            gone.getparent().remove(gone)
    look = next((node.find(q("rPr")) for node in p.iter(q("r")) if plain(p)), None)
    if text:
        new.append(run(text, look if look is not None and look.find(q("rStyle")) is None else None))
    return new


def after(node: Element | None, desk: Desk, new: list[str], added: tuple[str, ...]) -> Edit | None:
    """Return the edit that types paragraphs like `node` behind it."""
    if node is None:
        return None

    def act(desk: Desk, node: Element) -> None:
        for text in reversed(new):
            node.addnext(like(node, text))

    return edit(desk, [node], act, added)


@hand("項を足す")
def item_inserted(desk: Desk, random: Random) -> Edit | None:
    new = sentence(random)
    return after(pick(random, items(desk)), desk, [new], (new,))


@hand("項を続けて三つ足す")
def items_inserted(desk: Desk, random: Random) -> Edit | None:
    new = [sentence(random) for _ in range(3)]
    return after(pick(random, items(desk)), desk, new, tuple(new))


@hand("空の段落を入れる", says=None)
def empty_inserted(desk: Desk, random: Random) -> Edit | None:
    return after(pick(random, sentences(desk)), desk, ["", ""], ())


@hand("段落を写して貼る")
def item_copied(desk: Desk, random: Random) -> Edit | None:
    p = pick(random, items(desk))
    return after(p, desk, [plain(p)], ()) if p is not None else None


@hand("項を消す")
def item_deleted(desk: Desk, random: Random) -> Edit | None:
    p = pick(random, items(desk))
    return edit(desk, [p], lambda desk, p: p.getparent().remove(p), gone=[said(p)]) if p is not None else None


@hand("項を動かす")
def item_moved(desk: Desk, random: Random) -> Edit | None:
    found = items(desk)
    if len(found) < 4:
        return None
    p, to = random.sample(found, 2)
    if to.getnext() is p or p.getnext() is to:
        return None
    return edit(desk, [p, to], lambda desk, p, to: to.addnext(p))


@hand("項を分ける（Enter）")
def item_split(desk: Desk, random: Random) -> Edit | None:
    p = pick(random, [p for p in items(desk) if len(letters(p)) == len(said(p)) > 20])
    if p is None:
        return None
    at = random.randrange(5, len(letters(p)) - 5)

    def act(desk: Desk, p: Element) -> None:
        second = cut(p, at)
        new = like(p, "")
        found = [second] if second is not None else []
        if second is None:
            found = [letters(p)[at].words.getparent()]
        new.extend([*found, *list(found[0].itersiblings())])
        p.addnext(new)

    return edit(desk, [p], act)


@hand("項をつなぐ（BackSpace）")
def items_joined(desk: Desk, random: Random) -> Edit | None:
    found = [p for p in items(desk) if local(p.getnext()) == "p" and desk.style(p.getnext()) == desk.style(p)]
    p = pick(random, found)
    if p is None:
        return None

    def act(desk: Desk, p: Element, second: Element) -> None:
        p.extend([child for child in second if local(child) != "pPr"])
        second.getparent().remove(second)

    return edit(desk, [p, p.getnext()], act)


@hand("節を足す")
def section_inserted(desk: Desk, random: Random) -> Edit | None:
    heading = pick(random, sections(desk))
    if heading is None:
        return None
    title, texts = fresh(random), [sentence(random) for _ in range(3)]

    def act(desk: Desk, heading: Element, last: Element | None = None) -> None:
        blocks = section(desk, heading)
        pattern = next((p for p in blocks[1:] if local(p) == "p" and plain(p)), blocks[0])
        for new in reversed([like(heading, title), *(like(pattern, text) for text in texts)]):
            blocks[-1].addnext(new)

    last = section(desk, heading)[-1]
    return edit(desk, [heading] if last is heading else [heading, last], act, [title, *texts])


def ends(desk: Desk, heading: Element) -> list[Element]:
    """Return all blocks of a section and the one behind it: where they are the same, the section is."""
    blocks = section(desk, heading)
    behind = blocks[-1].getnext()
    return [*blocks, behind] if behind is not None and local(behind) in ("p", "tbl") else blocks


@hand("節を消す")
def section_deleted(desk: Desk, random: Random) -> Edit | None:
    heading = pick(random, sections(desk))
    if heading is None:
        return None
    gone = [said(node) for node in section(desk, heading) if local(node) == "p"]

    def act(desk: Desk, heading: Element, *_: Element) -> None:
        for node in section(desk, heading):
            node.getparent().remove(node)

    return edit(desk, ends(desk, heading), act, gone=gone)


@hand("節を動かす")
def section_moved(desk: Desk, random: Random) -> Edit | None:
    found = sections(desk)
    if len(found) < 3:
        return None
    heading, to = random.sample(found, 2)
    if section(desk, heading)[-1].getnext() is to or section(desk, to)[-1].getnext() is heading:
        return None

    def act(desk: Desk, to: Element, heading: Element, *_: Element) -> None:
        blocks = section(desk, heading)
        end = section(desk, to)[-1]
        for node in reversed(blocks):
            end.addnext(node)

    last = section(desk, to)[-1]
    where = [to, *ends(desk, heading)] if last is to else [to, *ends(desk, heading), last]
    return edit(desk, where, act)


@hand("節を分ける")
def section_split(desk: Desk, random: Random) -> Edit | None:
    within = [p for p in items(desk) if local(p.getprevious()) == "p" and not is_heading(desk, p.getprevious())]
    heading = pick(random, sections(desk))
    p = pick(random, within) if heading is not None else None
    if p is None:
        return None
    title = fresh(random)
    return edit(desk, [p, heading], lambda desk, p, heading: p.addprevious(like(heading, title)), [title])


@hand("節をつなぐ（見出しを消す）")
def sections_joined(desk: Desk, random: Random) -> Edit | None:
    heading = pick(random, sections(desk)[1:])
    return (
        edit(desk, [heading], lambda desk, h: h.getparent().remove(h), gone=[said(heading)])
        if heading is not None
        else None
    )


@hand("見出しを普通の文にする")
def heading_lowered(desk: Desk, random: Random) -> Edit | None:
    heading = pick(random, sections(desk))
    pattern = pick(random, items(desk))
    if heading is None or pattern is None:
        return None

    def act(desk: Desk, heading: Element, pattern: Element) -> None:
        style = heading.find(f"{q('pPr')}/{q('pStyle')}")
        style.set(q("val"), pattern.find(f"{q('pPr')}/{q('pStyle')}").get(q("val")))

    return edit(desk, [heading, pattern], act)


@hand("改ページを入れる", says=False)
def page_broken(desk: Desk, random: Random) -> Edit | None:
    p = pick(random, sentences(desk))
    broken = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>'
    return edit(desk, [p], lambda desk, p: p.addprevious(made(broken))) if p is not None else None


@hand("段落の前で改ページする", says=False)
def page_before(desk: Desk, random: Random) -> Edit | None:
    heading = pick(random, [p for p in flowing(desk) if is_heading(desk, p)])
    if heading is None:
        return None

    def act(desk: Desk, heading: Element) -> None:
        heading.find(f"{q('pPr')}/{q('pStyle')}").addnext(made("<w:pageBreakBefore/>"))

    return edit(desk, [heading], act)


@hand("文末に段落を足す")
def end_written(desk: Desk, random: Random) -> Edit | None:
    last = next((node for node in reversed(desk.body) if local(node) in ("p", "tbl")), None)
    new = sentence(random)
    if last is None:
        return None
    return edit(desk, [last], lambda desk, last: last.addnext(made(f"<w:p><w:r><w:t>{new}</w:t></w:r></w:p>")), [new])


@hand("文頭に段落を足す")
def beginning_written(desk: Desk, random: Random) -> Edit | None:
    first, new = desk.body[0], sentence(random)
    if local(first) not in ("p", "tbl"):
        return None
    return edit(desk, [first], lambda desk, p: p.addprevious(made(f"<w:p><w:r><w:t>{new}</w:t></w:r></w:p>")), [new])
