"""The forms of a set: which row of 様式集 each has, and where its file lies."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from generator.catalogue import FORMS_FOLDER, Catalogue, Form
from generator.context import Rules, holds
from generator.rendering import address_from

INDEX = "forms"
"""The kind of the document that lists them."""
OF_ALL = "forms"
"""What `--only` calls all forms and their list."""
NOT_RULES = ("letter", INDEX)


@dataclass(frozen=True)
class FormRow:
    """A row of 様式集: the form, its file's document, the sections that name it, its workbook if it is kept as one.

    `opens` tells that it is the first of a `chapter` (the id of its document). `workbook` is the link, as seen from the
    list, `workbook_place` where it lies, in words, if not with the others.
    """

    id: str
    number: str
    title: str
    document: str
    chapter: str = ""
    opens: bool = False
    sections: tuple[str, ...] = ()
    workbook: str = ""
    workbook_place: str = ""


def form_rows(
    cited: Iterable[Form],
    rules: Rules,
    words: Mapping[str, object],
    catalogue: Catalogue,
    workbook: Callable[[Form], str],
    own: str,
) -> Iterator[FormRow]:
    """Yield a row for each form; `workbook` tells where its workbook lies, `own` is the file of the list."""
    chapters = {str(d.chapter): d.id for d in catalogue.documents if d.chapter is not None}
    sections = _sections(rules, words, catalogue)
    before = ""
    for form in cited:
        chapter = chapters.get(form.number.partition("-")[0], "")
        path = workbook(form) if form.workbook is not None else ""
        yield FormRow(
            form.id,
            f"様式{form.number}",
            form.title,
            form.document.id,
            chapter,
            opens=bool(chapter) and chapter != before,
            sections=tuple(sections.get(form.id, ())),
            workbook=address_from(own, path) if path else "",
            workbook_place="" if path.startswith(f"{FORMS_FOLDER}/") else f"（{_folder(path)}）",
        )
        before = chapter


def _sections(rules: Rules, words: Mapping[str, object], catalogue: Catalogue) -> dict[str, dict[str, None]]:
    """Return for each form the sections that name it in this set, in the order of the text."""
    # A section of what is made for each vendor stands in many files: the rule that asks for the form does not.
    documents = {document.id for document in catalogue.documents if document.per is None}
    found: dict[str, dict[str, None]] = {}
    for cited in rules.cited:
        if cited.document in documents and cited.kind not in NOT_RULES and holds(cited.under, words):
            found.setdefault(cited.form, {})[cited.section] = None
    return found


def _folder(path: str) -> str:
    folder = path.rpartition("/")[0]
    return f"「{folder}」フォルダー" if folder else "この一覧と同じ所"
