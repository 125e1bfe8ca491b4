"""What the room of Word files reads is what was written: the law of `generator.word`, over every document."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from functools import cache
from itertools import takewhile
from pathlib import Path

import pytest
from companies import CASES, Case, finished, telling, written
from office import convert, lines, squeezed
from reading import drawings, text_of

from generator.package import OutputFile
from generator.word import (
    Block,
    BlockControl,
    Document,
    Drawing,
    Field,
    Paragraph,
    Row,
    Table,
    UnreadBlock,
    compared,
    flat,
    open_word,
    outline,
    paragraphs,
    read_document,
    shown,
)

IDS = str
# Those whose constructs are all there are: a chapter with tables, one with the chart, forms, a vendor's, the volume.
SAVED_AGAIN = ("c01", "c03", "form_audit_checklist", "forms_index", "nda:blank", "bound")
BOOKMARK = re.compile(rb"<w:bookmark(?:Start|End)\b[^>]*>")


@pytest.fixture(params=CASES, ids=IDS)
def case(request: pytest.FixtureRequest) -> Case:
    return request.param


def read(data: bytes) -> Document:
    return read_document(open_word(data))


@cache
def documents(case: Case) -> list[tuple[OutputFile, Document]]:
    return [(file, read(file.data)) for file in telling(case)]


def as_python_docx_reads(document: Document) -> str:
    """Return a document in the form of `reading.text_of`, which python-docx reads and knows nothing of this room."""
    first = {story.kind: story for story in reversed(document.headers)}
    found = [f"header | {line}" for line in flowing(first["header"].blocks)] if "header" in first else []
    found += body_lines(document.body.blocks)
    found += [f"footer | {line}" for line in flowing(first["footer"].blocks)] if "footer" in first else []
    return "\n".join(line for line in found if not line.endswith("| ")) + "\n"


def flowing(blocks: tuple[Block, ...]) -> Iterator[str]:
    return (shown(paragraph.pieces).replace("\t", "→").replace("\n", "⏎") for paragraph in paragraphs(blocks))


def body_lines(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield f"{block.style} | {next(flowing((block,)))}"
        elif isinstance(block, Table):
            for row in block.rows:
                yield "row | " + " | ".join("/".join(flowing(cell.blocks)) for cell in row.cells)
        elif isinstance(block, BlockControl):
            yield from body_lines(block.blocks)


def test_every_word_is_read_as_another_reader_reads_it(case: Case) -> None:
    total = 0
    for file, document in documents(case):
        wanted, got = as_lines(text_of(file.data)), as_lines(as_python_docx_reads(document))
        total += len(wanted)
        assert got == wanted, file.identity
    print(f"{case}: {total} lines compared")
    assert total > 3000


def as_lines(text: str) -> list[str]:
    # That reader takes tab stops for tabulators, and calls Word's own styles as the English menus do.
    return [re.sub(r"^(toc \d \| )→", r"\1", line.casefold()) for line in text.splitlines()]


def test_every_number_is_the_renderer_s_own(case: Case) -> None:
    total = 0
    for file, document in documents(case):
        if file.identity == "bound":
            continue  # its numbers are those of the files that are bound: tests/volume
        numbers = {name: number for name, number in numbers_of(document).items() if number}
        assert numbers == finished(case).numbers[file.identity], file.identity
        total += len(numbers)
    print(f"{case}: {total} numbers compared")
    assert total > 300


def numbers_of(document: Document) -> dict[str, str]:
    """Return what a reference shows of each bookmark: the number of its paragraph, or the label of its caption."""
    found: dict[str, str] = {}
    for paragraph in paragraphs(document.body.blocks):
        label = paragraph.number.reference() if paragraph.number else caption(paragraph)
        found |= {name: label for name in paragraph.bookmarks if not name.startswith("_")}
    return found


def caption(paragraph: Paragraph) -> str:
    counted = [
        n
        for n, p in enumerate(paragraph.pieces)
        if isinstance(p.content, Field) and p.content.instruction.startswith("SEQ")
    ]
    return shown(paragraph.pieces[: counted[0] + 1]) if counted else ""


def test_every_drawing_is_read_once(case: Case) -> None:
    for file, document in documents(case):
        pieces = [piece for paragraph in paragraphs(document.body.blocks) for piece in flat(paragraph.pieces)]
        boxes = [box for piece in pieces if isinstance(piece.content, Drawing) for box in piece.content.boxes]
        assert [squeezed(box) for box in boxes] == [squeezed(box.replace("/", "")) for box in drawings(file.data)]


def test_every_place_is_that_of_its_element(case: Case) -> None:
    for _, document in documents(case):
        for story in (document.body, *document.headers):
            for block in story.blocks:
                check_place(story.source, block)


def check_place(source: bytes, block: Block | Row) -> None:
    name = {Paragraph: b"p", Table: b"tbl", BlockControl: b"sdt", Row: b"tr"}[type(block)]  # type: ignore[index]
    xml = source[block.place.start : block.place.end]
    assert re.match(rb"<w:%s[ />]" % name, xml)
    assert xml.endswith((b"</w:%s>" % name, b"/>"))
    if isinstance(block, Paragraph):
        for piece in block.pieces:
            assert source[piece.place.start : piece.place.end].startswith((b"<w:r", b"<w:sdt", b"<w:fldSimple"))
    elif isinstance(block, Table):
        for row in block.rows:
            check_place(source, row)


def test_nothing_of_ours_is_left_unread(case: Case) -> None:
    for _, document in documents(case):
        assert document.unread == ()
        assert not [block for block in document.body.blocks if isinstance(block, UnreadBlock)]


def test_sections_are_those_of_the_headings(case: Case) -> None:
    for _, document in documents(case):
        blocks = document.body.blocks
        sections = list(outline(blocks).walk())
        again = [block for section in sections for block in (section.heading, *section.blocks) if block is not None]
        assert again == list(blocks)
        for section in sections:
            assert all(inner.level > section.level for inner in section.sections)


@pytest.mark.parametrize("case", CASES[-2:], ids=IDS)
def test_without_bookmarks_the_words_and_numbers_are_the_same(case: Case) -> None:
    for file, document in documents(case):
        bare = read(without_bookmarks(file))
        assert not [p for p in paragraphs(bare.body.blocks) if p.bookmarks]
        assert saying(bare) == saying(document), file.identity


def without_bookmarks(file: OutputFile) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(file.data)) as old, zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            new.writestr(name, BOOKMARK.sub(b"", old.read(name)))
    return stream.getvalue()


def saying(document: Document) -> list[tuple[str, str]]:
    """Return number and compared text of every paragraph that says anything."""
    read = ((p.label(), compared(p.pieces)) for p in paragraphs(document.body.blocks))
    return [(label, text) for label, text in read if label or text]


@pytest.mark.office
@pytest.mark.parametrize("case", [CASES[-1], CASES[-2]], ids=IDS)
def test_the_office_program_shows_each_number_that_is_read(case: Case, tmp_path: Path) -> None:
    files = chosen(case, tmp_path)
    total = 0
    for name, path in convert(list(files.values()), "txt:Text", tmp_path / "txt").items():
        there = [squeezed(line) for line in lines(path.read_text(encoding="utf-8"))]
        place = 0
        for wanted in filter(None, map(beginning, read(files[name].read_bytes()).body.blocks)):
            place = next((n + 1 for n, line in enumerate(there[place:], place) if line.startswith(wanted)), 0)
            assert place, f"{name}: {wanted}"
            total += 1
    print(f"{case}: {total} numbers compared")
    assert total > 500


def beginning(block: Block) -> str:
    """Return the number of a paragraph and its words as far as no field follows: as text, LibreOffice finds no REF."""
    if not isinstance(block, Paragraph) or not block.label():
        return ""
    plain = takewhile(lambda piece: not isinstance(piece.content, Field), block.pieces)
    return squeezed(block.label() + shown(plain).partition("\n")[0])


@pytest.mark.office
def test_saved_by_the_office_program_a_document_reads_the_same(tmp_path: Path) -> None:
    case = CASES[-2]
    files = chosen(case, tmp_path)
    for name, path in convert(list(files.values()), "docx", tmp_path / "again").items():
        before, after = read(files[name].read_bytes()), read(path.read_bytes())
        assert saying(after) == saying(before), name
        assert [tell(block) for block in tables(after)] == [tell(block) for block in tables(before)]
        # One heading of the volume has the bookmarks of several documents, which LibreOffice puts in another order.
        kept = slice(2, None) if name == "bound" else slice(None)
        assert [heading[kept] for heading in headings(after)] == [heading[kept] for heading in headings(before)]


def chosen(case: Case, folder: Path) -> dict[str, Path]:
    wanted = [file for file in finished(case).texts if file.identity in SAVED_AGAIN]
    return {path.stem: path for path in written(case, folder / "docx", wanted)}


def tables(document: Document) -> list[Table]:
    return [block for block in document.body.blocks if isinstance(block, Table)]


def tell(table: Table) -> list[list[str]]:
    return [["/".join(compared(p.pieces) for p in paragraphs(cell.blocks)) for cell in row.cells] for row in table.rows]


def headings(document: Document) -> list[tuple[int, str, str, str]]:
    sections = outline(document.body.blocks).walk()
    return [(s.level, s.bookmark, s.heading.style.casefold(), shown(s.heading.pieces)) for s in sections if s.heading]
