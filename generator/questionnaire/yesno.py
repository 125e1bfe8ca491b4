"""The words for yes and for no, as people write them."""

from __future__ import annotations

_YES = (
    "true yes y on はい ○ ◯ 〇 有 有り あり する いる ある 可 ok します しています している 使う "
    "使います 使っている 使っています あります います できる できます ✓ ✔ レ 1"
)
_NO = (
    "false no n off いいえ × ✕ ✗ 無 無し なし しない いない ない しません していない していません "
    "使わない 使いません 使っていない 使っていません ありません いません できない できません 不可 ng "
    "0"
)
YES, NO = frozenset(_YES.split(" ")), frozenset(_NO.split(" "))
