"""What pieces and blocks say: as their reader meets them, and as they are compared."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import assert_never

from generator.word.links import bookmark_of, file_of, hyperlink
from generator.word.model import (
    Block,
    BlockControl,
    Break,
    CommentMark,
    Control,
    Drawing,
    Field,
    NoteReference,
    Paragraph,
    Piece,
    Ruby,
    Symbol,
    Tab,
    Table,
    Text,
    Unread,
    UnreadBlock,
)

SWITCH = re.compile(r"(?<!\S)(?=\\)")
# What comes and goes when a file is saved and changes nothing of what a field is told: LibreOffice drops `\s 1`.
NOISE = re.compile(r"\\(?:\*\s*(?:MERGEFORMAT|CHARFORMAT|ARABIC)|h|s 1)", re.IGNORECASE)
CONTROL = "⟦欄⟧"
SAME_CONTROL = re.compile(f"(?:{CONTROL})+")


def shown(pieces: Iterable[Piece]) -> str:
    """Return pieces as they read on the page: fields by what they showed last, controls by what stands in them.

    A tabulator is \\t, a broken line \\n; a drawing, a note's mark and a break of the page say nothing in a line.
    """
    return "".join(map(_shown, pieces))


def compared(pieces: Iterable[Piece]) -> str:
    """Return pieces as two texts are compared: fields by what they are told, drawings by their words.

    What stands in a control is filled in by its user and never a difference; LibreOffice makes three of one.
    """
    return SAME_CONTROL.sub(CONTROL, "".join(map(_compared, pieces)))


def field_key(instruction: str) -> str:
    """Return the instruction of a field without what comes and goes when a file is saved, its switches in order.

    A link to a bookmark is that bookmark, one to a file its name: LibreOffice makes other paths of where the file lies.
    """
    bookmark, file = bookmark_of(instruction), file_of(instruction)
    if bookmark or file:
        return hyperlink("" if bookmark else file, bookmark)
    head, *switches = (part.strip() for part in SWITCH.split(" ".join(instruction.split())))
    return " ".join([head, *sorted(switch for switch in switches if not NOISE.fullmatch(switch))])


def lines(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield what blocks say as their reader meets it, a paragraph a line, numbers before it."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield f"{block.label() or block.bullet} {shown(block.pieces)}".strip()
        elif isinstance(block, Table):
            for row in block.rows:
                yield "\t".join("\n".join(lines(cell.blocks)) for cell in row.cells)
        elif isinstance(block, BlockControl):
            yield from lines(block.blocks)
        elif isinstance(block, UnreadBlock):
            yield block.words
        else:
            assert_never(block)


def _shown(piece: Piece) -> str:
    content = piece.content
    if isinstance(content, Text):
        return content.text
    if isinstance(content, Field):
        return shown(content.result)
    if isinstance(content, Control):
        return shown(content.content)
    if isinstance(content, Tab):
        return "\t"
    if isinstance(content, Break):
        return "\n" if content.kind == "line" else ""
    if isinstance(content, Ruby):
        return content.base
    if isinstance(content, Symbol):
        return _character(content.code)
    if isinstance(content, Unread):
        return content.words
    if isinstance(content, Drawing | NoteReference | CommentMark):
        return ""
    assert_never(content)


def _compared(piece: Piece) -> str:
    content = piece.content
    if isinstance(content, Field):
        return f"⟦{field_key(content.instruction)}⟧" if content.begins else ""
    if isinstance(content, Control):
        return CONTROL
    if isinstance(content, Drawing):
        return f"⟦図 {'／'.join(content.boxes) or content.description}⟧"
    if isinstance(content, NoteReference):
        return f"⟦{content.kind}⟧"
    if isinstance(content, Unread):
        return f"⟦{content.name} {content.words}⟧"
    if isinstance(content, Ruby):
        return f"{content.base}（{content.reading}）"
    if isinstance(content, Text | Tab | Break | Symbol | CommentMark):
        return _shown(piece)
    assert_never(content)


def _character(code: str) -> str:
    try:
        return chr(int(code, 16))
    except ValueError:
        return ""
