"""自社診断: 25 items answered by several people, scored, drawn, dug into, and what to do first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from openpyxl import Workbook
from openpyxl.chart import RadarChart, Reference
from openpyxl.formatting.rule import Rule
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from generator.workbook.items import ANSWER, ASKED, RESPONDENTS, Diagnosis, Item
from generator.workbook.paper import Paper, literal
from generator.workbook.sheet import WARNING
from generator.worksheets import PALE, fill, font, formula, put, saved

TITLE = "自社診断"
RESULT, DEEPER, FIRST = "結果", "掘り下げ", "先に直すこと"
NOT_OURS = "該当なし"
COUNTED = ("除いて数える", "4点とする")
QUESTION, WHERE = 2, 3
SCORE = ANSWER + RESPONDENTS
MEAN = SCORE + RESPONDENTS
FEWEST = 8  # rows of the page of what to do first


def diagnosis_parts(company: str, diagnosis: Diagnosis, places: Mapping[int, str], on: date) -> dict[str, bytes]:
    """Return the parts of the workbook; `places` says where in the company's regulations an item is answered."""
    workbook = Workbook()
    sheet = workbook.active
    assert isinstance(sheet, Worksheet), "a new workbook has a sheet"
    sheet.title = ASKED
    rows = _write_asked(sheet, company, diagnosis, places)
    _write_result(workbook.create_sheet(RESULT), diagnosis, rows)
    _write_first(workbook.create_sheet(FIRST), diagnosis, rows, places)
    _write_deeper(workbook.create_sheet(DEEPER), diagnosis, rows)
    workbook.properties.title, workbook.properties.creator = f"{company}　{TITLE}", company
    workbook.calculation.fullCalcOnLoad = True
    return saved(workbook, on)


def _write_asked(sheet: Worksheet, company: str, diagnosis: Diagnosis, places: Mapping[int, str]) -> Sequence[int]:
    paper = Paper(sheet, (5, 52, 22, *[15] * RESPONDENTS, *[5] * RESPONDENTS, 7))
    paper.title(f"{TITLE}（25項目、{diagnosis.edition}版の並びと配点）")
    points = "、".join(f"{word}は{number}点" for word, number in diagnosis.points.items())
    paper.text(
        f"{company}　経営者、担当者、部門や拠点の責任者が、それぞれ一列に答えます。"
        f"{points}です。使っていないものは「{NOT_OURS}」を選びます。"
    )
    row = paper.line("", f"「{NOT_OURS}」の数え方（版により扱いが違うため、選びます）", "", None)
    paper.choose(row, ANSWER, COUNTED)
    sheet.cell(row, ANSWER).value = COUNTED[0]
    paper.line("", "答える人（役職・氏名・拠点）", "", *[None] * RESPONDENTS, least=30)
    paper.head(
        "No",
        "聞くこと",
        "規程の場所",
        *(f"答え{n + 1}" for n in range(RESPONDENTS)),
        *(f"点{n + 1}" for n in range(RESPONDENTS)),
        "平均",
    )
    sheet.freeze_panes = f"C{paper.row}"
    titles = f"{paper.row - 1}:{paper.row - 1}"
    rows = []
    for item in diagnosis.items:
        part = next((part for part in diagnosis.parts if part.first == item.id), None)
        if part:
            put(sheet, paper.row, QUESTION, part.title, font(11, bold=True), color=PALE)
            sheet.row_dimensions[paper.row].height = 22
            paper.row += 1
        rows.append(_write_item(paper, item, diagnosis, places.get(item.id, ""), f"${get_column_letter(ANSWER)}${row}"))
    paper.row += 1
    paper.text(
        f"これは自己宣言のための診断で、認定ではありません。設問の文は、この製品が書いたものです。"
        f"出典: {diagnosis.source}（確認日 {diagnosis.as_of}）"
    )
    paper.finish(landscape=True)
    sheet.print_title_rows = titles
    return rows


def _write_item(paper: Paper, item: Item, diagnosis: Diagnosis, place: str, counted: str) -> int:
    row = paper.row
    for number in range(RESPONDENTS):
        answer = f"{get_column_letter(ANSWER + number)}{row}"
        score = "".join(f'IF({answer}="{word}",{points},' for word, points in diagnosis.points.items())
        score += f'IF({answer}="{NOT_OURS}",IF({counted}="{COUNTED[1]}",4,""),"")' + ")" * len(diagnosis.points)
        paper.computed(SCORE + number, score)
    first, last = get_column_letter(SCORE), get_column_letter(SCORE + RESPONDENTS - 1)
    paper.computed(
        MEAN, f'IF(COUNT({first}{row}:{last}{row})=0,"",AVERAGE({first}{row}:{last}{row}))', "0.0", bold=True
    )
    paper.line(str(item.id), item.ask, place, *[None] * RESPONDENTS, least=30)
    for number in range(RESPONDENTS):
        paper.choose(row, ANSWER + number, (*diagnosis.points, NOT_OURS))
    low = Rule(
        type="expression",
        dxf=WARNING,
        formula=[f"AND(ISNUMBER(${get_column_letter(MEAN)}{row}),${get_column_letter(MEAN)}{row}<2)"],
    )
    paper.sheet.conditional_formatting.add(f"{get_column_letter(MEAN)}{row}", low)
    return row


def _sum(column: int, rows: Sequence[int]) -> tuple[str, str]:
    """Return the sum and the count of the scores of one column, as formulas."""
    where = f"'{ASKED}'!{get_column_letter(column)}{rows[0]}:{get_column_letter(column)}{rows[-1]}"
    return f"SUM({where})", f"COUNT({where})"


def _hundred(column: int, rows: Sequence[int]) -> str:
    """Return the formula of the score of these items out of 100: those left out do not count against anybody."""
    total, number = _sum(column, rows)
    # Means of three people are no whole fractions: half a point is half a point only when their sum is rounded first.
    return f'IF({number}=0,"",ROUND(ROUND({total}/({number}*4)*100,6),0))'


def _write_result(sheet: Worksheet, diagnosis: Diagnosis, rows: Sequence[int]) -> None:
    paper = Paper(sheet, (36, *[17] * RESPONDENTS, 17))
    paper.title("診断の結果")
    paper.text("「診断」に答えると、自動で数えられます。100点満点に直した点です。部分ごとの点は、下の図にもなります。")
    paper.head("", *(f"答え{n + 1}" for n in range(RESPONDENTS)), "全員")
    head = paper.row - 1
    for label, chosen in [
        ("合計", rows),
        *((part.title, rows[part.first - 1 : part.last]) for part in diagnosis.parts),
    ]:
        for number in range(RESPONDENTS + 1):
            column = SCORE + number if number < RESPONDENTS else MEAN
            paper.computed(2 + number, _hundred(column, chosen), "0", bold=label == "合計")
        paper.line(label)
    first = head + 1
    for number in range(RESPONDENTS + 1):
        _, count = _sum(SCORE + number if number < RESPONDENTS else MEAN, rows)
        paper.computed(2 + number, f'{count}&" / {len(rows)}"')
    paper.line("答えた項目")
    band = f"B{first}:{get_column_letter(2 + RESPONDENTS)}{first}"
    paper.heading("全員の点が示すこと")
    everyone = f"{get_column_letter(2 + RESPONDENTS)}{first}"
    said = "".join(f"IF({everyone}>={band.least},{literal(band.text)}," for band in diagnosis.bands)
    paper.letter(
        f'IF({everyone}="","まだ答えがありません。",{said}""{")" * len(diagnosis.bands)})', height=36, bold=True
    )
    paper.heading("点の読み方")
    for place, one in enumerate(diagnosis.bands):
        upper = "" if place == 0 else f"〜{diagnosis.bands[place - 1].least - 1}"
        paper.text(f"{one.least}{upper}点　{one.text}")
    _draw(sheet, diagnosis, first, paper.row + 1)
    for cell in sheet[band][0]:
        cell.fill = fill(PALE)
    paper.finish(landscape=True, single=True)


def _draw(sheet: Worksheet, diagnosis: Diagnosis, first: int, row: int) -> None:
    """Draw the parts of everybody together as a radar."""
    chart = RadarChart()
    chart.type, chart.style = "filled", 26
    chart.title, chart.height, chart.width = "部分ごとの点（全員）", 9, 14
    column = 2 + RESPONDENTS
    chart.add_data(Reference(sheet, min_col=column, min_row=first + 1, max_row=first + len(diagnosis.parts)))
    chart.set_categories(Reference(sheet, min_col=1, min_row=first + 1, max_row=first + len(diagnosis.parts)))
    chart.y_axis.scaling.min, chart.y_axis.scaling.max = 0, 100
    chart.legend = None
    sheet.add_chart(chart, f"A{row}")


def _write_first(sheet: Worksheet, diagnosis: Diagnosis, rows: Sequence[int], places: Mapping[int, str]) -> None:
    """List the items with the lowest means, each with what is missing and what to do; the texts stand at the right."""
    paper = Paper(sheet, (5, 8, 48, 48, 28))
    paper.title("先に直すこと")
    paper.text(
        f"平均が4点でない項目のうち、低いものから{FEWEST}件です。「対策実行計画」に写して、担当と期限を決めてください。"
    )
    paper.head("No", "平均", "課題", "対策", "規程の場所")
    mean = f"'{ASKED}'!${get_column_letter(MEAN)}$"
    base = 40
    for place, (item, row) in enumerate(zip(diagnosis.items, rows, strict=True)):
        for column, text in enumerate((str(item.id), item.gap, item.measure, places.get(item.id, "")), 8):
            put(sheet, base + place, column, text)
        formula(sheet, base + place, 7, f'IF(ISNUMBER({mean}{row}),IF({mean}{row}<4,{mean}{row}+{place}/1000,""),"")')
        formula(sheet, base + place, 12, f'IF(ISNUMBER({mean}{row}),{mean}{row},"")')
    keys = f"$G${base}:$G${base + len(rows) - 1}"
    for number in range(1, FEWEST + 1):
        found = f"MATCH(SMALL({keys},{number}),{keys},0)"
        shown = {c: f"INDEX(${c}${base}:${c}${base + len(rows) - 1},{found})" for c in "HLIJK"}
        for column, (letter, text) in enumerate(shown.items(), 1):
            # An empty cell that is pointed at would read 0.
            value = text if letter == "L" else f'{text}&""'
            paper.computed(column, f'IFERROR({value},"")', "0.0" if letter == "L" else "General")
        sheet.row_dimensions[paper.row].height = 40
        paper.row += 1
    for letter in "GHIJKL":
        sheet.column_dimensions[letter].hidden = True
    paper.finish(landscape=True, single=True)


def _write_deeper(sheet: Worksheet, diagnosis: Diagnosis, rows: Sequence[int]) -> None:
    paper = Paper(sheet, (5, 36, 7, 50, 40))
    paper.title("掘り下げ（専門家が聞くこと）")
    paper.text(
        "「実施している」と答えた項目も、担当、例外、確かめ方を聞くと、抜けが見つかります。聞いたことを右に書きます。"
    )
    paper.head("No", "項目", "平均", "聞くこと", "答え・気付いたこと")
    titles = f"{paper.row - 1}:{paper.row - 1}"
    sheet.freeze_panes = f"A{paper.row}"
    for item, row in zip(diagnosis.items, rows, strict=True):
        for place, asked in enumerate(item.deeper):
            _deeper_line(paper, item if place == 0 else None, asked, f"'{ASKED}'!{get_column_letter(MEAN)}{row}")
    paper.finish(landscape=True)
    sheet.print_title_rows = titles


def _deeper_line(paper: Paper, item: Item | None, asked: str, mean: str) -> None:
    row = paper.line(str(item.id) if item else "", item.ask if item else "", "", asked, None, least=30)
    if item:
        formula(paper.sheet, row, 3, f'IF({mean}="","",{mean})').number_format = "0.0"
