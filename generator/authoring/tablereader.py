"""Reading a Markdown table and the line in front of it (`表: caption {#id widths: 30 40 30}`)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from markdown_it.token import Token

from generator.authoring.faults import Faults
from generator.authoring.inline import ID, InlineReader
from generator.authoring.markdown import GUARDED, TAG_LINE, restore_pipes
from generator.authoring.model import Cell, Pieces, Row, Table, TableLook
from generator.authoring.tags import Tag, TagError, parse_tag

LOOK = re.compile(r"(?P<text>.*?)\s*\{(?P<braces>(?:#|widths|form|blank|height)[^{}]*)\}")
BRACES = re.compile(
    r"\s*(?:\#(?P<id>[a-z0-9_]+)|widths:(?P<widths>(?:\s+[0-9]+)+)|height:\s*(?P<height>[0-9]+)"
    r"|(?P<flag>form|blank))(?=\s|$)"
)


def table_look(file: str, rest: str, line: int, faults: Faults) -> tuple[str, TableLook]:
    """Return caption and look of the line before a table, without its 「表:」."""
    match = LOOK.fullmatch(rest)
    if match is None:
        return rest, TableLook()
    id, height, flags = "", 0, set()
    widths: tuple[int, ...] = ()
    braces = match["braces"]
    position = 0
    while position < len(braces):
        found = BRACES.match(braces, position)
        if found is None:
            faults.add(file, line, f"表の波かっこの「{braces[position:].strip()}」が読めません。")
            break
        position = found.end()
        id = found["id"] or id
        widths = tuple(int(width) for width in found["widths"].split()) if found["widths"] else widths
        height = int(found["height"] or height)
        flags.add(found["flag"])
    if id and not ID.fullmatch(id):
        faults.add(file, line, f"id「{id}」は、小文字の英字で始まる40字までの英数字と _ にしてください。")
    return match["text"], TableLook(id, widths, "form" in flags, "blank" in flags, height)


class TableReader:
    """Turns the tokens of one table into rows."""

    def __init__(self, file: str, faults: Faults) -> None:
        self.file = file
        self.faults = faults
        self.inline = InlineReader(file, faults)

    def read(self, tokens: Sequence[Token], look: TableLook, caption: Pieces, line: int, lines: Sequence[str]) -> Table:
        """Return the table; a first row of empty cells is left out where the table has no header row."""
        rows = [self._row(row) for row in _rows(tokens)]
        columns = len(rows[0].cells)
        for row in rows[1:]:
            self._count_cells(row, columns, lines[row.line - 1])
        header, body = rows[0], rows[1:]
        if look.form or look.blank:
            if any(cell.pieces for cell in header.cells):
                body.insert(0, header)
            return self._checked(Table(caption, look, None, tuple(body), columns, line))
        if header.tag:
            self.faults.add(self.file, header.line, "表の1行目は見出しの行です。タグは2行目から置いてください。")
        return self._checked(Table(caption, look, header, tuple(body), columns, line))

    def _row(self, row: tuple[int, list[tuple[str, str]]]) -> Row:
        line, cells = row
        first = restore_pipes(cells[0][0]) if cells else ""
        if TAG_LINE.fullmatch(first):
            if any(text for text, _ in cells[1:]):
                self.faults.add(self.file, line, "タグの行の残りのセルは空にしてください。")
            return Row(tuple(Cell(()) for _ in cells), line, self._tag(first, line))
        return Row(tuple(Cell(self.inline.read(restore_pipes(text), line), align) for text, align in cells), line)

    def _tag(self, text: str, line: int) -> Tag | None:
        try:
            return parse_tag(text, line)
        except TagError as problem:
            self.faults.add(self.file, line, str(problem))
            return None

    def _count_cells(self, row: Row, columns: int, source: str) -> None:
        bare = GUARDED.sub("", source).replace("\\|", "").strip()
        found = bare.removeprefix("|").removesuffix("|").count("|") + 1
        if found > columns or (found < columns and row.tag is None):
            problem = f"セルが{found}個あります。見出しの行と同じ{columns}個にしてください。"
            self.faults.add(self.file, row.line, problem)

    def _checked(self, table: Table) -> Table:
        if table.look.widths and len(table.look.widths) != table.columns:
            count = len(table.look.widths)
            self.faults.add(self.file, table.line, f"widths の数（{count}）が列の数（{table.columns}）と合いません。")
        if table.look.id and not table.caption:
            self.faults.add(self.file, table.line, "id のある表には題（「表: 題 {#id}」）を付けてください。")
        return table


def _rows(tokens: Sequence[Token]) -> list[tuple[int, list[tuple[str, str]]]]:
    """Return line and (text, alignment) of each cell of each row."""
    rows: list[tuple[int, list[tuple[str, str]]]] = []
    align = ""
    for token in tokens:
        if token.type == "tr_open":
            rows.append((token.map[0] + 1 if token.map else 0, []))
        elif token.type in ("th_open", "td_open"):
            style = str(token.attrGet("style") or "")
            align = style.removeprefix("text-align:").replace("left", "")
        elif token.type == "inline":
            rows[-1][1].append((token.content, align))
    return rows
