"""A batch from its clients to their outcomes: read all, look for clashes, make what is not there yet."""

from __future__ import annotations

import pickle
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from generator import package  # its parts are imported when they are called
from generator.batch.clashes import Known, clashes, copies, sheets_of_one_company
from generator.batch.clients import Client, Order, Outcome, Status, Task
from generator.batch.crew import Crew, Shared, run_chunks
from generator.batch.identifiers import Marks
from generator.batch.journal import Journal
from generator.batch.reading import Read, read_clients
from generator.batch.shared import shared_notices
from generator.batch.spool import Spool, room_to_work
from generator.batch.watch import write_watch
from generator.disk_cache import remembered
from generator.errors import PackageError
from generator.resources import data_folder
from generator.word import is_xml, pieces, text_of, word_parts

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
    has_read: Callable[[int], None] | None = None,
) -> list[Outcome]:
    """Make the sets of `clients` and return what became of each, in their order.

    `told` hears of each as soon as it is known, `has_read` before that of how many the answers are read. `earlier`
    are the outcomes of the stopped batch that this one resumes, if that one had begun to write: a set that stands is
    then told as it was then.
    """
    with Spool() as spool:
        batch = _Batch(clients, order, crew, told, journal, earlier, has_read, spool)
        batch.read()
        batch.compare()
        batch.refuse_clashes()
        batch.make()
        return [batch.outcomes[index] for index in range(len(clients))]


@dataclass
class _Batch:
    """One run, step by step."""

    clients: Sequence[Client]
    order: Order
    crew: Crew
    told: Told
    journal: Journal | None
    earlier: Mapping[str, Outcome] | None
    has_read: Callable[[int], None] | None
    spool: Spool
    known: dict[int, Known] = field(default_factory=dict)
    outcomes: dict[int, Outcome] = field(default_factory=dict)
    shared: dict[int, tuple[str, ...]] = field(default_factory=dict)

    def settle(self, index: int, outcome: Outcome) -> None:
        """Note what became of a client, and tell it."""
        # What is open is called the same for most clients: one string for all of them.
        opened = tuple(map(sys.intern, outcome.open_items))
        if outcome.status is not Status.FAILED:
            outcome = replace(outcome, shared=self.shared.get(index, ()))
        outcome = replace(_as_before(outcome, self.earlier), packed=None, names=(), open_items=opened)
        self.outcomes[index] = outcome
        if self.journal is not None:
            self.journal.note(outcome)
        self.told(outcome)

    def read(self) -> None:
        """Read every client; who cannot be read is settled."""
        pack = _with_file if self.order.write == "return" else None
        common = self.crew.share((self.order,))
        for index, found in run_chunks(self.crew, read_chunk, common, self.clients, pack):
            read = found or Read(outcome=_died(self.clients[index]))
            self.known[index] = Known(
                read.company,
                read.target,
                self.spool.put(pickle.dumps((read.company or self.clients[index].name, read.marks))),
                self.spool.put(pickle.dumps((read.answers, read.notices))),
                read.outcome,
                read.id,
            )
            if self.has_read is not None:
                self.has_read(len(self.known))
            # Who could be read, and only must not be made, may get in another one's way as well, which says more.
            if read.outcome is not None and read.outcome.status is Status.FAILED and not read.target:
                self.settle(index, read.outcome)

    def compare(self) -> None:
        """Look for what two clients have in common that is one's very own."""
        self.shared = shared_notices(
            lambda: ((index, *self._marks_of(index)) for index in sorted(self.known) if index not in self.outcomes)
        )

    def refuse_clashes(self) -> None:
        """Settle who would get one folder with another client, and whose set stands already."""
        clashing = {
            **clashes(self.clients, self.known),
            **sheets_of_one_company(self.clients, self.known),
            **self._copies(),
        }
        for index, known in sorted(self.known.items()):
            if index in self.outcomes:
                continue
            if index in clashing:
                name = self.clients[index].name
                self.settle(index, Outcome(name, Status.FAILED, known.company, fault=clashing[index]))
            elif known.outcome is not None:
                self.settle(index, known.outcome)

    def _copies(self) -> dict[int, str]:
        """Return the fault of every client whose answers file is a copy of another's, or made another company's set."""
        return copies({index: known for index, known in self.known.items() if known.id}, self.clients, self.order)

    def make(self) -> None:
        """Make the set of everybody else."""
        todo = [index for index in range(len(self.clients)) if index not in self.outcomes]
        if not todo:
            return
        if self.journal is not None:
            self.journal.making()
        with room_to_work():
            watch = write_watch(self.crew.folder, self._marks, standard_texts())
        common = self.crew.share((self.order, watch))
        for position, made in run_chunks(self.crew, make_chunk, common, todo, self._task):
            index = todo[position]
            self.settle(index, _placed(made, self.order) if made else _died(self.clients[index]))

    def _marks(self) -> Iterator[tuple[str, Marks]]:
        return map(self._marks_of, sorted(self.known))

    def _marks_of(self, index: int) -> tuple[str, Marks]:
        found: tuple[str, Marks] = pickle.loads(self.spool.get(self.known[index].marks))
        return found

    def _task(self, index: int) -> Task:
        answers, notices = pickle.loads(self.spool.get(self.known[index].answers))
        return Task(replace(self.clients[index], data=None), self.known[index].target, answers, notices)


def _with_file(client: Client) -> Client:
    """Return `client` with its file in it, for workers that see no disk of ours; unreadable files they will name."""
    try:
        return replace(client, data=client.file.read_bytes() if client.file else None)
    except OSError:
        return client


def read_chunk(common: Shared, clients: Sequence[Client]) -> list[Read]:
    """Read some clients, in a worker."""
    (order,) = common.get()
    return read_clients(order, clients)


def make_chunk(common: Shared, tasks: Sequence[Task]) -> list[Outcome]:
    """Make some clients, in a worker."""
    order, watch = common.get()
    from generator.batch.making import make_clients  # a batch in which nothing is new makes nobody's set

    return make_clients(order, watch, tasks)


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
    return replace(outcome, status=Status.MADE, written=then.written, kept=then.kept, beside=then.beside)


def _placed(outcome: Outcome, order: Order) -> Outcome:
    """Write the archive that a worker without our disk has sent back."""
    if outcome.packed is None:
        return outcome
    try:
        how = package.Writing(day=order.on.isoformat(), remembers=order.remembers)
        report = package.write_packed(Path(outcome.target), outcome.packed, outcome.names, how=how)
    except PackageError as error:
        return Outcome(outcome.name, Status.FAILED, outcome.company, fault=str(error))
    return replace(
        outcome,
        target=str(report.target),
        status=Status.MADE if report.written else Status.UNCHANGED,
        written=len(report.written),
        kept=tuple(report.beside),
        beside=tuple(report.beside.values()),
    )


def standard_texts() -> list[str]:
    """Return what our own templates and dated facts say: whose name stands there is no client's secret."""
    templates = sorted((data_folder("sample_regulations") / "templates").glob("*.docx"))
    said = remembered("texts", templates, ["batch", "word"], lambda: _said_in(templates), list)
    contacts = package.SetBuilder().reference.contacts
    return list(dict.fromkeys([*said, *(str(value) for contact in contacts for value in vars(contact).values())]))


def _said_in(templates: Iterable[Path]) -> list[str]:
    parts = (data for path in templates for data in word_parts(path.read_bytes()).values() if is_xml(data))
    return list(dict.fromkeys(TAG.sub("", text_of(piece)) for data in parts for piece in pieces(data)))
