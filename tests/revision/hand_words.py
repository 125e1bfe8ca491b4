"""Hand edits within a line: words, sentences, marks and signs typed, changed and taken out."""

from __future__ import annotations

import re
from collections import Counter
from random import Random

from hand_desk import (
    Desk,
    Element,
    R,
    flowing,
    fresh,
    is_heading,
    isolated,
    letters,
    local,
    made,
    plain,
    q,
    retype,
    run,
    said,
    sentence,
    sentences,
)
from hand_model import Edit, edit, hand, pick

KANJI = re.compile(r"[一-鿿々]{2,}")
DIGITS = re.compile(r"[0-9０-９]+")
ROLES = ("情報セキュリティ責任者", "情報システム管理者", "部門責任者", "従業者", "委託先")


def typed(desk: Desk, p: Element | None, start: int, end: int, text: str, added: str = "") -> Edit | None:
    """Return the edit that replaces letters `start` to before `end` of a paragraph by `text`."""
    if p is None:
        return None
    return edit(desk, [p], lambda desk, p: retype(p, start, end, text), [added] if added else [])


def at_match(desk: Desk, random: Random, wanted: re.Pattern[str]) -> tuple[Element, re.Match[str]] | None:
    found = [(p, match) for p in sentences(desk) for match in wanted.finditer(plain(p))]
    return pick(random, found)


def middle(random: Random, p: Element) -> int:
    return random.randrange(1, max(2, len(letters(p))))


@hand("語を直す")
def word_changed(desk: Desk, random: Random) -> Edit | None:
    found = at_match(desk, random, KANJI)
    new = fresh(random)
    return typed(desk, found[0], *found[1].span(), new, new) if found else None


@hand("語を足す")
def word_added(desk: Desk, random: Random) -> Edit | None:
    found = at_match(desk, random, KANJI)
    new = fresh(random)
    return typed(desk, found[0], found[1].end(), found[1].end(), f"（{new}）", new) if found else None


@hand("語を消す")
def word_removed(desk: Desk, random: Random) -> Edit | None:
    found = at_match(desk, random, KANJI)
    return typed(desk, found[0], *found[1].span(), "") if found else None


@hand("一字を直す")
def letter_changed(desk: Desk, random: Random) -> Edit | None:
    p = pick(random, sentences(desk))
    at = middle(random, p) if p is not None else 0
    return typed(desk, p, at, at + 1, random.choice("甲乙丙丁"))


@hand("数字を直す")
def number_changed(desk: Desk, random: Random) -> Edit | None:
    found = at_match(desk, random, DIGITS)
    return typed(desk, found[0], *found[1].span(), str(random.randrange(2, 99))) if found else None


@hand("役職名をどこも直す")
def role_renamed(desk: Desk, random: Random) -> Edit | None:
    there = Counter(role for p in flowing(desk) for role in ROLES if role in plain(p))
    role = pick(random, sorted(there))
    if role is None:
        return None
    new = f"{fresh(random)}長"

    def act(desk: Desk, *found: Element) -> None:
        for p in found:
            while (at := plain(p).find(role)) >= 0:
                retype(p, at, at + len(role), new)

    return edit(desk, [p for p in flowing(desk) if role in plain(p)], act, [new])


@hand("文末に一文を足す")
def sentence_after(desk: Desk, random: Random) -> Edit | None:
    p, new = pick(random, sentences(desk)), sentence(random)
    return typed(desk, p, len(letters(p)), len(letters(p)), new, new) if p is not None else None


@hand("文頭に一文を足す")
def sentence_before(desk: Desk, random: Random) -> Edit | None:
    new = sentence(random)
    return typed(desk, pick(random, sentences(desk)), 0, 0, new, new)


@hand("文中に一文を足す")
def sentence_within(desk: Desk, random: Random) -> Edit | None:
    p, new = pick(random, sentences(desk)), sentence(random)
    at = middle(random, p) if p is not None else 0
    return typed(desk, p, at, at, new, new)


@hand("一文を打ち直す")
def sentence_retyped(desk: Desk, random: Random) -> Edit | None:
    p, new = pick(random, sentences(desk)), sentence(random)
    return typed(desk, p, 0, len(letters(p)), new, new) if p is not None else None


@hand("見出しを直す")
def heading_edited(desk: Desk, random: Random) -> Edit | None:
    p, new = pick(random, [p for p in flowing(desk) if is_heading(desk, p)]), fresh(random)
    return typed(desk, p, len(letters(p)), len(letters(p)), f"及び{new}", new) if p is not None else None


@hand("見出しを打ち直す")
def heading_retyped(desk: Desk, random: Random) -> Edit | None:
    p, new = pick(random, [p for p in flowing(desk) if is_heading(desk, p)]), fresh(random)
    if p is None:
        return None

    def act(desk: Desk, p: Element) -> None:
        # Who selects the whole line and types takes the bookmark away with it.
        for child in [child for child in p if local(child) != "pPr"]:
            p.remove(child)
        p.append(run(new))

    return edit(desk, [p], act, [new])


def sign(name: str, text: str) -> None:
    """Enter the hand that types `text` somewhere, with a word behind it."""

    @hand(name)
    def typed_sign(desk: Desk, random: Random) -> Edit | None:
        p, new = pick(random, sentences(desk)), fresh(random)
        at = middle(random, p) if p is not None else 0
        return typed(desk, p, at, at, f"{text}{new}", new)


sign("外字・第四水準の字を打つ", "𠮷髙\ue000﨑")
sign("全角の空白を打つ", "　　")
sign("記号<&>を打つ", "A&B<様>\"'")
sign("結合文字・異体字を打つ", "か\u3099葛\U000e0100")
sign("半角の空白を続ける", "   ")


def run_put(desk: Desk, random: Random, new: Element, added: str = "") -> Edit | None:
    """Return the edit that puts a finished run (or a link) somewhere into a sentence."""
    p = pick(random, sentences(desk))
    if p is None:
        return None
    at = middle(random, p)
    return edit(desk, [p], lambda desk, p: put(p, at, new), [added] if added else [])


def put(p: Element, at: int, new: Element) -> None:
    """Put a copy of `new` before letter `at` of a paragraph."""
    copy = made(_xml(new))
    found = letters(p)
    if 0 < at < len(found):
        isolated(p, 0, at)[-1].addnext(copy)
    else:
        p.append(copy)


def _xml(node: Element) -> str:
    from lxml import etree

    return etree.tostring(node, encoding="unicode")


@hand("改行する（Shift+Enter）")
def line_broken(desk: Desk, random: Random) -> Edit | None:
    new = fresh(random)
    return run_put(desk, random, run(f"\n{new}"), new)


@hand("タブを打つ")
def tab_typed(desk: Desk, random: Random) -> Edit | None:
    new = fresh(random)
    return run_put(desk, random, run(f"\t{new}"), new)


@hand("ルビを振る")
def reading_given(desk: Desk, random: Random) -> Edit | None:
    new = fresh(random)
    size = '<w:rPr><w:sz w:val="10"/></w:rPr>'
    sizes = '<w:hps w:val="10"/><w:hpsRaise w:val="18"/><w:hpsBaseText w:val="21"/><w:lid w:val="ja-JP"/>'
    look = f'<w:rubyPr><w:rubyAlign w:val="center"/>{sizes}</w:rubyPr>'
    base = f"<w:rubyBase><w:r><w:t>{new}</w:t></w:r></w:rubyBase>"
    ruby = f"<w:r><w:ruby>{look}<w:rt><w:r>{size}<w:t>よみ</w:t></w:r></w:rt>{base}</w:ruby></w:r>"
    return run_put(desk, random, made(ruby), new)


@hand("記号のフォントの字を入れる")
def symbol_put(desk: Desk, random: Random) -> Edit | None:
    return run_put(desk, random, made('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>'))


@hand("ハイパーリンクを入れる")
def link_put(desk: Desk, random: Random) -> Edit | None:
    p, new = pick(random, sentences(desk)), fresh(random)
    if p is None:
        return None
    at = middle(random, p)

    def act(desk: Desk, p: Element) -> None:
        link = made(f'<w:hyperlink r:id="x" w:history="1"><w:r><w:t>{new}</w:t></w:r></w:hyperlink>')
        link.set(f"{{{R}}}id", desk.relate("hyperlink", "https://www.example.jp/?a=1&b=2", external=True))
        put(p, at, link)

    return edit(desk, [p], act, [new])


def fields(p: Element) -> list[list[Element]]:
    """Return the runs of each field of a paragraph, in fields that stand in no other."""
    found: list[list[Element]] = []
    depth = 0
    for node in p.findall(q("r")):
        kinds = [child.get(q("fldCharType")) for child in node.findall(q("fldChar"))]
        if depth == 0 and "begin" in kinds:
            found.append([])
        if depth or kinds:
            found[-1].append(node)
        depth += kinds.count("begin") - kinds.count("end")
    return found


def with_reference(desk: Desk) -> list[Element]:
    """Return sentences that hold a field which begins and ends in them."""
    found = (p for p in sentences(desk) if fields(p))
    return [p for p in found if len(list(p.iter(q("fldChar")))) == 3 * len(fields(p))]


@hand("参照を消す")
def reference_removed(desk: Desk, random: Random) -> Edit | None:
    p = pick(random, with_reference(desk))
    if p is None:
        return None

    def act(desk: Desk, p: Element) -> None:
        for node in fields(p)[0]:
            p.remove(node)

    return edit(desk, [p], act)


@hand("参照を文字にする（Ctrl+Shift+F9）")
def reference_frozen(desk: Desk, random: Random) -> Edit | None:
    p = pick(random, with_reference(desk))
    if p is None:
        return None

    def act(desk: Desk, p: Element) -> None:
        for node in fields(p)[0]:
            if node.find(q("t")) is None:
                p.remove(node)

    return edit(desk, [p], act)


@hand("数式や住所の参照フィールドを入れる")
def field_put(desk: Desk, random: Random) -> Edit | None:
    p, new = pick(random, sentences(desk)), fresh(random)
    if p is None:
        return None
    instruction = " DOCPROPERTY &quot;Company&quot; "
    field = f'<w:fldSimple w:instr="{instruction}"><w:r><w:t>{new}</w:t></w:r></w:fldSimple>'
    return edit(desk, [p], lambda desk, p: p.append(made(field)))


@hand("図の中の字を直す")
def box_retyped(desk: Desk, random: Random) -> Edit | None:
    boxes = [p for p in flowing(desk) if next(p.iter(q("txbxContent")), None) is not None]
    new = fresh(random)
    if not boxes:
        return None

    def act(desk: Desk, p: Element) -> None:
        for box in list(p.iter(q("txbxContent")))[:1]:
            words = next(node for node in box.iter(q("t")))
            words.text = new

    return edit(desk, [boxes[0]], act) if said(boxes[0]) else None
