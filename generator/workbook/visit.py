"""専門家の訪問のためのシート: what a visiting expert goes through with a company, filled from its set."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from generator.workbook.model import Demand, Rule, Rulebook
from generator.workbook.paper import DAY, Paper
from generator.worksheets import LEFT, PALE, fit_row, font, put, saved, spread

TITLE = "専門家の点検シート"
REVIEWED = ("新しく作る（作った）", "見直して改める（改めた）", "見直したが改めない", "今は作らない")
THERE = ("ある", "一部ある", "ない")
DONE = ("行っている", "一部行っている", "行っていない", "当たらない")
POLICY, CHECKED, MET, STATE = "規程チェックシート", "点検シート", "基準との対応", "整備状況確認一覧表"


def visit_parts(
    company: str, books: Sequence[Rulebook], rules: Sequence[Rule], demands: Sequence[Demand], on: date
) -> dict[str, bytes]:
    """Return the parts of the workbook: what to do with each regulation, section by section, and how it stands.

    One sheet goes the other way: from what the standards ask for to the rules and records that answer it.
    """
    workbook = Workbook()
    sheet = workbook.active
    assert isinstance(sheet, Worksheet), "a new workbook has a sheet"
    sheet.title = POLICY
    _write_policy(sheet, company, books)
    _write_checked(workbook.create_sheet(CHECKED), company, rules)
    _write_met(workbook.create_sheet(MET), company, demands)
    _write_state(workbook.create_sheet(STATE), company, books)
    workbook.properties.title, workbook.properties.creator = f"{company}　{TITLE}", company
    return saved(workbook, on)


def _write_policy(sheet: Worksheet, company: str, books: Sequence[Rulebook]) -> None:
    paper = Paper(sheet, (6, 34, 50, 22, 22, 36))
    paper.title(POLICY)
    paper.text(f"{company}　規程ごとに、今回どうするかを選びます。前回の訪問で選んだことがあれば、「前回」に写します。")
    paper.head("No", "規程・ガイド", "概要", "今回の見直し", "前回", "コメント")
    sheet.freeze_panes = f"C{paper.row}"
    for number, book in enumerate(books, 1):
        row = paper.line(str(number), book.title, book.purpose, None, None, None, least=32)
        for column in (4, 5):
            paper.choose(row, column, REVIEWED)
    paper.finish(landscape=True, single=True)


def _write_checked(sheet: Worksheet, company: str, rules: Sequence[Rule]) -> None:
    paper = Paper(sheet, (8, 28, 30, 10, 22, 28, 36, 13))
    paper.title(CHECKED)
    paper.text(
        f"{company}　今ある規程に、それぞれの項目があるかを確かめます。"
        "記入例：一部ある／第12条（8ページ）／承認する者が決まっていない。"
        "「基準」は、その項目が応える公開の基準の番号です"
        "（scs: サプライチェーン評価制度、ipa25: 自社診断、iso: ISO/IEC 27001附属書A、cloud15: クラウドの15項目）。"
    )
    paper.head(
        "大項目（章）",
        "中項目（節）",
        "細項目（項）",
        "項目の有無",
        "既存の規程の条・ページ",
        "課題",
        "基準",
        "実施の状況",
    )
    titles = f"{paper.row - 1}:{paper.row - 1}"
    sheet.freeze_panes = f"D{paper.row}"
    for rule in rules:
        shown = [""] * 3
        shown[min(rule.level, 3) - 1] = f"{rule.number}　{rule.title}".strip()
        row = paper.line(*shown, None, None, None, _grouped(rule.criteria), None, least=22)
        if rule.level == 1:
            spread(sheet, row, 1, 3, shown[0], font(bold=True), LEFT, color=PALE)
            fit_row(sheet, row, ((sum(paper.widths[:3]), shown[0]),))
        paper.choose(row, 4, THERE)
        paper.choose(row, 8, DONE)
    paper.finish(landscape=True)
    sheet.print_title_rows = titles


def _write_met(sheet: Worksheet, company: str, demands: Sequence[Demand]) -> None:
    paper = Paper(sheet, (10, 44, 44, 26, 14, 34))
    paper.title(MET)
    paper.text(
        f"{company}　公開の基準が求めることと、それに応える規程の場所、行ったことを示す様式です。"
        "求められることは、基準の文を短く言い換えたものです。"
    )
    paper.head("番号", "求められること", "規程の場所", "証跡", "実施の状況", "備考")
    sheet.print_title_rows = f"{paper.row - 1}:{paper.row - 1}"
    sheet.freeze_panes = f"C{paper.row}"
    standard = ""
    for demand in demands:
        if demand.standard != standard:
            standard = demand.standard
            spread(sheet, paper.line(*[None] * 6, least=22), 1, 6, standard, font(bold=True), LEFT, color=PALE)
        row = paper.line(demand.number, demand.asked, demand.places, demand.evidence, None, None, least=22)
        paper.choose(row, 5, DONE)
    paper.finish(landscape=True)


def _grouped(criteria: Sequence[str]) -> str:
    """Return the criteria with a line for each scheme, which is named once."""
    by_scheme: dict[str, list[str]] = {}
    for scheme, _, id in (criterion.partition(":") for criterion in criteria):
        by_scheme.setdefault(scheme, []).append(id)
    return "\n".join(f"{scheme}: {', '.join(ids)}" for scheme, ids in by_scheme.items())


def _write_state(sheet: Worksheet, company: str, books: Sequence[Rulebook]) -> None:
    paper = Paper(sheet, (34, 11, 8, 13, 13, 22, 24, 34, 14))
    paper.title(STATE)
    paper.text(f"{company}　規程の整備がどこまで進んだかを、訪問のたびに確かめます。版と日付は、作ったときの値です。")
    paper.head("規程", "有無", "版", "制定", "改訂", "今回の見直し", "主管", "課題", "完成の予定")
    sheet.freeze_panes = f"B{paper.row}"
    for book in books:
        row = paper.line(book.title, None, book.version, "", "", None, book.keeper, None, None, least=28)
        sheet.cell(row, 2).value = THERE[0]
        paper.choose(row, 2, THERE)
        paper.choose(row, 6, REVIEWED)
        paper.only_days(row, 9)
        for column, day in ((4, book.established_on), (5, book.revised_on)):
            put(sheet, row, column, day, font(), LEFT, box=True).number_format = DAY
        sheet.cell(row, 9).number_format = DAY
    paper.finish(landscape=True, single=True)
