"""However a run ends, a person reads one Japanese sentence and a script reads an exit code that says the same."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "questionnaires" / "examples"
SECRET = "株式会社ひみつ taro.yamada@himitsu.example 090-1234-5678"
Done = subprocess.CompletedProcess[str]
Run = Callable[..., Done]

pytestmark = pytest.mark.skipif(os.name != "posix", reason="shells and signals of POSIX")


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "home").mkdir()
    return tmp_path / "home"


@pytest.fixture
def shell(tmp_path: Path, home: Path) -> Run:
    """Run a line of bash in an empty folder, with `kitei` as a command in it."""
    work = tmp_path / "work"
    work.mkdir()

    def run(line: str, before: str = "pass") -> Done:
        code = f"import sys; sys.argv[0] = 'kitei'\n{before}\nfrom kitei import main; main()"
        script = f'kitei() {{ "{sys.executable}" -P -c "$CODE" "$@"; }}\nset -o pipefail\n{line}'
        env = {**os.environ, "HOME": str(home), "CODE": code, "PYTHONPATH": str(ROOT), "KITEI_COMMAND": "kitei"}
        env = {name: value for name, value in env.items() if not name.startswith("XDG_")}
        return subprocess.run(
            ["bash", "-c", script], cwd=work, env=env, capture_output=True, text=True, check=False, timeout=120
        )

    return run


def says(result: Done, code: int, *words: str) -> None:
    assert result.returncode == code, result.stderr
    assert "Traceback" not in result.stderr
    for word in words:
        assert word in result.stderr


@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_a_closed_stream_is_no_fault(shell: Run, closed: str) -> None:
    says(shell(f"kitei questions {closed}"), 0)


def test_nobody_is_asked_where_nobody_can_answer(shell: Run) -> None:
    says(shell("kitei interview <&-"), 1, "ここでは質問に答えられません")
    assert "使い方: kitei" in shell("kitei <&-").stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize("words", ["questions", "--help", "documents", "--version", "questions --schema"])
def test_a_full_disk_behind_the_output_is_told(shell: Run, words: str) -> None:
    says(shell(f"kitei {words} > /dev/full"), 1, "ディスクの空きが足りません")


def test_a_reader_that_has_seen_enough_hears_nothing(shell: Run) -> None:
    result = shell("kitei questions | { exec <&-; sleep 1; }")
    assert (result.returncode, result.stderr) == (141, "")


def test_a_working_folder_that_is_gone_is_told(shell: Run) -> None:
    gone = "mkdir gone; cd gone; rmdir ../gone;"
    says(shell(f"{gone} kitei batch clients"), 1, "cd で別のフォルダー")
    says(shell(f"{gone} kitei --version"), 0)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("generate $'a\\e[2Jb.yaml'", 1),
        ("generate a.yaml $'\\e]0;title\\a'", 2),
        ("$'gen\\x9bAerate'", 2),
        ("sheet import $'\\r.xlsx' -o b.yaml", 1),
        ("templates check $'\\u202elmth.docx'", 2),
        ("batch $'\\b\\b' ", 1),
    ],
)
def test_what_stands_in_a_name_does_not_steer_the_terminal(shell: Run, words: str, code: int) -> None:
    result = shell(f"kitei {words}")
    says(result, code)
    assert not {sign for sign in result.stderr + result.stdout if sign != "\n" and not sign.isprintable()}


BROKEN = "import generator.questionnaire as q\ndef broken(*a, **k):\n    raise {error}\nq.load_questionnaire = broken\n"


@pytest.mark.parametrize(
    "error",
    [
        pytest.param(f"ValueError({SECRET!r})", id="value"),
        pytest.param(f"KeyError({SECRET!r})", id="key"),
        pytest.param(f"AttributeError({SECRET!r})", id="not ASCII"),
        pytest.param(f"OSError(5, 'Input/output error', '/tmp/{SECRET}.yaml')", id="file"),
        pytest.param(f"type('Odd', (BaseException,), {{}})({SECRET!r})", id="no Exception"),
    ],
)
def test_what_nobody_foresaw_is_one_sentence_and_a_file_without_answers(shell: Run, home: Path, error: str) -> None:
    result = shell(f"kitei generate {SECRET.split()[0]}.yaml --out {SECRET.split()[0]}", BROKEN.format(error=error))
    says(result, 1, "思いがけない不具合", "提供元に送ってください")
    (report,) = (home / "Documents" / "kitei").iterdir()
    assert str(report) in result.stderr
    text = report.read_text(encoding="utf-8")
    assert not [word for word in (*SECRET.split(), "taro", "1234", str(home)) if word in text]
    for word in ("kitei 0.", "Python 3.", "command: kitei generate ….yaml --out …", "generator/cli/generate.py:"):
        assert word in text


def test_a_report_that_cannot_be_written_in_the_folder_is_written_elsewhere(shell: Run, home: Path) -> None:
    (home / "Documents").write_text("no folder", encoding="utf-8")
    result = shell("TMPDIR=$PWD kitei questions", BROKEN.format(error="RuntimeError('x')"))
    says(result, 1, "提供元に送ってください")
    assert Path(result.stderr.splitlines()[-1].strip()).read_text(encoding="utf-8").startswith("kitei ")


def test_no_memory_is_told_as_that(shell: Run) -> None:
    says(shell("kitei questions", BROKEN.format(error="MemoryError()")), 1, "メモリーが足りません")


def test_deep_recursion_makes_a_short_report(shell: Run, home: Path) -> None:
    says(shell("kitei questions", BROKEN.format(error="broken()")), 1, "RecursionError")
    (report,) = (home / "Documents" / "kitei").iterdir()
    assert len(report.read_text(encoding="utf-8").splitlines()) < 120


WAIT = """
import time, generator.questionnaire as q
def wait(*a):
    print('now', flush=True)
    time.sleep(60)
q.load_questionnaire = wait
"""


@pytest.mark.parametrize("words", [("questions",), ("generate", "a.yaml"), ("sheet", "export", "a.xlsx")])
def test_ctrl_c_ends_any_command_with_130(tmp_path: Path, words: tuple[str, ...]) -> None:
    code = f"import sys; sys.argv[0] = 'kitei'\n{WAIT}\nfrom kitei import main; main()"
    process = subprocess.Popen(
        [sys.executable, "-P", "-c", code, *words],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "now\n"
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130
    assert said.split() == ["中断しました。"]


def test_ctrl_c_while_the_program_is_read_leaves_no_stack(tmp_path: Path) -> None:
    # The first module that it reads interrupts it, as a person does who is quick.
    (tmp_path / "click.py").write_text("raise KeyboardInterrupt", encoding="utf-8")
    path = os.pathsep.join([str(tmp_path), str(ROOT)])
    result = subprocess.run(
        [sys.executable, "-c", "from kitei import main; main()"],
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (result.returncode, result.stderr) == (130, "")


@pytest.mark.parametrize("start", ["module", "command"])
def test_what_lies_in_the_working_folder_is_not_run(tmp_path: Path, start: str) -> None:
    names = ("generator", "yaml", "click", "multiprocessing", "socket", "threading", "platformdirs", "contextlib")
    for name in names:
        (tmp_path / f"{name}.py").write_text("raise SystemExit('it ran')", encoding="utf-8")
    (tmp_path / "kitei").mkdir()  # 書類\kitei, seen from 書類
    command = Path(sys.executable).with_name("kitei")  # as an installer makes it
    words = ["batch", str(EXAMPLES / "labor-office.yaml"), str(EXAMPLES / "software-house.yaml"), "--jobs", "2"]
    result = subprocess.run(
        [sys.executable, *(["-P", "-m", "kitei"] if start == "module" else [str(command)]), *words, "--dry-run"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert "it ran" not in result.stdout + result.stderr


def test_without_a_switch_only_what_python_itself_reads_first_is_looked_for_there(tmp_path: Path) -> None:
    for name in ("generator", "yaml", "click", "platformdirs"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit('it ran')", encoding="utf-8")
    result = subprocess.run(
        [sys.executable, "-m", "kitei", "questions"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
