"""The renderers side by side: the same document by docxtpl, by ours and by three engines of the JavaScript world."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import ExitStack, contextmanager
from datetime import date
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory

from docxtpl import DocxTemplate

from benchmarks.document import BRACES, CARBONE, DOCXTPL, data, template, visible_text
from benchmarks.measuring import Runner, Spent, alternate, here, table
from generator.rendering import Job, load_template, render_set
from generator.rendering import sets as rendering_sets

FOLDER = Path(__file__).parent
SCRIPTED = {"docxtemplater": BRACES, "easy-template-x": BRACES, "carbone": CARBONE}
STOCK = "docxtpl (stock)"
LOOP = "a loop in Python: what this machine can give"
OURS, NEXT, FAST = "kitei, zlib", "kitei, zlib-ng", "kitei, ISA-L"
DAY = date(2026, 12, 1)


def stock() -> bytes:
    """Render once as docxtpl's documentation shows it."""
    document = DocxTemplate(io.BytesIO(_template()))
    document.render(data(), autoescape=True)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def ours(deflate: str = "zlib", finish: bool = False) -> bytes:
    """Render once with our renderer, the template loaded before."""
    job = Job("bench", _loaded(finish), _data(), created=DAY)
    return render_set([job], deflate=deflate)["bench"].data


@cache
def _template() -> bytes:
    return template(DOCXTPL)


@cache
def _data() -> dict[str, object]:
    return data()


@cache
def _loaded(finish: bool):  # type: ignore[no-untyped-def]
    with TemporaryDirectory() as folder:
        path = Path(folder) / "bench.docx"
        path.write_bytes(_template())
        return load_template(path, finish=finish, cache=False)


@contextmanager
def uncompressed() -> Iterator[None]:
    """Leave compression out: what remains is the floor of this design."""
    real = rendering_sets.compression
    rendering_sets.compression = lambda name: real(name)._replace(deflate=lambda content: content)
    try:
        yield
    finally:
        rendering_sets.compression = real


def _floor() -> bytes:
    with uncompressed():
        return ours()


class Scripted:
    """An engine that runs in node, in a process that stays."""

    def __init__(self, engine: str, folder: Path) -> None:
        source, values, self.output = folder / f"{engine}.docx", folder / "data.json", folder / f"{engine}-out.docx"
        source.write_bytes(template(SCRIPTED[engine]))
        values.write_text(json.dumps(data(), ensure_ascii=False), encoding="utf-8")
        command = ["node", str(FOLDER / "drive.mjs"), engine, str(source), str(values), str(self.output)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self._answer()

    def run(self, count: int) -> Spent:
        """Render so many times."""
        self.ask(count)
        return self.result(count)

    def ask(self, count: int) -> None:
        """Let the engine begin."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{count}\n")
        self.process.stdin.flush()

    def result(self, count: int) -> Spent:
        """Return what one document took, when it is done."""
        wall, cpu = map(float, self._answer().split())
        return Spent(wall / count, cpu / count)

    def _answer(self) -> str:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"the engine stopped: {self.process.args}")
        return line

    def close(self) -> None:
        """End the process."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        self.process.wait(10)


@contextmanager
def scripted(copies: int = 1) -> Iterator[dict[str, list[Scripted]]]:
    """Give every node engine, `copies` processes of each; none where node or the engines are not installed."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        found: dict[str, list[Scripted]] = {}
        if install():
            for engine in SCRIPTED:
                found[engine] = []
                for copy in range(copies):
                    place = folder / str(copy)
                    place.mkdir(exist_ok=True)
                    found[engine].append(Scripted(engine, place))
                    stack.callback(found[engine][-1].close)
        yield found


def install() -> bool:
    """Install the node engines where they are missing; tell whether they are there."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        print("node or npm is missing: the other engines are left out")
        return False
    if not (FOLDER / "node_modules").exists():
        subprocess.run(["npm", "ci", "--no-audit", "--no-fund", "--silent"], cwd=FOLDER, check=True)
    return True


def side_by_side(rounds: int) -> tuple[str, dict[str, Spent]]:
    """Return the table of the renderers, and their times; raise if their texts are not the same."""
    runners: dict[str, Runner] = {
        STOCK: here(stock),
        OURS: here(lambda: ours("plain")),
        NEXT: here(ours),
        FAST: here(lambda: ours("fast")),
        "kitei, no compression (floor)": here(_floor),
        "kitei, zlib, with finishing": here(lambda: ours("plain", finish=True)),
        "kitei, zlib-ng, with finishing": here(lambda: ours(finish=True)),
        "kitei, ISA-L, with finishing": here(lambda: ours("fast", finish=True)),
    }
    with scripted() as engines:
        runners |= {name: copies[0].run for name, copies in engines.items()}
        _refuse_other_texts({name: copies[0].output.read_bytes() for name, copies in engines.items()})
        found = alternate(runners, rounds)
    base = found[STOCK]
    rows = [
        (
            name,
            f"{spent.cpu * 1000:.2f}",
            f"{spent.wall * 1000:.2f}",
            f"{base.cpu / spent.cpu:.1f}",
            f"{base.wall / spent.wall:.1f}",
        )
        for name, spent in found.items()
    ]
    heading = ("renderer", "ms CPU", "ms wall", "times stock (CPU)", "times stock (wall)")
    return table(heading, rows), found


def _refuse_other_texts(documents: dict[str, bytes]) -> None:
    expected = visible_text(stock())
    documents |= {OURS: ours("plain"), NEXT: ours(), FAST: ours("fast")}
    for name, document in documents.items():
        if visible_text(document) != expected:
            raise AssertionError(f"{name} says something else than docxtpl: the comparison is worth nothing")


def all_cores(rounds: int, count: int = 60) -> str:
    """Return the table of documents (or loops) a second with one process and with one a core."""
    cores = os.cpu_count() or 1
    found: dict[str, list[tuple[float, float]]] = {}
    with scripted(cores) as engines, ProcessPoolExecutor(cores, mp_context=get_context("spawn")) as pool:
        list(pool.map(_many, ["zlib"] * cores * 2, [2] * cores * 2))
        measures: dict[str, Callable[[int], float]] = {
            LOOP: lambda n: _pooled(pool, "loop", n, count),
            STOCK: lambda n: _pooled(pool, "stock", n, count // 6),
            OURS: lambda n: _pooled(pool, "plain", n, count * 4),
            NEXT: lambda n: _pooled(pool, "zlib", n, count * 6),
            FAST: lambda n: _pooled(pool, "fast", n, count * 8),
            **{name: (lambda n, c=copies: _together(c[:n], count // 3)) for name, copies in engines.items()},
        }
        for _ in range(rounds):
            for name, measure in measures.items():
                found.setdefault(name, []).append((measure(1), measure(cores)))
    rows = []
    for name, speeds in found.items():
        one, all_ = (sorted(speed[i] for speed in speeds)[len(speeds) // 2] for i in (0, 1))
        ratio = sorted(b / a for a, b in speeds)[len(speeds) // 2]
        rows.append((name, f"{one:.0f}", f"{all_:.0f}", f"{ratio:.2f}"))
    return table(("renderer", "1 process, times a second", f"{cores} processes", "ratio"), rows)


def _pooled(pool: ProcessPoolExecutor, what: str, processes: int, count: int) -> float:
    start = time.perf_counter()
    list(pool.map(_many, [what] * processes, [count] * processes))
    return processes * count / (time.perf_counter() - start)


def _many(what: str, count: int) -> None:
    work = {"stock": stock, "loop": _loop}.get(what) or (lambda: ours(what))
    for _ in range(count):
        work()


def _loop() -> int:
    """Keep a processor busy and hardly touch memory: what more processes give of this is all that they can give."""
    return sum(number * number for number in range(50_000))


def _together(engines: list[Scripted], count: int) -> float:
    start = time.perf_counter()
    for engine in engines:
        engine.ask(count)
    for engine in engines:
        engine.result(count)
    return len(engines) * count / (time.perf_counter() - start)
