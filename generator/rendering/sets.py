"""Rendering a set: all documents are counted before any reference is filled."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from generator.errors import Fault, FileFaults, TemplateError
from generator.rendering.counting import Body, Part, cut
from generator.rendering.numbering import ARTICLE, SCHEMES, SECTION
from generator.rendering.openitems import mark_open_items
from generator.rendering.references import CountedDocument, References
from generator.rendering.template import Template
from generator.rendering.zipwriter import Coming, Entry, compression, join

if TYPE_CHECKING:
    from generator.rendering.stock import StockDocument


Store = Callable[[bytes], Entry]
LARGE = 20_000  # bytes; a smaller part is compressed sooner than it is handed to a thread


@dataclass(frozen=True)
class Job:
    """One document to make.

    `identity` is its document id, followed by `:` and a record's id where it is made per record; `title` is what other
    documents call it (its `doc.title` when empty). `scheme` is `section` or `article`; `chapter` is where level 1
    starts (None: where the template says). `created` becomes the date in the file's properties (None: the template's
    own). `document` is what `template.document()` returned, where values of the context were made for it.
    """

    identity: str
    template: Template
    context: Mapping[str, object]
    scheme: str = SECTION
    chapter: int | None = None
    created: date | None = None
    title: str = ""
    document: StockDocument | None = None


@dataclass(frozen=True)
class Rendered:
    """A finished document: its parts in order, what is open in it, and its numbers by bookmark."""

    entries: Mapping[str, Entry] = field(repr=False)
    open_items: tuple[str, ...]
    numbers: Mapping[str, str] = field(default_factory=dict)

    @property
    def parts(self) -> dict[str, bytes]:
        """The content of its parts, in their order."""
        return {name: part.data for name, part in self.entries.items()}

    @cached_property
    def data(self) -> bytes:
        """The .docx; where its parts are being compressed by other threads, this waits for them."""
        return join(self.entries.items())


class _Counted(NamedTuple):
    """A rendered document with its marks still open: its main text, its other texts, and the rest of its package."""

    job: Job
    seen: CountedDocument
    others: dict[str, Part]
    package: dict[str, bytes] | None


def render_set(
    jobs: Sequence[Job],
    only: Collection[str] | None = None,
    *,
    deflate: str = "zlib",
    threads: Executor | None = None,
) -> dict[str, Rendered]:
    """Return the documents of `jobs` by identity, rendered in the order given; with `only`, just those.

    Numbers and references are always those of the whole set. `deflate` is `zlib`, or `fast` for ISA-L, with the same
    parts; `threads` compress while the caller goes on. Raises TemplateError with all faults of all documents.
    """
    if len({job.identity for job in jobs}) < len(jobs):
        raise ValueError("two jobs of one set have the same identity")
    store = _storing(deflate, threads)
    faults: list[Fault] = []
    documents = list(_counted(jobs, faults))
    made = {document.job.identity for document in documents}
    failed = [job.identity for job in jobs if job.identity not in made]
    references = References([document.seen for document in documents], failed)
    finished: dict[str, Rendered] = {}
    for document in documents:
        if only is None or document.job.identity in only:
            texts = dict(_filled(document, references, faults))
            if not faults:
                finished[document.job.identity] = _finished(document, texts, store)
    if faults:
        raise TemplateError(dict.fromkeys(faults))
    return finished


def _storing(deflate: str, threads: Executor | None) -> Store:
    compress = compression(deflate)
    if threads is None:
        return compress.store
    return lambda data: compress.store(data) if len(data) < LARGE else Coming(data, compress, threads)


def _counted(jobs: Sequence[Job], faults: list[Fault]) -> Iterator[_Counted]:
    for job in jobs:
        try:
            yield _count(job)
        except FileFaults as error:
            faults += error.faults


def _count(job: Job) -> _Counted:
    if job.scheme not in SCHEMES:
        raise ValueError(f"unknown numbering scheme: {job.scheme}")
    plan, numbering = job.template.plan, job.template.numbering(job.scheme, job.chapter)
    rendered = job.template.render({**job.context, "article_scheme": job.scheme == ARTICLE}, job.document)
    body = Body(rendered.texts[plan.body], plan.paragraphs, numbering[1] if numbering else {})
    created = f"{job.created:%Y-%m-%d}T00:00:00Z" if job.created else ""
    title = job.title or str(getattr(job.context.get("doc"), "title", ""))
    seen = CountedDocument(job.identity, title, job.template.name, body, created)
    others = {name: cut(text) for name, text in rendered.texts.items() if name != plan.body}
    return _Counted(job, seen, others, rendered.package)


def _filled(document: _Counted, references: References, faults: list[Fault]) -> Iterator[tuple[str, str]]:
    yield document.job.template.plan.body, references.fill(document.seen, document.seen.body, faults)
    for name, part in document.others.items():
        yield name, references.fill(document.seen, part, faults)


def _finished(document: _Counted, texts: Mapping[str, str], store: Store) -> Rendered:
    style = document.job.template.plan.open_item_style
    open_items: dict[str, None] = {}
    changed: dict[str, Entry] = {}
    for name, text in texts.items():
        styled, found = mark_open_items(text, style)
        open_items |= dict.fromkeys(found)
        changed[name] = store(styled.encode("utf-8"))
    entries = dict(_entries(document, changed, store))
    return Rendered(entries, tuple(open_items), document.seen.body.shown_numbers())


def _entries(document: _Counted, changed: dict[str, Entry], store: Store) -> Iterator[tuple[str, Entry]]:
    job, plan = document.job, document.job.template.plan
    numbering = job.template.numbering(job.scheme, job.chapter)
    if document.package is None:
        if numbering:
            changed[plan.numbering] = numbering[0]
        for name in plan.names:
            yield name, changed[name] if name in changed else plan.static[name]
        return
    for name, data in document.package.items():
        if name == plan.numbering:
            # Sub-documents bring lists of their own, so it is the document's numbering.xml that is rewritten.
            from generator.rendering.schemes import rewritten

            yield name, rewritten(data, document.package[plan.styles], job.scheme, job.chapter)[0]
        else:
            yield name, changed[name] if name in changed else store(data)
