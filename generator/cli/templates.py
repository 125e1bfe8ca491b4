"""`kitei templates`: what a consultant does with templates of his own."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from generator.cli.options import date_option, faults_told


@click.group(
    subcommand_metavar="コマンド [オプション]…",
    options_metavar="",
    epilog="\b\n例\n  kitei templates check 自社のひな形",
)
def templates() -> None:
    """自分で直したひな形（Wordのファイル）を確かめます。"""


@templates.command(
    epilog="\b\n例\n  kitei templates check 自社のひな形\n  kitei templates check", options_metavar="[オプション]"
)
@click.argument(
    "folder", type=click.Path(path_type=Path, exists=True, file_okay=False), metavar="[フォルダー]", required=False
)
@date_option
@click.pass_context
def check(context: click.Context, /, folder: Path | None, on: date) -> None:
    """ひな形のタグ、名前、参照を確かめ、誤りをその場所とともに示します。

    フォルダーを省くと標準のひな形を確かめます。誤りがあれば、終了コードは1です。
    """
    from generator.cli.templatecheck import check_templates
    from generator.resources import data_folder

    with faults_told():
        found = check_templates(folder or data_folder("sample_regulations") / "templates", on)
    for fault in found.faults:
        click.echo(str(fault))
    for notice in found.notices:
        click.echo(f"お知らせ: {notice}")
    if found.faults:
        click.echo(f"ひな形 {found.files}件に、誤りが{len(found.faults)}件あります。")
        context.exit(1)
    click.echo(f"ひな形 {found.files}件に、誤りは見つかりませんでした。")
