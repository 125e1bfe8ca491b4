"""An edited file is never written: what is new is put beside it as a draft, once, and only where there is something."""

from __future__ import annotations

import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner
from killing import COPIES_TOO, DIED, MOVES_AND_REMOVALS, killed
from small_word import edit, made, parts_at, put, text_of, untagged

from generator.cli.adopt import adopt as adopt_command
from generator.cli.adopt import offer_to_adopt
from generator.errors import PackageError
from generator.package import (
    FolderReport,
    Outcome,
    OutputFile,
    Writing,
    adopt,
    drafts,
    pack,
    plan_folder,
    write_archive,
    write_folder,
    write_packed,
)
from generator.package.base import FOLDER, read_bases
from generator.package.manifest import MANIFEST
from generator.revision import OURS, decide, waiting
from generator.word import View

ONE = "第一の文である。\n第二の文である。\n第三の文である。\n第四の文である。"
TWO = ONE.replace("第三の文である。", "第三の文を改めた。")
THREE = TWO.replace("第四の文である。", "第四の文も改めた。")
HAND = ONE.replace("第一の文である。", "第一の文に手を入れた。")
FILE, DRAFT, TWIN = "c01.docx", "c01（改定案）.docx", "c01 (新).docx"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "会社"


def write(target: Path, *texts: str | OutputFile, day: str = "2026-12-01", remembers: bool = True) -> FolderReport:
    files = [made("c01", text) if isinstance(text, str) else text for text in texts]
    how = Writing(edition="1.1", day=day, remembers=remembers)
    return write_folder(target, files, facts={"made_on": day}, how=how)


def outcome(report: FolderReport) -> Outcome:
    return report.documents[0].outcome


def names(target: Path) -> list[str]:
    return sorted(path.name for path in target.iterdir() if path.name not in (MANIFEST, FOLDER))


def in_view(path: Path, view: View) -> list[str]:
    put(path.with_name("view.docx"), decide(parts_at(path), view))
    text = text_of(path.with_name("view.docx"))
    path.with_name("view.docx").unlink()
    return text.split("\n")


def decided(path: Path, view: View) -> None:
    """Decide all changes of ours in a draft, as somebody who accepts or rejects them in Word."""
    put(path, decide(parts_at(path), view, OURS))


@pytest.fixture
def offered(target: Path) -> Path:
    """Give a folder in which a draft lies beside an edited file."""
    write(target, ONE)
    edit(target / FILE, HAND)
    assert outcome(write(target, TWO)) is Outcome.OFFERED
    return target


# The table, row by row.


def test_a_file_that_nobody_touched_stays_or_is_replaced(target: Path) -> None:
    write(target, ONE)
    before = (target / FILE).stat().st_mtime_ns
    assert outcome(write(target, ONE, day="2027-04-01")) is Outcome.SAME
    assert (target / FILE).stat().st_mtime_ns == before
    assert outcome(write(target, TWO)) is Outcome.REPLACED
    assert (text_of(target / FILE), names(target)) == (TWO, [FILE])


def test_other_properties_and_another_packing_are_nothing_new(target: Path) -> None:
    write(target, ONE)
    parts = parts_at(target / FILE)
    noise = {**parts, "docProps/custom.xml": parts["docProps/custom.xml"].replace(b"</P", b"<!-- --></P")}
    put(target / FILE, noise)
    before = (target / FILE).read_bytes()
    assert outcome(write(target, ONE)) is Outcome.SAME
    assert (target / FILE).read_bytes() == before
    assert outcome(write(target, TWO)) is Outcome.REPLACED


def test_an_edited_file_without_news_stays_and_nothing_is_put_beside_it(target: Path) -> None:
    write(target, ONE)
    edit(target / FILE, HAND)
    for day in ("2026-12-01", "2027-12-01"):
        report = write(target, ONE, day=day)
        assert (outcome(report), report.beside, report.kept, names(target)) == (Outcome.EDITED, {}, (), [FILE])


def test_news_for_an_edited_file_are_a_draft_of_it_and_its_bytes_never_change(target: Path) -> None:
    write(target, ONE)
    edit(target / FILE, HAND)
    before = (target / FILE).read_bytes()
    report = write(target, TWO)
    document = report.documents[0]
    assert (document.outcome, document.offer, document.changes, document.conflicts) == (Outcome.OFFERED, DRAFT, 1, 0)
    assert (target / FILE).read_bytes() == before
    assert in_view(target / DRAFT, View.REJECTED) == HAND.split("\n")
    assert in_view(target / DRAFT, View.ACCEPTED) == TWO.replace("第一の文である", "第一の文に手を入れた").split("\n")
    assert waiting(parts_at(target / DRAFT)) > 0
    assert "kitei 第1.1版".encode() in parts_at(target / DRAFT)["word/document.xml"]


def test_a_draft_that_nobody_touched_stays_without_news_and_is_replaced_with_them(offered: Path) -> None:
    before = (offered / DRAFT).read_bytes()
    assert outcome(write(offered, TWO, day="2027-01-01")) is Outcome.STANDING
    assert (offered / DRAFT).read_bytes() == before
    assert outcome(write(offered, THREE)) is Outcome.OFFERED
    assert in_view(offered / DRAFT, View.ACCEPTED)[2:] == THREE.split("\n")[2:]
    assert names(offered) == [FILE, DRAFT]


def test_a_draft_is_made_anew_when_the_edited_file_is_edited_again(offered: Path) -> None:
    edit(offered / FILE, HAND.replace("第二の文である。", "第二の文にも手を入れた。"))
    assert outcome(write(offered, TWO)) is Outcome.OFFERED
    assert in_view(offered / DRAFT, View.REJECTED)[1] == "第二の文にも手を入れた。"


def test_a_draft_that_somebody_works_in_is_kept_and_named(offered: Path) -> None:
    parts = parts_at(offered / DRAFT)
    worked = parts["word/document.xml"].replace("第二の文である".encode(), "第二の文を見た".encode())
    put(offered / DRAFT, {**parts, "word/document.xml": worked})
    before = (offered / DRAFT).read_bytes()
    for text in (TWO, THREE):
        document = write(offered, text).documents[0]
        assert document.outcome is Outcome.IN_HAND
        assert document.waiting > 0
        assert (offered / DRAFT).read_bytes() == before
    assert names(offered) == [FILE, DRAFT]


def test_a_deleted_draft_means_not_now_until_there_is_something_new(offered: Path) -> None:
    (offered / DRAFT).unlink()
    for day in ("2027-01-01", "2027-02-01"):
        assert outcome(write(offered, TWO, day=day)) is Outcome.DECLINED
        assert names(offered) == [FILE]
    assert outcome(write(offered, THREE)) is Outcome.OFFERED
    accepted = in_view(offered / DRAFT, View.ACCEPTED)
    assert accepted[2:] == THREE.split("\n")[2:]  # with all that is still missing


# The next run compares with what the draft proposed, whatever somebody did with it.


@pytest.mark.parametrize("view", [View.ACCEPTED, View.REJECTED, None])
def test_a_draft_that_is_saved_over_the_file_is_not_proposed_again_and_the_next_news_come(
    offered: Path, view: View | None
) -> None:
    if view is not None:
        decided(offered / DRAFT, view)
    (offered / DRAFT).replace(offered / FILE)
    report = write(offered, TWO)
    assert outcome(report) is Outcome.EDITED
    assert (report.documents[0].marks == 0) == (view is not None)
    assert names(offered) == [FILE]
    assert outcome(write(offered, THREE)) is Outcome.OFFERED
    rejected = in_view(offered / DRAFT, View.REJECTED)
    assert rejected[2] == ("第三の文を改めた。" if view is View.ACCEPTED else "第三の文である。")


def test_a_draft_that_is_renamed_over_the_file_as_it_was_put_there_is_nobody_s_to_replace(offered: Path) -> None:
    (offered / DRAFT).replace(offered / FILE)
    before = (offered / FILE).read_bytes()
    write(offered, THREE)
    assert (offered / FILE).read_bytes() == before


def test_a_draft_that_was_copied_over_the_file_is_put_away(offered: Path) -> None:
    shutil.copy(offered / DRAFT, offered / FILE)
    report = write(offered, TWO)
    assert (outcome(report), report.retired) == (Outcome.EDITED, (DRAFT,))
    assert names(offered) == [FILE, "旧版"]


def test_a_finished_draft_is_told_and_adopted(offered: Path) -> None:
    decided(offered / DRAFT, View.ACCEPTED)
    assert outcome(write(offered, THREE)) is Outcome.FINISHED
    (done,) = adopt(offered)
    assert (done.draft, done.name, done.put_away) == (DRAFT, FILE, f"旧版/{FILE}")
    assert text_of(offered / "旧版" / FILE) == HAND
    assert "第三の文を改めた。" in text_of(offered / FILE)
    assert "第一の文に手を入れた。" in text_of(offered / FILE)
    assert adopt(offered) == ()
    assert outcome(write(offered, TWO)) is Outcome.EDITED
    assert outcome(write(offered, THREE)) is Outcome.OFFERED


def test_a_draft_that_is_older_than_the_last_edit_of_its_file_is_adopted_only_by_who_names_it(offered: Path) -> None:
    # Somebody decides a draft while somebody else goes on typing in the file: what was typed went to 旧版 in silence.
    later = HAND.replace("第二の文である。", "第二の文にも手を入れた。")
    edit(offered / FILE, later)
    assert adopt(offered, accepts=True) == ()
    decided(offered / DRAFT, View.ACCEPTED)
    told = CliRunner().invoke(adopt_command, [str(offered)])
    assert f"取り込みませんでした: {DRAFT}（改定案を置いた後に、{FILE} が直されています" in told.output
    assert text_of(offered / FILE) == later
    document = write(offered, THREE).documents[0]
    assert (document.outcome, "直しは入っていません" in document.reason) == (Outcome.FINISHED, True)
    (done,) = adopt(offered, DRAFT)
    assert text_of(offered / done.put_away) == later


@pytest.mark.parametrize("name", ["c01（改定案）_山田確認済.docx", "検討/c01（改定案）.docx", "最終_c01.docx"])
def test_a_draft_that_was_renamed_or_moved_is_still_that_draft(offered: Path, name: str) -> None:
    # It was said to be deleted, or a copy, and an edition was finished without what had been decided in it.
    decided(offered / DRAFT, View.ACCEPTED)
    (offered / name).parent.mkdir(exist_ok=True)
    (offered / DRAFT).rename(offered / name)
    document = write(offered, TWO).documents[0]
    assert (document.outcome, document.offer, document.copies) == (Outcome.FINISHED, name, ())
    (done,) = adopt(offered)
    assert (done.draft, done.name) == (name, FILE)
    assert "第三の文を改めた。" in text_of(offered / FILE)
    assert not (offered / name).exists()
    assert outcome(write(offered, TWO)) is Outcome.EDITED


def test_a_draft_that_is_not_decided_is_adopted_by_nobody_but_who_accepts_all(offered: Path) -> None:
    assert adopt(offered) == ()
    with pytest.raises(PackageError, match="決めていない変更が"):
        adopt(offered, DRAFT)
    assert names(offered) == [FILE, DRAFT]
    adopt(offered, FILE, accepts=True)
    assert names(offered) == [FILE, "旧版"]
    assert (waiting(parts_at(offered / FILE)), text_of(offered / FILE).split("\n")[2]) == (0, "第三の文を改めた。")
    with pytest.raises(PackageError, match="改定案でも"):
        adopt(offered, "nothing.docx")


def test_a_draft_open_in_word_stops_the_run_and_an_adoption_before_anything_moves(offered: Path) -> None:
    (offered / f"~${DRAFT[2:]}").write_bytes(b"owner")
    before = {path: path.read_bytes() for path in offered.glob("*.docx")}
    with pytest.raises(PackageError, match="改定案"):
        write(offered, THREE)
    with pytest.raises(PackageError, match="改定案"):
        adopt(offered, DRAFT, accepts=True)
    assert {path: path.read_bytes() for path in offered.glob("*.docx")} == before


def test_the_only_file_of_a_document_may_be_its_draft_and_no_fresh_one_is_put_beside_it(offered: Path) -> None:
    (offered / FILE).unlink()
    report = write(offered, TWO)
    assert names(offered) == [DRAFT]
    assert (report.documents[0].offer, report.written) == (DRAFT, ())
    decided(offered / DRAFT, View.ACCEPTED)
    adopt(offered)
    assert names(offered) == [FILE]


def test_a_draft_is_known_again_where_the_manifest_is_lost(offered: Path) -> None:
    (offered / MANIFEST).unlink()
    before = (offered / DRAFT).read_bytes()
    for text in (TWO, THREE):
        document = write(offered, text).documents[0]
        assert (document.outcome, document.offer) == (Outcome.IN_HAND, DRAFT)
    assert (names(offered), (offered / DRAFT).read_bytes()) == ([FILE, DRAFT], before)
    decided(offered / DRAFT, View.ACCEPTED)
    assert adopt(offered)[0].name == FILE


def test_without_manifest_a_file_that_nobody_touched_is_known_by_what_was_kept(target: Path) -> None:
    write(target, ONE)
    (target / MANIFEST).unlink()
    assert outcome(write(target, TWO)) is Outcome.REPLACED
    assert names(target) == [FILE]


@pytest.mark.parametrize("says", [True, False])
def test_who_sits_at_the_screen_is_asked_whether_finished_drafts_shall_be_adopted(
    offered: Path, says: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked: list[str] = []
    monkeypatch.setattr("generator.cli.adopt.is_terminal", lambda: True)
    monkeypatch.setattr("generator.cli.adopt.confirmed", lambda question: asked.append(question) or says)
    offer_to_adopt(offered)
    assert asked == []  # nobody has decided it
    decided(offered / DRAFT, View.ACCEPTED)
    offer_to_adopt(offered)
    assert (len(asked), DRAFT in capsys.readouterr().out) == (1, True)
    assert names(offered) == ([FILE, "旧版"] if says else [FILE, DRAFT])


# Who is who.


def test_a_file_that_is_renamed_or_moved_is_still_that_document(target: Path) -> None:
    write(target, ONE)
    (target / "承認済み").mkdir()
    moved = "承認済み/物理的対策_修正済.docx"
    (target / FILE).rename(target / moved)
    assert outcome(write(target, ONE)) is Outcome.SAME
    assert outcome(write(target, TWO)) is Outcome.REPLACED
    assert (text_of(target / moved), names(target)) == (TWO, ["承認済み"])
    edit(target / moved, HAND)
    report = write(target, THREE)
    assert report.documents[0].offer == "承認済み/物理的対策_修正済（改定案）.docx"
    assert names(target) == ["承認済み"]


def test_of_several_copies_the_one_with_the_known_name_is_the_document_and_the_others_are_named(target: Path) -> None:
    write(target, ONE)
    edit(target / FILE, HAND)
    for copy in ("c01 - コピー.docx", "c01-DESKTOP-AB12.docx"):
        shutil.copy(target / FILE, target / copy)
    document = write(target, TWO).documents[0]
    assert (document.path, document.offer) == (FILE, DRAFT)
    assert document.copies == ("c01 - コピー.docx", "c01-DESKTOP-AB12.docx")
    assert text_of(target / "c01 - コピー.docx") == HAND


def test_of_several_copies_none_of_which_is_in_a_known_place_the_one_with_the_shortest_name_is_the_document(
    target: Path,
) -> None:
    # Without a manifest our own twin once became the document, and the edited file its copy.
    write(target, made("c01", ONE, set_id="ours"))
    shutil.copy(target / FILE, target / TWIN)
    edit(target / FILE, HAND)
    (target / MANIFEST).unlink()
    document = write(target, made("c01", ONE, set_id="ours")).documents[0]
    assert (document.path, document.copies) == (FILE, (TWIN,))


def test_another_company_s_file_is_no_copy_of_ours(target: Path, tmp_path: Path) -> None:
    write(target, made("c01", ONE, set_id="ours"))
    put(target / "よそ.docx", made("c01", "よその文である。", set_id="theirs").contents)
    report = write(target, made("c01", TWO, set_id="ours"))
    assert (report.documents[0].copies, names(target)) == ((), [FILE, "よそ.docx"])


def test_without_its_name_tag_a_file_is_found_by_its_bookmark_and_its_text_by_comparing(target: Path) -> None:
    write(target, ONE)
    write(target, TWO)
    (target / FILE).unlink()
    hand = TWO.replace("第一の文である。", "第一の文に手を入れた。")
    (target / "写し直したもの.docx").write_bytes(untagged(hand))
    document = write(target, TWO).documents[0]
    assert (document.path, document.outcome, names(target)) == (
        "写し直したもの.docx", Outcome.EDITED, ["写し直したもの.docx"],
    )  # fmt: skip
    assert "中身を比べて" in document.reason
    assert outcome(write(target, THREE)) is Outcome.OFFERED


def test_a_file_whose_origin_nobody_knows_gets_the_whole_new_one_beside_it_with_a_word_and_once(target: Path) -> None:
    target.mkdir()
    (target / FILE).write_bytes(untagged("まったく別の文である。"))
    report = write(target, ONE)
    assert (report.beside, outcome(report)) == ({FILE: TWIN}, Outcome.BESIDE)
    assert "控えがない" in report.documents[0].reason
    assert outcome(write(target, ONE)) is Outcome.STANDING
    (target / TWIN).unlink()
    assert outcome(write(target, ONE)) is Outcome.DECLINED
    assert names(target) == [FILE]
    assert outcome(write(target, TWO)) is Outcome.BESIDE


def test_twins_of_earlier_programs_are_understood_and_put_away_when_they_are_needed_no_more(target: Path) -> None:
    write(target, ONE)
    ours = made("c01", ONE)
    edit(target / FILE, HAND)
    (target / TWIN).write_bytes(ours.data)
    row = {"id": "c01", "name": TWIN, "parts": ours.parts}
    manifest = json.dumps({"format": 1, "made_on": "2026-11-01", "documents": [row]})
    (target / MANIFEST).write_text(manifest, encoding="utf-8")
    report = write(target, ONE)
    assert (outcome(report), report.retired, report.kept) == (Outcome.EDITED, (TWIN,), ())
    assert names(target) == [FILE, "旧版"]


# What is kept is never in the way.


@pytest.mark.parametrize("harm", ["gone", "cut", "newer", "a link"])
def test_a_damaged_newer_or_lost_memory_is_as_if_there_were_none_and_is_said(
    target: Path, tmp_path: Path, harm: str
) -> None:
    write(target, ONE)
    edit(target / FILE, HAND)
    (kept,) = (target / FOLDER).iterdir()
    if harm == "gone":
        shutil.rmtree(target / FOLDER)
    elif harm == "cut":
        kept.write_bytes(kept.read_bytes()[:300])
    elif harm == "newer":
        parts = parts_at(kept)
        put(kept, {**parts, "index.json": parts["index.json"].replace(b'"format": 1', b'"format": 9')})
        kept = kept.rename(kept.with_name("9.zip"))
    else:
        (target / FOLDER).rename(tmp_path / "elsewhere")
        (target / FOLDER).symlink_to(tmp_path / "elsewhere")
    before = (target / FILE).read_bytes()
    report = write(target, TWO)
    assert (outcome(report), (target / FILE).read_bytes()) == (Outcome.BESIDE, before)
    assert [FOLDER in notice for notice in report.notices] == [True] * (harm != "gone")
    if harm == "a link":
        assert list((tmp_path / "elsewhere").iterdir()) == [tmp_path / "elsewhere" / kept.name]
        assert "控えを残しませんでした" in report.notices[0]


def test_what_no_file_comes_from_any_more_is_not_kept(target: Path) -> None:
    for text in (ONE, TWO, THREE, ONE):
        write(target, text)
        assert len(list((target / FOLDER).iterdir())) == 1
    edit(target / FILE, HAND)
    write(target, TWO)
    assert len(list((target / FOLDER).iterdir())) == 2
    (target / DRAFT).replace(target / FILE)
    write(target, TWO)
    assert len(list((target / FOLDER).iterdir())) == 1


def test_without_memory_edited_files_are_left_alone_as_before(target: Path) -> None:
    write(target, ONE, remembers=False)
    assert not (target / FOLDER).exists()
    edit(target / FILE, HAND)
    assert outcome(write(target, ONE, remembers=False)) is Outcome.EDITED
    assert write(target, TWO, remembers=False).beside == {FILE: TWIN}


def test_a_rehearsal_says_what_would_become_of_each_file_and_writes_nothing(offered: Path) -> None:
    before = {path: path.read_bytes() for path in offered.rglob("*") if path.is_file()}
    how = Writing(edition="1.1", day="2026-12-02")
    planned = plan_folder(offered, [made("c01", THREE), made("c02", ONE)], how=how)
    assert [document.outcome for document in planned.documents] == [Outcome.OFFERED, Outcome.WRITTEN]
    assert {path: path.read_bytes() for path in offered.rglob("*") if path.is_file()} == before
    assert [path.name for path in offered.parent.iterdir()] == [offered.name]
    done = write(offered, THREE, made("c02", ONE))
    assert (done.documents, planned.is_planned, done.is_planned) == (planned.documents, True, False)


def test_a_document_that_leaves_the_set_takes_its_draft_with_it(offered: Path) -> None:
    report = write(offered, made("c02", ONE))
    assert (report.retired, report.kept) == ((DRAFT,), (FILE,))


# Killed at any moment.


def state(target: Path) -> dict[str, str]:
    return {str(p.relative_to(target)): text_of(p) for p in sorted(target.rglob("*.docx"))}


STEPS: dict[str, Callable[[Path], object]] = {
    "a draft is put there": lambda target: edit(target / FILE, HAND),
    "a draft is replaced": lambda target: (edit(target / FILE, HAND), write(target, TWO, made("c02", ONE))),
    "a document leaves with its draft": lambda target: (
        edit(target / "c02.docx", HAND),
        write(target, ONE, made("c02", TWO)),
    ),
}


@pytest.mark.parametrize("after", range(9))
@pytest.mark.parametrize("what", STEPS)
def test_a_run_killed_at_any_step_loses_nothing_and_the_next_comes_to_the_same_end(
    target: Path, tmp_path: Path, what: str, after: int
) -> None:
    write(target, ONE, made("c02", ONE))
    STEPS[what](target)
    shutil.copytree(target, tmp_path / "other")
    again = [THREE] if "leaves" in what else [THREE, made("c02", TWO)]
    killed(lambda: write(target, *again), after, MOVES_AND_REMOVALS)
    report, whole = write(target, *again), write(tmp_path / "other", *again)
    assert state(target) == state(tmp_path / "other")
    assert report.kept == whole.kept
    assert not {document.outcome for document in report.documents} & {Outcome.DECLINED, Outcome.BESIDE}
    bases = [sorted(p.name for p in (folder / FOLDER).iterdir()) for folder in (target, tmp_path / "other")]
    assert bases[0] == bases[1]


@pytest.mark.parametrize("after", range(5))
def test_an_adoption_killed_at_any_step_leaves_a_file_under_the_name_and_can_be_done_again(
    offered: Path, after: int
) -> None:
    decided(offered / DRAFT, View.ACCEPTED)
    adopted = text_of(offered / DRAFT)
    assert killed(lambda: adopt(offered), after, COPIES_TOO) == (DIED if after < 4 else 0)
    assert text_of(offered / FILE) in (HAND, adopted)
    adopt(offered)
    assert text_of(offered / FILE) == adopted
    assert state(offered / "旧版") == {FILE: HAND}
    assert drafts(offered) == ()
    assert outcome(write(offered, TWO)) is Outcome.EDITED


def test_what_was_delivered_as_an_archive_comes_back_edited_and_gets_drafts(target: Path) -> None:
    files = [made("c01", ONE), made("c02", ONE)]
    archive = target.with_name(f"{target.name}.zip")
    report = write_archive(archive, files, {}, None, Writing(day="2026-12-01"))
    assert report.written == ("c01.docx", "c02.docx")
    assert sorted(path.name for path in target.parent.iterdir()) == [FOLDER, archive.name]
    with zipfile.ZipFile(archive) as delivered:
        assert not any(FOLDER in name for name in delivered.namelist())
        delivered.extractall(target)
    edit(target / FILE, HAND)
    report = write(target, TWO, made("c02", TWO))
    assert [document.outcome for document in report.documents] == [Outcome.OFFERED, Outcome.REPLACED]
    assert in_view(target / DRAFT, View.REJECTED) == HAND.split("\n")


def test_an_archive_that_a_worker_without_our_disk_has_packed_is_remembered_too(target: Path) -> None:
    files = [made("c01", ONE)]
    archive = target.with_name(f"{target.name}.zip")
    write_packed(archive, pack(files, {}), ["c01.docx"], how=Writing(day="2026-12-01"))
    assert files[0].base in read_bases(target).texts
    write_packed(archive, pack([made("c01", TWO)], {}), ["c01.docx"], how=Writing(day="2026-12-01", remembers=False))
    assert list(read_bases(target).texts) == [files[0].base]
