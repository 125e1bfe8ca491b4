"""What a paragraph says, atom by atom, and where two paragraphs differ: in pieces that a person would underline."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple

from generator.revision.sequences import common
from generator.word import Control, Field, Piece, Text, compared

CONTROL = "⟦欄⟧"
BETWEEN = 2  # two pieces with no more characters between them are read as one
MUCH = 1_000_000  # pairs of words that difflib is asked about
# Stand-ins of atoms that are no characters, while words are cut; Unicode keeps them for such uses.
FIELD, THING = "\ufdd0", "\ufdd1"
KANJI = "\u2e80-\u2fdf\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff\ufe00-\ufe0f\U000e0100-\U000e01ef々〆〇"
BEFORE = "毎年 毎月 毎週 毎日 令和 平成 昭和 大正 西暦 第 年 月 週 日 約 満 各 計 過去 直近 午前 午後 金 全"
COUNTERS = (
    "営業日 か月間 か月 ヶ月間 ヶ月 カ月間 カ月 ケ月 箇月 か所 ヶ所 カ所 箇所 か国 年度 年間 年 月 日間 日 週間 週 "
    "時間 時 分間 分 秒間 秒 回 文字 桁 種類 種 人 名 件 個 台 枚 部 章 条 項 号 節 款 編 版 表 図 円 千円 百万円 万円 "
    "億円 万 億 倍 割 分の 歳 級 段階 世代 階層 階 代 本 社 点 式 通 字 行 列 ％ %"
)
AFTER = "以上 以下 以内 以後 以前 以降 未満 超 目 ごと 毎 後 前 分 程度 頃 間 末 付け 付"


def _any(words: str) -> str:
    return "(?:" + "|".join(sorted(map(re.escape, words.split()), key=len, reverse=True)) + ")"


DIGITS = "[0-9０-９]"
NUMBER = f"(?:{DIGITS}+(?:[.．,，:：/／\\-－‐‑〜~]{DIGITS}+)*|{FIELD}|[一二三四五六七八九十百千]+(?={_any(COUNTERS)}))"
# 令和9年1月4日, 年1回以上, 第2章, 12文字: a number and what is counted are one word, and a date is one.
COUNTED = f"{_any(BEFORE)}?(?:{NUMBER}(?:{_any(COUNTERS)}|[{KANJI}](?![{KANJI}]))?)+(?:{_any(AFTER)})?"
LATIN = "[A-Za-zＡ-Ｚａ-ｚ][A-Za-zＡ-Ｚａ-ｚ0-9０-９@._/&+\\-]*"
TOKEN = re.compile(
    f"{COUNTED}|{LATIN}|(?:(?!{COUNTED})[{KANJI}])+|[ァ-ヺー・ｦ-ﾟヽヾ\u3099\u309a]+|[ぁ-ゖゝゞー\u3099\u309a]+|.",
    re.DOTALL,
)


class Atom(NamedTuple):
    """One thing in a line that is changed as a whole: a character, a field, a control, a drawing, a tabulator.

    `key` is what it is compared by: atoms of a paragraph, put together, are what `word.compared` returns. `pieces` hold
    it (several controls side by side are one, as LibreOffice makes three of one); `at` is the character's place in the
    text of its piece.
    """

    key: str
    pieces: tuple[Piece, ...]
    at: int = 0

    @property
    def piece(self) -> Piece:
        """The piece that holds it, or the first of them."""
        return self.pieces[0]

    @property
    def is_character(self) -> bool:
        """Tell whether it is a character of a text."""
        return isinstance(self.piece.content, Text)


class Difference(NamedTuple):
    """Atoms `old_start` to before `old_end` read as `new_start` to before `new_end` now."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int


def atoms(pieces: Iterable[Piece]) -> tuple[Atom, ...]:
    """Return what pieces say, atom by atom; what says nothing when it is compared (a mark of a comment) has none."""
    found: list[Atom] = []
    for piece in pieces:
        if isinstance(piece.content, Text):
            holder = (piece,)
            found += [Atom(character, holder, at) for at, character in enumerate(piece.content.text)]
        elif isinstance(piece.content, Control) and found and found[-1].key == CONTROL:
            found[-1] = Atom(CONTROL, (*found[-1].pieces, piece))
        elif key := compared([piece]):
            found.append(Atom(key, (piece,)))
    return tuple(found)


def differences(old: Sequence[Atom], new: Sequence[Atom]) -> list[Difference]:
    """Return where two lines differ, in order, in words: never inside 年1回, 12文字 or 第2章.

    What stands between two differences and is no longer than two characters on both sides belongs to them.
    """
    return word_differences([_letter(atom) for atom in old], [_letter(atom) for atom in new])


def word_differences(old: Sequence[tuple[str, str]], new: Sequence[tuple[str, str]]) -> list[Difference]:
    """Return the same for anything: each atom as what it is compared by, and the one character that it is like."""
    here, there = list(_words(old)), list(_words(new))
    starts = [word.start for word in here] + [len(old)], [word.start for word in there] + [len(new)]
    same = _same([word.key for word in here], [word.key for word in there])
    found: list[Difference] = []
    for (i1, j1), (i2, j2) in pairwise([(-1, -1), *same, (len(here), len(there))]):
        if i2 - i1 > 1 or j2 - j1 > 1:
            found.append(Difference(starts[0][i1 + 1], starts[0][i2], starts[1][j1 + 1], starts[1][j2]))
    return _joined(found)


class _Word(NamedTuple):
    key: tuple[str, ...]
    start: int


def _letter(atom: Atom) -> tuple[str, str]:
    if len(atom.key) == 1:
        return atom.key, atom.key
    return atom.key, FIELD if isinstance(atom.piece.content, Field) else THING


def _words(line: Sequence[tuple[str, str]]) -> Iterator[_Word]:
    for match in TOKEN.finditer("".join(letter for _, letter in line)):
        yield _Word(tuple(key for key, _ in line[match.start() : match.end()]), match.start())


def _same(old: Sequence[tuple[str, ...]], new: Sequence[tuple[str, ...]]) -> list[tuple[int, int]]:
    if len(old) * len(new) > MUCH:
        return common(old, new)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return [(i + at, j + at) for i, j, size in matcher.get_matching_blocks() for at in range(size)]


def _joined(found: list[Difference]) -> list[Difference]:
    joined: list[Difference] = []
    for one in found:
        if joined and one.old_start - joined[-1].old_end <= BETWEEN:
            one = Difference(joined[-1].old_start, one.old_end, joined[-1].new_start, one.new_end)
            joined.pop()
        joined.append(one)
    return joined
