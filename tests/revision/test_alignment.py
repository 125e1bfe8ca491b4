"""Blocks found again in another text: after a save, an edit, a move, without bookmarks."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from companies import CASES, Case, finished, written
from office import convert
from word_packages import p, parts, zipped

from generator.revision import Found, Unit, align, align_cells, align_rows, align_units, unit
from generator.word import Block, Paragraph, Table, View, decided, open_word, paragraphs, read_document


def blocks(data: bytes) -> tuple[Block, ...]:
    return decided(read_document(open_word(data)).body.blocks, View.ACCEPTED)


def bare(units: Sequence[Unit]) -> list[Unit]:
    """Return units as they are in a copy that has lost all bookmarks."""
    return [replace(one, bookmark="") for one in units]


def is_one_to_one(old: Sequence[Unit], new: Sequence[Unit]) -> bool:
    found = align_units(old, new)
    return [(p.old, p.new) for p in found.pairs] == [(i, i) for i in range(len(old))] and not found.sections


def text(*lines: str) -> list[Unit]:
    """Return a text: # before a heading of level 1, ## of level 2."""
    marks = [(line, len(line) - len(line.lstrip("#"))) for line in lines]
    return [Unit("paragraph", line.lstrip("# "), outline=level) for line, level in marks]


def said(old: Sequence[Unit], new: Sequence[Unit]) -> dict[str, tuple[str, bool]]:
    return {old[p.old].text: (new[p.new].text, p.moved) for p in align_units(old, new).pairs}


@pytest.mark.parametrize("case", [CASES[0], CASES[-1]], ids=str)
def test_every_document_aligns_with_itself_with_and_without_bookmarks(case: Case) -> None:
    for file in finished(case).texts:
        units = [unit(block) for block in blocks(file.data)]
        assert is_one_to_one(units, units)
        assert is_one_to_one(units, bare(units))
        assert is_one_to_one(bare(units), bare(units))


@pytest.mark.office
def test_every_document_aligns_with_what_libreoffice_saves_of_it(tmp_path: Path) -> None:
    wanted = ("policy", "c03", "c06", "form_audit_checklist", "forms_index", "vendor_checklist")
    paths = [path for path in written(CASES[0], tmp_path / "ours") if path.stem in wanted]
    for name, saved in convert(paths, "docx:MS Word 2007 XML", tmp_path / "saved").items():
        old, new = blocks((tmp_path / "ours" / f"{name}.docx").read_bytes()), blocks(saved.read_bytes())
        for found, left, right in ((align(old, new), old, new), (align(new, old), new, old)):
            # It leaves empty paragraphs out here and there; nothing that says anything may be lost or out of order.
            assert not [unit(left[i]) for i in range(len(left)) if i not in found.new and unit(left[i]).text], name
            assert not found.sections, name
            assert all(unit(left[p.old]).text == unit(right[p.new]).text and not p.moved for p in found.pairs), name
        tables = [(old[p.old], new[p.new]) for p in align(old, new).pairs]
        for here, there in tables:
            if isinstance(here, Table) and isinstance(there, Table):
                assert [(p.old, p.new) for p in align_rows(here, there).pairs] == [
                    (i, i) for i in range(len(here.rows))
                ]
                assert all(align_cells(a, b) is not None for a, b in zip(here.rows, there.rows, strict=True))


@pytest.mark.parametrize("with_bookmarks", [True, False])
def test_what_random_edits_left_is_found_again(with_bookmarks: bool) -> None:
    file = next(file for file in finished(CASES[0]).texts if file.identity == "c03")
    old = [unit(block) for block in blocks(file.data)]
    old = old if with_bookmarks else bare(old)
    for seed in range(40):
        chance = random.Random(seed)
        kept = [
            (i, one)
            for i, one in enumerate(old)
            if not (one.kind == "paragraph" and one.text and chance.random() < 0.05)
        ]
        new: list[tuple[int | None, Unit]] = []
        for i, one in kept:
            if chance.random() < 0.05:
                new.append(
                    (None, Unit("paragraph", f"{seed}番目の社員が書き足した、よそにはない文{i}。", style="body text"))
                )
            if one.kind == "paragraph" and len(one.text) > 20 and chance.random() < 0.1:
                one = replace(one, text=one.text[:8] + "及びこれに準ずるもの" + one.text[8:])
            new.append((i, one))
        found = align_units(old, [one for _, one in new])
        right = {i: j for j, (i, one) in enumerate(new) if i is not None and one.text}
        assert {i: found.new.get(i) for i in right} == right, f"seed {seed}"
        assert not found.sections


def test_a_bookmark_is_stronger_than_words() -> None:
    old = [Unit("paragraph", "持出し", outline=1, bookmark="c_out"), Unit("paragraph", "持ち出すときは申請する。")]
    new = [Unit("paragraph", "持出し", outline=1), Unit("paragraph", "社外での利用", outline=1, bookmark="c_out")]
    found = align_units(old, new)
    assert [(p.old, p.new, p.how) for p in found.pairs] == [(0, 1, Found.BOOKMARK)]


def test_a_bookmark_that_was_copied_proves_nothing() -> None:
    old = [Unit("paragraph", "持出しの規則を定める。", bookmark="c_out")]
    new = [Unit("paragraph", "まったく別の見出し", bookmark="c_out"), replace(old[0])]
    assert align_units(old, new).new == {0: 1}


def test_a_section_that_moved_is_named_once_and_its_rules_are_found() -> None:
    old = text(
        "# 一",
        "## 目的",
        "この章の目的を定める。",
        "## 範囲",
        "この章の範囲を定める。",
        "# 二",
        "## 管理",
        "台帳を作って管理する。",
    )
    new = text(
        "# 一",
        "## 目的",
        "この章の目的を定める。",
        "# 二",
        "## 管理",
        "台帳を作って管理する。",
        "## 範囲",
        "この章の範囲を定める。",
    )
    found = align_units(old, new)
    assert [old[p.old].text for p in found.sections] == ["範囲"]
    assert len(found.pairs) == len(old)


def test_sections_of_one_name_are_told_apart_by_the_chapter_they_are_in() -> None:
    old = text("# 一", "## 目的", "最初の章の目的を書く。", "# 二", "## 目的", "次の章の目的はこうである。")
    new = text("# 二", "## 目的", "次の章の目的はこうである。", "# 一", "## 目的", "最初の章の目的を書く。")
    found = align_units(old, new)
    assert found.new == {0: 3, 1: 4, 2: 5, 3: 0, 4: 1, 5: 2}
    assert len(found.sections) == 1


def test_a_retyped_heading_keeps_its_section_by_what_stands_in_it() -> None:
    old = text("# 持出し", "持ち出すときは申請する。", "戻したら報告する。記録を残す。")
    new = text("# 社外で使うとき", "持ち出すときは申請する。", "戻したら報告する。記録を残す。", "鍵をかける。")
    assert said(old, new)["持出し"] == ("社外で使うとき", False)


def test_a_section_that_was_split_or_joined_loses_no_rule() -> None:
    old = text("# 管理", "台帳を作って管理する。", "年1回、台帳を見直す。", "廃棄したら台帳から消す。")
    new = text("# 管理", "台帳を作って管理する。", "# 見直し", "毎年1回、台帳を見直す。", "廃棄したら台帳から消す。")
    assert len(said(old, new)) == len(said(new, old)) == 4
    assert not any(moved for _, moved in said(old, new).values())
    assert not align_units(old, new).sections


def test_a_rule_that_moved_is_found_and_told() -> None:
    old = text("# 一", "鍵をかけて保管する。", "持ち出すときは申請する。", "# 二", "台帳を作る。")
    new = text("# 一", "持ち出すときは申請する。", "# 二", "台帳を作る。", "鍵をかけて保管する。")
    assert said(old, new)["鍵をかけて保管する。"] == ("鍵をかけて保管する。", True)


def test_short_words_are_not_looked_for_elsewhere() -> None:
    assert said(text("# 一", "なし", "# 二", "ある。"), text("# 一", "# 二", "ある。", "なし")) == {
        "一": ("一", False), "二": ("二", False), "ある。": ("ある。", False)
    }  # fmt: skip


def table_of(rows: Sequence[Sequence[str]]) -> Table:
    """Return a table as the reader makes it."""
    cells = ("".join(f"<w:tc>{p(cell)}</w:tc>" for cell in row) for row in rows)
    xml = "".join(f"<w:tr>{row}</w:tr>" for row in cells)
    found = blocks(zipped(parts(f"<w:tbl>{xml}</w:tbl>")))[0]
    assert isinstance(found, Table)
    return found


def test_a_row_is_found_by_its_words_or_by_what_it_is_called() -> None:
    old = table_of([["役割", "氏名"], ["責任者", "冨永 航"], ["管理者", "鹿島 直子"], ["監査人", "原 誠"]])
    new = table_of(
        [["役割", "氏名"], ["管理者", "鹿島 直美"], ["副責任者", "林 淳"], ["監査人", "浜田 一郎（社外の公認会計士）"]]
    )
    assert align_rows(old, new).new == {0: 0, 2: 1, 3: 3}


def test_cells_of_other_columns_are_nobodys() -> None:
    old, new = table_of([["役割", "氏名"]]), table_of([["役割", "氏名", "電話"]])
    assert align_cells(old.rows[0], new.rows[0]) is None


def test_one_line_in_a_cell_is_the_same_place_however_different() -> None:
    cells = [table_of([[name]]).rows[0].cells[0].blocks for name in ("冨永 航", "浜田 一郎")]
    assert align(*cells, places=True).pairs[0].how is Found.PLACE
    assert not align(*cells).pairs


def test_two_long_files_that_have_nothing_in_common_are_not_compared_pair_by_pair() -> None:
    looks = 0

    class Watched(frozenset[str]):
        def __and__(self, other: object) -> frozenset[str]:
            nonlocal looks
            looks += 1
            return frozenset()

    def some(prefix: str) -> list[Unit]:
        units = [
            Unit("paragraph", f"{prefix}{number}という規則の{number * 7919 % 10007}番の文である。")
            for number in range(3000)
        ]
        for one in units:
            one.__dict__["grams"] = Watched(one.grams)
        return units

    align_units(some("甲"), some("乙"))
    assert 0 < looks < 100_000


def test_paragraphs_of_a_document_carry_what_they_are_found_by() -> None:
    file = next(file for file in finished(CASES[0]).texts if file.identity == "c03")
    headings = [b for b in paragraphs(blocks(file.data)) if isinstance(b, Paragraph) and b.outline]
    assert all(unit(heading).bookmark.startswith("c03") for heading in headings[1:])
