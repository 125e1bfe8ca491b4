"""Reading `questionnaires/review/`: rules as data, checked against the questionnaire."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from generator.conditions import Condition, ConditionError, parse_condition
from generator.errors import Fault, QuestionnaireError
from generator.questionnaire import Mapping as MappingNode
from generator.questionnaire import (
    Node,
    Question,
    Questionnaire,
    QuestionType,
    Shape,
    condition_problems,
    did_you_mean,
    entries,
    load_questionnaire,
    plain_value,
    read_data_file,
)
from generator.resources import data_folder
from generator.review.predicates import (
    AnyRecord,
    Blank,
    Finer,
    Greater,
    Kept,
    NoRecord,
    OutsidePreset,
    PersonLacks,
    Predicate,
    RecordTest,
    SameNumber,
    SamePerson,
    SameValue,
    Says,
    Silent,
    SomeRecord,
    TooFew,
    Unconfirmed,
)
from generator.review.rules import WHICH, Rule

Data = Mapping[str, object]
TEXTS = (QuestionType.TEXT, QuestionType.PARAGRAPH, QuestionType.URL)
ORDERED = (QuestionType.INTEGER, QuestionType.DATE)


class RuleProblem(ValueError):  # noqa: N818 - goes with ValueProblem
    """A rule that cannot be used; `str()` is a finished Japanese sentence."""


def load_rules(folder: Path | None = None, questionnaire: Questionnaire | None = None) -> tuple[Rule, ...]:
    """Read `*.yaml` of `folder` (default: ours) by name; raise QuestionnaireError with all faults of all files."""
    folder = folder or data_folder("questionnaires") / "review"
    reader = Reader(questionnaire or load_questionnaire())
    for path in sorted(folder.glob("*.yaml")):
        shape = read_data_file(path, ("rules",), reader.faults)
        if shape is not None:
            reader.read(shape)
    if reader.faults:
        raise QuestionnaireError(dict.fromkeys(reader.faults))
    return tuple(reader.rules.values())


class Reader:
    """Rules on their way in, and every fault found in them."""

    def __init__(self, questionnaire: Questionnaire) -> None:
        self.questionnaire = questionnaire
        self.faults: list[Fault] = []
        self.rules: dict[str, Rule] = {}

    def read(self, shape: Shape) -> None:
        """Take the rules of one file."""
        for key, node in entries(shape, "rules"):
            try:
                if key.text in self.rules:
                    raise RuleProblem("この規則は2回あります。id を変えてください。")
                self.rules[key.text] = self._rule(shape.file, key.text, node)
            except RuleProblem as problem:
                self.faults.append(Fault(shape.file, key.start.line + 1, f"規則「{key.text}」", str(problem)))

    def _rule(self, file: str, id: str, node: Node) -> Rule:
        if not isinstance(node, MappingNode):
            raise RuleProblem("「question:」「message:」と、確かめることを書いてください。")
        shape = Shape(file, f"規則「{id}」", node, ("question", "when", "message", *TESTS), self.faults)
        message = shape.text("message", needed=True)
        question = self._question(shape.text("question", needed=True)).key
        tests = tuple(TESTS[key](self, plain_value(value)) for key, value in shape.nodes.items() if key in TESTS)
        when = self._when(shape)
        if not tests and when is None:
            raise RuleProblem(f"確かめること（when か {', '.join(TESTS)}）がありません。")
        if WHICH in message and not any(isinstance(test, NAMING) for test in tests):
            raise RuleProblem(f"{WHICH} に入る名前を見つける規則ではありません。{WHICH} を消してください。")
        return Rule(id, question, tests, when, message)

    def _question(self, key: object, *types: QuestionType) -> Question:
        question = self.questionnaire.questions.get(str(key))
        if question is None:
            raise RuleProblem(
                f"「{key}」という質問はありません。{did_you_mean(str(key), self.questionnaire.questions)}"
            )
        if types and question.type not in types:
            raise RuleProblem(f"「{key}」は {question.type} の質問なので、ここには書けません。")
        return question

    def _field(self, question: Question, key: object, *types: QuestionType) -> Question:
        field = question.field(str(key))
        if field is None:
            hint = did_you_mean(str(key), [known.key for known in question.fields])
            raise RuleProblem(f"「{question.key}」に「{key}」という項目はありません。{hint}")
        if types and field.type not in types:
            raise RuleProblem(f"「{question.key}」の「{key}」は {field.type} の項目なので、ここには書けません。")
        return field

    def _when(self, shape: Shape) -> Condition | None:
        node = shape.nodes.get("when")
        if node is None:
            return None
        return self._condition(plain_value(node), self.questionnaire.questions, self.questionnaire.conditions)

    def _condition(self, data: object, questions: Mapping[str, Question], named: Mapping[str, Condition]) -> Condition:
        try:
            condition = parse_condition(data)
        except ConditionError as error:
            raise RuleProblem(str(error)) from None
        for problem in condition_problems(condition, questions, named, may_be_open=True):
            raise RuleProblem(problem)
        return condition

    def same_person(self, data: object) -> Predicate:
        """`same_person: [auditor, system_admin]`."""
        return SamePerson(self._keys(data, 2, QuestionType.PERSON))

    def same_number(self, data: object) -> Predicate:
        """`same_number: {of: [representative, system_admin], field: mobile}`."""
        wanted = _mapping(data, ("of", "field"), ("of", "field"))
        persons = self._question("persons", QuestionType.RECORDS)
        return SameNumber(self._keys(wanted["of"], 2, QuestionType.PERSON), self._field(persons, wanted["field"]).key)

    def same_value(self, data: object) -> Predicate:
        """`same_value: {of: systems, field: name}`."""
        wanted = _mapping(data, ("of", "field"), ("of", "field"))
        question = self._question(wanted["of"], QuestionType.RECORDS)
        return SameValue(question.key, self._field(question, wanted["field"]).key)

    def any_record(self, data: object) -> Predicate:
        """`any_record: {of: systems, blank: [access_control], count: 1}`."""
        wanted = _mapping(data, ("of",), ("of", "count", *RECORD_TESTS))
        question = self._question(wanted["of"], QuestionType.RECORDS)
        return AnyRecord(question.key, self._record_test(question, wanted), _number(wanted.get("count", 1)))

    def no_record(self, data: object) -> Predicate:
        """`no_record: {of: backups, where: {remote: true}}`."""
        wanted = _mapping(data, ("of",), ("of", *RECORD_TESTS))
        question = self._question(wanted["of"], QuestionType.RECORDS)
        return NoRecord(question.key, self._record_test(question, wanted))

    def some_record(self, data: object) -> Predicate:
        """`some_record: {of: backups, where: {remote: true}}`, beside an any_record, whose names are told."""
        wanted = _mapping(data, ("of",), ("of", *RECORD_TESTS))
        question = self._question(wanted["of"], QuestionType.RECORDS)
        return SomeRecord(question.key, self._record_test(question, wanted))

    def _record_test(self, question: Question, data: Data) -> RecordTest:
        fields = {field.key: field for field in question.fields}
        where = self._condition(data["where"], fields, {}) if "where" in data else None
        blank = tuple(self._field(question, key).key for key in _words(data.get("blank", [])))
        says = {
            self._field(question, key, *TEXTS).key: _words(words)
            for key, words in _mapping(data.get("says", {})).items()
        }
        least = {
            self._field(question, key, *TEXTS, QuestionType.INTEGER).key: _number(number)
            for key, number in _mapping(data.get("at_least", {})).items()
        }
        same = tuple(self._field(question, key).key for key in _words(data.get("same", [])))
        other, like = (self._compared(question, data.get(key, {})) for key in ("other_than", "like"))
        return RecordTest(where, blank, says, least, same, other, like)

    def _compared(self, question: Question, data: object) -> dict[str, str]:
        return {
            self._field(question, key, *TEXTS).key: self._question(wanted, *TEXTS).key
            for key, wanted in _mapping(data).items()
        }

    def too_few(self, data: object) -> Predicate:
        """`too_few: {of: backups, count: generations, every: frequency, reach: retention}`."""
        wanted = _mapping(data, ("of", "count", "every", "reach"), ("of", "count", "every", "reach"))
        question = self._question(wanted["of"], QuestionType.RECORDS)
        fields = (self._field(question, wanted[key], *TEXTS).key for key in ("count", "every", "reach"))
        return TooFew(question.key, *fields)

    def finer(self, data: object) -> Predicate:
        """`finer: {of: bcp_scenarios, field: rpo, others: backups, by: frequency}`."""
        wanted = _mapping(data, ("of", "field", "others", "by"), ("of", "field", "others", "by"))
        question, other = (self._question(wanted[key], QuestionType.RECORDS) for key in ("of", "others"))
        by = self._field(other, wanted["by"], *TEXTS).key
        return Finer(question.key, self._field(question, wanted["field"], *TEXTS).key, other.key, by)

    def blank(self, data: object) -> Predicate:
        """`blank: [supervising_authority]`."""
        return Blank(self._keys(data, 1))

    def unconfirmed(self, data: object) -> Predicate:
        """`unconfirmed: [mynumber_control_area]`."""
        return Unconfirmed(self._keys(data, 1))

    def kept(self, data: object) -> Predicate:
        """`kept: [my_number]`: answered, but its condition no longer holds."""
        return Kept(self._keys(data, 1))

    def greater(self, data: object) -> Predicate:
        """`greater: [password_min_single, password_min_privileged]`: the first is more than the second."""
        keys = self._keys(data, 2, *ORDERED)
        if len(keys) != 2 or len({self._question(key).type for key in keys}) != 1:
            raise RuleProblem("greater には、同じ種類の質問を二つ書いてください。")
        return Greater(*keys)

    def says(self, data: object) -> Predicate:
        """`says: {emergency_list_place: [共有フォルダー]}`."""
        return Says(*self._words_of(data))

    def silent(self, data: object) -> Predicate:
        """`silent: {emergency_list_place: [印刷, 紙]}`."""
        return Silent(*self._words_of(data))

    def _words_of(self, data: object) -> tuple[str, tuple[str, ...]]:
        wanted = _mapping(data)
        if len(wanted) != 1:
            raise RuleProblem("質問は一つだけ書いてください。")
        key, words = next(iter(wanted.items()))
        return self._question(key, *TEXTS).key, _words(words)

    def outside_preset(self, data: object) -> Predicate:
        """`outside_preset: headcount`."""
        return OutsidePreset(self._question(data, QuestionType.INTEGER).key)

    def person_lacks(self, data: object) -> Predicate:
        """`person_lacks: {of: incident_officer, fields: [mobile]}`."""
        wanted = _mapping(data, ("of", "fields"), ("of", "fields"))
        persons = self._question("persons", QuestionType.RECORDS)
        fields = tuple(self._field(persons, key).key for key in _words(wanted["fields"]))
        return PersonLacks(self._question(wanted["of"], QuestionType.PERSON).key, fields)

    def _keys(self, data: object, least: int, *types: QuestionType) -> tuple[str, ...]:
        keys = tuple(self._question(key, *types).key for key in _words(data))
        if len(keys) < least:
            raise RuleProblem(f"質問を{least}つ以上、[ ] の中に書いてください。")
        return keys


TESTS: Mapping[str, Callable[[Reader, object], Predicate]] = {
    "same_person": Reader.same_person,
    "same_number": Reader.same_number,
    "same_value": Reader.same_value,
    "any_record": Reader.any_record,
    "some_record": Reader.some_record,
    "no_record": Reader.no_record,
    "too_few": Reader.too_few,
    "finer": Reader.finer,
    "blank": Reader.blank,
    "unconfirmed": Reader.unconfirmed,
    "kept": Reader.kept,
    "greater": Reader.greater,
    "says": Reader.says,
    "silent": Reader.silent,
    "person_lacks": Reader.person_lacks,
    "outside_preset": Reader.outside_preset,
}
RECORD_TESTS = ("where", "blank", "says", "at_least", "same", "other_than", "like")
NAMING = (SamePerson, SameNumber, SameValue, AnyRecord, TooFew, Finer, Unconfirmed, Kept, PersonLacks, OutsidePreset)


def _mapping(data: object, needed: tuple[str, ...] = (), known: tuple[str, ...] = ()) -> Data:
    if not isinstance(data, dict):
        raise RuleProblem("「{項目: 値}」の形で書いてください。")
    for key in data:
        if known and key not in known:
            raise RuleProblem(f"「{key}」という項目はありません。使えるのは {', '.join(known)} です。")
    for key in needed:
        if key not in data:
            raise RuleProblem(f"「{key}」がありません。書き足してください。")
    return data


def _words(data: object) -> tuple[str, ...]:
    words = data if isinstance(data, list) else [data]
    if not all(isinstance(word, str) and word for word in words):
        raise RuleProblem("言葉を [ ] の中に並べて書いてください。")
    return tuple(words)


def _number(data: object) -> int:
    if not isinstance(data, int) or isinstance(data, bool) or data < 1:
        raise RuleProblem(f"「{data}」は1以上の整数ではありません。")
    return data
