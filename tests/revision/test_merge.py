"""A merge: their file with our changes tracked in it; where both changed the same words, a comment."""

from __future__ import annotations

import pytest
from files import W, accepted, comments, file, p, r, relation, text, xml

from generator.revision import OURS, Deed, Merged, decide, merge, waiting
from generator.word import Package, View, compared, paragraphs, read_document

BASE = """
    # 点検
    責任者は、年1回、台帳を点検する。
    結果は、委員会に報告する。
    |区分|例|期間|
    |極秘|給与|3年|
    |公開|会社案内|1年|
    # 廃棄
    書類は、裁断する。
    記録を残す。
"""


def merged(base: str, theirs: str, ours: str) -> Merged:
    found = merge(file(base), file(theirs), file(ours), edition="1.1", date="2026-11-28")
    assert found.refused == ""
    assert found.parts is not None
    assert text(decide(found.parts, View.REJECTED, OURS, comments=True)) == text(file(theirs))
    return found


def of(found: Merged) -> dict[str, bytes]:
    assert found.parts is not None
    return found.parts


def test_one_rename_in_a_sentence_is_one_deletion_and_one_insertion() -> None:
    found = merged(BASE, BASE, BASE.replace("責任者は", "情報システム課長は"))
    assert waiting(of(found)) == 2
    assert "情報システム課長" in xml(of(found))
    assert [change.kind for change in found.changes] == [Deed.CHANGED]
    assert (found.changes[0].place, found.conflicts) == ("点検", ())


@pytest.mark.parametrize(
    ("here", "there"),
    [
        (("年1回", "年2回"), ("報告する", "遅滞なく報告する")),
        (("責任者は、", "部門責任者は、"), ("点検する。", "点検し、記録する。")),
        (("給与", "給与及び人事"), ("1年", "2年")),
        (("|公開|会社案内|1年|", "|公開|会社案内|1年|\n|限定|議事録|5年|"), ("|極秘|給与|3年|", "|極秘|給与|7年|")),
        (("|極秘|給与|3年|\n", ""), ("会社案内", "会社の案内")),
        (("書類は、裁断する。\n", ""), ("記録を残す。", "記録を3年残す。")),
        (("記録を残す。", "記録を残す。\n媒体は、壊す。"), ("# 廃棄", "# 書類の廃棄")),
        (("# 廃棄", "# 持出し\n持ち出すときは、届け出る。\n# 廃棄"), ("# 廃棄", "当社の決まりによる。\n# 廃棄")),
    ],
)
def test_changes_at_different_places_come_together(here: tuple[str, str], there: tuple[str, str]) -> None:
    theirs, ours = BASE.replace(*there), BASE.replace(*here)
    found = merged(BASE, theirs, ours)
    assert found.conflicts == ()
    lines = [line.strip() for line in theirs.replace(*here).strip().split("\n")]
    expected = text(file("\n".join(lines)))
    assert sorted(accepted(of(found))) == sorted(expected)


def test_what_staff_added_at_the_end_of_a_section_stays_in_it() -> None:
    ours = BASE.replace("# 廃棄", "# 持出し\n持ち出すときは、届け出る。\n# 廃棄")
    found = accepted(of(merged(BASE, BASE.replace("# 廃棄", "当社の決まりによる。\n# 廃棄"), ours)))
    assert found.index("当社の決まりによる。") < found.index("持出し") < found.index("廃棄")


def test_where_both_changed_the_same_words_a_comment_says_what_each_wrote() -> None:
    found = merged(BASE, BASE.replace("年1回", "毎月1回"), BASE.replace("年1回", "年2回"))
    assert accepted(of(found)) == text(file(BASE.replace("年1回", "毎月1回")))
    assert found.changes == ()
    [comment] = comments(of(found))
    assert "「年1回」→「毎月1回」" in comment
    assert "「年1回」→「年2回」" in comment
    assert "責任者は、年2回、台帳を点検する。" in comment


def test_changes_that_meet_are_never_joined() -> None:
    found = merged("6か月以内", "<w:p>" + r("12か月以内") + "</w:p>", "6年以内")
    assert accepted(of(found)) == ["12か月以内"]
    assert len(found.conflicts) == 1


def test_the_same_change_on_both_sides_is_no_change() -> None:
    new = BASE.replace("年1回", "年2回").replace("会社案内", "製品案内")
    found = merged(BASE, new, new)
    assert (found.changes, found.conflicts, found.parts) == ((), (), file(new))


def test_what_staff_deleted_and_ours_changed_is_told_where_it_was() -> None:
    theirs = BASE.replace("書類は、裁断する。\n", "")
    found = merged(BASE, theirs, BASE.replace("裁断する", "溶解する"))
    assert accepted(of(found)) == text(file(theirs))
    [comment] = comments(of(found))
    assert "書類は、溶解する。" in comment


def test_what_ours_deleted_and_staff_edited_stays_with_a_comment() -> None:
    theirs = BASE.replace("裁断する", "細断する")
    found = merged(BASE, theirs, BASE.replace("書類は、裁断する。\n", ""))
    assert accepted(of(found)) == text(file(theirs))
    assert len(comments(of(found))) == 1


def test_a_paragraph_with_an_undecided_mark_of_ours_is_not_changed_again() -> None:
    second = BASE.replace("年1回", "年6回")
    first = merged(BASE, BASE, second)
    ours = second.replace("年6回", "年12回").replace("会社案内", "製品案内")
    found = merge(file(second), of(first), file(ours), edition="1.2", date="2026-12-01")
    assert found.parts is not None
    assert accepted(found.parts) == text(file(second.replace("会社案内", "製品案内")))
    assert any("年12回" in comment for comment in comments(found.parts))


def test_a_comment_left_standing_does_not_come_back() -> None:
    theirs, ours = BASE.replace("年1回", "毎月1回"), BASE.replace("年1回", "年2回")
    first = merged(BASE, theirs, ours)
    again = merge(file(BASE), of(first), file(ours), edition="1.1", date="2026-12-01")
    assert again.parts == of(first)
    assert len(again.conflicts) == 1
    assert merge(file(ours), of(first), file(ours), edition="1.1", date="2026-12-01").conflicts == ()


def test_another_number_of_columns_is_a_comment() -> None:
    theirs = (
        BASE.replace("|区分|例|期間|", "|区分|例|期間|備考|").replace("|3年|", "|3年|―|").replace("|1年|", "|1年|―|")
    )
    found = merged(BASE, theirs, BASE.replace("会社案内", "製品案内"))
    assert accepted(of(found)) == text(file(theirs))
    assert any("公開｜製品案内｜1年" in comment for comment in comments(of(found)))


def test_a_short_cell_whose_words_change_wholly_is_found_by_its_place() -> None:
    base = "|責任者|冨永 航|\n|記録者|田中 桜|"
    found = merged(base, base, base.replace("冨永 航", "浜田 一郎"))
    assert accepted(of(found)) == text(file(base.replace("冨永 航", "浜田 一郎")))
    assert xml(of(found)).count("<w:tr>") == 2


def test_text_that_staff_formatted_keeps_its_look_and_ours_takes_it() -> None:
    theirs = p(r("責任者は、年1回、", "<w:b/>") + r("点検する。"))
    found = merge(
        file("責任者は、年1回、点検する。"),
        file(theirs),
        file("責任者は、年2回、点検する。"),
        edition="1.1",
        date="2026-11-28",
    )
    assert found.parts is not None
    assert '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">年2回</w:t></w:r>' in xml(found.parts)


def test_a_merge_without_news_returns_their_bytes() -> None:
    theirs = file(BASE.replace("年1回", "年3回"))
    assert merge(file(BASE), theirs, file(BASE), edition="1.1", date="2026-11-28") == Merged(theirs)


def test_a_table_that_nobody_touched_gets_a_new_column() -> None:
    ours = BASE.replace("|区分|例|期間|", "|区分|例|期間|備考|").replace("|3年|", "|3年|―|").replace("|1年|", "|1年|―|")
    found = merged(BASE, BASE.replace("年1回", "年3回"), ours)
    assert accepted(of(found)) == text(file(ours.replace("年1回", "年3回")))
    assert found.conflicts == ()


def test_text_behind_a_table_at_the_end_of_the_file() -> None:
    base = "一の文。\n|甲|乙|"
    found = merged(base, base.replace("一の", "二の"), base + "\n附則を加える。")
    assert accepted(of(found)) == ["二の文。", "甲", "乙", "附則を加える。"]


def listed(*items: tuple[str, int], lists: int) -> dict[str, bytes]:
    """Return a file whose items are in lists of their own, all of one definition."""
    numbers = "".join(
        f'<w:num w:numId="{n}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>'
        "</w:lvlOverride></w:num>"
        for n in range(1, lists + 1)
    )
    level = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl>'
    abstract = f'<w:abstractNum w:abstractNumId="1">{level}</w:abstractNum>'
    body = "".join(
        p(text, "Item", f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>') for text, number in items
    )
    more = {"word/numbering.xml": f'<w:numbering xmlns:w="{W}">{abstract}{numbers}</w:numbering>'}
    return file(body, more, relation("n", "numbering", "numbering.xml"))


def test_a_new_list_counts_from_the_beginning_and_an_old_one_goes_on() -> None:
    base = listed(("一の項", 1), ("二の項", 1), lists=1)
    ours = listed(("一の項", 1), ("二の項", 1), ("足した項", 1), ("次の附則", 2), lists=2)
    found = merge(base, listed(("一の項", 1), ("二の項目", 1), lists=1), ours, edition="1.1", date="2026-11-28")
    assert found.parts is not None, found.refused
    document = read_document(Package(decide(found.parts, View.ACCEPTED, OURS)))
    assert [one.label() for one in paragraphs(document.body.blocks)] == ["1", "2", "3", "1"]


def noted(body: str, note: str) -> dict[str, bytes]:
    mark = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    more = {
        "word/footnotes.xml": f'<w:footnotes xmlns:w="{W}"><w:footnote w:id="1">{p(note)}</w:footnote></w:footnotes>'
    }
    return file(p(r(body) + mark), more, relation("f", "footnotes", "footnotes.xml"))


def test_notes_are_merged_as_text_is() -> None:
    theirs = noted("本文を直した。", "注の文。")
    found = merge(
        noted("本文。", "注の文。"), theirs, noted("本文。", "注の新しい文。"), edition="1.1", date="2026-11-28"
    )
    assert found.parts is not None, found.refused
    assert [note(decide(found.parts, view, OURS)) for view in View] == ["注の新しい文。", "注の文。"]


def note(parts: dict[str, bytes]) -> str:
    [(_, story)] = read_document(Package(parts)).notes
    return "".join(compared(one.pieces) for one in paragraphs(story.blocks))


def test_a_field_is_taken_out_by_one_mark_whatever_the_spelling_checker_left_in_it() -> None:
    kinds = ("begin", "separate", "end")
    begin, middle, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in kinds)
    told = "<w:r><w:instrText> REF a </w:instrText></w:r>"
    plain = p(r("この") + begin + told + middle + r("表1") + end + r("による。"))
    noisy = plain.replace(middle, '<w:proofErr w:type="spellStart"/>' + middle + '<w:proofErr w:type="spellEnd"/>')
    found = merge(file(plain), file(noisy), file("この定めによる。"), edition="1.1", date="2026-11-28")
    assert found.parts is not None, found.refused
    assert xml(found.parts).count("<w:del ") == 1
    assert accepted(found.parts) == ["この定めによる。"]


SECTIONS = "\n".join(
    f"# {n}の節\n{n}の節では、{n}番目の書類を扱う。\n{n}の担当者は、{n}番目の記録を残す。" for n in "甲乙丙丁"
)


def moved_up(text: str) -> str:
    first, *rest, last = text.split("# ")[1:]
    return "# ".join(["", last.rstrip("\n") + "\n", first, *rest])


def test_a_section_that_ours_moved_moves_in_theirs() -> None:
    found = merged(SECTIONS, SECTIONS.replace("乙番目の書類", "乙番目の帳票"), moved_up(SECTIONS))
    assert accepted(of(found)) == text(file(moved_up(SECTIONS).replace("乙番目の書類", "乙番目の帳票")))
    assert found.conflicts == ()
    assert {change.kind for change in found.changes} == {Deed.MOVED}


@pytest.mark.parametrize("edit", ["丁番目の記録を残す。\n当社の決まりによる。", "丁番目の記録を5年残す。"])
def test_a_section_in_which_staff_worked_is_not_moved(edit: str) -> None:
    theirs = SECTIONS.replace("丁番目の記録を残す。", edit)
    found = merged(SECTIONS, theirs, moved_up(SECTIONS))
    assert accepted(of(found)) == text(file(theirs))
    assert len(comments(of(found))) == 1


def test_a_row_that_both_put_in_stands_there_once_as_staff_have_it() -> None:
    last = "|公開|会社案内|1年|"
    theirs = BASE.replace(last, f"{last}\n|限定|議事録|5年間|")
    found = merged(BASE, theirs, BASE.replace(last, f"{last}\n|限定|議事録|5年|"))
    assert accepted(of(found)) == text(file(theirs))
    assert "貴社でも新しい版でも足されています" in "".join(str(one) for one in comments(of(found)))
    other = merged(BASE, theirs, BASE.replace(last, f"{last}\n|限定|設計図|10年|"))
    assert any("設計図" in line for line in accepted(of(other)))
