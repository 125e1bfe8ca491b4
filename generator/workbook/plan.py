"""対策実行計画: what is still missing in a company's rules, each with what to do, who, until when, and at what cost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from generator.workbook.model import CellValue, Column, Line, Register

TITLE = "対策実行計画"
LEVELS = ("高", "中", "低")
COLUMNS = (
    Column("No", hint="並べる順の番号です。"),
    Column("課題", "wide", hint="何が足りないか、そのままだと何が困るかを書きます。"),
    Column("対策", "wide", hint="することを、終わったかどうかが分かるように書きます。"),
    Column("関係する項目", hint="自社診断の番号や、規程の章・節を書きます。"),
    Column("緊急度", "choice", LEVELS, high=("高",), hint="急がないと困る度合いです。"),
    Column("重要度", "choice", LEVELS, high=("高",), hint="起きたときの困り事の大きさです。"),
    Column("難易度", "choice", LEVELS, hint="手間と費用の大きさです。"),
    Column("担当"),
    Column("期限", "date", overdue="終えた日"),
    Column("人・物・金", hint="要る人手、物、費用を書きます。"),
    Column("チェックポイント", hint="数か月後に、何を見ればうまくいったと分かるかを書きます。"),
    Column("終えた日", "date"),
)
ABOUT = (
    "決まっていない答え、確かめていない前提、自社診断で点の低い項目から、することを並べます。"
    "入っている行は案です。緊急度・重要度・難易度で絞り、担当と期限を決めてください。"
)


def plan_of(words: Mapping[str, object]) -> Register:
    """Return the plan with a line for each open item and each default that would make rules false."""
    lines = [*_open(_items(words["open_items"])), *_assumed(_items(words["first_checks"]))]
    numbered = tuple(Line(line.id, {"No": str(n), **line.values}) for n, line in enumerate(lines, 1))
    return Register("", TITLE, str(words["company_name"]), str(words["version"]), ABOUT, COLUMNS, numbered)


def _items(value: object) -> Sequence[object]:
    found = value if isinstance(value, Sequence) else ()
    return [item for item in found if getattr(item, "prompt", "―") not in ("", "―")]


def _open(items: Sequence[object]) -> Iterator[Line]:
    for item in items:
        label = str(getattr(item, "label", ""))
        values: dict[str, CellValue] = {
            "課題": f"「{label}」が決まっていない。規程に【要記入】が残り、そのままでは守れない。",
            "対策": f"「{label}」を決めて回答に入れ、作り直す。",
            "関係する項目": str(getattr(item, "section", "")),
            "緊急度": "高",
        }
        yield Line(f"open:{label}", values)


def _assumed(items: Sequence[object]) -> Iterator[Line]:
    for item in items:
        label, value = str(getattr(item, "label", "")), str(getattr(item, "value", ""))
        values: dict[str, CellValue] = {
            "課題": f"「{label}」は、誰も答えていないのに「{value}」として規則が書かれている。",
            "対策": "事実を確かめ、違うときは答えを直して作り直す。",
            "関係する項目": str(getattr(item, "section", "")),
        }
        yield Line(f"default:{label}", values)
