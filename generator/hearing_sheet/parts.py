"""Which worksheets a workbook was sent with, and which of them did not come back as they were."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from openpyxl.worksheet.worksheet import Worksheet

from generator.errors import Fault
from generator.hearing_sheet.layout import ASKED, LIST, PARTS, QUESTIONS, dump
from generator.hearing_sheet.reading import Reading
from generator.questionnaire import Questionnaire

PERSONS = f"{LIST}persons"
GONE = "質問の行がなくなっています"
LOST = "シート「{title}」がありません。送ったシートに戻してください。"
BARE = (
    "シート「{title}」の印（見えない行と列）がなくなっていて、答えを読み取れません。"
    "送ったファイルのこのシートに、答えを書き写してください。"
)


def write_parts(data: Worksheet, row: int, parts: Iterable[tuple[str, Worksheet]]) -> None:
    """Note on the hidden sheet which worksheets the workbook has: what each is, and its name."""
    data.cell(row, 1).value = PARTS
    data.cell(row, 2).value = dump({kind: sheet.title for kind, sheet in parts})


def write_asked(data: Worksheet, row: int, keys: Sequence[str]) -> None:
    """Note on the hidden sheet which questions the workbook asks: a row that somebody deleted can be named."""
    data.cell(row, 1).value = ASKED
    data.cell(row, 2).value = dump(list(keys))


def lost_parts(readings: Sequence[Reading]) -> tuple[list[Fault], list[str]]:
    """Return a fault for each worksheet that was sent and is in no file, and a note for each that only others have.

    Workbooks that do not say what they were sent with (older ones) lack nothing.
    """
    faults: list[Fault] = []
    notes: list[str] = []
    elsewhere = {kind for reading in readings for kind in reading.found}
    for reading in readings:
        for kind, title in _lost(reading):
            if kind in elsewhere:
                said = f"シート「{title}」を読み取れないので、ほかのファイルにある答えだけを使いました"
                notes.append(f"{reading.path.name}: {said}")
            else:
                problem = BARE if title in reading.titles else LOST
                faults.append(Fault(str(reading.path), 0, "", problem.format(title=title)))
    return faults, notes


def lost_rows(readings: Sequence[Reading], questionnaire: Questionnaire) -> tuple[list[Fault], list[str]]:
    """Return the same for each question whose row was sent and is gone from its worksheet, which is still there."""
    faults: list[Fault] = []
    notes: list[str] = []
    elsewhere = {key for reading in readings for key in reading.rows}
    for reading in readings:
        for key in reading.asked:
            question = questionnaire.questions.get(key)
            kind = QUESTIONS + question.section if question else ""
            if question is None or key in reading.rows or kind not in reading.found:
                continue
            sheet = f"シート「{reading.sent[kind]}」" if kind in reading.sent else ""
            if key in elsewhere:
                notes.append(
                    f"{reading.path.name} {sheet}「{question.label}」: {GONE}。ほかのファイルの答えを使いました"
                )
            else:
                problem = f"{GONE}。送ったシートのこの行に、答えを書き写してください。"
                faults.append(Fault(str(reading.path), 0, f"{sheet}「{question.label}」", problem))
    return faults, notes


def _lost(reading: Reading) -> Iterator[tuple[str, str]]:
    sent: Mapping[str, str] = reading.sent
    return ((kind, title) for kind, title in sent.items() if kind not in reading.found)


def lacks_persons(readings: Sequence[Reading]) -> bool:
    """Tell whether the sheet of persons was sent and is in no file."""
    sent = any(PERSONS in reading.sent for reading in readings)
    return sent and not any(PERSONS in reading.found for reading in readings)
