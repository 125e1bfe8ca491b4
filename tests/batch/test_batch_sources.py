"""Sources of a batch: files, folders, ledgers."""

from __future__ import annotations

import unicodedata
import zipfile
from pathlib import Path

import openpyxl
import pytest

from generator.batch import find_clients
from generator.batch.reading import read_answers
from generator.errors import AnswersError
from generator.questionnaire import Questionnaire, load_questionnaire


@pytest.fixture(scope="module")
def questionnaire() -> Questionnaire:
    return load_questionnaire()


PERSONS = """company_name: 株式会社山川
persons:
  - name: 山川 一郎
    title: 代表取締役社長
  - name: 田中 花子
    title: 総務課長
"""


def write(path: Path, text: str = "", encoding: str = "utf-8") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode(encoding))
    return path


def test_a_folder_gives_its_answers_files_and_sheets_and_nothing_that_office_programs_leave(
    tmp_path: Path, questionnaire: Questionnaire
) -> None:
    for name in ("b.yaml", "a.yml", "~$c.xlsx", ".d.yaml", "notes.txt", "結果一覧.xlsx"):
        write(tmp_path / name)
    openpyxl.Workbook().save(tmp_path / "sheet.xlsx")
    clients, notices = find_clients([tmp_path], questionnaire)
    assert [client.file and client.file.name for client in clients] == ["a.yml", "b.yaml", "sheet.xlsx"]
    assert notices == []


def test_a_file_named_twice_is_one_client(tmp_path: Path, questionnaire: Questionnaire) -> None:
    path = write(tmp_path / "a.yaml")
    clients, notices = find_clients([path, tmp_path], questionnaire)
    assert len(clients) == 1
    assert "2回" in notices[0]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp932"])
def test_a_csv_ledger_is_read_by_key_and_by_label(tmp_path: Path, questionnaire: Questionnaire, encoding: str) -> None:
    label = questionnaire.questions["company_name"].label
    heading = f"ファイル,{label},headcount,フォルダー,備考,# 担当"
    text = f'{heading}\r\nbase.yaml,"みどり, 本店",12,みどり,急ぎ,佐藤\r\n,,,,,\r\n,あお,,,,\r\n'
    clients, _ = find_clients([write(tmp_path / "clients.csv", text, encoding)], questionnaire)
    assert [client.overrides for client in clients] == [
        (("company_name", "みどり, 本店"), ("headcount", "12")),
        (("company_name", "あお"),),
    ]
    assert clients[0].file == tmp_path / "base.yaml"
    assert clients[0].folder == "みどり"
    assert clients[1].file is None
    assert [client.name for client in clients] == ["clients.csv 2行目（base.yaml）", "clients.csv 4行目"]


def test_an_excel_ledger_keeps_numbers_and_dates_as_a_person_reads_them(
    tmp_path: Path, questionnaire: Questionnaire
) -> None:
    import datetime

    book = openpyxl.Workbook()
    book.active.append(["ファイル", "headcount", "established_on"])
    book.active.append(["a.yaml", 12.0, datetime.datetime(2026, 12, 1)])
    book.save(tmp_path / "saved.xlsx")
    # Excel writes 12; other programs, and results of formulas, write it as they like.
    with zipfile.ZipFile(tmp_path / "saved.xlsx") as saved, zipfile.ZipFile(tmp_path / "顧問先.xlsx", "w") as copy:
        for name in saved.namelist():
            copy.writestr(name, saved.read(name).replace(b"<v>12</v>", b"<v>1.2E1</v>"))
    clients, _ = find_clients([tmp_path / "顧問先.xlsx"], questionnaire)
    assert clients[0].overrides == (("headcount", 12), ("established_on", datetime.date(2026, 12, 1)))


def test_a_ledger_in_a_folder_is_told_and_passed_over(tmp_path: Path, questionnaire: Questionnaire) -> None:
    write(tmp_path / "a.yaml")
    write(tmp_path / "clients.csv", "ファイル\na.yaml\n")
    clients, notices = find_clients([tmp_path], questionnaire)
    assert len(clients) == 1
    assert "台帳" in notices[0]


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("l.csv", "ファイル,headcont\na.yaml,1\n", "headcount"),
        ("l.csv", "ファイル,headcount,headcount\na.yaml,1,2\n", "列が2つ"),
        ("l.csv", "ファイル,persons\na.yaml,佐藤\n", "一覧で答える質問は台帳には書けません"),
        ("l.csv", "", "見出し"),
        ("l.csv", "ファイル\n", "顧客の行がありません"),
        ("l.csv", 'ファイル\n"a.yaml\n', "引用符"),
        ("l.xlsx", "not a workbook", ""),
        ("l.docx", "x", "使えるのは"),
        ("l.xlsm", "x", "使えない形式です"),
        ("missing.yaml", None, "ありません"),
    ],
    ids=[
        "unknown column",
        "column twice",
        "list",
        "empty",
        "no rows",
        "quote",
        "no workbook",
        "other kind",
        "old table",
        "missing",
    ],
)
def test_a_source_that_cannot_be_used_is_named(
    tmp_path: Path, questionnaire: Questionnaire, name: str, text: str | None, says: str
) -> None:
    path = tmp_path / name
    if text is not None:
        write(path, text)
    if name == "l.xlsx":
        # Whether it is a sheet or a ledger nobody can tell: it is one client, and reading it says what is wrong.
        assert [client.file for client in find_clients([path], questionnaire)[0]] == [path]
        return
    with pytest.raises(AnswersError, match=says) as caught:
        find_clients([path], questionnaire)
    assert name in str(caught.value)


def test_all_faults_of_all_sources_are_told_at_once(tmp_path: Path, questionnaire: Questionnaire) -> None:
    write(tmp_path / "l.csv", "ファイル,headcont,companyname\na.yaml,1,x\n")
    (tmp_path / "empty").mkdir()
    with pytest.raises(AnswersError) as caught:
        find_clients([tmp_path / "l.csv", tmp_path / "empty", tmp_path / "none"], questionnaire)
    assert len(caught.value.faults) == 4


def test_tables_of_another_kind_and_folders_within_are_told_and_passed_over(
    tmp_path: Path, questionnaire: Questionnaire
) -> None:
    write(tmp_path / "a.yaml")
    for name in ("b.xls", "c.xlsm", "d.ODS", "~$e.xls", ".f.ods", "g.docx"):
        write(tmp_path / name)
    write(tmp_path / "支店" / "a.yaml")
    write(tmp_path / "シート" / "a.xlsx")
    write(tmp_path / "made" / "answers.yaml")
    write(tmp_path / "made" / "manifest.json")
    write(tmp_path / "output" / "結果一覧.xlsx")
    write(tmp_path / "資料" / "notes.txt")
    write(tmp_path / "far" / "away" / "a.yaml")
    clients, notices = find_clients([tmp_path], questionnaire)
    assert [client.file for client in clients] == [tmp_path / "a.yaml"]
    tables = [notice for notice in notices if "は使えない形式なので使いません。Excelで .xlsx で保存し直し" in notice]
    assert [Path(notice.split(" は")[0]).name for notice in tables] == ["b.xls", "c.xlsm", "d.ODS"]
    folders = [notice for notice in notices if notice.startswith("フォルダー") and "の中は見ません" in notice]
    assert [Path(notice.split()[1]).name for notice in folders] == ["シート", "支店"]
    assert len(notices) == 5


def test_a_folder_within_that_is_named_as_well_is_not_told(tmp_path: Path, questionnaire: Questionnaire) -> None:
    write(tmp_path / "a.yaml")
    write(tmp_path / "支店" / "b.yaml")
    clients, notices = find_clients([tmp_path, tmp_path / "支店"], questionnaire)
    assert len(clients) == 2
    assert notices == []


def test_a_folder_of_nothing_usable_says_what_it_has(tmp_path: Path, questionnaire: Questionnaire) -> None:
    write(tmp_path / "b.xls")
    write(tmp_path / "支店" / "a.yaml")
    with pytest.raises(AnswersError, match="もありません") as caught:
        find_clients([tmp_path], questionnaire)
    assert "b.xls は使えない形式" in str(caught.value)
    assert "支店 の中は見ません" in str(caught.value)


def test_a_row_of_notes_is_no_client(tmp_path: Path, questionnaire: Questionnaire) -> None:
    text = "ファイル,headcount,備考,# 担当\na.yaml,,,\n,,ここから下は来年,\n,,,佐藤\n,12,,\n"
    clients, _ = find_clients([write(tmp_path / "l.csv", text)], questionnaire)
    assert [client.name for client in clients] == ["l.csv 2行目（a.yaml）", "l.csv 5行目"]


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
def test_rows_that_are_longer_than_the_heading_are_named(
    tmp_path: Path, questionnaire: Questionnaire, kind: str
) -> None:
    rows = [["ファイル", "headcount", ""], ["a.yaml", "12", ""], ["b.yaml", "1", "234"], ["", "", "", "迷子"]]
    path = tmp_path / f"l.{kind}"
    if kind == "csv":
        write(path, "".join(",".join(row) + "\n" for row in rows))
    else:
        book = openpyxl.Workbook()
        for row in rows:
            book.active.append(row)
        book.save(path)
    with pytest.raises(AnswersError, match="見出しのある列より右") as caught:
        find_clients([path], questionnaire)
    assert [fault.line for fault in caught.value.faults] == [3, 4]
    assert "「234」" in str(caught.value)


def test_an_error_in_a_row_refuses_that_row_and_no_other(tmp_path: Path, questionnaire: Questionnaire) -> None:
    text = "ファイル,会社名,headcount\n,#N/A,3\n,株式会社あおば,#REF!\nx\x00.yaml,みどり,4\n,株式会社やまびこ,5\n"
    clients, _ = find_clients([write(tmp_path / "clients.csv", text)], questionnaire)
    assert [len(client.faults) for client in clients] == [1, 1, 1, 0]
    assert "B2「会社名」: エラー値（#N/A）" in str(clients[0].faults[0])
    assert "制御文字" in str(clients[2].faults[0])


@pytest.mark.parametrize("named", [unicodedata.normalize(form, "ガーデン企画.yaml") for form in ("NFC", "NFD")])
def test_files_of_a_mac_are_found_however_their_names_are_put_together(
    named: str, tmp_path: Path, questionnaire: Questionnaire
) -> None:
    write(tmp_path / unicodedata.normalize("NFD", "ガーデン企画.yaml"))
    clients, _ = find_clients([write(tmp_path / "clients.csv", f"ファイル\n{named}\n")], questionnaire)
    assert clients[0].file is not None
    assert clients[0].file.exists()


def test_a_bomb_in_a_folder_of_clients_does_not_stop_the_others(tmp_path: Path, questionnaire: Questionnaire) -> None:
    write(tmp_path / "good.yaml")
    with zipfile.ZipFile(tmp_path / "bomb.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/sharedStrings.xml", b"0" * 400_000_000)
    clients, _ = find_clients([tmp_path], questionnaire)
    assert [client.file and client.file.name for client in clients] == ["bomb.xlsx", "good.yaml"]


def test_what_was_read_otherwise_than_it_stands_is_told_with_its_cell(
    tmp_path: Path, questionnaire: Questionnaire
) -> None:
    text = 'ファイル,policy_contact_phone\n,300000001\n,="0300000002"\n'
    clients, _ = find_clients([write(tmp_path / "clients.csv", text)], questionnaire)
    assert [client.overrides[0][1] for client in clients] == ["0300000001", "0300000002"]
    assert "B2「" in clients[0].notices[0]
    assert clients[1].notices == ()


@pytest.mark.parametrize(("said", "id"), [("田中", "r2"), ("社長", "r1"), ("山川社長", "r1")])
def test_a_surname_or_a_title_in_a_ledger_is_the_person_whom_it_fits_and_said(
    tmp_path: Path, questionnaire: Questionnaire, said: str, id: str
) -> None:
    write(tmp_path / "a.yaml", PERSONS)
    clients, _ = find_clients([write(tmp_path / "l.csv", f"ファイル,representative\na.yaml,{said}\n")], questionnaire)
    answers, notices = read_answers(clients[0])
    assert answers.given["representative"] == id
    assert any(f"「{said}」を「" in notice for notice in notices)


def test_a_name_in_a_ledger_that_fits_two_persons_or_nobody_is_refused(
    tmp_path: Path, questionnaire: Questionnaire
) -> None:
    write(tmp_path / "a.yaml", PERSONS + "  - name: 田中 次郎\n    title: 部長\n")
    rows = "ファイル,representative\na.yaml,田中\na.yaml,鈴木\n"
    for client in find_clients([write(tmp_path / "l.csv", rows)], questionnaire)[0]:
        with pytest.raises(AnswersError):
            read_answers(client)
