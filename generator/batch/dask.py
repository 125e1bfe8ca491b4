"""A Dask cluster as a crew: the same executor interface, on as many machines as there are."""

from __future__ import annotations

import logging
import pickle
import tempfile
import uuid
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import CancelledError, Executor
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from distributed import Client as DaskClient
from distributed import LocalCluster, WorkerPlugin
from distributed.comm.core import CommClosedError
from distributed.scheduler import KilledWorker

from generator import __version__
from generator.batch.crew import Shared, interrupts_ignored
from generator.batch.reading import world_hash
from generator.errors import KiteiError

START_SECONDS = 30
SILENT = logging.CRITICAL
LOGGERS = ("distributed", "distributed.client")  # each has a level of its own
_values: dict[str, Any] = {}


class Delivery(WorkerPlugin):
    """Brings one value to every worker of the cluster, and to those that join later.

    `files` are, for each item of the value, the files that it needs by name: they stand on no other machine.
    """

    idempotent = True

    def __init__(self, key: str, pickled: bytes, files: Sequence[Mapping[str, bytes]]) -> None:
        self.name = self.key = key
        self.pickled = pickled
        self.files = files

    def setup(self, worker: Any) -> None:
        """Unpack the value, in the worker."""
        items = zip(pickle.loads(self.pickled), self.files, strict=True)
        _values[self.key] = tuple(_placed(item, files, worker.local_directory) for item, files in items)


def _placed(item: Any, files: Mapping[str, bytes], parent: str) -> Any:
    if not files:
        return item
    folder = Path(tempfile.mkdtemp(prefix="kitei-", dir=parent))
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return item.at(folder)


class Delivered:
    """A value that a `Delivery` brought."""

    def __init__(self, key: str) -> None:
        self.key = key

    def get(self) -> Any:
        """Return the value."""
        return _values[self.key]


class DaskCrew:
    """The workers of a cluster."""

    def __init__(self, client: DaskClient, folder: Path) -> None:
        self._client = client
        self.folder = folder
        self.executor: Executor = client.get_executor(pure=False, retries=1)  # type: ignore[no-untyped-call]
        self.workers = max(1, len(client.scheduler_info(n_workers=-1)["workers"]))

    def share(self, value: tuple[Any, ...]) -> Shared:
        """Send `value` to every worker once, with the files that its items need."""
        key = f"kitei-{uuid.uuid4().hex}"
        files = [{path.name: path.read_bytes() for path in item.files()} for item in value]
        self._client.register_plugin(Delivery(key, pickle.dumps(value), files), name=key)
        return Delivered(key)

    def renew(self) -> None:
        """Do nothing: the cluster replaces its workers itself."""

    def is_death(self, error: BaseException) -> bool:
        """Tell whether the cluster gave a task up because workers died of it."""
        return isinstance(error, KilledWorker)

    def check(self) -> None:
        """Raise KiteiError if the cluster has no worker any more."""
        if not self._client.scheduler_info(n_workers=-1)["workers"]:
            raise KiteiError(
                "Daskの作業する機械が1台もなくなりました。"
                "dask worker を動かしてから、--resume を付けて実行してください。"
            )


@contextmanager
def open_dask(scheduler: str | None, jobs: int | None, shared: Path | None) -> Iterator[DaskCrew]:
    """Give the crew of the cluster at `scheduler`, or of one of this machine; raise KiteiError with the reason."""
    # What distributed has to say of a lost connection is pages of tracebacks; ours is one message.
    for name in LOGGERS:
        logging.getLogger(name).setLevel(SILENT)
    with ExitStack() as stack:
        if scheduler is None:
            options = {"n_workers": jobs, "threads_per_worker": 1, "dashboard_address": None, "silence_logs": SILENT}
            with interrupts_ignored():
                cluster = LocalCluster(**options)  # type: ignore[no-untyped-call]
            scheduler = stack.enter_context(cluster).scheduler_address
        try:
            client = DaskClient(scheduler, timeout=START_SECONDS)  # type: ignore[no-untyped-call]
            stack.enter_context(client)
            client.wait_for_workers(1, timeout=START_SECONDS)
        except (OSError, TimeoutError, ValueError) as error:
            raise KiteiError(
                f"Daskのスケジューラー {scheduler} につながらないか、作業する機械がありません（{error}）。"
                "アドレスと、dask worker が動いているかを確かめてください。"
            ) from error
        _refuse_other_versions(client)
        _refuse_other_disks(client, shared)
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="kitei-batch-"))
        try:
            yield DaskCrew(client, Path(folder))
        except (CancelledError, CommClosedError, TimeoutError) as error:
            raise KiteiError(
                f"Daskのスケジューラー {scheduler} とのつながりが切れました。"
                "動いているかを確かめてから、--resume を付けて実行してください。"
            ) from error


def _refuse_other_versions(client: DaskClient) -> None:
    """Raise unless every worker has this very program, with these texts: one set must not differ from the next."""
    mine = world_hash(None)
    try:
        others = [name for name, found in client.run(world_hash, None).items() if found != mine]
    except Exception as error:
        raise KiteiError(f"作業する機械で kitei を動かせません（{error}）。同じ版を入れてください。") from error
    if others:
        raise KiteiError(
            f"次の機械の kitei は、版かひな形がこの機械（{__version__}）と違います: {', '.join(map(str, others))}。"
            "同じものを入れてください。"
        )


def _refuse_other_disks(client: DaskClient, shared: Path | None) -> None:
    """Raise unless every worker sees the folder that the sets are written to."""
    if shared is None:
        return
    blind = [name for name, sees in client.run(Path.exists, shared.resolve()).items() if not sees]
    if blind:
        raise KiteiError(
            f"次の機械から {shared.parent} が見えません: {', '.join(map(str, blind))}。"
            "どの機械からも同じ場所に見えるフォルダーを --out に指定するか、--zip を付けてください。"
        )
