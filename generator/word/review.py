"""Tracked changes decided: blocks as they read when all are accepted, or all rejected."""

from __future__ import annotations

from dataclasses import replace
from operator import is_
from typing import assert_never

from generator.word.model import (
    Block,
    BlockControl,
    Cell,
    Control,
    Field,
    Paragraph,
    Piece,
    Row,
    Table,
    UnreadBlock,
    View,
)
from generator.word.xmltree import Place


def decided(blocks: tuple[Block, ...], view: View) -> tuple[Block, ...]:
    """Return `blocks` as they read in `view`: pieces, paragraphs, rows and cells that are not there taken out.

    Two paragraphs whose mark between them is gone are one, which looks and counts as the second did.
    """
    found: list[Block] = []
    waiting: Paragraph | None = None  # what the next paragraph goes on from
    for block in blocks:
        if isinstance(block, Paragraph):
            if waiting is None and _is_as_it_was(block):
                found.append(block)
                continue
            number = block.number if view is View.ACCEPTED else block.number_rejected
            here = replace(block, pieces=decided_pieces(block.pieces, view), number=number)
            here = _joined(waiting, here) if waiting is not None else here
            waiting = here if not view.shows(here.mark) else None
            if waiting is None:
                found.append(here)
            continue
        if waiting is not None and waiting.pieces:
            found.append(waiting)  # no paragraph follows that it could join
        waiting = None
        decision = _decided(block, view)
        if decision is not None:
            found.append(decision)
    if waiting is not None and (waiting.pieces or not found):
        found.append(waiting)
    return tuple(found)


def _is_as_it_was(paragraph: Paragraph) -> bool:
    """Tell whether nothing was changed in a paragraph, nor before it: most are so, and need no copy."""
    return not paragraph.mark and paragraph.number == paragraph.number_rejected and not _changed(paragraph.pieces)


def _changed(pieces: tuple[Piece, ...]) -> bool:
    for piece in pieces:
        content = piece.content
        if piece.changes or (isinstance(content, Field) and _changed(content.result)):
            return True
        if isinstance(content, Control) and _changed(content.content):
            return True
    return False


def decided_pieces(pieces: tuple[Piece, ...], view: View) -> tuple[Piece, ...]:
    """Return the pieces that are there in `view`."""
    return tuple(_inside(piece, view) for piece in pieces if view.shows(piece.changes))


def _inside(piece: Piece, view: View) -> Piece:
    content = piece.content
    if isinstance(content, Field):
        return replace(piece, content=replace(content, result=decided_pieces(content.result, view)))
    if isinstance(content, Control):
        return replace(piece, content=replace(content, content=decided_pieces(content.content, view)))
    return piece


def _decided(block: Table | BlockControl | UnreadBlock, view: View) -> Block | None:
    if isinstance(block, Table):
        rows = tuple(_row(row, view) for row in block.rows if view.shows(row.changes))
        if len(rows) == len(block.rows) and all(map(is_, rows, block.rows)):
            return block
        return replace(block, rows=rows) if rows else None
    if isinstance(block, BlockControl):
        return replace(block, blocks=decided(block.blocks, view))
    if isinstance(block, UnreadBlock):
        return block
    assert_never(block)


def _row(row: Row, view: View) -> Row:
    cells = tuple(_cell(cell, view) for cell in row.cells if view.shows(cell.changes))
    same = len(cells) == len(row.cells) and all(map(is_, cells, row.cells))
    return row if same else replace(row, cells=cells)


def _cell(cell: Cell, view: View) -> Cell:
    blocks = decided(cell.blocks, view)
    same = len(blocks) == len(cell.blocks) and all(map(is_, blocks, cell.blocks))
    return cell if same else replace(cell, blocks=blocks)


def _joined(first: Paragraph, second: Paragraph) -> Paragraph:
    return replace(
        second,
        pieces=first.pieces + second.pieces,
        bookmarks=first.bookmarks + second.bookmarks,
        place=Place(first.place.start, second.place.end),
    )
