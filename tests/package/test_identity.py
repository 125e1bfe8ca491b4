"""A document's name tag: put into any file, read after any program, and nothing of anybody's lost for it."""

from __future__ import annotations

import io
import subprocess
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from docx import Document
from small_word import parts_of

from generator.answers import Answers
from generator.package import SetBuilder, content_hash, parts_hash, tagged
from generator.package.identity import PART, Identity, identity_of, read_identity
from generator.questionnaire import load_questionnaire
from generator.rendering import write_zip
from generator.word import open_word

TAG = Identity("set <1> & 2", "nda:株式会社甲", "a" * 64)
OWN = (
    b'<?xml version="1.0" encoding="UTF-8"?><op:Properties'
    b' xmlns:op="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"'
    b' xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
    b'<op:property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="7" name="MSIP_Label">'
    b"<vt:lpwstr>confidential</vt:lpwstr></op:property></op:Properties>"
)


@cache
def documents() -> dict[str, dict[str, bytes]]:
    answers = Answers(load_questionnaire(), {"company_name": "株式会社みどり"})
    answers.id = "kitei-1234"
    only = ["c03", "form_asset_register", "nda", "bound"]
    return {file.identity: file.contents for file in SetBuilder().build(answers, date(2026, 12, 1), only).files}


def test_every_document_of_a_set_carries_its_name_and_the_hash_of_its_text() -> None:
    for identity, parts in documents().items():
        if identity == "bound":
            continue  # known by what it is bound of
        assert read_identity(parts) == Identity("kitei-1234", identity, content_hash(parts))
        assert open_word(write_zip(parts)).parts == parts


def test_a_file_that_has_none_gets_one_and_another_only_another_one() -> None:
    bare = parts_of("文である。")
    once = tagged(bare, TAG)
    assert read_identity(bare) is None
    assert read_identity(once) == TAG
    assert {name: once[name] for name in bare if name.startswith("word/")} == {
        "word/document.xml": bare["word/document.xml"]
    }
    other = tagged(once, Identity("x", "c03", "b" * 64))
    assert read_identity(other) == Identity("x", "c03", "b" * 64)
    assert other[PART].count(b"kitei.base") == 1
    assert {**other, PART: b""} == {**once, PART: b""}


@pytest.mark.parametrize("place", [PART, "props/My Own.xml"])
def test_the_properties_of_a_consultant_s_template_stay_wherever_they_are(place: str) -> None:
    ready = tagged(parts_of("文である。"), TAG)
    moved = {name.replace(PART, place): data.replace(PART.encode(), place.encode()) for name, data in ready.items()}
    own = tagged({**moved, place: OWN}, TAG)
    assert read_identity(own) == TAG
    assert OWN[: OWN.index(b"</op:Properties>")] in own[place]
    assert b'pid="8"' in own[place]
    assert set(own) == set(moved)


@pytest.mark.parametrize("broken", [b"", b"<x", b"<Properties/>", b"\xff\xfe", OWN[:200]])
def test_properties_that_cannot_be_read_are_no_name_tag(broken: bytes) -> None:
    parts = {**tagged(parts_of("文である。"), TAG), PART: broken}
    assert read_identity(parts) is None
    assert identity_of(write_zip(parts)) is None
    assert read_identity(tagged(parts, TAG)) == TAG


def test_the_hash_of_a_text_is_that_of_everything_but_the_properties() -> None:
    parts = dict(documents()["c03"])
    other = {**parts, "docProps/core.xml": b"<x/>", PART: OWN}
    assert content_hash(parts) == content_hash(other)
    assert parts_hash(parts) != parts_hash(other)
    assert content_hash(parts) != content_hash({**parts, "word/styles.xml": b"<x/>"})


def test_it_survives_python_docx() -> None:
    for parts in documents().values():
        document = Document(io.BytesIO(write_zip(parts)))
        document.add_paragraph("当社だけの規則。")
        stream = io.BytesIO()
        document.save(stream)
        assert identity_of(stream.getvalue()) == read_identity(parts)


@pytest.mark.office
def test_it_survives_libreoffice_also_by_way_of_odt(tmp_path: Path) -> None:
    for number, identity in enumerate(("c03", "form_asset_register")):
        (tmp_path / f"{number}.docx").write_bytes(write_zip(documents()[identity]))

    def converted(ending: str, folder: str, files: list[Path]) -> list[Path]:
        command = ["soffice", f"-env:UserInstallation=file://{tmp_path}/lo", "--headless", "--convert-to", ending]
        subprocess.run(
            [*command, "--outdir", str(tmp_path / folder), *map(str, files)], check=True, capture_output=True
        )
        return sorted((tmp_path / folder).iterdir())

    files = sorted(tmp_path.glob("*.docx"))
    for saved in (converted("docx", "a", files), converted("docx", "c", converted("odt", "b", files))):
        found = [identity_of(path.read_bytes()) for path in saved]
        assert found == [read_identity(documents()[identity]) for identity in ("c03", "form_asset_register")]
