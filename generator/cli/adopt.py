"""`kitei adopt`: drafts that are decided take the places of the files that they are drafts of."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.choosing import confirmed
from generator.cli.command import Command
from generator.cli.telling import is_terminal, tell

if TYPE_CHECKING:
    from generator.package import Adopted


@click.command(
    cls=Command,
    examples=("adopt output/株式会社みどり", "adopt output/株式会社みどり/03_情報資産管理（改定案）.docx"),
)
@click.argument("place", type=click.Path(path_type=Path, exists=True), metavar="フォルダー・改定案")
@click.option(
    "--accept", "accepts", is_flag=True, help="まだ決めていない変更を、すべて承諾したことにして取り込みます。"
)
def adopt(place: Path, accepts: bool) -> None:
    """決まった改定案を、規程のファイルと入れ替えます。

    改定案（…（改定案）.docx）の変更をWordですべて承諾するか元に戻すと、決まった改定案になります。
    入れ替えられたファイルは、消さずに「旧版」に移します。
    """
    from generator.package import adopt as adopted
    from generator.package import drafts, set_folder

    target = set_folder(place)
    chosen = "" if place.resolve() == target else place.resolve().relative_to(target).as_posix()
    done = adopted(target, chosen, accepts=accepts)
    for line in described(done):
        tell(line)
    left = [draft for draft in drafts(target) if not chosen]
    for draft in left:
        if draft.waiting:
            tell(f"まだ決まっていません: {draft.path}（決めていない変更の印{draft.waiting}か所）")
        else:
            tell(f"まだだれも開いていないので、そのままにしました: {draft.path}")
    if not done and not left:
        tell("取り込む改定案はありません。")


def described(done: Sequence[Adopted]) -> list[str]:
    """Return the lines that tell which drafts were adopted."""
    return [
        f"取り込みました: {one.draft} → {one.name}" + (f"（前のファイルは {one.put_away}）" if one.put_away else "")
        for one in done
    ]


def offer_to_adopt(target: Path) -> None:
    """Ask, where somebody can answer, whether the finished drafts of a folder shall be adopted, and do it."""
    from generator.package import MANIFEST, drafts
    from generator.package import adopt as adopted

    if not is_terminal() or not (target / MANIFEST).is_file():
        return
    finished = [draft.path for draft in drafts(target) if draft.is_finished]
    if not finished:
        return
    for path in finished:
        tell(f"決まった改定案: {path}")
    if confirmed(f"変更をすべて決めた改定案が{len(finished)}件あります。規程のファイルと入れ替えますか。"):
        for line in described(adopted(target)):
            tell(line)
