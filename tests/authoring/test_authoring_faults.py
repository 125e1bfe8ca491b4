"""Refusals: each fault is named with file and line, all at once, and without it the source builds."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from small_sources import FRONT_LINES, Build, Faults, chapter

from generator.authoring import build_templates
from generator.authoring.__main__ import main
from generator.errors import SourceError

SOUND = """\
## 認証 {#c04_auth}

本文。

{% if site %}

### 長さ {#c04_length}

{% endif %}
"""
SINGLE = [
    pytest.param("## 節\n", 1, "id（{#…}）が要ります", id="section-without-id"),
    pytest.param("## 節 {#c05_x}\n", 1, "文書の id「c04_」で始めて", id="id-of-another-document"),
    pytest.param("## 節 {#c04_X}\n", 1, "id「c04_X」は", id="id-with-capital"),
    pytest.param("## 節 {#c04_a}\n## 節 {#c04_a}\n", 2, "id「c04_a」は c04.md 8行目 にもあります", id="id-twice"),
    pytest.param("### 項 {#c04_a}\n", 1, "見出しの段が飛んでいます", id="level-gap"),
    pytest.param("# 二つ目 {#c04_b}\n", 1, "文書に一つだけ", id="second-title"),
    pytest.param("## 節 {#c04_a}\n#### 深い\n", 2, "### までです", id="level-four"),
    pytest.param(
        "## 節 {#c04_a covers: scs:9-9-9-9}\n", 1, "「scs:9-9-9-9」という基準はありません", id="covers-unknown"
    ),
    pytest.param("## 節 {#c04_a cover: scs:1}\n", 1, "「cover:」が読めません", id="heading-braces"),
    pytest.param("## {#c04_a}\n", 1, "見出しに言葉がありません", id="heading-without-words"),
    pytest.param("{% if a %}\n\n本文。\n", 1, "「if a」が閉じていません", id="if-open"),
    pytest.param("本文。\n\n{% endif %}\n", 3, "「endif」に対応する if がありません", id="endif-alone"),
    pytest.param("{% for s in x %}\n{% endif %}\n", 2, "「endif」に対応する if がありません", id="endif-closes-for"),
    pytest.param("{% if a %}\n{% else %}\n{% else %}\n{% endif %}\n", 3, "else の後に", id="else-twice"),
    pytest.param("前{% if a %}後。\n", 1, "「if a」が閉じていません", id="inline-if-open"),
    pytest.param("**強{% if a %}い**{% endif %}\n", 1, "「if a」が閉じていません", id="inline-if-across-strong"),
    pytest.param("{% if a == 1 %}\n{% endif %}\n", 1, "「=」は使えません", id="comparison"),
    pytest.param("{% set a = 1 %}\n", 1, "というタグは使えません", id="unknown-tag"),
    pytest.param("{{ a|upper }}\n", 1, "波かっこの中は名前だけ", id="filter"),
    pytest.param("| a | b |\n|---|---|\n| {{ a | upper }} | x |\n", 3, "波かっこの中は名前だけ", id="filter-in-a-cell"),
    pytest.param("{{ a\n", 1, "「{{」の組が閉じていません", id="brace-open"),
    pytest.param("文 {#c04_x} です。\n", 1, "「{#」は見出しと表の行の終わりだけ", id="id-in-text"),
    pytest.param("[reff:c04]\n", 1, "「[reff:c04]」という指定はありません", id="unknown-directive"),
    pytest.param("文 [page-break] 文\n", 1, "ほかに何もない行に", id="page-break-in-text"),
    pytest.param("[forms]\n", 1, "[forms] は、kind が forms の文書だけ", id="forms-in-a-chapter"),
    pytest.param("[ref:c04_none]\n", 1, "参照先「c04_none」がありません", id="reference-to-nothing"),
    pytest.param("[ref:c04|els:x]\n", 1, "else:言い換え", id="reference-with-wrong-bar"),
    pytest.param("[ref:c04_length]\n", 1, "「c04_length」は「site」のときだけあります", id="reference-to-a-condition"),
    pytest.param(
        "{% if not site %}\n[ref:c04_length]\n{% endif %}\n", 2, "「site」のときだけ", id="reference-under-the-opposite"
    ),
    pytest.param("[form:register|氏名 部数]\n", 1, "「部数」という欄はありません", id="no-such-field"),
    pytest.param("日付及び結果を[form:register]に記録する。\n", 1, "どの欄に書くかを", id="fields-not-named"),
    pytest.param("[form:register| ]\n", 1, "様式の欄の名前を空白で区切って", id="field-without-name"),
    pytest.param("[form:unknown]\n", 1, "様式「unknown」が forms.yaml にありません", id="unknown-form"),
    pytest.param("`code`\n", 1, "「`」という書き方は使えません", id="code"),
    pytest.param("[字](x)\n", 1, "「](」という書き方は使えません", id="link"),
    pytest.param("a<b>c</b>\n", 1, "「<b>」という書き方は使えません", id="html"),
    pytest.param("**強い\n", 1, "「**」が閉じていません", id="strong-open"),
    pytest.param("文\n\n---\n", 3, "区切り線は使えません", id="ruler"),
    pytest.param("表: 題 {#c04_t}\n\n本文。\n", 1, "すぐ後に表がありません", id="caption-without-table"),
    pytest.param("表: 題 {#c04_t width: 3}\n| a |\n|---|\n| b |\n", 1, "が読めません", id="table-braces"),
    pytest.param("表: {widths: 1 2}\n| a |\n|---|\n| b |\n", 2, "widths の数（2）が列の数（1）", id="widths"),
    pytest.param("表: {#c04_t}\n| a |\n|---|\n| b |\n", 2, "題（「表: 題 {#id}」）", id="table-id-without-caption"),
    pytest.param("| a | b |\n|---|---|\n| 1 | 2 | 3 |\n", 3, "セルが3個あります", id="cell-too-many"),
    pytest.param("| a | b |\n|---|---|\n| 1 |\n", 3, "セルが1個あります", id="cell-too-few"),
    pytest.param(
        "| {% if a %} | |\n|---|---|\n| {% endif %} | |\n", 1, "1行目は見出しの行", id="table-begins-with-tag"
    ),
    pytest.param("| a |\n|---|\n| {% if x %} |\n", 3, "「if x」が閉じていません", id="row-tag-open"),
    pytest.param(
        "| a | b |\n|---|---|\n| {% if x %} | 文 |\n| {% endif %} | |\n", 3, "残りのセルは空に", id="row-tag-with-words"
    ),
    pytest.param("{restart}\n\n本文。\n", 1, "すぐ後に番号の箇条書きがありません", id="restart-of-nothing"),
    pytest.param("{restart}\n\n文。\n\n1. 号\n", 1, "すぐ後に番号の箇条書きがありません", id="restart-too-early"),
    pytest.param("{right}\n\n- 点\n\n文。\n", 1, "すぐ後に段落がありません", id="right-too-early"),
    pytest.param("{right}\n\n- 点\n", 1, "すぐ後に段落がありません", id="right-of-nothing"),
    pytest.param("- 点\n  1. 番号\n", 2, "番号の箇条書きは置けません", id="numbers-under-a-bullet"),
    pytest.param("1. a\n   1. b\n      1. c\n", 3, "段は二つまで", id="list-too-deep"),
    pytest.param("1. a\n\n   | x |\n   |---|\n   | y |\n", 3, "箇条書きの中に書けるのは", id="table-in-a-list"),
    pytest.param("> - 点\n", 1, "「>」の中に書けるのは段落だけ", id="list-in-a-note"),
]


@pytest.mark.parametrize(("text", "line", "problem"), SINGLE)
def test_a_fault_is_named_with_its_line(faults: Faults, text: str, line: int, problem: str) -> None:
    before = "" if text.startswith("##") else SOUND
    found = faults(before + text)
    expected = f"c04.md {FRONT_LINES + before.count(chr(10)) + line}: "
    assert any(fault.startswith(expected) and problem in fault for fault in found), found


def test_the_sound_source_has_no_fault(build: Build) -> None:
    assert {name for name in build(SOUND) if not name.startswith("form_")} == {"c04.docx", "index.json"}


SECTION = "## 節 {#c04_a}\n\n"
LISTS = [
    pytest.param("1. 号\n\n### 項 {#c04_b}\n", 3, "番号の箇条書きを最初の ### より前に", id="rule-before-subsection"),
    pytest.param("1. 号\n\n段落。\n\n1. 号\n", 7, "二つ目の番号の箇条書き", id="second-list-after-paragraph"),
    pytest.param("1. 号\n\n| a |\n|---|\n| b |\n\n1. 号\n", 9, "二つ目の番号の箇条書き", id="second-list-after-table"),
    pytest.param(
        "1. 号\n\n{% if a %}\n\n段落。\n\n{% endif %}\n\n2. 号\n", 11, "二つ目の番号", id="second-list-after-condition"
    ),
    pytest.param("{% for s in x %}\n\n1. 号\n\n{% endfor %}\n", 5, "繰り返し（for）の中の番号", id="list-in-a-loop"),
    pytest.param(
        "{% if a %}\n\n### 項 {#c04_b}\n\n文。\n\n{% endif %}\n\n続き。\n",
        11,
        "条件の閉じた見出し「項」",
        id="text-after-its-heading",
    ),
]


@pytest.mark.parametrize(("text", "line", "problem"), LISTS)
def test_numbers_that_readers_would_not_expect_are_refused(faults: Faults, text: str, line: int, problem: str) -> None:
    found = faults(SECTION + text)
    assert len(found) == 1
    assert found[0].startswith(f"c04.md {line + FRONT_LINES}: ")
    assert problem in found[0]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("1. 号\n\n段落。\n\n{restart}\n\n1. 号\n", id="restarted"),
        pytest.param("1. 号\n\n{% if a %}\n\n2. 号\n\n{% endif %}\n\n3. 号\n", id="only-interrupted"),
        pytest.param("1. 号\n\n> 解説: 注\n", id="note-at-the-end"),
        pytest.param(
            "{% if a %}\n\n1. 号\n\n段落。\n\n{% else %}\n\n1. 号\n\n{% endif %}\n",
            id="second-list-in-the-other-branch",
        ),
        pytest.param(
            "{% if a %}\n\n1. 号\n\n{% else %}\n\n### 項 {#c04_b}\n\n{% endif %}\n", id="subsection-in-the-other-branch"
        ),
        pytest.param("### 項 {#c04_b}\n\n1. 号\n\n### 項 {#c04_c}\n\n1. 号\n", id="under-subsections"),
        pytest.param(
            "{% for s in x %}\n\n### {{ s.name }} {#c04_b}\n\n1. 号\n\n{% endfor %}\n", id="loop-with-its-own-heading"
        ),
        pytest.param(
            "{% if a %}\n\n### 項 {#c04_b}\n\n{% else %}\n\n文。\n\n{% endif %}\n", id="text-of-the-other-branch"
        ),
    ],
)
def test_what_word_numbers_right_is_allowed(build: Build, text: str) -> None:
    assert "c04.docx" in build(SECTION + text)


@pytest.mark.parametrize(
    ("front", "problem"),
    [
        pytest.param("本文だけ\n", "先頭に「---」で囲んだ見出し部", id="none"),
        pytest.param(
            "---\nid: c04\nkind: chapter\nchapter: 4\n---\n# x {#c04}\n", "「title」がありません", id="no-title"
        ),
        pytest.param(
            "---\nid: c04\ntitle: x\nkind: chaptre\n---\n# x {#c04}\n", "kind「chaptre」は使えません", id="kind-unknown"
        ),
        pytest.param(
            "---\nid: c04\ntitle: x\nkind: chapter\n---\n# x {#c04}\n", "chapter（章の番号）", id="chapter-missing"
        ),
        pytest.param(
            "---\nid: p\ntitle: x\nkind: policy\nchapter: 1\n---\n# x {#p}\n",
            "chapter（章の番号）",
            id="chapter-too-much",
        ),
        pytest.param(
            "---\nid: p\ntitle: x\nkind: policy\nauthor: y\n---\n# x {#p}\n",
            "「author」という項目はありません",
            id="key-unknown",
        ),
        pytest.param("---\nid: P\ntitle: x\nkind: policy\n---\n# x {#p}\n", "id「P」は", id="id-bad"),
        pytest.param(
            "---\nid: p\ntitle: x\nkind: policy\n- y\n---\n# x {#p}\n", "「名前: 値」の行だけ", id="not-a-line"
        ),
        pytest.param("---\nid: p\ntitle: x\nkind: policy\n---\n# y {#p}\n", "title「x」と違います", id="title-differs"),
        pytest.param("---\nid: p\ntitle: x\nkind: policy\n---\n# x {#q}\n", "文書の id と同じ「{#p}」", id="title-id"),
        pytest.param(
            "---\nid: p\ntitle: x\nkind: policy\n---\n本文。\n", "「# 題 {#id}」の見出しで始めて", id="no-heading"
        ),
    ],
)
def test_front_matter_and_title_are_checked(faults: Faults, front: str, problem: str) -> None:
    found = faults({"c04.md": front})
    assert any(problem in fault for fault in found), found


def test_two_documents_of_one_id_are_refused(faults: Faults) -> None:
    found = faults({"a.md": chapter(""), "b.md": chapter("")})
    assert any(fault.startswith("b.md 1: ") and "文書の id「c04」が重なって" in fault for fault in found)


def test_a_reference_to_a_document_under_a_condition_needs_that_condition(faults: Faults, build: Build) -> None:
    other = chapter("## 節 {#c05_a}\n", "c05", "物理的対策", 5)
    found = faults({"c04.md": chapter("[ref:c05_a]\n"), "c05.md": other})
    assert len(found) == 1
    assert "「c05_a」は「site」のときだけあります" in found[0]
    same = chapter("{% if site and x %}\n[ref:c05_a]\n{% endif %}\n")
    assert build({"c04.md": same, "c05.md": other})
    assert build({"c04.md": chapter("[ref:c05_a|else:別の規則]\n"), "c05.md": other})


def test_a_reference_into_a_loop_needs_a_loop_over_the_same_list(faults: Faults, build: Build) -> None:
    loop = "{% for a in areas %}\n\n## {{ a.name }} {#c04_area}\n\n[ref:c04_area]\n\n{% endfor %}\n"
    assert build(loop)
    found = faults(loop + "\n## 節 {#c04_b}\n\n[ref:c04_area]\n")
    assert len(found) == 1
    assert "繰り返しの中の見出し" in found[0]


def test_a_file_in_another_encoding_is_refused(folder: Callable[..., Path]) -> None:
    source = folder("本文。\n")
    (source / "c05.md").write_bytes(b"---\nid: c05\n" + "題".encode("cp932"))
    with pytest.raises(SourceError, match=r"c05\.md: 文字コードがUTF-8ではありません"):
        build_templates(source)


def test_windows_line_ends_and_a_byte_order_mark_are_taken(folder: Callable[..., Path]) -> None:
    source = folder("本文。\n")
    plain = build_templates(source).files
    path = source / "c04.md"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert build_templates(source).files == plain


def test_an_unknown_document_or_an_empty_folder_is_refused(folder: Callable[..., Path]) -> None:
    source = folder("本文。\n")
    with pytest.raises(SourceError, match="「c99」という id の原稿はありません。あるのは c04 です。"):
        build_templates(source, ["c99"])
    (source / "c04.md").unlink()
    with pytest.raises(SourceError, match=r"原稿（.+）がありません。場所を確かめてください。"):
        build_templates(source)


def test_all_faults_of_all_files_are_named_at_once(faults: Faults) -> None:
    found = faults({"a.md": chapter("[ref:x]\n[form:y]\n"), "b.md": "nothing"})
    assert [fault.partition(":")[0] for fault in found] == ["a.md 8", "a.md 9", "b.md 1"]


def test_faults_are_printed_and_nothing_is_written(
    faults: Faults, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    faults("[ref:c04_none]\n")
    code = main(["--source", str(tmp_path / "source"), "--out", str(tmp_path / "out")])
    assert code == 1
    assert "c04.md 8行目: 参照先「c04_none」がありません。" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
