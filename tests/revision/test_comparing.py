"""新旧対照: every changed rule is told, no unchanged one is, whoever made the change and with whatever program."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from random import Random

import pytest
from companies import CASES, finished, written
from files import body_of, file, p, r
from hand_desk import MAIN, Desk, local, q
from hands import HANDS, Hand, Parts, hand_named, session
from lxml import etree
from noise import NOISES, parts_of
from office import convert
from word_packages import relation

from generator.revision import FRAME, Comparison, ComparisonRow, RowState, Shift, compare, merge, plain
from generator.word import Package, View, open_word

# What is a part of its own in a comparison, and not of the main text.
APART = (FRAME, "脚注")
# They change how the file is counted or divided, and no paragraph that lxml sees.
UNSEEN = ("フィールドを更新する（F9）", "変更履歴：項をつなぐ", "段落番号の付いた参照を入れる")
SEEN = [hand for hand in HANDS if hand.name not in UNSEEN]
HIDDEN = {"del", "moveFrom", "instrText", "delInstrText", "Fallback", "txbxContent", "rt"}


@cache
def document(identity: str) -> dict[str, bytes]:
    return next(parts_of(made.data) for made in finished(CASES[1]).texts if made.identity == identity)


def compared(old: Parts, new: Parts, view: View = View.ACCEPTED) -> Comparison:
    return compare(Package(old), Package(new), view)


def squeezed(text: str) -> str:
    return "".join(text.split())


def paragraphs_read_otherwise(parts: Parts) -> Counter[str]:
    """Return what the paragraphs of a file say, changes accepted, as lxml reads it and none of our code."""
    desk = Desk(parts)
    found = Counter[str]()
    for paragraph in desk.tree(MAIN).iter(q("p")):
        if not any(local(above) in HIDDEN for above in paragraph.iterancestors()) and not desk.style(
            paragraph
        ).lower().startswith("toc"):
            found[squeezed("".join(words(paragraph)))] += 1
    del found[""]
    return found


def words(node: etree._Element) -> Iterator[str]:
    for child in node:
        if local(child) in HIDDEN or local(child) == "pPr":
            continue
        if local(child) == "t":
            yield child.text or ""
        elif local(child) == "sym":
            yield chr(int(child.get(q("char")), 16))
        elif local(child) in ("footnoteReference", "endnoteReference"):
            yield "〔注〕"
        elif local(child) == "ruby":
            reading = "".join(t.text for t in child.find(q("rt")).iter(q("t")))
            yield f"{''.join(words(child))}（{reading}）"
        else:
            yield from words(child)


def told(found: Comparison) -> list[ComparisonRow]:
    return [row for part in found.parts if part.title not in APART for row in part.changes()]


def text_of(row: ComparisonRow, side: str) -> str:
    """Return the words of one side, without numbers."""
    lines = [line for cell in getattr(row, side) for line in cell]
    return squeezed("".join(run.text for line in lines for run in line.runs))


def not_told(old: Parts, new: Parts, found: Comparison) -> list[str]:
    """Return the paragraphs that are there more often on one side than on the other and stand in no row."""
    here, there = paragraphs_read_otherwise(old), paragraphs_read_otherwise(new)
    missing = []
    for side, gone in (("old", here - there), ("new", there - here)):
        texts = [text_of(row, side) for row in told(found)]
        missing += [f"{side}: {text}" for text in gone if not any(text in row for row in texts)]
    return missing


def told_for_nothing(old: Parts, new: Parts, found: Comparison) -> list[str]:
    """Return the rows of paragraphs that say on both sides what they said as often before."""
    here, there = paragraphs_read_otherwise(old), paragraphs_read_otherwise(new)
    idle = []
    for row in told(found):
        left, right = text_of(row, "old"), text_of(row, "new")
        if row.state is RowState.MOVED or "〔図" in left + right:
            # What moved is shown where it stands now, with its words on both sides.
            idle += [f"{row.state}: no words"] if not (left and right) and row.state is RowState.MOVED else []
            continue
        if row.is_table:
            idle += [left] if left == right and len(row.old) == len(row.new) else []
        elif not (here[left] > there[left] or there[right] > here[right]):
            idle.append(f"{row.state}: {left} / {right}")
    return idle


def test_a_document_does_not_differ_from_itself() -> None:
    for made in finished(CASES[1]).texts:
        package = open_word(made.data)
        assert compare(package, package).is_empty, made.identity


@pytest.mark.parametrize("name", NOISES)
def test_what_programs_leave_is_no_difference(name: str) -> None:
    before = document("c03")
    found = compared(before, NOISES[name](before, Random(3)))
    # What is copied into a new file leaves the headers behind.
    assert not told(found)
    assert not [*found.moved, *found.numbers, *found.references]


@pytest.mark.office
def test_what_libreoffice_saves_is_no_difference(tmp_path: Path) -> None:
    wanted = ("policy", "c01", "c03", "form_audit_checklist", "vendor_checklist")
    paths = [path for path in written(CASES[0], tmp_path / "ours") if path.stem in wanted]
    for name, saved in convert(paths, "docx:MS Word 2007 XML", tmp_path / "saved").items():
        found = compare(open_word((tmp_path / "ours" / f"{name}.docx").read_bytes()), open_word(saved.read_bytes()))
        assert found.is_empty, (name, [plain(row.new) for row in found.changes()])


@pytest.mark.parametrize("hand", SEEN, ids=str)
def test_each_hand_edit_is_told_and_nothing_else(hand: Hand) -> None:
    before = document("c05")
    done = hand.apply(before, Random(hand.name))
    if done is None:
        pytest.skip("no place for it here")
    after, edit = done
    found = compared(before, after)
    assert not_told(before, after, found) == []
    assert told_for_nothing(before, after, found) == []
    everything = "".join(text_of(row, "new") for row in found.changes())
    assert [
        words for words in edit.added if squeezed(words) not in everything and not hand.name.startswith("コメント")
    ] == []


@pytest.mark.parametrize("seed", range(6))
def test_a_sitting_of_edits_is_told_and_nothing_else(seed: int) -> None:
    random = Random(seed)
    before = document(random.choice(["c03", "c01", "policy", "form_audit_checklist"]))
    after = session(random, before, 8, SEEN).parts
    found = compared(before, after)
    assert not_told(before, after, found) == []
    assert told_for_nothing(before, after, found) == []


def rows(found: Comparison) -> list[tuple[str, str, str]]:
    return [(row.state.value, plain(row.old), plain(row.new)) for row in found.changes()]


def typed(*lines: str) -> dict[str, bytes]:
    """Return a file in which everything is typed by hand, headings and numbers too."""
    return file("".join(p(line) for line in lines))


OLD = """情報管理規程
第1章　総則
（目的）
第1条　この規程は、情報の管理を定める。
第2章　管理
第2条（台帳）
１　総務部は、台帳を作る。
２　台帳は、年1回見直す。
第3条（持出し）
社員は、上長の承認を得て持ち出す。"""


def test_articles_that_were_typed_by_hand_are_sections_and_their_numbers_no_words() -> None:
    new = OLD.replace("第1章", "第１章").replace("年1回", "年2回").replace("第3条", "第4条")
    new = new.replace("第2条（台帳）", "第2条（担当）\n情報の管理は、総務部が担当する。\n第3条（台帳）")
    found = compared(typed(*OLD.split("\n")), typed(*new.split("\n")))
    assert rows(found) == [
        ("new", "", "第2条 （担当）"),
        ("new", "", "情報の管理は、総務部が担当する。"),
        ("changed", "２ 台帳は、年1回見直す。", "２ 台帳は、年2回見直す。"),
    ]
    assert Shift("見出し", "第3条 （持出し）", "第4条 （持出し）") in found.numbers
    changed = next(row for row in found.changes() if row.state is RowState.CHANGED)
    assert [run.text for run in changed.new[0][0].runs if run.changed] == ["年2回"]


def test_a_caption_on_a_line_of_its_own_opens_the_section_of_its_article() -> None:
    text = "（目的）\n第1条　目的を定める。\n（廃棄）\n第2条　焼いて捨てる。\n附　則\n１　本日から施行する。"
    lent = "（貸出し）\n第2条　貸すときは記録する。\n２　貸出しは七日とする。\n（廃棄）\n第3条　裁断"
    now = text.replace("（廃棄）\n第2条　焼い", lent.removesuffix("断") + "断し") + "\n２　来月から改正する。"
    old, new = typed(*text.split("\n")), typed(*now.split("\n"))
    found = compared(old, new)
    assert [part.title for part in found.parts] == ["（貸出し）", "（廃棄）", "附　則"]
    assert rows(found) == [
        ("new", "", "（貸出し）"),
        ("new", "", "第2条 貸すときは記録する。"),
        ("new", "", "２ 貸出しは七日とする。"),
        ("changed", "第2条 焼いて捨てる。", "第3条 裁断して捨てる。"),
        ("new", "", "２ 来月から改正する。"),
    ]


def test_a_number_of_something_at_the_beginning_of_a_line_is_no_number_of_a_rule() -> None:
    old, new = (typed("1 台帳を作る。", f"{count} 名で点検する。") for count in (12, 15))
    assert rows(compared(old, new)) == [("changed", "12 名で点検する。", "15 名で点検する。")]


def test_a_rule_that_begins_with_the_name_of_an_article_is_no_heading() -> None:
    old = typed("第1条　目的を定める。", "第7条に定める者は、報告する。", "第2条　台帳を作る。")
    found = compared(old, typed("第1条　目的を定める。", "第7条に定める者は、社長に報告する。", "第2条　台帳を作る。"))
    assert [part.title for part in found.parts] == ["第1条 目的を定める。"]


def test_a_table_that_lays_out_a_page_is_looked_through() -> None:
    def laid_out(*lines: str) -> dict[str, bytes]:
        cell = "".join(p(line) for line in lines)
        return file(f"<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc>{cell}</w:tc></w:tr></w:tbl>")

    lines = ["第1条　目的", "この規程は目的を定める。", "第2条　範囲", "全社員に適用する。"]
    assert compared(typed(*lines), laid_out(*lines)).is_empty
    assert rows(compared(laid_out(*lines), laid_out(*lines[:3], "役員にも適用する。"))) != []


def test_a_moved_section_is_told_as_moved_and_what_stands_in_it_is_left_out() -> None:
    parts = ["# 目的\n目的を定める文である。", "# 管理\n台帳を作って管理する。", "# 点検\n年に一度は点検する。"]
    old, new = ("\n".join(parts[at] for at in order) for order in ((0, 1, 2), (0, 2, 1)))
    found = compared(file(body_of(old)), file(body_of(new)))
    (moved,) = found.moved
    assert moved in (Shift("点検", "「管理」の後", "「目的」の後"), Shift("管理", "「目的」の後", "「点検」の後"))
    assert [row.state for row in found.changes()] == [RowState.MOVED]


def test_a_rule_that_moved_alone_is_shown_with_its_words_and_where_it_was() -> None:
    old = "# 目的\n持ち出すときは申請する。\n台帳を作り、年に一度は見直す。\n# 管理\n鍵をかける。"
    new = "# 目的\n台帳を作り、年に一度は見直す。\n# 管理\n鍵をかける。\n持ち出すときは申請する。"
    (row,) = compared(file(body_of(old)), file(body_of(new))).changes()
    assert row.state is RowState.MOVED
    assert plain(row.old) == plain(row.new) == "持ち出すときは申請する。"
    assert row.note == "「目的」の中から移した。"


def test_a_changed_row_is_told_under_the_head_of_its_table_and_the_others_are_left_out() -> None:
    old = "# 役割\n|役割|氏名|電話|\n|責任者|冨永 航|0001|\n|管理者|原 誠|0002|\n|監査人|林 淳|0003|"
    (part,) = compared(file(body_of(old)), file(body_of(old.replace("原 誠", "浜田 一郎")))).parts
    assert [(row.state.value, plain(row.new)) for row in part.rows[1:]] == [
        ("same", "役割｜氏名｜電話"),
        ("omitted", "（略）"),
        ("changed", "管理者｜浜田 一郎｜0002"),
        ("omitted", "（略）"),
    ]


def test_changes_that_nobody_decided_count_as_accepted_or_as_rejected_and_are_told() -> None:
    mark = '<w:ins w:id="1" w:author="山田" w:date="2026-11-01T09:00:00Z"><w:r><w:t>直ちに</w:t></w:r></w:ins>'
    old = file(p("事故は、報告する。"))
    new = file(f"<w:p><w:r><w:t>事故は、</w:t></w:r>{mark}<w:r><w:t>報告する。</w:t></w:r></w:p>")
    assert rows(compared(old, new)) == [("changed", "事故は、報告する。", "事故は、直ちに報告する。")]
    assert compared(old, new).undecided == (0, 1)
    assert compared(old, new, View.REJECTED).is_empty


def field(instruction: str, result: str) -> str:
    kinds = [f'<w:fldChar w:fldCharType="{kind}"/>' for kind in ("begin", "separate", "end")]
    runs = [kinds[0], f"<w:instrText>{instruction}</w:instrText>", kinds[1], f"<w:t>{result}</w:t>", kinds[2]]
    return "".join(f"<w:r>{run}</w:r>" for run in runs)


def test_a_reference_that_followed_its_section_is_no_change_but_is_listed() -> None:
    def text(number: str, bookmark: str = "c_carry") -> dict[str, bytes]:
        return file(p(r("持ち出すときは") + field(f"REF {bookmark} \\n", number) + r("（持出し）による。")))

    found = compared(text("3"), text("4"))
    assert rows(found) == []
    assert found.references == (Shift("", "3（持出し）", "4（持出し）"),)
    # Word makes other names of bookmarks when a text is pasted: what reads the same is the same.
    assert compared(text("3", "_Ref1"), text("3", "_Ref2")).is_empty
    assert rows(compared(text("3"), text("4", "c_other"))) != []


def test_what_was_merged_and_accepted_is_what_was_written_anew() -> None:
    base = document("c05")
    for seed in range(3):
        ours = session(
            Random(seed), base, 5, [hand_named(name) for name in ("語を直す", "項を足す", "項を消す", "節を足す")]
        ).parts
        merged = merge(base, base, ours, edition="1.1", date="2026-11-29T00:00:00Z")
        assert merged.parts is not None, merged.refused
        assert compared(merged.parts, ours).is_empty
        assert compared(merged.parts, base, View.REJECTED).is_empty
        assert not compared(base, merged.parts).is_empty


def test_another_picture_under_the_same_name_is_a_change() -> None:
    blip = '<a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:embed="i1"/>'
    space = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    body = f"<w:p {space}><w:r><w:drawing>{blip}</w:drawing></w:r></w:p>"
    link = relation("i1", "image", "media/seal.png")
    old, new = (file(body, {"word/media/seal.png": data}, link) for data in (b"\x89PNG one", b"\x89PNG other"))
    assert compared(old, old).is_empty
    assert [state for state, _, _ in rows(compared(old, new))] == ["changed"]
