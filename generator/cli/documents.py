"""`kitei documents`: which documents there are, and which belong to a company."""

from __future__ import annotations

from pathlib import Path

import click

from generator.cli.options import faults_told


@click.command(epilog="\b\n例\n  kitei documents\n  kitei documents answers.yaml")
@click.argument("answers", type=click.Path(path_type=Path), metavar="[回答ファイル]", required=False)
def documents(answers: Path | None) -> None:
    """文書のID、番号、題名を示します。回答ファイルを渡すと、一式に入るかどうかと、その理由も示します。"""
    from generator.catalogue import load_catalogue

    with faults_told():
        catalogue = load_catalogue()
        belongs = {document.id for document in catalogue.documents}
        if answers is not None:
            from generator.answers import load_answers
            from generator.questionnaire import load_questionnaire

            given = load_answers(answers, load_questionnaire())
            belongs = {document.id for document in catalogue.belonging(given.holds)}
    for document in catalogue.documents:
        mark = "" if answers is None else ("入る　　" if document.id in belongs else "入らない")
        reason = "" if document.id in belongs else f"　{document.absent}"
        click.echo(f"{mark} {document.id:<18} {document.number} {document.title}{reason}".strip())
