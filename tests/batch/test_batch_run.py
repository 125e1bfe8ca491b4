"""A batch: every client gets its own set, whatever is wrong with the others."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest
from batch_world import tree

from generator import package
from generator.batch import Client, Outcome, Status
from generator.errors import PackageError
from generator.package import FolderReport, Writing
from generator.resources import data_folder

Make = Callable[..., list[Outcome]]
MakeClient = Callable[..., Client]


def statuses(outcomes: list[Outcome]) -> list[Status]:
    return [outcome.status for outcome in outcomes]


def test_a_fault_of_one_client_stops_no_other(client: MakeClient, make: Make, out: Path) -> None:
    good, bad, late = (
        client("a", "株式会社みどり"),
        client("b", "株式会社あお", "nothing_asked: 1"),
        client("c", "株式会社しろ"),
    )
    outcomes = make(good, bad, late)
    assert statuses(outcomes) == [Status.MADE, Status.FAILED, Status.MADE]
    assert "b.yaml 2行目 nothing_asked" in outcomes[1].fault
    assert "不具合" not in outcomes[1].fault
    assert outcomes[1].trace == ""
    assert sorted(path.name for path in out.iterdir()) == ["株式会社しろ", "株式会社みどり"]
    assert outcomes[0].documents == len(made_in(out / "株式会社みどり")) > 5
    assert "代表者" in outcomes[0].open_items


def test_a_client_that_cannot_be_read_is_called_by_the_name_that_its_source_says(
    client: MakeClient, make: Make, tmp_path: Path
) -> None:
    typo = client("a", "株式会社みどり  # 登記", "heedcount: 3")
    broken = client("b", '"株式会社つくし"', "headcount：3", 'x: "')
    unnamed = client("c", "", "heedcount: 3")
    row = client("d", "株式会社もと", "heedcount: 3", overrides=(("company_name", "株式会社あおば"),))
    gone = Client("e.yaml", tmp_path / "gone.yaml")
    outcomes = make(typo, broken, unnamed, row, gone)
    assert {outcome.status for outcome in outcomes} == {Status.FAILED}
    assert [o.company for o in outcomes] == ["株式会社みどり", "株式会社つくし", "", "株式会社あおば", ""]


def test_a_fault_of_ours_fails_its_client_only_and_keeps_its_traceback(
    client: MakeClient, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    import generator.batch.reading as reading

    real = reading.load_answers

    def broken(path: Path, questionnaire: object) -> object:
        if path.name == "b.yaml":
            raise RuntimeError("broken here")
        return real(path, questionnaire)  # type: ignore[arg-type]

    monkeypatch.setattr(reading, "load_answers", broken)
    outcomes = make(client("a", "株式会社みどり"), client("b", "株式会社あお"))
    assert statuses(outcomes) == [Status.MADE, Status.FAILED]
    assert "RuntimeError: broken here" in outcomes[1].trace


def test_what_is_unchanged_is_skipped_and_what_changed_is_made_again(client: MakeClient, make: Make, out: Path) -> None:
    first, second = client("a", "株式会社みどり"), client("b", "株式会社あお")
    make(first, second)
    before = tree(out)
    assert statuses(make(first, second)) == [Status.UNCHANGED] * 2
    assert tree(out) == before
    client("b", "株式会社あお", "headcount: 12")
    outcomes = make(first, second)
    assert statuses(outcomes) == [Status.UNCHANGED, Status.MADE]
    assert outcomes[1].written > 0
    assert statuses(make(first, second, on=date(2027, 1, 1))) == [Status.MADE] * 2


def test_a_template_that_changed_makes_every_set_again(
    client: MakeClient, make: Make, out: Path, tmp_path: Path
) -> None:
    made = client("a", "株式会社みどり")
    own = templates_with(tmp_path / "own", "一言")
    make(made, templates=own)
    assert statuses(make(made, templates=own)) == [Status.UNCHANGED]
    (own / "policy.docx").unlink()
    templates_with(own, "二言")
    outcomes = make(made, templates=own)
    # The policy, and the volume in which it is bound.
    assert (outcomes[0].status, outcomes[0].written) == (Status.MADE, 2)


def test_an_edited_file_is_told_and_a_vanished_one_made_again(client: MakeClient, make: Make, out: Path) -> None:
    made = client("a", "株式会社みどり")
    make(made)
    files = made_in(out / "株式会社みどり")
    edited = _with_another_part(files[0])
    # Once, for what it means to the others; then nothing is new.
    for status, written in ((Status.MADE, 0), (Status.UNCHANGED, 0)):
        outcomes = make(made)
        assert (outcomes[0].status, outcomes[0].written, outcomes[0].kept) == (status, written, (files[0].name,))
    assert outcomes[0].documents == len(files)
    files[1].unlink()
    outcomes = make(made)
    assert (outcomes[0].status, outcomes[0].kept) == (Status.MADE, (files[0].name,))
    assert files[0].read_bytes() == edited
    assert files[1].exists()
    outcomes = make(made)
    assert (outcomes[0].status, outcomes[0].kept, outcomes[0].documents) == (
        Status.UNCHANGED, (files[0].name,), len(files),
    )  # fmt: skip


def made_in(folder: Path) -> list[Path]:
    """Return the Word files and workbooks of a set: those beside the manifest, then the forms."""
    return [*sorted(folder.glob("*.[dx]*x")), *sorted(folder.glob("様式/*.[dx]*x"))]


def _with_another_part(path: Path) -> bytes:
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("word/by-hand.xml", "<x/>")
    return path.read_bytes()


def test_two_clients_of_one_name_are_both_refused_and_nothing_of_theirs_is_touched(
    client: MakeClient, make: Make, out: Path
) -> None:
    first = client("a", "株式会社みどり")
    make(first)
    before = tree(out)
    outcomes = make(first, client("b", "株式会社みどり", "headcount: 9"), client("c", "株式会社あお"))
    assert statuses(outcomes) == [Status.FAILED, Status.FAILED, Status.MADE]
    assert "b.yaml" in outcomes[0].fault
    assert "a.yaml" in outcomes[1].fault
    assert {name: data for name, data in tree(out).items() if name.startswith("株式会社みどり")} == before


def test_names_that_differ_only_in_case_clash_too(client: MakeClient, make: Make) -> None:
    assert statuses(make(client("a", "Midori"), client("b", "MIDORI"))) == [Status.FAILED] * 2


def test_a_ledger_s_folder_keeps_two_clients_of_one_name_apart(client: MakeClient, make: Make, out: Path) -> None:
    outcomes = make(client("a", "株式会社みどり"), client("b", "株式会社みどり", folder="みどり（大阪）"))
    assert statuses(outcomes) == [Status.MADE] * 2
    assert {path.name for path in out.iterdir()} == {"株式会社みどり", "みどり（大阪）"}


def test_overrides_stand_over_the_file(client: MakeClient, make: Make, out: Path) -> None:
    outcomes = make(client("a", "株式会社みどり", overrides=(("company_name", "株式会社あお"), ("headcount", "９"))))
    assert outcomes[0].company == "株式会社あお"
    assert (out / "株式会社あお").is_dir()
    outcomes = make(client("a", "株式会社みどり", overrides=(("headcount", "たくさん"),)))
    assert outcomes[0].status is Status.FAILED
    assert "a.yaml" in outcomes[0].fault


def test_a_rehearsal_writes_nothing(client: MakeClient, make: Make, out: Path) -> None:
    outcomes = make(client("a", "株式会社みどり"), client("b", "株式会社あお", "x: 1"), write="nothing")
    assert statuses(outcomes) == [Status.PLANNED, Status.FAILED]
    assert list(out.iterdir()) == []


def test_archives_hold_the_same_documents_as_folders(client: MakeClient, make: Make, out: Path) -> None:
    made = client("a", "株式会社みどり")
    make(made)
    make(made, write="zip")
    with zipfile.ZipFile(out / "株式会社みどり.zip") as archive:
        packed = {name: archive.read(name) for name in archive.namelist() if name.endswith(".docx")}
    folder = {
        name: data for name, data in tree(out / "株式会社みどり").items() if name.endswith(".docx") and name[0] != "."
    }
    assert packed == folder
    assert statuses(make(made, write="zip")) == [Status.UNCHANGED]


def test_an_archive_that_is_sent_back_is_the_one_a_worker_would_write(
    client: MakeClient, make: Make, out: Path
) -> None:
    made = client("a", "株式会社みどり")
    make(made, write="zip")
    written = (out / "株式会社みどり.zip").read_bytes()
    (out / "株式会社みどり.zip").unlink()
    outcomes = make(made, write="return")
    assert (out / "株式会社みどり.zip").read_bytes() == written
    assert outcomes[0].packed is None
    assert statuses(make(made, write="return")) == [Status.UNCHANGED]


def test_an_archive_that_cannot_be_written_fails_its_client_only(
    client: MakeClient, make: Make, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = package.write_packed

    def full(path: Path, data: bytes, names: Sequence[str], how: Writing) -> FolderReport:
        if "みどり" in path.name:
            raise PackageError("ディスクの空きが足りません。")
        return real(path, data, names, how=how)

    monkeypatch.setattr(package, "write_packed", full)
    outcomes = make(client("a", "株式会社みどり"), client("b", "株式会社あお"), write="return")
    assert statuses(outcomes) == [Status.FAILED, Status.MADE]
    assert outcomes[0].fault == "ディスクの空きが足りません。"
    assert [path.name for path in out.glob("*.zip")] == ["株式会社あお.zip"]


def test_somebody_s_archive_is_never_overwritten(client: MakeClient, make: Make, out: Path) -> None:
    place = out / "株式会社みどり.zip"
    with zipfile.ZipFile(place, "w") as archive:
        archive.writestr("控え.txt", "x")
    before = place.read_bytes()
    outcomes = make(client("a", "株式会社みどり"), write="zip")
    assert place.read_bytes() == before
    assert (out / "株式会社みどり (新).zip").exists()
    assert outcomes[0].kept == ("株式会社みどり.zip",)


# ---- no word of another client


def templates_with(folder: Path, text: str) -> Path:
    """Return a folder with our template of the policy, in which a consultant left `text`."""
    folder.mkdir(exist_ok=True)
    source = (data_folder("sample_regulations") / "templates" / "policy.docx").read_bytes()
    with zipfile.ZipFile(io.BytesIO(source)) as archive, zipfile.ZipFile(folder / "policy.docx", "w") as copy:
        for name in archive.namelist():
            data = archive.read(name)
            if name == "word/document.xml":
                data = data.replace(b"<w:sectPr", f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p><w:sectPr".encode(), 1)
            copy.writestr(name, data)
    return folder


@pytest.mark.parametrize(
    "left",
    [
        "前回は株式会社</w:t></w:r><w:r><w:t>あおの例です",
        "前回は株式会社　あおの例です",
        "連絡先 Info@Ao.example まで",
        "電話（０３）００００−００５５",
        "電話+81-3-0000-0055",
    ],
    ids=["split over runs", "a space more", "address", "wide digits", "country code"],
)
def test_what_a_template_still_says_of_another_client_fails_the_client_and_writes_nothing(
    client: MakeClient, make: Make, out: Path, tmp_path: Path, left: str
) -> None:
    own = templates_with(tmp_path / "own", left)
    contacts = ("policy_contact_email: info@ao.example", "policy_contact_phone: 03-0000-0055")
    outcomes = make(client("a", "株式会社みどり"), client("b", "株式会社あお", *contacts), templates=own)
    assert statuses(outcomes) == [Status.FAILED, Status.MADE]
    assert "別の顧客" in outcomes[0].fault
    assert "株式会社あお" in outcomes[0].fault
    assert [path.name for path in out.iterdir()] == ["株式会社あお"]


def test_a_client_may_be_named_in_another_s_answers(client: MakeClient, make: Make, tmp_path: Path) -> None:
    own = templates_with(tmp_path / "own", "委託先の株式会社あおへ連絡する")
    vendor = "business: 株式会社あおからの受託"
    outcomes = make(client("a", "株式会社みどり", vendor), client("b", "株式会社あお"), templates=own)
    assert statuses(outcomes) == [Status.MADE] * 2


def test_a_folder_that_bears_another_client_s_name_is_not_made(client: MakeClient, make: Make, out: Path) -> None:
    outcomes = make(client("a", "株式会社みどり", folder="株式会社あお（控え）"), client("b", "株式会社あお"))
    assert statuses(outcomes) == [Status.FAILED, Status.MADE]
    assert [path.name for path in out.iterdir()] == ["株式会社あお"]


def test_words_of_the_standard_text_point_to_nobody(client: MakeClient, make: Make) -> None:
    outcomes = make(client("a", "株式会社みどり"), client("b", "情報セキュリティ"))
    assert statuses(outcomes) == [Status.MADE] * 2
