"""Who does the work: processes of this machine, or the workers of a Dask cluster, behind one executor."""

from __future__ import annotations

import gc
import multiprocessing
import os
import pickle
import shutil
import signal
import tempfile
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import resource_tracker
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any, Protocol, TypeVar

from generator.batch.spool import room_to_work

T = TypeVar("T")
R = TypeVar("R")
S = TypeVar("S")
LARGEST_CHUNK = 8
PATIENCE = 30  # seconds without a finished chunk, after which somebody looks whether anybody is still there
AHEAD = 2  # chunks waiting for each worker: enough to keep it busy, few enough to stop soon
_shared: dict[str, Any] = {}


class Shared(Protocol):
    """A value that every worker has; sending this instead of the value costs nothing."""

    def get(self) -> Any:
        """Return the value, in a worker."""


class Crew(Protocol):
    """Workers behind a `concurrent.futures.Executor`."""

    workers: int
    folder: Path
    """A folder of this machine that only this user sees; it is gone when the crew is."""

    @property
    def executor(self) -> Executor:
        """The executor as it is now."""

    def share(self, value: tuple[Any, ...]) -> Shared:
        """Bring `value` to every worker, once, with the files that its items need (`files`, `at`)."""

    def renew(self) -> None:
        """Replace an executor whose worker has died."""

    def is_death(self, error: BaseException) -> bool:
        """Tell whether `error` says that a worker died of what it was at."""

    def check(self) -> None:
        """Raise KiteiError if nobody is left to do the work; asked when none was finished for a while."""


class FileShared:
    """A value in a private file of this machine, read by each process when it first needs it."""

    def __init__(self, path: Path) -> None:
        self.path = str(path)

    def get(self) -> Any:
        """Return the value."""
        if self.path not in _shared:
            _shared.clear()
            _shared[self.path] = pickle.loads(Path(self.path).read_bytes())
        return _shared[self.path]


class LocalCrew:
    """Processes of this machine; they are started when there is work and read nothing of the parent's memory."""

    def __init__(self, workers: int, folder: Path) -> None:
        self.workers = workers
        self.folder = folder
        self._pool: ProcessPoolExecutor | None = None
        self._values = 0

    @property
    def executor(self) -> Executor:
        """The pool of processes."""
        if self._pool is None:
            context = multiprocessing.get_context("spawn")
            # When it starts it lets interrupts through again, so it starts before they are held.
            resource_tracker.ensure_running()
            self._pool = ProcessPoolExecutor(self.workers, mp_context=context, initializer=_prepare)
        return self._pool

    def share(self, value: tuple[Any, ...]) -> Shared:
        """Put `value` where the processes find it."""
        self._values += 1
        path = self.folder / f"{self._values}.shared"
        with room_to_work():
            path.write_bytes(pickle.dumps(value, pickle.HIGHEST_PROTOCOL))
        return FileShared(path)

    def renew(self) -> None:
        """Start again with new processes."""
        self.close()

    def is_death(self, error: BaseException) -> bool:
        """Tell whether the pool is broken: it is when one of its processes dies."""
        return isinstance(error, BrokenProcessPool)

    def check(self) -> None:
        """Do nothing: a pool tells by itself."""

    def close(self) -> None:
        """End the processes, after the chunks that they are at."""
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None


@contextmanager
def interrupts_held() -> Iterator[None]:
    """Let processes that are started here hear no Ctrl-C from their first moment (on Windows: from `_prepare`).

    It goes to every process of the terminal; the parent alone decides what it means, and hears of it afterwards.
    """
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextmanager
def interrupts_ignored() -> Iterator[None]:
    """Let processes that are started here ignore Ctrl-C from their first moment (on Windows: from `_prepare`)."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _prepare() -> None:
    # A set is made of some ten thousand objects that go as soon as it is written.
    gc.set_threshold(50_000)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent,), daemon=True).start()


def _end_with(parent: BaseProcess) -> None:
    """End this process when its parent is gone, however that went; a set half-written is completed by the next run."""
    parent.join()
    os._exit(1)


@contextmanager
def local_crew(jobs: int | None = None, items: int = 1_000_000) -> Iterator[LocalCrew]:
    """Give `jobs` processes of this machine (None: one a core, but no more than there are `items`)."""
    folder = Path(tempfile.mkdtemp(prefix="kitei-batch-"))
    crew = LocalCrew(max(1, min(jobs or _cores(), items)), folder)
    try:
        yield crew
    finally:
        crew.close()
        shutil.rmtree(folder, ignore_errors=True)


def _cores() -> int:
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def run_chunks(
    crew: Crew,
    work: Callable[[Shared, Sequence[S]], Sequence[R]],
    common: Shared,
    items: Sequence[T],
    packed: Callable[[T], S] | None = None,
) -> Iterator[tuple[int, R | None]]:
    """Yield (index, result) of `work` over `items` as chunks are done; None where a worker died of an item.

    `packed` makes of an item what is sent to the worker, just before it is.
    """
    size = max(1, min(LARGEST_CHUNK, len(items) // (crew.workers * 4)))
    waiting = [range(start, min(start + size, len(items))) for start in range(0, len(items), size)]
    waiting.reverse()

    def submit(chunk: Sequence[int]) -> Future[Sequence[R]]:
        sent: list[Any] = [items[index] for index in chunk]
        sent = [packed(item) for item in sent] if packed else sent
        executor = crew.executor
        with interrupts_held():
            # Any of them may start a process: a pool has as many as it needs.
            return executor.submit(work, common, sent)

    running: dict[Future[Sequence[R]], range] = {}
    suspects: list[range] = []
    while waiting or running:
        broken = _keep_busy(crew, submit, waiting, running)
        done = wait(running, timeout=PATIENCE, return_when=FIRST_COMPLETED).done
        if not done:
            crew.check()
        for future in done:
            chunk = running.pop(future)
            try:
                yield from zip(chunk, future.result(), strict=True)
            except Exception as error:
                if not crew.is_death(error):
                    raise
                suspects.append(chunk)
                broken = broken or isinstance(error, BrokenProcessPool)
        if broken:
            suspects += running.values()
            running.clear()
            crew.renew()
    # What was at work when a worker died goes one by one, so that only the guilty one is lost.
    for index in (index for chunk in suspects for index in chunk):
        try:
            yield index, submit([index]).result()[0]
        except Exception as error:
            if not crew.is_death(error):
                raise
            crew.renew()
            yield index, None


def _keep_busy(
    crew: Crew,
    submit: Callable[[range], Future[Sequence[R]]],
    waiting: list[range],
    running: dict[Future[Sequence[R]], range],
) -> bool:
    """Give every worker enough to do; tell whether the executor is found broken."""
    while waiting and len(running) < crew.workers * AHEAD:
        try:
            running[submit(waiting[-1])] = waiting[-1]
        except BrokenProcessPool:
            return True
        waiting.pop()
    return False
