"""Tracked changes decided: blocks as they read when all are accepted, or all rejected."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from generator.word.model import (
    Block,
    BlockControl,
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
        return replace(block, rows=rows) if rows else None
    if isinstance(block, BlockControl):
        return replace(block, blocks=decided(block.blocks, view))
    if isinstance(block, UnreadBlock):
        return block
    assert_never(block)


def _row(row: Row, view: View) -> Row:
    cells = (cell for cell in row.cells if view.shows(cell.changes))
    return replace(row, cells=tuple(replace(cell, blocks=decided(cell.blocks, view)) for cell in cells))


def _joined(first: Paragraph, second: Paragraph) -> Paragraph:
    return replace(
        second,
        pieces=first.pieces + second.pieces,
        bookmarks=first.bookmarks + second.bookmarks,
        place=Place(first.place.start, second.place.end),
    )
