"""The answers of one company, and the state of every question."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from generator import presets  # its parts are imported when they are called
from generator.answers.disputes import Dispute, Said, Spot, question_at, settled
from generator.answers.following import Record, followed_default, record_title, rows_of
from generator.answers.items import Item, item_of
from generator.answers.latest import refuse_said_by_list, rows_before_list, said_by_list
from generator.conditions import Condition
from generator.errors import AnswersError, Fault
from generator.questionnaire import (
    Question,
    Questionnaire,
    QuestionType,
    Value,
    ValueProblem,
    clean_text,
    format_value,
    highest_number,
    number_records,
    parse_and_say,
)

HEADCOUNT = "headcount"
"""The question whose answer says which size of a preset fits."""


class State(StrEnum):
    """Where a question stands; the values are what people see. A disputed question is open, whatever its default."""

    ANSWERED = "回答済み"
    DEFAULT = "既定値のまま"
    OPEN = "未回答"
    NOT_APPLICABLE = "対象外"


@dataclass(frozen=True)
class Cleaned:
    """What cleaning changed in one answer; `place` and `change` are ready to be shown."""

    place: str
    change: str

    def __str__(self) -> str:
        """Return the finished sentence."""
        return f"{self.place}: {self.change}。"


class Answers:
    """The answers to one questionnaire: what was given, and what follows from it for every question.

    `given` holds values (see docs/how-it-works.md) or text as typed; a value that its question cannot take raises
    AnswersError with every fault. Answers of questions that do not apply are kept. `preset` is the name of the preset
    whose values are the defaults, `questionnaire` the questions with those defaults. `id` tells this company's answers
    from all others ('' until they are first saved); it is no answer, and equal answers may have different ones.
    """

    def __init__(self, questionnaire: Questionnaire, given: Mapping[str, object] | None = None) -> None:
        self.questionnaire = questionnaire
        self.preset = ""
        self.id = ""
        self._own = questionnaire
        self.given: dict[str, Value] = {}
        self.cleaned: tuple[Cleaned, ...] = ()
        self.last_numbers: dict[str, int] = {}
        self.to_confirm: dict[str, tuple[str, ...]] = {}
        """What respondents want to look up first, in their words, by question; an answer ends it."""
        self.disputed: dict[Spot, tuple[Said, ...]] = {}
        """What respondents answered differently, and who said what; `dispute` notes it, an answer ends it."""
        self.origin: tuple[Path, str] | None = None
        self._states: dict[str, State] = {}
        self._values: dict[str, Value | None] = {}
        faults: list[Fault] = []
        # Persons first: every question of type person is read by their names.
        for key in sorted(given or (), key=lambda key: key != "persons"):
            try:
                self.put(key, (given or {})[key])
            except (KeyError, ValueProblem) as problem:
                faults.append(Fault("", 0, key, str(problem.args[0])))
        if faults:
            raise AnswersError(faults)

    @property
    def persons(self) -> tuple[Record, ...]:
        """The records of `persons`, by whose id or name a person is given."""
        return rows_of(self.given.get("persons"))

    def question(self, key: str) -> Question:
        """Return the question `key`; raise KeyError with a sentence if there is none."""
        try:
            return self.questionnaire.questions[key]
        except KeyError:
            raise KeyError(f"「{key}」という質問はありません。") from None

    def put(self, key: str, value: object) -> None:
        """Answer the question `key` with a value or with text as typed.

        Records without an id get one that was never used before. Raise ValueProblem, and change nothing, if the
        question cannot take the value or a person would go who is named elsewhere.
        """
        question = self.question(key)
        refuse_said_by_list(question, self.questionnaire, self.given)
        parsed, changes = parse_and_say(question, value, self.persons)
        if question.type is QuestionType.RECORDS:
            parsed = number_records(parsed, self._last_number(key))
            if key == "persons":
                self._refuse_dangling(parsed)
            self._note_numbers(key, parsed)
            self._drop_followers(key)
        self.given[key] = parsed
        self._settle(key)
        self.cleaned += tuple(Cleaned(question.label, change) for change in changes)
        self._forget()
        if key == HEADCOUNT:
            self._fit_preset(question, parsed)

    def _drop_followers(self, key: str) -> None:
        for follower in self.questionnaire.followers.get(key, ()):
            self.given.pop(follower.key, None)

    def remove(self, key: str) -> None:
        """Take back the answer to `key`, if there is one."""
        question = self.question(key)
        if key == "persons":
            self._refuse_dangling(())
        if question.type is QuestionType.RECORDS:
            self.last_numbers[key] = self._last_number(key)
        self.given.pop(key, None)
        self._settle(key)
        self._forget()

    def dispute(self, spot: Spot, said: Sequence[Said]) -> None:
        """Note that respondents differ: the question is open until it is answered; no answer and no default holds.

        Raise KeyError with a sentence if nothing that could be disputed stands at `spot`.
        """
        if question_at(spot, self.questionnaire) is None or len(said) < 2:
            raise KeyError(f"「{spot}」は、答えが分かれることのある質問ではありません。")
        if spot.record:
            records = rows_of(self.given.get(spot.key))
            if spot.record not in [record["id"] for record in records]:
                raise KeyError(f"「{spot}」の1件は、回答にありません。")
            self.given[spot.key] = tuple(
                {key: value for key, value in record.items() if record["id"] != spot.record or key != spot.field}
                for record in records
            )
        else:
            self.given.pop(spot.key, None)
        # A name may come from a cell of a workbook, and stands in the file.
        self.disputed[spot] = tuple(Said(clean_text(one.who, lines=False)[0], one.value) for one in said)
        self._forget()

    def disputes(self) -> tuple[Dispute, ...]:
        """Return what is disputed, in the order of the questionnaire, and whether it applies as the answers stand."""
        order = [*self.questionnaire.questions]
        spots = sorted(self.disputed, key=lambda spot: (order.index(spot.key), spot))
        return tuple(dispute for spot in spots for dispute in self._told(spot))

    def _told(self, spot: Spot) -> Iterator[Dispute]:
        asked = question_at(spot, self.questionnaire)
        if asked is not None:
            said = ((one.who, format_value(asked, one.value, self.persons)) for one in self.disputed[spot])
            yield Dispute(spot, self._place(spot, asked), asked.prompt, tuple(said), self._is_asked(spot))

    def _is_asked(self, spot: Spot) -> bool:
        question = self.question(spot.key)
        if self.state(spot.key) is State.NOT_APPLICABLE:
            return False
        found = next((r for r in rows_of(self.given.get(spot.key)) if r["id"] == spot.record), None)
        field = question.field(spot.field)
        return found is None or field is None or self.field_state(question, found, field) is State.OPEN

    def _place(self, spot: Spot, asked: Question) -> str:
        for number, record in enumerate(rows_of(self.given.get(spot.key)), 1):
            if record["id"] == spot.record:
                question = self.question(spot.key)
                return f"{question.label}「{record_title(question, record, number)}」の{asked.label}"
        return asked.label

    def _settle(self, key: str) -> None:
        """Drop the disputes, and what was to be confirmed, that the answer to `key` has ended."""
        self.to_confirm.pop(key, None)
        records = rows_of(self.given.get(key))
        for spot in [spot for spot in self.disputed if spot.key == key]:
            if not spot.record or settled(spot, records):
                del self.disputed[spot]

    def use_preset(self, preset: presets.Preset | None) -> None:
        """Let the values of `preset` be the defaults (None: those of the questionnaire); nothing is answered by it."""
        self.questionnaire = self._own if preset is None else preset.applied_to(self._own)
        self.preset = "" if preset is None else preset.name
        self._forget()

    def _fit_preset(self, question: Question, headcount: Value) -> None:
        """Take the preset of the size that the number of people says, if there is another one."""
        trade, _, size = self.preset.partition("/")
        fitting = presets.size_name(headcount) if size and isinstance(headcount, int) else size
        if fitting == size:
            return
        preset = presets.load_preset(f"{trade}/{fitting}", self._own)
        if preset is not None:
            self.use_preset(preset)
            change = f"まだ答えていない質問の既定値を、{preset.size.title}の会社のものに合わせました"
            self.cleaned += (Cleaned(question.label, change),)

    def _last_number(self, key: str) -> int:
        known = highest_number(str(record["id"]) for record in rows_of(self.given.get(key)))
        return max(known, self.last_numbers.get(key, 0))

    def last_numbers_to_keep(self) -> dict[str, int]:
        """Return, by question, the highest record number ever given where its record is gone."""
        kept: dict[str, int] = {}
        for key in self.questionnaire.questions:
            last = self.last_numbers.get(key, 0)
            if last > highest_number(str(record["id"]) for record in rows_of(self.given.get(key))):
                kept[key] = last
        return kept

    def _note_numbers(self, key: str, records: Value) -> None:
        last = max(self._last_number(key), highest_number(str(record["id"]) for record in rows_of(records)))
        if last:
            self.last_numbers[key] = last

    def _refuse_dangling(self, persons: Value) -> None:
        ids = {record["id"] for record in rows_of(persons)}
        for question, id in self._persons_named():
            if id not in ids and id in {record["id"] for record in self.persons}:
                name = next(str(record.get("name", id)) for record in self.persons if record["id"] == id)
                raise ValueProblem(f"{name}は「{question.label}」に選ばれています。先にそちらを別の人にしてください。")

    def _persons_named(self) -> Iterator[tuple[Question, Value]]:
        for spot, said in self.disputed.items():
            asked = question_at(spot, self.questionnaire)
            if asked is not None and asked.type is QuestionType.PERSON:
                yield from ((asked, one.value) for one in said)
        for key, value in self.given.items():
            question = self.questionnaire.questions[key]
            if question.type is QuestionType.PERSON:
                yield question, value
            for field in question.fields:
                if field.type is QuestionType.PERSON:
                    yield from ((field, record[field.key]) for record in rows_of(value) if field.key in record)

    def _forget(self) -> None:
        self._states.clear()
        self._values.clear()

    def default(self, question: Question) -> Value | None:
        """Return the default of `question`; records that name records of other lists follow what was given there."""
        before = rows_before_list(question, self.questionnaire, self.given, self.value) if question.fields else ()
        return before or followed_default(question, self.questionnaire, self._held)

    def _held(self, question: Question) -> Value | None:
        """Return what was given or else the default, nothing where the question does not apply."""
        if self.state(question.key) is State.NOT_APPLICABLE:
            return None
        return self.given.get(question.key, question.default)

    def value(self, key: str) -> Value | None:
        """Return the effective value: the answer, or the default; None if the question is open or does not apply.

        Records come with the effective values of their fields: fields that are open or do not apply are absent.
        """
        if key not in self._values:
            self._values[key] = self._effective(self.question(key))
        return self._values[key]

    def _effective(self, question: Question) -> Value | None:
        if self.state(question.key) in (State.OPEN, State.NOT_APPLICABLE):
            return None
        last = said_by_list(question, self.given)
        if last is not None and question.latest:
            value: Value | None = last.get(question.latest[1])
        elif question.key in self.given:
            value = self.given[question.key]
        elif question.default is not None:
            value = self.default(question)
        else:
            value = self.value(question.default_from or "")
        if question.type is QuestionType.RECORDS:
            return tuple(self._filled(question, record) for record in rows_of(value))
        return value

    def _filled(self, question: Question, record: Record) -> Record:
        filled: Record = {"id": record["id"]}
        for field in question.fields:
            value = self.field_value(question, record, field)
            if value is not None:
                filled[field.key] = value
        return filled

    def state(self, key: str) -> State:
        """Return where the question stands; records with open fields are answered all the same."""
        if key not in self._states:
            self._states[key] = self._state(self.question(key))
        return self._states[key]

    def _state(self, question: Question) -> State:
        if question.when is not None and not self.holds(question.when):
            return State.NOT_APPLICABLE
        last = said_by_list(question, self.given)
        if last is not None and question.latest:
            return State.ANSWERED if question.latest[1] in last else State.OPEN
        if question.key in self.given or rows_before_list(question, self.questionnaire, self.given, self.value):
            return State.ANSWERED
        if (question.key, "", "") in self.disputed:
            return State.OPEN
        if question.default is not None:
            return State.DEFAULT
        if question.default_from and self.value(question.default_from) is not None:
            return State.DEFAULT
        return State.OPEN

    def holds(self, condition: Condition) -> bool:
        """Return whether `condition` holds for this company."""
        return condition.holds(self.value_of)

    def value_of(self, name: str) -> object:
        """Return what conditions see under `name`: an answer, or whether a named condition holds."""
        named = self.questionnaire.conditions.get(name)
        return self.value(name) if named is None else self.holds(named)

    def field_state(self, question: Question, record: Record, field: Question) -> State:
        """Return where `field` stands in one `record` of `question`."""
        if field.when is not None and not field.when.holds(self._field_value_of(question, record)):
            return State.NOT_APPLICABLE
        if field.key in record:
            return State.ANSWERED
        if self.disputed and (question.key, record.get("id", ""), field.key) in self.disputed:
            return State.OPEN
        if field.default is not None or self._borrowed(question, record, field) is not None:
            return State.DEFAULT
        return State.OPEN

    def field_value(self, question: Question, record: Record, field: Question) -> Value | None:
        """Return the effective value of `field` in one `record`, None if it is open or does not apply."""
        if self.field_state(question, record, field) in (State.OPEN, State.NOT_APPLICABLE):
            return None
        if field.key in record:
            return record[field.key]
        return field.default if field.default is not None else self._borrowed(question, record, field)

    def _borrowed(self, question: Question, record: Record, field: Question) -> Value | None:
        is_raised = field.raised and field.raised.when.holds(self._field_value_of(question, record))
        if field.raised and is_raised and (raised := self.value(field.raised.source)) is not None:
            return raised
        source = question.field(field.default_from or "")
        if source is not None:
            return self.field_value(question, record, source)
        return self.value(field.default_from) if field.default_from else None

    def _field_value_of(self, question: Question, record: Record) -> Callable[[str], object]:
        fields = {field.key: field for field in question.fields}
        return lambda name: self.field_value(question, record, fields[name]) if name in fields else None

    def open_items(self) -> tuple[Item, ...]:
        """Return what is open, in the order of the questionnaire, fields of records included."""
        return tuple(self._items(State.OPEN))

    def defaults_in_use(self) -> tuple[Item, ...]:
        """Return what is still at its default, in the order of the questionnaire, fields of records included."""
        return tuple(self._items(State.DEFAULT))

    def _items(self, wanted: State) -> Iterator[Item]:
        for section in self.questionnaire.sections:
            for question in section.questions:
                if question.latest and (question.key, "", "") not in self.disputed:
                    continue  # nobody is asked; what is open or at its default is told of the list
                state = self.state(question.key)
                if state is wanted:
                    yield item_of(question, section.title)
                if state is State.ANSWERED or (state is State.DEFAULT and wanted is State.OPEN):
                    yield from self._field_items(question, section.title, wanted)

    def _field_items(self, question: Question, section: str, wanted: State) -> Iterator[Item]:
        held = self.given.get(question.key, self.default(question))
        for number, record in enumerate(rows_of(held), 1):
            for field in question.fields:
                if self.field_state(question, record, field) is wanted:
                    yield item_of(question, section, field, str(record["id"]), record_title(question, record, number))
