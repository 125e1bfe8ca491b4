"""References as Word prints them: live fields within a file, the renderer's words for another file."""

from __future__ import annotations

from dataclasses import dataclass

from generator.authoring.model import Reference
from generator.authoring.scan import Scope
from generator.authoring.tags import Loop
from generator.authoring.targets import Document, Target, Targets, bookmark
from generator.authoring.xml import field, text_run

CROSS = "参照"


@dataclass(frozen=True)
class References:
    """Writes the references of one document."""

    targets: Targets
    document: Document

    def runs(self, reference: Reference, scope: Scope, style: str = "") -> str:
        """Return the runs of a reference that was checked before."""
        near = self.targets.near(reference.id, self.document, scope)
        live = self._live(near, scope, style, reference.number) if near else self._far(reference.id, reference.number)
        if reference.otherwise is None:
            return live
        open_question = self.targets.missing(reference.id, self.document, scope)
        if open_question is None or not open_question.clauses:
            return live
        expression = open_question.expression()
        other = text_run("{% else %}" + reference.otherwise + "{% endif %}", style)
        return text_run("{% if " + expression + " %}", style) + live + other

    def _far(self, id: str, bare: bool) -> str:
        more = ", number=True" if bare else ""
        return text_run(f'{{{{ ref("{id}"{more}) }}}}', CROSS)

    def _live(self, target: Target, scope: Scope, style: str, bare: bool) -> str:
        name = bookmark(target.id, same_loops(target.loops, scope.loops) or target.loops)
        title = field(f"REF {name} \\h", style=style)
        number = field(f"REF {name} \\n \\h", style=style)
        if target.kind == "table":
            return title
        if target.kind in ("title", "plain"):
            return text_run("「", style) + title + text_run("」", style)
        if target.kind == "subsection" and target.parent:
            number = self._subsection(target, number, scope, style)
        if bare:
            return number
        return number + text_run("（", style) + title + text_run("）", style)

    def _subsection(self, target: Target, number: str, scope: Scope, style: str) -> str:
        """A sub-section is 5.1 in 節方式 and, by two fields, 第5条第1項 in 条文方式."""
        parent = self.targets.near(target.parent, self.document, target.scope)
        assert parent is not None  # the heading of the section that the target stands in
        name = bookmark(parent.id, same_loops(parent.loops, scope.loops) or parent.loops)
        scheme = target.document.scheme
        article = field(f"REF {name} \\n \\h", style=style) + text_run("第", style) + number + text_run("項", style)
        if scheme:
            return article if scheme == "article" else number
        return (
            text_run("{% if article_scheme %}", style)
            + article
            + text_run("{% else %}", style)
            + number
            + text_run("{% endif %}", style)
        )


def same_loops(wanted: tuple[Loop, ...], here: tuple[Loop, ...]) -> tuple[Loop, ...]:
    """Return the loops at `here` that run over the same lists as `wanted`, or nothing."""
    if len(here) < len(wanted):
        return ()
    found = here[: len(wanted)]
    return found if all(a.iterable == b.iterable for a, b in zip(wanted, found, strict=True)) else ()
