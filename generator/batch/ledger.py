"""The ledger: a table with one row a client, which names its answers and may override any of them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from generator.batch.clients import Client
from generator.cells import Cell, Row, TableError, as_typed, first_row, place_text, table_rows
from generator.command_line import command_line
from generator.errors import AnswersError, Fault
from generator.questionnaire import Questionnaire, QuestionType, did_you_mean

FILE = ("ファイル", "回答ファイル", "ヒアリングシート", "file")
FOLDER = ("フォルダー", "フォルダー名", "フォルダ", "folder")
IGNORED = ("備考", "メモ", "note")
COMMENT = ("#", "※")
SHOWN = 30


@dataclass
class _Columns:
    """Which column says what."""

    file: int | None = None
    folder: int | None = None
    keys: dict[int, str] = field(default_factory=dict)

    def says_anything(self, row: Sequence[Cell]) -> bool:
        """Whether a row holds more than notes."""
        known = {*self.keys, self.file, self.folder}
        return any(not cell.is_empty and index in known for index, cell in enumerate(row))


def read_ledger(path: Path, questionnaire: Questionnaire) -> list[Client]:
    """Return the clients of a ledger (.csv or .xlsx) in its order.

    Raises AnswersError with all faults of its heading or of the length of its rows.

    A column is called by the key or the label of a question; 「ファイル」 names the answers file or hearing sheet,
    from the ledger's own folder; 「フォルダー」 the folder to make. An empty cell overrides nothing, a row of notes
    is no client, and a row that is longer than the heading is a fault.
    """
    rows = _rows(path)
    number, cells = next(rows, (1, ()))
    heading = [cell.text for cell in cells] if number == 1 else []
    if not any(heading):
        raise AnswersError([Fault(path.name, 1, "", "1行目に見出し（「ファイル」と質問の名前）を書いてください。")])
    columns = _columns(path.name, number, heading, questionnaire)
    last = max(index for index, text in enumerate(heading) if text)
    filled = [(number, row) for number, row in rows if _is_filled(row)]
    faults = [
        Fault(path.name, number, "", _beyond(row[last + 1 :])) for number, row in filled if _is_filled(row[last + 1 :])
    ]
    if faults:
        raise AnswersError(faults)
    clients = [
        _client(path, number, row, columns, questionnaire) for number, row in filled if columns.says_anything(row)
    ]
    if not clients:
        raise AnswersError([Fault(path.name, 0, "", "顧客の行がありません。見出しの下に、1社を1行で書いてください。")])
    return clients


def _is_filled(cells: Sequence[Cell]) -> bool:
    return any(not cell.is_empty for cell in cells)


def _beyond(cells: Sequence[Cell]) -> str:
    text = next(cell.text for cell in cells if not cell.is_empty)
    return (
        f"見出しのある列より右に「{text[:SHOWN]}」と書かれています。列がずれていないか確かめてください。"
        "覚え書きなら、その列に # で始まる見出しを付けます。"
    )


def is_ledger(path: Path) -> bool:
    """Tell whether the first row of the table at `path` is that of a ledger; no other row is read."""
    return any(_plain(cell.text) in FILE for cell in first_row(path))


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


def _client(path: Path, number: int, row: Sequence[Cell], columns: _Columns, questionnaire: Questionnaire) -> Client:
    def cell(index: int | None) -> Cell:
        return row[index] if index is not None and index < len(row) else Cell()

    file, folder = (_name(cell(index).text) for index in (columns.file, columns.folder))
    name = f"{path.name} {number}行目" + (f"（{file}）" if file else "")
    faults = [
        Fault(name, 0, f"{place_text((number, index + 1))}「{called}」", problem)
        for index, called in ((columns.file, FILE[0]), (columns.folder, FOLDER[0]))
        if index is not None and (problem := _name_problem(cell(index)))
    ]
    overrides, notices = [], []
    for index, key in columns.keys.items():
        if cell(index).is_empty:
            continue
        question = questionnaire.questions[key]
        typed = as_typed(question, cell(index))
        place = f"{place_text((number, index + 1))}「{question.label}」"
        if typed.problem:
            faults.append(Fault(name, 0, place, typed.problem))
        else:
            overrides.append((key, typed.raw))
            notices += [f"{path.name} {place}: {said}" for said in typed.said]
    return Client(name, _beside(path, file), tuple(overrides), folder, None, tuple(faults), tuple(notices))


def _name(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _name_problem(cell: Cell) -> str:
    """Say why the name of a file or folder cannot be used, '' if it can."""
    if cell.problem:
        return cell.problem
    if any(unicodedata.category(character) in ("Cc", "Cs") for character in cell.text):
        return "名前に使えない文字（制御文字）が入っています。書き直してください。"
    return ""


def _beside(ledger: Path, file: str) -> Path | None:
    """Return the file that a row names, from the folder of its ledger."""
    if not file:
        return None
    path = ledger.parent / file.replace("\\", "/")
    with suppress(OSError, ValueError):
        if not path.exists() and path.parent.is_dir():
            # A Mac takes が apart in the names of files, and the person who types the name cannot see it.
            found = [one for one in path.parent.iterdir() if _name(one.name) == _name(path.name)]
            return found[0] if len(found) == 1 else path
    return path


def _rows(path: Path) -> Iterator[Row]:
    try:
        yield from table_rows(path)
    except TableError as error:
        raise AnswersError([Fault(path.name, error.line, "", str(error))]) from None


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip()
