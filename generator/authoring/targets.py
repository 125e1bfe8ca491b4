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


class Targets:
    """The targets of all documents by id: one each, or two of a part that stands in either of two documents."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self._by_id: dict[str, list[Target]] = {}
        for document in documents:
            for target in targets_of(document):
                self._by_id.setdefault(target.id, []).append(target)

    def __getitem__(self, id: str) -> Target:
        return self._by_id[id][0]

    def __contains__(self, id: str) -> bool:
        return id in self._by_id

    def all(self, id: str) -> tuple[Target, ...]:
        """Return the targets called `id`."""
        return tuple(self._by_id.get(id, ()))

    def near(self, id: str, document: Document, scope: Scope) -> Target | None:
        """Return the target that a reference of `document` leads to within it; None where it is in another.

        A rule of a part may be here or elsewhere: it is near only for what stands under its condition too.
        """
        found = self.all(id)
        own = next((target for target in found if target.document.source.id == document.source.id), None)
        if own is None or len(found) == 1 or known(document, scope).implies(own.scope.guards):
            return own
        return None

    def missing(self, id: str, document: Document, scope: Scope) -> Guards | None:
        """Return what must be asked before referring to `id` from `scope`; None when no tag can ask it."""
        own = self.near(id, document, scope)
        needed = own.scope.guards if own else presence(*self.all(id))
        return None if needed is None else needed.without(known(document, scope))


def known(document: Document, scope: Scope) -> Guards:
    """Return what is known to hold at a place of a document."""
    return scope.guards & (document.when or ALWAYS)


def presence(*targets: Target) -> Guards | None:
    """Return under which condition one of `targets` is in a set; None where no tag can ask it.

    Two are never there together and one of them always is, where all else holds: they differ by one name, which one
    place asks for and the other for its contrary. Any other two have no condition that a tag could ask.
    """
    found = [None if t.document.when is None else t.scope.guards & t.document.when for t in targets]
    if None in found or len(found) > 2:
        return None
    guards = [one for one in found if one is not None]
    if len(guards) == 1:
        return guards[0]
    first, second = guards
    both = first.clauses & second.clauses
    differing = [clause for one in guards for clause in one.clauses - both]
    literals = {literal for clause in differing for literal in clause}
    if len(differing) == len(literals) == 2 and first.excludes(second):
        return Guards(both)
    return None


def _kind(document: Document, heading: Heading) -> str:
    if heading.level == 1:
        return "chapter" if document.numbered_chapter else "title"
    if heading.unnumbered:
        return "plain"
    return "section" if heading.level == 2 else "subsection"


def bookmark(id: str, loops: Sequence[Loop]) -> str:
    """Return the bookmark's name, which in a loop carries the record's id."""
    return id + "".join(f"_{{{{ {loop.variable}.id }}}}" for loop in loops)
