"""Hand edits with Word's review tools: comments, and tracked changes of staff's own."""

from __future__ import annotations

from random import Random

from hand_blocks import copy, like
from hand_desk import (
    WORDML,
    Desk,
    Element,
    W,
    fresh,
    isolated,
    items,
    letters,
    local,
    made,
    q,
    retype,
    rows,
    run,
    said,
    sentence,
    sentences,
)
from hand_looks import set_out
from hand_model import Edit, edit, hand, pick
from hand_tables import emptied, table_of
from hand_words import put

DAY = "2026-12-24T10:00:00Z"
AUTHOR = "総務 山田"


def tracked(desk: Desk, kind: str) -> Element:
    """Return the mark of a tracked change by staff."""
    return made(f'<w:{kind} w:id="{desk.fresh_id()}" w:author="{AUTHOR}" w:date="{DAY}"/>')


def mark_paragraph(desk: Desk, p: Element, kind: str) -> None:
    """Mark the end of a paragraph as inserted or deleted."""
    set_out(p, "<w:rPr/>")
    p.find(f"{q('pPr')}/{q('rPr')}").append(tracked(desk, kind))


def mark_runs(desk: Desk, runs: list[Element], kind: str) -> None:
    """Put each run into a tracked change."""
    for node in runs:
        mark = tracked(desk, kind)
        node.addprevious(mark)
        mark.append(node)
        if kind in ("del", "moveFrom"):
            for words in node.iter(q("t")) if kind == "del" else ():
                words.tag = q("delText")
            for code in node.iter(q("instrText")) if kind == "del" else ():
                code.tag = q("delInstrText")


def runs_of(p: Element) -> list[Element]:
    return p.findall(q("r"))


def whole(p: Element) -> bool:
    """Tell whether a paragraph is made of runs and nothing else but bookmarks."""
    return all(local(child) in ("pPr", "r", "bookmarkStart", "bookmarkEnd") for child in p)


@hand("変更履歴：語を足す")
def word_inserted(desk: Desk, random: Random) -> Edit | None:
    p, new = pick(random, sentences(desk)), fresh(random)
    if p is None:
        return None
    at = random.randrange(1, len(letters(p)))

    def act(desk: Desk, p: Element) -> None:
        mark = tracked(desk, "ins")
        mark.append(run(new))
        put(p, at, mark)

    return edit(desk, [p], act, [new])


@hand("変更履歴：語を消す")
def word_deleted(desk: Desk, random: Random) -> Edit | None:
    p = pick(random, sentences(desk))
    if p is None:
        return None
    start = random.randrange(len(letters(p)) - 3)
    end = start + random.randrange(1, 4)
    return edit(desk, [p], lambda desk, p: mark_runs(desk, isolated(p, start, end), "del"))


@hand("変更履歴：語を直す")
def word_replaced(desk: Desk, random: Random) -> Edit | None:
    p, new = pick(random, sentences(desk)), fresh(random)
    if p is None:
        return None
    start = random.randrange(len(letters(p)) - 3)

    def act(desk: Desk, p: Element) -> None:
        old = isolated(p, start, start + 2)
        mark_runs(desk, old, "del")
        mark = tracked(desk, "ins")
        mark.append(run(new, old[-1].find(q("rPr"))))
        old[-1].getparent().addnext(mark)

    return edit(desk, [p], act, [new])


@hand("変更履歴：項を足す")
def item_inserted_tracked(desk: Desk, random: Random) -> Edit | None:
    p, new = pick(random, items(desk)), sentence(random)
    if p is None:
        return None

    def act(desk: Desk, p: Element) -> None:
        paragraph = like(p, new)
        p.addnext(paragraph)
        mark_paragraph(desk, paragraph, "ins")
        mark_runs(desk, runs_of(paragraph), "ins")

    return edit(desk, [p], act, [new])


@hand("変更履歴：項を消す")
def item_deleted_tracked(desk: Desk, random: Random) -> Edit | None:
    p = pick(random, [p for p in items(desk) if whole(p)])
    if p is None:
        return None

    def act(desk: Desk, p: Element) -> None:
        mark_paragraph(desk, p, "del")
        mark_runs(desk, runs_of(p), "del")

    return edit(desk, [p], act)


@hand("変更履歴：項を動かす")
def item_moved_tracked(desk: Desk, random: Random) -> Edit | None:
    found = [p for p in items(desk) if whole(p) and p.find(q("bookmarkStart")) is None]
    if len(found) < 4:
        return None
    p, to = random.sample(found, 2)
    if to is p.getprevious() or to is p.getnext():
        return None

    def act(desk: Desk, p: Element, to: Element) -> None:
        twin = copy(p)
        to.addnext(twin)
        for paragraph, kind in ((p, "moveFrom"), (twin, "moveTo")):
            mark_paragraph(desk, paragraph, kind)
            mark_runs(desk, runs_of(paragraph), kind)
            id = desk.fresh_id()
            first = paragraph[1]
            who = f'w:id="{id}" w:name="move{id // 10}" w:author="{AUTHOR}" w:date="{DAY}"'
            first.addprevious(made(f"<w:{kind}RangeStart {who}/>"))
            paragraph.append(made(f'<w:{kind}RangeEnd w:id="{id}"/>'))

    return edit(desk, [p, to], act)


@hand("変更履歴：行を足す")
def row_inserted_tracked(desk: Desk, random: Random) -> Edit | None:
    row, new = pick(random, rows(desk)), fresh(random)
    if row is None:
        return None

    def act(desk: Desk, row: Element) -> None:
        line = emptied(row, new)
        row.addnext(line)
        mark_row(desk, line, "ins")
        for p in line.iter(q("p")):
            mark_runs(desk, runs_of(p), "ins")

    return edit(desk, [row], act, [new])


def mark_row(desk: Desk, row: Element, kind: str) -> None:
    properties = row.find(q("trPr"))
    if properties is None:
        properties = made("<w:trPr/>")
        row.insert(0, properties)
    properties.append(tracked(desk, kind))


@hand("変更履歴：行を消す")
def row_deleted_tracked(desk: Desk, random: Random) -> Edit | None:
    found = [row for row in rows(desk) if len(table_of(row)) > 4 and all(map(whole, row.iter(q("p"))))]
    row = pick(random, found)
    if row is None:
        return None

    def act(desk: Desk, row: Element) -> None:
        mark_row(desk, row, "del")
        for p in row.iter(q("p")):
            mark_runs(desk, runs_of(p), "del")

    return edit(desk, [row], act)


@hand("変更履歴：太字にする", says=False)
def formatted_tracked(desk: Desk, random: Random) -> Edit | None:
    p = pick(random, sentences(desk))
    if p is None:
        return None
    start = random.randrange(len(letters(p)) - 3)

    def act(desk: Desk, p: Element) -> None:
        for node in isolated(p, start, start + 2):
            former = node.find(q("rPr"))
            look = copy(former) if former is not None else made("<w:rPr/>")
            if former is None:
                former = made("<w:rPr/>")
                node.insert(0, former)
            from hand_looks import dressed

            dressed(node, "<w:b/>")
            change = tracked(desk, "rPrChange")
            change.append(look)
            node.find(q("rPr")).append(change)

    return edit(desk, [p], act)


@hand("変更履歴：様式を変える", says=False)
def style_changed_tracked(desk: Desk, random: Random) -> Edit | None:
    p = pick(random, items(desk))
    if p is None:
        return None

    def act(desk: Desk, p: Element) -> None:
        former = copy(p.find(q("pPr")))
        for mark in former.findall(q("rPr")) + former.findall(q("sectPr")) + former.findall(q("pPrChange")):
            former.remove(mark)
        set_out(p, '<w:jc w:val="right"/>')
        change = tracked(desk, "pPrChange")
        change.append(former)
        p.find(q("pPr")).append(change)

    return edit(desk, [p], act)


@hand("コメントを付ける", says=False)
def commented(desk: Desk, random: Random) -> Edit | None:
    p, new = pick(random, sentences(desk)), fresh(random)
    if p is None:
        return None
    start = random.randrange(len(letters(p)) - 3)

    def act(desk: Desk, p: Element) -> None:
        existing = desk.related("comments")
        name = existing[0] if existing else "word/comments.xml"
        if not existing:
            empty = f'<?xml version="1.0" encoding="UTF-8"?><w:comments xmlns:w="{W}"/>'.encode()
            desk.add_part(name, empty, f"{WORDML}.comments+xml", "comments")
        comments = desk.tree(name)
        id = max((int(c.get(q("id"))) for c in comments), default=-1) + 1
        who = f'w:id="{id}" w:author="{AUTHOR}" w:date="{DAY}" w:initials="山"'
        comments.append(made(f"<w:comment {who}><w:p><w:r><w:t>{new}か確認</w:t></w:r></w:p></w:comment>"))
        runs = isolated(p, start, start + 3)
        runs[0].addprevious(made(f'<w:commentRangeStart w:id="{id}"/>'))
        reference = made(f'<w:r><w:commentReference w:id="{id}"/></w:r>')
        runs[-1].addnext(reference)
        reference.addprevious(made(f'<w:commentRangeEnd w:id="{id}"/>'))

    return edit(desk, [p], act)


@hand("前に付けた変更履歴の中に打つ")
def typed_in_insertion(desk: Desk, random: Random) -> Edit | None:
    p, new, more = pick(random, sentences(desk)), fresh(random), fresh(random)
    if p is None:
        return None
    at = random.randrange(1, len(letters(p)))

    def act(desk: Desk, p: Element) -> None:
        mark = tracked(desk, "ins")
        mark.append(run(new))
        other = tracked(desk, "del")
        other.append(made(f"<w:r><w:delText>{more}</w:delText></w:r>"))
        mark.append(other)
        put(p, at, mark)

    return edit(desk, [p], act, [new])


@hand("変更履歴：項をつなぐ")
def items_joined_tracked(desk: Desk, random: Random) -> Edit | None:
    found = [p for p in items(desk) if local(p.getnext()) == "p" and desk.style(p.getnext()) == desk.style(p)]
    p = pick(random, found)
    return edit(desk, [p, p.getnext()], lambda desk, p, _: mark_paragraph(desk, p, "del")) if p is not None else None


@hand("見出しと同じ文を打つ")
def heading_echoed(desk: Desk, random: Random) -> Edit | None:
    found = [p for p in sentences(desk) if letters(p)]
    p, other = pick(random, found), pick(random, found)
    if p is None or other is None:
        return None
    text = said(other)
    return edit(desk, [p], lambda desk, p: retype(p, len(letters(p)), len(letters(p)), text))
