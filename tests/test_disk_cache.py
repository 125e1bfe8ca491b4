"""What is kept on disk: quick for the same user, ignored when damaged, never read when others could write to it."""

from __future__ import annotations

import hashlib
import os
import pickle
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest

from generator import disk_cache
from generator.catalogue import load_catalogue
from generator.questionnaire import load_questionnaire
from generator.reference import load_reference

posix = pytest.mark.skipif(not hasattr(os, "geteuid"), reason="owners and modes are POSIX")
KIND = "things"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A private cache folder of which nothing is there yet."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv(disk_cache.VARIABLE, raising=False)
    found = disk_cache.user_folder(KIND)
    assert found is not None
    if not str(found).startswith(str(tmp_path)):
        pytest.skip("the cache folder of this system cannot be moved by XDG_CACHE_HOME")
    return found


def test_what_was_written_is_read_as_it_was(folder: Path) -> None:
    assert disk_cache.read(KIND, "key") is None
    disk_cache.write(KIND, "key", b"payload")
    assert disk_cache.read(KIND, "key") == b"payload"
    assert disk_cache.read("other things", "key") is None


def test_the_cache_can_be_switched_off(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(disk_cache.VARIABLE, "off")
    disk_cache.write(KIND, "key", b"payload")
    assert not folder.exists()


@posix
@pytest.mark.parametrize(
    "make", [os.mkfifo, Path.mkdir, lambda p: p.symlink_to("nowhere"), lambda p: (p / "sub").mkdir(parents=True)],
    ids=["pipe", "folder", "link", "folder with something in it"],
)  # fmt: skip
def test_what_stands_where_an_entry_should_is_not_waited_for_and_made_again(
    folder: Path, make: Callable[[Path], None]
) -> None:
    disk_cache.write(KIND, "other", b"payload")
    make(folder / "key")
    assert disk_cache.read(KIND, "key") is None
    disk_cache.write(KIND, "key", b"payload")
    assert disk_cache.read(KIND, "key") == b"payload"


@pytest.mark.parametrize("other", [{}, None, ["a"], 7, Path("x"), object])
def test_an_entry_of_another_type_is_made_again(folder: Path, other: object) -> None:
    def kept() -> str:
        return disk_cache.remembered(KIND, [], ["errors"], lambda: "made", str)

    assert kept() == "made"
    (entry,) = folder.iterdir()
    disk_cache.write(KIND, entry.name, pickle.dumps(other))
    assert kept() == "made"
    assert pickle.loads(disk_cache.read(KIND, entry.name) or b"") == "made"


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: data[:-1],
        lambda data: data[: len(data) // 2],
        lambda data: data[:-3] + bytes([data[-3] ^ 1]) + data[-2:],
        lambda data: data.replace(b" 1\n", b" 9\n"),
        lambda data: data + b"more",
    ],
    ids=["empty", "short", "half", "one bit", "format", "longer"],
)
def test_a_damaged_entry_is_ignored(folder: Path, damage: Callable[[bytes], bytes]) -> None:
    disk_cache.write(KIND, "key", b"payload")
    (folder / "key").write_bytes(damage((folder / "key").read_bytes()))
    assert disk_cache.read(KIND, "key") is None


@posix
@pytest.mark.parametrize("mode", [0o620, 0o602, 0o666])
def test_a_file_that_others_can_write_to_is_not_read(folder: Path, mode: int) -> None:
    disk_cache.write(KIND, "key", b"payload")
    (folder / "key").chmod(mode)
    assert disk_cache.read(KIND, "key") is None


@posix
@pytest.mark.parametrize("which", ["folder", "its parent", "a parent of that"])
def test_nothing_is_read_or_written_where_others_could_exchange_it(folder: Path, which: str) -> None:
    disk_cache.write(KIND, "key", b"payload")
    {"folder": folder, "its parent": folder.parent, "a parent of that": folder.parent.parent}[which].chmod(0o777)
    assert disk_cache.read(KIND, "key") is None
    disk_cache.write(KIND, "other", b"payload")
    assert not (folder / "other").exists()


@posix
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give files away")
def test_nothing_of_another_user_is_read(folder: Path) -> None:
    disk_cache.write(KIND, "key", b"payload")
    os.chown(folder / "key", 12345, -1)
    assert disk_cache.read(KIND, "key") is None
    os.chown(folder / "key", 0, -1)
    assert disk_cache.read(KIND, "key") is not None
    os.chown(folder, 12345, -1)
    assert disk_cache.read(KIND, "key") is None


@posix
def test_a_link_is_not_followed(folder: Path) -> None:
    disk_cache.write(KIND, "key", b"payload")
    (folder / "key").rename(folder / "elsewhere")
    (folder / "key").symlink_to(folder / "elsewhere")
    assert disk_cache.read(KIND, "elsewhere") is not None
    assert disk_cache.read(KIND, "key") is None


@posix
def test_the_folder_is_made_for_its_user_alone(folder: Path) -> None:
    before = os.umask(0)
    try:
        disk_cache.write(KIND, "key", b"payload")
    finally:
        os.umask(before)
    assert [path.stat().st_mode & 0o777 for path in (folder.parent, folder, folder / "key")] == [0o700, 0o700, 0o600]


def test_a_folder_that_cannot_be_made_changes_nothing(folder: Path) -> None:
    folder.parent.parent.mkdir(parents=True)
    folder.parent.write_text("a file where the folder should be", encoding="utf-8")
    disk_cache.write(KIND, "key", b"payload")
    assert disk_cache.read(KIND, "key") is None


def test_a_full_disk_leaves_nothing_half_written(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(source: Path, target: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    disk_cache.write(KIND, "key", b"payload")
    assert list(folder.iterdir()) == []


def test_old_entries_make_room(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(disk_cache, "KEPT_FILES", 3)
    for index in range(5):
        disk_cache.write(KIND, f"key{index}", b"payload")
        os.utime(folder / f"key{index}", (index, index))
    disk_cache.write(KIND, "last", b"payload")
    assert sorted(path.name for path in folder.iterdir()) == ["key3", "key4", "last"]


def _write_and_read(number: int) -> set[bytes | None]:
    found = set()
    for _ in range(50):
        disk_cache.write(KIND, "key", b"payload" * 10_000)
        found.add(disk_cache.read(KIND, "key"))
    return found


def test_several_writers_and_readers_do_not_harm_each_other(folder: Path) -> None:
    with ProcessPoolExecutor(2) as pool:
        found = set().union(*pool.map(_write_and_read, range(4)))
    assert found == {b"payload" * 10_000}
    assert [path.name for path in folder.iterdir()] == ["key"]


class Made:
    """Makes a value of a file, and counts how often it has to."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.times = 0

    def __call__(self) -> dict[str, str]:
        self.times += 1
        return {"text": self.path.read_text(encoding="utf-8")}

    def get(self, rooms: tuple[str, ...] = ("conditions",)) -> dict[str, str]:
        return disk_cache.remembered(KIND, [self.path], rooms, self, dict)


@pytest.fixture
def made(folder: Path, tmp_path: Path) -> Made:
    path = tmp_path / "file.yaml"
    path.write_text("一", encoding="utf-8")
    return Made(path)


def test_a_value_is_made_once(made: Made) -> None:
    assert [made.get(), made.get()] == [{"text": "一"}, {"text": "一"}]
    assert made.times == 1


def test_a_value_that_was_changed_does_not_come_back_changed(made: Made) -> None:
    made.get()["text"] = "changed"
    assert made.get() == {"text": "一"}


def test_another_file_and_another_program_make_a_value_of_their_own(made: Made) -> None:
    made.get()
    made.path.write_text("二", encoding="utf-8")
    assert made.get() == {"text": "二"}
    made.get(("conditions", "catalogue"))
    assert made.times == 3


def test_a_failure_is_not_remembered(made: Made) -> None:
    made.path.unlink()
    with pytest.raises(FileNotFoundError):
        made.get()
    made.path.write_text("三", encoding="utf-8")
    assert made.get() == {"text": "三"}


def test_a_pickle_that_cannot_be_read_is_made_anew(made: Made, folder: Path) -> None:
    made.get()
    (entry,) = folder.iterdir()
    for payload in (b"no pickle", pickle.dumps(Made(made.path)).replace(b"Made", b"Gone")):
        entry.write_bytes(disk_cache.FORMAT + hashlib.sha256(payload).digest() + payload)
        assert made.get() == {"text": "一"}
    assert made.times == 3


@pytest.mark.parametrize("load", [load_questionnaire, load_catalogue, load_reference], ids=lambda load: load.__name__)
def test_our_data_comes_from_the_cache_as_it_comes_from_its_files(folder: Path, load: Callable[[], object]) -> None:
    read = load()
    assert len(list(folder.parent.rglob("*"))) == 2  # a folder and an entry
    kept = load()
    assert kept is not read
    assert pickle.dumps(kept) == pickle.dumps(pickle.loads(pickle.dumps(read)))


def test_what_is_made_while_the_program_is_replaced_is_not_kept(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = folder.parent / "reference"
    monkeypatch.setattr(disk_cache, "STARTED", 0.0)
    load_reference()
    assert not kept.exists() or not list(kept.iterdir())
    monkeypatch.undo()
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder.parents[1]))
    load_reference()
    assert list(kept.iterdir())
