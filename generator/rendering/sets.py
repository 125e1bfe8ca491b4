"""Rendering a set: all documents are counted before any reference is filled."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from generator.errors import Fault, FileFaults, TemplateError
from generator.rendering.columns import without_empty_columns
from generator.rendering.counting import Body, Target, cut
from generator.rendering.fitting import fit_columns
from generator.rendering.numbering import ARTICLE, SCHEMES, SECTION
from generator.rendering.openitems import mark_open_items
from generator.rendering.references import CountedDocument, References
from generator.rendering.rows import keep_rows
from generator.rendering.spans import Trace, Traced
from generator.rendering.template import Template
from generator.rendering.zipwriter import Coming, Entry, Later, compression, join

if TYPE_CHECKING:
    from generator.rendering.stock import StockDocument
    from generator.rendering.tracing import Event


Store = Callable[[bytes], Entry]
LONG = 1_000_000  # characters; a longer text is not held as it is while others are counted and filled
LARGE = 20_000  # bytes; a smaller part is compressed sooner than it is handed to a thread


@dataclass(frozen=True)
class Job:
    """One document to make.

    `identity` is its document id, followed by `:` and a record's id where it is made per record; `title` is what
    other documents call it (its `doc.title` when empty). `scheme` is `section` or `article`; `chapter` is where
    level 1 starts (None: where the template says). `created` becomes the date in the file's properties (None: the
    template's own). `file` is the name that its file will have, for the links of other documents. `absent` says of a
    name that the context has not why that is so ('': nothing to say). `document` is what `template.document()`
    returned, where values of the context were made for it.
    """

    identity: str
    template: Template
    context: Mapping[str, object]
    scheme: str = SECTION
    chapter: int | None = None
    created: date | None = None
    title: str = ""
    file: str = ""
    document: StockDocument | None = None
    absent: Callable[[str], str] | None = None


@dataclass(frozen=True)
class Rendered:
    """A finished document: its parts in order, what is open in it, and its numbers by bookmark.

    `trace`, where that was asked for, are the paragraphs of its main text with where their words come from.
    """

    entries: Mapping[str, Entry] = field(repr=False)
    open_items: tuple[str, ...]
    numbers: Mapping[str, str] = field(default_factory=dict)
    trace: Sequence[Traced] = field(default=(), repr=False)

    @property
    def parts(self) -> dict[str, bytes]:
        """The content of its parts, in their order."""
        return {name: part.data for name, part in self.entries.items()}

    @cached_property
    def data(self) -> bytes:
        """The .docx; where its parts are being compressed by other threads, this waits for them."""
        return join(self.entries.items())


class _Counted(NamedTuple):
    """A rendered document with its marks still open: what it was made of, its texts, and the rest of its package."""

    job: Job
    seen: CountedDocument
    package: dict[str, bytes] | None
    events: Sequence[Event] | None = None  # of a document that is traced


def render_set(
    jobs: Sequence[Job],
    only: Collection[str] | None = None,
    *,
    trace: Collection[str] = (),
    deflate: str = "zlib",
    threads: Executor | None = None,
) -> dict[str, Rendered]:
    """Return the documents of `jobs` by identity, rendered in the order given; with `only`, just those.

    Numbers and references are always those of the whole set. `deflate` is `zlib`, or `fast` for ISA-L, with the same
    parts; `threads` compress while the caller goes on. The documents `trace` tell where their words come from, and are
    byte for byte the same. Raises TemplateError with all faults of all documents.
    """
    wanted = [job.identity for job in jobs if only is None or job.identity in only]
    return dict(CountedSet(jobs, trace=trace, deflate=deflate, threads=threads).each(wanted))


def render_each(
    jobs: Iterable[Job],
    wanted: Iterable[str],
    *,
    many: Collection[str] = (),
    deflate: str = "zlib",
    threads: Executor | None = None,
) -> Iterator[tuple[str, Rendered]]:
    """Yield identity and document, as `render_set` returns them, in the order of `wanted`; none is held.

    All are counted before the first is yielded, in the order of `jobs`, which are taken one after the other. Documents
    whose template is called in `many` are held packed meanwhile. Raises TemplateError after the last: who gets some
    must not take them for the set before all have come.
    """
    yield from CountedSet(jobs, many=many, deflate=deflate, threads=threads).each(wanted)


class CountedSet:
    """All documents of a set with their numbers counted and their references still open.

    Between counting and filling, a document's sections may be told to be those of a file that somebody has edited
    (`stand`): others then name them as they are there. `make` gives a document as it would be without that.
    """

    def __init__(
        self,
        jobs: Iterable[Job],
        *,
        many: Collection[str] = (),
        trace: Collection[str] = (),
        deflate: str = "zlib",
        threads: Executor | None = None,
    ) -> None:
        self._store = _storing(deflate, threads)
        # What is asked for by itself is read, not written: it may be when the threads have gone.
        self._lone = _storing(deflate, None)
        self._faults: list[Fault] = []
        self._documents: dict[str, _Counted] = {}
        failed: list[str] = []
        for job in jobs:
            if job.identity in self._documents or job.identity in failed:
                raise ValueError("two jobs of one set have the same identity")
            try:
                self._documents[job.identity] = _count(job, job.template.name in many, job.identity in trace)
            except FileFaults as error:
                self._faults += error.faults
                failed.append(job.identity)
        self.references = References([document.seen for document in self._documents.values()], failed)

    def stand(self, identity: str, targets: Mapping[str, Target], file: str = "") -> None:
        """Let the sections and tables of a document be those `targets`, by bookmark, of the file called `file`."""
        if identity in self._documents:
            seen = self._documents[identity].seen
            seen.found, seen.file = targets, file or seen.file

    def lies(self, identity: str, file: str) -> None:
        """Let links lead to `file`, where people have put a document that they have not edited."""
        if identity in self._documents:
            self._documents[identity].seen.file = file

    def citing(self, bookmark: str) -> tuple[str, ...]:
        """Return the documents that refer to a bookmark by `ref`."""
        return tuple(identity for identity, d in self._documents.items() if bookmark in d.seen.cited)

    def document(self, identity: str) -> CountedDocument:
        """Return a document as others see it."""
        return self._documents[identity].seen

    def numbers(self) -> dict[str, Mapping[str, str]]:
        """Return the numbers of the sections of each document, whether it is made or not."""
        return {identity: document.seen.numbers for identity, document in self._documents.items()}

    def make(self, identity: str) -> dict[str, bytes] | None:
        """Return the parts of a document; None where it has faults, which `each` tells."""
        faults = list(self._faults)
        document = self._documents.get(identity)
        if document is None:
            return None
        texts = dict(_filled(document, self.references, faults))
        return None if faults else _finished(document, texts, self._lone).parts

    def each(self, wanted: Iterable[str]) -> Iterator[tuple[str, Rendered]]:
        """Yield identity and document, in the order of `wanted`. Raises TemplateError after the last."""
        for identity in wanted:
            if identity in self._documents:
                document = self._documents[identity]
                texts = dict(_filled(document, self.references, self._faults))
                document.seen.pack()
                if not self._faults:
                    made = _finished(document, texts, self._store)
                    yield identity, replace(made, trace=self._trace(document, made)) if document.events else made
        if self._faults:
            raise TemplateError(dict.fromkeys(self._faults))

    def _trace(self, document: _Counted, made: Rendered) -> Trace:
        def read() -> tuple[Traced, ...]:
            from generator.rendering.tracing import traced_paragraphs

            text = self.references.shown_events(document.seen)
            return traced_paragraphs(made.parts, document.job.template.plan.body, text, document.events or ())

        return Trace(read)


def _storing(deflate: str, threads: Executor | None) -> Store:
    compress = compression(deflate)
    if threads is None:
        return lambda data: Later(data, compress)
    return lambda data: compress.store(data) if len(data) < LARGE else Coming(data, compress, threads)


def _count(job: Job, packed: bool, is_traced: bool) -> _Counted:
    if job.scheme not in SCHEMES:
        raise ValueError(f"unknown numbering scheme: {job.scheme}")
    plan, numbering = job.template.plan, job.template.numbering(job.scheme, job.chapter)
    traced = job.template.traced() if is_traced and job.document is None else None
    context = {**job.context, "article_scheme": job.scheme == ARTICLE}
    rendered = job.template.render(context, job.document, job.absent, traced)
    if job.template.finish:
        rendered.texts[plan.body] = without_empty_columns(rendered.texts[plan.body])
    body = Body(rendered.texts[plan.body], plan.paragraphs, numbering[1] if numbering else {})
    created = f"{job.created:%Y-%m-%d}T00:00:00Z" if job.created else ""
    title = job.title or str(getattr(job.context.get("doc"), "title", ""))
    others = {name: cut(text) for name, text in rendered.texts.items() if name != plan.body}
    packed = packed or len(rendered.texts[plan.body]) > LONG
    seen = CountedDocument(job.identity, title, job.template.name, body, created, others, file=job.file, packed=packed)
    # The words are needed no more, and those of a vendor are a copy of all the company's.
    return _Counted(replace(job, context={}, document=None), seen, rendered.package, traced.events if traced else None)


def _filled(document: _Counted, references: References, faults: list[Fault]) -> Iterator[tuple[str, str]]:
    body, others = document.seen.unpacked()
    yield document.job.template.plan.body, references.fill(document.seen, body, faults)
    for name, part in others.items():
        yield name, references.fill(document.seen, part, faults)


def _finished(document: _Counted, texts: dict[str, str], store: Store) -> Rendered:
    style = document.job.template.plan.open_item_style
    open_items: dict[str, None] = {}
    changed: dict[str, Entry] = {}
    for name in [*texts]:
        # Let go of as it is used: of a form with five hundred systems each copy takes twenty megabytes.
        styled, found = mark_open_items(texts.pop(name), style)
        styled = keep_rows(fit_columns(styled)) if document.job.template.finish else styled
        open_items |= dict.fromkeys(found)
        changed[name] = store(styled.encode("utf-8"))
    entries = dict(_entries(document, changed, store))
    return Rendered(entries, tuple(open_items), document.seen.numbers)


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
