"""改訂一覧.xlsx: what a revision brings to each of many clients, for the consultant's own list of things to do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path

from generator.editions.run import Revised
from generator.errors import PackageError
from generator.package import names_beside
from generator.rendering import write_zip

COLUMNS = (
    ("会社名", 26),
    ("版", 12),
    ("規則が変わる文書", 46),
    ("変わる規則", 9),
    ("改定案", 8),
    ("決めていない変更", 10),
    ("食い違い", 9),
    ("番号や題の違う参照", 40),
    ("前の版の後に変わったこと", 50),
    ("フォルダー・理由", 50),
)
MOST = 100


@dataclass(frozen=True)
class Client:
    """One client of a revision of many: its answers file, and what became of it or why nothing did."""

    file: Path
    revised: Revised | None = None
    fault: str = ""


def write_listing(out: Path, clients: Sequence[Client], on: date) -> Path:
    """Write the list into `out` and return its place; a list that lies there stays, whoever wrote it."""
    data = listing_bytes(clients, on)
    try:
        for name in islice(names_beside(f"改訂一覧 {on.isoformat()}.xlsx"), MOST):
            place = out / name
            if place.is_file() and place.read_bytes() == data:
                return place
            try:
                with place.open("xb") as file:
                    file.write(data)
                return place
            except FileExistsError:
                continue
    except OSError as error:
        raise PackageError(f"{out}: 改訂一覧を書けませんでした（{error.strerror}）。") from error
    raise PackageError(f"{out}: 改訂一覧がたくさんあって、書けませんでした。古いものを移してください。")


def listing_bytes(clients: Sequence[Client], on: date) -> bytes:
    """Return the workbook; the same clients give the same bytes."""
    from openpyxl import Workbook
    from openpyxl.utils import get_column_letter

    from generator.worksheets import BOLD, HEAD, NAVY, TEXT, fit_row, page, put, saved

    workbook = Workbook()
    sheet = workbook.active
    if sheet is None:
        raise AssertionError("a new workbook has a sheet")
    sheet.title = "改訂一覧"
    for column, (title, width) in enumerate(COLUMNS, 1):
        put(sheet, 1, column, title, HEAD, color=NAVY, box=True)
        sheet.column_dimensions[get_column_letter(column)].width = width
    for number, client in enumerate(clients, 2):
        cells = tuple(row_of(client))
        for column, value in enumerate(cells, 1):
            put(sheet, number, column, value, BOLD if column == 1 else TEXT, box=True)
        fit_row(sheet, number, [(width, str(value)) for value, (_, width) in zip(cells, COLUMNS, strict=True)])
    page(sheet, "1:1")
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(COLUMNS))}{max(2, len(clients) + 1)}"
    return write_zip(saved(workbook, on))


def row_of(client: Client) -> Iterator[str | int]:
    """Yield what the list says of a client, a cell after the other."""
    done = client.revised
    if done is None:
        yield from (client.file.stem, "失敗", *[""] * (len(COLUMNS) - 3), client.fault)
        return
    changed = done.gathered.changed
    yield done.set.company
    yield f"{done.was.version} → {done.now.version}"
    yield "\n".join(f"{one.title}：{one.places}" for one in changed)
    yield sum(one.rules for one in changed)
    yield done.undecided
    yield done.gathered.waiting
    yield len(done.gathered.conflicts)
    yield "\n".join(row for told in done.set.folder.references for row in told.rows)
    yield "\n".join(done.gathered.facts)
    yield str(done.set.folder.target)
