"""Parts: what stands in several sources is written once, in a file of its own whose name begins with `_`.

A rule that belongs to a chapter or, where a company has that, to a regulation of its own, is put into both by
`{part: name}`; authoring refuses it unless the two places exclude each other. What ends every chapter is a part, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from generator.authoring.faults import Faults

PART_LINE = re.compile(r"\{part:\s*(?P<name>[a-z][a-z0-9-]*)(?P<lower>\s+lower)?\}")
ENDING = "chapter-end"
OWN_ID = "{#_"  # of a part that is put into many documents: the document's id goes before it


class Line(NamedTuple):
    """A line of a source as it is read, and where it is written."""

    text: str
    file: str
    number: int


def text_of(path: Path, faults: Faults) -> str | None:
    """Return what a source says; None (and a fault) when it is not UTF-8."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        faults.add(path.name, 0, "文字コードがUTF-8ではありません。UTF-8で保存し直してください。")
        return None


def with_parts(path: Path, text: str, faults: Faults) -> list[Line]:
    """Return the lines of the source at `path`, those of its parts in the place of `{part: name}`."""
    lines: list[Line] = []
    for number, line in enumerate(text.split("\n"), 1):
        match = PART_LINE.fullmatch(line.strip())
        if match is None:
            lines.append(Line(line, path.name, number))
            continue
        part = _part(path, match["name"])
        if not part.is_file():
            faults.add(path.name, number, f"「{match['name']}」という部分（{part.name}）がありません。")
        lines += _put(part, faults, lower=bool(match["lower"]))
    return lines


def chapter_end(path: Path, id: str, faults: Faults) -> list[Line]:
    """Return the lines that end the chapter `id` beside them: its ids `_end` are the chapter's own `c04_end`."""
    part = _part(path, ENDING)
    return [line._replace(text=line.text.replace(OWN_ID, f"{{#{id}_")) for line in _put(part, faults)]


def is_part(file: str) -> bool:
    """Tell whether a source is put into others and no document itself."""
    return file.startswith("_")


def _part(path: Path, name: str) -> Path:
    return path.with_name(f"_{name}.md")


def _put(part: Path, faults: Faults, lower: bool = False) -> Iterator[Line]:
    text = text_of(part, faults) if part.is_file() else None
    # An empty line before and after: what stands round it is another block.
    yield Line("", part.name, 1)
    for number, line in enumerate((text or "").split("\n"), 1):
        if PART_LINE.fullmatch(line.strip()):
            faults.add(part.name, number, "部分（{part: …}）の中に、ほかの部分を置くことはできません。")
            continue
        yield Line(f"#{line}" if lower and line.startswith("#") else line, part.name, number)
    yield Line("", part.name, 1)
