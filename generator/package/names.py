"""File and folder names that Windows, macOS and Linux all take, as close to what was typed as they can be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import count
from pathlib import Path

LONGEST = 60
LONGEST_NAME = 255
FULL_WIDTH = str.maketrans({c: chr(ord(c) + 0xFEE0) for c in '<>:"/\\|?*'})
MARKED = ("manifest.json", "manifest.next.json")
INVISIBLE = re.compile(r"[\x00-\x1f\x7f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]+")
RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)

DRAFT, LINES = "（改定案）", "（追加の行）"
"""What is put beside an edited text, and beside a register that people have filled."""
A_DRAFT = re.compile(r"^(.+?)(?:（改定案\d*）(?=\.docx$)|（追加の行\d*）(?=\.xlsx$))", re.IGNORECASE)
BESIDE = re.compile(r" \(新\d*\)(?=\.(?:docx|xlsx|ics)$)")


def file_name(number: str, title: str, detail: str = "", copy: int = 1, ending: str = ".docx") -> str:
    """Return `NN_title（detail）.docx`, or with another `ending`: safe everywhere, at most 60 characters before it.

    `copy` tells apart files whose details are alike, or become so when they are shortened: （甲商事 2）.
    """
    counted = f" {copy}" if copy > 1 else ""
    extra = f"（{_safe(detail)}{counted}）" if detail else counted
    stem = f"{number}_{_safe(title)}{extra}"
    if len(stem) > LONGEST:
        # Shortened first, then numbered: a number that is cut off again tells nothing apart.
        tail = f"…{counted}）" if detail else f"…{counted}"
        stem = stem[: LONGEST - len(tail)].rstrip() + tail
    return stem + ending


def folder_name(company: str) -> str:
    """Return the name of a company's folder, safe everywhere and at most 60 characters."""
    name = _safe(company)[:LONGEST].rstrip(". ") or "会社名未記入"
    # A dot at the beginning hides it on macOS and Linux, and is how our own temporary folders and locks are called.
    return f"．{name[1:]}" if name.startswith(".") else name


def _safe(text: str) -> str:
    text = INVISIBLE.sub(" ", text).translate(FULL_WIDTH)
    text = re.sub(r"\s+", " ", text).strip(" ").rstrip(".")
    return f"_{text}" if RESERVED.fullmatch(text) else text


def is_plain_name(name: str) -> bool:
    """Tell whether `name` names a file in a folder and nothing else: no way out of it, no stream, no file of ours."""
    if not name or name.startswith(".") or len(name) > LONGEST_NAME or name.casefold() in MARKED:
        return False
    return not any(sign in "/\\:" or ord(sign) < ord(" ") for sign in name)


def names_beside(name: str) -> Iterator[str]:
    """Yield `name`, and then what a new file is called beside one that stays: … (新).docx, … (新2).docx, and so on."""
    stem, dot, ending = name.rpartition(".")
    yield name
    yield f"{stem} (新){dot}{ending}"
    yield from (f"{stem} (新{number}){dot}{ending}" for number in count(2))


def counted(wanted: Path) -> Iterator[Path]:
    """Yield `wanted`, and then what a further file of that name is called beside it: … (2).docx, … (3).docx, …"""
    yield wanted
    yield from (wanted.with_name(f"{wanted.stem} ({number}){wanted.suffix}") for number in count(2))


def name_that_stayed(name: str) -> str:
    """Return the name of the file beside which `name` was put; `name` itself if it was put beside none."""
    return BESIDE.sub("", name)


def drafts_beside(path: str) -> Iterator[str]:
    """Yield what a draft for the file at `path` is called, beside it: …（改定案）.docx, …（改定案2）.docx, …"""
    stem, dot, ending = path.rpartition(".")
    called = LINES if ending.lower() == "xlsx" else DRAFT
    yield f"{stem}{called}{dot}{ending}"
    yield from (f"{stem}{called[:-1]}{number}{called[-1]}{dot}{ending}" for number in count(2))


def draft_of(path: str) -> str:
    """Return the name of the file for which the one at `path` is called a draft; '' if it is none."""
    found = A_DRAFT.match(path)
    return found[1] + path[found.end() :] if found else ""
