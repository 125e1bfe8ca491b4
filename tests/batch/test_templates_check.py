"""`kitei templates check`: every fault of a consultant's own templates, with its place."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from generator.cli.templates import templates
from generator.resources import data_folder

OURS = data_folder("sample_regulations") / "templates"


def template(folder: Path, name: str, *paragraphs: str, source: str = "policy.docx") -> None:
    """Put our template `source` into `folder`, with more paragraphs at its end."""
    folder.mkdir(exist_ok=True)
    more = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in paragraphs).encode()
    with (
        zipfile.ZipFile(io.BytesIO((OURS / source).read_bytes())) as archive,
        zipfile.ZipFile(folder / name, "w", zipfile.ZIP_DEFLATED) as copy,
    ):
        for part in archive.namelist():
            data = archive.read(part)
            if part == "word/document.xml":
                at = data.rindex(b"<w:sectPr")
                data = data[:at] + more + data[at:]
            copy.writestr(part, data)


def check(folder: Path) -> Result:
    return CliRunner().invoke(templates, ["check", str(folder)])


def test_a_template_without_fault_is_told_so_and_missing_documents_are_named(tmp_path: Path) -> None:
    template(tmp_path / "own", "policy.docx", "{{ company_name }}の方針")
    result = check(tmp_path / "own")
    assert result.exit_code == 0, result.output
    assert "誤りは見つかりませんでした" in result.output
    assert "c04.docx" in result.output
    assert "policy.docx" not in result.output


@pytest.mark.parametrize(
    ("paragraphs", "says"),
    [
        (["{{ compny_name }}の規程"], ["「{{ compny_name }}」", "「company_name」ではありませんか"]),
        (["{% if small %}小さい"], ["{% endif %} がありません"]),
        (["{% if small %}{{ compny_name }}{% endif %}"], ["compny_name"]),
        (["{{ role.represntative }}"], ["「represntative」という項目はありません"]),
        (["{{ company_name | upcase }}"], ["upcase"]),
        (["｛｛ company_name ｝｝の規程"], ["「｛｛ company_name ｝｝の規程」", "半角の「{{」"]),
        (["{ {company_name} }"], ["間を空けずに"]),
        (["{%p if small %}消える文字", "中", "{%p endif %}"], ["消えてしまいます"]),
        (["{%tr if small %}", "中", "{%tr endif %}"], ["表の外"]),
    ],
    ids=[
        "unknown name",
        "unclosed",
        "in a branch not taken",
        "attribute",
        "filter",
        "full-width braces",
        "braces apart",
        "text beside p",
        "tr outside",
    ],
)
def test_a_fault_is_named_with_its_file_and_place(tmp_path: Path, paragraphs: list[str], says: list[str]) -> None:
    template(tmp_path / "own", "policy.docx", *paragraphs)
    result = check(tmp_path / "own")
    assert result.exit_code == 1, result.output
    assert result.output.startswith("policy.docx ")
    for text in says:
        assert text in result.output


def test_faults_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    template(tmp_path / "own", "policy.docx", "{{ eins }}")
    template(tmp_path / "own", "c04.docx", "{{ zwei }}", source="c04.docx")
    (tmp_path / "own" / "c03.docx").write_bytes(b"no word file")
    result = check(tmp_path / "own")
    assert [line.split()[0].rstrip(":") for line in result.output.splitlines()[:3]] == [
        "c03.docx",
        "c04.docx",
        "policy.docx",
    ]


def test_a_file_that_no_document_uses_is_told(tmp_path: Path) -> None:
    template(tmp_path / "own", "polcy.docx")
    assert "「policy.docx」ではありませんか" in check(tmp_path / "own").output


def test_a_folder_without_templates_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    result = check(tmp_path / "own")
    assert result.exit_code == 1
    assert "Wordのファイル（.docx）がありません" in result.output
