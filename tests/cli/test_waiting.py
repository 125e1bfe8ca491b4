"""The line of progress: after a second, on a terminal only, and nothing of it stays."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pexpect
import pytest

from generator.cli import waiting
from generator.cli.waiting import Waiting
from generator.resources import data_folder

EXAMPLE = data_folder("questionnaires") / "examples" / "labor-office.yaml"
GENERATE = ["-m", "generator", "generate", str(EXAMPLE), "--date", "2026-11-22"]


class Terminal(io.StringIO):
    """A terminal that tells when something is written, and what then stands in its line."""

    def __init__(self) -> None:
        super().__init__()
        self.written = threading.Event()

    def isatty(self) -> bool:
        return True

    def write(self, text: str) -> int:
        count = super().write(text)
        self.written.set()
        return count

    def wait(self) -> None:
        self.written.clear()
        assert self.written.wait(20)

    @property
    def line(self) -> str:
        cells: list[str] = []
        at = 0
        for sign in self.getvalue():
            if sign == "\r":
                at = 0
                continue
            for cell in (sign, "") if ord(sign) > 0x2000 else (sign,):
                cells[at : at + 1] = [cell]
                at += 1
        return "".join(cells)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "AFTER", 0.0)
    monkeypatch.setattr(waiting, "AGAIN", 0.01)


def test_what_is_quick_shows_nothing() -> None:
    terminal = Terminal()
    with Waiting(stream=terminal) as line:
        line.count(1, 2)
    assert terminal.getvalue() == ""


@pytest.mark.usefixtures("quick")
def test_the_line_counts_and_is_gone_at_the_end() -> None:
    terminal = Terminal()
    with Waiting(stream=terminal) as line:
        terminal.wait()
        assert terminal.line == "準備しています…"
        line.count(12, 26)
        terminal.wait()
        terminal.wait()
        assert terminal.line == "準備しています… 12/26"
        line.count(1, 2)
        terminal.wait()
        terminal.wait()
        assert terminal.line.rstrip() == "準備しています… 1/2"
    assert terminal.line.strip() == ""
    assert terminal.getvalue().endswith("\r")
    assert re.search(r"[\x1b\n]", terminal.getvalue()) is None


@pytest.mark.usefixtures("quick")
def test_the_line_is_gone_before_a_fault_is_told() -> None:
    terminal = Terminal()

    def fails() -> None:
        with Waiting(stream=terminal):
            terminal.wait()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fails()
    assert terminal.line.strip() == ""
    assert threading.active_count() == 1


@pytest.mark.usefixtures("quick")
def test_where_nobody_looks_nothing_is_written() -> None:
    stream = io.StringIO()
    with Waiting(stream=stream):
        assert threading.active_count() == 1
    assert stream.getvalue() == ""


@pytest.mark.usefixtures("quick")
def test_a_terminal_that_goes_away_does_not_stop_the_work() -> None:
    class Gone(Terminal):
        def write(self, text: str) -> int:
            self.written.set()
            raise OSError(5, "Input/output error")

    terminal = Gone()
    with Waiting(stream=terminal):
        assert terminal.written.wait(20)


def slowly(command: list[str]) -> list[str]:
    """Return a command that runs the program with a line from the first moment on."""
    code = "from generator.cli import main, waiting; waiting.AFTER = 0; waiting.AGAIN = 0.001; main()"
    return ["-c", code, *command[2:]]


def test_compiling_own_templates_is_counted_on_a_terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = tmp_path / "own"
    own.mkdir()
    for name in ("c03.docx", "c04.docx"):
        # The same template as another file: its plan does not ship.
        shutil.copy(data_folder("sample_regulations") / "templates" / name, own)
        (own / name).write_bytes((own / name).read_bytes() + b"\0")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    command = slowly([*GENERATE, "--templates", str(own), "--out", str(tmp_path / "out")])
    child = pexpect.spawn(sys.executable, command, encoding="utf-8", timeout=60, dimensions=(30, 100))
    said = child.read()
    child.close()
    assert child.exitstatus == 0, said
    counts = [int(count) for count in re.findall(r"\r準備しています… (\d+)/\d+", said)]
    assert counts == sorted(counts)
    assert len(set(counts)) > 2
    assert re.search(r"\r +\r[^\r]*の規程一式を作りました。", said)


def test_a_pipe_gets_no_line(tmp_path: Path) -> None:
    command = [sys.executable, *slowly([*GENERATE, "--out", str(tmp_path / "out")])]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    assert result.stderr == ""
    assert "準備しています" not in result.stdout
