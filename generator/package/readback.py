"""Answers that staff changed in Word: read back from where the answer was printed, never found by their words.

A text of ours knows which expression printed which characters (`rendering.tracing`). Where all of such a span reads
otherwise in the file that somebody edited, its new words are a new answer, if the question takes them and every place
that staff could see agrees: what is printed in the edited files and still stands there. Words of which only a part was
changed, or that were changed in some places, are told and not taken.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from difflib import SequenceMatcher
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import generator.revision  # its parts are imported when they are called, as those of the next
from generator import word
from generator.answers import Answers
from generator.catalogue import Catalogue
from generator.context import list_filtered
from generator.package.citing import Citing
from generator.package.history import History, OwnRow
from generator.package.holdings import read_holdings
from generator.package.report import Told
from generator.questionnaire import Question, QuestionType, Value, ValueProblem, parse_value
from generator.rendering import Span, Traced, signed

if TYPE_CHECKING:
    from generator.package.sets import SetBuilder
    from generator.word import Document, Paragraph

TAKEN_BACK = (
    QuestionType.TEXT,
    QuestionType.PARAGRAPH,
    QuestionType.INTEGER,
    QuestionType.DATE,
    QuestionType.CHOICE,
    QuestionType.CHOICES,
    QuestionType.EMAIL,
    QuestionType.PHONE,
    QuestionType.URL,
)
ROLES = "role_names"
CAN = "Wordで書き換えられた答え（adopt で回答ファイルに取り込むと、ほかの文書も揃います）"
CANNOT = "Wordで書き換えられ、取り込めない答え"
FIRST = 3


@dataclass(frozen=True)
class Spot:
    """An answer: the question, and of a list the record and the field; of a role's name, the role as record."""

    key: str
    record: str = ""
    field: str = ""


@dataclass(frozen=True)
class ReadBack:
    """An answer that reads otherwise in Word: its old and new words, and at how many of its places.

    `value` is the new answer, None where it is not to be taken; `why` says the reason then.
    """

    spot: Spot
    label: str
    old: str
    new: str
    changed: int
    places: int
    where: str
    value: Value | None = None
    why: str = ""

    @property
    def row(self) -> str:
        """Return the line in which people read it."""
        if self.value is not None:
            number = f"、{self.changed}か所" if self.changed > 1 else ""
            return f"{self.label}: {self.old} → {self.new}（{self.where}{number}）"
        return f"{self.label}: {self.old} → {self.new}（{self.where}。{self.why}）"


@dataclass(frozen=True)
class Own:
    """The record that a document is about: as its template calls it, in which list, and its id."""

    name: str
    key: str
    record: str


@dataclass
class _File:
    """An edited file: its paragraphs as we wrote them and as they read now (None: gone), and where they came from."""

    path: str
    written: Sequence[str]
    now: Sequence[str | None]
    trace: Sequence[Traced]
    own: Own | None

    @property
    def is_reworded(self) -> bool:
        """Whether a paragraph that is still there reads otherwise."""
        return any(now not in (None, old) for old, now in zip(self.written, self.now, strict=True))

    @cached_property
    def spans(self) -> Sequence[tuple[Span, str, str | None]]:
        """What expressions printed in paragraphs that are still there, its words then and now."""
        return [found for told, now in self._origins() if now is not None for found in _spans(told, now)]

    def _origins(self) -> Iterator[tuple[Traced, str | None]]:
        """Yield the paragraphs of the text that the file came from with where their words come from.

        The trace is that of what we would write now: what reads otherwise there says nothing of what was written then.
        """
        same = SequenceMatcher(None, self.written, [told.text for told in self.trace], autojunk=False)
        for block in same.get_matching_blocks():
            for offset in range(block.size):
                yield self.trace[block.b + offset], self.now[block.a + offset]


@dataclass
class Reader:
    """Collects what was changed, file by file.

    Where words come from is looked up for as few files as do: those of which a paragraph reads otherwise, and the
    others only where an answer did change, for all of its places must agree.
    """

    answers: Answers
    roles: Mapping[str, str] = field(default_factory=dict)  # role → what we call it
    _files: list[_File] = field(default_factory=list)
    _seen: dict[Spot, list[tuple[str, str | None, str]]] = field(default_factory=dict)
    _elsewhere: dict[tuple[str, str], str] = field(default_factory=dict)  # last name, unchanged words → a file

    def take(
        self, path: str, trace: Sequence[Traced], known: Document, edited: Document, own: Own | None = None
    ) -> None:
        """Look at a file that was edited: what we wrote, where that came from, and what it says now."""
        before, after = (word.decided(document.body.blocks, word.View.ACCEPTED) for document in (known, edited))
        written = list(word.paragraphs(before))
        twins = {id(one): signed(other.pieces) for one, other in _pairs(before, after)}
        now = [twins.get(id(paragraph)) for paragraph in written]
        self._files.append(_File(path, [signed(paragraph.pieces) for paragraph in written], now, trace, own))

    def _look(self, files: Iterable[_File]) -> None:
        self._seen, self._elsewhere = {}, {}
        for file in files:
            for span, was, words in file.spans:
                spot = self._spot(span, file.own)
                if spot is not None:
                    self._seen.setdefault(spot, []).append((was, words, file.path))
                elif words == was:
                    self._elsewhere.setdefault((span.expression.rpartition(".")[2], was), file.path)

    def _spot(self, span: Span, own: Own | None) -> Spot | None:
        """Return the answer that an expression prints; None for what hangs on several, or on none."""
        head, _, rest = span.expression.partition(".")
        questions = self.answers.questionnaire.questions
        if head == "role" and rest in self.roles and ROLES in questions:
            return Spot(ROLES, rest, "name")
        if own is not None and head == own.name and rest:
            return self._field(own.key, own.record, rest)
        if head.endswith("[]") and span.record and rest:
            listed = head.removesuffix("[]")
            return self._field(list_filtered(listed) or listed, span.record, rest)
        question = questions.get(head)
        if question is not None and question.latest:
            return None  # an edition is made by `revise`; typed into one document it is none
        if question is not None and question.type is QuestionType.PERSON and rest:
            person = self.answers.value(head)
            asked = questions["persons"].field(rest) if "persons" in questions else None
            return Spot("persons", str(person), rest) if person and asked and asked.type in TAKEN_BACK else None
        return Spot(head) if question is not None and not rest and question.type in TAKEN_BACK else None

    def _field(self, key: str, record: str, name: str) -> Spot | None:
        question = self.answers.questionnaire.questions.get(key)
        asked = question.field(name) if question is not None else None
        return Spot(key, record, name) if asked is not None and asked.type in TAKEN_BACK else None

    def changes(self) -> tuple[ReadBack, ...]:
        """Return what was changed, in the order in which it was met."""
        reworded = [file for file in self._files if file.is_reworded]
        self._look(reworded)
        if len(reworded) < len(self._files) and any(map(_is_changed, self._seen.values())):
            self._look(self._files)
        return tuple(self._read(spot, seen) for spot, seen in self._seen.items() if _is_changed(seen))

    def _read(self, spot: Spot, seen: Sequence[tuple[str, str | None, str]]) -> ReadBack:
        changed = [(old, words, path) for old, words, path in seen if words != old]
        old = changed[0][0]
        words = list(dict.fromkeys(new for _, new, _ in changed))
        places = list(dict.fromkeys(path for _, _, path in changed))
        where = "、".join(places[:FIRST]) + (f" ほか{len(places) - FIRST}件" if len(places) > FIRST else "")
        new = next((word for word in words if word is not None), "一部だけが変わっています")
        value, why = None, ""
        if len(changed) < len(seen):
            why = f"{len(seen)}か所のうち{len(changed)}か所だけなので、取り込みません"
        elif None in words or len(words) > 1 or len({was for was, _, _ in seen}) > 1:
            why = "場所によって違うので、取り込みません"
        elif spot.field and (path := self._elsewhere.get((spot.field, old))):
            # A list that is made of several answers shows it too: whose, it cannot tell, but not what we read.
            why = f"{path} には前のままの所があるので、取り込みません"
        else:
            value, why = self._parsed(spot, new)
        return ReadBack(spot, self._label(spot, old), old, new, len(changed), len(seen), where, value, why)

    def _question(self, spot: Spot) -> Question:
        question = self.answers.question(spot.key)
        return (question.field(spot.field) if spot.field else None) or question

    def _label(self, spot: Spot, old: str) -> str:
        asked = self._question(spot)
        question = self.answers.question(spot.key)
        if spot.key == ROLES:
            return question.label
        return asked.label if asked is question else f"{question.label}の「{asked.label}」"

    def _parsed(self, spot: Spot, new: str) -> tuple[Value | None, str]:
        try:
            return parse_value(self._question(spot), new, self.answers.persons), ""
        except ValueProblem as problem:
            return None, f"答えとして読めません。{str(problem).removesuffix('。')}"


Change = ReadBack | OwnRow


def told_of(changes: Sequence[Change]) -> Iterator[Told]:
    """Yield what is to be said of answers that were changed in Word: what can be taken, and what cannot."""
    for heading, rows in (
        (CAN, [change.row for change in changes if change.value is not None]),
        (CANNOT, [change.row for change in changes if change.value is None]),
    ):
        if rows:
            yield Told(heading, tuple(rows))


def take_back(answers: Answers, changes: Iterable[Change]) -> int:
    """Put the answers that can be taken into `answers`; return how many were. Records keep all else."""
    count = 0
    for change in changes:
        if change.value is None:
            continue
        count += 1
        if isinstance(change, OwnRow):
            change.put(answers)
            continue
        spot = change.spot
        if not spot.record:
            answers.put(spot.key, change.value)
        elif spot.key == ROLES:
            answers.put(ROLES, _renamed(answers, spot.record, str(change.value)))
        else:
            rows = answers.value(spot.key)
            records = [dict(row) for row in rows if isinstance(row, dict)] if isinstance(rows, tuple) else []
            answers.put(
                spot.key,
                [{**row, spot.field: change.value} if row.get("id") == spot.record else row for row in records],
            )
    return count


def _renamed(answers: Answers, role: str, name: str) -> list[dict[str, object]]:
    rows = answers.value(ROLES)
    kept: list[dict[str, object]] = (
        [dict(row) for row in rows if isinstance(row, dict) and row.get("role") != role]
        if isinstance(rows, tuple)
        else []
    )
    taken = {str(row.get("id")) for row in kept}
    id = next(f"r{number}" for number in range(1, len(kept) + 2) if f"r{number}" not in taken)
    return [*kept, {"id": id, "role": role, "name": name}]


def _spans(told: Traced, new: str) -> Iterator[tuple[Span, str, str | None]]:
    """Yield what expressions printed in a paragraph that reads `new` now, with its words then and now."""
    old = told.text
    moved = [] if old == new else _differences(old, new)
    for span in told.spans:
        if not span.is_condition and span.start < span.end:
            yield span, old[span.start : span.end], _now(span, old, new, moved)


def _is_changed(seen: Sequence[tuple[str, str | None, str]]) -> bool:
    """Tell whether an answer reads otherwise anywhere."""
    return any(words != old for old, words, _ in seen)


def _pairs(before: Sequence[object], after: Sequence[object]) -> Iterator[tuple[Paragraph, Paragraph]]:
    """Yield the paragraphs that are the same ones in two texts, those in cells too."""
    for pair in generator.revision.align(before, after).pairs:  # type: ignore[arg-type]
        one, other = before[pair.old], after[pair.new]
        if isinstance(one, word.Paragraph) and isinstance(other, word.Paragraph):
            yield one, other
        elif isinstance(one, word.Table) and isinstance(other, word.Table):
            for rows in generator.revision.align_rows(one, other).pairs:
                cells = generator.revision.align_cells(one.rows[rows.old], other.rows[rows.new])
                for here, there in cells or ():
                    lines = list(word.paragraphs(here.blocks)), list(word.paragraphs(there.blocks))
                    if len(lines[0]) == len(lines[1]):
                        yield from zip(*lines, strict=True)


def _differences(old: str, new: str) -> list[tuple[int, int, int, int]]:
    return [tuple(one) for one in generator.revision.word_differences([(c, c) for c in old], [(c, c) for c in new])]  # type: ignore[misc]


def _now(span: Span, old: str, new: str, moved: Sequence[tuple[int, int, int, int]]) -> str | None:
    """Return what stands in place of a span; None where what was changed reaches over its edge."""
    touching = [one for one in moved if one[0] < span.end and span.start < one[1]]
    touching += [one for one in moved if one[0] == one[1] and span.start < one[0] < span.end]
    if not touching:
        return old[span.start : span.end]
    first, last = min(one[0] for one in touching), max(one[1] for one in touching)
    start, end = min(one[2] for one in touching), max(one[3] for one in touching)
    # What stands round the span in the same piece, and must still: 10文字以上 is one piece, the answer is 10.
    left, right = old[first : span.start], old[span.end : last]
    if span.start < first:
        start -= first - span.start
    if span.end > last:
        end += span.end - last
    there = new[start:end]
    was = old[span.start : span.end]
    if _is_there(f"{left}{was}", there, was) or (there.endswith(f"{was}{right}") and not there.startswith(left)):
        return was  # what was changed are the words beside it
    if not there.startswith(left) or not there.endswith(right) or len(there) < len(left) + len(right):
        return None
    return there[len(left) : len(there) - len(right)]


def read_back(answers: Answers, citing: Citing, builder: SetBuilder) -> tuple[Change, ...]:
    """Return the answers that read otherwise in the files of a run, whose files have all come."""
    reader = Reader(answers, {role.id: role.name for role in builder.reference.roles})
    history = History(answers)
    with generator.revision.no_garbage():
        for identity, trace in citing.traces.items():
            edited = citing.edited.get(identity)
            if edited is not None and edited.known is not None:
                reader.take(edited.path, trace, edited.known, edited.document, _own(builder.catalogue, identity))
                history.take(edited.path, edited.known, edited.document)
        return (*reader.changes(), *history.rows())


def _own(catalogue: Catalogue, identity: str) -> Own | None:
    """Return of which record a document is; None where it is of none."""
    id, _, record = identity.partition(":")
    document = catalogue.document(id)
    return Own(document.each, document.per, record) if document is not None and document.per and record else None


def read_back_of(answers: Answers, target: Path, on: date, builder: SetBuilder) -> tuple[Change, ...]:
    """Return the answers that read otherwise in the company's folder `target`; nothing is written."""
    coming = builder.begin(answers, on)
    coming.citing.heed(read_holdings(target, answers.id), coming.edition, on.isoformat())
    if not coming.citing.to_trace():
        return ()
    for _ in coming.files:
        pass
    return read_back(answers, coming.citing, builder)


def _is_there(beginning: str, text: str, value: str) -> bool:
    """Tell whether a text still begins so, the value whole: 12 does not begin with the number 1."""
    if not text.startswith(beginning):
        return False
    following = text[len(beginning) : len(beginning) + 1]
    return not (value[-1:].isdecimal() and following.isdecimal())
