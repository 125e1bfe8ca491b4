"""`kitei interview` and `kitei` on their own, where no terminal is."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from generator.answers import load_answers
from generator.questionnaire import Questionnaire


def kitei(*words: str, folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "generator", *words]
    return subprocess.run(
        command, capture_output=True, text=True, check=False, encoding="utf-8", cwd=folder, stdin=subprocess.DEVNULL
    )


def test_without_a_terminal_the_ways_out_are_named(tmp_path: Path) -> None:
    result = kitei("interview", folder=tmp_path)
    assert result.returncode == 1
    assert "回答ファイル" in result.stderr
    assert "ヒアリングシート" in result.stderr
    assert "Traceback" not in result.stderr
    assert not [*tmp_path.iterdir()]


def test_settings_are_saved_without_a_terminal(tmp_path: Path, shipped: Questionnaire) -> None:
    result = kitei("interview", "a.yaml", "--set", "headcount=２８人", "--set", "telework=はい", folder=tmp_path)
    assert result.returncode == 0, result.stderr
    assert load_answers(tmp_path / "a.yaml", shipped).given == {"headcount": 28, "telework": True}


def test_all_faulty_settings_are_told_and_nothing_is_saved(tmp_path: Path) -> None:
    words = ["--set", "headcount=たくさん", "--set", "nothing=1", "--set", "telework", "--set", "business=製造"]
    result = kitei("interview", "a.yaml", *words, folder=tmp_path)
    assert result.returncode == 1
    for part in ("--set headcount: ", "「nothing」という質問はありません", "--set telework: 「名前=答え」"):
        assert part in result.stderr
    assert not (tmp_path / "a.yaml").exists()


def test_an_unknown_section_is_told_with_those_there_are(tmp_path: Path) -> None:
    result = kitei("interview", "--section", "nowhere", "--set", "headcount=3", folder=tmp_path)
    assert result.returncode == 1
    assert "company" in result.stderr


@pytest.mark.parametrize("content", ["company_name: [\n", "unknown_key: 1\n"], ids=["no YAML", "unknown key"])
def test_a_broken_answers_file_is_told_and_left_alone(tmp_path: Path, content: str) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(content, encoding="utf-8")
    result = kitei("interview", "a.yaml", "--set", "headcount=3", folder=tmp_path)
    assert result.returncode == 1
    assert "a.yaml" in result.stderr
    assert path.read_text(encoding="utf-8") == content


def test_kitei_alone_shows_the_help_where_nobody_can_answer(tmp_path: Path) -> None:
    result = kitei(folder=tmp_path)
    assert result.returncode == 0
    assert "コマンド" in result.stdout
    assert not [*tmp_path.iterdir()]
