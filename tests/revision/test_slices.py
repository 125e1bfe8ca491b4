"""What is not read costs nothing and changes nothing: a merge is the same, byte for byte, when everything is read."""

from __future__ import annotations

from random import Random

import pytest
from companies import CASES
from files import file, p, r, row, table
from hands import session
from news import base_of, text_changed
from noise import word_saved

from generator.revision import drafting, merge
from generator.revision.slices import common, key, rows, slices
from generator.word import Place


def blocks(body: str) -> list[tuple[str, bool]]:
    source = file(body)["word/document.xml"]
    return [(source[one.place.start : one.place.end].decode(), one.told) for one in slices(source, frozenset({"H2"}))]


def test_blocks_are_told_apart_without_reading() -> None:
    box = f"<w:r><w:pict><w:txbxContent>{p('箱')}{p('箱')}</w:txbxContent></w:pict></w:r>"
    inner = table(row(table(row("内")) + p("")), row("外"))
    found = [p("一"), "<w:p/>", p(box + r("箱の後")), inner, p("二", "Item")]
    assert blocks("".join(found)) == [(one, False) for one in found]


@pytest.mark.parametrize(
    "block",
    [
        p("見出し", "H2"),
        p('<w:ins w:id="1" w:author="田中">' + r("字") + "</w:ins>"),
        p('<w:commentRangeStart w:id="1"/>' + r("字")),
        p(r("字"), "", "<w:sectPr/>"),
        p("項", "Item", '<w:numPr><w:numId w:val="2"/></w:numPr>'),
        f"<w:sdt><w:sdtContent>{p('字')}</w:sdtContent></w:sdt>",
    ],
)
def test_what_may_not_be_passed_over_is_told(block: str) -> None:
    assert blocks(block) == [(block, True)]


def test_a_field_that_goes_on_for_paragraphs_makes_all_be_read() -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    assert blocks(p("一") + p(begin + r("目次")) + p("二")) == []


def test_what_a_program_changes_by_itself_makes_no_difference() -> None:
    noisy = (
        '<w:p w:rsidR="00A" w14:paraId="1A"><w:proofErr w:type="spellStart"/><w:r w:rsidRPr="00B"><w:rPr>'
        '<w:rFonts w:hint="eastAsia"/></w:rPr><w:t>年1</w:t></w:r><w:bookmarkStart w:id="9" w:name="_GoBack"/>'
        '<w:bookmarkEnd w:id="9"/><w:r><w:t xml:space="preserve">回、</w:t></w:r><w:r><w:t>行う。</w:t></w:r></w:p>'
    )
    assert key(noisy.encode()) == key(p("年1回、行う。").encode())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (p("年1回"), p("年2回")),
        (p("字", "Item"), p("字")),
        (p(r("字", "<w:b/>")), p("字")),
        (p(r("一") + r("二", "<w:b/>")), p("一二")),
        (p('<w:bookmarkStart w:id="1" w:name="a"/>' + r("字")), p('<w:bookmarkStart w:id="1" w:name="b"/>' + r("字"))),
    ],
)
def test_what_somebody_changed_makes_a_difference(one: str, other: str) -> None:
    assert key(one.encode()) != key(other.encode())


def test_of_a_table_that_differs_the_rows_that_all_have_are_passed_over() -> None:
    def found(*cells: str) -> tuple[bytes, list[bytes]]:
        source = file(table(row("頭"), *(row(cell) for cell in cells)))["word/document.xml"]
        return source, [source[place.start : place.end] for place in shared(source)]

    def shared(source: bytes) -> list[Place]:
        texts = [file(table(row("頭"), row("甲"), row(third)))["word/document.xml"] for third in "乙丙"]
        every = [(one, slices(one, frozenset())) for one in (texts[0], source, texts[1])]
        return list(common(every)[1])

    assert found("甲", "丁")[1] == [row("甲").encode()]
    source = file(table(row("頭"), row(table(row("内")) + p(""))))["word/document.xml"]
    assert rows(source, slices(source, frozenset())[0].place) == []


@pytest.mark.parametrize("identity", ["c03", "c01", "calendar"])
def test_a_merge_is_the_same_when_everything_is_read(identity: str, monkeypatch: pytest.MonkeyPatch) -> None:
    random = Random(identity)
    base = base_of(CASES[1])[identity]
    theirs = word_saved(session(random, base, 5).parts, random)
    ours = text_changed(base, random, 4)
    quick = merge(base, theirs, ours, edition="1.1", date="2026-11-28")
    monkeypatch.setattr(drafting, "read_three", drafting.read_all)
    assert quick == merge(base, theirs, ours, edition="1.1", date="2026-11-28")
    assert quick.changes
