"""What a new edition changes, document by document: for those who approve it, and for those who keep it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from generator.context import Edition
from generator.questionnaire import japanese_date, western_date
from generator.revision import Comparison, ComparisonPart, ComparisonRow, RowState, compare, plain
from generator.word import Package, lines, read_document

FORMAL = re.compile(r"附則|改訂履歴|ヘッダー")
SCOPE = "適用範囲\t"
SHOWN = 3
EDITION = "⟦版⟧"
REVISED = re.compile(f"　?改訂日　?{EDITION}")


class Named(NamedTuple):
    """A document: its identity, its kind in the catalogue, and what people call it."""

    identity: str
    kind: str
    title: str


@dataclass(frozen=True)
class Changed:
    """A document that a new edition changes: which sections, how many rules, and whom it is for ('': it does not say).

    `kind` is that of the catalogue, `title` what people call it: 第3章 情報資産管理.
    """

    identity: str
    kind: str
    title: str
    sections: tuple[str, ...]
    rules: int
    scope: str
    comparison: Comparison

    @property
    def places(self) -> str:
        """The sections on one line, as many as are read."""
        more = len(self.sections) - SHOWN
        return "、".join(self.sections[:SHOWN]) + (f"、ほか{more}か所" if more > 0 else "")


def changed(document: Named, before: Package, after: Package, was: Edition, now: Edition) -> Changed | None:
    """Return what the edition `now` changes in a document, tracked changes accepted; None if nothing but its date.

    That version and date are new, in the head, the history and the 附則, is so in every document, and told once.
    """
    found = compare(before, after)
    rows = {part: [row for row in _rows(part) if _is_substance(row, was, now)] for part in found.parts}
    sections = [part.title for part, kept in rows.items() if kept and not FORMAL.match(part.title)]
    sections += [f"{shift.new}（移動）" for shift in found.moved]
    if not sections:
        return None
    rules = sum(len(kept) for part, kept in rows.items() if not FORMAL.match(part.title))
    return Changed(*document, tuple(dict.fromkeys(sections)), rules, _scope(after), found)


def _rows(part: ComparisonPart) -> Iterator[ComparisonRow]:
    return (row for row in part.rows if row.state not in (RowState.SAME, RowState.OMITTED))


def _is_substance(row: ComparisonRow, was: Edition, now: Edition) -> bool:
    """Tell whether a row differs by more than the edition that it names."""
    old, new = (_without_editions(plain(side), was, now) for side in (row.old, row.new))
    return old != new or row.state is RowState.MOVED


def _without_editions(text: str, *editions: Edition) -> str:
    for edition in editions:
        text = text.replace(f"第{edition.version}版", EDITION)
        for day in (western_date(edition.day), japanese_date(edition.day)) if edition.day else ():
            text = text.replace(day, EDITION)
    return REVISED.sub("", text)


def _scope(package: Package) -> str:
    """Return whom the document says that it is for, in the table under its heading."""
    said = (line for line in lines(read_document(package).body.blocks) if line.startswith(SCOPE))
    return next(said, SCOPE).split("\t")[1].strip()
