"""What is filled in on the screen has a name: each control of a form is called as its field, and knows its form."""

from __future__ import annotations

import io

import pytest
from companies import CASES, Case, finished
from docx import Document
from docx.oxml.ns import qn


@pytest.mark.parametrize("case", CASES[:2], ids=str)
def test_each_control_of_a_form_names_its_field_and_its_form(case: Case) -> None:
    count = 0
    for file in finished(case).texts:
        if not file.is_form:
            continue
        document = Document(io.BytesIO(file.data))
        for properties in (p for table in document.tables for p in table._tbl.iter(qn("w:sdtPr"))):
            name = properties.find(qn("w:alias")).get(qn("w:val"))
            tag = properties.find(qn("w:tag")).get(qn("w:val"))
            form, _, field = tag.partition(".")
            assert f"form_{form}" == file.identity
            assert name.startswith(field)
            assert len(tag) <= 64
            count += 1
    assert count > 100


@pytest.mark.parametrize("case", CASES[:1], ids=str)
def test_the_heading_of_a_form_is_a_heading_of_word(case: Case) -> None:
    data = next(file.data for file in finished(case).texts if file.is_form)
    styles = Document(io.BytesIO(data)).styles
    assert styles["様式見出し"].base_style.name == "Heading 2"
