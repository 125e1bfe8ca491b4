"""From a cell to what a person typed there as the answer to a question: what the spreadsheet made of it is undone."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, time

from generator.cells.formats import parts_shown
from generator.cells.model import Cell
from generator.questionnaire import Question, QuestionType

WRITTEN = (QuestionType.TEXT, QuestionType.PARAGRAPH)
LOST_ZERO = re.compile(r"[1-9]\d{8,9}")
# LibreOffice writes a plain TRUE as a formula.
NO_FORMULAS = frozenset({"TRUE()", "FALSE()", "TRUE", "FALSE"})


@dataclass(frozen=True)
class Typed:
    """What was typed (`raw`, for `parse_value`), what is to be said of it, and why it cannot be read, if it cannot."""

    raw: object = None
    said: tuple[str, ...] = ()
    problem: str = ""


def as_typed(question: Question, cell: Cell) -> Typed:
    """Return what was typed into `cell` as the answer to `question`."""
    if cell.problem:
        return Typed(problem=cell.problem)
    if cell.partly:
        return Typed(problem="文字の一部に取り消し線が引かれています。残す文字だけにしてください。")
    if cell.struck and not cell.is_empty:
        return Typed(problem="取り消し線が引かれています。消すのなら空欄にし、残すのなら線を外してください。")
    found = _typed(question, cell)
    if cell.formula and cell.formula.strip("=").upper() not in NO_FORMULAS:
        said = f"数式でした。その結果「{cell.text}」を答えとしました"
        return Typed(found.raw, (said, *found.said), found.problem)
    return found


def _typed(question: Question, cell: Cell) -> Typed:
    value = cell.value
    if isinstance(value, bool):
        return Typed(value) if question.type not in WRITTEN else Typed(cell.text)
    if question.type is QuestionType.PHONE and not isinstance(value, (datetime, time)):
        return _phone(cell)
    if isinstance(value, time):
        return Typed(cell.text, ("時刻になっていたので、文字に戻しました",))
    if isinstance(value, datetime):
        return _date(question, cell, value)
    if isinstance(value, (int, float)):
        return _number(question, cell, value)
    return Typed(value)


def _date(question: Question, cell: Cell, value: datetime) -> Typed:
    if question.type is not QuestionType.DATE:
        # 2026年9月 stays what it was, and no day is made up.
        return Typed(cell.text, (f"日付になっていたので、文字に戻しました（{cell.text}）",))
    shown = parts_shown(cell.format) & {"year", "month", "day"}
    if shown == {"year", "month"}:
        problem = f"「{cell.text}」には日がありません。{cell.text}1日 のように、日まで書いてください。"
        return Typed(problem=problem)
    said: tuple[str, ...] = ()
    if shown == {"month", "day"}:
        said = (f"「{cell.text}」とあるものを、{value.year}年のこととしました",)
    if value.time() != time():
        said = (*said, f"時刻（{value.hour}:{value.minute:02d}）を除きました")
    return Typed(date(value.year, value.month, value.day), said)


def _number(question: Question, cell: Cell, value: int | float) -> Typed:
    if question.type in WRITTEN:
        plain = Cell(value).text
        changed = cell.text != plain and not cell.text.endswith("%")
        return Typed(cell.text, (f"見えていたとおり「{cell.text}」としました（値は {plain}）",) if changed else ())
    if question.type is QuestionType.INTEGER and "%" in cell.format:
        return Typed(round(value * 100, 6))
    return Typed(value)


def _phone(cell: Cell) -> Typed:
    text = unicodedata.normalize("NFKC", cell.text)
    if isinstance(cell.value, str) and not LOST_ZERO.fullmatch(text):
        return Typed(cell.value)
    if LOST_ZERO.fullmatch(text):
        return Typed(f"0{text}", (f"数になって落ちた初めの0を補いました（0{text}）",))
    return Typed(text)
