"""A revision carried out: the record, the drafts, and the papers that go with it; carried on when done again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from generator.answers import Answers, save_answers
from generator.context import Edition, editions
from generator.editions.gathering import Gathered, gather
from generator.editions.papers import papers
from generator.editions.record import Revision, Told
from generator.package import (
    FolderReport,
    Outcome,
    SetBuilder,
    SetReport,
    Writing,
    former_texts,
    generate_set,
    write_folder,
)

PLACE = "改訂"
UNDECIDED = (Outcome.OFFERED, Outcome.STANDING, Outcome.IN_HAND, Outcome.FINISHED, Outcome.BESIDE)


@dataclass(frozen=True)
class Revised:
    """What a revision did, or (`is_rehearsal`) would do.

    `papers` are what goes with it, in the folder `place`; `is_new`: the answers tell of it only now. Of a rehearsal
    nothing is `gathered`.
    """

    was: Edition
    now: Edition
    set: SetReport
    gathered: Gathered
    place: Path
    papers: FolderReport | None = None
    is_new: bool = True
    is_rehearsal: bool = False

    @property
    def undecided(self) -> int:
        """How many drafts nobody has decided yet."""
        return len(self.set.folder.of(*UNDECIDED))


def revise(
    answers: Answers,
    file: Path,
    out: Path,
    told: Told,
    *,
    on: date,
    builder: SetBuilder | None = None,
    is_rehearsal: bool = False,
) -> Revised:
    """Make the edition that is `told`, or carry on with it; return what was done.

    The answers file is written first, and whole: killed after that, the same words carry on. Raises KiteiError with
    nothing written where the record cannot be, and whatever `generate_set` raises.
    """
    builder = builder or SetBuilder()
    is_new = Revision(answers, told.version).put(told)
    if is_new and not is_rehearsal:
        save_answers(answers, file)
    report = generate_set(answers, out, on=on, builder=builder, file=file, is_rehearsal=is_rehearsal)
    *earlier, now = editions(answers)
    was = _in_force(earlier, report.folder.target)
    place = report.folder.target / PLACE / str(now.version)
    if is_rehearsal:
        return Revised(was, now, report, Gathered(was, now), place, None, is_new, is_rehearsal=True)
    gathered = gather(builder, answers, was, now, report.folder)
    place.parent.mkdir(parents=True, exist_ok=True)
    files = papers(builder, answers, gathered, on)
    written = write_folder(place, files, facts={"made_on": on.isoformat()}, how=Writing(remembers=False))
    return Revised(was, now, report, gathered, place, written, is_new)


def _in_force(earlier: Sequence[Edition], target: Path) -> Edition:
    """Return the edition that is in force before the new one: one whose day never came was nobody's rule."""
    kept = (edition for edition in reversed(earlier) if former_texts(target, str(edition.version)))
    return next(kept, earlier[-1])


def carry_on(answers: Answers, file: Path, out: Path, *, on: date, builder: SetBuilder | None = None) -> Revised | None:
    """Bring volume, registers and papers of the last revision up to what the folder holds; None without a revision."""
    told = editions(answers)
    if len(told) < 2 or told[-1].version is None:
        return None
    last = Told(version=told[-1].version, is_minor=told[-1].is_minor)
    return revise(answers, file, out, last, on=on, builder=builder)
