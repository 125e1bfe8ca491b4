"""What a message tells to type is what leads to this program from the shell it was started in."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from generator import command_line as naming
from generator.command_line import command_line

ROOT = Path(__file__).parents[1]


def found(monkeypatch: pytest.MonkeyPatch, folder: Path, typed: list[str], module: str = "", path: str = "") -> str:
    monkeypatch.setenv("PATH", path)
    monkeypatch.chdir(folder)
    return naming._found(SimpleNamespace(name=module) if module else None, typed[0], typed)


def program(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def test_kitei_is_kitei_where_the_shell_finds_this_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    here = program(tmp_path / "bin" / "kitei")
    assert found(monkeypatch, tmp_path, [str(here)], path=str(here.parent)) == "kitei"


def test_kitei_is_a_full_path_where_the_shell_finds_none_or_another(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    here, other = program(tmp_path / "bin" / "kitei"), program(tmp_path / "old" / "kitei")
    assert found(monkeypatch, tmp_path, [str(here)]) == str(here)
    assert found(monkeypatch, tmp_path, [str(here)], path=str(other.parent)) == str(here)
    assert found(monkeypatch, tmp_path, ["bin/kitei"]) == str(here)


def test_a_venvs_python_is_not_the_python_it_links_to(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    system = program(tmp_path / "usr" / "python")
    link = tmp_path / "venv" / "python"
    link.parent.mkdir()
    link.symlink_to(system)
    told = found(monkeypatch, tmp_path, [str(link), "-m", "kitei"], "kitei.__main__", str(system.parent))
    assert told == f"{link} -m kitei"


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (["python3", "-m", "kitei", "generate"], "python3 -m kitei"),
        (["python", "-P", "-m", "kitei"], "python -P -m kitei"),
        (["python", "-X", "utf8", "-m", "kitei"], "python -X utf8 -m kitei"),
    ],
)
def test_a_module_is_started_as_it_was(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, typed: list[str], told: str
) -> None:
    assert found(monkeypatch, tmp_path, typed, "kitei.__main__") == told
    assert found(monkeypatch, tmp_path, typed, "generator.__main__") == told.replace("kitei", "generator")


def test_anything_else_is_called_kitei(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert found(monkeypatch, tmp_path, ["/usr/bin/pytest"]) == "kitei"


NAMES = [
    "answers.yaml",
    "みどり 製作所.yaml",
    "it's.yaml",
    "a$HOME`x`.yaml",
    'ab"c.yaml',
    "a\x1b[2J'b\\.yaml",
    "～.yaml",
    "~x.yaml",
    "株式会社&山田;rm.yaml",
    "!x.yaml",
    "",
    "全角　空白.yaml",
]


@pytest.mark.skipif(os.name != "posix", reason="bash")
@pytest.mark.parametrize("name", NAMES)
def test_bash_reads_a_name_as_it_is(name: str) -> None:
    line = command_line("generate", name).partition(" ")[2]
    result = subprocess.run(["bash", "-c", f"printf '%s\\0' {line}"], capture_output=True, text=True, check=True)
    assert result.stdout.split("\0")[:2] == ["generate", name]
    assert line.isprintable()


def test_a_file_that_begins_with_a_dash_is_no_option() -> None:
    assert command_line("generate", Path("-x.yaml")).endswith(f".{os.sep}-x.yaml")
    assert command_line("generate", "--out").endswith(" --out")


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Quote as on Windows; the shell is told apart by the environment alone."""
    monkeypatch.setattr(naming, "os", SimpleNamespace(name="nt", environ=os.environ, sep="\\"))
    return monkeypatch


CMD = r"C:\Program Files\WindowsPowerShell\Modules;C:\WINDOWS\system32\WindowsPowerShell\v1.0\Modules"
POWERSHELL = r"C:\Users\taro\OneDrive\ドキュメント\WindowsPowerShell\Modules;" + CMD


@pytest.mark.parametrize(
    ("modules", "path", "told"),
    [
        (CMD, r"C:\Users\taro\kitei.exe", r"C:\Users\taro\kitei.exe"),
        (POWERSHELL, r"C:\Users\taro\kitei.exe", r"C:\Users\taro\kitei.exe"),
        (CMD, r"C:\Users\Taro Yamada\kitei.exe", r'"C:\Users\Taro Yamada\kitei.exe"'),
        (POWERSHELL, r"C:\Users\Taro Yamada\kitei.exe", r'& "C:\Users\Taro Yamada\kitei.exe"'),
        (POWERSHELL, r"C:\Users\太郎\kitei.exe", r"C:\Users\太郎\kitei.exe"),
        (POWERSHELL, r"C:\Users\太郎　山田\kitei.exe", r'& "C:\Users\太郎　山田\kitei.exe"'),
    ],
)
def test_a_full_path_is_called_as_the_windows_shell_takes_it(
    windows: pytest.MonkeyPatch, modules: str, path: str, told: str
) -> None:
    windows.setenv("PSMODULEPATH", modules)
    assert naming._called(path) == told


@pytest.mark.parametrize(
    ("modules", "word", "told"),
    [
        (POWERSHELL, r"C:\Users\taro\OneDrive\ドキュメント\kitei", r"C:\Users\taro\OneDrive\ドキュメント\kitei"),
        (POWERSHELL, "a b.yaml", '"a b.yaml"'),
        (POWERSHELL, "a$b.yaml", "'a$b.yaml'"),
        (POWERSHELL, "(株)山田.yaml", '"(株)山田.yaml"'),
        (CMD, "a$b c.yaml", '"a$b c.yaml"'),
        (CMD, "A&B.yaml", '"A&B.yaml"'),
    ],
)
def test_a_name_is_quoted_as_the_windows_shell_takes_it(
    windows: pytest.MonkeyPatch, modules: str, word: str, told: str
) -> None:
    windows.setenv("PSMODULEPATH", modules)
    assert naming._quoted(word) == told


def test_a_batchs_workers_call_it_by_the_same_name(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("company_naem: 株式会社つきみ台\nzzzzzz: 1\n", encoding="utf-8")
    (tmp_path / "b.yaml").write_text("zzzzzz: 1\n", encoding="utf-8")
    result = subprocess.run(
        [sys.executable, "-m", "kitei", "batch", "a.yaml", "b.yaml", "--jobs", "2", "--dry-run"],
        cwd=tmp_path,
        env={**os.environ, "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert f"「{sys.executable} -m kitei questions」" in result.stdout


def test_the_words_of_a_command_line_are_those_of_the_command() -> None:
    assert shlex.split(command_line("sheet", "import", Path("a b.xlsx"), "-o", "c.yaml"))[1:] == [
        "sheet",
        "import",
        "a b.xlsx",
        "-o",
        "c.yaml",
    ]
