"""Hand edits survive our news: random sittings, judged by oracles that share nothing with the engine."""

from __future__ import annotations

from functools import cache
from random import Random

import pytest
from companies import CASES
from hand_desk import MAIN, WORDML, Desk, Element, W, made, plain, q, retype, said
from hand_looks import set_out
from hand_model import Parts
from hand_review import whole
from hands import hand_named, session
from news import base_of, text_changed
from noise import NOISES, word_saved
from oracles import come_back, decided, is_ours, lost, missing_news, not_theirs, reading
from sessions import SELDOM, Outcome, Sitting, judged, sitting

from generator.revision import OURS, decide, merge, waiting
from generator.word import View

SEEDS = range(10)  # `make sessions` has them by the thousand
FIRST, SECOND, THIRD = "1.1", "1.2", "1.3"


@cache
def chapter(identity: str = "c03") -> dict[str, bytes]:
    return base_of(CASES[1])[identity]


def small(seeds: range) -> list[Sitting]:
    found = (sitting(seed) for seed in seeds)
    return [one for one in found if one is not None and not one.identity.startswith(SELDOM)]


@pytest.mark.parametrize("noise", ["Wordの保存", "しおりなし"])
def test_nothing_of_anybody_is_lost_in_random_sittings(noise: str) -> None:
    found: list[Outcome] = []
    for one in small(SEEDS)[:: 2 if noise == "しおりなし" else 1]:
        found.append(judged(one, NOISES[noise](one.edited, Random(one.seed))))
        assert found[-1].faults == {}, found[-1].name
    assert sum(one.commutes for one in found) >= len(found) / 4
    assert sum(one.changes for one in found) > 2 * len(found)


# ── the oracles see what is wrong ────────────────────────────────────────────────────────────────────────────


def sat() -> tuple[Sitting, dict[str, bytes]]:
    """Return a sitting and its draft, in which nothing is wrong."""
    done = session(Random(1), chapter(), 2, [hand_named("文末に一文を足す"), hand_named("項を消す")])
    ours = text_changed(chapter(), Random(11), 3)
    one = Sitting(0, CASES[1], "c03", chapter(), ours, done.parts, done.edits)
    draft = merge(one.base, one.edited, one.ours, edition=FIRST, date="2027-04-01").parts
    assert draft is not None
    return one, draft


def spoiled(parts: Parts, old: str, new: str, part: str = MAIN) -> dict[str, bytes]:
    text = parts[part].decode()
    assert old in text
    return {**parts, part: text.replace(old, new, 1).encode()}


def test_the_oracles_find_nothing_where_nothing_is_wrong() -> None:
    one, draft = sat()
    accepted = decided(draft, accept=True)
    assert not_theirs(one.edited, draft) == lost(one.edits, one.edited, accepted) == []
    assert come_back(one.base, one.edited, one.ours, accepted) == []
    assert judged(one, one.edited).faults == {}


def test_the_oracles_see_a_letter_of_theirs_that_was_changed() -> None:
    one, draft = sat()
    assert not_theirs(one.edited, spoiled(draft, "従業者は、", "従業員は、")) == [MAIN]
    assert not_theirs(one.edited, spoiled(draft, 'w:val="heading 2"', 'w:val="heading 4"', "word/styles.xml"))
    assert not_theirs(one.edited, {name: data for name, data in draft.items() if name != "word/header1.xml"})


def test_the_oracles_see_words_of_staff_that_ours_takes_out() -> None:
    one, draft = sat()
    word = next(edit.added[0] for edit in one.edits if edit.added)
    assert lost(one.edits, one.edited, spoiled(decided(draft, accept=True), word, ""))


def test_the_oracles_see_what_staff_took_out_and_came_back() -> None:
    one, draft = sat()
    gone = next(edit.gone[0] for edit in one.edits if edit.gone)
    desk = Desk(decided(draft, accept=True))
    pattern = next(p for p in desk.body if desk.style(p) == "list number")
    again = made(f"<w:p><w:pPr><w:pStyle w:val='ListNumber'/></w:pPr><w:r><w:t>{gone}</w:t></w:r></w:p>")
    pattern.addnext(again)
    assert come_back(one.base, one.edited, one.ours, desk.closed())


def test_the_oracles_see_news_that_did_not_come() -> None:
    one, _ = sat()
    assert missing_news(one.base, one.ours, one.base)
    assert missing_news(one.base, one.ours, one.ours) == []


# ── rounds: what a person decides stays decided ──────────────────────────────────────────────────────────────


def marks(parts: Parts) -> list[Element]:
    return [node for node in Desk(parts).body.iter(q("ins"), q("del")) if is_ours(node)]


def decided_by_person(draft: Parts, random: Random, how: str) -> dict[str, bytes]:
    """Return a draft after somebody went through it: `a` accept, `r` reject, `l` leave; comments are taken away."""
    chosen = {node.get(q("id")): random.choice(how) for node in marks(draft)}
    for word, accept in (("a", True), ("r", False)):
        draft = decided(draft, accept, lambda node, word=word: is_ours(node) and chosen.get(node.get(q("id"))) == word)
    return dict(draft)


def by(edition: str) -> str:
    return f"{OURS}{edition}版"


@pytest.mark.parametrize("how", ["a", "r", "l", "ar", "arl"])
def test_three_rounds_whatever_is_decided(how: str) -> None:
    random = Random(how)
    base = chapter(random.choice(["c02", "c05", "c09"]))
    theirs = word_saved(session(random, base, 4).parts, random)
    for edition in (FIRST, SECOND, THIRD):
        ours = text_changed(base, random, 4)
        merged = merge(base, theirs, ours, edition=edition, date="2027-04-01")
        assert merged.parts is not None, merged.refused

        def new(node: Element, edition: str = edition) -> bool:
            return node.get(q("author")) == by(edition)

        rejected = decided(merged.parts, False, new)
        assert reading(rejected) == reading(theirs)
        assert merge(ours, merged.parts, ours, edition=SECOND, date="2027-04-02").changes == ()
        theirs = decided_by_person(merged.parts, random, how)
        again = merge(ours, theirs, ours, edition="9.9", date="2027-05-01")
        assert (again.changes, again.conflicts) == ((), ())
        assert again.parts is None or reading(again.parts) == reading(theirs)
        base = ours


def test_what_was_rejected_does_not_come_back_with_the_next_news() -> None:
    random = Random(4)
    base = chapter()
    ours = session(random, base, 3, [hand_named("項を足す")]).parts
    news = [line for line in reading(ours) if line not in reading(base)]
    draft = merge(base, word_saved(base, random), ours, edition=FIRST, date="2027-04-01").parts
    assert draft is not None
    assert set(news) <= set(reading(draft))
    theirs = decided(draft, accept=False)
    later = text_changed(ours, random, 3)
    second = merge(ours, theirs, later, edition=SECOND, date="2028-04-01")
    assert second.parts is not None
    assert not set(news) & set(reading(decided(second.parts, accept=True)))
    assert second.changes


def test_the_next_news_comes_through_what_was_accepted() -> None:
    random = Random(5)
    base = chapter()
    ours = text_changed(base, random, 3)
    draft = merge(base, word_saved(base, random), ours, edition=FIRST, date="2027-04-01").parts
    assert draft is not None
    later = text_changed(ours, random, 4)
    second = merge(ours, decided(draft, accept=True), later, edition=SECOND, date="2028-04-01").parts
    assert second is not None
    assert reading(decided(second, accept=True)) == reading(later)


def test_words_typed_into_a_deleted_paragraph_of_a_draft_stay() -> None:
    random = Random(6)
    base = chapter()
    ours = session(random, base, 1, [hand_named("項を消す")]).parts
    draft = merge(base, word_saved(base, random), ours, edition=FIRST, date="2027-04-01").parts
    assert draft is not None
    desk = Desk(draft)
    p = next(p for p in desk.body.iter(q("p")) if p.find(f"{q('pPr')}/{q('rPr')}/{q('del')}") is not None)
    p.append(made("<w:r><w:t>ただし、本社倉庫7001は除く。</w:t></w:r>"))
    typed = desk.closed()
    for view in View:
        assert any("本社倉庫7001" in line for line in reading(decide(typed, view, OURS)))
    later = text_changed(ours, random, 3)
    second = merge(ours, typed, later, edition=SECOND, date="2028-04-01")
    assert second.parts is not None, second.refused
    assert any("本社倉庫7001" in line for line in reading(decided(second.parts, accept=True)))
    assert waiting(second.parts) > waiting(typed) > 0


def test_nothing_is_merged_over_a_mark_that_waits() -> None:
    # 60 → 62 and 60 → 612 over it once made 「62か月以内」 of 6 and 12.
    def numbered(number: str) -> dict[str, bytes]:
        desk = Desk(chapter())
        p = next(p for p in desk.body if desk.style(p) == "list number" and len(plain(p)) == len(said(p)))
        runs = p.findall(q("r"))
        for node in runs[1:]:
            p.remove(node)
        runs[0].find(q("t")).text = f"期間は、{number}か月以内とする。"
        return desk.closed()

    draft = merge(numbered("60"), numbered("60"), numbered("62"), edition=FIRST, date="2027-04-01").parts
    assert draft is not None
    second = merge(numbered("62"), draft, numbered("612"), edition=SECOND, date="2028-04-01")
    assert second.parts is not None
    for first in (True, False):
        for both in (True, False):
            now = decided(decided(second.parts, first, lambda node: node.get(q("author")) == by(FIRST)), both)
            assert any(f"期間は、{n}か月以内とする。" in "".join(reading(now)) for n in ("60", "62", "612"))
    assert len(second.conflicts) == 1


def test_a_part_of_comments_from_which_all_were_taken_takes_ours() -> None:
    base = chapter()
    parts = session(Random(1), base, 1, [hand_named("コメントを付ける")]).parts
    emptied = {**parts, "word/comments.xml": f'<w:comments xmlns:w="{W}"/>'.encode()}
    theirs = session(Random(2), emptied, 1, [hand_named("項を消す")])
    gone = theirs.edits[0].where[0]
    desk = Desk(base)
    retype(desk.found(gone), 0, 1, "新")
    merged = merge(base, theirs.parts, desk.closed(), edition=FIRST, date="2027-04-01")
    assert merged.parts is not None
    assert len(merged.conflicts) == merged.parts["word/comments.xml"].count(b"<w:comment ") == 1


def test_a_section_of_pages_that_ours_takes_out_takes_its_header_along() -> None:
    desk = Desk(chapter())
    link = desk.add_part("word/header9.xml", desk.parts["word/header1.xml"], f"{WORDML}.header+xml", "header")
    p = next(p for p in desk.body if desk.style(p) == "list number" and whole(p))
    set_out(p, f'<w:sectPr><w:headerReference w:type="default" r:id="{link}"/></w:sectPr>')
    base = desk.closed()
    gone = Desk(base)
    gone.body.remove(next(p for p in gone.body if p.find(f"{q('pPr')}/{q('sectPr')}") is not None))
    theirs = session(Random(3), base, 2, [hand_named("セルを打ち直す")]).parts
    merged = merge(base, theirs, gone.closed(), edition=FIRST, date="2027-04-01")
    assert merged.refused or len(merged.changes) + len(merged.conflicts) == 1
    assert merged.parts is None or not_theirs(theirs, merged.parts) == []
