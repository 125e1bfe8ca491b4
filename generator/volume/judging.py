"""Whether a member can be bound as its file stands, or has to be bound as it was last known; and why."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from generator.container import ContainerError
from generator.revision import OURS, decide, waiting
from generator.volume.guest import Guest
from generator.volume.model import Member, Place
from generator.volume.reading import Reading
from generator.word import FindingKind, Package, View, findings

UNREADABLE = "{}前に作った文を収めました。"
NO_HEADING = "見出し（章や条）が見つからないため、前に作った文を収めました。"
WAITING = "採否の決まっていない改定案の印が{}か所あります。すべて元のままとして収めました。"
TRACKED = "変更履歴（{}）は、承認したものとして収めました。"
COMMENTED = "コメント{}件は収めていません（単独の文書で見てください）。"
MISSING = "{}前に作った文も残っていないため、収めていません。"
EMPTY = "見出し（章や条）が見つからず、前に作った文も残っていないため、収めていません。"


@dataclass
class Judged:
    """A member with what is bound of it (None: nothing), and whether that is its file."""

    member: Member
    guest: Guest | None
    is_file: bool = True
    notes: list[str] = field(default_factory=list)


def judged(member: Member) -> Judged:
    """Return what is bound of a member."""
    found = Judged(member, None)
    reason = member.trouble
    if member.parts is not None:
        try:
            guest = Guest(member, Reading(Package(_decided(member.parts, found.notes))))
        except ContainerError as error:
            reason = str(error)
        else:
            if _is_whole(guest):
                return Judged(member, guest, notes=found.notes)
            return _known(member, NO_HEADING, EMPTY)
    return _known(member, UNREADABLE.format(reason), MISSING.format(reason))


def _known(member: Member, why: str, otherwise: str) -> Judged:
    if member.known is None:
        return Judged(member, None, False, [otherwise.strip()])
    return Judged(member, Guest(member, Reading(Package(member.known))), False, [why.strip()])


def _is_whole(guest: Guest) -> bool:
    """A text without its own heading, or a chapter without any section, is not what is bound under that name."""
    lines = guest.reading.lines
    if guest.title is None or not guest.text(guest.title.texts).strip():
        return False
    return guest.member.place is not Place.CHAPTER or any(line.outline > 1 for line in lines)


def _decided(parts: Mapping[str, bytes], notes: list[str]) -> Mapping[str, bytes]:
    """Return a member's parts with marks of ours rejected and all others accepted, as an adopted text reads."""
    if not _has_marks(parts):
        return parts
    count = waiting(parts)
    if count:
        notes.append(WAITING.format(count))
        parts = decide(parts, View.REJECTED, OURS, comments=True)
    told = [
        finding.what for finding in findings(Package(parts)) if finding.kind is FindingKind.CHANGES and finding.what
    ]
    if told:
        notes.append(TRACKED.format("、".join(told)))
        parts = decide(parts, View.ACCEPTED)
    return parts


MARKED = re.compile(rb"<(?:\w+:)?(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|\w+Change)\s[^>]*?author=")


def _has_marks(parts: Mapping[str, bytes]) -> bool:
    # The quick look: the search for a word in bytes costs a hundredth of what parsing does.
    return any(b"author=" in data and MARKED.search(data) for name, data in parts.items() if name.endswith(".xml"))


def left_out(guest: Guest) -> Iterator[str]:
    """Yield what the volume does not hold of a member's file."""
    if guest.reading.comments:
        yield COMMENTED.format(guest.reading.comments)
