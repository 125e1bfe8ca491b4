"""The pieces of a paragraph as Word runs."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from generator.authoring.controls import control
from generator.authoring.faults import Faults
from generator.authoring.model import (
    Break,
    Control,
    FormReference,
    InlineTag,
    Piece,
    Pieces,
    RecordReference,
    Reference,
    Strong,
    Text,
    Variable,
)
from generator.authoring.references import CROSS, References
from generator.authoring.scan import Scope, Stack
from generator.authoring.xml import run, text_run, words

STRONG = "強調"
PLAIN_PAIR = re.compile(r'(<w:r><w:t xml:space="preserve">[^<]*)</w:t></w:r><w:r><w:t xml:space="preserve">')


@dataclass
class RunWriter:
    """Writes pieces as runs; words, variables and tags of one style share a run, as a person would type them.

    A tag may open in one run and close in another: both stand at the same depth, so what is left out when the
    branch is not taken is whole, and no empty run remains.
    """

    references: References
    scope: Scope
    style: str = ""
    in_cell: bool = False
    done: list[str] = field(default_factory=list)
    waiting: list[str | None] = field(default_factory=list)  # None breaks the line

    def write(self, pieces: Pieces) -> str:
        """Return the runs of `pieces`."""
        stack = Stack("", Faults(), self.scope)
        for piece in pieces:
            if isinstance(piece, InlineTag):
                self._say("{% " + piece.tag.text + " %}")
                stack.take(piece.tag)
            else:
                self._piece(piece, stack.scope)
        self._flush()
        return _joined("".join(self.done))

    def _piece(self, piece: Piece, scope: Scope) -> None:
        if isinstance(piece, Text):
            self._say(piece.text)
        elif isinstance(piece, Variable):
            self._say("{{ " + piece.name + " }}")
        elif isinstance(piece, Break):
            self.waiting.append(None)
        elif isinstance(piece, Strong):
            self._add(RunWriter(self.references, scope, STRONG).write(piece.pieces))
        elif isinstance(piece, Reference):
            self._add(self.references.runs(piece, scope, self.style))
        elif isinstance(piece, FormReference):
            more = ", number=True" if piece.number else ""
            self._add(text_run(f'{{{{ form("{piece.id}"{more}) }}}}', CROSS))
        elif isinstance(piece, RecordReference):
            word, _, bare = piece.word.partition("-")
            more = ", number=True" if bare else ""
            self._add(text_run(f"{{{{ {word}({piece.name}{more}) }}}}", CROSS))
        elif isinstance(piece, Control):
            self._add(control(piece, self.in_cell))

    def _say(self, text: str) -> None:
        if self.waiting and self.waiting[-1] is not None:
            self.waiting[-1] += text
        else:
            self.waiting.append(text)

    def _add(self, xml: str) -> None:
        self._flush()
        self.done.append(xml)

    def _flush(self) -> None:
        content = "".join("<w:br/>" if part is None else words(part) for part in self.waiting)
        if content:
            self.done.append(run(content, self.style))
        self.waiting = []


def _joined(runs: str) -> str:
    """Join plain runs that follow each other: those of references and those of the words round them."""
    joined = PLAIN_PAIR.sub(r"\1", runs)
    return runs if joined == runs else _joined(joined)
