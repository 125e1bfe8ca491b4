"""What one respondent says in answer to one question, and what several of them say together."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field

from generator.answers import Said
from generator.questionnaire import Value

BEFORE = "前の答え"


@dataclass(frozen=True)
class Voice:
    """One respondent's answer; `value` None: left empty, or (with `word`) not decided.

    `changed`: it is not what the sheet was exported with.
    """

    who: str
    value: Value | None
    changed: bool
    word: str = ""


@dataclass(frozen=True)
class Confirmation:
    """What the client still has to confirm or remarked: the word (要確認, 未定, 備考) and the remark."""

    place: str
    prompt: str
    word: str
    remark: str
    who: str
    key: str = ""
    """The question, or the list in which it stands."""

    def __str__(self) -> str:
        """Return one line."""
        return f"［{self.word}］{self.place}" + (f" … {self.remark}" if self.remark else "") + f"（{self.who}）"


@dataclass(frozen=True)
class Verdict:
    """What follows from all voices: a value, nothing said, or taken back; `against` holds voices that differ."""

    value: Value | None = None
    silent: bool = False
    against: tuple[Voice, ...] = field(default=())


def verdict(voices: Sequence[Voice], known: Value | None = None) -> Verdict:
    """Return what holds: what somebody changed counts before what stood in the sheet and what was `known` before.

    A concrete answer counts before 要確認 and before an emptied cell.
    """
    changed = [voice for voice in voices if voice.changed]
    answered = [voice for voice in changed if voice.value is not None]
    if answered:
        return _agreed(answered, known)
    if changed:
        # Emptied, or put back to 要確認: an emptied cell takes nothing from what was known beside the sheet.
        taken_back = any(voice.word for voice in changed) or known is None
        return Verdict(None, silent=False) if taken_back else Verdict(known)
    if known is not None:
        return Verdict(known)
    standing = [voice for voice in voices if voice.value is not None]
    return _agreed(standing, known) if standing else Verdict(None, silent=True)


def _agreed(voices: Sequence[Voice], known: Value | None) -> Verdict:
    first = voices[0].value
    if all(_alike(voice.value, first) for voice in voices):
        return Verdict(first)
    return Verdict(known, against=tuple(voices))


def disputed(voices: Sequence[Voice], before: Value | None) -> tuple[Said, ...]:
    """Return who said what, each answer once for each who gave it, and what stood `before`."""
    said = [Said(voice.who, voice.value) for voice in voices if voice.value is not None]
    if before is not None and not any(_alike(before, one.value) for one in said):
        said.insert(0, Said(BEFORE, before))
    return tuple(dict.fromkeys(said))


def _alike(one: Value | None, other: Value | None) -> bool:
    if isinstance(one, str) and isinstance(other, str):
        return spelling(one) == spelling(other)
    # bool is an int: True and 1 are different answers.
    return one == other and type(one) is type(other)


def spelling(text: str) -> str:
    """Return `text` without what people vary: white space, full or half width, upper or lower case."""
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text)).casefold()
