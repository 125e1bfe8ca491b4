"""No rule stands in two sources: whoever changes one would leave the other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.resources import data_folder

RUN = 25  # characters
SOURCES = sorted((data_folder("sample_regulations") / "source").glob("*.md"))
# What prints nothing, prints what another place says, explains a word, or is a table's frame.
NO_WORDS = re.compile(r"\{[^{}%]*\}|\{\{.*?\}\}|\{%.*?%\}|\[[^\]]*\]|（[^（）]*）|\*\*|https?:\S+")
# The vendors' list is sent as it is judged by; an ending is the same for every document; a volume repeats its parts.
APART = {"vendor_checklist", "_chapter-end", "bound", "first_response", "handbook"}
PARTED = re.compile(r"[。|]")


def sentences(text: str) -> Iterator[str]:
    # A part, which is put into others, has no title: all of it is its text.
    body = text.partition("\n# ")[2] if text.startswith("---\n") else text
    for line in body.splitlines():
        for sentence in PARTED.split(NO_WORDS.sub("〇", line)):
            if len(sentence) >= RUN:
                yield sentence.strip()


def said_twice() -> dict[str, tuple[str, str]]:
    """Return, by a run of signs that two sources have, where it stands."""
    where: dict[str, str] = {}
    twice: dict[str, tuple[str, str]] = {}
    for path in SOURCES:
        if path.stem in APART:
            continue
        for sentence in sentences(path.read_text(encoding="utf-8")):
            for start in range(len(sentence) - RUN + 1):
                run = sentence[start : start + RUN]
                before = where.setdefault(run, path.stem)
                if before != path.stem:
                    twice[run] = (before, path.stem)
    return twice


def test_no_rule_stands_in_two_sources() -> None:
    assert said_twice() == {}
