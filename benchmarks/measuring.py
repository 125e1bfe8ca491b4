"""Measuring on a machine that does other things too: alternated rounds, medians, wall clock and processor time."""

from __future__ import annotations

import os
import platform
import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path


@dataclass(frozen=True)
class Spent:
    """Seconds for one document: by the clock on the wall, and of processor time."""

    wall: float
    cpu: float


Runner = Callable[[int], Spent]
"""Does its work so many times and returns what one time took."""


def here(work: Callable[[], object]) -> Runner:
    """Return a runner for `work` in this process."""

    def run(count: int) -> Spent:
        wall, cpu = time.perf_counter(), time.process_time()
        for _ in range(count):
            work()
        return Spent((time.perf_counter() - wall) / count, (time.process_time() - cpu) / count)

    return run


def alternate(runners: Mapping[str, Runner], rounds: int, seconds: float = 0.4) -> dict[str, Spent]:
    """Return the median of each runner over `rounds` rounds in which all take their turn, `seconds` each."""
    counts = {name: max(1, round(seconds / run(2).wall)) for name, run in runners.items()}
    found: dict[str, list[Spent]] = {name: [] for name in runners}
    for _ in range(rounds):
        for name, run in runners.items():
            found[name].append(run(counts[name]))
    return {
        name: Spent(statistics.median(s.wall for s in spent), statistics.median(s.cpu for s in spent))
        for name, spent in found.items()
    }


def machine() -> str:
    """Return one line on the machine and the versions that matter."""
    model = platform.processor() or platform.machine()
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        model = next(line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    except (OSError, StopIteration):
        pass
    load = ", ".join(f"{value:.1f}" for value in os.getloadavg()) if hasattr(os, "getloadavg") else "?"
    packages = ", ".join(f"{name} {version(name)}" for name in ("docxtpl", "jinja2", "lxml", "isal", "zlib-ng"))
    return (
        f"{model}, {os.cpu_count()} cores, {platform.system()} {platform.release()}, "
        f"Python {platform.python_version()}, {packages}; load at the start {load}"
    )


def table(heading: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    """Return a Markdown table."""
    lines = [heading, ("---",) * len(heading), *rows]
    return "\n".join("| " + " | ".join(row) + " |" for row in lines)
