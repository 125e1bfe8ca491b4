"""What a worker does then: make the set of a client whose answers have been read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from generator.answers import Answers, unpack_answers
from generator.batch.clients import Order, Outcome, Status, Task
from generator.batch.identifiers import fingerprint
from generator.batch.reading import guarded, outcome_of, questions
from generator.batch.watch import Watch
from generator.errors import PackageError
from generator.package import (
    FINGERPRINT,
    ComingSet,
    FolderReport,
    OutputFile,
    Owner,
    SetBuilder,
    Writing,
    forget_fingerprint,
    kept_of,
    listed,
    owner_of,
    pack,
    plan_folder,
    read_facts,
    with_read_back,
    write_archive,
    write_folder,
)
from generator.package import Outcome as Result

SHOWN_LEAKS = 3


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
    making = builder(order.templates, order.deflate, order.world)
    coming = making.begin(answers, order.on)
    files = _watched(watch, answers, coming, target)
    facts = {
        "made_on": order.on.isoformat(),
        FINGERPRINT: fingerprint(order.world, order.on.isoformat(), answers),
    }
    owner = owner_of(answers, task.client.answers_file)
    how = Writing(
        coming.edition, order.on.isoformat(), order.remembers, kept_of(answers), coming.edition_on, coming.citing
    )
    status, report, packed = _written(order, files, target, facts, owner, how)
    told = with_read_back(report, answers, coming, making)
    if told is not report and order.write == "folder":
        forget_fingerprint(target)  # what staff changed is told until somebody has taken it, or taken it back
    report = told
    notices = (*task.notices, *(f"{notice}。" for notice in report.notices))
    return replace(outcome_of(task.client, status, answers, notices, report), packed=packed)


def _watched(watch: Watch, answers: Answers, coming: ComingSet, target: Path) -> Iterator[OutputFile]:
    """Yield the files as they are made; raise PackageError after the last if anything points to another client."""
    leaks = watch.foreign((), [target.stem, *coming.names], answers)
    # A batch has looked at what it wrote; of a folder that `generate` made last nobody knows.
    was_watched = FINGERPRINT in read_facts(target)
    for file in coming.files:
        if not (was_watched and coming.citing.has(file)):
            leaks += watch.foreign([(file.name, file.own)], (), answers)
        yield file
    found = [f"「{leak.file}」の{leak.where or '名前'}に {leak.owner} の「{leak.what}」" for leak in leaks]
    if found:
        more = f"（ほか{len(found) - SHOWN_LEAKS}か所）" if len(found) > SHOWN_LEAKS else ""
        raise PackageError(
            f"別の顧客の情報が入るため、書き出しませんでした。{'、'.join(found[:SHOWN_LEAKS])}{more}。"
            "ひな形や台帳に、その顧客の名前や連絡先が残っていないか確かめてください。"
        )


def _written(
    order: Order,
    files: Iterator[OutputFile],
    target: Path,
    facts: Mapping[str, str],
    owner: Owner,
    how: Writing,
) -> tuple[Status, FolderReport, bytes | None]:
    if order.write == "folder":
        return Status.MADE, write_folder(target, files, facts=facts, owner=owner, how=how), None
    if order.write == "zip":
        return Status.MADE, write_archive(target, tuple(files), facts, owner, how), None
    if order.write == "return":
        made = tuple(files)
        planned = FolderReport(target, listed(Result.WRITTEN, (file.name for file in made)))
        return Status.MADE, planned, pack(made, {**owner.facts(target), **facts})
    return Status.PLANNED, plan_folder(target, files, owner=owner, how=how), None
