"""Run all benchmarks, print the tables, and keep them in benchmarks/results/ with a line on the machine."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from benchmarks import commands, engines, watching
from benchmarks.engines import FAST, OURS, STOCK
from benchmarks.measuring import Spent, machine

RESULTS = Path(__file__).parent / "results"


def main() -> None:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--rounds", type=int, default=9, help="alternated rounds of each renderer")
    parser.add_argument("--clients", type=int, nargs="*", default=[10, 100, 1000], help="sizes of the batches")
    parser.add_argument(
        "--watched", type=int, nargs="*", default=[10, 1000, 10_000, 100_000], help="clients to tell apart"
    )
    parser.add_argument(
        "--only", nargs="*", choices=["engines", "cores", "commands", "batch", "watch"], help="leave out the rest"
    )
    parser.add_argument("--name", default=datetime.now(UTC).date().isoformat(), help="name of the file of results")
    asked = parser.parse_args()
    cores = os.cpu_count() or 1
    sections: dict[str, tuple[str, Callable[[], str]]] = {
        "engines": ("Renderer against renderer, one process", lambda: _engines(asked.rounds)),
        "cores": ("One process and all cores", lambda: engines.all_cores(max(3, asked.rounds // 2))),
        "commands": ("Commands", lambda: commands.start_up(asked.rounds)),
        "batch": (f"Batch, {cores} workers", lambda: commands.growth(asked.clients, cores)),
        "watch": ("The search for another client's data", lambda: watching.memory(asked.watched)),
    }
    RESULTS.mkdir(exist_ok=True)
    place = RESULTS / f"{asked.name}.md"
    told = [f"# Benchmarks of {asked.name}", machine()]
    for name, (title, measure) in sections.items():
        if asked.only and name not in asked.only:
            continue
        print(f"\n## {title}\n", flush=True)
        found = measure()
        print(found, flush=True)
        told.append(f"## {title}\n\n{found}")
        place.write_text("\n\n".join(told) + "\n", encoding="utf-8")
    print(f"\nwritten to {place}")


def _engines(rounds: int) -> str:
    found, times = engines.side_by_side(rounds)
    return f"{found}\n\n" + "\n".join(f"- {line}" for line in _ratios(times))


def _ratios(times: dict[str, Spent]) -> list[str]:
    """Return the ratios that are goals, each with its goal."""
    others = {name: spent.cpu for name, spent in times.items() if name in engines.SCRIPTED}
    zlib, fast = times[OURS].cpu, times[FAST].cpu
    finishing = times[f"{OURS}, with finishing"].cpu - zlib
    lines = [
        f"zlib against stock docxtpl: {times[STOCK].cpu / zlib:.1f} times (goal: 40)",
        f"ISA-L against stock docxtpl: {times[STOCK].cpu / fast:.1f} times (goal: 80)",
        f"finishing: {finishing * 1000:.2f} ms, {finishing / zlib:.2f} of rendering with zlib (goal: at most 0.5)",
    ]
    if others:
        best = min(others, key=lambda name: others[name])
        lines.append(f"zlib against the fastest other engine ({best}): {others[best] / zlib:.1f} times (goal: 7)")
    return lines


if __name__ == "__main__":
    main()
