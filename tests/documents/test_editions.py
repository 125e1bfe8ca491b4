"""A set in its third edition: every document tells all editions, and is as valid as the first."""

from __future__ import annotations

import io
from functools import cache
from pathlib import Path

import pytest
from companies import DAY, Case, answers_of, builder, finished
from docx import Document
from docx.oxml.ns import qn
from ooxml_integrity import check as check_integrity
from openxml_audit import OpenXmlValidator
from reading import text_of

from generator.answers import Answers
from generator.package import OutputFile

FACTORY = Case("machine-factory")
EDITIONS = [
    {"version": "1.0", "date": "2027-01-04", "summary": "新規に制定", "approver": "代表取締役　先代 太郎"},
    {"version": "1.1", "date": "2028-01-10", "summary": "委託先の確認の方法を改めた"},
    {"version": "1.1.1", "date": "2028-02-01", "summary": "誤字の修正", "weight": "minor"},
    {"version": "1.2", "date": "2029-01-09", "summary": "教育の回数を改めた"},
]
LATER = [{"version": "1.1", "what": "今の委託先の確認", "until": "令和10年4月1日", "place": "第9章 2."}]


@cache
def revised() -> dict[str, OutputFile]:
    answers = Answers(answers_of(FACTORY).questionnaire, answers_of(FACTORY).given)
    answers.put("revisions", EDITIONS)
    answers.put("transitions", LATER)
    return {file.identity: file for file in builder().build(answers, DAY).texts}


@pytest.mark.parametrize("chapter", [f"c{number:02}" for number in range(1, 12)])
def test_every_chapter_tells_all_editions(chapter: str) -> None:
    lines = text_of(revised()[chapter].data).splitlines()
    start = next(number for number, line in enumerate(lines) if "附則" in line)
    end = "\n".join(lines[start:])
    for edition in EDITIONS:
        assert edition["summary"] in end
    assert end.count("先代 太郎") == 1
    assert [line for line in lines[start:] if "附則（" in line] == [
        line for line in lines[start:] if "令和10年1月10日改訂" in line or "令和11年1月9日改訂" in line
    ]
    assert end.count("今の委託先の確認") == 1
    assert "第1.1.1版の改訂は" not in end


@pytest.mark.parametrize("identity", ["c03", "forms_index", "bound"])
def test_the_last_edition_is_the_one_in_force(identity: str) -> None:
    text = text_of(revised()[identity].data)
    assert "第1.2版" in text
    assert "第1.0版" not in text


def test_a_revised_set_is_valid(tmp_path: Path) -> None:
    findings = {}
    validator = OpenXmlValidator()
    for identity, file in revised().items():
        path = tmp_path / f"{identity.replace(':', '-')}.docx"
        path.write_bytes(file.data)
        found = [str(error) for error in validator.validate(path).errors]
        found += [str(finding) for finding in check_integrity(path)]
        if found:
            findings[identity] = found
    assert findings == {}


@pytest.mark.parametrize("is_revised", [False, True], ids=["first edition", "third edition"])
def test_every_file_ends_with_a_paragraph(is_revised: bool) -> None:
    """Word puts one behind a last table by itself; a draft could then never be as the file was."""
    files = revised().values() if is_revised else finished(FACTORY).texts
    endings = {file.name: Document(io.BytesIO(file.data)).element.body[-2].tag for file in files}
    assert {name: tag for name, tag in endings.items() if tag != qn("w:p")} == {}
