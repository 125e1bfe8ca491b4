"""A worksheet that was sent and does not come back is told, and what only follows from it is not."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from workbooks import ALL_GIVEN, Sheet, delete_rows, exported

from generator.answers import Answers
from generator.errors import AnswersError
from generator.hearing_sheet import import_sheets
from generator.hearing_sheet.reading import read_sheet
from generator.questionnaire import Questionnaire

FIRST_LAYOUT = Path(__file__).parents[1] / "sheets" / "first-layout"


def faults(paths: list[Path], questionnaire: Questionnaire) -> list[str]:
    with pytest.raises(AnswersError) as caught:
        import_sheets(paths, questionnaire)
    return [f"{fault.place}{fault.problem}" for fault in caught.value.faults]


def drop(*markers: str) -> Callable[[Sheet], None]:
    """Return hands that delete worksheets."""

    def do(sheet: Sheet) -> None:
        for marker in markers:
            sheet.book.remove(sheet.sheet(marker))

    return do


LOST: tuple[tuple[str, Callable[[Sheet], object], list[str]], ...] = (
    (
        "a worksheet with lists",
        drop("kitei:questions:lists"),
        ["シート「2 一覧」がありません。送ったシートに戻してください。"],
    ),
    (
        "all questions",
        drop("kitei:questions:firm", "kitei:questions:lists"),
        [
            "シート「1 会社」がありません。送ったシートに戻してください。",
            "シート「2 一覧」がありません。送ったシートに戻してください。",
        ],
    ),
)


@pytest.mark.parametrize(("do", "said"), [case[1:] for case in LOST], ids=[case[0] for case in LOST])
def test_each_worksheet_that_is_gone_is_named(
    do: Callable[[Sheet], object], said: list[str], questionnaire: Questionnaire, tmp_path: Path
) -> None:
    sheet = exported(Answers(questionnaire, ALL_GIVEN), tmp_path / "x.xlsx")
    do(sheet)
    assert faults([sheet.save()], questionnaire) == said


BARED: dict[str, Callable[[Sheet], object]] = {
    "the hidden columns of lists": lambda s: s.sheet("kitei:list:devices").delete_cols(1, 4),
    "the hidden columns of questions": lambda s: s.sheet("kitei:questions:firm").delete_cols(1, 4),
    "the hidden row": lambda s: s.sheet("kitei:list:devices").delete_rows(1),
    "the hidden head of a list": lambda s: delete_rows(*s.place("kitei:list:devices")),
    "the end of a list and the head of the next": lambda s: delete_rows(
        s.sheet("kitei:list:devices"),
        s.first_row("persons") + 5,
        s.place("kitei:list:devices")[1] - s.first_row("persons") - 4,
    ),
    "the column of the answers": lambda s: s.sheet("kitei:questions:firm").delete_cols(8),
}


@pytest.mark.parametrize("do", BARED.values(), ids=BARED.keys())
def test_a_worksheet_without_its_marks_is_named(
    do: Callable[[Sheet], object], questionnaire: Questionnaire, tmp_path: Path
) -> None:
    sheet = exported(Answers(questionnaire, ALL_GIVEN), tmp_path / "x.xlsx")
    do(sheet)
    (said,) = faults([sheet.save()], questionnaire)
    assert "の印（見えない行と列）がなくなっていて" in said


def test_a_sheet_of_few_questions_lacks_no_other(questionnaire: Questionnaire, tmp_path: Path) -> None:
    sheet = exported(Answers(questionnaire), tmp_path / "x.xlsx", essential=True)
    sheet.answer("company_name").value = "つばき"
    assert import_sheets([sheet.save()], questionnaire).answers.given == {"company_name": "つばき"}


def test_a_part_lacks_nothing_that_another_part_has(questionnaire: Questionnaire, tmp_path: Path) -> None:
    first = exported(Answers(questionnaire, ALL_GIVEN), tmp_path / "総務.xlsx")
    drop("kitei:questions:lists")(first)
    second = exported(Answers(questionnaire, ALL_GIVEN), tmp_path / "情シス.xlsx")
    drop("kitei:questions:firm")(second)
    result = import_sheets([first.save(), second.save()], questionnaire)
    assert result.answers.given == Answers(questionnaire, ALL_GIVEN).given
    assert sum("ほかのファイルにある答えだけ" in note for note in result.notes) == 2


def test_an_older_sheet_that_does_not_say_what_it_had_is_taken(questionnaire: Questionnaire, tmp_path: Path) -> None:
    sheet = exported(Answers(questionnaire, {"company_name": "つばき"}), tmp_path / "x.xlsx")
    sheet.book["kitei"].cell(4, 1).value = sheet.book["kitei"].cell(4, 2).value = None
    drop("kitei:list:devices")(sheet)
    assert import_sheets([sheet.save()], questionnaire).answers.given == {"company_name": "つばき"}


def test_without_a_list_of_persons_an_older_sheet_has_one_fault(questionnaire: Questionnaire, tmp_path: Path) -> None:
    shutil.copy(FIRST_LAYOUT / "small.xlsx", tmp_path / "x.xlsx")
    sheet = Sheet(tmp_path / "x.xlsx")
    sheet.book["kitei"].cell(4, 1).value = None
    drop("kitei:list:persons")(sheet)
    (said,) = faults([sheet.save()], questionnaire)
    assert said.startswith("「人の一覧」のシートがないため、人を選んだ答え2か所を読み取れません。")


def test_an_emptied_name_is_told_where_it_stood(questionnaire: Questionnaire, tmp_path: Path) -> None:
    sheet = exported(Answers(questionnaire, ALL_GIVEN), tmp_path / "x.xlsx")
    for number in (2, 3, 4):
        sheet.field("devices", "name", number).value = f"機器{number}"
        sheet.field("devices", "owner", number).value = "神田 太郎"
    sheet.field("persons", "name", 2).value = None
    (said,) = faults([sheet.save()], questionnaire)
    assert said.startswith("シート「2 一覧」G20「人の一覧」名前が消えています。「神田 太郎」に戻すか")
    assert "3か所" in said


def test_a_person_who_is_not_listed_is_told_once(questionnaire: Questionnaire, tmp_path: Path) -> None:
    sheet = exported(Answers(questionnaire, ALL_GIVEN), tmp_path / "x.xlsx")
    sheet.answer("boss").value = "目黒 次郎"
    sheet.field("devices", "owner", 1).value = "目黒 次郎"
    (said,) = faults([sheet.save()], questionnaire)
    assert "「目黒 次郎」という人は「人の一覧」にいません" in said
    assert "（ほかに1か所）" in said


@pytest.mark.parametrize("typed", ["禁止", "permited"])
def test_what_is_wrong_is_said_without_keys(typed: str, questionnaire: Questionnaire, tmp_path: Path) -> None:
    sheet = exported(Answers(questionnaire, ALL_GIVEN), tmp_path / "x.xlsx")
    sheet.answer("byod").value = typed
    sheet.answer("boss").value = "目黒 次郎"
    said = "\n".join(faults([sheet.save()], questionnaire))
    assert "許可すれば使える" in said
    assert not any(key in said for key in ("permitted", "no_use", "persons"))


def test_two_of_one_name_are_to_be_told_apart_in_the_list(questionnaire: Questionnaire, tmp_path: Path) -> None:
    sheet = exported(Answers(questionnaire, ALL_GIVEN), tmp_path / "x.xlsx")
    sheet.field("persons", "name", 2).value = "渋谷 花子"
    said = "\n".join(faults([sheet.save()], questionnaire))
    assert "「人の一覧」で、見分けられる名前にしてください。" in said
    assert "hana" not in said


def test_the_workbook_says_which_questions_were_sent(questionnaire: Questionnaire, tmp_path: Path) -> None:
    sheet = exported(Answers(questionnaire), tmp_path / "x.xlsx")
    firm = sheet.sheet("kitei:questions:firm")
    firm.delete_rows(sheet.answer("headcount").row)
    reading = read_sheet(sheet.save())
    assert reading.asked == tuple(questionnaire.questions)
    assert set(reading.asked) - set(reading.rows) == {"headcount"}
