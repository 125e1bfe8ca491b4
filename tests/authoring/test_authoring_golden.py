"""What each construct becomes in Word: the structure of document.xml, read and kept."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from small_sources import BOUND, BOUND_CATALOGUE, COLLECTION, OTHER, SOURCES, Build, chapter
from wordtext import outline

Golden = Callable[[str, str], None]


@pytest.mark.parametrize("name", SOURCES)
def test_structure(name: str, build: Build, golden: Golden) -> None:
    files = build({"c04.md": chapter(SOURCES[name]), "c05.md": OTHER})
    golden(f"authoring/{name}.txt", outline(files["c04.docx"]))


def test_structure_of_the_chapter_end(build: Build, golden: Golden) -> None:
    end = "## 附則 {#_end unnumbered}\n\n1. {{ established_on }}から。\n\n| 版 |\n|---|\n| {{ doc.version }} |\n"
    files = build({"c04.md": chapter("## 節 {#c04_a}\n"), "_chapter-end.md": end})
    golden("authoring/chapter-end.txt", outline(files["c04.docx"]))


def test_structure_of_the_bound_volume(build: Build, golden: Golden) -> None:
    golden("authoring/bound.txt", outline(build(BOUND, catalogue=BOUND_CATALOGUE)["bound.docx"]))


def test_structure_of_the_forms_and_their_list(build: Build, golden: Golden) -> None:
    files = build({"forms_index.md": COLLECTION})
    names = sorted(name for name in files if name.startswith("form"))
    parts = ("word/document.xml", "word/header1.xml", "word/footer1.xml")
    golden(
        "authoring/forms.txt",
        "\n".join(f"{name} {part}\n{outline(files[name], part)}" for name in names for part in parts),
    )


def test_header_and_footer(build: Build, golden: Golden) -> None:
    files = build("[landscape]\n\n本文。\n")
    names = [f"word/{kind}{number}.xml" for number in (1, 2) for kind in ("header", "footer")]
    golden("authoring/frame.txt", "\n".join(outline(files["c04.docx"], name) for name in names))
