"""`kitei questions`: everything that is asked."""

from __future__ import annotations

import click

from generator.cli.command import Command
from generator.cli.options import faults_told
from generator.cli.telling import tell


@click.command(
    cls=Command,
    examples=(
        "questions",
        "questions --essential",
        "questions --section company",
        "questions --schema > kitei.schema.json",
    ),
)
@click.option("--essential", is_flag=True, help="「かんたん」で聞く質問だけを示します。")
@click.option("--section", "section_id", metavar="ID", help="この章の質問だけを示します。")
@click.option("--schema", is_flag=True, help="回答ファイルのJSON Schemaを出します（エディター用）。")
def questions(essential: bool, section_id: str | None, schema: bool) -> None:
    """質問をすべて示します。左の英字は、回答ファイルに書く名前です。"""
    from generator.questionnaire import load_questionnaire

    with faults_told():
        questionnaire = load_questionnaire()
    if schema:
        import json

        from generator.answers import answers_schema

        tell(json.dumps(answers_schema(questionnaire), ensure_ascii=False, indent=2))
        return
    sections = [s for s in questionnaire.sections if section_id in (None, s.id)]
    if not sections:
        known = ", ".join(section.id for section in questionnaire.sections)
        raise click.UsageError(f"--section {section_id}: この章はありません。使えるのは {known} です。")
    for section in sections:
        shown = [q for q in section.questions if q.essential or not essential]
        if shown:
            tell(f"\n■ {section.title}（{section.id}）")
        for question in shown:
            tell(f"  {question.key}: {question.prompt}")
            if question.choices:
                tell("      " + " / ".join(f"{c.label}={c.value}" for c in question.choices))
            if question.placeholder:
                tell(f"      例: {question.placeholder}")
