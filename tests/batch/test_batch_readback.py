"""What staff changed in Word is listed for each client of a batch, and written nowhere."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from batch_world import replaced_in, said_in

from generator.batch import Client, Outcome, Status
from generator.batch.watch import Watch
from generator.package import FINGERPRINT, MANIFEST


@pytest.fixture
def searched(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the files that were searched for another client's data."""
    found: list[str] = []
    foreign = Watch.foreign

    def noted(self: Watch, files: Sequence[tuple[str, dict[str, bytes]]], *rest: Any) -> Any:
        found.extend(name for name, _ in files)
        return foreign(self, files, *rest)

    monkeypatch.setattr(Watch, "foreign", noted)
    return found


def test_an_answer_changed_in_a_client_s_file_is_listed_for_that_client(
    make: Callable[..., list[Outcome]], client: Callable[..., Client], out: Path, searched: list[str]
) -> None:
    clients = [client("a", "株式会社みどり"), client("b", "株式会社あかね")]
    make(*clients)
    replaced_in(next((out / "株式会社みどり").glob("04_*.docx")), "情報システム管理者", "IT担当")
    before = [one.file.read_bytes() for one in clients if one.file]
    midori, akane = make(*clients)
    assert midori.status is Status.MADE
    assert any("情報システム管理者 → IT担当（04_" in notice for notice in midori.notices)
    assert not any("IT担当" in notice for notice in akane.notices)
    assert [one.file.read_bytes() for one in clients if one.file] == before
    assert akane.status is Status.UNCHANGED
    # What was written without a batch nobody has searched.
    manifest = out / "株式会社みどり" / MANIFEST
    facts = json.loads(manifest.read_text(encoding="utf-8"))
    assert facts.pop(FINGERPRINT) == ""
    manifest.write_text(json.dumps(facts, ensure_ascii=False), encoding="utf-8")
    searched.clear()
    again, _ = make(*clients)  # it is told until somebody has taken it
    assert len(searched) == again.documents
    assert any("情報システム管理者 → IT担当（04_" in notice for notice in again.notices)


def test_an_edited_file_is_news_once_and_stands_in_the_volume(
    make: Callable[..., list[Outcome]], client: Callable[..., Client], out: Path, searched: list[str]
) -> None:
    one = client("a", "株式会社みどり")
    make(one)
    assert len(searched) > 50
    searched.clear()
    replaced_in(next((out / "株式会社みどり").glob("04_*.docx")), "アカウント", "利用者の印")
    (found,) = make(one)
    assert found.status is Status.MADE
    assert len(searched) == found.written < 10, "what is written is searched for another client's data, and no more"
    (volume,) = (out / "株式会社みどり").glob("20_*.docx")
    assert "利用者の印" in said_in(volume)
    assert make(one)[0].status is Status.UNCHANGED
