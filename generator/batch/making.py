"""What a worker does then: make the set of a client whose answers have been read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from generator.answers import Answers, unpack_answers
from generator.batch.clients import Client, Order, Outcome, Status
from generator.batch.identifiers import fingerprint
from generator.batch.reading import guarded, outcome_of, questions
from generator.batch.watch import Watch
from generator.errors import PackageError
from generator.package import (
    FINGERPRINT,
    FinishedSet,
    FolderReport,
    Owner,
    SetBuilder,
    owner_of,
    pack,
    write_archive,
    write_folder,
)

SHOWN_LEAKS = 3


@dataclass(frozen=True)
class Task:
    """One set to make: for whom, where, of which answers (packed), and what was to be said of them."""

    client: Client
    target: str
    answers: bytes
    notices: tuple[str, ...] = ()


@lru_cache(maxsize=2)
def builder(templates: Path | None, deflate: str, world: str) -> SetBuilder:
    """Return the builder that all clients of a process share, as long as templates and data stay what they are."""
    return SetBuilder(templates, deflate=deflate)


def make_clients(order: Order, watch: Watch, tasks: Sequence[Task]) -> list[Outcome]:
    """Make the sets of clients that were read; a fault becomes the outcome of its client and of no other."""
    return [_make_one(order, watch, task) for task in tasks]


def _make_one(order: Order, watch: Watch, task: Task) -> Outcome:
    return guarded(task.client, lambda: _make(order, watch, task))


def _make(order: Order, watch: Watch, task: Task) -> Outcome:
    answers, target = unpack_answers(task.answers, questions()), Path(task.target)
    finished = builder(order.templates, order.deflate, order.world).build(answers, order.on)
    _refuse_leaks(watch, answers, finished, target)
    facts = {
        "made_on": order.on.isoformat(),
        FINGERPRINT: fingerprint(order.world, order.on.isoformat(), answers),
    }
    owner = owner_of(answers, task.client.answers_file)
    status, report, packed = _written(order, finished, target, facts, owner)
    notices = (*task.notices, *(f"{notice}。" for notice in report.notices))
    return replace(outcome_of(task.client, status, answers, notices, report), packed=packed)


def _refuse_leaks(watch: Watch, answers: Answers, finished: FinishedSet, target: Path) -> None:
    files = [(file.name, file.contents) for file in finished.files]
    names = [target.stem, *(file.name for file in finished.files)]
    found = [
        f"「{leak.file}」の{leak.where or '名前'}に {leak.owner} の「{leak.what}」"
        for leak in watch.foreign(files, names, answers)
    ]
    if found:
        more = f"（ほか{len(found) - SHOWN_LEAKS}か所）" if len(found) > SHOWN_LEAKS else ""
        raise PackageError(
            f"別の顧客の情報が入るため、書き出しませんでした。{'、'.join(found[:SHOWN_LEAKS])}{more}。"
            "ひな形や台帳に、その顧客の名前や連絡先が残っていないか確かめてください。"
        )


def _written(
    order: Order, finished: FinishedSet, target: Path, facts: Mapping[str, str], owner: Owner
) -> tuple[Status, FolderReport, bytes | None]:
    if order.write == "folder":
        return Status.MADE, write_folder(target, finished.files, facts=facts, owner=owner), None
    if order.write == "zip":
        return Status.MADE, write_archive(target, finished.files, facts, owner), None
    planned = FolderReport(target, written=tuple(file.name for file in finished.files))
    if order.write == "return":
        return Status.MADE, planned, pack(finished.files, {**owner.facts(target), **facts})
    return Status.PLANNED, planned, None
