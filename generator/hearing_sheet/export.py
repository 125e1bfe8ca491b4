"""From the questionnaire (and what is known already) to a workbook that a client fills."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from itertools import count, pairwise
from pathlib import Path

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from generator.answers import Answers
from generator.errors import Fault, FileFaults
from generator.hearing_sheet.checks import DropDowns
from generator.hearing_sheet.columns import Columns, list_columns, shared_columns
from generator.hearing_sheet.guide import TITLE_TEXT, Sender, write_guide
from generator.hearing_sheet.layout import CHOICES_SHEET, DATA, DATA_SHEET, LIST, QUESTIONS, UNDECIDED, dump, is_list
from generator.hearing_sheet.lists import ListBlock, list_block, write_list
from generator.hearing_sheet.logic import Logic, Places
from generator.hearing_sheet.parts import write_asked, write_parts
from generator.hearing_sheet.questions import Part, QuestionSheet, write_print_area, write_questions, write_states
from generator.hearing_sheet.selection import Chapter, Wanted, chapters

PARTS_ROW, ASKED_ROW, FIRST_LOGIC_ROW = 4, 5, 10
TABS = ("1F3A5F", "5B7FA6")
FORBIDDEN = str.maketrans(dict.fromkeys("[]:*?/\\'", "・"))
ONE_SHEET = "質問"
OPEN_INTRO = "まだ決まっていない質問だけです。前に書いていただいたことは、赤い字で示しました。"
MOST_CHAPTERS = 15
"""Worksheets of questions; with the first one a bar of tabs holds no more."""
MOST_TABS = 6
"""More lists than these stand, the smallest of them, below the questions of a short sheet."""


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
    sections: Sequence[str] = (),
    only_open: bool = False,
    consultant: str = "",
    deadline: date | None = None,
) -> Exported:
    """Write the hearing sheet for `answers` to `path`; raise SheetError rather than overwrite a file.

    With `essential` only the questions of the short interview are in it, with `sections` only those of the sections
    with these ids, with `only_open` only what nobody has settled yet; answers to others are not (`left_out` counts
    them), and the import takes them from the answers file again.
    """
    if path.suffix.lower() != ".xlsx":
        raise SheetError([Fault(str(path), 0, "", "ファイルの名前は .xlsx で終わらせてください。")])
    if path.exists():
        problem = "すでにあります。記入済みかもしれないので、上書きしませんでした。別の名前にしてください。"
        raise SheetError([Fault(str(path), 0, "", problem)])
    wanted = Wanted(essential, tuple(sections), only_open)
    if not chapters(answers, wanted):
        problem = "聞くことがありません（まだ決まっていない質問はありません）。作りませんでした。"
        raise SheetError([Fault(str(path), 0, "", problem)])
    sender = Sender(str(answers.given.get("company_name", "")), consultant, deadline)
    workbook, asked = build_workbook(answers, wanted, sender)
    filled = sum(key in answers.given for key in asked)
    _save(workbook, path, is_private=filled > 0)
    return Exported(path, len(workbook.sheetnames) - 2, len(asked), filled, len(answers.given) - filled)


@dataclass
class Book:
    """A workbook on its way out: its worksheets of questions, and all lists."""

    workbook: Workbook
    made: list[QuestionSheet] = field(default_factory=list)
    lists: dict[str, ListBlock] = field(default_factory=dict)

    def sheet(self, title: str, color: str) -> Worksheet:
        """Return a new worksheet."""
        sheet: Worksheet = self.workbook.create_sheet(title.translate(FORBIDDEN)[:31])
        sheet.sheet_properties.tabColor = color
        return sheet

    @property
    def own_lists(self) -> tuple[ListBlock, ...]:
        """The lists that have a worksheet of their own."""
        return tuple(block for block in self.lists.values() if block.own)

    def parts(self) -> Iterator[tuple[str, Worksheet]]:
        """Yield what the workbook has, and on which worksheet."""
        yield from ((QUESTIONS + part.section.id, made.sheet) for made in self.made for part in made.parts)
        yield from ((LIST + key, block.sheet) for key, block in self.lists.items())


def build_workbook(answers: Answers, wanted: Wanted, sender: Sender) -> tuple[Workbook, tuple[str, ...]]:
    """Return the workbook and the keys of the questions that it asks."""
    workbook = Workbook()
    guide = workbook.active
    if not isinstance(guide, Worksheet):
        raise AssertionError("a new workbook has a sheet")
    guide.title = "はじめに"
    guide.sheet_properties.tabColor = "B3261E"
    book = Book(workbook)
    asked = chapters(answers, wanted)
    if wanted.is_short:
        _one_sheet(book, answers, asked, only_open=wanted.only_open)
    else:
        _sheet_a_chapter(book, answers, asked)
    for made in book.made:
        made.plan()
    keys = tuple(question.key for made in book.made for question in made.questions)
    drop_downs, logic = _hidden(book, answers)
    for made in book.made:
        write_questions(made, answers, logic.places, drop_downs, book.lists)
        for question in made.questions:
            if question.key in book.lists:
                write_list(book.lists[question.key], answers, drop_downs, made.sheet, made.rows[question.key])
        write_print_area(made)
    logic.write(FIRST_LOGIC_ROW)
    write_parts(logic.sheet, PARTS_ROW, book.parts())
    write_asked(logic.sheet, ASKED_ROW, keys)
    for made, after in zip(book.made, [*(one.sheet for one in book.made[1:]), None], strict=True):
        write_states(made, logic, guide, after)
    write_guide(guide, sender, book.made, book.own_lists)
    workbook.properties.title = TITLE_TEXT
    workbook.properties.creator = sender.consultant or "kitei"
    workbook.calculation.fullCalcOnLoad = True
    return workbook, keys


def _sheet_a_chapter(book: Book, answers: Answers, asked: Sequence[Chapter]) -> None:
    """Give every chapter a worksheet, with its lists below its questions; of too many chapters short ones share one."""
    for group in _groups(asked):
        first, others = group[0], "ほか" if len(group) > 1 else ""
        sheet = book.sheet(f"{first.number} {first.section.title}{others}", TABS[0])
        columns = shared_columns([q for chapter in group for q in chapter.questions if is_list(q)])
        blocks = tuple(block for chapter in group for block in _blocks(sheet, chapter, columns, answers))
        parts = tuple(_part(chapter) for chapter in group)
        title = "　".join(f"{chapter.number}　{chapter.section.title}" for chapter in group)
        book.made.append(QuestionSheet(sheet, title, first.section.intro, columns, parts, blocks))
        book.lists |= {block.question.key: block for block in blocks}


def _groups(asked: Sequence[Chapter]) -> list[list[Chapter]]:
    """Return the chapters of each worksheet: neighbours with the fewest questions are joined until there are few."""
    groups = [[chapter] for chapter in asked]
    while len(groups) > MOST_CHAPTERS:
        sizes = [sum(len(chapter.questions) for chapter in (*one, *next_)) for one, next_ in pairwise(groups)]
        at = sizes.index(min(sizes))
        groups[at : at + 2] = [[*groups[at], *groups[at + 1]]]
    return groups


def _part(chapter: Chapter) -> Part:
    numbers = tuple(f"{chapter.number}-{place}" for place in range(1, len(chapter.questions) + 1))
    return Part(chapter.section, chapter.questions, numbers, str(chapter.number))


def _blocks(sheet: Worksheet, chapter: Chapter, columns: Columns, answers: Answers) -> Iterator[ListBlock]:
    lists = [question for question in chapter.questions if is_list(question)]
    for place, question in enumerate(lists, ord("a")):
        yield list_block(sheet, question, f"{chapter.number}{chr(place)}", columns, answers, own=False)


def _one_sheet(book: Book, answers: Answers, asked: Sequence[Chapter], *, only_open: bool) -> None:
    """Put all questions on one worksheet, and each list on its own; of too many lists the small ones stand below."""
    sheet = book.sheet(ONE_SHEET, TABS[0])
    lists = [question for chapter in asked for question in chapter.questions if is_list(question)]
    by_size = sorted(lists, key=lambda question: len(question.fields))
    small = by_size[: max(0, len(lists) - MOST_TABS)]
    columns = shared_columns(small)
    for question in lists:
        if question in small:
            block = list_block(sheet, question, "", columns, answers, own=False)
        else:
            tab = book.sheet(question.label, TABS[1])
            block = list_block(tab, question, "", list_columns(question), answers, own=True)
        book.lists[question.key] = block
    numbers = count(1)
    parts = tuple(
        Part(chapter.section, chapter.questions, tuple(str(next(numbers)) for _ in chapter.questions))
        for chapter in asked
    )
    below = tuple(block for block in book.lists.values() if not block.own)
    intro = OPEN_INTRO if only_open else ""
    book.made.append(QuestionSheet(sheet, ONE_SHEET, intro, columns, parts, below))


def _hidden(book: Book, answers: Answers) -> tuple[DropDowns, Logic]:
    choices: Worksheet = book.workbook.create_sheet(CHOICES_SHEET)
    data: Worksheet = book.workbook.create_sheet(DATA_SHEET)
    choices.sheet_state = data.sheet_state = "hidden"
    data["A1"] = DATA
    data["A2"], data["B2"] = "last_numbers", dump(answers.last_numbers_to_keep())
    data["A3"], data["B3"] = "preset", dump(answers.preset)
    drop_downs = DropDowns(choices)
    persons = book.lists.get("persons")
    name = persons.question.field("name") if persons else None
    if persons and name:
        drop_downs.names(persons.range(name), persons.end - persons.first + 1)
    elif answers.persons:
        drop_downs.persons = drop_downs.words((*UNDECIDED, *(str(person["name"]) for person in answers.persons)))
    places = Places(count={key: made.count() for key, made in book.lists.items()})
    return drop_downs, Logic(data, answers, places)


def _save(workbook: Workbook, path: Path, is_private: bool) -> None:
    """Write beside and put in place: a workbook is whole or not there; one with answers is for its user only."""
    name = ""
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".kitei-", suffix=".xlsx")
        os.close(handle)
        workbook.save(name)
        if not is_private:
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
