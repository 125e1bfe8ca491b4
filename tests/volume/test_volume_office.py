"""LibreOffice lays out the volume: its pages are about those of the contents, its numbers those of the text."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from companies import Case
from noise import packed, parts_of
from office import convert, pdf_text
from test_binding import with_section
from volumes import missing, once, read, ready, wrong_references

from generator.word import Document, Field, lines, paragraphs, shown

pytestmark = pytest.mark.office

HOUSE = Case("software-house")
COUNTED = ("REF ", "SEQ ", "STYLEREF ")
LINE = re.compile(r"(?:(?P<number>[^\t]+)\t)?(?P<words>[^\t]+)\t(?P<page>\d+)")


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


def counted(volume: Document) -> list[str]:
    """Return what each reference and each number of a caption shows, with some letters on both sides."""
    found = []
    for paragraph in paragraphs(volume.body.blocks):
        said = ""
        for piece in paragraph.pieces:
            here = shown([piece])
            if isinstance(piece.content, Field) and piece.content.instruction.upper().startswith(COUNTED):
                found.append((paragraph, len(said), len(said) + len(here)))
            said += here
    return [squeezed(shown(paragraph.pieces)[max(0, at - 8) : end + 6]) for paragraph, at, end in found]


def test_the_contents_references_and_captions_of_an_edited_volume_are_those_of_libreoffice(tmp_path: Path) -> None:
    # LibreOffice counts headings, REF and SEQ itself; a section put in by hand moves the numbers of what is behind it.
    bound = ready(HOUSE).bound(c03=with_section(ready(HOUSE).parts("c03")))
    path = tmp_path / "volume.docx"
    path.write_bytes(packed(bound.parts))
    pages = [squeezed(page) for page in pdf_text(convert([path], "pdf", tmp_path / "out")["volume"]).split("\f")]
    entries = [found for line in lines(read(bound.parts).body.blocks) if (found := LINE.fullmatch(line))]
    at = 1 + max(n for n, page in enumerate(pages[:12]) if "...." in page)
    errors, place = [], 0
    for entry in entries:
        # The number stands before the words as LibreOffice has counted it.
        key = squeezed((entry["number"] or "") + re.sub(r"^別紙\d*　", "", entry["words"]))[:24]
        while (found := pages[at].find(key, place)) < 0:
            at, place = at + 1, 0
            assert at < len(pages), key
        place = found + len(key)
        errors.append(int(entry["page"]) - at - 1)
    assert len(errors) > 100
    assert max(map(abs, errors)) <= 2, errors
    assert sum(abs(error) <= 1 for error in errors) / len(errors) > 0.95
    said, whole = counted(read(bound.parts)), "".join(pages)
    assert len(said) > 800
    assert [words for words in said if words not in whole] == []


def test_a_chapter_that_libreoffice_saved_is_bound_as_it_stands(tmp_path: Path) -> None:
    made = ready(HOUSE)
    path = tmp_path / "c03.docx"
    path.write_bytes(packed(made.parts("c03")))
    saved = parts_of(convert([path], "docx:MS Word 2007 XML", tmp_path / "out")["c03"].read_bytes())
    bound = made.bound(c03=saved)
    volume = read(bound.parts)
    assert [s for s in missing(volume, read(saved)) if s not in once(made)] == []
    assert wrong_references(volume) == []
    assert bound.notices == ()
    # Word puts marks of its checker into what LibreOffice has left behind a link: 第3章 2.2.（店外への持出し）.
    chapter, name = "章 </w:t></w:r>".encode(), "word/document.xml"
    marked = {**saved, name: saved[name].replace(chapter, chapter + b'<w:proofErr w:type="spellStart"/>')}
    again = read(made.bound(c03=marked).parts)
    assert list(lines(again.body.blocks)) == list(lines(volume.body.blocks))
