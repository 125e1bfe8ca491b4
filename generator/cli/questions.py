"""`kitei questions`: everything that is asked."""

from __future__ import annotations

import json
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.command import Command
from generator.cli.options import faults_told
from generator.cli.telling import tell
from generator.cli.waiting import Waiting
from generator.command_line import command_line
from generator.errors import KiteiError

if TYPE_CHECKING:
    from generator.questionnaire import Questionnaire


SHOWN = 3


@click.command(
    cls=Command,
    examples=(
        "questions",
        "questions --essential",
        "questions --section company",
        "questions --decides password_min_single --answers answers.yaml",
        "questions --schema --out kitei.schema.json",
    ),
)
@click.option("--essential", is_flag=True, help="「かんたん」で聞く質問だけを示します。")
@click.option("--section", "section_id", metavar="ID", help="この章の質問だけを示します。")
@click.option("--decides", metavar="キー", help="この質問の答えで決まる文を、できる規程から三つまで示します。")
@click.option(
    "--answers",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    metavar="回答ファイル",
    help="--decides で、この回答の会社の文を示します。",
)
@click.option("--schema", is_flag=True, help="回答ファイルのJSON Schemaを出します（エディター用）。")
@click.option(
    "--out", type=click.Path(path_type=Path), metavar="ファイル", help="JSON Schemaを、このファイルに書きます。"
)
def questions(
    essential: bool, section_id: str | None, decides: str | None, answers: Path | None, schema: bool, out: Path | None
) -> None:
    """質問をすべて示します。左の英字は、回答ファイルに書く名前です。"""
    from generator.questionnaire import load_questionnaire

    with faults_told():
        questionnaire = load_questionnaire()
    if out and not schema:
        raise click.UsageError("--out は --schema と一緒に指定してください。")
    if answers and not decides:
        raise click.UsageError("--answers は --decides と一緒に指定してください。")
    if decides:
        _decided_told(questionnaire, decides, answers)
        return
    if schema:
        _schema_told(questionnaire, out)
        return
    sections = [s for s in questionnaire.sections if section_id in (None, s.id)]
    if not sections:
        known = ", ".join(section.id for section in questionnaire.sections)
        raise click.UsageError(f"--section {section_id}: この章はありません。使えるのは {known} です。")
    for section in sections:
        shown = [q for q in section.questions if (q.essential or not essential) and not q.latest]
        if shown:
            tell(f"\n■ {section.title}（{section.id}）")
        for question in shown:
            tell(f"  {question.key}: {question.prompt}")
            if question.choices:
                tell("      " + " / ".join(f"{c.label}={c.value}" for c in question.choices))
            if question.placeholder:
                tell(f"      例: {question.placeholder}")


def _decided_told(questionnaire: Questionnaire, key: str, file: Path | None) -> None:
    """Tell which sentences a question decides."""
    if key not in questionnaire.questions:
        meant = get_close_matches(key, questionnaire.questions, 1)
        hint = f"「{meant[0]}」ではありませんか。" if meant else f"{command_line('questions')} で確かめられます。"
        raise click.UsageError(f"--decides {key}: このキーの質問はありません。{hint}")
    with Waiting(), faults_told():
        from generator.answers import Answers, load_answers
        from generator.package import SetBuilder, decided_texts

        given = load_answers(file, questionnaire) if file else Answers(questionnaire, {"company_name": "当社"})
        found = decided_texts(given, key, date.today(), SetBuilder())
    question = questionnaire.questions[key]
    tell(f"{question.label}（{key}）: {question.prompt}")
    for text in found[:SHOWN]:
        tell(f"  {text.file.removesuffix('.docx')}　{text.heading}")
        tell(f"      {text.text}")
    if len(found) > SHOWN:
        tell(f"  ほか {len(found) - SHOWN}か所")
    if not found:
        tell(
            "  いまの答えでは、この質問で決まる文は見つかりません。"
            "（番号や日付の書き方のように、文ごとには示せない質問もあります。）"
        )


def _schema_told(questionnaire: Questionnaire, out: Path | None) -> None:
    from generator.answers import answers_schema

    # ASCII alone: PowerShell and a cp932 console write what they are given in a code page of theirs.
    text = json.dumps(answers_schema(questionnaire), indent=2)
    if out is None:
        tell(text)
        return
    try:
        out.write_text(text + "\n", encoding="ascii")
    except OSError as error:
        raise KiteiError(f"{out}: 書き込めません（{error.strerror}）。別の場所を指定してください。") from None
    tell(f"{out.absolute()} に書きました。")
