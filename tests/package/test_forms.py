"""Forms: a file each in 様式/, and nothing that people write into one, or copy, is ever touched or asked back."""

from __future__ import annotations

import shutil
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from companies import CASES, Case, answers_of, builder, finished
from openpyxl import load_workbook
from small_word import edit, made, parts_at, put, text_of

from generator.answers import Answers
from generator.catalogue import load_catalogue
from generator.errors import PackageError
from generator.package import (
    FolderReport,
    Outcome,
    OutputFile,
    SetReport,
    Writing,
    former_texts,
    generate_set,
    pack,
    read_holdings,
    write_archive,
    write_folder,
)
from generator.package.manifest import MANIFEST
from generator.word import Field, bookmark_of, open_word, paragraphs, read_document, shown

DAY, LATER = date(2026, 12, 1), date(2027, 4, 1)
FORM, NAME = "form_request", "様式/様式3-2_申請.docx"
BLANK = "様式3-2　申請\n申請者\n部数"
LONGEST = 260  # characters of a path on Windows
CLINIC = next(case for case in CASES if case.company == "dental-clinic")
REGISTER = "様式7-2_クラウドサービス一覧.xlsx"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "会社"


def form(text: str = BLANK) -> OutputFile:
    return replace(made(FORM, text, NAME), is_form=True)


def write(target: Path, *files: OutputFile, edition: str = "1.0", day: str = "2026-12-01") -> FolderReport:
    return write_folder(target, files, facts={}, how=Writing(edition, day, edition_on=day))


# What a set holds


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_set_has_each_form_that_its_texts_name_and_no_other(case: Case) -> None:
    files = finished(case).texts
    titles = {f"「{one.title}」（様式{one.number}）": one.document.id for one in load_catalogue().forms}
    numbers = {f"様式{one.number}": one.document.id for one in load_catalogue().forms}
    said = {file.identity: "\n".join(_lines(file)) for file in files if file.identity not in ("forms_index", "bound")}
    said |= {identity: text.partition("\n")[2] for identity, text in said.items() if identity.startswith("form_")}
    words = "\n".join(said.values())
    named = {id for phrase, id in titles.items() if phrase in words}
    cells = {line for text in said.values() for line in text.split("\n")}
    named |= {id for number, id in numbers.items() if number in cells}
    existing = {file.identity for file in files if file.is_form}
    print(f"{case}: {len(named)} / {len(existing)} / {len(existing - named)}")
    assert existing == named
    assert all(file.name.startswith("様式/様式") for file in files if file.is_form)


@pytest.mark.parametrize("case", CASES, ids=str)
def test_the_list_has_a_row_for_each_form_and_opens_its_file_and_workbook(case: Case) -> None:
    files = {file.identity: file for file in finished(case).files}
    document = read_document(open_word(files["forms_index"].data))
    fields = [p.content for one in paragraphs(document.body.blocks) for p in one.pieces if isinstance(p.content, Field)]
    links = [field.instruction for field in fields if "HYPERLINK" in field.instruction]
    opened = {bookmark_of(link) for link in links if bookmark_of(link).startswith("form_")}
    assert opened == {identity for identity, file in files.items() if file.is_form}
    books = {link.split('"')[1] for link in links if not bookmark_of(link)}
    registers = {f"workbook:{form.id}" for form in load_catalogue().forms if form.workbook is not None}
    assert books == {file.name for identity, file in files.items() if identity in registers}
    unnamed = [file.name for file in files.values() if file.is_form and not any(file.name in link for link in links)]
    assert unnamed == []


def _lines(file: OutputFile) -> list[str]:
    document = read_document(open_word(file.data))
    return [shown(paragraph.pieces) for paragraph in paragraphs(document.body.blocks)]


@pytest.mark.parametrize("case", CASES[:2], ids=str)
def test_a_form_says_in_its_header_what_it_is_and_of_which_edition(case: Case) -> None:
    for file in finished(case).texts:
        if file.is_form:
            document = read_document(open_word(file.data))
            header = [shown(p.pieces) for story in document.headers for p in paragraphs(story.blocks)]
            title = _lines(file)[0]
            assert title == file.name[len("様式/") : -len(".docx")].replace("_", "　", 1)
            assert any(title in line for line in header)
            assert any("第1." in line for line in header)
            assert any("1 / 1" in line for line in header), "page and pages"


def test_no_path_in_a_folder_is_too_long_for_windows() -> None:
    longest = max(len(document.title) for document in load_catalogue().of_forms)
    names = [file.name for case in CASES for file in finished(case).files]
    deepest = max(len("旧版/10.10/") + len(name) + len("（改定案2）") for name in names)
    assert longest
    assert LONGEST - deepest - 60 > 100, "a folder of 60 characters within a path of a hundred"


# What people do with them


def test_an_edited_form_stays_and_what_is_new_comes_as_a_draft_beside_it(target: Path) -> None:
    write(target, form())
    edit(target / NAME, BLANK.replace("申請者", "申請者の名前"))
    before = (target / NAME).read_bytes()
    assert write(target, form()).documents[0].outcome is Outcome.EDITED
    report = write(target, form(f"{BLANK}\n承認者"))
    assert report.documents[0].outcome is Outcome.OFFERED
    assert report.documents[0].offer == "様式/様式3-2_申請（改定案）.docx"
    assert text_of(target / report.documents[0].offer).split("\n") == [
        "様式3-2　申請",
        "申請者の名前",
        "部数",
        "承認者",
    ]
    assert (target / NAME).read_bytes() == before


def test_copies_that_are_filled_in_are_nobodys_concern(target: Path) -> None:
    write(target, form())
    for copy in ("様式/様式3-2_申請 山田.docx", "様式/2026年度/様式3-2_申請.docx", "記録/申請（部長）.docx"):
        (target / copy).parent.mkdir(exist_ok=True)
        shutil.copy(target / NAME, target / copy)
        edit(target / copy, f"{BLANK}\n山田 花子")
    before = {path: path.read_bytes() for path in target.rglob("*.docx")}
    report = write(target, form())
    assert report.documents[0].outcome is Outcome.SAME
    assert report.documents[0].copies == ()
    report = write(target, form(f"{BLANK}\n承認者"))
    assert report.documents[0].outcome is Outcome.REPLACED
    assert {path: path.read_bytes() for path in before if path != target / NAME} == {
        path: data for path, data in before.items() if path != target / NAME
    }
    assert set(target.rglob("*.docx")) == set(before)


def test_where_the_blank_form_itself_was_filled_in_and_put_elsewhere_there_is_a_new_blank_one(target: Path) -> None:
    write(target, form())
    (target / "記録").mkdir()
    (target / NAME).rename(target / "記録" / "申請 山田.docx")
    edit(target / "記録" / "申請 山田.docx", f"{BLANK}\n山田 花子")
    report = write(target, form())
    assert report.documents[0].path == NAME
    assert text_of(target / NAME) == BLANK
    assert "山田 花子" in text_of(target / "記録" / "申請 山田.docx")


def test_a_folder_of_forms_that_somebody_renamed_is_followed_while_they_are_blank(target: Path) -> None:
    write(target, form())
    (target / "様式").rename(target / "書式")
    report = write(target, form())
    assert (report.documents[0].outcome, report.documents[0].path) == (Outcome.SAME, "書式/様式3-2_申請.docx")


def test_forms_whose_manifest_is_lost_are_known_again_by_their_name_tags(target: Path) -> None:
    write(target, form())
    shutil.copy(target / NAME, target / "様式/様式3-2_申請 山田.docx")
    edit(target / NAME, BLANK.replace("部数", "冊数"))
    (target / MANIFEST).unlink()
    report = write(target, form())
    assert (report.documents[0].outcome, report.documents[0].path) == (Outcome.EDITED, NAME)


@pytest.mark.parametrize("kind", ["file", "link"])
def test_where_the_folder_is_none_nothing_is_written_and_it_is_said(target: Path, kind: str) -> None:
    write(target, made("c01", "文。"))
    elsewhere = target.parent / "よその場所"
    elsewhere.mkdir()
    if kind == "file":
        (target / "様式").write_bytes(b"mine")
    else:
        (target / "様式").symlink_to(elsewhere)
    with pytest.raises(PackageError, match="フォルダーではなく"):
        write(target, made("c01", "別の文。"), form())
    assert text_of(target / "c01.docx") == "文。"
    assert list(elsewhere.iterdir()) == []


def test_a_form_that_no_rule_names_any_more_goes_to_its_folder_in_the_old_ones(target: Path) -> None:
    write(target, made("c01", "文。"), form())
    report = write(target, made("c01", "文。"))
    assert report.retired == (NAME,)
    assert (target / "旧版" / NAME).is_file()


def test_what_was_in_force_is_kept_with_its_folder_and_found_again(target: Path) -> None:
    write(target, form())
    write(target, form(f"{BLANK}\n承認者"), edition="1.1", day="2027-04-01")
    assert former_texts(target, "1.0") == {FORM: target / "旧版" / "1.0" / NAME}
    write(target, form(f"{BLANK}\n承認者\n備考"), edition="1.1", day="2027-04-01")
    assert len([*(target / "旧版").rglob("*.docx")]) == 1


def test_an_archive_holds_them_in_their_folder_and_comes_back(tmp_path: Path) -> None:
    files = [made("c01", "文。"), form()]
    write_archive(tmp_path / "会社.zip", files, {})
    with zipfile.ZipFile(tmp_path / "会社.zip") as archive:
        assert NAME in archive.namelist()
        archive.extractall(tmp_path / "開いた")
    report = write_folder(tmp_path / "開いた", files, facts={})
    assert {document.outcome for document in report.documents} == {Outcome.SAME}
    assert pack(files, {}) == pack(files, {})


# A set as it is


def clinic(**given: object) -> Answers:
    answers = answers_of(CLINIC)
    made = Answers(answers.questionnaire, {**answers.given, **given})
    made.id = answers.id
    return made


def run(out: Path, answers: Answers | None = None, on: date = DAY) -> SetReport:
    return generate_set(answers or clinic(), out, on=on, builder=builder())


def test_a_new_edition_is_no_news_to_a_form_that_somebody_has_filled_in(tmp_path: Path) -> None:
    folder = run(tmp_path).folder.target
    path = next((folder / "様式").glob("様式2-1_*.docx"))
    parts = parts_at(path)
    xml = parts["word/document.xml"].decode()
    put(path, {**parts, "word/document.xml": xml.replace("</w:t>", "（記入）</w:t>", 3).encode()})
    before = path.read_bytes()
    again = run(tmp_path, clinic(revised_on=date(2027, 4, 1)), LATER)
    document = next(d for d in again.folder.documents if d.path == f"様式/{path.name}")
    assert document.outcome is Outcome.EDITED
    assert path.read_bytes() == before
    others = [d for d in again.folder.documents if d.identity.startswith("form_") and d.path != document.path]
    assert {d.outcome for d in others} == {Outcome.REPLACED}, "the blank ones name the new edition"


# Folders that the program made before each form had a file of its own


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """Give a folder with one file of all forms, and registers beside the chapters."""
    new = run(tmp_path).folder.target
    kept = [file for file in _files() if not file.is_form and file.identity != "forms_index"]
    files = [replace(file, name=file.name.rpartition("/")[2]) if "/" in file.name else file for file in kept]
    files.append(
        made("forms", "様式集\n様式3-2　情報持出し申請\n部数\n様式4-1　アカウント台帳\n管理する番号", "15_様式集.docx")
    )
    shutil.rmtree(new)
    write_folder(new, files, facts={}, how=Writing("1.0", "2026-12-01"))
    manifest = (new / MANIFEST).read_text(encoding="utf-8").replace('"format": 2', '"format": 1')
    (new / MANIFEST).write_text(manifest, encoding="utf-8")
    return new


def _files() -> tuple[OutputFile, ...]:
    return builder().build(clinic(), DAY).files


def upgraded(old: Path) -> FolderReport:
    return run(old.parent).folder


def test_an_old_folder_that_nobody_touched_gets_its_forms_and_the_old_file_is_put_away(old: Path) -> None:
    report = upgraded(old)
    assert (old / "旧版" / "15_様式集.docx").is_file()
    assert not (old / "15_様式集.docx").exists()
    assert (old / "15_様式集（一覧）.docx").is_file()
    assert len([*(old / "様式").glob("*.docx")]) > 20
    assert [notice for notice in report.notices if "様式は、1枚ずつのファイルになりました" in notice]
    assert [*old.glob("様式*.xlsx")] == []
    assert (old / "様式" / REGISTER).is_file()
    assert upgraded(old).written == ()


def test_an_old_file_of_forms_that_was_edited_stays_as_it_is_and_it_is_said_what_to_do(old: Path) -> None:
    edit(old / "15_様式集.docx", "様式集\n様式3-2　情報持出し申請\n部数\n冊数も書く\n様式4-1　アカウント台帳")
    before = (old / "15_様式集.docx").read_bytes()
    for _ in range(2):
        report = upgraded(old)
        assert (old / "15_様式集.docx").read_bytes() == before
        assert report.kept == ("15_様式集.docx",)
        (told,) = [notice for notice in report.notices if "様式は、1枚ずつ" in notice]
        assert "15_様式集.docx には手が入っているので、そのまま残しました" in told
        assert "同じ番号のファイルに、同じ直しを入れてください" in told
        assert [path.name for path in old.rglob("*改定案*")] == []


def test_a_register_that_people_filled_stays_where_it_is_and_the_list_leads_to_it(old: Path) -> None:
    book = load_workbook(old / REGISTER)
    book.worksheets[0].cell(30, 1, "手で足した")
    book.save(old / REGISTER)
    before = (old / REGISTER).read_bytes()
    upgraded(old)
    assert (old / REGISTER).read_bytes() == before
    assert not (old / "様式" / REGISTER).exists()
    xml = parts_at(old / "15_様式集（一覧）.docx")["word/document.xml"].decode()
    assert f"HYPERLINK &quot;{REGISTER}&quot;" in xml or f'HYPERLINK "{REGISTER}"' in xml
    assert "様式/様式3-1_情報資産管理台帳.xlsx" in xml


def test_the_list_leads_to_forms_where_people_have_put_them(tmp_path: Path) -> None:
    folder = run(tmp_path).folder.target
    (folder / "様式").rename(folder / "書式")
    run(tmp_path)
    xml = parts_at(folder / "15_様式集（一覧）.docx")["word/document.xml"].decode()
    assert "書式/様式2-1_" in xml
    assert read_holdings(folder).manifest.entries["form_nda_joining"].path.startswith("書式/")
