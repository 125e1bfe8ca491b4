"""A revision is carried out whole, carried on when it was cut short, and done once however often it is asked for."""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from ooxml_integrity import check as check_integrity
from openxml_audit import OpenXmlValidator

from generator.answers import Answers, load_answers, save_answers
from generator.catalogue import load_catalogue
from generator.editions import Revised, Told, answers_file_of, carry_on, revise, run
from generator.errors import PackageError
from generator.package import Outcome, SetBuilder, adopt, generate_set
from generator.questionnaire import Questionnaire, load_questionnaire
from generator.rendering import write_zip
from generator.resources import data_folder
from generator.word import lines, open_word, read_document, read_word

ADOPTED, REVISED = date(2026, 12, 20), date(2027, 12, 20)
NEXT = Told(version="1.1", day="2028-01-10", summary="ロックまでの回数を改めた", reason="取引先の求めによる")


@pytest.fixture(scope="module")
def questionnaire() -> Questionnaire:
    return load_questionnaire()


@pytest.fixture(scope="module")
def builder() -> SetBuilder:
    """A set without its volume, which takes longer than all the rest and has tests of its own."""
    ours = load_catalogue()
    return SetBuilder(catalogue=replace(ours, documents=tuple(d for d in ours.documents if d.kind != "bound")))


@pytest.fixture(scope="module")
def adopted(tmp_path_factory: pytest.TempPathFactory, questionnaire: Questionnaire, builder: SetBuilder) -> Path:
    """A company's first edition, made once for all tests."""
    folder = tmp_path_factory.mktemp("adopted")
    shutil.copy(data_folder("questionnaires") / "examples" / "labor-office.yaml", folder / "answers.yaml")
    answers = load_answers(folder / "answers.yaml", questionnaire)
    save_answers(answers, folder / "answers.yaml")
    generate_set(answers, folder / "out", on=ADOPTED, builder=builder, file=folder / "answers.yaml")
    return folder


@pytest.fixture
def place(adopted: Path, tmp_path: Path) -> Path:
    shutil.copytree(adopted, tmp_path / "work")
    return tmp_path / "work"


@pytest.fixture
def answers(place: Path, questionnaire: Questionnaire) -> Answers:
    given = load_answers(place / "answers.yaml", questionnaire)
    given.put("lockout_attempts", "5")
    save_answers(given, place / "answers.yaml")
    return given


def go(answers: Answers, place: Path, builder: SetBuilder, told: Told = NEXT, on: date = REVISED) -> Revised:
    return revise(answers, place / "answers.yaml", place / "out", told, on=on, builder=builder)


def company(place: Path) -> Path:
    return next(path for path in (place / "out").iterdir() if path.is_dir())


def state(place: Path) -> dict[str, tuple[str, int]]:
    """Return every file with what it holds, and the documents with the time when they were written."""
    files = (path for path in place.rglob("*") if path.is_file() and not path.name.endswith(".lock"))
    return {
        str(path.relative_to(place)): (
            hashlib.sha256(path.read_bytes()).hexdigest(),
            path.stat().st_mtime_ns if path.suffix == ".docx" else 0,
        )
        for path in files
    }


def edit(path: Path, old: str, new: str) -> None:
    parts = dict(open_word(read_word(path)).parts)
    text = parts["word/document.xml"].decode()
    assert old in text
    parts["word/document.xml"] = text.replace(old, new, 1).encode()
    path.write_bytes(write_zip(parts))


def text_of(path: Path) -> str:
    return "\n".join(lines(read_document(open_word(read_word(path))).body.blocks))


@pytest.fixture(scope="module")
def once(adopted: Path, tmp_path_factory: pytest.TempPathFactory, builder: SetBuilder) -> Revised:
    """The next edition, made once for the tests that only look at it."""
    place = tmp_path_factory.mktemp("once") / "work"
    shutil.copytree(adopted, place)
    answers = load_answers(place / "answers.yaml", load_questionnaire())
    answers.put("lockout_attempts", "5")
    save_answers(answers, place / "answers.yaml")
    return go(answers, place, builder)


def papers(done: Revised) -> list[str]:
    return sorted(path.name for path in done.place.iterdir() if path.suffix == ".docx")


def test_a_revision_makes_the_papers_that_go_with_it(once: Revised) -> None:
    done = once
    assert papers(done) == ["01_規程の改訂の承認願.docx", "02_新旧対照表.docx", "03_規程の改訂のお知らせ.docx"]
    assert "第4章 アクセス制御及び認証" in [changed.title for changed in done.gathered.changed]
    proposal, notice = text_of(done.place / papers(done)[0]), text_of(done.place / papers(done)[2])
    for words in ("第1.0版から第1.1版へ", "2028年1月10日", "取引先の求めによる", "第4章 アクセス制御及び認証"):
        assert words in proposal
    assert "前に出した確認書（第1.0版までのもの）" in notice
    assert (done.set.folder.target / "旧版" / "1.0" / "04_アクセス制御及び認証.docx").exists()


def test_a_document_whose_date_alone_is_new_has_not_changed(once: Revised) -> None:
    done = once
    assert "第5章 物理的対策" not in [changed.title for changed in done.gathered.changed]
    assert done.gathered.has_former


def test_twice_changes_nothing(
    answers: Answers, place: Path, builder: SetBuilder, questionnaire: Questionnaire
) -> None:
    go(answers, place, builder)
    before = state(place)
    again = go(load_answers(place / "answers.yaml", questionnaire), place, builder)
    assert not again.is_new
    assert state(place) == before


def test_a_rehearsal_writes_nothing(answers: Answers, place: Path, builder: SetBuilder) -> None:
    before = state(place)
    done = revise(answers, place / "answers.yaml", place / "out", NEXT, on=REVISED, builder=builder, is_rehearsal=True)
    assert done.set.folder.of(Outcome.REPLACED)
    assert state(place) == before


@pytest.mark.parametrize("step", ["generate_set", "gather", "write_folder"])
def test_cut_short_at_any_step_the_same_words_carry_on(
    step: str,
    answers: Answers,
    place: Path,
    builder: SetBuilder,
    questionnaire: Questionnaire,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def cut(*args: object, **more: object) -> None:
        raise PackageError("切れた")

    with monkeypatch.context() as patch:
        patch.setattr(run, step, cut)
        with pytest.raises(PackageError):
            go(answers, place, builder)
    done = go(load_answers(place / "answers.yaml", questionnaire), place, builder)
    assert len(papers(done)) == 3
    assert [row["version"] for row in answers.given["revisions"]] == ["1.0", "1.1"]  # type: ignore[union-attr, index]
    assert (company(place) / "旧版" / "1.0" / "04_アクセス制御及び認証.docx").exists()


def test_a_minor_edition_asks_for_no_approval(answers: Answers, place: Path, builder: SetBuilder) -> None:
    done = go(answers, place, builder, Told("1.0.1", "2028-01-10", "誤字の修正", is_minor=True))
    assert papers(done) == ["02_新旧対照表.docx"]
    assert "附則（" not in text_of(company(place) / "05_物理的対策.docx")
    assert "誤字の修正" in text_of(company(place) / "05_物理的対策.docx")


def test_three_editions_leave_both_earlier_ones(answers: Answers, place: Path, builder: SetBuilder) -> None:
    go(answers, place, builder)
    answers.put("lockout_attempts", "7")
    go(answers, place, builder, Told("1.2", "2029-01-09", "回数を戻した"), date(2028, 12, 20))
    folder = company(place)
    assert sorted(path.name for path in (folder / "旧版").iterdir()) == ["1.0", "1.1"]
    chapter = "04_アクセス制御及び認証.docx"
    told = [text_of(path) for path in (folder / "旧版/1.0" / chapter, folder / "旧版/1.1" / chapter, folder / chapter)]
    assert ["附則（" in text for text in told] == [False, True, True]
    assert told[2].count("附則（") == 2
    assert [text.count("1.1\t2028年1月10日") for text in told] == [0, 1, 1]


def test_an_edition_whose_day_never_came_is_compared_with_nothing(
    answers: Answers, place: Path, builder: SetBuilder
) -> None:
    go(answers, place, builder)
    answers.put("lockout_attempts", "7")
    done = go(answers, place, builder, Told("1.2", "2028-01-20", "回数を改めた"), date(2027, 12, 25))
    assert done.was.version == "1.0"
    assert sorted(path.name for path in (company(place) / "旧版").iterdir()) == ["1.0"]
    assert "第1.0版から第1.2版へ" in text_of(done.place / papers(done)[0])


def test_what_staff_wrote_is_proposed_and_told_until_it_is_decided(
    answers: Answers, place: Path, builder: SetBuilder
) -> None:
    chapter = company(place) / "05_物理的対策.docx"
    edit(chapter, "拠点", "店と拠点")
    done = go(answers, place, builder)
    assert done.undecided == 1
    assert done.gathered.waiting
    assert "まだ決めていない変更" in text_of(done.place / papers(done)[0])
    (one,) = adopt(company(place), accepts=True)
    assert one.put_away == "旧版/1.0/05_物理的対策.docx"
    carried = carry_on(answers, place / "answers.yaml", place / "out", on=REVISED, builder=builder)
    assert carried is not None
    assert carried.undecided == 0
    assert "まだ決めていない変更" not in text_of(carried.place / papers(carried)[0])
    assert "店と拠点" in text_of(chapter)
    assert "附則（2028年1月10日改訂）" in text_of(chapter)


def test_the_answers_of_a_folder_are_found_near_it(answers: Answers, place: Path, builder: SetBuilder) -> None:
    go(answers, place, builder)
    assert answers_file_of(company(place)) == (place / "answers.yaml").resolve()
    (place / "answers.yaml").rename(place / "山川.yml")
    assert answers_file_of(company(place)) == (place / "山川.yml").resolve()
    (place / "山川.yml").write_text("company_name: 甲\nkitei_id: k0000000000000000\n", encoding="utf-8")
    assert answers_file_of(company(place)) is None


def test_nothing_is_compared_where_nothing_was_kept(answers: Answers, place: Path, builder: SetBuilder) -> None:
    shutil.rmtree(company(place))
    done = go(answers, place, builder)
    assert not done.gathered.has_former
    assert papers(done) == ["01_規程の改訂の承認願.docx", "03_規程の改訂のお知らせ.docx"]


def test_every_paper_is_valid(once: Revised) -> None:
    done = once
    validator = OpenXmlValidator()
    for path in done.place.glob("*.docx"):
        assert [str(error) for error in validator.validate(path).errors] == []
        assert [str(finding) for finding in check_integrity(path) if "[INFO" not in str(finding)] == []
