"""Many clients revised at once: what is wrong with one stops no other, and the list tells of all."""

from __future__ import annotations

import io
import shutil
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from openpyxl import load_workbook

from generator.answers import load_answers
from generator.cli import kitei
from generator.editions import Client, write_listing
from generator.editions.listing import COLUMNS, listing_bytes
from generator.package import SetBuilder, generate_set
from generator.questionnaire import load_questionnaire
from generator.resources import data_folder

TOLD = ["--from", "2028-01-10", "--summary", "法令の改正に合わせた", "--date", "2027-12-20"]
DAY = date(2027, 12, 20)


@pytest.fixture
def clients(tmp_path: Path) -> Path:
    folder = tmp_path / "clients"
    folder.mkdir()
    builder, questionnaire = SetBuilder(), load_questionnaire()
    for name in ("dental-clinic", "labor-office"):
        shutil.copy(data_folder("questionnaires") / "examples" / f"{name}.yaml", folder)
        file = folder / f"{name}.yaml"
        generate_set(
            load_answers(file, questionnaire), tmp_path / "out", on=date(2027, 1, 20), builder=builder, file=file
        )
    (folder / "z-damaged.yaml").write_text("company_name: [\n", encoding="utf-8")
    return folder


def test_each_client_gets_its_next_edition_and_stands_in_the_list(clients: Path) -> None:
    out = clients.parent / "out"
    for turn in range(2):
        result = CliRunner().invoke(kitei, ["revise", str(clients), "--out", str(out), *TOLD])
        assert result.exit_code == 1
        assert "z-damaged.yaml 2行目" in result.output
        assert [path.name for path in out.glob("*.xlsx")] == [f"改訂一覧 {DAY}.xlsx"], turn
        for name in ("dental-clinic", "labor-office"):
            text = (clients / f"{name}.yaml").read_text(encoding="utf-8")
            assert text.count('version: "1.1"') == 1
    rows = [[cell.value for cell in row] for row in load_workbook(next(out.glob("*.xlsx"))).active.iter_rows()]  # type: ignore[union-attr]
    assert [row[0] for row in rows] == [
        "会社名",
        "あけぼの橋歯科クリニック",
        "こがねだに社会保険労務士事務所",
        "z-damaged",
    ]
    assert [row[1] for row in rows[1:]] == ["1.0 → 1.1", "1.0 → 1.1", "失敗"]
    assert "z-damaged.yaml 2行目" in str(rows[3][-1])


def test_a_rehearsal_of_many_writes_nothing(clients: Path) -> None:
    before = {path: path.read_bytes() for path in clients.glob("*.yaml")}
    result = CliRunner().invoke(
        kitei, ["revise", str(clients), "--out", str(clients.parent / "out"), *TOLD, "--dry-run"]
    )
    assert "第1.0版 → 第1.1版" in result.output
    assert {path: path.read_bytes() for path in clients.glob("*.yaml")} == before
    assert not list((clients.parent / "out").glob("*.xlsx"))


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        pytest.param(["--summary", "改正"], 2, "--from を指定してください", id="many are not asked"),
        pytest.param([], 2, "--from、--summary", id="nothing said"),
    ],
)
def test_what_is_missing_is_named(words: list[str], code: int, said: str, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("company_name: 甲\n", encoding="utf-8")
    result = CliRunner().invoke(kitei, ["revise", str(tmp_path), *words])
    assert (result.exit_code, said in result.output) == (code, True)


def test_the_list_is_the_same_for_the_same_clients_and_never_written_over(tmp_path: Path) -> None:
    clients = [Client(tmp_path / "甲.yaml", fault="=1+1 は読めません")]
    assert listing_bytes(clients, DAY) == listing_bytes(clients, DAY)
    first = write_listing(tmp_path, clients, DAY)
    assert write_listing(tmp_path, clients, DAY) == first
    first.write_bytes(b"mine")
    assert write_listing(tmp_path, clients, DAY) != first
    assert first.read_bytes() == b"mine"
    sheet = load_workbook(io.BytesIO(listing_bytes(clients, DAY))).active
    assert sheet is not None
    assert sheet.cell(2, len(COLUMNS)).data_type == "s"
