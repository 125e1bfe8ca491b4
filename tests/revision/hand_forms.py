"""Hand edits of forms: controls filled in, blank fields written into, dates and versions typed."""

from __future__ import annotations

import re
from random import Random

from hand_desk import (
    Desk,
    Element,
    fresh,
    isolated,
    letters,
    local,
    made,
    plain,
    q,
    retype,
    rows,
    run,
    said,
)
from hand_model import Edit, edit, hand, pick

CHECK = "{http://schemas.microsoft.com/office/word/2010/wordml}"
DATE = re.compile(r"[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日")


def controls(desk: Desk, kind: str) -> list[Element]:
    """Return the controls of a kind that show their prompt."""
    found = (node for node in desk.body.iter(q("sdt")) if local(node.getparent()) == "p")
    return [node for node in found if any(local(child) == kind for child in node.find(q("sdtPr")))]


def filled(desk: Desk, random: Random, kind: str, text: str, added: str = "") -> Edit | None:
    """Return the edit that fills a control of a kind with `text`."""
    control = pick(random, controls(desk, kind))
    if control is None:
        return None
    p = control.getparent()
    number = [node for node in p if local(node) == "sdt"].index(control)

    def act(desk: Desk, p: Element) -> None:
        fill([node for node in p if local(node) == "sdt"][number], text)

    return edit(desk, [p], act, [added] if added else [])


def fill(control: Element, text: str) -> None:
    prompt = control.find(f"{q('sdtPr')}/{q('showingPlcHdr')}")
    if prompt is not None:
        prompt.getparent().remove(prompt)
    content = control.find(q("sdtContent"))
    for child in list(content):
        content.remove(child)
    content.append(run(text))


@hand("日付の欄に入れる", says=False)
def date_filled(desk: Desk, random: Random) -> Edit | None:
    return filled(desk, random, "date", f"2027年{random.randrange(1, 12)}月{random.randrange(1, 28)}日")


@hand("選択肢を選ぶ", says=False)
def choice_made(desk: Desk, random: Random) -> Edit | None:
    return filled(desk, random, "dropDownList", fresh(random))


@hand("チェックを入れる", says=False)
def box_checked(desk: Desk, random: Random) -> Edit | None:
    control = pick(random, controls(desk, "checkbox"))
    if control is None:
        return None
    p = control.getparent()
    number = [node for node in p if local(node) == "sdt"].index(control)

    def act(desk: Desk, p: Element) -> None:
        box = [node for node in p if local(node) == "sdt"][number]
        next(box.iter(f"{CHECK}checked")).set(f"{CHECK}val", "1")
        next(box.find(q("sdtContent")).iter(q("t"))).text = "☑"

    return edit(desk, [p], act)


@hand("文字の欄を作って書く")
def text_control(desk: Desk, random: Random) -> Edit | None:
    p, new = pick(random, blanks(desk)), fresh(random)
    if p is None:
        return None
    own = '<w:sdtPr><w:alias w:val="氏名"/><w:text/></w:sdtPr>'
    xml = f"<w:sdt>{own}<w:sdtContent><w:r><w:t>{new}</w:t></w:r></w:sdtContent></w:sdt>"
    return edit(desk, [p], lambda desk, p: p.append(made(xml)), [new])


@hand("欄を消して文字にする")
def control_removed(desk: Desk, random: Random) -> Edit | None:
    control, new = pick(random, controls(desk, "date") + controls(desk, "dropDownList")), fresh(random)
    if control is None:
        return None
    p = control.getparent()

    def act(desk: Desk, p: Element) -> None:
        first = next(node for node in p if local(node) == "sdt")
        first.addprevious(run(new))
        p.remove(first)

    return edit(desk, [p], act, [new])


def blanks(desk: Desk) -> list[Element]:
    """Return the empty paragraphs in the cells of tables: where a form is written on."""
    return [
        p for p in desk.body.iter(q("p")) if local(p.getparent()) == "tc" and not said(p) and p.find(q("sdt")) is None
    ]


@hand("空の欄に書く")
def blank_written(desk: Desk, random: Random) -> Edit | None:
    p, new = pick(random, blanks(desk)), fresh(random)
    return edit(desk, [p], lambda desk, p: p.append(run(new)), [new]) if p is not None else None


@hand("空の行をいくつも埋める")
def form_written(desk: Desk, random: Random) -> Edit | None:
    found = blanks(desk)
    chosen = [found[n] for n in sorted(random.sample(range(len(found)), min(5, len(found))))]
    words = [fresh(random) for _ in chosen]
    if not chosen:
        return None

    def act(desk: Desk, *found: Element) -> None:
        for p, word in zip(found, words, strict=True):
            p.append(run(word))

    return edit(desk, chosen, act, words)


def dates(desk: Desk) -> list[Element]:
    found = [p for row in rows(desk) for p in row.iter(q("p"))]
    return [p for p in found if DATE.search(plain(p))]


@hand("改訂日を打つ")
def date_typed(desk: Desk, random: Random) -> Edit | None:
    found = [p for p in desk.body.iter(q("p")) if DATE.search(plain(p)) and local(p.getparent()) in ("tc", "body")]
    p = pick(random, found)
    if p is None:
        return None
    match = DATE.search(plain(p))
    assert match is not None
    new = f"2027年{random.randrange(1, 12)}月{random.randrange(1, 28)}日"
    return edit(desk, [p], lambda desk, p: retype(p, *match.span(), new))


@hand("改訂履歴に版の行を足す")
def history_row(desk: Desk, random: Random) -> Edit | None:
    from hand_tables import emptied

    tables = [t for t in desk.body.iter(q("tbl")) if said(next(t.iter(q("tr")))).startswith("版日付")]
    new = fresh(random)
    if not tables:
        return None

    def act(desk: Desk, row: Element) -> None:
        made_row = emptied(row, "1.1")
        second, third = made_row.findall(q("tc"))[1:3]
        second.find(q("p")).append(run("2027年4月1日"))
        third.find(q("p")).append(run(new))
        row.addnext(made_row)

    return edit(desk, [tables[-1].findall(q("tr"))[-1]], act, [new])


@hand("要らない語に取消線を引く", says=False)
def struck(desk: Desk, random: Random) -> Edit | None:
    from hand_looks import formatted

    return formatted(desk, random, "<w:strike/>")


@hand("丸で囲む（囲み線）", says=False)
def framed(desk: Desk, random: Random) -> Edit | None:
    found = [p for row in rows(desk) for p in row.iter(q("p")) if len(letters(p)) >= 2]
    p = pick(random, found)
    if p is None:
        return None

    def act(desk: Desk, p: Element) -> None:
        from hand_looks import dressed

        for node in isolated(p, 0, 1):
            dressed(node, '<w:bdr w:val="single" w:sz="4" w:space="0" w:color="auto"/>')

    return edit(desk, [p], act)
