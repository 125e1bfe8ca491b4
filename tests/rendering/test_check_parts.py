"""The checks of a finished file: each fault is seen, and a good file has none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from word_files import caption, docx, field, heading, p, table

from generator.rendering import Job, check_parts, load_template, render_set

BODY = "word/document.xml"
CONTROL = (
    '<w:sdt><w:sdtPr><w:id w:val="5"/><w:text/></w:sdtPr>'
    "<w:sdtContent><w:p><w:r><w:t>一</w:t></w:r></w:p></w:sdtContent></w:sdt>"
)
DRAWING = '<w:r><w:drawing><wp:inline><wp:docPr id="7" name="図"/></wp:inline></w:drawing></w:r>'


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    path = tmp_path_factory.mktemp("good") / "t.docx"
    blocks = (
        heading(1, "章", "x", 1),
        caption("一覧", "x_t", 2),
        table(("一", "二")),
        p(field("REF x")),
        CONTROL,
        p(DRAWING),
    )
    path.write_bytes(docx(*blocks, header="ヘッダー", footer="フッター"))
    return dict(render_set([Job("x", load_template(path, cache=False), {})])["x"].parts)


Change = Callable[[dict[str, bytes]], None]


def replace(old: str, new: str, part: str = BODY) -> Change:
    def change(parts: dict[str, bytes]) -> None:
        assert old.encode() in parts[part]
        parts[part] = parts[part].replace(old.encode(), new.encode())

    return change


def before_end(xml: str) -> Change:
    return replace("<w:sectPr>", f"{xml}<w:sectPr>")


def remove(name: str) -> Change:
    def change(parts: dict[str, bytes]) -> None:
        del parts[name]

    return change


def add(name: str, data: bytes) -> Change:
    def change(parts: dict[str, bytes]) -> None:
        parts[name] = data

    return change


def test_a_good_file_has_no_problem(good: dict[str, bytes]) -> None:
    assert check_parts(good) == []
    assert check_parts(good, tags=True) == []


FAULTS = {
    "not well-formed": (
        before_end("<w:p><w:r><w:t>閉じない</w:t></w:r>"),
        "本文: 「一閉じない」の後で、Wordが開けない形になっています。",
    ),
    "ampersand": (replace("ヘッダー</w:t>", "ヘッダー&</w:t>", "word/header1.xml"), "ヘッダー: 「ヘッダー&」の後で、"),
    "mark": (before_end(p("\ufdd0rx\ufdd1")), "本文: 埋められていない参照の印が残っています。"),
    "field not closed": (
        before_end('<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>'),
        "本文: 閉じていないフィールド（参照や番号）が1個あります。",
    ),
    "field not opened": (
        before_end('<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'),
        "本文: 始まりのないフィールド（参照や番号）があります。",
    ),
    "bookmark not closed": (
        before_end('<w:p><w:bookmarkStart w:id="90" w:name="片方"/></w:p>'),
        "本文: ブックマーク「片方」の終わりがありません。",
    ),
    "bookmark not opened": (
        before_end('<w:p><w:bookmarkEnd w:id="90"/></w:p>'),
        "本文: 始まりのないブックマークの終わり（番号90）があります。",
    ),
    "bookmark id twice": (
        before_end('<w:p><w:bookmarkStart w:id="1" w:name="y"/><w:bookmarkEnd w:id="1"/></w:p>'),
        "本文: ブックマークの番号1が2回あります。",
    ),
    "bookmark name twice": (
        before_end('<w:p><w:bookmarkStart w:id="91" w:name="X"/><w:bookmarkEnd w:id="91"/></w:p>'),
        "本文: ブックマーク「x」が2回あります。",
    ),
    "drawing twice": (before_end(p(DRAWING.replace('"7"', '"1001"'))), "本文: 図の番号1001が2回あります。"),
    "control twice": (before_end(CONTROL), "本文: 入力欄の番号5が2回あります。"),
    "empty cell": (
        replace('<w:p><w:r><w:t xml:space="preserve">二</w:t></w:r></w:p></w:tc>', "</w:tc>"),
        "本文: 段落のない表のセルがあり、Wordが開けません。",
    ),
    "cell ends in a table": (
        replace(
            "二</w:t></w:r></w:p></w:tc>",
            "二</w:t></w:r></w:p><w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:tc>",
        ),
        "本文: 表で終わるセルがあり、",
    ),
    "table without rows": (
        before_end('<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9"/></w:tblGrid></w:tbl>'),
        "本文: 行のない表があり、",
    ),
    "row without cells": (
        before_end(
            '<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:trPr/><w:tc><w:p/></w:tc></w:tr><w:tr w:rsidR="0"></w:tr></w:tbl>'
        ),
        "本文: セルのない行があり、",
    ),
    "row of nothing but its properties": (
        before_end("<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:p/></w:tc></w:tr><w:tr><w:trPr/></w:tr></w:tbl>"),
        "本文: セルのない行があり、",
    ),
    "row without anything": (
        before_end("<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:p/></w:tc></w:tr><w:tr/></w:tbl>"),
        "本文: セルのない行があり、",
    ),
    "cell without anything": (
        before_end("<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc/></w:tr></w:tbl>"),
        "本文: 段落のない表のセルがあり、",
    ),
    "empty control": (
        before_end("<w:sdt><w:sdtPr/><w:sdtContent></w:sdtContent></w:sdt>"),
        "本文: 中身のない入力欄があり、",
    ),
    "empty header": (
        replace('<w:p><w:r><w:t xml:space="preserve">ヘッダー</w:t></w:r></w:p>', "", "word/header1.xml"),
        "ヘッダー: 段落のないヘッダー・フッターがあり、",
    ),
    "dangling relation": (
        replace('r:id="header"', 'r:id="rId99"'),
        "本文: 図やヘッダーへのつながり「rId99」の先がありません。",
    ),
    "missing part": (
        remove("word/footer1.xml"),
        "word/_rels/document.xml.rels: 参照先の部品「footer1.xml」がありません。",
    ),
    "missing part by type": (remove("word/footer1.xml"), "word/footer1.xml: 部品がファイルにありません。"),
    "no content type": (
        add("word/media/image1.png", b"x"),
        "word/media/image1.png: 部品の種類が [Content_Types].xml にありません。",
    ),
    "relation twice": (
        replace('Id="header"', 'Id="footer"', "word/_rels/document.xml.rels"),
        "word/_rels/document.xml.rels: 番号footerが2回あります。",
    ),
    "leftover tag": (
        add("word/comments.xml", b"<w:comments>{{ x }}</w:comments>"),
        "コメント: タグ「{{ x }}」が、そのまま残っています。",
    ),
}


@pytest.mark.parametrize(("change", "problem"), FAULTS.values(), ids=FAULTS.keys())
def test_each_fault_is_told(good: dict[str, bytes], change: Change, problem: str) -> None:
    parts = dict(good)
    change(parts)
    assert any(found.startswith(problem) for found in check_parts(parts)), check_parts(parts)


def test_braces_in_an_answer_are_no_leftover_tag(tmp_path: Path) -> None:
    path = tmp_path / "t.docx"
    path.write_bytes(docx(p("{{ a }}"), header="{{ a }}", title="{{ a }}"))
    parts = render_set([Job("x", load_template(path, cache=False), {"a": "{{ x }} {% y %}"})])["x"].parts
    assert check_parts(parts) == []
    assert len(check_parts(parts, tags=True)) == 6
