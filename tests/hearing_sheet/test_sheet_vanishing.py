"""Nothing that a person wrote into a sheet vanishes: it is an answer, a fault, or something to confirm."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl.comments import Comment
from openpyxl.styles import Font
from workbooks import ALL_GIVEN, Sheet, exported, filled

from generator.answers import Answers
from generator.errors import AnswersError
from generator.hearing_sheet import Imported, import_sheets, summary
from generator.questionnaire import Questionnaire

STRUCK = Font(strike=True)
Fill = Callable[[Sheet], object]


def put(key: str, value: object) -> Fill:
    return lambda sheet: setattr(sheet.answer(key), "value", value)


def faults(questionnaire: Questionnaire, folder: Path, fill: Fill, given: dict[str, object] | None = None) -> str:
    with pytest.raises(AnswersError) as caught:
        filled(questionnaire, folder / "x.xlsx", fill, ALL_GIVEN if given is None else given)
    return str(caught.value)


def told(result: Imported) -> str:
    return "\n".join([*map(str, result.confirmations), *result.notes])


def test_an_exported_sheet_says_nothing_of_itself(questionnaire: Questionnaire, tmp_path: Path) -> None:
    result = filled(questionnaire, tmp_path / "x.xlsx", lambda sheet: None, ALL_GIVEN)
    assert told(result) == ""


@pytest.mark.parametrize("text", ["別紙のとおり", "別ファイル参照願います。後日", "たくさん", "同上", "3件", "PC数台"])
def test_other_words_beside_an_empty_list_are_a_fault(text: str, questionnaire: Questionnaire, tmp_path: Path) -> None:
    said = faults(questionnaire, tmp_path, put("devices", text), {"company_name": "つばき"})
    assert f"「{text}」は、ここには書けません" in said
    assert "「機器」" in said


@pytest.mark.parametrize("text", ["下記のとおり", "あり", "2件", "一覧の通り", "はい", 2])
def test_words_that_point_to_the_rows_are_taken(text: object, questionnaire: Questionnaire, tmp_path: Path) -> None:
    result = filled(questionnaire, tmp_path / "x.xlsx", put("devices", text), ALL_GIVEN)
    assert len(result.answers.given["devices"]) == 2  # type: ignore[arg-type]


def test_another_number_than_there_are_rows_is_a_fault(questionnaire: Questionnaire, tmp_path: Path) -> None:
    assert "2件あります" in faults(questionnaire, tmp_path, put("devices", "5台"))


@pytest.mark.parametrize("key", ["headcount", "mail", "boss", "devices"])
def test_a_deleted_row_of_a_question_is_a_fault(key: str, questionnaire: Questionnaire, tmp_path: Path) -> None:
    def delete(sheet: Sheet) -> None:
        cell = sheet.answer(key)
        cell.parent.delete_rows(cell.row)

    said = faults(questionnaire, tmp_path, delete)
    assert f"「{questionnaire.questions[key].label}」: 質問の行がなくなっています" in said


def test_a_row_pasted_over_another_names_both(questionnaire: Questionnaire, tmp_path: Path) -> None:
    def paste(sheet: Sheet) -> None:
        target, source = sheet.answer("headcount"), sheet.answer("company_name")
        for column in range(1, source.parent.max_column + 1):
            source.parent.cell(target.row, column).value = source.parent.cell(source.row, column).value

    said = faults(questionnaire, tmp_path, paste)
    assert "「人数」: 質問の行がなくなっています" in said
    assert "同じ質問の行です" in said


def test_a_row_that_another_file_has_is_taken_from_there(questionnaire: Questionnaire, tmp_path: Path) -> None:
    whole, part = (exported(Answers(questionnaire, ALL_GIVEN), tmp_path / f"{n}.xlsx") for n in "ab")
    whole.answer("headcount").value = 31
    cell = part.answer("headcount")
    cell.parent.delete_rows(cell.row)
    result = import_sheets([whole.save(), part.save()], questionnaire)
    assert result.answers.given["headcount"] == 31
    assert any("ほかのファイル" in note for note in result.notes)


@pytest.mark.parametrize("words", ["パートは別途3名います", "これは何を書けばよいですか？"])
def test_comments_are_to_be_confirmed(words: str, questionnaire: Questionnaire, tmp_path: Path) -> None:
    def comment(sheet: Sheet) -> None:
        sheet.answer("headcount").comment = Comment(words, "総務")
        sheet.field("devices", "name", 1).comment = Comment(f"{words}2", "総務")

    said = told(filled(questionnaire, tmp_path / "x.xlsx", comment, ALL_GIVEN))
    assert f"［コメント］人数（シート「1 会社」H8） … {words}" in said
    assert f"… {words}2" in said


def test_a_struck_row_is_gone_and_told(questionnaire: Questionnaire, tmp_path: Path) -> None:
    def strike(sheet: Sheet) -> None:
        for cell in sheet.field("devices", "name", 2).parent[sheet.first_row("devices") + 1]:
            cell.font = STRUCK

    result = filled(questionnaire, tmp_path / "x.xlsx", strike, ALL_GIVEN)
    assert [record["id"] for record in result.answers.given["devices"]] == ["r1"]  # type: ignore[union-attr,index,call-overload]
    assert "取り消し線が引かれているので除きました（サーバー" in told(result)


@pytest.mark.parametrize("key", ["headcount", "company_name", "founded"])
def test_a_struck_answer_is_a_fault(key: str, questionnaire: Questionnaire, tmp_path: Path) -> None:
    said = faults(questionnaire, tmp_path, lambda sheet: setattr(sheet.answer(key), "font", STRUCK))
    assert "取り消し線" in said


def test_one_struck_field_of_a_record_is_a_fault(questionnaire: Questionnaire, tmp_path: Path) -> None:
    strike: Fill = lambda sheet: setattr(sheet.field("devices", "name", 1), "font", STRUCK)  # noqa: E731
    assert "取り消し線" in faults(questionnaire, tmp_path, strike)


def test_own_worksheets_and_text_beside_the_table_are_told(questionnaire: Questionnaire, tmp_path: Path) -> None:
    def write(sheet: Sheet) -> None:
        own = sheet.book.create_sheet("質問")
        own["B2"] = "テレワークは何を指しますか"
        questions = sheet.answer("headcount").parent
        questions.cell(sheet.answer("headcount").row, 20).value = "役員を含む"
        questions.cell(questions.max_row + 2, 7).value = "来月また変わります"

    said = told(filled(questionnaire, tmp_path / "x.xlsx", write, ALL_GIVEN))
    for words in ("テレワークは何を指しますか", "役員を含む", "来月また変わります"):
        assert words in said


def test_answers_merged_downwards_are_a_fault(questionnaire: Questionnaire, tmp_path: Path) -> None:
    def merge(sheet: Sheet) -> None:
        cell = sheet.answer("company_name")
        cell.parent.merge_cells(f"{cell.coordinate}:{cell.column_letter}{cell.row + 1}")

    assert "上の行のセルと結合されて" in faults(questionnaire, tmp_path, merge)


def test_a_name_merged_with_its_title_is_a_fault(questionnaire: Questionnaire, tmp_path: Path) -> None:
    def merge(sheet: Sheet) -> None:
        cell = sheet.field("persons", "name", 1)
        cell.parent.merge_cells(f"{cell.coordinate}:{cell.offset(0, 1).coordinate}")

    assert "左のセルと結合されて" in faults(questionnaire, tmp_path, merge)


@pytest.mark.parametrize("word", ["以上", "（以上）", "以下余白", "以上です。"])
def test_a_row_that_ends_the_list_is_no_record(word: str, questionnaire: Questionnaire, tmp_path: Path) -> None:
    result = filled(
        questionnaire, tmp_path / "x.xlsx", lambda s: setattr(s.field("devices", "name", 4), "value", word), ALL_GIVEN
    )
    assert len(result.answers.given["devices"]) == 2  # type: ignore[arg-type]
    assert "一覧の終わりの印" in told(result)


def test_the_same_record_twice_is_to_be_confirmed(questionnaire: Questionnaire, tmp_path: Path) -> None:
    def twice(sheet: Sheet) -> None:
        for number, name in ((3, "タブレット"), (4, "ﾀﾌﾞﾚｯﾄ")):
            sheet.field("devices", "name", number).value = name

    result = filled(questionnaire, tmp_path / "x.xlsx", twice, ALL_GIVEN)
    assert "［同じ名前］機器 … 「ﾀﾌﾞﾚｯﾄ」が2件あります" in told(result)


def test_an_answer_that_does_not_apply_is_told(questionnaire: Questionnaire, tmp_path: Path) -> None:
    def contradict(sheet: Sheet) -> None:
        sheet.answer("telework").value = "いいえ"
        sheet.answer("telework_place").value = "自宅"

    said = told(filled(questionnaire, tmp_path / "x.xlsx", contradict, {"company_name": "つばき"}))
    assert "［合わない答え］テレワークの場所 … 自宅とありますが" in said


PEOPLE = [
    {"id": "yama", "name": "山川 一郎", "title": "代表取締役社長"},
    {"id": "tana", "name": "田中 花子", "title": "総務課長"},
    {"id": "sato", "name": "佐藤次郎", "title": "副社長"},
]


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("田中", "tana"),
        ("総務課長", "tana"),
        ("社長", "yama"),
        ("山川社長", "yama"),
        ("田中さん", "tana"),
        ("佐藤", "sato"),
        ("田中課長", "tana"),
        ("代表取締役社長", "yama"),
        ("副社長", "sato"),
        ("山川\U000e0100 一郎", "yama"),
        ("佐藤\u200b次郎", "sato"),
    ],
)
def test_whoever_can_only_be_one_person_is_that_person(
    text: str, id: str, questionnaire: Questionnaire, tmp_path: Path
) -> None:
    given = {"company_name": "つばき", "persons": PEOPLE}
    result = filled(questionnaire, tmp_path / "x.xlsx", put("boss", text), given)
    assert result.answers.given["boss"] == id
    assert "のこととしました" in told(result) or "見えない文字" in told(result)


@pytest.mark.parametrize("text", ["鈴木", "課長", "部長", "田", "山川課長"])
def test_whoever_could_be_nobody_or_several_is_asked_for(
    text: str, questionnaire: Questionnaire, tmp_path: Path
) -> None:
    people = [*PEOPLE, {"id": "tana2", "name": "鈴木 一", "title": "経理課長"}, {"id": "s2", "name": "鈴木 二"}]
    assert "人の一覧" in faults(
        questionnaire, tmp_path, put("boss", text), {"company_name": "つばき", "persons": people}
    )


@pytest.mark.parametrize(
    "text", ["未定です", "検討中", "検討中です。", "まだ決まっていません", "要確認です（社長に聞く）", "確認中", "不明"]
)
def test_undecided_is_understood_as_people_write_it(text: str, questionnaire: Questionnaire, tmp_path: Path) -> None:
    result = filled(questionnaire, tmp_path / "x.xlsx", put("headcount", text), {"company_name": "つばき"})
    assert "headcount" not in result.answers.given
    assert [item.word in ("未定", "要確認") for item in result.confirmations] == [True]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("はい。", True),
        ("します", True),
        ("しています。", True),
        ("しません", False),
        ("いいえ。", False),
        ("使っていません", False),
    ],
)
def test_yes_and_no_are_understood_as_people_write_them(
    text: str, value: bool, questionnaire: Questionnaire, tmp_path: Path
) -> None:
    assert filled(questionnaire, tmp_path / "x.xlsx", put("telework", text)).answers.given["telework"] is value


def test_a_remark_behind_yes_is_a_remark(questionnaire: Questionnaire, tmp_path: Path) -> None:
    result = filled(questionnaire, tmp_path / "x.xlsx", put("telework", "はい（給与のみ）"))
    assert result.answers.given["telework"] is True
    assert "給与のみ" in told(result)


@pytest.mark.parametrize("text", ["18.0", "１８．０", 18.0])
def test_a_whole_number_may_have_a_point(text: object, questionnaire: Questionnaire, tmp_path: Path) -> None:
    assert filled(questionnaire, tmp_path / "x.xlsx", put("headcount", text)).answers.given["headcount"] == 18


def test_messages_say_what_to_do(questionnaire: Questionnaire, tmp_path: Path) -> None:
    def wrong(sheet: Sheet) -> None:
        sheet.answer("phone").value = "なし"
        sheet.answer("headcount").value = "たくさん"
        sheet.answer("founded").value = "昔"

    said = faults(questionnaire, tmp_path, wrong)
    assert "代わりに連絡のつくもの" in said
    assert said.count("「未定」と書") >= 1


def two(questionnaire: Questionnaire, folder: Path, *names: str, known: Answers | None = None) -> Imported:
    folder.mkdir(exist_ok=True)
    paths = []
    for number, name in enumerate(names):
        sheet = exported(Answers(questionnaire), folder / f"{number}.xlsx")
        sheet.answer("company_name").value = name
        paths.append(sheet.save())
    return import_sheets(paths, questionnaire, known)


@pytest.mark.parametrize(
    ("one", "other"),
    [("株式会社山川製作所", "株式会社川山商店"), ("株式会社山田", "有限会社山田"), ("みどり", "みどり販売")],
)
def test_two_companies_never_become_one(one: str, other: str, questionnaire: Questionnaire, tmp_path: Path) -> None:
    with pytest.raises(AnswersError, match="別の会社"):
        two(questionnaire, tmp_path, one, other)
    with pytest.raises(AnswersError, match="これまでの回答"):
        two(questionnaire, tmp_path / "known", other, known=Answers(questionnaire, {"company_name": one}))


@pytest.mark.parametrize("other", ["㈱つばき", "（株）つばき", "つばき株式会社", "株式会社 つばき", "つばき"])
def test_one_company_may_be_written_in_several_ways(other: str, questionnaire: Questionnaire, tmp_path: Path) -> None:
    result = two(questionnaire, tmp_path, other, "株式会社つばき")
    assert "つばき" in str(result.answers.given["company_name"])
    assert "株式会社" in str(result.answers.given["company_name"])
    assert result.disputes == ()


def test_a_name_that_was_sent_may_be_corrected(questionnaire: Questionnaire, tmp_path: Path) -> None:
    known = Answers(questionnaire, {"company_name": "株式会社みどり"})
    sheet = exported(known, tmp_path / "x.xlsx")
    sheet.answer("company_name").value = "株式会社みどりＨＤ"
    assert import_sheets([sheet.save()], questionnaire, known).answers.given["company_name"] == "株式会社みどりＨＤ"


def test_the_same_file_twice_is_read_once(questionnaire: Questionnaire, tmp_path: Path) -> None:
    path = exported(Answers(questionnaire, ALL_GIVEN), tmp_path / "a.xlsx").save()
    copy = tmp_path / "b.xlsx"
    copy.write_bytes(path.read_bytes())
    result = import_sheets([path, copy, path], questionnaire)
    assert len(result.respondents) == 1
    assert len(result.notes) == 2


def test_without_the_name_of_a_company_nothing_is_made(questionnaire: Questionnaire, tmp_path: Path) -> None:
    path = exported(Answers(questionnaire), tmp_path / "x.xlsx").save()
    with pytest.raises(AnswersError, match="会社名が書かれていません"):
        import_sheets([path], questionnaire, needs_company=True)


def test_what_is_open_is_listed(questionnaire: Questionnaire, tmp_path: Path) -> None:
    result = filled(questionnaire, tmp_path / "x.xlsx", put("company_name", "つばき"))
    lines = "\n".join(summary(result))
    assert f"■ まだ答えのない質問　{len(result.answers.open_items())}件" in lines
    assert "・設立日：設立はいつですか。" in lines
