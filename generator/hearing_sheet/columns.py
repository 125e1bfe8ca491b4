"""How wide the columns are: questions and the lists below them share them, and a screen shows all of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from generator.questionnaire import Question, QuestionType

KEY, APPLIES, STATE, WAS_AT, NEEDED, NUMBER, FIRST = range(1, 8)
HIDDEN = NEEDED
SCREEN = 1210.0
"""Pixels that a screen of 1280 shows at 100 % beside the row numbers and the scroll bar."""
PIXELS = 7.0
"""Pixels of one unit of width in a workbook whose standard font is Calibri 11, as openpyxl writes it."""
NUMBER_PIXELS = 46.0
LEAST_TEXT = 3
"""Columns beside the answer, at the least: question, example, reason."""
WIDE_PROMPT = 3
MANY = 8
"""A list with more fields leaves the answers and the remarks less room."""
SHARES = (0.33, 0.27, 0.4)
FIELD_PIXELS = {
    QuestionType.YES_NO: 98.0,
    QuestionType.INTEGER: 70.0,
    QuestionType.DATE: 112.0,
    QuestionType.PHONE: 119.0,
    QuestionType.EMAIL: 182.0,
    QuestionType.PERSON: 126.0,
    QuestionType.PARAGRAPH: 210.0,
}
TEXT_PIXELS = 154.0
REMARK_PIXELS = 154.0
WIDEST = 336.0


@dataclass(frozen=True)
class Columns:
    """The columns behind the number, in pixels, the last for remarks; how many of them a question's texts take."""

    pixels: tuple[float, ...]
    prompt: int = 0
    example: int = 0
    why: int = 0

    @property
    def answer(self) -> int:
        """The column of the answers."""
        return FIRST + self.prompt

    @property
    def example_at(self) -> int:
        """The first column of examples."""
        return self.answer + 1

    @property
    def why_at(self) -> int:
        """The first column of reasons."""
        return self.example_at + self.example

    @property
    def remark(self) -> int:
        """The column of the remarks on questions."""
        return FIRST + len(self.pixels) - 1

    @property
    def total(self) -> float:
        """All that is seen, in pixels."""
        return NUMBER_PIXELS + sum(self.pixels)

    def width(self, column: int, count: int = 1) -> float:
        """Return the width of `count` columns in the units of a workbook."""
        return sum(self.pixels[column - FIRST : column - FIRST + count]) / PIXELS

    def widths(self, count: int) -> tuple[float, ...]:
        """Return the widths of the first `count` columns."""
        return tuple(pixels / PIXELS for pixels in self.pixels[:count])

    def set(self, sheet: Worksheet) -> None:
        """Give the sheet these columns."""
        for column in range(1, HIDDEN + 1):
            sheet.column_dimensions[get_column_letter(column)].hidden = True
        for column, pixels in enumerate((NUMBER_PIXELS, *self.pixels), NUMBER):
            sheet.column_dimensions[get_column_letter(column)].width = pixels / PIXELS


def shared_columns(lists: Sequence[Question]) -> Columns:
    """Return the columns of questions under which `lists` stand: a field of a list has one column, a text several."""
    fields = max((len(question.fields) for question in lists), default=0)
    texts = max(LEAST_TEXT, fields - 1)
    # Of many columns the first are wider: small lists stand in them as well.
    prompt = max(1, round(texts * SHARES[0])) if fields <= MANY else WIDE_PROMPT
    example = max(1, round((texts - prompt) * SHARES[1] / (SHARES[1] + SHARES[2])))
    answer, remark = (200.0, 130.0) if fields <= MANY else (165.0, 95.0)
    room = SCREEN - NUMBER_PIXELS - answer - remark
    pixels: list[float] = []
    for count, share in zip((prompt, example, texts - prompt - example), SHARES, strict=True):
        needs = [_need(lists, place) for place in range(len(pixels), len(pixels) + count)]
        group = [room * share * need / sum(needs) for need in needs]
        # The column of the answers stands behind those of the question.
        pixels += group if pixels else [*group, answer]
    return Columns((*pixels, remark), prompt, example, texts - prompt - example)


def _need(lists: Sequence[Question], place: int) -> float:
    return max((field_pixels(q.fields[place]) for q in lists if place < len(q.fields)), default=TEXT_PIXELS)


def list_columns(question: Question) -> Columns:
    """Return the columns of a list that has a worksheet of its own."""
    natural = [field_pixels(field) for field in question.fields]
    room = SCREEN - NUMBER_PIXELS - REMARK_PIXELS
    if sum(natural) <= room:
        more = max(1.0, 0.75 * room / sum(natural))
        return Columns((*(min(pixels * more, WIDEST) for pixels in natural), REMARK_PIXELS))
    remark = 95.0
    room = SCREEN - NUMBER_PIXELS - remark
    return Columns((*(pixels * room / sum(natural) for pixels in natural), remark))


def field_pixels(field: Question) -> float:
    """Return the width that a field would like to have."""
    if field.type is QuestionType.CHOICE:
        longest = max(len(choice.label) for choice in field.choices)
        return min(210.0, max(98.0, longest * 14.7 + 21))
    return FIELD_PIXELS.get(field.type, TEXT_PIXELS)
