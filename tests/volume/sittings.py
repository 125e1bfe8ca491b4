"""Random sittings of staff in the documents of a company, bound; the volume must say what the files say, and truly.

A sitting touches one to five documents of a company, each by one to six hands of the library (`tests/revision`), and
saves each as a program does. `python tests/volume/many_sittings.py` runs them by the thousand, the suite a few.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random

from companies import CASES, Case
from hands import HANDS, Edit, session
from looks import LOOKS
from noise import NOISES, libreoffice_saved, packed
from ooxml_integrity import check as check_integrity
from openxml_audit import OpenXmlValidator
from volumes import Parts, Ready, missing, once, read, ready, wrong_references

from generator.volume import Bound

NOISE = {name: noise for name, noise in NOISES.items() if name != "新しい文書への写し"}
OFFICE = "LibreOfficeの保存"
PLAIN = "そのまま"


@dataclass(frozen=True)
class Sitting:
    """What somebody did to a company's documents in one sitting, and with what they were saved."""

    seed: str
    case: Case
    files: Mapping[str, Parts]
    edits: Mapping[str, Sequence[Edit]]
    saved: str
    only: tuple[str, ...] = ()  # the members of the volume; all that the company has where none are named

    @property
    def made(self) -> Ready:
        """What the volume is made of."""
        return ready(self.case, self.only)

    def __str__(self) -> str:
        """Say it as a person can read it."""
        done = "、".join(f"{id}: {'／'.join(edit.hand for edit in edits)}" for id, edits in self.edits.items())
        return f"{self.seed} {self.case} {self.saved} {done}"


def sitting(seed: str, case: Case | None = None, saved: str = "", only: tuple[str, ...] = ()) -> Sitting:
    """Return the sitting of this seed, the same on every machine; one of `only` some members is in two or more."""
    random = Random(seed)
    case = case or random.choice(CASES)
    made = ready(case, only)
    members = [member.id for member in made.members if member.parts is not None]
    chosen = random.sample(members, random.randint(2 if only else 1, min(5, len(members))))
    saved = saved or random.choice([PLAIN, *NOISE, *LOOKS])
    files, edits = {}, {}
    for id in chosen:
        done = session(random, made.parts(id), random.randint(1, 6))
        files[id], edits[id] = done.parts, done.edits
    if saved == OFFICE:
        files = libreoffice_saved(files)
    elif saved in NOISE:
        files = {id: NOISE[saved](parts, random) for id, parts in files.items()}
    elif saved in LOOKS:
        files = {id: LOOKS[saved](parts) for id, parts in files.items()}
    return Sitting(seed, case, files, edits, saved, only)


def lost(made: Ready, bound: Bound, files: Mapping[str, Parts]) -> dict[str, list[str]]:
    """Return what the volume lacks of the files, by document; files that it could not take are named in it."""
    volume = read(bound.parts)
    alike = once(made)
    taken = {held.member.id for held in bound.held if held.is_file}
    found = {
        id: [s for s in missing(volume, read(parts)) if s not in alike] for id, parts in files.items() if id in taken
    }
    return {id: sentences for id, sentences in found.items() if sentences}


def faults_of(parts: Parts) -> list[str]:
    """Return what two validators say of a file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "volume.docx"
        path.write_bytes(packed(parts))
        return [str(e) for e in OpenXmlValidator().validate(path).errors] + [str(f) for f in check_integrity(path)]


@cache
def known_faults(made: Ready) -> frozenset[str]:
    """Return what the validators say of a volume that nobody has edited."""
    return frozenset(faults_of(made.bound().parts))


def problems(one: Sitting, *, validates: bool = False) -> Iterator[str]:
    """Yield what is wrong with the volume of a sitting."""
    made = one.made
    bound = made.bound(**one.files)
    for id, sentences in lost(made, bound, one.files).items():
        yield from (f"{id} 文がない: {sentence[:90]}" for sentence in sentences)
    yield from (f"参照: {wrong}" for wrong in wrong_references(read(bound.parts)))
    for held in bound.held:
        if held.member.id in one.files and not held.is_file:
            yield f"{held.member.id} 収めていない: {held.notes}"
    if validates:
        own = [fault for parts in one.files.values() for fault in faults_of(parts)]
        if not own:  # what somebody else's program wrote wrongly is not ours
            yield from (f"形式: {fault}" for fault in faults_of(bound.parts) if fault not in known_faults(made))


def main() -> None:
    """Run many sittings and say what was wrong with which."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--saved", default="")
    parser.add_argument("--company", default="")
    parser.add_argument("--validate", action="store_true")
    parser.add_argument("--each", action="store_true", help="each kind of hand once on a chapter of each company")
    told = parser.parse_args()
    case = next((case for case in CASES if str(case) == told.company), None)
    count: Counter[str] = Counter()
    sittings = _each(case) if told.each else _random(told.seed, told.count, case, told.saved)
    for one in sittings:
        try:
            found = list(problems(one, validates=told.validate))
        except Exception:
            found = [traceback.format_exc()]
        count["sittings"] += 1
        count["edits"] += sum(map(len, one.edits.values()))
        count["wrong"] += bool(found)
        if found:
            print(one, *found[:6], sep="\n    ", flush=True)
    print(dict(count))
    sys.exit(bool(count["wrong"]))


def _random(seed: int, count: int, case: Case | None, saved: str) -> Iterator[Sitting]:
    return (sitting(str(number), case, saved) for number in range(seed, seed + count))


def _each(case: Case | None) -> Iterator[Sitting]:
    for one in [case] if case else CASES:
        for hand in HANDS:
            random = Random(hand.name)
            members = [member for member in ready(one).members if member.parts is not None]
            random.shuffle(members)
            tried = ((member, hand.apply(dict(member.parts or {}), random)) for member in members)
            member, done = next(((m, d) for m, d in tried if d is not None), (None, None))
            if member is not None and done is not None:
                yield Sitting(hand.name, one, {member.id: done[0]}, {member.id: (done[1],)}, PLAIN)
