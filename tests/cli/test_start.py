"""`kitei` by itself: what an owner answers and gets lies in one folder that is found again, and nothing is lost."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import Any

import click
import pytest

from generator.cli import choosing, folders, start
from generator.cli import interview as interviewing
from generator.cli import kitei as program
from generator.cli.running import Interrupted
from generator.interview import Outcome

EXAMPLE = Path(__file__).parents[2] / "questionnaires" / "examples" / "labor-office.yaml"
COMPANY = "こがねだに社会保険労務士事務所"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return 書類/kitei of somebody who sits at a terminal, in another folder."""
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    own = tmp_path / "ドキュメント" / "kitei"
    monkeypatch.setattr(start, "kitei_folder", lambda: own)
    monkeypatch.setattr(start, "is_terminal", lambda: True)
    monkeypatch.setattr(start, "can_open", lambda: False)
    return own


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """Let the interview end as if the person had pressed これで規程一式を作る; list what it was called with."""
    calls: list[dict[str, Any]] = []

    def ask(path: Path, scope: object, settings: tuple[str, ...] = (), **words: Any) -> Outcome:
        calls.append({"path": path, **words})
        if not path.exists():
            shutil.copy(EXAMPLE, path)
        return Outcome.GENERATE

    monkeypatch.setattr(interviewing, "ask", ask)
    return calls


def typed(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    left = list(lines)
    monkeypatch.setattr(click, "prompt", lambda *a, **k: left.pop(0))


def run(*words: str) -> Any:
    return program.main(list(words), prog_name="kitei", standalone_mode=False)


def test_answers_and_set_are_in_the_owners_folder(home: Path, asked: list[dict[str, Any]]) -> None:
    run()
    assert asked[0]["path"] == home / "answers.yaml"
    assert (home / COMPANY / "00_情報セキュリティ基本方針.docx").exists()
    assert list(Path().iterdir()) == []


def test_where_it_is_is_said_in_full(home: Path, asked: list[Any], capsys: pytest.CaptureFixture[str]) -> None:
    run()
    assert f"場所: {home / COMPANY}\n" in capsys.readouterr().out
    assert asked[0]["again"] == "kitei"
    assert asked[0]["make"].startswith("kitei generate ")
    assert asked[0]["make"].endswith(f"--out {home}")


@pytest.mark.parametrize(("choice", "kept"), [("1", True), ("", True), ("２", False)])
def test_answers_of_an_earlier_version_in_this_folder_are_offered(
    home: Path, asked: list[Any], monkeypatch: pytest.MonkeyPatch, choice: str, kept: bool
) -> None:
    shutil.copy(EXAMPLE, "answers.yaml")
    typed(monkeypatch, choice or "1")
    run()
    here = Path("answers.yaml").absolute()
    assert asked[0]["path"] == (here if kept else home / "answers.yaml")
    assert (here.parent / "output" / COMPANY).exists() == kept
    assert (home / COMPANY).exists() != kept
    assert asked[0]["again"] == (f"kitei {here}" if kept else "kitei")


def test_nobody_is_asked_which_when_this_folder_is_the_owners(
    home: Path, asked: list[Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    home.mkdir(parents=True)
    shutil.copy(EXAMPLE, home / "answers.yaml")
    monkeypatch.chdir(home)
    run()
    assert asked[0]["path"] == home / "answers.yaml"


def test_a_file_is_started_with_and_the_set_made_here(home: Path, asked: list[Any]) -> None:
    shutil.copy(EXAMPLE, "みどり.yaml")
    run("みどり.yaml")
    assert asked[0]["path"] == Path("みどり.yaml")
    assert asked[0]["again"] == "kitei みどり.yaml"
    assert Path("output", COMPANY).exists()
    assert not home.exists()


def test_a_file_that_is_not_there_yet_is_started_with_too(home: Path, asked: list[Any]) -> None:
    run("新しい会社.yaml")
    assert asked[0]["path"] == Path("新しい会社.yaml")


def test_the_owners_file_by_its_name_is_the_owners_start(home: Path, asked: list[Any]) -> None:
    home.mkdir(parents=True)
    shutil.copy(EXAMPLE, home / "answers.yaml")
    run(str(home / "answers.yaml"))
    assert (home / COMPANY).exists()
    assert asked[0]["again"] == "kitei"


@pytest.mark.parametrize(
    ("name", "said"),
    [("clients", "kitei batch clients"), ("a.xlsx", "kitei sheet import a.xlsx -o"), ("b.CSV", "kitei batch b.CSV")],
)
def test_what_is_no_answers_file_is_told_with_its_command(home: Path, name: str, said: str) -> None:
    Path("clients").mkdir()
    with pytest.raises(click.ClickException, match=said):
        run(name)


def test_stopping_leaves_no_empty_folder(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(path: Path, *words: Any, **more: Any) -> None:
        (path.parent / f".{path.name}.lock").touch()

    monkeypatch.setattr(interviewing, "ask", stopped)
    with pytest.raises((Interrupted, click.Abort)):
        run()
    assert not home.exists()


def test_a_folder_that_cannot_be_made_is_told_with_another_way(home: Path, asked: list[Any]) -> None:
    home.parent.write_text("", encoding="utf-8")
    with pytest.raises(click.ClickException, match=r"kitei 回答\.yaml"):
        run()


@pytest.mark.parametrize(("options", "answer", "opened"), [((), "はい", 1), ((), "2", 0), (("--open",), None, 1)])
def test_the_folder_is_opened_for_whoever_wants_it(
    home: Path,
    asked: list[Any],
    monkeypatch: pytest.MonkeyPatch,
    options: tuple[str, ...],
    answer: str | None,
    opened: int,
) -> None:
    launched: list[str] = []
    for module in (start, folders):
        monkeypatch.setattr(module, "can_open", lambda: True)
    monkeypatch.setattr(click, "launch", lambda path: launched.append(path) or 0)
    typed(monkeypatch, *([answer] if answer else []))
    run(*options)
    assert launched == [str(home / COMPANY)] * opened


def test_nothing_is_opened_where_nobody_looks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(click, "launch", lambda path: pytest.fail("opened"))
    run("generate", str(EXAMPLE), "--out", str(tmp_path), "--only", "policy", "--open")
    assert "開いていません" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("typed_word", "chosen"),
    [
        ("1", 0),
        ("２", 1),
        (" 2 ", 1),
        ("はい", 0),
        ("いいえ", 1),
        ("y", 0),
        ("Ｎ", 1),
        ("3", None),
        ("0", None),
        ("あ", None),
    ],
)
def test_an_answer_is_understood_as_people_type_it(typed_word: str, chosen: int | None) -> None:
    assert choosing._meant(typed_word, (choosing.YES, choosing.NO)) == chosen


def test_windows_documents_are_asked_of_the_shell(monkeypatch: pytest.MonkeyPatch) -> None:
    # OneDrive moves 書類; the environment still names the old folder.
    from platformdirs import windows

    asked = []
    redirected = r"C:\Users\taro\OneDrive\ドキュメント"
    monkeypatch.setattr(windows, "_RESOLVE_WIN_FOLDER", lambda name: asked.append(name) or redirected)
    monkeypatch.setattr("platformdirs.PlatformDirs", windows.Windows)
    assert str(folders.kitei_folder().parent).replace("/", "\\") == redirected
    assert asked == ["CSIDL_PERSONAL"]


@pytest.mark.skipif(os.name != "posix", reason="a terminal of POSIX")
def test_a_real_terminal_asks_and_ctrl_c_ends_with_130(tmp_path: Path) -> None:
    import pexpect

    env = {**os.environ, "HOME": str(tmp_path), "TERM": "xterm"}
    child = pexpect.spawn(
        sys.executable, ["-m", "kitei"], cwd=str(tmp_path), env=env, encoding="utf-8", dimensions=(30, 100), timeout=60
    )
    child.expect("はじめに")
    child.sendcontrol("c")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 130
    assert not (tmp_path / "Documents" / "kitei").exists()
