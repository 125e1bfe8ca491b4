"""What ours brings fits into their file: each trap that was met once, and each limit that the room declares."""

from __future__ import annotations

import re

import pytest
from files import OFFICE, STYLES, W, accepted, comments, file, p, r, relation, row, table, text, xml
from word_packages import document

from generator.revision import OURS, Deed, Merged, decide, drafting, merge
from generator.word import Package, View, paragraphs, read_document

A = "http://schemas.openxmlformats.org/drawingml/2006/main"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"


def joined(base: dict[str, bytes], theirs: dict[str, bytes], ours: dict[str, bytes]) -> Merged:
    found = merge(base, theirs, ours, edition="1.1", date="2026-11-28")
    assert found.refused == ""
    return found


def of(found: Merged) -> dict[str, bytes]:
    assert found.parts is not None
    return found.parts


def drawing(words: str, id: int = 1) -> str:
    box = f"<w:txbxContent>{p(words)}</w:txbxContent>"
    return f'<w:r><w:drawing xmlns:wp="{WP}"><wp:docPr id="{id}" name="図"/>{box}</w:drawing></w:r>'


def control(words: str) -> str:
    return f'<w:sdt><w:sdtPr><w:alias w:val="欄"/></w:sdtPr><w:sdtContent>{r(words)}</w:sdtContent></w:sdt>'


def renamed(parts: dict[str, bytes]) -> dict[str, bytes]:
    """Return a file whose styles have other ids, as LibreOffice writes them."""
    main, styles = parts["word/document.xml"], parts["word/styles.xml"]
    for old, new in ((b'"H2"', b'"Style34"'), (b'"Item"', b'"Style35"'), (b'"Ref"', b'"Style36"')):
        main, styles = main.replace(old, new), styles.replace(old, new)
    return {**parts, "word/document.xml": main, "word/styles.xml": styles}


# ── traps ────────────────────────────────────────────────────────────────────────────────────────────────────


def test_styles_of_ours_are_called_in_their_file_by_name() -> None:
    new = p("新しい項。", "Item") + p(r("様式1", '<w:rStyle w:val="Ref"/>') + r("による。"), "Item")
    found = joined(file(p("前の文。")), renamed(file(p("前の文。"))), file(p("前の文。") + new))
    assert re.findall(r'w:[pr]Style w:val="(\w+)"', xml(of(found))) == ["Style35", "Style35", "Style36"]


def test_a_style_that_their_file_does_not_know_comes_along() -> None:
    based = '<w:style w:type="paragraph" w:styleId="New"><w:name w:val="新しい"/><w:basedOn w:val="Item"/></w:style>'
    more = STYLES.replace("</w:styles>", based + "</w:styles>")
    ours = file(p("前。") + p("新しい項。", "New"), {"word/styles.xml": more})
    found = of(joined(file("前。"), renamed(file("前。")), ours))
    assert 'w:styleId="New"><w:name w:val="新しい"/><w:basedOn w:val="Style35"/>' in found["word/styles.xml"].decode()
    assert '<w:pStyle w:val="New"/>' in xml(found)


def test_a_drawing_is_replaced_without_a_mark_and_a_comment_says_so() -> None:
    base, ours = p(drawing("責任者")), p(drawing("情報システム部長", 7))
    found = joined(file(base + p("文。")), file(base + p("文を直す。")), file(ours + p("文。")))
    assert [change.kind for change in found.changes] == [Deed.DRAWING]
    assert "情報システム部長" in xml(of(found))
    assert "<w:ins" not in xml(of(found))
    assert "図を新しい版のものに差し替えました" in comments(of(found))[0]


def test_a_drawing_that_staff_changed_stays() -> None:
    found = joined(file(p(drawing("甲"))), file(p(drawing("乙"))), file(p(drawing("丙"))))
    assert "乙" in xml(of(found))
    assert len(found.conflicts) == 1


def test_words_in_a_drawing_that_is_taken_out_stay_words() -> None:
    base = p("前。") + p(drawing("甲")) + p("後。")
    found = joined(file(base), file(base), file("前。\n後。"))
    assert "<w:delText" not in xml(of(found))
    assert accepted(of(found)) == ["前。", "後。"]


def test_numbers_of_bookmarks_and_drawings_are_new_and_names_stand_once() -> None:
    mark = '<w:bookmarkStart w:id="0" w:name="{0}"/>' + r("見出し") + '<w:bookmarkEnd w:id="0"/>'
    base = p(mark.format("a"), "H2") + p(drawing("甲", 3))
    ours = base + p(mark.format("b"), "H2") + p(drawing("乙", 3))
    body = xml(of(joined(file(base), file(base), file(ours))))
    assert sorted(re.findall(r'w:name="(\w)"', body)) == ["a", "b"]
    for pattern in (r'bookmarkStart w:id="(\d+)"', r'docPr id="(\d+)"'):
        numbers = re.findall(pattern, body)
        assert len(set(numbers)) == len(numbers) == 2


def test_tables_that_are_put_in_do_not_run_into_one_another() -> None:
    base = p("前。") + table(row("甲")) + p("後。")
    ours = p("前。") + table(row("丙の新しい表")) + p("", "Item") + table(row("甲")) + p("後。")
    body = xml(of(joined(file(base), file(base), file(ours))))
    assert "</w:tbl><w:tbl>" not in body
    assert body.count("<w:tbl>") == 2


def test_a_deleted_section_is_a_few_marks_and_not_one_for_each_character() -> None:
    base = "# 甲\n責任者は、年1回、台帳を点検する。\n結果を報告する。\n# 乙\n残る文。"
    found = joined(file(base), file(base), file("# 乙\n残る文。"))
    assert xml(of(found)).count("<w:del ") == 6


def test_a_paragraph_put_in_at_the_beginning_of_a_cell_stands_behind_its_properties() -> None:
    cell = "<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr><w:tcW w:w='9'/></w:tcPr>{}</w:tc></w:tr></w:tbl>" + p(
        "後。"
    )
    base, ours = cell.format(p("元の文である。")), cell.format(p("先の文。") + p("元の文である。"))
    body = xml(of(joined(file(base), file(base), file(ours))))
    assert body.index("</w:tcPr>") < body.index("先の文")
    assert "<w:tc><w:tcPr" in body


def test_ours_stands_beside_what_staff_put_in_with_tracking_and_not_within() -> None:
    tracked = '<w:ins w:id="5" w:author="田中" w:date="2026-11-01T00:00:00Z">{}</w:ins>'
    theirs = p(r("責任者は、") + tracked.format(r("毎月必ず")) + r("、台帳を年1回点検する。"))
    found = joined(file("責任者は、台帳を年1回点検する。"), file(theirs), file("責任者は、台帳を年2回点検する。"))
    assert accepted(of(found)) == ["責任者は、毎月必ず、台帳を年2回点検する。"]
    assert re.search(
        r'<w:ins w:id="5"[^>]*><w:r><w:t xml:space="preserve">毎月必ず</w:t></w:r></w:ins>', xml(of(found))
    )


def test_a_filled_control_is_never_taken_out() -> None:
    base = p("前。") + p(r("氏名：") + control("　　　")) + p("後。")
    found = joined(file(base), file(base.replace("　　　", "田中 桜")), file("前。\n後。"))
    assert "田中 桜" in xml(decide(of(found), View.ACCEPTED, OURS))
    assert len(found.conflicts) == 1


def test_an_empty_control_is_taken_out_and_put_in() -> None:
    base, ours = p(r("氏名：") + control("　　　")), p(r("住所及び氏名：") + control("　　　") + r("印"))
    found = joined(file(base), file(base), file(ours))
    assert accepted(of(found)) == text(file(ours))
    gone = joined(file(ours), file(ours), file("住所及び氏名を書く。"))
    assert accepted(of(gone)) == ["住所及び氏名を書く。"]
    assert "customXmlDelRangeStart" in xml(of(gone))


def test_a_link_of_ours_leads_to_the_same_address_in_their_file() -> None:
    link = f'<w:hyperlink r:id="L" xmlns:r="{OFFICE}">' + r("届出の窓口") + "</w:hyperlink>"
    ours = file(p("前。") + p(link + r("に届け出る。")), links=relation("L", "hyperlink", "https://example.jp/", True))
    found = of(joined(file("前。"), file("前。"), ours))
    pieces = [piece for one in paragraphs(read_document(Package(found)).body.blocks) for piece in one.pieces]
    assert [piece.link for piece in pieces if piece.link] == ["https://example.jp/"]


def test_a_comment_about_a_header_stands_in_the_text() -> None:
    def headed(words: str) -> dict[str, bytes]:
        section = f'<w:sectPr><w:headerReference xmlns:r="{OFFICE}" w:type="default" r:id="h"/></w:sectPr>'
        more = {"word/header1.xml": f'<w:hdr xmlns:w="{W}">{p(words)}</w:hdr>'}
        return file(p("本文。") + section, more, relation("h", "header", "header1.xml"))

    assert "第1.2版" in str(
        of(joined(headed("第1.0版"), headed("第1.0版"), headed("第1.2版")))["word/header1.xml"], "utf-8"
    )
    found = joined(headed("第1.0版"), headed("第2.0版"), headed("第1.2版"))
    assert comments(of(found))[0].startswith("（ヘッダー）")
    assert b"comment" not in of(found)["word/header1.xml"]


def test_a_file_in_another_encoding_is_merged() -> None:
    def wide(words: str) -> dict[str, bytes]:
        main = document(p(words)).replace("UTF-8", "UTF-16").encode("utf-16")
        return {**file("x"), "word/document.xml": main}

    assert accepted(
        of(joined(file("年1回、点検する。"), wide("年1回、必ず点検する。"), file("年2回、点検する。")))
    ) == ["年2回、必ず点検する。"]


def test_a_style_that_ours_gave_a_paragraph_is_tracked() -> None:
    found = of(joined(file(p("項。")), renamed(file(p("項。"))), file(p("項。", "Item"))))
    assert '<w:pStyle w:val="Style35"/><w:pPrChange' in xml(found)
    assert "pStyle" not in xml(decide(found, View.REJECTED, OURS))


# ── limits ───────────────────────────────────────────────────────────────────────────────────────────────────


def test_limit_two_insertions_at_one_spot_stand_in_one_order_or_the_other() -> None:
    found = joined(
        file("甲の文。\n乙の文。"), file("甲の文。\n社の文。\n乙の文。"), file("甲の文。\n新しい文。\n乙の文。")
    )
    assert accepted(of(found)) == ["甲の文。", "新しい文。", "社の文。", "乙の文。"]


def test_limit_a_look_that_ours_changed_without_its_words_does_not_come() -> None:
    theirs = file(p("文。"))
    assert joined(file(p("文。")), theirs, file(p(r("文。", "<w:b/>")))) == Merged(theirs)


def test_limit_a_note_that_ours_adds_is_a_comment() -> None:
    mark = '<w:r><w:footnoteReference w:id="1"/></w:r>'
    more = {
        "word/footnotes.xml": f'<w:footnotes xmlns:w="{W}"><w:footnote w:id="1">{p("注。")}</w:footnote></w:footnotes>'
    }
    ours = file(p(r("文である。") + mark), more, relation("f", "footnotes", "footnotes.xml"))
    found = joined(file("文である。"), file("文である。"), ours)
    assert (found.changes, len(found.conflicts)) == ((), 1)


def test_limit_another_way_of_counting_is_a_comment() -> None:
    def counted(format: str) -> dict[str, bytes]:
        level = f'<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="{format}"/></w:lvl>'
        part = f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="1">{level}</w:abstractNum></w:numbering>'
        return file("文。", {"word/numbering.xml": part}, relation("n", "numbering", "numbering.xml"))

    found = joined(counted("%1."), counted("%1."), counted("第%1条"))
    assert "番号の付け方" in comments(of(found))[0]


def test_limit_a_file_with_other_prefixes_is_refused_in_words() -> None:
    theirs = file("年1回行う。")
    theirs["word/document.xml"] = theirs["word/document.xml"].replace(b"<w:", b"<x:").replace(b"</w:", b"</x:")
    theirs["word/document.xml"] = (
        theirs["word/document.xml"].replace(b"xmlns:w=", b"xmlns:x=").replace(b"w:val", b"x:val")
    )
    found = merge(file("年1回行う。"), theirs, file("年2回行う。"), edition="1.1", date="2026-11-28")
    assert (found.parts, found.refused) == (None, "ほかのソフトが書いた形式なので、変更履歴を付けられません。")


def test_the_paragraph_between_two_tables_that_stay_keeps_its_end() -> None:
    base = p("前。") + table(row("甲の表である。")) + p("間の文。") + table(row("乙の表である。")) + p("後。")
    theirs = base.replace("甲の表", "甲一の表").replace("乙の表", "乙一の表")
    body = xml(decide(of(joined(file(base), file(theirs), file("前。\n後。"))), View.ACCEPTED, OURS))
    assert body.count("<w:tbl>") == 2
    assert "</w:tbl><w:tbl>" not in body
    assert "間の文" not in body


def test_a_file_that_nobody_foresaw_costs_its_draft_and_not_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise KeyError("word/header9.xml")

    monkeypatch.setattr(drafting, "merge_blocks", broken)
    found = merge(file("年1回。"), file("年1回。"), file("年2回。"), edition="1.1", date="2026-11-28")
    assert (found.parts, "変更履歴を作れませんでした（KeyError）" in found.refused) == (None, True)
