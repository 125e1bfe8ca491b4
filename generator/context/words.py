"""What templates print: texts and small objects that are never silently blank."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from generator.questionnaire import japanese_date, western_date

DASH = "―"
NONE = "該当なし"
MARKS = {True: "はい", False: "いいえ"}


class Open(str):
    """An open answer: a text that reads 【要記入：label】; attributes that a value would have read the same."""

    label: str

    def __new__(cls, label: str, attributes: Iterable[str] = ()) -> Open:
        """Return the text for the question or field called `label`."""
        opened = super().__new__(cls, f"【要記入：{label}】")
        opened.label = label
        for name in attributes:
            setattr(opened, name, Open(label))
        return opened

    def __reduce__(self) -> tuple[object, ...]:
        """Make pickling go by way of `__new__`, which takes a label."""
        attributes = tuple(name for name in vars(self) if name != "label")
        return (Open, (self.label, attributes))


class DateText(str):
    """A day in the style of the company; `.western` and `.japanese` are always both there."""

    western: str
    japanese: str

    def __new__(cls, day: date | str, style: str = "western") -> DateText:
        """Return the text of `day` (a text such as ― stands for itself)."""
        western = western_date(day) if isinstance(day, date) else day
        japanese = japanese_date(day) if isinstance(day, date) else day
        text = super().__new__(cls, japanese if style == "japanese" else western)
        text.western, text.japanese = western, japanese
        return text

    def __reduce__(self) -> tuple[object, ...]:
        """Make pickling keep both styles."""
        return (_date_text, (str(self), self.western, self.japanese))


def _date_text(text: str, western: str, japanese: str) -> DateText:
    made = DateText(text)
    made.western, made.japanese = western, japanese
    return made


class Words:
    """Named texts, and the text that stands for all of them: a person, a record, a contact, a law."""

    def __init__(self, text: str, values: Mapping[str, object]) -> None:
        vars(self).update(values)
        self._text = text

    def __str__(self) -> str:
        """Return the text by which the whole is called."""
        return self._text

    def __repr__(self) -> str:
        """Return text and values, for tests and messages."""
        return f"Words({self._text!r}, {self._values()!r})"

    def __eq__(self, other: object) -> bool:
        """Return whether text and values are the same."""
        return isinstance(other, Words) and vars(self) == vars(other)

    def __hash__(self) -> int:
        """Return a hash of the text, which equal words share."""
        return hash(self._text)

    def _values(self) -> dict[str, object]:
        return {name: value for name, value in vars(self).items() if name != "_text"}
