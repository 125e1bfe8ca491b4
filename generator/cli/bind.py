"""`kitei bind`: the bound volume made anew of the files that are in the folder, without the answers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from generator.cli.command import Command
from generator.cli.telling import tell
from generator.cli.waiting import Waiting
from generator.package import FolderReport, Outcome


@click.command(cls=Command, examples=("bind output/株式会社みどり",))
@click.argument("folder", type=click.Path(path_type=Path, exists=True), metavar="フォルダー")
def bind(folder: Path) -> None:
    """フォルダーに今ある規程のファイルから、合本を作り直します。

    Wordで直した文、足した節、番号と参照が、合本にもそのまま入ります。回答ファイルは要りません。
    合本そのものを直してあるときは上書きせず、新しいものを隣に置きます。
    """
    with Waiting():
        from generator.package import bind_folder, set_folder

        report = bind_folder(set_folder(folder))
    for line in described(report):
        tell(line)


def described(report: FolderReport) -> Iterator[str]:
    """Yield the lines that tell what became of the volume."""
    for document in report.documents:
        if document.outcome is Outcome.SAME:
            yield f"合本は、今あるファイルのとおりです: {document.path}"
        elif document.outcome is Outcome.BESIDE:
            yield f"合本を作りました: {document.offer}"
            yield f"  手を入れた合本があるので、隣に置きました: {document.path}"
        elif document.outcome in (Outcome.WRITTEN, Outcome.REPLACED):
            yield f"合本を作りました: {document.path}"
        else:
            yield f"合本には手が入っているので、そのままにしました: {document.path}"
    for notice in report.notices:
        yield f"  お知らせ: {notice}。"
