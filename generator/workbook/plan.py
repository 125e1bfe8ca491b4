"""対策実行計画: what is still missing in a company's rules, each with what to do, who, until when, and at what cost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.workbook.items import ANSWER, ASKED, NUMBER, RESPONDENTS, Diagnosis, Item
from generator.workbook.model import CellValue, Column, Line, Register

if TYPE_CHECKING:
    from generator.cells import Book

TITLE = "対策実行計画"
LEVELS = ("高", "中", "低")
COLUMNS = (
    Column("No", "number", hint="並べる順の番号です。"),
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


RISK = ("情報資産", "脅威", "大きさ（値・大中小）", "対策")
GREAT = "（大）"
LOW, URGENT = 2.0, 0.0
"""Points of an item, of four, from which down something is to be done, and from which down it is urgent."""


@dataclass(frozen=True)
class LowScore:
    """An item of the self-diagnosis that got few points, on the average of those who answered."""

    item: Item
    points: float


def low_scores(diagnosis: Diagnosis, filled: Book) -> tuple[LowScore, ...]:
    """Return the items of low score in a workbook of the self-diagnosis that people have filled, the lowest first."""
    sheet = next((sheet for sheet in filled.sheets if sheet.title == ASKED), None)
    if sheet is None:
        return ()
    by_number = {str(item.id): item for item in diagnosis.items}
    found = []
    for (row, column), cell in sheet.cells.items():
        item = by_number.get(cell.text.strip()) if column == NUMBER else None
        answers = (sheet.cells.get((row, ANSWER + number)) for number in range(RESPONDENTS))
        points = [
            diagnosis.points[a.text.strip()] for a in answers if a is not None and a.text.strip() in diagnosis.points
        ]
        if item is not None and points and sum(points) / len(points) <= LOW:
            found.append(LowScore(item, sum(points) / len(points)))
    return tuple(sorted(found, key=lambda low: (low.points, low.item.id)))


@dataclass(frozen=True)
class GreatRisk:
    """A line of the risk analysis whose risk is great and for which nothing has been decided."""

    asset: str
    threat: str
    size: str


def great_risks(filled: Book) -> tuple[GreatRisk, ...]:
    """Return the great risks in a workbook of the risk analysis that people have filled, in its order."""
    found: list[GreatRisk] = []
    for sheet in filled.sheets:
        heads = {cell.text.strip(): place for place, cell in sheet.cells.items() if cell.text.strip() in RISK}
        if set(RISK) != set(heads):
            continue
        rows = sorted({row for row, _ in sheet.cells if row > max(row for row, _ in heads.values())})
        for row in rows:
            texts = [sheet.cells.get((row, heads[name][1])) for name in RISK]
            asset, threat, size, measure = (cell.text.strip() if cell is not None else "" for cell in texts)
            if asset and GREAT in size and not measure:
                found.append(GreatRisk(asset, threat, size))
    return tuple(dict.fromkeys(found))


def plan_of(
    words: Mapping[str, object],
    low: Sequence[LowScore] = (),
    risks: Sequence[GreatRisk] = (),
    places: Mapping[int, str] | None = None,
) -> Register:
    """Return the plan: a line for each open item, each default that would make rules false, each low score and risk.

    `places` says where in the company's regulations an item of the diagnosis is answered.
    """
    found = [*_diagnosed(low, places or {}), *_risky(risks)]
    lines = [*_open(_items(words["open_items"])), *_assumed(_items(words["first_checks"])), *found]
    numbered = tuple(Line(line.id, {"No": n, **line.values}) for n, line in enumerate(lines, 1))
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


def _diagnosed(low: Sequence[LowScore], places: Mapping[int, str]) -> Iterator[Line]:
    for score in low:
        item = score.item
        place = places.get(item.id, "")
        values: dict[str, CellValue] = {
            "課題": item.gap,
            "対策": item.measure,
            "関係する項目": f"自社診断 {item.id}" + (f"、{place}" if place else ""),
            "緊急度": "高" if score.points <= URGENT else "中",
        }
        yield Line(f"diagnosis:{item.id}", values)


def _risky(risks: Sequence[GreatRisk]) -> Iterator[Line]:
    for risk in risks:
        values: dict[str, CellValue] = {
            "課題": f"「{risk.asset}」に大きいリスク（{risk.threat or '脅威は未記入'}）があり、対策が決まっていない。",
            "対策": "減らす、避ける、移す、受け入れるのどれにするかを決め、リスク分析表に書いて行う。",
            "関係する項目": "様式3-11",
            "重要度": "高",
        }
        yield Line(f"risk:{risk.asset}:{risk.threat}", values)
