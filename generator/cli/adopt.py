"""`kitei adopt`: drafts that are decided take the places of the files that they are drafts of."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.choosing import confirmed
from generator.cli.command import Command
from generator.cli.options import date_option
from generator.cli.telling import is_terminal, tell
from generator.cli.waiting import Waiting
from generator.command_line import command_line

if TYPE_CHECKING:
    from generator.package import Adopted, Draft


@click.command(
    cls=Command,
    examples=(
        "adopt output/株式会社みどり",
        "adopt output/株式会社みどり --references",
        "adopt output/株式会社みどり/03_情報資産管理（改定案）.docx",
    ),
)
@click.argument("place", type=click.Path(path_type=Path, exists=True), metavar="フォルダー・改定案")
@click.option(
    "--accept", "accepts", is_flag=True, help="まだ決めていない変更を、すべて承諾したことにして取り込みます。"
)
@click.option(
    "--answers",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    metavar="回答ファイル",
    help="改訂のとき、合本と書類を整えるための回答ファイルです（省くと、近くのフォルダーから探します）。",
)
@click.option(
    "--references",
    "references",
    is_flag=True,
    help="手の入ったファイルの参照の、古くなった番号と題を、変更の印を付けて直します。",
)
@click.option("--take", "takes", is_flag=True, help="Wordで書き換えられた答えを、尋ねずに回答ファイルに取り込みます。")
@date_option
def adopt(place: Path, accepts: bool, answers: Path | None, references: bool, takes: bool, on: date) -> None:
    """決まった改定案を、規程のファイルと入れ替えます。

    改定案（…（改定案）.docx）の変更をWordですべて承諾するか元に戻すと、決まった改定案になります。
    入れ替えられたファイルは、消さずに「旧版」に移します。Wordで書き換えられた答え（12文字、役割の呼び名など）は、
    確かめてから回答ファイルに取り込みます。改訂の改定案がすべて決まったら、合本と書類も整えます。
    """
    from generator.package import adopt as adopted
    from generator.package import drafts, set_folder

    target = set_folder(place)
    if references:
        if accepts:
            raise click.UsageError("--references と --accept は、別々に実行してください。")
        _references_put_right(target, on)
        return
    chosen = "" if place.resolve() == target else place.resolve().relative_to(target).as_posix()
    done = adopted(target, chosen, accepts=accepts)
    for line in described(done):
        tell(line)
    left = [draft for draft in drafts(target) if not chosen]
    for draft in left:
        if draft.is_older:
            tell(f"取り込みませんでした: {draft.path}（{older(draft, target)}）")
        elif draft.waiting:
            tell(f"まだ決まっていません: {draft.path}（決めていない変更の印{draft.waiting}か所）")
        else:
            tell(f"まだだれも開いていないので、そのままにしました: {draft.path}")
    if not done and not left:
        tell("取り込む改定案はありません。")
    if done:  # before the answers file, which somebody may be typing in, can stop it
        _volume_bound(target)
    if not chosen:
        _answers_taken_back(target, answers, takes, on)
        if not left:
            _finished(target, answers, on)


def _answers_taken_back(target: Path, answers: Path | None, takes: bool, on: date) -> None:
    """Tell which answers were changed in Word, and write them into the answers file after a yes."""
    from generator.editions import answers_file_of

    file = answers or answers_file_of(target)
    if file is None:
        return
    with Waiting():
        from generator.answers import load_answers, save_answers
        from generator.package import SetBuilder, read_back_of, take_back, told_of
        from generator.questionnaire import load_questionnaire

        given = load_answers(file, load_questionnaire())
        changes = read_back_of(given, target, on, SetBuilder())
    for said in told_of(changes):
        tell(f"{said.heading}: {len(said.rows)}件")
        for row in said.rows:
            tell(f"    ・{row}")
    count = sum(change.value is not None for change in changes)
    if not count:
        return
    if not takes and not is_terminal():
        named = f" --answers {answers}" if answers else ""
        tell(f"回答ファイルに取り込むには、「{command_line('adopt', target)}{named} --take」を実行してください。")
    elif takes or confirmed(f"書き換えられた答え{count}件を、回答ファイル（{file}）に取り込みますか。"):
        take_back(given, changes)
        save_answers(given, file)
        tell(f"取り込みました: {file}（答え{count}件）。もう一度作ると、ほかの文書も揃います。")


def _volume_bound(target: Path) -> None:
    """Bind the volume anew: what was adopted stands in it too."""
    with Waiting():
        from generator.cli.bind import described as bound
        from generator.package import rebound

        report = rebound(target)
    for line in bound(report) if report is not None else ():
        tell(line)


def _finished(target: Path, answers: Path | None, on: date) -> None:
    """Bring volume, registers and the papers of a revision up to what was adopted, where the answers are at hand."""
    from generator.answers import load_answers
    from generator.editions import PLACE, answers_file_of, carry_on
    from generator.questionnaire import load_questionnaire

    if not (target / PLACE).is_dir():
        return
    file = answers or answers_file_of(target)
    if file is None:
        tell("合本と、改訂に添える書類を整えるには、回答ファイルを --answers で指定して、もう一度実行してください。")
        return
    with Waiting():
        revised = carry_on(load_answers(file, load_questionnaire()), file, target.parent, on=on)
    if revised is not None:
        tell(f"第{revised.now.version}版の合本と、添える書類を整えました（回答ファイルは {file}）。")
        tell(f"  添える書類: {revised.place}")


def _references_put_right(target: Path, on: date) -> None:
    from generator.package import correct_references

    done = correct_references(target, on.isoformat())
    for one in done:
        if one.changes:
            tell(f"直しました: {one.path}（参照{one.changes}か所。前のファイルは {one.put_away}）")
        if one.reason:
            tell(f"そのままにしました: {one.path}（{one.reason}）")
        if one.left:
            tell(f"決めていない変更の印があるので直していません: {one.path}（参照{one.left}か所）")
    if any(one.changes for one in done):
        tell("Wordで開き、「校閲」で変更を承諾すると、決まります。")
    elif not done:
        tell("直す参照はありません。")


def older(draft: Draft, target: Path) -> str:
    """Return why a draft that is older than its file is not adopted, and what to do."""
    if draft.is_as_it_was:
        todo = "一式をもう一度作ると、その直しも入った改定案になります"
    else:
        command = command_line("adopt", target / draft.path)
        todo = f"その直しを改定案にも入れてから、「{command}」で取り込んでください"
    return f"改定案を置いた後に、{draft.takes} が直されています。{todo}"


def described(done: Sequence[Adopted]) -> list[str]:
    """Return the lines that tell which drafts were adopted."""
    return [
        f"取り込みました: {one.draft} → {one.name}" + (f"（前のファイルは {one.put_away}）" if one.put_away else "")
        for one in done
    ]


def offer_to_adopt(target: Path) -> None:
    """Ask, where somebody can answer, whether the finished drafts of a folder shall be adopted, and do it."""
    from generator.package import MANIFEST

    if not is_terminal() or not (target / MANIFEST).is_file():
        return
    from generator.package import adopt as adopted
    from generator.package import drafts

    finished = [draft.path for draft in drafts(target) if draft.is_finished]
    if not finished:
        return
    for path in finished:
        tell(f"決まった改定案: {path}")
    if confirmed(f"変更をすべて決めた改定案が{len(finished)}件あります。規程のファイルと入れ替えますか。"):
        for line in described(adopted(target)):
            tell(line)
