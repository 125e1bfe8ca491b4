"""`kitei compare`: 新旧対照表 from two Word files, or from two folders of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.command import Command
from generator.cli.options import Words, date_option
from generator.cli.telling import NotTold, tell
from generator.cli.waiting import Waiting
from generator.errors import KiteiError

if TYPE_CHECKING:
    from generator.package import ComparisonTable, Pairs
    from generator.revision import Comparison, ComparisonRow, Shift

TEMPLATE = "comparison.docx"
SAME, DIFFERENT, TROUBLE = 0, 1, 2  # as diff has them


class Trouble(click.ClickException):
    """Files that cannot be compared: 1 says that they differ."""

    exit_code = TROUBLE


class CompareCommand(Command):
    """A command whose exit code 1 is an answer, so that whatever stops it is 2."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command."""
        try:
            return super().invoke(ctx)
        except (click.UsageError, click.exceptions.Exit, click.Abort, NotTold):
            raise
        except click.ClickException as error:
            raise Trouble(error.message) from error
        except Exception as error:
            from generator.cli.last_resort import explain

            raise Trouble(explain(error)) from error


@click.command(
    cls=CompareCommand,
    examples=(
        "compare 旧版/03_情報資産管理.docx 03_情報資産管理.docx",
        "compare 昨年の規程 今年の規程 -o 新旧対照表.docx",
        "compare 旧.docx 新.docx --reason 個人情報保護法の改正",
    ),
)
@click.argument("old", type=click.Path(path_type=Path), metavar="改正前")
@click.argument("new", type=click.Path(path_type=Path), metavar="改正後")
@click.option(
    "-o",
    "--out",
    type=click.Path(path_type=Path),
    metavar="ファイル.docx",
    help="対照表を書くファイルです。省くと、今のフォルダーに「新旧対照表（…）.docx」として作ります。",
)
@click.option("--old-left", is_flag=True, help="改正前を左に、改正後を右に置きます（ふだんは改正後が左です）。")
@click.option(
    "--rejected",
    is_flag=True,
    help="確定していない変更履歴を、元に戻したものとして比べます（ふだんは承諾したものとして比べます）。",
)
@click.option("--reason", type=Words(), default="", metavar="理由", help="「改正の理由」の欄に、節ごとに書く言葉です。")
@click.option(
    "--templates",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    metavar="フォルダー",
    help="自分で直したひな形（comparison.docx）のあるフォルダーです。",
)
@click.option("--json", "as_json", is_flag=True, help="対照表を作らず、違いをJSONで画面に出します。")
@date_option
def compare(
    old: Path,
    new: Path,
    out: Path | None,
    old_left: bool,
    rejected: bool,
    reason: str,
    templates: Path | None,
    as_json: bool,
    on: date,
) -> int:
    """二つのWordのファイル、又は二つのフォルダーを比べて、新旧対照表（Word）を作ります。

    kiteiで作った規程でも、ほかの規程でもかまいません。番号や参照先が動いただけの所は、変わった規則と分けて
    一覧にします。フォルダーどうしでは、同じ文書を見つけて組にし、1つの表にまとめます。

    終わりの合図（終了コード）は、違いがなければ 0、あれば 1、比べられなければ 2 です。
    """
    with Waiting("二つの規程を比べています…"):
        table, pairs = _compared(old, new, old_left=old_left, rejected=rejected, reason=reason)
        target = None if as_json or table.is_empty else _written(table, out, on, templates)
    if as_json:
        tell(json.dumps(_plain(table), ensure_ascii=False, indent=1))
    else:
        for line in _told(table, pairs, target):
            tell(line)
        if templates and not (templates / TEMPLATE).exists():
            tell(f"  お知らせ: {templates} に {TEMPLATE} がないので、標準のひな形で作りました。")
    return SAME if table.is_empty else DIFFERENT


def _compared(old: Path, new: Path, *, old_left: bool, rejected: bool, reason: str) -> tuple[ComparisonTable, Pairs]:
    from generator.package import ComparedDocument, ComparisonTable, pair_files
    from generator.revision import compare as compared
    from generator.word import View

    pairs = pair_files(old, new)
    view = View.REJECTED if rejected else View.ACCEPTED
    documents = [
        ComparedDocument(there.called, compared(here.package, there.package, view)) for here, there in pairs.both
    ]
    names = _names(old, new, pairs)
    table = ComparisonTable(
        documents=tuple(documents),
        old_name=names[0],
        new_name=names[1],
        added=tuple(file.called for file in pairs.new),
        removed=tuple(file.called for file in pairs.gone),
        old_left=old_left,
        reason=lambda part: reason,
    )
    return table, pairs


def _names(old: Path, new: Path, pairs: Pairs) -> tuple[str, str]:
    """Return what the two sides are called: name and edition, and where those are the same, the paths."""
    editions = pairs.editions()
    told = [f"（第{edition}版）" if edition and editions[0] != editions[1] else "" for edition in editions]
    here, there = (
        (path.resolve().name if path.is_dir() else path.stem) + more
        for path, more in zip((old, new), told, strict=True)
    )
    return (here, there) if here != there else (str(old), str(new))


def _written(table: ComparisonTable, out: Path | None, on: date, templates: Path | None) -> Path:
    """Write the table where no file stands, and return where."""
    data = table.render(on, templates)
    for place in [out] if out is not None else _places(table):
        try:
            _write_new(place, data)
            return place
        except FileExistsError:
            continue
        except OSError as error:
            raise KiteiError(f"{place}: 書けません（{error.strerror}）。場所と空きを確かめてください。") from None
    raise KiteiError(f"{out}: すでにあります。上書きしないので、別の名前を付けるか、今のものを移してください。")


def _places(table: ComparisonTable) -> Iterator[Path]:
    from generator.package import comparison_names

    return (Path(name) for name in comparison_names(table.new_name))


def _write_new(place: Path, data: bytes) -> None:
    with place.open("xb") as file:
        try:
            file.write(data)
        except OSError:
            # A table cut short would be taken for the whole.
            file.close()
            place.unlink(missing_ok=True)
            raise


def _told(table: ComparisonTable, pairs: Pairs, target: Path | None) -> Iterator[str]:
    from generator.package import undecided

    if table.is_empty:
        yield "違いはありません。"
    else:
        yield "新旧対照表を作りました。"
        yield f"  場所: {target.absolute() if target else ''}"
    for document in table.documents:
        found = document.comparison
        if not found.is_empty:
            yield f"  {document.title}: {_counted(found)}"
        yield from (f"    お知らせ: {remark}" for remark in undecided(found, spoken=True))
    yield from (f"  新しく加わった文書: {name}" for name in table.added)
    yield from (f"  なくなった文書: {name}" for name in table.removed)
    yield from (f"  お知らせ: {notice}" for notice in pairs.notices)


def _counted(found: Comparison) -> str:
    counts = (
        ("変わった規則", len(list(found.changes()))),
        ("移した所", len(found.moved)),
        ("番号だけが変わったもの", len(found.numbers)),
        ("参照先の番号が変わった所", len(found.references)),
    )
    return "、".join(f"{name} {count}" for name, count in counts if count)


def _plain(table: ComparisonTable) -> dict[str, object]:
    """Return the table as JSON has it: what differs, as words."""
    return {
        "old": table.old_name,
        "new": table.new_name,
        "different": not table.is_empty,
        "added": list(table.added),
        "removed": list(table.removed),
        "documents": [
            {
                "title": document.title,
                "undecided": dict(zip(("old", "new"), document.comparison.undecided, strict=True)),
                "sections": [
                    {"title": part.title, "id": part.bookmark, "changes": [_change(row) for row in part.changes()]}
                    for part in document.comparison.parts
                ],
                "moved": [_shift(shift) for shift in document.comparison.moved],
                "numbers": [_shift(shift) for shift in document.comparison.numbers],
                "references": [_shift(shift) for shift in document.comparison.references],
            }
            for document in table.documents
        ],
    }


def _change(row: ComparisonRow) -> dict[str, object]:
    from generator.revision import plain

    note = {"note": row.note} if row.note else {}
    return {"change": row.state.value, "old": plain(row.old), "new": plain(row.new), "table": row.is_table, **note}


def _shift(shift: Shift) -> dict[str, str]:
    return {"where": shift.where, "old": shift.old, "new": shift.new}
