"""docx-scalpel's Consolidate on the files of tests/revision/side_by_side.py; run by `make scalpel`, apart.

It wraps 148 MB of .NET, so it is no dependency of anything: a measure beside ours, nothing more.
"""

from __future__ import annotations

import io
import sys
import time
import zipfile
from pathlib import Path

import docx_scalpel


def marks(data: bytes) -> int:
    """Return how many tracked changes stand in a file."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = [name for name in archive.namelist() if name.startswith("word/") and name.endswith(".xml")]
        texts = [archive.read(name) for name in names]
    return sum(text.count(b"<w:ins ") + text.count(b"<w:del ") for text in texts)


def main(folder: Path) -> None:
    """Consolidate each document twice, as Word saved it and as LibreOffice did, and print the figures."""
    for kind, called in (("theirs", "as Word saves it"), ("saved", "saved by LibreOffice")):
        total, conflicts, failed, seconds = 0, 0, 0, 0.0
        for place in sorted(folder.iterdir()):
            base, theirs, ours = ((place / f"{name}.docx").read_bytes() for name in ("base", kind, "ours"))
            reviewers = [
                docx_scalpel.DocxDiffReviewer(theirs, "staff"),
                docx_scalpel.DocxDiffReviewer(ours, "kitei"),
            ]
            began = time.perf_counter()
            try:
                total += marks(docx_scalpel.docx_diff_consolidate(base, reviewers))
                seconds += time.perf_counter() - began
                conflicts += len(docx_scalpel.docx_diff_get_conflicts(base, reviewers))
            except Exception as error:
                failed += 1
                print(f"{place.name}: {type(error).__name__} {str(error)[:200]}")
        print(f"docx-scalpel, {called}: {failed} failed, {total} marks, {conflicts} conflicts, {seconds:.2f} s")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
