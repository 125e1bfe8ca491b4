"""The ledger: a table with one row a client, which names its answers and may override any of them."""

from __future__ import annotations

import csv
import io
import unicodedata
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from generator.batch.clients import Client
from generator.command_line import command_line
from generator.errors import AnswersError, Fault
from generator.questionnaire import Questionnaire, QuestionType, did_you_mean

FILE = ("ファイル", "回答ファイル", "ヒアリングシート", "file")
FOLDER = ("フォルダー", "フォルダー名", "フォルダ", "folder")
IGNORED = ("備考", "メモ", "note")
COMMENT = ("#", "※")
LARGEST = 50_000_000
SHOWN = 30


@dataclass
class _Columns:
    """Which column says what."""

    file: int | None = None
    folder: int | None = None
    keys: dict[int, str] = field(default_factory=dict)

    def says_anything(self, row: Sequence[str]) -> bool:
        """Whether a row holds more than notes."""
        return any(cell and (index in self.keys or index in (self.file, self.folder)) for index, cell in enumerate(row))


def read_ledger(path: Path, questionnaire: Questionnaire) -> list[Client]:
    """Return the clients of a ledger (.csv or .xlsx) in its order.

    Raises AnswersError with all faults of its heading or of the length of its rows.

    A column is called by the key or the label of a question; 「ファイル」 names the answers file or hearing sheet,
    from the ledger's own folder; 「フォルダー」 the folder to make. An empty cell overrides nothing, a row of notes
    is no client, and a row that is longer than the heading is a fault.
    """
    rows = _rows(path)
    number, heading = next(rows, (1, ()))
    if not any(heading):
        raise AnswersError([Fault(path.name, 1, "", "1行目に見出し（「ファイル」と質問の名前）を書いてください。")])
    columns = _columns(path.name, number, heading, questionnaire)
    last = max(index for index, cell in enumerate(heading) if cell)
    filled = [(number, row) for number, row in rows if any(row)]
    faults = [Fault(path.name, number, "", _beyond(row[last + 1 :])) for number, row in filled if any(row[last + 1 :])]
    if faults:
        raise AnswersError(faults)
    clients = [_client(path, number, row, columns) for number, row in filled if columns.says_anything(row)]
    if not clients:
        raise AnswersError([Fault(path.name, 0, "", "顧客の行がありません。見出しの下に、1社を1行で書いてください。")])
    return clients


def _beyond(cells: Sequence[str]) -> str:
    text = next(cell for cell in cells if cell)
    return (
        f"見出しのある列より右に「{text[:SHOWN]}」と書かれています。列がずれていないか確かめてください。"
        "覚え書きなら、その列に # で始まる見出しを付けます。"
    )


def is_ledger(heading: Sequence[str]) -> bool:
    """Tell whether the first row of a table is that of a ledger."""
    return any(_plain(cell) in FILE for cell in heading)


def first_row(path: Path) -> tuple[str, ...]:
    """Return the first row of a table; nothing if it cannot be read."""
    try:
        return next(_rows(path), (1, ()))[1]
    except AnswersError:
        return ()


def _columns(file: str, line: int, heading: Sequence[str], questionnaire: Questionnaire) -> _Columns:
    columns, faults = _Columns(), []
    by_label: dict[str, list[str]] = {}
    for question in questionnaire:
        by_label.setdefault(_plain(question.label), []).append(question.key)
    for index, cell in enumerate(heading):
        name = _plain(cell)
        if not name or name in IGNORED or name.startswith(COMMENT):
            continue
        if name in FILE and columns.file is None:
            columns.file = index
        elif name in FOLDER and columns.folder is None:
            columns.folder = index
        else:
            keys = [name] if name in questionnaire.questions else by_label.get(name, [])
            problem = _heading_problem(cell, keys, columns, questionnaire)
            if problem:
                faults.append(Fault(file, line, f"見出し「{cell}」", problem))
            else:
                columns.keys[index] = keys[0]
    if faults:
        raise AnswersError(faults)
    return columns


def _heading_problem(cell: str, keys: Sequence[str], columns: _Columns, questionnaire: Questionnaire) -> str:
    if not keys:
        labels = [question.label for question in questionnaire]
        hint = did_you_mean(cell, [*questionnaire.questions, *labels, *FILE[:2], *FOLDER[:2]])
        hint = hint or f"「{command_line('questions')}」で一覧を見られます。覚え書きの列は、見出しを # で始めます。"
        return f"この名前の質問はありません。{hint}"
    if len(keys) > 1:
        return f"同じ名前の質問が{len(keys)}つあります。{'、'.join(keys)} のどれかを書いてください。"
    if questionnaire.questions[keys[0]].type is QuestionType.RECORDS:
        return "一覧で答える質問は台帳には書けません。回答ファイルかヒアリングシートに書いてください。"
    return "同じ質問の列が2つあります。1つにしてください。" if keys[0] in columns.keys.values() else ""


def _client(path: Path, number: int, row: Sequence[str], columns: _Columns) -> Client:
    def cell(index: int | None) -> str:
        return row[index].strip() if index is not None and index < len(row) else ""

    file = cell(columns.file)
    overrides = tuple((key, cell(index)) for index, key in columns.keys.items() if cell(index))
    name = f"{path.name} {number}行目" + (f"（{file}）" if file else "")
    place = path.parent / file.replace("\\", "/") if file else None
    return Client(name, place, overrides, cell(columns.folder))


def _rows(path: Path) -> Iterator[tuple[int, tuple[str, ...]]]:
    return _csv_rows(path) if path.suffix.lower() == ".csv" else _xlsx_rows(path)


def _csv_rows(path: Path) -> Iterator[tuple[int, tuple[str, ...]]]:
    text = _decoded(path)
    try:
        delimiter = "\t" if "\t" in text.partition("\n")[0] else ","
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
        for row in reader:
            yield reader.line_num, tuple(cell.strip() for cell in row)
    except csv.Error:
        problem = 'CSVとして読めません。引用符（"）の組を確かめるか、Excelの形式（.xlsx）で保存し直してください。'
        raise AnswersError([Fault(path.name, reader.line_num, "", problem)]) from None


def _decoded(path: Path) -> str:
    data = _bytes(path)
    # Excel in Japan saves CSV in cp932 unless told otherwise.
    for encoding in ("utf-8-sig", "cp932"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise AnswersError([Fault(path.name, 0, "", "文字コードを読めません。UTF-8かシフトJISで保存し直してください。")])


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise AnswersError([Fault(path.name, 0, "", "台帳にしては大きすぎます。別のファイルではありませんか。")])
        return path.read_bytes()
    except OSError as error:
        raise AnswersError([Fault(str(path), 0, "", f"ファイルを読めません（{error.strerror}）。")]) from None


def _xlsx_rows(path: Path) -> Iterator[tuple[int, tuple[str, ...]]]:
    from openpyxl import load_workbook

    data = _bytes(path)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            workbook = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
            sheet = workbook.worksheets[0]
            rows = [tuple(_text(value) for value in row) for row in sheet.iter_rows(values_only=True)]
    except Exception:
        # openpyxl raises whatever its parts raise; to the reader of the message they are all one.
        problem = "Excelのファイルとして読めません。Excelで開いて、.xlsx の形式で保存し直してください。"
        raise AnswersError([Fault(path.name, 0, "", problem)]) from None
    yield from enumerate(rows, 1)


def _text(value: object) -> str:
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value).strip()


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip()
