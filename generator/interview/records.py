"""Lists of things (systems, vendors, persons …) without a terminal: add, edit, copy, delete, reorder."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.answers import Answers, Record, State, name_of, named_by, parse_value, record_title, rows_of
from generator.interview.session import Session
from generator.questionnaire import Question, QuestionType, Value


@dataclass(frozen=True)
class Deleted:
    """What was taken out: its title, what went with it, and the lists as they were."""

    title: str
    along: tuple[str, ...]
    before: Mapping[str, tuple[Record, ...]]


class RecordsEditor:
    """The records of one question; each change is saved at once."""

    def __init__(self, session: Session, question: Question) -> None:
        self.session = session
        self.question = question

    @property
    def answers(self) -> Answers:
        """The answers they belong to."""
        return self.session.answers

    @property
    def records(self) -> tuple[Record, ...]:
        """The records as they stand: what was given, otherwise the default."""
        # The default may be that of a preset, which was chosen after the question was read.
        now = self.answers.question(self.question.key)
        held = self.answers.given.get(self.question.key, self.answers.default(now))
        return tuple(dict(r) for r in held if isinstance(r, dict)) if isinstance(held, tuple) else ()

    def open_fields(self) -> tuple[tuple[str, str], ...]:
        """Return what is open in the records, as pairs of record and field."""
        return tuple(
            (str(record["id"]), field.key)
            for record in self.records
            for field in self.question.fields
            if self.state(record, field) is State.OPEN
        )

    @property
    def untouched(self) -> bool:
        """Whether nobody has said anything about them yet."""
        return self.question.key not in self.answers.given

    def record(self, id: str) -> Record:
        """Return the record called `id`, empty if there is none."""
        return next((record for record in self.records if record["id"] == id), {})

    def title(self, id: str) -> str:
        """Return what people call the record."""
        number = next((n for n, r in enumerate(self.records, 1) if r["id"] == id), 0)
        return record_title(self.question, self.record(id), number)

    def add(self, record: Mapping[str, Value]) -> str:
        """Put a record at the end and return its id."""
        self._put((*self.records, {key: value for key, value in record.items() if key != "id"}))
        return str(self.records[-1]["id"])

    def copy(self, id: str) -> str:
        """Put a copy behind the record, its name marked as one, and return the copy's id."""
        double = {key: value for key, value in self.record(id).items() if key != "id"}
        named = next((f.key for f in self.question.fields if f.type is QuestionType.TEXT and f.key in double), None)
        if named is not None:
            double[named] = f"{double[named]}（写し）"
        records = self.records
        before = {str(record["id"]) for record in records}
        place = next(n for n, record in enumerate(records, 1) if record["id"] == id)
        self._put((*records[:place], double, *records[place:]))
        return next(str(record["id"]) for record in self.records if record["id"] not in before)

    def delete(self, id: str) -> Deleted:
        """Take the record out, and with it what names it in other lists; return all that is needed to undo it.

        Raise ValueProblem if it is a person who is named elsewhere.
        """
        title, before = self.title(id), {self.question.key: self.records}
        name = name_of(self.question, self.record(id))
        following = self._following()
        self._put(tuple(record for record in self.records if record["id"] != id))
        gone = [titled for titled in following if titled not in self._following()]
        for other, field, rows in self._naming(name):
            before[other.key] = rows
            left = tuple(row for row in rows if row.get(field.key) != name)
            gone += [f"{other.label}「{record_title(other, row, 0)}」" for row in rows if row not in left]
            self.session.put(other.key, left)
        return Deleted(title, tuple(gone), before)

    def _following(self) -> list[str]:
        """Return the default records of other lists that follow this one."""
        found = []
        for other, _ in named_by(self.answers.questionnaire, self.question.key):
            if other.key not in self.answers.given and self.answers.state(other.key) is State.DEFAULT:
                rows = rows_of(self.answers.default(self.answers.question(other.key)))
                found += [f"{other.label}「{record_title(other, row, 0)}」" for row in rows]
        return found

    def restore(self, deleted: Deleted) -> None:
        """Put back what `delete` took out."""
        for key, rows in deleted.before.items():
            self.session.put(key, rows)

    def _naming(self, name: str) -> list[tuple[Question, Question, tuple[Record, ...]]]:
        """Return the given lists that name `name`, unless another record is still called so."""
        questionnaire = self.answers.questionnaire
        if not name or any(name_of(self.question, row) == name for row in self.records):
            return []
        found = []
        for question, field in named_by(questionnaire, self.question.key):
            rows = rows_of(self.answers.given.get(question.key))
            if any(row.get(field.key) == name for row in rows):
                found.append((question, field, rows))
        return found

    def move(self, id: str, by: int) -> None:
        """Move the record up (-1) or down (+1); at the end it stays."""
        records = [*self.records]
        place = next(n for n, record in enumerate(records) if record["id"] == id)
        to = min(max(place + by, 0), len(records) - 1)
        records.insert(to, records.pop(place))
        self._put(tuple(records))

    def set(self, id: str, field: Question, raw: object) -> None:
        """Give `field` of the record a value or text as typed; raise ValueProblem if it is none."""
        value = parse_value(field, raw, self.answers.persons)
        before = name_of(self.question, self.record(id))
        self._put(tuple({**r, field.key: value} if r["id"] == id else r for r in self.records))
        for other, link, rows in self._naming(before):
            now = name_of(self.question, self.record(id))
            self.session.put(other.key, tuple({**r, link.key: now} if r.get(link.key) == before else r for r in rows))

    def unset(self, id: str, field: Question) -> None:
        """Take back what was said about `field` of the record."""
        self._put(tuple(_without(r, field.key) if r["id"] == id else r for r in self.records))

    def state(self, record: Record, field: Question) -> State:
        """Return where `field` of `record` stands."""
        return self.answers.field_state(self.question, record, field)

    def value(self, record: Record, field: Question) -> Value | None:
        """Return the effective value of `field` of `record`, None if it is open or does not apply."""
        return self.answers.field_value(self.question, record, field)

    def _put(self, records: tuple[Record, ...]) -> None:
        self.session.put(self.question.key, records)


def _without(record: Record, key: str) -> Record:
    return {name: value for name, value in record.items() if name != key}


@dataclass
class RecordWalk:
    """The fields of one record, asked one after the other; `id` is empty until something was answered.

    `only_needed`: fields that have a default are left at it. `single`: one field is asked, then it is over.
    """

    editor: RecordsEditor
    id: str = ""
    only_needed: bool = False
    single: bool = False
    key: str | None = None

    def __post_init__(self) -> None:
        if self.key is None:
            self.key = self._following(None)

    @property
    def record(self) -> Record:
        """The record as it stands."""
        return self.editor.record(self.id) if self.id else {}

    @property
    def field(self) -> Question | None:
        """The field that is asked now, None when all are through."""
        return self.editor.question.field(self.key) if self.key else None

    def fields(self) -> tuple[Question, ...]:
        """Return the fields that are asked of this record."""
        record = {"id": "", **self.record}
        return tuple(
            field
            for field in self.editor.question.fields
            if self.editor.state(record, field) is not State.NOT_APPLICABLE and not self._left_out(record, field)
        )

    def _left_out(self, record: Record, field: Question) -> bool:
        return self.only_needed and self.editor.state(record, field) is State.DEFAULT

    def answer(self, raw: object) -> None:
        """Answer the field, save, and go on; raise ValueProblem, and change nothing, if it cannot take it."""
        field = self.field
        if field is None:
            raise AssertionError("the record is finished")
        if self.id:
            self.editor.set(self.id, field, raw)
        else:
            self.id = self.editor.add({field.key: parse_value(field, raw, self.editor.answers.persons)})
        self.skip()

    def clear(self) -> None:
        """Take back what was said about the field, and stay."""
        if self.field is not None and self.field.key in self.record:
            self.editor.unset(self.id, self.field)

    def skip(self) -> None:
        """Leave the field as it is, and go on."""
        self.key = None if self.single else self._following(self.key)

    def back(self) -> bool:
        """Go to the field before; False at the first."""
        keys = [field.key for field in self.fields()]
        order = [field.key for field in self.editor.question.fields]
        before = [key for key in keys if self.key is not None and order.index(key) < order.index(self.key)]
        if not before or self.single:
            return False
        self.key = before[-1]
        return True

    def _following(self, key: str | None) -> str | None:
        order = [field.key for field in self.editor.question.fields]
        here = -1 if key is None else order.index(key)
        return next((field.key for field in self.fields() if order.index(field.key) > here), None)
