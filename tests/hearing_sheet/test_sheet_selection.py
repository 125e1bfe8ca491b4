"""A sheet for one respondent's part, and one for the second round."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from test_sheet_round_trip import EXAMPLES, same
from workbooks import ALL_GIVEN, Sheet, exported

from generator.answers import Answers, Said, Spot, load_answers, save_answers
from generator.errors import AnswersError
from generator.hearing_sheet import SheetError, export_sheet, import_sheets, sections_named
from generator.questionnaire import Questionnaire, load_questionnaire

WHOLE = load_questionnaire()


@pytest.mark.parametrize(
    "word", ["access", "9", "９", "アカウントとパスワード", "9 アカウントとパスワード", "パスワード"]
)
def test_a_section_is_called_as_people_see_it(word: str) -> None:
    number = 1 + [section.id for section in WHOLE.sections].index("access")
    assert sections_named([word.replace("9", str(number)).replace("９", str(number))], WHOLE) == ("access",)


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("アカウントとパスワド", "「アカウントとパスワード」ではありませんか。"),
        ("人と", "「人と役割」、「人と教育」"),
        ("99", "「99」という章はありません。"),
    ],
)
def test_a_section_that_there_is_not_is_told_with_all_there_are(word: str, said: str) -> None:
    with pytest.raises(ValueError, match="章") as caught:
        sections_named(["access", word], WHOLE)
    assert said in str(caught.value)
    assert "16 テレワーク" in str(caught.value)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_the_parts_of_several_respondents_make_the_whole(path: Path, tmp_path: Path) -> None:
    answers = load_answers(path, WHOLE)
    ids = [section.id for section in WHOLE.sections]
    parts = []
    for number, part in enumerate((ids[:4], ids[4:9], ids[9:])):
        parts.append(tmp_path / f"{number}.xlsx")
        export_sheet(answers, parts[-1], sections=part)
    same(answers, import_sheets(parts, WHOLE).answers)


def test_a_part_asks_only_its_section_and_knows_the_persons(questionnaire: Questionnaire, tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    made = export_sheet(Answers(questionnaire, ALL_GIVEN), path, sections=["firm"])
    sheet = Sheet(path)
    assert [page.title for page in sheet.book.worksheets] == ["はじめに", "1 会社", "選択肢", "kitei"]
    assert made.left_out == 3
    names = [cell.value for row in sheet.book["選択肢"].iter_rows() for cell in row]
    assert "神田 太郎" in names
    sheet.answer("boss").value = "神田 太郎"
    known = Answers(questionnaire, ALL_GIVEN)
    assert import_sheets([sheet.save()], questionnaire, known).answers.given["boss"] == "r2"


def test_the_second_round_asks_only_what_is_open(questionnaire: Questionnaire, tmp_path: Path) -> None:
    given = {key: value for key, value in ALL_GIVEN.items() if key not in ("founded", "mail")}
    answers = Answers(questionnaire, given)
    path = tmp_path / "x.xlsx"
    made = export_sheet(answers, path, only_open=True)
    # The devices have records in which something is still to be said.
    assert [key for key in questionnaire.questions if asked(path, key)] == ["founded", "mail", "devices"]
    assert made.questions == 3
    sheet = Sheet(path)
    sheet.answer("founded").value = "1985-04-01"
    sheet.field("devices", "bought", 1).value = "2025-01-01"
    back = import_sheets([sheet.save()], questionnaire, answers).answers
    assert back.value("founded") == date(1985, 4, 1)
    assert back.given["devices"][0]["bought"].year == 2025  # type: ignore[index,union-attr,call-overload]
    assert {**back.given, "devices": 0} == {**answers.given, "founded": date(1985, 4, 1), "devices": 0}


def asked(path: Path, key: str) -> bool:
    try:
        Sheet(path).place(f"q:{key}")
    except AssertionError:
        return False
    return True


def test_the_second_round_shows_who_said_what(questionnaire: Questionnaire, tmp_path: Path) -> None:
    answers = Answers(questionnaire, ALL_GIVEN)
    answers.dispute(Spot("headcount"), [Said("総務", 18), Said("製造", 20)])
    answers.dispute(Spot("devices", "r1", "count"), [Said("総務", 3), Said("製造", 4)])
    path = tmp_path / "x.xlsx"
    export_sheet(answers, path, only_open=True)
    sheet = Sheet(path)
    page, row = sheet.place("q:headcount")
    beside = " ".join(str(cell.value) for cell in page[row])
    assert "総務は「18」／製造は「20」" in beside
    assert "空欄のとき：規程に【要記入】が残ります" in beside
    devices = sheet.sheet("kitei:list:devices")
    assert any("機器「ノート」の台数: 総務は「3」／製造は「4」" in str(c.value) for row in devices for c in row)
    sheet.answer("headcount").value = 20
    back = import_sheets([sheet.save()], questionnaire, answers).answers
    assert back.given["headcount"] == 20
    assert [str(spot) for spot in back.disputed] == ["devices.r1.count"]


def test_nothing_open_makes_no_sheet(tmp_path: Path) -> None:
    answers = load_answers(EXAMPLES[0], WHOLE)
    with pytest.raises(SheetError, match="まだ決まっていない質問はありません"):
        export_sheet(answers, tmp_path / "x.xlsx", only_open=True)
    assert list(tmp_path.iterdir()) == []


def test_what_is_essential_of_a_section_is_asked_alone(tmp_path: Path) -> None:
    made = export_sheet(Answers(WHOLE), tmp_path / "x.xlsx", essential=True, sections=["people"])
    section = WHOLE.section("people")
    assert section is not None
    assert made.questions == sum(question.essential for question in section.questions)


def test_numbers_of_a_section_do_not_depend_on_what_is_asked(tmp_path: Path) -> None:
    sheet = exported(Answers(WHOLE), tmp_path / "x.xlsx")
    export_sheet(Answers(WHOLE), tmp_path / "y.xlsx", sections=["vendors"])
    part = Sheet(tmp_path / "y.xlsx")
    assert part.sheet("kitei:questions:vendors").title == sheet.sheet("kitei:questions:vendors").title


def test_what_was_to_be_confirmed_comes_back_with_its_remark(questionnaire: Questionnaire, tmp_path: Path) -> None:
    first = exported(Answers(questionnaire, ALL_GIVEN), tmp_path / "first.xlsx")
    first.respondent("山田", "総務部")
    first.answer("byod").value = "要確認"
    first.answer("byod", "kitei:remark").value = "社長に聞く"
    first.field("devices", "count", 1).value = "未定（棚卸の後）"
    answers = import_sheets([first.save()], questionnaire).answers
    save_answers(answers, tmp_path / "answers.yaml")
    known = load_answers(tmp_path / "answers.yaml", questionnaire)
    assert known.to_confirm == answers.to_confirm
    export_sheet(known, tmp_path / "second.xlsx", only_open=True)
    second = Sheet(tmp_path / "second.xlsx")
    page, row = second.place("q:byod")
    assert "前回：要確認（総務部 山田）：社長に聞く" in " ".join(str(cell.value) for cell in page[row])
    devices = second.sheet("kitei:list:devices")
    told = "前回：機器「ノート」の台数　未定（総務部 山田）：棚卸の後"
    assert any(told in str(cell.value) for line in devices for cell in line)
    second.answer("byod").value = "使わせない"
    second.field("devices", "count", 1).value = 7
    settled = import_sheets([second.save()], questionnaire, known).answers
    assert settled.to_confirm == {}
    assert settled.given["byod"] == "no_use"
    save_answers(settled, tmp_path / "answers.yaml")
    assert "to_confirm" not in (tmp_path / "answers.yaml").read_text(encoding="utf-8")


def test_a_part_without_persons_says_where_they_can_be_had(questionnaire: Questionnaire, tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    export_sheet(Answers(questionnaire), path, sections=["firm"])
    sheet = Sheet(path)
    sheet.answer("boss").value = "神田 太郎"
    with pytest.raises(AnswersError, match="「人の一覧」のある回答ファイルを指定してください"):
        import_sheets([sheet.save()], questionnaire)
