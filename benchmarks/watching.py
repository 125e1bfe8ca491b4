"""What the search for another client's data costs as the number of clients grows: memory of a worker, size on disk."""

from __future__ import annotations

import pickle
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import psutil

from benchmarks.measuring import table
from generator.batch.identifiers import Marks
from generator.batch.watch import write_watch

ADDRESSES, NUMBERS = 25, 15  # of one client, as a company of the examples has them
TEXT = "株式会社みどり製作所の従業者は、情報システム管理者（info@midori.example、03-0000-0055）の指示に従う。"
# Opens the watch and looks at so many texts of which none was seen before; prints megabytes before and after.
WORKER = """
import pickle, sys, time
import psutil
from generator.answers import Answers
from generator.questionnaire import load_questionnaire
watch, texts = pickle.load(open(sys.argv[1], "rb")), 2000
answers = Answers(load_questionnaire(), {"company_name": "株式会社みどり製作所"})
size = lambda: psutil.Process().memory_info().rss / 1e6
def look(from_, to):
    body = "".join(f"<w:p><w:t>{%r}{n}</w:t></w:p>" for n in range(from_, to))
    watch.foreign([("a.docx", {"word/document.xml": body.encode()})], [], answers)
before = size()
look(0, 10)
start = time.perf_counter()
look(10, texts)
print(before, size(), (time.perf_counter() - start) / texts * 1e6)
"""


def memory(counts: Sequence[int]) -> str:
    """Return the table of batches of so many clients."""
    rows = []
    for count in counts:
        with TemporaryDirectory() as place:
            rows.append(_row(Path(place), count))
    heading = (
        "clients",
        "s to write",
        "MB on disk",
        "MB more in a worker",
        "µs for a new paragraph",
        "MB of the parent",
    )
    return table(heading, rows)


def _row(folder: Path, count: int) -> tuple[str, ...]:
    start = time.perf_counter()
    watch = write_watch(folder, lambda: _known(count))
    seconds, parent = time.perf_counter() - start, psutil.Process().memory_info().rss / 1e6
    size = sum(path.stat().st_size for path in watch.files()) / 1e6
    pickled = folder / "watch.pickle"
    pickled.write_bytes(pickle.dumps(watch))
    command = [sys.executable, "-c", WORKER % TEXT, str(pickled)]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    before, after, each = map(float, said.split())
    return (f"{count}", f"{seconds:.1f}", f"{size:.1f}", f"{after - before:.1f}", f"{each:.0f}", f"{parent:.0f}")


def _known(count: int) -> Iterator[tuple[str, Marks]]:
    for number in range(count):
        addresses = (f"user{index}@client{number:06}.example" for index in range(ADDRESSES))
        numbers = (f"0{number // 10_000 % 90 + 10}{number % 10_000:04}{index:04}" for index in range(NUMBERS))
        yield f"顧客{number}", Marks(frozenset([f"株式会社顧客{number:06}"]), frozenset((*addresses, *numbers)))
