"""Files on disks that others use too: put in place whole, by one at a time, and never through somebody's link."""

from __future__ import annotations

import errno
import os
import stat
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")
WAITS = (0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.6)
"""Seconds between the attempts, about two in all: a virus scanner or OneDrive has a new file open for less."""
PRIVATE = 0o600
HIDDEN = 0x2


class FileBusy(PermissionError):  # noqa: N818 - reads as the fact that it is
    """Another program has the file open, and had for two seconds; `filename` is which."""


class NotOrdinary(OSError):  # noqa: N818 - reads as the fact that it is
    """What stands there is no ordinary file (a link, a folder, a pipe, a device); nothing was read or written."""


class TooLarge(OSError):  # noqa: N818 - reads as the fact that it is
    """A file larger than anything that this program writes or people type."""


class InUse(OSError):  # noqa: N818 - reads as the fact that it is
    """Somebody else holds the lock."""


def replace(source: str | Path, place: Path) -> None:
    """Move `source` to `place` at once, over what stands there; raise FileBusy if another program keeps it open."""
    patiently(lambda: os.replace(source, place), place)


def patiently(work: Callable[[], T], place: Path) -> T:
    """Return what `work` returns, tried again for two seconds while `place` is open in another program."""
    for wait in (*WAITS, None):
        try:
            return work()
        except PermissionError as error:
            # Windows says "access denied" for an open file and for one that may not be written alike.
            if not os.access(place.parent, os.W_OK):
                raise
            if wait is None:
                raise FileBusy(error.errno, error.strerror, str(place)) from error
            time.sleep(wait)
    raise AssertionError("unreachable: the last attempt returns or raises")


def sync_folder(folder: Path) -> None:
    """Make new names in `folder` last through a power cut, where the system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def hide(folder: Path) -> None:
    """Let Windows show `folder` as little as other systems show one whose name begins with a dot."""
    if os.name == "nt":
        import ctypes

        # A folder that cannot be hidden is no reason to stop.
        with suppress(OSError, AttributeError):
            getattr(ctypes, "windll").kernel32.SetFileAttributesW(str(folder), HIDDEN)  # noqa: B009 - there alone


def read_ordinary(path: Path, largest: int, *, follow: bool = False) -> bytes:
    """Return the content of an ordinary file; raise NotOrdinary, TooLarge or another OSError.

    A pipe is never waited for and a device never read. With `follow` the file may stand behind a link.
    """
    # The file that is open is looked at, not the name: the name may mean another file a moment later.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(_opened(path, flags, follow), "rb") as file:
        data = file.read(largest + 1)
    if len(data) > largest:
        raise TooLarge(errno.EFBIG, os.strerror(errno.EFBIG), str(path))
    return data


def create_ordinary(path: Path) -> int:
    """Return a handle to write `path` anew, for its user only; raise NotOrdinary where a link or a pipe stands."""
    flags = os.O_WRONLY | os.O_CREAT | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    handle = _opened(path, flags, follow=False)
    os.ftruncate(handle, 0)
    return handle


def _opened(path: Path, flags: int, follow: bool) -> int:
    if not follow and path.is_symlink():
        raise NotOrdinary(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
    try:
        handle = os.open(path, flags | (0 if follow else getattr(os, "O_NOFOLLOW", 0)), PRIVATE)
    except OSError as error:
        # ENXIO: a pipe that nobody reads, or a socket.
        if error.errno in (errno.ELOOP, errno.ENXIO) or path.is_dir():
            raise NotOrdinary(error.errno, error.strerror, str(path)) from error
        raise
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise NotOrdinary(errno.EINVAL, os.strerror(errno.EINVAL), str(path))
    return handle


@contextmanager
def held(lock: Path, seconds: float = 0, *, again: bool = False) -> Iterator[None]:
    """Hold the lock file `lock`, waiting so long for whoever has it; raise InUse, or OSError if it cannot be made.

    It stands beside what it guards, so that two computers on one shared folder see each other, and dies with its
    process. With `again` the same thread may hold it already. (A folder that a cloud service copies has no locks.)
    """
    from filelock import FileLock, Timeout

    if not lock.parent.is_dir():
        # The library would make the folder.
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(lock.parent))
    # Where a network share knows no locks, the library goes by the existence of the file; nobody needs to read that.
    warnings.filterwarnings("ignore", message="flock not supported")
    guard = FileLock(lock, is_singleton=True)
    outermost = not guard.is_locked
    if not outermost and not again:
        raise InUse(errno.EAGAIN, os.strerror(errno.EAGAIN), str(lock))
    try:
        guard.acquire(timeout=seconds)
    except Timeout:
        raise InUse(errno.EAGAIN, os.strerror(errno.EAGAIN), str(lock)) from None
    try:
        yield
    finally:
        if outermost and os.name == "posix":
            # While it is still ours: whoever has it open sees that it is gone and makes a new one.
            with suppress(OSError):
                lock.unlink(missing_ok=True)
        guard.release()
