"""The lists of several respondents become one: the same record by its id, a new one by its name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from generator.answers import Record, Said, record_title
from generator.hearing_sheet.grid import Entry
from generator.hearing_sheet.layout import undecided
from generator.hearing_sheet.reading import ListRows, RecordRow
from generator.hearing_sheet.taking import NOTHING, TakenRecord, Taking, standing, take_record, without_id
from generator.hearing_sheet.voices import Voice, disputed, spelling, verdict
from generator.questionnaire import Persons, Question, Value, id_problem

NAMED = "name"
"""Lists whose first field this is hold each thing once; in others it may stand in several rows."""
END = re.compile(r"[（(]?(?:以上|以下余白|以下空白|以下、?なし|終わり|おわり|END|end)(?:です)?[）)]?[。.]?")
HINT = re.compile(
    r"^(?:はい|有|有り|あり|ある|あります|○|◯|〇)$|(?:下|右|左|表|一覧|シート)(?:記|表|欄)?の(?:とおり|通り)|^[下右左]記$|参照"
)
NUMBER = re.compile(r"([0-9]{1,4})\s*(?:件|社|台|人|名|つ|個|か所)?")


@dataclass
class TakenList:
    """One respondent's list; `none`: said to be empty."""

    taking: Taking
    exported: tuple[str, ...]
    records: list[TakenRecord] = field(default_factory=list)
    none: bool = False
    default: bool = False

    @property
    def says_anything(self) -> bool:
        """Whether the sheet holds, or once held, a record, or says that there is none."""
        if self.default and not self.none:
            return self._is_changed()
        return bool(self.records or self.exported or self.none)

    def _is_changed(self) -> bool:
        same = [record.id for record in self.records] == list(self.exported)
        return not same or any(voice.changed for record in self.records for voice in record.voices.values())


@dataclass
class Merged:
    """One record as all respondents have it; `known`: as it stood before."""

    id: str
    known: Record
    voices: dict[str, list[Voice]] = field(default_factory=dict)
    seen_by: set[str] = field(default_factory=set)
    was: dict[str, object] = field(default_factory=dict)


@dataclass
class MergedList:
    """The records of all (None: nobody says anything), who differs in which field of which of them, what to tell."""

    records: tuple[Record, ...] | None = None
    disputed: list[tuple[int, str, tuple[Said, ...]]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def take_list(taking: Taking, question: Question, found: ListRows) -> TakenList:
    """Return what one workbook says to a list."""
    taken = TakenList(taking, found.exported, default=found.default)
    seen: list[str] = []
    rows: dict[str, list[int]] = {}
    for number, row in enumerate(found.rows, 1):
        if _is_no_record(taking, question, row):
            continue
        record = take_record(taking, question, row, number)
        if record is None:
            continue
        if record.id and id_problem(record.id, seen):
            # A row copied whole brings the hidden id of its original along.
            record = without_id(record)
        seen.append(record.id)
        taken.records.append(record)
        rows.setdefault(_name(question, record.values), []).append(row.row)
    _tell_doubles(taking, question, taken, rows)
    row_of_question = taking.reading.rows.get(question.key)
    status = unicodedata.normalize("NFKC", row_of_question.answer.text) if row_of_question else ""
    taken.none = status in {unicodedata.normalize("NFKC", word) for word in NOTHING}
    if taken.none and taken.records and row_of_question:
        place = row_of_question.answer.place(question.label)
        taking.fault(place, f"「{status}」とありますが、シート「{found.sheet}」に{len(taken.records)}件あります。")
    elif row_of_question and not taken.none and status and not undecided(status):
        _judge_status(taking, question, row_of_question.answer, found, len(taken.records))
    return taken


def _judge_status(taking: Taking, question: Question, entry: Entry, found: ListRows, count: int) -> None:
    """Refuse words beside a list that are neither 該当なし nor a hint to its rows: they would be lost."""
    if entry.problem:
        return
    said = unicodedata.normalize("NFKC", entry.text)
    number = NUMBER.fullmatch(said)
    if count and (HINT.search(said) or (number and int(number[1]) == count)):
        return
    there = f"シート「{found.sheet}」の一覧"
    if number and count:
        problem = f"「{entry.text}」とありますが、{there}には{count}件あります。どちらかを直してください。"
    else:
        problem = (
            f"「{entry.text}」は、ここには書けません。{there}に一件ずつ書き、"
            "無ければ「該当なし」、決まっていなければ「未定」としてください。"
        )
    taking.fault(entry.place(question.label), problem)


def _is_no_record(taking: Taking, question: Question, row: RecordRow) -> bool:
    """Tell whether a row only ends the list (以上), or was crossed out as a whole; that is said."""
    entries = [entry for entry in row.fields.values() if not entry.is_empty]
    texts = [entry.text for entry in entries if entry.text]
    place = f"シート「{row.sheet}」{row.row}行目"
    if not row.id and texts and all(END.fullmatch(text) for text in texts):
        taking.notes.append(f"{taking.reading.path.name} {place}: 「{texts[0]}」の行は、一覧の終わりの印とみなしました")
        return True
    if entries and all(entry.content.struck for entry in entries):
        said = f"{place}は、取り消し線が引かれているので除きました（{'、'.join(texts)}）"
        taking.confirm(question, "取り消し線", said)
        return True
    return False


def _tell_doubles(taking: Taking, question: Question, taken: TakenList, rows: Mapping[str, Sequence[int]]) -> None:
    if question.fields[0].key != NAMED:
        return
    names = {_name(question, record.values): record.values for record in taken.records}
    for name, found in rows.items():
        if len(found) > 1:
            title = record_title(question, dict(names[name]), 0)
            places = "、".join(f"{row}行目" for row in found)
            taking.confirm(question, "同じ名前", f"「{title}」が{len(found)}件あります（{places}）")


def merge_lists(
    question: Question, lists: Sequence[TakenList], known: Sequence[Record], persons: Persons
) -> MergedList:
    """Return the records that follow from what all sheets say, over those `known` before."""
    saying = [one for one in lists if one.says_anything]
    if not saying:
        return MergedList()
    merged = _gather(question, saying, known)
    made = MergedList()
    result: list[Record] = []
    for number, one in enumerate(merged, 1):
        record, differing = _resolve(question, one, persons)
        if _is_gone(one, saying):
            title = record_title(question, record, number)
            made.notes.append(f"{question.label}「{title}」は、シートから消されたので除きました")
        else:
            made.disputed += [(len(result), key, said) for key, said in differing]
            result.append(record)
    known_ids = {one.id for one in merged}
    lost = {id for one in saying if not one.none for id in one.exported} - known_ids
    if lost and result:
        made.notes.append(
            f"{question.label}のうち、初めに書いてあった{len(lost)}件が、シートから消されたので除きました"
        )
    if not result and not any(one.none for one in saying):
        made.notes.append(f"{question.label}は、シートからすべて消されたので「該当なし」としました")
    made.records = tuple(result)
    return made


def _gather(question: Question, lists: Sequence[TakenList], known: Sequence[Record]) -> list[Merged]:
    merged = [Merged(str(record["id"]), record) for record in known]
    for number, one in enumerate(lists):
        who = f"{number}:{one.taking.reading.path}"
        for record in one.records:
            place = _same(question, merged, record, one, who)
            if place is None:
                place = Merged(record.id, {})
                merged.append(place)
            place.seen_by.add(who)
            place.was.update(record.was)
            for key, voice in record.voices.items():
                place.voices.setdefault(key, []).append(voice)
    return merged


def _same(question: Question, merged: Sequence[Merged], record: TakenRecord, one: TakenList, who: str) -> Merged | None:
    if record.id:
        return next((place for place in merged if place.id == record.id), None)
    wanted = _name(question, record.values)
    for place in merged:
        free = who not in place.seen_by and place.id not in one.exported
        if free and wanted and wanted == _name(question, _values(place)):
            return place
    return None


def _values(place: Merged) -> dict[str, Value]:
    said = {key: next((v.value for v in voices if v.value is not None), None) for key, voices in place.voices.items()}
    values = {key: value for key, value in said.items() if value is not None}
    return {**{key: value for key, value in place.known.items() if key != "id"}, **values}


def _name(question: Question, values: Mapping[str, Value]) -> str:
    title = record_title(question, dict(values), 0)
    if title == "0件目":
        return "=" + "|".join(f"{key}:{values[key]}" for key in sorted(values))
    return spelling(title)


def _resolve(question: Question, one: Merged, persons: Persons) -> tuple[Record, list[tuple[str, tuple[Said, ...]]]]:
    """Return the record without what is disputed, and that."""
    record: Record = {"id": one.id} if one.id else {}
    differing: list[tuple[str, tuple[Said, ...]]] = []
    for item in question.fields:
        result = verdict(one.voices.get(item.key, ()), one.known.get(item.key))
        if result.against:
            stood = standing(item, one.was.get(item.key), persons)
            differing.append((item.key, disputed(result.against, stood if result.value is None else result.value)))
        elif result.value is not None:
            record[item.key] = result.value
    return record, differing


def _is_gone(one: Merged, lists: Sequence[TakenList]) -> bool:
    """Whether a respondent took the row out of the sheet and nobody else changed anything in it."""
    if not one.id:
        return False
    removed = [a for a in lists if one.id in a.exported and one.id not in {record.id for record in a.records}]
    changed = any(voice.changed for voices in one.voices.values() for voice in voices)
    return bool(removed) and not changed
