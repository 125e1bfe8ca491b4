"""Small clients, and a crew of this very process."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from batch_world import DAY, OneThread

from generator.batch import Client, Order, Outcome, run_batch, world_hash


@pytest.fixture
def crew(tmp_path: Path) -> Iterator[OneThread]:
    folder = tmp_path / "crew"
    folder.mkdir()
    with ThreadPoolExecutor(1) as executor:
        yield OneThread(executor, folder)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


@pytest.fixture
def client(tmp_path: Path) -> Callable[..., Client]:
    """Return a function that writes an answers file and gives its client."""

    def write(name: str, company: str = "", *lines: str, **more: Any) -> Client:
        path = tmp_path / "clients" / f"{name}.yaml"
        path.parent.mkdir(exist_ok=True)
        path.write_text("\n".join([f"company_name: {company}" if company else "", *lines]) + "\n", encoding="utf-8")
        return Client(path.name, path, **more)

    return write


@pytest.fixture
def make(crew: OneThread, out: Path) -> Callable[..., list[Outcome]]:
    """Return a function that makes clients; `write` as in the order."""

    def run(*clients: Client, write: str = "folder", templates: Path | None = None, on: date = DAY) -> list[Outcome]:
        order = Order(out, on, world_hash(templates), templates, write=write)
        told: list[Outcome] = []
        outcomes = run_batch(clients, order, crew, told.append)
        assert sorted(o.name for o in told) == sorted(o.name for o in outcomes)
        return outcomes

    return run
