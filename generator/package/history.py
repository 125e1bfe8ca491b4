"""Rows that staff typed into the history at the end of a document: editions of the whole set, if they are whole.

A set has one history, which stands in each of its documents. So a row that somebody typed into one of them is offered
as an edition of all: with version, day, what was changed and who approved it, after the last one that the answers know.
A row that lacks any of that, or says of an edition what another file or the answers do not, is told and not taken.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from generator import word
from generator.answers import Answers, Record, ValueProblem, parse_value
from generator.context import Edition, edition_records, editions, version_numbers, why_not_after
from generator.word import Document, Table

LIST = "revisions"
COLUMNS = {"版": "version", "日付": "date", "内容": "summary", "承認": "approver"}
MINOR = "minor"
WHOLE_SET = "取り込むと一式の版になり、すべての文書の改訂履歴に入ります"


@dataclass(frozen=True)
class OwnRow:
    """A row that somebody typed: the files in which it stands, what it says, and the edition that it is.

    `value` is None where it is not to be taken; `why` says the reason then.
    """

    said: str
    paths: tuple[str, ...]
    value: Record | None = None
    why: str = ""

    @property
    def row(self) -> str:
        """Return the line in which people read it."""
        more = f"ほか{len(self.paths) - 1}件の" if len(self.paths) > 1 else ""
        where = f"{self.paths[0]} {more}改訂履歴に書き足された行"
        return f"改訂の記録: {self.said}（{where}。{self.why or WHOLE_SET}）"

    def put(self, answers: Answers) -> None:
        """Put the edition behind those that the answers tell of."""
        answers.put(LIST, (*edition_records(answers), self.value))


@dataclass
class History:
    """Collects the rows that staff typed, file by file."""

    answers: Answers
    _rows: dict[str, dict[tuple[tuple[str, str], ...], list[str]]] = field(default_factory=dict)

    def take(self, path: str, known: Document, edited: Document) -> None:
        """Look at a document that was edited, beside the text that it came from."""
        if LIST not in self.answers.questionnaire.questions:
            return
        written = list(_rows(known))
        for row in _rows(edited):
            if row not in written and any(row.values()):
                same = self._rows.setdefault(row.get("version", ""), {})
                paths = same.setdefault(tuple(row.items()), [])
                paths += [] if path in paths else [path]

    def rows(self) -> Iterator[OwnRow]:
        """Yield what was typed, the editions in their order; what the answers say already is no news."""
        told = {str(record.get("version")): record for record in edition_records(self.answers)}
        last = editions(self.answers)[-1]
        for version in sorted(self._rows, key=version_numbers):
            for row, paths in self._rows[version].items():
                if version in told and self._is_told(dict(row), told[version]):
                    continue
                record, why = None, self._against(dict(row), told)
                if not why:
                    record, why = self._parsed(dict(row), last)
                if record is not None:
                    last = Edition("", version, _day(record.get("date")), None)
                yield OwnRow("、".join(text for _, text in row if text), tuple(paths), record, why)

    def _against(self, row: Mapping[str, str], told: Mapping[str, Record]) -> str:
        """Return why a row is not to be taken, before its words are looked at."""
        missing = [column for column, key in COLUMNS.items() if not row.get(key)]
        if missing:
            return f"{'、'.join(missing)}が書かれていないので、取り込みません"
        if row["version"] in told:
            return f"第{row['version']}版は回答の「改訂の記録」にあり、書いてあることが違うので、取り込みません"
        if len(self._rows[row["version"]]) > 1:
            return "ファイルによって違うので、取り込みません"
        return ""

    def _parsed(self, row: Mapping[str, str], last: Edition) -> tuple[Record | None, str]:
        record: Record = {}
        for asked in self.answers.question(LIST).fields:
            if asked.key in row:
                try:
                    record[asked.key] = parse_value(asked, row[asked.key])
                except ValueProblem as problem:
                    return None, f"{asked.label}として読めません。{str(problem).removesuffix('。')}"
        why = next(why_not_after(last, record["version"], record["date"]), "")
        if why:
            return None, why.removesuffix("。")
        # As `kitei revise` counts: 1.0.1 is a minor edition of 1.0.
        is_minor = len(version_numbers(str(record["version"]))) > 2
        return ({**record, "weight": MINOR} if is_minor else record), ""

    def _is_told(self, row: Mapping[str, str], record: Record) -> bool:
        """Tell whether the answers say of an edition what a row says."""
        asked = {one.key: one for one in self.answers.question(LIST).fields}
        try:
            day = parse_value(asked["date"], row.get("date", ""))
        except ValueProblem:
            return False
        said = (_squeezed(str(record.get(key, ""))) for key in ("summary", "approver"))
        return (record.get("date"), *said) == (day, *(_squeezed(row.get(key, "")) for key in ("summary", "approver")))


def _rows(document: Document) -> Iterator[dict[str, str]]:
    """Yield the rows of a document's history, by field: the last table whose columns are those of one."""
    tables = [block for block in word.decided(document.body.blocks, word.View.ACCEPTED) if isinstance(block, Table)]
    for table in reversed(tables):
        heads = _texts(table)[0] if table.rows else []
        columns = {at: COLUMNS[head] for at, head in enumerate(map(_squeezed, heads)) if head in COLUMNS}
        if len(columns) < len(COLUMNS):
            continue
        for cells in _texts(table)[1:]:
            row = {key: cells[at] for at, key in columns.items() if at < len(cells)}
            yield {**row, "version": _squeezed(row.get("version", "")).removeprefix("第").removesuffix("版")}
        return


def _texts(table: Table) -> list[list[str]]:
    return [["".join(_lines(cell.blocks)).strip() for cell in row.cells] for row in table.rows]


def _lines(blocks: Sequence[word.Block]) -> Iterator[str]:
    return (word.shown(paragraph.pieces) for paragraph in word.paragraphs(blocks))


def _squeezed(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())


def _day(value: object) -> date | None:
    return value if isinstance(value, date) else None
