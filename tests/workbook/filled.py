"""Workbooks filled at random or with every combination of a row's inputs, each with what their formulas must show.

What they must show is worked out here from chapter 3, the law and the edition of the diagnosis, not from the formulas.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from fractions import Fraction
from itertools import product
from pathlib import Path
from random import Random
from types import SimpleNamespace

from companies import CASES, answers_of
from office import convert
from openpyxl import load_workbook
from openpyxl.formula.translate import Translator
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from generator.catalogue import load_catalogue
from generator.cells import read_workbook
from generator.context import build_context
from generator.reference import load_reference
from generator.rendering import write_zip
from generator.resources import data_folder
from generator.workbook import Line, Register, cloud_checks, register_of, register_parts
from generator.workbook.breach import ITEMS, JUDGED, BreachFacts, breach_parts, closed_days
from generator.workbook.diagnosis import (
    COUNTED,
    DEEPER,
    FEWEST,
    FIRST,
    MEAN,
    NOT_OURS,
    RESULT,
    SCORE,
    diagnosis_parts,
)
from generator.workbook.items import ANSWER, ASKED, RESPONDENTS, read_diagnosis
from generator.workbook.sheet import HEAD_ROW

DAY = date(2026, 12, 1)
Place = tuple[str, int, int]
Shown = str | int | Fraction
REFERENCE = load_reference()
FORMS = {form.id: form for form in load_catalogue().forms}
DIAGNOSIS = read_diagnosis(data_folder("sample_regulations") / "diagnosis.yaml")
PLACES = {1: "第6章 2.1", 25: "第1章 4."}
FACTS = BreachFacts(
    company='みほん"商店"',
    officer="店主　見本　太郎",
    window="03-0000-0000",
    first_days=3,
    final_days=30,
    malicious_days=60,
    persons="1,000",
    my_number_persons="100",
    my_number=True,
    entrusted=True,
    report_to="個人情報保護委員会",
)
OTHER_FACTS = replace(FACTS, my_number=False, first_days=5)


@dataclass(frozen=True)
class Filled:
    """A workbook that was filled: its bytes, and what cells must show once a program has computed them."""

    name: str
    data: bytes
    wanted: Mapping[Place, Shown] = field(default_factory=dict)


def differences(filled: Sequence[Filled], folder: Path) -> list[str]:
    """Let LibreOffice compute the workbooks; return where it shows something else."""
    paths = []
    folder.mkdir(parents=True, exist_ok=True)
    for one in filled:
        paths.append(folder / f"{one.name}.xlsx")
        paths[-1].write_bytes(one.data)
    made = convert(paths, "xlsx", folder / "computed")
    return [found for one in filled for found in _differing(one, made[one.name])]


def _differing(one: Filled, path: Path) -> Iterator[str]:
    sheets = {sheet.title: sheet for sheet in read_workbook(path).sheets}
    for (title, row, column), wanted in one.wanted.items():
        cell = sheets[title].cells.get((row, column))
        found = cell.text if cell else ""
        if isinstance(wanted, Fraction):
            # The number itself: what is shown of it is rounded.
            value = cell.value if cell else None
            same = isinstance(value, (int, float)) and abs(value - float(wanted)) < 1e-9
        else:
            same = found == str(wanted)
        if not same:
            yield f"{one.name} {title} R{row}C{column}: {found!r} instead of {str(wanted)!r}"


def _opened(parts: Mapping[str, bytes]) -> Workbook:
    return load_workbook(io.BytesIO(write_zip(parts)))


def _saved(book: Workbook) -> bytes:
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _shown_day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


# 様式3-1 and 3-11


def _register(id: str, lines: Sequence[Line]) -> Register:
    words = build_context(answers_of(CASES[0]), REFERENCE) | {"set_documents": [], "cloud_checks": ()}
    return replace(register_of(FORMS[id], words), lines=tuple(lines))


def _columns(register: Register) -> dict[str, int]:
    return {column.name: number for number, column in enumerate(register.columns, 1)}


def importance() -> Filled:
    """Return the register of assets with every combination of a kind of personal data and three levels."""
    names = ("機密性", "完全性", "可用性")
    asked = list(product(("", "なし", "個人データ"), *[(None, 1, 2, 3)] * 3))
    lines = []
    wanted: dict[Place, Shown] = {}
    for number, (kind, *levels) in enumerate(asked):
        known = {name: level for name, level in zip(names, levels, strict=True) if level}
        lines.append(Line(f"x:{number}", {**({"個人情報の種類": kind} if kind else {}), **known}))
        wanted["情報資産管理台帳", HEAD_ROW + 1 + number, 0] = (
            3 if kind == "個人データ" else max(known.values(), default="")
        )
    register = _register("asset_register", lines)
    column = _columns(register)["重要度"]
    placed = {(title, row, column): value for (title, row, _), value in wanted.items()}
    return Filled("importance", write_zip(register_parts(register, DAY)), placed)


def _size(importance: int | None, threat: int | None, weakness: int | None) -> tuple[Shown, Shown, int]:
    """Return how likely it is, how great and in what word, and the value by which lines are put in order."""
    if not threat or not weakness:
        return "", "", 0
    likely = {6: 3, 5: 2}.get(threat + weakness, 1)
    if not importance:
        return likely, "", 0
    value = likely * importance
    return likely, f"{value}（{'大' if value >= 6 else '中' if value == 4 else '小'}）", value


def _risk(name: str, asked: Sequence[tuple[int | None, int | None, int | None]]) -> Filled:
    lines = [
        Line(
            f"x:{n}",
            {
                "情報資産": f"資産{n}",
                **({"重要度": a} if a else {}),
                **({"脅威の強さ": b} if b else {}),
                **({"対策の弱さ": c} if c else {}),
                **({"対策": f"対策{n}", "期限": DAY + timedelta(days=n)} if n % 2 else {}),
            },
        )
        for n, (a, b, c) in enumerate(asked)
    ]
    register = _register("risk_analysis", lines)
    place, title = _columns(register), "リスク分析表"
    wanted: dict[Place, Shown] = {}
    order: list[tuple[int, int]] = []
    for n, row in enumerate(asked):
        likely, size, value = _size(*row)
        wanted[title, HEAD_ROW + 1 + n, place["起こりやすさ"]] = likely
        wanted[title, HEAD_ROW + 1 + n, place["大きさ（値・大中小）"]] = size
        order += [(-value, n)] if value else []
    greatest = sorted(order)[:10]
    for line in range(10):
        n = greatest[line][1] if line < len(greatest) else None
        shown: list[Shown] = [""] * 7
        if n is not None:
            shown[0], shown[2] = f"資産{n}", _size(*asked[n])[1]
            if n % 2:
                shown[4], shown[6] = f"対策{n}", _shown_day(DAY + timedelta(days=n))
        for column, text in enumerate(shown, 2):
            wanted["大きいリスク10件", 4 + line, column] = text
    return Filled(name, write_zip(register_parts(register, DAY)), wanted)


def risks() -> Filled:
    """Return the analysis of risks with every combination of a row's three levels."""
    levels = (None, 1, 2, 3)
    return _risk("risks", [(a, b, c) for b in levels for a in levels for c in levels])


def some_risks(number: int, chance: Random) -> Filled:
    """Return an analysis of risks with some lines, filled at random."""
    levels = (None, 1, 2, 3, 3, 2)
    rows = [(chance.choice(levels), chance.choice(levels), chance.choice(levels)) for _ in range(chance.randrange(40))]
    return _risk(f"risks-{number}", rows)


# 様式7-5


def _cloud_lines(results: Sequence[tuple[str, str | None]]) -> list[Line]:
    return [
        Line(f"x:{n}", {**({"サービス": name} if name else {}), **({"結果": result} if result else {})})
        for n, (name, result) in enumerate(results)
    ]


def _counts(name: str, results: Sequence[tuple[str, str | None]]) -> list[Shown]:
    mine = [result for service, result in results if service == name]
    counts = [sum(result == choice for result in mine) for choice in ("○", "△", "×")]
    return [*counts, len(mine) - sum(counts)]


def _cloud(name: str, results: Sequence[tuple[str, str | None]], typed: Sequence[str] = ()) -> Filled:
    register = _register("cloud_assessment", _cloud_lines(results))
    book = _opened(register_parts(register, DAY))
    page = book["サービスごとの結果"]
    names = list(dict.fromkeys(service for service, _ in results if service))
    first = len(names) + 4
    wanted: dict[Place, Shown] = {}
    for row, service in enumerate(typed, first):
        page.cell(row, 1).value = service
    for row, service in enumerate((*names, *typed), 4):
        for column, count in enumerate(_counts(service, results), 2):
            wanted[page.title, row, column] = count
    for column in range(2, 6):
        wanted[page.title, first + len(typed), column] = ""
    return Filled(name, _saved(book), wanted)


def clouds() -> Filled:
    """Return the sheet of cloud services with every combination of a row's service and result."""
    return _cloud("clouds", list(product(("甲*", "甲", "=乙", ""), ("○", "△", "×", None))), ("丙",))


def some_clouds(number: int, chance: Random) -> Filled:
    """Return the sheet of some services, their lines filled at random, some by people under another name."""
    systems = [SimpleNamespace(id=f"s{n}", is_given=True, name=f"サービス{n}") for n in range(chance.randint(1, 4))]
    checks = cloud_checks(systems, REFERENCE.criteria["cloud15"], 12)
    choices = ("○", "○", "△", "×", None)
    results = [(check.service, chance.choice(choices)) for check in checks]
    return _cloud(f"clouds-{number}", results, ("だれも使わないもの",))


# 様式10-4


def rows_of(sheet: Worksheet) -> Mapping[str, int]:
    """Return the rows of a sheet by what stands in their first cell."""
    return {str(sheet.cell(row, 1).value): row for row in range(1, sheet.max_row + 1) if sheet.cell(row, 1).value}


def open_day(day: date) -> date:
    """Return the day, or the next on which public offices are open."""
    closed = {day for day, *_ in closed_days(REFERENCE.holidays, 2026, 2029)}
    while day.weekday() > 4 or day in closed:
        day += timedelta(days=1)
    return day


def breach(number: int, chance: Random, facts: BreachFacts = FACTS, today: date | None = None) -> Filled:
    """Return the worksheet of a leak on a day of these four years, its questions answered at random."""
    book = _opened(breach_parts(facts, REFERENCE.holidays, 2026, DAY))
    sheet = book["期限"]
    rows = rows_of(sheet)
    asked = [row for label, row in rows.items() if label.startswith(("個人データ: ", "個人番号（"))]
    assert len(asked) == (8 if facts.my_number else 4)
    bad = {row for label, row in rows.items() if "不正の目的" in label and row in asked}
    known = date(2026, 1, 1) + timedelta(days=chance.randrange(1500))
    said = {row: chance.choice((*JUDGED, "いいえ", "いいえ", "いいえ")) for row in asked}
    hidden = chance.choice(("はい", "いいえ", "いいえ", ""))
    left_out = chance.choice((*asked, *[0] * 40))
    sheet.cell(rows["知った日"], 2).value = known
    sheet.cell(rows["高度な暗号化などで、第三者が読めない"], 2).value = hidden or None
    for row, answer in said.items():
        sheet.cell(row, 2).value = answer if row != left_out else None
    hit = {row for row, answer in said.items() if answer != "いいえ"}
    first = final = None
    if left_out:
        duty = "上の欄をすべて入れてください"
    elif hidden == "はい":
        duty = "省けます（理由を残す）"
    elif not hit:
        duty = "努めます" if facts.my_number else "義務はありません"
    else:
        duty, first = "必要です", known + timedelta(days=facts.first_days - 1)
        final = known + timedelta(days=(facts.malicious_days if bad & hit else facts.final_days) - 1)
    late = final is not None and final > date(2029, 12, 31)
    last = open_day(final) if final and not late else None
    wanted: dict[Place, Shown] = {
        ("期限", rows["報告"], 2): duty,
        ("期限", rows[f"速報の期限（知った日から{facts.first_days}日以内）"], 2): _shown_day(first) if first else "",
        ("期限", rows["確報までの日数"], 2): ""
        if not first
        else (facts.malicious_days if bad & hit else facts.final_days),
        ("期限", rows["確報の期限"], 2): "祝日を確かめる" if late else _shown_day(last) if last else "",
    }
    if today is not None:
        for label, day in (("速報", first), ("確報", last)):
            wanted["期限", rows[f"{label}まで、あと（日）"], 2] = (day - today).days if day else ""
    return Filled(f"breach-{facts.my_number}-{number}", _saved(book), wanted)


def letters(number: int, chance: Random) -> Filled:
    """Return the worksheet of a leak with some of the items that are reported: both letters say the latest of each."""
    book = _opened(breach_parts(FACTS, REFERENCE.holidays, 2026, DAY))
    items, wanted = rows_of(book["報告する事項"]), dict[Place, Shown]()
    known = chance.choice((None, DAY))
    book["期限"].cell(rows_of(book["期限"])["知った日"], 2).value = known
    said = {}
    for name, _ in ITEMS:
        texts = [chance.choice((None, f'{name}の"{when}"')) for when in ("速報", "確報")]
        for column, text in enumerate(texts, 3):
            book["報告する事項"].cell(items[name], column).value = text
        said[name] = texts[1] or texts[0] or "（未記入）"
    for title in ("委託元への通知", "本人への通知"):
        for row in range(1, book[title].max_row + 1):
            heading = str(book[title].cell(row, 1).value)
            name = next((name for name in said if heading.startswith('="') and heading.endswith(f'　{name}"')), None)
            if name is not None:
                wanted[title, row, 1] = heading[2:-1]
                wanted[title, row + 1, 1] = said[name]
            elif heading.startswith('="知った日'):
                shown = f"{known.year}/{known.month}/{known.day}" if known else "（未記入）"
                wanted[title, row, 1] = f"知った日: {shown}"
            elif heading.startswith('="'):
                wanted[title, row, 1] = heading[2:-1].replace('""', '"')
    assert len(wanted) == 9 * 2 + 3 + 5 * 2 + 2
    return Filled(f"letters-{number}", _saved(book), wanted)


# 自社診断


def item_rows(sheet: Worksheet) -> dict[int, int]:
    """Return the rows of the items."""
    found = {str(sheet.cell(row, 1).value): row for row in range(7, sheet.max_row + 1)}
    return {item.id: found[str(item.id)] for item in DIAGNOSIS.items}


def _points(word: str, counted: str) -> int | None:
    if word == NOT_OURS:
        return 4 if counted == COUNTED[1] else None
    return DIAGNOSIS.points.get(word)


def _mean(points: Sequence[int | None]) -> Fraction | None:
    known = [point for point in points if point is not None]
    return Fraction(sum(known), len(known)) if known else None


def _hundred(points: Sequence[Fraction | int | None]) -> Shown:
    """Return the score out of 100, rounded away from zero as spreadsheets do."""
    known = [Fraction(point) for point in points if point is not None]
    if not known:
        return ""
    exact = sum(known, Fraction(0)) / len(known) * 25
    return int(exact + Fraction(1, 2) if exact >= 0 else exact - Fraction(1, 2))


def _counted_at(sheet: Worksheet) -> int:
    return next(row for row in range(1, 8) if sheet.cell(row, ANSWER).value == COUNTED[0])


def diagnosis_rows(counted: str, asked: Sequence[tuple[str, ...]]) -> Filled:
    """Return the diagnosis with a row of the first item for each of `asked`, below everything else."""
    book = _opened(diagnosis_parts("株式会社みほん", DIAGNOSIS, PLACES, DAY))
    sheet = book[ASKED]
    sheet.cell(_counted_at(sheet), ANSWER).value = counted
    model = item_rows(sheet)[1]
    formulas = {column: str(sheet.cell(model, column).value) for column in range(SCORE, MEAN + 1)}
    origins = {column: sheet.cell(model, column).coordinate for column in formulas}
    wanted: dict[Place, Shown] = {}
    for row, words in enumerate(asked, 100):
        for column, word in enumerate(words, ANSWER):
            sheet.cell(row, column).value = word or None
        for column, text in formulas.items():
            to = sheet.cell(row, column)
            to.value = Translator(text, origins[column]).translate_formula(to.coordinate)
        points = [_points(word, counted) for word in words]
        for column, point in enumerate(points, SCORE):
            wanted[ASKED, row, column] = "" if point is None else point
        mean = _mean(points)
        wanted[ASKED, row, MEAN] = "" if mean is None else mean
    return Filled(f"diagnosis-rows-{COUNTED.index(counted)}", _saved(book), wanted)


def every_row() -> list[tuple[str, ...]]:
    """Return every way in which five people answer an item."""
    return list(product((*DIAGNOSIS.points, NOT_OURS, ""), repeat=RESPONDENTS))


def diagnosis(number: int, chance: Random) -> Filled:
    """Return the diagnosis, answered at random by some people."""
    book = _opened(diagnosis_parts("株式会社みほん", DIAGNOSIS, PLACES, DAY))
    sheet = book[ASKED]
    rows = item_rows(sheet)
    counted = chance.choice(COUNTED)
    sheet.cell(_counted_at(sheet), ANSWER).value = counted
    answers: list[dict[int, int | None]] = []
    choices = [*DIAGNOSIS.points, NOT_OURS, "", *["実施している"] * chance.choice((0, 1, 8))]
    for respondent in range(RESPONDENTS):
        words = {item: chance.choice(choices) if respondent < number % 6 else "" for item in rows}
        for item, word in words.items():
            sheet.cell(rows[item], ANSWER + respondent).value = word or None
        answers.append({item: _points(word, counted) for item, word in words.items()})
    means = {item: _mean([one[item] for one in answers]) for item in rows}
    wanted: dict[Place, Shown] = {}
    for item, row in rows.items():
        for column, one in enumerate(answers, SCORE):
            point = one[item]
            wanted[ASKED, row, column] = "" if point is None else point
        mean = means[item]
        wanted[ASKED, row, MEAN] = "" if mean is None else mean
    _want_result(book[RESULT], answers, means, wanted)
    _want_first(means, wanted)
    _want_deeper(book[DEEPER], means, wanted)
    return Filled(f"diagnosis-{number}", _saved(book), wanted)


def _want_result(
    sheet: Worksheet,
    answers: Sequence[Mapping[int, int | None]],
    means: Mapping[int, Fraction | None],
    wanted: dict[Place, Shown],
) -> None:
    rows = rows_of(sheet)
    everybody: list[Mapping[int, Fraction | int | None]] = [*answers, means]
    parts = {"合計": tuple(means), **{p.title: tuple(range(p.first, p.last + 1)) for p in DIAGNOSIS.parts}}
    for label, items in parts.items():
        for column, one in enumerate(everybody, 2):
            wanted[RESULT, rows[label], column] = _hundred([one[item] for item in items])
    for column, one in enumerate(everybody, 2):
        wanted[RESULT, rows["答えた項目"], column] = f"{sum(one[item] is not None for item in means)} / 25"
    total = _hundred(list(means.values()))
    said = next((band.text for band in DIAGNOSIS.bands if isinstance(total, int) and total >= band.least), "")
    wanted[RESULT, rows["全員の点が示すこと"] + 1, 1] = said or "まだ答えがありません。"


def _want_first(means: Mapping[int, Fraction | None], wanted: dict[Place, Shown]) -> None:
    by_id = {item.id: item for item in DIAGNOSIS.items}
    low = sorted((mean, item) for item, mean in means.items() if mean is not None and mean < 4)[:FEWEST]
    for line in range(FEWEST):
        shown: tuple[Shown, ...] = ("",) * 5
        if line < len(low):
            mean, id = low[line]
            shown = (id, mean, by_id[id].gap, by_id[id].measure, PLACES.get(id, ""))
        for column, value in enumerate(shown, 1):
            wanted[FIRST, 4 + line, column] = value


def _want_deeper(sheet: Worksheet, means: Mapping[int, Fraction | None], wanted: dict[Place, Shown]) -> None:
    rows = rows_of(sheet)
    for item, mean in means.items():
        wanted[DEEPER, rows[str(item)], 3] = "" if mean is None else mean
