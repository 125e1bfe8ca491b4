"""What a batch says of its clients: each path once, few reasons a client, all of them in the list of results."""

from __future__ import annotations

import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from generator.batch import Client, Outcome, Status
from generator.cli.batchscreen import Screen, short_names

SHEET = "顧客/みどり.xlsx"
MANY = Outcome(
    SHEET,
    Status.FAILED,
    fault="\n".join(f"{SHEET} シート「1 会社」H{row}「人数」: 整数ではありません。" for row in range(8, 18)),
)
KEPT = Outcome("b.yaml", Status.MADE, "株式会社あお", documents=9, kept=("第1章.docx",), beside=("第1章 (新).docx",))


def shown(*outcomes: Outcome, dry_run: bool = False) -> str:
    """Return what the screen says of clients, as they come and at the end."""

    @click.command()
    def batch() -> None:
        with Screen(len(outcomes), dry_run) as screen:
            for outcome in outcomes:
                screen.tell(outcome)
        screen.summary(outcomes, None if dry_run else Path("out/結果一覧.xlsx"), dry_run)

    result = CliRunner().invoke(batch)
    assert result.exception is None
    return result.output


def test_a_client_s_file_is_named_once_and_its_reasons_are_few() -> None:
    told, _, at_the_end = shown(MANY).partition("\n\n")
    assert told.splitlines()[:2] == [f"[1/1] 失敗 {SHEET}", "    シート「1 会社」H8「人数」: 整数ではありません。"]
    assert told.count(SHEET) == 1
    assert told.count("整数では") == 6
    assert told.splitlines()[-1] == "    ほか4件（結果一覧.xlsx に全部あります）"
    assert at_the_end.splitlines()[0] == f"失敗 {SHEET}: シート「1 会社」H8「人数」: 整数ではありません。 ほか9件"
    assert at_the_end.count("整数では") == 1


def test_six_reasons_are_shown_whole() -> None:
    assert "ほか" not in shown(Outcome("a.yaml", Status.FAILED, fault="\n".join("abcdef"))).partition("\n\n")[0]


def test_a_rehearsal_that_writes_no_list_does_not_send_anybody_to_it() -> None:
    said = shown(MANY, dry_run=True)
    assert "全部あります" not in said
    assert "ほか4件（--dry-run を付けずに実行すると、結果一覧.xlsx に全部出ます）" in said


@pytest.mark.parametrize(
    ("name", "fault", "said"),
    [
        ("a.yaml", "a.yaml 3行目 人数: 違います。", "3行目 人数: 違います。"),
        ("d/a.xlsx", "d/a.xlsx: 読めません。", "読めません。"),
        ("l.csv 2行目（a.xlsx）", "d/a.xlsx シート「1」H8: 違います。", "シート「1」H8: 違います。"),
        ("l.csv 2行目（a.xlsx）", "l.csv 2行目（a.xlsx） 人数: 違います。", "人数: 違います。"),
        ("a.yaml", "out/b を書けません。", "out/b を書けません。"),
        ("a.yaml", "ひな形/b.yaml 1行目: 違います。", "ひな形/b.yaml 1行目: 違います。"),
        ("a.yaml", "", ""),
    ],
    ids=["line", "file alone", "file of a row", "row", "no file", "another file", "nothing"],
)
def test_only_the_client_s_own_file_is_left_out(name: str, fault: str, said: str) -> None:
    assert shown(Outcome(name, Status.FAILED, fault=fault)).splitlines()[1].strip() == said


def test_where_files_were_kept_the_new_ones_are_pointed_at() -> None:
    assert "手が入ったファイルを残した会社が1社あります。新しいものは、その隣に「… (新).docx」として" in shown(KEPT)
    archive = Outcome(
        "c.yaml", Status.MADE, "株式会社きい", kept=("株式会社きい.zip",), beside=("株式会社きい (新).zip",)
    )
    assert "「… (新).zip」" in shown(archive)


def test_the_table_in_a_terminal_has_one_reason_a_client(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    screen = Screen(2)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "200")
    screen.summary([MANY, KEPT], None, False)
    said = capsys.readouterr().out
    assert said.count("整数ではありません。") == 1
    assert "ほか9件" in said
    assert "第1章.docx" in said


def test_what_lies_beside_is_only_said_where_it_lies_there(capsys: pytest.CaptureFixture[str]) -> None:
    kept = Outcome("a.yaml", Status.UNCHANGED, "甲", "甲", documents=3, kept=("01.docx",))
    screen = Screen(2)
    screen.summary([kept], None, False)
    assert "手が入ったファイルを残した会社が1社あります。\n" in capsys.readouterr().out
    beside = Outcome("b.yaml", Status.MADE, "乙", "乙", documents=3, kept=("01.docx",), beside=("01 (新).docx",))
    screen.summary([kept, beside], None, False)
    assert "2社あります。新しいものは、その隣に「… (新).docx」として置いてあります（1社）。" in capsys.readouterr().out


def test_clients_are_called_by_what_tells_them_apart(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    files = [tmp_path / "顧客" / name for name in ("a.yaml", "b/answers.yaml")]
    row = Client("台帳.csv 2行目（c.yaml）", tmp_path / "c.yaml")
    short = short_names([*(Client(str(file), file) for file in files), row])
    assert short == {str(files[0]): "a.yaml", str(files[1]): str(Path("b") / "answers.yaml")}
    assert short_names([row]) == {}
    screen = Screen(1, short=short)
    screen.tell(Outcome(str(files[0]), Status.FAILED, "甲", fault=f"{files[0]}: フォルダーです。"))
    made = Outcome(str(files[1]), Status.MADE, "乙", notices=("備考: 代表者 来月替わります（田中）",))
    screen.tell(made)
    said = capsys.readouterr().out
    assert str(tmp_path) not in said
    assert "失敗 甲（a.yaml）\n    フォルダーです。" in said
    assert "    お知らせ: 備考: 代表者 来月替わります（田中）" in said
