"""From what stands in a cell to the value of an answer; what cannot be one becomes a fault with its cell."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from generator.answers import ValueProblem, format_value, parse_value
from generator.cells import as_typed
from generator.errors import Fault
from generator.hearing_sheet.grid import Entry
from generator.hearing_sheet.layout import NONE, plain, undecided
from generator.hearing_sheet.reading import AnswerRow, Reading, RecordRow
from generator.hearing_sheet.strangers import Strangers
from generator.hearing_sheet.voices import Confirmation, Voice
from generator.hearing_sheet.wording import for_people
from generator.questionnaire import Persons, Question, QuestionType, Value, likely_person, parse_and_say, remove_unseen

NOTHING = frozenset({"該当なし", "なし", "無し", "無", "ない", "いいえ", "0", "0件", "―", "-", "ー", "－"})
WRITTEN = (QuestionType.TEXT, QuestionType.PARAGRAPH)
NAMED = (QuestionType.PERSON, QuestionType.CHOICE)
REACHED = (QuestionType.PHONE, QuestionType.EMAIL, QuestionType.URL)
WITH_REMARK = re.compile(r"([^（(]{1,10})[（(](.+?)[）)][。.]?", re.DOTALL)
TICK = Question("tick", QuestionType.YES_NO, NONE, NONE)


@dataclass
class Taking:
    """One workbook on its way to answers."""

    reading: Reading
    persons: Persons = ()
    persons_known: bool = True
    faults: list[Fault] = field(default_factory=list)
    strangers: Strangers = field(default_factory=Strangers)
    notes: list[str] = field(default_factory=list)
    confirmations: list[Confirmation] = field(default_factory=list)

    @property
    def trouble(self) -> int:
        """How many answers could not be taken so far."""
        return len(self.faults) + sum(map(len, self.strangers.places.values()))

    def fault(self, place: str, problem: str) -> None:
        """Note a fault."""
        self.faults.append(Fault(str(self.reading.path), 0, place, problem))

    def note(self, place: str, change: str) -> None:
        """Note what was understood otherwise than written."""
        self.notes.append(f"{self.reading.path.name} {place}: {change}")

    def confirm(self, question: Question, word: str, remark: str, place: str = "", listed: str = "") -> None:
        """Note what the client has to confirm, or remarked; `listed` is the list of which `question` is a field."""
        who, key = self.reading.respondent, listed or question.key
        self.confirmations.append(Confirmation(place or question.label, question.prompt, word, remark, who, key))


def take_answer(taking: Taking, question: Question, row: AnswerRow) -> Voice | None:
    """Return what the row says to a question that is no list; None after a fault."""
    open_word = _undecided(taking, question, row.answer, row.was)
    marks = _marks(taking, question, row)
    remark = row.remark
    if open_word and not marks:
        taking.confirm(question, open_word[0], "　".join(text for text in (open_word[1], remark) if text))
        return Voice(taking.reading.respondent, None, True, open_word[0])
    if remark:
        taking.confirm(question, "備考", remark)
    value: Value | None = None
    if not row.answer.is_empty and not open_word:
        value = take_value(taking, question, row.answer, question.label)
        if value is None:
            return None
    if marks:
        if row.answer.text in NOTHING:
            problem = f"「{row.answer.text}」とありますが、○の付いた行があります。どちらかを消してください。"
            taking.fault(row.answer.place(question.label), problem)
            return None
        value = _together(question, value, marks)
    return Voice(taking.reading.respondent, value, plain(value) != row.was)


def _undecided(taking: Taking, question: Question, entry: Entry, was: object) -> tuple[str, str] | None:
    if not isinstance(entry.content.value, str):
        return None
    # A text, name or choice that reads 要確認 and stood in the sheet from the beginning is an answer.
    stood = isinstance(was, str) and format_value(question, was, taking.persons) == entry.text
    if stood or any(entry.text in (choice.label, *choice.former) for choice in question.choices):
        return None
    return undecided(unicodedata.normalize("NFKC", entry.text) if len(entry.text) < 12 else entry.text)


def _marks(taking: Taking, question: Question, row: AnswerRow) -> tuple[str, ...]:
    known = {choice.value for choice in question.choices}
    found: list[str] = []
    for value, entry in row.marks.items():
        if entry.is_empty:
            continue
        if value not in known:
            taking.note(entry.place(question.label), "今の質問票に無い選択肢なので、取り込みませんでした")
        elif _is_marked(taking, question, value, entry):
            found.append(value)
    return tuple(found)


def _is_marked(taking: Taking, question: Question, value: str, entry: Entry) -> bool:
    label = f"{question.label}：{question.label_of(value)}"
    word = _undecided(taking, TICK, entry, None)
    if word:
        taking.confirm(question, *word, label)
        return False
    typed = as_typed(TICK, entry.content)
    if typed.problem:
        taking.fault(entry.place(label), typed.problem)
        return False
    try:
        return parse_and_say(TICK, typed.raw)[0] is True
    except ValueProblem:
        problem = f"「{entry.text}」とあります。当てはまるなら○を、違えば空欄にしてください。"
        taking.fault(entry.place(label), problem)
        return False


def _together(question: Question, typed: Value | None, marks: tuple[str, ...]) -> Value:
    chosen = {
        *marks,
        *(item for item in (typed if isinstance(typed, tuple) else ()) if isinstance(item, str)),
    }
    return tuple(choice.value for choice in question.choices if choice.value in chosen)


def take_value(taking: Taking, question: Question, entry: Entry, label: str) -> Value | None:
    """Return the value that the cell holds for `question`, None after a fault."""
    place = entry.place(label)
    typed = as_typed(question, entry.content)
    if typed.problem:
        taking.fault(place, typed.problem)
        return None
    if question.type is QuestionType.PERSON and not taking.persons_known:
        return None
    try:
        value, changes = parse_and_say(question, typed.raw, taking.persons)
    except ValueProblem as error:
        return _second_look(taking, question, entry, label, for_people(question, str(error)))
    unseen = question.type in NAMED and not changes and remove_unseen(entry.text)[1]
    if unseen and format_value(question, value, taking.persons) != entry.text:
        changes = ("見えない文字を除いて読みました",)
    for said in (*typed.said, *changes):
        taking.note(place, said)
    return value


def _second_look(taking: Taking, question: Question, entry: Entry, label: str, problem: str) -> Value | None:
    """Return what was meant, where that can be seen and is said; otherwise note the fault."""
    place = entry.place(label)
    if question.type is QuestionType.PERSON:
        id = likely_person(entry.text, taking.persons)
        if id is None:
            taking.strangers.add(entry.text, place, problem)
        else:
            taking.note(place, f"「{entry.text}」を「{format_value(question, id, taking.persons)}」のこととしました")
        return id
    remark = WITH_REMARK.fullmatch(entry.text) if question.type is QuestionType.YES_NO else None
    if remark:
        try:
            value = parse_value(question, remark[1])
        except ValueProblem:
            pass
        else:
            taking.confirm(question, "備考", remark[2], label)
            return value
    if question.type in REACHED and entry.text in NOTHING:
        problem += "無ければ、代わりに連絡のつくものを書くか、「未定」と書いてください。"
    elif not taking.faults:
        problem += "（決まっていなければ「未定」と書けます。）"
    taking.fault(place, problem)
    return None


def standing(question: Question, was: object, persons: Persons) -> Value | None:
    """Return the value that a sheet was exported with, None if there was none."""
    try:
        return None if was is None else parse_value(question, was, persons)
    except ValueProblem:
        return None


@dataclass(frozen=True)
class TakenRecord:
    """One row of a list: the values of its fields, and which of them are not as exported."""

    id: str
    values: Mapping[str, Value]
    voices: Mapping[str, Voice]
    was: Mapping[str, object]


def take_record(taking: Taking, question: Question, row: RecordRow, number: int) -> TakenRecord | None:
    """Return what the row says; None if it is empty (its record goes) or after a fault."""
    was = row.was if isinstance(row.was, dict) else {}
    voices: dict[str, Voice] = {}
    open_words: list[tuple[Question, str, str]] = []
    before = taking.trouble
    for item in question.fields:
        entry = row.fields.get(item.key)
        if entry is None:
            continue
        voice = _field_voice(taking, question, item, entry, was, number, open_words)
        if voice is not None:
            voices[item.key] = voice
    title = _row_title(question, voices, number)
    for item, word, remark in open_words:
        taking.confirm(item, word, remark or row.remark, f"{question.label}「{title}」の{item.label}", question.key)
    if row.remark and not open_words:
        taking.confirm(question, "備考", row.remark, f"{question.label}「{title}」")
    _note_unknown(taking, question, row)
    values = {key: voice.value for key, voice in voices.items() if voice.value is not None}
    was_empty = row.id != "" and not was and isinstance(row.was, dict)
    if taking.trouble > before or not (values or open_words or was_empty):
        return None
    return TakenRecord(row.id, values, voices, was)


def _field_voice(
    taking: Taking,
    question: Question,
    item: Question,
    entry: Entry,
    was: Mapping[str, object],
    number: int,
    open_words: list[tuple[Question, str, str]],
) -> Voice | None:
    who = taking.reading.respondent
    word = _undecided(taking, item, entry, was.get(item.key))
    if word:
        open_words.append((item, *word))
        return Voice(who, None, True, word[0])
    if entry.is_empty:
        return Voice(who, None, item.key in was)
    value = take_value(taking, item, entry, f"{question.label}（{number}件目）の{item.label}")
    return None if value is None else Voice(who, value, plain(value) != was.get(item.key))


def _row_title(question: Question, voices: Mapping[str, Voice], number: int) -> str:
    for item in question.fields:
        voice = voices.get(item.key)
        if voice and isinstance(voice.value, str) and item.type in WRITTEN:
            return voice.value
    return f"{number}件目"


def _note_unknown(taking: Taking, question: Question, row: RecordRow) -> None:
    for key, entry in row.fields.items():
        if question.field(key) is None and not entry.is_empty:
            taking.note(entry.place(""), f"今の質問票に無い項目なので、取り込みませんでした（{entry.text}）")


def without_id(record: TakenRecord) -> TakenRecord:
    """Return the record as a new one."""
    return replace(record, id="")
