"""LibreOffice counts for itself: its labels of the lists are the ones that the house style promises."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from small_sources import OTHER, SOURCES, Build, chapter
from test_authoring_render import context, ours

pytestmark = pytest.mark.office


def listed(data: bytes, folder: Path) -> list[str]:
    """Return the lines of the document as LibreOffice writes them, its own list labels included."""
    folder.mkdir(exist_ok=True)
    file = folder / "listed.docx"
    file.write_bytes(data)
    profile = f"-env:UserInstallation=file://{folder / 'profile'}"
    command = ["soffice", profile, "--headless", "--convert-to", "txt:Text", "--outdir", str(folder), str(file)]
    subprocess.run(command, check=True, capture_output=True, timeout=200)
    text = (folder / "listed.txt").read_text(encoding="utf-8-sig")
    return [re.sub(r"\s+", " ", line).strip() for line in text.splitlines() if line.strip()]


@pytest.mark.parametrize(
    ("scheme", "expected"),
    [
        pytest.param(
            "section",
            "第4章 アクセス制御|1. 続く号|(1) 一。|(2) 二。|(3) 三。|(1) 新しい一。|番号のない節|1 項一。|(1) 号一。"
            "|2 項二。|2. 次の節|(1) 元の号。",
            id="section",
        ),
        pytest.param("article", "第4章 アクセス制御|第1条 続く号|第2条 次の節|(1) 元の号。", id="article"),
    ],
)
def test_lists_count_as_promised(scheme: str, expected: str, build: Build, tmp_path: Path) -> None:
    files = build({"c04.md": chapter(SOURCES["lists"]), "c05.md": OTHER})
    lines = listed(ours(files, tmp_path, context(True), scheme)["c04"], tmp_path / "office")
    assert [line for line in lines if line in expected.split("|")] == expected.split("|")
