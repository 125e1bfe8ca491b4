"""旧版 holds what was in force, each file once, and nothing else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from killing import DIED, killed
from small_word import edit, made, parts_at, put, text_of

from generator.package import FolderReport, OutputFile, Writing, adopt, folder, former, write_folder
from generator.package.former import edition_facts, keep_former, replaced_edition
from generator.package.holdings import read_holdings
from generator.package.manifest import MANIFEST, manifest_bytes

FIRST, SECOND = edition_facts("1.0", "2027-01-04"), edition_facts("1.1", "2028-01-10")


@pytest.mark.parametrize(
    ("before", "coming", "today", "version"),
    [
        pytest.param(FIRST, SECOND, "2027-12-01", "1.0", id="another edition"),
        pytest.param(FIRST, FIRST, "2027-12-01", "", id="the same edition"),
        pytest.param(FIRST, edition_facts("1.0", "2027-02-01"), "2027-03-01", "1.0", id="another day of adoption"),
        pytest.param(FIRST, edition_facts("1.0", "2027-02-01"), "2026-12-01", "", id="an adoption that was put off"),
        pytest.param(FIRST, SECOND, "2027-01-03", "", id="replaced before its day came"),
        pytest.param({"made_on": "2026-12-01"}, FIRST, "2027-12-01", "", id="a folder that names no edition"),
        pytest.param(edition_facts("1.0", ""), FIRST, "2027-12-01", "", id="an edition without a day"),
    ],
)
def test_only_what_was_in_force_is_kept(
    before: dict[str, str], coming: dict[str, str], today: str, version: str, tmp_path: Path
) -> None:
    (tmp_path / MANIFEST).write_bytes(manifest_bytes({}, before))
    assert replaced_edition(read_holdings(tmp_path), coming, today) == version


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "会社"
    folder.mkdir()
    (tmp_path / "w").mkdir()
    (folder / "03_情報資産管理.docx").write_bytes(b"old")
    return folder


def test_a_file_is_kept_once(target: Path) -> None:
    names = ["03_情報資産管理.docx", "03_情報資産管理.docx", "99_ない.docx"]
    assert keep_former(target, "1.0", names, target.parent / "w") == ("03_情報資産管理.docx",)
    assert keep_former(target, "1.0", names, target.parent / "w") == ()
    assert [path.name for path in (target / "旧版" / "1.0").iterdir()] == ["03_情報資産管理.docx"]


def test_what_lies_there_is_never_replaced(target: Path) -> None:
    keep_former(target, "1.0", ["03_情報資産管理.docx"], target.parent / "w")
    (target / "03_情報資産管理.docx").write_bytes(b"edited since")
    keep_former(target, "1.0", ["03_情報資産管理.docx"], target.parent / "w")
    kept = {path.name: path.read_bytes() for path in (target / "旧版" / "1.0").iterdir()}
    assert kept == {"03_情報資産管理.docx": b"old", "03_情報資産管理 (2).docx": b"edited since"}


@pytest.mark.parametrize("version", ["../..", "1/2", "", "."])
def test_no_version_leads_out_of_the_folder(version: str, target: Path) -> None:
    keep_former(target, version, ["03_情報資産管理.docx"], target.parent / "w")
    found = [path for path in target.rglob("*.docx") if path.parent != target]
    assert [path.parent.parent for path in found] == [target / "旧版"]


def write(
    target: Path, edition: str, since: str, today: str, *files: OutputFile, complete: bool = True
) -> FolderReport:
    how = Writing(edition=edition, day=today, edition_on=since)
    return write_folder(target, files, facts={"made_on": today}, complete=complete, how=how)


def old(target: Path) -> dict[str, str]:
    return {str(path.relative_to(target / "旧版")): text_of(path) for path in sorted((target / "旧版").rglob("*.docx"))}


def test_what_was_in_force_on_which_day_can_be_shown(tmp_path: Path) -> None:
    write(tmp_path / "a", "1.0", "2027-01-04", "2026-12-20", made("c01", "one"), made("c02", "left alone"))
    edit(tmp_path / "a" / "c02.docx", "by hand")
    write(tmp_path / "a", "1.1", "2028-01-10", "2027-12-20", made("c01", "two"), made("c02", "two"))
    write(tmp_path / "a", "1.2", "2029-01-09", "2028-12-20", made("c01", "three"), made("c02", "three"))
    assert old(tmp_path / "a") == {
        "1.0/c01.docx": "one",
        "1.0/c02.docx": "by hand",
        "1.1/c01.docx": "two",
        "1.1/c02.docx": "by hand",
    }
    assert text_of(tmp_path / "a" / "c02.docx") == "by hand"


def test_another_text_of_the_same_edition_puts_nothing_there(tmp_path: Path) -> None:
    write(tmp_path / "a", "1.0", "2027-01-04", "2027-02-01", made("c01", "one"))
    write(tmp_path / "a", "1.0", "2027-01-04", "2027-02-02", made("c01", "two"))
    assert not (tmp_path / "a" / "旧版").exists()


def test_an_edited_file_is_copied_once_however_often_it_is_proposed(tmp_path: Path) -> None:
    write(tmp_path / "a", "1.0", "2027-01-04", "2026-12-20", made("c01", "one"))
    edit(tmp_path / "a" / "c01.docx", "by hand")
    for text in ("two", "two", "three"):
        write(tmp_path / "a", "1.1", "2028-01-10", "2027-12-20", made("c01", text))
    assert old(tmp_path / "a") == {"1.0/c01.docx": "by hand"}


def test_a_part_of_a_set_leaves_the_rest_to_be_kept_when_it_follows(tmp_path: Path) -> None:
    write(tmp_path / "a", "1.0", "2027-01-04", "2026-12-20", made("c01", "one"), made("c02", "one"))
    write(tmp_path / "a", "1.1", "2028-01-10", "2027-12-20", made("c01", "two"), complete=False)
    write(tmp_path / "a", "1.1", "2028-01-10", "2027-12-20", made("c01", "two"), made("c02", "two"))
    assert old(tmp_path / "a") == {"1.0/c01.docx": "one", "1.0/c02.docx": "one"}


def test_a_document_that_leaves_the_set_with_a_revision_was_in_force_too(tmp_path: Path) -> None:
    write(tmp_path / "a", "1.0", "2027-01-04", "2026-12-20", made("c01", "one"), made("c02", "gone"))
    write(tmp_path / "a", "1.1", "2028-01-10", "2027-12-20", made("c01", "two"))
    assert old(tmp_path / "a") == {"1.0/c01.docx": "one", "1.0/c02.docx": "gone"}


def test_a_folder_of_before_editions_were_noted_is_kept_by_what_its_files_say(tmp_path: Path) -> None:
    core = b"<cp:coreProperties xmlns:cp='x'><cp:keywords>c01 1.0</cp:keywords></cp:coreProperties>"
    file = made("c01", "one")
    write(tmp_path / "a", "", "", "2026-12-20", file)
    path = tmp_path / "a" / "c01.docx"
    put(path, {**parts_at(path), "docProps/core.xml": core})
    facts = json.loads((tmp_path / "a" / MANIFEST).read_text(encoding="utf-8"))
    del facts["edition"]
    (tmp_path / "a" / MANIFEST).write_text(json.dumps(facts), encoding="utf-8")
    write(tmp_path / "a", "1.1", "2028-01-10", "2027-12-20", made("c01", "two"))
    assert list(old(tmp_path / "a")) == ["1.0/c01.docx"]


def test_an_adopted_draft_puts_away_what_lies_there_already_no_second_time(tmp_path: Path) -> None:
    write(tmp_path / "a", "1.0", "2027-01-04", "2026-12-20", made("c01", "one\nrule"))
    edit(tmp_path / "a" / "c01.docx", "one, by hand\nrule")
    write(tmp_path / "a", "1.1", "2028-01-10", "2027-12-20", made("c01", "one\nnew rule"))
    (done,) = adopt(tmp_path / "a", "c01.docx", accepts=True)
    assert done.put_away == "旧版/1.0/c01.docx"
    assert old(tmp_path / "a") == {"1.0/c01.docx": "one, by hand\nrule"}


@pytest.mark.parametrize("after", range(8))
def test_killed_at_any_step_what_was_in_force_is_there_after_the_next_run(tmp_path: Path, after: int) -> None:
    target = tmp_path / "a"
    write(target, "1.0", "2027-01-04", "2026-12-20", made("c01", "one"), made("c02", "one"))

    def revised() -> FolderReport:
        return write(target, "1.1", "2028-01-10", "2027-12-20", made("c01", "two"), made("c02", "two"))

    steps = ((folder, "replace"), (former, "replace"))
    assert killed(revised, after, steps) == (DIED if after < 6 else 0)
    revised()
    assert old(target) == {"1.0/c01.docx": "one", "1.0/c02.docx": "one"}
    assert [text_of(target / f"{name}.docx") for name in ("c01", "c02")] == ["two", "two"]
