"""Random sittings of office staff against news of ours: merged, judged by the oracles, counted.

python tests/revision --count 1000          what acceptance asks for, as a table (`make sessions`)
python tests/revision --seed 4711 --count 1 --tell    one of them, with what is wrong
"""

from __future__ import annotations

import argparse
import json
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass, field
from difflib import unified_diff
from pathlib import Path
from random import Random

from companies import CASES, Case
from hand_model import Edit, Parts
from hands import HANDS, replayed, session
from news import base_of, news
from noise import NOISES, libreoffice_saved
from oracles import broken, come_back, decided, lost, missing_news, not_theirs, reading

from generator.revision import OURS, decide, merge, said
from generator.word import View

OFFICE = "LibreOfficeの保存"
SELDOM = ("bound", "form_")  # a tenth of the sittings: it takes ten times as long, and there are seventy of these
TOGETHER = 40  # files that LibreOffice saves in one start
Reads = Callable[[Parts], Sequence[object]]


@dataclass(frozen=True)
class Sitting:
    """One document of one company, what staff did to it, and what ours is now."""

    seed: int
    case: Case
    identity: str
    base: Parts
    ours: Parts
    edited: Parts
    edits: tuple[Edit, ...]

    def __str__(self) -> str:
        """Return where and what, for a person who looks for the fault."""
        return f"{self.seed} {self.case} {self.identity}: {'、'.join(edit.hand for edit in self.edits)}"


@dataclass
class Outcome:
    """What came of one sitting: faults by their kind, and what was counted."""

    name: str
    edits: int = 0
    seconds: float = 0.0
    changes: int = 0
    conflicts: int = 0
    commutes: bool = False
    faults: dict[str, str] = field(default_factory=dict)


def sitting(seed: int, least: int = 1, most: int = 8) -> Sitting | None:
    """Return the sitting of this seed; None where the document is in the new set no more."""
    random = Random(seed)
    case = CASES[seed % len(CASES)]
    large = random.random() < 0.1
    base = base_of(case)
    identity = random.choice([id for id in base if id.startswith(SELDOM) == large])
    ours = news(case, identity, random, random.randrange(4))
    if ours is None:
        return None
    done = session(random, base[identity], random.randrange(least, most + 1))
    return Sitting(seed, case, identity, base[identity], ours, done.parts, done.edits)


def singles(case: Case) -> Iterator[Sitting]:
    """Yield each kind of edit alone on each document of a company."""
    base = base_of(case)
    for identity, parts in base.items():
        for hand in HANDS:
            random = Random(f"{identity} {hand}")
            done, ours = hand.apply(parts, random), news(case, identity, random, 1)
            if done is not None and ours is not None:
                yield Sitting(0, case, identity, parts, ours, done[0], (done[1],))


def judged(one: Sitting, theirs: Parts, reads: Reads = reading, validate: bool = False) -> Outcome:
    """Merge, and return what is wrong with the draft."""
    outcome = Outcome(str(one), len(one.edits))
    began = time.perf_counter()
    try:
        merged = merge(one.base, theirs, one.ours, edition="1.1", date="2027-04-01")
    except Exception:
        outcome.faults["止まった"] = traceback.format_exc()[-1500:]
        return outcome
    outcome.seconds = time.perf_counter() - began
    outcome.changes, outcome.conflicts = len(merged.changes), len(merged.conflicts)
    if merged.parts is None:
        outcome.faults["断った"] = merged.refused
        return outcome
    wrong = set(broken(merged.parts)) - set(broken(theirs)) if validate else ()
    if wrong:
        outcome.faults["壊れている"] = "／".join(sorted(wrong)[:3])
    _reject(outcome, theirs, merged.parts)
    _accept(outcome, one, theirs, merged.parts, reads)
    return outcome


def _reject(outcome: Outcome, theirs: Parts, draft: Parts) -> None:
    wrong = not_theirs(theirs, draft)
    if wrong:
        outcome.faults["却下が違う"] = "、".join(wrong)
    for view in View:
        engine = decide(draft, view, OURS, comments=True)
        if reading(engine) != reading(decided(draft, view is View.ACCEPTED)):
            outcome.faults["二つの判断が違う"] = view.name


def _accept(outcome: Outcome, one: Sitting, theirs: Parts, draft: Parts, reads: Reads) -> None:
    accepted = decided(draft, accept=True)
    told: dict[str, Sequence[str]] = {
        "書いた語が消えた": lost(one.edits, theirs, accepted),
        "消した文が戻った": come_back(one.base, theirs, one.ours, accepted) if reads is reading else (),
        "新しい文が来ない": () if outcome.conflicts or one.edits else missing_news(one.base, one.ours, accepted),
    }
    outcome.faults |= {kind: "／".join(words[:3]) for kind, words in told.items() if words}
    again = replayed(one.edits, one.ours)
    # LibreOffice brings back what is deleted within an insertion, and drops headers that no page shows.
    if again is None or outcome.conflicts or list(reads(theirs)) != list(reads(one.edited)):
        return
    outcome.commutes = True
    wanted, got = reads(again), reads(accepted)
    if list(wanted) != list(got):
        same = sorted(map(str, wanted)) == sorted(map(str, got))
        outcome.faults["順が違う" if same else "承認が違う"] = _difference(wanted, got)


def _difference(wanted: Sequence[object], got: Sequence[object]) -> str:
    lines = unified_diff([*map(str, _flat(wanted))], [*map(str, _flat(got))], lineterm="", n=0)
    return "\n".join(line[:300] for line in list(lines)[2:10])


def _flat(read: Iterable[object]) -> Iterator[object]:
    """Yield the paragraphs and rows of what `said` returns for each of its stories."""
    for story in read:
        if isinstance(story, tuple) and isinstance(story[-1], tuple):
            yield from story[-1]
        else:
            yield story


# ── many ─────────────────────────────────────────────────────────────────────────────────────────────────────


def outcomes(seeds: Sequence[int], noise: str, validate: bool = False) -> list[Outcome]:
    """Return what came of the sittings of these seeds, each file saved by the program (or treated) as `noise` says."""
    sittings = [one for one in map(sitting, seeds) if one is not None]
    if noise == OFFICE:
        saved = libreoffice_saved({str(one.seed): one.edited for one in sittings}) if sittings else {}
        return [judged(one, saved[str(one.seed)], said, validate) for one in sittings]
    return [judged(one, NOISES[noise](one.edited, Random(one.seed)), validate=validate) for one in sittings]


def many(asked: argparse.Namespace, noise: str) -> Iterator[Outcome]:
    """Yield the outcomes of many sittings, on several cores."""
    if asked.each:
        yield from (judged(one, NOISES[noise](one.edited, Random(1))) for one in singles(CASES[asked.seed]))
        return
    count = min(asked.count, asked.office) if noise == OFFICE else asked.count
    seeds, size = range(asked.seed, asked.seed + count), TOGETHER if noise == OFFICE else 10
    slices = [seeds[at : at + size] for at in range(0, len(seeds), size)]
    with ProcessPoolExecutor(asked.workers) as pool:
        for found in pool.map(outcomes, slices, [noise] * len(slices), [asked.validate] * len(slices)):
            yield from found


def table(found: Mapping[str, Sequence[Outcome]]) -> str:
    """Return the figures of acceptance, a line for each noise."""
    head = ["", "sittings", "edits", "changes", "asked", "refused", "reject exact", "accept exact", "other order"]
    head += ["text lost", "come back", "stopped", "broken", "s each"]
    lines = [head, ["---"] * len(head)]
    lines += [[noise, *map(str, _figures(all_of))] for noise, all_of in found.items()]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _figures(found: Sequence[Outcome]) -> list[object]:
    faults = Counter(kind for one in found for kind in one.faults)
    drafts = len(found) - faults["断った"] - faults["止まった"]
    commute = sum(one.commutes for one in found)
    exact = commute - faults["承認が違う"] - faults["順が違う"]
    counted = [sum(one.edits for one in found), sum(one.changes for one in found), sum(one.conflicts for one in found)]
    both = [f"{drafts - faults['却下が違う']} / {drafts}", f"{exact} / {commute}"]
    kinds = ("順が違う", "書いた語が消えた", "消した文が戻った", "止まった", "壊れている")
    seconds = sum(one.seconds for one in found) / max(1, len(found))
    return [len(found), *counted, faults["断った"], *both, *(faults[kind] for kind in kinds), f"{seconds:.2f}"]


def main() -> None:
    """Run as many sittings as were asked for, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=0, help="the first; with --each the number of the company")
    parser.add_argument("--noise", nargs="*", default=["Wordの保存", OFFICE, "しおりなし"])
    parser.add_argument("--office", type=int, default=200, help="how many of them are saved by LibreOffice")
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--each", action="store_true", help="each kind of edit alone on each document of one company")
    parser.add_argument("--validate", action="store_true", help="let two validators look at each draft")
    parser.add_argument("--tell", action="store_true", help="print each fault as it is found")
    parser.add_argument("--keep", type=Path, help="a file to which outcomes are added, and of all of which is told")
    asked = parser.parse_args()
    found: dict[str, list[Outcome]] = {}
    lines = asked.keep.read_text("utf-8").splitlines() if asked.keep and asked.keep.exists() else []
    for line in lines:
        noise, outcome = json.loads(line)
        found.setdefault(noise, []).append(Outcome(**outcome))
    for noise in asked.noise:
        for outcome in many(asked, noise):
            found.setdefault(noise, []).append(outcome)
            _note(asked, noise, outcome)
    print(table(found))


def _note(asked: argparse.Namespace, noise: str, outcome: Outcome) -> None:
    for kind, words in outcome.faults.items() if asked.tell else ():
        print(f"{kind} {outcome.name}\n    {words}", flush=True)
    if asked.keep:
        with asked.keep.open("a", encoding="utf-8") as file:
            file.write(json.dumps([noise, asdict(outcome)], ensure_ascii=False) + "\n")
