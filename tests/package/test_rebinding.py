"""The volume is never older than the files in silence: a part of a set and a single draft bind it anew, or say so."""

from __future__ import annotations

import copy
import shutil
import sys
from datetime import date
from pathlib import Path
from random import Random

import pytest
from click.testing import CliRunner
from companies import CASES, answers_of, builder
from small_word import parts_at, put

from generator.cli.adopt import adopt
from generator.package import Outcome, SetReport, bind_folder, generate_set, rebound
from generator.package.base import folder_of
from generator.package.folder import FRAME
from generator.word import Package, lines, read_document

sys.path.append(str(Path(__file__).parents[1] / "revision"))
from hands import hand_named

DAY = date(2026, 11, 28)
CLINIC = next(case for case in CASES if case.company == "dental-clinic" and case.scheme is None)
OWN = "院内で足した定めである。"


def made(out: Path, *, only: tuple[str, ...] = (), minutes: int | None = None) -> SetReport:
    given = copy.deepcopy(answers_of(CLINIC))
    if minutes is not None:
        given.put("lockout_minutes", minutes)
    return generate_set(given, out, on=DAY, only=only, builder=builder())


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("kept")).folder.target


@pytest.fixture
def target(kept: Path, tmp_path: Path) -> Path:
    shutil.copytree(kept, tmp_path / kept.name)
    return tmp_path / kept.name


def volume(target: Path) -> str:
    (path,) = target.glob("20_*.docx")
    return "\n".join(lines(read_document(Package(parts_at(path))).body.blocks))


def touch(target: Path, number: str) -> None:
    path = next(target.glob(f"{number}_*.docx"))
    parts = parts_at(path)
    xml = parts["word/document.xml"].decode("utf-8")
    put(path, {**parts, "word/document.xml": xml.replace("。</w:t>", f"。{OWN}</w:t>", 1).encode("utf-8")})


def test_a_folder_in_which_nothing_changed_keeps_its_volume(target: Path) -> None:
    before = {path.name: path.read_bytes() for path in target.glob("*.docx")}
    assert [document.outcome for document in bind_folder(target).documents] == [Outcome.SAME]
    assert {path.name: path.read_bytes() for path in target.glob("*.docx")} == before


def test_a_part_of_a_set_binds_the_volume_anew(target: Path) -> None:
    touch(target, "05")
    report = made(target.parent, only=("c04",)).folder
    assert OWN in volume(target)
    assert [d.outcome for d in report.documents if d.identity == "bound"] == [Outcome.REPLACED]
    assert [d.identity for d in made(target.parent, only=("c04",)).folder.documents] == ["c04"]


@pytest.mark.parametrize("hand", ["フィールドを更新する（F9）", "太字にする", "語を足す"])
def test_a_volume_that_was_only_opened_and_saved_is_bound_anew_and_one_with_words_of_somebody_stays(
    target: Path, hand: str
) -> None:
    # Word writes the contents anew when a volume is printed, and asks whether to save: it was somebody's ever after.
    (path,) = target.glob("20_*.docx")
    done = hand_named(hand).apply(parts_at(path), Random(1))
    assert done is not None
    put(path, done[0])
    saved = path.read_bytes()
    assert [document.outcome for document in bind_folder(target).documents] == [Outcome.EDITED]
    touch(target, "05")
    report = bind_folder(target)
    if hand == "語を足す":
        assert (report.documents[0].outcome, path.read_bytes()) == (Outcome.BESIDE, saved)
        return
    assert (report.documents[0].outcome, "保存し直されて" in "".join(report.notices)) == (Outcome.REPLACED, True)
    assert OWN in volume(target)
    assert (target / "旧版" / path.name).read_bytes() == saved
    assert [document.outcome for document in bind_folder(target).documents] == [Outcome.SAME]


def test_without_a_frame_a_part_of_a_set_says_that_the_volume_is_older(target: Path) -> None:
    (folder_of(target) / FRAME).unlink()
    next(target.glob("04_*.docx")).unlink()
    report = made(target.parent, only=("c04",)).folder
    assert any("合本は前のままで" in notice for notice in report.notices)
    assert made(target.parent, only=("c04",)).folder.notices == ()


def test_a_folder_without_a_volume_is_told_nothing(tmp_path: Path) -> None:
    target = made(tmp_path, only=("c04",)).folder.target
    assert rebound(target) is None


@pytest.mark.parametrize("is_typed_in", [False, True], ids=["one draft", "answers that cannot be read"])
def test_a_draft_that_is_adopted_stands_in_the_volume(target: Path, is_typed_in: bool) -> None:
    touch(target, "04")
    touch(target, "05")
    made(target.parent, minutes=33)
    drafts = sorted(target.glob("*（改定案）.docx"))
    assert drafts
    (target.parent / "a.yaml").write_text("lockout_minute: 5\n", "utf-8")
    asked = [str(target), "--answers", str(target.parent / "a.yaml")] if is_typed_in else [str(drafts[0])]
    told = CliRunner().invoke(adopt, [*asked, "--accept"])
    assert told.exit_code == is_typed_in, told.output
    assert "合本を作りました: 20_" in told.output
    (taken,) = target.glob(f"{drafts[0].name.replace('（改定案）', '')}")
    said = [line for line in lines(read_document(Package(parts_at(taken))).body.blocks) if "33分" in line]
    assert said
    assert all(line in volume(target) for line in said)
