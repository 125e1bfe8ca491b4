"""From what was named on the command line to the clients of a batch."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.batch.clients import Client
from generator.batch.ledger import first_row, is_ledger, read_ledger
from generator.errors import AnswersError, Fault
from generator.questionnaire import Questionnaire

ANSWERS = (".yaml", ".yml")
SHEETS = (".xlsx",)
TABLES = (".csv", ".xlsx")
LISTING = "結果一覧"


def find_clients(sources: Sequence[Path], questionnaire: Questionnaire) -> tuple[list[Client], list[str]]:
    """Return the clients that `sources` name, each file once, and notices of what was passed over.

    A source is an answers file, a hearing sheet, a folder of either, or a ledger. Raises AnswersError with all faults
    of the sources themselves; a fault of one client's file is found when it is read.
    """
    clients: dict[object, Client] = {}
    notices: list[str] = []
    faults: list[Fault] = []
    for source in sources:
        try:
            for client in _clients(source, questionnaire, notices):
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


def _clients(source: Path, questionnaire: Questionnaire, notices: list[str]) -> Iterator[Client]:
    if source.is_dir():
        found = list(_in_folder(source, notices))
        if not found:
            problem = "このフォルダーに、回答ファイル（.yaml）もヒアリングシート（.xlsx）もありません。"
            raise AnswersError([Fault(str(source), 0, "", problem)])
        yield from found
    elif not source.exists():
        raise AnswersError(
            [Fault(str(source), 0, "", "ファイルもフォルダーもありません。場所と名前を確かめてください。")]
        )
    elif _is_ledger(source):
        yield from read_ledger(source, questionnaire)
    elif source.suffix.lower() in ANSWERS + SHEETS:
        yield Client(str(source), source)
    else:
        problem = "使えるのは、回答ファイル（.yaml）、ヒアリングシート（.xlsx）、台帳（.csv、.xlsx）、フォルダーです。"
        raise AnswersError([Fault(str(source), 0, "", problem)])


def _is_ledger(path: Path) -> bool:
    suffix = path.suffix.lower()
    return suffix == ".csv" or (suffix in TABLES and (path.stem == "clients" or is_ledger(first_row(path))))


def _in_folder(folder: Path, notices: list[str]) -> Iterator[Client]:
    for path in sorted(folder.iterdir()):
        # ~$ and .~lock are what office programs leave beside an open file.
        if path.name.startswith((".", "~$")) or path.suffix.lower() not in (*ANSWERS, *TABLES) or path.is_dir():
            continue
        if path.suffix.lower() == ".xlsx" and path.stem.startswith(LISTING):
            continue
        if _is_ledger(path):
            notices.append(f"{path} は台帳なので使いません。台帳で作るときは、このファイルを指定してください。")
        else:
            yield Client(str(path), path)
