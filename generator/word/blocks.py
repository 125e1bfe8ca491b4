"""Paragraphs, tables and block controls of one story, in order, with their numbers."""

from __future__ import annotations

from dataclasses import dataclass, field

from generator.word.changes import KINDS, change, changes_in
from generator.word.controls import block_control
from generator.word.inline import COMMENT_MARKS, SILENT, Inline
from generator.word.lists import FileLists, Membership, Numbers
from generator.word.model import Block, Cell, Change, Paragraph, Row, Table, UnreadBlock, View
from generator.word.numbering import Number
from generator.word.styles import Styles, outline_level
from generator.word.texts import shown_text
from generator.word.xmltree import Node, chosen

ROUND_BLOCKS = frozenset({"ins", "del", "moveTo", "moveFrom", "customXml", "smartTag"})
# What ends a story or cell, or describes it, and is none of its blocks.
NO_BLOCK = SILENT | {"sectPr", "tcPr", "tblPr", "tblGrid", "trPr", "tblPrEx"}


@dataclass
class BlockReader:
    """Reads the blocks of one story; its lists are counted as they come, once for each view of the changes."""

    source: bytes
    styles: Styles
    lists: FileLists
    inline: Inline
    _numbers: dict[View, Numbers] = field(default_factory=dict)
    _around: list[Change] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._numbers = {view: Numbers(self.lists) for view in View}

    def read(self, container: Node) -> tuple[Block, ...]:
        """Return the blocks in the body, a cell, a header, a note."""
        return self._blocks(container.children)

    def _blocks(self, nodes: list[Node]) -> tuple[Block, ...]:
        found = _flat(nodes)
        blocks: list[Block] = []
        for index, node in enumerate(found):
            if node.name == "p":
                follows = next((other.name == "p" for other in found[index + 1 :] if other.name in BLOCKS), False)
                blocks.append(self._paragraph(node, follows))
            elif node.name == "tbl":
                blocks.append(self._table(node))
            elif node.name == "sdt":
                inside = node.child("sdtContent")
                blocks.append(block_control(node, self._blocks(inside.children if inside is not None else [])))
            elif node.name == "bookmarkStart" or node.name in COMMENT_MARKS:
                self.inline.between(node)
            elif node.name not in NO_BLOCK:
                self.inline.unread[node.name] = None
                blocks.append(UnreadBlock(node.name, node.place, shown_text(self.source[node.start : node.end])))
        return tuple(blocks)

    def _paragraph(self, node: Node, follows: bool) -> Paragraph:
        properties = node.child("pPr")
        pieces, bookmarks = self.inline.paragraph(node)
        id = (properties.value("pStyle") if properties is not None else None) or self.styles.default
        own_mark = properties.child("rPr") if properties is not None else None
        mark = changes_in(own_mark)
        member, outline = self.lists.of(properties, id), self._outline(properties, id)
        bullet = ""
        if member is not None and member.definition.format == "bullet":
            bullet = member.definition.text
        former, former_id = _former(properties)
        before = member if former is None else self.lists.of(former, former_id or self.styles.default)

        def number(view: View, membership: Membership | None) -> Number | None:
            # An end that is not there joins two paragraphs, and the number is that of the second.
            joined = not view.shows(mark) and (follows or not any(view.shows(piece.changes) for piece in pieces))
            return self._numbers[view].count(membership) if view.shows(tuple(self._around)) and not joined else None

        section = properties.child("sectPr") if properties is not None else None
        return Paragraph(
            pieces=pieces,
            place=node.place,
            style=self.styles.name(id),
            outline=outline,
            level=None if member is None else member.level,
            number=number(View.ACCEPTED, member),
            number_rejected=number(View.REJECTED, before),
            bullet=bullet,
            bookmarks=bookmarks,
            mark=(*mark, *changes_in(properties)),
            section=self._slice(section),
            look=self._slice(properties),
        )

    def _outline(self, properties: Node | None, style: str) -> int:
        own = outline_level(properties) if properties is not None else None
        return self.styles.heading(style) if own is None else own

    def _table(self, node: Node) -> Table:
        properties, grid = node.child("tblPr"), node.child("tblGrid")
        rows = tuple(self._row(row, changes) for row, changes in _inner(node, "tr"))
        style = properties.value("tblStyle") if properties is not None else None
        return Table(
            rows=rows,
            place=node.place,
            columns=len(grid.children) if grid is not None else 0,
            style=self.styles.name(style) if style else "",
            caption=(properties.value("tblCaption") if properties is not None else None) or "",
            description=(properties.value("tblDescription") if properties is not None else None) or "",
            look=self._slice(properties),
        )

    def _row(self, node: Node, around: tuple[Change, ...]) -> Row:
        properties = node.child("trPr")
        changes = (*around, *changes_in(properties))
        self._around += changes
        cells = tuple(self._cell(cell, outer) for cell, outer in _inner(node, "tc"))
        del self._around[len(self._around) - len(changes) :]
        return Row(
            cells=cells,
            place=node.place,
            header=properties is not None and properties.is_on("tblHeader"),
            before=_count(properties, "gridBefore", 0),
            changes=changes,
            look=self._slice(properties),
        )

    def _cell(self, node: Node, around: tuple[Change, ...]) -> Cell:
        properties = node.child("tcPr")
        changes = (*around, *changes_in(properties))
        self._around += changes
        blocks = self._blocks(node.children)
        del self._around[len(self._around) - len(changes) :]
        merged = properties.value("vMerge") if properties is not None else None
        return Cell(
            blocks=blocks,
            place=node.place,
            span=_count(properties, "gridSpan", 1),
            merged="" if merged is None else merged or "continue",
            changes=changes,
            look=self._slice(properties),
        )

    def _slice(self, node: Node | None) -> bytes:
        return self.source[node.start : node.end] if node is not None else b""


BLOCKS = frozenset({"p", "tbl", "sdt"})


def _flat(nodes: list[Node]) -> list[Node]:
    """Return blocks without what stands round them and shows nothing of its own."""
    found: list[Node] = []
    for node in nodes:
        if node.name in ROUND_BLOCKS:
            found += _flat(node.children)
        elif node.name == "mc:AlternateContent":
            found += _flat(chosen(node))
        else:
            found.append(node)
    return found


def _inner(node: Node, name: str) -> list[tuple[Node, tuple[Change, ...]]]:
    """Return the rows of a table or the cells of a row, those within controls and changes too."""
    found: list[tuple[Node, tuple[Change, ...]]] = []
    for child in node.children:
        if child.name == name:
            found.append((child, ()))
        elif child.name in ("sdt", "sdtContent", "customXml") or child.name in KINDS:
            own = change(child)
            around = (own,) if own is not None else ()
            found += [(inner, (*around, *changes)) for inner, changes in _inner(child, name)]
    return found


def _former(properties: Node | None) -> tuple[Node | None, str]:
    """Return the properties that a paragraph had before they were changed with tracking, and its style's id."""
    changed = properties.child("pPrChange") if properties is not None else None
    former = changed.child("pPr") if changed is not None else None
    return former, (former.value("pStyle") or "") if former is not None else ""


def _count(properties: Node | None, name: str, otherwise: int) -> int:
    text = properties.value(name) if properties is not None else None
    return int(text) if text and text.isdecimal() else otherwise
