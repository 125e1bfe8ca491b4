"""How a section is called in a text that refers to it: 第4章 5.（パスワードの設定）, 第3条第1項（長さ）, 表 4-2."""

from __future__ import annotations

from typing import NamedTuple

from generator.word import Number

BLANKS = str.maketrans("\n\t", "  ")


class Place(NamedTuple):
    """What is named: its number, chapter, the label of a table, its words; the title of the document it stands in.

    `is_document`: it is the document itself.
    """

    number: Number | None
    chapter: Number | None
    caption: str
    text: str
    title: str = ""
    is_document: bool = False


def phrase(place: Place, *, bare: bool = False, same_file: bool = False, same_chapter: bool = False) -> str:
    """Return what is written where `place` is referred to, from the same file or chapter or from another one.

    `bare`: without its name, where it has a number.
    """
    is_chapter = place.number is not None and place.number is place.chapter
    if same_chapter or is_chapter:
        return _words(place, not bare)
    if place.chapter is not None:
        # With the full stop that the heading has, for behind a chapter a bare 4 reads like 24 (第2章 4.).
        return f"{place.chapter.reference()} {_words(place, not bare, stopped=True)}"
    if place.is_document:
        return f"「{place.title}」"
    return _words(place, not bare) if same_file else f"「{place.title}」{_words(place, not bare)}"


def _words(place: Place, named: bool, stopped: bool = False) -> str:
    if place.caption:
        return place.caption
    text = place.text.translate(BLANKS)
    if place.number is None:
        return f"「{text}」"
    number = _clause(place.number) + (_stop(place.number) if stopped else "")
    return f"{number}（{text}）" if text and named else number


def _clause(number: Number) -> str:
    """Return a number as a person names it: a sub-section in 条文方式 is 第3条第1項."""
    above = number.above()
    if above is not None and above.reference().endswith("条") and not number.reference().endswith("条"):
        return f"{above.reference()}第{number.reference()}項"
    return number.reference()


def _stop(number: Number) -> str:
    """Return what a reference leaves off the end of a number: the full stop of 4."""
    return "." if number.label().strip().endswith(".") else ""
