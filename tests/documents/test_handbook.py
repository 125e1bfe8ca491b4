"""ハンドブック holds each duty of every worker and no other, in words and numbers of the company's own rules."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest
from companies import CASES, DAY, Case, answers_of, builder, finished, written
from docx import Document
from docx.oxml.ns import qn
from office import convert, pages
from test_calendar import INDEX, RULES, section_text
from test_contradictions import drawn

from generator.answers import Answers
from generator.context import build_context
from generator.context.rules import holds

DOCUMENTS = INDEX["documents"]
HANDBOOK = "handbook"
WITH_HANDBOOK = [case for case in CASES if case.scheme is None]
LINK = re.compile(r'\\l "([a-z0-9_]+)"')
MEASURE = re.compile(r"[0-9]+(?:文字|分|秒|日|か月|時間|人|年|月)")
POLITE = re.compile(r"(?:ます|ません|です|ください|でした|した)(?:（.*）)?$|^方法：")


def context_of(answers: Answers) -> Mapping[str, object]:
    return build_context(answers, builder().reference, DAY, RULES)


def in_force(document: str, under: list[str], words: Mapping[str, object]) -> bool:
    return holds([*(DOCUMENTS[document]["when"] or []), *under], words)


def binding(words: Mapping[str, object]) -> set[str]:
    """Return the sections that hold a rule for every worker of a company."""
    return {
        row["section"]
        for id, document in DOCUMENTS.items()
        for row in document["everybody"]
        if in_force(id, row["under"], words)
    }


def referred(words: Mapping[str, object]) -> set[str]:
    """Return the sections that a company's handbook names."""
    return {row["name"] for row in DOCUMENTS[HANDBOOK]["references"] if any(holds(u, words) for u in row["under"])}


@cache
def handbook_of(case: Case) -> bytes:
    (file,) = [file for file in finished(case).texts if file.identity == HANDBOOK]
    return file.data


def printed_rows(case: Case) -> Iterator[tuple[str, list[str]]]:
    """Yield the words of each row that names sections, and their bookmarks."""
    for row in Document(io.BytesIO(handbook_of(case))).element.body.iter(qn("w:tr")):
        links = LINK.findall("".join(node.text or "" for node in row.iter(qn("w:instrText"))))
        *words, _ = ["".join(node.text or "" for node in cell.iter(qn("w:t"))) for cell in row.iter(qn("w:tc"))]
        if links:
            yield words[-1], links


@pytest.mark.parametrize("case", WITH_HANDBOOK, ids=str)
def test_each_section_that_binds_every_worker_is_named_and_no_other(case: Case) -> None:
    words = context_of(answers_of(case))
    assert binding(words) == referred(words)


@pytest.mark.parametrize("case", WITH_HANDBOOK, ids=str)
def test_the_printed_handbook_leads_to_these_sections(case: Case) -> None:
    named = {link for _, links in printed_rows(case) for link in links}
    assert named == binding(context_of(answers_of(case)))
    assert len(named) > 40


def test_it_does_so_for_any_company() -> None:
    met: set[str] = set()
    for seed in range(150):
        words = context_of(drawn(seed))
        assert (seed, binding(words) - referred(words), referred(words) - binding(words)) == (seed, set(), set())
        met |= referred(words)
    for case in CASES:
        met |= referred(context_of(answers_of(case)))
    assert met == {row["name"] for row in DOCUMENTS[HANDBOOK]["references"]}


@pytest.mark.parametrize("case", WITH_HANDBOOK, ids=str)
def test_its_numbers_are_those_of_the_rules(case: Case) -> None:
    seen = 0
    for words, links in printed_rows(case):
        rule = "".join(section_text(case, link) for link in links)
        for measure in MEASURE.findall(words):
            seen += 1
            assert measure in rule, (words, links)
    assert seen > 10


@pytest.mark.parametrize("case", WITH_HANDBOOK, ids=str)
def test_it_speaks_politely(case: Case) -> None:
    rude = [
        sentence
        for words, _ in printed_rows(case)
        for sentence in re.sub(r"「[^」]*」", "", words).split("。")
        if sentence.strip() and not POLITE.search(sentence.strip())
    ]
    assert rude == []


def test_a_small_office_has_the_shorter_one() -> None:
    sizes = {case.company: sum(len(words) for words, _ in printed_rows(case)) for case in WITH_HANDBOOK}
    assert sizes["dental-clinic"] < sizes["software-house"] * 0.9


@pytest.mark.parametrize("case", WITH_HANDBOOK, ids=str)
def test_it_tells_whom_to_call(case: Case) -> None:
    words = context_of(answers_of(case))
    text = "".join(node.text or "" for node in Document(io.BytesIO(handbook_of(case))).element.body.iter(qn("w:t")))
    for role in ("system_admin", "incident_officer", "security_officer"):
        person = words[role]
        assert person.name in text  # type: ignore[attr-defined]
        assert person.phone in text


@pytest.mark.office
@pytest.mark.parametrize("case", WITH_HANDBOOK, ids=str)
def test_it_is_as_long_as_one_reads(case: Case, tmp_path: Path) -> None:
    path = next(path for path in written(case, tmp_path) if path.stem == HANDBOOK)
    assert 6 <= pages(convert([path], "pdf", tmp_path / "pdf")[HANDBOOK]) <= 12


def test_every_worker_s_rules_stand_in_chapters_and_regulations_alone() -> None:
    kinds = {document["kind"] for document in DOCUMENTS.values() if document["everybody"]}
    assert "chapter" in kinds
    assert kinds <= {"chapter", "regulation"}
    assert json.dumps(DOCUMENTS["c04"]["everybody"]).count("c04_password") >= 4
