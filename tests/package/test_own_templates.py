"""A folder of own templates takes part, or is told that it does not."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.errors import PackageError
from generator.package import unused_templates


def folder(path: Path, *names: str) -> Path:
    for name in names:
        (path / name).write_bytes(b"")
    return path


def test_a_file_that_is_no_document_s_template_is_named(tmp_path: Path) -> None:
    assert unused_templates(folder(tmp_path, "policy.docx", "c04.docx", "基本方針.docx", "~$c04.docx")) == (
        "基本方針.docx",
    )


@pytest.mark.parametrize(
    ("names", "says"),
    [((), "Wordのファイル（.docx）がありません"), (("基本方針.docx",), "あるのは 基本方針.docx です")],
    ids=["empty", "wrong name"],
)
def test_a_folder_of_which_nothing_would_be_used_is_refused(tmp_path: Path, names: tuple[str, ...], says: str) -> None:
    with pytest.raises(PackageError, match="使えるひな形がありません") as told:
        unused_templates(folder(tmp_path, *names))
    assert says in str(told.value)
