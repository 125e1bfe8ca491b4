"""Names, numbers and addresses in every spelling that means the same: how a text is made comparable."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

# What nobody sees: format characters (Cf), variation selectors, joiners and fillers that print nothing.
UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f"
    "\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
SPACES = re.compile(r"\s+")
# Characters that people take for one another in names, and hiragana for katakana; one for one, so places stay.
ALIKE = {
    **{ord("ァ") + n: ord("ぁ") + n for n in range(86)},
    **str.maketrans(
        "髙﨑邊邉齋齊斉澤濵濱槗廣國嶋嶌眞德瀨淵渕惠榮圓櫻藪籔", "高崎辺辺斎斎斎沢浜浜橋広国島島真徳瀬渕渕恵栄円桜薮薮"
    ),
}
MAIL = re.compile(r"[a-z0-9._%+'-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+")
AT = re.compile(r"\s*(?:@|[(\[<{]at[)\]>}])\s*")
HOST = re.compile(r"(?<![a-z0-9.-])[a-z0-9-]+(?:\.[a-z0-9-]+)+(?![a-z0-9-])")
# Digits with up to three characters between them that people put into telephone numbers.
SEPARATOR = r"[\s./()\[\]:,_~〜・･·‐-―−ーｰ-]"
NUMBER = re.compile(rf"\d(?:{SEPARATOR}{{0,3}}\d){{8,}}")
DIGITS = re.compile(r"\d+")
SHORTEST_PHONE, LONGEST_PHONE = 9, 15
JAPAN = re.compile(r"(?:00|010)?81")
LOOKS_LIKE_ADDRESS = re.compile(r"[市区町村郡].{0,30}?\d|[市区町村郡].{0,30}?[一二三四五六七八九十]丁目")
PREFECTURE = re.compile(r"(?:東京都|北海道|(?:京都|大阪)府|.{2,3}県)(?=.{0,6}[市区町村郡])")
KANJI = {"一": "1", "二": "2", "三": "3", "四": "4", "五": "5", "六": "6", "七": "7", "八": "8", "九": "9", "十": "10"}
KANJI_BLOCK = re.compile("([一二三四五六七八九十])(?=丁目)")
BLOCKS = re.compile("(?<=[0-9])(?:丁目|番地の|番地|番|号|の|[‐-―−ー-])(?=[0-9])")


class Token(NamedTuple):
    """An address or a number: as it is compared, and as it stands in the text."""

    mark: str
    written: str


class Searchable(NamedTuple):
    """A text as it is searched.

    `squeezed` is all of it as it is compared, without spaces; `shown` the same as people read it, character for
    character; `tokens` are the addresses and numbers in it.
    """

    squeezed: str
    shown: str
    tokens: tuple[Token, ...]


def plain(text: str) -> str:
    """Return `text` without what nobody sees, and without differences of width and of capitals."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFKC", UNSEEN.sub("", text)).casefold()


def squeezed(text: str) -> str:
    """Return `text` as names are compared: plain, without spaces, one kana and one form of each character."""
    return SPACES.sub("", plain(text)).translate(ALIKE)


def searchable(text: str) -> Searchable:
    """Return `text` for the search."""
    ready = plain(text)
    shown = SPACES.sub("", ready)
    return Searchable(shown if shown.isascii() else shown.translate(ALIKE), shown, tuple(dict.fromkeys(tokens(ready))))


def tokens(plain_text: str) -> Iterator[Token]:
    """Yield every e-mail address, every host and every telephone number of a plain text, in each way to read it."""
    if "@" in plain_text or "at" in plain_text:
        joined = AT.sub("@", plain_text)
        for text in (joined, joined.replace("\n", "")) if "\n" in joined else (joined,):
            for mail in MAIL.findall(text):
                yield Token(mail, mail)
                yield from _hosts(mail.partition("@")[2])
    if "." in plain_text:
        for host in HOST.findall(plain_text):
            yield from _hosts(host)
    yield from phones(plain_text)


def _hosts(host: str) -> Iterator[Token]:
    """Yield a host and the domains that it lies in."""
    labels = host.split(".")
    for first in range(len(labels) - 1):
        yield Token(".".join(labels[first:]), host)


def phones(plain_text: str) -> Iterator[Token]:
    """Yield every run of digits that may be a telephone number, whatever stands between its groups."""
    for run in NUMBER.finditer(plain_text):
        groups = list(DIGITS.finditer(run[0]))
        for first, start in enumerate(groups):
            digits = ""
            for group in groups[first:]:
                digits += group[0]
                if len(digits) > LONGEST_PHONE:
                    break
                if len(digits) >= SHORTEST_PHONE:
                    begin = run.start() + start.start()
                    written = plain_text[begin - (plain_text[begin - 1 : begin] == "+") : run.start() + group.end()]
                    yield from (Token(number, written) for number in _dialled(digits))


def phone(text: str) -> str:
    """Return the digits of a telephone number as dialled within Japan; '' where they are too few for one."""
    digits = "".join(DIGITS.findall(text))
    if text.lstrip("( ").startswith("+") or len(digits) > 11:
        digits = next((number for number in _dialled(digits) if number.startswith("0") and number != digits), digits)
    return digits if len(digits) >= SHORTEST_PHONE else ""


def _dialled(digits: str) -> Iterator[str]:
    """Yield what is dialled within Japan for digits as written, in each way that they may be meant."""
    yield digits
    country = JAPAN.match(digits)
    if country and len(digits) - country.end() >= SHORTEST_PHONE:
        yield "0" + digits[country.end() :].lstrip("0")
    elif not digits.startswith("0") and len(digits) < 11:
        yield "0" + digits  # a spreadsheet has eaten the zero


def address(text: str) -> str:
    """Return where a postal address leads, from the town to the last number of its block; '' if it says too little."""
    found = re.match(r".*?[市区町村郡].*?\d+(?:-\d+)*", PREFECTURE.sub("", blocks(squeezed(text)), count=1))
    return found[0] if found and len(found[0]) >= 6 else ""


def blocks(squeezed_text: str) -> str:
    """Return a text with 一丁目2番3号 written 1-2-3."""
    return BLOCKS.sub("-", KANJI_BLOCK.sub(lambda m: KANJI[m[1]], squeezed_text))
