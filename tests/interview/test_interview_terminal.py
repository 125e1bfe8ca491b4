"""The program in a real terminal of 80×24."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pexpect
import pytest
from bot import Bot, canonical

from generator.answers import load_answers
from generator.cli.interview import begin
from generator.interview import first_screen
from generator.interview.text import cells
from generator.questionnaire import Questionnaire

EXAMPLES = sorted((Path(__file__).parents[2] / "questionnaires" / "examples").glob("*.yaml"))
# The other companies are typed to the end through a pipe (test_interview_typed); `make interviews` types all in both
# ways: the largest takes a minute.
IN_THE_SUITE = ("dental-clinic", "machine-factory")
TYPED = [path for path in EXAMPLES if path.stem in IN_THE_SUITE or os.environ.get("KITEI_ALL_INTERVIEWS")]


def type_and_read(child: pexpect.spawn[str], keys: str) -> None:
    """Type as fast as the program reads, until it ends: a full terminal makes the writer wait.

    What it draws is read all the while; unread, it would wait for us while we wait for it.
    """

    def read() -> None:
        with suppress(OSError):
            while os.read(child.child_fd, 65536):
                pass

    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    typed = keys.encode()
    while typed:
        typed = typed[os.write(child.child_fd, typed[:512]) :]
    reader.join(120)
    assert not reader.is_alive(), "the program waits for more"


@pytest.mark.parametrize("example", TYPED, ids=lambda path: path.stem)
def test_a_whole_interview_in_a_real_terminal_gives_the_answers_file(
    example: Path, tmp_path: Path, shipped: Questionnaire
) -> None:
    wanted = load_answers(example, shipped)
    guide = begin(tmp_path / "shadow.yaml", None, ())
    # The keys are wanted here, not the file: a thousand saves of the largest company take a minute.
    guide.session._save = lambda held: None
    bot = Bot(guide, wanted)
    bot.play(first_screen(guide))
    path = tmp_path / "answers.yaml"
    command = ["-m", "generator", "interview", str(path)]
    child = pexpect.spawn(sys.executable, command, dimensions=(24, 80), encoding="utf-8", timeout=30)
    child.delaybeforesend = None
    child.expect("情報セキュリティ規程の一式")
    type_and_read(child, "".join(bot.keys))
    child.close()
    assert child.exitstatus == 0
    assert canonical(load_answers(path, shipped)) == canonical(wanted)


class Pane:
    """A tmux pane of 80×24 with a server of its own."""

    def __init__(self, folder: Path, command: str) -> None:
        self.socket = str(folder / "tmux")
        self._tmux("new-session", "-d", "-x", "80", "-y", "24", command)

    def _tmux(self, *words: str) -> str:
        command = ["tmux", "-u", "-S", self.socket, "-f", "/dev/null", *words]
        return subprocess.run(command, capture_output=True, text=True, check=True, encoding="utf-8").stdout

    def type(self, *keys: str) -> None:
        for key in keys:
            literal = (
                () if key in ("Enter", "Down", "Up", "Tab", "Home", "End", "Right", "Escape", "DC") else ("-l", "--")
            )
            self._tmux("send-keys", *literal, key)

    def see(self, text: str, seconds: float = 30) -> list[str]:
        """Wait until `text` stands on the screen, and return its lines."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            lines = self._tmux("capture-pane", "-p").splitlines()
            if any(text in line for line in lines):
                return lines
            time.sleep(0.05)
        raise AssertionError("\n".join([f"never seen: {text}", *lines]))

    def close(self) -> None:
        subprocess.run(["tmux", "-S", self.socket, "kill-server"], capture_output=True, check=False)


@pytest.fixture
def pane(tmp_path: Path) -> Iterator[Pane]:
    if shutil.which("tmux") is None:
        pytest.skip("tmux is not installed")
    program = f"LC_ALL=C.UTF-8 {sys.executable} -m generator interview {tmp_path / 'answers.yaml'}; sleep 60"
    shown = Pane(
        tmp_path, f"{program} --section people".replace("; sleep 60 --section people", " --section people; sleep 60")
    )
    shown.see("代表者はだれですか")
    shown.type(">")
    yield shown
    shown.close()


def test_a_table_with_japanese_is_aligned_and_nothing_wraps(pane: Pane) -> None:
    pane.see("人を挙げてください")
    for name, title in (("小金井 まさ江", "代表"), ("Li Wei", "情報システム担当"), ("田辺 善一", "副所長")):
        pane.type("Home", "Enter") if name.startswith("小") else pane.type("End", "Up", "Enter")
        pane.see("氏名は何ですか")
        pane.type(name, "Enter")
        pane.see("役職は何ですか")
        pane.type(title, "Enter", ">", ">", ">")
        lines = pane.see("もう1件加える")
    places = {
        cells(line[: line.index(word)])
        for line in lines
        for word in ("役職", "代表", "情報システム担当", "副所長")
        if word in line and "なぜ" not in line
    }
    assert len(places) == 1, lines
    assert all(cells(line) <= 80 for line in lines)
    assert any("< 戻る   > あとで   ? 説明   / 一覧   ! 中断" in line for line in lines)


def test_the_commands_are_reached_with_tab_and_help_leads_back(pane: Pane) -> None:
    pane.see("人を挙げてください")
    pane.type("Tab", "Tab", "Tab", "Enter")
    pane.see("質問に戻る")
    pane.type("Enter")
    pane.see("1件目を書く")


def test_typing_replaces_what_is_filled_in_and_an_arrow_keeps_it(
    pane: Pane, tmp_path: Path, shipped: Questionnaire
) -> None:
    pane.see("人を挙げてください")
    pane.type("Enter")
    pane.see("氏名は何ですか")
    pane.type("佐藤", "Enter", "課長", "Enter", ">", ">", ">")
    pane.see("もう1件加える")
    pane.type("Home", "Enter", "Enter", "Down", "Enter")
    pane.see("前の答えです")
    pane.type("佐野", "Enter")
    pane.see("直す項目を")
    pane.type("Down", "Down", "Enter")
    pane.see("前の答えです")
    pane.type("Right", "代理", "Enter")
    assert any("課長代理" in line for line in pane.see("直す項目を"))
    assert load_answers(tmp_path / "answers.yaml", shipped).persons == (
        {"id": "r1", "name": "佐野", "title": "課長代理"},
    )


SMALL_INTERVIEW = """
import sys
sys.path.insert(0, sys.argv[1])
from keyboard import guide_at
from small_questionnaire import load_small
from generator.interview import run_screens
guide = guide_at(load_small(), "note")
run_screens(guide.screen())
print("given:", repr(guide.session.answers.given.get("note")))
"""


@pytest.mark.parametrize("lines", ["一\r二\r\r", "一\n二\n\n", "一\r\n二\r\n\r\n", "\x1b[200~一\r\n二\x1b[201~\r\r"])
def test_several_lines_are_written_and_finished_in_a_real_terminal(lines: str) -> None:
    command = ["-c", SMALL_INTERVIEW, str(Path(__file__).parent)]
    child = pexpect.spawn(sys.executable, command, dimensions=(24, 80), encoding="utf-8", timeout=30)
    child.delaybeforesend = None
    child.expect("何も書かずにEnterを押すと決まります")
    child.send(lines)
    child.expect("遅い質問です")
    child.send("!")
    child.expect("given: '一.n二'")
    child.expect(pexpect.EOF)
    child.close()
