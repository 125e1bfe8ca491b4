"""`make sheets`: every formula of every workbook computed by LibreOffice, and by us, over many sheets."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from random import Random

sys.path += [str(Path(__file__).parents[1] / "documents")]

AT_ONCE = 50
"""Workbooks that one run of LibreOffice computes."""


def main() -> None:
    """Compute, tell what differs, and say how many cells were compared."""
    import filled

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=200, help="sheets of each kind")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="a kind")
    chosen = parser.parse_args()
    every = filled.every_row()
    kinds: dict[str, Callable[[int], filled.Filled]] = {
        "risks": lambda n: filled.some_risks(n, Random(n)),
        "clouds": lambda n: filled.some_clouds(n, Random(n)),
        "breach": lambda n: filled.breach(n, Random(n), filled.FACTS, date.today()),
        "other-breach": lambda n: filled.breach(n, Random(n), filled.OTHER_FACTS, date.today()),
        "letters": lambda n: filled.letters(n, Random(n)),
        "diagnosis": lambda n: filled.diagnosis(n, Random(n)),
    }

    def made() -> Iterator[tuple[str, list[filled.Filled]]]:
        if not chosen.only:
            rows = [filled.diagnosis_rows(counted, every) for counted in filled.COUNTED]
            yield "every row", [filled.importance(), filled.risks(), filled.clouds(), *rows]
        numbers = range(chosen.seed, chosen.seed + chosen.count)
        for kind, make in kinds.items():
            if chosen.only in ("", kind):
                for first in range(0, chosen.count, AT_ONCE):
                    yield kind, [make(number) for number in numbers[first : first + AT_ONCE]]

    wrong = 0
    totals: dict[str, tuple[int, int]] = {}
    for kind, sheets in made():
        with tempfile.TemporaryDirectory() as folder:
            found = filled.differences(sheets, Path(folder))
        wrong += len(found)
        for line in found[:20]:
            print(line)
        books, cells = totals.get(kind, (0, 0))
        totals[kind] = (books + len(sheets), cells + sum(len(sheet.wanted) for sheet in sheets))
    for kind, (books, cells) in totals.items():
        print(f"{kind}: {books} workbooks, {cells} cells")
    print(f"different: {wrong}")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
