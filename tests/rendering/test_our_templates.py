"""The contract over what we ship: all templates with all example companies are what stock docxtpl makes of them."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from companies import CASES, Case, telling
from docxtpl import DocxTemplate
from jinja2 import StrictUndefined
from jinja2.sandbox import SandboxedEnvironment
from lxml import etree
from our_jobs import jobs_of

from generator.rendering import Job, check_parts, load_template, render_set
from generator.rendering.drawing import chart_runs
from generator.resources import data_folder

TEMPLATES = sorted((data_folder("sample_regulations") / "templates").glob("*.docx"))
EXAMPLES = data_folder("questionnaires") / "examples"
CORE = "docProps/core.xml"  # a named improvement: escaped once, and dated by the job


@pytest.fixture(scope="module", params=[case for case in CASES if case.scheme is None], ids=str)
def case(request: pytest.FixtureRequest) -> Case:
    return request.param


@pytest.fixture(scope="module")
def jobs(case: Case) -> list[Job]:
    """The jobs that the package gives to the renderer for one company."""
    return jobs_of(EXAMPLES / f"{case.company}.yaml")


def _named(id: str, words: str = "", number: bool = False) -> str:
    return f"〔{id}〕"


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_none_of_our_templates_needs_the_slow_way(path: Path) -> None:
    assert load_template(path, cache=False).plan.needs_stock == ""


def test_every_part_equals_that_of_docxtpl(case: Case, jobs: list[Job]) -> None:
    wanted = {file.identity for file in telling(case)}
    for job in (job for job in jobs if job.identity in wanted):
        data = job.template._data
        context = {**job.context, "article_scheme": job.scheme == "article", "ref": _named}
        bare = load_bare(data)
        mine = render_set([replace(job, template=bare, context=context)])[job.identity].parts
        theirs = stock(data, context)
        assert list(mine) == list(theirs)
        for name in mine:
            if name != CORE:
                assert canonical(name, mine[name]) == canonical(name, theirs[name]), f"{job.identity} {name}"


def load_bare(data: bytes) -> object:
    from generator.rendering.compiling import Compiler
    from generator.rendering.template import Template

    return Template("t.docx", data, Compiler("t.docx", data, finish=False).plan(), finish=False)


def stock(data: bytes, context: dict[str, object]) -> dict[str, bytes]:
    document = DocxTemplate(io.BytesIO(data))
    for name in ("org_chart", "org_chart_wide"):
        if context.get(name) is not None:
            context = {**context, name: chart_runs(context[name])}  # type: ignore[arg-type]
    document.render(context, SandboxedEnvironment(undefined=StrictUndefined), autoescape=True)
    buffer = io.BytesIO()
    document.save(buffer)
    with zipfile.ZipFile(buffer) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def canonical(name: str, data: bytes) -> bytes:
    if not name.endswith((".xml", ".rels")):
        return data
    root = etree.fromstring(data)
    for element in root.iter():
        # The ids of our own shapes: stock docxtpl knows no marks.
        if etree.QName(element).localname in ("cNvPr", "docPr"):
            element.attrib.pop("id", None)
    return bytes(etree.tostring(root, method="c14n"))


@pytest.mark.parametrize("scheme", ["section", "article"])
def test_every_document_passes_all_checks_in_both_schemes(jobs: list[Job], scheme: str) -> None:
    rendered = render_set([replace(job, scheme=scheme) for job in jobs])
    found = {id: check_parts(result.parts, tags=True) for id, result in rendered.items()}
    assert {id: problems for id, problems in found.items() if problems} == {}


def test_only_what_is_wanted_is_made_and_says_the_same(jobs: list[Job]) -> None:
    whole = render_set(jobs)
    one = jobs[3].identity
    alone = render_set(jobs, only=[one])
    assert list(alone) == [one]
    assert alone[one].data == whole[one].data
