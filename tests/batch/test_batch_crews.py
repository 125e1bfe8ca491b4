"""Real processes: killed runs, dying workers, a cluster."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path

import psutil
import pytest
from batch_world import tree
from click.testing import CliRunner

from generator.batch import JOURNAL, Client, local_crew, read_stopped
from generator.batch import crew as crew_module
from generator.batch.crew import Shared, run_chunks
from generator.cli import kitei as kitei_group
from generator.cli.japanese import speak_japanese
from generator.cli.options import Day
from generator.errors import PackageError

speak_japanese()

MakeClient = Callable[..., Client]


def kitei(*arguments: object, check: int | None = 0) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(command(*arguments), capture_output=True, text=True, check=False)
    assert check is None or done.returncode == check, done.stdout + done.stderr
    return done


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "generator", "batch", *map(str, arguments), "--date", "2026-12-01"]


@pytest.fixture
def clients(client: MakeClient) -> Path:
    for number in range(5):
        made = client(f"c{number}", f"株式会社みどり{number}号", f"headcount: {number + 2}")
    assert made.file is not None
    return made.file.parent


def deadly(common: Shared, items: Sequence[int]) -> list[int]:
    for item in items:
        if (item,) == common.get():
            os.kill(os.getpid(), signal.SIGKILL)
    return [item * 10 for item in items]


def test_a_worker_that_dies_takes_only_the_guilty_item_with_it() -> None:
    with local_crew(2) as crew:
        found = dict(run_chunks(crew, deadly, crew.share((13,)), list(range(40))))
    assert found == {index: None if index == 13 else index * 10 for index in range(40)}


def test_a_killed_batch_resumes_to_the_same_bytes(clients: Path, tmp_path: Path) -> None:
    kitei(clients, "--out", tmp_path / "whole", "--jobs", 2)
    for stop_after in (0, 1, 3):
        out = tmp_path / f"out{stop_after}"
        _killed(clients, out, stop_after)
        assert (out / JOURNAL).exists()
        done = kitei("--resume", "--out", out)
        assert "5社: 作成 5社" in done.stdout
        assert _without_places(tree(out)) == _without_places(tree(tmp_path / "whole"))


def _killed(clients: Path, out: Path, stop_after: int) -> None:
    """Run a batch and kill all of it, as a power cut would, when so many clients are noted."""
    process = subprocess.Popen(
        command(clients, "--out", out, "--jobs", 2), stdout=subprocess.DEVNULL, start_new_session=True
    )
    try:
        while process.poll() is None:
            stopped = read_stopped(out)
            if stopped is not None and len(stopped.outcomes) >= stop_after:
                break
            time.sleep(0.005)
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()


@pytest.fixture
def running(clients: Path, tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A batch in a process group of its own, some of whose clients are made already."""
    out = tmp_path / "out"
    process = subprocess.Popen(
        command(clients, "--out", out, "--jobs", 2), stderr=subprocess.PIPE, stdout=subprocess.DEVNULL,
        text=True, start_new_session=True,
    )  # fmt: skip
    try:
        while process.poll() is None and not list(out.glob("*/manifest.json")):
            time.sleep(0.01)
        yield process
    finally:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()


def test_ctrl_c_tells_how_to_go_on_and_leaves_nobody_behind(
    running: subprocess.Popen[str], clients: Path, tmp_path: Path
) -> None:
    workers = psutil.Process(running.pid).children(recursive=True)
    for _ in range(3):
        os.killpg(running.pid, signal.SIGINT)
        time.sleep(0.2)
    _, said = running.communicate(timeout=60)
    assert running.returncode == 130
    assert "止めています" in said
    assert f"batch --resume --out {tmp_path / 'out'}" in said
    assert "Traceback" not in said
    assert psutil.wait_procs(workers, timeout=10)[1] == []
    kitei("--resume", "--out", tmp_path / "out")
    kitei(clients, "--out", tmp_path / "whole")
    assert _without_places(tree(tmp_path / "out")) == _without_places(tree(tmp_path / "whole"))


def test_workers_end_with_their_parent_however_that_ends(running: subprocess.Popen[str]) -> None:
    workers = psutil.Process(running.pid).children(recursive=True)
    assert len(workers) >= 2
    running.kill()
    assert psutil.wait_procs(workers, timeout=20)[1] == []


def interrupted(common: Shared, items: Sequence[int]) -> list[int]:
    os.kill(os.getpid(), signal.SIGINT)
    return list(items)


def test_no_room_for_what_workers_share_is_a_clear_message(tmp_path: Path) -> None:
    with pytest.raises(PackageError, match="作業用のフォルダー"):
        crew_module.LocalCrew(1, tmp_path / "gone").share((0,))


def test_ctrl_c_means_nothing_to_a_worker() -> None:
    with local_crew(1) as crew:
        assert dict(run_chunks(crew, interrupted, crew.share((0,)), [7, 8])) == {0: 7, 1: 8}


@pytest.mark.skipif(not hasattr(signal, "pthread_sigmask"), reason="no such masks on Windows")
def test_ctrl_c_means_nothing_to_any_worker_from_its_first_moment_and_reaches_the_parent() -> None:
    # In a process of its own: what multiprocessing starts once must not have been started by another test.
    code = (
        f"import sys; sys.path.insert(0, {str(Path(__file__).parent)!r})\n"
        "from generator.batch.crew import local_crew, run_chunks\n"
        "from batch_world import hears\n"
        "with local_crew(4) as crew:\n"
        "    print(sum(dict(run_chunks(crew, hears, crew.share((0,)), range(40))).values()))\n"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout == b"0\n"
    with pytest.raises(KeyboardInterrupt), crew_module.interrupts_held():
        os.kill(os.getpid(), signal.SIGINT)
    assert signal.SIGINT not in signal.pthread_sigmask(signal.SIG_BLOCK, [])


def test_a_fault_that_is_no_death_is_not_taken_for_one() -> None:
    with local_crew(1) as crew, pytest.raises(ZeroDivisionError):
        dict(run_chunks(crew, faulty, crew.share((0,)), [1, 2]))


def faulty(common: Shared, items: Sequence[int]) -> list[int]:
    return [item // 0 for item in items]


def test_who_waits_long_looks_whether_anybody_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr(crew_module, "PATIENCE", 0.05)
    with local_crew(1) as crew:
        monkeypatch.setattr(crew, "check", lambda: asked.append(1))
        assert dict(run_chunks(crew, slow, crew.share((0,)), [1])) == {0: 1}
    assert asked


def slow(common: Shared, items: Sequence[int]) -> list[int]:
    time.sleep(0.5)
    return list(items)


def _without_places(files: dict[str, bytes]) -> dict[str, bytes]:
    # The list of results names the folder, which is another one here.
    return {name: data for name, data in files.items() if name != "結果一覧.xlsx"}


def test_the_command_tells_without_a_terminal_what_became_of_each(clients: Path, tmp_path: Path) -> None:
    (clients / "bad.yaml").write_text("nothing_asked: 1\n", encoding="utf-8")
    done = kitei(clients, "--out", tmp_path / "out", check=1)
    assert "[6/6]" in done.stdout
    assert "6社: 作成 5社、失敗 1社" in done.stdout
    assert done.stdout.count("nothing_asked") >= 2
    assert (tmp_path / "out" / "結果一覧.xlsx").exists()
    assert not (tmp_path / "out" / JOURNAL).exists()
    assert "5社: 変更なし" in kitei(clients / "c0.yaml", *clients.glob("c[1-4].yaml"), "--out", tmp_path / "out").stdout


@pytest.mark.parametrize(
    ("options", "code", "says"),
    [
        (["--scheduler", "tcp://192.0.2.1:1"], 2, "--executor dask と一緒に"),
        (["--jobs", "0"], 2, "0 は使えません"),
        (["--date", "きのう"], 2, "「きのう」は日付ではありません"),
    ],
    ids=["scheduler alone", "no jobs", "no date"],
)
def test_wrong_options_are_told_in_japanese(
    clients: Path, tmp_path: Path, options: list[str], code: int, says: str
) -> None:
    result = CliRunner().invoke(kitei_group, ["batch", str(clients), "--out", str(tmp_path / "out"), *options])
    assert (result.exit_code, says in result.output) == (code, True), result.output


def test_a_missing_part_of_the_program_is_told_once(
    clients: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "isal", None)
    call = ["batch", str(clients), "--out", str(tmp_path / "out"), "--deflate", "fast"]
    result = CliRunner().invoke(kitei_group, call)
    assert result.exit_code == 1
    assert result.output.count("部品 isal が入っていません") == 1


def test_dates_are_taken_as_japanese_people_write_them() -> None:
    for text in ("2026-12-01", "2026/12/1", "令和8年12月1日", "R8.12.1"):
        assert Day().convert(text, None, None) == date(2026, 12, 1)


def test_nothing_to_resume_is_a_clear_message(tmp_path: Path) -> None:
    done = kitei("--resume", "--out", tmp_path, check=1)
    assert "途中で止まった" in done.stderr


@pytest.mark.skipif(os.geteuid() != 0, reason="needs root to mount a tiny disk")
def test_a_full_disk_fails_clients_with_a_clear_message_and_destroys_nothing(clients: Path, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(disk)]
    if subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("this machine does not let us mount")
    try:
        done = kitei(clients, "--out", disk, "--jobs", 1, check=1)
        assert "空きが足りません" in done.stdout
        whole = [path for path in disk.iterdir() if path.is_dir()]
        assert 0 < len(whole) < 5
        assert all((folder / "manifest.json").exists() for folder in whole)
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_a_cluster_of_two_workers_gives_the_same_sets(clients: Path, tmp_path: Path) -> None:
    pytest.importorskip("distributed")
    kitei(clients, "--out", tmp_path / "local")
    kitei(clients, "--out", tmp_path / "dask", "--executor", "dask", "--jobs", 2)
    assert _without_places(tree(tmp_path / "dask")) == _without_places(tree(tmp_path / "local"))
    kitei(clients, "--out", tmp_path / "zips", "--executor", "dask", "--jobs", 2, "--zip")
    for folder in (path for path in (tmp_path / "local").iterdir() if path.is_dir()):
        with zipfile.ZipFile(tmp_path / "zips" / f"{folder.name}.zip") as archive:
            packed = {name: archive.read(name) for name in archive.namelist() if name.endswith(".docx")}
        assert packed == {
            name: data for name, data in tree(folder).items() if name.endswith(".docx") and name[0] != "."
        }
