"""From the questionnaire (and what is known already) to a workbook that a client fills."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from generator.answers import Answers
from generator.errors import Fault, FileFaults
from generator.hearing_sheet.checks import DropDowns
from generator.hearing_sheet.guide import TITLE_TEXT, Sender, write_guide
from generator.hearing_sheet.layout import CHOICES_SHEET, DATA, DATA_SHEET, LIST, QUESTIONS, dump, is_list
from generator.hearing_sheet.lists import ListSheet, prepared_rows, write_list
from generator.hearing_sheet.logic import Logic, Places
from generator.hearing_sheet.parts import write_asked, write_parts
from generator.hearing_sheet.questions import SectionSheet, write_questions, write_states

PARTS_ROW, ASKED_ROW, FIRST_LOGIC_ROW = 4, 5, 10
TABS = ("1F3A5F", "5B7FA6")
FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\'", "・"))


class SheetError(FileFaults):
    """A hearing sheet that cannot be written."""


@dataclass(frozen=True)
class Exported:
    """What was written: the number of sheets to fill, of questions, and of answers already in it."""

    path: Path
    sheets: int
    questions: int
    filled: int
    left_out: int


def export_sheet(
    answers: Answers,
    path: Path,
    *,
    essential: bool = False,
    consultant: str = "",
    deadline: date | None = None,
) -> Exported:
    """Write the hearing sheet for `answers` to `path`; raise SheetError rather than overwrite a file.

    With `essential` only the questions of the short interview are in it; answers to others are not (`left_out`
    counts them), and the import takes them from the answers file again.
    """
    if path.suffix.lower() != ".xlsx":
        raise SheetError([Fault(str(path), 0, "", "ファイルの名前は .xlsx で終わらせてください。")])
    if path.exists():
        problem = "すでにあります。記入済みかもしれないので、上書きしませんでした。別の名前にしてください。"
        raise SheetError([Fault(str(path), 0, "", problem)])
    sender = Sender(str(answers.given.get("company_name", "")), consultant, deadline)
    workbook, asked = build_workbook(answers, essential, sender)
    _save(workbook, path)
    filled = sum(key in answers.given for key in asked)
    return Exported(path, len(workbook.sheetnames) - 2, len(asked), filled, len(answers.given) - filled)


def build_workbook(answers: Answers, essential: bool, sender: Sender) -> tuple[Workbook, tuple[str, ...]]:
    """Return the workbook and the keys of the questions that it asks."""
    workbook = Workbook()
    guide = workbook.active
    if not isinstance(guide, Worksheet):
        raise AssertionError("a new workbook has a sheet")
    guide.title = "はじめに"
    guide.sheet_properties.tabColor = "B3261E"
    sections, lists = _sheets(workbook, answers, essential)
    drop_downs, logic = _hidden(workbook, answers, lists)
    list_sheets = {key: made.sheet for key, made in lists.items()}
    for made in sections:
        write_questions(made, answers, logic.places, drop_downs, list_sheets)
        for question in made.questions:
            if question.key in lists:
                write_list(lists[question.key], answers, drop_downs, made.sheet)
    logic.write(FIRST_LOGIC_ROW)
    write_parts(logic.sheet, PARTS_ROW, _parts(sections, lists))
    asked = tuple(question.key for made in sections for question in made.questions)
    write_asked(logic.sheet, ASKED_ROW, asked)
    for made in sections:
        write_states(made, logic, guide)
    write_guide(guide, sender, sections, lists)
    workbook.properties.title = TITLE_TEXT
    workbook.properties.creator = sender.consultant or "kitei"
    workbook.calculation.fullCalcOnLoad = True
    return workbook, asked


def _sheets(
    workbook: Workbook, answers: Answers, essential: bool
) -> tuple[tuple[SectionSheet, ...], dict[str, ListSheet]]:
    sections: list[SectionSheet] = []
    lists: dict[str, ListSheet] = {}
    for section in answers.questionnaire.sections:
        questions = tuple(q for q in section.questions if q.essential or not essential)
        if not questions:
            continue
        number = len(sections) + 1
        sheet = _sheet(workbook, f"{number} {section.title}", TABS[0])
        sections.append(SectionSheet(sheet, section, number, questions))
        for place, question in enumerate((q for q in questions if is_list(q)), ord("a")):
            own = _sheet(workbook, f"{number}{chr(place)} {question.label}", TABS[1])
            name = f"{number}{chr(place)}"
            lists[question.key] = ListSheet(own, question, name, prepared_rows(answers, question))
    return tuple(sections), lists


def _parts(sections: tuple[SectionSheet, ...], lists: dict[str, ListSheet]) -> Iterator[tuple[str, Worksheet]]:
    for made in sections:
        yield QUESTIONS + made.section.id, made.sheet
        yield from ((LIST + q.key, lists[q.key].sheet) for q in made.questions if q.key in lists)


def _sheet(workbook: Workbook, title: str, color: str) -> Worksheet:
    sheet: Worksheet = workbook.create_sheet(title.translate(FORBIDDEN)[:31])
    sheet.sheet_properties.tabColor = color
    return sheet


def _hidden(workbook: Workbook, answers: Answers, lists: dict[str, ListSheet]) -> tuple[DropDowns, Logic]:
    choices: Worksheet = workbook.create_sheet(CHOICES_SHEET)
    data: Worksheet = workbook.create_sheet(DATA_SHEET)
    choices.sheet_state = data.sheet_state = "hidden"
    data["A1"] = DATA
    data["A2"], data["B2"] = "last_numbers", dump(answers.last_numbers_to_keep())
    data["A3"], data["B3"] = "preset", dump(answers.preset)
    drop_downs = DropDowns(choices)
    persons = lists.get("persons")
    name = persons.question.field("name") if persons else None
    if persons and name:
        drop_downs.names(persons.range(name), persons.rows)
    places = Places(count={key: made.count() for key, made in lists.items()})
    return drop_downs, Logic(data, answers, places)


def _save(workbook: Workbook, path: Path) -> None:
    """Write beside and put in place: a workbook is whole or not there."""
    name = ""
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".kitei-", suffix=".xlsx")
        os.close(handle)
        workbook.save(name)
        Path(name).chmod(0o644)
        os.link(name, path) if hasattr(os, "link") else os.replace(name, path)
    except FileExistsError:
        raise SheetError([Fault(str(path), 0, "", "すでにあります。上書きしませんでした。")]) from None
    except OSError as error:
        problem = f"書き込めません（{error.strerror}）。フォルダーと空き容量を確かめてください。"
        raise SheetError([Fault(str(path), 0, "", problem)]) from None
    finally:
        if name:
            with suppress(OSError):
                Path(name).unlink(missing_ok=True)
