"""新旧対照表: what differs in two files, or in two folders of them, as a Word file that staff finish."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import count
from pathlib import Path

from generator.package.names import file_name
from generator.rendering import CellRow, Job, SideCell, load_template, render_set
from generator.resources import data_folder
from generator.revision import FRAME, Comparison, ComparisonPart, ComparisonRow, RowState, Run, Shift, TextLine
from generator.word import View

TEMPLATE = "comparison.docx"
NEW, OLD = "改正後", "改正前"
ABSENT = {RowState.NEW: "（新設）", RowState.GONE: "（削る）"}
TITLE = "新旧対照表"
COMMON = "各文書に共通"


@dataclass(frozen=True)
class ComparedDocument:
    """A document of both sides: what it is called, and what is different in it."""

    title: str
    comparison: Comparison


@dataclass(frozen=True)
class ComparisonTable:
    """What the table is made of: the documents, what the two sides are called, what came and went as a whole."""

    documents: tuple[ComparedDocument, ...]
    old_name: str
    new_name: str
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    old_left: bool = False
    # Why a section was changed; '' where nobody has said it.
    reason: Callable[[ComparisonPart], str] = field(default=lambda part: "")

    @property
    def is_empty(self) -> bool:
        """Tell whether a reader of both sides finds no difference."""
        return not (self.added or self.removed or any(not d.comparison.is_empty for d in self.documents))

    def render(self, on: date, templates: Path | None = None) -> bytes:
        """Return the Word file, from our template or that of the same name in `templates`."""
        own = data_folder("sample_regulations") / "templates" / TEMPLATE
        path = templates / TEMPLATE if templates and (templates / TEMPLATE).exists() else own
        job = Job("comparison", load_template(path), _context(self), title=TITLE, created=on)
        return render_set([job])["comparison"].data


@dataclass(frozen=True)
class _Facts:
    id: str
    title: str
    version: str = ""


@dataclass(frozen=True)
class _Remark:
    id: str
    text: str


@dataclass(frozen=True)
class _Row:
    """A row as the template asks for it."""

    left: tuple[TextLine, ...] = ()
    right: tuple[TextLine, ...] = ()
    is_head: bool = False
    is_first: bool = False
    keep: bool = False  # on the page of the next row
    cells: CellRow | None = None


@dataclass(frozen=True)
class _Part:
    rows: tuple[_Row, ...]
    reason: str


@dataclass(frozen=True)
class _Document:
    id: str
    title: str
    parts: tuple[_Part, ...]
    moved: tuple[Shift, ...]
    numbers: tuple[Shift, ...]
    references: tuple[Shift, ...]


@dataclass(frozen=True)
class _Words:
    """What the template knows as `comparison`."""

    left_head: str
    right_head: str
    left_name: str
    right_name: str
    remarks: tuple[_Remark, ...]
    documents: tuple[_Document, ...]
    label: str = ""


def comparison_names(new_name: str) -> Iterator[str]:
    """Yield what the file may be called, one after the other where the first names are taken."""
    return (file_name("新旧対照表", new_name, copy=copy) for copy in count(1))


def _context(table: ComparisonTable) -> dict[str, object]:
    names = [table.new_name, table.old_name]
    heads = [NEW, OLD]
    if table.old_left:
        names.reverse()
        heads.reverse()
    documents = [d for d in _together(table.documents) if not d.comparison.is_empty]
    words = _Words(
        left_head=heads[0],
        right_head=heads[1],
        left_name=names[0],
        right_name=names[1],
        remarks=tuple(_Remark(f"r{number}", text) for number, text in enumerate(_remarks(table, documents))),
        documents=tuple(_document(table, f"d{number}", document) for number, document in enumerate(documents)),
    )
    return {"doc": _Facts("comparison", TITLE), "company_name": "", "comparison": words}


def _together(documents: Sequence[ComparedDocument]) -> list[ComparedDocument]:
    """Return the documents, what changed in the headers of several of them once for all: the edition and its date."""
    frames = [row for document in documents for row in _frame(document)]
    times = Counter(map(_changed, frames))
    common = {_changed(row): row for row in frames if times[_changed(row)] > 1}
    if not common:
        return list(documents)
    rows = [ComparisonRow(RowState.CHANGED, _only(row.old), _only(row.new)) for row in common.values()]
    head = ((TextLine((Run(FRAME),), heading=True),),)
    part = ComparisonPart((ComparisonRow(RowState.SAME, head, head, head=True), *rows), FRAME)
    return [ComparedDocument(COMMON, Comparison((part,))), *(_without(document, common) for document in documents)]


def _frame(document: ComparedDocument) -> Iterator[ComparisonRow]:
    return (row for part in document.comparison.parts if part.title == FRAME for row in part.changes())


def _without(document: ComparedDocument, common: Container[object]) -> ComparedDocument:
    parts = []
    for part in document.comparison.parts:
        if part.title == FRAME:
            rows = [row for row in part.rows if row.head or _changed(row) not in common]
            part = replace(part, rows=tuple(rows)) if len(rows) > 1 else replace(part, rows=())
        parts.append(part)
    kept = tuple(part for part in parts if part.rows)
    return replace(document, comparison=replace(document.comparison, parts=kept))


def _changed(row: ComparisonRow) -> tuple[str, str]:
    """Return the words that changed, before and after."""
    old, new = ("".join(line.text for cell in _only(side) for line in cell) for side in (row.old, row.new))
    return old, new


def _only(side: Sequence[Sequence[TextLine]]) -> tuple[tuple[TextLine, ...], ...]:
    """Return a side with nothing but the words that changed."""
    return tuple(tuple(replace(line, runs=tuple(r for r in line.runs if r.changed)) for line in cell) for cell in side)


def _remarks(table: ComparisonTable, told: Sequence[ComparedDocument]) -> Iterator[str]:
    yield "変わった言葉に下線を引く。変わらない規則は（略）とし、変わらない節は載せない。"
    if told and told[0].title == COMMON:
        titles = {document.title for document in told}
        others = [d.title for d in table.documents if d.title not in titles and not d.comparison.is_empty]
        if others:
            yield f"「{COMMON}」のほかに変わった所のない文書: {'、'.join(others)}"
    if table.added:
        yield f"新しく加える文書（全文は、その文書による）: {'、'.join(table.added)}"
    if table.removed:
        yield f"廃止する文書: {'、'.join(table.removed)}"
    for document in table.documents:
        named = f"「{document.title}」の" if len(table.documents) > 1 else ""
        yield from (f"{named}{remark}" for remark in undecided(document.comparison))


def undecided(comparison: Comparison, *, spoken: bool = False) -> Iterator[str]:
    """Yield what has to be said of tracked changes and comments in the two files: in a text, or on the screen."""
    done = "承諾したもの" if comparison.view is View.ACCEPTED else "元に戻したもの"
    are, was, was_not = ("あります", "比べました", "比べていません") if spoken else ("ある", "比べた", "比べていない")
    for head, marks in zip((OLD, NEW), comparison.undecided, strict=True):
        if marks:
            yield f"{head}のファイルに、確定していない変更履歴が{marks}か所{are}。すべて{done}として{was}。"
    for head, comments in zip((OLD, NEW), comparison.comments, strict=True):
        if comments:
            yield f"{head}のファイルに、コメントが{comments}件{are}。コメントは{was_not}。"


def _document(table: ComparisonTable, id: str, document: ComparedDocument) -> _Document:
    found = document.comparison
    parts = tuple(_Part(tuple(_rows(table, part.rows)), table.reason(part)) for part in found.parts)
    swap = table.old_left
    moved, numbers, references = (
        tuple(Shift(s.where, s.new, s.old) if swap else s for s in shifts)
        for shifts in (found.moved, found.numbers, found.references)
    )
    return _Document(id, document.title, parts, moved, numbers, references)


def _rows(table: ComparisonTable, rows: Sequence[ComparisonRow]) -> Iterator[_Row]:
    following = [*(row.state for row in rows[1:]), RowState.OMITTED]
    for index, row in enumerate(rows):
        keep = row.state in (RowState.SAME, RowState.OMITTED) and following[index] is not RowState.OMITTED
        sides = [_lines(row, row.new, RowState.GONE), _lines(row, row.old, RowState.NEW)]
        if row.note:
            sides[1] = (*sides[1], TextLine((Run(f"（{row.note}）"),)))
        if table.old_left:
            sides.reverse()
        if row.is_table:
            new = _cells(row.new, row.widths[1], row.state is RowState.GONE and ABSENT[RowState.GONE])
            old = _cells(row.old, row.widths[0], row.state is RowState.NEW and ABSENT[RowState.NEW])
            yield _Row(cells=CellRow(*((old, new) if table.old_left else (new, old)), keep=keep))
        else:
            yield _Row(sides[0], sides[1], is_head=row.head, is_first=index == 0, keep=keep)


def _lines(row: ComparisonRow, side: Sequence[Sequence[TextLine]], absent: RowState) -> tuple[TextLine, ...]:
    """Return the paragraphs of a side; a word for what is not there on it."""
    if row.state is absent:
        return (TextLine((Run(ABSENT[absent]),)),)
    return tuple(line for cell in side for line in cell) or (TextLine(),)


def _cells(side: Sequence[Sequence[TextLine]], widths: Sequence[int], absent: str | bool) -> tuple[SideCell, ...]:
    if absent:
        return (SideCell(1, ((Run(str(absent)),),)),)
    return tuple(
        SideCell(width, tuple((*((Run(f"{line.label} "),) if line.label else ()), *line.runs) for line in cell))
        for cell, width in zip(side, widths, strict=True)
    )
