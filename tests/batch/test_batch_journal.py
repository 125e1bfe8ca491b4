"""A batch that is stopped goes on, and two do not meet in one folder."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from batch_world import DAY, OneThread, tree
from click.testing import CliRunner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from generator.batch import (
    JOURNAL,
    Client,
    Journal,
    Order,
    Outcome,
    Status,
    only_batch,
    read_stopped,
    run_batch,
    world_hash,
    write_listing,
)
from generator.cli.batch import batch
from generator.errors import PackageError
from generator.storage import held

MADE = Outcome("a", Status.MADE, "株式会社\ud83dみどり", documents=3, written=2, open_items=("代表者",), kept=("x",))


def test_what_was_noted_is_read_back(tmp_path: Path) -> None:
    journal = Journal(tmp_path / JOURNAL, {"sources": ["a"], "on": "2026-12-01"})
    journal.note(MADE)
    journal.close()
    stopped = read_stopped(tmp_path)
    assert stopped is not None
    assert stopped.call == {"sources": ["a"], "on": "2026-12-01"}
    assert stopped.outcomes == {"a": MADE}
    assert not stopped.has_made


def test_what_was_noted_is_on_the_disk_before_the_next_is_told(tmp_path: Path) -> None:
    journal = Journal(tmp_path / JOURNAL, {})
    journal.note(MADE)
    stopped = read_stopped(tmp_path)
    assert stopped is not None
    assert stopped.outcomes == {"a": MADE}
    journal.close()


def test_whether_it_had_begun_to_write_is_read_back(tmp_path: Path) -> None:
    journal = Journal(tmp_path / JOURNAL, {})
    journal.making()
    journal.note(MADE)
    journal.close()
    stopped = read_stopped(tmp_path)
    assert stopped is not None
    assert stopped.has_made
    assert stopped.outcomes == {"a": MADE}


def test_a_batch_that_resumes_keeps_what_the_stopped_one_had_noted(tmp_path: Path) -> None:
    first = Journal(tmp_path / JOURNAL, {})
    first.making()
    first.note(MADE)
    first.close()
    stopped = read_stopped(tmp_path)
    Journal(tmp_path / JOURNAL, {}, stopped).close()
    assert read_stopped(tmp_path) == stopped


def test_a_line_cut_short_by_the_kill_is_as_if_never_written(tmp_path: Path) -> None:
    journal = Journal(tmp_path / JOURNAL, {})
    journal.note(MADE)
    journal.close()
    whole = (tmp_path / JOURNAL).read_bytes()
    for length in range(whole.index(b"\n") + 1, len(whole) - 1):
        (tmp_path / JOURNAL).write_bytes(whole[:length])
        stopped = read_stopped(tmp_path)
        assert stopped is not None
        assert stopped.outcomes == {}


BROKEN = {
    "a list": b"[]",
    "an empty object": b"{}",
    "another format": b'{"format": 99, "call": {}}',
    "no text": b"\xff\xfe",
    "no call": b'{"format": 2}',
    "a call that is a list": b'{"format": 2, "call": [1]}',
    "a hundred thousand brackets": b"[" * 100_000,
    "five thousand digits": b'{"format": ' + b"2" * 5_000 + b"}",
}


@pytest.mark.parametrize("broken", [pytest.param(data, id=name) for name, data in BROKEN.items()])
def test_a_record_that_is_not_ours_is_told(tmp_path: Path, broken: bytes) -> None:
    (tmp_path / JOURNAL).write_bytes(broken)
    with pytest.raises(PackageError, match="前回の記録として読めません"):
        read_stopped(tmp_path)


@pytest.mark.parametrize(
    "call",
    [
        {},
        {"sources": "a"},
        {"sources": [1], "on": "2026-12-01", "templates": "", "deflate": "zlib", "as_zip": False, "dry_run": False},
        {"sources": [], "on": "いつか", "templates": "", "deflate": "zlib", "as_zip": False, "dry_run": False},
        {"sources": [], "on": "2026-12-01", "templates": None, "deflate": "zlib", "as_zip": False, "dry_run": False},
        {"sources": [], "on": "2026-12-01", "templates": "", "deflate": "brotli", "as_zip": False, "dry_run": False},
        {"sources": [], "on": "2026-12-01", "templates": "", "deflate": "zlib", "as_zip": 3, "dry_run": False},
    ],
    ids=repr,
)
def test_a_record_of_a_call_that_never_was_is_one_message(tmp_path: Path, call: dict[str, object]) -> None:
    Journal(tmp_path / JOURNAL, call).close()
    told = CliRunner().invoke(batch, ["--resume", "--out", str(tmp_path)])
    assert told.exit_code == 1
    assert "前回の記録が壊れています" in told.output
    assert not isinstance(told.exception, (KeyError, TypeError, ValueError))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=80)
@given(
    head=st.just(b'{"format": 2, "call": {}}\n') | st.binary(max_size=30),
    lines=st.lists(
        st.binary(max_size=60)
        | st.dictionaries(
            st.sampled_from(["name", "status", "kept", "documents", "beside", "fault", "shared", "on"]),
            st.none() | st.integers() | st.text(max_size=4) | st.lists(st.integers() | st.text(max_size=3), max_size=2)
            | st.sampled_from(["作成", "失敗"]),
        ).map(lambda plain: json.dumps(plain).encode()),
        max_size=5,
    ),
)  # fmt: skip
def test_any_bytes_as_a_record_are_one_message_or_outcomes(tmp_path: Path, head: bytes, lines: list[bytes]) -> None:
    (tmp_path / JOURNAL).write_bytes(head + b"\n".join(lines))
    try:
        stopped = read_stopped(tmp_path)
    except PackageError:
        return
    for outcome in stopped.outcomes.values() if stopped else ():
        assert isinstance(outcome.kept, tuple)
        assert isinstance(outcome.documents, int)
        Journal(tmp_path / "again", {}, stopped).close()


def test_the_record_is_for_its_user_only_and_never_written_through_a_link(tmp_path: Path) -> None:
    Journal(tmp_path / JOURNAL, {}).close()
    assert (tmp_path / JOURNAL).stat().st_mode & 0o777 == 0o600
    for name, make in (("link", lambda p: p.symlink_to(tmp_path / "precious")), ("pipe", os.mkfifo)):
        out = tmp_path / name
        out.mkdir()
        (tmp_path / "precious").write_text("precious", encoding="utf-8")
        make(out / JOURNAL)
        with pytest.raises(PackageError, match="ふつうのファイルではありません"):
            Journal(out / JOURNAL, {})
        with pytest.raises(PackageError, match="読めません"):
            read_stopped(out)
        assert (tmp_path / "precious").read_text(encoding="utf-8") == "precious"


def test_the_list_of_results_is_for_its_user_only_and_never_written_through_a_link(tmp_path: Path) -> None:
    precious = tmp_path / "precious.xlsx"
    precious.write_bytes(b"precious")
    out = tmp_path / "out"
    out.mkdir()
    (out / "結果一覧.xlsx").symlink_to(precious)
    (out / ".kitei-結果一覧").symlink_to(precious)
    place = write_listing(out, [MADE], DAY)
    assert place.name == "結果一覧 (新).xlsx"
    assert place.stat().st_mode & 0o777 == 0o600
    assert precious.read_bytes() == b"precious"
    assert sorted(path.name for path in out.iterdir()) == [".kitei-結果一覧", "結果一覧 (新).xlsx", "結果一覧.xlsx"]


def test_a_list_of_results_that_cannot_be_written_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(PackageError, match="書けませんでした"):
        write_listing(tmp_path, [MADE], DAY)
    assert list(tmp_path.iterdir()) == []


def test_the_list_says_where_things_are_as_seen_from_itself(tmp_path: Path) -> None:
    out, client = tmp_path / "納品", tmp_path / "顧客" / "a.yaml"
    (out / "会社").mkdir(parents=True)
    client.parent.mkdir()
    client.touch()
    made = Outcome(str(client), Status.MADE, "会社", str(out / "会社"))
    row = Outcome("台帳.xlsx 3行目（x/a.yaml）", Status.FAILED, "別の会社", fault="x")
    sheet = load_workbook(write_listing(out, [made, row], DAY)).active
    assert sheet is not None
    cells = [[cell.value for cell in line[-2:]] for line in sheet.iter_rows(min_row=2)]
    assert cells == [["../顧客/a.yaml", "会社"], ["台帳.xlsx 3行目（x/a.yaml）", None]]


def test_a_second_batch_is_refused_while_the_first_runs_and_welcome_afterwards(tmp_path: Path) -> None:
    out = tmp_path / "out"
    with only_batch(out), pytest.raises(PackageError, match="別の kitei batch"), only_batch(out):
        raise AssertionError("two batches in one folder")
    with only_batch(out):
        pass
    assert list(out.iterdir()) == []


def test_what_a_killed_batch_left_beside_the_folders_is_taken_away_where_nobody_is_at_work(tmp_path: Path) -> None:
    out, killed, working = tmp_path / "out", ".kitei-0123456789ab", ".kitei-ba9876543210"
    for name in (killed, working):
        (out / f"{name}-k3").mkdir(parents=True)
        (out / f"{name}-k3" / "a.docx").touch()
        (out / f"{name}.lock").touch()
    (out / ".kitei-mine").mkdir()
    with held(out / f"{working}.lock"), only_batch(out):
        assert sorted(path.name for path in out.iterdir()) == [
            f"{working}-k3", f"{working}.lock", ".kitei-batch.lock", ".kitei-mine",
        ]  # fmt: skip


def test_a_file_where_the_folder_should_be_is_a_clear_message(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("x")
    with pytest.raises(PackageError, match="フォルダーではありません"), only_batch(tmp_path / "out"):
        pass


def test_what_the_stopped_batch_made_is_told_as_made(crew: OneThread, tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("company_name: 株式会社みどり\n", encoding="utf-8")
    clients, order = [Client("a.yaml", path)], Order(tmp_path / "out", DAY, world_hash(None))
    order.out.mkdir()
    first = run_batch(clients, order, crew, lambda _: None)
    listing = write_listing(order.out, first, DAY).read_bytes()
    again = run_batch(clients, order, crew, lambda _: None, None, {"a.yaml": first[0]})
    assert again == first
    assert write_listing(order.out, again, DAY).read_bytes() == listing
    not_noted = run_batch(clients, order, crew, lambda _: None, None, {})
    assert not_noted == first
    stood_before = run_batch(clients, order, crew, lambda _: None)
    assert stood_before[0].status is Status.UNCHANGED
    assert run_batch(clients, order, crew, lambda _: None, None, {"a.yaml": stood_before[0]}) == stood_before
    assert tree(order.out)[f"{Path(first[0].target).name}/manifest.json"]


def test_a_batch_notes_that_it_writes_before_it_writes(crew: OneThread, tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("company_name: 株式会社みどり\n", encoding="utf-8")
    order = Order(tmp_path / "out", DAY, world_hash(None))
    order.out.mkdir()
    seen = []

    class Watched(Journal):
        def making(self) -> None:
            seen.append(list(order.out.iterdir()))
            super().making()

    journal = Watched(tmp_path / JOURNAL, {})
    run_batch([Client("a.yaml", path)], order, crew, lambda _: None, journal)
    assert seen == [[]]
    run_batch([Client("a.yaml", path)], order, crew, lambda _: None, journal)
    assert len(seen) == 1
    journal.close()


def test_a_list_of_results_that_somebody_annotated_is_left_alone(tmp_path: Path) -> None:
    import openpyxl

    place = write_listing(tmp_path, [MADE], DAY)
    assert write_listing(tmp_path, [], DAY) == place
    book = openpyxl.load_workbook(place)
    book.active["A5"] = "電話した"
    book.save(place)
    edited = place.read_bytes()
    beside = write_listing(tmp_path, [MADE], DAY)
    assert place.read_bytes() == edited
    assert beside.name == "結果一覧 (新).xlsx"


def test_the_list_of_results_says_what_became_of_each_and_holds_no_formula(tmp_path: Path) -> None:
    import openpyxl

    evil = Outcome("b", Status.FAILED, "=HYPERLINK(1)", fault="+1\n二行目")
    book = openpyxl.load_workbook(write_listing(tmp_path, [MADE, evil], DAY))
    rows = [[cell.value for cell in row] for row in book["結果一覧"].iter_rows(min_row=2, max_col=7)]
    assert rows[0] == ["株式会社みどり", "作成", 3, 2, 1, None, "x"]
    assert rows[1][:6] == ["=HYPERLINK(1)", "失敗", None, None, None, "+1\n二行目"]
    assert book["結果一覧"]["A3"].data_type == "s"
    assert [cell.value for cell in book["要記入"][2]] == ["株式会社みどり", "代表者", "a"]


def test_rows_and_headings_of_the_list_are_as_high_as_their_text(tmp_path: Path) -> None:
    import openpyxl

    one = "「三十人くらい」は整数ではありません。数字だけを書いてください。人数が分からないときは未定と書きます。"
    outcomes = [Outcome("a", Status.FAILED, fault="\n".join([one] * times)) for times in (1, 3, 100)]
    book = openpyxl.load_workbook(write_listing(tmp_path, [*outcomes, MADE], DAY))
    heights = [book["結果一覧"].row_dimensions[row].height for row in range(1, 6)]
    line = 18
    # Two lines each, for these characters are wide. The heading 「新しく書いたもの」 takes two as well.
    assert heights[0] >= 2 * line
    assert 2 * line <= heights[1] < 3 * line
    assert 6 * line <= heights[2] < 7 * line
    assert heights[3] == 400
    assert heights[4] < 2 * line
    assert book["要記入"].row_dimensions[2].height < 2 * line


def test_a_set_s_folder_can_be_opened_from_the_list_whatever_its_name(tmp_path: Path) -> None:
    import openpyxl

    names = ("株式会社みどり", "A&B #1 100% (新)", "javascript：x", "=x", "%41", "..#")
    made = [Outcome(name, Status.MADE, name, str(tmp_path / name)) for name in names]
    failed = Outcome("f", Status.FAILED, "f", str(tmp_path / "f"), fault="x")
    sheet = openpyxl.load_workbook(write_listing(tmp_path, [*made, failed, MADE], DAY))["結果一覧"]
    cells = [sheet.cell(row, 9) for row in range(2, 10)]
    targets = [cell.hyperlink.target if cell.hyperlink else None for cell in cells]
    assert targets == [
        "株式会社みどり",
        "A%26B%20%231%20100%25%20%28新%29",
        "javascript：x",
        "%3Dx",
        "%2541",
        "..%23",
        None,
        None,
    ]
    assert [cell.font.underline for cell in cells] == ["single"] * 6 + [None, None]
    assert all(cell.data_type == "s" for cell in cells[:6])
    assert [cell.value for cell in cells[:6]] == [str(tmp_path / name) for name in names]


def test_what_became_of_edited_files_has_a_sheet_of_its_own_with_numbers_to_sort_by(tmp_path: Path) -> None:
    rows = ("04_認証.docx\t改定案を置いた\t04_認証（改定案）.docx\t3\t1\t", "契約/09.docx\t手を入れたまま\t\t\t\t")
    outcome = Outcome("a", Status.MADE, "株式会社みどり", documents=3, edited=rows)
    sheet = load_workbook(write_listing(tmp_path, [outcome, MADE], DAY))["手が入った文書"]
    assert [cell.value for cell in sheet[1]][:4] == ["会社名", "手が入った文書", "どうなったか", "隣にあるもの"]
    told = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    assert told == [
        ["株式会社みどり", "04_認証.docx", "改定案を置いた", "04_認証（改定案）.docx", 3, 1, None],
        ["株式会社みどり", "契約/09.docx", "手を入れたまま", None, None, None, None],
    ]
    assert "手が入った文書" not in load_workbook(write_listing(tmp_path, [MADE], DAY)).sheetnames
