"""Edition and date of a document, as its own text names them."""

from __future__ import annotations

from generator.volume.guest import Guest
from generator.volume.reading import Line
from generator.word import Node

EDITION, DATE = "版", "日付"


def edition_of(guest: Guest) -> tuple[str, str]:
    """Return edition and date: those of the last row of its history, where it has one; '' where none is found."""
    found = ("", "")
    by_cell = _lines_by_cell(guest)
    for block in guest.reading.blocks:
        if block.name == "tbl":
            found = _last_row(guest, block, by_cell) or found
    return found


def _last_row(guest: Guest, table: Node, lines: dict[int, list[Line]]) -> tuple[str, str] | None:
    rows = [
        [_words(guest, cell, lines) for cell in row.children if cell.name == "tc"]
        for row in table.children
        if row.name == "tr"
    ]
    head = rows[0] if rows else []
    if EDITION not in head or DATE not in head:
        return None
    edition, date = head.index(EDITION), head.index(DATE)
    filled = [row for row in rows[1:] if len(row) > max(edition, date) and row[edition]]
    return (filled[-1][edition], filled[-1][date]) if filled else None


def _lines_by_cell(guest: Guest) -> dict[int, list[Line]]:
    found: dict[int, list[Line]] = {}
    for line in guest.reading.lines:
        found.setdefault(line.node.start, []).append(line)
    return found


def _words(guest: Guest, cell: Node, lines: dict[int, list[Line]]) -> str:
    return "".join(
        guest.text(line.texts) for child in cell.children if child.name == "p" for line in lines.get(child.start, ())
    ).strip()
