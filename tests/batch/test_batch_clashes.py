"""Clients of one batch that get in each other's way, and sets that belong to another answers file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from batch_world import tree

from generator.answers import Answers, load_answers, save_answers
from generator.batch import Client, Outcome, Status
from generator.questionnaire import load_questionnaire

Make = Callable[..., list[Outcome]]


def saved(folder: Path, name: str, company: str) -> Client:
    folder.mkdir(exist_ok=True)
    save_answers(Answers(load_questionnaire(), {"company_name": company}), folder / name)
    return Client(name, folder / name)


def copied(client: Client, name: str, company: str) -> Client:
    assert client.file is not None
    path = client.file.with_name(name)
    text = client.file.read_text(encoding="utf-8")
    own = str(load_answers(client.file, load_questionnaire()).value("company_name"))
    path.write_text(text.replace(own, company), encoding="utf-8")
    return Client(name, path)


@pytest.mark.parametrize("write", ["folder", "zip"])
@pytest.mark.parametrize("company", ["株式会社かわだ", "株式会社みどり"])
def test_two_copies_of_one_answers_file_are_both_refused(
    make: Make, out: Path, tmp_path: Path, company: str, write: str
) -> None:
    first = saved(tmp_path / "clients", "a.yaml", "株式会社みどり")
    other = saved(tmp_path / "clients", "c.yaml", "株式会社つくし")
    outcomes = make(first, copied(first, "b.yaml", company), other, write=write)
    assert [outcome.status for outcome in outcomes] == [Status.FAILED, Status.FAILED, Status.MADE]
    assert "b.yaml と、もとは同じ回答ファイルです" in outcomes[0].fault
    assert "--copied" in outcomes[1].fault
    assert [outcome.company for outcome in outcomes] == ["株式会社みどり", company, "株式会社つくし"]
    assert {path.stem for path in out.iterdir()} == {"株式会社つくし"}


@pytest.mark.parametrize("write", ["folder", "zip"])
def test_an_answers_file_that_made_another_company_s_set_is_asked_about(
    make: Make, out: Path, tmp_path: Path, write: str
) -> None:
    first = saved(tmp_path / "clients", "a.yaml", "株式会社みどり")
    assert make(first, write=write)[0].status is Status.MADE
    before = tree(out)
    (outcome,) = make(copied(first, "b.yaml", "株式会社かわだ"), write=write)
    assert outcome.status is Status.FAILED
    assert "写したファイルですか、社名が変わりましたか" in outcome.fault
    assert tree(out) == before


@pytest.mark.parametrize("write", ["folder", "zip"])
def test_a_client_of_the_same_name_never_gets_the_set_of_another_batch(
    make: Make, out: Path, tmp_path: Path, write: str
) -> None:
    assert make(saved(tmp_path / "one", "a.yaml", "株式会社山田"), write=write)[0].status is Status.MADE
    before = tree(out)
    (outcome,) = make(saved(tmp_path / "two", "a.yaml", "株式会社山田"), write=write)
    assert (outcome.status, outcome.company) == (Status.FAILED, "株式会社山田")
    assert "別の回答ファイルから作った" in outcome.fault
    assert tree(out) == before


def test_rows_of_a_ledger_may_share_one_file_for_many(make: Make, out: Path, tmp_path: Path) -> None:
    common = saved(tmp_path / "clients", "common.yaml", "株式会社みどり")
    rows = [
        Client(f"台帳 {number}行目", common.file, (("company_name", company),))
        for number, company in enumerate(["株式会社あおば", "株式会社かえで"], 2)
    ]
    branch = Client("台帳 4行目", common.file, folder="みどり 大阪支店")
    assert [outcome.status for outcome in make(*rows, branch, common)] == [Status.MADE] * 4
    assert [outcome.status for outcome in make(*rows, branch, common)] == [Status.UNCHANGED] * 4


def test_a_set_from_before_files_had_ids_is_taken_over_with_a_word(make: Make, out: Path, tmp_path: Path) -> None:
    client = saved(tmp_path / "clients", "a.yaml", "株式会社みどり")
    make(Client("台帳 2行目", None, (("company_name", "株式会社みどり"),)))
    (outcome,) = make(client)
    assert outcome.status is Status.MADE
    assert any("引き継ぎました" in notice for notice in outcome.notices)
    assert make(client)[0].status is Status.UNCHANGED


@pytest.mark.parametrize("broken", [b"{", b'{"documents": [{"id": "c01", "name": "../x", "parts": "y"}]}'])
def test_a_manifest_that_is_not_ours_fails_its_client_with_a_message(
    make: Make, out: Path, tmp_path: Path, broken: bytes
) -> None:
    first, second = (saved(tmp_path / "c", f"{n}.yaml", f"株式会社{n}") for n in "甲乙")
    make(first, second)
    (out / "株式会社甲" / "manifest.json").write_bytes(broken)
    outcomes = make(first, second)
    assert [outcome.status for outcome in outcomes] == [Status.FAILED, Status.UNCHANGED]
    assert "kitei の控えとして読めません" in outcomes[0].fault
    assert not outcomes[0].trace
