"""Records that lie on the disk until they are wanted."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from generator.batch.spool import Spool
from generator.errors import PackageError


def test_records_come_back_in_any_order() -> None:
    with Spool() as spool:
        records = [bytes([number]) * number * 1000 for number in range(20)]
        places = [spool.put(record) for record in records]
        for number in (7, 0, 19, 7):
            assert spool.get(places[number]) == records[number]
        assert spool.get(spool.put(b"late")) == b"late"
        assert [spool.get(place) for place in places] == records


def test_a_full_disk_is_a_clear_message(monkeypatch: pytest.MonkeyPatch) -> None:
    device = Path("/dev/full")
    if not device.exists():
        pytest.skip("this system has no device that is always full")
    monkeypatch.setattr(tempfile, "TemporaryFile", lambda **_: device.open("w+b", buffering=0))
    with Spool() as spool, pytest.raises(PackageError, match="書き込めません"):
        spool.put(b"x")
