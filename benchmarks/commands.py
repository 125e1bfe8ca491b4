"""Whole commands as a user waits for them: start-up, the first document, the set of one company, many clients."""

from __future__ import annotations

import os
import re
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil

from benchmarks.companies import write_companies
from benchmarks.measuring import table
from generator.resources import data_folder

PYTHON = sys.executable
TEMPLATE = data_folder("sample_regulations") / "templates" / "c04.docx"
EXAMPLE = data_folder("questionnaires") / "examples" / "software-house.yaml"
FIRST = (
    "import sys, time; from pathlib import Path; from generator.rendering import load_template;"
    "start = time.perf_counter(); load_template(Path(sys.argv[1])); print(time.perf_counter() - start)"
)
GENERATE = ("-m", "generator", "generate", str(EXAMPLE), "--date", "2026-12-01")
# Runs a command and prints what it has imported by then, in the order in which it came.
IMPORTED = (
    "import sys; from generator.cli import main\n"
    "try: main()\nexcept SystemExit: pass\n"
    "print(','.join(name for name in sys.modules if not name.startswith('_')))"
)
PER_DOCUMENT = 0.010
START_RATIO = 1.5


def start_up(rounds: int) -> str:
    """Return the table of start-up, first document and whole set of one company, with the goal."""
    times: dict[str, list[float]] = {}
    documents = 0
    with TemporaryDirectory() as place:
        cache = {"XDG_CACHE_HOME": str(Path(place) / "cache")}
        _timed(*GENERATE, "--out", f"{place}/warm-up", **cache)
        imports = _said("-c", IMPORTED, *GENERATE[2:], "--out", f"{place}/warm-up", **cache).splitlines()[-1]
        own = str(Path(place) / "own.docx")
        Path(own).write_bytes(TEMPLATE.read_bytes() + b"\0")  # another file: no plan ships for it
        _said("-c", FIRST, own, **cache)
        for number in range(rounds):
            out = Path(place) / f"out-{number}"
            measures = {
                "python alone": lambda: _timed("-c", "pass"),
                "python with our imports": lambda: _timed("-c", f"import {imports}"),
                "kitei --help": lambda: _timed("-m", "generator", "--help"),
                "a template of one's own, nothing cached": lambda: float(_said("-c", FIRST, own, KITEI_CACHE="off")),
                "a template of one's own, cached": lambda: float(_said("-c", FIRST, own, **cache)),
                "a template that ships": lambda: float(_said("-c", FIRST, str(TEMPLATE), KITEI_CACHE="off")),
                "whole set of one company, first run ever": lambda number=number: _timed(
                    *GENERATE, "--out", f"{place}/first-{number}", XDG_CACHE_HOME=f"{place}/cache-{number}"
                ),
                "whole set of one company, new": lambda out=out: _timed(*GENERATE, "--out", str(out), **cache),
                "whole set of one company, unchanged": lambda out=out: _timed(*GENERATE, "--out", str(out), **cache),
            }
            for name, measure in measures.items():
                times.setdefault(name, []).append(measure())
            documents = len(list(out.rglob("*.docx")))
            shutil.rmtree(out)
    found = {name: statistics.median(seconds) for name, seconds in times.items()}
    goal = START_RATIO * found["python with our imports"] + PER_DOCUMENT * documents
    found[f"goal for {documents} documents ({START_RATIO} × imports + 10 ms a document)"] = goal
    return table(("what", "ms"), [(name, f"{seconds * 1000:.0f}") for name, seconds in found.items()])


def _timed(*arguments: str, **environment: str) -> float:
    start = time.perf_counter()
    _said(*arguments, **environment)
    return time.perf_counter() - start


def _said(*arguments: str, **environment: str) -> str:
    command, env = [PYTHON, *arguments], {**os.environ, **environment}
    return subprocess.run(command, env=env, check=True, capture_output=True, text=True).stdout


@dataclass(frozen=True)
class Batch:
    """One run of `kitei batch`: seconds, processor seconds of all processes, documents, MB of the largest worker."""

    clients: int
    seconds: float
    cpu: float
    documents: int
    worker: float
    worker_early: float
    parent: float


def growth(counts: Sequence[int], jobs: int) -> str:
    """Return the table of batches of so many clients each."""
    runs = []
    with TemporaryDirectory() as place:
        folder = Path(place)
        write_companies(folder / "first", 1)
        batch(folder / "first", folder / "warm-up", jobs, {})  # compiles the templates
        for count in counts:
            some = folder / f"some-{count}"
            write_companies(some, count)
            runs.append(batch(some, folder / f"out-{count}", jobs, {}))
            print(growth_table(runs).splitlines()[-1], flush=True)
            shutil.rmtree(folder / f"out-{count}")
    return growth_table(runs)


def growth_table(runs: Sequence[Batch]) -> str:
    """Return the table of runs; what is spent for one more client is taken between a run and the first."""
    rows = []
    for run in runs:
        base = runs[0]
        more = run.clients - base.clients
        marginal = f"{(run.cpu - base.cpu) / more * 1000:.0f}" if more else "―"
        rows.append(
            (
                f"{run.clients}",
                f"{run.documents}",
                f"{run.seconds:.1f}",
                f"{run.seconds / run.clients * 1000:.0f}",
                f"{run.cpu / run.clients * 1000:.0f}",
                marginal,
                f"{run.documents / run.seconds:.0f}",
                f"{run.worker_early:.0f} → {run.worker:.0f}",
                f"{run.parent:.0f}",
            )
        )
    heading = (
        "clients",
        "documents",
        "s",
        "ms a client",
        "CPU ms a client",
        "CPU ms for one more",
        "documents/s",
        "MB of a worker, early → largest",
        "MB of the parent",
    )
    return table(heading, rows)


def batch(source: Path, out: Path, jobs: int, environment: Mapping[str, str], *more: str) -> Batch:
    """Run `kitei batch` over a folder and watch its processes."""
    command = [PYTHON, "-m", "generator", "batch", str(source), "--out", str(out), "--jobs", str(jobs), *more]
    with TemporaryDirectory() as place:
        log = Path(place) / "log"
        start, early, largest, parent, cpu = time.perf_counter(), 0.0, 0.0, 0.0, {}
        with log.open("w", encoding="utf-8") as stream:
            process = psutil.Popen([*command, "--date", "2026-12-01"], stdout=stream, env={**os.environ, **environment})
            while process.poll() is None:
                sizes = _sizes(process, cpu)
                parent = max(parent, sizes.pop(process.pid, 0.0))
                largest = max(largest, *sizes.values(), 0.0)
                if "[" in log.read_text(encoding="utf-8")[:2000] and not early and "作成" in log.read_text("utf-8"):
                    early = largest
                time.sleep(0.2)
        seconds, said = time.perf_counter() - start, log.read_text(encoding="utf-8")
    totals = re.search(r"(\d+)社: .*文書 (\d+)件", said)
    if totals is None or process.returncode:
        raise RuntimeError(said[-2000:])
    return Batch(int(totals[1]), seconds, sum(cpu.values()), int(totals[2]), largest, early, parent)


def _sizes(process: psutil.Process, cpu: dict[int, float]) -> dict[int, float]:
    """Return the resident megabytes of a process and its children by id; note their processor seconds in `cpu`."""
    sizes = {}
    try:
        for one in [process, *process.children(recursive=True)]:
            sizes[one.pid] = one.memory_info().rss / 1e6
            times = one.cpu_times()
            cpu[one.pid] = times.user + times.system
    except psutil.Error:
        pass
    return sizes
