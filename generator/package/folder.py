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
import time
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

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
from generator.package.ownership import Owner
from generator.package.report import FolderReport
from generator.storage import WAITS, FileBusy, InUse, held, replace, sync_folder

__all__ = ["OLD", "OutputFile", "move_folder", "parts_hash", "write_folder"]

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
class Placed:
    """A finished file in its place: what `OutputFile` says but its bytes, and the name under which it will stand.

    `waiting`: where its bytes lie until then; None where the file that stands there holds them already.
    """

    identity: str
    wanted: str
    name: str
    parts: str
    waiting: Path | None


@dataclass(frozen=True)
class Plan:
    """What is going to happen; every name is relative to the target."""

    files: tuple[Placed, ...]
    beside: Mapping[str, str]  # name left alone → name of the new file
    retire: tuple[str, ...]
    kept: tuple[str, ...]

    @property
    def write(self) -> tuple[Placed, ...]:
        """The files that are moved into place."""
        return tuple(file for file in self.files if file.waiting is not None)

    def moving(self) -> list[str]:
        """Return the names of all files that are replaced or go."""
        return [*(file.name for file in self.write), *self.retire]


def write_folder(
    target: Path,
    files: Iterable[OutputFile],
    *,
    facts: Mapping[str, str],
    owner: Owner | None = None,
    is_same_company: bool = False,
    complete: bool = True,
) -> FolderReport:
    """Make `target` hold `files`, touching nothing that is not ours or was edited; return what happened.

    The files are taken one after the other, and none is held: what is given may make each when it is asked for. With
    `complete=False` (`--only`) files of ours that are not named stay as they are. Raises PackageError, with nothing
    moved, when the folder is in use or belongs to another answers file than `owner` says (unless `is_same_company`),
    a file is open in Word, or the disk is full or not writable; and whatever `files` raises.
    """
    target, owner = _real(target), owner or Owner()
    with writing(target), locked(target), temporary_beside(target) as temporary:
        manifest = read_manifest(target)
        said = "" if is_same_company else owner.claim(target, manifest.facts)
        placed = tuple(_waiting(target, files, manifest, temporary))
        plan = _plan(target, placed, manifest, complete)
        _refuse_open_files(target, plan.moving())
        for name, data in _records(target, plan, manifest, {**owner.facts(target), **facts}):
            (temporary / name).write_bytes(data)
        _settle(list(temporary.iterdir()))
        _carry_out(target, temporary, plan)
    return _report(target, plan, said)


def move_folder(former: Path, target: Path) -> None:
    """Let the folder `former` be called as `target`, with all that is in it; raise PackageError if that cannot be."""
    with writing(target), locked(former), locked(target):
        if os.path.lexists(target):
            raise PackageError(
                f"{former} を {target.name} に改めようとしましたが、その名前のフォルダーがすでにあります。"
                "どちらを使うか決めて、もう一方を別の場所に移してください。何も変えていません。"
            )
        replace(former, target)
        sync_folder(target.parent)


def _real(target: Path) -> Path:
    """Return `target` with no link in it: what is put beside it must lie on the same disk."""
    try:
        return target.resolve()
    except (OSError, RuntimeError) as error:
        raise PackageError(f"{target} は、たどれないリンクです。--out で別の場所を指定してください。") from error


def _waiting(target: Path, files: Iterable[OutputFile], manifest: Manifest, temporary: Path) -> Iterator[Placed]:
    """Yield each file in its place, its bytes on the disk where they are needed."""
    for index, file in enumerate(files):
        name, is_new = _place(target, file, manifest)
        waiting = temporary / str(index) if is_new else None
        if waiting is not None:
            waiting.write_bytes(file.data)
        yield Placed(file.identity, file.name, name, file.parts, waiting)


def _plan(target: Path, files: tuple[Placed, ...], manifest: Manifest, complete: bool) -> Plan:
    place = {file.identity: file.name for file in files}
    beside = {file.wanted: file.name for file in files if file.name != file.wanted}
    retire: list[str] = []
    kept: list[str] = []
    for identity, name in _leaving(target, place, manifest, complete):
        if manifest.owns(file_hash(target / name)):
            retire.append(name)
        elif identity in place:
            # Edited, and its document is still there under another name: because it was edited, or called otherwise.
            beside[name] = place[identity]
        else:
            kept.append(name)
    return Plan(files, beside, tuple(retire), tuple(kept))


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


def _leaving(target: Path, place: Mapping[str, str], manifest: Manifest, complete: bool) -> Iterator[tuple[str, str]]:
    """Yield identity and name of our files that stand where no document of the set stands any more."""
    staying = set(place.values())
    leaving = {
        entry.name: identity
        for identity, entry in manifest.written
        if entry.name not in staying and (complete or identity in place)
    }
    for name, identity in sorted(leaving.items()):
        path = target / name
        if path.is_file() and not path.is_symlink():
            yield identity, name


def _refuse_open_files(target: Path, names: Sequence[str]) -> None:
    opened = [name for name in names if _is_open(target / name)]
    for wait in WAITS if opened else ():
        if any(_has_owner(target / name) for name in opened):
            break
        time.sleep(wait)  # a scanner lets go of it, Word does not
        opened = [name for name in opened if _is_open(target / name)]
    if opened:
        listed = "\n".join(f"  ・{name}" for name in opened)
        raise PackageError(
            f"{target} の次のファイルが、Wordなどで開かれているか、書き込めません。\n{listed}\n"
            "閉じてから、もう一度実行してください。まだ何も変えていません。"
            "（開いていないのに出るときは、同じ場所の「~$」で始まる隠しファイルを消してください。）"
        )


def _is_open(path: Path) -> bool:
    if _has_owner(path):
        return path.exists()
    try:
        with path.open("r+b"):
            return False
    except FileNotFoundError:
        return False
    except PermissionError:
        return True


def _has_owner(path: Path) -> bool:
    """Tell whether Word or LibreOffice has put its mark beside the file."""
    name = path.name
    # Word's owner file replaces the first two characters of a longer name; LibreOffice has its own.
    return any((path.parent / mark).exists() for mark in (f"~${name[2:]}", f"~${name}", f".~lock.{name}#"))


def _records(target: Path, plan: Plan, manifest: Manifest, facts: Mapping[str, str]) -> Iterator[tuple[str, bytes]]:
    """Yield the new manifest, and the one that stands there until all is in place."""
    placed = {file.identity: Entry(file.name, file.parts) for file in plan.files}
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
    replace(temporary / NEXT, target / NEXT)
    # Each step is on the disk before the next: after a power cut no file stands there that no manifest knows.
    sync_folder(target)
    for file in plan.write:
        replace(str(file.waiting), target / file.name)
    for name in plan.retire:
        _retire(target, name)
    sync_folder(target)
    replace(temporary / MANIFEST, target / MANIFEST)
    sync_folder(target)
    (target / NEXT).unlink()
    sync_folder(target.parent)


def _retire(target: Path, name: str) -> None:
    folder = _old_folder(target)
    stem, dot, ending = name.rpartition(".")
    number, place = 1, folder / name
    while os.path.lexists(place):
        number += 1
        place = folder / f"{stem or ending} ({number}){dot if stem else ''}{ending if stem else ''}"
    replace(target / name, place)
    sync_folder(folder)


def _old_folder(target: Path) -> Path:
    """Return the folder for what no longer belongs, made if it is missing; never through somebody's link."""
    for number in count(1):
        folder = target / (OLD if number == 1 else f"{OLD} ({number})")
        if not os.path.lexists(folder):
            folder.mkdir()
        if folder.is_dir() and not folder.is_symlink():
            return folder
    raise AssertionError("unreachable: the candidates never end")


def _report(target: Path, plan: Plan, said: str) -> FolderReport:
    return FolderReport(
        target,
        written=tuple(file.name for file in plan.write),
        unchanged=tuple(file.name for file in plan.files if file.waiting is None),
        beside=dict(plan.beside),
        retired=plan.retire,
        kept=plan.kept,
        notices=(said,) if said else (),
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
    if isinstance(error, FileBusy):
        name = Path(str(error.filename)).name
        return (
            f"「{name}」が、WordかOneDriveなど、ほかのプログラムで開かれています。"
            "閉じるか少し待ってから、もう一度実行してください。途中まで書いた分は、そのときに仕上がります。"
        )
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
        return "ディスクの空きが足りません。空きを作ってから、もう一度実行してください。"
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return "書き込む権限がありません。--out で別の場所を指定してください。"
    if error.errno in (errno.ENOTDIR, errno.EEXIST):
        return "同じ名前のファイルがあります。--out で別の場所を指定してください。"
    return f"--out で別の場所を指定して試してください（{error.strerror}）。"


@contextmanager
def locked(target: Path) -> Iterator[None]:
    """Keep others out of `target`, on this computer and on every other one that sees the folder."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        try:
            # Beside the folder, so that it holds nothing but its documents, and other computers see it.
            stack.enter_context(held(target.parent / f"{TEMPORARY}{_key(target)}.lock"))
        except InUse:
            raise PackageError(
                f"{target} には、別の kitei が書き込んでいます。終わるのを待って、もう一度実行してください。"
            ) from None
        yield


@contextmanager
def temporary_beside(target: Path) -> Iterator[Path]:
    """Give a folder on the disk of `target` that is gone afterwards; what a killed run left of it goes too."""
    target.parent.mkdir(parents=True, exist_ok=True)
    # We hold the lock of this target, so whatever an earlier run left here belongs to nobody.
    for left in target.parent.glob(f"{TEMPORARY}{_key(target)}-*"):
        shutil.rmtree(left, ignore_errors=True)
    temporary = Path(tempfile.mkdtemp(prefix=f"{TEMPORARY}{_key(target)}-", dir=target.parent))
    try:
        yield temporary
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def _key(target: Path) -> str:
    """Return what stands for the name of `target`, equal for names that Windows or macOS take for one."""
    name = unicodedata.normalize("NFC", target.name).casefold()
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:12]
