"""The batch: the sets of many clients, on this machine or on a cluster."""

from generator.batch.clients import Client, Order, Outcome, Status
from generator.batch.cluster import dask_crew
from generator.batch.crew import Crew, local_crew
from generator.batch.journal import JOURNAL, Journal, Stopped, only_batch, read_stopped
from generator.batch.listing import write_listing
from generator.batch.reading import world_hash
from generator.batch.run import run_batch
from generator.batch.sources import find_clients

__all__ = [
    "JOURNAL",
    "Client",
    "Crew",
    "Journal",
    "Order",
    "Outcome",
    "Status",
    "Stopped",
    "dask_crew",
    "find_clients",
    "local_crew",
    "only_batch",
    "read_stopped",
    "run_batch",
    "world_hash",
    "write_listing",
]
