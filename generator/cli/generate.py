"""`kitei generate`: the set of one company."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click

from generator.cli.command import Command
from generator.cli.folders import open_folder
from generator.cli.options import answers_argument, date_option, deflate_option, open_option, own_templates_told
from generator.cli.telling import tell
from generator.cli.waiting import Waiting
from generator.command_line import command_line
from generator.package import SetReport

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
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    default=Path("output"),
    show_default=True,
    metavar="フォルダー",
    help="このフォルダーの中に、会社の名前のフォルダーを作ります。",
)
@click.option(
    "--only",
    multiple=True,
    metavar="ID",
    help=f"この文書だけを作ります（何度でも書けます。IDは {command_line('documents')} で見られます）。",
)
@date_option
@click.option(
    "--templates",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    metavar="フォルダー",
    help="自分で直したひな形（.docx）のあるフォルダーです。無い文書は標準のひな形を使います。",
)
@deflate_option
@open_option
@click.option("--renamed", is_flag=True, help="社名が変わった会社です。前の社名のフォルダーを、そのまま引き継ぎます。")
@click.option("--copied", is_flag=True, help="ほかの会社の回答ファイルを写して作ったものです。別の会社として作ります。")
def generate(
    answers: Path,
    out: Path,
    only: tuple[str, ...],
    on: date,
    templates: Path | None,
    deflate: str,
    renamed: bool,
    copied: bool,
    opens: bool,
) -> None:
    """回答ファイルから規程一式を作ります。

    答えていない質問は【要記入：…】として目立つ形で入ります。Wordで直したファイルには上書きせず、
    新しいものを「… (新).docx」として隣に置きます。
    """
    if renamed and copied:
        raise click.UsageError("--renamed と --copied は、どちらか一方だけを付けてください。")
    report = make_set(
        answers, out, on, only=only, templates=templates, deflate=deflate, is_renamed=renamed, is_copied=copied
    )
    if opens:
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
) -> SetReport:
    """Make the set of the answers file in a folder of `out`, and tell what was made."""
    own_templates_told(templates)
    with Waiting():
        from generator.answers import load_answers, new_id, save_answers
        from generator.package import SetBuilder, generate_set
        from generator.questionnaire import load_questionnaire

        given = load_answers(answers, load_questionnaire())
    for change in given.cleaned:
        tell(f"お知らせ: {change}")
    if is_copied and given.id:
        given.id = new_id()
        save_answers(given, answers)
    with Waiting() as waiting:
        builder = SetBuilder(templates, deflate=deflate, threads=1, counted=waiting.count)
        report = generate_set(given, out, on=on, only=only, builder=builder, file=answers, is_renamed=is_renamed)
    for line in describe(report):
        tell(line)
    return report


def describe(report: SetReport) -> Iterator[str]:
    """Yield the lines that tell what was made, where, what is still open, and what to do next."""
    folder = report.folder
    yield f"{report.company} の規程一式を作りました。"
    yield f"  場所: {folder.target.absolute()}"
    yield f"  文書: {len(folder.written) + len(folder.unchanged)}件（うち新しく書いたもの {len(folder.written)}件）"
    yield from (f"  お知らせ: {notice}。" for notice in folder.notices)
    for old, new in folder.beside.items():
        yield f"  手を入れたファイルを残しました: {old} → 新しいものは {new}"
    for name in folder.retired:
        yield f"  一式から外れたので「旧版」に移しました: {name}"
    for name in folder.kept:
        yield f"  一式から外れましたが、手が入っているので残しました: {name}"
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
