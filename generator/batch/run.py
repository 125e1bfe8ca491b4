"""A batch from its clients to their outcomes: read all, look for clashes, make what is not there yet."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from generator.batch.clients import Client, Order, Outcome, Status
from generator.batch.crew import Crew, Shared, run_chunks
from generator.batch.identifiers import Watch, paragraphs, text_of
from generator.batch.journal import Journal
from generator.batch.making import Known, make_clients, read_clients
from generator.errors import PackageError
from generator.package import SetBuilder, write_packed
from generator.resources import data_folder

WORKER_DIED = (
    "作業用のプロセスが途中で止まりました（メモリ不足の可能性があります）。"
    "ほかのプログラムを閉じるか --jobs を減らして、もう一度実行してください。"
)
TAG = re.compile(r"\{[{%#].*?[}%#]\}", re.DOTALL)

Told = Callable[[Outcome], None]


def run_batch(
    clients: Sequence[Client],
    order: Order,
    crew: Crew,
    told: Told,
    journal: Journal | None = None,
    earlier: Mapping[str, Outcome] | None = None,
) -> list[Outcome]:
    """Make the sets of `clients` and return what became of each, in their order.

    `told` hears of each as soon as it is known. `earlier` are the outcomes of the stopped batch that this one
    resumes: a set that stands is then told as it was then.
    """
    outcomes: dict[int, Outcome] = {}

    def settle(index: int, outcome: Outcome) -> None:
        outcome = _as_before(outcome, earlier)
        outcomes[index] = replace(outcome, packed=None, names=())
        if journal is not None:
            journal.note(outcome)
        told(outcomes[index])

    known = _read(clients, order, crew, settle)
    for index, fault in _clashes(clients, known).items():
        if index not in outcomes or outcomes[index].status is not Status.FAILED:
            settle(index, Outcome(clients[index].name, Status.FAILED, known[index].company, fault=fault))
    todo = [index for index in range(len(clients)) if index not in outcomes]
    if todo:
        watch = Watch(_marks(clients, known), standard_texts())
        common = crew.share((order, watch))
        packed = (lambda job: (_with_file(job[0]), job[1])) if order.write == "return" else None
        jobs = [(clients[index], replace(known[index], marks=frozenset())) for index in todo]
        for position, made in run_chunks(crew, make_chunk, common, jobs, packed):
            settle(todo[position], _placed(made) if made else _died(clients[todo[position]]))
    return [outcomes[index] for index in range(len(clients))]


def _with_file(client: Client) -> Client:
    """Return `client` with its file in it, for workers that see no disk of ours; unreadable files they will name."""
    try:
        return replace(client, data=client.file.read_bytes() if client.file else None)
    except OSError:
        return client


def read_chunk(common: Shared, clients: Sequence[Client]) -> list[Known]:
    """Read some clients, in a worker."""
    return read_clients(common.get(), clients)


def make_chunk(common: Shared, jobs: Sequence[tuple[Client, Known]]) -> list[Outcome]:
    """Make some clients, in a worker."""
    order, watch = common.get()
    return make_clients(order, watch, jobs)


def _read(
    clients: Sequence[Client], order: Order, crew: Crew, settle: Callable[[int, Outcome], None]
) -> dict[int, Known]:
    known: dict[int, Known] = {}
    packed = _with_file if order.write == "return" else None
    for index, found in run_chunks(crew, read_chunk, crew.share(order), clients, packed):
        known[index] = found or Known("", "", frozenset(), _died(clients[index]))
        outcome = known[index].outcome
        if outcome is not None and outcome.status is Status.FAILED:
            settle(index, outcome)
    clashing = _clashes(clients, known)
    for index, found in sorted(known.items()):
        if found.outcome is not None and found.outcome.status is not Status.FAILED and index not in clashing:
            settle(index, found.outcome)
    return known


def _died(client: Client) -> Outcome:
    return Outcome(client.name, Status.FAILED, fault=WORKER_DIED)


def _as_before(outcome: Outcome, earlier: Mapping[str, Outcome] | None) -> Outcome:
    """Tell of a set that the stopped batch had made as that batch would have."""
    if earlier is None or outcome.status is not Status.UNCHANGED:
        return outcome
    then = earlier.get(outcome.name)
    if then is None or then.status is not Status.MADE:
        # Killed after its folder was finished and before that was written down: it was made, or it is simply there.
        return outcome if then else replace(outcome, status=Status.MADE, written=outcome.documents)
    return replace(outcome, status=Status.MADE, written=then.written, kept=then.kept)


def _clashes(clients: Sequence[Client], known: Mapping[int, Known]) -> dict[int, str]:
    """Return the fault of every client whose folder another one would have too."""
    by_target: dict[str, list[int]] = {}
    for index, found in sorted(known.items()):
        if found.target:
            by_target.setdefault(found.target.casefold(), []).append(index)
    faults = {}
    for indexes in by_target.values():
        for index in indexes if len(indexes) > 1 else ():
            others = "、".join(clients[other].name for other in indexes if other != index)
            faults[index] = _clash(known[index], others)
    return faults


def _clash(known: Known, others: str) -> str:
    name = Path(known.target).name
    way = "台帳（CSVかExcel）の「フォルダー」の列で別々の名前を付けるか、別々の --out で作ってください。"
    if not known.company:
        return f"会社名が書かれていないため、フォルダー名「{name}」が {others} と重なります。会社名を書いてください。"
    return f"フォルダー名「{name}」が {others} と重なるため、どちらも作りませんでした。{way}"


def _marks(clients: Sequence[Client], known: Mapping[int, Known]) -> list[tuple[str, frozenset[str]]]:
    return [(found.company or clients[index].name, found.marks) for index, found in sorted(known.items())]


def _placed(outcome: Outcome) -> Outcome:
    """Write the archive that a worker without our disk has sent back."""
    if outcome.packed is None:
        return outcome
    try:
        report = write_packed(Path(outcome.target), outcome.packed, outcome.names)
    except PackageError as error:
        return Outcome(outcome.name, Status.FAILED, outcome.company, fault=str(error))
    return replace(
        outcome,
        target=str(report.target),
        status=Status.MADE if report.written else Status.UNCHANGED,
        written=len(report.written),
        kept=tuple(report.beside),
    )


def standard_texts() -> list[str]:
    """Return what our own templates and dated facts say: whose name stands there is no client's secret."""
    texts: dict[str, None] = {}
    for path in sorted((data_folder("sample_regulations") / "templates").glob("*.docx")):
        with zipfile.ZipFile(path) as archive:
            parts = {name: archive.read(name) for name in archive.namelist()}
        texts |= {TAG.sub("", text_of(piece)): None for piece in paragraphs(parts)}
    for contact in SetBuilder().reference.contacts:
        texts |= {str(value): None for value in vars(contact).values()}
    return list(texts)
