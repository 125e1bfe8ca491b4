"""What a worker does first: read the answers of a client, and see whether its set stands already."""

from __future__ import annotations

import hashlib
import re
import tempfile
import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from generator import __version__
from generator.answers import Answers, ValueProblem, load_answers, pack_answers
from generator.batch.clients import ANSWERS, COMPANY, Client, Order, Outcome, Status
from generator.batch.identifiers import NO_MARKS, Marks, fingerprint, marks_of
from generator.errors import AnswersError, Fault, KiteiError, PackageError
from generator.package import (
    OURS,
    Document,
    FolderReport,
    archive_facts,
    company_of,
    folder_name,
    owner_of,
    read_facts,
    standing_archive,
    standing_folder,
    told,
)
from generator.questionnaire import (
    Questionnaire,
    QuestionType,
    format_value,
    likely_person,
    load_questionnaire,
    remove_forbidden,
)
from generator.resources import PACKAGE, data_folder
from generator.storage import read_ordinary

T = TypeVar("T")
LARGEST_HEAD = 10_000_000
COMPANY_LINE = re.compile(rf"^{COMPANY}[ 　]*[:：][ 　]*(\S.{{0,99}}?)[ 　]*(?: #.*)?\r?$", re.MULTILINE)


@dataclass(frozen=True)
class Read:
    """What reading a client's answers told.

    Who it is, where its set will stand, what points to it, its answers packed, and what the consultant should know
    of them; `outcome` if there is nothing more to do.
    """

    company: str = ""
    target: str = ""
    marks: Marks = NO_MARKS
    answers: bytes = b""
    notices: tuple[str, ...] = ()
    outcome: Outcome | None = None
    id: str = ""


def world_hash(templates: Path | None) -> str:
    """Return the hash of everything beside the answers that a set is made from."""
    digest = hashlib.sha256(__version__.encode())
    roots = [PACKAGE, data_folder("questionnaires"), data_folder("sample_regulations")]
    for root in [*roots, *([templates] if templates else [])]:
        for path in sorted(root.rglob("*")):
            if path.suffix in (".py", ".yaml", ".docx") and path.is_file() and not path.name.startswith("~$"):
                digest.update(f"\0{path.relative_to(root).as_posix()}\0".encode("utf-8", "surrogatepass"))
                digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


@lru_cache(maxsize=1)
def questions() -> Questionnaire:
    """Return the questionnaire, read once in a process."""
    return load_questionnaire()


def read_clients(order: Order, clients: Sequence[Client]) -> list[Read]:
    """Read the answers of `clients`; a client that cannot be read, or whose set stands already, has its outcome."""
    return [_read_one(order, client) for client in clients]


def _read_one(order: Order, client: Client) -> Read:
    found = guarded(client, lambda: _read(order, client))
    if not isinstance(found, Outcome):
        return found
    return Read(outcome=replace(found, company=found.company or company_said(client)))


def company_said(client: Client) -> str:
    """Return the company's name as a source that is refused says it, so that people know whose it is; else ''."""
    said = str(dict(client.overrides).get(COMPANY, ""))
    if said or client.file is None or client.file.suffix.lower() not in ANSWERS:
        return said
    with suppress(OSError):
        data = client.data if client.data is not None else read_ordinary(client.file, LARGEST_HEAD, follow=True)
        found = COMPANY_LINE.search(data.decode("utf-8", "replace"))
        return remove_forbidden(found[1].strip("\"'“” 　"))[0] if found else ""
    return ""


def guarded(client: Client, work: Callable[[], T]) -> T | Outcome:
    """Return what `work` returns; a fault becomes the outcome of its client and of no other."""
    try:
        return work()
    except KiteiError as error:
        return Outcome(client.name, Status.FAILED, fault=str(error))
    except Exception as error:
        said = f"プログラムの不具合です（{type(error).__name__}: {error}）。この表示を開発元に送ってください。"
        return Outcome(client.name, Status.FAILED, fault=said, trace=traceback.format_exc())


def read_answers(client: Client) -> tuple[Answers, tuple[str, ...]]:
    """Return the answers of `client` with what its ledger row overrides, and what the consultant should know of them.

    Raises AnswersError with all faults.
    """
    if client.faults:
        raise AnswersError(client.faults)
    answers, notices = _answers_of_file(client)
    if not client.is_of_file:
        answers.id = ""  # a row of a ledger that makes another company, or another folder, of a file for many
    faults, understood = [], []
    for key, value in client.overrides:
        try:
            understood += _put(answers, key, value)
        except ValueProblem as problem:
            faults.append(Fault(client.name, 0, answers.question(key).label, str(problem)))
    if faults:
        raise AnswersError(faults)
    return answers, (*client.notices, *notices, *understood, *map(str, answers.cleaned))


def _put(answers: Answers, key: str, value: object) -> list[str]:
    """Answer a question from a ledger; return what was understood otherwise than written, as in a hearing sheet."""
    question = answers.question(key)
    try:
        answers.put(key, value)
    except ValueProblem:
        person = likely_person(str(value), answers.persons) if question.type is QuestionType.PERSON else None
        if person is None:
            raise
        answers.put(key, person)
        return [f"{question.label}: 「{value}」を「{format_value(question, person, answers.persons)}」のこととしました"]
    return []


def _answers_of_file(client: Client) -> tuple[Answers, tuple[str, ...]]:
    if client.file is None:
        return Answers(questions()), ()
    if client.data is not None:
        with tempfile.TemporaryDirectory(prefix="kitei-") as folder:
            path = Path(folder) / client.file.name
            path.write_bytes(client.data)
            return _load(path)
    return _load(client.file)


def _load(path: Path) -> tuple[Answers, tuple[str, ...]]:
    if path.suffix.lower() != ".xlsx":
        return load_answers(path, questions()), ()
    from generator.hearing_sheet import import_sheets

    found = import_sheets([path], questions(), needs_company=True)
    notices = tuple(map(str, (*found.disputes, *found.confirmations, *found.notes)))
    return found.answers, notices


def _read(order: Order, client: Client) -> Read:
    answers, notices = read_answers(client)
    company = company_of(answers)
    folder = folder_name(client.folder or company)
    target = order.out / (f"{folder}.zip" if order.is_zip else folder)
    found = Read(company, str(target), marks_of(answers), id=answers.id)
    try:
        facts = archive_facts(target) if order.is_zip else read_facts(target)
        adopted = owner_of(answers, client.answers_file).claim(target, facts)
        # A set that is taken over is made again, so that its manifest says whose it is now.
        standing = None if adopted else _standing(order, target, answers)
    except PackageError as error:
        return replace(found, outcome=Outcome(client.name, Status.FAILED, company, fault=str(error)))
    if standing is not None:
        return replace(found, outcome=outcome_of(client, Status.UNCHANGED, answers, notices, standing))
    return replace(found, answers=pack_answers(answers), notices=notices)


def _standing(order: Order, target: Path, answers: Answers) -> FolderReport | None:
    if order.write in ("return", "nothing") and order.is_zip:
        return None
    mark = fingerprint(order.world, order.on.isoformat(), answers)
    return standing_archive(target, mark) if order.is_zip else standing_folder(target, mark)


def _edited(document: Document) -> str:
    """Return what became of an edited file, in the order of the columns of 結果一覧."""
    numbers = (document.changes, document.conflicts, document.waiting + document.marks)
    cells = (document.path, str(document.outcome), document.offer, *(str(number or "") for number in numbers))
    return "\t".join(cells)


def outcome_of(
    client: Client, status: Status, answers: Answers, notices: tuple[str, ...], report: FolderReport
) -> Outcome:
    """Return what became of `client`, whose files are as `report` says."""
    said = (f"{line.heading}: {'、'.join(line.rows)}" for line in told(report))
    return Outcome(
        client.name,
        status,
        str(answers.value("company_name") or ""),
        str(report.target),
        documents=len(report.documents),
        written=len(report.written),
        open_items=tuple(item.place for item in answers.open_items()),
        kept=tuple(dict.fromkeys((*report.edited, *report.beside, *report.kept))),
        beside=tuple(dict.fromkeys(report.beside.values())),
        notices=(*notices, *said),
        edited=tuple(map(_edited, (d for d in report.documents if d.outcome not in OURS))),
        names=tuple(document.path for document in report.documents) if status is Status.MADE else (),
    )
