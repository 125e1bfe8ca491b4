"""Content controls: things to fill in on the screen that can be written by hand as well."""

from __future__ import annotations

from generator.authoring.model import Control
from generator.authoring.xml import escape, run, text_run, words

PLACEHOLDER = "PlaceholderText"
# Blanks of fixed width, as Word's own form fields have them: room for a pen, and no full-width spaces.
BLANK = "\u2002"
DATE_BLANK = f"{BLANK * 4}年{BLANK * 3}月{BLANK * 3}日"
DATE_BLANK_IN_CELL = f"{BLANK * 2}年{BLANK * 2}月{BLANK * 2}日"


def control(piece: Control, in_cell: bool = False) -> str:
    """Return the run-level content control of `piece`; cells have less room for blanks."""
    if piece.kind == "date":
        kind = (
            '<w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="ja-JP"/>'
            '<w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>'
        )
        return _control("日付", kind, DATE_BLANK_IN_CELL if in_cell else DATE_BLANK)
    if piece.kind == "text":
        return _control(piece.argument, "<w:text/>", piece.argument)
    if piece.kind == "choice":
        choices = [choice.strip() for choice in piece.argument.split("|") if choice.strip()]
        return _choice(choices, "・".join(choices))
    return _check()


def _choice(choices: list[str], placeholder: str) -> str:
    items = "".join(f'<w:listItem w:displayText="{escape(choice)}" w:value="{escape(choice)}"/>' for choice in choices)
    return _control("選択", f"<w:dropDownList>{items}</w:dropDownList>", placeholder)


def _control(name: str, kind: str, placeholder: str) -> str:
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{escape(name)}"/><w:showingPlcHdr/>{kind}</w:sdtPr>'
        f"<w:sdtContent>{text_run(placeholder, PLACEHOLDER)}</w:sdtContent></w:sdt>"
    )


def _check() -> str:
    box = (
        '<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2611" w14:font="Segoe UI Symbol"/>'
        '<w14:uncheckedState w14:val="2610" w14:font="ＭＳ ゴシック"/></w14:checkbox>'
    )
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="確認"/>{box}</w:sdtPr>'
        f"<w:sdtContent>{run(words('☐'), 'チェック欄')}</w:sdtContent></w:sdt>"
    )
