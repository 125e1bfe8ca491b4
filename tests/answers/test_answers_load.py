"""answers.yaml as people write it: understood where it can be, otherwise refused with everything wrong at once."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.answers import Answers, State, load_answers
from generator.errors import AnswersError
from generator.questionnaire import Questionnaire

FULL = """\
# 株式会社みどりの回答
company_name: 株式会社みどり
business: |
  一行目
  二行目
headcount: ２８
sites:
  - {id: hq, name: 本社, address: 東京都, lock: カード}
  - name: 支店
    locked: いいえ
representative: 渋谷花子
established_on: 令和8年12月1日
version: 1.10
persons:
- id: hanako
  name: 渋谷 花子
  title: 社長
  phone: 0312345678
telework: yes
vpn_name: 2026-12-01
byod: 使える
media: [ディスク, usb]
website:
"""


def load(text: str | bytes, questionnaire: Questionnaire, folder: Path) -> Answers:
    path = folder / "answers.yaml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return load_answers(path, questionnaire)


def refusal(text: str | bytes, questionnaire: Questionnaire, folder: Path) -> list[tuple[int, str, str]]:
    with pytest.raises(AnswersError) as refused:
        load(text, questionnaire, folder)
    faults = refused.value.faults
    assert all(fault.problem.endswith("。") for fault in faults)
    return [(fault.line, fault.place, fault.problem) for fault in faults]


def test_file_as_people_write_it_is_understood(questionnaire: Questionnaire, tmp_path: Path) -> None:
    answers = load(FULL, questionnaire, tmp_path)
    assert answers.given == {
        "company_name": "株式会社みどり",
        "business": "一行目\n二行目",
        "headcount": 28,
        "sites": (
            {"id": "hq", "name": "本社", "address": "東京都", "lock": "カード"},
            {"id": "r1", "name": "支店", "locked": False},
        ),
        "representative": "hanako",
        "established_on": date(2026, 12, 1),
        "version": "1.10",
        "persons": ({"id": "hanako", "name": "渋谷 花子", "title": "社長", "phone": "0312345678"},),
        "telework": True,
        "vpn_name": "2026-12-01",
        "byod": "some",
        "media": ("usb", "disc"),
    }
    assert answers.cleaned == ()
    assert answers.state("website") is State.DEFAULT


@pytest.mark.parametrize(
    "text", ["", "# まだ何もない\n", "---\n", "company_name:\nheadcount: ~\n", 'company_name: ""\n']
)
def test_file_without_answers_is_open_everywhere(text: str, questionnaire: Questionnaire, tmp_path: Path) -> None:
    answers = load(text, questionnaire, tmp_path)
    assert answers.given == {}
    assert len(answers.open_items()) > 5


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(FULL.encode("utf-8-sig"), id="byte order mark"),
        pytest.param(FULL.replace("\n", "\r\n").encode(), id="Windows line ends"),
        pytest.param(FULL.rstrip("\n").encode(), id="no line end at the end"),
        pytest.param(("---\n" + FULL + "...\n").encode(), id="document marks"),
        pytest.param("\n".join("  " + line for line in FULL.split("\n")).encode(), id="all indented"),
    ],
)
def test_style_of_the_file_does_not_matter(data: bytes, questionnaire: Questionnaire, tmp_path: Path) -> None:
    assert load(data, questionnaire, tmp_path).given == load(FULL, questionnaire, tmp_path).given


def test_every_fault_is_named_with_its_line_and_a_way_out(questionnaire: Questionnaire, tmp_path: Path) -> None:
    text = """\
compny_name: みどり
headcount: たくさん
headcount: 12
sites:
  - {id: A, name: 本社, adress: 東京}
  - ただの文
  - {id: x}
  - {id: x, name: 甲, name: 乙}
representative: 渋谷 太郎
persons:
  - {id: hanako, name: 渋谷 花子}
established_on: 12月1日
telework: 時々
byod: sone
media: フロッピー
mail: hanako
business: [製造]
"""
    assert refusal(text, questionnaire, tmp_path) == [
        (1, "compny_name", "「compny_name」という質問はありません。「company_name」ではありませんか。"),
        (2, "headcount", "「たくさん」は整数ではありません。数字だけを書いてください。"),
        (3, "headcount", "「headcount」は2行目にもあります。一つにしてください。"),
        (5, "sites 1件目", "id「A」は、小文字の英字で始まる20字までの英数字と _ にしてください。"),
        (5, "sites 1件目", "「adress」という項目はありません。「address」ではありませんか。"),
        (6, "sites 2件目", "「項目: 値」の形で書いてください。"),
        (8, "sites 4件目", "id「x」が2回あります。id は一件ごとに変えてください。"),
        (8, "sites 4件目", "「name」が2回あります。一つにしてください。"),
        (
            9,
            "representative",
            "「渋谷 太郎」という人は「人の一覧」（persons）にいません。「渋谷 花子」ではありませんか。",
        ),
        (
            12,
            "established_on",
            "「12月1日」は日付として読めません。2026-12-01 か 令和8年12月1日 のように書いてください。",
        ),
        (13, "telework", "「時々」は「はい」か「いいえ」で書いてください。"),
        (14, "byod", "「sone」という選択肢はありません。「some」ではありませんか。"),
        (15, "media", "「フロッピー」という選択肢はありません。選べるのは USBメモリー（usb）、ディスク（disc） です。"),
        (16, "mail", "「hanako」はメールアドレスの形ではありません。name@example.co.jp のように書いてください。"),
        (17, "business", "値は一つだけ書いてください。一覧にはできません。"),
    ]


def test_faulty_persons_do_not_fault_those_who_are_named(questionnaire: Questionnaire, tmp_path: Path) -> None:
    text = "persons:\n  - {id: hanako, nmae: 渋谷 花子}\nrepresentative: 渋谷 花子\n"
    assert [line for line, _, _ in refusal(text, questionnaire, tmp_path)] == [2]


@pytest.mark.parametrize(
    ("data", "line", "sentence"),
    [
        pytest.param("company_name: 株式会社みどり\n".encode("cp932"), 1, "文字コードがシフトJISです", id="cp932"),
        pytest.param("a\nb: 株\n".encode("cp932"), 2, "文字コードがシフトJISです", id="cp932 further down"),
        pytest.param("company_name: みどり\n".encode("utf-16"), 0, "文字コードがUTF-16です", id="UTF-16"),
        pytest.param(b"a: \x81\x00", 1, "UTF-8ではない文字コード", id="neither"),
        pytest.param(b"PK\x03\x04rest", 0, "ExcelやWordのファイル", id="workbook"),
        pytest.param("- a\n- b\n", 1, "「キー: 値」を並べて", id="list"),
        pytest.param("株式会社みどり\n", 1, "「キー: 値」を並べて", id="bare text"),
        pytest.param("company_name: みどり: 工業\n", 1, "「: 」の使い方", id="colon in a value"),
        pytest.param("company_name: &a みどり\nbusiness: *a\n", 1, "「&」や「*」", id="alias"),
        pytest.param("a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n", 1, "「&」や「*」", id="alias bomb"),
        pytest.param("company_name: !!python/object/apply:os.system ['ls']\n", 1, "「!」で始まる", id="tag"),
        pytest.param("company_name: " + "[" * 5000, 1, "", id="deep"),
        pytest.param("sites: 本社\n", 1, "「- 」で始めた一覧", id="text for records"),
        pytest.param("sites:\n" + "  - {name: 甲}\n" * 5, 2, "4件以下", id="too many records"),
        pytest.param("sites:\n  name: 本社\n", 2, "「- 」で始めた一覧", id="mapping for records"),
    ],
)
def test_file_that_cannot_be_used_gets_one_clear_message(
    data: str | bytes, line: int, sentence: str, questionnaire: Questionnaire, tmp_path: Path
) -> None:
    (fault,) = refusal(data, questionnaire, tmp_path)
    assert fault[0] == line
    assert sentence in fault[2]


def test_missing_file_and_folder_get_one_clear_message(questionnaire: Questionnaire, tmp_path: Path) -> None:
    with pytest.raises(AnswersError, match="回答ファイルがありません"):
        load_answers(tmp_path / "none.yaml", questionnaire)
    with pytest.raises(AnswersError, match="フォルダーです"):
        load_answers(tmp_path, questionnaire)


def test_huge_file_is_refused_unread(questionnaire: Questionnaire, tmp_path: Path) -> None:
    assert "大きすぎます" in refusal(b"#" * 10_000_001, questionnaire, tmp_path)[0][2]


def test_characters_that_no_document_can_hold_are_taken_out_and_said(
    questionnaire: Questionnaire, tmp_path: Path
) -> None:
    text = 'company_name: み\x07ど\ufdd0り\nbusiness: "一\\x0b二"\nversion: "1\\ufffe"\nmail:\x00\n'
    answers = load(text, questionnaire, tmp_path)
    assert answers.given == {"company_name": "みどり", "business": "一\n二", "version": "1"}
    assert [str(cleaned) for cleaned in answers.cleaned] == [
        "answers.yaml: 文書に入れられない文字を3個除きました。",
        "版: 文書に入れられない文字を1個除きました。",
    ]


def test_line_ends_that_nobody_sees_do_not_end_a_line(questionnaire: Questionnaire, tmp_path: Path) -> None:
    answers = load("company_name: みど\u2028り\x85工業\x0b株\nheadcount: 3\n", questionnaire, tmp_path)
    assert answers.given == {"company_name": "みど り 工業 株", "headcount": 3}


def test_registered_names_come_through_unchanged(questionnaire: Questionnaire, tmp_path: Path) -> None:
    name = "神保\ufa1b塚\ufa10隆\uf9dc𠮷野 渡邉\U000e0100 \ue000"
    assert load(f"company_name: {name}\n", questionnaire, tmp_path).value("company_name") == name


def test_records_of_one_file_always_get_the_same_ids(questionnaire: Questionnaire, tmp_path: Path) -> None:
    text = "sites: [{name: 甲}, {id: r2, name: 乙}, {name: 丙}]\nused_record_numbers: {sites: 7}\n"
    first, second = load(text, questionnaire, tmp_path), load(text, questionnaire, tmp_path)
    assert first.given == second.given
    assert [record["id"] for record in first.given["sites"]] == ["r8", "r2", "r9"]  # type: ignore[index, union-attr]
