"""Content controls: things to fill in on the screen that can be written by hand as well."""

from __future__ import annotations

from collections.abc import Sequence

from generator.authoring.model import Control
from generator.authoring.xml import escape, run, text_run, words

PLACEHOLDER = "PlaceholderText"
# Blanks of fixed width, as Word's own form fields have them: room for a pen, and no full-width spaces.
BLANK = "\u2002"
ROOMY_DATE = f"{BLANK * 4}年{BLANK * 3}月{BLANK * 3}日"
DATE = f"{BLANK * 2}年{BLANK * 2}月{BLANK * 2}日"
NARROW_DATE = f"{BLANK * 2}/{BLANK * 2}/{BLANK * 2}"


def control(piece: Control, in_cell: bool = False) -> str:
    """Return the run-level content control of `piece`; cells have less room for blanks."""
    if piece.kind == "date":
        return date_control(DATE if in_cell else ROOMY_DATE)
    if piece.kind == "text":
        return _control(piece.argument, "<w:text/>", piece.argument)
    if piece.kind == "choice":
        choices = [choice.strip() for choice in piece.argument.split("|") if choice.strip()]
        return choice_control(choices, "・".join(choices))
    return check_control()


def date_control(placeholder: str, name: str = "日付") -> str:
    """Return a date picker; its placeholder is what is filled in by hand."""
    return _control(
        name,
        '<w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/></w:date>',
        placeholder,
    )


def text_control(name: str) -> str:
    """Return a place to type in; on paper it is the blank of a line."""
    return _control(name, "<w:text/>", BLANK * 3)


def choice_control(choices: Sequence[str], placeholder: str, name: str = "選択") -> str:
    """Return a drop-down; on paper the placeholder (the choices, to be ringed) is what one sees."""
    items = "".join(f'<w:listItem w:displayText="{escape(choice)}" w:value="{escape(choice)}"/>' for choice in choices)
    return _control(name, f"<w:dropDownList>{items}</w:dropDownList>", placeholder or BLANK * 3)


def check_control(name: str = "確認") -> str:
    """Return a box to tick."""
    box = (
        '<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/>'
        '<w14:uncheckedState w14:val="2610" w14:font="ＭＳ ゴシック"/></w14:checkbox>'
    )
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{escape(name)}"/>{box}</w:sdtPr>'
        f"<w:sdtContent>{run(words('☐'), 'チェック欄')}</w:sdtContent></w:sdt>"
    )


def _control(name: str, kind: str, placeholder: str) -> str:
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{escape(name)}"/><w:showingPlcHdr/>{kind}</w:sdtPr>'
        f"<w:sdtContent>{text_run(placeholder, PLACEHOLDER)}</w:sdtContent></w:sdt>"
    )
