"""A real set in the hands of staff: every kind of hand edit survives, and what nobody edited is brought up to date."""

from __future__ import annotations

import sys
from datetime import date
from functools import cache
from pathlib import Path
from random import Random

import pytest
from small_word import parts_at, put

from generator.answers import Answers, load_answers
from generator.package import FinishedSet, FolderReport, Outcome, SetBuilder, Writing, read_holdings, write_folder
from generator.package.report import OURS
from generator.questionnaire import load_questionnaire

sys.path.append(str(Path(__file__).parents[1] / "revision"))
from hands import HANDS

EXAMPLE = Path(__file__).parents[2] / "questionnaires" / "examples" / "software-house.yaml"
NEWS = {"password_min_mfa": 12, "account_delete_days": 60, "screen_lock_minutes": 10, "training_years": 5}
DAY = date(2026, 12, 1)


def answers(**more: object) -> Answers:
    given = load_answers(EXAMPLE, load_questionnaire())
    for key, value in more.items():
        given.put(key, value)
    return given


@cache
def sets() -> tuple[FinishedSet, FinishedSet]:
    """Return the set of the example company, and the one after four answers have changed."""
    builder = SetBuilder()
    return builder.build(answers(), DAY), builder.build(answers(**NEWS), DAY)


def write(target: Path, made: FinishedSet) -> FolderReport:
    return write_folder(target, made.files, facts={}, how=Writing(edition="1.1", day=DAY.isoformat()))


@pytest.mark.parametrize("turn", range(2))
def test_no_kind_of_edit_is_lost_or_replaced_and_nothing_is_put_beside_without_news(tmp_path: Path, turn: int) -> None:
    first, news = sets()
    target = tmp_path / "会社"
    write(target, first)
    files = [file for file in first.files if file.is_kept]
    edited: dict[str, bytes] = {}
    for number, hand in enumerate(HANDS):
        file = files[(number * 7 + turn * 5) % len(files)]
        done = hand.apply(parts_at(target / file.name), Random(turn * 1_000 + number))
        if hand.touches and done is not None and file.identity not in edited:
            put(target / file.name, done[0])
            edited[file.identity] = (target / file.name).read_bytes()
    assert len(edited) > 20
    again = write(target, first)
    became = {document.identity: document.outcome for document in again.documents}
    assert {became[identity] for identity in edited} == {Outcome.EDITED}
    volume = {file.name for file in first.files if not file.is_kept}
    assert (set(again.written) - volume, again.beside) == (set(), {})
    report = write(target, news)
    for document in report.documents:
        if document.identity in edited:
            assert document.outcome not in OURS
            assert (target / document.path).read_bytes() == edited[document.identity], document
        else:
            assert document.outcome in (Outcome.SAME, Outcome.REPLACED)
    assert report.of(Outcome.OFFERED)
    assert not report.of(Outcome.BESIDE), [document.reason for document in report.of(Outcome.BESIDE)]


def test_a_set_that_nobody_touched_is_known_without_a_name_tag_being_read_and_kept_once(tmp_path: Path) -> None:
    first, _ = sets()
    target = tmp_path / "会社"
    assert {document.outcome for document in write(target, first).documents} == {Outcome.WRITTEN}
    kept = list((target / ".kitei").iterdir())
    assert {document.outcome for document in write(target, first).documents} == {Outcome.SAME}
    assert list((target / ".kitei").iterdir()) == kept
    holdings = read_holdings(target)
    assert set(holdings.documents) == {file.identity for file in first.files}
    for file in first.files:
        if file.is_kept:
            text = holdings.last_known(holdings.documents[file.identity])
            assert text == {name: data for name, data in file.contents.items() if not name.startswith("docProps/")}
    assert kept[0].stat().st_size < 450_000
