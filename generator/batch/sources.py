"""From what was named on the command line to the clients of a batch."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.batch.clients import Client
from generator.batch.ledger import is_ledger, read_ledger
from generator.errors import AnswersError, Fault
from generator.questionnaire import Questionnaire

ANSWERS = (".yaml", ".yml")
SHEETS = (".xlsx",)
TABLES = (".csv", ".xlsx")
OTHER_TABLES = (".xls", ".xlsm", ".xlsb", ".ods")
LISTING = "結果一覧"
OUR_FOLDER = "manifest.json"

SAVE_AGAIN = "Excelで .xlsx で保存し直してください。"


def find_clients(sources: Sequence[Path], questionnaire: Questionnaire) -> tuple[list[Client], list[str]]:
    """Return the clients that `sources` name, each file once, and notices of what was passed over.

    A source is an answers file, a hearing sheet, a folder of either, or a ledger. Raises AnswersError with all faults
    of the sources themselves; a fault of one client's file is found when it is read.
    """
    clients: dict[object, Client] = {}
    notices: list[str] = []
    faults: list[Fault] = []
    named = frozenset(source.resolve() for source in sources)
    for source in sources:
        try:
            for client in _clients(source, questionnaire, named, notices):
                known = client.file.resolve() if client.file and not _has_row(client) else client.name
                if known in clients:
                    notices.append(f"{client.name} は2回指定されています。1回だけ作ります。")
                clients.setdefault(known, client)
        except AnswersError as error:
            faults += error.faults
    if faults:
        raise AnswersError(faults)
    return list(clients.values()), notices


def _has_row(client: Client) -> bool:
    return client.file is None or client.name != str(client.file)


def _clients(
    source: Path, questionnaire: Questionnaire, named: frozenset[Path], notices: list[str]
) -> Iterator[Client]:
    if source.is_dir():
        passed: list[str] = []
        found = list(_in_folder(source, named, passed))
        if not found:
            problem = "このフォルダーに、回答ファイル（.yaml）もヒアリングシート（.xlsx）もありません。"
            raise AnswersError([Fault(str(source), 0, "", "\n  ".join([problem, *passed]))])
        notices += passed
        yield from found
    elif not source.exists():
        raise AnswersError(
            [Fault(str(source), 0, "", "ファイルもフォルダーもありません。場所と名前を確かめてください。")]
        )
    elif _is_ledger(source):
        yield from read_ledger(source, questionnaire)
    elif source.suffix.lower() in ANSWERS + SHEETS:
        yield Client(str(source), source)
    elif source.suffix.lower() in OTHER_TABLES:
        raise AnswersError([Fault(str(source), 0, "", f"使えない形式です。{SAVE_AGAIN}")])
    else:
        problem = "使えるのは、回答ファイル（.yaml）、ヒアリングシート（.xlsx）、台帳（.csv、.xlsx）、フォルダーです。"
        raise AnswersError([Fault(str(source), 0, "", problem)])


def _is_ledger(path: Path) -> bool:
    suffix = path.suffix.lower()
    return suffix == ".csv" or (suffix in TABLES and (path.stem == "clients" or is_ledger(path)))


def _in_folder(folder: Path, named: frozenset[Path], notices: list[str]) -> Iterator[Client]:
    for path in sorted(folder.iterdir()):
        suffix = path.suffix.lower()
        if _is_left_by_programs(path):
            continue
        if path.is_dir():
            if path.resolve() not in named and _holds_sources(path):
                notices.append(f"フォルダー {path} の中は見ません。使うときは、そのフォルダーも指定してください。")
        elif suffix in OTHER_TABLES:
            notices.append(f"{path} は使えない形式なので使いません。{SAVE_AGAIN}")
        elif suffix in (*ANSWERS, *TABLES):
            if _is_ledger(path):
                notices.append(f"{path} は台帳なので使いません。台帳で作るときは、このファイルを指定してください。")
            else:
                yield Client(str(path), path)


def _is_left_by_programs(path: Path) -> bool:
    """Tell whether office programs left it beside an open file (~$, .~lock), or an earlier batch its list."""
    return path.name.startswith((".", "~$")) or (path.suffix.lower() == ".xlsx" and path.stem.startswith(LISTING))


def _holds_sources(folder: Path) -> bool:
    """Tell whether there are answers or sheets directly in `folder`; not so in a set that we made."""
    try:
        if (folder / OUR_FOLDER).exists():
            return False
        return any(
            path.suffix.lower() in ANSWERS + SHEETS and not _is_left_by_programs(path) for path in folder.iterdir()
        )
    except OSError:
        # A folder that we may not look into is none of those that somebody meant.
        return False
