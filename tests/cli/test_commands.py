"""The commands as people meet them: Japanese, one clear message for a fault, right exit codes."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.cli import COMMANDS

EXAMPLE = Path(__file__).parents[2] / "questionnaires" / "examples" / "labor-office.yaml"
Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def kitei(tmp_path: Path) -> Run:
    """Run the program as a person does, in an empty folder."""

    def run(*words: str, encoding: str = "utf-8", **env: str) -> subprocess.CompletedProcess[str]:
        environment = {**os.environ, "PYTHONIOENCODING": encoding, **env}
        return subprocess.run(
            [sys.executable, "-m", "kitei", *words],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            encoding=encoding,
            errors="replace",
            check=False,
            stdin=subprocess.DEVNULL,
        )

    return run


def test_help_is_japanese_and_names_every_command(kitei: Run) -> None:
    result = kitei("--help")
    assert result.returncode == 0
    assert all(name in result.stdout for name in COMMANDS)
    assert not any(word in result.stdout for word in ("Usage", "Options", "Show", "Commands"))


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_japanese_help_with_an_example(kitei: Run, name: str) -> None:
    result = kitei(name, "--help")
    assert result.returncode == 0
    assert f"kitei {name}" in result.stdout
    assert "例" in result.stdout
    assert not any(word in result.stdout for word in ("Usage", "Options:", "[OPTIONS]", "Show this"))


def test_generate_tells_what_was_made_where_and_what_is_next(kitei: Run, tmp_path: Path) -> None:
    result = kitei("generate", str(EXAMPLE), "--date", "2026-11-22")
    assert result.returncode == 0, result.stderr
    folder = tmp_path / "output" / "こがねだに社会保険労務士事務所"
    assert (folder / "03_情報資産管理.docx").exists()
    for word in ("こがねだに社会保険労務士事務所", "要記入: 0件", "既定値のまま", "次にすること"):
        assert word in result.stdout


def test_only_makes_the_documents_named(kitei: Run, tmp_path: Path) -> None:
    assert kitei("generate", str(EXAMPLE), "--only", "c03", "--only", "policy").returncode == 0
    made = {path.name for path in (tmp_path / "output").rglob("*.docx")}
    assert made == {"00_情報セキュリティ基本方針.docx", "03_情報資産管理.docx"}


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        pytest.param(("generate", "missing.yaml"), 1, "missing.yaml", id="missing file"),
        pytest.param(("generate", str(EXAMPLE), "--only", "c99"), 1, "c99", id="unknown document"),
        pytest.param(("generate",), 2, "回答ファイル", id="no file named"),
        pytest.param(("generate", str(EXAMPLE), "--date", "tomorrow"), 2, "2026-12-01", id="no date"),
        pytest.param(("genrate",), 2, "genrate", id="unknown command"),
        pytest.param(("generate", str(EXAMPLE), "--nur"), 2, "--nur", id="unknown option"),
        pytest.param(("questions", "--section", "nowhere"), 2, "nowhere", id="unknown section"),
    ],
)
def test_a_fault_is_one_message_without_traceback(kitei: Run, words: tuple[str, ...], code: int, said: str) -> None:
    result = kitei(*words)
    assert result.returncode == code
    assert said in result.stderr
    assert "Traceback" not in result.stderr
    assert "Error" not in result.stderr


def test_all_faults_of_an_answers_file_are_named_at_once(kitei: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("company_nam: x\nheadcount: たくさん\ntelework: maybe\n", encoding="utf-8")
    result = kitei("generate", "a.yaml")
    assert result.returncode == 1
    for word in ("1行目", "2行目", "3行目", "company_name"):
        assert word in result.stderr
    assert not (tmp_path / "output").exists()


def test_open_questions_never_refuse_a_set(kitei: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text('company_name: "A&B <企画> 𠮷野 \\"渋谷\\""\n', encoding="utf-8")
    result = kitei("generate", "a.yaml")
    assert result.returncode == 0, result.stderr
    assert (tmp_path / "output" / "A&B ＜企画＞ 𠮷野 ＂渋谷＂" / "01_組織的対策.docx").exists()
    assert "要記入: 0件" not in result.stdout


def test_a_console_that_cannot_show_a_character_gets_a_question_mark(kitei: Run, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("company_name: 𠮷野屋🍜\n", encoding="utf-8")
    result = kitei("generate", "a.yaml", encoding="cp932")
    assert result.returncode == 0, result.stderr
    assert "の規程一式を作りました" in result.stdout


def test_a_hand_edit_survives_the_next_run(kitei: Run, tmp_path: Path) -> None:
    from docx import Document

    answers = tmp_path / "a.yaml"
    answers.write_text(EXAMPLE.read_text(encoding="utf-8"), encoding="utf-8")
    kitei("generate", "a.yaml", "--only", "c03")
    path = next((tmp_path / "output").rglob("03_*.docx"))
    document = Document(str(path))
    document.add_paragraph("当社だけの規則。")
    document.save(str(path))
    edited = path.read_bytes()
    result = kitei("generate", "a.yaml", "--only", "c03")
    assert "文書: 1件（手が入っているもの 1件）" in result.stdout
    assert [file.name for file in path.parent.glob("03_*")] == [path.name]
    answers.write_text(f"{answers.read_text(encoding='utf-8')}\ndisclosure_reply_days: 9\n", encoding="utf-8")
    result = kitei("generate", "a.yaml", "--only", "c03")
    draft = path.with_name("03_情報資産管理（改定案）.docx")
    assert f"・{draft.name}（変更" in result.stdout
    assert path.read_bytes() == edited
    assert "当社だけの規則。" in "".join(p.text for p in Document(str(draft)).paragraphs)
    before = {file: file.read_bytes() for file in path.parent.glob("*.docx")}
    result = kitei("generate", "a.yaml", "--only", "c03", "--dry-run")
    assert "何も書き出していません" in result.stdout
    assert f"前に置いた改定案が、まだ決まっていません: 1件\n    ・{draft.name}" in result.stdout
    assert {file: file.read_bytes() for file in path.parent.glob("*.docx")} == before
    result = kitei("adopt", str(path.parent))
    assert f"まだ決まっていません: {draft.name}" in result.stdout
    result = kitei("adopt", str(draft))
    assert (result.returncode, "決めていない変更が" in result.stderr) == (1, True)
    result = kitei("adopt", str(draft), "--accept")
    assert f"取り込みました: {draft.name} → {path.name}（前のファイルは 旧版/{path.name}）" in result.stdout
    assert (path.parent / "旧版" / path.name).read_bytes() == edited
    assert not draft.exists()


@pytest.mark.parametrize("encoding", ["utf-8", "cp932"])
def test_the_schema_is_json_in_whatever_code_page_it_is_written(kitei: Run, encoding: str, tmp_path: Path) -> None:
    import json

    result = kitei("questions", "--schema", encoding=encoding)
    assert result.stdout.isascii()
    assert json.loads(result.stdout)["properties"]
    assert kitei("questions", "--schema", "--out", "表.json", encoding=encoding).returncode == 0
    assert json.loads((tmp_path / "表.json").read_bytes()) == json.loads(result.stdout)


@pytest.mark.parametrize("name", ["山\b吹", "山\n吹", "\x1b[31m山吹", "山\u2028吹", "\ufffe"])
def test_a_name_that_no_sheet_can_hold_is_refused(kitei: Run, tmp_path: Path, name: str) -> None:
    result = kitei("sheet", "export", "a.xlsx", "--consultant", name)
    assert result.returncode == 2
    assert "文書に入れられない文字" in result.stderr
    assert not (tmp_path / "a.xlsx").exists()
