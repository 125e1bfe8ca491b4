"""The record of a new edition: what is proposed for it, what it must satisfy, and how it goes into the answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from generator.answers import Answers, Record, ValueProblem, parse_value, rows_of
from generator.context import Edition, edition_records, editions, representative, version_numbers, why_not_after
from generator.errors import KiteiError
from generator.questionnaire import Question, parse_date

LIST = "revisions"
MINOR, MAJOR = "minor", "major"


@dataclass(frozen=True)
class Told:
    """What is said of a new edition, each as typed; None: not said."""

    version: str | None = None
    day: str | None = None
    summary: str | None = None
    reason: str | None = None
    approver: str | None = None
    is_minor: bool = False

    def by_field(self) -> dict[str, str]:
        """Return what was said, by the field of the list of editions."""
        said = {
            "version": self.version,
            "date": self.day,
            "summary": self.summary,
            "reason": self.reason,
            "approver": self.approver,
        }
        return {key: value for key, value in said.items() if value is not None}


class Revision:
    """A new edition on its way into the answers of a company; `before` is the edition that is in force."""

    def __init__(self, answers: Answers, version: str | None = None) -> None:
        """Begin the edition `version` (None: the next one); go on with it where the answers tell of it already."""
        self._answers = answers
        told = editions(answers)
        self.is_begun = len(told) > 1 and version == told[-1].version
        self.before: Edition = told[-2 if self.is_begun else -1]
        self._earlier = told[: -1 if self.is_begun else None]
        self.standing: Edition | None = told[-1] if self.is_begun else None

    @property
    def fields(self) -> Mapping[str, Question]:
        """The fields of the list of editions."""
        return {field.key: field for field in self._answers.question(LIST).fields}

    def next_version(self, *, is_minor: bool = False) -> str:
        """Return the number that comes after that of the edition in force: 1.1 after 1.0, 1.0.1 if it is minor."""
        numbers = [*version_numbers(self.before.version), 0, 0, 0][:3]
        return f"{numbers[0]}.{numbers[1]}.{numbers[2] + 1}" if is_minor else f"{numbers[0]}.{numbers[1] + 1}"

    def approver(self) -> str:
        """Return whoever approves as things stand: the representative."""
        return representative(self._answers)

    def put(self, told: Told) -> bool:
        """Write the edition into the answers; return whether they changed. Raise KiteiError with every fault at once.

        What an edition before it did not say of its approval is written down with it.
        """
        record = self._record(told)
        rows = edition_records(self._answers)[: len(self._earlier)]
        given = self._answers.given.get(LIST)
        held = next((dict(row) for row in rows_of(given) if self.standing and row["id"] == self.standing.id), {})
        coming = {**held, **record}
        if self.is_begun and coming == held:
            return False
        try:
            self._answers.put(LIST, (*rows, coming))
        except ValueProblem as problem:
            raise KiteiError(str(problem)) from None
        return True

    def _record(self, told: Told) -> Record:
        said: Record = {}
        faults = []
        for key, text in told.by_field().items():
            try:
                said[key] = parse_value(self.fields[key], text)
            except ValueProblem as problem:
                faults.append(f"{self.fields[key].label}: {problem}")
        if told.is_minor or not self.is_begun:
            said["weight"] = MINOR if told.is_minor else MAJOR
        faults += self._missing(said)
        if not faults:
            faults += why_not_after(self.before, said.get("version"), said.get("date"))
        if faults:
            raise KiteiError(
                "新しい版の記録を作れません。何も変えていません。\n" + "".join(f"  ・{f}\n" for f in faults)
            )
        return said

    def _missing(self, said: Mapping[str, object]) -> Iterator[str]:
        if self.is_begun:
            return
        for key in ("version", "date", "summary"):
            if key not in said:
                yield f"{self.fields[key].label}がありません。"


def same_as_last(answers: Answers, told: Told) -> Told:
    """Return what is told with the number of the last edition, if that is the edition which is meant.

    Whoever types the same command again, without a number, means the edition that it made, and not one more.
    """
    last = editions(answers)[-1]
    if told.version is not None or told.day is None or len(editions(answers)) < 2:
        return told
    day = parse_date(told.day)
    return replace(told, version=last.version) if day is not None and day == last.day else told
