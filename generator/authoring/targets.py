"""Everything that can be referred to: headings and captioned tables of all documents, with what they stand under."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.authoring.model import Heading, Source, Table
from generator.authoring.scan import Placed, Scope, Use
from generator.authoring.tags import ALWAYS, Guards, Loop


@dataclass(frozen=True)
class Document:
    """A source with its blocks placed, what it uses, and the condition under which it is in a set.

    `when` is None where the catalogue's condition is no conjunction of names, so that no tag can ask it;
    `scheme` is empty where the company's choice of numbering decides.
    """

    source: Source
    placed: tuple[Placed, ...]
    uses: tuple[Use, ...]
    when: Guards | None = ALWAYS
    scheme: str = ""
    everybody: tuple[Use, ...] = ()
    """Where a rule binds every worker."""

    @property
    def numbered_chapter(self) -> bool:
        """Say whether the document's first heading is a chapter's, with a number."""
        return self.source.kind == "chapter"


@dataclass(frozen=True)
class Target:
    """A heading or table: `kind` is title, chapter, section, subsection, plain (unnumbered) or table."""

    id: str
    kind: str
    document: Document
    scope: Scope
    line: int
    parent: str = ""

    @property
    def loops(self) -> tuple[Loop, ...]:
        """The loops round the target: there is one such heading for each record."""
        return self.scope.loops


def targets_of(document: Document) -> Iterator[Target]:
    """Yield the targets of one document, in order."""
    section = ""
    for placed in document.placed:
        block = placed.block
        if isinstance(block, Heading):
            if block.level == 2:
                section = "" if block.unnumbered else block.id
            if block.id:
                parent = section if block.level == 3 else ""
                yield Target(block.id, _kind(document, block), document, placed.scope, block.line, parent)
        elif isinstance(block, Table) and block.look.id:
            yield Target(block.look.id, "table", document, placed.scope, block.line)


def all_targets(documents: Sequence[Document]) -> dict[str, Target]:
    """Return the targets of all documents by id; of two with one id, the first."""
    found: dict[str, Target] = {}
    for document in documents:
        for target in targets_of(document):
            found.setdefault(target.id, target)
    return found


def _kind(document: Document, heading: Heading) -> str:
    if heading.level == 1:
        return "chapter" if document.numbered_chapter else "title"
    if heading.unnumbered:
        return "plain"
    return "section" if heading.level == 2 else "subsection"


def bookmark(id: str, loops: Sequence[Loop]) -> str:
    """Return the bookmark's name, which in a loop carries the record's id."""
    return id + "".join(f"_{{{{ {loop.variable}.id }}}}" for loop in loops)
