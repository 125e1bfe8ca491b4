"""Cleaning of text on its way in: what no Word file can hold goes, what people's names need stays."""

from __future__ import annotations

import re
import unicodedata

# C0 without tab and line feed, DEL and C1, surrogates, byte order mark, and the noncharacters of every plane
# (the renderer marks references with them).
FORBIDDEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufdd0-\ufdef"
    + "".join(chr(plane << 16 | end) for plane in range(17) for end in (0xFFFE, 0xFFFF))
    + "]"
)
PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
# What nobody sees and no number, date or address has: soft hyphen, joiners, marks of direction, fillers, variation
# selectors, tags. They come along when something is copied from a contact, a web page or a PDF.
UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f"
    "\ufeff\uffa0\U000e0000-\U000e0fff]+"
)
BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
# Only kana and Latin are composed: NFC would also replace compatibility ideographs (U+F900–FAFF, U+2F800–2FA1F)
# that stand in registered names.
DECOMPOSED = re.compile(
    "[A-Za-z\u00c0-\u024f\u1e00-\u1eff\u3041-\u3096\u309d\u30a1-\u30fa\u30fd][\u0300-\u036f\u3099\u309a]+"
)


def remove_forbidden(text: str) -> tuple[str, int]:
    """Return `text` without the characters that no document can hold, and how many there were."""
    return FORBIDDEN.subn("", text)


def remove_unseen(text: str) -> tuple[str, int]:
    """Return `text` without the characters that nobody sees, and how many there were."""
    seen = UNSEEN.sub("", text)
    return seen, len(text) - len(seen)


def clean_text(text: str, *, lines: bool) -> tuple[str, tuple[str, ...]]:
    """Return `text` fit for a document and what was changed, each as a Japanese clause.

    With `lines` line breaks are kept (as line feeds), otherwise each becomes a space. White space at both ends goes
    without a word. Variation selectors, private-use characters and compatibility ideographs stay.
    """
    said: list[str] = []
    # Some clipboards and forms hand on 𠮷 as two halves.
    text = PAIR.sub(lambda pair: pair[0].encode("utf-16", "surrogatepass").decode("utf-16"), text)
    text, removed = remove_forbidden(BREAKS.sub("\n", text))
    if removed:
        said.append(f"文書に入れられない文字を{removed}個除きました")
    composed = sum(_compose(match) != match[0] for match in DECOMPOSED.finditer(text))
    if composed:
        text = DECOMPOSED.sub(_compose, text)
        said.append(f"濁点などが離れた文字を{composed}か所つなげました")
    text = _strip_lines(text) if lines else text.strip()
    if not lines and re.search(r"[\n\t]", text):
        text = re.sub(r"[ \t]*[\n\t][\s]*", " ", text)
        said.append("改行やタブを空白に変えました")
    return text, tuple(said)


def _compose(match: re.Match[str]) -> str:
    return unicodedata.normalize("NFC", match[0])


def _strip_lines(text: str) -> str:
    lines = [line.rstrip() for line in text.split("\n")]
    return "\n".join(lines).strip()
