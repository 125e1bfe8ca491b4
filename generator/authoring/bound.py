"""The frame of the bound volume (合本): cover, lists and closing words, with marks for what binding puts in."""

from __future__ import annotations

from collections.abc import Callable

from generator.authoring.frame import end_section, first_references, section_properties
from generator.authoring.xml import paragraph, text_run

# Directive → what the mark says to whoever opens the template; binding finds each by its bookmark, bound_….
MARKS = {
    "held": "（ここに、収めた文書の一覧が入ります）",
    "contents": "（ここに目次が入ります）",
    "documents": "（ここに、基本方針と各章が入ります）",
    "endings": "（ここに、各章の附則と改訂履歴が入ります）",
    "annexes": "（ここに別紙が入ります）",
}


def frame_inserts(next_bookmark: Callable[[], int]) -> dict[str, Callable[[], str]]:
    """Return what the directives of a frame stand for."""

    def mark(name: str) -> str:
        id = next_bookmark()
        words = text_run(MARKS[name])
        marked = f'<w:bookmarkStart w:id="{id}" w:name="bound_{name}"/>{words}<w:bookmarkEnd w:id="{id}"/>'
        # What stands before the documents is a section of its own: its first page, the cover, has no header.
        before = paragraph("区切り", "", section_properties(first_references(), False, True))
        return (before if name == "documents" else "") + paragraph("区切り", marked)

    return {name: lambda name=name: mark(name) for name in MARKS}  # type: ignore[misc]


def last_section() -> str:
    """Return the properties of the section of the documents: their header names the chapter."""
    return end_section(False)
