"""`kitei generate`: the set of one company."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click

from generator.cli.adopt import offer_to_adopt
from generator.cli.command import Command
from generator.cli.folders import open_folder
from generator.cli.options import (
    OTHERS_ARE_OURS,
    answers_argument,
    date_option,
    deflate_option,
    open_option,
    out_option,
    own_templates_told,
    templates_option,
)
from generator.cli.telling import tell
from generator.cli.waiting import Waiting
from generator.command_line import command_line
from generator.package import Outcome, SetReport

SHOWN = 12


@click.command(
    cls=Command,
    examples=(
        "generate answers.yaml",
        "generate answers.yaml --only c03 --only c04",
        "generate answers.yaml --templates 自社のひな形 --date 2026-12-01",
    ),
)
@answers_argument
@out_option("このフォルダーの中に、会社の名前のフォルダーを作ります。")
@click.option(
    "--only",
    multiple=True,
    metavar="ID",
    help=f"この文書だけを作ります（何度でも書けます。IDは {command_line('documents')} で見られます）。",
)
@date_option
@templates_option(OTHERS_ARE_OURS)
@deflate_option
@open_option
@click.option("--dry-run", is_flag=True, help="どのファイルがどうなるかだけを示します。何も書き出しません。")
@click.option(
    "--no-base", is_flag=True, help="作った文の控え（.kitei）を残しません。次に作るときに改定案を作れなくなります。"
)
@click.option("--renamed", is_flag=True, help="社名が変わった会社です。前の社名のフォルダーを、そのまま引き継ぎます。")
@click.option("--copied", is_flag=True, help="ほかの会社の回答ファイルを写して作ったものです。別の会社として作ります。")
def generate(
    answers: Path,
    out: Path,
    only: tuple[str, ...],
    on: date,
    templates: Path | None,
    deflate: str,
    dry_run: bool,
    no_base: bool,
    renamed: bool,
    copied: bool,
    opens: bool,
) -> None:
    """回答ファイルから規程一式を作ります。

    答えていない質問は【要記入：…】として目立つ形で入ります。Wordで直したファイルには上書きせず、
    新しくなったことを、変更の印を付けた「…（改定案）.docx」として隣に置きます。
    """
    if renamed and copied:
        raise click.UsageError("--renamed と --copied は、どちらか一方だけを付けてください。")
    if dry_run and copied:
        raise click.UsageError("--dry-run と --copied は、一緒に使えません。")
    report = make_set(
        answers,
        out,
        on,
        only=only,
        templates=templates,
        deflate=deflate,
        is_renamed=renamed,
        is_copied=copied,
        is_rehearsal=dry_run,
        remembers=not no_base,
    )
    if opens and not dry_run:
        open_folder(report.folder.target.absolute())


def make_set(
    answers: Path,
    out: Path,
    on: date,
    *,
    only: tuple[str, ...] = (),
    templates: Path | None = None,
    deflate: str = "zlib",
    is_renamed: bool = False,
    is_copied: bool = False,
    is_rehearsal: bool = False,
    remembers: bool = True,
) -> SetReport:
    """Make the set of the answers file in a folder of `out`, and tell what was made."""
    own_templates_told(templates)
    with Waiting():
        from generator.answers import load_answers
        from generator.package import MANIFEST, SetBuilder, company_of, folder_name, generate_set
        from generator.questionnaire import load_questionnaire

        given = load_answers(answers, load_questionnaire())
    for change in given.cleaned:
        tell(f"お知らせ: {change}")
    if is_copied and given.id:
        from generator.answers import new_id, save_answers

        given.id = new_id()
        save_answers(given, answers)
    if not is_rehearsal:
        offer_to_adopt(out / folder_name(company_of(given)))
    with Waiting() as waiting:
        # What stands there already is mostly not written again, and need not be compressed beforehand.
        stands = (out / folder_name(company_of(given)) / MANIFEST).is_file()
        builder = SetBuilder(templates, deflate=deflate, threads=0 if stands else 1, counted=waiting.count)
        report = generate_set(
            given,
            out,
            on=on,
            only=only,
            builder=builder,
            file=answers,
            is_renamed=is_renamed,
            is_rehearsal=is_rehearsal,
            remembers=remembers,
        )
    for line in describe(report):
        tell(line)
    return report


def describe(report: SetReport) -> Iterator[str]:
    """Yield the lines that tell what was made, where, what is still open, and what to do next."""
    from generator.package import counts, told, why

    folder = report.folder
    if folder.is_planned:
        yield f"{report.company} の規程一式を作るとどうなるかを確かめました。何も書き出していません。"
    else:
        yield f"{report.company} の規程一式を作りました。"
    yield f"  場所: {folder.target.absolute()}"
    yield f"  文書: {counts(folder)}"
    yield from (f"  お知らせ: {notice}。" for notice in folder.notices)
    for said in (*told(folder), *(why(folder) if folder.is_planned else ())):
        yield f"  {said.heading}: {len(said.rows)}件"
        yield from _shown(said.rows)
    yield f"  要記入: {len(report.open_items)}件"
    yield from _shown(report.open_items)
    yield f"  既定値のまま: {len(report.default_items)}件（「はじめにお読みください」に一覧があります）"
    if report.changes:
        yield f"  版の日の後に変わったこと: {len(report.changes)}件（文は版の日のままです。改訂日を改めると変わります）"
        yield from _shown(report.changes)
    yield ""
    yield "次にすること"
    yield from (f"  {number}. {step}" for number, step in enumerate(_steps(report), 1))


def _steps(report: SetReport) -> Iterator[str]:
    folder = report.folder
    waiting = folder.of(Outcome.OFFERED, Outcome.STANDING)
    drafts = [document for document in waiting if not document.path.endswith(".xlsx")]
    if len(drafts) < len(waiting):
        yield "「…（追加の行）.xlsx」の行を、書き込んである台帳に写し、写したら捨てます。"
    if drafts:
        yield "改定案（…（改定案）.docx）をWordで開き、「校閲」で変更を一つずつ承諾するか元に戻して、上書き保存します。"
    if drafts or folder.of(Outcome.FINISHED):
        yield f"決まったら「{command_line('adopt', folder.target)}」で、規程のファイルと入れ替えます。"
    if any("はじめに" in name for name in (*report.folder.written, *report.folder.unchanged)):
        yield "「はじめにお読みください」を開きます。"
    if report.open_items:
        yield "黄色の【要記入：…】をWordで検索して埋めます（または質問に答え直して、もう一度作ります）。"
    yield "既定値のままの項目が、会社の実際と合うかを確かめます。"
    yield "代表者が承認し、従業者に知らせます。"


def _shown(labels: tuple[str, ...]) -> Iterator[str]:
    yield from (f"    ・{label}" for label in labels[:SHOWN])
    if len(labels) > SHOWN:
        yield f"    ・ほか {len(labels) - SHOWN}件"
