"""`kitei doctor`: one page that says what works, whatever is broken, and that can be mailed."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.cli import checkup, doctor, kitei


def run(*words: str) -> int:
    return kitei.main(["doctor", *words], prog_name="kitei", standalone_mode=False)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    own = tmp_path / "山田太郎"
    own.mkdir()
    monkeypatch.setenv("HOME", str(own))
    monkeypatch.setattr(checkup, "kitei_folder", lambda: own / "Documents" / "kitei")
    return own


def test_every_check_says_something_and_all_is_well_here(capsys: pytest.CaptureFixture[str]) -> None:
    assert run() == 0
    page = capsys.readouterr().out
    assert all(name in page for name in checkup.CHECKS)
    assert "  × " not in page


def test_the_page_names_nobody(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (home / "Documents" / "kitei" / "株式会社ひみつ").mkdir(parents=True)
    run()
    page = capsys.readouterr().out
    assert "~/Documents/kitei" in page
    assert "山田太郎" not in page
    assert "ひみつ" not in page


def test_it_can_be_written_to_a_file_that_any_editor_reads(tmp_path: Path) -> None:
    run("--out", str(tmp_path / "d.txt"))
    assert (tmp_path / "d.txt").read_text(encoding="utf-8").startswith("kitei の状態")


@pytest.mark.parametrize("name", checkup.CHECKS)
def test_a_check_that_fails_does_not_hide_the_others(
    name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken() -> checkup.Results:
        raise RuntimeError("gone")

    checks: dict[str, Callable[[], checkup.Results]] = {each: lambda: [("○", "-")] for each in checkup.CHECKS}
    monkeypatch.setattr(checkup, "CHECKS", {**checks, name: broken})
    assert run() == 1
    page = capsys.readouterr().out
    assert f"× {name}: 確かめられませんでした（RuntimeError: gone）" in page
    assert page.count("○") == len(checks) - 1


@pytest.mark.parametrize("module", ["docxtpl", "ruamel.yaml", "filelock"])
def test_a_part_that_is_gone_is_named(
    module: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from importlib import metadata

    found = metadata.version
    wanted = module.replace(".", "-")

    def version(name: str) -> str:
        if name == wanted:
            raise metadata.PackageNotFoundError(name)
        return found(name)

    monkeypatch.setattr(metadata, "version", version)
    assert run() == 1
    assert f"× 部品: 足りません: {wanted}" in capsys.readouterr().out


def test_a_folder_that_cannot_be_written_is_a_fault(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    import tempfile

    real = tempfile.TemporaryFile

    def refusing(*words: object, dir: Path, **more: object) -> object:
        if dir == home:
            raise PermissionError(13, "Permission denied")
        return real(dir=dir)

    monkeypatch.setattr(tempfile, "TemporaryFile", refusing)
    assert run() == 1
    assert "~/Documents/kitei: 書き込めません" in capsys.readouterr().out


def test_a_home_that_nobody_has_is_no_fault_of_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    def none() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", none)
    assert doctor._without_name("a") == "a"


def test_requirements_are_read_by_their_names() -> None:
    assert checkup._distribution("ruamel.yaml>=0.18") == "ruamel.yaml"
    assert checkup._distribution('isal>=1.7; extra == "fast"') == "isal"
    assert "winreg" not in sys.modules
