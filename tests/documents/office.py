"""LibreOffice as a second opinion: what it reads out of our files, and what it counts itself."""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

TIMEOUT = 400


def convert(files: Sequence[Path], target: str, out: Path) -> Mapping[str, Path]:
    """Convert `files` in one run of LibreOffice; return the results by the stem of their source."""
    out.mkdir(parents=True, exist_ok=True)
    # A profile of its own for each run, so that tests running side by side do not share one.
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            [
                "soffice",
                f"-env:UserInstallation=file://{profile}",
                *("--headless", "--convert-to", target, "--outdir", str(out)),
                *map(str, files),
            ],
            check=True,
            capture_output=True,
            timeout=TIMEOUT,
        )
    ending = target.partition(":")[0]
    made = {file.stem: out / f"{file.stem}.{ending}" for file in files}
    missing = [name for name, path in made.items() if not path.exists()]
    assert not missing, f"LibreOffice could not convert {missing}"
    return made


def pdf_text(pdf: Path) -> str:
    """Return the text of a PDF: numbers and fields as LibreOffice computed them."""
    run = subprocess.run(["pdftotext", "-raw", str(pdf), "-"], check=True, capture_output=True, text=True)
    return run.stdout


def pages(pdf: Path) -> int:
    """Return the number of pages of a PDF."""
    info = subprocess.run(["pdfinfo", str(pdf)], check=True, capture_output=True, text=True).stdout
    found = re.search(r"^Pages:\s+(\d+)", info, re.MULTILINE)
    assert found, info
    return int(found[1])


def squeezed(text: str) -> str:
    """Return `text` without white space, form feeds and byte-order marks: what must agree between two ways."""
    return re.sub(r"[\s\ufeff\u200b]", "", text)


def lines(text: str) -> Iterable[str]:
    """Yield the lines of `text` that hold anything."""
    return (line.strip() for line in text.replace("\ufeff", "").splitlines() if line.strip())
