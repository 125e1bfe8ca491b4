"""A batch that is stopped goes on, and two do not meet in one folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from batch_world import DAY, OneThread, tree

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
from generator.errors import PackageError

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


@pytest.mark.parametrize("broken", [b"", b"[]", b"{}", b'{"format": 99, "call": {}}', b"\xff"], ids=repr)
def test_a_record_that_is_not_ours_is_none(tmp_path: Path, broken: bytes) -> None:
    (tmp_path / JOURNAL).write_bytes(broken)
    assert read_stopped(tmp_path) is None


def test_a_second_batch_is_refused_while_the_first_runs_and_welcome_afterwards(tmp_path: Path) -> None:
    out = tmp_path / "out"
    with only_batch(out), pytest.raises(PackageError, match="別の kitei batch"), only_batch(out):
        raise AssertionError("two batches in one folder")
    with only_batch(out):
        pass
    assert list(out.iterdir()) == []


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
