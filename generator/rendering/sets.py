"""Rendering a set: all documents are counted before any reference is filled."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from generator.errors import Fault, TemplateError
from generator.rendering import marks
from generator.rendering.documents import Counted, Marked, numbers
from generator.rendering.openitems import find_open_items, style_open_items
from generator.rendering.references import References
from generator.rendering.schemes import ARTICLE, SECTION
from generator.rendering.template import Template
from generator.rendering.zipwriter import Stored, deflate_with, join, store


@dataclass(frozen=True)
class Job:
    """One document to make; `identity` is its document id, followed by `:` and a record's id where it has one.

    `title` is what other documents call it; `chapter` starts level 1 where the template does not say it itself;
    `created` becomes the date of the file's properties (the template's own when None).
    """

    identity: str
    template: Template
    context: Mapping[str, object]
    scheme: str = SECTION
    chapter: int | None = None
    created: date | None = None
    title: str = ""


@dataclass(frozen=True)
class Rendered:
    """A finished document: its parts in order, the .docx file, what is open in it, and its numbers by bookmark."""

    parts: Mapping[str, bytes]
    data: bytes
    open_items: tuple[str, ...]
    numbers: Mapping[str, str] = field(default_factory=dict)


def render_set(
    jobs: Sequence[Job], only: Collection[str] | None = None, *, deflate: str = "zlib"
) -> dict[str, Rendered]:
    """Return the documents of `jobs` by identity, rendered in the order given; with `only`, just those.

    Numbers and references are always those of the whole set. Raises TemplateError with all faults of all documents.
    """
    documents = [_count(job) for job in jobs]
    references = References([(job, counted) for job, counted, _ in documents])
    faults: list[Fault] = []
    finished: dict[str, Rendered] = {}
    for job, counted, others in documents:
        if only is None or job.identity in only:
            texts = {}
            for name, marked in {**others, _body_name(job.template): counted.part}.items():
                texts[name] = references.fill(job, counted, marked, faults)
            if not faults:
                finished[job.identity] = _finish(job, counted, texts, deflate)
    if faults:
        raise TemplateError(faults)
    return finished


def _count(job: Job) -> tuple[Job, Counted, dict[str, Marked]]:
    plan = job.template.plan
    context = {**job.context, "article_scheme": job.scheme == ARTICLE}
    rendered = job.template.render(context)
    body = _body_name(job.template)
    counted = Counted(rendered.pop(body), plan.paragraphs, plan.numbering(job.scheme)[1])
    return job, counted, {name: _cut(xml) for name, xml in rendered.items()}


def _cut(xml: str) -> Marked:
    """Cut a header, footer or properties part at its marks; nothing is counted there."""
    first, *rest = xml.split(marks.OPEN)
    marked = Marked([first])
    for piece in rest:
        payload, _, text = piece.partition(marks.CLOSE)
        marked.open.append((len(marked.chunks), payload[:1], payload[1:]))
        marked.chunks += ["", text]
    return marked


def _finish(job: Job, counted: Counted, texts: dict[str, str], deflate: str) -> Rendered:
    plan = job.template.plan
    compress = deflate_with(deflate)
    open_items: dict[str, None] = {}
    changed: dict[str, bytes] = {}
    for name, xml in texts.items():
        open_items.update(dict.fromkeys(find_open_items(xml)))
        changed[name] = style_open_items(xml, plan.open_item_style).encode("utf-8")
    if plan.numbering_name:
        changed[plan.numbering_name] = plan.numbering(job.scheme)[0]
    parts: dict[str, bytes] = {}
    entries: list[tuple[str, Stored]] = []
    for name in plan.names:
        parts[name] = changed[name] if name in changed else plan.static[name]
        entries.append((name, store(parts[name], compress) if name in changed else job.template.static[name]))
    return Rendered(parts, join(entries), tuple(open_items), numbers(counted.targets))


def _body_name(template: Template) -> str:
    return next(name for name, part in template.plan.parts.items() if part.body)
