"""`kitei compare`: what is written, what is said, and the exit codes of diff."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from datetime import date
from html import escape
from pathlib import Path

import pytest
from companies import CASES, finished
from docx import Document
from docx.text.run import Run
from word_packages import W, p, parts, zipped

from generator.package import ComparedDocument, ComparisonTable, pair_files
from generator.resources import data_folder
from generator.revision import compare
from generator.word import lines, open_word, read_document

OLD = ["第1条（目的）", "情報の管理を定める。", "第2条（点検）", "台帳は、年1回見直す。"]
NEW = [*OLD[:3], "台帳は、年2回見直す。"]


def word(path: Path, texts: list[str]) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(zipped(parts("".join(map(p, texts)))))
    return path


def kitei(*words: str | Path, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "generator", "compare", *map(str, words)],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


def said(path: Path) -> str:
    return "\n".join(lines(read_document(open_word(path.read_bytes())).body.blocks))


def test_a_difference_is_one_and_stands_in_a_word_file(tmp_path: Path) -> None:
    old, new = word(tmp_path / "旧.docx", OLD), word(tmp_path / "新.docx", NEW)
    run = kitei(old, new, folder=tmp_path)
    assert run.returncode == 1, run.stderr
    assert "変わった規則 1" in run.stdout
    made = tmp_path / "新旧対照表_新.docx"
    text = said(made)
    assert "台帳は、年2回見直す。\t台帳は、年1回見直す。" in text
    assert "（略）" not in text.split("第2条")[1]
    underlined = [run.text for run in runs_of(made) if run._r.style == "変更箇所"]
    assert underlined == ["年2回", "年1回"]


def runs_of(path: Path) -> list[Run]:
    """Return the runs in tables; python-docx gives a cell once for each column that it spans."""
    found = Document(str(path)).element.body.iter(f"{{{W}}}r")
    return [Run(run, None) for run in found if run.getparent().getparent().tag == f"{{{W}}}tc"]


def test_nothing_different_is_nought_and_writes_nothing(tmp_path: Path) -> None:
    old = word(tmp_path / "旧.docx", OLD)
    run = kitei(old, old, folder=tmp_path)
    assert (run.returncode, run.stdout) == (0, "違いはありません。\n")
    assert [path.name for path in tmp_path.iterdir()] == ["旧.docx"]


@pytest.mark.parametrize("bad", [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), b"PK\x03\x04", b"hello"])
def test_what_cannot_be_compared_is_two_in_one_message(tmp_path: Path, bad: bytes) -> None:
    (tmp_path / "古い.doc").write_bytes(bad)
    run = kitei(word(tmp_path / "旧.docx", OLD), tmp_path / "古い.doc", folder=tmp_path)
    assert run.returncode == 2
    assert run.stderr.startswith("エラー: ")
    assert "古い.doc" in run.stderr
    assert "Traceback" not in run.stderr


def test_missing_files_are_all_named(tmp_path: Path) -> None:
    run = kitei("無い1.docx", "無い2.docx", folder=tmp_path)
    assert run.returncode == 2
    assert "無い1.docx" in run.stderr
    assert "無い2.docx" in run.stderr


def test_wrong_usage_is_two(tmp_path: Path) -> None:
    assert kitei("旧.docx", folder=tmp_path).returncode == 2


def test_a_file_that_is_there_is_never_overwritten(tmp_path: Path) -> None:
    old, new = word(tmp_path / "旧.docx", OLD), word(tmp_path / "新.docx", NEW)
    taken = tmp_path / "表.docx"
    taken.write_text("somebody's")
    run = kitei(old, new, "-o", taken, folder=tmp_path)
    assert (run.returncode, taken.read_text()) == (2, "somebody's")
    for _ in range(2):
        assert kitei(old, new, folder=tmp_path).returncode == 1
    assert {path.name for path in tmp_path.glob("新旧対照表*")} == {"新旧対照表_新.docx", "新旧対照表_新 2.docx"}


def test_json_says_the_same_and_writes_nothing(tmp_path: Path) -> None:
    old, new = word(tmp_path / "旧.docx", OLD), word(tmp_path / "新.docx", NEW)
    run = kitei(old, new, "--json", folder=tmp_path)
    assert run.returncode == 1
    (section,) = json.loads(run.stdout)["documents"][0]["sections"]
    assert section["title"] == "第2条 （点検）"
    assert section["changes"] == [
        {"change": "changed", "old": "台帳は、年1回見直す。", "new": "台帳は、年2回見直す。", "table": False}
    ]
    assert not list(tmp_path.glob("新旧対照表*"))


def test_the_sides_change_places_and_a_reason_is_written(tmp_path: Path) -> None:
    old, new = word(tmp_path / "旧.docx", OLD), word(tmp_path / "新.docx", NEW)
    kitei(old, new, "--old-left", "--reason", "監査の指摘", "-o", "表.docx", folder=tmp_path)
    text = said(tmp_path / "表.docx")
    assert "改正前\t改正後\t改正の理由" in text
    assert "台帳は、年1回見直す。\t台帳は、年2回見直す。" in text
    assert text.count("監査の指摘") == 1


def test_a_template_of_ones_own_is_used_and_its_absence_told(tmp_path: Path) -> None:
    old, new = word(tmp_path / "旧.docx", OLD), word(tmp_path / "新.docx", NEW)
    own = tmp_path / "ひな形"
    own.mkdir()
    assert "comparison.docx がない" in kitei(old, new, "--templates", own, folder=tmp_path).stdout
    document = Document(str(data_folder("sample_regulations") / "templates" / "comparison.docx"))
    document.paragraphs[0].runs[0].text = "改正案の対照"
    document.save(str(own / "comparison.docx"))
    assert "がない" not in kitei(old, new, "--templates", own, "-o", "表.docx", folder=tmp_path).stdout
    assert said(tmp_path / "表.docx").startswith("改正案の対照")


def test_folders_are_matched_by_what_their_files_are(tmp_path: Path) -> None:
    named = {
        "旧": ["01_総則.docx", "02_点検.docx", "03_罰則.docx"],
        "新": ["01_総則_20270401.docx", "2_点検（第2版）.docx", "04_委託.docx"],
    }
    for side, files in named.items():
        for file in files:
            word(tmp_path / side / file, [file.split("_")[1][:2], *(NEW if side == "新" else OLD)])
    (tmp_path / "新" / "~$_点検.docx").write_bytes(b"")
    found = pair_files(tmp_path / "旧", tmp_path / "新")
    assert [(a.path.name, b.path.name) for a, b in found.both] == [
        ("01_総則.docx", "01_総則_20270401.docx"), ("02_点検.docx", "2_点検（第2版）.docx")
    ]  # fmt: skip
    assert ([f.stem for f in found.gone], [f.stem for f in found.new]) == (["罰則"], ["委託"])
    run = kitei("旧", "新", folder=tmp_path)
    assert run.returncode == 1
    assert "新しく加わった文書: 委託" in run.stdout
    assert "なくなった文書: 罰則" in run.stdout


def test_a_document_of_ours_is_known_under_any_name(tmp_path: Path) -> None:
    made = {file.identity: file.data for file in finished(CASES[1]).files}
    for side, names in {
        "旧": {"規程": "c02", "教育": "c03", "合本": "bound"},
        "新": {"教育": "c05", "改名": "c02"},
    }.items():
        (tmp_path / side).mkdir()
        for name, identity in names.items():
            (tmp_path / side / f"{name}.docx").write_bytes(made[identity])
    shutil.copy(tmp_path / "新" / "改名.docx", tmp_path / "新" / "改名 - コピー.docx")
    found = pair_files(tmp_path / "旧", tmp_path / "新")
    assert [(a.path.stem, b.path.stem) for a, b in found.both] == [("規程", "改名")]
    assert any("改名 - コピー.docx" in notice for notice in found.notices)
    # What says that it is another document is not the same for having the same name.
    assert [file.identity for file in (*found.gone, *found.new)] == ["c03", "c05"]
    assert "合本.docx" in found.notices[0]


def test_a_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    run = kitei(word(tmp_path / "旧.docx", OLD), tmp_path, folder=tmp_path)
    assert run.returncode == 2
    assert "両方をフォルダー" in run.stderr


def test_a_table_of_somebody_with_tags_and_markup_in_his_text_is_text(tmp_path: Path) -> None:
    nasty = "{{ 7 * 7 }} {% if x %} <w:p> & ]]>"
    old = open_word(zipped(parts(p("前の文である。"))))
    new = open_word(zipped(parts(p("前の文である。") + p(escape(nasty)))))
    table = ComparisonTable((ComparedDocument("題 {{ x }}", compare(old, new)),), "旧", "新")
    document = Document(io.BytesIO(table.render(date(2026, 11, 29))))
    assert nasty in [cell.text for row in document.tables[1].rows for cell in row.cells]
