"""Whole sets: their words, their validity, and that they are the same on every run."""

from __future__ import annotations

import hashlib
import io
import json
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from companies import CASES, DAY, EXAMPLES, Case, answers_of, finished, telling
from ooxml_integrity import check as check_integrity
from openxml_audit import OpenXmlValidator
from reading import drawings, text_of

from generator.package import parts_hash
from generator.rendering import check_parts
from generator.resources import PACKAGE

IDS = str
# The other scheme is read in full where numbers and references differ most; the rest follows from the same sources.
READ_IN_OTHER_SCHEME = {"policy", "c03", "c04", "my_number_rules"}


def parts_of(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_the_words_of_a_set_are_those_last_read(case: Case, golden: Callable[[str, str], None]) -> None:
    for file in finished(case).texts:
        if not file.is_form and (case.scheme is None or file.identity in READ_IN_OTHER_SCHEME):
            golden(f"{case}/{file.identity.replace(':', '-')}.txt", words_of(file.data))
    forms = [f"== {file.name}\n{words_of(file.data)}" for file in finished(case).texts if file.is_form]
    if case.scheme is None:
        # What 様式1-3 is filled with follows from the chapters, and changes with each of their rules.
        golden(f"{case}/forms.txt", re.sub(r"(?m)^row \| \d+ \| .*\n", "", "".join(forms)))


def words_of(data: bytes) -> str:
    # On which page a heading stands moves with every word before it; tests of the volume look at that.
    text = re.sub(r"(?m)^(toc \d \| .*)→\d+$", r"\1", text_of(data))
    return text + "".join(f"drawing | {box}\n" for box in drawings(data))


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_every_document_is_valid(case: Case, tmp_path: Path) -> None:
    findings: dict[str, list[str]] = {}
    validator = OpenXmlValidator()
    for file in telling(case):
        path = tmp_path / f"{file.identity.replace(':', '-')}.docx"
        path.write_bytes(file.data)
        found = [str(error) for error in validator.validate(path).errors]
        found += [str(finding) for finding in check_integrity(path)]
        found += check_parts(parts_of(file.data))
        if found:
            findings[file.identity] = found
    assert findings == {}


@pytest.mark.parametrize("case", CASES, ids=IDS)
def test_every_part_is_as_hashed_and_every_file_opens(case: Case) -> None:
    for file in finished(case).texts:
        assert parts_hash(parts_of(file.data)) == file.parts


def test_an_example_leaves_nothing_open() -> None:
    assert {case.company: finished(case).open_items for case in CASES if finished(case).open_items} == {}


AGAIN = """
import hashlib, json, sys
from datetime import date
from pathlib import Path
from generator.answers import load_answers
from generator.package import SetBuilder
from generator.questionnaire import load_questionnaire
answers = load_answers(Path(sys.argv[1]), load_questionnaire())
made = SetBuilder().build(answers, date.fromisoformat(sys.argv[2]))
print(json.dumps({f.identity: [f.parts, hashlib.sha256(f.data).hexdigest()] for f in made.texts}))
"""


@pytest.mark.parametrize("seed", ["0", "4711"])
def test_another_process_with_another_hash_seed_makes_the_same_bytes(seed: str) -> None:
    with tempfile.TemporaryDirectory() as elsewhere:
        run = subprocess.run(
            [sys.executable, "-c", AGAIN, str(EXAMPLES[0]), DAY.isoformat()],
            cwd=elsewhere,
            env={
                "PYTHONHASHSEED": seed,
                "PYTHONPATH": str(PACKAGE.parent),
                "TZ": "Pacific/Kiritimati",
                "HOME": elsewhere,
            },
            check=True,
            capture_output=True,
            text=True,
        )
    here = {f.identity: [f.parts, hashlib.sha256(f.data).hexdigest()] for f in finished(Case(EXAMPLES[0].stem)).texts}
    assert json.loads(run.stdout) == here


def test_no_word_of_one_company_stands_in_another_s_set() -> None:
    own = {case.company: finished(case) for case in CASES if case.scheme is None}
    for company, made in own.items():
        text = "\n".join(text_of(file.data) for file in made.texts)
        for other in own:
            if other != company:
                answers = answers_of(Case(other))
                telling = {finished(Case(other)).company} | {
                    str(person[field])
                    for person in answers.persons
                    for field in ("name", "email", "phone", "mobile")
                    if len(str(person.get(field, ""))) > 4
                }
                assert sorted(word for word in telling if word in text) == []
