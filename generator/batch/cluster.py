"""The way to a Dask cluster, whose library not everybody has."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.batch.crew import Crew
from generator.errors import KiteiError


@contextmanager
def dask_crew(scheduler: str | None, jobs: int | None = None, shared: Path | None = None) -> Iterator[Crew]:
    """Give the workers of the Dask cluster at `scheduler` (None: a cluster of `jobs` processes on this machine).

    Raises KiteiError if a worker cannot see the file `shared`, which stands in the folder to be written to.
    """
    try:
        from generator.batch.dask import open_dask
    except ImportError:
        raise KiteiError(
            "--executor dask に必要な部品 distributed が入っていません。「pip install distributed」で入れるか、"
            "--executor を付けずに、この機械だけで実行してください。"
        ) from None
    with open_dask(scheduler, jobs, shared) as crew:
        yield crew
