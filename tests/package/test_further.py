"""Workbooks and calendars beside a set's texts: the chosen ones, with the set's own numbers, and people's for good."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar
from openpyxl import load_workbook

from generator.answers import Answers, load_answers
from generator.errors import PackageError
from generator.package import SetBuilder, coverage, generate_set
from generator.package.sets import FinishedSet
from generator.questionnaire import load_questionnaire
from generator.resources import data_folder

DAY, LATER = date(2026, 12, 1), date(2027, 4, 1)
EXAMPLES = data_folder("questionnaires") / "examples"
DIAGNOSIS, PLAN, LINES = "32_自社診断.xlsx", "33_対策実行計画.xlsx", "33_対策実行計画（追加の行）.xlsx"
VISIT = "34_専門家の点検シート.xlsx"


@pytest.fixture(scope="module")
def builder() -> SetBuilder:
    return SetBuilder()


def company(name: str = "dental-clinic", **given: object) -> Answers:
    answers = load_answers(EXAMPLES / f"{name}.yaml", load_questionnaire())
    return Answers(answers.questionnaire, {**answers.given, **given})


@pytest.fixture(scope="module")
def clinic() -> Answers:
    return company(further_documents=("diagnosis", "visit", "calendar_files"))


@pytest.fixture(scope="module")
def finished(builder: SetBuilder, clinic: Answers) -> FinishedSet:
    return builder.build(clinic, DAY)


@pytest.fixture
def folder(builder: SetBuilder, clinic: Answers, tmp_path: Path) -> Path:
    return generate_set(clinic, tmp_path, on=DAY, builder=builder).folder.target


def again(builder: SetBuilder, answers: Answers, folder: Path, on: date = LATER) -> None:
    generate_set(answers, folder.parent, on=on, builder=builder)


def answered(folder: Path, **points: str) -> None:
    """Let somebody answer items of the diagnosis (i3="実施していない"), and save it."""
    book = load_workbook(folder / DIAGNOSIS)
    sheet = book["診断"]
    rows = {str(sheet.cell(row, 1).value): row for row in range(1, sheet.max_row + 1)}
    for item, answer in points.items():
        sheet.cell(rows[item.removeprefix("i")], 4).value = answer
    book.save(folder / DIAGNOSIS)


def issues(path: Path) -> list[str]:
    """Return what the plan at `path` says is to be looked at: the column of related items, where a line is filled."""
    sheet = load_workbook(path).worksheets[0]
    return [str(sheet.cell(row, 4).value) for row in range(5, sheet.max_row + 1) if sheet.cell(row, 2).value]


def test_a_set_has_only_what_its_company_has_chosen(builder: SetBuilder, finished: FinishedSet) -> None:
    names = {file.name for file in finished.files}
    assert {DIAGNOSIS, PLAN, VISIT} < names
    short = {file.name for file in builder.build(company(), DAY).files}
    assert not {DIAGNOSIS, PLAN, VISIT} & short
    assert any(name.endswith(".ics") for name in short)
    assert not any(
        n.endswith(".ics") for n in (f.name for f in builder.build(company(further_documents=()), DAY).files)
    )


def test_one_of_them_can_be_made_alone_and_what_was_not_chosen_is_refused(builder: SetBuilder, clinic: Answers) -> None:
    assert [file.name for file in builder.build(clinic, DAY, ["plan"]).files] == [PLAN]
    with pytest.raises(PackageError, match="この会社の一式に入りません"):
        builder.build(company(), DAY, ["plan"])


def test_nothing_is_written_again_on_another_day(builder: SetBuilder, clinic: Answers, folder: Path) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.suffix in (".xlsx", ".ics")}
    again(builder, clinic, folder)
    assert before == {path: path.read_bytes() for path in folder.rglob("*") if path.suffix in (".xlsx", ".ics")}


def test_the_diagnosis_names_the_sections_that_answer_an_item(finished: FinishedSet, folder: Path) -> None:
    sheet = load_workbook(folder / DIAGNOSIS)["診断"]
    said = {str(sheet.cell(row, 1).value): str(sheet.cell(row, 3).value) for row in range(1, sheet.max_row + 1)}
    rules = re.compile("c([0-9]+)")
    for covered in coverage(finished.numbers):
        scheme, _, item = covered.criterion.partition(":")
        chapter = rules.fullmatch(covered.document)
        if scheme == "ipa25" and covered.number and chapter:
            assert f"第{int(chapter[1])}章" in said[item], (item, covered)
            assert re.search(rf"(?<![0-9.]){re.escape(covered.number)}", said[item]), (item, covered)


def test_low_scores_become_lines_of_the_plan(builder: SetBuilder, clinic: Answers, folder: Path) -> None:
    before = issues(folder / PLAN)
    answered(folder, i3="実施していない", i9="一部実施している", i12="実施している")
    filled = (folder / DIAGNOSIS).read_bytes()
    again(builder, clinic, folder)
    new = [line for line in issues(folder / PLAN) if line not in before]
    assert [line.partition("、")[0] for line in new] == ["自社診断 3", "自社診断 9"]
    assert "第4章" in new[0]
    assert (folder / DIAGNOSIS).read_bytes() == filled


def test_a_plan_that_people_keep_gets_the_new_lines_beside_it(
    builder: SetBuilder, clinic: Answers, folder: Path
) -> None:
    book = load_workbook(folder / PLAN)
    book.worksheets[0].cell(5, 8).value = "院長"
    book.save(folder / PLAN)
    kept = (folder / PLAN).read_bytes()
    again(builder, clinic, folder)
    assert not (folder / LINES).exists()
    answered(folder, i1="わからない")
    again(builder, clinic, folder)
    assert (folder / PLAN).read_bytes() == kept
    assert [line.partition("、")[0] for line in issues(folder / LINES)] == ["自社診断 1"]


def test_a_great_risk_without_a_measure_becomes_a_line(builder: SetBuilder, clinic: Answers, folder: Path) -> None:
    path = folder / "様式" / "様式3-11_リスク分析表.xlsx"
    book = load_workbook(path)
    sheet = book.worksheets[0]
    heads = {str(cell.value): cell.column for row in sheet.iter_rows(max_row=8) for cell in row if cell.value}
    row = next(n for n in range(1, 12) if str(sheet.cell(n, heads["脅威"]).value) == "脅威") + 1
    sheet.cell(row, heads["大きさ（値・大中小）"]).value = "9（大）"  # as Excel saves the result of the formula
    book.save(path)
    again(builder, clinic, folder)
    assert "様式3-11" in issues(folder / PLAN)


def test_a_visit_goes_through_the_rules_as_they_are_printed(folder: Path) -> None:
    book = load_workbook(folder / VISIT)
    sheet = book["規程チェックシート"]
    titles = [sheet.cell(row, 2).value for row in range(4, sheet.max_row + 1)]
    assert titles[0] == "情報セキュリティ基本方針"
    assert "第11章　テレワークにおける対策" in titles
    purposes = [book["規程チェックシート"].cell(row, 3).value for row in range(4, 4 + len(list(filter(None, titles))))]
    assert all(purposes)
    checked = [[str(cell.value or "") for cell in row[:3]] for row in book["点検シート"].iter_rows()]
    assert ["第4章　アクセス制御及び認証", "", ""] in checked
    assert len(checked) > 150
    # A regulation is named once, above its sections, in the order in which the set has them.
    heads = [row[0] for row in checked[3:] if row[0]]
    assert heads == [str(title) for title in titles if title]
    assert not any("「" in text for row in checked[3:] for text in row[1:])
    met = {row[0]: row[1:4] for row in book["基準との対応"].iter_rows(values_only=True)}
    asked, places, evidence = met["4-1-5-2"]
    assert asked
    assert "第4章 5." in str(places)
    assert "様式" in str(evidence)


def test_a_workbook_that_is_made_alone_is_that_of_the_whole_set(
    builder: SetBuilder, clinic: Answers, finished: FinishedSet
) -> None:
    (alone,) = builder.build(clinic, DAY, only=["visit"]).files
    assert alone.data == next(file.data for file in finished.files if file.name == alone.name)


def test_every_duty_with_a_date_stands_in_the_calendar_of_each_who_does_it(
    builder: SetBuilder, clinic: Answers, finished: FinishedSet
) -> None:
    from generator.context import build_context

    duties = build_context(clinic, builder.reference, rules=builder.rules)["duties"]
    assert isinstance(duties, list)
    asked = {(doer, d.title) for d in duties for doer in d.falls.doers if d.is_dated or (d.is_once and d.falls.day)}
    asked |= {(doer, d.title) for d in duties for doer in d.falls.doers if d.is_regular and d.falls.times < 100}
    calendars = [file for file in finished.files if file.name.endswith(".ics")]
    found = {
        (file.identity.removeprefix("calendar:"), str(event["summary"]))
        for file in calendars
        for event in Calendar.from_ical(file.data).walk("VEVENT")
    }
    assert len(asked) > 20
    assert found == asked
    ids = [str(e["uid"]) for file in calendars for e in Calendar.from_ical(file.data).walk("VEVENT")]
    doers = [doer for doer, _ in found]
    assert len(ids) >= len(doers)


def test_an_event_names_its_section_and_its_form(finished: FinishedSet) -> None:
    events = [
        str(event["description"])
        for file in finished.files
        if file.name.endswith(".ics")
        for event in Calendar.from_ical(file.data).walk("VEVENT")
    ]
    assert all(re.match(r"定めている所: (?:第[0-9]+章 [0-9]|「.+」第[0-9]+条)", text) for text in events)
    assert any("（様式" in text for text in events)


def test_a_calendar_that_somebody_changed_stays_and_news_come_beside_it(
    builder: SetBuilder, clinic: Answers, folder: Path
) -> None:
    path = (
        next((folder / "年間予定").glob("*教育責任者*")) if list((folder / "年間予定").glob("*教育責任者*")) else None
    )
    path = path or next((folder / "年間予定").iterdir())
    edited = path.read_bytes().replace(b"END:VCALENDAR", b"X-OURS:1\r\nEND:VCALENDAR")
    path.write_bytes(edited)
    again(builder, clinic, folder)
    assert path.read_bytes() == edited
    moved = Answers(clinic.questionnaire, {**clinic.given, "training_months": ("m11",)})
    again(builder, moved, folder)
    assert path.read_bytes() == edited
    (new,) = path.parent.glob(f"{path.stem} (新)*")
    assert b"BYMONTH=11" in new.read_bytes()


def test_without_the_day_of_adoption_there_is_no_calendar(builder: SetBuilder) -> None:
    answers = company()
    given = {key: value for key, value in answers.given.items() if key != "established_on"}
    names = [file.name for file in builder.build(Answers(answers.questionnaire, given), DAY).files]
    assert not any(name.endswith(".ics") for name in names)
