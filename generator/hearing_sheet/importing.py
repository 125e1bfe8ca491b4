"""From filled workbooks of one company to its answers: all of them or, with every fault named, none."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from generator.answers import Answers, Dispute, Said, Spot, State, ValueProblem, format_value
from generator.errors import AnswersError, Fault
from generator.hearing_sheet.companies import COMPANY, other_companies
from generator.hearing_sheet.layout import UNDECIDED, is_list, records_of, undecided
from generator.hearing_sheet.parts import lacks_persons, lost_parts, lost_rows
from generator.hearing_sheet.reading import Reading, read_sheet
from generator.hearing_sheet.records import merge_lists, take_list
from generator.hearing_sheet.taking import Taking, standing, take_answer
from generator.hearing_sheet.voices import Confirmation, Voice, disputed, verdict
from generator.hearing_sheet.wording import for_people
from generator.presets import load_preset
from generator.questionnaire import Question, Questionnaire, clean_text, fullest_name, highest_number

LARGEST = 20_000_000


@dataclass(frozen=True)
class Imported:
    """The answers, and what the consultant should see: what is to be confirmed, who disagrees, what was understood."""

    answers: Answers
    respondents: tuple[str, ...]
    confirmations: tuple[Confirmation, ...]
    disputes: tuple[Dispute, ...]
    notes: tuple[str, ...]


def import_sheets(
    paths: Sequence[Path], questionnaire: Questionnaire, known: Answers | None = None, *, needs_company: bool = False
) -> Imported:
    """Return the answers of all sheets together, over those `known` before.

    Raise AnswersError with every fault of every sheet, each with sheet, cell and question; with `needs_company`, the
    name of the company missing is one.
    """
    readings, notes = _read_all(paths)
    merging = Merging(readings, questionnaire, known)
    merging.notes += notes
    merging.needs_company = needs_company
    for key in sorted(questionnaire.questions, key=lambda key: key != "persons"):
        merging.take(questionnaire.questions[key])
    return merging.finish()


def _read_all(paths: Sequence[Path]) -> tuple[list[Reading], list[str]]:
    """Return what stands in the sheets, each read once, and what to say of those that were given twice."""
    readings: list[Reading] = []
    faults: list[Fault] = []
    notes: list[str] = []
    seen: dict[bytes, Path] = {}
    for path in paths:
        try:
            digest = _digest(path)
            if digest and digest in seen:
                notes.append(f"{path.name} は {seen[digest].name} と同じ中身なので、1回だけ読みました")
                continue
            seen[digest] = path
            readings.append(read_sheet(path))
        except AnswersError as error:
            faults += error.faults
    if faults:
        raise AnswersError(faults)
    return readings, notes


def _digest(path: Path) -> bytes:
    """Return the hash of a file; nothing for one that cannot be read, which is told when it is opened."""
    try:
        return hashlib.sha256(path.read_bytes()).digest() if path.is_file() and path.stat().st_size < LARGEST else b""
    except OSError:
        return b""


def _last_numbers(readings: Sequence[Reading]) -> Iterator[tuple[str, int]]:
    """Yield lists with the highest record number they ever had, rows that were deleted in a sheet included."""
    for reading in readings:
        yield from reading.last_numbers.items()
        for found in reading.lists.values():
            number = highest_number(found.exported)
            if number:
                yield found.key, number


class Merging:
    """The sheets of one company on their way to one set of answers."""

    def __init__(self, readings: Sequence[Reading], questionnaire: Questionnaire, known: Answers | None) -> None:
        self.notes: list[str] = []
        self.lost: list[Fault] = []
        self.unused: list[Confirmation] = []
        self.answers = Answers(questionnaire)
        self.known = known or Answers(questionnaire)
        self.answers.given = dict(self.known.given)
        self.answers.origin = self.known.origin
        self.answers.id = self.known.id
        self.answers.last_numbers = dict(self.known.last_numbers)
        self.answers.disputed = dict(self.known.disputed)
        self.answers.to_confirm = dict(self.known.to_confirm)
        for key, number in _last_numbers(readings):
            if key in questionnaire.questions:
                self.answers.last_numbers[key] = max(number, self.answers.last_numbers.get(key, 0))
        self.takings = [Taking(reading) for reading in readings]
        for lost, said in (lost_parts(readings), lost_rows(readings, questionnaire)):
            self.lost += lost
            self.notes += said
        self.persons_lost = lacks_persons(readings)
        self.needs_company = False
        self.changed: set[str] = set()
        self.lost += other_companies(readings, self.known)
        self._use_preset(self.known.preset or next((r.preset for r in readings if r.preset), ""))

    def _use_preset(self, name: str) -> None:
        if not name:
            return
        preset = load_preset(name, self.answers.questionnaire)
        if preset is None:
            self.notes.append(f"シートの業種と規模（{name}）は今はありません。ふつうの既定値を使いました")
        self.answers.use_preset(preset)

    def take(self, question: Question) -> None:
        """Answer one question with what the sheets say."""
        for taking in self.takings:
            taking.persons = self.answers.persons
        if is_list(question):
            self._take_list(question)
            in_doubt = self.persons_lost or any(taking.faults for taking in self.takings)
            if question.key == "persons" and in_doubt:
                # Names that are not understood would make a fault of every question that names a person.
                for taking in self.takings:
                    taking.persons_known = False
            return
        voices: list[Voice] = []
        for taking in self.takings:
            row = taking.reading.rows.get(question.key)
            voice = take_answer(taking, question, row) if row else None
            voices += [voice] if voice else []
            if voice and voice.changed and voice.value is not None:
                self.changed.add(question.key)
        if question.latest and self.answers.given.get(question.latest[0]):
            self._leave_to_list(question, voices)
            return
        if question.key == COMPANY:
            voices = self._one_company(voices)
        result = verdict(voices, self.known.given.get(question.key))
        if result.against:
            rows = [taking.reading.rows.get(question.key) for taking in self.takings]
            was = next((row.was for row in rows if row and row.was is not None), None)
            before = result.value if result.value is not None else standing(question, was, self.answers.persons)
            self.answers.dispute(Spot(question.key), disputed(result.against, before))
        elif result.value is not None:
            self._put(question, result.value)
        elif not result.silent:
            self.answers.given.pop(question.key, None)

    def _leave_to_list(self, question: Question, voices: Sequence[Voice]) -> None:
        """Tell of what a sheet of earlier editions answers, where the last record of a list says it by now."""
        now = self.answers.value(question.key)
        for voice in voices:
            if voice.changed and voice.value not in (None, now):
                shown = format_value(question, voice.value, self.answers.persons)
                called = self.answers.question(question.latest[0]).label if question.latest else ""
                self.notes.append(f"「{question.label}」は「{called}」で決まるので、「{shown}」は使いませんでした")

    def _one_company(self, voices: list[Voice]) -> list[Voice]:
        """Let all of them write the company's name as the fullest of them does; other companies were refused."""
        names = list(dict.fromkeys(str(voice.value) for voice in voices if voice.value is not None))
        if len(names) > 1:
            name = fullest_name(names)
            self.notes.append(f"会社名の書き方が分かれていたので、「{name}」としました（{'、'.join(names)}）")
            voices = [voice if voice.value is None else replace(voice, value=name) for voice in voices]
        return voices

    def _take_list(self, question: Question) -> None:
        lists = []
        for taking in self.takings:
            found = taking.reading.lists.get(question.key)
            self._status(taking, question)
            if found is not None:
                lists.append(take_list(taking, question, found))
        merged = merge_lists(question, lists, records_of(self.known, question.key), self.answers.persons)
        self.notes += merged.notes
        if merged.records is not None and self._put(question, merged.records):
            ids = [str(record["id"]) for record in records_of(self.answers, question.key)]
            for number, key, said in merged.disputed:
                if (question.key, key) == ("persons", "name"):
                    self._refuse_names(question, said)
                else:
                    self.answers.dispute(Spot(question.key, ids[number], key), said)

    def _refuse_names(self, question: Question, said: Sequence[Said]) -> None:
        # Every question that asks for a person is answered by a name.
        names = "、".join(f"{one.who}は「{one.value}」" for one in said)
        problem = f"同じ人の氏名が分かれています（{names}）。どのシートでも同じ氏名にしてください。"
        self.lost.append(Fault(str(self.takings[0].reading.path), 0, f"「{question.label}」", problem))

    def _status(self, taking: Taking, question: Question) -> None:
        row = taking.reading.rows.get(question.key)
        if row is None:
            return
        word = undecided(row.answer.text)
        if word:
            taking.confirm(question, word[0], "　".join(text for text in (word[1], row.remark) if text))
        elif row.remark:
            taking.confirm(question, "備考", row.remark)
        if row.answer.problem:
            taking.fault(row.answer.place(question.label), row.answer.problem)

    def _put(self, question: Question, value: object) -> bool:
        try:
            self.answers.put(question.key, value)
            return True
        except ValueProblem as problem:
            for taking in self.takings:
                found = taking.reading.lists.get(question.key)
                if found is not None:
                    taking.fault(f"シート「{found.sheet}」「{question.label}」", for_people(question, str(problem)))
            return False

    def finish(self) -> Imported:
        """Return everything, or raise all faults at once."""
        if not self.answers.given.get(COMPANY) and self.needs_company and not self.lost:
            self._refuse_without_company()
        faults = [*self.lost, *(fault for taking in self.takings for fault in self._faults(taking))]
        if faults:
            raise AnswersError(dict.fromkeys(faults))
        for taking in self.takings:
            self._note_unknown(taking)
            self._tell_asides(taking)
        self._note_to_confirm()
        self._tell_unused()
        self.answers.cleaned = ()
        order = self.answers.questionnaire.questions
        self.answers.given = {key: self.answers.given[key] for key in order if key in self.answers.given}
        return Imported(
            self.answers,
            tuple(taking.reading.respondent for taking in self.takings),
            (*(item for taking in self.takings for item in taking.confirmations), *self.unused),
            self.answers.disputes(),
            tuple(dict.fromkeys([*(note for t in self.takings for note in self._told(t)), *self.notes])),
        )

    def _note_to_confirm(self) -> None:
        """Keep what the respondents have to confirm with the answers, for the second round."""
        said: dict[str, list[str]] = {}
        for taking in self.takings:
            for item in taking.confirmations:
                if item.word not in UNDECIDED:
                    continue
                question = self.answers.questionnaire.questions[item.key]
                if is_list(question) or item.key not in self.answers.given:
                    place = "" if item.place == question.label else f"{item.place}　"
                    line = f"{place}{item.word}（{item.who}）" + (f"：{item.remark}" if item.remark else "")
                    said.setdefault(item.key, []).append(clean_text(line, lines=False)[0])
        self.answers.to_confirm |= {key: tuple(lines) for key, lines in said.items()}

    def _faults(self, taking: Taking) -> Iterator[Fault]:
        yield from taking.reading.faults
        yield from taking.faults
        listed = bool(taking.persons) or any("persons" in other.reading.lists for other in self.takings)
        yield from taking.strangers.faults(taking.reading, without_list=not listed)

    def _told(self, taking: Taking) -> list[str]:
        return [*(f"{taking.reading.path.name} {note}" for note in taking.reading.notes), *taking.notes]

    def _refuse_without_company(self) -> None:
        for taking in self.takings:
            row = taking.reading.rows.get(COMPANY)
            place = row.answer.place("会社名") if row else ""
            taking.fault(place, "会社名が書かれていません。だれの回答か分からないので、会社名を書いてください。")

    def _tell_unused(self) -> None:
        """Tell of answers that somebody gave to questions which, as the others stand, are not asked."""
        questionnaire = self.answers.questionnaire
        for key, value in self.answers.given.items():
            question = questionnaire.questions[key]
            told = (is_list(question) and value) or key in self.changed
            if not told or question.when is None or self.answers.state(key) is not State.NOT_APPLICABLE:
                continue
            deciding = [questionnaire.questions.get(name) for name in questionnaire.behind(question.when.names())]
            labels = "、".join(f"「{one.label}」" for one in deciding if one)
            what = (
                f"{len(value)}件" if isinstance(value, tuple) else format_value(question, value, self.answers.persons)
            )
            said = f"{what}とありますが、{labels}の答えでは聞かない質問なので、規程には使われません"
            who = "、".join(taking.reading.respondent for taking in self.takings)
            self.unused.append(Confirmation(question.label, question.prompt, "合わない答え", said, who))

    def _tell_asides(self, taking: Taking) -> None:
        for aside in taking.reading.asides:
            question = self.answers.questionnaire.questions.get(aside.key)
            place = f"{question.label}（{aside.place}）" if question else aside.place
            who = taking.reading.respondent
            prompt = question.prompt if question else ""
            taking.confirmations.append(Confirmation(place, prompt, aside.word, aside.text, who, aside.key))

    def _note_unknown(self, taking: Taking) -> None:
        for key, row in taking.reading.rows.items():
            if key not in self.answers.questionnaire.questions and not row.answer.is_empty:
                words = f"今の質問票に無い質問なので、取り込みませんでした（{row.answer.text}）"
                taking.note(row.answer.place(""), words)
