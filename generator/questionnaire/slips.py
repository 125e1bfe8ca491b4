"""What a Japanese keyboard puts into YAML: signs that look like those of YAML, and are text to it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator

from generator.questionnaire.clean import remove_unseen
from generator.questionnaire.yaml_source import TAB_SENTENCE, Mapping, Node, Scalar, Sequence

BLANKS = "\u3000\u00a0\u2000-\u200a\u202f\u205f"
INDENT = re.compile(f"[ \\t]*[{BLANKS}]")
TAB = re.compile(" *\\t")
LEAD = rf"[ \t{BLANKS}]*(?:-[ {BLANKS}]+)*"
ENTRY = re.compile(
    rf"{LEAD}(?P<dash>[－−‐‑–—―ー・•]|-(?=[^-\s]))?[ {BLANKS}]*"
    rf"(?P<key>[^\s:：#'\"\[{{-][^\s:：#]*)[ {BLANKS}]*(?P<colon>[:：])(?P<rest>.*)"
)
QUOTED = re.compile(r"\s*(?:[“”„＂].*[“”„＂]|[‘’＇].*[‘’＇])\s*(?:#.*)?")

COLON = "全角のコロン「：」です。半角の「: 」（コロンと空白）にしてください。"
NO_COLON = "キーの後に「: 」（コロンと空白）がありません。"
NO_BLANK = "コロンの後に半角の空白がありません。「キー: 値」のように書いてください。"
INDENTED = "行の初めに全角の空白があります。字下げは半角の空白で書いてください。"
DASH = "一覧の印は、半角の「- 」（ハイフンと空白）で書いてください。"
HASH = "全角の「＃」です。覚え書きは、半角の「#」で始めてください。"
QUOTES = "引用符が全角です。半角の「\"」で囲んでください（文字として入れるときは、さらに半角の「'」で囲みます）。"
KEY = "キー「{}」に、全角か見えない文字があります。半角で「{}」と書いてください。"


def slips(text: str, keys: Collection[str], root: Node | None = None) -> Iterator[tuple[int, str]]:
    """Yield line (from 1) and sentence of each sign in `text` that was probably meant to be one of YAML's own.

    `keys` are those that may stand there. `root` is what `text` was read as, None where it could not be read: what
    stands inside of quotes or of a block is text, whatever it looks like.
    """
    inside = set(_inside(root)) if root is not None else set()
    for number, line in enumerate(text.split("\n")):
        sentence = "" if number in inside else _slip(line, keys, root is None)
        if sentence:
            yield number + 1, sentence


def _inside(node: Node) -> Iterator[int]:
    """Yield the lines of quoted and block texts, but for those on which they begin."""
    if isinstance(node, Scalar):
        yield from range(node.start.line + 1, node.end.line + 1) if node.block or not node.plain else ()
    elif isinstance(node, Sequence):
        for item in node.items:
            yield from _inside(item)
    elif isinstance(node, Mapping):
        for _, value in node.entries:
            yield from _inside(value)


def _slip(line: str, keys: Collection[str], unread: bool) -> str:
    stripped = line.strip()
    if stripped.startswith("＃"):
        return HASH
    if unread and stripped.removeprefix("- ") in keys:
        return NO_COLON
    if not stripped:
        return INDENTED if unread and INDENT.match(line) else ""
    entry = ENTRY.match(line)
    known = _known(entry["key"], keys) if entry else ""
    if entry and known:
        said = _entry_slip(entry, known)
        if said:
            return said
    if INDENT.match(line) and (unread or known or stripped.startswith(("#", "-"))):
        return INDENTED
    return TAB_SENTENCE if unread and TAB.match(line) and not stripped.startswith("#") else ""


def _known(key: str, keys: Collection[str]) -> str:
    """Return the key that was meant, '' if it is none."""
    plain = remove_unseen(unicodedata.normalize("NFKC", key))[0]
    return plain if plain in keys else ""


def _entry_slip(entry: re.Match[str], known: str) -> str:
    if entry["colon"] == "：":
        return COLON
    if entry["rest"][:1].strip(" \t"):
        return NO_BLANK
    if entry["dash"]:
        return DASH
    if entry["key"] != known:
        return KEY.format(entry["key"], known)
    if re.match(rf"[ \t]*[{BLANKS}]", entry[0]):
        return INDENTED
    return QUOTES if QUOTED.fullmatch(entry["rest"]) else ""
