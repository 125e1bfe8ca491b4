"""Blocks as Word paragraphs and tables, in order."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count

from generator.authoring.frame import (
    LANDSCAPE_WIDTH,
    PORTRAIT_WIDTH,
    STATING,
    chapter_head,
    end_section,
    stated_line,
)
from generator.authoring.model import (
    RULES,
    Block,
    Directive,
    Heading,
    InlineTag,
    Item,
    Paragraph,
    Pieces,
    Strong,
    Table,
    TagLine,
    Text,
    plain_text,
)
from generator.authoring.numbering import FIRST_RESTART, MAIN, SUPPLEMENT, Restart
from generator.authoring.references import References
from generator.authoring.runs import RunWriter
from generator.authoring.scan import PRINTS, Placed, Scope
from generator.authoring.tables import table_xml
from generator.authoring.tags import Condition, Tag
from generator.authoring.targets import Document, bookmark
from generator.authoring.xml import field as word_field
from generator.authoring.xml import paragraph, run, tag_paragraph, text_run
from generator.rendering import flow_runs

COVER = {"heading": "表紙題名", "body": "表紙"}
LOOKS = {
    "body": "BodyText",
    "note": "解説",
    "right": "右寄せ",
    "center": "中央",
    "continued1": "ListContinue",
    "continued2": "ListContinue2",
}
PLAIN = {False: "BodyText", True: "本文（表の後）"}
LEAD_IN = {False: "柱書", True: "柱書（表の後）"}  # stays on the page of the list, table or chart that it announces
BEFORE_TABLE = {False: "柱書（表の前）", True: "柱書（表の間）"}  # a table has no space before it
LAST_ITEM = {"ListNumber": "番号（表の前）", "附則項": "附則項（表の前）"}
ONE_LINE = 40  # letters
CHARTS = ("org-chart", "org-chart-wide")
GAP = paragraph("表の間", "")  # Word joins tables that touch
END = paragraph("区切り", "")  # Word wants a paragraph behind the last table of a file or section


@dataclass
class Counters:
    """What must be unique within one file: bookmark ids, restarted lists."""

    bookmarks: int = 0
    restarts: list[Restart] = field(default_factory=list)
    drawings: Iterator[int] = field(default_factory=lambda: count(1))

    def next_bookmark(self) -> int:
        """Return a fresh id."""
        self.bookmarks += 1
        return self.bookmarks

    def restart(self, list_id: int, level: int) -> int:
        """Return the number of a list that counts anew."""
        self.restarts.append(Restart(list_id, level))
        return FIRST_RESTART + len(self.restarts) - 1


@dataclass(frozen=True)
class Role:
    """The part a document plays: a `frame` is that of the bound volume, whose first page is a cover."""

    frame: bool = False
    inserts: Mapping[str, Callable[[], str]] = field(default_factory=dict)  # what some directives stand for


@dataclass
class BodyWriter:
    """Writes one document; several may share `counters` in one file."""

    document: Document
    references: References
    counters: Counters
    role: Role = field(default_factory=Role)
    done: list[str] = field(default_factory=list)
    list_number: int = 0
    unnumbered: bool = False
    landscape: bool = False
    break_before: bool = False
    cover: bool = False
    after_documents: bool = False
    outside: list[tuple[bool, int]] = field(default_factory=list)

    def write(self) -> str:
        """Return the content of `w:body` without its last section properties."""
        placed = self.document.placed
        self.cover = self.role.frame
        for index, place in enumerate(placed):
            block = place.block
            if isinstance(block, TagLine):
                self._tag(block.tag)
            elif isinstance(block, Directive):
                self._directive(block, placed[index + 1 :])
            elif isinstance(block, Table):
                self._table(block, place.scope, before(placed, index), placed[index + 1 :])
            else:
                self._paragraph(block, place.scope, before(placed, index), announced(placed, index))
        if ends_with_table(placed):
            self.done.append(END)
        return "".join(self.done)

    def _tag(self, tag: Tag) -> None:
        """Write a tag; each branch begins in the section in which its `if` stands."""
        self.done.append(tag_paragraph(tag.text))
        if tag.word in ("if", "for"):
            self.outside.append((self.unnumbered, self.list_number))
            return
        self.unnumbered, self.list_number = self.outside[-1]
        if tag.word in ("endif", "endfor"):
            self.outside.pop()

    def _paragraph(
        self, block: Heading | Paragraph | Item, scope: Scope, above: Sequence[Block], following: Block | None
    ) -> None:
        if isinstance(block, Heading):
            self.done.append(self._heading(block, scope))
            if block.level == 1:
                self.done.append(self._head())
            return
        after_table = any(isinstance(each, Table) for each in above)
        condition = whole_condition(block.pieces)
        pieces = block.pieces[1:-1] if condition else block.pieces
        if condition:
            self.done.append(tag_paragraph(f"if {condition.text}"))
            scope = Scope(scope.guards & condition.holds, scope.loops)
        if isinstance(block, Item):
            style, more = self._item(block)
            if style == "ListNumber" and after_table:
                style = "番号（表の後）"
            elif isinstance(following, Table) and not following.caption:
                style = LAST_ITEM.get(style, style)
        else:
            style, more = (COVER if self.cover else LOOKS).get(block.look, "BodyText"), ""
            if block.look == "body" and not self.cover:
                style = _body_style(after_table, following, len(plain_text(pieces)))
            if block.look == "note":
                pieces = with_strong_label(pieces)
        self.done.append(paragraph(style, self._runs(pieces, scope), self._break() + more))
        if condition:
            self.done.append(tag_paragraph("endif"))

    def _head(self) -> str:
        """Return what stands under the title: whose document it is, which version and of which day."""
        source = self.document.source
        if source.kind in RULES:
            scope = self._runs(source.scope, Scope(), in_cell=True)
            return chapter_head(scope)
        return stated_line() if source.kind in STATING else ""

    def _heading(self, heading: Heading, scope: Scope) -> str:
        self.unnumbered = heading.unnumbered
        self.list_number = self.counters.restart(SUPPLEMENT, 0) if heading.unnumbered else 0
        words = self._runs(heading.pieces, scope)
        if heading.id:
            words = self._bookmarked(bookmark(heading.id, scope.loops), words)
        return paragraph(self._heading_style(heading), words, self._break())

    def _heading_style(self, heading: Heading) -> str:
        if self.role.frame:
            return self._frame_style(heading)
        if heading.level == 1 and self.document.source.kind != "chapter":
            return "Title"
        if heading.unnumbered:
            return "見出し（番号なし）" if heading.level == 2 else "小見出し（番号なし）"
        return f"Heading{heading.level}"

    def _frame_style(self, heading: Heading) -> str:
        """The pages before the documents are not in the contents; what follows them stands there as a document does."""
        self.cover = heading.level == 1
        if self.cover:
            return COVER["heading"]
        if not self.after_documents:
            return "TOCHeading"
        return "Title" if heading.level == 2 else "見出し（番号なし）"

    def _bookmarked(self, name: str, content: str) -> str:
        number = self.counters.next_bookmark()
        return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{content}<w:bookmarkEnd w:id="{number}"/>'

    def _item(self, item: Item) -> tuple[str, str]:
        """Return style and list of an item; unnumbered sections and restarts have list instances of their own."""
        deeper = "2" if item.level == 2 else ""
        if not item.numbered:
            return f"ListBullet{deeper}", ""
        level = item.level - 1
        if self.unnumbered:
            if item.restart:
                self.list_number = self.counters.restart(SUPPLEMENT, 0)
            return ("附則号" if deeper else "附則項"), _list(level, self.list_number)
        if item.restart:
            self.list_number = self.counters.restart(MAIN, 3)
        return f"ListNumber{deeper}", _list(level + 3, self.list_number) if self.list_number else ""

    def _table(self, table: Table, scope: Scope, above: Sequence[Block], following: Sequence[Placed]) -> None:
        if table.caption:
            self.done.append(self._caption(table, scope))
        elif self.break_before:
            self.done.append(paragraph("区切り", run('<w:br w:type="page"/>')))
            self.break_before = False
        elif any(isinstance(block, Table) for block in above):
            self.done.append(GAP)
        width = LANDSCAPE_WIDTH if self.landscape else PORTRAIT_WIDTH
        self.done.append(table_xml(table, scope, width, plain_text(table.caption), self._runs))
        is_last = all(isinstance(place.block, TagLine) for place in following)
        if is_last and not ends_with_table(self.document.placed):
            self.done.append(END)

    def _caption(self, table: Table, scope: Scope) -> str:
        number = text_run("表 ")
        if self.document.numbered_chapter:
            number += word_field("STYLEREF 1 \\s") + text_run("-")
        # It begins anew in each chapter.
        number += word_field("SEQ 表 \\* ARABIC" + (" \\s 1" if self.document.numbered_chapter else ""))
        if table.look.id:
            number = self._bookmarked(bookmark(table.look.id, scope.loops), number)
        title: Pieces = (Text("　"), *table.caption)
        return paragraph("Caption", number + self._runs(title, scope), self._break())

    def _directive(self, directive: Directive, following: Sequence[Placed]) -> None:
        if directive.name in CHARTS:
            self.done.append(paragraph("図", text_run("{{r " + PRINTS[directive.name] + " }}"), self._break()))
        elif directive.figure:
            table = isinstance(next((p.block for p in following if not isinstance(p.block, TagLine)), None), Table)
            keep = "<w:keepNext/>" if table else ""
            self.done.append(paragraph("図", flow_runs(directive.figure, self.counters.drawings), keep + self._break()))
        elif directive.name == "page-break":
            self._page_break(following)
        elif directive.name in self.role.inserts:
            self.done.append(self.role.inserts[directive.name]())
            self.after_documents = self.after_documents or directive.name == "documents"
        elif directive.name in ("landscape", "portrait"):
            self._turn(directive.name == "landscape")

    def _turn(self, landscape: bool) -> None:
        if landscape != self.landscape:
            # A document that is turned from its first line on has no page before it.
            if self.done:
                self.done.append(paragraph("区切り", "", end_section(self.landscape)))
            self.landscape = landscape

    def _page_break(self, following: Sequence[Placed]) -> None:
        """Break before the next paragraph; where a tag stands between, by a paragraph of its own."""
        if following and isinstance(following[0].block, Heading | Paragraph | Item | Table):
            self.break_before = True
        else:
            self.done.append(paragraph("区切り", run('<w:br w:type="page"/>')))

    def _break(self) -> str:
        wanted, self.break_before = self.break_before, False
        return "<w:pageBreakBefore/>" if wanted else ""

    def _runs(self, pieces: Pieces, scope: Scope, in_cell: bool = False) -> str:
        return RunWriter(self.references, scope, in_cell=in_cell).write(pieces)


def announced(placed: Sequence[Placed], index: int) -> Block | None:
    """Return the block that follows, tags and other branches passed over: what stands before a table announces it."""
    here = placed[index].scope.guards
    following = (p for p in placed[index + 1 :] if not isinstance(p.block, TagLine))
    return next((place.block for place in following if not place.scope.guards.excludes(here)), None)


def before(placed: Sequence[Placed], index: int) -> list[Block]:
    """Return the blocks that may stand right before one, nearest first: those of branches that are left out too."""
    here = placed[index].scope
    found: list[Block] = []
    for place in reversed(placed[:index]):
        if isinstance(place.block, TagLine) or place.scope.guards.excludes(here.guards):
            continue
        found.append(place.block)
        around = place.scope.loops
        if here.guards.implies(place.scope.guards) and here.loops[: len(around)] == around:
            break
    return found


def _body_style(after_table: bool, following: Block | None, length: int) -> str:
    if isinstance(following, Table) and not following.caption:
        return BEFORE_TABLE[after_table]
    if isinstance(following, Table) and following.caption and length > ONE_LINE:
        # Heading, text, caption and a whole table in one chain leave half a page empty, or are given up.
        return PLAIN[after_table]
    leading = isinstance(following, Item | Table) or (
        isinstance(following, Directive) and (following.name in CHARTS or bool(following.figure))
    )
    return (LEAD_IN if leading else PLAIN)[after_table]


def whole_condition(pieces: Pieces) -> Condition | None:
    """Return the condition that encloses all of a paragraph, so that nothing empty is left when it does not hold."""
    first = pieces[0] if pieces else None
    if not isinstance(first, InlineTag) or not isinstance(pieces[-1], InlineTag):
        return None
    depth = 0
    for piece in pieces[:-1]:
        if isinstance(piece, InlineTag):
            depth += {"if": 1, "for": 1, "endif": -1, "endfor": -1}.get(piece.tag.word, 0)
            if depth == 0 or (depth == 1 and piece.tag.word in ("else", "elif")):
                return None
    return first.tag.condition


def with_strong_label(pieces: Pieces) -> Pieces:
    """Set the label of a note (解説:) in strong letters."""
    first = pieces[0] if pieces else None
    if isinstance(first, Text):
        for mark in (":", "："):
            label, found, rest = first.text.partition(mark)
            if found and len(label) <= 6:
                return (Strong((Text(label),)), Text("　" + rest.lstrip()), *pieces[1:])
    return pieces


def _list(level: int, number: int) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'


def ends_with_table(placed: Sequence[Placed]) -> bool:
    """Tell whether a table ends the document wherever what stands behind it, under conditions or in loops, does not.

    The paragraph that Word wants there then stands behind all of it: a text that is added later goes before it, and a
    document's last paragraph is never one that came with a revision (Word could not take it out again).
    """
    for place in reversed(placed):
        if not isinstance(place.block, TagLine) and not place.scope.guards.clauses and not place.scope.loops:
            return isinstance(place.block, Table)
    return False
