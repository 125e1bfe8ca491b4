"""Hearing sheets as a source: the same set as from the answers, and each fault with its cell."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from batch_world import tree

from generator import hearing_sheet
from generator.answers import load_answers
from generator.batch import Client, Outcome, Status
from generator.hearing_sheet import export_sheet
from generator.questionnaire import Questionnaire, load_questionnaire


def sheet(client: Client, folder: Path) -> Client:
    """Return the client with its answers in a hearing sheet."""
    assert client.file is not None
    path = folder / f"{client.file.stem}.xlsx"
    export_sheet(load_answers(client.file, load_questionnaire()), path)
    return Client(path.name, path)


def documents(folder: Path) -> dict[str, bytes]:
    return {name: data for name, data in tree(folder).items() if name.endswith(".docx")}


def test_a_sheet_gives_the_set_of_its_answers(
    client: Callable[..., Client], make: Callable[..., list[Outcome]], out: Path, tmp_path: Path
) -> None:
    answers = client("a", "株式会社みどり", "headcount: 12", "policy_contact_email: info@midori.example")
    make(answers)
    expected = documents(out)
    (out / "株式会社みどり" / "manifest.json").unlink()
    filled = sheet(answers, tmp_path)
    assert make(filled)[0].status is Status.MADE
    assert documents(out) == expected


def test_a_sheet_is_read_once(
    client: Callable[..., Client],
    make: Callable[..., list[Outcome]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    times = []
    real = hearing_sheet.import_sheets

    def counted(paths: list[Path], questionnaire: Questionnaire, **how: bool) -> object:
        times.append(paths)
        return real(paths, questionnaire, **how)

    monkeypatch.setattr(hearing_sheet, "import_sheets", counted)
    filled = sheet(client("a", "株式会社みどり"), tmp_path)
    assert make(filled)[0].status is Status.MADE
    assert len(times) == 1


def test_a_wrong_cell_and_a_file_that_is_no_sheet_fail_their_clients_only(
    client: Callable[..., Client], make: Callable[..., list[Outcome]], out: Path, tmp_path: Path
) -> None:
    good = sheet(client("good", "株式会社みどり"), tmp_path)
    bad = sheet(client("bad", "株式会社あお", "policy_contact_email: info@ao.example"), tmp_path)
    assert bad.file is not None
    book = openpyxl.load_workbook(bad.file)
    for cell in (cell for page in book for row in page.iter_rows() for cell in row):
        if cell.value == "info@ao.example":
            cell.value = "山田さん"
    book.save(bad.file)
    damaged = Client("damaged.xlsx", tmp_path / "damaged.xlsx")
    (tmp_path / "damaged.xlsx").write_bytes(bad.file.read_bytes()[:5000])
    outcomes = make(bad, good, damaged)
    assert [outcome.status for outcome in outcomes] == [Status.FAILED, Status.MADE, Status.FAILED]
    assert "山田さん" in outcomes[0].fault
    assert "シート" in outcomes[0].fault
    assert "damaged.xlsx" in outcomes[2].fault
    assert [path.name for path in out.iterdir()] == ["株式会社みどり"]
