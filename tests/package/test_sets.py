"""Sets: which files, under which names, with what said about the open and the default."""

from __future__ import annotations

import hashlib
import io
import weakref
import zipfile
from datetime import date
from pathlib import Path

import pytest

from generator.answers import Answers
from generator.catalogue import Form
from generator.errors import PackageError, TemplateError
from generator.package import OutputFile, SetBuilder, generate_set, sets
from generator.package.sets import Citations, FinishedSet
from generator.questionnaire import load_questionnaire
from generator.resources import data_folder

DAY = date(2026, 11, 22)


@pytest.fixture(scope="module")
def builder() -> SetBuilder:
    return SetBuilder()


def made(builder: SetBuilder, *only: str, **given: object) -> FinishedSet:
    return builder.build(Answers(load_questionnaire(), given), DAY, only)


def names(finished: FinishedSet) -> list[str]:
    return [file.name for file in finished.files]


def text(finished: FinishedSet, identity: str) -> str:
    (data,) = (file.data for file in finished.files if file.identity == identity)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read("word/document.xml").decode()


def test_without_any_answer_a_complete_set_says_what_is_missing(builder: SetBuilder) -> None:
    finished = made(builder)
    assert {f"{number:02d}" for number in range(1, 12)} <= {name[:2] for name in names(finished)}
    assert "会社名" in finished.open_items
    assert "【要記入：会社名】" in text(finished, "policy")


def test_a_vendor_gets_clauses_of_its_own_and_one_copy_is_blank(builder: SetBuilder) -> None:
    vendors = [
        {"id": "a", "name": "甲/乙商事", "business": "保守", "information": "図面", "confidential": True},
        {"id": "b", "name": "丙社", "business": "清掃", "information": "なし", "confidential": False},
        {"id": "c", "business": "税務", "information": "帳簿", "confidential": True},
    ]
    finished = made(builder, "nda", vendors=vendors)
    assert names(finished) == [
        "12_委託契約用機密保持条項（甲／乙商事）.docx",
        "12_委託契約用機密保持条項（名前未記入）.docx",
        "12_委託契約用機密保持条項（ひな形）.docx",
    ]


def test_threads_that_compress_change_no_byte(builder: SetBuilder) -> None:
    threaded = made(SetBuilder(threads=2), company_name="あ")
    assert threaded.files == made(builder, company_name="あ").files
    assert len(threaded.files) > 15


def test_a_set_with_very_many_vendors_is_the_same_and_none_of_its_files_is_held(
    builder: SetBuilder, monkeypatch: pytest.MonkeyPatch
) -> None:
    vendors = [
        {"id": f"v{n}", "name": f"{n}商事", "business": "保守", "information": "図面", "confidential": n % 2 == 0}
        for n in range(30)
    ]
    answers = Answers(load_questionnaire(), {"company_name": "あ", "vendors": vendors})
    held_as_they_are = builder.build(answers, DAY)
    monkeypatch.setattr(sets, "MANY", 3)
    coming = builder.begin(answers, DAY)
    made: list[weakref.ref[OutputFile]] = []
    hashes = []
    for file in coming.files:
        hashes.append((file.name, file.parts, hashlib.sha256(file.data).digest()))
        # The volume is bound of the others, which are held until then; none of those made for vendors is among them.
        if ":v" in file.identity:
            made.append(weakref.ref(file))
        del file
        assert sum(ref() is not None for ref in made) <= 1
    assert hashes == [(f.name, f.parts, hashlib.sha256(f.data).digest()) for f in held_as_they_are.files]
    assert sorted(coming.names) == sorted(file.name for file in held_as_they_are.texts if not file.is_form)
    assert coming.numbers == held_as_they_are.numbers


def test_all_files_that_word_could_not_open_are_told_at_once(
    builder: SetBuilder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sets, "check_parts", lambda parts: ["壊れています。"] if len(parts) else [])
    with pytest.raises(TemplateError) as told:
        made(builder, "c03", "c04")
    assert [fault.file for fault in told.value.faults] == ["c03.docx", "c04.docx"]


def test_what_lies_in_the_folder_to_the_byte_is_not_looked_at_again(
    builder: SetBuilder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run(**given: object) -> tuple[str, ...]:
        told = Answers(load_questionnaire(), {"company_name": "検査済商会", **given})
        return generate_set(told, tmp_path, on=DAY, only=["c03", "c04"], builder=builder).folder.written

    assert run()
    monkeypatch.setattr(sets, "check_parts", lambda parts: ["壊れています。"])
    assert not run()
    with pytest.raises(TemplateError, match="壊れています"):
        run(password_min_single=14)
    next(tmp_path.glob("*/04_*.docx")).unlink()
    with pytest.raises(TemplateError, match="c04"):
        run()


def test_two_vendors_of_one_name_get_two_files(builder: SetBuilder) -> None:
    vendor = {"name": "甲商事", "business": "保守", "information": "図面", "confidential": True}
    finished = made(builder, "nda", vendors=[{"id": "a", **vendor}, {"id": "b", **vendor}])
    assert names(finished)[:2] == [
        "12_委託契約用機密保持条項（甲商事）.docx",
        "12_委託契約用機密保持条項（甲商事 2）.docx",
    ]


@pytest.mark.parametrize(
    "names_given",
    [
        pytest.param([f"{'国立研究開発法人第一運用管理センター' * 3}{place}棟" for place in "東西南北"], id="branches"),
        pytest.param(["が" * 70, "ガ" * 5, "が" * 71, "ガ" * 5], id="kana"),
        pytest.param(["Ａｃｍｅ" * 30, "ａｃｍｅ" * 31, "ＡＣＭＥ" * 32], id="letters that Windows takes for one"),
        pytest.param(["甲" * 300] * 40, id="forty of one name"),
    ],
)
def test_vendors_with_long_names_that_are_alike_get_files_of_their_own(
    builder: SetBuilder, names_given: list[str]
) -> None:
    vendors = [
        {"id": f"v{n}", "name": name, "business": "保守", "information": "図面", "confidential": True}
        for n, name in enumerate(names_given)
    ]
    finished = made(builder, "nda", vendors=vendors)
    found = names(finished)
    assert len({name.casefold() for name in found}) == len(found) == len(names_given) + 1
    assert max(map(len, found)) <= 60 + len(".docx")


def test_numbers_of_one_document_are_those_of_the_whole_set(builder: SetBuilder) -> None:
    alone, whole = made(builder, "c04"), made(builder)
    assert text(alone, "c04") == text(whole, "c04")


def test_only_the_forms_that_the_texts_name_are_in_a_set_and_in_its_list(builder: SetBuilder) -> None:
    name = "様式/様式11-1_テレワーク申請・自宅点検表.docx"
    with_telework, without = (made(builder, "forms", telework=telework) for telework in (True, False))
    assert name in names(with_telework)
    assert "テレワーク申請・自宅点検表" in text(with_telework, "forms_index")
    assert name not in names(without)
    assert "テレワーク申請・自宅点検表" not in text(without, "forms_index")


def test_only_makes_one_form_and_says_so_of_one_that_no_rule_names(builder: SetBuilder) -> None:
    assert names(made(builder, "form_asset_register")) == ["様式/様式3-1_情報資産管理台帳.docx"]
    form = next(f for f in builder.catalogue.forms if f.number == "11-1").document.id
    with pytest.raises(PackageError, match="この会社の規程は、この様式の名前を挙げていません"):
        made(builder, form, telework=False)


def test_a_form_is_named_in_full_or_by_its_number() -> None:
    form = Citations([Form("register", "4-1", "台帳", "ledger", ())])
    assert form("register") == "「台帳」（様式4-1）"
    assert form("register", number=True) == "様式4-1"
    assert [cited.id for cited in form] == ["register"]


@pytest.mark.parametrize(
    ("id", "given", "said"),
    [
        pytest.param("c99", {}, "この id の文書はありません", id="unknown"),
        pytest.param("nda", {"uses_vendors": False}, "入りません", id="not of this company"),
    ],
)
def test_a_document_that_cannot_be_made_is_named(
    builder: SetBuilder, id: str, given: dict[str, object], said: str
) -> None:
    with pytest.raises(PackageError, match=said):
        made(builder, id, **given)


def test_private_phone_numbers_stand_only_in_the_restricted_annex(builder: SetBuilder) -> None:
    person = {"id": "p1", "name": "山田 花子", "title": "代表", "mobile": "090-0000-0099"}
    finished = made(builder, persons=[person], representative="p1", system_admin="p1", auditor="p1")
    holding = {file.identity for file in finished.texts if "090-0000-0099" in text(finished, file.identity)}
    assert holding == {"emergency", "chart_mobile"}


def test_a_frame_without_a_place_for_the_documents_is_refused(tmp_path: Path) -> None:
    (tmp_path / "bound.docx").write_bytes((data_folder("sample_regulations") / "templates" / "c11.docx").read_bytes())
    with pytest.raises(TemplateError, match="bound_documents"):
        made(SetBuilder(tmp_path), "bound")
