"""What every writer into a company's folder does: one at a time, whole files, nothing that is open, one message."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import shutil
import tempfile
import time
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from itertools import count
from pathlib import Path

from generator.errors import PackageError
from generator.package.names import counted
from generator.storage import WAITS, FileBusy, InUse, held, replace, sync_folder

OLD = "旧版"
TEMPORARY = ".kitei-"
LEFTOVER = re.compile(re.escape(TEMPORARY) + r"([0-9a-f]{12})(?:\.lock|-.*)")
SETTLED_TOGETHER = 8


def settle(paths: Sequence[Path]) -> None:
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


def clear_leftovers(folder: Path) -> None:
    """Take away what killed runs left in `folder` beside the companies' folders, where nobody is at work any more."""
    left = [(path, match[1]) for path in folder.glob(f"{TEMPORARY}*") if (match := LEFTOVER.fullmatch(path.name))]
    for key in {key for _, key in left}:
        # Whoever holds the lock is at work; held by us, it goes when we let go of it.
        with suppress(OSError), held(folder / f"{TEMPORARY}{key}.lock"):
            for path in (path for path, its in left if its == key and path.is_dir()):
                shutil.rmtree(path, ignore_errors=True)


def _key(target: Path) -> str:
    """Return what stands for the name of `target`, equal for names that Windows or macOS take for one."""
    name = unicodedata.normalize("NFC", target.name).casefold()
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def real_folder(target: Path) -> Path:
    """Return `target` with no link in it: what is put beside it must lie on the same disk."""
    try:
        return target.resolve()
    except (OSError, RuntimeError) as error:
        raise PackageError(f"{target} は、たどれないリンクです。--out で別の場所を指定してください。") from error


def refuse_open_files(target: Path, names: Sequence[str]) -> None:
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


def refuse_blocked_folders(target: Path, names: Iterable[str]) -> None:
    """Raise PackageError where a sub-folder of `target` in which a file is to lie is a file, or somebody's link."""
    for folder in dict.fromkeys(name.rpartition("/")[0] for name in names):
        steps = folder.split("/") if folder else []
        for depth in range(1, len(steps) + 1):
            place = target.joinpath(*steps[:depth])
            if place.is_symlink() or (place.exists() and not place.is_dir()):
                what = "リンク" if place.is_symlink() else "ファイル"
                raise PackageError(
                    f"{place} は、フォルダーではなく{what}です。別の名前にするか、別の場所に移してから、"
                    "もう一度実行してください。まだ何も変えていません。"
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


def retire(target: Path, name: str) -> None:
    folder = old_folder(target)
    place = next(place for place in counted(folder / name) if not os.path.lexists(place))
    place.parent.mkdir(parents=True, exist_ok=True)
    replace(target / name, place)
    sync_folder(place.parent)


def old_folder(target: Path) -> Path:
    """Return the folder for what no longer belongs, made if it is missing; never through somebody's link."""
    for number in count(1):
        folder = target / (OLD if number == 1 else f"{OLD} ({number})")
        if not os.path.lexists(folder):
            folder.mkdir()
        if folder.is_dir() and not folder.is_symlink():
            return folder
    raise AssertionError("unreachable: the candidates never end")


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
