"""`kitei sheet`: the hearing sheet that a consultant sends, and what comes back."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.command import Group
from generator.cli.options import Day, Words, faults_told
from generator.cli.telling import tell
from generator.cli.waiting import Waiting
from generator.command_line import command_line

if TYPE_CHECKING:
    from generator.answers import Answers
    from generator.hearing_sheet import Imported
    from generator.questionnaire import Questionnaire

SHOWN = 60


@click.group(
    cls=Group,
    examples=(
        "sheet export hearing.xlsx",
        "sheet import hearing.xlsx -o answers.yaml",
    ),
)
def sheet() -> None:
    """ヒアリングシート（Excel）を作り、記入されたものを回答ファイルに取り込みます。"""


@sheet.command(
    examples=(
        "sheet export みどり製作所.xlsx --consultant 山吹 --deadline 2026-12-18",
        "sheet export みどり製作所.xlsx --answers answers.yaml --essential",
        "sheet export 情報システム課.xlsx --answers answers.yaml --section 8 --section 11",
        "sheet export 2回目.xlsx --answers answers.yaml --open",
    ),
)
@click.argument("file", type=click.Path(path_type=Path), metavar="ファイル.xlsx")
@click.option(
    "--answers",
    type=click.Path(path_type=Path),
    metavar="回答ファイル",
    help="分かっている答えを、あらかじめ書き入れます。",
)
@click.option(
    "--preset",
    metavar="業種/規模",
    help="その業種と規模でふつうの内容を、「空欄のとき」として示します（例 manufacturing/6-20）。",
)
@click.option("--essential", is_flag=True, help="「かんたん」で聞く質問だけを、1枚のシートにします。")
@click.option(
    "--section",
    "sections",
    multiple=True,
    metavar="章",
    help="その章の質問だけにします。番号か名前で、何度でも指定できます（例 --section 8 --section 委託先）。",
)
@click.option(
    "--open",
    "only_open",
    is_flag=True,
    help="まだ決まっていない質問（未回答、要確認、答えの分かれたもの）だけにします。--answers と一緒に使います。",
)
@click.option(
    "--consultant", type=Words(), default="", metavar="名前", help="初めのシートに、返送先として書く名前です。"
)
@click.option("--deadline", type=Day(), metavar="日付", help="初めのシートに書く、返送の期限です（例 2026-12-18）。")
def export(
    file: Path,
    answers: Path | None,
    preset: str | None,
    essential: bool,
    sections: tuple[str, ...],
    only_open: bool,
    consultant: str,
    deadline: date | None,
) -> None:
    """記入してもらうExcelファイルを作ります。すでにあるファイルには上書きしません。"""
    from generator.answers import Answers, load_answers
    from generator.hearing_sheet import export_sheet
    from generator.questionnaire import load_questionnaire

    if only_open and answers is None:
        raise click.UsageError("--open は、--answers 回答ファイル と一緒に使います。")
    with faults_told():
        questionnaire = load_questionnaire()
        known = load_answers(answers, questionnaire) if answers else Answers(questionnaire)
        if preset:
            _use_preset(known, preset)
        chosen = _sections(sections, questionnaire)
        with Waiting("ヒアリングシートを作っています…"):
            made = export_sheet(
                known,
                file,
                essential=essential,
                sections=chosen,
                only_open=only_open,
                consultant=consultant,
                deadline=deadline,
            )
    tell("ヒアリングシートを作りました。")
    tell(f"  場所: {made.path}")
    tell(f"  質問: {made.questions}問（シート {made.sheets}枚、記入済み {made.filled}問）")
    if made.left_out:
        tell(f"  ほかの質問の答え {made.left_out}問は入れていません。次のように取り込むと、そのまま残ります。")
    tell("")
    tell("返ってきたら、次のように取り込みます。")
    kept = ("--answers", answers, "-o", answers) if answers and made.left_out else ("-o", "answers.yaml")
    tell(f"  {command_line('sheet', 'import', file, *kept)}")


def _sections(words: tuple[str, ...], questionnaire: Questionnaire) -> tuple[str, ...]:
    from generator.hearing_sheet import sections_named

    try:
        return sections_named(words, questionnaire)
    except ValueError as problem:
        raise click.UsageError(f"--section: {problem}") from None


def _use_preset(answers: Answers, name: str) -> None:
    from generator.presets import apply_preset, load_preset, preset_names

    preset = load_preset(name, answers.questionnaire)
    if preset is None:
        raise click.UsageError(f"--preset {name}: ありません。使えるのは {', '.join(preset_names())} です。")
    apply_preset(answers, preset)


@sheet.command(
    "import",
    examples=(
        "sheet import みどり製作所.xlsx -o answers.yaml",
        "sheet import 総務.xlsx 情報システム.xlsx -o answers.yaml",
        "sheet import 返送.xlsx --answers answers.yaml -o answers.yaml",
    ),
)
@click.argument("files", type=click.Path(path_type=Path), nargs=-1, required=True, metavar="ファイル.xlsx…")
@click.option(
    "-o",
    "--out",
    type=click.Path(path_type=Path),
    required=True,
    metavar="回答ファイル",
    help="取り込んだ答えを書く回答ファイル（answers.yaml）です。",
)
@click.option(
    "--answers",
    type=click.Path(path_type=Path),
    metavar="回答ファイル",
    help="これまでの答えです。シートで答えなかったものは、ここから残します。",
)
def import_(files: tuple[Path, ...], out: Path, answers: Path | None) -> None:
    """記入されたシートを回答ファイルにします。同じ会社の何人かが書いたシートを、一度に取り込めます。

    読み取れない答えが一つでもあれば、すべて（シート、セル、質問）を示し、何も書きません。
    """
    from generator.answers import load_answers, save_answers
    from generator.hearing_sheet import import_sheets, write_summary
    from generator.questionnaire import load_questionnaire

    if out.exists() and (answers is None or answers.resolve() != out.resolve()):
        hint = f"これまでの答えに加えるなら --answers {out} を付け、別に作るなら名前を変えてください。"
        raise click.UsageError(f"{out} はすでにあります。{hint}")
    with faults_told():
        questionnaire = load_questionnaire()
        known = load_answers(answers, questionnaire) if answers else None
        with Waiting("ヒアリングシートを読んでいます…"):
            imported = import_sheets(files, questionnaire, known, needs_company=True)
        save_answers(imported.answers, out)
        told = write_summary(imported, out)
    _report(imported, out, told)


def _report(imported: Imported, out: Path, told: Path | None) -> None:
    from generator.hearing_sheet import summary

    given = imported.answers
    tell("ヒアリングシートを取り込みました。")
    tell(f"  記入: {'、'.join(imported.respondents)}")
    tell(f"  回答: {len(given.given)}問 → {out}")
    tell(f"  まだ決まっていないもの: {len(given.open_items())}件（規程には【要記入：…】として入ります）")
    lines = [*summary(imported)]
    for line in lines[:SHOWN]:
        tell(f"  {line}")
    if len(lines) > SHOWN:
        tell("  …")
    if told:
        tell(f"  確認事項の一覧: {told}")
    tell("")
    tell("次にすること")
    tell(f"  {command_line('generate', out)}")
