"""What a worker does: read the answers of a client, and make its set."""

from __future__ import annotations

import hashlib
import tempfile
import traceback
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from generator import __version__
from generator.answers import Answers, ValueProblem, load_answers
from generator.batch.clients import Client, Order, Outcome, Status
from generator.batch.identifiers import Watch, fingerprint, identifiers
from generator.errors import AnswersError, Fault, KiteiError, PackageError
from generator.package import (
    FINGERPRINT,
    FinishedSet,
    FolderReport,
    SetBuilder,
    folder_name,
    pack,
    standing_archive,
    standing_folder,
    write_archive,
    write_folder,
)
from generator.questionnaire import Questionnaire, load_questionnaire
from generator.resources import PACKAGE, data_folder

SHOWN_LEAKS = 3


@dataclass(frozen=True)
class Known:
    """What reading a client's answers told: who it is, what points to it, and its outcome if there is nothing to do."""

    company: str
    target: str
    marks: frozenset[str]
    outcome: Outcome | None = None


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


@lru_cache(maxsize=2)
def builder(templates: Path | None, deflate: str) -> SetBuilder:
    """Return the builder that all clients of a process share."""
    return SetBuilder(templates, deflate=deflate)


def read_clients(order: Order, clients: Sequence[Client]) -> list[Known]:
    """Read the answers of `clients`; a client that cannot be read, or whose set stands already, has its outcome."""
    return [_guarded(client, lambda c=client: _read(order, c)) for client in clients]  # type: ignore[misc]


def make_clients(order: Order, watch: Watch, jobs: Sequence[tuple[Client, Known]]) -> list[Outcome]:
    """Make the sets of clients that were read; a fault becomes the outcome of its client and of no other."""
    made = [_guarded(client, lambda c=client, k=known: _make(order, watch, c, k)) for client, known in jobs]  # type: ignore[misc]
    return [known.outcome or Outcome(client.name, Status.FAILED) for (client, _), known in zip(jobs, made, strict=True)]


def _guarded(client: Client, work: Callable[[], Known]) -> Known:
    try:
        if client.fault:
            raise AnswersError([Fault(client.name, 0, "", client.fault)])
        return work()
    except KiteiError as error:
        outcome = Outcome(client.name, Status.FAILED, fault=str(error))
    except Exception as error:
        said = f"プログラムの不具合です（{type(error).__name__}: {error}）。この表示を開発元に送ってください。"
        outcome = Outcome(client.name, Status.FAILED, fault=said, trace=traceback.format_exc())
    return Known("", "", frozenset(), outcome)


def read_answers(client: Client) -> tuple[Answers, tuple[str, ...]]:
    """Return the answers of `client` with what its ledger row overrides, and what the consultant should know of them.

    Raises AnswersError with all faults.
    """
    answers, notices = _answers_of_file(client)
    faults = []
    for key, value in sorted(client.overrides, key=lambda pair: pair[0] != "persons"):
        try:
            answers.put(key, value)
        except ValueProblem as problem:
            faults.append(Fault(client.name, 0, answers.question(key).label, str(problem)))
    if faults:
        raise AnswersError(faults)
    return answers, (*notices, *map(str, answers.cleaned))


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

    found = import_sheets([path], questions())
    return found.answers, tuple(map(str, (*found.disagreements, *found.confirmations, *found.notes)))


def _read(order: Order, client: Client) -> Known:
    answers, notices = read_answers(client)
    company, target = _target(order, client, answers)
    known = Known(company, str(target), identifiers(answers))
    if order.write in ("return", "nothing") and order.is_zip:
        return known
    mark = fingerprint(order.world, order.on.isoformat(), answers)
    standing = standing_archive(target, mark) if order.is_zip else standing_folder(target, mark)
    if standing is None:
        return known
    return Known(company, str(target), known.marks, _outcome(client, Status.UNCHANGED, answers, notices, standing))


def _target(order: Order, client: Client, answers: Answers) -> tuple[str, Path]:
    company = str(answers.value("company_name") or "")
    folder = folder_name(client.folder or company)
    return company, order.out / (f"{folder}.zip" if order.is_zip else folder)


def _make(order: Order, watch: Watch, client: Client, known: Known) -> Known:
    answers, notices = read_answers(client)
    company, target = _target(order, client, answers)
    if str(target) != known.target:
        raise PackageError(f"{client.name}: 作っている間に会社名が書き換えられました。もう一度実行してください。")
    finished = builder(order.templates, order.deflate).build(answers, order.on)
    _refuse_leaks(watch, answers, finished, target)
    facts = {
        "company": finished.company,
        "made_on": order.on.isoformat(),
        FINGERPRINT: fingerprint(order.world, order.on.isoformat(), answers),
    }
    status, report, packed = _written(order, finished, target, facts)
    outcome = replace(_outcome(client, status, answers, notices, report), packed=packed)
    return Known(company, str(target), known.marks, outcome)


def _refuse_leaks(watch: Watch, answers: Answers, finished: FinishedSet, target: Path) -> None:
    files = [(file.name, file.contents) for file in finished.files]
    names = [target.stem, *(file.name for file in finished.files)]
    found = [f"「{file}」に {owner} の「{mark}」" for file, mark, owner in watch.foreign(files, names, answers)]
    if found:
        more = f"（ほか{len(found) - SHOWN_LEAKS}か所）" if len(found) > SHOWN_LEAKS else ""
        raise PackageError(
            f"別の顧客の情報が入るため、書き出しませんでした。{'、'.join(found[:SHOWN_LEAKS])}{more}。"
            "ひな形や台帳に、その顧客の名前や連絡先が残っていないか確かめてください。"
        )


def _written(
    order: Order, finished: FinishedSet, target: Path, facts: Mapping[str, str]
) -> tuple[Status, FolderReport, bytes | None]:
    if order.write == "folder":
        return Status.MADE, write_folder(target, finished.files, facts=facts), None
    if order.write == "zip":
        return Status.MADE, write_archive(target, finished.files, facts), None
    planned = FolderReport(target, written=tuple(file.name for file in finished.files))
    if order.write == "return":
        return Status.MADE, planned, pack(finished.files, facts)
    return Status.PLANNED, planned, None


def _outcome(
    client: Client, status: Status, answers: Answers, notices: tuple[str, ...], report: FolderReport
) -> Outcome:
    documents = (*report.written, *report.unchanged)
    edited = report.kept if status is Status.UNCHANGED else ()
    return Outcome(
        client.name,
        status,
        str(answers.value("company_name") or ""),
        str(report.target),
        documents=len(documents) + len(edited),
        written=len(report.written),
        open_items=tuple(item.place for item in answers.open_items()),
        kept=tuple(dict.fromkeys((*report.beside, *report.kept))),
        notices=notices,
        names=documents if status is Status.MADE else (),
    )
