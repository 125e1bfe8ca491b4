"""The output folder: nothing that a person made or edited is ever lost."""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
import threading
import weakref
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from killing import DIED, killed
from small_word import edit, made, parts_at, text_of

from generator import storage
from generator.errors import PackageError
from generator.package import FolderReport, Outcome, OutputFile, Writing, write_folder
from generator.package.manifest import MANIFEST, NEXT

HOW = Writing(edition="1.1", day="2026-12-01", remembers=False)


def write(target: Path, *files: OutputFile, complete: bool = True) -> FolderReport:
    return write_folder(target, files, facts={"made_on": "2026-12-01"}, complete=complete, how=HOW)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "out" / "株式会社みどり"


def test_a_new_folder_holds_the_files_and_a_manifest_and_nothing_else(target: Path) -> None:
    report = write(target, made("c01", "one"), made("c02", "two"))
    assert names(target) == ["c01.docx", "c02.docx", MANIFEST]
    assert names(target.parent) == [target.name]
    assert report.written == ("c01.docx", "c02.docx")


def test_writing_the_same_again_changes_no_file(target: Path) -> None:
    write(target, made("c01", "one"))
    before = (target / "c01.docx").stat().st_mtime_ns
    report = write(target, made("c01", "one"))
    assert report.unchanged == ("c01.docx",)
    assert report.written == ()
    assert (target / "c01.docx").stat().st_mtime_ns == before


def test_a_file_that_is_only_packed_anew_is_still_ours(target: Path) -> None:
    write(target, made("c01", "one"))
    parts = parts_at(target / "c01.docx")
    with zipfile.ZipFile(target / "c01.docx", "w", zipfile.ZIP_STORED) as archive:
        for name in reversed(parts):
            archive.writestr(name, parts[name])
    assert write(target, made("c01", "changed")).written == ("c01.docx",)


def test_an_edited_file_stays_and_the_new_one_stands_beside_it(target: Path) -> None:
    write(target, made("c01", "one"))
    edit(target / "c01.docx", "by hand")
    report = write(target, made("c01", "two"))
    assert text_of(target / "c01.docx") == "by hand"
    assert text_of(target / "c01 (新).docx") == "two"
    assert report.beside == {"c01.docx": "c01 (新).docx"}


def test_an_unedited_new_one_is_replaced_and_an_edited_one_is_named_and_left_alone(target: Path) -> None:
    write(target, made("c01", "one"))
    edit(target / "c01.docx", "by hand")
    write(target, made("c01", "two"))
    write(target, made("c01", "three"))
    assert text_of(target / "c01 (新).docx") == "three"
    edit(target / "c01 (新).docx", "by hand too")
    report = write(target, made("c01", "four"))
    assert text_of(target / "c01 (新).docx") == "by hand too"
    assert names(target) == ["c01 (新).docx", "c01.docx", MANIFEST]
    assert (report.documents[0].outcome, report.documents[0].offer) == (Outcome.IN_HAND, "c01 (新).docx")
    assert (report.beside, report.kept) == ({}, ())


def test_a_scan_that_somebody_put_there_is_never_touched(target: Path) -> None:
    target.mkdir(parents=True)
    (target / "c01.docx").write_bytes(b"%PDF scan")
    (target / "memo.txt").write_text("メモ", encoding="utf-8")
    write(target, made("c01", "one"))
    assert (target / "c01.docx").read_bytes() == b"%PDF scan"
    assert (target / "memo.txt").read_text(encoding="utf-8") == "メモ"
    assert text_of(target / "c01 (新).docx") == "one"


def test_without_manifest_every_file_counts_as_edited(target: Path) -> None:
    write(target, made("c01", "one"))
    (target / MANIFEST).unlink()
    write(target, made("c01", "two"))
    assert text_of(target / "c01.docx") == "one"
    assert text_of(target / "c01 (新).docx") == "two"


def test_an_edited_file_whose_document_is_called_otherwise_now_is_no_file_that_left_the_set(target: Path) -> None:
    write(target, made("c01", "one", "01_旧.docx"))
    edit(target / "01_旧.docx", "by hand")
    report = write(target, made("c01", "two", "01_新.docx"))
    assert (report.beside, report.kept) == ({"01_旧.docx": "01_旧 (新).docx"}, ())
    assert text_of(target / "01_旧.docx") == "by hand"


def test_an_unedited_file_that_no_longer_belongs_moves_to_the_old_folder(target: Path) -> None:
    write(target, made("c01", "one"), made("c08", "development"))
    report = write(target, made("c01", "one"))
    assert report.retired == ("c08.docx",)
    assert text_of(target / "旧版" / "c08.docx") == "development"
    write(target, made("c01", "one"), made("c08", "again"))
    write(target, made("c01", "one"))
    assert names(target / "旧版") == ["c08 (2).docx", "c08.docx"]


def test_the_old_folder_is_never_somebody_s_link(target: Path, tmp_path: Path) -> None:
    write(target, made("c01", "one"), made("c08", "development"))
    (tmp_path / "elsewhere").mkdir()
    (target / "旧版").symlink_to(tmp_path / "elsewhere")
    write(target, made("c01", "one"))
    assert names(tmp_path / "elsewhere") == []
    assert text_of(target / "旧版 (2)" / "c08.docx") == "development"


def test_an_edited_file_that_no_longer_belongs_stays_and_is_named(target: Path) -> None:
    write(target, made("c01", "one"), made("c08", "development"))
    edit(target / "c08.docx", "by hand")
    report = write(target, made("c01", "one"))
    assert report.kept == ("c08.docx",)
    assert text_of(target / "c08.docx") == "by hand"


def test_a_document_that_is_renamed_takes_its_place_with_it(target: Path) -> None:
    write(target, made("c01", "one", "01_旧.docx"))
    report = write(target, made("c01", "one", "01_新.docx"))
    assert names(target) == ["01_新.docx", MANIFEST, OLD_FOLDER]
    assert report.retired == ("01_旧.docx",)


OLD_FOLDER = "旧版"


def test_a_vanished_file_is_written_again(target: Path) -> None:
    write(target, made("c01", "one"))
    (target / "c01.docx").unlink()
    assert write(target, made("c01", "one")).written == ("c01.docx",)


def test_what_somebody_saved_in_another_format_is_named_at_every_run(target: Path) -> None:
    # Word's 「名前を付けて保存」: the .docx is gone, a new one is written, and nothing reads what is in the other.
    write(target, made("c01", "one"), made("c02", "two"))
    (target / "一般").mkdir()
    (target / "c01.docx").rename(target / "一般" / "C01.ODT")
    for other in ("写真.odt", "c02.pdf", "旧版/c02.doc", "~$c02.doc"):
        (target / other).parent.mkdir(exist_ok=True)
        (target / other).write_bytes(b"")
    for _ in range(2):
        notices = write(target, made("c01", "one"), made("c02", "two")).notices
        assert [notice.split(": ")[1].split("。")[0] for notice in notices] == ["一般/C01.ODT"]
    assert (target / "c01.docx").is_file()


def test_only_leaves_the_other_documents_as_they_are(target: Path) -> None:
    write(target, made("c01", "one"), made("c02", "two"))
    report = write(target, made("c01", "changed"), complete=False)
    assert report.retired == ()
    assert text_of(target / "c02.docx") == "two"
    assert write(target, made("c01", "changed"), made("c02", "new")).written == ("c02.docx",)


@pytest.mark.parametrize("mark", ["~$c01.docx", "~$1.docx", ".~lock.c01.docx#"])
def test_a_file_open_in_an_office_program_stops_the_run_before_anything_moves(target: Path, mark: str) -> None:
    write(target, made("c00", "zero"), made("c01", "one"))
    (target / mark).write_bytes(b"owner")
    with pytest.raises(PackageError, match=r"c01\.docx"):
        write(target, made("c00", "changed"), made("c01", "changed"))
    assert text_of(target / "c00.docx") == "zero"
    assert names(target.parent) == [target.name]


def test_a_file_where_the_folder_should_be_is_a_clear_message(target: Path) -> None:
    target.parent.mkdir(parents=True)
    target.write_text("not a folder", encoding="utf-8")
    with pytest.raises(PackageError, match="書き込めません"):
        write(target, made("c01", "one"))
    assert target.read_text(encoding="utf-8") == "not a folder"


def test_a_folder_or_link_with_a_document_s_name_is_left_alone(target: Path, tmp_path: Path) -> None:
    (target / "c01.docx").mkdir(parents=True)
    elsewhere = tmp_path / "elsewhere.docx"
    elsewhere.write_bytes(made("c02", "two").data)
    (target / "c02.docx").symlink_to(elsewhere)
    report = write(target, made("c01", "one"), made("c02", "two"))
    assert (target / "c01.docx").is_dir()
    assert (target / "c02.docx").is_symlink()
    assert report.beside == {"c01.docx": "c01 (新).docx", "c02.docx": "c02 (新).docx"}


def test_a_folder_behind_a_link_is_written_where_it_is_and_a_ring_of_links_is_told(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    write(tmp_path / "link", made("c01", "one"))
    assert text_of(tmp_path / "real" / "c01.docx") == "one"
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    with pytest.raises(PackageError, match="たどれないリンク"):
        write(tmp_path / "a", made("c01", "one"))


def test_files_are_made_one_after_the_other_and_a_fault_of_the_last_changes_nothing(target: Path) -> None:
    write(target, made("c01", "old"), made("c02", "old"))
    held: list[weakref.ref[OutputFile]] = []

    def coming() -> Iterator[OutputFile]:
        for number in range(1, 30):
            file = made(f"c{number:02d}", "new")
            held.append(weakref.ref(file))
            yield file
            del file
            assert sum(ref() is not None for ref in held) <= 2
        raise PackageError("壊れています")

    with pytest.raises(PackageError, match="壊れています"):
        write_folder(target, coming(), facts={}, how=HOW)
    assert {text_of(target / name) for name in ("c01.docx", "c02.docx")} == {"old"}
    assert names(target) == ["c01.docx", "c02.docx", MANIFEST]
    assert names(target.parent) == [target.name]


@pytest.mark.parametrize("attempt", [1, 3, 5])
def test_a_file_that_is_open_elsewhere_for_a_moment_stops_nothing(
    target: Path, attempt: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(target, made("c01", "old"), made("c08", "old"))
    busy(monkeypatch, lambda call: attempt <= call < attempt + 3)
    write(target, made("c01", "new"), made("c02", "new"))
    assert names(target) == ["c01.docx", "c02.docx", MANIFEST, OLD_FOLDER]


def test_a_file_that_stays_open_elsewhere_is_named_and_the_next_run_completes_the_set(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(target, made("c01", "old"), made("c02", "old"))
    with monkeypatch.context() as patch:
        busy(patch, lambda call: call >= 3)
        with pytest.raises(PackageError, match=r"「c02\.docx」が、WordかOneDriveなど.*開かれています") as told:
            write(target, made("c01", "new"), made("c02", "new"))
    assert "権限" not in str(told.value)
    assert names(target.parent) == [target.name]
    report = write(target, made("c01", "new"), made("c02", "new"))
    assert (report.beside, report.kept) == ({}, ())
    assert names(target) == ["c01.docx", "c02.docx", MANIFEST]


def busy(patch: pytest.MonkeyPatch, fails: Callable[[int], bool]) -> None:
    """Let the calls of `os.replace` fail of which `fails` is true, as Windows does; time stands still."""
    real, calls = os.replace, itertools.count(1)

    def replace(source: str, place: Path) -> None:
        if fails(next(calls)):
            raise PermissionError(13, "Access is denied", str(place))
        real(source, place)

    patch.setattr(os, "replace", replace)
    patch.setattr(storage, "WAITS", (0.0,) * len(storage.WAITS))


@pytest.mark.parametrize("writers", [2, 5])
def test_of_several_runs_at_once_each_is_whole_or_told_to_wait(target: Path, writers: int) -> None:
    for number in range(10):
        ready, told = threading.Barrier(writers), []

        def run(text: str, ready: threading.Barrier = ready, told: list[str] = told) -> None:
            ready.wait()
            with suppress(PackageError):
                write(target, *(made(f"c{n:02d}", text) for n in range(5)))
                told.append(text)

        threads = [threading.Thread(target=run, args=(f"{number} {n}",)) for n in range(writers)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(told) >= 1
        assert {text_of(path) for path in target.glob("*.docx")} <= {told[-1]}
        assert names(target) == [*(f"c{n:02d}.docx" for n in range(5)), MANIFEST]
        assert names(target.parent) == [target.name]


def rewritten(target: Path) -> FolderReport:
    return write(target, made("c01", "new"), made("c02", "new"), made("c04", "new", "04_新.docx"))


def test_what_a_killed_run_left_beside_the_folder_is_gone_after_the_next(target: Path) -> None:
    write(target, made("c01", "old"))
    assert killed(lambda: rewritten(target), 1) == DIED
    assert len(names(target.parent)) == 3  # a lock that nobody holds, and files that were waiting
    write(target, made("c01", "new"))
    assert names(target.parent) == [target.name]


@pytest.mark.parametrize("after", range(8))
def test_a_run_killed_at_any_step_is_completed_by_the_next_without_a_stray_file(target: Path, after: int) -> None:
    write(target, made("c01", "old"), made("c02", "old"), made("c03", "old"), made("c04", "old", "04_旧.docx"))
    assert killed(lambda: rewritten(target), after) == (DIED if after < 7 else 0)
    report = rewritten(target)
    assert report.beside == {}
    assert report.kept == ()
    assert names(target) == ["04_新.docx", "c01.docx", "c02.docx", MANIFEST, OLD_FOLDER]
    assert names(target / OLD_FOLDER) == ["04_旧.docx", "c03.docx"]
    assert {text_of(target / name) for name in ("c01.docx", "c02.docx", "04_新.docx")} == {"new"}
    assert names(target.parent) == [target.name]


def test_an_edit_made_between_a_killed_run_and_the_next_survives(target: Path) -> None:
    write(target, made("c01", "old"), made("c02", "old"))
    assert killed(lambda: rewritten(target), 2) == DIED
    assert (target / NEXT).exists()
    edit(target / "c02.docx", "by hand")
    write(target, made("c01", "new"), made("c02", "new"))
    assert text_of(target / "c02.docx") == "by hand"
    assert text_of(target / "c02 (新).docx") == "new"


@pytest.mark.skipif(os.geteuid() != 0 or shutil.which("mount") is None, reason="needs root to mount a tiny disk")
def test_a_full_disk_is_a_clear_message_and_destroys_nothing(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(disk)], check=False, capture_output=True
    )
    if mounted.returncode:
        pytest.skip("this machine does not let us mount")
    try:
        write(disk / "会社", made("c01", "one"))
        with pytest.raises(PackageError, match="空きが足りません"):
            write(disk / "会社", made("c01", os.urandom(90_000).hex()))
        assert text_of(disk / "会社" / "c01.docx") == "one"
        assert names(disk) == ["会社"]
    finally:
        subprocess.run(["umount", str(disk)], check=True)
