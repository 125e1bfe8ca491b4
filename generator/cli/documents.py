"""`kitei documents`: which documents there are, which belong to a company, and what they cover."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.command import Command
from generator.cli.options import date_option, faults_told
from generator.cli.telling import tell
from generator.errors import PackageError

if TYPE_CHECKING:
    from generator.answers import Answers
    from generator.catalogue import Catalogue, Document


@click.command(
    cls=Command,
    examples=(
        "documents",
        "documents answers.yaml",
        "documents answers.yaml --coverage",
    ),
)
@click.argument("answers", type=click.Path(path_type=Path), metavar="[回答ファイル]", required=False)
@click.option(
    "--coverage", "show_coverage", is_flag=True, help="評価項目ごとに、それを満たす文書、節、番号を示します。"
)
@date_option
def documents(answers: Path | None, show_coverage: bool, on: date) -> None:
    """文書のID、番号、題名を示します。回答ファイルを渡すと、一式に入るかどうかと、その理由も示します。"""
    from generator.catalogue import load_catalogue

    with faults_told():
        catalogue = load_catalogue()
        given = _load(answers)
        lines = list(_coverage_lines(catalogue, given, on) if show_coverage else _lines(catalogue, given, on))
    for line in lines:
        tell(line)


def _load(path: Path | None) -> Answers | None:
    if path is None:
        return None
    from generator.answers import load_answers
    from generator.questionnaire import load_questionnaire

    return load_answers(path, load_questionnaire())


def _lines(catalogue: Catalogue, given: Answers | None, on: date) -> Iterator[str]:
    documents = (*catalogue.documents, *catalogue.workbooks)
    belongs = documents if given is None else _belonging(catalogue, given)
    for document in documents:
        mark = "" if given is None else ("入る　　 " if document in belongs else "入らない ")
        reason = "" if document in belongs else f"（{document.absent}）"
        yield f"{mark}{document.id:<18}{document.number} {document.title}{reason}"
    yield from _form_lines(catalogue, given, on)


def _belonging(catalogue: Catalogue, given: Answers) -> tuple[Document, ...]:
    from generator.context import build_context, condition_holds
    from generator.reference import load_reference

    holds = condition_holds(given, build_context(given, load_reference()))
    return (*catalogue.belonging(holds), *catalogue.beside(holds))


def _form_lines(catalogue: Catalogue, given: Answers | None, on: date) -> Iterator[str]:
    """Yield the forms; which of them a company has only its finished texts tell."""
    from generator.package import SetBuilder

    numbers = None
    if given is not None:
        with suppress(PackageError):  # where answers are in dispute there are no texts yet, and no forms in them
            numbers = SetBuilder(catalogue=catalogue).build(given, on).numbers
    yield f"\n様式（{len(catalogue.of_forms)}枚。一式に入るのは、その会社の規程が名前を挙げているもの）"
    for document in catalogue.of_forms:
        mark = "" if numbers is None else ("入る　　 " if document.id in numbers else "入らない ")
        yield f"{mark}{document.id:<27}{document.number} {document.title}"


def _coverage_lines(catalogue: Catalogue, given: Answers | None, on: date) -> Iterator[str]:
    from generator.package import SetBuilder, coverage
    from generator.reference import SCHEMES, load_reference

    numbers = None if given is None else SetBuilder(catalogue=catalogue).build(given, on).numbers
    found: dict[str, list[str]] = {}
    for covered in coverage(numbers):
        document = catalogue.document(covered.document)
        title = document.title if document else covered.document
        found.setdefault(covered.criterion, []).append(
            f"{title} {covered.number}（{covered.title}）".replace(" （", "（")
        )
    for scheme, criteria in load_reference().criteria.items():
        covered_here = [id for id in criteria if f"{scheme}:{id}" in found]
        yield f"\n■ {SCHEMES[scheme]}：{len(criteria)}項目のうち{len(covered_here)}項目"
        for id, criterion in criteria.items():
            yield f"  {id:<10}{criterion.text}：{'、'.join(found.get(f'{scheme}:{id}', ['（対応する節なし）']))}"
