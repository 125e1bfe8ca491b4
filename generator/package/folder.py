"""Writing a company's folder so that a run can be killed at any moment and no hand edit is ever lost.

The order is: everything into a temporary folder beside the target, then `manifest.next.json` with old and new
hashes, then each file with `os.replace`, the manifest last. A file whose hash no manifest knows is somebody's,
and is left alone.
"""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from filelock import FileLock, Timeout

from generator.errors import PackageError
from generator.package.manifest import (
    MANIFEST,
    NEXT,
    Entry,
    Manifest,
    file_hash,
    manifest_bytes,
    next_bytes,
    parts_hash,
    read_manifest,
)
from generator.package.names import names_beside
from generator.package.report import FolderReport

__all__ = ["OLD", "OutputFile", "parts_hash", "write_folder"]

OLD = "旧版"
TEMPORARY = ".kitei-"
SETTLED_TOGETHER = 8


@dataclass(frozen=True)
class OutputFile:
    """A finished file: who it is (`identity`), its name in the folder, its bytes and the hash over its parts.

    `contents` are its parts, for checks that look into them; empty where nobody needs them.
    """

    identity: str
    name: str
    data: bytes
    parts: str
    contents: Mapping[str, bytes] = field(default_factory=dict, repr=False, compare=False)


@dataclass(frozen=True)
class Plan:
    """What is going to happen; every name is relative to the target."""

    place: Mapping[str, str]  # identity → name under which its new file stands afterwards
    write: tuple[OutputFile, ...]
    beside: Mapping[str, str]  # name left alone → name of the new file
    retire: tuple[str, ...]
    kept: tuple[str, ...]


def write_folder(
    target: Path, files: Sequence[OutputFile], *, facts: Mapping[str, str], complete: bool = True
) -> FolderReport:
    """Make `target` hold `files`, touching nothing that is not ours or was edited; return what happened.

    With `complete=False` (`--only`) files of ours that are not named stay as they are. Raises PackageError, with
    nothing moved, when the folder is in use, a file is open in Word, or the disk is full or not writable.
    """
    with writing(target), _lock(target), temporary_beside(target) as temporary:
        manifest = read_manifest(target)
        plan = _plan(target, files, manifest, complete)
        _refuse_open_files(target, list(_moving(plan)))
        for name, data in _new_files(target, plan, files, manifest, facts):
            (temporary / name).write_bytes(data)
        _settle(list(temporary.iterdir()))
        _carry_out(target, temporary, plan)
    return _report(target, plan, files)


def _plan(target: Path, files: Sequence[OutputFile], manifest: Manifest, complete: bool) -> Plan:
    place: dict[str, str] = {}
    beside: dict[str, str] = {}
    write: list[OutputFile] = []
    for file in files:
        name, is_new = _place(target, file, manifest)
        place[file.identity] = name
        if name != file.name:
            beside[file.name] = name
        if is_new:
            write.append(file)
    retire, kept = _leaving(target, set(place.values()), set(place), manifest, complete)
    return Plan(place, tuple(write), beside, retire, kept)


def _place(target: Path, file: OutputFile, manifest: Manifest) -> tuple[str, bool]:
    """Return the first free name for `file` and whether it must be written there."""
    for name in names_beside(file.name):
        path = target / name
        if not os.path.lexists(path):
            return name, True
        if path.is_file() and not path.is_symlink():
            found = file_hash(path)
            if found == file.parts:
                return name, False
            if manifest.owns(found):
                return name, True
    raise AssertionError("unreachable: the candidates never end")


def _leaving(
    target: Path, staying: set[str], identities: set[str], manifest: Manifest, complete: bool
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the names of our files that no longer belong: unedited ones, and edited ones."""
    names = {
        entry.name
        for identity, entry in manifest.written
        if entry.name not in staying and (complete or identity in identities)
    }
    unedited: list[str] = []
    edited: list[str] = []
    for name in sorted(names):
        path = target / name
        if path.is_file() and not path.is_symlink():
            (unedited if manifest.owns(file_hash(path)) else edited).append(name)
    return tuple(unedited), tuple(edited)


def _moving(plan: Plan) -> Iterator[str]:
    yield from (plan.place[file.identity] for file in plan.write)
    yield from plan.retire


def _refuse_open_files(target: Path, names: Sequence[str]) -> None:
    opened = [name for name in names if _is_open(target / name)]
    if opened:
        listed = "\n".join(f"  ・{name}" for name in opened)
        raise PackageError(
            f"{target} の次のファイルが、Wordなどで開かれているか、書き込めません。\n{listed}\n"
            "閉じてから、もう一度実行してください。まだ何も変えていません。"
            "（開いていないのに出るときは、同じ場所の「~$」で始まる隠しファイルを消してください。）"
        )


def _is_open(path: Path) -> bool:
    name = path.name
    # Word's owner file replaces the first two characters of a longer name; LibreOffice has its own.
    if any((path.parent / mark).exists() for mark in (f"~${name[2:]}", f"~${name}", f".~lock.{name}#")):
        return path.exists()
    try:
        with path.open("r+b"):
            return False
    except FileNotFoundError:
        return False
    except PermissionError:
        return True


def _new_files(
    target: Path, plan: Plan, files: Sequence[OutputFile], manifest: Manifest, facts: Mapping[str, str]
) -> Iterator[tuple[str, bytes]]:
    """Yield all that is going to be moved into place, under the name that it has until then."""
    yield from ((str(index), file.data) for index, file in enumerate(plan.write))
    placed = {file.identity: Entry(plan.place[file.identity], file.parts) for file in files}
    untouched = {
        identity: entry
        for identity, entry in manifest.entries.items()
        if identity not in placed and entry.name not in plan.retire and (target / entry.name).exists()
    }
    entries = {**untouched, **placed}
    yield MANIFEST, manifest_bytes(entries, facts)
    yield NEXT, next_bytes(manifest.written, entries)


def _carry_out(target: Path, temporary: Path, plan: Plan) -> None:
    target.mkdir(parents=True, exist_ok=True)
    os.replace(temporary / NEXT, target / NEXT)
    for index, file in enumerate(plan.write):
        os.replace(temporary / str(index), target / plan.place[file.identity])
    for name in plan.retire:
        _retire(target, name)
    os.replace(temporary / MANIFEST, target / MANIFEST)
    (target / NEXT).unlink()


def _retire(target: Path, name: str) -> None:
    folder = target / OLD
    folder.mkdir(exist_ok=True)
    stem, number, place = name.removesuffix(".docx"), 1, folder / name
    while os.path.lexists(place):
        number += 1
        place = folder / f"{stem} ({number}).docx"
    os.replace(target / name, place)


def _report(target: Path, plan: Plan, files: Sequence[OutputFile]) -> FolderReport:
    written = tuple(plan.place[file.identity] for file in plan.write)
    return FolderReport(
        target,
        written=written,
        unchanged=tuple(plan.place[f.identity] for f in files if plan.place[f.identity] not in written),
        beside=dict(plan.beside),
        retired=plan.retire,
        kept=plan.kept,
    )


def _settle(paths: Sequence[Path]) -> None:
    """Wait until all files are on the disk."""
    # Together: the disk takes them in one go, which is five times as fast as one after the other.
    with ThreadPoolExecutor(SETTLED_TOGETHER) as threads:
        list(threads.map(_settle_one, paths))


def _settle_one(path: Path) -> None:
    with path.open("r+b") as stream:
        os.fsync(stream.fileno())


@contextmanager
def writing(target: Path) -> Iterator[None]:
    """Turn what the file system refuses into one message."""
    try:
        yield
    except OSError as error:
        raise PackageError(f"{target} に書き込めません。{_reason(error)}") from error


def _reason(error: OSError) -> str:
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
        return "ディスクの空きが足りません。空きを作ってから、もう一度実行してください。"
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return "書き込む権限がありません。--out で別の場所を指定してください。"
    if error.errno in (errno.ENOTDIR, errno.EEXIST):
        return "同じ名前のファイルがあります。--out で別の場所を指定してください。"
    return f"--out で別の場所を指定して試してください（{error.strerror}）。"


@contextmanager
def _lock(target: Path) -> Iterator[None]:
    # In the system's temporary folder, so that the company's folder holds nothing but its documents.
    key = hashlib.sha256(str(target.resolve()).encode("utf-8", "surrogatepass")).hexdigest()[:24]
    try:
        path = Path(tempfile.gettempdir()) / f"kitei-{key}.lock"
        with FileLock(path, timeout=0):
            yield
            # While it is still ours: whoever has it open sees that it is gone and makes a new one.
            if os.name == "posix":
                path.unlink(missing_ok=True)
    except Timeout:
        raise PackageError(
            f"{target} には、別の kitei が書き込んでいます。終わるのを待って、もう一度実行してください。"
        ) from None


@contextmanager
def temporary_beside(target: Path) -> Iterator[Path]:
    """Give a folder on the disk of `target` that is gone afterwards; what a killed run left of it goes too."""
    target.parent.mkdir(parents=True, exist_ok=True)
    key = hashlib.sha256(target.name.encode("utf-8", "surrogatepass")).hexdigest()[:12]
    # We hold the lock of this target, so whatever an earlier run left here belongs to nobody.
    for left in target.parent.glob(f"{TEMPORARY}{key}-*"):
        shutil.rmtree(left, ignore_errors=True)
    temporary = Path(tempfile.mkdtemp(prefix=f"{TEMPORARY}{key}-", dir=target.parent))
    try:
        yield temporary
    finally:
        shutil.rmtree(temporary, ignore_errors=True)
