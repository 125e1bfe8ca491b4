"""クラウド評価票: what is checked of each cloud service that a company uses, and what its answers say of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.reference import Criterion
from generator.workbook.registers import EMPTY

SAID = {
    1: "purpose",
    5: "certification",
    7: "owner",
    8: "users",
    9: "authentication",
    13: "exit_data",
    15: "country",
    16: "mfa_mark",
}
"""Numbers of what is checked, each with the field of a system that says something of it."""
OF_THE_RULES = (
    "利用者と管理者の全員に、多要素認証を設定できる",
    "預けた情報を、AIの学習に使わせない",
    "ログイン、設定の変更及び書出しの記録を{months}か月前まで取り出せる",
    "国外での取扱い（作業者、再委託先、外国にある第三者への提供）",
    "インシデントを利用者に知らせる方法と時期",
)
"""What the table of chapter 7 asks beyond the guide's items, in its order."""


@dataclass(frozen=True)
class CloudCheck:
    """One thing that is checked of one service; `said` is what the answers know of it."""

    id: str
    service: str
    number: int
    asked: str
    said: str


def cloud_checks(systems: object, criteria: Mapping[str, Criterion], log_months: object) -> Sequence[CloudCheck]:
    """Return what is checked of each of `systems` (as texts have them): the guide's items, and what our rules add."""
    asked = [criterion.text for criterion in criteria.values()]
    asked += [text.format(months=log_months) for text in OF_THE_RULES]
    return tuple(_checks(systems if isinstance(systems, Sequence) else (), asked))


def _checks(systems: Sequence[object], asked: Sequence[str]) -> Iterator[CloudCheck]:
    for system in systems:
        service = str(getattr(system, "name", "―"))
        if getattr(system, "is_given", True) and not EMPTY.match(service):
            for number, text in enumerate(asked, 1):
                said = str(getattr(system, SAID.get(number, ""), ""))
                known = "" if EMPTY.match(said) else said
                yield CloudCheck(f"{getattr(system, 'id', service)}-{number}", service, number, text, known)
