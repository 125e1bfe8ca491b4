"""Walking through a document with what is known at each place: conditions, loops, the heading above."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.authoring.duties import binds_everybody
from generator.authoring.faults import Faults
from generator.authoring.model import (
    Block,
    Directive,
    DutyMark,
    FormReference,
    Heading,
    InlineTag,
    Item,
    Paragraph,
    Piece,
    Pieces,
    RecordReference,
    Reference,
    Source,
    Strong,
    Table,
    TagLine,
    Variable,
)
from generator.authoring.tags import ALWAYS, Guards, Loop, Tag

PRINTS = {
    "org-chart": "org_chart",
    "org-chart-wide": "org_chart_wide",
    "forms": "forms",
}  # directives that print a variable


@dataclass(frozen=True)
class Scope:
    """What is known at a place: the guards that hold there and the loops round it, outermost first."""

    guards: Guards = ALWAYS
    loops: tuple[Loop, ...] = ()

    def resolve(self, name: str) -> str:
        """Return `name` with the variable of a loop replaced by its list: `s.name` → `systems[].name`."""
        head, dot, rest = name.partition(".")
        for loop in reversed(self.loops):
            if loop.variable == head:
                return f"{Scope.resolve(self, loop.iterable)}[]{dot}{rest}" if loop.iterable != head else name
        return name


@dataclass(frozen=True)
class Placed:
    """A block with the scope it stands in."""

    block: Block
    scope: Scope


@dataclass(frozen=True)
class Use:
    """A name, reference or form used somewhere: `asked` where it is only asked in a condition."""

    what: str
    scope: Scope
    line: int
    asked: bool = False
    piece: Piece | None = None


@dataclass(frozen=True)
class Level:
    """One open tag: how it opened, and the scope outside it."""

    tag: Tag
    outside: Scope
    failed: Guards = ALWAYS


class Stack:
    """The tags that are open, and the scope they make; faults of pairing are noted."""

    def __init__(self, file: str, faults: Faults, scope: Scope) -> None:
        self.file = file
        self.faults = faults
        self.scope = scope
        self.open: list[Level] = []

    def take(self, tag: Tag) -> None:
        """Apply one tag to the scope."""
        if tag.word == "if" and tag.condition:
            self.open.append(Level(tag, self.scope, tag.condition.fails))
            self.scope = Scope(self.scope.guards & tag.condition.holds, self.scope.loops)
        elif tag.word == "for" and tag.loop:
            self.open.append(Level(tag, self.scope))
            self.scope = Scope(self.scope.guards, (*self.scope.loops, tag.loop))
        else:
            self._follow(tag)

    def finish(self) -> None:
        """Note every tag that was never closed."""
        for level in self.open:
            self.faults.add(self.file, level.tag.line, f"「{level.tag.text}」が閉じていません。")

    def _follow(self, tag: Tag) -> None:
        opener = "for" if tag.word == "endfor" else "if"
        level = self.open[-1] if self.open else None
        if level is None or not (level.tag.word == opener or (opener == "if" and level.tag.word in ("elif", "else"))):
            self.faults.add(self.file, tag.line, f"「{tag.text}」に対応する {opener} がありません。")
            return
        self.open.pop()
        self.scope = level.outside
        if tag.word in ("endif", "endfor"):
            return
        if level.tag.word == "else":
            self.faults.add(self.file, tag.line, f"else の後に「{tag.text}」は置けません。")
        known = level.outside.guards & level.failed
        failed = level.failed & tag.condition.fails if tag.condition else level.failed
        self.open.append(Level(tag, level.outside, failed))
        holds = tag.condition.holds if tag.condition else Guards()
        self.scope = Scope(known & holds, level.outside.loops)


class Scanner:
    """Places the blocks of a document and gathers what they use."""

    def __init__(self, source: Source, faults: Faults) -> None:
        self.source = source
        self.faults = faults
        self.uses: list[Use] = []
        self.everybody: list[Use] = []  # where a rule binds every worker

    def scan(self) -> tuple[Placed, ...]:
        """Return every block that is no tag, with its scope (tags too, for the writer, with the scope outside)."""
        stack = Stack(self.source.file, self.faults, Scope())
        self._pieces(self.source.scope, Scope())
        self._pieces(self.source.label, Scope())
        placed = []
        for block in self.source.blocks:
            if isinstance(block, TagLine):
                self._tag(block.tag, stack)
                placed.append(Placed(block, stack.scope))
                continue
            placed.append(Placed(block, stack.scope))
            self._block(block, stack.scope)
        stack.finish()
        return tuple(placed)

    def _block(self, block: Block, scope: Scope) -> None:
        if isinstance(block, Heading | Paragraph | Item):
            self._pieces(block.pieces, scope, 0 if isinstance(block, Heading) else block.line)
        elif isinstance(block, Directive) and block.name in PRINTS:
            self.uses.append(Use(PRINTS[block.name], scope, block.line))
        elif isinstance(block, Table):
            self._pieces(block.caption, scope)
            stack = Stack(self.source.file, self.faults, scope)
            for row in (block.header, *block.rows):
                if row is None:
                    continue
                if row.tag:
                    self._tag(row.tag, stack)
                for cell in row.cells:
                    self._pieces(cell.pieces, stack.scope, row.line)
            stack.finish()

    def _pieces(self, pieces: Pieces, scope: Scope, line: int = 0) -> None:
        """Note what pieces use; `line` is that of a rule, for words outside of rules bind nobody."""
        stack = Stack(self.source.file, self.faults, scope)
        for piece in pieces:
            if line and binds_everybody(piece):
                self.everybody.append(Use("", stack.scope, line, piece=piece))
            if isinstance(piece, InlineTag):
                self._tag(piece.tag, stack)
            elif isinstance(piece, Strong):
                self._pieces(piece.pieces, stack.scope, line)
            elif isinstance(piece, Variable | RecordReference):
                self.uses.append(Use(piece.name, stack.scope, piece.line, piece=piece))
            elif isinstance(piece, Reference | FormReference):
                self.uses.append(Use(piece.id, stack.scope, piece.line, piece=piece))
            elif isinstance(piece, DutyMark):
                self.uses.append(Use(piece.title, stack.scope, piece.line, piece=piece))
        stack.finish()

    def _tag(self, tag: Tag, stack: Stack) -> None:
        """Note the names a tag asks (under what was known before it), then apply it."""
        before = stack.open[-1].outside if tag.word == "elif" and stack.open else stack.scope
        if tag.condition:
            for name in sorted(tag.condition.holds.names()):
                self.uses.append(Use(name, before, tag.line, asked=True))
        if tag.loop:
            self.uses.append(Use(tag.loop.iterable, before, tag.line))
        stack.take(tag)


def uses_of(uses: list[Use], kind: type[Piece]) -> Iterator[Use]:
    """Return the uses that are of one kind of piece."""
    return (use for use in uses if isinstance(use.piece, kind))
