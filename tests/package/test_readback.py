"""Answers that staff changed in Word are read back from where they were printed; parts of them are not taken."""

from __future__ import annotations

import copy
import re
import zipfile
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from companies import CASES, answers_of, builder

from generator.answers import Answers, rows_of
from generator.package import SetReport, generate_set, read_back_of, take_back
from generator.package.history import History, OwnRow
from generator.package.readback import Own, ReadBack, Reader
from generator.reference import load_reference
from generator.rendering import Traced, write_zip
from generator.word import Package, read_document

DAY = date(2026, 11, 28)
SOFTWARE = next(case for case in CASES if case.company == "software-house" and case.scheme is None)
DOCUMENTS = ("policy", "c01", "c02", "c03", "c04", "c07", "c10", "emergency")
ROLES = {role.id: role.name for role in load_reference().roles}


def answers() -> Answers:
    return copy.deepcopy(answers_of(SOFTWARE))


def made(given: Answers) -> tuple[dict[str, Mapping[str, bytes]], Mapping[str, tuple[Traced, ...]]]:
    """Return the documents by identity, with where their words come from."""
    coming = builder().begin(given, DAY, DOCUMENTS)
    coming.citing.to_trace = lambda: frozenset(DOCUMENTS)  # type: ignore[method-assign]
    files = {file.identity: file.contents for file in coming.files}
    return files, coming.citing.traces  # type: ignore[return-value]


@cache
def written() -> tuple[dict[str, Mapping[str, bytes]], Mapping[str, tuple[Traced, ...]]]:
    return made(answers())


def read(theirs: Mapping[str, Mapping[str, bytes]]) -> list[ReadBack]:
    """Return what is read back where the files of `theirs` were edited."""
    base, traces = written()
    reader = Reader(answers(), ROLES)
    for identity, parts in theirs.items():
        if parts["word/document.xml"] != base[identity]["word/document.xml"]:
            known, edited = (read_document(Package(dict(one))) for one in (base[identity], parts))
            reader.take(identity, traces[identity], known, edited)
    return list(reader.changes())


def records(given: Answers, key: str, field: str, value: object) -> list[dict[str, object]]:
    first, *others = given.value(key)  # type: ignore[misc]
    return [{**first, field: value}, *others]


OTHER = "another of its choices"
CHANGES = {
    "a number": ("password_min_privileged", 21),
    "a text": ("committee_name", "情報管理会議"),
    "a date": ("established_on", date(2027, 4, 1)),
    "what the company calls itself": ("we", "弊社"),
    "a phone number": ("policy_contact_phone", "03-0000-9999"),
    "a mail address": ("policy_contact_email", "new@tsubame.example"),
    "a choice": ("alert_interval", OTHER),
    "choices": ("audit_months", ("m5", "m11")),
}


@pytest.mark.parametrize(("key", "value"), CHANGES.values(), ids=CHANGES)
def test_an_answer_changed_wherever_it_stands_is_read_back(key: str, value: object) -> None:
    given = answers()
    if value == OTHER:
        value = next(c.value for c in given.question(key).choices if c.value != given.value(key))
    given.put(key, value)
    found = {change.spot.key: change for change in read(made(given)[0])}
    assert found[key].value == given.value(key), found[key]
    assert found[key].changed == found[key].places
    again = answers()
    assert take_back(again, [found[key]]) == 1
    assert again.value(key) == given.value(key)


def test_the_field_of_a_record_is_read_back_into_that_record() -> None:
    given = answers()
    given.put("systems", records(given, "systems", "name", "あたらしい業務システム"))
    (change,) = [change for change in read(made(given)[0]) if change.spot.key == "systems"]
    assert change.value == "あたらしい業務システム"
    again = answers()
    take_back(again, [change])
    assert again.value("systems") == given.value("systems")


def test_a_person_s_number_is_read_back_into_the_list_of_persons() -> None:
    given = answers()
    person = str(given.value("system_admin"))
    rows = [{**row, "phone": "03-0000-7777"} if row["id"] == person else row for row in given.persons]
    given.put("persons", rows)
    changes = [change for change in read(made(given)[0]) if change.spot.key == "persons"]
    assert {(change.spot.record, change.spot.field) for change in changes} >= {(person, "phone")}
    again = answers()
    take_back(again, changes)
    assert again.persons == given.persons


def test_a_role_called_otherwise_everywhere_is_what_the_company_calls_it() -> None:
    given = answers()
    given.put("role_names", [{"id": "r1", "role": "system_admin", "name": "IT担当"}])
    (change,) = [change for change in read(made(given)[0]) if change.spot.key == "role_names"]
    assert (change.old, change.value) == ("情報システム管理者", "IT担当")
    assert change.changed == change.places > 20
    again = answers()
    take_back(again, [change])
    assert again.value("role_names") == given.value("role_names")


def once(parts: Mapping[str, bytes], old: str, new: str) -> dict[str, bytes]:
    xml = parts["word/document.xml"].decode("utf-8")
    assert old in xml
    return {**parts, "word/document.xml": xml.replace(old, new, 1).encode("utf-8")}


def test_an_edition_typed_into_the_documents_is_no_answer() -> None:
    given = answers()
    given.put("revisions", [{"version": "1.5", "date": "2026-12-09", "summary": "新規に制定"}])
    assert not [change for change in read(made(given)[0]) if change.spot.key in ("revised_on", "version")]


def test_one_place_of_several_is_told_and_not_taken() -> None:
    base, _ = written()
    (change,) = read({"c04": once(base["c04"], "情報システム管理者", "IT担当")})
    assert change.value is None
    assert f"{change.places}か所のうち1か所だけ" in change.why
    assert take_back(answers(), [change]) == 0


def test_places_that_differ_are_told_and_not_taken() -> None:
    given = answers()
    given.put("role_names", [{"id": "r1", "role": "system_admin", "name": "IT担当"}])
    theirs = dict(made(given)[0])
    theirs["c04"] = once(theirs["c04"], "IT担当", "システム係")
    (change,) = [change for change in read(theirs) if change.spot.key == "role_names"]
    assert (change.value, change.why) == (None, "場所によって違うので、取り込みません")


def test_what_the_question_does_not_take_is_told_with_the_reason() -> None:
    given = answers()
    length = str(given.value("password_min_privileged"))
    base, traces = written()
    places = [told for told in traces["c04"] if any(s.expression == "password_min_privileged" for s in told.spans)]
    xml = base["c04"]["word/document.xml"].decode("utf-8")
    for told in places:
        xml = xml.replace(told.text, told.text.replace(length, "十分な", 1))
    theirs = {"c04": {**base["c04"], "word/document.xml": xml.encode()}}
    (change,) = [change for change in read(theirs) if change.spot.key == "password_min_privileged"]
    assert (change.new, change.value) == ("十分な", None)
    assert "答えとして読めません" in change.why


def test_words_round_an_answer_are_no_answer() -> None:
    base, traces = written()
    told = next(t for t in traces["c04"] if any(s.expression == "password_min_privileged" for s in t.spans))
    assert read({"c04": once(base["c04"], told.text, told.text.replace("文字以上", "文字より多く"))}) == []
    assert read({"c04": once(base["c04"], told.text, f"ただし、{told.text}")}) == []


def test_a_value_that_another_question_has_too_is_told_by_its_place() -> None:
    given = answers()
    assert given.value("dormant_days") == given.value("lockout_minutes_privileged") == 60
    given.put("dormant_days", 90)
    assert {change.spot.key for change in read(made(given)[0])} == {"dormant_days"}


def test_the_run_lists_it_and_after_adopting_the_other_documents_agree(tmp_path: Path) -> None:
    def run(given: Answers) -> SetReport:
        return generate_set(given, tmp_path, on=DAY, builder=builder())

    target = run(answers()).folder.target
    path = next(target.glob("04_*.docx"))
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    xml = parts["word/document.xml"].decode("utf-8").replace("情報システム管理者", "IT担当")
    path.write_bytes(write_zip({**parts, "word/document.xml": xml.encode("utf-8")}))
    (told,) = [said for said in run(answers()).folder.references if "書き換えられた答え" in said.heading]
    assert any("情報システム管理者 → IT担当（04_" in row for row in told.rows)
    given = answers()
    assert take_back(given, read_back_of(given, target, DAY, builder())) == 1
    report = run(given)
    assert not [said for said in report.folder.references if "書き換えられた答え" in said.heading]
    assert not [document for document in report.folder.documents if document.offer]
    other = next(target.glob("07_*.docx"))
    with zipfile.ZipFile(other) as archive:
        text = archive.read("word/document.xml").decode("utf-8")
    assert "IT担当" in text
    assert "情報システム管理者" not in text


def with_row(parts: Mapping[str, bytes], *cells: str) -> dict[str, bytes]:
    """Return a document with one more row in its history, as somebody types it who pressed Tab in the last cell."""
    xml = parts["word/document.xml"].decode("utf-8")
    end = xml.rindex("</w:tr>", 0, xml.rindex("</w:tbl>")) + len("</w:tr>")
    last = xml[xml.rindex("<w:tr>" if "<w:tr>" in xml else "<w:tr ", 0, end) : end]
    texts = iter(cells)
    row = re.sub(r"(?<=<w:r>).*?(?=</w:r>)", lambda _: f"<w:t>{next(texts)}</w:t>", last, flags=re.DOTALL)
    assert next(texts, None) is None
    return {**parts, "word/document.xml": (xml[:end] + row + xml[end:]).encode("utf-8")}


def typed(*rows: tuple[str, ...], given: Answers | None = None) -> list[OwnRow]:
    """Return what is read of rows that were typed into chapters, one row a chapter."""
    history = History(given or answers())
    for id, row in zip(("c01", "c02", "c03", "c04"), rows, strict=False):
        base = written()[0][id]
        history.take(f"{id}.docx", *(read_document(Package(dict(one))) for one in (base, with_row(base, *row))))
    return list(history.rows())


ROW = ("1.1", "2027年4月1日", "媒体の貸出しを改めた", "代表取締役　矢田部 千景")


def test_a_whole_row_typed_into_one_history_is_an_edition_of_the_set() -> None:
    (row,) = typed(ROW)
    assert "c01.docx 改訂履歴に書き足された行" in row.row
    assert "すべての文書" in row.row
    given = answers()
    assert take_back(given, [row]) == 1
    first, second = rows_of(given.value("revisions"))
    assert (first["version"], second["version"], second["date"]) == ("1.0", "1.1", date(2027, 4, 1))
    assert (second["summary"], second["approver"]) == ROW[2:]
    assert first["approver"] == "代表取締役　矢田部 千景"  # who approved it then, whoever represents them next
    assert typed(ROW, given=given) == []  # the other files that have the row say nothing new


def test_the_same_row_in_several_files_however_its_day_is_typed_is_one() -> None:
    (row,) = typed(ROW, ROW, ROW)
    assert row.paths == ("c01.docx", "c02.docx", "c03.docx")
    (other,) = typed(("第１．１版", "R9.4.1", *ROW[2:]))
    assert other.value == row.value


def test_rows_of_several_editions_are_taken_in_their_order() -> None:
    later = ("1.1.1", "2027年6月1日", "誤字を直した", "代表取締役　矢田部 千景")
    found = typed(later, ROW)
    assert [row.value["version"] for row in found if row.value] == ["1.1", "1.1.1"]
    given = answers()
    take_back(given, found)
    assert [row.get("weight") for row in rows_of(given.value("revisions"))][1:] == ["major", "minor"]


NOT_TAKEN = {
    "no approval": ((*ROW[:3], ""), "承認が書かれていない"),
    "nothing but a number": (("1.1", "", "", ""), "日付、内容、承認が書かれていない"),
    "no number": (("", *ROW[1:]), "版が書かれていない"),
    "a day that there is none": (("1.1", "2027年2月30日", *ROW[2:]), "日付として読めません"),
    "no day": (("1.1", "来春", *ROW[2:]), "日付として読めません"),
    "a number that is none": (("次の版", *ROW[1:]), "版として読めません"),
    "before the last": (("0.9", *ROW[1:]), "今の第1.0版より後の番号"),
    "a day before the last": (("1.1", "2020年4月1日", *ROW[2:]), "より後にしてください"),
    "an edition that is known": (("1.0", *ROW[1:]), "回答の「改訂の記録」にあり"),
}


@pytest.mark.parametrize(("row", "why"), NOT_TAKEN.values(), ids=NOT_TAKEN)
def test_a_row_that_is_not_whole_or_does_not_follow_is_told_and_not_taken(row: tuple[str, ...], why: str) -> None:
    (found,) = typed(row)
    assert found.value is None
    assert why in found.row
    given = answers()
    assert take_back(given, [found]) == 0
    assert given.value("revisions") == answers().value("revisions")


def test_files_that_say_an_edition_differently_are_told_and_not_taken() -> None:
    found = typed(ROW, (*ROW[:2], "別のことを改めた", ROW[3]))
    assert [row.value for row in found] == [None, None]
    assert {row.why for row in found} == {"ファイルによって違うので、取り込みません"}


def test_a_row_that_was_typed_and_an_empty_one_are_one() -> None:
    assert typed(("", "", "", "")) == []


VENDOR = "nda:tsuyukusa"


def test_a_vendor_s_name_changed_in_its_own_document_is_that_record_s() -> None:
    base, _ = vendor_document()
    name = "税理士法人つゆくさ会計"
    xml = base["word/document.xml"].decode("utf-8")
    found = read_vendor(xml.replace(name, "税理士法人ひなぎく"))
    assert (found.spot.key, found.spot.record, found.spot.field) == ("vendors", "tsuyukusa", "name")
    assert (found.value, found.changed) == ("税理士法人ひなぎく", found.places)
    given = answers()
    assert take_back(given, [found]) == 1
    assert [row["name"] for row in rows_of(given.value("vendors")) if row["id"] == "tsuyukusa"] == [
        "税理士法人ひなぎく"
    ]
    once_only = read_vendor(xml.replace(name, "税理士法人ひなぎく", 1))
    assert found.places > 1
    assert once_only.value is None


@cache
def vendor_document() -> tuple[Mapping[str, bytes], tuple[Traced, ...]]:
    coming = builder().begin(answers(), DAY, ("nda",))
    coming.citing.to_trace = lambda: frozenset((VENDOR,))  # type: ignore[method-assign]
    file = next(file for file in coming.files if file.identity == VENDOR)
    return file.contents, coming.citing.traces[VENDOR]  # type: ignore[return-value]


def read_vendor(xml: str) -> ReadBack:
    base, trace = vendor_document()
    reader = Reader(answers(), ROLES)
    known, edited = (
        read_document(Package(dict(one))) for one in (base, {**base, "word/document.xml": xml.encode("utf-8")})
    )
    reader.take("12.docx", trace, known, edited, Own("vendor", "vendors", "tsuyukusa"))
    (found,) = reader.changes()
    return found


def test_a_person_whom_a_list_of_roles_still_shows_as_before_is_not_taken() -> None:
    given = answers()
    person = str(given.value("system_admin"))
    old = next(str(row["phone"]) for row in given.persons if row["id"] == person)
    given.put("persons", [{**row, "phone": "03-0000-7777"} if row["id"] == person else row for row in given.persons])
    base, _ = written()
    theirs = dict(made(given)[0])
    assert old in base["emergency"]["word/document.xml"].decode("utf-8")
    assert [c.value for c in read(theirs) if c.spot.key == "persons"] == ["03-0000-7777"]
    rolls = {**theirs, "c01": once(base["c01"], "委員会", "会議")}
    (change,) = [change for change in read(rolls) if change.spot.key == "persons"]
    assert change.value is None
    assert "前のままの所がある" in change.why
