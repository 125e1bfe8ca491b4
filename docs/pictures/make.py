"""Make the pictures of the READMEs anew from the program as it is: `make pictures`.

Needs tmux, LibreOffice, poppler, ImageMagick and chromium; each picture stays below 200 kB.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import MONOKAI
from rich.text import Text

HERE = Path(__file__).parent
EXAMPLE = HERE.parents[1] / "questionnaires" / "examples" / "labor-office.yaml"
SECTION = "vendors"  # its first questions show choices, an example and why it is asked
SIZE = (88, 22)
PAGES = {"page-policy": ("00_情報*.docx", 1), "page-rules": ("05_*.docx", 1), "page-calendar": ("17_*.docx", 1)}
LARGEST = 200_000
# Reversed colours of a terminal that has no colours of its own; rich would leave them out.
REVERSE, TURNED = re.compile(r"\x1b\[(?:[0-9;]*;)?7m(?:\x1b\[[34]9m)*"), "\x1b[0;38;2;12;12;12;48;2;230;230;230m"


def main() -> None:
    """Make all pictures."""
    with tempfile.TemporaryDirectory() as folder:
        screen(Path(folder))
        pages(Path(folder))
    for path in sorted(HERE.glob("*.png")):
        size = path.stat().st_size
        print(f"{path.name}: {size / 1000:.0f} kB")
        assert size <= LARGEST, f"{path} is too large"


def screen(folder: Path) -> None:
    """Photograph a question of the interview as a terminal shows it."""
    answers = Path(shutil.copy(EXAMPLE, folder / "answers.yaml"))
    program = [sys.executable, "-m", "kitei", "interview", str(answers), "--section", SECTION]
    name = f"kitei-pictures-{os.getpid()}"
    columns, lines = map(str, SIZE)
    run("tmux", "new-session", "-d", "-s", name, "-x", columns, "-y", lines, *program)
    try:
        shown = settled(name)
    finally:
        run("tmux", "kill-session", "-t", name)
    console = Console(record=True, width=SIZE[0], file=(folder / "screen.txt").open("w", encoding="utf-8"))
    console.print(Text.from_ansi(REVERSE.sub(lambda found: TURNED, shown)))
    # Half-width and full-width signs line up in a monospaced Japanese font alone.
    style = "font: 17px/1.45 'Noto Sans Mono CJK JP'; padding: 18px; margin: 0; background: #0c0c0c; color: #e6e6e6"
    page = f"<body style='margin:0; background: #0c0c0c'><pre style=\"{style}\">{{code}}</pre></body>"
    html = console.export_html(theme=MONOKAI, inline_styles=True, code_format=page)
    # The dim grey of the theme is hard to read in a small picture.
    html = re.sub(r"(?<!-)color: #625e4c", "color: #9c9a8c", html)
    (folder / "screen.html").write_text(html, encoding="utf-8")
    png = folder / "screen.png"
    window = ["--window-size=810,580", "--hide-scrollbars", f"--user-data-dir={folder / 'chromium'}"]
    url = (folder / "screen.html").as_uri()
    run("chromium", "--headless", "--no-sandbox", "--disable-gpu", *window, f"--screenshot={png}", url)
    shrink(png, HERE / "interview.png", 900)


def settled(name: str) -> str:
    """Return the screen with its colours, once it has stopped changing."""
    before = ""
    for _ in range(60):
        time.sleep(1)
        now = run("tmux", "capture-pane", "-e", "-p", "-t", name)
        if now == before and now.strip():
            return now
        before = now
    raise SystemExit("the interview does not come to rest")


def pages(folder: Path) -> None:
    """Photograph a page of three documents of an example company's set."""
    run(sys.executable, "-m", "kitei", "generate", str(EXAMPLE), "--out", str(folder))
    office = f"-env:UserInstallation={(folder / 'office').as_uri()}"
    for name, (pattern, number) in PAGES.items():
        document = next(folder.glob(f"*/{pattern}"))
        run("soffice", office, "--headless", "--convert-to", "pdf", "--outdir", str(folder), str(document))
        pdf = folder / f"{document.stem}.pdf"
        one = ["-f", str(number), "-l", str(number), "-singlefile"]
        run("pdftoppm", "-png", "-r", "110", *one, str(pdf), str(folder / name))
        shrink(folder / f"{name}.png", HERE / f"{name}.png", 560)


def shrink(source: Path, target: Path, width: int) -> None:
    """Write `source` as a small picture with a thin border."""
    frame = ["-resize", str(width), "-bordercolor", "#c8c8c8", "-border", "1"]
    run("convert", str(source), *frame, "-colors", "64", "-strip", str(target))


def run(*words: str) -> str:
    """Run a program and return what it says."""
    return subprocess.run(words, check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout


if __name__ == "__main__":
    main()
