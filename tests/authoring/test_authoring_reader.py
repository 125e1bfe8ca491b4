"""Reading a source: what each line becomes, and the traps of Markdown that Japanese regulations fall into."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.authoring.faults import Faults
from generator.authoring.inline import InlineReader
from generator.authoring.model import (
    Block,
    Break,
    Control,
    Directive,
    FormReference,
    Heading,
    InlineTag,
    Item,
    Paragraph,
    Piece,
    Pieces,
    Reference,
    Strong,
    Table,
    TagLine,
    Text,
    Variable,
)
from generator.authoring.reader import BlockReader, read_source
from generator.rendering import Step


def blocks(text: str) -> list[Block]:
    faults = Faults()
    read = list(BlockReader("x.md", faults).read(text))
    assert faults.found == []
    return read


def pieces(text: str) -> Pieces:
    faults = Faults()
    read = InlineReader("x.md", faults).read(text, 1)
    assert faults.found == []
    return read


def words(block: Block) -> str:
    assert isinstance(block, Heading | Paragraph | Item)
    return "".join(piece.text for piece in block.pieces if isinstance(piece, Text))


@pytest.mark.parametrize(
    "before",
    [
        pytest.param("段落。", id="paragraph"),
        pytest.param("1. 項目", id="list"),
        pytest.param("1. 項目\n   1. 下の項目", id="nested-list"),
        pytest.param("- 項目", id="bullets"),
        pytest.param("> 解説: 注", id="note"),
        pytest.param("| a |\n|---|\n| b |", id="table"),
        pytest.param("## 見出し {#x}", id="heading"),
    ],
)
def test_a_tag_line_stands_alone_also_straight_after_other_blocks(before: str) -> None:
    read = blocks(f"{before}\n{{% if a %}}\n本文\n{{% endif %}}\n")
    kinds = [type(block) for block in read[-3:]]
    assert kinds == [TagLine, Paragraph, TagLine]
    assert [block.tag.word for block in read if isinstance(block, TagLine)] == ["if", "endif"]


def test_a_list_interrupted_by_a_tag_line_is_read_on() -> None:
    read = blocks("1. 一\n{% if a %}\n2. 二\n{% endif %}\n3. 三\n")
    assert [(words(b), b.typed) for b in read if isinstance(b, Item)] == [("一", 1), ("二", 2), ("三", 3)]


def test_items_know_their_level_and_further_paragraphs_belong_to_them() -> None:
    read = blocks("1. 一\n   1. 下\n\n   続き\n2. 二\n- 点\n  - 下の点\n")
    assert [(b.numbered, b.level, words(b)) for b in read if isinstance(b, Item)] == [
        (True, 1, "一"),
        (True, 2, "下"),
        (True, 1, "二"),
        (False, 1, "点"),
        (False, 2, "下の点"),
    ]
    assert [b.look for b in read if isinstance(b, Paragraph)] == ["continued1"]


def test_a_heading_has_its_id_what_it_covers_and_whether_it_counts() -> None:
    (heading,) = blocks("## {{ a }}の設定 {#c04_x covers: scs:4-1-5-2 iso:5.17}\n")
    assert isinstance(heading, Heading)
    assert (heading.id, heading.covers, heading.unnumbered) == ("c04_x", ("scs:4-1-5-2", "iso:5.17"), False)
    assert heading.pieces == (Variable("a", 1), Text("の設定"))
    (plain,) = blocks("## 附則 {#c04_end unnumbered}\n")
    assert isinstance(plain, Heading)
    assert plain.unnumbered


@pytest.mark.parametrize(
    ("text", "strong"),
    [
        pytest.param("これは**「強い」**言葉", "「強い」", id="brackets-inside"),
        pytest.param("（**強い**）言葉", "強い", id="brackets-outside"),
        pytest.param("言葉**、強い。**言葉", "、強い。", id="punctuation-at-both-ends"),
        pytest.param("**強い**", "強い", id="alone"),
        pytest.param("a**b**c", "b", id="latin"),
    ],
)
def test_strong_words_need_no_space_round_full_width_punctuation(text: str, strong: str) -> None:
    assert Strong((Text(strong),)) in pieces(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("{{ role.admin }}", Variable("role.admin", 1), id="variable"),
        pytest.param("[ref:c04_x]", Reference("c04_x", None, 1), id="reference"),
        pytest.param("[ref:c04_x|else:別の言葉]", Reference("c04_x", "別の言葉", 1), id="reference-with-other-words"),
        pytest.param("[form:register]", FormReference("register", 1), id="form"),
        pytest.param("[date]", Control("date"), id="date"),
        pytest.param("[text:氏名]", Control("text", "氏名"), id="text"),
        pytest.param("[choice:○|△|×]", Control("choice", "○|△|×"), id="choice"),
        pytest.param("[check]", Control("check"), id="check"),
        pytest.param("<br>", Break(), id="break"),
        pytest.param("\\[ref:c04_x\\]", Text("[ref:c04_x]"), id="escaped"),
        pytest.param("[1]と［2］", Text("[1]と［2］"), id="plain-brackets"),
        pytest.param("a &amp; b < c", Text("a &amp; b < c"), id="no-entities"),
    ],
)
def test_each_mark_is_read(text: str, expected: Piece) -> None:
    assert pieces(text) == (expected,)


def test_a_line_break_in_the_source_is_nothing_but_between_latin_words() -> None:
    assert pieces("一行目の\n二行目") == (Text("一行目の二行目"),)
    assert pieces("two\nwords") == (Text("two words"),)


def test_a_tag_inside_a_paragraph_stays_in_it() -> None:
    (paragraph,) = blocks("前{% if a %}中{% else %}外{% endif %}後\n")
    assert isinstance(paragraph, Paragraph)
    assert [piece.tag.word for piece in paragraph.pieces if isinstance(piece, InlineTag)] == ["if", "else", "endif"]


def test_a_table_has_caption_look_rows_and_the_pipes_of_its_directives() -> None:
    (table,) = blocks(
        "表: 認証 {#c04_tbl widths: 60 40 height: 12}\n\n"
        "| 方法 | 結果 |\n|---|:-:|\n| {% for s in systems %} | |\n"
        "| [ref:c04|else:別] \\| {{ s.name }} | [choice:○|×] |\n| {% endfor %} |\n"
    )
    assert isinstance(table, Table)
    assert (table.caption, table.look.id, table.look.widths, table.look.height) == (
        (Text("認証"),),
        "c04_tbl",
        (60, 40),
        12,
    )
    assert [row.tag.word if row.tag else "" for row in table.rows] == ["for", "", "endfor"]
    first, second = table.rows[1].cells
    assert first.pieces == (Reference("c04", "別", 6), Text(" | "), Variable("s.name", 6))
    assert (second.pieces, second.align) == ((Control("choice", "○|×"),), "center")


def test_a_form_table_needs_no_header_row() -> None:
    (empty,) = blocks("表: {form}\n\n| | |\n|---|---|\n| 氏名 | |\n")
    (filled,) = blocks("表: {blank}\n\n| 日付 | |\n|---|---|\n| 氏名 | |\n")
    assert isinstance(empty, Table)
    assert isinstance(filled, Table)
    assert (empty.header, len(empty.rows), filled.header, len(filled.rows)) == (None, 1, None, 2)


def test_tags_need_no_quotes_in_the_front_matter(tmp_path: Path) -> None:
    path = tmp_path / "c04.md"
    path.write_text(
        '---\nid: c04  # begins every id\ntitle: "アクセス: 制御"\nkind: chapter\nchapter: 4\n'
        "scope: {% if a %}全員{% else %}{{ b }}{% endif %}\n---\n# アクセス: 制御 {#c04}\n",
        encoding="utf-8",
    )
    faults = Faults()
    source = read_source(path, faults)
    assert faults.found == []
    assert source is not None
    assert (source.id, source.title, source.chapter, len(source.scope)) == ("c04", "アクセス: 制御", 4, 5)
    assert source.blocks[0].line == 8


def test_a_figure_is_boxes_with_signs_between_them() -> None:
    (figure,) = blocks("[figure: 知る<br>見た + 持つ > 入る]")
    assert isinstance(figure, Directive)
    assert figure.figure == (Step("知る", ("見た",)), Step("持つ", (), "+"), Step("入る", (), ">"))


@pytest.mark.parametrize("words", ["一つ", "一 > ", "一 > {{ we }}", "一 > [ref:x]", "一 > 二 > 三 > 四 > 五 > 六"])
def test_a_figure_that_cannot_be_drawn_is_refused(words: str) -> None:
    faults = Faults()
    assert list(BlockReader("x.md", faults).read(f"[figure: {words}]")) == []
    assert ["figure" in fault.problem for fault in faults.found] == [True]
