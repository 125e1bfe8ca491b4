"""`kitei templates`: what a consultant does with templates of his own."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from generator.cli.command import Group
from generator.cli.options import date_option, faults_told
from generator.cli.telling import tell
from generator.cli.waiting import Waiting


@click.group(
    cls=Group,
    examples=("templates check 自社のひな形",),
)
def templates() -> None:
    """自分で直したひな形（Wordのファイル）を確かめます。"""


@templates.command(
    examples=(
        "templates check 自社のひな形",
        "templates check",
    )
)
@click.argument(
    "folder", type=click.Path(path_type=Path, exists=True, file_okay=False), metavar="[フォルダー]", required=False
)
@date_option
def check(folder: Path | None, on: date) -> int:
    """ひな形のタグ、名前、参照を確かめ、誤りをその場所とともに示します。

    フォルダーを省くと標準のひな形を確かめます。誤りがあれば、終了コードは1です。
    """
    from generator.resources import data_folder

    with faults_told(), Waiting("ひな形を確かめています…") as line:
        from generator.cli.templatecheck import check_templates

        found = check_templates(folder or data_folder("sample_regulations") / "templates", on, line.count)
    for fault in found.faults:
        tell(str(fault))
    for notice in found.notices:
        tell(f"お知らせ: {notice}")
    if found.faults:
        tell(f"ひな形 {found.files}件に、誤りが{len(found.faults)}件あります。")
        return 1
    unused = f"（うち{found.unused}件は、一式のどの文書でもないので使われません）" if found.unused else ""
    tell(f"ひな形 {found.files}件に、誤りは見つかりませんでした{unused}。")
    return 0
