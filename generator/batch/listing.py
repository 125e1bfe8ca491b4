"""結果一覧.xlsx: what became of every client, and what is still open, for the consultant's own list of things to do."""

from __future__ import annotations

import lzma
import os
import re
import zipfile
import zlib
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace as replace_fields
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any
from urllib.parse import quote

from generator.batch.clients import Outcome, Status
from generator.errors import PackageError
from generator.letters import cells
from generator.package import names_beside, parts_hash, temporary_beside
from generator.questionnaire import remove_forbidden
from generator.rendering import write_zip
from generator.storage import FileBusy, create_ordinary, replace

NAME = "結果一覧"
LARGEST = 200_000_000
MOST = 100  # lists beside one another, after which something else must be wrong
CORE = "docProps/core.xml"
SIGNED = re.compile(rb"<(?:cp:)?keywords>([0-9a-f]{64})</(?:cp:)?keywords>")
COLUMNS = (
    ("会社名", 30),
    ("結果", 10),
    ("文書", 7),
    ("新しく書いたもの", 12),
    ("要記入", 8),
    ("理由・お知らせ", 60),
    ("手が入っていて残したファイル", 40),
    ("回答ファイル", 40),
    ("フォルダー", 50),
)
EDITED = (
    ("会社名", 30),
    ("手が入った文書", 40),
    ("どうなったか", 34),
    ("隣にあるもの", 44),
    ("変更", 8),
    ("選ぶところ", 10),
    ("決めていない印", 12),
)
FILLS = {Status.FAILED: "FFD9D9", Status.UNCHANGED: "F0F0F0"}
FONT = "游ゴシック"
LONGEST_CELL = 32_000
LINE, HIGHEST = 18.0, 400.0
"""Points: a line of our font, and what a row may take (Excel ends at 409)."""
HALF = 1.04
"""The width of half an em of our font, in the units that columns are measured in."""
BUTTON = 3
"""What the filter's button takes of a heading."""


def write_listing(out: Path, outcomes: Sequence[Outcome], on: date) -> Path:
    """Write 結果一覧.xlsx into `out` and return its place; a list that somebody has edited is left alone.

    Raises PackageError if it cannot be written.
    """
    data = listing_bytes([_near(outcome, out) for outcome in outcomes], on)
    try:
        with temporary_beside(out / f"{NAME}.xlsx") as folder:
            for place in map(out.joinpath, islice(names_beside(f"{NAME}.xlsx"), MOST)):
                if os.path.lexists(place) and not _is_ours(place):
                    continue
                # The list names all clients: for its user only.
                with os.fdopen(create_ordinary(folder / NAME), "wb") as stream:
                    stream.write(data)
                with suppress(FileBusy):  # open in Excel
                    replace(folder / NAME, place)
                    return place
    except OSError as error:
        raise PackageError(f"{out / NAME}.xlsx を書けませんでした（{error.strerror}）。") from error
    raise PackageError(f"{out / NAME}.xlsx を書けませんでした。Excelで開いていたら、閉じてください。")


def _near(outcome: Outcome, out: Path) -> Outcome:
    """Return `outcome` with its places as seen from `out`: short, and true wherever the folder is copied to."""
    return replace_fields(outcome, name=_seen_from(outcome.name, out), target=_seen_from(outcome.target, out))


def _seen_from(place: str, out: Path) -> str:
    try:
        return os.path.relpath(place, out) if place and os.path.lexists(place) else place
    except (OSError, ValueError):
        return place  # a row of a ledger, or on another drive


def _is_ours(path: Path) -> bool:
    """Tell whether `path` holds a list as we wrote it: its properties keep the hash of everything else."""
    try:
        with zipfile.ZipFile(path) as archive:
            if path.is_symlink() or sum(info.file_size for info in archive.infolist()) > LARGEST:
                return False
            parts = {name: archive.read(name) for name in archive.namelist()}
        signed = SIGNED.search(parts.pop(CORE))
    except (OSError, zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, KeyError, ValueError, RuntimeError):
        return False
    return signed is not None and signed[1].decode() == parts_hash(parts)


def listing_bytes(outcomes: Sequence[Outcome], on: date) -> bytes:
    """Return the workbook; the same outcomes give the same bytes."""
    from openpyxl import Workbook

    from generator.worksheets import saved

    workbook = Workbook()
    _results(workbook.active, outcomes)
    _open_items(workbook.create_sheet("要記入"), outcomes)
    if any(outcome.edited for outcome in outcomes):
        _edited(workbook.create_sheet("手が入った文書"), outcomes)
    workbook.properties.keywords = "0" * 64
    workbook.properties.creator = "kitei"
    parts = saved(workbook, on)
    core = parts.pop(CORE)
    signed = SIGNED.sub(f"<cp:keywords>{parts_hash(parts)}</cp:keywords>".encode(), core)
    return write_zip({**parts, CORE: signed})


def _results(sheet: Any, outcomes: Sequence[Outcome]) -> None:
    sheet.title = NAME
    _heading(sheet, COLUMNS)
    for outcome in outcomes:
        kept = "、".join(outcome.kept)
        said = outcome.fault or "\n".join((*outcome.notices, *outcome.shared))
        numbers = (outcome.documents, outcome.written, len(outcome.open_items))
        shown: tuple[int | None, ...] = (None, None, None) if outcome.status is Status.FAILED else numbers
        row = (outcome.company, str(outcome.status), *shown, said, kept, outcome.name, outcome.target)
        _row(sheet, COLUMNS, row, FILLS.get(outcome.status))
        if outcome.status is not Status.FAILED and outcome.target:
            _link(sheet.cell(sheet.max_row, len(COLUMNS)), Path(outcome.target).name)
    sheet.auto_filter.ref = f"A1:{sheet.cell(1, len(COLUMNS)).column_letter}{max(2, sheet.max_row)}"


def _open_items(sheet: Any, outcomes: Sequence[Outcome]) -> None:
    columns = (("会社名", 30), ("まだ答えていないこと", 60), ("回答ファイル", 40))
    _heading(sheet, columns)
    for outcome in outcomes:
        for item in outcome.open_items:
            _row(sheet, columns, (outcome.company, item, outcome.name), None)
    sheet.auto_filter.ref = f"A1:C{max(2, sheet.max_row)}"


def _edited(sheet: Any, outcomes: Sequence[Outcome]) -> None:
    _heading(sheet, EDITED)
    for outcome in outcomes:
        for row in outcome.edited:
            cells = row.split("\t")
            numbers = [int(cell) if cell.isdecimal() else None for cell in cells[3:]]
            _row(sheet, EDITED, (outcome.company, *cells[:3], *numbers), None)
    sheet.auto_filter.ref = f"A1:{sheet.cell(1, len(EDITED)).column_letter}{max(2, sheet.max_row)}"


def _heading(sheet: Any, columns: Sequence[tuple[str, int]]) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill

    for index, (title, width) in enumerate(columns, 1):
        cell = sheet.cell(1, index, title)
        cell.font = Font(name=FONT, bold=True, color="FFFFFF")
        cell.fill = PatternFill("solid", fgColor="44546A")
        cell.alignment = Alignment(vertical="center", wrap_text=True)
        sheet.column_dimensions[cell.column_letter].width = width
    sheet.row_dimensions[1].height = _height([(title, width - BUTTON) for title, width in columns])
    sheet.freeze_panes = "B2"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = "1:1"


def _row(sheet: Any, columns: Sequence[tuple[str, int]], values: Sequence[object], fill: str | None) -> None:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    row = sheet.max_row + 1
    below = Border(bottom=Side("thin", color="BFBFBF"))
    for index, value in enumerate(values, 1):
        cell = sheet.cell(row, index)
        if isinstance(value, str):
            # Written as text: a company called =HYPERLINK(…) must stay a name.
            cell.value = remove_forbidden(value)[0][:LONGEST_CELL]
            cell.data_type = "s"
        else:
            cell.value = value
        cell.font, cell.border = Font(name=FONT), below
        cell.alignment = Alignment(vertical="top", wrap_text=True)
        if fill:
            cell.fill = PatternFill("solid", fgColor=fill)
    texts = [str(sheet.cell(row, index).value or "") for index in range(1, len(columns) + 1)]
    sheet.row_dimensions[row].height = _height([(text, width) for text, (_, width) in zip(texts, columns, strict=True)])


def _height(cells: Sequence[tuple[str, int]]) -> float:
    """Return the height of a row in which each text is wrapped to its width."""
    return min(HIGHEST, max(_lines(text, width) for text, width in cells) * LINE + 4)


def _lines(text: str, width: int) -> int:
    room = max(2.0, (width - 1) / HALF)
    return sum(max(1, -int(-cells(line) // room)) for line in text.split("\n"))


def _link(cell: Any, name: str) -> None:
    """Let the cell open what stands beside the list: a link of its own and no formula, whatever the name."""
    from openpyxl.styles import Font
    from openpyxl.worksheet.hyperlink import Hyperlink

    # Quoted, no name can begin with a scheme, leave the folder or point into a workbook (#).
    target = "".join(c if ord(c) > 127 else quote(c, safe="") for c in remove_forbidden(name)[0])
    cell.hyperlink = Hyperlink(ref=cell.coordinate, target=target)
    cell.font = Font(name=FONT, color="0563C1", underline="single")
