"""A folder belongs to an answers file: no other one's set is written over it."""

from __future__ import annotations

import shutil
import threading
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from generator.answers import Answers, load_answers, save_answers
from generator.errors import PackageError
from generator.package import FINGERPRINT, NameChanged, SetBuilder, SetReport, generate_set, owner_of, write_archive
from generator.package.manifest import read_facts
from generator.questionnaire import load_questionnaire

DAY = date(2026, 12, 1)


@cache
def builder() -> SetBuilder:
    return SetBuilder()


def generated(file: Path, out: Path, **options: bool) -> SetReport:
    answers = load_answers(file, load_questionnaire())
    return generate_set(answers, out, on=DAY, only=["policy"], builder=builder(), file=file, **options)


def saved(folder: Path, company: str, name: str = "answers.yaml") -> Path:
    folder.mkdir(exist_ok=True)
    save_answers(Answers(load_questionnaire(), {"company_name": company}), folder / name)
    return folder / name


def typed(folder: Path, company: str, name: str = "answers.yaml") -> Path:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(f"company_name: {company}\n", encoding="utf-8")
    return folder / name


def content(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("first", [saved, typed])
@pytest.mark.parametrize("second", [saved, typed])
@pytest.mark.parametrize("company", ["株式会社山田", "有限会社 ＡＢＣ", "A&B/C"])
def test_two_firms_of_one_name_never_share_a_folder(tmp_path: Path, first, second, company: str) -> None:  # type: ignore[no-untyped-def]
    made = generated(first(tmp_path / "osaka", company), tmp_path / "out").folder.target
    before = content(made)
    with pytest.raises(PackageError, match="別の回答ファイルから作った") as told:
        generated(second(tmp_path / "tokyo", company), tmp_path / "out")
    assert "--out" in str(told.value)
    assert content(made) == before
    report = generated(tmp_path / "tokyo" / "answers.yaml", tmp_path / "out", is_renamed=True)
    assert report.folder.target == made


def test_the_same_answers_file_goes_on_however_it_changes_and_wherever_it_is_moved(tmp_path: Path) -> None:
    file = saved(tmp_path / "a", "株式会社みどり")
    generated(file, tmp_path / "out")
    answers = load_answers(file, load_questionnaire())
    answers.put("headcount", 40)
    save_answers(answers, file)
    moved = Path(shutil.move(file, tmp_path / "elsewhere.yaml"))
    assert generated(moved, tmp_path / "out").folder.notices == ()


def test_a_file_typed_by_hand_may_be_moved_and_changed(tmp_path: Path) -> None:
    file = typed(tmp_path / "a", "株式会社みどり")
    generated(file, tmp_path / "out")
    moved = Path(shutil.move(file, tmp_path / "みどり.yaml"))
    moved.write_text("company_name: 株式会社みどり\nheadcount: 4\n", encoding="utf-8")
    assert generated(moved, tmp_path / "out").folder.beside == {}


def test_a_file_typed_by_hand_keeps_its_folder_when_it_is_saved_and_gets_its_id(tmp_path: Path) -> None:
    file = typed(tmp_path / "a", "株式会社みどり")
    generated(file, tmp_path / "out")
    answers = load_answers(file, load_questionnaire())
    answers.put("headcount", 40)
    save_answers(answers, file)
    report = generated(file, tmp_path / "out")
    assert "引き継ぎました" in report.folder.notices[0]
    assert read_facts(report.folder.target)["kitei_id"] == answers.id
    assert generated(file, tmp_path / "out").folder.notices == ()


@pytest.mark.parametrize("renamed", ["株式会社かわだ", "株式会社みどり ", "株式会社みどり/東京"])
def test_one_answers_file_under_another_name_is_asked_about(tmp_path: Path, renamed: str) -> None:
    file = saved(tmp_path / "a", "株式会社みどり")
    made = generated(file, tmp_path / "out").folder.target
    (made / "00_情報セキュリティ基本方針.docx").write_bytes(b"by hand")
    copy = tmp_path / "b.yaml"
    copy.write_text(file.read_text(encoding="utf-8").replace("株式会社みどり", f'"{renamed}"'), encoding="utf-8")
    if renamed.strip() == "株式会社みどり":
        assert generated(copy, tmp_path / "out").folder.target == made
        return
    with pytest.raises(NameChanged, match="写したファイルですか、社名が変わりましたか") as told:
        generated(copy, tmp_path / "out")
    assert {"--renamed", "--copied"} <= set(str(told.value).split())
    assert [path.name for path in (tmp_path / "out").iterdir()] == [made.name]
    report = generated(copy, tmp_path / "out", is_renamed=True)
    assert (report.folder.target / "00_情報セキュリティ基本方針.docx").read_bytes() == b"by hand"
    assert [path.name for path in (tmp_path / "out").iterdir()] == [report.folder.target.name]
    assert generated(copy, tmp_path / "out").folder.target == report.folder.target


@pytest.mark.parametrize("name", ["", "   ", "\u3000"])
def test_nobody_gets_a_set_without_a_name(name: str, tmp_path: Path) -> None:
    answers = Answers(load_questionnaire(), {"headcount": 4})
    answers.given |= {"company_name": name} if name else {}
    with pytest.raises(PackageError, match="会社名が書かれていない"):
        generate_set(answers, tmp_path / "out", on=date(2026, 11, 28))
    assert not (tmp_path / "out").exists()


def test_a_name_that_is_taken_by_a_folder_is_no_new_name(tmp_path: Path) -> None:
    file = saved(tmp_path / "a", "株式会社みどり")
    made = generated(file, tmp_path / "out").folder.target
    (tmp_path / "out" / "株式会社あおば").mkdir()
    file.write_text(file.read_text(encoding="utf-8").replace("みどり", "あおば"), encoding="utf-8")
    with pytest.raises(PackageError, match="その名前のフォルダーがすでにあります"):
        generated(file, tmp_path / "out", is_renamed=True)
    assert (made / "manifest.json").exists()


def test_two_firms_of_one_name_at_the_same_time_never_share_a_folder(tmp_path: Path) -> None:
    files = [saved(tmp_path / name, "株式会社山田") for name in ("a", "b", "c")]
    for number in range(4):
        out, ready, told = tmp_path / f"out{number}", threading.Barrier(3), []

        def run(file: Path, out: Path = out, ready: threading.Barrier = ready, told: list[str] = told) -> None:
            ready.wait()
            try:
                generated(file, out)
                told.append(load_answers(file, load_questionnaire()).id)
            except PackageError:
                pass

        threads = [threading.Thread(target=run, args=(file,)) for file in files]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert told == [read_facts(out / "株式会社山田")["kitei_id"]]


def test_an_archive_belongs_to_an_answers_file_too_and_is_for_its_user_only(tmp_path: Path) -> None:
    place = tmp_path / "株式会社山田.zip"
    answers = [Answers(load_questionnaire(), {"company_name": "株式会社山田"}) for _ in range(2)]
    for number, one in enumerate(answers):
        save_answers(one, tmp_path / f"{number}.yaml")
    finished = builder().build(answers[0], DAY, ["policy"])
    write_archive(place, finished.files, {FINGERPRINT: "1"}, owner_of(answers[0]))
    before = place.read_bytes()
    assert place.stat().st_mode & 0o077 == 0
    with pytest.raises(PackageError, match="別の回答ファイルから作った"):
        write_archive(place, finished.files, {FINGERPRINT: "2"}, owner_of(answers[1]))
    assert place.read_bytes() == before
    assert write_archive(place, finished.files, {FINGERPRINT: "3"}, owner_of(answers[0])).beside == {}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["0.yaml", "1.yaml", place.name]
