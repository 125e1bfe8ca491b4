"""Every number in our files is the one that an office program computes for itself."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from companies import CASES, Case, finished, written
from office import convert, lines, pdf_text, squeezed
from reading import headings, paragraphs_with_references, text_of

from generator.package import OutputFile

pytestmark = pytest.mark.office

FOOTER = re.compile(r"\S{0,12}\s*\d+\s*/\s*\d+")


def plain(identity: str) -> str:
    return identity.replace(":", "-")


@pytest.fixture(scope="module", params=CASES, ids=str)
def case(request: pytest.FixtureRequest) -> Case:
    return request.param


@pytest.fixture(scope="module")
def folder(case: Case, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp(str(case))


@pytest.fixture(scope="module")
def texts(case: Case, folder: Path) -> dict[str, str]:
    """The files as text: the office program's own list labels, and the results that we stored in fields."""
    made = convert(written(case, folder / "docx"), "txt:Text", folder / "txt")
    return {name: path.read_text(encoding="utf-8") for name, path in made.items()}


def test_the_office_program_counts_every_heading_as_we_do(case: Case, texts: dict[str, str]) -> None:
    wrong: list[str] = []
    compared = 0
    for file in finished(case).files:
        numbers = finished(case).numbers[file.identity]
        expected = [(numbers[mark], text) for mark, text in headings(file.data) if mark in numbers]
        compared += len(expected)
        wrong += [
            f"{file.identity}: {heading}" for heading in unseen(expected, list(lines(texts[plain(file.identity)])))
        ]
    print(f"{case}: {compared} headings compared")
    assert compared > 100
    assert wrong == []


def unseen(expected: Sequence[tuple[str, str]], read: Sequence[str]) -> Iterator[str]:
    """Yield the headings that do not follow one another in `read` with just these numbers."""
    place = 0
    for number, text in expected:
        wanted = {squeezed(f"{number}{text}"), squeezed(f"{number}.{text}")}
        for index in range(place, len(read)):
            if squeezed(read[index]) in wanted:
                place = index + 1
                break
        else:
            yield f"{number} {text}"


def test_the_check_of_headings_sees_a_wrong_number() -> None:
    read = ["第1章 組織", "1. 目的", "1.1 範囲"]
    assert list(unseen([("第1章", "組織"), ("1", "目的"), ("1.1", "範囲")], read)) == []
    assert list(unseen([("第1章", "組織"), ("2", "目的")], read)) == ["2 目的"]


def test_stored_references_are_what_the_office_program_computes(
    case: Case, folder: Path, texts: dict[str, str]
) -> None:
    printed = convert(sorted((folder / "docx").glob("*.docx")), "pdf", folder / "pdf")
    differing: list[str] = []
    compared = 0
    for file in finished(case).files:
        page_text = squeezed(body_of_pages(pdf_text(printed[plain(file.identity)])))
        for paragraph in paragraphs_with_references(file.data):
            compared += 1
            if squeezed(paragraph.replace("⏎", "")) not in page_text:
                differing.append(f"{file.identity}: {paragraph}")
    print(f"{case}: {compared} paragraphs with references compared")
    assert compared > 50
    assert differing == []


def body_of_pages(text: str) -> str:
    """Return the text of a PDF without the two lines of header and the footer that every page repeats."""
    pages = [page.strip().splitlines() for page in text.split("\f") if page.strip()]
    heads = Counter(tuple(page[:2]) for page in pages)
    head = list(heads.most_common(1)[0][0])
    kept = [page[2:] if page[:2] == head else page for page in pages]
    return "\n".join("\n".join(line for line in page if not FOOTER.fullmatch(line.strip())) for page in kept)


def test_a_round_trip_through_the_office_program_keeps_text_numbers_and_bookmarks(
    case: Case, folder: Path, texts: dict[str, str]
) -> None:
    again = convert(sorted((folder / "docx").glob("*.docx")), "docx", folder / "again")
    for file in finished(case).files:
        path = again[plain(file.identity)]
        assert body(path.read_bytes()) == body(file.data), file.identity
        assert bookmarks(path) >= bookmarks_of(file), file.identity


def body(data: bytes) -> str:
    """Return the text between header and footer, whose page numbers the office program fills in.

    Content controls are left out: LibreOffice 7.4 writes their placeholders several times over.
    """
    read = text_of(data, controls=False).splitlines()
    return squeezed("".join(line for line in read if not line.startswith(("header", "footer"))))


def bookmarks(path: Path) -> set[str]:
    return {mark for mark, _ in headings(path.read_bytes())}


def bookmarks_of(file: OutputFile) -> set[str]:
    return {mark for mark, _ in headings(file.data)}
