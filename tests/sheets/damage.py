"""Damaged hearing sheets, one fault each: run it to have them as files (python tests/sheets/damage.py FOLDER)."""

from __future__ import annotations

import sys
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "hearing_sheet"))
sys.path.insert(0, str(Path(__file__).parents[2]))

from workbooks import ALL_GIVEN, Sheet, exported, small_questionnaire

from generator.answers import Answers


@dataclass(frozen=True)
class Damage:
    """What is done to a good sheet; `places` (cell and label) and `words` are what the message must name."""

    name: str
    do: Callable[[Sheet], object]
    places: tuple[str, ...]
    words: tuple[str, ...]


def _set(key: str, value: object) -> Callable[[Sheet], object]:
    return lambda sheet: setattr(sheet.answer(key), "value", value)


def _field(key: str, field: str, number: int, value: object) -> Callable[[Sheet], object]:
    return lambda sheet: setattr(sheet.field(key, field, number), "value", value)


def _merged_with_the_left(sheet: Sheet) -> None:
    cell = sheet.answer("company_name")
    sheet.book[cell.parent.title].merge_cells(f"G{cell.row}:H{cell.row}")


def _two_copies(sheet: Sheet) -> None:
    copy = sheet.book.copy_worksheet(sheet.sheet("kitei:list:persons"))
    copy.title = "人の一覧 (2)"


def _formula_without_result(sheet: Sheet) -> None:
    sheet.answer("headcount").value = "=20+8"


def _several(sheet: Sheet) -> None:
    sheet.answer("headcount").value = "たくさん"
    sheet.answer("founded").value = "春ごろ"
    sheet.field("devices", "count", 2).value = 1000


DAMAGES = (
    Damage("number-is-text", _set("headcount", "三十人くらい"), ("H8「人数」",), ("整数",)),
    Damage("number-too-big", _set("headcount", 123456), ("H8「人数」",), ("9999以下",)),
    Damage("number-has-fraction", _set("headcount", 2.5), ("H8「人数」",), ("整数",)),
    Damage("date-is-text", _set("founded", "来年の春"), ("H9「設立日」",), ("日付",)),
    Damage("yes-no-is-text", _set("telework", "たまに"), ("H11「テレワーク」",), ("はい", "いいえ")),
    Damage("choice-unknown", _set("byod", "許可なしで使える"), ("H12「私有機器」",), ("選択肢はありません",)),
    Damage(
        "mark-is-text",
        lambda s: setattr(s.mark("months", "m4"), "value", "半分"),
        ("H15「点検の月：4月」",),
        ("○",),
    ),
    Damage("none-and-mark", _set("months", "該当なし"), ("H13「点検の月」",), ("○の付いた行",)),
    Damage("mail-broken", _set("mail", "info(at)tsubaki.example"), ("H17「窓口のメール」",), ("メールアドレス",)),
    Damage("phone-broken", _set("phone", "内線の5番"), ("H18「窓口の電話」",), ("電話番号",)),
    Damage("url-broken", _set("site", "tsubaki"), ("H19「ウェブサイト」",), ("https://",)),
    Damage("person-unknown", _set("boss", "鈴木 一郎"), ("H21「代表者」",), ("人の一覧",)),
    Damage("error-value", _set("company_name", "#REF!"), ("H6「会社名」",), ("エラー値",)),
    Damage("formula-without-result", _formula_without_result, ("H8「人数」",), ("数式",)),
    Damage("merged-with-the-left", _merged_with_the_left, ("H6「会社名」",), ("結合",)),
    Damage("list-and-none", _set("devices", "該当なし"), ("I7「機器」",), ("2件あります",)),
    Damage("field-number", _field("devices", "count", 2, 1000), ("J50「機器（2件目）の台数」",), ("99以下",)),
    Damage("field-date", _field("devices", "bought", 1, "去年"), ("K49「機器（1件目）の購入日」",), ("日付",)),
    Damage("field-choice", _field("devices", "kind", 1, "浮く"), ("H49「機器（1件目）の種類」",), ("選択肢",)),
    Damage(
        "field-person",
        _field("devices", "owner", 3, "だれか"),
        ("L51「機器（3件目）の持ち主」",),
        ("人の一覧",),
    ),
    Damage("too-long", _set("company_name", "長" * 1001), ("H6「会社名」",), ("1,000文字まで",)),
    Damage("sheet-twice", _two_copies, ("人の一覧 (2)",), ("写し",)),
    Damage(
        "several",
        _several,
        ("H8「人数」", "H9「設立日」", "J50「機器（2件目）の台数」"),
        ("整数", "日付", "99以下"),
    ),
)


def damaged(damage: Damage, path: Path) -> Path:
    """Write the damaged sheet to `path`."""
    answers = Answers(small_questionnaire(), ALL_GIVEN)
    sheet = exported(answers, path)
    damage.do(sheet)
    return sheet.save()


def rewritten(source: Path, target: Path, change: Callable[[str, bytes], bytes], more: dict[str, bytes]) -> Path:
    """Copy a workbook part by part, each through `change`, and add parts."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(name, old.read(name)))
        for name, data in more.items():
            new.writestr(name, data)
    return target


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True)
    for one in DAMAGES:
        print(damaged(one, folder / f"{one.name}.xlsx"))
