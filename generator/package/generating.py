"""One company's set from its answers into its folder."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from generator.answers import Answers
from generator.package.disk import move_folder
from generator.package.folder import Writing, plan_folder, write_folder
from generator.package.names import folder_name
from generator.package.naming import company_of
from generator.package.ownership import ID, owner_of
from generator.package.report import FolderReport, Outcome, SetReport
from generator.package.sets import ComingSet, SetBuilder
from generator.package.volume import BOUND


def generate_set(
    answers: Answers,
    out: Path,
    *,
    on: date,
    only: Sequence[str] = (),
    builder: SetBuilder | None = None,
    file: Path | None = None,
    is_renamed: bool = False,
    remembers: bool = True,
    is_rehearsal: bool = False,
) -> SetReport:
    """Write the set of `answers` to `out/<company>/` and return what happened; `write_folder` says what is kept.

    `file` is the answers file. With `is_rehearsal` nothing is written; with `remembers` off no text is kept in the
    folder. Raises NameChanged if the file has made the set of a company of another name here, unless `is_renamed`: then
    that folder is called as the company is now, and goes on.
    """
    company_of(answers)
    builder = builder or SetBuilder()
    coming = builder.begin(answers, on, only)
    owner, target = owner_of(answers, file), out / folder_name(coming.company)
    how = Writing(coming.edition, on.isoformat(), remembers, kept_of(answers), coming.edition_on, coming.citing)
    former = owner.former_folder(target)
    if is_rehearsal:
        if former is not None and not is_renamed:
            owner.refuse_former(target, former)
        report = plan_folder(
            former or target, coming.files, owner=owner, complete=not only, how=how, is_same_company=is_renamed
        )
        report = with_read_back(report, answers, coming, builder)
        return SetReport(report, coming.company, coming.open_items, coming.default_items, coming.changes)
    if former is not None:
        if not is_renamed:
            owner.refuse_former(target, former)
        move_folder(former, target)
    folder = write_folder(
        target,
        coming.files,
        facts={"made_on": on.isoformat()},
        owner=owner,
        is_same_company=is_renamed,
        complete=not only,
        how=how,
    )
    folder = with_read_back(folder, answers, coming, builder)
    folder = _with_volume(folder) if only else folder
    if former is not None:
        folder = replace(
            folder, notices=(f"フォルダー「{former.name}」を「{target.name}」に改めました", *folder.notices)
        )
    return SetReport(folder, coming.company, coming.open_items, coming.default_items, coming.changes)


def with_read_back(report: FolderReport, answers: Answers, coming: ComingSet, builder: SetBuilder) -> FolderReport:
    """Return the report with the answers that staff changed in Word."""
    if not coming.citing.traces:
        return report
    from generator.package.readback import read_back, told_of

    found = tuple(told_of(read_back(answers, coming.citing, builder)))
    return replace(report, references=(*report.references, *found)) if found else report


def _with_volume(report: FolderReport) -> FolderReport:
    """Return the report of a part of a set with the volume, bound anew where that is not as the files are any more."""
    if any(document.identity == BOUND for document in report.documents):
        return report
    from generator.package.rebinding import rebound

    volume = rebound(report.target)
    if volume is None or not (volume.documents or report.written):
        return report
    bound = (document for document in volume.documents if document.outcome is not Outcome.SAME)
    return replace(report, documents=(*report.documents, *bound), notices=(*report.notices, *volume.notices))


def kept_of(answers: Answers) -> dict[str, str]:
    """Return what `.kitei` says of the answers: their id and hash, for the folder is open to all staff."""
    told = (answers.preset, sorted(answers.given.items()), sorted(answers.disputed))
    return {ID: answers.id, "answers": hashlib.sha256(repr(told).encode("utf-8", "surrogatepass")).hexdigest()}
